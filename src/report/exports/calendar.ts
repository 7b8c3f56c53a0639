import { spokenName } from "../../base/index.ts";
import type { PassFinding, Report } from "../../model/index.ts";
import { oneLine, visible } from "../text/visible.ts";
import { gradeWords, propositionWords } from "../words/claimWords.ts";
import { decimal } from "../words/numberWords.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { reviewedClaims, type ReviewedClaim } from "./reviewed.ts";

/**
 * The claimed moments and the passes around them as one iCalendar text (RFC 5545): an event a claim that gives a time, and one a pass with
 * rise and set. Times are UTC; lines are folded at 75 octets and end in CR LF.
 */
export function calendarReport(report: Report): string {
  const stamp = moment(report.checkedAt);
  const events = reviewedClaims(report).claims.flatMap((one) => [...claimEvent(one, report), ...passEvents(one, report)]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Groundtrack//${report.groundtrack}//EN`,
    ...events.flatMap((event) => ["BEGIN:VEVENT", `DTSTAMP:${stamp}`, ...event, "END:VEVENT"]),
    "END:VCALENDAR",
  ];
  return lines.flatMap(folded).join("\r\n") + "\r\n";
}

type Event = readonly string[];

function claimEvent({ claim }: ReviewedClaim, { source }: Report): readonly Event[] {
  const { start, end } = claim.time;
  if (start === null || end === null) return [];
  const place = claim.places.find(({ latitudeDeg, longitudeDeg }) => latitudeDeg !== null && longitudeDeg !== null);
  return [
    [
      `UID:${claim.id}-${source.textSha256.slice(0, 24)}@groundtrack`,
      `DTSTART:${moment(start)}`,
      `DTEND:${moment(end)}`,
      `SUMMARY:${text(`${verdictWords[claim.finding.verdict].word}: ${propositionWords(claim)}`)}`,
      `DESCRIPTION:${text(`${claim.finding.summary}\n\n“${claim.quote}”`)}`,
      ...(place === undefined
        ? []
        : [
            `LOCATION:${text(place.name)}`,
            `GEO:${(place.latitudeDeg ?? 0).toFixed(4)};${(place.longitudeDeg ?? 0).toFixed(4)}`,
          ]),
    ],
  ];
}

function passEvents({ claim }: ReviewedClaim, { source }: Report): readonly Event[] {
  return claim.finding.passes.flatMap((pass, i) =>
    pass.rise === null || pass.set === null
      ? []
      : [
          [
            `UID:${claim.id}-pass${i + 1}-${source.textSha256.slice(0, 24)}@groundtrack`,
            `DTSTART:${moment(pass.rise)}`,
            `DTEND:${moment(pass.set)}`,
            `SUMMARY:${text(`${claim.subject.name === null ? "The satellite" : spokenName(claim.subject.name)} over ${pass.place}`)}`,
            `DESCRIPTION:${text(passWords(pass))}`,
            `LOCATION:${text(pass.place)}`,
            `GEO:${pass.latitudeDeg.toFixed(4)};${pass.longitudeDeg.toFixed(4)}`,
            "TRANSP:TRANSPARENT",
          ],
        ],
  );
}

function passWords(pass: PassFinding): string {
  const relation = pass.relation === "stated" ? "the pass of the stated time" : `the pass ${pass.relation} the stated time`;
  return `Computed: ${relation}. Highest ${decimal(pass.peakElevationDeg, 0)}° at ${pass.peak.slice(11, 19)} UTC; ${gradeWords[pass.grade]}.`;
}

/** "20231127T143600Z"; iCalendar knows whole seconds. */
function moment(utc: string): string {
  return `${utc.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** Text with what has a meaning in iCalendar escaped; a summary is one line, a description may hold line breaks. */
function text(words: string): string {
  return visible(words)
    .split("\n")
    .map(oneLine)
    .join("\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** A line in pieces of at most 75 octets, each but the first after a space, none cut inside a character. */
function folded(line: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let size = 0;
  for (const character of line) {
    const more = octets(character);
    if (size + more > 75) {
      pieces.push(piece);
      piece = " ";
      size = 1;
    }
    piece += character;
    size += more;
  }
  return [...pieces, piece];
}

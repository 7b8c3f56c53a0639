import type { Claim } from "../model/index.ts";

/** The number of a warning, which opens it and names it: "NAVAREA IV 1177/22", "HYDROPAC 2750/26". */
const opening = /^[ \t]*(?:NAVAREA [IVX]+|HYDRO(?:PAC|LANT|ARC)|COASTAL WARNING)(?: WARNING)? \d{1,4}\/\d{2}/gm;
const number = /(?:NAVAREA [IVX]+|HYDRO(?:PAC|LANT|ARC)|COASTAL WARNING)(?: WARNING)? \d{1,4}\/\d{2}|\b[A-Z]\d{4}\/\d{2}\b/;
const hours = /\b\d{6}Z?\s+TO\s+\d{6}Z?\b|\b\d{4}Z\s+TO\s+\d{4}Z\s+DAILY\b|\bB\)\s*\d{10}\s/;
const corner = /\b\d{2}-\d{2}(?:\.\d+)?[NS][\s,]+\d{3}-\d{2}(?:\.\d+)?[EW]\b|\b\d{4}(?:\d{2})?[NS]\s?\d{5}(?:\d{2})?[EW]/g;
const launch = /ROCKET|SPACE|LAUNCH|MISSILE|DEBRIS/;

/**
 * A text that is itself a navigational warning or a NOTAM of a launch, in the capitals and groups in which these are sent: one claim each, with the
 * warning whole as its words. Articles that speak of a warning are read like any other; for them this gives nothing.
 */
export function warningClaims(text: string): readonly Claim[] {
  const starts = [...text.matchAll(opening)].map(({ index }) => index);
  const cuts = starts.length > 0 ? [...starts, text.length] : [0, text.length];
  return cuts
    .slice(0, -1)
    .map((from, i) => trimmed(text, from, cuts[i + 1] ?? text.length))
    .filter(([from, to]) => isWarning(text.slice(from, to)))
    .map((span, i) => claimOf(text, span, i));
}

function isWarning(part: string): boolean {
  const small = part.match(/[a-z]/g)?.length ?? 0;
  const capitals = part.match(/[A-Z]/g)?.length ?? 0;
  return small < capitals / 4 && launch.test(part) && hours.test(part) && (part.match(corner)?.length ?? 0) >= 3;
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  const part = text.slice(from, to);
  return [from + part.length - part.trimStart().length, to - (part.length - part.trimEnd().length)];
}

function claimOf(text: string, span: readonly [number, number], order: number): Claim {
  const quote = text.slice(span[0], span[1]);
  const name = number.exec(quote)?.[0] ?? "the warning";
  return {
    id: `c${order + 1}`,
    type: "hazard-area",
    quote,
    span: [span[0], span[1]],
    speaker: null,
    speakerGiven: "unknown",
    via: [],
    stance: "asserts",
    proposition: `the areas of ${name} were dangerous in its hours`,
    subject: { name: null, noradId: null, cosparId: null, given: "unknown" },
    time: { start: null, end: null, precision: "open", given: "unknown" },
    places: [],
    quantities: [],
    inconsistencies: [],
    event: "event",
  };
}

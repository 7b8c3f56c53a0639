import type { CheckedClaim, Comment, PassFinding, Report } from "../../model/index.ts";
import { judgedSpans } from "../text/judged.ts";
import { escapeMarkdown as e, markdownCode } from "../text/markdown.ts";
import { segmentsOf } from "../text/segments.ts";
import { capital, propositionWords, speakerWords, typeWords } from "../words/claimWords.ts";
import { evidenceLine } from "../words/evidenceWords.ts";
import { figureLine, figureRows } from "../words/figureRow.ts";
import { chance, controlWords, measure, percent } from "../words/numberWords.ts";
import { clockWords, momentWords, shortDate } from "../words/timeWords.ts";
import { correctedBy, correctedPart, correctedTo } from "../words/reviewWords.ts";
import { agreedWords, readingsAgree } from "../words/readingWords.ts";
import { verdictWords } from "../words/verdictWords.ts";

type Lines = readonly string[];

export function table(head: Lines, rows: readonly Lines[]): Lines {
  const line = (cells: Lines): string => `| ${cells.join(" | ")} |`;
  return rows.length === 0 ? [] : [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

function section(title: string, lines: Lines): Lines {
  return lines.length === 0 ? [] : [`**${title}**`, "", ...lines, ...(lines.at(-1) === "" ? [] : [""])];
}

/** The quote with its judged words in bold. */
function quote(claim: CheckedClaim, report: Report): string {
  const [start, end] = claim.span;
  return segmentsOf(
    report.source.text.length,
    judgedSpans(claim).map((span) => ({ span })),
  )
    .filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => {
      const raw = report.source.text.slice(Math.max(start, segment.start), Math.min(end, segment.end));
      const [, before = "", middle = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(raw) ?? [];
      const text = e(middle);
      const shown = segment.covers.length > 0 && text !== "" ? `**${text}**` : text;
      return `${before === "" ? "" : " "}${shown}${after === "" ? "" : " "}`;
    })
    .join("");
}

function verdictCell(verdict: CheckedClaim["finding"]["verdict"]): string {
  return `${verdictWords[verdict].symbol} ${verdictWords[verdict].word}`;
}

function numbers(claim: CheckedClaim): Lines {
  const { probability, baseRate, uncertainty, control } = claim.finding;
  const rows: string[][] = figureRows(claim).map((row) => [e(capital(row.label)), e(figureLine(row))]);
  if (probability !== null) rows.push([`Probability ${percent(probability.value)}`, e(`that ${probability.of}`)]);
  if (baseRate !== null) rows.push(["Base rate", e(`${chance(baseRate)}, of ${baseRate.of}`)]);
  if (uncertainty !== null) {
    rows.push([
      "Error of the orbit",
      e(
        `${uncertainty.timeS.p95.toFixed(1)} s along the track, ${measure(uncertainty.groundKm.p95, "km")} on the ground (95 %), from ${uncertainty.from}`,
      ),
    ]);
  }
  if (control !== null && control.timings > 1) rows.push(["Joint control", controlWords(control)[0]]);
  return table(["number", "value"], rows);
}

function passRow(pass: PassFinding): Lines {
  return [
    pass.relation,
    e(pass.place),
    `${shortDate(pass.peak)}, ${clockWords(pass.peak)}`,
    measure(pass.peakElevationDeg, "deg"),
    measure(pass.minOffNadirDeg, "deg"),
    measure(pass.sunElevationDeg, "deg"),
  ];
}

/** Corrections with the verdict of the corrected reading, then remarks. */
function persons(claim: CheckedClaim, report: Report): Lines {
  const { corrections = [], corrected = [], comments = [] } = report.review ?? {};
  const better = corrected.find(({ id }) => id === claim.id);
  return [
    ...corrections
      .filter(({ claimId }) => claimId === claim.id)
      .map((one) => `- ${capital(correctedPart(one))}: ~~${e(one.was)}~~ ${e(correctedTo(one))} (${e(correctedBy(one))})`),
    ...(better === undefined
      ? []
      : [`- As corrected: ${verdictCell(better.finding.verdict)}. ${e(capital(better.finding.summary))}`]),
    ...comments.filter(({ claimId }) => claimId === claim.id).map(remark),
  ];
}

/** "- It was cloudy. (A. Reader, 1 Dec 2023, 09:00:00 UTC)" */
export function remark({ text, by, at }: Comment): string {
  return `- ${e(text)} (${e(by)}, ${momentWords(at)})`;
}

/** One claim as a section of the Markdown report. */
export function claimMarkdown(claim: CheckedClaim, report: Report): Lines {
  const { finding } = claim;
  const rows = report.evidence.filter((row) => finding.evidence.includes(row.id));
  return [
    `## ${verdictCell(finding.verdict)}: ${e(propositionWords(claim))}`,
    "",
    `> ${quote(claim, report)}`,
    "",
    `*${claim.id}, ${typeWords[claim.type]}.* ${e(speakerWords(claim))}.`,
    "",
    `**${e(capital(finding.summary))}**`,
    "",
    `- Fair to write: ${e(capital(finding.wording.fair))}`,
    `- Not fair: ${e(capital(finding.wording.unfair))}`,
    "",
    ...section("Set right and remarked by persons", persons(claim, report)),
    ...numbers(claim),
    ...section(
      "Part by part",
      table(
        ["part", "verdict", "because"],
        finding.parts.map((p) => [e(p.part), verdictCell(p.verdict), e(p.because)]),
      ),
    ),
    ...section(
      "The readings that the text leaves open",
      finding.readings.length < 2
        ? []
        : readingsAgree(finding)
          ? [e(agreedWords(finding))]
          : table(
              ["reading", "verdict", "because"],
              finding.readings.map((r) => [e(r.assumes), verdictCell(r.verdict), e(r.because)]),
            ),
    ),
    ...section(
      "The text against itself",
      claim.inconsistencies.map((i) => `- “${e(i.text)}”: ${e(i.readings[0])}, or ${e(i.readings[1])}`),
    ),
    ...section(
      "Passes",
      table(["pass", "place", "highest (UTC)", "above the horizon", "off nadir", "Sun"], finding.passes.map(passRow)),
    ),
    ...section(
      "What would settle it",
      finding.needs.map((n) => `- ${e(n.what)}${n.command === null ? "" : `: ${markdownCode(n.command)}`}`),
    ),
    ...section(
      "Evidence",
      rows.map((row) => `- ${e(evidenceLine(row, claim))}`),
    ),
    ...section(
      "What this evidence cannot show",
      finding.cannotShow.map((sentence) => `- ${e(sentence)}`),
    ),
  ];
}

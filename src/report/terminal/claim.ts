import type { CheckedClaim, Report } from "../../model/index.ts";
import { offsetWords, timingsOf } from "../figures/timings.ts";
import { capital, speakerWords, typeWords } from "../words/claimWords.ts";
import { chance, measure, percent } from "../words/numberWords.ts";
import { figureLine, figureRows } from "../words/figureRow.ts";
import { agreedWords, readingsAgree } from "../words/readingWords.ts";
import { clockWords } from "../words/timeWords.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { oneLine } from "../text/visible.ts";
import { entries, paragraph, type Layout } from "./layout.ts";
import { verdictPaint } from "./paint.ts";
import { quoteLines } from "./quote.ts";

const figuresInALetter = 4; // findings put the telling ones first; the page and the JSON have all

/** What each part of the claim came to, where the claim is not about a pass: the numbers of a pass say it shorter. */
function parts(layout: Layout, claim: CheckedClaim): readonly string[] {
  const rows = claim.finding.parts.map(({ part, verdict, because }): readonly [string, string] => [
    `${verdictWords[verdict].symbol} ${capital(part)}`,
    because,
  ]);
  return rows.length > 0 ? ["", ...entries(layout, rows)] : [];
}

function numbers(layout: Layout, claim: CheckedClaim): readonly string[] {
  const { probability, baseRate, uncertainty, passes } = claim.finding;
  const figures = passes.length > 0 || claim.finding.parts.length === 0 ? figureRows(claim) : [];
  const rows: (readonly [string, string])[] = figures
    .slice(0, figuresInALetter)
    .map((row) => [capital(row.label), figureLine(row)]);
  const error = uncertainty === null ? "" : ` (the orbit's error: ${measure(uncertainty.timeS.p95, "s")}, 95 %)`;
  for (const timing of timingsOf([claim], true))
    rows.push(["Stated second", `${offsetWords(timing)}, ${clockWords(timing.pass.peak)} UTC${error}`]);
  if (probability !== null) rows.push([`Probability ${percent(probability.value)}`, `that ${probability.of}`]);
  if (baseRate !== null) rows.push(["Base rate", `${chance(baseRate)}, of ${baseRate.of}`]);
  return rows.length > 0 ? ["", ...entries(layout, rows, "dim")] : [];
}

function readings(layout: Layout, claim: CheckedClaim): readonly string[] {
  const { readings: given } = claim.finding;
  if (given.length < 2) return [];
  if (readingsAgree(claim.finding)) return ["", ...paragraph(layout, agreedWords(claim.finding), 2, "dim")];
  const rows = given.map((reading): readonly [string, string] => [
    `${verdictWords[reading.verdict].symbol} ${verdictWords[reading.verdict].word}`,
    `if ${reading.assumes}: ${reading.because}`,
  ]);
  return ["", ...paragraph(layout, "The text leaves more than one reading open:"), ...entries(layout, rows)];
}

function needs(layout: Layout, claim: CheckedClaim): readonly string[] {
  return claim.finding.needs.flatMap((need) => [
    "",
    ...entries(layout, [["Would settle it", need.what]], "yellow"),
    ...(need.command === null ? [] : [`      ${layout.paint(oneLine(need.command), "bold")}`]),
  ]);
}

function inconsistencies(layout: Layout, claim: CheckedClaim): readonly string[] {
  return claim.inconsistencies.flatMap((found) => [
    "",
    ...entries(
      layout,
      [["In the text itself", `“${oneLine(found.text)}” may be ${found.readings[0]}, or ${found.readings[1]}`]],
      "yellow",
    ),
  ]);
}

/** One claim as a paragraph of the letter: verdict, words, who, what it means, what may be written, the numbers. */
export function claimLines(layout: Layout, claim: CheckedClaim, report: Report): readonly string[] {
  const { verdict, summary, wording } = claim.finding;
  const { symbol, word } = verdictWords[verdict];
  const head = layout.paint(`${symbol} ${word}`, "bold", verdictPaint[verdict]);
  const about = layout.paint(`${claim.id}, ${typeWords[claim.type]}`, "dim");
  return [
    `${head}  ${about}`,
    ...quoteLines(layout, claim, report),
    ...paragraph(layout, `${speakerWords(claim)}.`, 4, "dim"),
    "",
    ...paragraph(layout, capital(summary), 2, "bold"),
    ...entries(
      layout,
      [
        ["Fair to write", capital(wording.fair)],
        ["Not fair", capital(wording.unfair)],
      ],
      "dim",
    ),
    ...(claim.finding.passes.length > 0 ? [] : parts(layout, claim)),
    ...numbers(layout, claim),
    ...readings(layout, claim),
    ...inconsistencies(layout, claim),
    ...needs(layout, claim),
    "",
  ];
}

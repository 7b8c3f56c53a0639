import type { CheckedClaim, Report } from "../../model/index.ts";
import { columnsOfCharacter } from "../text/columns.ts";
import { judgedSpans } from "../text/judged.ts";
import { segmentsOf } from "../text/segments.ts";
import { visible } from "../text/visible.ts";
import { cells, cellText, wrapCells, type Cell } from "../text/wrap.ts";
import { verdictPaint } from "./paint.ts";
import type { Layout } from "./layout.ts";

function quotedCells(claim: CheckedClaim, report: Report): readonly Cell[] {
  const [start, end] = claim.span;
  const judged = judgedSpans(claim).map((span) => ({ span }));
  const inside = segmentsOf(report.source.text.length, judged)
    .filter((segment) => segment.start < end && segment.end > start)
    .flatMap((segment) => {
      const text = report.source.text.slice(Math.max(start, segment.start), Math.min(end, segment.end));
      return cells(visible(text).replace(/\s+/g, " "), segment.covers.length > 0);
    });
  return [{ character: "“", marked: false }, ...inside, { character: "”", marked: false }];
}

function underline(line: readonly Cell[]): string {
  return line
    .map(({ character, marked }) => (marked ? "~" : " ").repeat(columnsOfCharacter(character)))
    .join("")
    .trimEnd();
}

/** The claim's words with the judged ones underlined, in the colour of the verdict. */
export function quoteLines(layout: Layout, claim: CheckedClaim, report: Report): readonly string[] {
  const paint = verdictPaint[claim.finding.verdict];
  return wrapCells(quotedCells(claim, report), layout.width - 4).flatMap((line) => {
    const below = underline(line);
    return [`    ${cellText(line)}`, ...(below === "" ? [] : [`    ${layout.paint(below, paint)}`])];
  });
}

import type { Report } from "../../model/index.ts";
import { oneLine } from "../text/visible.ts";
import { countWords, headline } from "../words/countWords.ts";
import { controlWords } from "../words/numberWords.ts";
import { dateWords, momentWords } from "../words/timeWords.ts";
import { claimLines } from "./claim.ts";
import { entries, paragraph, type Layout } from "./layout.ts";
import { painter } from "./paint.ts";

export interface TerminalOptions {
  /** Whether colour codes may be used; without them nothing but colour is lost. */
  readonly colour: boolean;
  /** Columns of the terminal. Lines are wrapped to it, at most to 100 so that they can be read. */
  readonly width: number;
}

function opening(layout: Layout, report: Report): readonly string[] {
  const { title, publisher, published } = report.source;
  const from = [publisher, published === null ? null : dateWords(published)].filter((part) => part !== null).join(", ");
  const asOf = report.asOf === null ? "" : `, with what was published by ${momentWords(report.asOf)}`;
  return [
    ...paragraph(layout, title === null ? "A text without a title" : `“${oneLine(title)}”`, 0, "bold"),
    ...paragraph(layout, `${from === "" ? "" : `${from}. `}Checked for ${momentWords(report.checkedAt)}${asOf}.`, 0, "dim"),
    "",
    ...paragraph(layout, headline(report), 0),
    ...(report.claims.length > 0 ? paragraph(layout, `${countWords(report)}.`, 0, "bold") : []),
    "",
  ];
}

function together(layout: Layout, report: Report): readonly string[] {
  const control = report.claims.find((claim) => claim.finding.control !== null)?.finding.control ?? null;
  if (control === null || control.timings < 2) return [];
  const [matched, caveat] = controlWords(control);
  return [...paragraph(layout, "The timings together", 0, "bold"), ...paragraph(layout, `${matched} ${caveat}`), ""];
}

function isFirst({ code }: Report["notices"][number]): boolean {
  return code === "no-date";
}

function notices(layout: Layout, told: Report["notices"]): readonly string[] {
  if (told.length === 0) return [];
  const rows = told.map((notice): readonly [string, string] => [
    "note",
    notice.doThis === null ? notice.text : `${notice.text} ${notice.doThis}`,
  ]);
  return [...entries(layout, rows, "yellow"), ""];
}

/**
 * A report as a short letter for a terminal: how much was found, each claim with its verdict, words, meaning and numbers,
 * and how to get more. Ends with a line feed. Text from outside cannot send codes to the terminal.
 */
export function terminalReport(report: Report, options: TerminalOptions): string {
  const layout: Layout = { width: Math.max(40, Math.min(options.width, 100)), paint: painter(options.colour) };
  const lines = [
    ...opening(layout, report),
    // Without its date a text is half read: that is told before anything else.
    ...notices(layout, report.notices.filter(isFirst)),
    ...report.claims.flatMap((claim) => claimLines(layout, claim, report)),
    ...together(layout, report),
    ...notices(
      layout,
      report.notices.filter((notice) => !isFirst(notice)),
    ),
    ...paragraph(layout, "Maps, passes and every element set used: add --html report.html. For programs: --json.", 0, "dim"),
  ];
  return `${lines.join("\n")}\n`;
}

import type { Report } from "../../model/index.ts";
import { linkable } from "../text/html.ts";
import { escapeMarkdown as e } from "../text/markdown.ts";
import { capital } from "../words/claimWords.ts";
import { countWords, headline } from "../words/countWords.ts";
import { controlWords } from "../words/numberWords.ts";
import { dateWords, momentWords } from "../words/timeWords.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { claimMarkdown, remark, table } from "./claim.ts";

/** The report as CommonMark with tables, for an editor's system or a repository. Text of the source cannot become markup in it. */
export function markdownReport(report: Report): string {
  const { title, publisher, published, url } = report.source;
  const address = linkable(url);
  const from = [publisher, published === null ? null : dateWords(published)].filter((part) => part !== null).map(e);
  const byline = [...from, address === null ? e(url ?? "") : `<${address}>`].filter((part) => part !== "").join(", ");
  const control = report.claims.find((claim) => claim.finding.control !== null)?.finding.control ?? null;
  const lines = [
    `# Checked: ${e(title ?? "a text without a title")}`,
    "",
    ...(byline === "" ? [] : [byline, ""]),
    `${headline(report)}${report.claims.length > 0 ? ` **${countWords(report)}.**` : ""}`,
    "",
    ...report.notices.filter(({ code }) => code === "no-date").flatMap((notice) => [note(notice), ""]),
    ...table(
      ["", "verdict", "in plain words", "fair to write"],
      report.claims.map(({ id, finding }) => [
        id,
        `${verdictWords[finding.verdict].symbol} ${verdictWords[finding.verdict].word}`,
        e(capital(finding.summary)),
        e(capital(finding.wording.fair)),
      ]),
    ),
    ...(control !== null && control.timings > 1 ? [`**The timings together.** ${controlWords(control).join(" ")}`, ""] : []),
    ...report.claims.flatMap((claim) => claimMarkdown(claim, report)),
    ...(report.review?.comments ?? []).filter(({ claimId }) => claimId === null).map(remark),
    ...(report.review?.signatures ?? []).map(({ by, at }) => `- Signed by ${e(by)}, ${momentWords(at)}`),
    "",
    ...report.notices.filter(({ code }) => code !== "no-date").map((notice) => `- ${note(notice)}`),
    ...(report.notices.length > 0 ? [""] : []),
    `Checked with Groundtrack ${e(report.groundtrack)} for ${momentWords(report.checkedAt)}${report.asOf === null ? "" : `, as of ${momentWords(report.asOf)}`}.`,
  ];
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

function note({ text, doThis }: Report["notices"][number]): string {
  return `Note: ${e(text)}${doThis === null ? "" : ` ${e(doThis)}`}`;
}

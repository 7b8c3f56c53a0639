import type { Report, Verdict } from "../../model/index.ts";
import { verdictOrder, verdictWords } from "./verdictWords.ts";

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How often each verdict was given, in the order of `verdictOrder`; verdicts not given are left out. */
export function verdictCounts(report: Report): readonly VerdictCount[] {
  return verdictOrder
    .map((verdict) => ({ verdict, count: report.claims.filter((claim) => claim.finding.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** "1 claim", "3 claims"; other plurals are given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "1 contradicted, 2 supported, 4 consistent". */
export function countWords(report: Report): string {
  return verdictCounts(report)
    .map(({ verdict, count }) => `${count} ${verdictWords[verdict].word}`)
    .join(", ");
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** What to say first about the whole text: what was found, or why there is nothing. */
export function headline(report: Report): string {
  const all = report.claims.length;
  const statements = report.claims.filter((claim) => claim.finding.verdict === "not-checkable").length;
  if (all === 0)
    return "Nothing to check was found: the text makes no statement about a satellite, a launch or an orbit that we can read.";
  if (statements === all) {
    return `${counted(all, "statement")} found, none of which an orbit can show: they are kept with who made them.`;
  }
  const checkable = all - statements;
  const open = report.claims.filter((claim) => claim.finding.verdict === "needs-data").length;
  if (open === checkable)
    return `${counted(checkable, "claim")} found, which could not be judged: below is what would settle ${checkable === 1 ? "it" : "each"}.`;
  if (open + statements > 0)
    return `${counted(all, "claim")} found, ${checkable - open} of which could be held against public orbital evidence.`;
  return `${counted(checkable, "claim")} held against public orbital evidence.`;
}

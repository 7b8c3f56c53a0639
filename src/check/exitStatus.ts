import type { Report } from "../model/index.ts";

/**
 * What a finished check tells the shell: 1 where at least one claim is contradicted, 0 where something was judged and nothing
 * contradicted (also where all is pending), 2 where nothing could be judged: no claim, only statements, only claims that need data.
 */
export function exitStatus(report: Report): 0 | 1 | 2 {
  const verdicts = new Set(report.claims.map((claim) => claim.finding.verdict));
  if (verdicts.has("contradicted")) return 1;
  return verdicts.has("supported") || verdicts.has("consistent") || verdicts.has("pending") ? 0 : 2;
}

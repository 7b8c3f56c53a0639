import { compareUtc } from "../catalogue/index.ts";
import type { Claim, ClaimTime, Finding } from "../model/index.ts";
import type { JudgeSettings } from "./check.ts";
import { readingsOf } from "./findings.ts";
import { timeWords } from "./words.ts";

/**
 * What is still to come is pending before anything is found missing: data may come with it. A promise waits until the end of its
 * time, any other event until its beginning; where readings differ, until the first of them.
 */
export function waiting(claim: Claim, finding: Finding, { checkedAt }: JudgeSettings): Finding {
  if (finding.verdict !== "needs-data") return finding;
  if (!readingsOf(claim).every(({ claim: read }) => isAhead(read.stance, read.time, checkedAt))) return finding;
  const when = timeWords(claim.time).replace(/^(?:at|on) /, "");
  const summary = `The stated time (${when}) was not over when this was checked; it can be judged afterwards. ${finding.summary}`;
  return {
    ...finding,
    verdict: "pending",
    summary,
    readings: finding.readings.map((reading) => ({
      ...reading,
      verdict: reading.verdict === "needs-data" ? "pending" : reading.verdict,
    })),
  };
}

function isAhead(stance: Claim["stance"], { start, end }: ClaimTime, checkedAt: string): boolean {
  const moment = stance === "plans" ? end : start;
  return moment !== null && compareUtc(moment, checkedAt) > 0;
}

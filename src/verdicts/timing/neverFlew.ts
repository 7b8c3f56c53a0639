import type { Claim, EvidenceRequest, Finding } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance } from "../decide.ts";
import { bareFinding } from "../findings.ts";
import { isIndependent, rowsOf } from "../rows.ts";
import { momentWords, subjectName } from "../words.ts";

/** Tags of launches that failed: "2009-F02". */
export function isOfFailedLaunch({ subject }: Claim): boolean {
  return /^\d{4}-F\d+$/.test(subject.launchId ?? "");
}

export function launchLogWants({ subject }: Claim): readonly EvidenceRequest[] {
  const launchId = subject.launchId ?? "";
  const year = Number(launchId.slice(0, 4));
  const during = { start: `${year}-01-01T00:00:00Z`, end: `${year + 1}-01-01T00:00:00Z` };
  return [{ kind: "launches", during, where: { launchId } }];
}

/** Contradicted where the launch of the object is on record as a failure; null where it is not. */
export function neverFlew(claim: Claim, have: Gathered, settings: JudgeSettings, method: string): Finding | null {
  const entry = rowsOf(have, "launch").find(({ value }) => value.launchId === claim.subject.launchId);
  if (entry === undefined || entry.value.outcome !== "failure") return null;
  const independent = isIndependent(claim, [entry], settings.organisations) && !entry.value.announcedOnly.includes("outcome");
  const verdict = forOrigin(forStance("contradicted", claim.stance), independent);
  const because = `The launch of ${momentWords(entry.value.liftOff)} is on record as a failure: ${subjectName(claim.subject)} never was in orbit.`;
  return bareFinding({
    verdict,
    summary: because,
    wording: { fair: because, unfair: "That whoever said so did not believe it." },
    parts: [{ part: "in orbit then", verdict, because, main: true }],
    evidence: [entry.id],
    method,
  });
}

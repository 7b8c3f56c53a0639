import type { CheckedClaim, Report } from "../../model/index.ts";

/** A claim to be taken away: as persons set it right where they did, else as it was read. */
export interface ReviewedClaim {
  readonly claim: CheckedClaim;
  readonly corrected: boolean;
}

/** The claims in the order of the text but those withdrawn, each as corrected where it was; with the evidence that corrections brought in. */
export function reviewedClaims(report: Report): { readonly claims: readonly ReviewedClaim[]; readonly whole: Report } {
  const { corrections = [], corrected = [], evidence = [] } = report.review ?? {};
  const withdrawn = new Set(corrections.filter(({ part }) => part === "claim").map(({ claimId }) => claimId));
  const standing = report.claims.filter(({ id }) => !withdrawn.has(id));
  const claims = standing.map((claim): ReviewedClaim => {
    const better = corrected.find(({ id }) => id === claim.id);
    return { claim: better ?? claim, corrected: better !== undefined };
  });
  return { claims, whole: { ...report, evidence: [...report.evidence, ...evidence] } };
}

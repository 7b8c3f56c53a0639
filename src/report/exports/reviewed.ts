import type { CheckedClaim, Report } from "../../model/index.ts";

/** A claim to be taken away: as persons set it right where they did, else as it was read. */
export interface ReviewedClaim {
  readonly claim: CheckedClaim;
  readonly corrected: boolean;
}

/** The claims in the order of the text, each as corrected where it was; with the evidence that corrections brought in. */
export function reviewedClaims(report: Report): { readonly claims: readonly ReviewedClaim[]; readonly whole: Report } {
  const { corrected = [], evidence = [] } = report.review ?? {};
  const claims = report.claims.map((claim): ReviewedClaim => {
    const better = corrected.find(({ id }) => id === claim.id);
    return { claim: better ?? claim, corrected: better !== undefined };
  });
  return { claims, whole: { ...report, evidence: [...report.evidence, ...evidence] } };
}

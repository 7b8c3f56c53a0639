import type { PartFinding, Stance, Verdict } from "../model/index.ts";

/** Limits of design §2; a report prints them. */
export const thresholds = { contradictedAtMost: 0.01, supportedAtLeast: 0.95 } as const;

/** A precision test fails where the 95 % error is over so many times what the claim's precision asks. */
const errorOverAsked = 3;

/** What a verdict on one condition is drawn from. */
export interface Odds {
  /** Probability that the condition held. */
  readonly p: number;
  /** 95 % error and what the claim's precision asks, in one unit; null where the error does not bear on it. */
  readonly error95: number | null;
  readonly asked: number | null;
  /** Whether evidence of this kind can support a claim of this type at all (design §3). */
  readonly canSupport: boolean;
}

/**
 * The one place where a probability becomes a verdict. Missing evidence, pending events and independence are dealt with around
 * it.
 */
export function decide({ p, error95, asked, canSupport }: Odds): Verdict {
  const open = p > thresholds.contradictedAtMost && p < thresholds.supportedAtLeast;
  if (open && error95 !== null && asked !== null && error95 > errorOverAsked * asked) return "needs-data";
  if (p <= thresholds.contradictedAtMost) return "contradicted";
  return p >= thresholds.supportedAtLeast && canSupport ? "supported" : "consistent";
}

/** A denial keeps the proposition that it denies: what supports that contradicts it. The other verdicts stay. */
export function forStance(verdict: Verdict, stance: Stance): Verdict {
  if (stance !== "denies") return verdict;
  if (verdict === "supported") return "contradicted";
  return verdict === "contradicted" ? "supported" : verdict;
}

/** Evidence of the speaker's own house allows a claim and cannot support it. */
export function forOrigin(verdict: Verdict, independent: boolean): Verdict {
  return verdict === "supported" && !independent ? "consistent" : verdict;
}

/** Ends a summary where nothing but the origin of the evidence stands against "supported"; "" elsewhere. */
export function originNote(verdict: Verdict, independent: boolean): string {
  return verdict === "supported" && !independent
    ? " The evidence comes from the speaker's own side, so it allows the claim and cannot confirm it."
    : "";
}

/** No stronger than the type allows. */
export function atBest(verdict: Verdict, best: "supported" | "consistent"): Verdict {
  return verdict === "supported" && best === "consistent" ? "consistent" : verdict;
}

/** From weak to strong among parts; what cannot be checked does not count. */
const weakestFirst: readonly Verdict[] = ["contradicted", "needs-data", "pending", "consistent", "supported"];

/** The headline of main parts: one contradicted makes it contradicted, else the weakest counts. */
export function headlineOfParts(parts: readonly Pick<PartFinding, "verdict" | "main">[]): Verdict {
  const main = parts.filter((part) => part.main).map((part) => part.verdict);
  return weakestFirst.find((verdict) => main.includes(verdict)) ?? "not-checkable";
}

/** From favourable to unfavourable among readings: contradicted only where every reading is. */
const favourableFirst: readonly Verdict[] = [
  "supported",
  "consistent",
  "pending",
  "needs-data",
  "not-checkable",
  "contradicted",
];

/** Index of the most favourable verdict; the first of equals, since the likeliest reading comes first. */
export function mostFavourable(verdicts: readonly Verdict[]): number {
  const rank = (verdict: Verdict): number => favourableFirst.indexOf(verdict);
  let best = 0;
  for (const [i, verdict] of verdicts.entries()) {
    if (rank(verdict) < rank(verdicts[best] ?? "contradicted")) best = i;
  }
  return best;
}

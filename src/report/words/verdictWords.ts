import type { Verdict } from "../../model/index.ts";

/** How a verdict is said and shown. Word, shape and colour each suffice alone. */
export interface VerdictWords {
  readonly word: string;
  /** The fuller the disc, the more the evidence shows. */
  readonly symbol: string;
  /** What the verdict means, for a reader who sees it for the first time. */
  readonly meaning: string;
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  supported: { word: "supported", symbol: "●", meaning: "Evidence that does not come from the speaker shows it." },
  consistent: { word: "consistent", symbol: "◐", meaning: "The evidence allows it and cannot show that it happened." },
  contradicted: { word: "contradicted", symbol: "✕", meaning: "The evidence rules it out however the text is read." },
  "needs-data": { word: "needs data", symbol: "○", meaning: "Evidence that would settle it is not at hand." },
  pending: { word: "pending", symbol: "◔", meaning: "The time it speaks of has not come yet." },
  "not-checkable": { word: "not checkable", symbol: "–", meaning: "No orbit can show it; kept with who said it." },
};

/** The order in which counts are given. */
export const verdictOrder: readonly Verdict[] = [
  "contradicted",
  "supported",
  "consistent",
  "needs-data",
  "pending",
  "not-checkable",
];

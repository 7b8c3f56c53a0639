import type { Claim, ClaimType, Evidence, EvidenceRequest, Finding, Need, UtcText } from "../model/index.ts";
import type { KnownOrganisation } from "../catalogue/index.ts";
import type { Timing } from "../analysis/index.ts";
import type { EarthData } from "../engine/index.ts";
import type { Bench } from "./bench.ts";

/** The evidence gathered so far: requests, the rows that answered them, and what could not be answered. */
export interface Gathered {
  readonly requests: readonly EvidenceRequest[];
  readonly rows: readonly Evidence[];
  readonly missing: readonly Need[];
}

/** What a judgement depends on besides claim and evidence. */
export interface JudgeSettings {
  /** The moment that the check is made for: events after it are pending. */
  readonly checkedAt: UtcText;
  readonly asOf: UtcText | null;
  readonly earth: EarthData;
  readonly organisations: readonly KnownOrganisation[];
  /** When the text was published, a calendar date or a moment of UTC: what is said without a date is taken for that day. */
  readonly published?: string | null;
  /** Where claims share what was computed of a satellite; changes no answer. `judgeClaims` brings its own. */
  readonly bench?: Bench;
}

/** One claim type's way from claim and evidence to a finding. All functions are pure. */
export interface Check {
  readonly types: readonly ClaimType[];
  /** What is needed besides what is there; asked again until it asks for nothing new, four rounds at most. */
  wants(claim: Claim, have: Gathered): readonly EvidenceRequest[];
  judge(claim: Claim, have: Gathered, settings: JudgeSettings): Finding;
  /** Types whose claims are timings only: this claim's part in the text's joint control; null where it takes none. */
  timing?(claim: Claim, have: Gathered, settings: JudgeSettings): Timing | null;
}

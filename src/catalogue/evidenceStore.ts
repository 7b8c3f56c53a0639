import type { EvidenceRequest, EvidenceRow, UtcText } from "../model/index.ts";
import type { LeftOutReason } from "./quality.ts";

/** What an archive gives for a request. Where it is not all that was asked, `missing` says what lacks and `command` what fetches it. */
export interface Answer {
  readonly rows: readonly EvidenceRow[];
  readonly missing: { readonly what: string; readonly command: string | null } | null;
  /** Element sets near the ones given that are held and not used, each with why; absent where there are none. */
  readonly leftOut?: readonly LeftOutSet[];
}

/** An element set that the archive keeps and verdicts do not use. */
export interface LeftOutSet {
  readonly noradId: number;
  /** The set's epoch as its record has it. */
  readonly epoch: string;
  readonly reason: LeftOutReason;
}

/** Everything known, as of a moment of publication; null asks for all that is stored. Pure look-up: nothing is fetched. */
export interface EvidenceStore {
  answer(request: EvidenceRequest, asOf: UtcText | null): Answer | Promise<Answer>;
}

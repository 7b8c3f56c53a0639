import type { EvidenceRequest, EvidenceRow, UtcText } from "../model/index.ts";

/** What an archive gives for a request. Where it is not all that was asked, `missing` says what lacks and `command` what fetches it. */
export interface Answer {
  readonly rows: readonly EvidenceRow[];
  readonly missing: { readonly what: string; readonly command: string | null } | null;
}

/** Everything known, as of a moment of publication; null asks for all that is stored. Pure look-up: nothing is fetched. */
export interface EvidenceStore {
  answer(request: EvidenceRequest, asOf: UtcText | null): Answer | Promise<Answer>;
}

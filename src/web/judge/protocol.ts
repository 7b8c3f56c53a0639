import type { EvidenceRequest, EvidenceRow, Report, CheckedClaim, UtcText, Verdict } from "../../model/index.ts";
import type { ClaimBlocks, Embedded, MapBlock, ReportForm } from "../../report/index.ts";
import type { Difference } from "../../verdicts/index.ts";

/** What the page asks of the worker that judges. A claim travels whole, so that a corrected one is asked about like any other. */
export interface Questions {
  /** The report that all later questions are about. */
  open: { readonly ask: { readonly report: Report }; readonly answer: null };
  /** The blocks of a claim's card. */
  blocks: { readonly ask: { readonly claim: CheckedClaim }; readonly answer: ClaimBlocks };
  /** The timings of the whole report seen together; "" where it has fewer than two. */
  timings: { readonly ask: object; readonly answer: string };
  /** Its map. */
  map: { readonly ask: { readonly claim: CheckedClaim }; readonly answer: MapBlock | null };
  /** The claim judged as if its moment lay so many seconds later. */
  moved: { readonly ask: { readonly claim: CheckedClaim; readonly byS: number }; readonly answer: Moved };
  /** The day around its moment, seen from its first place. */
  day: { readonly ask: { readonly claim: CheckedClaim }; readonly answer: Day | null };
  /** The whole report as the static page has it, for paper and for saving. */
  page: { readonly ask: { readonly report: Report }; readonly answer: string };
  /** The report in a form to take away; `viewer` is what a page carries to be a desk of its own. */
  export: {
    readonly ask: { readonly report: Report; readonly format: ReportForm; readonly viewer: Embedded | null };
    readonly answer: Exported;
  };
  /** The report with its corrected claims judged again. */
  review: { readonly ask: { readonly report: Report }; readonly answer: Report };
  /** SHA-256 of the report's canonical JSON without its signatures, in hexadecimal. */
  hash: { readonly ask: { readonly report: Report }; readonly answer: string };
  /** The report judged again here, from its own evidence. */
  rejudge: { readonly ask: { readonly report: Report }; readonly answer: Rejudgement };
}

/** `refused` says why the report was not judged again. */
export interface Rejudgement {
  readonly differences: readonly Difference[];
  readonly refused: string | null;
}

/** A file to be saved. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export type Kind = keyof Questions;

export interface Moved {
  readonly claim: CheckedClaim;
  readonly map: MapBlock | null;
  /** Degrees at the first place, at the middle of the moved interval; null where no element set reaches it. */
  readonly elevationDeg: number | null;
  readonly sunElevationDeg: number | null;
}

/** 12 h either side of the claimed moment. */
export interface Day {
  /** The middle of the stated time, from which seconds count. */
  readonly middle: UtcText;
  readonly place: string;
  readonly stepS: number;
  /** Degrees above the place's horizon, the first at −12 h; NaN where there is no position. */
  readonly elevationsDeg: readonly number[];
  readonly sunElevationsDeg: readonly number[];
  readonly passes: readonly DayPass[];
}

export interface DayPass {
  /** Seconds from the claimed moment. */
  readonly peakS: number;
  readonly peak: UtcText;
  readonly peakElevationDeg: number;
  /** What the claim would come to at the peak. */
  readonly verdict: Verdict;
}

export type ToWorker =
  | { readonly id: number; readonly kind: Kind; readonly ask: unknown }
  | { readonly land: string }
  | { readonly evidenceId: number; readonly rows: readonly EvidenceRow[]; readonly missing: Missing | null };

export interface Missing {
  readonly what: string;
  readonly command: string | null;
}

export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
  /** The report's own evidence does not answer this; whoever has a server may ask there. */
  | { readonly evidenceId: number; readonly request: EvidenceRequest; readonly asOf: UtcText | null };

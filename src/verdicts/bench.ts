import { pathShelf, type PathShelf, type Prediction } from "../analysis/index.ts";
import type { EarthData } from "../engine/index.ts";
import type { SetRow } from "./rows.ts";

/** Part of a claim's interval with the prediction for its middle; seconds count from there. */
export interface Stay {
  readonly prediction: Prediction;
  readonly fromS: number;
  readonly toS: number;
}

/** The stays of an interval with the very set rows that they were predicted from. */
export interface StaysOfSets {
  readonly setRows: readonly SetRow[];
  readonly stays: readonly Stay[];
}

/**
 * What claims of one text share, so that nothing is computed twice: paths of element sets, predictions for intervals. Changes no
 * answer. Made by whoever judges several claims and passed along; nothing outlives that.
 */
export interface Bench {
  readonly paths: PathShelf;
  /** By evidence rows and interval. */
  readonly stays: Map<string, StaysOfSets>;
}

export function makeBench(earth: EarthData): Bench {
  return { paths: pathShelf(earth), stays: new Map() };
}

/** From a history of element sets to the burns in it. */
import type { Instant, MeanElements } from "../../engine/index.ts";
import { sharedJump } from "./atmosphere.ts";
import { sizeOf, type BurnSize } from "./describe.ts";
import { gatherEvidence } from "./evidence.ts";
import { featuresOf } from "./features.ts";
import { epochOf, prepareHistory, type History, type LeftOut } from "./history.ts";
import { burnGaps, type BurnGaps } from "./intervals.ts";
import { kindsOf, type BurnKind, type KindInput } from "./kind.ts";
import { chanceOf, columnOf, confidenceOf, probabilities, regimeOf, type Regime, type Weights } from "./score.ts";
import { weightsByRegime } from "./weights.ts";

/** A burn, or several that the sets cannot tell apart. */
export interface DetectedBurn {
  /** Epochs of the last set before and of the first set after: the burn lies between. */
  readonly start: Instant;
  readonly end: Instant;
  /** Probability that operators would log a burn here, 0…1; calibrated on ten satellites with logs, each judged without its own. */
  readonly confidence: number;
  /** Confidence above the threshold at which hits and false alarms balance best. */
  readonly reported: boolean;
  readonly kind: BurnKind;
  readonly size: BurnSize;
  /** Sets inside the interval, which the burn may lie before or after. */
  readonly setsInside: number;
  /** In causal mode the epoch of the set that made it known; null in retrospect. */
  readonly knownFrom: Instant | null;
  /** Share of the objects given beside it that jumped alike; null where fewer than three could be compared. */
  readonly sharedWithOthers: number | null;
}

export interface BurnSearch {
  readonly burns: readonly DetectedBurn[];
  readonly regime: Regime;
  readonly reportFrom: number;
  readonly setsUsed: number;
  readonly leftOut: readonly LeftOut[];
}

export interface BurnOptions {
  /** Histories of other objects near the same height: a jump that they share is the atmosphere. */
  readonly beside?: readonly (readonly MeanElements[])[];
}

/** Below this confidence a burn is not told at all. */
export const leastConfidence = 0.05;
/** Fewer sets than this say nothing about burns. */
export const leastSets = 8;

/**
 * Burns in a history, in order of time, in retrospect: each is judged with all the sets given.
 * @param sets of one object, in any order; those issued twice or of another object are left out and told
 */
export function detectBurns(sets: readonly MeanElements[], options: BurnOptions = {}): BurnSearch {
  const history = prepareHistory(sets);
  const regime = regimeOf(history);
  const weights = weightsOf(regime);
  if (history.count < leastSets) return searchOf(history, [], regime, weights);
  const features = featuresOf(gatherEvidence(history));
  const gaps = burnGaps(
    probabilities(features, weights, regime),
    columnOf(features, "jump"),
    history.day,
    chanceOf(leastConfidence, weights),
  );
  return searchOf(history, tell(history, gaps, regime, weights, options), regime, weights);
}

export function weightsOf(regime: Regime): Weights {
  return weightsByRegime[regime];
}

export function searchOf(history: History, burns: readonly DetectedBurn[], regime: Regime, weights: Weights): BurnSearch {
  return { burns, regime, reportFrom: weights.reportFrom, setsUsed: history.count, leftOut: history.leftOut };
}

/** Sizes, kinds and confidences of burns found in a history. */
export function tell(
  history: History,
  gaps: readonly BurnGaps[],
  regime: Regime,
  weights: Weights,
  options: BurnOptions,
): readonly DetectedBurn[] {
  const sure = gaps.filter((gap) => confidenceOf(gap.probability, weights) >= weights.reportFrom);
  const inputs = gaps.map((gap): KindInput => {
    const before = sure.filter((other) => other.last < gap.first).at(-1);
    const after = sure.find((other) => other.first > gap.last);
    const size = sizeOf(
      history,
      gap.first,
      gap.last + 1,
      before === undefined ? 0 : before.last + 1,
      after === undefined ? history.count : after.first + 1,
    );
    return {
      startDay: history.day[gap.first] ?? 0,
      endDay: history.day[gap.last + 1] ?? 0,
      setsInside: gap.last - gap.first,
      size,
      axisAfterM: (history.semiMajorAxisM[gap.first] ?? 0) + size.semiMajorAxisM.value,
      rangeBeforeM: rangeBefore(history, gap.first),
    };
  });
  const kinds = kindsOf(inputs, regime);
  return gaps.map((gap, k) => {
    const input = inputs[k];
    if (input === undefined) throw new RangeError("a burn lost its size");
    const shared = options.beside === undefined ? null : sharedJump(history, gap.first, gap.last + 1, options.beside);
    const told = confidenceOf(gap.probability, weights) * (shared !== null && shared >= 0.5 ? 1 - shared : 1);
    return {
      start: epochOf(history, gap.first),
      end: epochOf(history, gap.last + 1),
      confidence: told,
      reported: told >= weights.reportFrom,
      kind: kinds[k] ?? "raise",
      size: input.size,
      setsInside: input.setsInside,
      knownFrom: null,
      sharedWithOthers: shared,
    };
  });
}

const keptDays = 200;

function rangeBefore(history: History, set: number): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let other = set; other >= 0 && (history.day[set] ?? 0) - (history.day[other] ?? 0) <= keptDays; other -= 1) {
    least = Math.min(least, history.semiMajorAxisM[other] ?? least);
    most = Math.max(most, history.semiMajorAxisM[other] ?? most);
  }
  return { least, most };
}

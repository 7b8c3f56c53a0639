/**
 * From features to the chance that a burn lies in a gap: a logistic regression, one each for low orbits where the air is hardly felt,
 * for low orbits that it drags down, and for orbits near and above the geostationary height, since what is noise differs. How the
 * weights came about is in design/burns-weights.ts.
 */
import { exp, log } from "../../engine/index.ts";
import type { Features } from "./features.ts";
import type { SetColumns } from "./history.ts";
import { median } from "./median.ts";

/** A feature's mean and deviation over what the weights were found on, and its weight per deviation. */
export type Weight = readonly [feature: string, mean: number, deviation: number, weight: number];

export interface Weights {
  readonly intercept: number;
  readonly features: readonly Weight[];
  /** ln odds of a burn's being real = offset + slope × ln odds of its best gap. */
  readonly calibration: { readonly offset: number; readonly slope: number };
  /** Burns are reported from this confidence on. */
  readonly reportFrom: number;
}

/** Periods under 16 hours, falling less than 10 m a day or more; and periods of 16 hours and more. */
export type Regime = "calm" | "dragged" | "high";

/** Usual fall of the orbit, m a day, from which the air is the chief noise. */
const draggedFromM = 10;
/** Mean motion of two thirds of a day, rad/day: above it sets are made and err as those of low orbits, LAGEOS included. */
const highBelowRadDay = 1.5 * 2 * Math.PI;
/** A feature counts no further than this from its mean, in deviations. */
const farthest = 4;
/** A plane that turns 200 times its scatter (ten times what is beyond doubt) and stays so, ln of sums of squares 5 lower, has been turned. */
const surelyTurned = { jump: log(10), gain: 5, probability: 0.9 } as const;

/** Where the air drags, both sets after a gap above both before it by 30 times the scatter and ten days' fall: the air lifts nothing. */
const surelyRaised = { rise: 1, days: 10, probability: 0.9 } as const;

export function regimeOf(history: SetColumns): Regime {
  if (median(history.meanMotionRadDay) < highBelowRadDay) return "high";
  const falls: number[] = [];
  for (let set = 1; set < history.count; set += 1) {
    const days = (history.day[set] ?? 0) - (history.day[set - 1] ?? 0);
    falls.push(Math.abs((history.semiMajorAxisM[set] ?? 0) - (history.semiMajorAxisM[set - 1] ?? 0)) / Math.max(0.3, days));
  }
  return median(falls) < draggedFromM ? "calm" : "dragged";
}

/** Probability of a burn for each gap, 0…1, before calibration. */
export function probabilities(
  features: Features,
  weights: Pick<Weights, "intercept" | "features">,
  regime: Regime,
): Float64Array {
  const rise = columnOf(features, "sure.rise");
  const riseDays = columnOf(features, "sure.riseDays");
  const jump = columnOf(features, "jumpPlane");
  const turn = columnOf(features, "near.0.planeGain");
  const columns = weights.features.map(([name]) => columnOf(features, name));
  return jump.map((_, gap) => {
    let odds = weights.intercept;
    weights.features.forEach(([, mean, deviation, weight], k) => {
      odds += weight * standardised(columns[k]?.[gap] ?? Number.NaN, mean, deviation);
    });
    const probability = 1 / (1 + exp(-odds));
    const turned = (jump[gap] ?? 0) > surelyTurned.jump && (turn[gap] ?? 0) > surelyTurned.gain;
    const raised = regime === "dragged" && (rise[gap] ?? 0) > surelyRaised.rise && (riseDays[gap] ?? 0) > surelyRaised.days;
    return Math.max(probability, turned ? surelyTurned.probability : 0, raised ? surelyRaised.probability : 0);
  });
}

/** Deviations from the mean; 0 for what is not known. */
export function standardised(value: number, mean: number, deviation: number): number {
  const z = (value - mean) / deviation;
  return Number.isFinite(z) ? Math.min(farthest, Math.max(-farthest, z)) : 0;
}

/** Confidence that a burn is real, from the probability of its best gap. */
export function confidenceOf(probability: number, weights: Pick<Weights, "calibration">): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return 1 / (1 + exp(-(weights.calibration.offset + weights.calibration.slope * log(p / (1 - p)))));
}

/** The probability of a best gap whose confidence is this: the other way about. */
export function chanceOf(confidence: number, weights: Pick<Weights, "calibration">): number {
  const odds = (log(confidence / (1 - confidence)) - weights.calibration.offset) / weights.calibration.slope;
  return 1 / (1 + exp(-odds));
}

export function columnOf(features: Features, name: string): Float64Array {
  const column = features.get(name);
  if (column === undefined) throw new RangeError(`no feature is called ${name}`);
  return column;
}

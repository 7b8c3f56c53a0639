/**
 * The search as it could have been made at the time: set after set, each gap judged by what had come by then. What comes later
 * neither adds nor takes back. A set counts as known from its epoch on; publication, some hours later, is for whoever has its date.
 */
import type { MeanElements } from "../../engine/index.ts";
import { leadOf } from "./channels.ts";
import { leastSets, searchOf, tell, weightsOf, type BurnOptions, type BurnSearch, type DetectedBurn } from "./detect.ts";
import { bearsUpon, gatherFrom } from "./evidence.ts";
import { featuresOf } from "./features.ts";
import { epochOf, firstSets, prepareHistory, type History } from "./history.ts";
import { burnGaps, type BurnGaps } from "./intervals.ts";
import { chanceOf, columnOf, probabilities, regimeOf, type Regime, type Weights } from "./score.ts";

/** Features look 60 gaps back for what is usual; a few more let the edge settle. */
const lookBack = 80;

/** @param onProgress told how many sets are done, for the caller to show. */
export function detectBurnsAsTheyCame(
  sets: readonly MeanElements[],
  options: BurnOptions = {},
  onProgress: (done: number, of: number) => void = () => {},
): BurnSearch {
  const history = prepareHistory(sets);
  const regime = regimeOf(history);
  const weights = weightsOf(regime);
  const least = chanceOf(weights.reportFrom, weights);
  const known = gapsAsTheyCame(history, regime, weights, least, onProgress);
  const gaps = known.map((one) => one.gaps);
  const burns = tell(history, gaps, regime, weights, options).map((burn, k): DetectedBurn => {
    return { ...burn, knownFrom: epochOf(history, known[k]?.from ?? 0) };
  });
  return searchOf(history, burns, regime, weights);
}

/** A burn with the set, by index, that made it known. */
export interface KnownBurn {
  readonly gaps: BurnGaps;
  readonly from: number;
}

/** @param least the probability from which a burn is known */
export function gapsAsTheyCame(
  history: History,
  regime: Regime,
  weights: Pick<Weights, "intercept" | "features">,
  least: number,
  onProgress: (done: number, of: number) => void = () => {},
): readonly KnownBurn[] {
  const capacity = Math.max(0, history.count - 1);
  const lead = leadOf(history);
  const columns = new Map<string, Float64Array>();
  const known: KnownBurn[] = [];
  for (let count = leastSets; count <= history.count; count += 1) {
    onProgress(count, history.count);
    const fresh = count === leastSets ? 0 : Math.max(0, count - 1 - bearsUpon);
    gatherFrom(firstSets(history, count), fresh, lead, columns, capacity);
    const start = Math.max(0, count - 1 - lookBack);
    const slice = new Map([...columns].map(([name, column]) => [name, column.subarray(start, count - 1)]));
    const features = featuresOf({ count: count - 1 - start, columns: slice });
    const chance = probabilities(features, weights, regime).fill(0, 0, Math.max(0, fresh - start));
    for (const found of burnGaps(chance, columnOf(features, "jump"), history.day.subarray(start, count), least)) {
      const gaps = { ...found, first: found.first + start, last: found.last + start, best: found.best + start };
      if (!known.some((other) => isSame(history.day, other.gaps, gaps))) known.push({ gaps, from: count - 1 });
    }
  }
  return known.sort((a, b) => a.gaps.first - b.gaps.first);
}

/** The same burn: no half day lies between. */
function isSame(day: Float64Array, a: BurnGaps, b: BurnGaps): boolean {
  const apart = 0.5;
  return (day[a.first] ?? 0) < (day[b.last + 1] ?? 0) + apart && (day[b.first] ?? 0) < (day[a.last + 1] ?? 0) + apart;
}

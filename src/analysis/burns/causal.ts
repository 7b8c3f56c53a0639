/**
 * The search as it could have been made at the time: set after set, each gap judged by what had come by then. What comes later
 * neither adds nor takes back. A set counts as known from its epoch on; publication, some hours later, is for whoever has its date.
 */
import type { MeanElements } from "../../engine/index.ts";
import { leadOf } from "./channels.ts";
import { leastSets, searchOf, tell, weightsOf, type BurnOptions, type BurnSearch, type DetectedBurn } from "./detect.ts";
import { bearsUpon, gatherFrom } from "./evidence.ts";
import { featuresOf } from "./features.ts";
import { epochOf, firstSets, prepareHistory } from "./history.ts";
import { burnGaps, type BurnGaps } from "./intervals.ts";
import { confidenceOf, probabilities, regimeOf } from "./score.ts";

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
  const capacity = Math.max(0, history.count - 1);
  const lead = leadOf(history);
  const columns = new Map<string, Float64Array>();
  const known: { readonly gaps: BurnGaps; readonly from: number }[] = [];
  for (let count = leastSets; count <= history.count; count += 1) {
    onProgress(count, history.count);
    const past = firstSets(history, count);
    const fresh = count === leastSets ? 0 : Math.max(0, count - 1 - bearsUpon);
    gatherFrom(past, fresh, lead, columns, capacity);
    const start = Math.max(0, count - 1 - lookBack);
    const slice = new Map([...columns].map(([name, column]) => [name, column.subarray(start, count - 1)]));
    const chance = probabilities(featuresOf({ count: count - 1 - start, columns: slice }), weights);
    const settled = Math.max(0, fresh - start);
    chance.fill(0, 0, settled);
    const day = history.day.subarray(start, count);
    for (const found of burnGaps(chance, day, 0.02)) {
      if (confidenceOf(found.probability, weights) < weights.reportFrom) continue;
      const gaps = { ...found, first: found.first + start, last: found.last + start, best: found.best + start };
      if (!known.some((other) => overlap(history.day, other.gaps, gaps))) known.push({ gaps, from: count - 1 });
    }
  }
  known.sort((a, b) => a.gaps.first - b.gaps.first);
  const told = tell(
    history,
    known.map((one) => one.gaps),
    regime,
    weights,
    options,
  );
  const burns = told.map((burn, k): DetectedBurn => ({ ...burn, knownFrom: epochOf(history, known[k]?.from ?? 0) }));
  return searchOf(history, burns, regime, weights);
}

/** The same burn: no half day lies between. */
function overlap(day: Float64Array, a: BurnGaps, b: BurnGaps): boolean {
  const apart = 0.5;
  return (day[a.first] ?? 0) < (day[b.last + 1] ?? 0) + apart && (day[b.first] ?? 0) < (day[a.last + 1] ?? 0) + apart;
}

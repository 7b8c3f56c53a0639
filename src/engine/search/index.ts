/**
 * When something happens: roots, extrema and stretches of a function of time, and on them the events of satellites over places. Knows nothing of
 * claims; what an event means is for `analysis`.
 */
export {
  findCrossings,
  findExtrema,
  findRoots,
  findStretches,
  type Crossing,
  type Extremum,
  type SearchOptions,
  type Stretch,
} from "./curve.ts";

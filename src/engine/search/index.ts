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
export { passesOver, type Passes, type PassOptions, type Peak, type SatellitePass } from "./passes.ts";
export { envelopeOf, motionOf, propagateInOrbit, type Envelope, type Motion } from "./motion.ts";
export {
  closestApproaches,
  intervalsInReach,
  nodeCrossings,
  sunlitIntervals,
  umbraIntervals,
  type Approach,
  type CutInterval,
  type NodeCrossing,
} from "./events.ts";
export { cataloguePasses, type PassColumns, type PassRange } from "./cataloguePasses.ts";

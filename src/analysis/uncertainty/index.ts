/**
 * How far a prediction may be off: measured error classes by orbit and age, distributions with heavy tails fitted to their
 * percentiles, and the joining of the sets on both sides of a moment. Which verdict follows is decided in `verdicts`.
 */
export { errorClasses, errorClassOf, type AgePoint, type ErrorClass, type OrbitOfClass, type Percentiles } from "./classes.ts";
export { alongTrackAtAge, grownAlongTrack } from "./errorAtAge.ts";
export {
  density,
  fitTailed,
  jointOffsets,
  offsets,
  quantile,
  quantileCount,
  spreadAround,
  type TailedDistribution,
} from "./quantiles.ts";
export { missOf, ownFactors, ownHistory, type Miss, type OwnFactors, type OwnHistory } from "./ownHistory.ts";
export { errorClassOfSet, secondsAhead, type SetUsed } from "./alongTrack.ts";
export { predict, type Prediction } from "./prediction.ts";

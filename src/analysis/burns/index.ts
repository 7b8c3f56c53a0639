/**
 * Burns from a history of element sets: where in time they lie, how sure that is, what they did to the orbit and how much speed it
 * took. Sets go in, values come out; who ordered a burn, and why, no orbit tells. The method: docs/methods/manoeuvres.md.
 */
export { detectBurns, leastConfidence, leastSets, type BurnOptions, type BurnSearch, type DetectedBurn } from "./detect.ts";
export { detectBurnsAsTheyCame } from "./causal.ts";
export type { BurnSize, Heights, Measured } from "./describe.ts";
export type { BurnKind } from "./kind.ts";
export type { LeftOut } from "./history.ts";
export type { Regime } from "./score.ts";

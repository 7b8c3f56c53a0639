/**
 * What a light in the sky can have been: every object above a place's horizon with its light, brightness and distance from the reported
 * direction, ranked, and what a look through so many sets can say when none of them fits. No planets, aircraft, balloons or meteors: of
 * these an element set knows nothing, and who uses this must say so.
 */
export { bodyOf, stationNumbers, type BodyGuess, type ObjectKind } from "./body.ts";
export { catalogueSize } from "./catalogueSize.ts";
export { extinctionMag, nakedEyeLimitMag } from "./nakedEye.ts";
export { rankSightings, type RankedSky, type SkySearch } from "./rank.ts";
export { apparitionAt, type Apparition, type SkyObject, type SkyQuestion } from "./apparition.ts";

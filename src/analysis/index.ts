/**
 * What follows from where an object is: passes over a place, how well it could be pictured, the shape of an orbit under each
 * convention, a launch site and the plane of the orbit that followed, how often chance would do as well, and the error of it all.
 * Numbers in, numbers out, in km, rad and s. What was claimed, and whether it holds, is decided in `verdicts`.
 */
export { gradeOf, isHigh, conditionFor, lightOf, type Grade, type Light } from "./imaging.ts";
export { findPasses, passAfter, passBefore, type Pass } from "./passes.ts";
export { highestIn, meets, reachAt, samplesIn, type Reach, type ReachCondition } from "./reach.ts";
export { makeTarget, middleOf, type Target } from "./target.ts";
export { ageDays, pathShelf, trackFrom, type Path, type PathShelf, type Track } from "./track.ts";
export { heightConventions, meanShape, type Heights, type MeanShape } from "./orbitShape.ts";
export { planeAtSite, type PlaneAtSite } from "./launchPlane.ts";
export {
  baseRate,
  common,
  joined,
  jointControl,
  stretchesMeeting,
  timing,
  type Asked,
  type JointControl,
  type Stretch,
  type Timing,
} from "./chance.ts";
export * from "./uncertainty/index.ts";
export * from "./decay/index.ts";
export * from "./burns/index.ts";
export * from "./company/index.ts";
export * from "./sightings/index.ts";
export * from "./coverage/index.ts";
export * from "./origin/index.ts";
export * from "./hazard/index.ts";

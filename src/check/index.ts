/**
 * From a text to a report: reading, gathering evidence, judging, in that order. The one way that the command line, the
 * server and the browser all go. What it needs from the world (packs, a gazetteer, hashes, the moment of the check) is
 * passed in; what is said, what is known and whether it holds are decided in the folders it calls.
 */
export { canonicalJson } from "./canonicalJson.ts";
export { checkText, type CheckOptions, type Workspace } from "./checkText.ts";
export { exitStatus } from "./exitStatus.ts";
export { brokenSeal, sealOf, signatureDifferences, signedHash, withReviewSealed, type Sha256 } from "./seal.ts";
export { correctedClaim, emptyReview, reviewDifferences, withReviewJudged } from "./review.ts";
export { programmeTimeline, type ProgrammeBurn, type ProgrammeFacts } from "./programme.ts";

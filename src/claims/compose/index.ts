/** From the frames of a sentence to its claims: who says each, where, when, of what, with which numbers. */
export { claimsOfSentence } from "./claimsOfSentence.ts";
export { withFrames } from "./framesTold.ts";

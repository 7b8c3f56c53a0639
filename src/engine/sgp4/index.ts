/**
 * From an element set to where the object is: SGP4 and its deep-space part, in the frame TEME. One satellite at a time on the strict
 * path, the same bits in every engine. No frames but TEME, no time scales: those are `frames/` and `time/`.
 */
export { propagate, propagateMinutes, sgp4, type Satellite } from "./propagate.ts";
export { errorCodes, propagationProblems, type PropagationProblem, type PropagationProblemCode } from "./problems.ts";

/**
 * From an element set to where the object is: SGP4 and its deep-space part, in the frame TEME. One satellite at a time on the strict path, the
 * same bits in every engine; or whole catalogues in columns, much faster and the same to 0.01 mm. No frames but TEME, no time scales: those
 * are `frames/` and `time/`. Several threads: `groundtrack/engine/threads`.
 */
export { propagate, propagateMinutes, sgp4, type Satellite } from "./propagate.ts";
export type { ColumnBuild } from "../kernel/index.ts";
export { createCatalogue, mostThreads, type Catalogue, type CatalogueLayout, type RefusedSet } from "./catalogue.ts";
export { createEphemeris, fillEphemeris, fillRowsLeft, needRoom, writeOffsets } from "./ephemeris.ts";
export type { Ephemeris, EphemerisLayout, FillRange } from "./ephemeris.ts";
export { errorCodes, propagationProblems, type PropagationProblem, type PropagationProblemCode } from "./problems.ts";

/**
 * Element sets: reading them from TLE and OMM, and the one form in which the engine keeps them. Degrees and revolutions a day stop
 * here. Nothing is propagated here, and nothing fetched: text in, values or problems out. A bad record never stops the others.
 */
export { elementsFromOmm, ommFromElements, type MeanElements, type OmmFields } from "./meanElements.ts";
export { elementProblems, type ElementProblem, type ElementProblemCode } from "./problems.ts";
export { elementReader, encodingOf, readElementSets, type ElementReader } from "./read.ts";
export type { Encoding, ReadOptions, ReadSets } from "./readTypes.ts";
export { parseTle, type TleOptions } from "./tle.ts";
export { writeElementSets, type Loss, type WrittenSets } from "./write.ts";
export { plainTleStyle, writeTle, type TleStyle } from "./writeTle.ts";
export { TleListReader } from "./tleList.ts";
export { OmmCsvReader } from "./ommCsv.ts";

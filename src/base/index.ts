/**
 * Words that everyone needs and that belong to no domain: a result that may be a problem, a problem that says what was
 * found and what to do, a span of text, a date and a speaker in words. Nothing here knows what a satellite is.
 */
export { dateWords, monthName } from "./dates.ts";
export { fail, ok, type Result } from "./result.ts";
export { placeWords, type InputPlace, type Problem, type ProblemCatalogue, type ProblemWords } from "./problem.ts";
export { speakerName, speaksAsMany } from "./speakerName.ts";
export { spokenName } from "./spokenName.ts";
export { spanHolds, spansOverlap, type Span } from "./span.ts";

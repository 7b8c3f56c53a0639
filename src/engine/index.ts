/**
 * Where an object is: time, frames, element sets, SGP4, the Sun and the Moon, search for events. Numbers in, numbers out; no
 * dependency, no clock, no file, no network. What follows from where an object is (passes, burns, coverage) is in `analysis`.
 *
 * Units throughout: km, km/s, radians, seconds; degrees and revolutions a day stop at the readers of formats. A moment is an
 * `Instant`; a state says its frame and its moment. Data that may be wrong give a `Result`, our own broken promises throw.
 */
export * from "./time/index.ts";
export * from "./math/index.ts";
export * from "./elements/index.ts";
export * from "./sgp4/index.ts";
export * from "./threads/index.ts";
export * from "./frames/index.ts";
export * from "./sky/index.ts";
export * from "./search/index.ts";

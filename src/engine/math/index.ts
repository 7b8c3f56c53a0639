/**
 * Elementary functions and three-vectors. The functions come from the WebAssembly kernel and give the same bits in every
 * engine, which the host's `Math` does not: nothing in the pure folders may use `Math.sin` and its like. What IEEE 754 fixes
 * (`Math.sqrt`, `abs`, `floor`, `min`, `max`, `round`) may be used. No matrices, no units: those belong to `frames/`.
 */
export { acos, asin, atan, atan2, cos, exp, log, pow, sin, tan } from "./elementary.ts";
export { degPerRad, pi, radPerDeg, twoPi, wrapPositive, wrapSigned } from "./angles.ts";
export { add, cross, dot, norm, scale, subtract, unit, type Vec3 } from "./vec3.ts";

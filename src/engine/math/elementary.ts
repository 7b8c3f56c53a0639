import { scalar } from "../kernel/index.ts";

/** Sine of an angle in rad, under one unit in the last place for any finite argument; NaN for infinities. */
export const sin: (x: number) => number = scalar.sin;

/** Cosine of an angle in rad; as `sin`. */
export const cos: (x: number) => number = scalar.cos;

/** Tangent of an angle in rad; as `sin`. */
export const tan: (x: number) => number = scalar.tan;

/** Angle in −π/2…π/2 with this sine; NaN outside −1…1. Under one unit in the last place. */
export const asin: (x: number) => number = scalar.asin;

/** Angle in 0…π with this cosine; NaN outside −1…1. Under one unit in the last place. */
export const acos: (x: number) => number = scalar.acos;

/** Angle in −π/2…π/2 with this tangent. Under one unit in the last place. */
export const atan: (x: number) => number = scalar.atan;

/** Angle in −π…π of the direction (x, y); the y comes first. Under two units in the last place. */
export const atan2: (y: number, x: number) => number = scalar.atan2;

/** e to the power x, under one unit in the last place. */
export const exp: (x: number) => number = scalar.exp;

/** Natural logarithm, under one unit in the last place; NaN below zero. */
export const log: (x: number) => number = scalar.log;

/** x to the power y, under one unit in the last place; NaN for a negative x with a y that is not whole. */
export const pow: (x: number, y: number) => number = scalar.pow;

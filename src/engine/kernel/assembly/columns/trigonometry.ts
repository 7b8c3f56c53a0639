/**
 * Sine and cosine of two angles at once.
 *
 * [1] W. J. Cody, W. Waite, Software Manual for the Elementary Functions, 1980: reduction by π/2 in three parts.
 * [2] S. L. Moshier, Cephes, 1984: the polynomials on −π/4…π/4.
 */
import { add, both, madd, mul, nmadd, sub } from "./lanes";

const TWO_OVER_PI: f64 = 0.6366197723675814;
/** 1.5 · 2^52: added to a small number, it leaves the nearest whole number in the low bits. */
const ROUNDER: f64 = 6755399441055744.0;
// π/2 in three parts of 33 bits and a rest: their products with whole numbers up to 2^20 are exact.
const HALF_PI_1: f64 = 1.57079632673412561417e+00;
const HALF_PI_2: f64 = 6.07710050630396597660e-11;
const HALF_PI_3: f64 = 2.02226624879595063154e-21;

/** Whole quarter turns of an angle, rounded to nearest, in the low bits of a sum that `angleLeft` takes. */
// @ts-ignore: decorator
@inline
export function quarterTurns(angle: v128): v128 {
  return madd(angle, both(TWO_OVER_PI), both(ROUNDER));
}

/** What is left of an angle once its quarter turns are taken away: −π/4…π/4. Good to 1e-16 for angles up to 1e6. */
// @ts-ignore: decorator
@inline
export function angleLeft(angle: v128, turns: v128): v128 {
  const n = sub(turns, both(ROUNDER));
  return nmadd(n, both(HALF_PI_3), nmadd(n, both(HALF_PI_2), nmadd(n, both(HALF_PI_1), angle)));
}

/** Sine of an angle in −π/4…π/4, given with its square. */
// @ts-ignore: decorator
@inline
export function sineOfRest(x: v128, x2: v128): v128 {
  let p = madd(x2, both(1.58962301576546568060e-10), both(-2.50507477628578072866e-8));
  p = madd(x2, p, both(2.75573136213857245213e-6));
  p = madd(x2, p, both(-1.98412698295895385996e-4));
  p = madd(x2, p, both(8.33333333332211858878e-3));
  p = madd(x2, p, both(-1.66666666666666307295e-1));
  return madd(mul(x2, x), p, x);
}

/** Cosine of an angle in −π/4…π/4, given by its square. */
// @ts-ignore: decorator
@inline
export function cosineOfRest(x2: v128): v128 {
  let p = madd(x2, both(-1.13585365213876817300e-11), both(2.08757008419747316778e-9));
  p = madd(x2, p, both(-2.75573141792967388112e-7));
  p = madd(x2, p, both(2.48015872888517045348e-5));
  p = madd(x2, p, both(-1.38888888888730564116e-3));
  p = madd(x2, p, both(4.16666666666665929218e-2));
  return madd(mul(x2, x2), p, nmadd(x2, both(0.5), both(1.0)));
}

/** The sine of the whole angle from those of the rest and its quarter turns. */
// @ts-ignore: decorator
@inline
export function sineOfWhole(sine: v128, cosine: v128, turns: v128): v128 {
  const one = i64x2.splat(1);
  const odd = i64x2.neg(v128.and(turns, one));
  const sign = i64x2.shl(v128.and(turns, i64x2.splat(2)), 62);
  return v128.xor(v128.bitselect(cosine, sine, odd), sign);
}

/** The cosine of the whole angle from those of the rest and its quarter turns. */
// @ts-ignore: decorator
@inline
export function cosineOfWhole(sine: v128, cosine: v128, turns: v128): v128 {
  const one = i64x2.splat(1);
  const odd = i64x2.neg(v128.and(turns, one));
  const sign = i64x2.shl(v128.and(i64x2.add(turns, one), i64x2.splat(2)), 62);
  return v128.xor(v128.bitselect(sine, cosine, odd), sign);
}

/** Sine of a small angle, up to 1/64: good to 1e-16. */
// @ts-ignore: decorator
@inline
export function sineOfSmall(x: v128, x2: v128): v128 {
  return madd(mul(x2, x), madd(x2, both(1.0 / 120.0), both(-1.0 / 6.0)), x);
}

/** Cosine of a small angle, up to 1/64: good to 2e-14. */
// @ts-ignore: decorator
@inline
export function cosineOfSmall(x2: v128): v128 {
  return madd(x2, madd(x2, both(1.0 / 24.0), both(-0.5)), both(1.0));
}

/** sin(a + b) from the parts of both. */
// @ts-ignore: decorator
@inline
export function sineOfSum(sinA: v128, cosA: v128, sinB: v128, cosB: v128): v128 {
  return madd(sinA, cosB, mul(cosA, sinB));
}

/** cos(a + b) from the parts of both. */
// @ts-ignore: decorator
@inline
export function cosineOfSum(sinA: v128, cosA: v128, sinB: v128, cosB: v128): v128 {
  return nmadd(sinA, sinB, mul(cosA, cosB));
}

/** Sine of an angle up to 1.1: its power series, good to 1e-16. */
// @ts-ignore: decorator
@inline
export function sineOfLarge(x: v128, x2: v128): v128 {
  let p = madd(x2, both(1.0 / 355687428096000.0), both(-1.0 / 1307674368000.0));
  p = madd(x2, p, both(1.0 / 6227020800.0));
  p = madd(x2, p, both(-1.0 / 39916800.0));
  p = madd(x2, p, both(1.0 / 362880.0));
  p = madd(x2, p, both(-1.0 / 5040.0));
  p = madd(x2, p, both(1.0 / 120.0));
  p = madd(x2, p, both(-1.0 / 6.0));
  return madd(mul(x2, x), p, x);
}

/** Cosine of an angle up to 1.1: its power series, good to 1e-16. */
// @ts-ignore: decorator
@inline
export function cosineOfLarge(x2: v128): v128 {
  let p = madd(x2, both(-1.0 / 6402373705728000.0), both(1.0 / 20922789888000.0));
  p = madd(x2, p, both(-1.0 / 87178291200.0));
  p = madd(x2, p, both(1.0 / 479001600.0));
  p = madd(x2, p, both(-1.0 / 3628800.0));
  p = madd(x2, p, both(1.0 / 40320.0));
  p = madd(x2, p, both(-1.0 / 720.0));
  p = madd(x2, p, both(1.0 / 24.0));
  return madd(mul(x2, x2), p, nmadd(x2, both(0.5), both(1.0)));
}

/** Sine of an angle up to 1/8: good to 1e-15. */
// @ts-ignore: decorator
@inline
export function sineOfMiddle(x: v128, x2: v128): v128 {
  const p = madd(x2, madd(x2, both(-1.0 / 5040.0), both(1.0 / 120.0)), both(-1.0 / 6.0));
  return madd(mul(x2, x), p, x);
}

/** Cosine of an angle up to 1/8: good to 1e-12 (the terms that it enters are below 0.01). */
// @ts-ignore: decorator
@inline
export function cosineOfMiddle(x2: v128): v128 {
  return madd(x2, madd(x2, madd(x2, both(-1.0 / 720.0), both(1.0 / 24.0)), both(-0.5)), both(1.0));
}

/** The angle of the direction (x, y), −π…π: Cephes' atan [2] on 0…tan(π/8). */
export function angleOf(y: v128, x: v128): v128 {
  const ax = f64x2.abs(x);
  const ay = f64x2.abs(y);
  const less = f64x2.min(ax, ay);
  const more = f64x2.max(f64x2.max(ax, ay), both(1e-300));
  const upper = f64x2.gt(less, mul(more, both(0.41421356237309503)));
  const q = f64x2.div(v128.bitselect(sub(less, more), less, upper), v128.bitselect(add(less, more), more, upper));
  const z = mul(q, q);
  let p = madd(z, both(-8.750608600031904122785e-1), both(-1.615753718733365076637e1));
  p = madd(z, p, both(-7.500855792314704667340e1));
  p = madd(z, p, both(-1.228866684490136173410e2));
  p = madd(z, p, both(-6.485021904942025371773e1));
  let r = add(z, both(2.485846490142306297962e1));
  r = madd(z, r, both(1.650270098316988542046e2));
  r = madd(z, r, both(4.328810604912902668951e2));
  r = madd(z, r, both(4.853903996359136964868e2));
  r = madd(z, r, both(1.945506571482613964425e2));
  let angle = add(madd(mul(q, z), f64x2.div(p, r), q), v128.and(upper, both(0.7853981633974483)));
  angle = v128.bitselect(sub(both(1.5707963267948966), angle), angle, f64x2.gt(ay, ax));
  angle = v128.bitselect(sub(both(3.141592653589793), angle), angle, f64x2.lt(x, both(0.0)));
  return v128.xor(angle, v128.and(y, both(-0.0)));
}

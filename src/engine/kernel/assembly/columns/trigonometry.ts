/**
 * Sine and cosine of two angles at once.
 *
 * [1] W. J. Cody, W. Waite, Software Manual for the Elementary Functions, 1980: reduction in parts.
 * [2] S. L. Moshier, Cephes, 1984: the arc tangent.
 *
 * An angle is reduced to −π/2…π/2, not to a quarter of that: two terms more in each polynomial cost less than exchanging sine and cosine
 * where the quadrant is odd. The polynomials are those of design/sine-polynomials.ts.
 */
import { add, both, madd, mul, nmadd, sub } from "./lanes";

const ONE_OVER_PI: f64 = 0.3183098861837907;
/** 1.5 · 2^52: added to a small number, it leaves the nearest whole number in the low bits. */
const ROUNDER: f64 = 6755399441055744.0;
// π in two parts; the product of the first, of 33 bits, with whole numbers up to 2^20 is exact.
const PI_1: f64 = 2.0 * 1.57079632673412561417e+00;
const PI_2: f64 = 2.0 * 6.07710050650619224932e-11;

/** Half turns of an angle, rounded to nearest, in the low bits of a sum that the others take. */
// @ts-ignore: decorator
@inline
export function halfTurns(angle: v128): v128 {
  return madd(angle, both(ONE_OVER_PI), both(ROUNDER));
}

/** What is left of an angle once its half turns are taken away: −π/2…π/2. Good to 1e-16 for angles up to 1e6. */
// @ts-ignore: decorator
@inline
export function angleLeft(angle: v128, turns: v128): v128 {
  const n = sub(turns, both(ROUNDER));
  return nmadd(n, both(PI_2), nmadd(n, both(PI_1), angle));
}

/** The sign that odd half turns give to sine and cosine alike, to be combined by exclusive or. */
// @ts-ignore: decorator
@inline
export function signOf(turns: v128): v128 {
  return i64x2.shl(turns, 63);
}

/** Sine of an angle in −π/2…π/2, given with its square: off by 8e-14 at most. */
// @ts-ignore: decorator
@inline
export function sineOfRest(x: v128, x2: v128): v128 {
  let p = madd(x2, both(1.5411323304011229e-10), both(-2.5030275855505022e-8));
  p = madd(x2, p, both(0.000002755695312571105));
  p = madd(x2, p, both(-0.00019841266685854527));
  p = madd(x2, p, both(0.008333333320374106));
  p = madd(x2, p, both(-0.16666666666467006));
  p = madd(x2, p, both(0.9999999999999498));
  return mul(p, x);
}

/** Cosine of an angle in −π/2…π/2, given by its square: off by 2e-15 at most. */
// @ts-ignore: decorator
@inline
export function cosineOfRest(x2: v128): v128 {
  let p = madd(x2, both(-1.1008014104749214e-11), both(2.0858322991862846e-9));
  p = madd(x2, p, both(-2.755693560018608e-7));
  p = madd(x2, p, both(0.00002480158287320991));
  p = madd(x2, p, both(-0.001388888886111169));
  p = madd(x2, p, both(0.04166666666581074));
  p = madd(x2, p, both(-0.49999999999989947));
  return madd(x2, p, both(0.9999999999999981));
}

/** The same for terms that weigh little: off by 3e-11 at most. */
// @ts-ignore: decorator
@inline
export function roughSineOfRest(x: v128, x2: v128): v128 {
  let p = madd(x2, both(-2.388949837319592e-8), both(0.0000027525287125042123));
  p = madd(x2, p, both(-0.0001984086155320694));
  p = madd(x2, p, both(0.00833333097750362));
  p = madd(x2, p, both(-0.1666666661691728));
  p = madd(x2, p, both(0.9999999999829694));
  return mul(p, x);
}

/** The same for terms that weigh little: off by 8e-13 at most. */
// @ts-ignore: decorator
@inline
export function roughCosineOfRest(x2: v128): v128 {
  let p = madd(x2, both(1.990768147787734e-9), both(-2.752468340881946e-7));
  p = madd(x2, p, both(0.000024801040288488564));
  p = madd(x2, p, both(-0.0013888884175402205));
  p = madd(x2, p, both(0.04166666647311866));
  p = madd(x2, p, both(-0.4999999999701839));
  return madd(x2, p, both(0.9999999999992499));
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

/** Sine of a turn by short-period terms, up to 1e-3: good to 1e-17. */
// @ts-ignore: decorator
@inline
export function sineOfTiny(x: v128, x2: v128): v128 {
  return madd(mul(x2, x), both(-1.0 / 6.0), x);
}

/** Cosine of a turn by short-period terms, up to 1e-3: good to 4e-14. */
// @ts-ignore: decorator
@inline
export function cosineOfTiny(x2: v128): v128 {
  return nmadd(x2, both(0.5), both(1.0));
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

/**
 * From mean elements of a moment to its state, for two lanes: long-period terms, Kepler's equation, short-period terms, orientation.
 * What depends on the inclination alone stands in the block: constant near the Earth, written for every pair in deep space.
 */
import {
  EARTH_RADIUS, ERROR_DECAYED, ERROR_MEAN_ECCENTRICITY, ERROR_PERTURBED_ECCENTRICITY, ERROR_SEMI_LATUS_RECTUM, VELOCITY_UNIT,
} from "../constants";
import { fromAnchor } from "./anchor";
import { Field, field } from "./block";
import { add, both, div, madd, mul, nmadd, sub } from "./lanes";
import {
  cosineOfLarge, cosineOfSmall, cosineOfSum, cosineOfTiny, sineOfLarge, sineOfSmall, sineOfSum, sineOfTiny,
} from "./trigonometry";

/** Below this eccentricity a series and one step of Newton's solve Kepler's equation to 1e-14. */
export const NEARLY_CIRCULAR: f64 = 0.04;
const KEPLER_STEPS: i32 = 12;
/** rad: after a step as short as this the next one is below rounding. */
const KEPLER_LAST_STEP: f64 = 1.0e-7;
export const LARGEST_TURN: f64 = 1.1;
const LONGEST_LAST_STEP: f64 = 3.0e-7;
/** Beyond, the theory's ten steps for Kepler's equation may end short of its root, and the published states with them. */
const LARGEST_ECCENTRICITY: f64 = 0.9;
/** rad: beyond, the reduction by half turns loses digits. */
export const LARGEST_ANGLE: f64 = 1.0e6;
/** Of √(a / a₀): a set that drag has carried further than this is an extrapolation, in which roundings grow past all bounds. */
export const LARGEST_CHANGE: f64 = 0.25;
/** km: nearer than this to the surface, rounding could decide whether the object has decayed. */
const MARGIN: f64 = 1.0e-5;
/** Not an error of the theory: the row is left to the strict path. */
export const LEFT_TO_STRICT: u8 = 255;

/**
 * @param calm known from bounds before the run: nearly circular, nothing out of reach, nothing that fails, anchors near; then nothing is checked
 * @param u M + ω with its sine and cosine; `axisRoot` is √(a / a₀); `reachSoFar` is above 1 where a series was asked too much
 * @returns how many of the two rows, `to0` and `to1`, are left to the strict path
 */
// @ts-ignore: decorator
@inline
export function finish(
  calm: bool, block: usize, u: v128, sinU: v128, cosU: v128, e: v128, perigee: v128, node: v128, axisRoot: v128, reachSoFar: v128,
  failedE: v128, failedPerturbedE: v128, to0: usize, to1: usize, positions: usize, velocities: usize, errors: usize,
): i32 {
  // Shape, and long-period terms.
  let turn = calm ? sub(perigee, field(block, Field.ANCHOR_PERIGEE)) : fromAnchor(block, Field.ANCHOR_PERIGEE, perigee);
  let square = mul(turn, turn);
  // Times an eccentricity of 0.04 at most, the shorter series is as good.
  let sine = calm ? sineOfTiny(turn, square) : sineOfSmall(turn, square);
  let cosine = cosineOfSmall(square);
  let anchorSin = field(block, Field.ANCHOR_PERIGEE_SIN);
  let anchorCos = field(block, Field.ANCHOR_PERIGEE_COS);
  const sinPerigee = sineOfSum(anchorSin, anchorCos, sine, cosine);
  const cosPerigee = cosineOfSum(anchorSin, anchorCos, sine, cosine);

  const inverseRoot = div(field(block, Field.INVERSE_ROOT_OF_AXIS), axisRoot); // 1/√a
  const inverseAxis = mul(inverseRoot, inverseRoot);
  const k = calm ? mul(inverseAxis, overOneLess(mul(e, e))) : div(inverseAxis, nmadd(e, e, both(1.0)));
  const ax = mul(e, cosPerigee);
  const ay = madd(k, field(block, Field.LONG_PERIOD_E), mul(e, sinPerigee));
  const epsilon = mul(mul(k, field(block, Field.LONG_PERIOD_L)), ax);

  // Kepler's equation.
  const g = nmadd(ay, cosU, mul(ax, sinU));
  const h = madd(ay, sinU, mul(ax, cosU));
  const first = add(g, epsilon);
  let d: v128, sinD: v128, cosD: v128, slope: v128, q: v128, step: v128;
  if (!calm && v128.any_true(f64x2.gt(e, both(NEARLY_CIRCULAR)))) {
    // The starter is exact for e sin M and e cos M alone; D lies within e + ε of 0, so Newton's steps are kept there.
    d = div(first, f64x2.sqrt(madd(e, e, nmadd(both(2.0), h, both(1.0)))));
    let left = KEPLER_STEPS;
    do {
      d = f64x2.max(f64x2.min(d, both(LARGEST_TURN)), both(-LARGEST_TURN));
      square = mul(d, d);
      sinD = sineOfLarge(d, square);
      cosD = cosineOfLarge(square);
      slope = madd(g, sinD, nmadd(h, cosD, both(1.0)));
      q = div(both(1.0), slope);
      step = mul(nmadd(h, sinD, nmadd(g, cosD, sub(d, epsilon))), q);
      d = sub(d, step);
    } while (v128.any_true(f64x2.gt(f64x2.abs(step), both(KEPLER_LAST_STEP))) && --left > 0);
  } else {
    // D = first + h D − g D²/2 − h D³/6, with 1/(1 − h) as a series: wrong by e⁵.
    const gain = madd(h, madd(h, add(h, both(1.0)), both(1.0)), both(1.0));
    d = mul(first, gain);
    d = mul(gain, nmadd(mul(d, d), madd(d, mul(h, both(1.0 / 6.0)), mul(g, both(0.5))), first));
    square = mul(d, d);
    sinD = madd(mul(square, d), madd(square, madd(square, both(-1.0 / 5040.0), both(1.0 / 120.0)), both(-1.0 / 6.0)), d);
    cosD = madd(square, madd(square, madd(square, both(-1.0 / 720.0), both(1.0 / 24.0)), both(-0.5)), both(1.0));
    slope = madd(g, sinD, nmadd(h, cosD, both(1.0)));
    q = div(both(1.0), slope);
    step = mul(nmadd(h, sinD, nmadd(g, cosD, sub(d, epsilon))), q);
    d = sub(d, step);
  }
  // The last step, at most 3e-7, turns sine and cosine and changes the slope; its square is below rounding.
  const eSinE = sub(d, epsilon);
  const sinBefore = sinD;
  sinD = nmadd(step, cosD, sinD);
  cosD = madd(step, sinBefore, cosD);
  const slopeChange = mul(step, eSinE);
  const oneLessECosE = sub(slope, slopeChange);
  q = madd(mul(q, q), slopeChange, q); // 1 / (1 − e cos E)
  const sinE = sineOfSum(sinU, cosU, sinD, cosD);
  const cosE = cosineOfSum(sinU, cosU, sinD, cosD);

  // Short-period preliminaries.
  const eSquared = madd(ay, ay, mul(ax, ax));
  let beta: v128, ratio: v128, inverseP: v128;
  if (calm) {
    // 1/(1 + β) = (1 − β)/(1 − β²), a series in e²; at e = 0.04 what is left out is below rounding.
    let over = madd(eSquared, both(7.0 / 256.0), both(5.0 / 128.0));
    over = madd(eSquared, over, both(1.0 / 16.0));
    over = madd(eSquared, over, both(1.0 / 8.0));
    over = madd(eSquared, over, both(1.0 / 2.0));
    beta = nmadd(eSquared, over, both(1.0));
    ratio = mul(eSinE, over);
    inverseP = mul(inverseAxis, overOneLess(eSquared));
  } else {
    const betaSquared = sub(both(1.0), eSquared);
    beta = f64x2.sqrt(betaSquared);
    ratio = div(eSinE, add(both(1.0), beta));
    inverseP = div(inverseAxis, betaSquared);
  }
  const sinArgument = mul(q, nmadd(ax, ratio, sub(sinE, ay)));
  const cosArgument = mul(q, madd(ay, ratio, sub(cosE, ax)));
  const sin2 = mul(add(cosArgument, cosArgument), sinArgument);
  const cos2 = nmadd(add(sinArgument, sinArgument), sinArgument, both(1.0));
  const inversePSquared = mul(inverseP, inverseP);

  // Short-period terms.
  const r = mul(mul(mul(field(block, Field.SEMI_MAJOR_AXIS_KM), axisRoot), axisRoot), oneLessECosE);
  let radius = madd(
    mul(inverseP, field(block, Field.RADIUS_PERIODIC)),
    cos2,
    nmadd(mul(r, mul(inversePSquared, beta)), field(block, Field.RADIUS_SECULAR), r),
  );
  const sin2P = mul(sin2, inversePSquared);
  const cos2P = mul(cos2, inversePSquared);
  const speedUnit = mul(inverseRoot, both(VELOCITY_UNIT));
  const rate = mul(inverseP, mul(inverseAxis, speedUnit));
  const qRate = mul(q, speedUnit);
  let radialRate = nmadd(mul(rate, field(block, Field.RATE_PERIODIC)), sin2, mul(qRate, eSinE));
  const transverseRate = madd(
    rate,
    madd(field(block, Field.RATE_PERIODIC), cos2, field(block, Field.RATE_SECULAR)),
    mul(qRate, beta),
  );

  // Errors, and what is outside the reach of a series or nearer to an error's bound than rounding can tell: the strict path decides.
  let left = 0;
  if (calm) {
    store<u8>(errors + to0, 0);
    store<u8>(errors + to1, 0);
  } else {
    const failedP = f64x2.gt(eSquared, both(1.0));
    const failedRadius = f64x2.lt(radius, both(EARTH_RADIUS));
    const reach = f64x2.max(
      f64x2.max(f64x2.max(reachSoFar, mul(f64x2.abs(u), both(1.0 / LARGEST_ANGLE))), mul(e, both(1.0 / LARGEST_ECCENTRICITY))),
      f64x2.max(
        mul(f64x2.abs(step), both(1.0 / LONGEST_LAST_STEP)),
        mul(f64x2.abs(sub(axisRoot, both(1.0))), both(1.0 / LARGEST_CHANGE)),
      ),
    );
    const surface = f64x2.gt(f64x2.abs(sub(radius, both(EARTH_RADIUS))), both(MARGIN));
    const odd = v128.not(v128.and(f64x2.lt(reach, both(1.0)), surface));
    const failed = v128.or(v128.or(v128.or(failedE, failedPerturbedE), odd), v128.or(failedP, failedRadius));
    if (v128.any_true(failed)) {
      radius = add(radius, v128.and(failed, both(NaN)));
      radialRate = add(radialRate, v128.and(failed, both(NaN)));
      left = storeErrors(errors + to0, errors + to1, odd, failedE, failedPerturbedE, failedP, failedRadius);
    } else {
      store<u8>(errors + to0, 0);
      store<u8>(errors + to1, 0);
    }
  }

  // Orientation.
  turn = mul(field(block, Field.ARGUMENT_PERIODIC), sin2P);
  square = mul(turn, turn);
  sine = sineOfTiny(turn, square);
  cosine = cosineOfTiny(square);
  const su = sineOfSum(sinArgument, cosArgument, sine, cosine);
  const cu = cosineOfSum(sinArgument, cosArgument, sine, cosine);

  turn = mul(field(block, Field.INCLINATION_PERIODIC), cos2P);
  square = mul(turn, turn);
  sine = sineOfTiny(turn, square);
  cosine = cosineOfTiny(square);
  const si = sineOfSum(field(block, Field.SIN_I), field(block, Field.COS_I), sine, cosine);
  const ci = cosineOfSum(field(block, Field.SIN_I), field(block, Field.COS_I), sine, cosine);

  turn = calm ? sub(node, field(block, Field.ANCHOR_NODE)) : fromAnchor(block, Field.ANCHOR_NODE, node);
  turn = madd(field(block, Field.NODE_PERIODIC), sin2P, turn);
  square = mul(turn, turn);
  sine = sineOfSmall(turn, square);
  cosine = cosineOfSmall(square);
  anchorSin = field(block, Field.ANCHOR_NODE_SIN);
  anchorCos = field(block, Field.ANCHOR_NODE_COS);
  const sn = sineOfSum(anchorSin, anchorCos, sine, cosine);
  const cn = cosineOfSum(anchorSin, anchorCos, sine, cosine);

  // Within the plane first (towards the node, and a quarter turn on), then into the frame.
  const a = mul(sn, ci);
  const b = mul(cn, ci);
  const along = mul(radius, cu);
  const across = mul(radius, su);
  storeRows(
    positions + to0 * 24, positions + to1 * 24,
    nmadd(a, across, mul(cn, along)), madd(b, across, mul(sn, along)), mul(si, across),
  );
  const alongRate = nmadd(transverseRate, su, mul(radialRate, cu));
  const acrossRate = madd(transverseRate, cu, mul(radialRate, su));
  storeRows(
    velocities + to0 * 24, velocities + to1 * 24,
    nmadd(a, acrossRate, mul(cn, alongRate)), madd(b, acrossRate, mul(sn, alongRate)), mul(si, acrossRate),
  );
  return left;
}

/** 1 / (1 − x) for x up to 0.0017: good to 1e-11, for terms a thousand times smaller than what they are added to. */
// @ts-ignore: decorator
@inline
function overOneLess(x: v128): v128 {
  return madd(x, madd(x, add(x, both(1.0)), both(1.0)), both(1.0));
}

/** `finish` with every check, once in the module. */
export function finishCarefully(
  block: usize, u: v128, sinU: v128, cosU: v128, e: v128, perigee: v128, node: v128, axisRoot: v128, reachSoFar: v128,
  failedE: v128, failedPerturbedE: v128, to0: usize, to1: usize, positions: usize, velocities: usize, errors: usize,
): i32 {
  return finish(
    false, block, u, sinU, cosU, e, perigee, node, axisRoot, reachSoFar, failedE, failedPerturbedE, to0, to1, positions, velocities,
    errors,
  );
}

/** Masks come as all ones or all zeros. */
function storeErrors(to0: usize, to1: usize, odd: v128, e: v128, perturbedE: v128, p: v128, radius: v128): i32 {
  let codes = v128.and(radius, i64x2.splat(ERROR_DECAYED));
  codes = v128.bitselect(i64x2.splat(ERROR_SEMI_LATUS_RECTUM), codes, p);
  codes = v128.bitselect(i64x2.splat(ERROR_PERTURBED_ECCENTRICITY), codes, perturbedE);
  codes = v128.bitselect(i64x2.splat(ERROR_MEAN_ECCENTRICITY), codes, e);
  codes = v128.bitselect(i64x2.splat(LEFT_TO_STRICT), codes, odd);
  store<u8>(to0, <u8>i64x2.extract_lane(codes, 0));
  store<u8>(to1, <u8>i64x2.extract_lane(codes, 1));
  return 2 - popcnt(i64x2.bitmask(odd) ^ 3);
}

/** x y z of the first lane, and of the second. */
// @ts-ignore: decorator
@inline
function storeRows(at0: usize, at1: usize, x: v128, y: v128, z: v128): void {
  v128.store(at0, v128.shuffle<f64>(x, y, 0, 2));
  v128.store64_lane(at0, z, 0, 16);
  v128.store(at1, v128.shuffle<f64>(x, y, 1, 3));
  v128.store64_lane(at1, z, 1, 16);
}

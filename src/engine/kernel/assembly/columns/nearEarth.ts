/**
 * Near-Earth SGP4 for two lanes. The theory is that of `propagate.ts`; what differs is the way to the same numbers:
 *
 * - M, ω and Ω enter sine and cosine only, so none is reduced; M + ω is computed as one sum, from which the drag's shift of perigee drops
 *   out, and is the only angle that needs a full sine and cosine.
 * - ω and Ω move slowly: their sines are those of an anchor, turned by a small angle.
 * - Kepler's equation is solved for D = (E + ω) − (M + ω): with g = e sin M, h = e cos M it reads D = ε + g cos D + h sin D, and at its
 *   root e sin E = D − ε, so no angle is ever computed back from its sine.
 * - Short-period corrections of u, Ω and i are small rotations.
 */
import { ERROR_DECAYED, ERROR_MEAN_ECCENTRICITY, ERROR_SEMI_LATUS_RECTUM, EARTH_RADIUS, J2, VELOCITY_UNIT } from "../constants";
import { Field, field, setField } from "./block";
import { add, both, div, madd, mul, nmadd, sub } from "./lanes";
import {
  angleLeft, cosineOfLarge, cosineOfRest, cosineOfSmall, cosineOfSum, cosineOfWhole, quarterTurns, sineOfLarge, sineOfRest, sineOfSmall, sineOfSum, sineOfWhole,
} from "./trigonometry";

/** rad: up to here an angle is small; an anchor further away is cast anew. */
const SMALL: f64 = 1.0 / 64.0;

/** Below this eccentricity a series and one step of Newton's solve Kepler's equation to 1e-13. */
const NEARLY_CIRCULAR: f64 = 0.06;
const KEPLER_STEPS: i32 = 12;
/** rad: after a step as short as this the next one is below rounding. */
const KEPLER_LAST_STEP: f64 = 1.0e-7;
const LARGEST_TURN: f64 = 1.1;
const LONGEST_LAST_STEP: f64 = 2.0e-6;
/** rad: beyond, the reduction by quarter turns loses digits. */
const LARGEST_ANGLE: f64 = 1.0e6;
const MARGIN: f64 = 1.0e-9;
/** Not an error of the theory: the row is left to the strict path. */
const LEFT_TO_STRICT: u8 = 255;

/** Puts an anchor where an angle is now. */
function castAnchor(block: usize, anchor: i32, angle: v128): void {
  const turns = quarterTurns(angle);
  const rest = angleLeft(angle, turns);
  const square = mul(rest, rest);
  const sine = sineOfRest(rest, square);
  const cosine = cosineOfRest(square);
  setField(block, anchor, angle);
  setField(block, anchor + 1, sineOfWhole(sine, cosine, turns));
  setField(block, anchor + 2, cosineOfWhole(sine, cosine, turns));
}

/**
 * States of both lanes at `t` minutes from their epochs, written to the rows `to0` and `to1`: x y z, km, at `positions`, likewise
 * km/s at `velocities`, the error code at `errors`. With an error the row is NaN.
 *
 * @returns how many of the two rows are left to the strict path
 */
export function nearEarthPair(
  block: usize, t: v128, to0: usize, to1: usize, positions: usize, velocities: usize, errors: usize,
): i32 {
  // Secular terms.
  let u = madd(t, field(block, Field.U5), field(block, Field.U4));
  u = madd(t, u, field(block, Field.U3));
  u = madd(t, u, field(block, Field.U2));
  u = madd(t, u, field(block, Field.U1));
  u = madd(t, u, field(block, Field.U0));
  const anomaly = madd(t, field(block, Field.M1), field(block, Field.M0));
  const offset = sub(u, anomaly);
  const node = madd(t, madd(t, field(block, Field.NODE2), field(block, Field.NODE1)), field(block, Field.NODE0));
  const perigeeDrifted = madd(t, field(block, Field.PERIGEE1), field(block, Field.PERIGEE0));
  let axisRoot = madd(t, field(block, Field.A4), field(block, Field.A3));
  axisRoot = madd(t, axisRoot, field(block, Field.A2));
  axisRoot = madd(t, axisRoot, field(block, Field.A1));
  axisRoot = f64x2.abs(madd(t, axisRoot, both(1.0)));

  const turns = quarterTurns(u);
  const rest = angleLeft(u, turns);
  const restSquare = mul(rest, rest);
  const sineOfU = sineOfRest(rest, restSquare);
  const cosineOfU = cosineOfRest(restSquare);
  const sinU = sineOfWhole(sineOfU, cosineOfU, turns);
  const cosU = cosineOfWhole(sineOfU, cosineOfU, turns);

  // Drag on ω and M; their anchor carries M by way of u − (u − M).
  let turn = sub(offset, field(block, Field.ANCHOR_OFFSET));
  if (v128.any_true(f64x2.gt(f64x2.abs(turn), both(SMALL)))) {
    castAnchor(block, Field.ANCHOR_OFFSET, offset);
    turn = both(0.0);
  }
  let square = mul(turn, turn);
  let sine = sineOfSmall(turn, square);
  let cosine = cosineOfSmall(square);
  let anchorSin = field(block, Field.ANCHOR_OFFSET_SIN);
  let anchorCos = field(block, Field.ANCHOR_OFFSET_COS);
  const sinOffset = sineOfSum(anchorSin, anchorCos, sine, cosine);
  const cosOffset = cosineOfSum(anchorSin, anchorCos, sine, cosine);
  const cosM = madd(cosU, cosOffset, mul(sinU, sinOffset));
  const sinM = nmadd(cosU, sinOffset, mul(sinU, cosOffset));
  const root = madd(field(block, Field.ETA), cosM, both(1.0));
  const rootCubed = mul(mul(root, root), root);
  const shift = madd(
    field(block, Field.ANOMALY_DRAG),
    rootCubed,
    madd(t, field(block, Field.PERIGEE_DRAG), field(block, Field.ANOMALY_DRAG0)),
  );
  square = mul(shift, shift);
  if (v128.any_true(f64x2.gt(square, both(SMALL * SMALL)))) {
    sine = sineOfLarge(shift, square);
    cosine = cosineOfLarge(square);
  } else {
    sine = sineOfSmall(shift, square);
    cosine = cosineOfSmall(square);
  }
  const sinShifted = sineOfSum(sinM, cosM, sine, cosine);
  let e = nmadd(field(block, Field.E2), sinShifted, nmadd(t, field(block, Field.E1), field(block, Field.E0)));
  let failed = v128.or(f64x2.ge(e, both(1.0)), f64x2.lt(e, both(-0.001)));
  const failedE = failed;
  e = f64x2.max(e, both(1.0e-6));

  // Shape, and long-period terms.
  const perigee = sub(perigeeDrifted, shift);
  turn = sub(perigee, field(block, Field.ANCHOR_PERIGEE));
  if (v128.any_true(f64x2.gt(f64x2.abs(turn), both(SMALL)))) {
    castAnchor(block, Field.ANCHOR_PERIGEE, perigee);
    turn = both(0.0);
  }
  square = mul(turn, turn);
  sine = sineOfSmall(turn, square);
  cosine = cosineOfSmall(square);
  anchorSin = field(block, Field.ANCHOR_PERIGEE_SIN);
  anchorCos = field(block, Field.ANCHOR_PERIGEE_COS);
  const sinPerigee = sineOfSum(anchorSin, anchorCos, sine, cosine);
  const cosPerigee = cosineOfSum(anchorSin, anchorCos, sine, cosine);

  const inverseRoot = div(field(block, Field.INVERSE_ROOT_OF_AXIS), axisRoot); // 1/√a
  const inverseAxis = mul(inverseRoot, inverseRoot);
  const k = div(inverseAxis, nmadd(e, e, both(1.0)));
  const ax = mul(e, cosPerigee);
  const ay = madd(k, field(block, Field.LONG_PERIOD_E), mul(e, sinPerigee));
  const epsilon = mul(mul(k, field(block, Field.LONG_PERIOD_L)), ax);

  // Kepler's equation.
  const g = nmadd(ay, cosU, mul(ax, sinU));
  const h = madd(ay, sinU, mul(ax, cosU));
  const first = add(g, epsilon);
  let d: v128, sinD: v128, cosD: v128, q: v128, step: v128;
  if (v128.any_true(f64x2.gt(e, both(NEARLY_CIRCULAR)))) {
    // The starter is exact for e sin M and e cos M alone; D lies within e + ε of 0, so Newton's steps are kept there.
    d = div(first, f64x2.sqrt(madd(e, e, nmadd(both(2.0), h, both(1.0)))));
    let left = KEPLER_STEPS;
    do {
      d = f64x2.max(f64x2.min(d, both(LARGEST_TURN)), both(-LARGEST_TURN));
      square = mul(d, d);
      sinD = sineOfLarge(d, square);
      cosD = cosineOfLarge(square);
      q = div(both(1.0), madd(g, sinD, nmadd(h, cosD, both(1.0))));
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
    q = div(both(1.0), madd(g, sinD, nmadd(h, cosD, both(1.0))));
    step = mul(nmadd(h, sinD, nmadd(g, cosD, sub(d, epsilon))), q);
    d = sub(d, step);
  }
  // Turn by −step: sin(d − s) = sin d − s cos d − s² sin d / 2.
  const halfSquare = mul(mul(step, step), both(0.5));
  const sinBefore = sinD;
  sinD = nmadd(halfSquare, sinD, nmadd(step, cosD, sinD));
  cosD = nmadd(halfSquare, cosD, madd(step, sinBefore, cosD));

  const eSinE = sub(d, epsilon);
  const oneLessECosE = madd(g, sinD, nmadd(h, cosD, both(1.0)));
  q = mul(q, nmadd(oneLessECosE, q, both(2.0)));
  const sinE = sineOfSum(sinU, cosU, sinD, cosD);
  const cosE = cosineOfSum(sinU, cosU, sinD, cosD);

  // Short-period preliminaries.
  const eSquared = madd(ax, ax, mul(ay, ay));
  const betaSquared = sub(both(1.0), eSquared);
  const failedP = f64x2.lt(betaSquared, both(0.0));
  const beta = f64x2.sqrt(betaSquared);
  const ratio = div(eSinE, add(both(1.0), beta));
  const sinArgument = mul(q, nmadd(ax, ratio, sub(sinE, ay)));
  const cosArgument = mul(q, madd(ay, ratio, sub(cosE, ax)));
  const sin2 = mul(add(cosArgument, cosArgument), sinArgument);
  const cos2 = nmadd(add(sinArgument, sinArgument), sinArgument, both(1.0));
  const inverseP = div(inverseAxis, betaSquared);
  const inversePSquared = mul(inverseP, inverseP);
  const axis = mul(mul(field(block, Field.SEMI_MAJOR_AXIS), axisRoot), axisRoot);

  // Short-period terms.
  const r = mul(axis, oneLessECosE);
  const radius = madd(
    mul(inverseP, field(block, Field.RADIUS_PERIODIC)),
    cos2,
    nmadd(mul(r, mul(inversePSquared, beta)), field(block, Field.RADIUS_SECULAR), r),
  );
  const failedRadius = f64x2.lt(radius, both(1.0));
  const sin2P = mul(sin2, inversePSquared);
  const cos2P = mul(cos2, inversePSquared);
  const rate = mul(inverseP, mul(inverseAxis, inverseRoot));
  const qRate = mul(q, inverseRoot);
  const radialRate = nmadd(mul(rate, field(block, Field.RATE_PERIODIC)), sin2, mul(qRate, eSinE));
  const transverseRate = madd(
    rate,
    madd(field(block, Field.RATE_PERIODIC), cos2, field(block, Field.RATE_SECULAR)),
    mul(qRate, beta),
  );

  // Orientation.
  turn = mul(field(block, Field.ARGUMENT_PERIODIC), sin2P);
  square = mul(turn, turn);
  sine = sineOfSmall(turn, square);
  cosine = cosineOfSmall(square);
  const su = sineOfSum(sinArgument, cosArgument, sine, cosine);
  const cu = cosineOfSum(sinArgument, cosArgument, sine, cosine);

  turn = mul(field(block, Field.INCLINATION_PERIODIC), cos2P);
  square = mul(turn, turn);
  sine = sineOfSmall(turn, square);
  cosine = cosineOfSmall(square);
  const si = sineOfSum(field(block, Field.SIN_I), field(block, Field.COS_I), sine, cosine);
  const ci = cosineOfSum(field(block, Field.SIN_I), field(block, Field.COS_I), sine, cosine);

  turn = sub(node, field(block, Field.ANCHOR_NODE));
  if (v128.any_true(f64x2.gt(f64x2.abs(turn), both(SMALL)))) {
    castAnchor(block, Field.ANCHOR_NODE, node);
    turn = both(0.0);
  }
  turn = madd(field(block, Field.NODE_PERIODIC), sin2P, turn);
  square = mul(turn, turn);
  sine = sineOfSmall(turn, square);
  cosine = cosineOfSmall(square);
  anchorSin = field(block, Field.ANCHOR_NODE_SIN);
  anchorCos = field(block, Field.ANCHOR_NODE_COS);
  const sn = sineOfSum(anchorSin, anchorCos, sine, cosine);
  const cn = cosineOfSum(anchorSin, anchorCos, sine, cosine);

  const mx = f64x2.neg(mul(sn, ci));
  const my = mul(cn, ci);
  const ux = madd(mx, su, mul(cn, cu));
  const uy = madd(my, su, mul(sn, cu));
  const uz = mul(si, su);
  const vx = nmadd(cn, su, mul(mx, cu));
  const vy = nmadd(sn, su, mul(my, cu));
  const vz = mul(si, cu);

  // Outside the reach of a series, or nearer to an error's bound than rounding can tell: the strict path decides.
  const reach = f64x2.max(
    f64x2.max(mul(f64x2.abs(shift), both(1.0 / LARGEST_TURN)), mul(f64x2.abs(u), both(1.0 / LARGEST_ANGLE))),
    mul(f64x2.abs(step), both(1.0 / LONGEST_LAST_STEP)),
  );
  const odd = v128.not(v128.and(f64x2.lt(reach, both(1.0)), f64x2.gt(f64x2.abs(sub(radius, both(1.0))), both(MARGIN))));
  failed = v128.or(v128.or(failed, odd), v128.or(failedP, failedRadius));
  const bad = v128.any_true(failed);
  let size = mul(radius, both(EARTH_RADIUS));
  let radial = mul(radialRate, both(VELOCITY_UNIT));
  let transverse = mul(transverseRate, both(VELOCITY_UNIT));
  let left = 0;
  if (bad) {
    size = add(size, v128.and(failed, both(NaN)));
    radial = add(radial, v128.and(failed, both(NaN)));
    left = storeErrors(errors + to0, errors + to1, odd, failedE, failedP, failedRadius);
  } else {
    store<u8>(errors + to0, 0);
    store<u8>(errors + to1, 0);
  }
  storeRows(positions + to0 * 24, positions + to1 * 24, mul(size, ux), mul(size, uy), mul(size, uz));
  storeRows(
    velocities + to0 * 24,
    velocities + to1 * 24,
    madd(radial, ux, mul(transverse, vx)),
    madd(radial, uy, mul(transverse, vy)),
    madd(radial, uz, mul(transverse, vz)),
  );
  return left;
}

/** Masks come as all ones or all zeros. */
function storeErrors(to0: usize, to1: usize, odd: v128, eccentricity: v128, semiLatusRectum: v128, radius: v128): i32 {
  let codes = v128.and(radius, i64x2.splat(ERROR_DECAYED));
  codes = v128.bitselect(i64x2.splat(ERROR_SEMI_LATUS_RECTUM), codes, semiLatusRectum);
  codes = v128.bitselect(i64x2.splat(ERROR_MEAN_ECCENTRICITY), codes, eccentricity);
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

/**
 * Near-Earth SGP4 for two lanes. The theory is that of `propagate.ts`; what differs is the way to the same numbers:
 *
 * - M, ω and Ω enter sine and cosine only, so none is reduced; M + ω is computed as one sum, from which the drag's shift of perigee drops
 *   out, and is the only angle that needs a full sine and cosine. M alone enters drag, where a rough one is enough.
 * - ω and Ω move slowly: their sines are those of an anchor, turned by a small angle.
 * - Kepler's equation is solved for D = (E + ω) − (M + ω): with g = e sin M, h = e cos M it reads D = ε + g cos D + h sin D, and at its
 *   root e sin E = D − ε, so no angle is ever computed back from its sine.
 * - Short-period corrections of u, Ω and i are small rotations.
 * - What can go wrong in a run of times is bounded before it; most satellites are calm: their rows are not checked one by one, and their anchors
 *   once for many rows.
 */
import { EARTH_RADIUS } from "../constants";
import { castAnchor, SMALL } from "./anchor";
import { Field, field } from "./block";
import { finish, finishCarefully, LARGEST_ANGLE, LARGEST_CHANGE, LARGEST_TURN, NEARLY_CIRCULAR } from "./finish";
import { add, both, madd, mul, nmadd, sub } from "./lanes";
import {
  angleLeft, cosineOfLarge, cosineOfRest, cosineOfSmall, cosineOfTiny, halfTurns, roughCosineOfRest, roughSineOfRest, signOf, sineOfLarge,
  sineOfRest, sineOfSmall, sineOfSum, sineOfTiny,
} from "./trigonometry";

/** Of the semi-major axis: more than short-period and long-period terms ever take off the radius. */
const PERIODIC_LOSS: f64 = 0.005;

/** Whether nothing in either lane can fail or leave the reach of a series at up to `most` minutes from epoch. */
export function isCalm(block: usize, most: f64): bool {
  const t = both(most);
  let turn = madd(t, size(block, Field.U5), size(block, Field.U4));
  turn = madd(t, turn, size(block, Field.U3));
  turn = madd(t, turn, size(block, Field.U2));
  turn = madd(t, turn, size(block, Field.U1));
  turn = mul(t, turn);
  let change = madd(t, size(block, Field.A4), size(block, Field.A3));
  change = madd(t, change, size(block, Field.A2));
  change = mul(t, madd(t, change, size(block, Field.A1)));
  const root = add(size(block, Field.ETA), both(1.0));
  const shift = madd(
    size(block, Field.ANOMALY_DRAG), mul(root, mul(root, root)), madd(t, size(block, Field.PERIGEE_DRAG), size(block, Field.ANOMALY_DRAG0)),
  );
  const spread = madd(t, size(block, Field.E1), size(block, Field.E2));
  const e = add(field(block, Field.E0), spread);
  const less = sub(both(1.0), change);
  const perigee = mul(mul(field(block, Field.SEMI_MAJOR_AXIS_KM), mul(less, less)), sub(both(1.0 - PERIODIC_LOSS), e));
  let calm = v128.and(f64x2.lt(turn, both(LARGEST_ANGLE)), f64x2.lt(change, both(LARGEST_CHANGE)));
  calm = v128.and(calm, v128.and(f64x2.lt(shift, both(0.5 * SMALL)), f64x2.lt(e, both(NEARLY_CIRCULAR))));
  calm = v128.and(calm, f64x2.gt(perigee, both(EARTH_RADIUS)));
  // A mean eccentricity below −0.001 is an error; below 1e-6 it is set to that, which the run does.
  calm = v128.and(calm, f64x2.gt(sub(field(block, Field.E0), spread), both(-0.0005)));
  return i64x2.all_true(calm);
}

// @ts-ignore: decorator
@inline
function size(block: usize, index: i32): v128 {
  return f64x2.abs(field(block, index));
}

// @ts-ignore: decorator
@inline
function nodeAt(block: usize, t: v128): v128 {
  return madd(t, madd(t, field(block, Field.NODE2), field(block, Field.NODE1)), field(block, Field.NODE0));
}

// @ts-ignore: decorator
@inline
function perigeeAt(block: usize, t: v128): v128 {
  return madd(t, field(block, Field.PERIGEE1), field(block, Field.PERIGEE0));
}

/** Whether the anchors reach ω and Ω of both lanes at a time; half of what is small is left for the drag's shift of ω. */
export function anchorsReach(block: usize, t: v128): bool {
  const perigee = f64x2.abs(sub(perigeeAt(block, t), field(block, Field.ANCHOR_PERIGEE)));
  const node = f64x2.abs(sub(nodeAt(block, t), field(block, Field.ANCHOR_NODE)));
  return i64x2.all_true(f64x2.lt(f64x2.max(perigee, node), both(0.5 * SMALL)));
}

/** Whether anchors cast half way between two times would reach both, and all between them. */
export function oneAnchorReaches(block: usize, first: v128, last: v128): bool {
  const perigee = f64x2.abs(sub(perigeeAt(block, first), perigeeAt(block, last)));
  const node = f64x2.abs(sub(nodeAt(block, first), nodeAt(block, last)));
  return i64x2.all_true(f64x2.lt(f64x2.max(perigee, node), both(0.9 * SMALL)));
}

/** Casts both anchors where ω and Ω are at a time. */
export function castAnchors(block: usize, t: v128): void {
  castAnchor(block, Field.ANCHOR_PERIGEE, perigeeAt(block, t));
  castAnchor(block, Field.ANCHOR_NODE, nodeAt(block, t));
}

/**
 * States of both lanes at `t` minutes from their epochs, written to the rows `to0` and `to1`: x y z, km, at `positions`, likewise
 * km/s at `velocities`, the error code at `errors`. With an error the row is NaN.
 *
 * @param calm what `isCalm` said
 * @returns how many of the two rows are left to the strict path
 */
// @ts-ignore: decorator
@inline
export function nearEarthPair(
  calm: bool, block: usize, t: v128, to0: usize, to1: usize, positions: usize, velocities: usize, errors: usize,
): i32 {
  // Secular terms.
  let u = madd(t, field(block, Field.U5), field(block, Field.U4));
  u = madd(t, u, field(block, Field.U3));
  u = madd(t, u, field(block, Field.U2));
  u = madd(t, u, field(block, Field.U1));
  u = madd(t, u, field(block, Field.U0));
  const anomaly = madd(t, field(block, Field.M1), field(block, Field.M0));
  const node = nodeAt(block, t);
  const perigeeDrifted = perigeeAt(block, t);
  let axisRoot = madd(t, field(block, Field.A4), field(block, Field.A3));
  axisRoot = madd(t, axisRoot, field(block, Field.A2));
  axisRoot = madd(t, axisRoot, field(block, Field.A1));
  axisRoot = madd(t, axisRoot, both(1.0));
  if (!calm) axisRoot = f64x2.abs(axisRoot);

  let turns = halfTurns(u);
  let sign = signOf(turns);
  let rest = angleLeft(u, turns);
  let square = mul(rest, rest);
  const sinU = v128.xor(sineOfRest(rest, square), sign);
  const cosU = v128.xor(cosineOfRest(square), sign);

  // Drag on ω and M.
  turns = halfTurns(anomaly);
  sign = signOf(turns);
  rest = angleLeft(anomaly, turns);
  square = mul(rest, rest);
  const sinM = v128.xor(roughSineOfRest(rest, square), sign);
  const cosM = v128.xor(roughCosineOfRest(square), sign);
  const root = madd(field(block, Field.ETA), cosM, both(1.0));
  const shift = madd(
    field(block, Field.ANOMALY_DRAG),
    mul(mul(root, root), root),
    madd(t, field(block, Field.PERIGEE_DRAG), field(block, Field.ANOMALY_DRAG0)),
  );
  square = mul(shift, shift);
  let sine: v128, cosine: v128;
  if (calm) {
    sine = sineOfTiny(shift, square);
    cosine = cosineOfTiny(square);
  } else if (v128.any_true(f64x2.gt(square, both(SMALL * SMALL)))) {
    sine = sineOfLarge(shift, square);
    cosine = cosineOfLarge(square);
  } else {
    sine = sineOfSmall(shift, square);
    cosine = cosineOfSmall(square);
  }
  const sinShifted = sineOfSum(sinM, cosM, sine, cosine);
  let e = nmadd(field(block, Field.E2), sinShifted, nmadd(t, field(block, Field.E1), field(block, Field.E0)));
  const perigee = sub(perigeeDrifted, shift);
  if (calm) {
    e = f64x2.max(e, both(1.0e-6));
    const nothing = both(0.0);
    return finish(
      true, block, u, sinU, cosU, e, perigee, node, axisRoot, nothing, nothing, nothing, to0, to1, positions, velocities, errors,
    );
  }
  const failedE = v128.or(f64x2.ge(e, both(1.0)), f64x2.lt(e, both(-0.001)));
  e = f64x2.max(e, both(1.0e-6));
  const reach = mul(f64x2.abs(shift), both(1.0 / LARGEST_TURN));
  return finishCarefully(
    block, u, sinU, cosU, e, perigee, node, axisRoot, reach, failedE, both(0.0), to0, to1, positions, velocities, errors,
  );
}

/** `nearEarthPair` for satellites that are calm and whose anchors reach. */
export function calmPair(
  block: usize, t: v128, to0: usize, to1: usize, positions: usize, velocities: usize, errors: usize,
): void {
  nearEarthPair(true, block, t, to0, to1, positions, velocities, errors);
}

/** `nearEarthPair` with every check. */
export function carefulPair(
  block: usize, t: v128, to0: usize, to1: usize, positions: usize, velocities: usize, errors: usize,
): i32 {
  return nearEarthPair(false, block, t, to0, to1, positions, velocities, errors);
}

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
import { fromAnchor, SMALL } from "./anchor";
import { Field, field } from "./block";
import { finish, LARGEST_TURN } from "./finish";
import { add, both, madd, mul, nmadd, sub } from "./lanes";
import {
  angleLeft, cosineOfLarge, cosineOfRest, cosineOfSmall, cosineOfSum, cosineOfWhole, quarterTurns, sineOfLarge, sineOfRest,
  sineOfSmall, sineOfSum, sineOfWhole,
} from "./trigonometry";

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
  const turn = fromAnchor(block, Field.ANCHOR_OFFSET, offset);
  let square = mul(turn, turn);
  let sine = sineOfSmall(turn, square);
  let cosine = cosineOfSmall(square);
  const anchorSin = field(block, Field.ANCHOR_OFFSET_SIN);
  const anchorCos = field(block, Field.ANCHOR_OFFSET_COS);
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
  const failedE = v128.or(f64x2.ge(e, both(1.0)), f64x2.lt(e, both(-0.001)));
  e = f64x2.max(e, both(1.0e-6));

  const perigee = sub(perigeeDrifted, shift);
  const reach = mul(f64x2.abs(shift), both(1.0 / LARGEST_TURN));
  return finish(
    block, u, sinU, cosU, e, perigee, node, axisRoot, reach, failedE, both(0.0), to0, to1, positions, velocities, errors,
  );
}

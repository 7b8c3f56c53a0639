/**
 * Angles that move slowly: their sine and cosine are those of an anchor near by, turned by what lies between.
 */
import { field, setField } from "./block";
import { mul } from "./lanes";
import { angleLeft, cosineOfRest, halfTurns, signOf, sineOfRest } from "./trigonometry";

/** rad: up to here an angle is small; an anchor further away is cast anew. */
export const SMALL: f64 = 1.0 / 64.0;

/** Puts an anchor where an angle is now: the angle, its sine and its cosine in three fields. */
export function castAnchor(block: usize, anchor: i32, angle: v128): void {
  const turns = halfTurns(angle);
  const sign = signOf(turns);
  const rest = angleLeft(angle, turns);
  const square = mul(rest, rest);
  setField(block, anchor, angle);
  setField(block, anchor + 1, v128.xor(sineOfRest(rest, square), sign));
  setField(block, anchor + 2, v128.xor(cosineOfRest(square), sign));
}

/** From the anchor to an angle: small, since an anchor too far away is cast anew first. */
// @ts-ignore: decorator
@inline
export function fromAnchor(block: usize, anchor: i32, angle: v128): v128 {
  const turn = f64x2.sub(angle, field(block, anchor));
  if (v128.any_true(f64x2.gt(f64x2.abs(turn), f64x2.splat(SMALL)))) {
    castAnchor(block, anchor, angle);
    return f64x2.splat(0.0);
  }
  return turn;
}

/**
 * The resonance integrator of `resonance.ts` as a table: its state after each step of 720 minutes, from the epoch outwards in both
 * directions, worked out when first asked for. The steps are the theory's own, so the table gives its figures whatever the order of times.
 */
import { G22, G32, G44, G52, G54, PHASE_2, PHASE_4, PHASE_6, RESONANCE_STEP } from "../resonance";
import { Satellite } from "../satellite";
import { mul } from "./lanes";
import { angleLeft, cosineOfRest, halfTurns, signOf, sineOfRest } from "./trigonometry";

/** Steps kept in each direction: 32 days. What lies beyond is left to the strict path. */
export const LAST_STEP: i32 = 64;

@unmanaged
export class ResonanceState {
  longitude: f64;
  motion: f64;
  /** rad/min² and rad/min³ */
  motionRate: f64;
  motionSecond: f64;
  /** Minutes from epoch. */
  reached: f64;
}

@unmanaged
export class ResonanceTable {
  satellite: Satellite;
  /** States known in each direction, the epoch's among them. */
  knownForward: i32;
  knownBackward: i32;
  sine: v128;
  cosine: v128;
}

const HEAD_BYTES: usize = 64;
const STATE_BYTES: usize = 48;
export const TABLE_BYTES: usize = HEAD_BYTES + STATE_BYTES * 2 * <usize>(LAST_STEP + 1);

export function openTable(table: ResonanceTable, satellite: Satellite): void {
  table.satellite = satellite;
  table.knownForward = 0;
  table.knownBackward = 0;
}

/** The state from which the theory goes on to a moment: the last step less than 720 minutes before it, seen from the epoch. */
export function stateBefore(table: ResonanceTable, minutes: f64): ResonanceState {
  const size = Math.abs(minutes);
  let steps = <i32>Math.floor(size / RESONANCE_STEP);
  // The quotient may have been rounded up to a whole number.
  if (<f64>steps * RESONANCE_STEP > size) steps -= 1;
  return stateAfter(table, steps, minutes <= 0.0);
}

function stateAfter(table: ResonanceTable, steps: i32, backward: bool): ResonanceState {
  const known = backward ? table.knownBackward : table.knownForward;
  const first = changetype<usize>(table) + HEAD_BYTES + (backward ? STATE_BYTES * <usize>(LAST_STEP + 1) : 0);
  if (known <= steps) {
    for (let k = known; k <= steps; k++) stepTo(table, first, k, backward);
    if (backward) table.knownBackward = steps + 1;
    else table.knownForward = steps + 1;
  }
  return changetype<ResonanceState>(first + STATE_BYTES * <usize>steps);
}

function stepTo(table: ResonanceTable, first: usize, k: i32, backward: bool): void {
  const s = table.satellite;
  const state = changetype<ResonanceState>(first + STATE_BYTES * <usize>k);
  const step = backward ? -RESONANCE_STEP : RESONANCE_STEP;
  if (k == 0) {
    state.longitude = s.resonantLongitudeAtEpoch;
    state.motion = s.meanMotion;
  } else {
    const before = changetype<ResonanceState>(first + STATE_BYTES * <usize>(k - 1));
    const half = 0.5 * step * step;
    state.longitude = before.longitude + (before.motion + s.resonantRateOffset) * step + before.motionRate * half;
    state.motion = before.motion + before.motionRate * step + before.motionSecond * half;
  }
  state.reached = step * <f64>k;
  force(table, state);
}

function force(table: ResonanceTable, state: ResonanceState): void {
  const s = table.satellite;
  const l = state.longitude;
  let rate: f64 = 0.0;
  let second: f64 = 0.0;
  if (s.resonance == 1.0) {
    turn(table, l - PHASE_2, 2.0 * (l - PHASE_4));
    rate = s.del1 * f64x2.extract_lane(table.sine, 0) + s.del2 * f64x2.extract_lane(table.sine, 1);
    second = s.del1 * f64x2.extract_lane(table.cosine, 0) + 2.0 * s.del2 * f64x2.extract_lane(table.cosine, 1);
    turn(table, 3.0 * (l - PHASE_6), 0.0);
    rate += s.del3 * f64x2.extract_lane(table.sine, 0);
    second += 3.0 * s.del3 * f64x2.extract_lane(table.cosine, 0);
  } else {
    const w = s.argumentOfPerigee + s.argumentOfPerigeeRate * state.reached;
    let sine = f64x2.splat(0.0);
    let cosine = f64x2.splat(0.0);
    turn(table, 2.0 * w + l - G22, l - G22);
    let factor = f64x2(s.d2201, s.d2211);
    sine = f64x2.add(sine, mul(factor, table.sine));
    cosine = f64x2.add(cosine, mul(factor, table.cosine));
    turn(table, w + l - G32, -w + l - G32);
    factor = f64x2(s.d3210, s.d3222);
    sine = f64x2.add(sine, mul(factor, table.sine));
    cosine = f64x2.add(cosine, mul(factor, table.cosine));
    turn(table, w + l - G52, -w + l - G52);
    factor = f64x2(s.d5220, s.d5232);
    sine = f64x2.add(sine, mul(factor, table.sine));
    cosine = f64x2.add(cosine, mul(factor, table.cosine));
    turn(table, 2.0 * w + 2.0 * l - G44, 2.0 * l - G44);
    factor = f64x2(s.d4410, s.d4422);
    sine = f64x2.add(sine, mul(factor, table.sine));
    factor = f64x2.add(factor, factor);
    cosine = f64x2.add(cosine, mul(factor, table.cosine));
    turn(table, w + 2.0 * l - G54, -w + 2.0 * l - G54);
    factor = f64x2(s.d5421, s.d5433);
    sine = f64x2.add(sine, mul(factor, table.sine));
    factor = f64x2.add(factor, factor);
    cosine = f64x2.add(cosine, mul(factor, table.cosine));
    rate = f64x2.extract_lane(sine, 0) + f64x2.extract_lane(sine, 1);
    second = f64x2.extract_lane(cosine, 0) + f64x2.extract_lane(cosine, 1);
  }
  state.motionRate = rate;
  state.motionSecond = second * (state.motion + s.resonantRateOffset);
}

/** Leaves sine and cosine of two angles in the table's head. */
function turn(table: ResonanceTable, a: f64, b: f64): void {
  const angle = f64x2(a, b);
  const turns = halfTurns(angle);
  const sign = signOf(turns);
  const rest = angleLeft(angle, turns);
  const square = mul(rest, rest);
  table.sine = v128.xor(sineOfRest(rest, square), sign);
  table.cosine = v128.xor(cosineOfRest(square), sign);
}

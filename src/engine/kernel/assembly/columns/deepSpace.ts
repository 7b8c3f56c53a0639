/**
 * SDP4 for two lanes. The theory is that of `lunisolar.ts`, `resonance.ts` and `propagate.ts`; what differs is the way to the same numbers:
 *
 * - M + ω is formed as one angle; of ω and Ω only what enters it is added up: a synchronous orbit's M + ω is l − Ω + θ.
 * - The mean anomalies of Sun and Moon, the inclination, ω and Ω are slow: all turn from anchors.
 * - a follows from the mean motion by the binomial series, since resonance changes it by less than a hundredth.
 * - Lyddane's variables need one angle, that between the node before and after: with x = sin i + δi cos i, y = δh it is atan2(y, x).
 * - An inclination below zero is left so: with i, Ω, ω turned round together every formula gives the same state.
 */
import { EARTH_RADIUS, EARTH_ROTATION, J2, J3_OVER_J2, TWO_PI } from "../constants";
import { MOON_ECCENTRICITY, MOON_RATE, SUN_ECCENTRICITY, SUN_RATE } from "../lunisolar";
import { RESONANCE_STEP } from "../resonance";
import { fromAnchor } from "./anchor";
import { Field, field, setField } from "./block";
import { finishCarefully } from "./finish";
import { add, both, div, madd, mul, nmadd, sub } from "./lanes";
import { LAST_STEP, ResonanceTable, stateBefore } from "./resonanceTable";
import {
  angleLeft, angleOf, cosineOfMiddle, cosineOfRest, cosineOfSmall, cosineOfSum, halfTurns, signOf, sineOfMiddle, sineOfRest,
  sineOfSmall, sineOfSum,
} from "./trigonometry";

/** rad: below this inclination the theory takes Lyddane's variables. */
const LYDDANE_BELOW: f64 = 0.2;
/** Of the mean motion: as far as the binomial series goes. */
const LARGEST_DRIFT: f64 = 0.01;

/** As `nearEarthPair`; `tables` are the resonance tables of the two lanes, the same one twice for two moments of one satellite. */
export function deepSpacePair(
  block: usize, table0: ResonanceTable, table1: ResonanceTable, t: v128, to0: usize, to1: usize, positions: usize,
  velocities: usize, errors: usize,
): i32 {
  // Secular terms; the rates of Sun and Moon are in those of the block.
  const t2 = mul(t, t);
  let node = madd(t, madd(t, field(block, Field.NODE2), field(block, Field.NODE1)), field(block, Field.NODE0));
  let perigee = madd(t, field(block, Field.PERIGEE1), field(block, Field.PERIGEE0));
  let e = nmadd(t, sub(field(block, Field.E1), field(block, Field.ECCENTRICITY1)), field(block, Field.E0));
  let inclination = madd(t, field(block, Field.INCLINATION1), field(block, Field.INCLINATION0));
  let axisRoot = f64x2.abs(madd(t, field(block, Field.A1), both(1.0)));

  // Resonance, or the plain drift of M.
  let l = madd(t, field(block, Field.L1), field(block, Field.L0));
  let reach = both(0.0);
  if (v128.any_true(field(block, Field.RESONANT))) {
    const limit = both(RESONANCE_STEP * <f64>LAST_STEP);
    reach = mul(f64x2.abs(t), both(1.0 / (RESONANCE_STEP * <f64>LAST_STEP)));
    // Beyond the table, and where t is no number, the row is left to the strict path: any state will do.
    const within = f64x2.pmax(f64x2.neg(limit), f64x2.pmin(limit, t));
    const before0 = stateBefore(table0, f64x2.extract_lane(within, 0));
    const before1 = stateBefore(table1, f64x2.extract_lane(within, 1));
    const head0 = v128.load(changetype<usize>(before0));
    const head1 = v128.load(changetype<usize>(before1));
    const tail0 = v128.load(changetype<usize>(before0), 16);
    const tail1 = v128.load(changetype<usize>(before1), 16);
    const longitude = v128.shuffle<f64>(head0, head1, 0, 2);
    const motion = v128.shuffle<f64>(head0, head1, 1, 3);
    const motionRate = v128.shuffle<f64>(tail0, tail1, 0, 2);
    const motionSecond = v128.shuffle<f64>(tail0, tail1, 1, 3);
    const rest = sub(t, f64x2(before0.reached, before1.reached));
    const halfSquare = mul(mul(rest, rest), both(0.5));
    const driven = madd(motionRate, halfSquare, madd(add(motion, field(block, Field.RESONANT_RATE)), rest, longitude));
    l = v128.bitselect(driven, l, field(block, Field.RESONANT));
    const motionNow = madd(motionSecond, halfSquare, madd(motionRate, rest, motion));
    let x = mul(sub(motionNow, field(block, Field.MEAN_MOTION)), field(block, Field.INVERSE_MEAN_MOTION));
    x = v128.and(x, field(block, Field.RESONANT));
    reach = v128.and(f64x2.max(reach, mul(f64x2.abs(x), both(1.0 / LARGEST_DRIFT))), field(block, Field.RESONANT));
    // (1 + x)^(−1/3)
    let series = madd(x, both(728.0 / 6561.0), both(-91.0 / 729.0));
    series = madd(x, series, both(35.0 / 243.0));
    series = madd(x, series, both(-14.0 / 81.0));
    series = madd(x, series, both(2.0 / 9.0));
    series = madd(x, series, both(-1.0 / 3.0));
    axisRoot = mul(axisRoot, madd(x, series, both(1.0)));
  }
  const theta = madd(t, both(EARTH_ROTATION), field(block, Field.THETA0));
  let u = nmadd(node, field(block, Field.NODE_IN_U), l);
  u = madd(theta, field(block, Field.THETA_IN_U), u);
  u = madd(perigee, field(block, Field.PERIGEE_IN_U), u);
  u = madd(t2, field(block, Field.U2), u);

  const failedE = v128.or(f64x2.ge(e, both(1.0)), f64x2.lt(e, both(-0.001)));
  e = f64x2.max(e, both(1.0e-6));

  // Sun.
  let anomaly = madd(t, both(SUN_RATE), field(block, Field.SUN_ANOMALY));
  let turn = fromAnchor(block, Field.ANCHOR_SUN, anomaly);
  let square = mul(turn, turn);
  let sine = sineOfSmall(turn, square);
  let cosine = cosineOfSmall(square);
  let s = sineOfSum(field(block, Field.ANCHOR_SUN_SIN), field(block, Field.ANCHOR_SUN_COS), sine, cosine);
  let c = cosineOfSum(field(block, Field.ANCHOR_SUN_SIN), field(block, Field.ANCHOR_SUN_COS), sine, cosine);
  turn = mul(s, both(2.0 * SUN_ECCENTRICITY));
  square = mul(turn, turn);
  sine = sineOfMiddle(turn, square);
  cosine = cosineOfMiddle(square);
  let sinF = sineOfSum(s, c, sine, cosine);
  let cosF = cosineOfSum(s, c, sine, cosine);
  let f2 = madd(mul(sinF, sinF), both(0.5), both(-0.25));
  let f3 = mul(mul(sinF, cosF), both(-0.5));
  let deltaE = madd(field(block, Field.SUN_E2), f2, mul(field(block, Field.SUN_E3), f3));
  let deltaI = madd(field(block, Field.SUN_I2), f2, mul(field(block, Field.SUN_I3), f3));
  let deltaL = madd(field(block, Field.SUN_L2), f2, madd(field(block, Field.SUN_L3), f3, mul(field(block, Field.SUN_L4), sinF)));
  let deltaG = madd(field(block, Field.SUN_G2), f2, madd(field(block, Field.SUN_G3), f3, mul(field(block, Field.SUN_G4), sinF)));
  let deltaH = madd(field(block, Field.SUN_H2), f2, mul(field(block, Field.SUN_H3), f3));

  // Moon.
  anomaly = madd(t, both(MOON_RATE), field(block, Field.MOON_ANOMALY));
  turn = fromAnchor(block, Field.ANCHOR_MOON, anomaly);
  square = mul(turn, turn);
  sine = sineOfSmall(turn, square);
  cosine = cosineOfSmall(square);
  s = sineOfSum(field(block, Field.ANCHOR_MOON_SIN), field(block, Field.ANCHOR_MOON_COS), sine, cosine);
  c = cosineOfSum(field(block, Field.ANCHOR_MOON_SIN), field(block, Field.ANCHOR_MOON_COS), sine, cosine);
  turn = mul(s, both(2.0 * MOON_ECCENTRICITY));
  square = mul(turn, turn);
  sine = sineOfMiddle(turn, square);
  cosine = cosineOfMiddle(square);
  sinF = sineOfSum(s, c, sine, cosine);
  cosF = cosineOfSum(s, c, sine, cosine);
  f2 = madd(mul(sinF, sinF), both(0.5), both(-0.25));
  f3 = mul(mul(sinF, cosF), both(-0.5));
  deltaE = madd(field(block, Field.MOON_E2), f2, madd(field(block, Field.MOON_E3), f3, deltaE));
  deltaI = madd(field(block, Field.MOON_I2), f2, madd(field(block, Field.MOON_I3), f3, deltaI));
  deltaL = madd(field(block, Field.MOON_L2), f2, madd(field(block, Field.MOON_L3), f3, madd(field(block, Field.MOON_L4), sinF, deltaL)));
  deltaG = madd(field(block, Field.MOON_G2), f2, madd(field(block, Field.MOON_G3), f3, madd(field(block, Field.MOON_G4), sinF, deltaG)));
  deltaH = madd(field(block, Field.MOON_H2), f2, madd(field(block, Field.MOON_H3), f3, deltaH));

  // Their periodic terms, added to the elements.
  e = add(e, deltaE);
  const failedPerturbedE = v128.or(f64x2.lt(e, both(0.0)), f64x2.gt(e, both(1.0)));
  inclination = add(inclination, deltaI);
  turn = fromAnchor(block, Field.ANCHOR_INCLINATION, inclination);
  square = mul(turn, turn);
  sine = sineOfSmall(turn, square);
  cosine = cosineOfSmall(square);
  const sinI = sineOfSum(field(block, Field.ANCHOR_INCLINATION_SIN), field(block, Field.ANCHOR_INCLINATION_COS), sine, cosine);
  const cosI = cosineOfSum(field(block, Field.ANCHOR_INCLINATION_SIN), field(block, Field.ANCHOR_INCLINATION_COS), sine, cosine);
  let nodeTurn = div(deltaH, sinI);
  const low = f64x2.lt(inclination, both(LYDDANE_BELOW));
  if (v128.any_true(low)) {
    nodeTurn = v128.bitselect(angleOf(deltaH, madd(deltaI, cosI, sinI)), nodeTurn, low);
    const nodeBefore = nmadd(f64x2.trunc(mul(node, both(1.0 / TWO_PI))), both(TWO_PI), node);
    deltaG = sub(deltaG, v128.and(mul(mul(deltaI, nodeBefore), sinI), low));
  }
  deltaG = nmadd(cosI, nodeTurn, deltaG);
  perigee = add(perigee, deltaG);
  node = add(node, nodeTurn);
  u = add(u, add(deltaG, deltaL));

  // What depends on the inclination.
  const cosSquared = mul(cosI, cosI);
  const oneLess = sub(both(1.0), cosSquared);
  const halfJ2 = 0.5 * J2;
  const threeLess = madd(cosSquared, both(3.0), both(-1.0));
  setField(block, Field.SIN_I, sinI);
  setField(block, Field.COS_I, cosI);
  setField(block, Field.LONG_PERIOD_E, mul(sinI, both(-0.5 * J3_OVER_J2)));
  const onePlus = f64x2.max(add(both(1.0), cosI), both(1.5e-12));
  const longPeriod = mul(mul(sinI, both(-0.25 * J3_OVER_J2)), madd(cosI, both(5.0), both(3.0)));
  setField(block, Field.LONG_PERIOD_L, div(longPeriod, onePlus));
  setField(block, Field.RADIUS_SECULAR, mul(threeLess, both(1.5 * halfJ2)));
  setField(block, Field.RADIUS_PERIODIC, mul(oneLess, both(0.5 * halfJ2 * EARTH_RADIUS)));
  setField(block, Field.ARGUMENT_PERIODIC, mul(madd(cosSquared, both(7.0), both(-1.0)), both(-0.25 * halfJ2)));
  const nodePeriodic = mul(cosI, both(1.5 * halfJ2));
  setField(block, Field.NODE_PERIODIC, nodePeriodic);
  setField(block, Field.INCLINATION_PERIODIC, mul(nodePeriodic, sinI));
  setField(block, Field.RATE_PERIODIC, mul(oneLess, both(halfJ2)));
  setField(block, Field.RATE_SECULAR, mul(threeLess, both(1.5 * halfJ2)));

  const turns = halfTurns(u);
  const sign = signOf(turns);
  const rest = angleLeft(u, turns);
  const restSquare = mul(rest, rest);
  const sinU = v128.xor(sineOfRest(rest, restSquare), sign);
  const cosU = v128.xor(cosineOfRest(restSquare), sign);
  return finishCarefully(
    block, u, sinU, cosU, e, perigee, node, axisRoot, reach, failedE, failedPerturbedE, to0, to1, positions, velocities, errors,
  );
}

/** From the strict path's record to the columns of the fast one: the same constants, multiplied out as far as time does not matter. */
import { EARTH_RADIUS, J2 } from "../constants";
import { Satellite } from "../satellite";
import { Field } from "./block";

/** Writes field i of a satellite to `target + i · stride`. */
export function prepareColumns(s: Satellite, target: usize, stride: usize): void {
  const n = s.meanMotion;
  const simple = s.isSimplified != 0.0;
  put(target, stride, Field.U0, s.meanAnomaly + s.argumentOfPerigee);
  put(target, stride, Field.U1, s.meanAnomalyRate + s.argumentOfPerigeeRate);
  put(target, stride, Field.U2, n * s.t2Coefficient);
  put(target, stride, Field.U3, simple ? 0.0 : n * s.t3Coefficient);
  put(target, stride, Field.U4, simple ? 0.0 : n * s.t4Coefficient);
  put(target, stride, Field.U5, simple ? 0.0 : n * s.t5Coefficient);
  put(target, stride, Field.M0, s.meanAnomaly);
  put(target, stride, Field.M1, s.meanAnomalyRate);
  put(target, stride, Field.PERIGEE0, s.argumentOfPerigee);
  put(target, stride, Field.PERIGEE1, s.argumentOfPerigeeRate);
  put(target, stride, Field.NODE0, s.raan);
  put(target, stride, Field.NODE1, s.raanRate);
  put(target, stride, Field.NODE2, s.raanDragCoefficient);
  put(target, stride, Field.A1, -s.c1);
  put(target, stride, Field.A2, simple ? 0.0 : -s.d2);
  put(target, stride, Field.A3, simple ? 0.0 : -s.d3);
  put(target, stride, Field.A4, simple ? 0.0 : -s.d4);
  const e2 = simple ? 0.0 : s.bstar * s.c5;
  put(target, stride, Field.PERIGEE_DRAG, simple ? 0.0 : s.argumentOfPerigeeDragCoefficient);
  put(target, stride, Field.ANOMALY_DRAG, simple ? 0.0 : s.meanAnomalyDragCoefficient);
  put(target, stride, Field.ANOMALY_DRAG0, simple ? 0.0 : -s.meanAnomalyDragCoefficient * s.deltaMeanAnomalyAtEpoch);
  put(target, stride, Field.ETA, s.eta);
  put(target, stride, Field.E0, s.eccentricity + e2 * s.sinMeanAnomalyAtEpoch);
  put(target, stride, Field.E1, s.bstar * s.c4);
  put(target, stride, Field.E2, e2);
  const root = Math.sqrt(s.semiMajorAxis);
  put(target, stride, Field.SEMI_MAJOR_AXIS_KM, s.semiMajorAxis * EARTH_RADIUS);
  put(target, stride, Field.INVERSE_ROOT_OF_AXIS, 1.0 / root);
  put(target, stride, Field.LONG_PERIOD_L, s.longPeriodLongitude);
  put(target, stride, Field.LONG_PERIOD_E, s.longPeriodEccentricity);
  put(target, stride, Field.SIN_I, s.sinInclination);
  put(target, stride, Field.COS_I, s.cosInclination);
  const halfJ2 = 0.5 * J2;
  put(target, stride, Field.RADIUS_SECULAR, 1.5 * halfJ2 * s.threeCosSquaredLessOne);
  put(target, stride, Field.RADIUS_PERIODIC, 0.5 * halfJ2 * EARTH_RADIUS * s.oneLessCosSquared);
  put(target, stride, Field.ARGUMENT_PERIODIC, -0.25 * halfJ2 * s.sevenCosSquaredLessOne);
  put(target, stride, Field.NODE_PERIODIC, 1.5 * halfJ2 * s.cosInclination);
  put(target, stride, Field.INCLINATION_PERIODIC, 1.5 * halfJ2 * s.cosInclination * s.sinInclination);
  put(target, stride, Field.RATE_PERIODIC, halfJ2 * s.oneLessCosSquared);
  put(target, stride, Field.RATE_SECULAR, 1.5 * halfJ2 * s.threeCosSquaredLessOne);
}

/** Writes what deep space asks for besides, for one lane of a block. */
export function prepareDeepSpace(s: Satellite, target: usize, stride: usize): void {
  const resonance = s.resonance;
  const rate = s.meanAnomalyRate + s.lunisolarMeanAnomalyRate;
  put(target, stride, Field.L0, s.meanAnomaly);
  put(target, stride, Field.L1, rate);
  put(target, stride, Field.NODE_IN_U, resonance);
  put(target, stride, Field.THETA_IN_U, resonance);
  put(target, stride, Field.PERIGEE_IN_U, resonance == 1.0 ? 0.0 : 1.0);
  put(target, stride, Field.THETA0, s.siderealTimeAtEpoch);
  put(target, stride, Field.MEAN_MOTION, s.meanMotion);
  put(target, stride, Field.INVERSE_MEAN_MOTION, 1.0 / s.meanMotion);
  put(target, stride, Field.RESONANT_RATE, s.resonantRateOffset);
  store<u64>(target + stride * <usize>Field.RESONANT, resonance == 0.0 ? 0 : u64.MAX_VALUE);
  put(target, stride, Field.PERIGEE1, s.argumentOfPerigeeRate + s.lunisolarArgumentOfPerigeeRate);
  put(target, stride, Field.NODE1, s.raanRate + s.lunisolarRaanRate);
  put(target, stride, Field.INCLINATION0, s.inclination);
  put(target, stride, Field.INCLINATION1, s.inclinationRate);
  put(target, stride, Field.ECCENTRICITY1, s.eccentricityRate);
  put(target, stride, Field.SUN_ANOMALY, s.sunMeanAnomaly);
  put(target, stride, Field.MOON_ANOMALY, s.moonMeanAnomaly);
  // The factors of the periodic terms stand in one order in the record and in the block: twelve of the Sun, twelve of the Moon.
  const sun = changetype<usize>(s) + offsetof<Satellite>("sunE2");
  const moon = changetype<usize>(s) + offsetof<Satellite>("moonE2");
  for (let i = 0; i < 12; i++) {
    put(target, stride, Field.SUN_E2 + i, load<f64>(sun + (<usize>i << 3)));
    put(target, stride, Field.MOON_E2 + i, load<f64>(moon + (<usize>i << 3)));
  }
}

function put(target: usize, stride: usize, index: i32, value: f64): void {
  store<f64>(target + stride * <usize>index, value);
}

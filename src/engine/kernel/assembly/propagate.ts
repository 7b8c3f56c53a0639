/**
 * The state at a moment: secular drift and drag, deep-space terms, long-period terms of J3, Kepler's equation, short-period
 * terms of J2, orientation.
 *
 * [1] Spacetrack Report No. 3, 1980. [2] AIAA 2006-6753, 2006, "improved" mode. Order and grouping of the sums are those of
 * [2], so that the published states are met to their last digit.
 */
import {
  EARTH_RADIUS,
  ERROR_DECAYED,
  ERROR_MEAN_ECCENTRICITY,
  ERROR_MEAN_MOTION,
  ERROR_NONE,
  ERROR_PERTURBED_ECCENTRICITY,
  ERROR_SEMI_LATUS_RECTUM,
  J2,
  J3_OVER_J2,
  KE,
  PI,
  TWO_PI,
  TWO_THIRDS,
  VELOCITY_UNIT,
} from "./constants";
import { longPeriodLongitude } from "./initialise";
import { addLunisolarPeriodics, MeanOrbit } from "./lunisolar";
import { addDeepSpaceSecular } from "./resonance";
import { Satellite } from "./satellite";

const KEPLER_TOLERANCE: f64 = 1.0e-12;
const KEPLER_STEPS: i32 = 10;
/** rad: no step of the iteration may be longer. */
const KEPLER_LONGEST_STEP: f64 = 0.95;

const orbit = changetype<MeanOrbit>(memory.data(offsetof<MeanOrbit>(), 16));

/** Writes the state at `minutes` from epoch into the record. Returns an error code; on error the state is left as it was. */
export function propagate(s: Satellite, minutes: f64): i32 {
  if (s.initialisationError != 0.0) return <i32>s.initialisationError;
  const t = minutes;

  // Secular gravity and drag.
  const meanAnomalyDrifted = s.meanAnomaly + s.meanAnomalyRate * t;
  const perigeeDrifted = s.argumentOfPerigee + s.argumentOfPerigeeRate * t;
  const raanDrifted = s.raan + s.raanRate * t;
  const t2 = t * t;
  orbit.argumentOfPerigee = perigeeDrifted;
  orbit.meanAnomaly = meanAnomalyDrifted;
  orbit.raan = raanDrifted + s.raanDragCoefficient * t2;
  let semiMajorAxisFactor = 1.0 - s.c1 * t;
  let eccentricityLoss = s.bstar * s.c4 * t;
  let longitudeGain = s.t2Coefficient * t2;
  if (s.isSimplified == 0.0) {
    const deltaPerigee = s.argumentOfPerigeeDragCoefficient * t;
    const root = 1.0 + s.eta * NativeMath.cos(meanAnomalyDrifted);
    const deltaAnomaly = s.meanAnomalyDragCoefficient * (root * root * root - s.deltaMeanAnomalyAtEpoch);
    const shift = deltaPerigee + deltaAnomaly;
    orbit.meanAnomaly = meanAnomalyDrifted + shift;
    orbit.argumentOfPerigee = perigeeDrifted - shift;
    const t3 = t2 * t;
    const t4 = t3 * t;
    semiMajorAxisFactor = semiMajorAxisFactor - s.d2 * t2 - s.d3 * t3 - s.d4 * t4;
    eccentricityLoss += s.bstar * s.c5 * (NativeMath.sin(orbit.meanAnomaly) - s.sinMeanAnomalyAtEpoch);
    longitudeGain += s.t3Coefficient * t3 + t4 * (s.t4Coefficient + t * s.t5Coefficient);
  }
  orbit.meanMotion = s.meanMotion;
  orbit.eccentricity = s.eccentricity;
  orbit.inclination = s.inclination;
  const isDeepSpace = s.isDeepSpace != 0.0;
  if (isDeepSpace) addDeepSpaceSecular(s, orbit, t);

  if (!(orbit.meanMotion > 0.0)) return ERROR_MEAN_MOTION;
  const a = NativeMath.pow(KE / orbit.meanMotion, TWO_THIRDS) * semiMajorAxisFactor * semiMajorAxisFactor;
  const n = KE / NativeMath.pow(a, 1.5);
  let e = orbit.eccentricity - eccentricityLoss;
  if (!(e < 1.0 && e >= -0.001)) return ERROR_MEAN_ECCENTRICITY;
  if (e < 1.0e-6) e = 1.0e-6;
  let meanAnomaly = orbit.meanAnomaly + s.meanMotion * longitudeGain;
  const longitude = (meanAnomaly + orbit.argumentOfPerigee + orbit.raan) % TWO_PI;
  orbit.raan = orbit.raan % TWO_PI;
  orbit.argumentOfPerigee = orbit.argumentOfPerigee % TWO_PI;
  meanAnomaly = (longitude - orbit.argumentOfPerigee - orbit.raan) % TWO_PI;

  // Sun and Moon, and what depends on the inclination that they change.
  orbit.eccentricity = e;
  orbit.meanAnomaly = meanAnomaly;
  let sinI = s.sinInclination;
  let cosI = s.cosInclination;
  let con41 = s.threeCosSquaredLessOne;
  let oneLessCosSquared = s.oneLessCosSquared;
  let sevenCosSquaredLessOne = s.sevenCosSquaredLessOne;
  let longPeriodE = s.longPeriodEccentricity;
  let longPeriodL = s.longPeriodLongitude;
  if (isDeepSpace) {
    addLunisolarPeriodics(s, orbit, t);
    if (orbit.inclination < 0.0) {
      orbit.inclination = -orbit.inclination;
      orbit.raan += PI;
      orbit.argumentOfPerigee -= PI;
    }
    if (!(orbit.eccentricity >= 0.0 && orbit.eccentricity <= 1.0)) return ERROR_PERTURBED_ECCENTRICITY;
    sinI = NativeMath.sin(orbit.inclination);
    cosI = NativeMath.cos(orbit.inclination);
    longPeriodE = -0.5 * J3_OVER_J2 * sinI;
    longPeriodL = longPeriodLongitude(sinI, cosI);
    const cosSquared = cosI * cosI;
    con41 = 3.0 * cosSquared - 1.0;
    oneLessCosSquared = 1.0 - cosSquared;
    sevenCosSquaredLessOne = 7.0 * cosSquared - 1.0;
  }
  e = orbit.eccentricity;

  // Long-period terms.
  const axN = e * NativeMath.cos(orbit.argumentOfPerigee);
  let k = 1.0 / (a * (1.0 - e * e));
  const ayN = e * NativeMath.sin(orbit.argumentOfPerigee) + k * longPeriodE;
  const meanLongitude = orbit.meanAnomaly + orbit.argumentOfPerigee + orbit.raan + k * longPeriodL * axN;

  // Kepler's equation for E + ω.
  const u = (meanLongitude - orbit.raan) % TWO_PI;
  let eccentricLongitude = u;
  let sinE: f64 = 0.0;
  let cosE: f64 = 0.0;
  let change: f64 = 9999.9;
  for (let i = 0; i < KEPLER_STEPS && Math.abs(change) >= KEPLER_TOLERANCE; i++) {
    sinE = NativeMath.sin(eccentricLongitude);
    cosE = NativeMath.cos(eccentricLongitude);
    change = (u - ayN * cosE + axN * sinE - eccentricLongitude) / (1.0 - cosE * axN - sinE * ayN);
    if (change >= KEPLER_LONGEST_STEP) change = KEPLER_LONGEST_STEP;
    if (change <= -KEPLER_LONGEST_STEP) change = -KEPLER_LONGEST_STEP;
    eccentricLongitude += change;
  }

  // Short-period preliminaries.
  const eCosE = axN * cosE + ayN * sinE;
  const eSinE = axN * sinE - ayN * cosE;
  const eSquared = axN * axN + ayN * ayN;
  const p = a * (1.0 - eSquared);
  if (!(p >= 0.0)) return ERROR_SEMI_LATUS_RECTUM;
  const r = a * (1.0 - eCosE);
  const rRate = (Math.sqrt(a) * eSinE) / r;
  const rTimesRate = Math.sqrt(p) / r;
  const beta = Math.sqrt(1.0 - eSquared);
  k = eSinE / (1.0 + beta);
  const sinU = (a / r) * (sinE - ayN - axN * k);
  const cosU = (a / r) * (cosE - axN + ayN * k);
  const uMean = NativeMath.atan2(sinU, cosU);
  const sin2U = (cosU + cosU) * sinU;
  const cos2U = 1.0 - 2.0 * sinU * sinU;
  k = 1.0 / p;
  const k1 = 0.5 * J2 * k;
  const k2 = k1 * k;

  // Short-period terms.
  const radius = r * (1.0 - 1.5 * k2 * beta * con41) + 0.5 * k1 * oneLessCosSquared * cos2U;
  const argument = uMean - 0.25 * k2 * sevenCosSquaredLessOne * sin2U;
  const node = orbit.raan + 1.5 * k2 * cosI * sin2U;
  const inclination = orbit.inclination + 1.5 * k2 * cosI * sinI * cos2U;
  const radialRate = rRate - (n * k1 * oneLessCosSquared * sin2U) / KE;
  const transverseRate = rTimesRate + (n * k1 * (oneLessCosSquared * cos2U + 1.5 * con41)) / KE;
  if (radius < 1.0) return ERROR_DECAYED;

  // Orientation.
  const sinArgument = NativeMath.sin(argument);
  const cosArgument = NativeMath.cos(argument);
  const sinNode = NativeMath.sin(node);
  const cosNode = NativeMath.cos(node);
  const sinInclination = NativeMath.sin(inclination);
  const cosInclination = NativeMath.cos(inclination);
  const mx = -sinNode * cosInclination;
  const my = cosNode * cosInclination;
  const ux = mx * sinArgument + cosNode * cosArgument;
  const uy = my * sinArgument + sinNode * cosArgument;
  const uz = sinInclination * sinArgument;
  const vx = mx * cosArgument - cosNode * sinArgument;
  const vy = my * cosArgument - sinNode * sinArgument;
  const vz = sinInclination * cosArgument;
  s.positionX = radius * ux * EARTH_RADIUS;
  s.positionY = radius * uy * EARTH_RADIUS;
  s.positionZ = radius * uz * EARTH_RADIUS;
  s.velocityX = (radialRate * ux + transverseRate * vx) * VELOCITY_UNIT;
  s.velocityY = (radialRate * uy + transverseRate * vy) * VELOCITY_UNIT;
  s.velocityZ = (radialRate * uz + transverseRate * vz) * VELOCITY_UNIT;
  return ERROR_NONE;
}

/**
 * From an element set to everything that does not depend on time: Brouwer's mean motion, the drag coefficients, the secular
 * rates of J2, J3 and J4. Orbits of deep space go on in `lunisolar.ts` and `resonance.ts`.
 *
 * [1] Spacetrack Report No. 3, 1980. [2] AIAA 2006-6753, 2006, "improved" mode, WGS-72.
 */
import {
  DEEP_SPACE_PERIOD,
  EARTH_RADIUS,
  ERROR_MEAN_ECCENTRICITY,
  ERROR_MEAN_MOTION,
  ERROR_NONE,
  J2,
  J3_OVER_J2,
  J4,
  KE,
  TWO_PI,
  TWO_THIRDS,
} from "./constants";
import { lunisolar, prepareLunisolar } from "./lunisolar";
import { prepareResonance } from "./resonance";
import { Satellite } from "./satellite";
import { greenwichSiderealTime } from "./siderealTime";

/** Fills the record from its first eight fields. Returns an error code: elements that no orbit has are refused here. */
export function initialise(satellite: Satellite): i32 {
  const error = prepare(satellite);
  satellite.initialisationError = <f64>error;
  return error;
}

function prepare(s: Satellite): i32 {
  // [2] lets these through and divides by them later; we name them at once.
  if (!(s.eccentricity >= 0.0 && s.eccentricity < 1.0)) return ERROR_MEAN_ECCENTRICITY;
  if (!(s.meanMotionKozai > 0.0)) return ERROR_MEAN_MOTION;

  const e = s.eccentricity;
  const eSquared = e * e;
  const oneLessESquared = 1.0 - eSquared;
  const beta = Math.sqrt(oneLessESquared);
  const cosI = NativeMath.cos(s.inclination);
  const sinI = NativeMath.sin(s.inclination);
  const cosSquared = cosI * cosI;

  // Kozai's mean motion to Brouwer's.
  const a1 = NativeMath.pow(KE / s.meanMotionKozai, TWO_THIRDS);
  const d1 = (0.75 * J2 * (3.0 * cosSquared - 1.0)) / (beta * oneLessESquared);
  let delta = d1 / (a1 * a1);
  const adjusted = a1 * (1.0 - delta * delta - delta * (1.0 / 3.0 + (134.0 * delta * delta) / 81.0));
  delta = d1 / (adjusted * adjusted);
  const n = s.meanMotionKozai / (1.0 + delta);
  // [1] writes a₀ / (1 − δ₀); [2] takes a₀ from the mean motion just found. We follow [2]: the published states do.
  const a = NativeMath.pow(KE / n, TWO_THIRDS);
  const p = a * oneLessESquared;
  const pSquared = p * p;
  const perigee = a * (1.0 - e);
  const fiveCos = 1.0 - 5.0 * cosSquared;
  const con41 = -fiveCos - cosSquared - cosSquared;

  s.meanMotion = n;
  s.semiMajorAxis = a;
  s.cosInclination = cosI;
  s.sinInclination = sinI;
  s.threeCosSquaredLessOne = con41;
  s.oneLessCosSquared = 1.0 - cosSquared;
  s.sevenCosSquaredLessOne = 7.0 * cosSquared - 1.0;
  s.siderealTimeAtEpoch = greenwichSiderealTime(s.epochDays);
  s.isDeepSpace = TWO_PI / n >= DEEP_SPACE_PERIOD ? 1.0 : 0.0;
  s.isSimplified = s.isDeepSpace != 0.0 || perigee < 220.0 / EARTH_RADIUS + 1.0 ? 1.0 : 0.0;

  // The atmosphere's lower bound and density factor depend on the height of perigee, km.
  const perigeeHeight = (perigee - 1.0) * EARTH_RADIUS;
  let lowerBound = 78.0 / EARTH_RADIUS + 1.0;
  let densityFactor = fourth((120.0 - 78.0) / EARTH_RADIUS);
  if (perigeeHeight < 156.0) {
    const bound = perigeeHeight < 98.0 ? 20.0 : perigeeHeight - 78.0;
    densityFactor = fourth((120.0 - bound) / EARTH_RADIUS);
    lowerBound = bound / EARTH_RADIUS + 1.0;
  }

  const pInverseSquared = 1.0 / pSquared;
  const xi = 1.0 / (a - lowerBound);
  const eta = a * e * xi;
  const etaSquared = eta * eta;
  const eEta = e * eta;
  const psiSquared = Math.abs(1.0 - etaSquared);
  const coefficient = densityFactor * NativeMath.pow(xi, 4.0);
  const coefficient1 = coefficient / NativeMath.pow(psiSquared, 3.5);
  const c2 =
    coefficient1 *
    n *
    (a * (1.0 + 1.5 * etaSquared + eEta * (4.0 + etaSquared)) +
      ((0.375 * J2 * xi) / psiSquared) * con41 * (8.0 + 3.0 * etaSquared * (8.0 + etaSquared)));
  const c1 = s.bstar * c2;
  // [2]: C3 and the term of the mean anomaly are dropped where the eccentricity would be divided by as good as zero.
  const c3 = e > 1.0e-4 ? (-2.0 * coefficient * xi * J3_OVER_J2 * n * sinI) / e : 0.0;
  s.c1 = c1;
  s.c4 =
    2.0 *
    n *
    coefficient1 *
    a *
    oneLessESquared *
    (eta * (2.0 + 0.5 * etaSquared) +
      e * (0.5 + 2.0 * etaSquared) -
      ((J2 * xi) / (a * psiSquared)) *
        (-3.0 * con41 * (1.0 - 2.0 * eEta + etaSquared * (1.5 - 0.5 * eEta)) +
          0.75 *
            s.oneLessCosSquared *
            (2.0 * etaSquared - eEta * (1.0 + etaSquared)) *
            NativeMath.cos(2.0 * s.argumentOfPerigee)));
  s.c5 = 2.0 * coefficient1 * a * oneLessESquared * (1.0 + 2.75 * (etaSquared + eEta) + eEta * etaSquared);
  s.eta = eta;

  // Secular rates.
  const cosFourth = cosSquared * cosSquared;
  const k1 = 1.5 * J2 * pInverseSquared * n;
  const k2 = 0.5 * k1 * J2 * pInverseSquared;
  const k3 = -0.46875 * J4 * pInverseSquared * pInverseSquared * n;
  s.meanAnomalyRate = n + 0.5 * k1 * beta * con41 + 0.0625 * k2 * beta * (13.0 - 78.0 * cosSquared + 137.0 * cosFourth);
  s.argumentOfPerigeeRate =
    -0.5 * k1 * fiveCos +
    0.0625 * k2 * (7.0 - 114.0 * cosSquared + 395.0 * cosFourth) +
    k3 * (3.0 - 36.0 * cosSquared + 49.0 * cosFourth);
  const raanRate1 = -k1 * cosI;
  s.raanRate = raanRate1 + (0.5 * k2 * (4.0 - 19.0 * cosSquared) + 2.0 * k3 * (3.0 - 7.0 * cosSquared)) * cosI;

  s.argumentOfPerigeeDragCoefficient = s.bstar * c3 * NativeMath.cos(s.argumentOfPerigee);
  s.meanAnomalyDragCoefficient = e > 1.0e-4 ? (-TWO_THIRDS * coefficient * s.bstar) / eEta : 0.0;
  s.raanDragCoefficient = 3.5 * oneLessESquared * raanRate1 * c1;
  s.t2Coefficient = 1.5 * c1;
  s.longPeriodLongitude = longPeriodLongitude(sinI, cosI);
  s.longPeriodEccentricity = -0.5 * J3_OVER_J2 * sinI;
  const deltaRoot = 1.0 + eta * NativeMath.cos(s.meanAnomaly);
  s.deltaMeanAnomalyAtEpoch = deltaRoot * deltaRoot * deltaRoot;
  s.sinMeanAnomalyAtEpoch = NativeMath.sin(s.meanAnomaly);

  s.resonance = 0.0;
  if (s.isDeepSpace != 0.0) {
    prepareLunisolar(s);
    prepareResonance(s, lunisolar);
  }
  if (s.isSimplified == 0.0) higherDrag(s, lowerBound, xi);
  return ERROR_NONE;
}

/** The powers of time from the third on, for orbits whose perigee is above 220 km. */
function higherDrag(s: Satellite, lowerBound: f64, xi: f64): void {
  const a = s.semiMajorAxis;
  const c1 = s.c1;
  const c1Squared = c1 * c1;
  s.d2 = 4.0 * a * xi * c1Squared;
  const k = (s.d2 * xi * c1) / 3.0;
  s.d3 = (17.0 * a + lowerBound) * k;
  s.d4 = 0.5 * k * a * xi * (221.0 * a + 31.0 * lowerBound) * c1;
  s.t3Coefficient = s.d2 + 2.0 * c1Squared;
  s.t4Coefficient = 0.25 * (3.0 * s.d3 + c1 * (12.0 * s.d2 + 10.0 * c1Squared));
  s.t5Coefficient = 0.2 * (3.0 * s.d4 + 12.0 * c1 * s.d3 + 6.0 * s.d2 * s.d2 + 15.0 * c1Squared * (2.0 * s.d2 + c1Squared));
}

/** [2]: 1 + cos i is kept from zero at an inclination of 180°. */
export function longPeriodLongitude(sinI: f64, cosI: f64): f64 {
  const divisor = Math.abs(cosI + 1.0) > 1.5e-12 ? 1.0 + cosI : 1.5e-12;
  return (-0.25 * J3_OVER_J2 * sinI * (3.0 + 5.0 * cosI)) / divisor;
}

function fourth(x: f64): f64 {
  return x * x * x * x;
}

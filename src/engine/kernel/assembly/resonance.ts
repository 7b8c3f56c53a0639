/**
 * Deep space, secular part: the rates of Sun and Moon, and the resonance of orbits with one or two revolutions a day with
 * the Earth's rotation, integrated in steps of 720 minutes from the epoch outwards.
 *
 * [1] R. S. Hujsak, Spacetrack Report No. 1, 1979. [2] AIAA 2006-6753, 2006.
 * [2] keeps the integrator's place between calls. Here every call may start anew from the epoch and steps outwards only, so
 * that a state depends on nothing but the elements and the time; the figures are the same.
 */
import { EARTH_ROTATION, KE, PI, TWO_PI, TWO_THIRDS } from "./constants";
import { LunisolarFactors, MeanOrbit, MOON_RATE, SUN_RATE } from "./lunisolar";
import { Satellite } from "./satellite";

const Q22: f64 = 1.7891679e-6;
const Q31: f64 = 2.1460748e-6;
const Q33: f64 = 2.2123015e-7;
const ROOT22: f64 = 1.7891679e-6;
const ROOT32: f64 = 3.7393792e-7;
const ROOT44: f64 = 7.3636953e-9;
const ROOT52: f64 = 1.1428639e-7;
const ROOT54: f64 = 2.1765803e-9;

// Phases of the tesseral terms, rad.
export const PHASE_2: f64 = 0.13130908;
export const PHASE_4: f64 = 2.8843198;
export const PHASE_6: f64 = 0.37448087;
export const G22: f64 = 5.7686396;
export const G32: f64 = 0.95240898;
export const G44: f64 = 1.8014998;
export const G52: f64 = 1.050833;
export const G54: f64 = 4.4108898;

/** min */
export const RESONANCE_STEP: f64 = 720.0;
const HALF_STEP_SQUARED: f64 = 259200.0;

/** Secular rates, and the resonance coefficients where the mean motion asks for them. */
export function prepareResonance(s: Satellite, bodies: LunisolarFactors): void {
  const sun = bodies.sun;
  const moon = bodies.moon;
  const eSquared = s.eccentricity * s.eccentricity;
  const sinI = s.sinInclination;
  const cosI = s.cosInclination;

  const sunE = sun.s1 * SUN_RATE * sun.s5;
  const sunI = sun.s2 * SUN_RATE * (sun.z11 + sun.z13);
  const sunL = -SUN_RATE * sun.s3 * (sun.z1 + sun.z3 - 14.0 - 6.0 * eSquared);
  const sunG = sun.s4 * SUN_RATE * (sun.z31 + sun.z33 - 6.0);
  let sunH = -SUN_RATE * sun.s2 * (sun.z21 + sun.z23);
  const moonG = moon.s4 * MOON_RATE * (moon.z31 + moon.z33 - 6.0);
  let moonH = -MOON_RATE * moon.s2 * (moon.z21 + moon.z23);
  // [2]: within 3° of the equatorial plane the rates of the node are dropped, in both senses of revolution.
  if (s.inclination < 5.2359877e-2 || s.inclination > PI - 5.2359877e-2) {
    sunH = 0.0;
    moonH = 0.0;
  }
  if (sinI != 0.0) sunH /= sinI;
  s.eccentricityRate = sunE + moon.s1 * MOON_RATE * moon.s5;
  s.inclinationRate = sunI + moon.s2 * MOON_RATE * (moon.z11 + moon.z13);
  s.lunisolarMeanAnomalyRate = sunL - MOON_RATE * moon.s3 * (moon.z1 + moon.z3 - 14.0 - 6.0 * eSquared);
  s.lunisolarArgumentOfPerigeeRate = sunG - cosI * sunH + moonG;
  s.lunisolarRaanRate = sunH;
  if (sinI != 0.0) {
    s.lunisolarArgumentOfPerigeeRate -= (cosI / sinI) * moonH;
    s.lunisolarRaanRate += moonH / sinI;
  }

  const n = s.meanMotion;
  if (n < 0.0052359877 && n > 0.0034906585) prepareSynchronous(s);
  else if (n >= 8.26e-3 && n <= 9.24e-3 && s.eccentricity >= 0.5) prepareHalfDay(s);
}

/** One revolution a day. */
function prepareSynchronous(s: Satellite): void {
  s.resonance = 1.0;
  const eSquared = s.eccentricity * s.eccentricity;
  const sinI = s.sinInclination;
  const cosI = s.cosInclination;
  const n = s.meanMotion;
  const aInverse = NativeMath.pow(n / KE, TWO_THIRDS);
  const g200 = 1.0 + eSquared * (-2.5 + 0.8125 * eSquared);
  const g310 = 1.0 + 2.0 * eSquared;
  const g300 = 1.0 + eSquared * (-6.0 + 6.60937 * eSquared);
  const onePlusCos = 1.0 + cosI;
  const f220 = 0.75 * onePlusCos * onePlusCos;
  const f311 = 0.9375 * sinI * sinI * (1.0 + 3.0 * cosI) - 0.75 * onePlusCos;
  const f330 = 1.875 * onePlusCos * onePlusCos * onePlusCos;
  const common = 3.0 * n * n * aInverse * aInverse;
  s.del2 = 2.0 * common * f220 * g200 * Q22;
  s.del3 = 3.0 * common * f330 * g300 * Q33 * aInverse;
  s.del1 = common * f311 * g310 * Q31 * aInverse;
  const theta = s.siderealTimeAtEpoch % TWO_PI;
  s.resonantLongitudeAtEpoch = (s.meanAnomaly + s.raan + s.argumentOfPerigee - theta) % TWO_PI;
  s.resonantRateOffset =
    s.meanAnomalyRate +
    (s.argumentOfPerigeeRate + s.raanRate) -
    EARTH_ROTATION +
    s.lunisolarMeanAnomalyRate +
    s.lunisolarArgumentOfPerigeeRate +
    s.lunisolarRaanRate -
    n;
}

/** Two revolutions a day, eccentric. The polynomials in e are those of [2], by ranges of e. */
function prepareHalfDay(s: Satellite): void {
  s.resonance = 2.0;
  const e = s.eccentricity;
  const e2 = e * e;
  const e3 = e * e2;
  const sinI = s.sinInclination;
  const cosI = s.cosInclination;
  const cosSquared = cosI * cosI;
  const n = s.meanMotion;
  const aInverse = NativeMath.pow(n / KE, TWO_THIRDS);

  const g201 = -0.306 - (e - 0.64) * 0.44;
  let g211: f64, g310: f64, g322: f64, g410: f64, g422: f64, g520: f64;
  if (e <= 0.65) {
    g211 = cubic(3.616, -13.247, 16.29, 0.0, e, e2, e3);
    g310 = cubic(-19.302, 117.39, -228.419, 156.591, e, e2, e3);
    g322 = cubic(-18.9068, 109.7927, -214.6334, 146.5816, e, e2, e3);
    g410 = cubic(-41.122, 242.694, -471.094, 313.953, e, e2, e3);
    g422 = cubic(-146.407, 841.88, -1629.014, 1083.435, e, e2, e3);
    g520 = cubic(-532.114, 3017.977, -5740.032, 3708.276, e, e2, e3);
  } else {
    g211 = cubic(-72.099, 331.819, -508.738, 266.724, e, e2, e3);
    g310 = cubic(-346.844, 1582.851, -2415.925, 1246.113, e, e2, e3);
    g322 = cubic(-342.585, 1554.908, -2366.899, 1215.972, e, e2, e3);
    g410 = cubic(-1052.797, 4758.686, -7193.992, 3651.957, e, e2, e3);
    g422 = cubic(-3581.69, 16178.11, -24462.77, 12422.52, e, e2, e3);
    g520 =
      e > 0.715 ? cubic(-5149.66, 29936.92, -54087.36, 31324.56, e, e2, e3) : cubic(1464.74, -4664.75, 3763.64, 0.0, e, e2, e3);
  }
  let g533: f64, g521: f64, g532: f64;
  if (e < 0.7) {
    g533 = cubic(-919.2277, 4988.61, -9064.77, 5542.21, e, e2, e3);
    g521 = cubic(-822.71072, 4568.6173, -8491.4146, 5337.524, e, e2, e3);
    g532 = cubic(-853.666, 4690.25, -8624.77, 5341.4, e, e2, e3);
  } else {
    g533 = cubic(-37995.78, 161616.52, -229838.2, 109377.94, e, e2, e3);
    g521 = cubic(-51752.104, 218913.95, -309468.16, 146349.42, e, e2, e3);
    g532 = cubic(-40023.88, 170470.89, -242699.48, 115605.82, e, e2, e3);
  }

  const sinSquared = sinI * sinI;
  const f220 = 0.75 * (1.0 + 2.0 * cosI + cosSquared);
  const f221 = 1.5 * sinSquared;
  const f321 = 1.875 * sinI * (1.0 - 2.0 * cosI - 3.0 * cosSquared);
  const f322 = -1.875 * sinI * (1.0 + 2.0 * cosI - 3.0 * cosSquared);
  const f441 = 35.0 * sinSquared * f220;
  const f442 = 39.375 * sinSquared * sinSquared;
  const f522 =
    9.84375 * sinI * (sinSquared * (1.0 - 2.0 * cosI - 5.0 * cosSquared) + 0.33333333 * (-2.0 + 4.0 * cosI + 6.0 * cosSquared));
  const f523 =
    sinI *
    (4.92187512 * sinSquared * (-2.0 - 4.0 * cosI + 10.0 * cosSquared) + 6.56250012 * (1.0 + 2.0 * cosI - 3.0 * cosSquared));
  const f542 = 29.53125 * sinI * (2.0 - 8.0 * cosI + cosSquared * (-12.0 + 8.0 * cosI + 10.0 * cosSquared));
  const f543 = 29.53125 * sinI * (-2.0 - 8.0 * cosI + cosSquared * (12.0 + 8.0 * cosI - 10.0 * cosSquared));

  let k1 = 3.0 * n * n * aInverse * aInverse;
  let k = k1 * ROOT22;
  s.d2201 = k * f220 * g201;
  s.d2211 = k * f221 * g211;
  k1 *= aInverse;
  k = k1 * ROOT32;
  s.d3210 = k * f321 * g310;
  s.d3222 = k * f322 * g322;
  k1 *= aInverse;
  k = 2.0 * k1 * ROOT44;
  s.d4410 = k * f441 * g410;
  s.d4422 = k * f442 * g422;
  k1 *= aInverse;
  k = k1 * ROOT52;
  s.d5220 = k * f522 * g520;
  s.d5232 = k * f523 * g532;
  k = 2.0 * k1 * ROOT54;
  s.d5421 = k * f542 * g521;
  s.d5433 = k * f543 * g533;

  const theta = s.siderealTimeAtEpoch % TWO_PI;
  s.resonantLongitudeAtEpoch = (s.meanAnomaly + s.raan + s.raan - theta - theta) % TWO_PI;
  s.resonantRateOffset =
    s.meanAnomalyRate + s.lunisolarMeanAnomalyRate + 2.0 * (s.raanRate + s.lunisolarRaanRate - EARTH_ROTATION) - n;
}

function cubic(c0: f64, c1: f64, c2: f64, c3: f64, e: f64, e2: f64, e3: f64): f64 {
  return c0 + c1 * e + c2 * e2 + c3 * e3;
}

/** Adds the secular terms of Sun and Moon, then puts mean motion and mean anomaly where the resonance has driven them. */
export function addDeepSpaceSecular(s: Satellite, orbit: MeanOrbit, minutes: f64): void {
  orbit.eccentricity += s.eccentricityRate * minutes;
  orbit.inclination += s.inclinationRate * minutes;
  orbit.argumentOfPerigee += s.lunisolarArgumentOfPerigeeRate * minutes;
  orbit.raan += s.lunisolarRaanRate * minutes;
  orbit.meanAnomaly += s.lunisolarMeanAnomalyRate * minutes;
  if (s.resonance == 0.0) return;

  const theta = (s.siderealTimeAtEpoch + minutes * EARTH_ROTATION) % TWO_PI;
  const step = minutes > 0.0 ? RESONANCE_STEP : -RESONANCE_STEP;
  let reached: f64 = 0.0;
  let longitude = s.resonantLongitudeAtEpoch;
  let motion = s.meanMotion;
  resonantForce(s, reached, longitude, motion);
  while (Math.abs(minutes - reached) >= RESONANCE_STEP) {
    longitude += forceLongitudeRate * step + forceMotionRate * HALF_STEP_SQUARED;
    motion += forceMotionRate * step + forceMotionSecond * HALF_STEP_SQUARED;
    reached += step;
    resonantForce(s, reached, longitude, motion);
  }
  const rest = minutes - reached;
  orbit.meanMotion = motion + forceMotionRate * rest + forceMotionSecond * rest * rest * 0.5;
  const l = longitude + forceLongitudeRate * rest + forceMotionRate * rest * rest * 0.5;
  orbit.meanAnomaly =
    s.resonance == 1.0 ? l - orbit.raan - orbit.argumentOfPerigee + theta : l - 2.0 * orbit.raan + 2.0 * theta;
}

let forceLongitudeRate: f64 = 0.0;
let forceMotionRate: f64 = 0.0;
let forceMotionSecond: f64 = 0.0;

/** Derivatives of the resonant longitude and the mean motion, left in the three variables above. */
function resonantForce(s: Satellite, reached: f64, longitude: f64, motion: f64): void {
  forceLongitudeRate = motion + s.resonantRateOffset;
  if (s.resonance == 1.0) {
    const u2 = longitude - PHASE_2;
    const u4 = 2.0 * (longitude - PHASE_4);
    const u6 = 3.0 * (longitude - PHASE_6);
    forceMotionRate = s.del1 * NativeMath.sin(u2) + s.del2 * NativeMath.sin(u4) + s.del3 * NativeMath.sin(u6);
    forceMotionSecond =
      (s.del1 * NativeMath.cos(u2) + 2.0 * s.del2 * NativeMath.cos(u4) + 3.0 * s.del3 * NativeMath.cos(u6)) *
      forceLongitudeRate;
    return;
  }
  const perigee = s.argumentOfPerigee + s.argumentOfPerigeeRate * reached;
  const twoPerigee = perigee + perigee;
  const twoLongitude = longitude + longitude;
  const u1 = twoPerigee + longitude - G22;
  const u2 = longitude - G22;
  const u3 = perigee + longitude - G32;
  const u4 = -perigee + longitude - G32;
  const u5 = twoPerigee + twoLongitude - G44;
  const u6 = twoLongitude - G44;
  const u7 = perigee + longitude - G52;
  const u8 = -perigee + longitude - G52;
  const u9 = perigee + twoLongitude - G54;
  const u10 = -perigee + twoLongitude - G54;
  forceMotionRate =
    s.d2201 * NativeMath.sin(u1) +
    s.d2211 * NativeMath.sin(u2) +
    s.d3210 * NativeMath.sin(u3) +
    s.d3222 * NativeMath.sin(u4) +
    s.d4410 * NativeMath.sin(u5) +
    s.d4422 * NativeMath.sin(u6) +
    s.d5220 * NativeMath.sin(u7) +
    s.d5232 * NativeMath.sin(u8) +
    s.d5421 * NativeMath.sin(u9) +
    s.d5433 * NativeMath.sin(u10);
  forceMotionSecond =
    (s.d2201 * NativeMath.cos(u1) +
      s.d2211 * NativeMath.cos(u2) +
      s.d3210 * NativeMath.cos(u3) +
      s.d3222 * NativeMath.cos(u4) +
      s.d5220 * NativeMath.cos(u7) +
      s.d5232 * NativeMath.cos(u8) +
      2.0 *
        (s.d4410 * NativeMath.cos(u5) +
          s.d4422 * NativeMath.cos(u6) +
          s.d5421 * NativeMath.cos(u9) +
          s.d5433 * NativeMath.cos(u10))) *
    forceLongitudeRate;
}

/**
 * What Sun and Moon do to an orbit of deep space: the factors of their terms, and the periodic terms themselves.
 *
 * [1] R. S. Hujsak, A restricted four body solution for resonating satellites without drag, Spacetrack Report No. 1, 1979.
 * [2] AIAA 2006-6753, 2006, "improved" mode. The letters (s, z, a, x) are those of [1] and [2].
 */
import { PI, TWO_PI } from "./constants";
import { Satellite } from "./satellite";

export const SUN_ECCENTRICITY: f64 = 0.01675;
export const MOON_ECCENTRICITY: f64 = 0.0549;
/** rad/min */
export const SUN_RATE: f64 = 1.19459e-5;
export const MOON_RATE: f64 = 1.5835218e-4;
const SUN_STRENGTH: f64 = 2.9864797e-6;
const MOON_STRENGTH: f64 = 4.7968065e-7;
const SIN_SUN_INCLINATION: f64 = 0.39785416;
const COS_SUN_INCLINATION: f64 = 0.91744867;
const COS_SUN_PERIGEE: f64 = 0.1945905;
const SIN_SUN_PERIGEE: f64 = -0.98088458;

/** The factors of one body that initialisation needs once more. */
@unmanaged
export class BodyFactors {
  s1: f64;
  s2: f64;
  s3: f64;
  s4: f64;
  s5: f64;
  s6: f64;
  s7: f64;
  z1: f64;
  z2: f64;
  z3: f64;
  z11: f64;
  z12: f64;
  z13: f64;
  z21: f64;
  z22: f64;
  z23: f64;
  z31: f64;
  z32: f64;
  z33: f64;
}

@unmanaged
export class LunisolarFactors {
  sun: BodyFactors;
  moon: BodyFactors;
}

/** Scratch of initialisation; nothing reads it afterwards. */
export const lunisolar = changetype<LunisolarFactors>(memory.data(offsetof<LunisolarFactors>(), 16));
lunisolar.sun = changetype<BodyFactors>(memory.data(offsetof<BodyFactors>(), 16));
lunisolar.moon = changetype<BodyFactors>(memory.data(offsetof<BodyFactors>(), 16));

/** Fills `lunisolar` and the satellite's factors of periodic terms. */
export function prepareLunisolar(s: Satellite): void {
  const cosNode = NativeMath.cos(s.raan);
  const sinNode = NativeMath.sin(s.raan);

  // The Moon's orbit at epoch, from its node on the ecliptic.
  const day = s.epochDays + 18261.5;
  const moonNode = (4.523602 - 9.2422029e-4 * day) % TWO_PI;
  const sinMoonNode = NativeMath.sin(moonNode);
  const cosMoonNode = NativeMath.cos(moonNode);
  const cosMoonInclination = 0.91375164 - 0.03568096 * cosMoonNode;
  const sinMoonInclination = Math.sqrt(1.0 - cosMoonInclination * cosMoonInclination);
  const sinMoonRaan = (0.089683511 * sinMoonNode) / sinMoonInclination;
  const cosMoonRaan = Math.sqrt(1.0 - sinMoonRaan * sinMoonRaan);
  const moonLongitude = 5.8351514 + 0.001944368 * day;
  const x = (0.39785416 * sinMoonNode) / sinMoonInclination;
  const y = cosMoonRaan * cosMoonNode + 0.91744867 * sinMoonRaan * sinMoonNode;
  const moonPerigee = moonLongitude + NativeMath.atan2(x, y) - moonNode;

  bodyFactors(
    s,
    lunisolar.sun,
    SUN_STRENGTH,
    COS_SUN_PERIGEE,
    SIN_SUN_PERIGEE,
    COS_SUN_INCLINATION,
    SIN_SUN_INCLINATION,
    cosNode,
    sinNode,
  );
  bodyFactors(
    s,
    lunisolar.moon,
    MOON_STRENGTH,
    NativeMath.cos(moonPerigee),
    NativeMath.sin(moonPerigee),
    cosMoonInclination,
    sinMoonInclination,
    cosMoonRaan * cosNode + sinMoonRaan * sinNode,
    sinNode * cosMoonRaan - cosNode * sinMoonRaan,
  );

  s.moonMeanAnomaly = (4.7199672 + 0.2299715 * day - moonLongitude) % TWO_PI;
  s.sunMeanAnomaly = (6.2565837 + 0.017201977 * day) % TWO_PI;

  const eSquared = s.eccentricity * s.eccentricity;
  const sun = lunisolar.sun;
  s.sunE2 = 2.0 * sun.s1 * sun.s6;
  s.sunE3 = 2.0 * sun.s1 * sun.s7;
  s.sunI2 = 2.0 * sun.s2 * sun.z12;
  s.sunI3 = 2.0 * sun.s2 * (sun.z13 - sun.z11);
  s.sunL2 = -2.0 * sun.s3 * sun.z2;
  s.sunL3 = -2.0 * sun.s3 * (sun.z3 - sun.z1);
  s.sunL4 = -2.0 * sun.s3 * (-21.0 - 9.0 * eSquared) * SUN_ECCENTRICITY;
  s.sunG2 = 2.0 * sun.s4 * sun.z32;
  s.sunG3 = 2.0 * sun.s4 * (sun.z33 - sun.z31);
  s.sunG4 = -18.0 * sun.s4 * SUN_ECCENTRICITY;
  s.sunH2 = -2.0 * sun.s2 * sun.z22;
  s.sunH3 = -2.0 * sun.s2 * (sun.z23 - sun.z21);
  const moon = lunisolar.moon;
  s.moonE2 = 2.0 * moon.s1 * moon.s6;
  s.moonE3 = 2.0 * moon.s1 * moon.s7;
  s.moonI2 = 2.0 * moon.s2 * moon.z12;
  s.moonI3 = 2.0 * moon.s2 * (moon.z13 - moon.z11);
  s.moonL2 = -2.0 * moon.s3 * moon.z2;
  s.moonL3 = -2.0 * moon.s3 * (moon.z3 - moon.z1);
  s.moonL4 = -2.0 * moon.s3 * (-21.0 - 9.0 * eSquared) * MOON_ECCENTRICITY;
  s.moonG2 = 2.0 * moon.s4 * moon.z32;
  s.moonG3 = 2.0 * moon.s4 * (moon.z33 - moon.z31);
  s.moonG4 = -18.0 * moon.s4 * MOON_ECCENTRICITY;
  s.moonH2 = -2.0 * moon.s2 * moon.z22;
  s.moonH3 = -2.0 * moon.s2 * (moon.z23 - moon.z21);
}

/** One body, of given strength, whose orbit lies as the six direction cosines say (perigee, inclination, node less ours). */
function bodyFactors(
  satellite: Satellite,
  body: BodyFactors,
  strength: f64,
  cosG: f64,
  sinG: f64,
  cosBodyI: f64,
  sinBodyI: f64,
  cosH: f64,
  sinH: f64,
): void {
  const e = satellite.eccentricity;
  const eSquared = e * e;
  const betaSquared = 1.0 - eSquared;
  const beta = Math.sqrt(betaSquared);
  const sinI = satellite.sinInclination;
  const cosI = satellite.cosInclination;
  const sinPerigee = NativeMath.sin(satellite.argumentOfPerigee);
  const cosPerigee = NativeMath.cos(satellite.argumentOfPerigee);

  const a1 = cosG * cosH + sinG * cosBodyI * sinH;
  const a3 = -sinG * cosH + cosG * cosBodyI * sinH;
  const a7 = -cosG * sinH + sinG * cosBodyI * cosH;
  const a8 = sinG * sinBodyI;
  const a9 = sinG * sinH + cosG * cosBodyI * cosH;
  const a10 = cosG * sinBodyI;
  const a2 = cosI * a7 + sinI * a8;
  const a4 = cosI * a9 + sinI * a10;
  const a5 = -sinI * a7 + cosI * a8;
  const a6 = -sinI * a9 + cosI * a10;

  const x1 = a1 * cosPerigee + a2 * sinPerigee;
  const x2 = a3 * cosPerigee + a4 * sinPerigee;
  const x3 = -a1 * sinPerigee + a2 * cosPerigee;
  const x4 = -a3 * sinPerigee + a4 * cosPerigee;
  const x5 = a5 * sinPerigee;
  const x6 = a6 * sinPerigee;
  const x7 = a5 * cosPerigee;
  const x8 = a6 * cosPerigee;

  body.z31 = 12.0 * x1 * x1 - 3.0 * x3 * x3;
  body.z32 = 24.0 * x1 * x2 - 6.0 * x3 * x4;
  body.z33 = 12.0 * x2 * x2 - 3.0 * x4 * x4;
  const z1 = 3.0 * (a1 * a1 + a2 * a2) + body.z31 * eSquared;
  const z2 = 6.0 * (a1 * a3 + a2 * a4) + body.z32 * eSquared;
  const z3 = 3.0 * (a3 * a3 + a4 * a4) + body.z33 * eSquared;
  body.z11 = -6.0 * a1 * a5 + eSquared * (-24.0 * x1 * x7 - 6.0 * x3 * x5);
  body.z12 = -6.0 * (a1 * a6 + a3 * a5) + eSquared * (-24.0 * (x2 * x7 + x1 * x8) - 6.0 * (x3 * x6 + x4 * x5));
  body.z13 = -6.0 * a3 * a6 + eSquared * (-24.0 * x2 * x8 - 6.0 * x4 * x6);
  body.z21 = 6.0 * a2 * a5 + eSquared * (24.0 * x1 * x5 - 6.0 * x3 * x7);
  body.z22 = 6.0 * (a4 * a5 + a2 * a6) + eSquared * (24.0 * (x2 * x5 + x1 * x6) - 6.0 * (x4 * x7 + x3 * x8));
  body.z23 = 6.0 * a4 * a6 + eSquared * (24.0 * x2 * x6 - 6.0 * x4 * x8);
  body.z1 = z1 + z1 + betaSquared * body.z31;
  body.z2 = z2 + z2 + betaSquared * body.z32;
  body.z3 = z3 + z3 + betaSquared * body.z33;
  body.s3 = strength * (1.0 / satellite.meanMotion);
  body.s2 = (-0.5 * body.s3) / beta;
  body.s4 = body.s3 * beta;
  body.s1 = -15.0 * e * body.s4;
  body.s5 = x1 * x3 + x2 * x4;
  body.s6 = x2 * x3 + x1 * x4;
  body.s7 = x2 * x4 - x1 * x3;
}

/** Mean elements at one moment, passed between the steps of a propagation. */
@unmanaged
export class MeanOrbit {
  meanMotion: f64;
  eccentricity: f64;
  inclination: f64;
  raan: f64;
  argumentOfPerigee: f64;
  meanAnomaly: f64;
}

/** Adds the periodic terms of Sun and Moon. */
export function addLunisolarPeriodics(s: Satellite, orbit: MeanOrbit, minutes: f64): void {
  let anomaly = s.sunMeanAnomaly + SUN_RATE * minutes;
  let longitude = anomaly + 2.0 * SUN_ECCENTRICITY * NativeMath.sin(anomaly);
  let sinF = NativeMath.sin(longitude);
  let f2 = 0.5 * sinF * sinF - 0.25;
  let f3 = -0.5 * sinF * NativeMath.cos(longitude);
  const sunE = s.sunE2 * f2 + s.sunE3 * f3;
  const sunI = s.sunI2 * f2 + s.sunI3 * f3;
  const sunL = s.sunL2 * f2 + s.sunL3 * f3 + s.sunL4 * sinF;
  const sunG = s.sunG2 * f2 + s.sunG3 * f3 + s.sunG4 * sinF;
  const sunH = s.sunH2 * f2 + s.sunH3 * f3;

  anomaly = s.moonMeanAnomaly + MOON_RATE * minutes;
  longitude = anomaly + 2.0 * MOON_ECCENTRICITY * NativeMath.sin(anomaly);
  sinF = NativeMath.sin(longitude);
  f2 = 0.5 * sinF * sinF - 0.25;
  f3 = -0.5 * sinF * NativeMath.cos(longitude);
  const deltaE = sunE + (s.moonE2 * f2 + s.moonE3 * f3);
  const deltaI = sunI + (s.moonI2 * f2 + s.moonI3 * f3);
  const deltaL = sunL + (s.moonL2 * f2 + s.moonL3 * f3 + s.moonL4 * sinF);
  let deltaG = sunG + (s.moonG2 * f2 + s.moonG3 * f3 + s.moonG4 * sinF);
  let deltaH = sunH + (s.moonH2 * f2 + s.moonH3 * f3);

  orbit.inclination += deltaI;
  orbit.eccentricity += deltaE;
  const sinI = NativeMath.sin(orbit.inclination);
  const cosI = NativeMath.cos(orbit.inclination);

  // [2]: the choice rests on the perturbed inclination, so that it may change with time.
  if (orbit.inclination >= 0.2) {
    deltaH /= sinI;
    deltaG -= cosI * deltaH;
    orbit.argumentOfPerigee += deltaG;
    orbit.raan += deltaH;
    orbit.meanAnomaly += deltaL;
    return;
  }
  // Lyddane's variables: sin i sin Ω and sin i cos Ω stay good where Ω does not.
  const sinNode = NativeMath.sin(orbit.raan);
  const cosNode = NativeMath.cos(orbit.raan);
  const alpha = sinI * sinNode + (deltaH * cosNode + deltaI * cosI * sinNode);
  const beta = sinI * cosNode + (-deltaH * sinNode + deltaI * cosI * cosNode);
  const nodeBefore = orbit.raan % TWO_PI;
  const longitudeSum =
    orbit.meanAnomaly + orbit.argumentOfPerigee + cosI * nodeBefore + (deltaL + deltaG - deltaI * nodeBefore * sinI);
  let node = NativeMath.atan2(alpha, beta);
  if (Math.abs(nodeBefore - node) > PI) node += node < nodeBefore ? TWO_PI : -TWO_PI;
  orbit.raan = node;
  orbit.meanAnomaly += deltaL;
  orbit.argumentOfPerigee = longitudeSum - orbit.meanAnomaly - cosI * node;
}

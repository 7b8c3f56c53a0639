/**
 * The record of one satellite: eight mean elements in, everything that does not depend on time after them, the state last.
 * All fields are f64, so field i lies 8 i bytes behind the record's address; the TypeScript side knows only the first eight
 * and the last seven. Lengths are Earth radii, angles rad, times minutes unless a name says otherwise.
 */
@unmanaged
export class Satellite {
  // What an element set says.
  /** Days since 1949 December 31, 00:00 UTC. */
  epochDays: f64;
  /** Kozai's mean motion, as element sets print it. */
  meanMotionKozai: f64;
  eccentricity: f64;
  inclination: f64;
  raan: f64;
  argumentOfPerigee: f64;
  meanAnomaly: f64;
  bstar: f64;

  // Brouwer's mean motion and what follows from the shape alone.
  meanMotion: f64;
  semiMajorAxis: f64;
  isDeepSpace: f64;
  /** Perigee under 220 km, or deep space: drag is cut after the first terms. */
  isSimplified: f64;
  cosInclination: f64;
  sinInclination: f64;
  /** 3 cos² i − 1 */
  threeCosSquaredLessOne: f64;
  /** 1 − cos² i */
  oneLessCosSquared: f64;
  /** 7 cos² i − 1 */
  sevenCosSquaredLessOne: f64;

  // Secular rates of the oblate Earth.
  meanAnomalyRate: f64;
  argumentOfPerigeeRate: f64;
  raanRate: f64;

  // Drag; the letters are those of the theory.
  c1: f64;
  c4: f64;
  c5: f64;
  d2: f64;
  d3: f64;
  d4: f64;
  t2Coefficient: f64;
  t3Coefficient: f64;
  t4Coefficient: f64;
  t5Coefficient: f64;
  raanDragCoefficient: f64;
  argumentOfPerigeeDragCoefficient: f64;
  meanAnomalyDragCoefficient: f64;
  eta: f64;
  deltaMeanAnomalyAtEpoch: f64;
  sinMeanAnomalyAtEpoch: f64;

  // Long-period terms of J3.
  longPeriodLongitude: f64;
  longPeriodEccentricity: f64;

  // Sun and Moon: where they were at epoch, and the factors of their periodic terms.
  siderealTimeAtEpoch: f64;
  sunMeanAnomaly: f64;
  moonMeanAnomaly: f64;
  sunE2: f64;
  sunE3: f64;
  sunI2: f64;
  sunI3: f64;
  sunL2: f64;
  sunL3: f64;
  sunL4: f64;
  sunG2: f64;
  sunG3: f64;
  sunG4: f64;
  sunH2: f64;
  sunH3: f64;
  moonE2: f64;
  moonE3: f64;
  moonI2: f64;
  moonI3: f64;
  moonL2: f64;
  moonL3: f64;
  moonL4: f64;
  moonG2: f64;
  moonG3: f64;
  moonG4: f64;
  moonH2: f64;
  moonH3: f64;

  // Secular rates of Sun and Moon together.
  eccentricityRate: f64;
  inclinationRate: f64;
  lunisolarMeanAnomalyRate: f64;
  lunisolarArgumentOfPerigeeRate: f64;
  lunisolarRaanRate: f64;

  // Resonance with the rotation of the Earth: 0 none, 1 one revolution a day, 2 two.
  resonance: f64;
  resonantLongitudeAtEpoch: f64;
  resonantRateOffset: f64;
  del1: f64;
  del2: f64;
  del3: f64;
  d2201: f64;
  d2211: f64;
  d3210: f64;
  d3222: f64;
  d4410: f64;
  d4422: f64;
  d5220: f64;
  d5232: f64;
  d5421: f64;
  d5433: f64;

  // The last state asked for: km and km/s in TEME.
  positionX: f64;
  positionY: f64;
  positionZ: f64;
  velocityX: f64;
  velocityY: f64;
  velocityZ: f64;
  /** Kozai elements are overwritten by nothing; this holds the error of initialisation, 0 where there is none. */
  initialisationError: f64;
}

export const SATELLITE_BYTES: i32 = offsetof<Satellite>();

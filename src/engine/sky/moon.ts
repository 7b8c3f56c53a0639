/**
 * Where the Moon is: Meeus, Astronomical Algorithms (2nd edition), chapter 47 (from ELP 2000-82), cut short (`moonTerms.ts`).
 */
import { temeVectorToItrf } from "../frames/index.ts";
import { cos, radPerDeg, sin, type Vec3 } from "../math/index.ts";
import { centuriesTt, type EarthData, type Instant } from "../time/index.ts";
import { temeFromEcliptic } from "./equinox.ts";
import { moonLatitudeTerms, moonTerms } from "./moonTerms.ts";

/**
 * Position of the Moon's middle in TEME, km from the middle of the Earth. Good to 0.01° and 20 km from 1957 to 2060
 * (test/truth/moon.test.ts). From a place on the ground it stands up to 1° elsewhere: subtract the place.
 */
export function moonPositionTeme(at: Instant, _earth: EarthData): Vec3 {
  const c = centuriesTt(at);
  const mean = (218.3164477 + 481267.88123421 * c - 0.0015786 * c * c) * radPerDeg;
  const elongation = (297.8501921 + 445267.1114034 * c - 0.0018819 * c * c) * radPerDeg;
  const sunAnomaly = (357.5291092 + 35999.0502909 * c - 0.0001536 * c * c) * radPerDeg;
  const moonAnomaly = (134.9633964 + 477198.8675055 * c + 0.0087414 * c * c) * radPerDeg;
  const fromNode = (93.272095 + 483202.0175233 * c - 0.0036539 * c * c) * radPerDeg;
  const eccentricity = 1 - 0.002516 * c - 0.0000074 * c * c;
  const shrink = [1, eccentricity, eccentricity * eccentricity] as const;
  const venus = (119.75 + 131.849 * c) * radPerDeg;
  const jupiter = (53.09 + 479264.29 * c) * radPerDeg;

  let longitude = 3958 * sin(venus) + 1962 * sin(mean - fromNode) + 318 * sin(jupiter);
  let distanceM = 0;
  for (const [d, m, mPrime, f, l, r] of moonTerms) {
    const argument = d * elongation + m * sunAnomaly + mPrime * moonAnomaly + f * fromNode;
    const factor = shrink[Math.abs(m)] ?? 1;
    longitude += factor * l * sin(argument);
    distanceM += factor * r * cos(argument);
  }
  let latitude = -2235 * sin(mean) + 382 * sin((313.45 + 481266.484 * c) * radPerDeg);
  for (const [d, m, mPrime, f, b] of moonLatitudeTerms) {
    const argument = d * elongation + m * sunAnomaly + mPrime * moonAnomaly + f * fromNode;
    latitude += (shrink[Math.abs(m)] ?? 1) * b * sin(argument);
  }
  const microdegree = 1e-6 * radPerDeg;
  return temeFromEcliptic(mean + longitude * microdegree, latitude * microdegree, 385000.56 + distanceM / 1000, c);
}

/** The same in ITRF, km. */
export function moonPositionItrf(at: Instant, earth: EarthData): Vec3 {
  return temeVectorToItrf(moonPositionTeme(at, earth), at, earth);
}

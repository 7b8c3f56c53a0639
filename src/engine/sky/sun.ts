/**
 * Where the Sun is.
 *
 * [1] Bretagnon and Francou 1988, VSOP87D, cut short (`sunTerms.ts`).
 * [2] Meeus, Astronomical Algorithms (2nd edition), chapter 25: aberration.
 *
 * The Sun's latitude (1.2″ at most) is left out. Measured against ERFA 2.0 (epv00, pnm06a) over 1957–2060: see test/truth/sun.test.ts.
 */
import { geodeticFromItrf, sinElevation, siteAt, temeVectorToItrf, type Geodetic } from "../frames/index.ts";
import { asin, atan2, cos, pi, twoPi, wrapPositive, type Vec3 } from "../math/index.ts";
import { centuriesTt, type EarthData, type Instant } from "../time/index.ts";
import { temeFromEcliptic } from "./equinox.ts";
import { distance0, distance1, longitude0, longitude1, type SeriesTerm } from "./sunTerms.ts";

export const astronomicalUnitKm = 149597870.7;
export const sunRadiusKm = 695700;

/** Constant of aberration, rad [2]: light takes 8 min to us, in which the Sun seems to lag by this over the distance in au. */
const aberrationRad = (20.4898 / 648000) * pi;

/**
 * Apparent position of the Sun in TEME, km from the middle of the Earth: where its light comes from now. Good to 0.001° and
 * 5,000 km from 1957 to 2060.
 */
export function sunPositionTeme(at: Instant, _earth: EarthData): Vec3 {
  const centuries = centuriesTt(at);
  const millennia = centuries / 10;
  const earthLongitude = series(longitude0, millennia) + millennia * series(longitude1, millennia);
  const distanceAu = series(distance0, millennia) + millennia * series(distance1, millennia);
  const longitude = wrapPositive(earthLongitude + pi) - aberrationRad / distanceAu;
  return temeFromEcliptic(longitude, 0, distanceAu * astronomicalUnitKm, centuries);
}

/** Apparent position of the Sun in ITRF, km; as good as `sunPositionTeme`. */
export function sunPositionItrf(at: Instant, earth: EarthData): Vec3 {
  return temeVectorToItrf(sunPositionTeme(at, earth), at, earth);
}

/**
 * Elevation of the Sun's middle above the horizon of a place, −π/2…π/2 rad, geometric: no refraction, which near the horizon makes
 * it look 0.5° higher. Good to 0.001°; parallax is in it.
 */
export function sunElevationRad(place: Geodetic, at: Instant, earth: EarthData): number {
  return asin(sinElevation(siteAt(place), sunPositionItrf(at, earth)));
}

/**
 * True solar time at a longitude as seconds of a day, 0…86400: 43200 when the Sun is due south (or north). Good to 1 s. Add nothing: the
 * equation of time is in it.
 */
export function localSolarTimeS(longitudeRad: number, at: Instant, earth: EarthData): number {
  const [x, y] = sunPositionItrf(at, earth);
  return (wrapPositive(longitudeRad - atan2(y, x) + pi) / twoPi) * 86400;
}

/** The place that has the Sun overhead; height 0. Good to 0.001° (100 m). */
export function subsolarPoint(at: Instant, earth: EarthData): Geodetic {
  const { latitudeRad, longitudeRad } = geodeticFromItrf(sunPositionItrf(at, earth));
  return { latitudeRad, longitudeRad, heightKm: 0 };
}

function series(terms: readonly SeriesTerm[], millennia: number): number {
  let sum = 0;
  for (let index = terms.length - 1; index >= 0; index -= 1) {
    const term = terms[index];
    if (term !== undefined) {
      sum += term[0] * cos(term[1] + term[2] * millennia);
    }
  }
  return sum;
}

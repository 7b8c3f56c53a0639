/** From the mean ecliptic of date to TEME, with a nutation just long enough for the Sun and the Moon. Internal. */
import { cos, radPerDeg, sin, type Vec3 } from "../math/index.ts";

/** Nutation in longitude and mean obliquity with its nutation, rad; Meeus, Astronomical Algorithms, chapter 22, short form: 0.5″. */
export function shortNutation(centuries: number): { readonly longitudeRad: number; readonly trueObliquityRad: number } {
  const node = (125.04452 - 1934.136261 * centuries) * radPerDeg;
  const sun = 2 * (280.4665 + 36000.7698 * centuries) * radPerDeg;
  const moon = 2 * (218.3165 + 481267.8813 * centuries) * radPerDeg;
  const longitude = -17.2 * sin(node) - 1.32 * sin(sun) - 0.23 * sin(moon) + 0.21 * sin(2 * node);
  const obliquity = 9.2 * cos(node) + 0.57 * cos(sun) + 0.1 * cos(moon) - 0.09 * cos(2 * node);
  const mean = 23.43929111 - centuries * (0.013004167 + centuries * (1.64e-7 - centuries * 5.04e-7));
  return { longitudeRad: (longitude / 3600) * radPerDeg, trueObliquityRad: (mean + obliquity / 3600) * radPerDeg };
}

/** Rectangular TEME coordinates of a body with this longitude and latitude on the mean ecliptic and equinox of date. */
export function temeFromEcliptic(longitudeRad: number, latitudeRad: number, distanceKm: number, centuries: number): Vec3 {
  const { longitudeRad: nutation, trueObliquityRad } = shortNutation(centuries);
  const [sinE, cosE] = [sin(trueObliquityRad), cos(trueObliquityRad)];
  const apparent = longitudeRad + nutation;
  const flat = distanceKm * cos(latitudeRad);
  const [x, y, z] = [flat * cos(apparent), flat * sin(apparent), distanceKm * sin(latitudeRad)];
  const [equatorY, equatorZ] = [y * cosE - z * sinE, y * sinE + z * cosE];
  // TEME's x axis lies east of the true equinox by the equation of the equinoxes.
  const offset = nutation * cosE;
  const [s, c] = [sin(offset), cos(offset)];
  return [c * x + s * equatorY, c * equatorY - s * x, equatorZ];
}

/**
 * Latitude, longitude and height above the ellipsoid WGS 84.
 *
 * Bowring, "The accuracy of geodetic latitude and height equations", Survey Review 28 (1985) 202: the reduced latitude is guessed
 * from z/p and improved; the height formula is his, which forgives a small error of the latitude.
 */
import { atan2, cos, sin, type Vec3 } from "../math/index.ts";

/** A place: WGS 84. Longitude grows eastward. */
export interface Geodetic {
  /** −π/2…π/2 */
  readonly latitudeRad: number;
  /** −π…π */
  readonly longitudeRad: number;
  /** Above the ellipsoid, not above sea level (the two differ by up to 107 m). */
  readonly heightKm: number;
}

/** WGS 84: equatorial radius, km, and flattening (NIMA TR8350.2). */
export const equatorialRadiusKm = 6378.137;
export const flattening = 1 / 298.257223563;

const polarRadiusKm = equatorialRadiusKm * (1 - flattening);
const eccentricitySquared = flattening * (2 - flattening);
const secondEccentricitySquared = eccentricitySquared / ((1 - flattening) * (1 - flattening));
const leastRadiusKm = 6000;
const improvements = 3; // one leaves 5e-8 km below 2,000 km and 6e-4 km at 20,000 km of height; three under 1e-9 km up to the Moon

/** Direction of the ellipsoid's outward normal as sine and cosine of the latitude, and the distance from the axis. */
function normalOf(positionItrfKm: Vec3): { sinLatitude: number; cosLatitude: number; fromAxisKm: number } {
  const [x, y, z] = positionItrfKm;
  const p = Math.sqrt(x * x + y * y);
  if (!(p * p + z * z >= leastRadiusKm * leastRadiusKm)) {
    throw new RangeError(`no place or satellite is ${Math.sqrt(p * p + z * z)} km from the middle of the Earth`);
  }
  // tan β = z/(p(1 − f)) would be exact on a sphere of the point's own size; (a z, b p) is exact on the ellipsoid.
  let [up, out] = [equatorialRadiusKm * z, polarRadiusKm * p];
  for (let round = 0; round < improvements; round += 1) {
    const length = Math.sqrt(up * up + out * out);
    const [sinBeta, cosBeta] = [up / length, out / length];
    const north = z + secondEccentricitySquared * polarRadiusKm * sinBeta * sinBeta * sinBeta;
    const outward = p - eccentricitySquared * equatorialRadiusKm * cosBeta * cosBeta * cosBeta;
    up = (1 - flattening) * north;
    out = outward;
  }
  const north = up / (1 - flattening);
  const length = Math.sqrt(north * north + out * out);
  return { sinLatitude: north / length, cosLatitude: out / length, fromAxisKm: p };
}

/**
 * Geodetic coordinates of a point on the ground or above it.
 *
 * @param positionItrfKm ITRF, km; a length under 6000 throws RangeError (nothing that we speak of is there)
 * @returns latitude, longitude (0 at the poles), height; good to 1e-9 km and 1e-14 rad from the ground to beyond GEO
 */
export function geodeticFromItrf(positionItrfKm: Vec3): Geodetic {
  const { sinLatitude, cosLatitude, fromAxisKm } = normalOf(positionItrfKm);
  const [x, y, z] = positionItrfKm;
  const surface = equatorialRadiusKm * Math.sqrt(1 - eccentricitySquared * sinLatitude * sinLatitude);
  return {
    latitudeRad: atan2(sinLatitude, cosLatitude),
    longitudeRad: fromAxisKm > 0 ? atan2(y, x) : 0,
    heightKm: fromAxisKm * cosLatitude + z * sinLatitude - surface,
  };
}

/** ITRF position of a place, km; exact to the last digits. */
export function itrfFromGeodetic({ latitudeRad, longitudeRad, heightKm }: Geodetic): Vec3 {
  const [s, c] = [sin(latitudeRad), cos(latitudeRad)];
  const normal = equatorialRadiusKm / Math.sqrt(1 - eccentricitySquared * s * s);
  const outward = (normal + heightKm) * c;
  return [outward * cos(longitudeRad), outward * sin(longitudeRad), (normal * (1 - eccentricitySquared) + heightKm) * s];
}

/** Unit vector in ITRF that points straight up at (or above) the point: the ellipsoid's normal. Same range as `geodeticFromItrf`. */
export function upFromItrf(positionItrfKm: Vec3): Vec3 {
  const { sinLatitude, cosLatitude, fromAxisKm } = normalOf(positionItrfKm);
  const scale = fromAxisKm > 0 ? cosLatitude / fromAxisKm : 0;
  return [positionItrfKm[0] * scale, positionItrfKm[1] * scale, sinLatitude];
}

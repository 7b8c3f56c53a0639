/**
 * What a place sees, and how a satellite sees a place. Geometry only: no refraction, which lifts the horizon by 0.6° and a satellite at
 * 10° by 0.09°.
 */
import { add, atan2, cos, cross, dot, norm, scale, sin, subtract, twoPi, type Vec3 } from "../math/index.ts";
import { itrfFromGeodetic, upFromItrf, type Geodetic } from "./geodetic.ts";
import type { State } from "./state.ts";

/** A place with its axes, all in ITRF; made once, used for many moments. */
export interface Site {
  readonly place: Geodetic;
  readonly positionKm: Vec3;
  readonly east: Vec3;
  readonly north: Vec3;
  readonly up: Vec3;
}

/** Where to look from a place. Rates are of a place at rest on the ground. */
export interface LookAngles {
  /** From north through east, 0…2π. Straight overhead it has no meaning; there it is 0. */
  readonly azimuthRad: number;
  /** −π/2…π/2 above the plane that touches the ellipsoid's parallel surface; no refraction. */
  readonly elevationRad: number;
  readonly rangeKm: number;
  readonly azimuthRateRadS: number;
  readonly elevationRateRadS: number;
  /** Positive where the satellite draws away. */
  readonly rangeRateKmS: number;
}

export function siteAt(place: Geodetic): Site {
  const [sinLat, cosLat] = [sin(place.latitudeRad), cos(place.latitudeRad)];
  const [sinLon, cosLon] = [sin(place.longitudeRad), cos(place.longitudeRad)];
  return {
    place,
    positionKm: itrfFromGeodetic(place),
    east: [-sinLon, cosLon, 0],
    north: [-sinLat * cosLon, -sinLat * sinLon, cosLat],
    up: [cosLat * cosLon, cosLat * sinLon, sinLat],
  };
}

/** Azimuth, elevation, range and their rates of a satellite, seen from a place. As good as the state given. */
export function lookAngles(place: Geodetic, state: State<"ITRF">): LookAngles {
  return lookAnglesFrom(siteAt(place), state);
}

/** The same for a site made before. */
export function lookAnglesFrom(site: Site, state: State<"ITRF">): LookAngles {
  const line = subtract(state.positionKm, site.positionKm);
  const [e, n, u] = [dot(line, site.east), dot(line, site.north), dot(line, site.up)];
  const [eRate, nRate, uRate] = [
    dot(state.velocityKmS, site.east),
    dot(state.velocityKmS, site.north),
    dot(state.velocityKmS, site.up),
  ];
  const flatSquared = e * e + n * n;
  const flat = Math.sqrt(flatSquared);
  const rangeKm = Math.sqrt(flatSquared + u * u);
  const rangeRateKmS = (e * eRate + n * nRate + u * uRate) / rangeKm;
  const azimuth = flat > 0 ? atan2(e, n) : 0;
  return {
    azimuthRad: azimuth < 0 ? azimuth + twoPi : azimuth,
    elevationRad: atan2(u, flat),
    rangeKm,
    azimuthRateRadS: flat > 0 ? (eRate * n - e * nRate) / flatSquared : 0,
    elevationRateRadS: flat > 0 ? (uRate - (u * rangeRateKmS) / rangeKm) / flat : 0,
    rangeRateKmS,
  };
}

/** Sine of the elevation of a point seen from a site; the quantity that searches use, since it has no arctangent to pay for. */
export function sinElevation(site: Site, positionItrfKm: Vec3): number {
  const line = subtract(positionItrfKm, site.positionKm);
  return dot(line, site.up) / norm(line);
}

/** The direction of an azimuth and an elevation at a site, as a unit vector in ITRF. */
export function directionFrom(site: Site, azimuthRad: number, elevationRad: number): Vec3 {
  const [flat, up] = [cos(elevationRad), sin(elevationRad)];
  const [e, n] = [flat * sin(azimuthRad), flat * cos(azimuthRad)];
  return add(add(scale(site.east, e), scale(site.north, n)), scale(site.up, up));
}

/**
 * Angle at the satellite between straight down (along the ellipsoid's normal) and the place, 0…π rad. A place beyond the horizon has an
 * angle too: test the elevation besides. Good to 1e-10 rad.
 */
export function offNadirRad(satelliteItrfKm: Vec3, place: Geodetic): number {
  return offNadirOf(satelliteItrfKm, itrfFromGeodetic(place));
}

/** The same for a place given in ITRF, km. */
export function offNadirOf(satelliteItrfKm: Vec3, placeItrfKm: Vec3): number {
  return angleBetween(scale(upFromItrf(satelliteItrfKm), -1), subtract(placeItrfKm, satelliteItrfKm));
}

/** Angle between two directions, 0…π rad, exact also near 0 and π, where an arccosine is not. */
export function angleBetween(a: Vec3, b: Vec3): number {
  return atan2(norm(cross(a, b)), dot(a, b));
}

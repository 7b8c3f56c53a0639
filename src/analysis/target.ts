import {
  asin,
  atan2,
  cos,
  dot,
  geodeticFromItrf,
  itrfFromGeodetic,
  norm,
  offNadirRad,
  radPerDeg,
  scale,
  sin,
  subtract,
  unit,
  type Geodetic,
  type Vec3,
} from "../engine/index.ts";

/** A place on the ground that reaches `radiusKm` from its middle. What holds for any point inside holds for it. */
export interface Target {
  readonly middle: Geodetic;
  readonly radiusKm: number;
  /** Of the middle. */
  readonly siteItrfKm: Vec3;
  readonly up: Vec3;
}

/** Height above the ellipsoid is taken as 0: a mountain of 3 km moves no elevation in this by more than 0.5°. */
export function makeTarget(place: {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly radiusKm: number;
}): Target {
  const middle = { latitudeRad: place.latitudeDeg * radPerDeg, longitudeRad: place.longitudeDeg * radPerDeg, heightKm: 0 };
  return { middle, radiusKm: place.radiusKm, siteItrfKm: itrfFromGeodetic(middle), up: upAt(middle) };
}

/** How the satellite stands to a place at one moment. Geometric: no refraction. */
export interface View {
  readonly elevationRad: number;
  readonly rangeKm: number;
}

export function viewFrom(target: Target, positionItrfKm: Vec3): View {
  const site = target.radiusKm === 0 ? target : nearestIn(target, positionItrfKm);
  const toward = subtract(positionItrfKm, site.siteItrfKm);
  const rangeKm = norm(toward);
  return { elevationRad: asin(clampedSine(dot(toward, site.up) / rangeKm)), rangeKm };
}

/**
 * Angle at the satellite between straight down and the place (its nearest point), rad. Means something only above the horizon.
 */
export function offNadirTo(target: Target, positionItrfKm: Vec3): number {
  return offNadirRad(positionItrfKm, target.radiusKm === 0 ? target.middle : nearestIn(target, positionItrfKm).middle);
}

/** The place shrunk to its middle. */
export function middleOf(target: Target): Target {
  return target.radiusKm === 0 ? target : { ...target, radiusKm: 0 };
}

/** The point of the place that lies nearest to the point under the satellite, on a sphere of 6371 km. */
export function nearestIn(target: Target, positionItrfKm: Vec3): Target {
  const below = geodeticFromItrf(positionItrfKm);
  const under = upAt(below);
  const cosine = dot(under, target.up);
  const sideways = subtract(under, scale(target.up, cosine));
  const angle = atan2(norm(sideways), cosine);
  const reach = target.radiusKm / 6371;
  const up = angle <= reach ? under : pointToward(target.up, unit(sideways), reach);
  const middle = { latitudeRad: asin(clampedSine(up[2])), longitudeRad: atan2(up[1], up[0]), heightKm: 0 };
  return { middle, radiusKm: 0, siteItrfKm: itrfFromGeodetic(middle), up };
}

function pointToward(from: Vec3, sideways: Vec3, angleRad: number): Vec3 {
  const c = cos(angleRad);
  const s = sin(angleRad);
  return [c * from[0] + s * sideways[0], c * from[1] + s * sideways[1], c * from[2] + s * sideways[2]];
}

function upAt(point: { readonly latitudeRad: number; readonly longitudeRad: number }): Vec3 {
  const c = cos(point.latitudeRad);
  return [c * cos(point.longitudeRad), c * sin(point.longitudeRad), sin(point.latitudeRad)];
}

function clampedSine(x: number): number {
  return Math.max(-1, Math.min(1, x));
}

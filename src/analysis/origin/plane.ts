import {
  addSeconds,
  asin,
  atan2,
  cross,
  dot,
  findExtrema,
  findRoots,
  itrfFromGeodetic,
  norm,
  propagateInOrbit,
  radPerDeg,
  secondsBetween,
  temeToItrf,
  temeVectorToItrf,
  unit,
  wrapPositive,
  type EarthData,
  type Instant,
  type Interval,
  type Satellite,
  type Vec3,
} from "../../engine/index.ts";

/** A launch site as the questions here need it. */
export interface LaunchSite {
  readonly siteId: string;
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Country whose launches fly from there, ISO 3166 alpha-2. */
  readonly state: string;
  /** Permitted azimuths, degrees clockwise from north; null where they are not public. */
  readonly azimuthsDeg: readonly (readonly [number, number])[] | null;
}

/** A moment when a site is nearest to an orbit's plane: in it, or as near as its latitude lets it come. */
export interface PlaneMeeting {
  readonly at: Instant;
  /** From the plane, rad; 0 at a crossing. */
  readonly distanceRad: number;
  /** Direction of flight in the plane at the site, clockwise from north in the stars' frame, rad. */
  readonly azimuthRad: number;
}

const stepS = 600;

/**
 * When a site meets an orbit's plane in an interval, in order; the plane is SGP4's own at each moment. Moments where the theory gives no
 * place are passed over. Minima beyond `farthestRad` are left out.
 */
export function planeMeetings(
  satellite: Satellite,
  site: LaunchSite,
  during: Interval,
  earth: EarthData,
  farthestRad = 10 * radPerDeg,
): readonly PlaneMeeting[] {
  const place = sitePlace(site);
  const at = (s: number): Instant => addSeconds(during.start, s);
  const height = (s: number): number => planeDistance(satellite, place.direction, at(s), earth) ?? 0;
  const lengthS = secondsBetween(during.start, during.end);
  const options = { stepS, toleranceS: 0.5 };
  const crossings = findRoots(height, 0, lengthS, options);
  const nearest = findExtrema((s) => Math.abs(height(s)), 0, lengthS, options).filter(
    ({ kind, value, atS }) =>
      kind === "min" && value > 1e-4 && value < farthestRad && !crossings.some((s) => Math.abs(s - atS) < stepS),
  );
  return [
    ...crossings.map((s) => ({ s, distanceRad: 0 })),
    ...nearest.map(({ atS, value }) => ({ s: atS, distanceRad: value })),
  ]
    .toSorted((a, b) => a.s - b.s)
    .flatMap(({ s, distanceRad }) => {
      const normal = planeNormal(satellite, at(s), earth);
      return normal === null ? [] : [{ at: at(s), distanceRad, azimuthRad: azimuthAlong(normal, place) }];
    });
}

interface SitePlace {
  readonly direction: Vec3;
  readonly east: Vec3;
  readonly north: Vec3;
}

/** From the Earth's centre, turning with it. */
export function siteDirection({ latitudeDeg, longitudeDeg }: LaunchSite): Vec3 {
  return unit(itrfFromGeodetic({ latitudeRad: latitudeDeg * radPerDeg, longitudeRad: longitudeDeg * radPerDeg, heightKm: 0 }));
}

function sitePlace(site: LaunchSite): SitePlace {
  const direction = siteDirection(site);
  const east = unit([-direction[1], direction[0], 0]);
  return { direction, east, north: cross(direction, east) };
}

/** Where a site stands to an orbit's plane at a moment, as `planeMeetings` tells it; null where the theory gives no place. */
export function planeAtMoment(satellite: Satellite, site: LaunchSite, at: Instant, earth: EarthData): PlaneMeeting | null {
  const normal = planeNormal(satellite, at, earth);
  if (normal === null) return null;
  const place = sitePlace(site);
  const distanceRad = Math.abs(asin(Math.max(-1, Math.min(1, dot(normal, place.direction)))));
  return { at, distanceRad, azimuthRad: azimuthAlong(normal, place) };
}

/** Of a site from the plane at a moment, rad, positive on the side of the pole; null where the theory gives no place. */
export function siteFromPlaneRad(satellite: Satellite, site: LaunchSite, at: Instant, earth: EarthData): number | null {
  return planeDistance(satellite, sitePlace(site).direction, at, earth);
}

function planeDistance(satellite: Satellite, direction: Vec3, at: Instant, earth: EarthData): number | null {
  const normal = planeNormal(satellite, at, earth);
  return normal === null ? null : asin(Math.max(-1, Math.min(1, dot(normal, direction))));
}

function planeNormal(satellite: Satellite, at: Instant, earth: EarthData): Vec3 | null {
  const state = propagateInOrbit(satellite, at);
  return state.ok ? unit(temeVectorToItrf(cross(state.value.positionKm, state.value.velocityKmS), at, earth)) : null;
}

function azimuthAlong(normal: Vec3, { direction, east, north }: SitePlace): number {
  const along = cross(normal, direction);
  return wrapPositive(atan2(dot(along, east), dot(along, north)));
}

/**
 * When the satellite, run back along its orbit, passed abeam the site nearest to a moment; null where the theory gives no place. A rocket that
 * climbs straight into that orbit leaves some minutes earlier.
 */
export function abeamNear(satellite: Satellite, site: LaunchSite, near: Instant, earth: EarthData): Instant | null {
  const { direction } = sitePlace(site);
  let at = near;
  for (let turn = 0; turn < 6; turn++) {
    const state = propagateInOrbit(satellite, at);
    if (!state.ok) return null;
    const { positionKm, velocityKmS } = temeToItrf(state.value, earth);
    const radial = unit(positionKm);
    const normal = unit(cross(positionKm, velocityKmS));
    const ahead = cross(normal, radial);
    const angle = atan2(dot(direction, ahead), dot(direction, radial));
    const rate = norm(cross(positionKm, velocityKmS)) / dot(positionKm, positionKm);
    at = addSeconds(at, angle / rate);
    if (Math.abs(angle / rate) < 0.1) break;
  }
  return at;
}

import {
  addSeconds,
  asin,
  atan2,
  cross,
  dot,
  findRoots,
  propagate,
  temeVectorToItrf,
  unit,
  type EarthData,
  type Instant,
  type Satellite,
  type Vec3,
} from "../engine/index.ts";
import type { Target } from "./target.ts";

/** How a launch site stood to the plane of the orbit that followed. */
export interface PlaneAtSite {
  /** Of the site from the plane, rad, without sign. */
  readonly distanceRad: number;
  /** Crossings of the site and the plane in the day around, seconds after the moment, in order. */
  readonly crossingsS: readonly number[];
  /**
   * Direction of flight in the plane where it passes closest to the site, clockwise from north, over the turning Earth left
   * aside; rad, 0…2π.
   */
  readonly azimuthRad: number;
}

/**
 * Distance of a site from an orbit's plane at a moment, and when the Earth carries the site through that plane. The plane is
 * SGP4's own at each moment, run back from the set's epoch: good to 0.1° over weeks in low orbit, since the node's motion is
 * well known. Null where SGP4 refuses the moment.
 */
export function planeAtSite(satellite: Satellite, site: Target, at: Instant, earth: EarthData): PlaneAtSite | null {
  const height = (s: number): number => {
    const normal = normalItrf(satellite, addSeconds(at, s), earth);
    return normal === null ? 0 : asin(Math.max(-1, Math.min(1, dot(normal, unit(site.siteItrfKm)))));
  };
  const normal = normalItrf(satellite, at, earth);
  if (normal === null) return null;
  const crossingsS = findRoots(height, -halfDayS, halfDayS, { stepS: 900, toleranceS: 0.5 });
  return { distanceRad: Math.abs(height(0)), crossingsS, azimuthRad: azimuthAt(site, normal) };
}

const halfDayS = 43200;

/** Unit normal of the orbit's plane (along the angular momentum), turned with the Earth. */
function normalItrf(satellite: Satellite, at: Instant, earth: EarthData): Vec3 | null {
  const state = propagate(satellite, at);
  if (!state.ok) return null;
  return unit(temeVectorToItrf(cross(state.value.positionKm, state.value.velocityKmS), at, earth));
}

/** Azimuth of the motion normal × site, projected on the site's horizon. */
function azimuthAt(site: Target, normal: Vec3): number {
  const along = cross(normal, unit(site.siteItrfKm));
  const east = unit([-site.up[1], site.up[0], 0]);
  const north = cross(site.up, east);
  const azimuth = atan2(dot(along, east), dot(along, north));
  return azimuth < 0 ? azimuth + 2 * Math.PI : azimuth;
}

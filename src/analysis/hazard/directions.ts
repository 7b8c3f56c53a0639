import { asin, atan2, cos, cross, degPerRad, dot, norm, radPerDeg, sin, wrapPositive, type Vec3 } from "../../engine/index.ts";
import { inclinationOf, outsideSectorsDeg, type LaunchSite } from "../origin/index.ts";
import type { HazardArea } from "./readWarning.ts";

/** The directions over the ground from a site that pass through areas. Degrees clockwise from north. */
export interface DirectionFit {
  /** From the first to the last direction that passes through every area; where none does, through all but the fewest. */
  readonly azimuthsDeg: readonly [number, number];
  /** Labels of the areas that these directions miss: a flight through those too has to turn. */
  readonly missed: readonly string[];
  /** Of the orbits that direct ascents on these directions lead to, least and greatest. */
  readonly inclinationsDeg: readonly [number, number];
  /** From the site to the nearest and the farthest corner, km. */
  readonly nearestKm: number;
  readonly farthestKm: number;
}

const earthRadiusKm = 6371;
const stepDeg = 0.1;
/** An area around the pad says nothing of the direction: nearer than this it is not counted. */
const leastKm = 25;
/** Of the first orbit, km: 200 km more or less change an inclination by 0.02°. */
const heightKm = 300;

/**
 * Great circles from the site, a tenth of a degree apart, against all areas. Over the ground of the turning Earth a flight bends a little westwards
 * (under 1° within 2,000 km), and areas are drawn wider than the flight: an inclination is good to 1° or 2°. Null where there is no area.
 */
export function directionsThrough(
  site: Pick<LaunchSite, "latitudeDeg" | "longitudeDeg">,
  areas: readonly HazardArea[],
): DirectionFit | null {
  const seen = areas.map((area) => ({ label: area.label, spans: spanOf(site, area) }));
  const counted = seen.filter(({ spans }) => spans !== null);
  if (counted.length === 0) return null;
  const hits = Array.from({ length: Math.round(360 / stepDeg) }, (_, i) => i * stepDeg).map((azimuth) => ({
    azimuth,
    missed: counted.filter(({ spans }) => spans === null || !within(azimuth, spans)).map(({ label }) => label),
  }));
  const least = Math.min(...hits.map(({ missed }) => missed.length));
  const best = longestRun(hits.filter(({ missed }) => missed.length === least).map(({ azimuth }) => azimuth));
  const missed = hits.find(({ azimuth }) => azimuth === best[0])?.missed ?? [];
  const latitudeRad = site.latitudeDeg * radPerDeg;
  const inclinations = [best[0], (best[0] + best[1]) / 2, best[1]].map(
    (azimuth) => inclinationOf(latitudeRad, azimuth * radPerDeg, heightKm) * degPerRad,
  );
  const distances = areas.flatMap(({ corners }) => corners.map((corner) => bearing(site, corner).km));
  return {
    azimuthsDeg: [wrapDeg(best[0]), wrapDeg(best[1])],
    missed,
    inclinationsDeg: [Math.min(...inclinations), Math.max(...inclinations)],
    nearestKm: Math.min(...distances),
    farthestKm: Math.max(...distances),
  };
}

export interface SiteFit extends DirectionFit {
  readonly site: LaunchSite;
  /** How far the nearest of these directions lies outside the site's permitted sectors; 0 inside or where none are public. */
  readonly outsideDeg: number;
}

/** A first stage falls within this distance. */
const firstStageKm = 1500;

/** Sites whose straight directions pass through the areas: fewest missed first, then inside permitted sectors, then the nearest. */
export function rankSites(sites: readonly LaunchSite[], areas: readonly HazardArea[]): readonly SiteFit[] {
  return sites
    .flatMap((site) => {
      const fit = directionsThrough(site, areas);
      if (fit === null || fit.nearestKm > firstStageKm) return [];
      const middle = midAzimuth(fit.azimuthsDeg);
      return [{ ...fit, site, outsideDeg: outsideSectorsDeg(middle, site.azimuthsDeg) }];
    })
    .toSorted((a, b) => a.missed.length - b.missed.length || a.outsideDeg - b.outsideDeg || a.nearestKm - b.nearestKm);
}

/** The middle of a range that may pass north. */
export function midAzimuth([from, to]: readonly [number, number]): number {
  return wrapDeg(from + wrapDeg(to - from) / 2);
}

/** The directions that an area spans, as [from, width]; null where the site lies in it or beside it. */
function spanOf(
  site: Pick<LaunchSite, "latitudeDeg" | "longitudeDeg">,
  { corners, radiusKm }: HazardArea,
): readonly [number, number] | null {
  const seen = corners.map((corner) => bearing(site, corner));
  const [first] = seen;
  if (first === undefined) return null;
  if (corners.length === 1) {
    if (first.km <= Math.max(radiusKm, leastKm)) return null;
    // A point without a size stands for an area of 50 km: warnings draw none smaller.
    const half = asin(Math.min(1, Math.max(radiusKm, 25) / first.km)) * degPerRad;
    return [wrapDeg(first.azimuth - half), 2 * half];
  }
  if (isInside(seen.map(({ azimuth }) => azimuth))) return null;
  // An area that begins beside the pad opens like a fan: only the corners of its far half tell where the flight leaves it.
  const beside = seen.some(({ km }) => km <= leastKm);
  const farKm = beside ? Math.max(leastKm, Math.max(...seen.map(({ km }) => km)) / 2) : leastKm;
  const far = seen.filter(({ km }) => km > farKm);
  const used = far.length >= 2 ? far : seen;
  const middle = circularMiddle(used.map(({ azimuth }) => azimuth));
  const offs = used.map(({ azimuth }) => signedDeg(azimuth - middle));
  const [low, high] = [Math.min(...offs), Math.max(...offs)];
  return high - low > 170 ? null : [wrapDeg(middle + low), high - low];
}

function within(azimuth: number, [from, width]: readonly [number, number]): boolean {
  return wrapDeg(azimuth - from) <= width + 1e-9;
}

/** Corners all around: their directions, added up step by step, go once round. */
function isInside(azimuths: readonly number[]): boolean {
  const turned = azimuths.reduce((sum, azimuth, i) => sum + signedDeg(azimuth - (azimuths.at(i - 1) ?? azimuth)), 0);
  return Math.abs(turned) > 180;
}

function circularMiddle(azimuths: readonly number[]): number {
  const sum = (of: (angle: number) => number): number =>
    azimuths.reduce((total, azimuth) => total + of(azimuth * radPerDeg), 0);
  return wrapPositive(atan2(sum(sin), sum(cos))) * degPerRad;
}

/** The longest stretch without a gap in directions given in order; it may pass north, then its end is over 360. */
function longestRun(azimuths: readonly number[]): readonly [number, number] {
  const doubled = [...azimuths, ...azimuths.map((azimuth) => azimuth + 360)];
  let best: readonly [number, number] = [azimuths[0] ?? 0, azimuths[0] ?? 0];
  let from = doubled[0] ?? 0;
  for (const [i, azimuth] of doubled.entries()) {
    const before = doubled[i - 1];
    if (before !== undefined && azimuth - before > stepDeg * 1.5) from = azimuth;
    if (azimuth - from > best[1] - best[0] && azimuth - from < 360) best = [from, azimuth];
  }
  return best;
}

interface Bearing {
  readonly azimuth: number;
  readonly km: number;
}

/** Direction and distance on the sphere of the mean radius: half a per cent and 0.2° off the ellipsoid's at most. */
function bearing(
  from: Pick<LaunchSite, "latitudeDeg" | "longitudeDeg">,
  to: Pick<LaunchSite, "latitudeDeg" | "longitudeDeg">,
): Bearing {
  const [a, b] = [direction(from), direction(to)];
  const lon = from.longitudeDeg * radPerDeg;
  const east: Vec3 = [-sin(lon), cos(lon), 0];
  const north = cross(a, east);
  const angle = atan2(norm(cross(a, b)), dot(a, b));
  return { azimuth: wrapPositive(atan2(dot(b, east), dot(b, north))) * degPerRad, km: angle * earthRadiusKm };
}

function direction({ latitudeDeg, longitudeDeg }: Pick<LaunchSite, "latitudeDeg" | "longitudeDeg">): Vec3 {
  const [lat, lon] = [latitudeDeg * radPerDeg, longitudeDeg * radPerDeg];
  return [cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat)];
}

function wrapDeg(angle: number): number {
  return ((angle % 360) + 360) % 360;
}

function signedDeg(angle: number): number {
  return wrapDeg(angle + 180) - 180;
}

/**
 * Which way to fly for which orbit: azimuth and inclination with the Earth's rotation, the speed that a turn costs.
 *
 * In the stars' frame the plane through a site of latitude φ with inclination i is flown at an azimuth with sin A = cos i / cos φ. The rocket starts
 * with the site's own speed eastwards, so that what it must add, and the way it flies over the ground, points elsewhere by some degrees.
 */
import { asin, atan2, cos, pi, sin, wrapPositive } from "../../engine/index.ts";
import { muKm3S2 } from "../company/constants.ts";

/** The Earth's rate of turning, rad/s, and its equatorial radius, km. */
const turnRadS = 7.2921159e-5;
const radiusKm = 6378.137;

/** One of the two ways from a site into orbits of an inclination. */
export interface Ascent {
  readonly way: "ascending" | "descending";
  /** In the frame of the stars, and as flown over the turning Earth; rad clockwise from north, 0…2π. */
  readonly inertialAzimuthRad: number;
  readonly flownAzimuthRad: number;
  /** What the rocket adds to the site's own speed to reach a circular orbit, without losses, km/s. */
  readonly speedToAddKmS: number;
}

/** Speed on a circle, km/s. */
export function circularSpeedKmS(heightKm: number): number {
  return Math.sqrt(muKm3S2 / (radiusKm + heightKm));
}

/**
 * Both direct ways from a latitude to an inclination; none where the inclination lies below the latitude (or above 180° less it).
 *
 * @param heightKm of the circular orbit
 */
export function ascentsTo(latitudeRad: number, inclinationRad: number, heightKm: number): readonly Ascent[] {
  const sine = cos(inclinationRad) / cos(latitudeRad);
  if (Math.abs(sine) > 1) return [];
  const speed = circularSpeedKmS(heightKm);
  const siteSpeed = turnRadS * radiusKm * cos(latitudeRad);
  const north = asin(sine);
  return (
    [
      ["ascending", north],
      ["descending", pi - north],
    ] as const
  ).map(([way, azimuth]) => {
    const [east, northward] = [speed * sin(azimuth) - siteSpeed, speed * cos(azimuth)];
    return {
      way,
      inertialAzimuthRad: wrapPositive(azimuth),
      flownAzimuthRad: wrapPositive(atan2(east, northward)),
      speedToAddKmS: Math.sqrt(east * east + northward * northward),
    };
  });
}

/** The inclination that a flown azimuth leads to from a latitude, rad. */
export function inclinationOf(latitudeRad: number, flownAzimuthRad: number, heightKm: number): number {
  const speed = circularSpeedKmS(heightKm);
  const siteSpeed = turnRadS * radiusKm * cos(latitudeRad);
  // Speed v along the flown azimuth over the ground, so that with the site's own the sum is the orbit's: v² + 2 v s sin A + s² = u².
  const s = siteSpeed * sin(flownAzimuthRad);
  const v = -s + Math.sqrt(s * s + speed * speed - siteSpeed * siteSpeed);
  const east = v * sin(flownAzimuthRad) + siteSpeed;
  const cosine = (cos(latitudeRad) * east) / speed;
  return pi / 2 - asin(Math.max(-1, Math.min(1, cosine)));
}

/** What turning the velocity by an angle costs at a speed, km/s: 2 v sin(δ/2). */
export function turnCostKmS(angleRad: number, speedKmS: number): number {
  return 2 * speedKmS * sin(Math.abs(angleRad) / 2);
}

/** True where an azimuth lies in one of the sectors, each [from, to] clockwise in degrees; true where none are known. */
export function isPermitted(azimuthDeg: number, sectorsDeg: readonly (readonly [number, number])[] | null): boolean {
  if (sectorsDeg === null || sectorsDeg.length === 0) return true;
  return sectorsDeg.some(([from, to]) => inSector(azimuthDeg, from, to));
}

function inSector(azimuth: number, from: number, to: number): boolean {
  return from <= to ? azimuth >= from && azimuth <= to : azimuth >= from || azimuth <= to;
}

/** How far an azimuth lies outside the permitted sectors, degrees; 0 inside, or where none are known. */
export function outsideSectorsDeg(azimuthDeg: number, sectorsDeg: readonly (readonly [number, number])[] | null): number {
  if (isPermitted(azimuthDeg, sectorsDeg)) return 0;
  const apart = (a: number, b: number): number => Math.abs(((((a - b + 180) % 360) + 360) % 360) - 180);
  return Math.min(...(sectorsDeg ?? []).flatMap(([from, to]) => [apart(azimuthDeg, from), apart(azimuthDeg, to)]));
}

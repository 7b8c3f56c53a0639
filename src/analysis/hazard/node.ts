import {
  atan2,
  cos,
  cross,
  earthAttitude,
  localSolarTimeS,
  radPerDeg,
  secondsBetween,
  sin,
  wrapPositive,
  type EarthData,
  type Instant,
  type Interval,
  type Vec3,
} from "../../engine/index.ts";
import type { LaunchSite } from "../origin/index.ts";

/** The plane that a direct ascent at a moment leads into. */
export interface AscentNode {
  /** Right ascension of the ascending node, as element sets give it, rad. */
  readonly raanRad: number;
  /** Local solar time under the ascending node, s after midnight. */
  readonly nodeSolarTimeS: number;
}

/** The node of the plane through a site at a moment, flown at an azimuth in the stars' frame (not over the ground). */
export function nodeOfAscent(
  site: Pick<LaunchSite, "latitudeDeg" | "longitudeDeg">,
  inertialAzimuthRad: number,
  at: Instant,
  earth: EarthData,
): AscentNode {
  const [lat, lon] = [site.latitudeDeg * radPerDeg, site.longitudeDeg * radPerDeg];
  const up: Vec3 = [cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat)];
  const east: Vec3 = [-sin(lon), cos(lon), 0];
  const north = cross(up, east);
  const [e, n] = [sin(inertialAzimuthRad), cos(inertialAzimuthRad)];
  const ahead: Vec3 = [e * east[0] + n * north[0], e * east[1] + n * north[1], e * east[2] + n * north[2]];
  const normal = cross(up, ahead);
  const longitude = atan2(normal[0], -normal[1]);
  return {
    raanRad: wrapPositive(longitude + earthAttitude(at, earth).gmst82Rad),
    nodeSolarTimeS: localSolarTimeS(longitude, at, earth),
  };
}

/** Turns of the Earth against the stars in a mean solar day. */
const turnsADay = 1.00273790934;
/** Windows of one length that begin at one moment each day wait for no plane. */
const stillS = 120;

/**
 * How fast the plane drifts that windows on successive days wait for, degrees a day, negative westwards: an orbit's height and inclination fix that
 * drift, so that the hours alone tell of the orbit (T. Molczan, SeeSat-L, 15 January 2019). Null where the hours do not move, or fewer than three
 * days are given: then they are the range's, or the crew's, and not a plane's. A minute's rounding over n days is 0.25°/n.
 */
export function planeDriftDegDay(windows: readonly Interval[]): number | null {
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined || windows.length < 3) return null;
  const spanS = secondsBetween(first.start, last.start);
  const days = Math.round(spanS / 86_400);
  if (days < 2 || Math.abs(spanS - days * 86_400) < stillS * days) return null;
  const periodDays = spanS / days / 86_400;
  return 360 * (turnsADay - 1 / periodDays);
}

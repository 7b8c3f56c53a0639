import { degPerRad, sin, type Satellite } from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { ascentsTo, outsideSectorsDeg } from "./azimuth.ts";
import { flownWays } from "./flownWays.ts";
import type { LaunchSite, PlaneMeeting } from "./plane.ts";

/** In which direction a plane is flown at a site. */
export interface Heading {
  /** Of flight in the plane at the site, stars' frame and over the ground, rad. */
  readonly azimuthRad: number;
  readonly flownAzimuthRad: number;
  readonly way: "northward" | "southward";
  /** The flown azimuth is outside the permitted sectors by so much, degrees; null where none are public. */
  readonly outsideDeg: number | null;
}

/** A site's way that is not flown, and one outside the permitted azimuths, against one that is: 0 of 51 and 1 of 19 in 2021–2023. */
const wrongWayWeight = 0.01;
const outsideWeight = 0.08;
const sectorSlackDeg = 4;

/** Which way the plane is flown at a site. */
export function wayOfMeeting({ azimuthRad }: Pick<PlaneMeeting, "azimuthRad">): "northward" | "southward" {
  return Math.abs(azimuthRad - Math.PI) < Math.PI / 2 ? "southward" : "northward";
}

export function headingOf(satellite: Satellite, site: LaunchSite, azimuthRad: number): Heading {
  const flownAzimuthRad = flownOf(site, satellite, azimuthRad);
  const outside = outsideSectorsDeg(flownAzimuthRad * degPerRad, site.azimuthsDeg);
  return {
    azimuthRad,
    flownAzimuthRad,
    way: wayOfMeeting({ azimuthRad }),
    outsideDeg: site.azimuthsDeg === null ? null : outside,
  };
}

/** Where a site's ways and azimuths are known, how likely this one is against one that is flown. */
export function openness(satellite: Satellite, site: LaunchSite, azimuthRad: number): number {
  const { outsideDeg, way } = headingOf(satellite, site, azimuthRad);
  return (isFlown(site, way, azimuthRad) ? 1 : wrongWayWeight) * ((outsideDeg ?? 0) > sectorSlackDeg ? outsideWeight : 1);
}

function isFlown(site: LaunchSite, way: "northward" | "southward", azimuthRad: number): boolean {
  const flown = flownWays[site.siteId];
  if (flown === undefined) return true;
  const acrossward = Math.abs(sin(azimuthRad)) > nearlyEast;
  if (flown === "retrograde") return azimuthRad > Math.PI;
  return flown === "eastward" ? acrossward && azimuthRad < Math.PI : flown === way || acrossward;
}

/** Within some 20° of due east or west, north and south make no difference. */
const nearlyEast = 0.94;

function flownOf(site: LaunchSite, satellite: Satellite, azimuthRad: number): number {
  const latitudeRad = site.latitudeDeg / degPerRad;
  const height = Math.max(200, Math.min(1500, meanShape(satellite.elements).meanHeightKm));
  const [nearest] = ascentsTo(latitudeRad, satellite.elements.inclinationRad, height).toSorted(
    (a, b) => turn(a.inertialAzimuthRad, azimuthRad) - turn(b.inertialAzimuthRad, azimuthRad),
  );
  return nearest?.flownAzimuthRad ?? azimuthRad;
}

function turn(a: number, b: number): number {
  const apart = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(apart, 2 * Math.PI - apart);
}

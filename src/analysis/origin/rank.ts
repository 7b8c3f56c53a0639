/**
 * Where an orbit was launched from. Every site of middle latitude meets every plane twice a day, so the plane alone tells little; what parts the
 * sites is where the object would have been in its orbit at that moment, what orbits are flown from there, which azimuths are open, and, where
 * it is known, whose object it is. All of that is counted together, and what was used is told.
 */
import {
  addSeconds,
  degPerRad,
  exp,
  sin,
  twoPi,
  secondsBetween,
  type EarthData,
  type Instant,
  type Interval,
  type Satellite,
} from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { ascentsTo, outsideSectorsDeg } from "./azimuth.ts";
import { abeamNear, planeMeetings, siteFromPlaneRad, type LaunchSite, type PlaneMeeting } from "./plane.ts";
import { orbitOf, sitePrior } from "./prior.ts";
import { flownWays } from "./flownWays.ts";
import { siteHabits, type FlownLaunch, type SiteHabits } from "./siteHabits.ts";

/** One way that the object can have come from a site. */
export interface OriginWay {
  readonly site: LaunchSite;
  /** Sites so near that an orbit does not tell them apart. */
  readonly sameAs: readonly LaunchSite[];
  /** Share of the likelihood of all sites, 0 to 1. */
  readonly share: number;
  /** When the plane met the site. */
  readonly planeAt: Instant;
  /** When the object's own place along the orbit points to; null where the orbit tells no phase (eccentric, or raised since). */
  readonly phaseAt: Instant | null;
  /** Best guess at lift-off. */
  readonly liftOff: Instant;
  /** "changed" where the plane lies farther off than a turn reaches: the satellite moved it since, and the lift-off tells little. */
  readonly ascent: "direct" | "dog-leg" | "changed";
  /** Between site and plane at the lift-off, rad. */
  readonly planeDistanceRad: number;
  /** Of flight in the plane at the site, stars' frame and over the ground, rad. */
  readonly azimuthRad: number;
  readonly flownAzimuthRad: number;
  readonly way: "northward" | "southward";
  /** The flown azimuth is outside the permitted sectors by so much, degrees; null where none are public. */
  readonly outsideDeg: number | null;
}

export interface OriginQuestion {
  /** When it can have been launched: a day, or the days before the first set. */
  readonly during: Interval;
  /** Owner's country, ISO 3166 alpha-2; null where it is not known or shall not count. */
  readonly owner: string | null;
  readonly habits?: SiteHabits;
}

/**
 * From lift-off to when the object, run back along its orbit, passed abeam the site, s: a rocket is slower than a satellite at first, and catches
 * up in the lower orbit of a transfer. Middle and spread as the 30 phases of 2021–2023 have them (design/origin-likelihood.ts).
 */
const ascentLagS = 75;
const lagSpreadS = 220;
/** Transfer orbits begin at a perigee over the equator, so long after lift-off, s. */
const perigeeLagS = 1500;
const perigeeSpreadS = 400;
/** Between plane and phase: beyond this the ascent turned; turns were all flown before the site met the plane. */
const directWithinS = 380;
const dogLegWithinS = 1700;
/** A direct ascent has the phase of its plane; the others a turn, or an orbit that was changed since. */
const weights = { direct: 0.82, dogLeg: 0.14, any: 0.04 } as const;
/** A site's way that is not flown, and one outside the permitted azimuths, against one that is: 0 of 51 and 1 of 19 in 2021–2023. */
const wrongWayWeight = 0.01;
const outsideWeight = 0.08;
/** Earlier launches into inclinations so near tell the way. */
const likeWaysDeg = 15;
/** Spread about the phase that an earlier launch of the site had, s, and how many of them the general one counts for; same script. */
const ownSpreadS = 110;
const likePhasesDeg = 5;
const generalCounts = 1;
/** A turn in the ascent reaches planes so far away, degrees. */
const farthestTurnDeg = 8;
/** Sites nearer than this are one, km. */
const onePlaceKm = 60;
const sectorSlackDeg = 4;

/** All sites that can be the origin, likeliest first, each with its likeliest way; empty where no site meets the plane. */
export function rankOrigins(
  satellite: Satellite,
  sites: readonly LaunchSite[],
  question: OriginQuestion,
  earth: EarthData,
): readonly OriginWay[] {
  const { during, owner, habits = siteHabits } = question;
  const orbit = orbitOf(satellite);
  const dayNumber = Math.floor(during.start.taiDay + during.start.taiFraction - millenniumDay);
  const priors = sitePrior(sites, orbit, owner, dayNumber, habits);
  const scored = sites.flatMap((site, i) => {
    const ways = planeMeetings(satellite, site, during, earth, farthestOf(satellite)).map((meeting) =>
      wayOf(
        satellite,
        site,
        meeting,
        (habits[site.siteId] ?? []).filter((one) => one.dayNumber < dayNumber),
        earth,
      ),
    );
    const [best] = ways.toSorted((a, b) => b.weight - a.weight);
    if (best === undefined) return [];
    const fits =
      ways.reduce((sum, { weight }) => sum + weight, 0) /
      Math.max(
        1,
        ways.reduce((sum, { open }) => sum + open, 0),
      );
    return [{ way: best.way, weight: fits * (priors[i] ?? 0) }];
  });
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return [];
  const ranked = scored.toSorted((a, b) => b.weight - a.weight);
  const taken = new Set<string>();
  return ranked
    .flatMap(({ way, weight }) => {
      if (taken.has(way.site.siteId)) return [];
      const near = ranked.filter(
        ({ way: { site } }) => site !== way.site && !taken.has(site.siteId) && apartKm(site, way.site) < onePlaceKm,
      );
      for (const one of [way.site, ...near.map((other) => other.way.site)]) taken.add(one.siteId);
      const sum = near.reduce((all, other) => all + other.weight, weight);
      return [{ ...way, sameAs: near.map((other) => other.way.site), share: sum / total }];
    })
    .toSorted((a, b) => b.share - a.share);
}

function wayOf(
  satellite: Satellite,
  site: LaunchSite,
  meeting: PlaneMeeting,
  flown: readonly FlownLaunch[],
  earth: EarthData,
): { readonly way: OriginWay; readonly weight: number; readonly open: number } {
  const shape = meanShape(satellite.elements);
  const periodS = shape.periodS;
  const transfer = shape.eccentricity > transferEccentricity;
  const low = isLow(satellite);
  const late = transfer
    ? secondsBetween(meeting.at, perigeeNear(satellite, addSeconds(meeting.at, perigeeLagS))) - perigeeLagS
    : lateS(satellite, site, meeting, earth);
  const phaseAt = late === null ? null : addSeconds(meeting.at, late);
  const turned = low && late !== null && late < -directWithinS && late > -dogLegWithinS;
  const turnedRad =
    turned && phaseAt !== null ? Math.abs(siteFromPlaneRad(satellite, site, phaseAt, earth) ?? 1) : meeting.distanceRad;
  const dogLeg = turned && turnedRad * degPerRad < farthestTurnDeg;
  const flownAzimuthRad = flownOf(site, satellite, meeting.azimuthRad);
  const outside = outsideSectorsDeg(flownAzimuthRad * degPerRad, site.azimuthsDeg);
  const way = wayOfMeeting(meeting);
  const like = flown.filter(
    (one) => one.way === way && Math.abs(one.inclinationDeg - orbitOf(satellite).inclinationDeg) < likeWaysDeg,
  );
  const phased = transfer
    ? perigeeWeight(late ?? 0, periodS)
    : phaseWeight(late, periodS, dogLeg, like, satellite.elements.inclinationRad * degPerRad);
  const open =
    (isFlown(site, way, meeting.azimuthRad) ? 1 : wrongWayWeight) * (outside > sectorSlackDeg ? outsideWeight : 1) +
    like.length;
  const weight = phased * open;
  return {
    weight,
    open,
    way: {
      site,
      sameAs: [],
      share: 0,
      planeAt: meeting.at,
      phaseAt,
      liftOff: (dogLeg || (transfer && Math.abs(late ?? 0) < transferWithinS)) && phaseAt !== null ? phaseAt : meeting.at,
      ascent: ascentOf(dogLeg, meeting.distanceRad * degPerRad),
      planeDistanceRad: dogLeg ? turnedRad : meeting.distanceRad,
      azimuthRad: meeting.azimuthRad,
      flownAzimuthRad,
      way,
      outsideDeg: site.azimuthsDeg === null ? null : outside,
    },
  };
}

/** Above low orbits satellites change their plane in the first days, geostationary ones always. */
function isChangeable({ elements }: Satellite): boolean {
  const { meanHeightKm } = meanShape(elements);
  return meanHeightKm > changeableAboveKm;
}

const changeableAboveKm = 3000;
const farthestChangedDeg = 60;
const farthestDeg = 10;

function ascentOf(dogLeg: boolean, offDeg: number): OriginWay["ascent"] {
  if (offDeg > farthestDeg) return "changed";
  return dogLeg || offDeg > 1 ? "dog-leg" : "direct";
}

function farthestOf(satellite: Satellite): number {
  return (isChangeable(satellite) ? farthestChangedDeg : farthestDeg) / degPerRad;
}

/** Density of what the phase says, against an even one: earlier launches of the site, and all ascents. */
function phaseWeight(
  late: number | null,
  periodS: number,
  dogLeg: boolean,
  like: readonly FlownLaunch[],
  ofDeg: number,
): number {
  if (late === null) return 1;
  const general =
    weights.direct * bell(late, lagSpreadS) * periodS +
    (dogLeg ? (weights.dogLeg * periodS) / (dogLegWithinS - directWithinS) : 0) +
    weights.any;
  const own = like.flatMap(({ lateS: one, inclinationDeg }) =>
    one === undefined || Math.abs(inclinationDeg - ofDeg) > likePhasesDeg
      ? []
      : [(1 - weights.any) * bell(late - one, ownSpreadS) * periodS + weights.any],
  );
  return (generalCounts * general + own.reduce((sum, one) => sum + one, 0)) / (generalCounts + own.length);
}

function bell(x: number, spread: number): number {
  return exp(-0.5 * square(x / spread)) / (spread * 2.5066);
}

/** Which way the plane is flown at a site. */
export function wayOfMeeting({ azimuthRad }: PlaneMeeting): "northward" | "southward" {
  return Math.abs(azimuthRad - Math.PI) < Math.PI / 2 ? "southward" : "northward";
}

/**
 * From when a site meets a plane to when the object, run back along its orbit, left the site, s: some minutes either side of zero at the true one.
 * Null where the orbit does not tell: eccentric, or high.
 */
export function lateS(satellite: Satellite, site: LaunchSite, meeting: PlaneMeeting, earth: EarthData): number | null {
  if (!isLow(satellite)) return null;
  const abeam = abeamNear(satellite, site, addSeconds(meeting.at, ascentLagS), earth);
  return abeam === null ? null : secondsBetween(meeting.at, abeam) - ascentLagS;
}

function isLow({ elements }: Satellite): boolean {
  const { eccentricity, meanHeightKm } = meanShape(elements);
  return eccentricity < 0.06 && meanHeightKm < 1500;
}

/** The same for the first perigee of a transfer orbit. The plane of a site near its least latitude tells the hour badly. */
function perigeeWeight(late: number, periodS: number): number {
  const spreadS = 4 * perigeeSpreadS;
  const near = bell(late, spreadS) * periodS;
  return 0.85 * near + 0.15;
}

const transferWithinS = 5400;

/** The perigee nearest to a moment, by the mean motion from the set's epoch. */
function perigeeNear({ elements }: Satellite, at: Instant): Instant {
  const rate = elements.meanMotionRadMin / 60;
  const firstS = -elements.meanAnomalyRad / rate;
  const periodS = twoPi / rate;
  const turns = Math.round((secondsBetween(elements.epoch, at) - firstS) / periodS);
  return addSeconds(elements.epoch, firstS + turns * periodS);
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

/** Julian day of 2000-01-01. */
const millenniumDay = 2_451_544.5;
const transferEccentricity = 0.2;
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

function square(x: number): number {
  return x * x;
}

/** Good enough for sites beside each other. */
function apartKm(a: LaunchSite, b: LaunchSite): number {
  const dLatitude = a.latitudeDeg - b.latitudeDeg;
  const dLongitude = (a.longitudeDeg - b.longitudeDeg) * Math.max(0.2, 1 - square(a.latitudeDeg / 90));
  return Math.sqrt(square(dLatitude) + square(dLongitude)) * 111;
}

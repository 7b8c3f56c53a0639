/**
 * One way from a site into an orbit: when, how far it turned, and how well plane and phase bear it out. While the engines burn the rocket lags behind
 * the satellite that it becomes: by the time that the ascent takes, less that of the same way at orbital speed, some four minutes. It also drifts east
 * with the speed that it had on the pad, so that the pad meets the plane about as much after lift-off. Both moments are taken back by that.
 */
import {
  addSeconds,
  degPerRad,
  exp,
  secondsBetween,
  type EarthData,
  type Instant,
  type Interval,
  type Satellite,
} from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { headingOf, openness, wayOfMeeting, type Heading } from "./heading.ts";
import { abeamNear, planeAtMoment, planeMeetings, siteFromPlaneRad, type LaunchSite, type PlaneMeeting } from "./plane.ts";
import type { FlownLaunch } from "./siteHabits.ts";
import { isTransfer, parkedAbeam } from "./transfer.ts";

/** A way from a site into an orbit. */
export interface SiteWay extends Heading {
  /** When the plane met the site. */
  readonly planeAt: Instant;
  /** The lift-off that the object's own place along its orbit points to; null where the orbit tells no phase (high, or changed since). */
  readonly phaseAt: Instant | null;
  /** Best guess at lift-off. */
  readonly liftOff: Instant;
  /** "changed" where the plane lies farther off than a turn reaches: the satellite moved it since, and the lift-off tells little. */
  readonly ascent: "direct" | "dog-leg" | "changed";
  /** Between the plane and the one that an ascent without a turn would have reached, rad. */
  readonly planeDistanceRad: number;
}

/** With how well it fits, against chance; to be weighed by how often the site flies so. */
export interface WeighedWay {
  readonly way: SiteWay;
  readonly weight: number;
  readonly open: number;
}

/**
 * From lift-off to when the object, run back, passed abeam the site, and to when the site met the plane, s: medians of the launches of 2021–2023 with
 * a set at most two days old of which the log has the minute (design/ascent-times.ts; half of them within 64 and 103 s of these).
 */
export const abeamLagS = 261;
export const planeLagS = 247;
/** Where both tell, in inverse proportion to the squares of those errors. */
const phaseShare = 0.72;

/**
 * Middle and spread of the moment abeam after the one in the plane, in direct ascents, s, as the 30 phases of 2021–2023 have them (design/origin-likelihood.ts).
 */
const abeamAfterPlaneS = 75;
const abeamSpreadS = 220;
/** Beyond this the ascent turned; turns were all flown before the site met the plane. */
const directWithinS = 380;
const dogLegWithinS = 1700;
/** A direct ascent has the phase of its plane; the others a turn, or an orbit that was changed since. */
const weights = { direct: 0.82, dogLeg: 0.14, any: 0.04 } as const;
/**
 * How far beyond the nearest that the site comes to its plane a transfer lies at the lift-off that its perigee tells, degrees: root mean square of
 * the three of 2021–2023 (0.9, 0.5, 0.0). And the part of transfers of which the perigee tells no lift-off.
 */
const transferTurnDeg = 0.6;
const transferAny = 0.1;
/** Earlier launches into inclinations so near tell the way. */
const likeWaysDeg = 15;
/** Spread about the phase that an earlier launch of the site had, s, and how many of them the general one counts for; same script. */
const ownSpreadS = 110;
const likePhasesDeg = 5;
const generalCounts = 1;
/** Within this, degrees, the ascent is direct; a turn in it reaches planes so far away. */
const directDeg = 1;
const farthestTurnDeg = 8;
const farthestDeg = 10;
const farthestChangedDeg = 60;
/** Above this satellites may have changed their plane in the first days, geostationary ones always. */
const changeableAboveKm = 3000;

/** A set so long after the days in question no longer tells the place along the orbit, days; the plane holds. */
export const phaseHoldsDays = 5;

/** The ways of one site; `flown` are its launches before the days in question. */
export function waysFrom(
  satellite: Satellite,
  site: LaunchSite,
  during: Interval,
  flown: readonly FlownLaunch[],
  earth: EarthData,
): readonly WeighedWay[] {
  const meetings = planeMeetings(satellite, site, during, earth, farthestOf(satellite));
  const phaseHolds = secondsBetween(during.start, satellite.elements.epoch) < phaseHoldsDays * 86400;
  const parked =
    phaseHolds && meetings.length > 0 && isTransfer(satellite)
      ? transferWays(satellite, site, during, meetings, flown, earth)
      : [];
  return parked.length > 0
    ? parked
    : meetings.map((meeting) =>
        wayAtMeeting(satellite, site, meeting, flown, phaseHolds ? lateS(satellite, site, meeting, earth) : null, earth),
      );
}

function wayAtMeeting(
  satellite: Satellite,
  site: LaunchSite,
  meeting: PlaneMeeting,
  flown: readonly FlownLaunch[],
  late: number | null,
  earth: EarthData,
): WeighedWay {
  const phaseAt = late === null ? null : addSeconds(meeting.at, abeamAfterPlaneS + late - abeamLagS);
  const turns = late !== null && late < -directWithinS && late > -dogLegWithinS;
  const turnedRad =
    turns && phaseAt !== null
      ? Math.abs(siteFromPlaneRad(satellite, site, addSeconds(phaseAt, planeLagS), earth) ?? 1)
      : meeting.distanceRad;
  const dogLeg = turns && turnedRad * degPerRad < farthestTurnDeg;
  const distanceRad = dogLeg ? turnedRad : meeting.distanceRad;
  const byPlane = addSeconds(meeting.at, -planeLagS);
  const ascent = ascentOf(distanceRad * degPerRad);
  const share = ascent === "direct" ? phaseShare : dogLeg ? 1 : 0;
  const like = flownAlike(satellite, meeting, flown);
  const open = openness(satellite, site, meeting.azimuthRad) + like.length;
  const { periodS } = meanShape(satellite.elements);
  const inclinationDeg = satellite.elements.inclinationRad * degPerRad;
  return {
    open,
    weight: open * phaseWeight(late, periodS, dogLeg, like, inclinationDeg),
    way: {
      ...headingOf(satellite, site, meeting.azimuthRad),
      planeAt: meeting.at,
      phaseAt,
      liftOff: phaseAt === null ? byPlane : addSeconds(byPlane, share * secondsBetween(byPlane, phaseAt)),
      ascent,
      planeDistanceRad: distanceRad,
    },
  };
}

/**
 * A transfer's perigees each tell a lift-off. Near its least latitude a site stays for hours beside the plane, so what counts is how near it was at
 * that very moment, against how near it is at any.
 */
function transferWays(
  satellite: Satellite,
  site: LaunchSite,
  during: Interval,
  meetings: readonly PlaneMeeting[],
  flown: readonly FlownLaunch[],
  earth: EarthData,
): readonly WeighedWay[] {
  const leastDeg = leastDistanceDeg(satellite, site);
  const nearness = (distanceRad: number): number => bell(Math.max(0, distanceRad * degPerRad - leastDeg), transferTurnDeg);
  const lengthS = secondsBetween(during.start, during.end);
  const moments = Array.from({ length: Math.ceil(lengthS / sampleS) }, (_, i) => addSeconds(during.start, i * sampleS));
  const distances = moments.flatMap((at) => planeAtMoment(satellite, site, at, earth)?.distanceRad ?? []);
  const byChance = distances.reduce((sum, one) => sum + nearness(one), 0) / Math.max(1, distances.length);
  return parkedAbeam(satellite, site, during, earth).flatMap((abeamAt) => {
    const phaseAt = addSeconds(abeamAt, -abeamLagS);
    const there = planeAtMoment(satellite, site, addSeconds(phaseAt, planeLagS), earth);
    if (there === null || !(byChance > 0)) return [];
    const open = openness(satellite, site, there.azimuthRad) + flownAlike(satellite, there, flown).length;
    const apartS = (meeting: PlaneMeeting): number => Math.abs(secondsBetween(abeamAt, meeting.at));
    const [nearest] = meetings.toSorted((a, b) => apartS(a) - apartS(b));
    return [
      {
        open,
        weight: open * ((1 - transferAny) * (nearness(there.distanceRad) / byChance) + transferAny),
        way: {
          ...headingOf(satellite, site, there.azimuthRad),
          planeAt: nearest?.at ?? there.at,
          phaseAt,
          liftOff: phaseAt,
          ascent: ascentOf(there.distanceRad * degPerRad),
          planeDistanceRad: there.distanceRad,
        },
      },
    ];
  });
}

const sampleS = 900;

/** How far from such a plane a site of higher latitude stays at best. */
function leastDistanceDeg({ elements }: Satellite, { latitudeDeg }: LaunchSite): number {
  const inclinationDeg = elements.inclinationRad * degPerRad;
  return Math.max(0, Math.abs(latitudeDeg) - Math.min(inclinationDeg, 180 - inclinationDeg));
}

function farthestOf({ elements }: Satellite): number {
  return (meanShape(elements).meanHeightKm > changeableAboveKm ? farthestChangedDeg : farthestDeg) / degPerRad;
}

function ascentOf(distanceDeg: number): SiteWay["ascent"] {
  if (distanceDeg > farthestDeg) return "changed";
  return distanceDeg > directDeg ? "dog-leg" : "direct";
}

function flownAlike(satellite: Satellite, meeting: PlaneMeeting, flown: readonly FlownLaunch[]): readonly FlownLaunch[] {
  const inclinationDeg = satellite.elements.inclinationRad * degPerRad;
  const way = wayOfMeeting(meeting);
  return flown.filter((one) => one.way === way && Math.abs(one.inclinationDeg - inclinationDeg) < likeWaysDeg);
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
    weights.direct * bell(late, abeamSpreadS) * periodS +
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
  return exp((-0.5 * x * x) / (spread * spread)) / (spread * 2.5066);
}

/**
 * By how much later than usual in a direct ascent the object, run back along its orbit, passed abeam the site after the site had met the plane, s.
 * Null where the orbit does not tell: eccentric, or high.
 */
export function lateS(satellite: Satellite, site: LaunchSite, meeting: PlaneMeeting, earth: EarthData): number | null {
  const { eccentricity, meanHeightKm } = meanShape(satellite.elements);
  if (!(eccentricity < 0.06 && meanHeightKm < 1500)) return null;
  const abeam = abeamNear(satellite, site, addSeconds(meeting.at, abeamAfterPlaneS), earth);
  return abeam === null ? null : secondsBetween(meeting.at, abeam) - abeamAfterPlaneS;
}

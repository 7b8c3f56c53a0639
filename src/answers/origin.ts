import { logDay, rankOrigins, type LaunchSite, type OriginWay } from "../analysis/index.ts";
import type { Workspace } from "../check/index.ts";
import {
  addSeconds,
  builtInEarthData,
  builtInLeapSeconds,
  degPerRad,
  parseUtc,
  secondsBetween,
  sgp4,
  type Instant,
  type MeanElements,
} from "../engine/index.ts";
import type { NamedHistory } from "./histories.ts";
import { flightsBefore, rocketCatalogued, rocketGiven, type KnownRocket } from "./originRocket.ts";
import { rounded, utcMilliseconds } from "./values.ts";

export interface OriginQuestion {
  /** The day of launch, UTC: its first moment. The record's where left out. */
  readonly day?: Instant;
  /** The owner's country, two letters. The record's where left out. */
  readonly owner?: string;
  /** The rocket, as the catalogue names its stage or as logs name it. The stage catalogued of the launch where left out. */
  readonly rocket?: string;
  /** Names of what else of the launch is in the object's file. */
  readonly beside?: readonly string[];
}

const mostShown = 6;
/** Looked through before the first set where the day is not known. */
export const originDaysBefore = 2;

export type OriginAnswer = NonNullable<Awaited<ReturnType<typeof originOf>>>;

/**
 * From which sites and when an orbit can have been launched, the likeliest first; null where there is no set after the day. Fails in words where the rocket
 * given is not known.
 */
export async function originOf(history: NamedHistory, asked: OriginQuestion, workspace: Workspace) {
  const { knowledge } = workspace;
  const record = knowledge.objects.find(({ noradId }) => noradId === history.noradId);
  const recorded = record?.launched == null ? null : parseUtc(`${record.launched.slice(0, 10)}T00:00:00Z`, builtInLeapSeconds);
  const day = asked.day ?? (recorded?.ok === true ? recorded.value : null);
  const owner = asked.owner ?? (record === undefined || record.owner === "XX" ? null : record.owner);
  const set = firstSet(history, day);
  const made = set === null ? null : sgp4(set);
  if (set === null || made === null || !made.ok) return null;
  const during =
    day === null
      ? { start: addSeconds(set.epoch, -originDaysBefore * 86400), end: set.epoch }
      : { start: day, end: addSeconds(day, 86400) };
  const sites: readonly LaunchSite[] = knowledge.sites;
  const launchId = record?.launchId ?? set.cosparId?.slice(0, 8) ?? null;
  const rocket =
    asked.rocket === undefined
      ? await rocketCatalogued(launchId, asked.beside ?? [], set.epoch, workspace)
      : rocketGiven(asked.rocket);
  const flights = rocket === null ? [] : flightsBefore(rocket, logDay(during.start), sites);
  const rocketIds = rocket === null || flights.length === 0 ? [] : rocket.rockets.map(({ rocketId }) => rocketId);
  const ranked = (who: string | null, ids: readonly string[]) =>
    rankOrigins(made.value, sites, { during, owner: who, rocketIds: ids }, builtInEarthData).slice(0, mostShown).map(wayJson);
  return {
    object: { noradId: history.noradId, name: history.name },
    set: {
      epoch: utcMilliseconds(set.epoch),
      daysAfterDay: day === null ? null : rounded(secondsBetween(day, set.epoch) / 86400, 2),
    },
    priors: {
      day: day === null ? null : utcMilliseconds(day).slice(0, 10),
      owner,
      habits: "orbits and owners launched from each site since 2012, before these days",
      ways: "directions flown from each site, and permitted azimuths where they are public",
    },
    rocket: rocket === null ? null : { ...rocketJson(rocket), flightsBefore: flights },
    withRocket: rocketIds.length === 0 ? null : ranked(owner, rocketIds),
    withOwner: owner === null ? null : ranked(owner, []),
    withoutOwner: ranked(null, []),
  };
}

function rocketJson({ rockets, names, from }: KnownRocket) {
  return { names, from, rockets: rockets.map(({ name }) => name) };
}

/** The first set after the day of launch; the first of all where the day is not known. */
function firstSet(history: NamedHistory, day: Instant | null): MeanElements | null {
  return history.sets.find((set) => day === null || secondsBetween(day, set.epoch) > 0) ?? null;
}

function wayJson(way: OriginWay) {
  const degrees = (rad: number): number => rounded(rad * degPerRad, 2);
  return {
    siteId: way.site.siteId,
    name: way.site.name,
    sameAs: way.sameAs.map(({ siteId }) => siteId),
    share: rounded(way.share, 3),
    liftOff: utcMilliseconds(way.liftOff),
    planeAt: utcMilliseconds(way.planeAt),
    phaseAt: way.phaseAt === null ? null : utcMilliseconds(way.phaseAt),
    ascent: way.ascent,
    planeDistanceDeg: degrees(way.planeDistanceRad),
    azimuthDeg: degrees(way.azimuthRad),
    flownAzimuthDeg: degrees(way.flownAzimuthRad),
    way: way.way,
    outsideSectorsDeg: way.outsideDeg === null ? null : rounded(way.outsideDeg, 1),
    rocketFlights: way.rocketFlights,
  };
}

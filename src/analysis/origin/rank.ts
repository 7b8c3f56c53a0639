/**
 * Where an orbit was launched from. Every site of middle latitude meets every plane twice a day, so the plane alone tells little; what parts the
 * sites is where the object would have been in its orbit at that moment, what orbits are flown from there, which azimuths are open, and, where
 * they are known, whose object it is and which rocket flew. All of that is counted together, and what was used is told.
 */
import type { EarthData, Instant, Interval, Satellite } from "../../engine/index.ts";
import { waysFrom, type SiteWay } from "./ascent.ts";
import type { LaunchSite } from "./plane.ts";
import { orbitOf, sitePrior } from "./prior.ts";
import { rocketRecords } from "./rocketPrior.ts";
import { siteHabits, type SiteHabits } from "./siteHabits.ts";

/** One way that the object can have come from a site. */
export interface OriginWay extends SiteWay {
  readonly site: LaunchSite;
  /** Sites so near that an orbit does not tell them apart. */
  readonly sameAs: readonly LaunchSite[];
  /** Share of the likelihood of all sites, 0 to 1. */
  readonly share: number;
  /** Earlier flights of the rocket from there (and what is beside it); null where the rocket is not known. */
  readonly rocketFlights: number | null;
}

export interface OriginQuestion {
  /** When it can have been launched: a day, or the days before the first set. */
  readonly during: Interval;
  /** Owner's country, ISO 3166 alpha-2; null where it is not known or shall not count. */
  readonly owner: string | null;
  /** Rockets that it can have been (`rocketsOfStages`); none, or left out, where that is not known. */
  readonly rocketIds?: readonly string[];
  readonly habits?: SiteHabits;
}

/** Sites nearer than this are one, km. */
const onePlaceKm = 60;

/** All sites that can be the origin, likeliest first, each with its likeliest way; empty where no site meets the plane. */
export function rankOrigins(
  satellite: Satellite,
  sites: readonly LaunchSite[],
  question: OriginQuestion,
  earth: EarthData,
): readonly OriginWay[] {
  const { during, owner, rocketIds = [], habits = siteHabits } = question;
  const orbit = orbitOf(satellite);
  const dayNumber = logDay(during.start);
  const priors = sitePrior(sites, orbit, owner, dayNumber, habits);
  const records = rocketIds.length === 0 ? null : rocketRecords(sites, orbit, rocketIds, dayNumber, habits);
  const scored = sites.flatMap((site, i) => {
    const flown = (habits[site.siteId] ?? []).filter((one) => one.dayNumber < dayNumber);
    const ways = waysFrom(satellite, site, during, flown, earth);
    const [best] = ways.toSorted((a, b) => b.weight - a.weight);
    if (best === undefined) return [];
    const open = ways.reduce((sum, one) => sum + one.open, 0);
    const fits = ways.reduce((sum, one) => sum + one.weight, 0) / Math.max(1, open);
    const record = records?.[i];
    const way = { ...best.way, site, rocketFlights: record?.flights ?? null };
    return [{ way, weight: fits * (priors[i] ?? 0) * (record?.weight ?? 1) }];
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
      const rocketFlights =
        way.rocketFlights === null
          ? null
          : near.reduce((all, other) => all + (other.way.rocketFlights ?? 0), way.rocketFlights);
      return [{ ...way, rocketFlights, sameAs: near.map((other) => other.way.site), share: sum / total }];
    })
    .toSorted((a, b) => b.share - a.share);
}

/** The day of a moment as the log of launches counts them, from 2000-01-01; what was launched on it or later tells nothing of it. */
export function logDay({ taiDay, taiFraction }: Instant): number {
  return Math.floor(taiDay + taiFraction - millenniumDay);
}

/** Julian day of 2000-01-01. */
const millenniumDay = 2_451_544.5;

/** Good enough for sites beside each other. */
function apartKm(a: LaunchSite, b: LaunchSite): number {
  const dLatitude = a.latitudeDeg - b.latitudeDeg;
  const dLongitude = (a.longitudeDeg - b.longitudeDeg) * Math.max(0.2, 1 - (a.latitudeDeg / 90) ** 2);
  return Math.sqrt(dLatitude * dLatitude + dLongitude * dLongitude) * 111;
}

import { exp } from "../../engine/index.ts";
import { likeness, rocketryOf, type OrbitReached } from "./prior.ts";
import type { LaunchSite } from "./plane.ts";
import type { SiteHabits } from "./siteHabits.ts";

/**
 * How often a rocket flew among the launches of a site before. Launches count the less the longer ago they were. Of a site, its launches into such
 * orbits, behind them (as strongly as `anyOrbit` launches) all of its launches, behind those (`anySite`) those of all its country's sites, behind those
 * (`anyCountry`) one rocket like the other.
 */
export interface RocketParameters {
  readonly fadesInDays: number;
  readonly anyOrbit: number;
  readonly anySite: number;
  readonly anyCountry: number;
}

/** Found by design/origin-likelihood.ts as the weights of prior.ts were, on the same launches. */
export const rocketParameters: RocketParameters = { fadesInDays: 1500, anyOrbit: 6, anySite: 1, anyCountry: 32 };

/** So many rockets could have flown. */
const kinds = 80;

/** What one site's earlier launches say on a rocket. */
export interface RocketRecord {
  /** Its flights there before the day. */
  readonly flights: number;
  /** How probable a launch into such an orbit from there is with it; of rockets that nobody flew before, the same from everywhere. */
  readonly weight: number;
}

/** One a site, in their order; several rockets where the stage's name does not tell which. */
export function rocketRecords(
  sites: readonly LaunchSite[],
  orbit: OrbitReached,
  rocketIds: readonly string[],
  dayNumber: number,
  habits: SiteHabits,
  parameters: RocketParameters = rocketParameters,
): readonly RocketRecord[] {
  const { fadesInDays, anyOrbit, anySite, anyCountry } = parameters;
  const counted = sites.map((site) => {
    let [flights, own, all, ownAlike, allAlike] = [0, 0, 0, 0, 0];
    for (const launch of habits[site.siteId] ?? []) {
      if (launch.dayNumber >= dayNumber) continue;
      const recent = exp((launch.dayNumber - dayNumber) / fadesInDays);
      const alike = recent * likeness(orbit, launch, Math.abs(site.latitudeDeg));
      const isOwn = launch.rocketId !== undefined && rocketIds.includes(launch.rocketId);
      all += recent;
      allAlike += alike;
      if (!isOwn) continue;
      flights += 1;
      own += recent;
      ownAlike += alike;
    }
    return { country: rocketryOf(site), flights, own, all, ownAlike, allAlike };
  });
  if (counted.every(({ flights }) => flights === 0)) return sites.map(() => ({ flights: 0, weight: 1 }));
  const ofCountry = (country: string): number => {
    const there = counted.filter((one) => one.country === country);
    const own = there.reduce((sum, one) => sum + one.own, 0);
    const all = there.reduce((sum, one) => sum + one.all, 0);
    return (own + (anyCountry * rocketIds.length) / kinds) / (all + anyCountry);
  };
  return counted.map(({ country, flights, own, all, ownAlike, allAlike }) => {
    const anywhere = (own + anySite * ofCountry(country)) / (all + anySite);
    return { flights, weight: (ownAlike + anyOrbit * anywhere) / (allAlike + anyOrbit) };
  });
}

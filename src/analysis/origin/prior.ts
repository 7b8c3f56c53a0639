import { degPerRad, exp, log, type Satellite } from "../../engine/index.ts";
import { equatorialRadiusKm, meanShape } from "../orbitShape.ts";
import type { LaunchSite } from "./plane.ts";
import type { FlownLaunch, SiteHabits } from "./siteHabits.ts";

/** An orbit as far as it says from where such ones are launched. */
export interface OrbitReached {
  readonly inclinationDeg: number;
  readonly perigeeKm: number;
  readonly apogeeKm: number;
}

/**
 * Whose rocket, then from which of its sites. Each launch of the log counts the more the nearer its orbit and the shorter ago. Whose rocket: the
 * owner's launches into such orbits; where they are few (as strongly as `anyOrbit` launches alike), the owner's into any orbit times the part of
 * those rockets' launches that goes into such orbits (and `newOrbit` launches like all launches, for what they have not done yet); where the owner's are few too
 * (`anyRocket` launches), its own country's with `home`, and what others had launched abroad. From which site: all launches of those rockets into
 * such orbits, and where they are few (`anySite`) into any, with `newSite` launches spread over all their sites.
 */
export interface PriorParameters {
  /** Differences of which the likeness falls to a third: inclination, degrees; heights of apogee and perigee, logarithm. */
  readonly inclinationDeg: number;
  readonly apogee: number;
  readonly perigee: number;
  readonly fadesInDays: number;
  readonly anyOrbit: number;
  readonly anyRocket: number;
  readonly newOrbit: number;
  readonly home: number;
  readonly anySite: number;
  readonly newSite: number;
}

/** Found by design/origin-likelihood.ts on the log's launches of 2016–2023 without those whose ways public sets tell. */
export const priorParameters: PriorParameters = {
  inclinationDeg: 3.9,
  apogee: 0.2,
  perigee: 0.6,
  fadesInDays: 1100,
  anyOrbit: 1.75,
  anyRocket: 6.5,
  newOrbit: 5,
  home: 0.6,
  anySite: 0.08,
  newSite: 32,
};

/** Of an element set; heights are over the equatorial radius. */
export function orbitOf({ elements }: Satellite): OrbitReached {
  const { semiMajorAxisKm, eccentricity } = meanShape(elements);
  return {
    inclinationDeg: elements.inclinationRad * degPerRad,
    perigeeKm: semiMajorAxisKm * (1 - eccentricity) - equatorialRadiusKm,
    apogeeKm: semiMajorAxisKm * (1 + eccentricity) - equatorialRadiusKm,
  };
}

/**
 * How probable each site is for an orbit before its plane and phase are looked at, summing to 1 over the sites, from launches before a day (days
 * from 2000-01-01).
 */
export function sitePrior(
  sites: readonly LaunchSite[],
  orbit: OrbitReached,
  owner: string | null,
  dayNumber: number,
  habits: SiteHabits,
  parameters: PriorParameters = priorParameters,
): readonly number[] {
  const { anyOrbit, anyRocket, newOrbit, home, anySite, newSite } = parameters;
  const flown = sites.map((site) => flownFrom(site, orbit, dayNumber, habits, parameters));
  const rockets = [...new Set(sites.map(rocketryOf))];
  const sumOf = (rocket: string, of: (launch: Counted) => number): number =>
    sites.reduce((sum, site, i) => (rocketryOf(site) === rocket ? sum + total(flown[i] ?? [], of) : sum), 0);
  // A country whose sites have not reached orbit yet launches abroad.
  const isHome = (rocket: string): boolean =>
    owner !== null && (homes[rocket] ?? [rocket]).includes(owner) && sumOf(rocket, ({ recent }) => recent) > 0;
  const isOwners = (launch: Counted): boolean => owner === null || launch.owner === owner;
  const abroad = shares(
    rockets.map((rocket) =>
      isHome(rocket)
        ? 0
        : fewAbroad +
          sumOf(rocket, (launch) =>
            owner === null || !(homes[rocket] ?? [rocket]).includes(launch.owner ?? rocket) ? launch.recent : 0,
          ),
    ),
  );
  const homeShare = rockets.some(isHome) ? home : 0;
  const ofOwner = mixed(
    rockets.map((rocket) => sumOf(rocket, (launch) => (isOwners(launch) ? launch.recent : 0))),
    anyRocket,
    shares(rockets.map((rocket, i) => (isHome(rocket) ? homeShare : (1 - homeShare) * (abroad[i] ?? 0)))),
  );
  const overall =
    rockets.reduce((sum, rocket) => sum + sumOf(rocket, (launch) => launch.alike), 0) /
    Math.max(
      1,
      rockets.reduce((sum, rocket) => sum + sumOf(rocket, (launch) => launch.recent), 0),
    );
  const ofRocket = mixed(
    rockets.map((rocket) => sumOf(rocket, (launch) => (isOwners(launch) ? launch.alike : 0))),
    anyOrbit,
    shares(
      rockets.map((rocket, r) => {
        const [near, all] = [sumOf(rocket, (launch) => launch.alike), sumOf(rocket, (launch) => launch.recent)];
        return ((ofOwner[r] ?? 0) * (near + newOrbit * (overall + leastAlike))) / (all + newOrbit);
      }),
    ),
  );
  const given = sites.map(() => 0);
  for (const [r, rocket] of rockets.entries()) {
    const own = sites.flatMap((site, i) => (rocketryOf(site) === rocket ? [{ i, site, flown: flown[i] ?? [] }] : []));
    const anywhere = mixed(
      own.map((one) => total(one.flown, ({ recent }) => recent)),
      newSite,
      own.map(() => 1 / own.length),
    );
    const from = mixed(
      own.map((one) => total(one.flown, ({ alike: near }) => near)),
      anySite,
      shares(own.map(({ site }, k) => (anywhere[k] ?? 0) * reachOf(site, orbit))),
    );
    for (const [k, { i }] of own.entries()) given[i] = (ofRocket[r] ?? 0) * (from[k] ?? 0);
  }
  return given;
}

interface Counted {
  readonly owner: string | null;
  readonly recent: number;
  readonly alike: number;
}

function flownFrom(
  { siteId, latitudeDeg }: LaunchSite,
  orbit: OrbitReached,
  dayNumber: number,
  habits: SiteHabits,
  parameters: PriorParameters,
): readonly Counted[] {
  return (habits[siteId] ?? [])
    .filter((launch) => launch.dayNumber < dayNumber)
    .map((launch) => {
      const recent = exp((launch.dayNumber - dayNumber) / parameters.fadesInDays);
      return { owner: launch.owner, recent, alike: recent * likeness(orbit, launch, Math.abs(latitudeDeg), parameters) };
    });
}

function total(launches: readonly Counted[], of: (launch: Counted) => number): number {
  return launches.reduce((sum, launch) => sum + of(launch), 0);
}

function shares(counts: readonly number[]): readonly number[] {
  const all = counts.reduce((sum, one) => sum + one, 0);
  return counts.map((one) => (all > 0 ? one / all : 0));
}

/** Counts, and a guess that weighs as much as so many of them. */
function mixed(counts: readonly number[], weight: number, guess: readonly number[]): readonly number[] {
  return shares(counts.map((one, i) => one + weight * (guess[i] ?? 0)));
}

/** Keeps orbits possible that nobody has flown. */
const leastAlike = 1e-4;
/** Keeps a country possible that has launched for nobody else. */
const fewAbroad = 0.05;

/** Whose rockets fly from a site. */
export function rocketryOf({ state }: LaunchSite): string {
  return { KZ: "RU", GF: "EU", MH: "US" }[state] ?? state;
}

/** How well a site reaches an inclination where nothing alike was flown: below its latitude only with a turn, cheaper far out. */
function reachOf({ latitudeDeg }: LaunchSite, { inclinationDeg, apogeeKm }: OrbitReached): number {
  const least = Math.abs(latitudeDeg);
  const short = Math.max(0, least - inclinationDeg, inclinationDeg + least - 180);
  return exp(-short / (apogeeKm > 3000 ? 10 : 1)) + 1e-3;
}

/** Geostationary launches also leave things in the transfer orbit, and their satellites are seen there first. */
export function likeness(
  orbit: OrbitReached,
  launch: FlownLaunch,
  latitudeDeg: number,
  p: PriorParameters = priorParameters,
): number {
  const final = alike(orbit, launch, p);
  if (launch.perigeeKm < highPerigeeKm) return final;
  const transfer = {
    inclinationDeg: Math.max(launch.inclinationDeg, latitudeDeg),
    perigeeKm: transferPerigeeKm,
    apogeeKm: launch.apogeeKm,
  };
  return Math.max(final, alike(orbit, transfer, { ...p, inclinationDeg: transferTurnDeg }));
}

const highPerigeeKm = 5000;
const transferPerigeeKm = 250;
const transferTurnDeg = 4;

function alike(a: OrbitReached, b: OrbitReached, { inclinationDeg, apogee, perigee }: PriorParameters): number {
  return exp(
    -Math.abs(a.inclinationDeg - b.inclinationDeg) / inclinationDeg -
      Math.abs(logHeight(a.apogeeKm) - logHeight(b.apogeeKm)) / apogee -
      Math.abs(logHeight(a.perigeeKm) - logHeight(b.perigeeKm)) / perigee,
  );
}

function logHeight(km: number): number {
  return log(Math.max(km, 150));
}

/** Countries that are at home with such rockets, where it is not the one: Rocket Lab is of the United States and flies from New Zealand. */
const homes: Readonly<Record<string, readonly string[]>> = {
  EU: ["FR", "EU", "DE", "IT", "ES"],
  NZ: ["NZ", "US"],
};

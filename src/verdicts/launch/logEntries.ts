import { addSeconds, builtInEarthData, formatUtc, secondsBetween, type Instant, type Interval } from "../../engine/index.ts";
import { completenessClass, isWhole } from "../../catalogue/index.ts";
import type { Claim, ClaimPlace, EvidenceRequest, UtcInterval } from "../../model/index.ts";
import type { Gathered } from "../check.ts";
import { readingsOf } from "../findings.ts";
import { instantOrNull, intervalOf, rowsOf, type LaunchRow } from "../rows.ts";

/** Leap seconds only widen a search here by a second; the built-in ones do. */
const { leapSeconds } = builtInEarthData;

/** A launch a day and a half off the stated time may still be the one that is meant: dates differ by zone. */
const searchMarginS = 1.5 * 86400;
const firstSetsWithinS = 14 * 86400;

/** Launch sites that another state than the country around them launches from. */
const launchesFrom: Readonly<Record<string, string>> = { KZ: "RU", GF: "FR" };

/** The state that is said to have launched: that of the site, since many have their satellites launched elsewhere; else the owner. */
export function stateOf(claim: Claim): string | null {
  const country = sitePlace(claim)?.country ?? null;
  return country === null ? (claim.subject.owner ?? null) : (launchesFrom[country] ?? country);
}

export function sitePlace(claim: Claim): ClaimPlace | null {
  return claim.places.find((place) => place.role === "site") ?? null;
}

/** The log around the stated time, what reached orbit, and the first sets of the payload. */
export function launchWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  return readingsOf(claim).flatMap(({ claim: read }) => {
    const during = searchInterval(read);
    if (during === null) return [];
    const launchId = read.subject.launchId ?? null;
    const state = stateOf(read);
    const log: EvidenceRequest = {
      kind: "launches",
      during,
      where: launchId !== null ? { launchId } : state === null ? {} : { state },
    };
    const whole: readonly EvidenceRequest[] =
      launchId !== null && state !== null ? [{ kind: "launches", during, where: { state } }] : [];
    return [log, ...whole, ...objectWants(read, have)];
  });
}

function objectWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  const entry = entryFor(claim, have);
  if (entry === null) return [];
  const liftOff = instantOrNull(entry.value.liftOff, leapSeconds);
  if (liftOff === null) return [];
  const catalogue: EvidenceRequest = {
    kind: "catalogue-at",
    at: formatUtc(addSeconds(liftOff, 2 * 86400), leapSeconds),
    where: { launchId: entry.value.launchId },
  };
  const payload = payloadOf(have, entry);
  const noradId = claim.subject.noradId ?? payload;
  if (noradId === null) return [catalogue];
  const during = { start: entry.value.liftOff, end: formatUtc(addSeconds(liftOff, 60), leapSeconds) };
  return [catalogue, { kind: "object", noradId }, { kind: "sets-around", noradId, during, eachSide: 1 }];
}

/** Catalogue number of the payload of a launch, where the catalogue has one. */
export function payloadOf(have: Gathered, entry: LaunchRow): number | null {
  const objects = rowsOf(have, "object").filter((row) => row.value.launchId === entry.value.launchId);
  return (objects.find((row) => row.value.kind === "payload") ?? objects[0])?.value.noradId ?? null;
}

/** Where the log is searched: around the stated time; the year of the launch's tag where no time is stated. */
function searchInterval(claim: Claim): UtcInterval | null {
  const launchId = claim.subject.launchId ?? null;
  const interval = intervalOf(claim.time, leapSeconds);
  if (launchId !== null && /^\d{4}-/.test(launchId)) {
    const year = Number(launchId.slice(0, 4));
    return {
      start: `${String(year).padStart(4, "0")}-01-01T00:00:00Z`,
      end: `${String(year + 1).padStart(4, "0")}-01-01T00:00:00Z`,
    };
  }
  if (interval === null) return null;
  return {
    start: formatUtc(addSeconds(interval.start, -searchMarginS), leapSeconds),
    end: formatUtc(addSeconds(interval.end, searchMarginS), leapSeconds),
  };
}

/** Entries of the log that the claim may mean: that of its tag, else those of its state near its time, nearest first. */
export function entriesFor(claim: Claim, have: Gathered): readonly LaunchRow[] {
  const launchId = claim.subject.launchId ?? null;
  const rows = uniqueLaunches(rowsOf(have, "launch"));
  if (launchId !== null) return rows.filter((row) => row.value.launchId === launchId);
  const interval = intervalOf(claim.time, leapSeconds);
  if (interval === null) return [];
  const state = stateOf(claim);
  return rows
    .filter((row) => state === null || row.value.state === state)
    .flatMap((row) => {
      const liftOff = instantOrNull(row.value.liftOff, leapSeconds);
      return liftOff === null ? [] : [{ row, offS: secondsOutside(interval, liftOff) }];
    })
    .filter(({ offS }) => offS <= searchMarginS)
    .toSorted((a, b) => a.offS - b.offS)
    .map(({ row }) => row);
}

export function entryFor(claim: Claim, have: Gathered): LaunchRow | null {
  return entriesFor(claim, have)[0] ?? null;
}

function uniqueLaunches(rows: readonly LaunchRow[]): readonly LaunchRow[] {
  return rows.filter((row, i) => rows.findIndex((other) => other.value.launchId === row.value.launchId) === i);
}

/** 0 inside the interval, else the seconds to its nearer end. */
export function secondsOutside(interval: Interval, at: Instant): number {
  return Math.max(0, secondsBetween(at, interval.start), secondsBetween(interval.end, at));
}

/** Whether the log holds every attempt of the claim's state for the whole stated time. */
export function logIsWhole(claim: Claim, have: Gathered): boolean {
  const state = stateOf(claim);
  const { start, end } = claim.time;
  if (state === null || start === null || end === null) return false;
  return isWhole(have.rows, completenessClass.launchesOf(state), { start, end });
}

/** A set counts as one of the first where its epoch lies within two weeks of lift-off. */
export function isEarly(secondsFromLiftOff: number): boolean {
  return Math.abs(secondsFromLiftOff) <= firstSetsWithinS;
}

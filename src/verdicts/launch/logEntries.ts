import { addSeconds, builtInEarthData, formatUtc, secondsBetween, type Instant, type Interval } from "../../engine/index.ts";
import { completenessClass, isWhole, type KnownOrganisation } from "../../catalogue/index.ts";
import type { Claim, ClaimPlace, EvidenceRequest, UtcInterval } from "../../model/index.ts";
import type { Gathered } from "../check.ts";
import { readingsOf } from "../findings.ts";
import { instantOrNull, intervalOf, objectRow, rowsOf, type LaunchRow } from "../rows.ts";

/** Leap seconds only widen a search here by a second; the built-in ones do. */
const { leapSeconds } = builtInEarthData;

/** A launch a day and a half off the stated time may still be the one that is meant: dates differ by zone. */
const searchMarginS = 1.5 * 86400;
const firstSetsWithinS = 14 * 86400;

/** Launch sites that another state than the country around them launches from. */
const launchesFrom: Readonly<Record<string, string>> = { KZ: "RU", GF: "FR" };

/**
 * The state that is said to have launched: that of the site, since many have their satellites launched elsewhere; else the
 * owner.
 */
export function stateOf(claim: Claim): string | null {
  const country = sitePlace(claim)?.country ?? null;
  // "XX" owns what no single state does.
  const owner = claim.subject.owner === "XX" ? null : (claim.subject.owner ?? null);
  return country === null ? owner : (launchesFrom[country] ?? country);
}

export function sitePlace(claim: Claim): ClaimPlace | null {
  const sites = claim.places.filter((place) => place.role === "site");
  return sites.find(({ latitudeDeg }) => latitudeDeg !== null) ?? sites[0] ?? null;
}

/** The launch by its tag: the one that the text gives, else that which the catalogue has of the object meant. */
function tagOf(claim: Claim, have: Gathered): string | null {
  const { launchId, noradId } = claim.subject;
  return launchId ?? (noradId === null ? null : (objectRow(have, noradId)?.value.launchId ?? null));
}

/** The log around the stated time, what reached orbit, and the first sets of the payload. */
export function launchWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  return readingsOf(claim).flatMap(({ claim: read }): readonly EvidenceRequest[] => {
    const { noradId } = read.subject;
    const object: readonly EvidenceRequest[] = noradId === null ? [] : [{ kind: "object", noradId }];
    return [...object, ...logWants(read, have), ...objectWants(read, have)];
  });
}

function logWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  const given = claim.subject.launchId ?? null;
  const tag = tagOf(claim, have);
  const state = stateOf(claim);
  const year = tag === null ? null : yearOfTag(tag);
  const near = given === null ? searchedTime(claim) : year;
  return [
    ...(tag === null || year === null ? [] : [{ kind: "launches", during: year, where: { launchId: tag } } as const]),
    ...(near === null || state === null ? [] : [{ kind: "launches", during: near, where: { state } } as const]),
  ];
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

/** The year of a launch's tag, in which the log is searched for it. */
function yearOfTag(tag: string): UtcInterval | null {
  if (!/^\d{4}-/.test(tag)) return null;
  const year = Number(tag.slice(0, 4));
  return {
    start: `${String(year).padStart(4, "0")}-01-01T00:00:00Z`,
    end: `${String(year + 1).padStart(4, "0")}-01-01T00:00:00Z`,
  };
}

/** The stated time with the days around it; null where none is stated. */
function searchedTime(claim: Claim): UtcInterval | null {
  const interval = intervalOf(claim.time, leapSeconds);
  if (interval === null) return null;
  return {
    start: formatUtc(addSeconds(interval.start, -searchMarginS), leapSeconds),
    end: formatUtc(addSeconds(interval.end, searchMarginS), leapSeconds),
  };
}

/**
 * Entries of the log that the claim may mean: that of its tag, else those of its state near its time, nearest first, else that
 * of its object. Where neither a state nor an object is known none is: somewhere something is launched nearly every day.
 */
export function entriesFor(claim: Claim, have: Gathered): readonly LaunchRow[] {
  const launchId = claim.subject.launchId ?? null;
  const rows = uniqueLaunches(rowsOf(have, "launch"));
  if (launchId !== null) return rows.filter((row) => row.value.launchId === launchId);
  const near = entriesNear(claim, rows);
  if (near.length > 0) return near;
  const tag = tagOf(claim, have);
  return tag === null ? [] : rows.filter((row) => row.value.launchId === tag);
}

function entriesNear(claim: Claim, rows: readonly LaunchRow[]): readonly LaunchRow[] {
  const interval = intervalOf(claim.time, leapSeconds);
  const state = stateOf(claim);
  if (interval === null || state === null) return [];
  return rows
    .filter((row) => row.value.state === state)
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

/**
 * Whether the state of a launch is no more than a guess: of "its" launches, of a launch that somebody was told of, and of what
 * "it" will do where the one who says so is of another state. Nobody is contradicted, and no promise is kept, by a log that may
 * be another state's.
 */
export function isWhoseUnsure(claim: Claim, organisations: readonly KnownOrganisation[]): boolean {
  const { subject, stance, quote, speakerId } = claim;
  if (subject.given !== "unknown" || sitePlace(claim) !== null) return false;
  if (/^(?:its|their|his|her)\b/i.test(subject.text ?? "") && !actorNamed.test(quote)) return true;
  if (stance !== "plans") return false;
  if (/\b(?:notified|informed|told|warned)\s+(?:of|about)\b/i.test(quote)) return true;
  const country = organisations.find(({ id }) => id === speakerId)?.country ?? null;
  return /\bit\s+(?:will|would|plans?|intends?|is going)\b/i.test(quote) && country !== null && country !== subject.owner;
}

/** "North Korea will make its third attempt": whoever acts is named, and "its" is theirs. */
const actorNamed =
  /^(?:[Tt]he )?(?!(?:It|Its|They|Their|He|She|His|Her|This|That|These|Those)\b)\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)* (?:will|would|may|might|could|can|plans?|planned|intends?|has|have|had|is|was|launched|fired|tried|made|makes)\b/u;

/** A set counts as one of the first where its epoch lies within two weeks of lift-off. */
export function isEarly(secondsFromLiftOff: number): boolean {
  return Math.abs(secondsFromLiftOff) <= firstSetsWithinS;
}

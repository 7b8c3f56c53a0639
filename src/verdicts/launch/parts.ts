import { addSeconds, formatUtc, norm, secondsBetween, subtract, type Interval } from "../../engine/index.ts";
import { makeTarget } from "../../analysis/index.ts";
import type { Claim, Evidence, Figure, PartFinding, Verdict } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { isSameDayOfAnotherYear } from "../dated.ts";
import { instantOrNull, intervalOf, isIndependent, rowsOf, setsOf, type LaunchRow, type SetRow } from "../rows.ts";
import { clockWords, decimals, durationWords, momentWords } from "../words.ts";
import { isEarly, payloadOf, secondsOutside, sitePlace } from "./logEntries.ts";
import { planeOf } from "./planeTime.ts";

/** A part before stance: its verdict on what is said, and whether its evidence is independent of the speaker. */
export interface LaunchPart {
  readonly part: string;
  readonly verdict: Verdict;
  readonly because: string;
  readonly main: boolean;
  readonly independent: boolean;
  readonly rows: readonly string[];
  readonly figures: readonly Figure[];
}

export function asPart(part: LaunchPart, adjust: (verdict: Verdict, independent: boolean) => Verdict): PartFinding {
  return { part: part.part, verdict: adjust(part.verdict, part.independent), because: part.because, main: part.main };
}

/** What a launch is judged with. */
export interface LaunchCase {
  readonly claim: Claim;
  readonly entry: LaunchRow;
  /** Objects catalogued of it. */
  readonly objects: readonly (Evidence & { readonly kind: "object" })[];
  /** The set of its payload nearest to lift-off, if that is early enough. */
  readonly firstSet: SetRow | null;
  readonly settings: JudgeSettings;
}

export function launchCase(claim: Claim, entry: LaunchRow, have: Gathered, settings: JudgeSettings): LaunchCase {
  const noradId = claim.subject.noradId ?? payloadOf(have, entry);
  const liftOff = instantOrNull(entry.value.liftOff, settings.earth.leapSeconds);
  const sets = noradId === null || liftOff === null ? [] : setsOf(have, noradId, settings.earth.leapSeconds);
  const byDistance = sets
    .map((set) => ({ set, s: liftOff === null ? Number.POSITIVE_INFINITY : secondsBetween(liftOff, set.elements.epoch) }))
    .filter(({ s }) => isEarly(s))
    .toSorted((a, b) => Math.abs(a.s) - Math.abs(b.s));
  return {
    claim,
    entry,
    settings,
    objects: rowsOf(have, "object").filter(
      (row) => row.value.launchId === entry.value.launchId || row.value.noradId === noradId,
    ),
    firstSet: byDistance[0]?.set ?? null,
  };
}

/** Independent where a row of another house bears it, or the log says that it rests on more than the announcement. */
function independence(
  { claim, entry, settings }: LaunchCase,
  fact: string,
  others: readonly Pick<Evidence, "origin" | "originId">[],
): boolean {
  if (!entry.value.announcedOnly.includes(fact)) return true;
  return isIndependent(claim, [...others], settings.organisations);
}

export function happenedPart(launch: LaunchCase): LaunchPart {
  const { entry, objects, firstSet } = launch;
  const tracked = [...objects, ...(firstSet === null ? [] : [firstSet.row])];
  const catalogued = objects[0];
  const seen =
    catalogued === undefined
      ? ""
      : ` ${catalogued.value.name} is catalogued of it as object ${catalogued.value.noradId} ` +
        `(${catalogued.value.cosparId}) by ${catalogued.origin}.`;
  return {
    part: "happened",
    main: true,
    figures: [],
    verdict: "supported",
    because:
      `The launch log has it as ${entry.value.launchId}: ${entry.value.vehicle}, ` +
      `${momentWords(entry.value.liftOff)}.${seen}`,
    independent: independence(launch, "launch", tracked),
    rows: [entry.id, ...tracked.map((row) => row.id)],
  };
}

/** Whether it reached orbit; a main part only where the claim says so. */
export function orbitPart(launch: LaunchCase, claimed: boolean): LaunchPart {
  const { entry, objects, firstSet } = launch;
  const reached = entry.value.outcome !== "failure";
  const tracked = [...objects, ...(firstSet === null ? [] : [firstSet.row])];
  const failure = entry.value.failure === null ? "" : ` (${entry.value.failure})`;
  return {
    part: "reached orbit",
    main: claimed,
    figures: [],
    verdict: reached ? (tracked.length > 0 ? "supported" : "consistent") : "contradicted",
    because: reached
      ? `${objects.length === 1 ? "One object" : `${objects.length} objects`} of this launch are catalogued in orbit.`.replace(
          "One object of this launch are",
          "One object of this launch is",
        )
      : `The launch log records a failure${failure}.`,
    independent: reached
      ? isIndependent(launch.claim, tracked, launch.settings.organisations)
      : independence(launch, "outcome", []),
    rows: [entry.id, ...tracked.map((row) => row.id)],
  };
}

/** Sites are known to some kilometres, and news texts name the nearest town. */
const siteMarginKm = 25;

export function sitePart(launch: LaunchCase): LaunchPart | null {
  const place = sitePlace(launch.claim);
  if (place === null) return null;
  const { entry } = launch;
  if (place.latitudeDeg === null || place.longitudeDeg === null) {
    return {
      part: "site",
      main: true,
      verdict: "needs-data",
      because: `It is not known where ${place.name} is.`,
      independent: true,
      rows: [],
      figures: [],
    };
  }
  const distanceKm = groundKm([place.latitudeDeg, place.longitudeDeg], [entry.value.latitudeDeg, entry.value.longitudeDeg]);
  const allowedKm = siteMarginKm + (place.radiusKm ?? 0) + entry.value.siteUncertaintyKm;
  const same = distanceKm <= allowedKm;
  // The log knows sites, not pads; and a wide region is no circle.
  const pad = same && (place.radiusKm ?? 1) < 1 && entry.value.siteUncertaintyKm >= 1;
  const corner = !same && (place.radiusKm ?? 0) >= 100 && distanceKm <= 2 * (place.radiusKm ?? 0);
  if (pad || corner) {
    return {
      part: "site",
      main: true,
      verdict: "consistent",
      because: pad
        ? `The log gives ${entry.value.siteName}, and not from which pad.`
        : `The log gives ${entry.value.siteName}, ${decimals(distanceKm, 0)} km from the middle of ${place.name}.`,
      independent: independence(launch, "site", []),
      rows: [entry.id],
      figures: [],
    };
  }
  return {
    part: "site",
    main: true,
    figures: [],
    verdict: same ? "supported" : "contradicted",
    because: same
      ? `The log gives ${entry.value.siteName}${distanceKm < 1 ? "" : `, ${decimals(distanceKm, 0)} km from the place named`} ` +
        `(known to ${decimals(entry.value.siteUncertaintyKm, 0)} km).`
      : `The log gives ${entry.value.siteName}, ${decimals(distanceKm, 0)} km away from the place named.`,
    independent: independence(launch, "site", []),
    rows: [entry.id],
  };
}

/** Great-circle distance of two points (degrees), km on a sphere of 6371 km. */
function groundKm(a: readonly [number, number], b: readonly [number, number]): number {
  const [one, two] = [
    makeTarget({ latitudeDeg: a[0], longitudeDeg: a[1], radiusKm: 0 }),
    makeTarget({ latitudeDeg: b[0], longitudeDeg: b[1], radiusKm: 0 }),
  ];
  const chord = norm(subtract(one.up, two.up));
  // The chord and the arc differ by under a thousandth up to 900 km, beyond which only "far away" matters.
  return chord * 6371;
}

/** A stated time of day names its day well enough; zones move it by half a day at most. */
const sameDayS = 43200;
/** Zones follow the Sun to this, in seconds: that of China and those with summer time excepted. */
const zoneSlackS = 5400;

/** The day that a claim of day precision names, 2023-08-24, as it was counted where it was written; null for other precisions. */
export function localDateOf(claim: Claim, { earth }: JudgeSettings): string | null {
  const interval = claim.time.precision === "day" ? intervalOf(claim.time, earth.leapSeconds) : null;
  if (interval === null) return null;
  const offsetS = writtenZoneS(formatUtc(interval.start, earth.leapSeconds));
  return formatUtc(addSeconds(interval.start, offsetS), earth.leapSeconds).slice(0, 10);
}

/** Seconds that a zone is ahead of UTC in which the moment is midnight, from −11:59 to +12:00. */
function writtenZoneS(midnight: string): number {
  const s = Number(midnight.slice(11, 13)) * 3600 + Number(midnight.slice(14, 16)) * 60;
  return s < 43_200 ? -s : 86_400 - s;
}

export function datePart(launch: LaunchCase): LaunchPart | null {
  const { claim, entry, settings } = launch;
  const interval = intervalOf(claim.time, settings.earth.leapSeconds);
  const liftOff = instantOrNull(entry.value.liftOff, settings.earth.leapSeconds);
  if (interval === null || liftOff === null) return null;
  const allowedS = entry.value.liftOffUncertaintyS + (isFine(claim) ? sameDayS : 0);
  const asWritten = secondsOutside(interval, liftOff) <= allowedS;
  const atSite =
    !asWritten && claim.time.precision === "day" && secondsOutside(dayAtSite(interval, entry, settings), liftOff) <= zoneSlackS;
  const yearless = !asWritten && !atSite && isSameDayOfAnotherYear(claim, entry.value.liftOff, settings.earth.leapSeconds);
  return {
    part: "date",
    main: true,
    figures: [],
    verdict: asWritten || atSite ? "supported" : yearless ? "consistent" : "contradicted",
    because:
      `The log has lift-off at ${momentWords(entry.value.liftOff)}, known to ` +
      `${durationWords(entry.value.liftOffUncertaintyS)}${atSite ? "; at the site it was the day that is stated" : ""}` +
      `${yearless ? "; the text names the day and no year" : ""}.`,
    independent: independence(launch, "date", launch.firstSet === null ? [] : [launch.firstSet.row]),
    rows: [entry.id],
  };
}

/** The same date, counted by the Sun over the site: a dateless "24 August" is as often the day there as that of the outlet. */
function dayAtSite(day: Interval, entry: LaunchRow, { earth }: JudgeSettings): Interval {
  const writtenS = writtenZoneS(formatUtc(day.start, earth.leapSeconds));
  const shiftS = writtenS - entry.value.longitudeDeg * secondsPerDegree;
  return { start: addSeconds(day.start, shiftS), end: addSeconds(day.end, shiftS) };
}

const secondsPerDegree = 240;

export function isFine(claim: Claim): boolean {
  return ["second", "minute", "hour", "part-of-day", "range"].includes(claim.time.precision);
}

/** Where "dawn" or "the evening" begins is nowhere laid down. */
const dayPartSlackS = 3600;
/** "Two years ago" names no time of day. */
const longestPartS = 86_400;

/**
 * The time of day: the log's own, and the plane of the first set. A site passes through a plane twice a day, so the plane tests a
 * time and never proves it: at best consistent.
 */
export function timeOfDayPart(launch: LaunchCase): LaunchPart | null {
  const { claim, entry, settings, firstSet } = launch;
  const interval = intervalOf(claim.time, settings.earth.leapSeconds);
  const liftOff = instantOrNull(entry.value.liftOff, settings.earth.leapSeconds);
  if (interval === null || liftOff === null || !isFine(claim) || secondsBetween(interval.start, interval.end) > longestPartS)
    return null;
  const plane = firstSet === null ? null : planeOf(entry, interval, firstSet, settings);
  const offS = secondsOutside(interval, liftOff);
  const fromAnnouncement = entry.value.announcedOnly.includes("lift-off second");
  const vagueS = claim.time.precision === "part-of-day" ? dayPartSlackS : 0;
  const logS = entry.value.liftOffUncertaintyS + (fromAnnouncement ? 120 : 60) + vagueS;
  const logVerdict: Verdict = offS > logS ? "contradicted" : "consistent";
  const logWords =
    `the log has ${clockWords(entry.value.liftOff, true)} UTC, known to ` +
    `${durationWords(entry.value.liftOffUncertaintyS)}${fromAnnouncement ? " (its second rests on the announcement)" : ""}`;
  return {
    part: "time of day",
    main: false,
    verdict: plane === null ? logVerdict : plane.verdict === "contradicted" ? "contradicted" : logVerdict,
    because:
      plane === null ? `No early element set is at hand to test the plane; ${logWords}.` : `${plane.because}; ${logWords}.`,
    independent: true,
    rows: [entry.id, ...(firstSet === null ? [] : [firstSet.row.id])],
    figures: plane?.figures ?? [],
  };
}

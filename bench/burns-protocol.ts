/**
 * The protocol that burn detection is measured by: operators' burns merged where less than a day lies between, one burn to one
 * detection, the most confident first; a burn inside a detection's interval is at distance 0.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { readElementSets, secondsBetween, utc, type MeanElements } from "../src/engine/index.ts";

const shared = fileURLToPath(new URL("../../shared/data/", import.meta.url));

export const lowSatellites = ["Jason-1", "Jason-2", "SARAL", "Sentinel-3A", "Sentinel-6A", "TOPEX"] as const;
export const wellTracked = ["Jason-2", "SARAL", "Sentinel-3A", "Sentinel-6A"] as const;
export const highSatellites = ["Fengyun-2D", "Fengyun-2E", "Fengyun-2H", "Fengyun-4A"] as const;
/** What cannot burn: LAGEOS 1 and 2, Starlette, Stella: spheres without anything inside. */
export const spheres = [7646, 8820, 22195, 22824] as const;
/** Without a thruster in use: NOAA 18 and 19, where the air is hardly felt. */
export const calmPassive = [28654, 33591] as const;
/** Without a thruster and low: Hubble, NOUR 1 to 3; and from files of their own KMS-4 and KMS 3-2, dead for years. */
export const lowPassive = [20580, 45529, 51954, 57962, 41332, 39026] as const;

/** Days of UTC since 1970, leap seconds apart: enough for windows of hours. */
export interface Burn {
  readonly start: number;
  readonly end: number;
  /** Along-track and cross-track change of speed as logged, m/s; NaN where the log has none. */
  readonly inTrackMS: number;
  readonly crossTrackMS: number;
}
export type Labels = "corrected" | "published";

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export function dataIsThere(): boolean {
  return existsSync(`${shared}manoeuvres/manoeuvres.csv`);
}

/** The bytes of a file of the collection, unpacked, and their SHA-256 as they are stored. */
export function stored(path: string): { readonly text: string; readonly sha256: string } {
  const bytes = readFileSync(`${shared}${path}`);
  const text = path.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return { text, sha256: createHash("sha256").update(bytes).digest("hex") };
}

export function historyOf(satellite: string): readonly MeanElements[] {
  return readElementSets(stored(`manoeuvres/${satellite}.tle.gz`).text).sets;
}

/** Histories of single objects by catalogue number: the watch list and the files beside it. */
export function singleHistories(): ReadonlyMap<number, readonly MeanElements[]> {
  const files = ["watchlist.tle.gz", "58400.tle", "41332.tle", "39026.tle", "58401.tle"];
  const sets = files.flatMap((file) => readElementSets(stored(`elements/${file}`).text).sets);
  return Map.groupBy(sets, (set) => set.noradId);
}

const epoch1970 = utc("1970-01-01T00:00:00Z");
export function daySince1970(set: MeanElements): number {
  return secondsBetween(epoch1970, set.epoch) / 86_400;
}

/** Burns by satellite, in order, those less than a day apart merged. The published label set moves the same events. */
export function loggedBurns(labels: Labels): ReadonlyMap<string, readonly Burn[]> {
  const rows = stored("manoeuvres/manoeuvres.csv")
    .text.trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const bySatellite = new Map<string, Burn[]>();
  for (const row of rows) {
    const start = dayOf(row[2] ?? "");
    const end = dayOf(row[3] ?? "");
    const shift = labels === "published" ? dayOf(`${row[11] ?? ""}Z`) - start : 0;
    const burn = { start: start + shift, end: end + shift, inTrackMS: figure(row[9]), crossTrackMS: figure(row[10]) };
    const burns = bySatellite.get(row[0] ?? "");
    if (burns === undefined) bySatellite.set(row[0] ?? "", [burn]);
    else burns.push(burn);
  }
  return new Map([...bySatellite].map(([satellite, burns]) => [satellite, merged(burns)]));
}

function merged(burns: readonly Burn[]): readonly Burn[] {
  const result: Burn[] = [];
  for (const burn of [...burns].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before === undefined || burn.start - before.end > 1) result.push(burn);
    else {
      result[result.length - 1] = {
        start: before.start,
        end: Math.max(before.end, burn.end),
        inTrackMS: before.inTrackMS + burn.inTrackMS,
        crossTrackMS: before.crossTrackMS + burn.crossTrackMS,
      };
    }
  }
  return result;
}

function dayOf(text: string): number {
  return Date.parse(text) / 86_400_000;
}

function figure(text: string | undefined): number {
  return text === undefined || text === "" ? Number.NaN : Number(text);
}

/** Burns that lie wholly between the first and the last set. */
export function within(burns: readonly Burn[], firstDay: number, lastDay: number): readonly Burn[] {
  return burns.filter((burn) => burn.start >= firstDay && burn.end <= lastDay);
}

/** For each detection, best first: the index of the burn that it is matched with, or −1. */
export function matched(burns: readonly Burn[], found: readonly Found[], windowDays: number): readonly number[] {
  const taken = new Set<number>();
  return found.map((detection) => {
    let nearest = -1;
    let distance = windowDays;
    burns.forEach((burn, k) => {
      if (taken.has(k)) return;
      const d = Math.max(0, burn.start - detection.end, detection.start - burn.end);
      if (d < distance || (d === distance && nearest < 0)) {
        nearest = k;
        distance = d;
      }
    });
    if (nearest >= 0) taken.add(nearest);
    return nearest;
  });
}

export interface Tally {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly burns: number;
}

export function tally(burns: readonly Burn[], found: readonly Found[], windowDays: number, threshold: number): Tally {
  const kept = found.filter((detection) => detection.score >= threshold).sort((a, b) => b.score - a.score);
  const hits = matched(burns, kept, windowDays).filter((k) => k >= 0).length;
  return { hits, falseAlarms: kept.length - hits, burns: burns.length };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, t) => ({ hits: sum.hits + t.hits, falseAlarms: sum.falseAlarms + t.falseAlarms, burns: sum.burns + t.burns }),
    { hits: 0, falseAlarms: 0, burns: 0 },
  );
}

export function precisionOf(t: Tally): number {
  return t.hits / Math.max(1, t.hits + t.falseAlarms);
}
export function recallOf(t: Tally): number {
  return t.hits / Math.max(1, t.burns);
}
export function f1Of(t: Tally): number {
  return (2 * t.hits) / Math.max(1, t.hits + t.falseAlarms + t.burns);
}

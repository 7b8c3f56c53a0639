/**
 * The first public set of each launch of GCAT's log that the collection's snapshots hold: what design/origin-likelihood.ts learns from and
 * bench/origin.ts measures on.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { degPerRad, readElementSets, secondsBetween, type Instant, type MeanElements } from "../src/engine/index.ts";
import { readLog, type LogRow } from "./gcatLog.ts";

export interface EarlySet {
  readonly row: LogRow;
  readonly set: MeanElements;
  /** From the log's lift-off to the set's epoch. */
  readonly ageS: number;
}

const text = (path: string): string =>
  path.endsWith(".gz") ? gunzipSync(readFileSync(path)).toString("utf8") : readFileSync(path, "utf8");

/**
 * Of every launch from 2021 on with a set at most so many days old, in order. Catalogue numbers get their launch's designator in the first days,
 * and at times another's first: GCAT's payload list decides, else the latest set of the same number; and a low set must have the inclination of the log's orbit.
 */
export function earlySets(
  shared: string,
  withinDays: number,
): { readonly sets: readonly EarlySet[]; readonly corrected: readonly string[] } {
  const log = new Map(readLog(shared, "2021-01-01").map((row) => [row.tag, row]));
  const latest = new Map<number, { readonly tag: string; readonly epoch: Instant }>();
  const young: { readonly set: MeanElements; readonly saidTag: string }[] = [];
  for (const folder of ["catalog", "elements"]) {
    for (const file of readdirSync(`${shared}${folder}`).filter((name) =>
      /\.(3le\.gz|tle|tle\.gz|omm\.csv|omm\.csv\.gz)$/.test(name),
    )) {
      for (const set of readElementSets(text(`${shared}${folder}/${file}`)).sets) {
        const tag = set.cosparId?.slice(0, 8) ?? "";
        const row = log.get(tag);
        if (row === undefined) continue;
        const known = latest.get(set.noradId);
        if (known === undefined || secondsBetween(known.epoch, set.epoch) > 0)
          latest.set(set.noradId, { tag, epoch: set.epoch });
        const ageS = secondsBetween(row.liftOff, set.epoch);
        if (ageS > -3 * 86400 && ageS < (withinDays + 3) * 86400) young.push({ set, saidTag: tag });
      }
    }
  }
  const listed = designators(text(`${shared}satcat/gcat-psatcat.tsv.gz`));
  const first = new Map<string, EarlySet>();
  const corrected = new Set<string>();
  for (const { set, saidTag } of young) {
    const tag = listed.get(set.noradId) ?? latest.get(set.noradId)?.tag ?? saidTag;
    const row = log.get(tag);
    if (row === undefined) continue;
    if (tag !== saidTag) corrected.add(`${set.noradId} ${saidTag} → ${tag}`);
    if (isAnothers(set, row)) {
      corrected.add(`${set.noradId} ${saidTag} → none`);
      continue;
    }
    const ageS = secondsBetween(row.liftOff, set.epoch);
    const known = first.get(tag);
    if (ageS > 0 && ageS < withinDays * 86400 && (known === undefined || ageS < known.ageS)) first.set(tag, { row, set, ageS });
  }
  const sets = [...first].toSorted(([a], [b]) => a.localeCompare(b)).map(([, early]) => early);
  return { sets, corrected: [...corrected] };
}

/** Low orbits keep their inclination: a set that lies elsewhere than the log's orbit has another launch's designator. */
function isAnothers(set: MeanElements, { inclinationDeg, apogeeKm }: LogRow): boolean {
  const away = Math.abs(set.inclinationRad * degPerRad - (inclinationDeg ?? 0));
  return inclinationDeg !== null && apogeeKm < lowKm && away > otherOrbitDeg;
}

const lowKm = 2000;
const otherOrbitDeg = 0.4;

/** Catalogue number to the tag of its launch. */
function designators(payloads: string): ReadonlyMap<number, string> {
  return new Map(
    payloads.split("\n").flatMap((line) => {
      const [number, piece] = line.split("\t");
      const catalogued = /^S(\d+)$/.exec(number ?? "");
      const tag = (piece ?? "").slice(0, 8);
      return catalogued === null || !/^\d{4}-\d{3}$/.test(tag) ? [] : [[Number(catalogued[1]), tag] as const];
    }),
  );
}

/**
 * Objects with a published day of re-entry and element sets from before it, out of the optional evidence collection: GCAT's
 * observation payloads and CelesTrak's SATCAT for the day, snapshots and histories for the sets.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { readElementSets, secondsBetween, utc, type MeanElements } from "../src/engine/index.ts";
import { sharedData } from "../test/sharedData.ts";

export interface DecayCase {
  readonly noradId: number;
  /** Rising epochs, all before the end. */
  readonly sets: readonly MeanElements[];
  /** Noon of the published day of UTC: right to half a day. */
  readonly decayed: string;
}

const gcatRow = z.object({ Satcat: z.string(), Decay_Date: z.string(), Status: z.string() });
const satcatRow = z.object({ NORAD_CAT_ID: z.string(), DECAY_DATE: z.string() });

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function publishedDays(): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  const gcat = sharedData("satcat/gcat-observation-payloads.csv.gz");
  const satcat = sharedData("satcat/celestrak-satcat-excerpt.csv");
  if (gcat === null || satcat === null) return days;
  for (const row of z.array(gcatRow).parse(parse(textOf(gcat), { columns: true }))) {
    // R and AR: came down after its life in orbit. Other states are landings, attached objects, failures.
    if (["R", "AR"].includes(row.Status) && /^\d{4}-\d\d-\d\d$/.test(row.Decay_Date))
      days.set(Number(row.Satcat), row.Decay_Date);
  }
  for (const row of z.array(satcatRow).parse(parse(textOf(satcat), { columns: true }))) {
    if (row.DECAY_DATE !== "") days.set(Number(row.NORAD_CAT_ID), row.DECAY_DATE);
  }
  return days;
}

/** All cases, by catalogue number; empty where the collection is not there. */
export function decayCases(): readonly DecayCase[] {
  const days = publishedDays();
  const folders = ["catalog", "elements"].flatMap((name) => {
    const folder = sharedData(name);
    return folder === null ? [] : [folder];
  });
  const sets = new Map<number, Map<string, MeanElements>>();
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => /\.(3le|tle)(\.gz)?$/.test(name))) {
      for (const set of readElementSets(textOf(`${folder}/${file}`)).sets) {
        if (!days.has(set.noradId)) continue;
        const ofObject = sets.get(set.noradId) ?? new Map<string, MeanElements>();
        ofObject.set(set.written.EPOCH, set);
        sets.set(set.noradId, ofObject);
      }
    }
  }
  return [...sets.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([noradId, ofObject]) => ({
      noradId,
      decayed: `${days.get(noradId)}T12:00:00Z`,
      sets: [...ofObject.values()].toSorted((a, b) => secondsBetween(b.epoch, a.epoch)),
    }));
}

/** Days from a set's epoch to the published end. */
export function remainingDays(one: DecayCase, set: MeanElements): number {
  return secondsBetween(set.epoch, utc(one.decayed)) / 86400;
}

/**
 * Whether the stated error of a position holds (`node bench/uncertainty.ts`, `--json`): for sets of the watch list and of the satellites
 * with operators' logs, each set's position is predicted for the epochs of later sets, with an error made only from sets before it,
 * and counted as covered where the miss is within the 95 % point. Later sets are the truth, so the class's error at the epoch is
 * left out here (it is the error of the truth as much as of the prediction).
 */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { errorClassOfSet, grownAlongTrack, missOf, ownFactors, ownHistory } from "../src/analysis/index.ts";
import { readElementSets, secondsBetween, type MeanElements } from "../src/engine/index.ts";
import { sharedData } from "../test/sharedData.ts";

const ages = [
  { id: "1 d", from: 0.5, to: 1.5 },
  { id: "3 d", from: 2.5, to: 3.5 },
  { id: "7 d", from: 6, to: 8 },
  { id: "14 d", from: 12, to: 16 },
] as const;

/** How far back an object's own error is learned from. */
const MEMORY_DAYS = 90;
/** At most so many predictions of an object, spread over its history, so that a dense one does not decide a class. */
const PER_OBJECT = 150;

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function histories(): ReadonlyMap<number, readonly MeanElements[]> {
  const watchlist = sharedData("elements/watchlist.tle.gz");
  const manoeuvres = sharedData("manoeuvres");
  const files = [
    ...(watchlist === null ? [] : [watchlist]),
    ...["elements/58400.tle", "elements/41332.tle"].flatMap((name) => sharedData(name) ?? []),
    ...(manoeuvres === null
      ? []
      : readdirSync(manoeuvres)
          .filter((name) => name.endsWith(".tle.gz"))
          .map((name) => `${manoeuvres}/${name}`)),
  ];
  const byObject = new Map<number, MeanElements[]>();
  for (const file of files) {
    for (const set of readElementSets(textOf(file)).sets) {
      const known = byObject.get(set.noradId);
      if (known === undefined) byObject.set(set.noradId, [set]);
      else known.push(set);
    }
  }
  return new Map([...byObject].map(([id, sets]) => [id, sets.toSorted((a, b) => secondsBetween(b.epoch, a.epoch))]));
}

interface Tally {
  n: number;
  coveredByClass: number;
  coveredByOwn: number;
  halfByOwn: number;
  readonly objects: Set<number>;
}

const tallies = new Map<string, Tally>();

function tally(key: string): Tally {
  const known = tallies.get(key) ?? { n: 0, coveredByClass: 0, coveredByOwn: 0, halfByOwn: 0, objects: new Set() };
  tallies.set(key, known);
  return known;
}

const all = histories();
if (all.size === 0) {
  console.log("left out: the optional evidence collection (../shared/data) is not there");
  process.exit(0);
}
for (const [noradId, sets] of all) {
  const every = Math.max(1, Math.floor(sets.length / PER_OBJECT));
  for (let i = 20; i < sets.length; i += every) {
    const from = sets[i];
    if (from === undefined) continue;
    const errorClass = errorClassOfSet(from);
    const past = sets
      .slice(Math.max(0, i - 60), i)
      .filter((set) => secondsBetween(set.epoch, from.epoch) < MEMORY_DAYS * 86400);
    const known = ownHistory(past, errorClass);
    for (const age of ages) {
      const to = sets.find((set, k) => {
        const days = secondsBetween(from.epoch, set.epoch) / 86400;
        return k > i && days >= age.from && days <= age.to;
      });
      const miss = to === undefined ? null : missOf(from, to);
      if (miss === null) continue;
      const own = ownFactors(known, miss.ageDays);
      const along = Math.abs(miss.alongTrackKm);
      const bare = grownAlongTrack(errorClass, miss.ageDays);
      for (const key of [`${errorClass.id}|${age.id}`, `all|${age.id}`]) {
        const counts = tally(key);
        counts.n += 1;
        counts.objects.add(noradId);
        if (along <= bare.p95) counts.coveredByClass += 1;
        if (along <= bare.p95 * own.p95) counts.coveredByOwn += 1;
        if (along <= bare.p50 * own.p50) counts.halfByOwn += 1;
      }
    }
  }
}

const rows = [...tallies]
  .map(([key, { n, objects, coveredByClass, coveredByOwn, halfByOwn }]) => {
    const [regime = "", age = ""] = key.split("|");
    return {
      regime,
      age,
      n,
      objects: objects.size,
      classP95: coveredByClass / n,
      ownP95: coveredByOwn / n,
      ownP50: halfByOwn / n,
    };
  })
  .toSorted((a, b) => a.regime.localeCompare(b.regime) || Number.parseInt(a.age, 10) - Number.parseInt(b.age, 10));

if (process.argv.includes("--json")) console.log(JSON.stringify({ rows }, null, 2));
else {
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8);
  console.log("regime           age     n objects  p95 of class  p95 of own  p50 of own");
  for (const row of rows) {
    console.log(
      `${row.regime.padEnd(16)} ${row.age.padEnd(5)} ${String(row.n).padStart(5)} ${String(row.objects).padStart(5)}     ` +
        `${percent(row.classP95)}     ${percent(row.ownP95)}    ${percent(row.ownP50)}`,
    );
  }
}

/**
 * How often the stated 95 % bounds of a distance hold: `node bench/companyErrors.ts`. Pairs of objects of the watch list, at moments with a set of
 * both within some hours, whose distance counts as the truth; the sets of the days around are taken away, and the bounds that remain are held
 * against it. Beside them the bounds of one set each by class errors alone.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ageDays, encountersBetween, nearestSet } from "../src/analysis/index.ts";
import { addSeconds, readElementSets, utc, type Instant, type MeanElements } from "../src/engine/index.ts";
import { sharedData } from "../test/sharedData.ts";

const path = sharedData("elements/watchlist.tle.gz");
if (path === null) {
  console.error("The optional evidence collection is not beside the checkout.");
  process.exit(1);
}
const all = readElementSets(gunzipSync(readFileSync(path)).toString("utf8")).sets;
const kinds = {
  "geostationary belt": [41866, 37951, 38977, 39727, 40258, 55841, 49330, 62485],
  "low orbits": [25544, 48274, 20580, 39634, 40697, 49260, 53370, 59065, 33591, 28654, 58817, 59587],
} as const;
/** Truth: a set of both within so many days. */
const truthDays = 0.25;

function distanceAt(a: readonly MeanElements[], b: readonly MeanElements[], at: Instant) {
  const found = encountersBetween(a, b, { start: at, end: addSeconds(at, 60) }, 1);
  return found.ok ? (found.value.edges[0] ?? null) : null;
}

for (const [kind, numbers] of Object.entries(kinds)) {
  const histories = numbers.map((noradId) => all.filter((set) => set.noradId === noradId));
  for (const gapDays of [1, 3, 7]) {
    const [now, before] = [
      { held: 0, tried: 0, widthKm: 0 },
      { held: 0, tried: 0, widthKm: 0 },
    ];
    for (const [i, a] of histories.entries()) {
      for (const b of histories.slice(i + 1)) {
        for (let day = 0; day < 900; day += 11) {
          const at = addSeconds(utc("2024-01-05T12:00:00Z"), day * 86400);
          const near = (sets: readonly MeanElements[]): readonly MeanElements[] =>
            sets.filter((set) => Math.abs(ageDays(set, at)) < 120);
          const [ownA, ownB] = [near(a), near(b)];
          const fresh = (sets: readonly MeanElements[]): boolean => sets.some((set) => Math.abs(ageDays(set, at)) < truthDays);
          if (!fresh(ownA) || !fresh(ownB)) continue;
          const thinned = (sets: readonly MeanElements[]): readonly MeanElements[] =>
            sets.filter((set) => Math.abs(ageDays(set, at)) >= gapDays);
          const [thinA, thinB] = [thinned(ownA), thinned(ownB)];
          const usable = (sets: readonly MeanElements[]): boolean => sets.some((set) => Math.abs(ageDays(set, at)) < 14);
          if (!usable(thinA) || !usable(thinB)) continue;
          const truth = distanceAt([nearestSet(ownA, at)], [nearestSet(ownB, at)], at);
          const ours = distanceAt(thinA, thinB, at);
          const alone = distanceAt([nearestSet(thinA, at)], [nearestSet(thinB, at)], at);
          if (truth === null || ours === null || alone === null) continue;
          for (const [tally, { error }] of [
            [now, ours],
            [before, alone],
          ] as const) {
            tally.tried += 1;
            tally.widthKm += error.high95Km - error.low95Km;
            if (truth.distanceKm >= error.low95Km && truth.distanceKm <= error.high95Km) tally.held += 1;
          }
        }
      }
    }
    const told = ({ held, tried, widthKm }: typeof now): string =>
      `${((100 * held) / tried).toFixed(1)} % of ${tried}, ${(widthKm / tried).toFixed(0)} km wide on average`;
    console.log(
      `${kind}, no set within ${gapDays} d: bounds hold in ${told(now)}; by class errors and one set each ${told(before)}`,
    );
  }
}

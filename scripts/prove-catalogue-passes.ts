/**
 * Holds the sweep over a catalogue against the strict search, satellite by satellite.
 *
 *   node scripts/prove-catalogue-passes.ts CATALOGUE[.gz] [--every 1] [--days 7] [--from 2024-07-05]
 *
 * For three places (mid-latitude at 10°, equator at 0°, near the pole at 5°) prints how many passes both find, what either misses and how long those
 * are, and how far rise, set and peak lie apart, by regime. Ends with status 1 where a pass longer than a second is missed or invented.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  addSeconds,
  builtInEarthData,
  cataloguePasses,
  createCatalogue,
  passesOver,
  radPerDeg,
  readElementSets,
  secondsBetween,
  siteAt,
  utc,
  type MeanElements,
} from "../src/engine/index.ts";

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  throw new Error("usage: node scripts/prove-catalogue-passes.ts CATALOGUE[.gz] [--every 1] [--days 7] [--from 2024-07-05]");
}
const flag = (name: string, fallback: string): string => {
  const at = flags.indexOf(name);
  return at < 0 ? fallback : (flags[at + 1] ?? fallback);
};
const every = Number(flag("--every", "1"));
const start = utc(flag("--from", "2024-07-05"));
const during = { start, end: addSeconds(start, Number(flag("--days", "7")) * 86400) };
const bytes = readFileSync(file);
const { sets } = readElementSets((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
const chosen = sets.filter((_, index) => index % every === 0);

function regimeOf({ meanMotionRadMin, eccentricity }: MeanElements): string {
  if (eccentricity >= 0.1) return "eccentric (e ≥ 0.1)";
  return (meanMotionRadMin * 1440) / (2 * Math.PI) > 6.4 ? "low (period under 225 min)" : "high and round";
}

interface Tally {
  both: number;
  missed: number;
  invented: number;
  readonly edgeS: number[];
  readonly peakRad: number[];
}

const places = [
  { name: "48° N, above 10°", latitudeDeg: 48, longitudeDeg: 11, minDeg: 10 },
  { name: "equator, above 0°", latitudeDeg: 0, longitudeDeg: -60, minDeg: 0 },
  { name: "84° S, above 5°", latitudeDeg: -84, longitudeDeg: 120, minDeg: 5 },
];
let bad = 0;
for (const { name, latitudeDeg, longitudeDeg, minDeg } of places) {
  const site = siteAt({ latitudeRad: latitudeDeg * radPerDeg, longitudeRad: longitudeDeg * radPerDeg, heightKm: 0.3 });
  const options = { minElevationRad: minDeg * radPerDeg };
  const catalogue = createCatalogue(chosen);
  const before = process.cpuUsage();
  const swept = cataloguePasses(catalogue, site, during, builtInEarthData, options);
  const used = process.cpuUsage(before);
  console.log(
    `${name}: ${chosen.length} objects, ${swept.count} passes, ${swept.ended.length} objects end on the way; ` +
      `${((used.user + used.system) / 1000 / chosen.length).toFixed(3)} ms of processor time an object`,
  );
  const tallies = new Map<string, Tally>();
  let row = 0;
  catalogue.satellites.forEach((satellite, index) => {
    const mine: number[] = [];
    for (; row < swept.count && swept.satellite[row] === index; row += 1) mine.push(row);
    if (satellite === null) return;
    const regime = regimeOf(satellite.elements);
    const tally = tallies.get(regime) ?? { both: 0, missed: 0, invented: 0, edgeS: [], peakRad: [] };
    tallies.set(regime, tally);
    const strict = passesOver(satellite, site, during, builtInEarthData, options);
    const used = new Set<number>();
    for (const pass of strict.ok ? strict.value.passes : []) {
      const [rise, set] = [secondsBetween(start, pass.rise), secondsBetween(start, pass.set)];
      const match = mine.find((k) => !used.has(k) && (swept.riseS[k] ?? 0) < set + 3 && (swept.setS[k] ?? 0) > rise - 3);
      if (match === undefined) {
        tally.missed += 1;
        if (set - rise > 1) bad += 1;
        console.log(`  missed: ${satellite.elements.noradId}, ${(set - rise).toFixed(2)} s long`);
        continue;
      }
      used.add(match);
      tally.both += 1;
      tally.edgeS.push(Math.max(Math.abs((swept.riseS[match] ?? 0) - rise), Math.abs((swept.setS[match] ?? 0) - set)));
      tally.peakRad.push(Math.abs((swept.peakElevationRad[match] ?? 0) - pass.peak.elevationRad));
    }
    for (const k of mine.filter((one) => !used.has(one))) {
      tally.invented += 1;
      const length = (swept.setS[k] ?? 0) - (swept.riseS[k] ?? 0);
      if (length > 1) bad += 1;
      console.log(`  invented: ${satellite.elements.noradId}, ${length.toFixed(2)} s long`);
    }
  });
  const share = (list: number[], part: number): number =>
    list.toSorted((a, b) => a - b)[Math.floor(part * (list.length - 1))] ?? 0;
  for (const [regime, { both, missed, invented, edgeS, peakRad }] of tallies) {
    console.log(
      `  ${regime}: ${both} in both, ${missed} missed, ${invented} invented; rise and set apart: half within ${(share(edgeS, 0.5) * 1000).toFixed(2)} ms, ` +
        `99 % ${(share(edgeS, 0.99) * 1000).toFixed(1)} ms, all ${share(edgeS, 1).toFixed(3)} s; peaks within ${((share(peakRad, 1) * 180) / Math.PI).toFixed(5)}°`,
    );
  }
}
process.exitCode = bad > 0 ? 1 : 0;

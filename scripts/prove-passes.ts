/**
 * Holds the pass search against looking every second.
 *
 *   node scripts/prove-passes.ts CATALOGUE[.gz] [--days 2000] [--seed 1]
 *
 * CATALOGUE is a file of element sets of any encoding. Draws objects evenly from seven regimes and places evenly from the sphere with the poles, the
 * equator and the objects' own turning latitudes among them; a day within ten days of the set's epoch; a least elevation of 0, 5, 10, 30 or 60°.
 * Prints how many passes both found, what either missed, and how far their times lie apart. Ends with status 1 on any miss or on
 * times more than 10 ms apart.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  addSeconds,
  builtInEarthData,
  builtInLeapSeconds,
  degPerRad,
  radPerDeg,
  readElementSets,
  sgp4,
  siteAt,
  type MeanElements,
  type Satellite,
} from "../src/engine/index.ts";
import { compareWithBruteForce, type Comparison } from "../test/bruteForcePasses.ts";

const regimes: Readonly<Record<string, (el: MeanElements) => boolean>> = {
  "low, inclined": (el) => revsPerDay(el) > 11 && el.inclinationRad < 80 * radPerDeg && el.inclinationRad > 20 * radPerDeg,
  "low, polar": (el) => revsPerDay(el) > 11 && el.inclinationRad >= 80 * radPerDeg,
  "low, equatorial": (el) => revsPerDay(el) > 11 && el.inclinationRad <= 20 * radPerDeg,
  medium: (el) => revsPerDay(el) <= 11 && revsPerDay(el) > 1.3 && el.eccentricity < 0.2,
  transfer: (el) => el.eccentricity >= 0.2 && el.inclinationRad < 40 * radPerDeg,
  Molniya: (el) => el.eccentricity >= 0.2 && el.inclinationRad >= 40 * radPerDeg,
  synchronous: (el) => revsPerDay(el) <= 1.3 && el.eccentricity < 0.2,
};

function revsPerDay(el: MeanElements): number {
  return (el.meanMotionRadMin * 1440) / (2 * Math.PI);
}

/** The same numbers for the same seed, everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  throw new Error("usage: node scripts/prove-passes.ts CATALOGUE[.gz] [--days 2000] [--seed 1]");
}
const flag = (name: string, fallback: number): number => {
  const at = flags.indexOf(name);
  return at < 0 ? fallback : Number(flags[at + 1]);
};
const days = flag("--days", 2000);
const random = randomFrom(flag("--seed", 1));
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

const bytes = readFileSync(file);
const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
const { sets } = readElementSets(text, { leapSeconds: builtInLeapSeconds });
const byRegime = Object.entries(regimes).map(([name, holds]) => ({ name, sets: sets.filter(holds) }));
for (const { name, sets: members } of byRegime) {
  console.log(`${name}: ${members.length} objects`);
}

function placeFor(el: MeanElements): number {
  const kind = random();
  const turning = Math.min(el.inclinationRad, Math.PI - el.inclinationRad) * degPerRad;
  if (kind < 0.1) return 90 - 2 * random();
  if (kind < 0.2) return -90 + 2 * random();
  if (kind < 0.25) return 0;
  if (kind < 0.4) return Math.max(-90, Math.min(90, (random() < 0.5 ? -1 : 1) * (turning + 30 * (random() - 0.3))));
  return Math.asin(2 * random() - 1) * degPerRad;
}

let total: Comparison = { found: 0, missed: 0, extra: 0, largestRiseSetS: 0, largestPeakS: 0, largestPeakRad: 0, worst: "" };
const started = performance.now();
for (let done = 0; done < days;) {
  const regime = byRegime[done % byRegime.length];
  const el = regime === undefined ? undefined : pick(regime.sets);
  const made = el === undefined ? null : sgp4(el);
  if (el === undefined || made === null || !made.ok) {
    done += 1;
    continue;
  }
  const satellite: Satellite = made.value;
  const start = addSeconds(el.epoch, (20 * random() - 10) * 86400);
  const place = {
    latitudeRad: placeFor(el) * radPerDeg,
    longitudeRad: (2 * random() - 1) * Math.PI,
    heightKm: 4 * random() * random(),
  };
  const minElevationRad = (pick([0, 5, 10, 30, 60]) ?? 0) * radPerDeg;
  const result = compareWithBruteForce(
    satellite,
    siteAt(place),
    { start, end: addSeconds(start, 86400) },
    builtInEarthData,
    minElevationRad,
  );
  done += 1;
  if (result === null) {
    continue; // decayed within the day
  }
  const what = `${el.noradId} over ${(place.latitudeRad * degPerRad).toFixed(3)}, ${(place.longitudeRad * degPerRad).toFixed(3)}`;
  if (result.missed + result.extra > 0 || result.largestRiseSetS > 0.01 || result.largestPeakS > 0.01) {
    console.log(`${what}: ${JSON.stringify(result)} ${JSON.stringify(start)} ${minElevationRad}`);
  }
  total = {
    found: total.found + result.found,
    missed: total.missed + result.missed,
    extra: total.extra + result.extra,
    largestRiseSetS: Math.max(total.largestRiseSetS, result.largestRiseSetS),
    largestPeakS: Math.max(total.largestPeakS, result.largestPeakS),
    largestPeakRad: Math.max(total.largestPeakRad, result.largestPeakRad),
    worst: result.largestRiseSetS > total.largestRiseSetS ? what : total.worst,
  };
  if (done % 100 === 0) {
    console.error(`${done} object-place days, ${total.found} passes, ${Math.round((performance.now() - started) / 1000)} s`);
  }
}
console.log(
  `${days} object-place days: ${total.found} passes found by both, ${total.missed} missed, ${total.extra} that looking every second did not see`,
);
console.log(`rise and set at most ${(total.largestRiseSetS * 1000).toFixed(3)} ms apart (${total.worst})`);
console.log(
  `peaks at most ${(total.largestPeakS * 1000).toFixed(3)} ms apart where the top is sharper than its digits, ${total.largestPeakRad.toExponential(1)} rad in height`,
);
process.exitCode = total.missed + total.extra > 0 || total.largestRiseSetS > 0.01 ? 1 : 0;

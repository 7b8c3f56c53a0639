/**
 * Published claims whose element sets are in the optional evidence collection, each measured as `near`, `passes` and the orbit
 * verdict measure it. A claim without a set near its moment is left undecided, with how far the nearest set lies from it.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { heightConventions, nearestSet } from "../src/analysis/index.ts";
import { companyOf, passRows, type NamedHistory } from "../src/answers/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  radPerDeg,
  readElementSets,
  secondsBetween,
  sgp4,
  utc,
  type Instant,
  type MeanElements,
} from "../src/engine/index.ts";
import { sharedData } from "../test/sharedData.ts";

export interface KnownCase {
  readonly id: string;
  readonly published: string;
  readonly measured: string;
  readonly outcome: "agrees" | "differs" | "undecided";
  readonly reason: string;
}

const daySeconds = 86400;
/** A set farther from the moment than this tells nothing of objects that manoeuvre. */
const mostDays = 7;

export const casesPresent = sharedData("elements/watchlist.tle.gz") !== null && sharedData("catalog/manifest.csv") !== null;

function setsOf(path: string): readonly MeanElements[] {
  const absolute = sharedData(path);
  return absolute === null ? [] : readElementSets(gunzipSync(readFileSync(absolute)).toString("utf8")).sets;
}

function historyOf(sets: readonly MeanElements[], noradId: number, name: string): NamedHistory {
  const own = sets.filter((set) => set.noradId === noradId).toSorted((a, b) => secondsBetween(b.epoch, a.epoch));
  return { noradId, name, sets: own };
}

function daysOff(history: NamedHistory, at: Instant): number {
  return history.sets.length === 0 ? Infinity : Math.abs(secondsBetween(nearestSet(history.sets, at).epoch, at)) / daySeconds;
}

const orbits = [
  { id: "C063", name: "Noor-2", noradId: 51954, at: "2022-04-27T12:00:00Z", said: [502.5, 519.8] },
  { id: "C069", name: "Soraya", noradId: 58817, at: "2024-01-24T12:00:00Z", said: [750, 750] },
  { id: "C071", name: "Chamran-1", noradId: 61072, at: "2024-10-09T12:00:00Z", said: [550, 550] },
] as const;
/** Heights as printed by the press differ by this between conventions, and by rounding to tens. */
const heightSlackKm = 20;

function orbitCases(watched: readonly MeanElements[]): readonly KnownCase[] {
  return orbits.map(({ id, name, noradId, at, said }) => {
    const set = nearestSet(historyOf(watched, noradId, name).sets, utc(at));
    const heights = heightConventions(set)[0];
    const [low, high] = [heights?.perigeeKm ?? 0, heights?.apogeeKm ?? 0];
    const measured = `${low.toFixed(0)} × ${high.toFixed(0)} km, ${(set.inclinationRad * degPerRad).toFixed(2)}°, ${at.slice(0, 10)}`;
    const off = Math.max(Math.abs(low - said[0]), Math.abs(high - said[1]));
    const outcome = off <= heightSlackKm ? "agrees" : "differs";
    return {
      id,
      published: `${name} at ${[...new Set(said)].join(" × ")} km`,
      measured,
      outcome,
      reason: `${off.toFixed(0)} km apart`,
    };
  });
}

/** Whether the new satellite was put at the height to which the old one had sunk. */
function sameHeightCase(watched: readonly MeanElements[]): KnownCase {
  const at = utc("2023-09-27T13:47:25Z");
  const [old, young] = ([51954, 57962] as const).map((noradId) => {
    const heights = heightConventions(nearestSet(historyOf(watched, noradId, "").sets, at))[0];
    return [heights?.perigeeKm ?? 0, heights?.apogeeKm ?? 0] as const;
  });
  const [a, b] = [old ?? [0, 0], young ?? [0, 0]];
  const off = Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
  return {
    id: "C067",
    published: "Noor-3 launched to the height that Noor-2 then had",
    measured: `Noor-3 ${b.map((km) => km.toFixed(0)).join(" × ")}, Noor-2 ${a.map((km) => km.toFixed(0)).join(" × ")} km, 2023-09-27`,
    outcome: off <= heightSlackKm ? "agrees" : "differs",
    reason: `${off.toFixed(0)} km apart`,
  };
}

const pairs = [
  { id: "C095, 5 July", others: [28358, "Intelsat 10-02"], at: "2024-07-05T00:00:00Z", own: [55841, "Luch-5X"], withinKm: 100 },
  { id: "C095, 5 July", others: [40613, "Thor 7"], at: "2024-07-05T00:00:00Z", own: [55841, "Luch-5X"], withinKm: 100 },
  { id: "C095", others: [28358, "Intelsat 10-02"], at: "2024-06-28T00:00:00Z", own: [55841, "Luch-5X"], withinKm: 100 },
  {
    id: "C095, October",
    others: [28358, "Intelsat 10-02"],
    at: "2024-10-09T00:00:00Z",
    own: [55841, "Luch-5X"],
    withinKm: 100,
  },
  { id: "C115", others: [49330, "Shijian-21"], at: "2025-07-02T00:00:00Z", own: [62485, "Shijian-25"], withinKm: 10 },
] as const;

function pairCases(all: readonly MeanElements[]): readonly KnownCase[] {
  return pairs.map(({ id, others, at, own, withinKm }) => {
    const moment = utc(at);
    const [first, other] = [historyOf(all, own[0], own[1]), historyOf(all, others[0], others[1])];
    const beside = `${first.name} beside ${other.name}, ${at.slice(0, 10)}`;
    const published = id.includes(",") ? `${beside} (ours, to explain the difference)` : beside;
    const off = Math.max(daysOff(first, moment), daysOff(other, moment));
    if (off > mostDays)
      return { id, published, measured: "—", outcome: "undecided", reason: `nearest sets ${off.toFixed(0)} days off` };
    const company = companyOf(first, other, { start: moment, end: addSeconds(moment, daySeconds) }, []);
    const km = Math.min(company.startKm, company.endKm, ...company.approaches.map(({ distanceKm }) => distanceKm));
    const outcome = km <= withinKm ? "agrees" : "differs";
    const reason = `nearest in that day; sets up to ${off.toFixed(1)} days off; "beside" taken as ${withinKm} km`;
    return { id, published, measured: `${km.toFixed(1)} km`, outcome, reason };
  });
}

const lviv = { latitudeRad: 49.84 * radPerDeg, longitudeRad: 24.03 * radPerDeg, heightKm: 0 };

/** The claim's own day has no set near it; how usual its count is can be told from the same hours of other days. */
function lvivCase(catalogue: readonly MeanElements[]): KnownCase {
  const counts = Array.from({ length: 16 }, (_, day) => {
    const start = addSeconds(utc("2026-01-07T21:00:00Z"), day * daySeconds);
    const during = { start, end: addSeconds(start, 11.5 * 3600) };
    return [47302, 57797, 57958].reduce((sum, noradId) => {
      const made = sgp4(nearestSet(historyOf(catalogue, noradId, "").sets, start));
      if (!made.ok) return sum;
      const filter = { minElevationDeg: 10, maxOffNadirDeg: null, sunlit: false, daylight: false };
      const where = { name: "Lviv", place: lviv };
      return (
        sum + passRows({ noradId, name: "", satellite: made.value }, where, during, filter, builtInEarthData).passes.length
      );
    }, 0);
  });
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  return {
    id: "C134",
    published: "9 passes of three Yaogan 33 over Lviv from 00:00 to 11:30, 2025-10-05",
    measured: `same hours of UTC on 16 days of January 2026: ${Math.min(...counts)} to ${Math.max(...counts)}, mean ${mean.toFixed(1)}`,
    outcome: "undecided",
    reason: "no set within 100 days of that night; passes above 10° on other days are the base rate",
  };
}

export function knownCases(): readonly KnownCase[] {
  const watched = setsOf("elements/watchlist.tle.gz");
  const january = setsOf("catalog/active-2026-01-15.3le.gz");
  const dated = ["active-2024-06-10", "active-2024-07-01", "full-2024-07-05", "active-2024-10-09"].flatMap((name) =>
    setsOf(`catalog/${name}.3le.gz`),
  );
  return [...orbitCases(watched), sameHeightCase(watched), ...pairCases([...watched, ...dated]), lvivCase(january)];
}

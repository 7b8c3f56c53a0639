/**
 * How much worse are the element sets of a satellite's first days? Prints, by days from launch to epoch, how far sets of
 * satellites at 400–650 km are off along the track after 5 to 9 days, against the next weekly copy of the list. Reads the
 * optional evidence collection beside the checkout (lists of the last 30 days' launches and of active satellites, November and
 * December 2023; GCAT's launch log); run: npx node design/young-sets.ts
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { addSeconds, readElementSets, secondsBetween, sgp4, utc, type MeanElements } from "../src/engine/index.ts";
import { meanShape, secondsAhead } from "../src/analysis/index.ts";
import { sharedData } from "../test/sharedData.ts";

const text = (path: string): string | null => {
  const file = sharedData(path);
  return file === null ? null : gunzipSync(readFileSync(file)).toString("utf8");
};

const launched = new Map<string, string>();
for (const line of (text("launches/gcat-orbital-launches.csv.gz") ?? "").split("\n").slice(1)) {
  const [tag, , date] = line.split(",");
  if (tag !== undefined && date !== undefined) launched.set(tag, date);
}

const histories = new Map<number, MeanElements[]>();
for (const day of ["2023-11-15", "2023-11-22", "2023-11-29", "2023-12-06", "2023-12-13", "2023-12-20", "2023-12-27"]) {
  for (const list of ["active", "last30days"]) {
    const found = text(`catalog/${list}-${day}.3le.gz`);
    if (found === null) continue;
    for (const set of readElementSets(found).sets) {
      const height = meanShape(set).meanHeightKm;
      if (height < 400 || height > 650 || set.eccentricity > 0.02 || (set.name ?? "").startsWith("STARLINK")) continue;
      const history = histories.get(set.noradId) ?? [];
      if (!history.some((other) => secondsBetween(other.epoch, set.epoch) === 0)) history.push(set);
      histories.set(set.noradId, history);
    }
  }
}

const bins = [2, 4, 7, 14, 30, 100, 1e5];
const errors = bins.map((): number[] => []);
for (const history of histories.values()) {
  history.sort((a, b) => secondsBetween(b.epoch, a.epoch));
  for (const [i, set] of history.entries()) {
    const next = history[i + 1];
    const date = launched.get((set.cosparId ?? "").slice(0, 8));
    if (next === undefined || date === undefined) continue;
    const gapDays = secondsBetween(set.epoch, next.epoch) / 86400;
    const [a, b] = [sgp4(set), sgp4(next)];
    if (gapDays < 5 || gapDays > 9 || !a.ok || !b.ok) continue;
    const sinceLaunch = secondsBetween(utc(`${date}T00:00:00Z`), set.epoch) / 86400;
    const bin = bins.findIndex((limit) => sinceLaunch < limit);
    errors[bin]?.push(Math.abs(secondsAhead(a.value, b.value, addSeconds(next.epoch, 0))) * 7.6 * (7 / gapDays) ** 2);
  }
}
const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.floor(part * sorted.length)] ?? Number.NaN).toFixed(1);
console.log("days from launch   sets   error after 7 days, km: median, 90 %");
for (const [i, list] of errors.entries()) {
  const sorted = list.toSorted((a, b) => a - b);
  console.log(
    `under ${String(bins[i]).padEnd(9)} ${String(sorted.length).padStart(7)}   ${at(sorted, 0.5)}  ${at(sorted, 0.9)}`,
  );
}

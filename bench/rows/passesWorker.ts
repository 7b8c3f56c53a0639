/** One of the two threads of the row `catalogue-passes`: takes its share of the sets once, then finds their passes as often as it is told. */
import { parentPort, workerData } from "node:worker_threads";
import {
  addSeconds,
  builtInEarthData,
  cataloguePasses,
  createCatalogue,
  parseTle,
  radPerDeg,
  siteAt,
  utc,
} from "../../src/engine/index.ts";
import type { PassWork } from "./cataloguePasses.ts";

const work: PassWork = workerData;
const keys: string[] = [];
const sets = work.pairs.flatMap(([line1, line2]) => {
  const read = parseTle(line1, line2);
  if (!read.ok) return [];
  keys.push(line1.slice(2, 7));
  return [read.value];
});
const catalogue = createCatalogue(sets);
const site = siteAt({
  latitudeRad: work.latitudeDeg * radPerDeg,
  longitudeRad: work.longitudeDeg * radPerDeg,
  heightKm: work.heightKm,
});
const start = utc(work.from);
const during = { start, end: addSeconds(start, work.days * 86400) };

// oxlint-disable unicorn/require-post-message-target-origin -- threads, not windows
parentPort?.on("message", (withRows: boolean) => {
  const found = cataloguePasses(catalogue, site, during, builtInEarthData, {
    minElevationRad: work.minElevationDeg * radPerDeg,
  });
  const rows = withRows
    ? Array.from({ length: found.count }, (_, row) => ({
        object: keys[found.satellite[row]!]!,
        riseS: found.riseS[row]!,
        setS: found.setS[row]!,
      }))
    : [];
  parentPort?.postMessage({ count: found.count, build: catalogue.build, rows });
});
parentPort?.postMessage("ready");

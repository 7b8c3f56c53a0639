/**
 * How long after lift-off the plane of the first set met the site, and the object, run back along its orbit, passed abeam it: `node design/ascent-times.ts`. The medians
 * of 2021–2023 are those of src/analysis/origin/ascent.ts; 2024 is printed beside them and decides nothing.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { abeamNear, planeMeetings, siteFromPlaneRad } from "../src/analysis/index.ts";
import { isTransfer, parkedAbeam } from "../src/analysis/origin/transfer.ts";
import { addSeconds, builtInEarthData, degPerRad, secondsBetween, sgp4, type Instant } from "../src/engine/index.ts";
import { citedLiftOff } from "../scripts/citedLiftOffs.ts";
import { earlySets } from "../scripts/earlySets.ts";
import { packSites } from "../scripts/gcatLog.ts";

const shared = fileURLToPath(new URL("../../shared/data/", import.meta.url));
if (!existsSync(shared)) {
  console.log("no collection beside the checkout: nothing measured");
  process.exit(0);
}
/** Of orbits that tell a phase: up to about 1500 km. */
const [lowEccentricity, lowRadMin] = [0.06, 0.0541];
/** Plane farther from the site at lift-off than this: a turn. */
const turnedDeg = 3;
const nearS = 5400;
const early = { abeam: Array<number>(), plane: Array<number>(), parked: Array<number>() };
const late = { abeam: Array<number>(), plane: Array<number>(), parked: Array<number>() };
for (const { row, set } of earlySets(shared, 2).sets) {
  const [made, cited, site] = [
    sgp4(set),
    citedLiftOff(row.tag, row.day),
    packSites.find(({ siteId }) => siteId === row.siteId),
  ];
  if (!made.ok || cited === null || site === undefined) continue;
  const times = row.tag < "2024" ? early : late;
  const during = { start: addSeconds(cited.at, -nearS), end: addSeconds(cited.at, nearS) };
  const after = (at: Instant): number => secondsBetween(cited.at, at);
  const nearest = (all: readonly Instant[]): number | undefined =>
    all.map(after).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
  if (isTransfer(made.value)) {
    const parked = nearest(parkedAbeam(made.value, site, during, builtInEarthData));
    if (parked !== undefined) times.parked.push(parked);
    continue;
  }
  if (!(set.eccentricity < lowEccentricity && set.meanMotionRadMin > lowRadMin)) continue;
  const abeam = abeamNear(made.value, site, addSeconds(cited.at, 250), builtInEarthData);
  if (abeam !== null) times.abeam.push(after(abeam));
  const off = Math.abs(siteFromPlaneRad(made.value, site, cited.at, builtInEarthData) ?? 1) * degPerRad;
  const met = nearest(planeMeetings(made.value, site, during, builtInEarthData).map(({ at }) => at));
  if (met !== undefined && off < turnedDeg) times.plane.push(met);
}

function told(name: string, values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const errors = sorted.map((one) => Math.abs(one - middle)).toSorted((a, b) => a - b);
  return `${name}, s: median ${middle.toFixed(0)}, half within ${errors[Math.floor(errors.length / 2)]?.toFixed(0)}; ${sorted.map((one) => one.toFixed(0)).join(" ")}`;
}
for (const [years, times] of [
  ["2021–2023", early],
  ["2024", late],
] as const) {
  console.log(`${years}, ${told("abeam after lift-off, low orbits", times.abeam)}`);
  console.log(`${years}, ${told("in the plane after lift-off, low orbits without a turn", times.plane)}`);
  console.log(`${years}, ${told("abeam after lift-off, transfers by their perigee", times.parked)}`);
}

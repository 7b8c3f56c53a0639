/**
 * All close approaches of a whole catalogue in 24 hours, with time and memory; one object for seven days; and 500 objects against a search
 * that looks at every pair: `node bench/approaches.ts [--hours 24] [--km 5] [--brute 500] [FILE]`.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  addSeconds,
  dot,
  propagateInOrbit,
  readElementSets,
  sgp4,
  subtract,
  utc,
  type MeanElements,
  type Vec3,
} from "../src/engine/index.ts";
import { approachesAmong, approachesToOne } from "../src/analysis/index.ts";
import { refine } from "../src/analysis/company/refine.ts";

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const hours = option("--hours", 24);
const withinKm = option("--km", 5);
const bruteCount = option("--brute", 500);
const path =
  args.find((arg) => arg.endsWith(".gz")) ??
  fileURLToPath(new URL("../../shared/data/catalog/active-2026-08-22.3le.gz", import.meta.url));
if (!existsSync(path)) {
  console.log("no catalogue beside the checkout: nothing measured");
  process.exit(0);
}
const { sets } = readElementSets(gunzipSync(readFileSync(path)).toString());
const start = utc("2026-08-22T12:00:00Z");
const during = { start, end: addSeconds(start, hours * 3600) };

let began = performance.now();
const one = sets.findIndex((set) => set.noradId === 25544);
const week = approachesToOne(sets, one, { start, end: addSeconds(start, 7 * 86400) }, 10);
console.log(
  `one object (${sets[one]?.name ?? ""}) against ${sets.length} for 7 days within 10 km: ${week.length} approaches, ` +
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
);

began = performance.now();
const few = sets.filter((_, i) => i % Math.ceil(sets.length / bruteCount) === 0);
const ours = approachesAmong(few, during, 50);
const quickS = (performance.now() - began) / 1000;
began = performance.now();
const brute = everyPair(few, 50);
const missing = brute.filter(
  (b) => !ours.some((a) => a.first === b.first && a.second === b.second && Math.abs(a.atS - b.atS) < 0.05),
);
console.log(
  `${few.length} objects, ${hours} h within 50 km: ours ${ours.length} in ${quickS.toFixed(1)} s, every pair ${brute.length} in ` +
    `${((performance.now() - began) / 1000).toFixed(1)} s; missed ${missing.length}`,
);
if (missing.length > 0) console.log(missing.slice(0, 5));

began = performance.now();
const all = approachesAmong(sets, during, withinKm);
console.log(
  `all ${sets.length} against all for ${hours} h within ${withinKm} km: ${all.length} approaches, ` +
    `${((performance.now() - began) / 1000).toFixed(1)} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`,
);

/** Every pair by its distances at even moments, 20 s apart, with the nearest moment of each dip. */
function everyPair(some: readonly MeanElements[], within: number): readonly { first: number; second: number; atS: number }[] {
  const stepS = 20;
  const steps = Math.round((hours * 3600) / stepS) + 1;
  const satellites = some.map((set) => {
    const made = sgp4(set);
    return made.ok ? made.value : null;
  });
  const ways = satellites.map((satellite) =>
    Array.from({ length: steps }, (_, j): Vec3 | null => {
      const state = satellite === null ? null : propagateInOrbit(satellite, addSeconds(start, j * stepS));
      return state?.ok === true ? state.value.positionKm : null;
    }),
  );
  const found: { first: number; second: number; atS: number }[] = [];
  const reach2 = (within + 16 * stepS) ** 2;
  for (let i = 0; i < ways.length; i++) {
    for (let k = i + 1; k < ways.length; k++) {
      let [last, before] = [Infinity, Infinity];
      for (let j = 0; j < steps; j++) {
        const [a, b] = [ways[i]?.[j], ways[k]?.[j]];
        const gap = a == null || b == null ? null : subtract(a, b);
        const now = gap === null ? Infinity : dot(gap, gap);
        const [x, y] = [satellites[i], satellites[k]];
        if (last < before && last <= now && last < reach2 && x != null && y != null) {
          const near = refine(x, y, start, (j - 1) * stepS);
          if (near !== null && near.distanceKm <= within && near.atS >= 0 && near.atS <= hours * 3600) {
            found.push({ first: i, second: k, atS: near.atS });
          }
        }
        [before, last] = [last, now];
      }
    }
  }
  return found;
}

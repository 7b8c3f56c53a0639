/**
 * Where orbits were launched from, tried on launches of 2021–2025 in GCAT's log of which a public snapshot holds a set at most two days old:
 * `node bench/origin.ts [--list]`. Needs the collection of public evidence beside the checkout.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addSeconds, builtInEarthData, degPerRad, secondsBetween, sgp4, utc } from "../src/engine/index.ts";
import { rankOrigins, type OriginWay } from "../src/analysis/index.ts";
import { earlySets } from "../scripts/earlySets.ts";
import { packSites } from "../scripts/gcatLog.ts";

const shared = fileURLToPath(new URL("../../shared/data/", import.meta.url));
if (!existsSync(shared)) {
  console.log("no collection beside the checkout: nothing measured");
  process.exit(0);
}
const list = process.argv.includes("--list");
const { sets, corrected } = earlySets(shared, 2);
if (list) console.log(`designators corrected by the payload list or later sets: ${corrected.join(", ") || "none"}`);

interface Tally {
  right: number;
  nearly: number;
  /** Sum of the shares of what was put first: how many it takes for right itself. */
  expected: number;
  all: number;
}
const variants = [
  { name: "day known, owner known where the payload is registered", day: true, owner: true },
  { name: "day known, no owner", day: true, owner: false },
  { name: "day not known (two days before the set), owner", day: false, owner: true },
  { name: "day not known, no owner", day: false, owner: false },
] as const;
const tallies = variants.map((): Tally => ({ right: 0, nearly: 0, expected: 0, all: 0 }));
/** Chosen on the first half, held out the second. */
const halves = [0, 1].map(() => variants.map((): Tally => ({ right: 0, nearly: 0, expected: 0, all: 0 })));
const [direct, lags]: [Tally, number[]] = [{ right: 0, nearly: 0, expected: 0, all: 0 }, []];
const seen = new Set<string>();
for (const { row, set, ageS } of sets) {
  const { tag, siteId: truth } = row;
  const made = sgp4(set);
  if (!made.ok) continue;
  seen.add(row.code);
  const lines: string[] = [];
  for (const [i, variant] of variants.entries()) {
    const during = variant.day
      ? { start: row.day, end: addSeconds(row.day, 86400) }
      : { start: addSeconds(set.epoch, -2 * 86400), end: set.epoch };
    const ranked = rankOrigins(made.value, packSites, { during, owner: variant.owner ? row.owner : null }, builtInEarthData);
    const isTruth = (way: OriginWay): boolean => [way.site, ...way.sameAs].some(({ siteId }) => siteId === truth);
    const place = ranked.findIndex(isTruth);
    const tally = tallies[i];
    if (tally === undefined) continue;
    tally.all += 1;
    const half = halves[row.day.taiDay < 2460310 ? 0 : 1]?.[i];
    if (half !== undefined) half.all += 1;
    tally.expected += ranked[0]?.share ?? 0;
    if (place === 0 || place === 1) tally.nearly += 1;
    if (place === 0) {
      tally.right += 1;
      if (half !== undefined) half.right += 1;
    }
    const own = ranked[place];
    if (i === 0 && own !== undefined && own.ascent === "direct") {
      direct.all += 1;
      if (Math.abs(secondsBetween(row.liftOff, own.liftOff)) <= 900) direct.right += 1;
    }
    if (i === 0 && own?.phaseAt != null && own.ascent === "direct") lags.push(secondsBetween(own.planeAt, own.phaseAt));
    if (i < 2) {
      const off =
        own === undefined
          ? ""
          : `${Math.round(secondsBetween(row.liftOff, own.liftOff) / 60)} min, ${own.ascent} ${(own.planeDistanceRad * degPerRad).toFixed(1)}°`;
      lines.push(
        `${place + 1} of ${ranked.length} (${ranked[0]?.site.siteId ?? "none"} ${(ranked[0]?.share ?? 0).toFixed(2)}) ${off} phase ${own?.phaseAt == null ? "-" : Math.round(secondsBetween(own.planeAt, own.phaseAt))} s`,
      );
    }
  }
  if (list)
    console.log(
      `${tag} ${row.code} i ${(set.inclinationRad * degPerRad).toFixed(1)} e ${set.eccentricity.toFixed(3)} n ${(set.meanMotionRadMin * 229.18).toFixed(2)} age ${(ageS / 86400).toFixed(2)} owner ${row.owner ?? "-"}: ${lines.join(" | ")}`,
    );
}
console.log(`${sets.length} launches from ${seen.size} sites of the log with a set at most two days old`);
for (const [i, variant] of variants.entries()) {
  const { right, nearly, expected, all } = tallies[i] ?? { right: 0, nearly: 0, expected: 0, all: 0 };
  console.log(
    `${variant.name}: right site first in ${right} of ${all} (${((100 * right) / all).toFixed(0)} %), first or second in ${nearly}, its own shares expect ${expected.toFixed(1)}; ${halves.map((half, k) => `${k === 0 ? "2021–2023, phases fitted on" : "2024–2025, held out"}: ${half[i]?.right} of ${half[i]?.all}`).join("; ")}`,
  );
}
console.log(`direct ascents: lift-off inside 15 minutes of the log's in ${direct.right} of ${direct.all}`);
const malligyong = sets.find(({ row: { tag } }) => tag === "2023-179");
const ascended = malligyong === undefined ? null : sgp4(malligyong.set);
if (ascended?.ok === true) {
  const start = utc("2023-11-21T00:00:00Z");
  // By its makers (KCNA, 2023-11-22); the only lift-off to a second in the collection.
  const cited = utc("2023-11-21T13:42:28Z");
  const ranked = rankOrigins(
    ascended.value,
    packSites,
    { during: { start, end: addSeconds(start, 86400) }, owner: "KP" },
    builtInEarthData,
  );
  const own = ranked.find(({ site }) => site.siteId === "sohae");
  if (own !== undefined) {
    const off = secondsBetween(cited, own.liftOff);
    console.log(
      `lift-off to a cited second (asked within 120 s): MALLIGYONG-1 ${off.toFixed(0)} s, ${own.ascent} of ${(own.planeDistanceRad * degPerRad).toFixed(1)}°, share of Sohae ${own.share.toFixed(2)}`,
    );
  }
}
const sorted = lags.toSorted((a, b) => a - b);
console.log(
  `phase against plane in direct ascents, s: ${[0.1, 0.25, 0.5, 0.75, 0.9].map((q) => sorted[Math.floor(q * (sorted.length - 1))]?.toFixed(0)).join(" ")}`,
);

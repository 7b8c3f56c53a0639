/**
 * Where orbits were launched from, tried on launches of 2021–2025 in GCAT's log of which a public snapshot holds a set at most two days old:
 * `node bench/origin.ts [--list]`. Needs the collection of public evidence beside the checkout.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addSeconds, builtInEarthData, degPerRad, secondsBetween, sgp4 } from "../src/engine/index.ts";
import { rankOrigins, rocketsOfStages, siteFromPlaneRad, type OriginWay } from "../src/analysis/index.ts";
import { catalogueStages } from "../scripts/catalogueStages.ts";
import { citedLiftOff } from "../scripts/citedLiftOffs.ts";
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
  { name: "day known, owner known where the payload is registered", day: true, owner: true, stage: false },
  { name: "day known, no owner", day: true, owner: false, stage: false },
  { name: "day not known (two days before the set), owner", day: false, owner: true, stage: false },
  { name: "day not known, no owner", day: false, owner: false, stage: false },
  { name: "day, owner, and the stage's name where catalogued", day: true, owner: true, stage: true },
  { name: "day and stage, no owner", day: true, owner: false, stage: true },
  { name: "owner and stage, day not known", day: false, owner: true, stage: true },
  { name: "stage only", day: false, owner: false, stage: true },
] as const;
const stages = catalogueStages(shared);
const tallies = variants.map((): Tally => ({ right: 0, nearly: 0, expected: 0, all: 0 }));
/** Chosen on the first half, held out the second. */
const halves = [0, 1].map(() => variants.map((): Tally => ({ right: 0, nearly: 0, expected: 0, all: 0 })));
const [direct, lags]: [Tally, number[]] = [{ right: 0, nearly: 0, expected: 0, all: 0 }, []];
const seen = new Set<string>();
const seenTags = new Set<string>();
/** Errors of lift-offs at the true site, the day known. */
const liftOffs: { tag: string; errorS: number; toTheSecond: boolean; offDeg: number; phase: boolean; words: string }[] = [];
for (const { row, set, ageS } of sets) {
  const { tag, siteId: truth } = row;
  const made = sgp4(set);
  if (!made.ok) continue;
  seen.add(row.code);
  seenTags.add(tag);
  const lines: string[] = [];
  const rocketIds = rocketsOfStages((stages.get(tag) ?? []).map(({ name }) => name)).map(({ rocketId }) => rocketId);
  for (const [i, variant] of variants.entries()) {
    const during = variant.day
      ? { start: row.day, end: addSeconds(row.day, 86400) }
      : { start: addSeconds(set.epoch, -2 * 86400), end: set.epoch };
    const ranked = rankOrigins(
      made.value,
      packSites,
      { during, owner: variant.owner ? row.owner : null, rocketIds: variant.stage ? rocketIds : [] },
      builtInEarthData,
    );
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
    const cited = citedLiftOff(tag, row.day);
    const site = packSites.find(({ siteId }) => siteId === truth);
    if (i === 0 && own !== undefined && cited !== null && site !== undefined && own.ascent !== "changed")
      liftOffs.push({
        tag,
        errorS: secondsBetween(cited.at, own.liftOff),
        toTheSecond: cited.toTheSecond,
        offDeg: Math.abs(siteFromPlaneRad(made.value, site, cited.at, builtInEarthData) ?? 1) * degPerRad,
        phase: own.phaseAt !== null,
        words: `${own.ascent} of ${(own.planeDistanceRad * degPerRad).toFixed(1)}°, share ${own.share.toFixed(2)}`,
      });
    if (i < 2 || i === 4) {
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
const named = [...seenTags].filter((tag) => stages.has(tag)).length;
console.log(`stage named in the catalogue: ${named} of ${seenTags.size}`);
const withinS = 120;
for (const [name, some] of [
  ["plane within 1° of the pad at a cited second", liftOffs.filter((one) => one.toTheSecond && one.offDeg <= 1)],
  [
    "any other with a cited second and a low or transfer orbit",
    liftOffs.filter((one) => one.toTheSecond && one.offDeg > 1 && one.phase),
  ],
  [
    "neither phase nor a plane near the pad, with a cited second",
    liftOffs.filter((one) => one.toTheSecond && one.offDeg > 1 && !one.phase),
  ],
  ["cited to the minute", liftOffs.filter((one) => !one.toTheSecond)],
] as const) {
  const near = some.filter(({ errorS }) => Math.abs(errorS) <= withinS).length;
  console.log(
    `lift-off, ${name}: ${near} of ${some.length} within ${withinS} s: ${some
      .toSorted((x, y) => x.errorS - y.errorS)
      .map(({ tag, errorS }) => `${tag} ${errorS.toFixed(0)}`)
      .join(", ")}`,
  );
}
const announcedS = 30;
const malligyong = liftOffs.find(({ tag }) => tag === "2023-179");
// 13:42:28 by its makers (KCNA, 2023-11-22), 13:42:58 in the log.
if (malligyong !== undefined)
  console.log(
    `MALLIGYONG-1: ${(malligyong.errorS + announcedS).toFixed(0)} s after the second announced, ${malligyong.errorS.toFixed(0)} s after the log's, ${malligyong.words}`,
  );
const sorted = lags.toSorted((a, b) => a - b);
console.log(
  `phase against plane in direct ascents, s: ${[0.1, 0.25, 0.5, 0.75, 0.9].map((q) => sorted[Math.floor(q * (sorted.length - 1))]?.toFixed(0)).join(" ")}`,
);

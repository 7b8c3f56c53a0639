/**
 * How the weights of launch sites were found: `node design/origin-likelihood.ts`. Every launch of the log from 2016 to 2023 is foretold from those
 * before it (owner and orbit known, no plane and no phase); the parameters are those that make what happened most probable, each in turn up and
 * down until none helps. Nothing of 2024 and later is used, and none of the launches whose ways public sets tell: of those that
 * bench/origin.ts measures on only 2023-031 and 2023-175. Then, on 2021–2023, how
 * well phases are foretold by those of the same site, each left out in turn; whether the directions typed into flownWays.ts are those flown; and
 * whether the catalogue's names of stages mean the rockets of the log.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogueStages } from "../scripts/catalogueStages.ts";
import { packSites, readLog } from "../scripts/gcatLog.ts";
import { degPerRad } from "../src/engine/index.ts";
import { flownWays } from "../src/analysis/origin/flownWays.ts";
import { rocketOfVehicle, rocketsOfStages } from "../src/analysis/index.ts";
import { siteHabits } from "../src/analysis/origin/siteHabits.ts";
import { priorParameters, sitePrior, type PriorParameters } from "../src/analysis/origin/prior.ts";
import { rocketParameters, rocketRecords, type RocketParameters } from "../src/analysis/origin/rocketPrior.ts";

const dayOf = (text: string): number => Math.round((Date.parse(text) - Date.parse("2000-01-01")) / 86_400_000);
const [from, to] = [dayOf("2016-01-01"), dayOf("2024-01-01")];
const launches = Object.entries(siteHabits)
  .flatMap(([siteId, own]) => own.map((launch) => ({ siteId, ...launch })))
  .filter(({ dayNumber, owner, way }) => dayNumber >= from && dayNumber < to && owner !== null && way === undefined);

/** Sites that no orbit tells apart. */
const onePlace: Readonly<Record<string, string>> = {
  kennedy: "cape-canaveral",
  "wenchang-commercial": "wenchang",
  vostochny: "svobodny",
};
function placeOf(siteId: string): string {
  return onePlace[siteId] ?? siteId;
}

/** Mean logarithm of what the true site was given, and how often it had the most; with the rocket, where its parameters are given. */
function score(
  parameters: PriorParameters,
  useOwner: boolean,
  ofRocket: RocketParameters | null = null,
): { readonly log: number; readonly first: number } {
  let [sum, first] = [0, 0];
  for (const launch of launches) {
    const alone = sitePrior(packSites, launch, useOwner ? launch.owner : null, launch.dayNumber, siteHabits, parameters);
    const given = ofRocket === null ? alone : withRocket(alone, launch, ofRocket);
    const places = new Map<string, number>();
    for (const [i, { siteId }] of packSites.entries())
      places.set(placeOf(siteId), (places.get(placeOf(siteId)) ?? 0) + (given[i] ?? 0));
    const own = places.get(placeOf(launch.siteId)) ?? 0;
    sum += Math.log(Math.max(own, 1e-9));
    if (own >= Math.max(...places.values())) first += 1;
  }
  return { log: sum / launches.length, first: first / launches.length };
}

function withRocket(
  alone: readonly number[],
  launch: (typeof launches)[number],
  parameters: RocketParameters,
): readonly number[] {
  const { rocketId = "" } = launch;
  const records = rocketRecords(packSites, launch, [rocketId], launch.dayNumber, siteHabits, parameters);
  const both = alone.map((one, i) => one * (records[i]?.weight ?? 1));
  const all = both.reduce((sum, one) => sum + one, 0);
  return both.map((one) => one / all);
}

const names = [
  "inclinationDeg",
  "apogee",
  "perigee",
  "fadesInDays",
  "anyOrbit",
  "anyRocket",
  "newOrbit",
  "home",
  "anySite",
  "newSite",
] as const;
let best = priorParameters;
let reached = score(best, true);
console.log(`${launches.length} launches; at first ${reached.log.toFixed(4)}, first ${(100 * reached.first).toFixed(1)} %`);
for (const factor of [2, 1.3]) {
  for (let moved = true; moved;) {
    moved = false;
    for (const name of names) {
      for (const by of [factor, 1 / factor]) {
        const raised = best[name] * by;
        const tried = { ...best, [name]: name === "home" ? Math.min(0.98, raised) : raised };
        const result = score(tried, true);
        if (result.log <= reached.log + 1e-4) continue;
        [best, reached, moved] = [tried, result, true];
        console.log(
          `${name} ${tried[name].toPrecision(3)}: ${result.log.toFixed(4)}, first ${(100 * result.first).toFixed(1)} %`,
        );
      }
    }
  }
}
console.log(best);
const blind = score(best, false);
console.log(`without the owner ${blind.log.toFixed(4)}, first ${(100 * blind.first).toFixed(1)} %`);

let bestRocket = rocketParameters;
let withIt = score(best, true, bestRocket);
console.log(`with the rocket at first ${withIt.log.toFixed(4)}, first ${(100 * withIt.first).toFixed(1)} %`);
for (const factor of [2, 1.3]) {
  for (let moved = true; moved;) {
    moved = false;
    for (const name of ["fadesInDays", "anyOrbit", "anySite", "anyCountry"] as const) {
      for (const by of [factor, 1 / factor]) {
        const tried = { ...bestRocket, [name]: bestRocket[name] * by };
        const result = score(best, true, tried);
        if (result.log <= withIt.log + 1e-4) continue;
        [bestRocket, withIt, moved] = [tried, result, true];
        console.log(
          `${name} ${tried[name].toPrecision(3)}: ${result.log.toFixed(4)}, first ${(100 * result.first).toFixed(1)} %`,
        );
      }
    }
  }
}
console.log(bestRocket);
const blindWithIt = score(best, false, bestRocket);
console.log(
  `with the rocket, without the owner ${blindWithIt.log.toFixed(4)}, first ${(100 * blindWithIt.first).toFixed(1)} %`,
);

const phased = Object.entries(siteHabits).flatMap(([siteId, own]) =>
  own.flatMap(({ dayNumber, inclinationDeg, way, lateS }) =>
    lateS === undefined || dayNumber >= to ? [] : [{ siteId, inclinationDeg, way, lateS }],
  ),
);
/** Density against an even one, for a low orbit's period. */
const periodS = 5700;
const bell = (x: number, spread: number): number => (Math.exp(-0.5 * (x / spread) ** 2) / (spread * 2.5066)) * periodS;
const general = (late: number, spread: number, turned: number, any: number): number =>
  (1 - turned - any) * bell(late, spread) + (late < -380 && late > -1700 ? (turned * periodS) / 1320 : 0) + any;
const mean = (of: (one: (typeof phased)[number]) => number): string =>
  (phased.reduce((sum, one) => sum + Math.log(of(one)), 0) / phased.length).toFixed(3);
console.log(`${phased.length} phases of 2021–2023; mean log density against an even one`);
for (const spread of [150, 190, 220, 260]) {
  console.log(
    `spread ${spread} s: ${[0.08, 0.14, 0.2].map((turned) => `turned ${turned}: ${mean(({ lateS }) => general(lateS, spread, turned, 0.04))}`).join(", ")}`,
  );
}
for (const likeDeg of [5, 15, 90]) {
  for (const spread of [80, 110, 160]) {
    const told = [0.5, 1, 2].map((counts) => {
      const score = mean((one) => {
        const own = phased
          .filter(
            (other) =>
              other !== one &&
              other.siteId === one.siteId &&
              other.way === one.way &&
              Math.abs(other.inclinationDeg - one.inclinationDeg) < likeDeg,
          )
          .map((other) => 0.96 * bell(one.lateS - other.lateS, spread) + 0.04);
        return (counts * general(one.lateS, 220, 0.14, 0.04) + own.reduce((sum, x) => sum + x, 0)) / (counts + own.length);
      });
      return `${counts}: ${score}`;
    });
    console.log(`own phases within ${likeDeg}°, spread ${spread} s, general one counts ${told.join(", ")}`);
  }
}

for (const [years, first, last] of [
  ["2021–2023", from, to],
  ["2024–2025", to, dayOf("2026-01-01")],
] as const) {
  let agree = 0;
  const wrong: string[] = [];
  for (const [siteId, own] of Object.entries(siteHabits)) {
    const latitude = packSites.find((site) => site.siteId === siteId)?.latitudeDeg ?? 0;
    for (const { dayNumber, inclinationDeg, way } of own) {
      const typed = flownWays[siteId];
      const eastward = Math.abs(Math.cos(inclinationDeg / degPerRad) / Math.cos(latitude / degPerRad)) > 0.94;
      if (way === undefined || typed === undefined || eastward || dayNumber < first || dayNumber >= last) continue;
      if (way === typed) agree += 1;
      else wrong.push(`${siteId} ${inclinationDeg}° ${way}`);
    }
  }
  console.log(`directions of ${years}: ${agree} as typed, ${wrong.length} not ${wrong.join(", ")}`);
}

const shared = fileURLToPath(new URL("../../shared/data/", import.meta.url));
if (existsSync(shared)) {
  const vehicles = new Map(readLog(shared, "2012-01-01").map(({ tag, vehicle }) => [tag, vehicle]));
  let agree = 0;
  const not: string[] = [];
  for (const [tag, stages] of catalogueStages(shared)) {
    const vehicle = vehicles.get(tag);
    for (const { name } of vehicle === undefined ? [] : stages) {
      const meant = rocketsOfStages([name]);
      const flown = rocketOfVehicle(vehicle ?? "");
      if (flown !== null && meant.includes(flown)) agree += 1;
      else not.push(`${tag} ${name} of ${vehicle}${meant.length === 0 ? " (not listed)" : ""}`);
    }
  }
  console.log(`stages' names: ${agree} mean the rocket of the log, ${not.length} not: ${not.join(", ")}`);
}

/**
 * How the weights of launch sites were found: `node design/origin-likelihood.ts`. Every launch of the log from 2016 to 2023 is foretold from those
 * before it (owner and orbit known, no plane and no phase); the parameters are those that make what happened most probable, each in turn up and
 * down until none helps. Nothing of 2024 and later is used.
 */
import { packSites } from "../scripts/gcatLog.ts";
import { siteHabits } from "../src/analysis/origin/siteHabits.ts";
import { priorParameters, sitePrior, type PriorParameters } from "../src/analysis/origin/prior.ts";

const dayOf = (text: string): number => Math.round((Date.parse(text) - Date.parse("2000-01-01")) / 86_400_000);
const [from, to] = [dayOf("2016-01-01"), dayOf("2024-01-01")];
const launches = Object.entries(siteHabits)
  .flatMap(([siteId, own]) => own.map((launch) => ({ siteId, ...launch })))
  .filter(({ dayNumber, owner }) => dayNumber >= from && dayNumber < to && owner !== null);

/** Sites that no orbit tells apart. */
const onePlace: Readonly<Record<string, string>> = {
  kennedy: "cape-canaveral",
  "wenchang-commercial": "wenchang",
  vostochny: "svobodny",
};
function placeOf(siteId: string): string {
  return onePlace[siteId] ?? siteId;
}

/** Mean logarithm of what the true site was given, and how often it had the most. */
function score(parameters: PriorParameters, useOwner: boolean): { readonly log: number; readonly first: number } {
  let [sum, first] = [0, 0];
  for (const launch of launches) {
    const given = sitePrior(packSites, launch, useOwner ? launch.owner : null, launch.dayNumber, siteHabits, parameters);
    const places = new Map<string, number>();
    for (const [i, { siteId }] of packSites.entries())
      places.set(placeOf(siteId), (places.get(placeOf(siteId)) ?? 0) + (given[i] ?? 0));
    const own = places.get(placeOf(launch.siteId)) ?? 0;
    sum += Math.log(Math.max(own, 1e-9));
    if (own >= Math.max(...places.values())) first += 1;
  }
  return { log: sum / launches.length, first: first / launches.length };
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

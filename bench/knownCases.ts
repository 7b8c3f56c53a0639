/**
 * Published claims tried by the whole house: a sentence of our own says what was claimed, `check` reads and judges it with an archive built from
 * the optional evidence collection, and the verdict stands beside what others found.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { nearestSet } from "../src/analysis/index.ts";
import { passRows } from "../src/answers/index.ts";
import {
  addSeconds,
  builtInEarthData,
  propagate,
  radPerDeg,
  readElementSets,
  sgp4,
  sinElevation,
  siteAt,
  temeToItrf,
  utc,
} from "../src/engine/index.ts";
import type { CheckedClaim } from "../src/model/index.ts";
import { sharedData } from "../test/sharedData.ts";
import { koreanCases } from "./knownCases/korea.ts";
import { otherCases } from "./knownCases/others.ts";
import { casesPresent, checkCases, spiesOf } from "./knownCases/run.ts";
import type { PublishedCase } from "./knownCases/types.ts";

export { casesPresent };

/**
 * `agrees` where a claim that holds is supported and one that fails is contradicted; `allows` where one that holds is consistent; `lets pass`
 * where one that fails is not contradicted; `differs` where the verdict is the opposite of the truth; `open` where nobody knows; `undecided`
 * where data are wanting.
 */
export type Outcome = "agrees" | "allows" | "lets pass" | "differs" | "open" | "undecided";

export interface KnownCase extends PublishedCase {
  readonly publisher: string;
  readonly url: string;
  readonly checked: CheckedClaim | null;
  readonly outcome: Outcome;
}

const day = 86400;

/** Each case with its claim as checked, in the order of the list. */
export async function knownCases(): Promise<readonly KnownCase[]> {
  const cases = [...koreanCases, ...otherCases];
  const [sources, checked] = [sourcesOfRows(), await checkCases(cases)];
  return cases.map((one) => {
    const claim = checked.get(one.id) ?? null;
    const { publisher, url } = sources.get(one.id.slice(0, 4)) ?? { publisher: "", url: "" };
    return { ...one, publisher, url, checked: claim, outcome: outcomeOf(one, claim) };
  });
}

function outcomeOf({ truth }: PublishedCase, checked: CheckedClaim | null): Outcome {
  const verdict = checked?.finding.verdict;
  if (verdict !== "supported" && verdict !== "consistent" && verdict !== "contradicted") return "undecided";
  if (truth === "open") return "open";
  if (verdict === "consistent") return truth === "holds" ? "allows" : "lets pass";
  return (verdict === "supported") === (truth === "holds") ? "agrees" : "differs";
}

interface Row {
  readonly id: string;
  readonly publisher: string;
  readonly url: string;
}

function sourcesOfRows(): ReadonlyMap<string, Row> {
  const path = sharedData("claims/published-claims.jsonl");
  if (path === null) return new Map();
  const rows: readonly Row[] = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line));
  return new Map(rows.map((row) => [row.id, row]));
}

const berlin = { latitudeRad: 52.52 * radPerDeg, longitudeRad: 13.405 * radPerDeg, heightKm: 0 };

/**
 * C100 has 39 Chinese and Russian reconnaissance satellites over Germany while the minister spoke, on a day without a list. How many stand above
 * Berlin's horizon at any moment can be told: those of GCAT's class, by the list of January 2026, every half hour of two days.
 */
export async function berlinCounts(): Promise<{ readonly satellites: number; readonly above: readonly number[] }> {
  const path = sharedData("catalog/active-2026-01-15.3le.gz");
  if (path === null) return { satellites: 0, above: [] };
  const spies = await spiesOf(["CN", "RU"], "2026-01-15T00:00:00Z");
  const { sets } = readElementSets(gunzipSync(readFileSync(path)).toString("utf8"));
  const satellites = sets.flatMap((set) => {
    const made = spies.has(set.noradId) ? sgp4(set) : null;
    return made?.ok === true ? [made.value] : [];
  });
  const site = siteAt(berlin);
  const above = Array.from({ length: 96 }, (_, i) => {
    const at = addSeconds(utc("2026-01-14T00:00:00Z"), i * 1800);
    return satellites.filter((satellite) => {
      const state = propagate(satellite, at);
      return state.ok && sinElevation(site, temeToItrf(state.value, builtInEarthData).positionKm) > 0;
    }).length;
  });
  return { satellites: satellites.length, above };
}

const lviv = { latitudeRad: 49.84 * radPerDeg, longitudeRad: 24.03 * radPerDeg, heightKm: 0 };

/**
 * C134 counts nine passes of three Yaogan 33 over Lviv in one night that has no set near it. How usual that is can be told: passes above 10°
 * in the same hours of 16 days of January 2026.
 */
export function lvivCounts(): readonly number[] {
  const path = sharedData("catalog/active-2026-01-15.3le.gz");
  if (path === null) return [];
  const catalogue = readElementSets(gunzipSync(readFileSync(path)).toString("utf8")).sets;
  return Array.from({ length: 16 }, (_, i) => {
    const start = addSeconds(utc("2026-01-07T21:00:00Z"), i * day);
    const during = { start, end: addSeconds(start, 11.5 * 3600) };
    return [47302, 57797, 57958].reduce((sum, noradId) => {
      const made = sgp4(
        nearestSet(
          catalogue.filter((set) => set.noradId === noradId),
          start,
        ),
      );
      if (!made.ok) return sum;
      const filter = { minElevationDeg: 10, maxOffNadirDeg: null, sunlit: false, daylight: false };
      const where = { name: "Lviv", place: lviv };
      const { passes } = passRows({ noradId, name: "", satellite: made.value }, where, during, filter, builtInEarthData);
      return sum + passes.length;
    }, 0);
  });
}

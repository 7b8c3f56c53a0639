/** Spent stages by launch, as the public catalogue names them: what bench/origin.ts and design/origin-likelihood.ts read rockets from. */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readElementSets } from "../src/engine/index.ts";

/**
 * Stages that came down before any snapshot of the collection that lists spent stages, or were launched after the last: names typed in from a copy of the public
 * catalogue (CelesTrak's satcat.csv of spring 2026). Looked up were all of bench/origin.ts's launches without a name in the snapshots and with a stage not in GCAT's
 * list of what that catalogue lacks, but for 2021-046, 2022-089, 2022-137, 2023-048, 2024-016 and 2025-002, which count as not named.
 */
const typed: Readonly<Record<string, string>> = {
  "2023-190": "JIELONG-3 R/B",
  "2023-199": "SQX-1 R/B",
  "2023-206": "CZ-11 R/B",
  "2023-208": "KZ-1A R/B",
  "2023-209": "SL-4 R/B",
  "2024-030": "FALCON 9 R/B",
  "2024-125": "FIREFLY ALPHA R/B",
  "2024-135": "CZ-3B R/B",
  "2024-142": "ELECTRON R/B",
  "2024-143": "FALCON 9 R/B",
  "2024-153": "CERES-1 R/B",
};

export interface NamedStage {
  readonly name: string;
  /** The first snapshot that has it, YYYY-MM-DD; null where it was typed in. */
  readonly seen: string | null;
}

/** By launch tag, the stages of launches since 2012; `shared` is the folder with catalog/. */
export function catalogueStages(shared: string): ReadonlyMap<string, readonly NamedStage[]> {
  const found = new Map<string, NamedStage[]>();
  for (const file of readdirSync(`${shared}catalog`).toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))) {
    if (!file.endsWith("3le.gz")) continue;
    const { sets } = readElementSets(gunzipSync(readFileSync(`${shared}catalog/${file}`)).toString("utf8"));
    for (const { name, cosparId } of sets) {
      const tag = cosparId?.slice(0, 8) ?? "";
      if (name === null || !/ R\/B/.test(name) || tag < "2012") continue;
      const own = found.get(tag) ?? [];
      if (!own.some((one) => one.name === name)) own.push({ name, seen: dateOf(file) });
      found.set(tag, own);
    }
  }
  for (const [tag, name] of Object.entries(typed)) found.set(tag, [...(found.get(tag) ?? []), { name, seen: null }]);
  return found;
}

function dateOf(file: string): string {
  return /\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? "";
}

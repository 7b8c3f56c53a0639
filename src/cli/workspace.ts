import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Workspace } from "../check/index.ts";
import { builtInEarthData } from "../engine/index.ts";
import { findCities } from "../sources/index.ts";
import { openPacks, packProblemWords } from "../store/index.ts";
import { CommandFailure, exit } from "./exit.ts";

/** The evidence of the built-in packs and of those that the user names, with what only this machine can do. */
export async function openWorkspace(extraPacks: readonly string[]): Promise<Workspace> {
  const builtIn = fileURLToPath(new URL("../../packs/", import.meta.url));
  const names = (await readdir(builtIn, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const opened = await openPacks([...names.toSorted().map((name) => `${builtIn}${name}`), ...extraPacks]);
  if (!opened.ok) {
    const words = packProblemWords[opened.problem.code](opened.problem);
    throw new CommandFailure(exit.unreadable, words.text, words.doThis);
  }
  const { knowledge, store, versions, notices } = opened.value;
  return {
    knowledge,
    store,
    earth: builtInEarthData,
    findPlaces: findCities,
    sha256: async (text) => createHash("sha256").update(text, "utf8").digest("hex"),
    versions: {
      node: process.versions.node,
      zoneRules: process.versions["tz"] ?? "unknown",
      leapSeconds: builtInEarthData.leapSeconds.version,
      earthOrientation: builtInEarthData.orientation.version,
      ...versions,
    },
    notices,
  };
}

import { createHash } from "node:crypto";
import type { Workspace } from "../check/index.ts";
import { builtInEarthData } from "../engine/index.ts";
import { findCities } from "../sources/index.ts";
import type { EvidenceStore, ObjectMatch } from "../catalogue/index.ts";
import type { ObjectRecord } from "../model/index.ts";
import { combinedStore, openPacks, packProblemWords } from "../store/index.ts";
import { archiveForReading, builtInPackFolders } from "./archive.ts";
import { AnswerFailure } from "./failure.ts";

/**
 * The evidence of the built-in packs, of those that the user names and of the archive where there is one, with what only this machine
 * can do. `text` is what the command is about: objects of the archive that it names are known too.
 */
export async function openWorkspace(extraPacks: readonly string[], text = ""): Promise<Workspace> {
  const opened = await openPacks([...(await builtInPackFolders()), ...extraPacks]);
  if (!opened.ok) {
    const words = packProblemWords[opened.problem.code](opened.problem);
    throw new AnswerFailure("unreadable", words.text, words.doThis);
  }
  const { knowledge, store, versions, notices } = opened.value;
  const archive = await withArchiveOf(store, text);
  const known = new Set(knowledge.objects.map((object) => object.noradId));
  return {
    knowledge: {
      ...knowledge,
      objects: [...knowledge.objects, ...archive.objects.filter((object) => !known.has(object.noradId))],
    },
    store: archive.store,
    ...(archive.findObjects === null ? {} : { findObjects: archive.findObjects }),
    earth: builtInEarthData,
    findPlaces: findCities,
    sha256: async (content) => createHash("sha256").update(content, "utf8").digest("hex"),
    versions: {
      node: process.versions.node,
      zoneRules: process.versions["tz"] ?? "unknown",
      leapSeconds: builtInEarthData.leapSeconds.version,
      earthOrientation: builtInEarthData.orientation.version,
      ...versions,
      ...archive.versions,
    },
    notices,
  };
}

interface ArchivePart {
  readonly store: EvidenceStore;
  readonly objects: readonly ObjectRecord[];
  readonly findObjects: ((name: string) => readonly ObjectMatch[]) | null;
  readonly versions: Readonly<Record<string, string>>;
}

/** The code that reads the file is loaded only where there is one: a check without an archive starts as fast as before. */
async function withArchiveOf(store: EvidenceStore, text: string): Promise<ArchivePart> {
  const archive = await archiveForReading();
  if (archive === null) return { store, objects: [], findObjects: null, versions: {} };
  const last = archive.batches().at(-1);
  return {
    store: combinedStore(store, archive),
    objects: archive.objectsNamedIn(text),
    findObjects: (name) => archive.findObjects(name),
    versions: last === undefined ? {} : { archive: `batch ${last.id} of ${last.stored}` },
  };
}

import { createHash } from "node:crypto";
import type { Knowledge } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";
import { builtInEarthData } from "../engine/index.ts";
import type { ObjectRecord } from "../model/index.ts";
import { findCities, heldOrientation } from "../sources/index.ts";
import { combinedStore, openPacks, packProblemWords, type SqliteArchive } from "../store/index.ts";
import { archiveForReading, builtInPackFolders } from "./archive.ts";
import { dataFolder } from "./dataFolder.ts";
import { AnswerFailure } from "./failure.ts";

/** Evidence opened once and used for many questions. An archive that is made later is found by the next question. */
export interface OpenEvidence {
  /** What a question about a text works with: objects of the archive that the text names are known too. */
  readonly workspaceFor: (text: string) => Promise<Workspace>;
  /** The archive, where there is one. */
  readonly archive: () => Promise<SqliteArchive | null>;
  readonly close: () => void;
}

/**
 * The evidence of the built-in packs, of those that the user names and of the archive where there is one, with what only this machine
 * can do. The code that reads an archive is loaded only where there is one: a check without starts as fast as before.
 */
export async function openEvidence(extraPacks: readonly string[]): Promise<OpenEvidence> {
  const opened = await openPacks([...(await builtInPackFolders()), ...extraPacks]);
  if (!opened.ok) {
    const words = packProblemWords[opened.problem.code](opened.problem);
    throw new AnswerFailure("unreadable", words.text, words.doThis);
  }
  const { knowledge: listed, store, shelf, versions } = opened.value;
  const { earth, notices: ofEarth } = await earthHere();
  const notices = [...opened.value.notices, ...ofEarth];
  let held: SqliteArchive | null = null;
  const archive = async (): Promise<SqliteArchive | null> => (held ??= await archiveForReading());
  const workspaceOf = (
    own: Pick<Workspace, "knowledge" | "store" | "findObjects" | "objectsBeginning">,
    more: Workspace["versions"],
  ): Workspace => ({
    ...own,
    earth,
    findPlaces: findCities,
    sha256: async (content) => createHash("sha256").update(content, "utf8").digest("hex"),
    versions: {
      node: process.versions.node,
      zoneRules: process.versions["tz"] ?? "unknown",
      leapSeconds: earth.leapSeconds.version,
      earthOrientation: earth.orientation.version,
      ...versions,
      ...more,
    },
    notices,
  });
  return {
    archive,
    async workspaceFor(text) {
      const found = await archive();
      const knowledge = naming(listed, shelf.namedIn(text));
      if (found === null)
        return workspaceOf({ knowledge, store, findObjects: shelf.find, objectsBeginning: shelf.beginning }, {});
      const last = found.batches().at(-1);
      return workspaceOf(
        {
          knowledge: naming(knowledge, found.objectsNamedIn(text)),
          store: combinedStore(store, found),
          findObjects: (name) => [...shelf.find(name), ...found.findObjects(name)],
          objectsBeginning: (name) => [...shelf.beginning(name), ...found.objectsBeginning(name)],
        },
        last === undefined ? {} : { archive: `batch ${last.id} of ${last.stored}` },
      );
    },
    close() {
      held?.close();
      held = null;
    },
  };
}

/** Knowledge with the objects that a text names; the same where it names none, so that it is not compiled again. */
export function naming(knowledge: Knowledge, named: readonly ObjectRecord[]): Knowledge {
  return named.length === 0 ? knowledge : { ...knowledge, objects: withNamed(knowledge.objects, named) };
}

/** Objects that a text names join those listed; of those that are listed, the names that only the others give. */
function withNamed(known: readonly ObjectRecord[], named: readonly ObjectRecord[]): readonly ObjectRecord[] {
  const byNumber = new Map(named.map((object) => [object.noradId, object]));
  const both = known.map((object) => {
    const listed = byNumber.get(object.noradId);
    byNumber.delete(object.noradId);
    if (listed === undefined) return object;
    return { ...object, aliases: [...new Set([...object.aliases, ...listed.aliases])] };
  });
  return [...both, ...byNumber.values()];
}

/** How the Earth turns by the newer of the built-in table and the one that was synced; a report's versions say which it was. */
async function earthHere(): Promise<Pick<Workspace, "earth" | "notices">> {
  const held = await heldOrientation(dataFolder(), builtInEarthData.orientation);
  if (held.ok) {
    return { earth: held.value === null ? builtInEarthData : { ...builtInEarthData, orientation: held.value }, notices: [] };
  }
  const text = `the synced table of the Earth's orientation is not used: ${held.problem}.`;
  return {
    earth: builtInEarthData,
    notices: [
      { code: "orientation-damaged", text, doThis: "Fetch it again: groundtrack sync iers. The built-in table is used." },
    ],
  };
}

/** The same for one question. `text` is what the question is about. */
export async function openWorkspace(extraPacks: readonly string[], text = ""): Promise<Workspace> {
  return (await openEvidence(extraPacks)).workspaceFor(text);
}

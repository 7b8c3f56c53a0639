import type { EvidenceRow, ObjectRecord, UtcText } from "../model/index.ts";
import type { Archive, ArchivedSet } from "./archive.ts";
import type { Answer, LeftOutSet } from "./evidenceStore.ts";
import { orbitClassesOf, type OrbitClass } from "./orbitClass.ts";

/** Which objects in orbit at a moment, as of a day of publication. Conditions are joined by "and"; none asks for all. */
export interface ObjectsQuery {
  readonly at: UtcText;
  readonly asOf: UtcText | null;
  /** ISO 3166 alpha-2. Lists of element sets name no owner: only catalogued objects have one. */
  readonly owner?: string;
  readonly launchId?: string;
  readonly orbit?: OrbitClass;
  readonly kind?: ObjectRecord["kind"];
}

/** An object that was in orbit, and how it flew then. */
export interface ObjectAt {
  readonly object: ObjectRecord;
  /** The latest set not after the moment, of the thirty days before it; null where there is none. */
  readonly set: ArchivedSet | null;
  readonly orbits: readonly OrbitClass[];
}

/** The objects of a query, with what tells how far the list can be trusted. */
export interface ObjectsAt {
  /** In order of catalogue number. */
  readonly objects: readonly ObjectAt[];
  /** Objects that fit but for the orbit, of which no set tells it; 0 where no orbit was asked for. */
  readonly withoutSet: number;
  /** Later sets of the objects given that were not used. */
  readonly leftOut: readonly LeftOutSet[];
  /** What is stated of how whole the catalogue of that owner is then. */
  readonly completeness: readonly Extract<EvidenceRow, { kind: "completeness" }>[];
  readonly missing: Answer["missing"];
}

/** How old a set may be to tell an orbit, days. */
const setDays = 30;

/** All objects of an owner, a launch or a kind of orbit at a moment. Costs a walk through the whole catalogue of that moment. */
export async function objectsAt(archive: Archive, query: ObjectsQuery): Promise<ObjectsAt> {
  const { at, asOf, owner, launchId } = query;
  const where = { ...(owner === undefined ? {} : { owner }), ...(launchId === undefined ? {} : { launchId }) };
  const catalogue = await archive.answer({ kind: "catalogue-at", at, where }, asOf);
  const then = await archive.setsAt(at, setDays, asOf);
  const setOf = new Map(then.sets.map((set) => [set.value.NORAD_CAT_ID, set]));
  const known = new Map(
    catalogue.rows.flatMap((row) => (row.kind === "object" ? [[row.value.noradId, row.value] as const] : [])),
  );
  if (owner === undefined) await addUncatalogued(archive, then.sets, launchId, known);
  const all = [...known.values()]
    .filter((object) => query.kind === undefined || object.kind === query.kind)
    .toSorted((a, b) => a.noradId - b.noradId)
    .map((object): ObjectAt => {
      const set = setOf.get(object.noradId) ?? null;
      return { object, set, orbits: set === null ? [] : orbitClassesOf(set.value) };
    });
  const { orbit } = query;
  const objects = orbit === undefined ? all : all.filter(({ orbits }) => orbits.includes(orbit));
  const given = new Set(objects.map(({ object }) => object.noradId));
  return {
    objects,
    withoutSet: orbit === undefined ? 0 : all.filter(({ set }) => set === null).length,
    leftOut: then.leftOut.filter(({ noradId }) => given.has(noradId)),
    completeness: catalogue.rows.filter((row) => row.kind === "completeness"),
    missing: objects.length > 0 ? null : catalogue.missing,
  };
}

/** Objects with a set of which no catalogue tells: known by what lists call them. */
async function addUncatalogued(
  archive: Archive,
  sets: readonly ArchivedSet[],
  launchId: string | undefined,
  known: Map<number, ObjectRecord>,
): Promise<void> {
  for (const { value } of sets) {
    if (known.has(value.NORAD_CAT_ID)) continue;
    if (launchId !== undefined && value.OBJECT_ID.slice(0, 8) !== launchId) continue;
    // A catalogued one that is not in `known` was not in orbit then, or not of that launch.
    if ((await archive.objectRows(value.NORAD_CAT_ID)).length > 0) continue;
    const [match] = await archive.findObjects(String(value.NORAD_CAT_ID));
    if (match !== undefined) known.set(match.object.noradId, match.object);
  }
}

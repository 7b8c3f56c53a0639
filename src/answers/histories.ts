import { indexKnowledge, resolveObject, type Answer } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";
import {
  elementsFromOmm,
  formatUtc,
  secondsBetween,
  sgp4,
  type Instant,
  type MeanElements,
  type Satellite,
} from "../engine/index.ts";
import { AnswerFailure } from "./failure.ts";

/** A satellite with the name that results carry. */
export interface NamedSatellite {
  readonly noradId: number;
  readonly name: string;
  readonly satellite: Satellite;
}

/** What a question about one object's past works with: all its sets, epochs rising. */
export interface NamedHistory {
  readonly noradId: number;
  readonly name: string;
  readonly sets: readonly MeanElements[];
}

const allOfSpace = { start: "1957-10-04T00:00:00Z", end: "2100-01-01T00:00:00Z" } as const;

/** The sets of an object nearest to a moment, one before and one after; the object by name or number. Fails in words. */
export async function setsAround(object: string, near: Instant, workspace: Workspace): Promise<readonly MeanElements[]> {
  const noradId = numberOfObject(object, workspace);
  const at = formatUtc(near, workspace.earth.leapSeconds);
  const during = { start: at, end: at };
  const answer = await workspace.store.answer({ kind: "sets-around", noradId, during, eachSide: 1 }, null);
  return setsOfAnswer(answer, noradId, workspace);
}

/** All sets of an object by its name or number. Fails in words. */
export async function setsOfObject(object: string, workspace: Workspace): Promise<readonly MeanElements[]> {
  const noradId = numberOfObject(object, workspace);
  const answer = await workspace.store.answer({ kind: "history", noradId, during: allOfSpace }, null);
  return setsOfAnswer(answer, noradId, workspace);
}

/** Sets sorted into histories, one an object. */
export function historiesOf(sets: readonly MeanElements[]): readonly NamedHistory[] {
  const byObject = Map.groupBy(sets, (set) => set.noradId);
  return [...byObject].map(([noradId, own]) => ({
    noradId,
    name: own.findLast(({ name }) => name !== null)?.name ?? `object ${noradId}`,
    sets: own.toSorted((a, b) => secondsBetween(b.epoch, a.epoch)),
  }));
}

/** The history of one object by its name or number. Fails in words. */
export async function historyOfObject(object: string, workspace: Workspace): Promise<NamedHistory> {
  const [history] = historiesOf(await setsOfObject(object, workspace));
  if (history === undefined) throw new AnswerFailure("unknown", `No element set of ${object} is at hand.`);
  return history;
}

/** One satellite an object, from the set nearest to a moment; what no orbit has such elements is told to `leaveOut`. */
export function satellitesOf(
  sets: readonly MeanElements[],
  near: Instant,
  leaveOut: (words: string) => void,
): readonly NamedSatellite[] {
  return nearestOfEach(sets, near).flatMap((elements) => {
    const made = sgp4(elements);
    const name = elements.name ?? `object ${elements.noradId}`;
    if (made.ok) return [{ noradId: elements.noradId, name, satellite: made.value }];
    leaveOut(`${name} left out: no orbit has such elements (${made.problem.code})`);
    return [];
  });
}

function nearestOfEach(sets: readonly MeanElements[], near: Instant): readonly MeanElements[] {
  const chosen = new Map<number, MeanElements>();
  for (const set of sets) {
    const other = chosen.get(set.noradId);
    const away = (one: MeanElements): number => Math.abs(secondsBetween(one.epoch, near));
    if (other === undefined || away(set) < away(other)) chosen.set(set.noradId, set);
  }
  return [...chosen.values()];
}

function numberOfObject(name: string, workspace: Workspace): number {
  const match = resolveObject(name, indexKnowledge(workspace.knowledge))[0] ?? workspace.findObjects?.(name)[0];
  const noradId = match?.object.noradId ?? (/^\d{1,9}$/.test(name) ? Number(name) : null);
  if (noradId !== null) return noradId;
  throw new AnswerFailure(
    "unknown",
    `"${name}" is neither a file nor an object that the packs or the archive know.`,
    "Give a file of element sets, a catalogue number, or a pack that holds the object with --pack.",
  );
}

function setsOfAnswer(answer: Answer, noradId: number, workspace: Workspace): readonly MeanElements[] {
  const sets = answer.rows.flatMap((row) => {
    const read = row.kind === "element-set" ? elementsFromOmm(row.value, workspace.earth.leapSeconds) : null;
    return read?.ok === true ? [read.value] : [];
  });
  if (sets.length > 0) return sets;
  const doThis = answer.missing?.command ?? "Give a file of element sets, or a pack that holds some with --pack.";
  throw new AnswerFailure("unknown", `Neither packs nor archive hold an element set of object ${noradId}.`, doThis);
}

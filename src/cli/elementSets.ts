import { createReadStream, existsSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { placeWords } from "../base/index.ts";
import { indexKnowledge, resolveObject, type Answer } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";
import {
  elementProblems,
  elementsFromOmm,
  formatUtc,
  readElementSets,
  secondsBetween,
  sgp4,
  type ElementProblem,
  type Instant,
  type MeanElements,
  type Satellite,
} from "../engine/index.ts";
import { CommandFailure, exit } from "./exit.ts";
import { systemErrorWords } from "./input.ts";

/** A satellite with the name that results carry. */
export interface NamedSatellite {
  readonly noradId: number;
  readonly name: string;
  readonly satellite: Satellite;
}

export interface SetRequest {
  /** A file of element sets in any encoding, "-" for standard input, or an object's name or number in the packs. */
  readonly source: string;
  /** Only these objects of the file; all where empty. */
  readonly noradIds: readonly number[];
  /** Of several sets of one object, the one with the epoch nearest to this moment is taken. */
  readonly near: Instant;
}

const toldProblems = 8;

/** The satellites that a command is about, one set each. Bad records are told on stderr and cost no others; none at all fails in words. */
export async function loadSatellites(
  request: SetRequest,
  workspace: () => Promise<Workspace>,
): Promise<readonly NamedSatellite[]> {
  const isFile = request.source === "-" || existsSync(request.source);
  const sets = isFile ? await setsOfFile(request.source) : await setsOfObject(request, await workspace());
  const wanted = request.noradIds.length === 0 ? sets : sets.filter((set) => request.noradIds.includes(set.noradId));
  for (const noradId of request.noradIds) {
    if (!sets.some((set) => set.noradId === noradId)) {
      throw new CommandFailure(
        exit.unreadable,
        `${request.source} holds no element set of object ${noradId}.`,
        "Leave --object out to use all.",
      );
    }
  }
  return nearestOfEach(wanted, request.near).flatMap((elements) => {
    const made = sgp4(elements);
    const name = elements.name ?? `object ${elements.noradId}`;
    if (made.ok) return [{ noradId: elements.noradId, name, satellite: made.value }];
    process.stderr.write(`groundtrack: ${name} left out: no orbit has such elements (${made.problem.code})\n`);
    return [];
  });
}

/** What a command about one object's past works with: all its sets, epochs rising. */
export interface NamedHistory {
  readonly noradId: number;
  readonly name: string;
  readonly sets: readonly MeanElements[];
}

export interface HistoryRequest {
  /** An object's name or number in the packs; null where a file is given. */
  readonly object: string | null;
  /** A file of element sets; null where an object is given. */
  readonly file: string | null;
}

const allOfSpace = { start: "1957-10-04T00:00:00Z", end: "2100-01-01T00:00:00Z" } as const;

/** The histories that a command is about: one for an object of the packs, one for each object of a file. */
export async function loadHistories(
  request: HistoryRequest,
  workspace: () => Promise<Workspace>,
): Promise<readonly NamedHistory[]> {
  if ((request.object === null) === (request.file === null)) {
    throw new CommandFailure(
      exit.usage,
      "Give either an object or --history FILE.",
      "For example: 58400, or --history sets.tle",
    );
  }
  const sets =
    request.file === null ? await historyOfObject(request.object ?? "", await workspace()) : await setsOfFile(request.file);
  const byObject = Map.groupBy(sets, (set) => set.noradId);
  return [...byObject].map(([noradId, own]) => ({
    noradId,
    name: own.findLast(({ name }) => name !== null)?.name ?? `object ${noradId}`,
    sets: own.toSorted((a, b) => secondsBetween(b.epoch, a.epoch)),
  }));
}

async function historyOfObject(object: string, workspace: Workspace): Promise<readonly MeanElements[]> {
  const noradId = numberOfObject(object, workspace);
  const answer = await workspace.store.answer({ kind: "history", noradId, during: allOfSpace }, null);
  return setsOfAnswer(answer, noradId, workspace);
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

async function setsOfFile(path: string): Promise<readonly MeanElements[]> {
  const name = path === "-" ? "standard input" : path;
  const { sets, problems } = readElementSets(await textOf(path, name));
  tellProblems(problems, name);
  if (sets.length === 0) {
    throw new CommandFailure(
      exit.unreadable,
      `${name} holds no element set that can be read.`,
      "Give TLE lines, or OMM as JSON or CSV, as CelesTrak and Space-Track publish them.",
    );
  }
  return sets;
}

async function textOf(path: string, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    const stream: AsyncIterable<Buffer> = path === "-" ? process.stdin : createReadStream(path);
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    throw new CommandFailure(
      exit.inputOutput,
      `${name} could not be read: ${systemErrorWords(error)}.`,
      "Check the name and the rights.",
    );
  }
  const bytes = Buffer.concat(chunks);
  return (isGzip(bytes) ? unpacked(bytes, name) : bytes).toString("utf8");
}

/** RFC 1952: the first two bytes of any gzip file. */
function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpacked(bytes: Buffer, name: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new CommandFailure(exit.unreadable, `${name} begins like a gzip file but cannot be unpacked.`, "Fetch it again.");
  }
}

function tellProblems(problems: readonly ElementProblem[], name: string): void {
  for (const problem of problems.slice(0, toldProblems)) {
    const { text, doThis } = elementProblems[problem.code](problem);
    process.stderr.write(`${placeWords({ file: name, ...problem.place })}: ${text}\n  ${doThis}\n`);
  }
  if (problems.length > toldProblems)
    process.stderr.write(`${name}: ${problems.length - toldProblems} more records were left out\n`);
}

async function setsOfObject(request: SetRequest, workspace: Workspace): Promise<readonly MeanElements[]> {
  const noradId = numberOfObject(request.source, workspace);
  const at = formatUtc(request.near, workspace.earth.leapSeconds);
  const during = { start: at, end: at };
  const answer = await workspace.store.answer({ kind: "sets-around", noradId, during, eachSide: 1 }, null);
  return setsOfAnswer(answer, noradId, workspace);
}

function numberOfObject(name: string, workspace: Workspace): number {
  const match = resolveObject(name, indexKnowledge(workspace.knowledge))[0] ?? workspace.findObjects?.(name)[0];
  const noradId = match?.object.noradId ?? (/^\d{1,9}$/.test(name) ? Number(name) : null);
  if (noradId !== null) return noradId;
  throw new CommandFailure(
    exit.unreadable,
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
  throw new CommandFailure(exit.unreadable, `The packs hold no element set of object ${noradId}.`, doThis);
}

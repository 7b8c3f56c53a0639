import { createReadStream, existsSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  historiesOf,
  satellitesOf,
  setsAround,
  setsOfObject,
  type NamedHistory,
  type NamedSatellite,
} from "../answers/index.ts";
import { placeWords } from "../base/index.ts";
import type { Workspace } from "../check/index.ts";
import { elementProblems, readElementSets, type ElementProblem, type Instant, type MeanElements } from "../engine/index.ts";
import { CommandFailure, exit } from "./exit.ts";
import { systemErrorWords } from "./input.ts";

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
  const sets = isFile ? await setsOfFile(request.source) : await setsAround(request.source, request.near, await workspace());
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
  return satellitesOf(wanted, request.near, (words) => process.stderr.write(`groundtrack: ${words}\n`));
}

export interface HistoryRequest {
  /** An object's name or number in the packs; null where a file is given. */
  readonly object: string | null;
  /** A file of element sets; null where an object is given. */
  readonly file: string | null;
}

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
  return historiesOf(
    request.file === null ? await setsOfObject(request.object ?? "", await workspace()) : await setsOfFile(request.file),
  );
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

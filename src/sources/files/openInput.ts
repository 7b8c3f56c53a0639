import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { fail, ok, type Result } from "../../base/index.ts";
import type { FileProblem } from "./problems.ts";

/** Bounds of one file; a test names smaller ones. */
export interface InputLimits {
  /** As it lies on the disk. */
  readonly bytes: number;
  readonly unpackedBytes: number;
  /** How many times larger a packed file may become: lists of element sets pack three to ten times. */
  readonly ratio: number;
  /** Up to here any ratio is allowed: a short file of one repeated line packs well too. */
  readonly ratioFromBytes: number;
}

export const inputLimits: InputLimits = {
  bytes: 4 * 2 ** 30,
  unpackedBytes: 32 * 2 ** 30,
  ratio: 60,
  ratioFromBytes: 32 * 2 ** 20,
};

/** A file being read: its text in pieces, unpacked; and, once it is read to the end, its size and hash as it lies on the disk. */
export interface OpenInput {
  readonly size: number;
  readonly chunks: AsyncIterable<InputChunk>;
  readonly finished: () => { readonly sha256: string; readonly bytes: number };
}

export interface InputChunk {
  readonly text: string;
  /** How much of the file on the disk has been read, bytes. */
  readonly read: number;
}

/** What is thrown while chunks are read; `problem` says what and what to do. */
export class InputFailure extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const pieceBytes = 1024 * 1024;

/** Opens a file for import. A gzip file is known by its first bytes, whatever its name; it is unpacked within the limits. */
export async function openInput(path: string, limits: InputLimits = inputLimits): Promise<Result<OpenInput, FileProblem>> {
  const place = { file: path };
  const found = await stat(path).catch((error: unknown) => error);
  if (found instanceof Error) return fail({ code: "file-unreadable", place, found: found.message });
  if (typeof found !== "object" || found === null || !("isFile" in found)) throw new TypeError("stat gives stats or fails");
  const size = "size" in found ? Number(found.size) : 0;
  if (!(typeof found.isFile === "function" && found.isFile() === true)) return fail({ code: "file-not-plain", place });
  if (size > limits.bytes) return fail({ code: "file-too-large", place, found: size, expected: limits.bytes });
  if (size === 0) return fail({ code: "file-empty", place });
  const hash = createHash("sha256");
  const count = { read: 0, unpacked: 0 };
  return ok({
    size,
    chunks: textOf(path, limits, hash, count),
    finished: () => ({ sha256: hash.copy().digest("hex"), bytes: count.read }),
  });
}

interface Count {
  read: number;
  unpacked: number;
}

async function* textOf(
  path: string,
  limits: InputLimits,
  hash: { update: (bytes: Buffer) => unknown },
  count: Count,
): AsyncGenerator<InputChunk> {
  const place = { file: path };
  const decoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
  const raw = counted(path, hash, count);
  const first = await raw.next();
  if (first.done === true) return;
  const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
  const bytes = packed ? unpacked(prefixed(first.value, raw)) : prefixed(first.value, raw);
  try {
    for await (const piece of bytes) {
      count.unpacked += piece.length;
      if (packed) refuseBomb(place, limits, count);
      const text = decoder.decode(piece, { stream: true });
      if (text.includes("\0")) throw new InputFailure({ code: "file-binary", place });
      yield { text, read: count.read };
    }
  } catch (error) {
    if (error instanceof InputFailure) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new InputFailure({ code: packed ? "file-gzip-broken" : "file-unreadable", place, found });
  }
  yield { text: decoder.decode(), read: count.read };
}

function refuseBomb(place: { readonly file: string }, limits: InputLimits, { read, unpacked }: Count): void {
  if (unpacked > limits.unpackedBytes) {
    throw new InputFailure({ code: "file-unpacks-too-large", place, found: unpacked, expected: limits.unpackedBytes });
  }
  if (unpacked > limits.ratioFromBytes && unpacked > read * limits.ratio) {
    throw new InputFailure({ code: "file-unpacks-too-large", place, found: unpacked, expected: read * limits.ratio });
  }
}

async function* counted(
  path: string,
  hash: { update: (bytes: Buffer) => unknown },
  count: Count,
): AsyncGenerator<Buffer, undefined> {
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: pieceBytes });
  for await (const piece of stream) {
    hash.update(piece);
    count.read += piece.length;
    yield piece;
  }
  return undefined;
}

async function* prefixed(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function unpacked(packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: pieceBytes });
  void feed(packed, gunzip);
  return gunzip;
}

/** Writes no further than the reader takes: a bomb is refused before it has unfolded. */
async function feed(packed: AsyncIterable<Buffer>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const piece of packed) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(piece)) await new Promise<void>((resolve) => wakeOn(gunzip, resolve));
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function wakeOn(gunzip: ReturnType<typeof createGunzip>, resolve: () => void): void {
  gunzip.once("drain", resolve);
  gunzip.once("close", resolve);
  gunzip.once("error", resolve);
}

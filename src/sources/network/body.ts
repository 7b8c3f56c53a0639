import { Transform, Writable, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { fail, ok, type Result } from "../../base/index.ts";
import type { SourceProblem } from "../problems.ts";
import type { FetchLimits } from "./limits.ts";

class TooLarge extends Error {}
class TooSlow extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`only ${bytes} bytes`);
    this.bytes = bytes;
  }
}

/** Codings of HTTP that we ask for; each unpacks in a stream, so that a bomb is stopped when it has filled the limit. */
export const acceptedCodings = "gzip, deflate, br";

/**
 * A body, unpacked, within its limits of size and of slowness. What arrives over the limit is never held: the largest surplus is
 * one piece of the stream.
 * @param coding the answer's Content-Encoding, "" for none; one coding is read, packed twice is refused
 */
export async function readBody(
  body: Readable,
  coding: string,
  limits: FetchLimits,
  signal: AbortSignal,
  place: string,
): Promise<Result<Buffer, SourceProblem>> {
  const where = { file: place };
  const unpack = unpacker(coding);
  if (unpack === null) {
    body.on("error", () => undefined).destroy();
    return fail({ code: "body-coding", place: where, found: `content-encoding ${coding.slice(0, 40)}` });
  }
  const pieces: Buffer[] = [];
  const meter = slownessMeter(limits);
  let size = 0;
  const collect = new Writable({
    write(piece: Buffer, _encoding, done) {
      size += piece.length;
      if (size > limits.mostBytes) done(new TooLarge());
      else {
        pieces.push(piece);
        done();
      }
    },
  });
  try {
    await pipeline([body, meter, ...unpack, collect], { signal });
    return ok(Buffer.concat(pieces));
  } catch (error) {
    if (error instanceof TooLarge) return fail({ code: "body-too-large", place: where, expected: limits.mostBytes });
    if (error instanceof TooSlow)
      return fail({ code: "body-too-slow", place: where, found: error.bytes, expected: limits.idleS });
    if (signal.aborted) throw error;
    return fail(brokenBody(error, where));
  }
}

function unpacker(coding: string): readonly Transform[] | null {
  switch (coding.trim().toLowerCase()) {
    case "":
    case "identity":
      return [];
    case "gzip":
    case "x-gzip":
      return [createGunzip()];
    case "deflate":
      return [createInflate()];
    case "br":
      return [createBrotliDecompress()];
    default:
      return null;
  }
}

/** Passes bytes on and fails the stream where a stretch of time brought fewer than the least. */
function slownessMeter(limits: FetchLimits): Transform {
  let inStretch = 0;
  const timer = setInterval(() => {
    if (inStretch < limits.leastBytes) meter.destroy(new TooSlow(inStretch));
    inStretch = 0;
  }, limits.idleS * 1000);
  const meter = new Transform({
    transform(piece: Buffer, _encoding, done) {
      inStretch += piece.length;
      done(null, piece);
    },
    destroy(error, done) {
      clearInterval(timer);
      done(error);
    },
    flush(done) {
      clearInterval(timer);
      done();
    },
  });
  return meter;
}

function brokenBody(error: unknown, place: { readonly file: string }): SourceProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return { code: "body-cut", place, found: "the packed data end too early" };
  if (/^(Z_|ERR_BROTLI|ERR__ERROR)/.test(code)) {
    return { code: "body-coding", place, found: "the packed data are damaged" };
  }
  return { code: "body-cut", place, found: "the connection was closed before the end" };
}

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";
import { fits } from "./reply.ts";

/** A file of the desk as it is sent: read and compressed once, when the server starts. */
export interface DeskFile {
  readonly type: string;
  readonly tag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer> | null;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
}

/** The desk's files by their path, `/index.html`. What is not in it does not exist: no path can lead outside. */
export type Desk = ReadonlyMap<string, DeskFile>;

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  txt: "text/plain; charset=utf-8",
};
const compressible = /^(text\/|application\/(json|wasm|manifest)|image\/svg)/;

/** Reads the built desk; null where there is none. */
export async function readDesk(folder: string): Promise<Desk | null> {
  const names = await filesOf(folder);
  if (!names.includes("index.html")) return null;
  const files = await Promise.all(names.map(async (name) => [`/${name}`, await fileOf(join(folder, name), name)] as const));
  return new Map(files);
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, ""));
  } catch {
    return [];
  }
}

async function fileOf(path: string, name: string): Promise<DeskFile> {
  const bytes = new Uint8Array(await readFile(path));
  const type = types[/\.(\w+)$/.exec(name)?.[1] ?? ""] ?? "application/octet-stream";
  const tag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
  if (!compressible.test(type) || bytes.length < 1024) return { type, tag, bytes, brotli: null, gzip: null };
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, options),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  return { type, tag, bytes, brotli: new Uint8Array(brotli), gzip: new Uint8Array(gzipped) };
}

/** Pages of the desk have paths of their own, which the page itself reads: a plain word path gives the page. */
const pagePath = /^\/(?:[a-z0-9][a-z0-9_-]*\/?)*$/i;

/** A file of the desk, or null where there is none of that path. */
export function deskReply(c: Context, desk: Desk): Response | null {
  const { path } = c.req;
  const file = desk.get(path) ?? (pagePath.test(path) && !path.startsWith("/api") ? desk.get("/index.html") : undefined);
  if (file === undefined) return null;
  const hashed = /^\/assets\/.*-[\w-]{8,}\.\w+$/.test(path);
  const headers = {
    etag: file.tag,
    vary: "accept-encoding",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (fits(c.req.header("if-none-match"), file.tag)) return c.body(null, 304, headers);
  const accepted = c.req.header("accept-encoding") ?? "";
  const encoding =
    file.brotli !== null && /\bbr\b/.test(accepted) ? "br" : file.gzip !== null && /\bgzip\b/.test(accepted) ? "gzip" : null;
  const bytes = encoding === "br" ? file.brotli : encoding === "gzip" ? file.gzip : file.bytes;
  return c.body(bytes ?? file.bytes, 200, {
    ...headers,
    "content-type": file.type,
    ...(encoding === null ? {} : { "content-encoding": encoding }),
  });
}

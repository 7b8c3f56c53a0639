import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { isAbsolute, join, normalize, sep } from "node:path";
import { fail, ok, type Result } from "../base/index.ts";
import { builtInPacks } from "./builtInPacks.ts";
import type { PackManifest, SourceRow, TableName, TableRow } from "./packFormat.ts";
import type { PackProblem } from "./problems.ts";

/** A file larger than this is refused before it is read. The largest of ours has under 1 MB. */
const maxFileBytes = 64 * 1024 * 1024;

type PackTables = { readonly [T in Exclude<TableName, "sources">]: readonly TableRow<T>[] };

/** A pack as read: its tables with their rows in the order of the file, and what had to be left out. */
export interface Pack {
  readonly manifest: PackManifest;
  /** SHA-256 of pack.json, which holds the hashes of all else: names the pack's content exactly. */
  readonly sha256: string;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly tables: PackTables;
  readonly leftOut: readonly PackProblem[];
}

/** One file of a pack, read and its hash found right. `table` is null for the NOTICE. */
export interface TableText {
  readonly table: TableName | null;
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the pack in a folder and checks it. A pack whose description, paths or hashes are wrong is refused; a row that does
 * not fit its table's schema, names no listed source or repeats an earlier row's key is left out and named in `leftOut`.
 * The built-in packs were checked row by row when they were built: where pack.json has their hash and the files have theirs,
 * the same bytes are not checked again, which saves the schemas' start-up on each run.
 */
export async function readPack(dir: string): Promise<Result<Pack, PackProblem>> {
  const manifestPath = join(dir, "pack.json");
  const manifestBytes = await readFile(manifestPath).catch(() => null);
  if (manifestBytes === null) return fail({ code: "pack-missing", place: { file: dir } });
  const sha256 = sha256Of(manifestBytes);
  const manifestText = manifestBytes.toString("utf8");
  const builtIn = builtInPacks.some((known) => known === sha256);
  const { checkManifest, checkTables } = builtIn ? await import("./trustedRows.ts") : await import("./checkedRows.ts");

  const manifest = checkManifest(manifestPath, manifestText);
  if (!manifest.ok) return manifest;
  const listed: readonly Listed[] = [...manifest.value.files, { ...manifest.value.notice, table: null }];
  const texts: TableText[] = [];
  for (const read of await Promise.all(listed.map((entry) => readListed(dir, manifestPath, entry)))) {
    if (!read.ok) return read;
    texts.push(read.value);
  }
  return ok({ manifest: manifest.value, sha256, ...checkTables(texts) });
}

interface Listed {
  readonly file: string;
  readonly table: TableName | null;
  readonly sha256: string;
}
/** Reads one listed file: a plain file inside the folder, not too large, with the hash that pack.json gives. */
async function readListed(dir: string, manifest: string, entry: Listed): Promise<Result<TableText, PackProblem>> {
  const inside = normalize(entry.file);
  if (isAbsolute(inside) || inside.startsWith("..") || inside.includes(`..${sep}`) || entry.file.includes("\0")) {
    return fail({
      code: "pack-path",
      place: { file: manifest },
      found: entry.file,
      expected: "a path inside the pack's folder",
    });
  }
  const file = join(dir, inside);
  const parts = inside.split(sep);
  for (let depth = 1; depth <= parts.length; depth++) {
    const stat = await lstat(join(dir, ...parts.slice(0, depth))).catch(() => null);
    if (stat === null) return fail({ code: "pack-file-missing", place: { file: manifest }, found: entry.file });
    if (stat.isSymbolicLink()) {
      return fail({ code: "pack-path", place: { file: manifest }, found: entry.file, expected: "a plain file, not a link" });
    }
    if (stat.isFile() && stat.size > maxFileBytes) {
      return fail({ code: "pack-file-too-large", place: { file }, found: stat.size, expected: `at most ${maxFileBytes}` });
    }
  }
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return fail({ code: "pack-file-missing", place: { file: manifest }, found: entry.file });
  const found = sha256Of(bytes);
  if (found !== entry.sha256) {
    return fail({ code: "pack-hash", place: { file }, found: found.slice(0, 12), expected: entry.sha256.slice(0, 12) });
  }
  return ok({ table: entry.table, file, text: bytes.toString("utf8") });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

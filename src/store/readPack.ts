import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { isAbsolute, join, normalize, sep } from "node:path";
import { fail, ok, type Result } from "../base/index.ts";
import {
  packFormatVersion, packManifest, tableSchemas, type PackManifest, type SourceRow, type TableName, type TableRow,
} from "./packFormat.ts";
import type { PackProblem } from "./problems.ts";
import { firstIssue, readTable, type ReadTable } from "./readTable.ts";

/** A file larger than this is refused before it is read. The largest of ours has under 1 MB. */
const maxFileBytes = 64 * 1024 * 1024;

/** A pack as read: its tables with their rows in the order of the file, and what had to be left out. */
export interface Pack {
  readonly manifest: PackManifest;
  /** SHA-256 of pack.json, which holds the hashes of all else: names the pack's content exactly. */
  readonly sha256: string;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly tables: { readonly [T in Exclude<TableName, "sources">]: readonly TableRow<T>[] };
  readonly leftOut: readonly PackProblem[];
}

/**
 * Reads and validates the pack in a folder. A pack whose description, paths or hashes are wrong is refused; a row that does
 * not fit its table's schema, names no listed source or repeats an earlier row's key is left out and named in `leftOut`.
 */
export async function readPack(dir: string): Promise<Result<Pack, PackProblem>> {
  const manifestPath = join(dir, "pack.json");
  const manifestBytes = await readFile(manifestPath).catch(() => null);
  if (manifestBytes === null) return fail({ code: "pack-missing", place: { file: dir } });
  const manifest = readManifest(manifestPath, manifestBytes.toString("utf8"));
  if (!manifest.ok) return manifest;

  const listed: readonly Listed[] = [...manifest.value.files, { ...manifest.value.notice, table: null }];
  const texts: TableText[] = [];
  for (const read of await Promise.all(listed.map((entry) => readListed(dir, manifestPath, entry)))) {
    if (!read.ok) return read;
    texts.push(read.value);
  }
  const leftOut: PackProblem[] = [];
  const table: ReadTable = (name, schema, keyOf, sources) => {
    const keys = new Set<string>();
    return texts.filter((each) => each.table === name).flatMap((each) => readTable(each, schema, keyOf, sources, keys, leftOut));
  };
  const listedSources = table("sources", tableSchemas.sources, (row) => row.key, null);
  const sources: ReadonlyMap<string, SourceRow> = new Map(listedSources.map((row) => [row.key, row]));
  return ok({
    manifest: manifest.value,
    sha256: sha256Of(manifestBytes),
    sources,
    tables: {
      objects: table("objects", tableSchemas.objects, (row) => `${row.noradId}`, sources),
      launches: table("launches", tableSchemas.launches, (row) => row.launchId, sources),
      sites: table("sites", tableSchemas.sites, (row) => row.siteId, sources),
      sensors: table("sensors", tableSchemas.sensors, (row) => `${row.noradId}`, sources),
      places: table("places", tableSchemas.places, (row) => row.id, sources),
      organisations: table("organisations", tableSchemas.organisations, (row) => row.id, sources),
      countries: table("countries", tableSchemas.countries, (row) => row.code, sources),
      zones: table("zones", tableSchemas.zones, (row) => row.names.join("|"), sources),
      "element-sets": table("element-sets", tableSchemas["element-sets"], elementSetKey, sources),
      completeness: table("completeness", tableSchemas.completeness, completenessKey, sources),
    },
    leftOut,
  });
}

interface Listed {
  readonly file: string;
  readonly table: TableName | null;
  readonly sha256: string;
}

export interface TableText {
  readonly table: TableName | null;
  readonly file: string;
  readonly text: string;
}

/** Sets are kept by object, epoch and content: the same epoch issued again with other numbers is another set. */
const elementSetKey = (row: TableRow<"element-sets">): string =>
  [row.NORAD_CAT_ID, row.EPOCH, row.MEAN_MOTION, row.ECCENTRICITY, row.INCLINATION, row.RA_OF_ASC_NODE, row.ARG_OF_PERICENTER,
    row.MEAN_ANOMALY, row.BSTAR, row.MEAN_MOTION_DOT, row.ELEMENT_SET_NO].join(" ");

const completenessKey = (row: TableRow<"completeness">): string => `${row.of} ${row.during.start} ${row.during.end}`;

function readManifest(file: string, text: string): Result<PackManifest, PackProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail({ code: "pack-manifest", place: { file }, found: String(error), expected: "JSON" });
  }
  const parsed = packManifest.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const version = typeof json === "object" && json !== null && "formatVersion" in json ? json.formatVersion : undefined;
  if (typeof version === "number" && version !== packFormatVersion) {
    return fail({ code: "pack-format-version", place: { file }, found: version, expected: packFormatVersion });
  }
  return fail({ code: "pack-manifest", place: { file }, ...firstIssue(parsed.error, json) });
}

/** Reads one listed file: a plain file inside the folder, not too large, with the hash that pack.json gives. */
async function readListed(dir: string, manifest: string, entry: Listed): Promise<Result<TableText, PackProblem>> {
  const inside = normalize(entry.file);
  if (isAbsolute(inside) || inside.startsWith("..") || inside.includes(`..${sep}`) || entry.file.includes("\0")) {
    return fail({ code: "pack-path", place: { file: manifest }, found: entry.file, expected: "a path inside the pack's folder" });
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

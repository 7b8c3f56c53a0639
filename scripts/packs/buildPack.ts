import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tzLookup from "@photostructure/tz-lookup";
import { parse } from "csv-parse/sync";
import { packFormatVersion, tableNames, tableSchemas, type PackManifest, type TableName } from "../../src/store/packFormat.ts";
import { derivedInputs, derivedRows } from "./derivedRows.ts";
import { readTableInput } from "./tableInput.ts";

const inputs = fileURLToPath(new URL("./input/", import.meta.url));

/** The packs that have input, in order of name. */
export function packNames(): readonly string[] {
  return readdirSync(inputs).toSorted((a, b) => (a < b ? -1 : 1));
}

export interface BuiltPack {
  /** Every file of the pack by its name, pack.json last. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifestSha256: string;
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
}

/**
 * The files of a pack from its input: each row checked against the schemas that readers use, tables as JSON Lines in the order of
 * the input, pack.json with their hashes. The same input gives the same bytes. Throws at the first row that is wrong.
 */
export function buildPack(name: string): BuiltPack {
  const from = join(inputs, name);
  const texts = new Map<string, string>();
  const listed: PackManifest["files"] = [];
  const sourceKeys = new Set<string>();
  for (const table of tableNames) {
    const rows = rowsOf(from, table);
    if (rows.length === 0) continue;
    for (const { row, where } of rows) checkRow(table, row, where, sourceKeys);
    needDistinct(
      table,
      rows.map(({ row }) => keyOf(table, row)),
    );
    const text = rows.map(({ row }) => `${JSON.stringify(row)}\n`).join("");
    const file = `${table}.jsonl`;
    texts.set(file, text);
    listed.push({ file, table, rows: rows.length, sha256: sha256(text) });
  }
  const notice = readFileSync(join(from, "NOTICE"), "utf8");
  texts.set("NOTICE", notice);
  const about: unknown = JSON.parse(readFileSync(join(from, "about.json"), "utf8"));
  if (typeof about !== "object" || about === null) throw new Error(`${from}/about.json is no JSON object`);
  const manifest = {
    format: "groundtrack-pack",
    formatVersion: packFormatVersion,
    ...about,
    files: listed,
    notice: { file: "NOTICE", sha256: sha256(notice) },
  };
  const manifestText = `${JSON.stringify(manifest, null, 2)}\n`;
  texts.set("pack.json", manifestText);
  return {
    files: texts,
    manifestSha256: sha256(manifestText),
    rows: Object.fromEntries(listed.map(({ table, rows }) => [table, rows])),
  };
}

interface InputRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly where: string;
}

function rowsOf(from: string, table: TableName): readonly InputRow[] {
  const own = readdirSync(from).filter(
    (file) => file === `${table}.csv` || (file.startsWith(`${table}.`) && file.endsWith(".csv")),
  );
  const direct = own
    .filter((file) => !derivedInputs.some((derived) => derived === file))
    .sort()
    .flatMap((file) => readCsv(join(from, file)));
  const rows = [...direct, ...(table === "sites" || table === "places" || table === "countries" ? derivedOf(from, table) : [])];
  return rows.map(({ cells, where }) => ({ row: readTableInput(table, cells, tzLookup), where }));
}

interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly where: string;
}

function derivedOf(from: string, table: "sites" | "places" | "countries"): readonly CsvRow[] {
  const places = readdirSync(from)
    .filter((file) => /^places(\..+)?\.csv$/.test(file))
    .flatMap((file) => readCsv(join(from, file)));
  const known = new Map(places.map(({ cells }) => [cells["id"] ?? "", cells]));
  return derivedInputs
    .filter((file) => existsSync(join(from, file)))
    .flatMap((file) =>
      readCsv(join(from, file)).flatMap(({ cells, where }) =>
        derivedRows(file, cells, known, tzLookup)[table].map((derived) => ({ cells: derived, where })),
      ),
    );
}

function readCsv(path: string): readonly CsvRow[] {
  const records: readonly { record: Record<string, string>; info: { lines: number } }[] = parse(readFileSync(path, "utf8"), {
    columns: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
  });
  return records.map(({ record, info }) => ({ cells: record, where: `${path.slice(inputs.length)}:${info.lines}` }));
}

function checkRow(table: TableName, row: InputRow["row"], where: string, sourceKeys: Set<string>): void {
  const parsed = tableSchemas[table].safeParse(row);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${where}: ${issue?.path.join(".")}: ${issue?.message} in ${JSON.stringify(row)}`);
  }
  if (table === "sources") sourceKeys.add(String(row["key"]));
  else if (!sourceKeys.has(String(row["source"]))) throw new Error(`${where}: unlisted source ${String(row["source"])}`);
}

/** What may stand once in a table; element sets and statements of completeness are told apart by all that they say. */
function keyOf(table: TableName, row: InputRow["row"]): string {
  const columns: Partial<Record<TableName, string>> = {
    sources: "key",
    objects: "noradId",
    sensors: "noradId",
    launches: "launchId",
    sites: "siteId",
    places: "id",
    organisations: "id",
    countries: "code",
  };
  const column = columns[table];
  return column === undefined ? JSON.stringify(row) : String(row[column]);
}

function needDistinct(table: TableName, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw new Error(`${table}: ${key} stands twice`);
    seen.add(key);
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

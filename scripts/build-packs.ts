/**
 * Builds packs/NAME from scripts/packs/input/NAME: checks each row against the schemas that readers use, writes the tables as JSON
 * Lines with stable order, and pack.json with their hashes. The same input gives the same bytes.
 * Run: npm run build:packs
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tzLookup from "@photostructure/tz-lookup";
import { parse } from "csv-parse/sync";
import { packFormatVersion, tableNames, tableSchemas, type PackManifest, type TableName } from "../src/store/packFormat.ts";
import { derivedInputs, derivedRows } from "./packs/derivedRows.ts";
import { readTableInput } from "./packs/tableInput.ts";

const output = fileURLToPath(new URL("../packs/", import.meta.url));
const inputs = fileURLToPath(new URL("./packs/input/", import.meta.url));

const built = readdirSync(inputs).sort().map(buildPack);
writeFileSync(
  fileURLToPath(new URL("../src/store/builtInPacks.ts", import.meta.url)),
  `/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
${built.map((hash) => `  "${hash}",\n`).join("")}];
`,
);

/** Returns the SHA-256 of the pack.json that it wrote. */
function buildPack(name: string): string {
  const from = join(inputs, name);
  const to = join(output, name);
  mkdirSync(to, { recursive: true });
  for (const old of readdirSync(to)) rmSync(join(to, old));

  const files: PackManifest["files"] = [];
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
    writeFileSync(join(to, file), text);
    files.push({ file, table, rows: rows.length, sha256: sha256(text) });
  }
  const notice = readFileSync(join(from, "NOTICE"), "utf8");
  writeFileSync(join(to, "NOTICE"), notice);
  const about: unknown = JSON.parse(readFileSync(join(from, "about.json"), "utf8"));
  if (typeof about !== "object" || about === null) throw new Error(`${from}/about.json is no JSON object`);
  const manifest = {
    format: "groundtrack-pack",
    formatVersion: packFormatVersion,
    ...about,
    files,
    notice: { file: "NOTICE", sha256: sha256(notice) },
  };
  const manifestText = `${JSON.stringify(manifest, null, 2)}\n`;
  writeFileSync(join(to, "pack.json"), manifestText);
  const counts = files.map(({ table, rows }) => `${table} ${rows}`).join(", ");
  console.log(`${name}: ${counts}`);
  return sha256(manifestText);
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

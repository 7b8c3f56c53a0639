/**
 * Builds packs/NAME from packs/input/NAME: checks each row against the schemas that readers use, writes the tables as JSON
 * Lines with stable order, and pack.json with their hashes. The same input gives the same bytes.
 * Run: npm run build:packs
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tzLookup from "@photostructure/tz-lookup";
import { parse } from "csv-parse/sync";
import { packFormatVersion, tableNames, tableSchemas, type PackManifest, type TableName } from "../src/store/index.ts";
import { readTableInput } from "./packs/tableInput.ts";

const root = fileURLToPath(new URL("../packs/", import.meta.url));

for (const name of readdirSync(join(root, "input")).sort()) buildPack(name);

function buildPack(name: string): void {
  const from = join(root, "input", name);
  const to = join(root, name);
  mkdirSync(to, { recursive: true });
  for (const old of readdirSync(to)) rmSync(join(to, old));

  const files: PackManifest["files"] = [];
  const sourceKeys = new Set<string>();
  for (const table of tableNames) {
    const rows = rowsOf(from, table);
    if (rows.length === 0) continue;
    for (const { row, where } of rows) checkRow(table, row, where, sourceKeys);
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
    format: "groundtrack-pack", formatVersion: packFormatVersion, ...about, files, notice: { file: "NOTICE", sha256: sha256(notice) },
  };
  writeFileSync(join(to, "pack.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const counts = files.map(({ table, rows }) => `${table} ${rows}`).join(", ");
  console.log(`${name}: ${counts}`);
}

interface InputRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly where: string;
}

function rowsOf(from: string, table: TableName): readonly InputRow[] {
  const files = readdirSync(from).filter((file) => file === `${table}.csv` || file.startsWith(`${table}.`) && file.endsWith(".csv"));
  return files.sort().flatMap((file) => {
    const records: unknown = parse(readFileSync(join(from, file), "utf8"), {
      columns: true, skip_empty_lines: true, trim: true, comment: "#", comment_no_infix: true, info: true, relax_quotes: true,
    });
    if (!Array.isArray(records)) throw new Error(`${file} has no rows`);
    return records.map((each: { record: Record<string, string>; info: { lines: number } }) => ({
      row: readTableInput(table, each.record, (latitude, longitude) => tzLookup(latitude, longitude)),
      where: `${file}:${each.info.lines}`,
    }));
  });
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

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

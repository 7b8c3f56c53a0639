import { createHash } from "node:crypto";
import { completenessClass, type PortableLine, type Provenance } from "../catalogue/index.ts";
import type { EvidenceRow } from "../model/index.ts";
import {
  packFormatVersion,
  tableNames,
  tableSchemas,
  type PackManifest,
  type SourceRow,
  type TableName,
} from "./packFormat.ts";
import type { SqliteArchive } from "./openArchive.ts";
import { packRecord } from "./packRecord.ts";

export interface PackSelection {
  readonly name: string;
  readonly title: string;
  /** The day of the export, to which the facts were brought. */
  readonly dated: string;
  /** Catalogue numbers; with all their element sets. null: every row of the archive but element sets. */
  readonly objects: readonly number[] | null;
}

export interface WrittenPack {
  /** Texts by file name; `pack.json` names the others with their hashes. */
  readonly files: ReadonlyMap<string, string>;
  readonly rows: number;
  /** Rows that the form of packs does not take: records of other makers' tables, owners that are no country. */
  readonly leftOut: number;
}

type Row = Readonly<Record<string, unknown>>;

/** Of the kinds of records those that packs have tables for. */
const recordTables: Readonly<Record<string, TableName>> = {
  place: "places",
  organisation: "organisations",
  country: "countries",
  zone: "zones",
};
const evidenceTables: Readonly<Record<EvidenceRow["kind"], TableName>> = {
  "element-set": "element-sets",
  object: "objects",
  launch: "launches",
  sensor: "sensors",
  site: "sites",
  completeness: "completeness",
};
const objects = {
  first: 0,
  last: 999_999_999,
  during: { start: "1957-01-01T00:00:00Z", end: "2500-01-01T00:00:00Z" },
} as const;

/**
 * Rows of an archive as a pack, which `check --pack` and `import` take. Of several rows about one thing the one that speaks goes in, with
 * who measured and who published it; terms where a pack brought them.
 */
export function writePack(archive: SqliteArchive, selection: PackSelection): WrittenPack {
  const tables = new Map<TableName, Map<string, Row>>(tableNames.map((name) => [name, new Map()]));
  const sources = sourceKeys(archive, selection.dated);
  let leftOut = 0;
  const put = (table: TableName, key: string, row: Row): void => {
    if (tableSchemas[table].safeParse(row).success) tables.get(table)?.set(key, row);
    else leftOut++;
  };
  const wanted = selection.objects === null ? null : selectionOf(archive, selection.objects);
  for (const line of speakingLast(archive.portableRows())) {
    if ("record" in line) {
      const { kind, key, value } = line.record;
      const table = recordTables[kind];
      if (wanted !== null || kind === "pack" || typeof value !== "object" || value === null) continue;
      if (table === undefined) leftOut++;
      else put(table, key, { ...value, source: sources.keyOf(line.from) });
    } else if (wanted === null || wanted(line.row)) {
      const { row } = line;
      const { table, key } = placeOf(row);
      put(table, key, { ...row.value, source: sources.keyOf(row), published: row.published });
    }
  }
  for (const number of selection.objects ?? []) {
    for (const { value, published, source } of archive.sets({ ...objects, first: number, last: number, asOf: null })) {
      put("element-sets", JSON.stringify(value), { ...value, source: sources.keyOf(source), published });
    }
  }
  for (const row of sources.rows()) put("sources", row.key, row);
  const texts = tableNames.flatMap((table) => {
    const rows = [...(tables.get(table)?.values() ?? [])];
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    return rows.length === 0 ? [] : [{ table, file: `${table}.jsonl`, rows: rows.length, text }];
  });
  const notice = noticeOf(selection, creditsOf(sources.rows()));
  const manifest: PackManifest = {
    format: "groundtrack-pack",
    formatVersion: packFormatVersion,
    name: selection.name,
    version: "1.0.0",
    title: selection.title,
    dated: selection.dated,
    files: texts.map(({ table, file, rows, text }) => ({ file, table, rows, sha256: sha256(text) })),
    notice: { file: "NOTICE", sha256: sha256(notice) },
    credits: creditsOf(sources.rows()),
  };
  const files = new Map(texts.map(({ file, text }) => [file, text]));
  files.set("NOTICE", notice);
  files.set("pack.json", `${JSON.stringify(manifest, null, 2)}\n`);
  return { files, rows: texts.reduce((sum, { rows }) => sum + rows, 0), leftOut };
}

function placeOf(row: EvidenceRow): { readonly table: TableName; readonly key: string } {
  const table = evidenceTables[row.kind];
  switch (row.kind) {
    case "object":
    case "sensor":
      return { table, key: String(row.value.noradId) };
    case "launch":
      return { table, key: row.value.launchId };
    case "site":
      return { table, key: row.value.siteId };
    case "completeness":
      return { table, key: `${row.value.of} ${row.value.during.start} ${row.value.during.end}` };
    case "element-set":
      return { table, key: JSON.stringify(row.value) };
  }
}

/** In an order in which the row that speaks of a thing comes last: a known decay, then the rank, then what was stored later. */
function speakingLast(lines: Iterable<PortableLine>): readonly Exclude<PortableLine, { readonly batch: string }>[] {
  const rows = [...lines].flatMap((line) => ("batch" in line ? [] : [line]));
  const order = (line: (typeof rows)[number]): number =>
    "record" in line ? 0 : line.rank + (line.row.kind === "object" && line.row.value.decayed !== null ? 10 : 0);
  return rows.toSorted((a, b) => order(a) - order(b));
}

/** Rows about these objects: their own, of their launches and sites, and what is stated of how whole these are. */
function selectionOf(archive: SqliteArchive, numbers: readonly number[]): (row: EvidenceRow) => boolean {
  const records = numbers.flatMap((number) => archive.objectRows(number).map(({ value }) => value));
  const launches = new Set(records.flatMap(({ launchId }) => (launchId === null ? [] : [launchId])));
  const during = objects.during;
  const sites = new Set(
    [...launches].flatMap((launchId) =>
      archive
        .answer({ kind: "launches", during, where: { launchId } }, null)
        .rows.flatMap((row) => (row.kind === "launch" ? [row.value.siteId] : [])),
    ),
  );
  const classes = new Set([
    ...numbers.map(completenessClass.elementSetsOf),
    ...records.flatMap(({ owner }) => [completenessClass.objectsOf(owner), completenessClass.launchesOf(owner)]),
  ]);
  return (row) => {
    switch (row.kind) {
      case "object":
      case "sensor":
        return numbers.includes(row.value.noradId);
      case "launch":
        return launches.has(row.value.launchId);
      case "site":
        return sites.has(row.value.siteId);
      case "completeness":
        return classes.has(row.value.of);
      case "element-set":
        return false;
    }
  };
}

interface SourceKeys {
  readonly keyOf: (from: Provenance) => string;
  readonly rows: () => readonly SourceRow[];
}

/** One source a provenance; as a pack gave it, where one did. */
function sourceKeys(archive: SqliteArchive, dated: string): SourceKeys {
  const ofPacks = archive.records("pack").flatMap(({ value }) => packRecord(value)?.sources ?? []);
  const made = new Map<string, SourceRow>();
  return {
    keyOf: ({ origin, originId, via }) => {
      const id = JSON.stringify([origin, originId, via]);
      const known = made.get(id);
      if (known !== undefined) return known.key;
      const given = ofPacks.find((row) => row.origin === origin && row.originId === originId && row.via === via);
      const plain = { origin, originId, via: via === "" ? "unknown" : via, url: null, read: dated, note: null };
      const row: SourceRow = { ...(given ?? { ...plain, terms: "as its source gives them" }), key: `s${made.size + 1}` };
      made.set(id, row);
      return row.key;
    },
    rows: () => [...made.values()],
  };
}

/** Of several files or feeds of one origin under the same terms one credit. */
function creditsOf(sources: readonly SourceRow[]): PackManifest["credits"] {
  const groups = Map.groupBy(sources, ({ origin, terms }) => JSON.stringify([origin, terms]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const others = group.length === 1 ? "" : ` and ${group.length - 1} more, which sources.jsonl names`;
    return [{ to: first.origin, terms: first.terms, for: `what ${first.via}${others} published` }];
  });
}

function noticeOf({ name, dated }: PackSelection, credits: PackManifest["credits"]): string {
  return [
    `Evidence pack "${name}", exported from an archive of Groundtrack on ${dated}`,
    "",
    "The figures in this pack are facts that others measured or announced. They are not under the licence of Groundtrack's code, and who",
    "passes the pack on does so under the terms of their sources:",
    "",
    ...credits.map(({ to, terms, for: what }) => `- ${to}, for ${what}: ${terms}`),
    "",
  ].join("\n");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

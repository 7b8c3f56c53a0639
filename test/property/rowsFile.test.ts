import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { recordKinds, rowsFileHeader, type PortableRow } from "../../src/catalogue/index.ts";
import { importFile } from "../../src/sources/index.ts";
import { importPack, openArchive, type SqliteArchive } from "../../src/store/index.ts";
import { sharedData } from "../sharedData.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-rows-"));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

async function fresh(): Promise<SqliteArchive> {
  const opened = await openArchive(join(folder, `${made++}.sqlite`), { mode: "write" });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

function exported(archive: SqliteArchive): string {
  return [rowsFileHeader, ...[...archive.portableRows()].map((line) => JSON.stringify(line)), ""].join("\n");
}

async function importedAgain(archive: SqliteArchive): Promise<SqliteArchive> {
  const path = join(folder, `${made++}.jsonl`);
  writeFileSync(path, exported(archive));
  const into = await fresh();
  const done = await importFile(path, into, { seen: null, origin: { name: "x", id: null } });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.problems).toEqual([]);
  return into;
}

const words = fc.string({ unit: "grapheme", maxLength: 8 });
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2023-11-${String(n).padStart(2, "0")}`);
const from = fc.record({
  origin: words,
  originId: fc.option(fc.constantFrom("us-18sds", "gcat")),
  via: words,
  pack: fc.constantFrom("a", "b"),
});
const published = fc.option(day.map((text) => `${text}T00:00:00Z`));
const object = fc.record({
  noradId: fc.integer({ min: 1, max: 3 }),
  cosparId: words,
  name: words,
  aliases: fc.array(words, { maxLength: 2 }),
  owner: fc.constantFrom("KP", "US"),
  kind: fc.constantFrom("payload" as const, "debris" as const),
  purpose: fc.option(words),
  launchId: fc.option(fc.constantFrom("2023-179", "2023-F07")),
  launched: fc.option(day),
  decayed: fc.option(day),
});
const site = fc.record({
  siteId: fc.constantFrom("sohae", "naro"),
  name: words,
  latitudeDeg: fc.double({ min: -90, max: 90, noNaN: true }),
  longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  uncertaintyKm: fc.constant(1),
  state: fc.constantFrom("KP", "KR"),
  azimuthsDeg: fc.constant(null),
});
const completeness = fc.record({
  of: fc.constantFrom("objects:KP", "launches:KP"),
  during: fc.constant({ start: "2000-01-01T00:00:00Z", end: "2023-11-15T00:00:00Z" }),
  complete: fc.boolean(),
  because: words,
});
const anyRow: fc.Arbitrary<PortableRow> = fc.oneof(
  fc.tuple(object, from, published, fc.integer({ min: 1, max: 3 })).map(([value, by, when, rank]) => ({
    row: { kind: "object" as const, ...by, published: when, value },
    rank,
  })),
  fc.tuple(site, from).map(([value, by]) => ({ row: { kind: "site" as const, ...by, published: null, value }, rank: 1 })),
  fc.tuple(completeness, from).map(([value, by]) => ({
    row: { kind: "completeness" as const, ...by, published: null, value },
    rank: 1,
  })),
  fc
    .tuple(fc.constantFrom(...recordKinds), words, fc.jsonValue(), from, published)
    .map(([kind, key, value, by, when]) => ({ record: { kind, key, value, published: when }, from: by })),
);

describe("the rows of an archive, written out and imported into another", () => {
  it("are the same rows, which answer the same, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyRow, { maxLength: 8 }), { maxLength: 4 }), async (batches) => {
        const first = await fresh();
        for (const rows of batches) {
          const batch = first.beginBatch({ name: "some file", encoding: "rows", seen: null });
          for (const row of rows) {
            if ("record" in row) void batch.addRecord(row.record, row.from);
            else void batch.addRow(row.row, row.rank);
          }
          void batch.end({ sha256: null, bytes: null, refused: 0 });
        }
        const second = await importedAgain(first);
        expect(exported(second)).toBe(exported(first));
        for (const noradId of [1, 2, 3]) {
          expect(second.objectRows(noradId)).toEqual(first.objectRows(noradId));
          expect(second.findObjects(String(noradId))).toEqual(first.findObjects(String(noradId)));
        }
        for (const siteId of ["sohae", "naro"]) {
          expect(second.answer({ kind: "site", siteId }, null)).toEqual(first.answer({ kind: "site", siteId }, null));
        }
        const at = { kind: "catalogue-at", at: "2023-11-10T00:00:00Z", where: { owner: "KP" } } as const;
        expect(second.answer(at, null)).toEqual(first.answer(at, null));
        expect(second.verify()).toEqual([]);
        first.close();
        second.close();
      }),
      { numRuns: 30 },
    );
  });

  it("hold of the built-in packs every row but the element sets", async () => {
    const first = await fresh();
    for (const pack of ["core", "dprk-satellites"]) await importPack(`packs/${pack}`, first);
    const second = await importedAgain(first);
    expect(exported(second)).toBe(exported(first));
    expect({ ...second.totals(), sets: 0, batches: 0, objectsWithSets: 0 }).toEqual({
      ...first.totals(),
      sets: 0,
      batches: 0,
      objectsWithSets: 0,
    });
    first.close();
    second.close();
  });

  const tables = ["launches/gcat-sites.tsv.gz", "launches/gcat-orbital-launches.csv.gz", "satcat/celestrak-satcat-excerpt.csv"];
  const files = tables.map(sharedData);
  it.skipIf(files.includes(null))("hold every row of catalogues and launch logs (skipped without ../shared/data)", async () => {
    const first = await fresh();
    for (const file of files) {
      const done = await importFile(file ?? "", first, { seen: null, origin: { name: "x", id: null } });
      expect(done.ok).toBe(true);
    }
    const second = await importedAgain(first);
    expect(exported(second)).toBe(exported(first));
    expect(second.totals().launches).toBeGreaterThan(7000);
    first.close();
    second.close();
  });

  it("are refused line by line where they are none, and as a whole in another version", async () => {
    const into = await fresh();
    const path = join(folder, "odd.jsonl");
    const good =
      '{"record":{"kind":"place","key":"x","value":{},"published":null},"from":{"origin":"a","originId":null,"via":"b","pack":"c"}}';
    const odd = [
      "{",
      "[]",
      "{}",
      good.replace("place", "chair"),
      good.replace('"via":"b",', ""),
      '{"row":{"kind":"object"},"rank":1}',
    ];
    writeFileSync(path, [rowsFileHeader, ...odd, good].join("\n"));
    const done = await importFile(path, into, { seen: null, origin: { name: "x", id: null } });
    expect(done.ok && done.value.counts).toMatchObject({ records: { read: 1, added: 1 }, refused: odd.length });
    expect(done.ok && done.value.problems.map((problem) => problem.place?.line)).toEqual([2, 3, 4, 5, 6, 7]);
    writeFileSync(path, [rowsFileHeader.replace('"version":1', '"version":2'), good].join("\n"));
    const newer = await importFile(path, into, { seen: null, origin: { name: "x", id: null } });
    expect(newer.ok ? "imported" : newer.problem.code).toBe("file-rows-version");
    into.close();
  });
});

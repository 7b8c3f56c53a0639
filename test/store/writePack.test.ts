import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { importPack, loadPackWriter, openArchive, readPack, type SqliteArchive } from "../../src/store/index.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-packs-"));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

async function fresh(): Promise<SqliteArchive> {
  const opened = await openArchive(join(folder, `${made++}.sqlite`), { mode: "write" });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

async function written(
  archive: SqliteArchive,
  name: string,
  objects: readonly number[] | null,
): Promise<{ readonly dir: string; readonly leftOut: number }> {
  const { writePack } = await loadPackWriter();
  const { files, leftOut } = writePack(archive, { name, title: "A test", dated: "2026-11-25", objects });
  const dir = join(folder, `pack-${made++}`);
  mkdirSync(dir);
  for (const [file, text] of files) writeFileSync(join(dir, file), text);
  return { dir, leftOut };
}

/** Rows in an order of their own; which batch brought them, and what pack they came in with, is not compared. */
function rowsOf(archive: SqliteArchive): readonly string[] {
  return [...archive.portableRows()]
    .flatMap((line) => ("batch" in line || ("record" in line && line.record.kind === "pack") ? [] : [JSON.stringify(line)]))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

describe("a pack written from an archive", () => {
  for (const name of ["core", "dprk-satellites"]) {
    it(`has every row of the pack "${name}" that was imported, and gives them back`, async () => {
      const first = await fresh();
      await importPack(`packs/${name}`, first);
      const { dir, leftOut } = await written(first, name, null);
      expect(leftOut).toBe(0);
      const read = await readPack(dir);
      expect(read.ok && read.value.leftOut).toEqual([]);
      const second = await fresh();
      await importPack(dir, second);
      expect(rowsOf(second)).toEqual(rowsOf(first));
      // Who measured, and under which terms, came along.
      const terms = (archive: SqliteArchive) => new Set(JSON.stringify(archive.records("pack")).match(/"terms":"[^"]*"/g));
      expect([...terms(second)].filter((each) => !terms(first).has(each))).toEqual([]);
      first.close();
      second.close();
    });
  }

  it("of an object has its sets, launch, site and sensor, and what is whole, and nothing of others", async () => {
    const first = await fresh();
    await importPack("packs/dprk-satellites", first);
    const { dir } = await written(first, "malligyong", [58_400]);
    const second = await fresh();
    const done = await importPack(dir, second);
    expect(done.ok && done.value.leftOut).toEqual([]);
    const ever = {
      first: 0,
      last: 999_999,
      during: { start: "1957-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" },
      asOf: null,
    };
    const sets = (archive: SqliteArchive) =>
      [...archive.sets(ever)]
        .filter(({ value }) => value.NORAD_CAT_ID === 58_400)
        .map(({ value, published }) => ({ value, published }));
    expect(sets(first).length).toBeGreaterThan(50);
    expect(sets(second)).toEqual(sets(first));
    expect(second.totals()).toMatchObject({ objects: 1, launches: 1, objectsWithSets: 1, records: { sensor: 1, site: 1 } });
    const during = { start: "2023-01-01T00:00:00Z", end: "2024-01-01T00:00:00Z" };
    const whole = second.answer({ kind: "launches", during, where: { state: "KP" } }, null);
    expect(whole.rows.map(({ kind }) => kind).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(["completeness", "launch"]);
    first.close();
    second.close();
  });

  it("takes the row that speaks where several do, and counts what packs have no place for", async () => {
    const first = await fresh();
    const batch = first.beginBatch({ name: "x", encoding: "rows", seen: null });
    const from = { origin: "a", originId: null, via: "b", pack: "c" };
    const object = {
      noradId: 5,
      cosparId: "1958-002B",
      name: "VANGUARD 1",
      aliases: [],
      owner: "US",
      kind: "payload" as const,
      purpose: null,
      launchId: "1958-002",
      launched: "1958-03-17",
      decayed: null,
    };
    void batch.addRow({ kind: "object", ...from, published: null, value: object }, 3);
    void batch.addRow(
      { kind: "object", ...from, published: null, value: { ...object, name: "VANGUARD ONE", decayed: "2023-01-01" } },
      1,
    );
    void batch.addRecord({ kind: "vehicle", key: "x", value: { Name: "x" }, published: null }, from);
    void batch.end({ sha256: null, bytes: null, refused: 0 });
    const { dir, leftOut } = await written(first, "one", null);
    expect(leftOut).toBe(1);
    const read = await readPack(dir);
    expect(read.ok && read.value.tables.objects).toMatchObject([{ name: "VANGUARD ONE", decayed: "2023-01-01" }]);
    first.close();
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import type { EvidenceRow } from "../../src/model/index.ts";
import { openArchive, type SqliteArchive } from "../../src/store/index.ts";
import { migrations } from "../../src/store/sqlite/migrations.ts";
import { evidenceStoreSuite } from "./evidenceStore.suite.ts";
import { oneClaim, reportShelfSuite } from "./reportShelf.suite.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-archive-"));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true }));

async function freshArchive(): Promise<SqliteArchive> {
  const opened = await openArchive(join(folder, `${made++}.sqlite`), { mode: "write", now: () => 1_700_000_000_000 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

reportShelfSuite("the archive in SQLite", freshArchive);

evidenceStoreSuite("the archive in SQLite", async (rows: readonly EvidenceRow[]) => {
  const archive = await freshArchive();
  const batch = archive.beginBatch({ name: "test", encoding: "rows", seen: null });
  for (const row of rows) void batch.addRow(row, 3);
  void batch.end({ sha256: null, bytes: null, refused: 0 });
  return archive;
});

describe("the archive's file", () => {
  /** A file as the first version of the tables left it. */
  function oldFile(): string {
    const path = join(folder, `${made++}.sqlite`);
    const db = new DatabaseSync(path);
    db.exec(`${migrations[0]} pragma journal_mode = wal; pragma user_version = 1`);
    db.exec("insert into batch values (1, 'old', null, 'tle', null, 0, null, 'whole', '{}')");
    db.close();
    return path;
  }

  it("of an older version is brought forward by whoever opens it first, readers too", async () => {
    for (const mode of ["read", "write"] as const) {
      const opened = await openArchive(oldFile(), { mode });
      expect(opened.ok && opened.value.batches().map(({ name }) => name)).toEqual(["old"]);
      expect(opened.ok && opened.value.reports({ limit: 5 })).toEqual([]);
      if (opened.ok) opened.value.close();
    }
  });

  it("of a newer version is left as it is and told", async () => {
    const path = oldFile();
    const db = new DatabaseSync(path);
    db.exec("pragma user_version = 99");
    db.close();
    for (const mode of ["read", "write"] as const) {
      const opened = await openArchive(path, { mode });
      expect(opened.ok ? "opened" : opened.problem.code).toBe("archive-newer");
    }
  });

  it("tells a bit that was turned in a kept report, in its claims, its text and its heading", async () => {
    for (const [table, column] of [
      ["report", "value"],
      ["report", "heading"],
      ["claim", "finding"],
      ["source_text", "text"],
    ] as const) {
      const archive = await freshArchive();
      const id = archive.keepReport(oneClaim());
      const db = new DatabaseSync(join(folder, `${made - 1}.sqlite`));
      db.exec(`update ${table} set ${column} = replace(${column}, 'a', 'b')`);
      db.close();
      const read = (): unknown => (column === "heading" ? archive.reports({ limit: 1 }) : archive.report(id));
      expect(read).toThrow("does not fit its hash");
      expect(archive.verify()).toHaveLength(1);
      archive.close();
    }
  });
});

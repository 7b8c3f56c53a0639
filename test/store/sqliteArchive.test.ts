import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { EvidenceRow } from "../../src/model/index.ts";
import { openArchive } from "../../src/store/index.ts";
import { evidenceStoreSuite } from "./evidenceStore.suite.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-archive-"));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true }));

evidenceStoreSuite("the archive in SQLite", async (rows: readonly EvidenceRow[]) => {
  const opened = await openArchive(join(folder, `${made++}.sqlite`), { mode: "write", now: () => 1_700_000_000_000 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const batch = opened.value.beginBatch({ name: "test", encoding: "rows", seen: null });
  for (const row of rows) void batch.addRow(row, 3);
  void batch.end({ sha256: null, bytes: null, refused: 0 });
  return opened.value;
});

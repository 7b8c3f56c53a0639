import { cells } from "./cells.ts";
import { ArchiveFailure } from "../archiveFailure.ts";
import type { Connection } from "./connection.ts";
import type { SetReader } from "./setReader.ts";
import { textHash } from "./textHash.ts";

/**
 * Reads the whole file: SQLite's own check of its trees, then every element set against the hash of its figures and every other value
 * against the hash of its text. Returns what is wrong, in words; [] where nothing is.
 */
export function verifyFile(connection: Connection, sets: SetReader, most: number): readonly string[] {
  const wrong: string[] = [];
  const { db, path } = connection;
  for (const row of db.prepare(`pragma integrity_check(${most})`).all()) {
    const text = String(Object.values(row)[0]);
    if (text !== "ok") wrong.push(text);
  }
  // Broken trees cannot be walked to the end.
  if (wrong.length > 0) return wrong;
  try {
    const ever = { start: "0001-01-01T00:00:00Z", end: "9999-12-31T23:59:59Z" };
    let count = 0;
    for (const _ of sets.all({ first: 0, last: Number.MAX_SAFE_INTEGER, during: ever, asOf: null })) count++;
    const acknowledged = acknowledgedSets(connection);
    if (count < acknowledged) wrong.push(`${acknowledged} element sets were acknowledged and ${count} are there`);
  } catch (error) {
    if (!(error instanceof ArchiveFailure)) throw error;
    wrong.push(String(error.problem.found));
  }
  for (const [table, key, hash, value] of [
    ["object", "number", "content", "value"],
    ["launch", "launch_id", "content", "value"],
    ["record", "kind || ' ' || key", "content", "value"],
    ["report", "id", "content", "value"],
    ["report", "id", "heading_content", "heading"],
    ["claim", "report || ' ' || claim", "content", "value || char(10) || finding"],
    ["source_text", "sha256", "content", "text"],
  ] as const) {
    const statement = db.prepare(`select ${key}, ${hash}, ${value} from ${table}`);
    statement.setReturnArrays(true);
    for (const row of statement.iterate()) {
      const [name, content, text] = cells(row);
      if (textHash(String(text)) !== content) wrong.push(`${table} ${String(name)} does not fit its hash in ${path}`);
      if (wrong.length >= most) return wrong;
    }
  }
  return wrong;
}

/** By the log of batches. One that was broken off may have left whole steps beyond these. */
function acknowledgedSets({ prepared }: Connection): number {
  let sum = 0;
  for (const row of prepared("batches").all()) {
    const [, , , , , , , status, counts] = cells(row);
    const parsed: { readonly sets?: { readonly added: number } } = JSON.parse(String(counts));
    if (status === "whole") sum += parsed.sets?.added ?? 0;
  }
  return sum;
}

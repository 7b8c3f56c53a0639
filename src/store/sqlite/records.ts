import type { ArchiveRecord, RecordKind } from "../../catalogue/index.ts";
import { ArchiveFailure } from "../archiveFailure.ts";
import { cells, textOrNull } from "./cells.ts";
import type { Connection } from "./connection.ts";
import { textHash } from "./textHash.ts";

/** Records of a kind, all or those of one key, each held against its hash. */
export function recordsOf({ path, prepared }: Connection, kind: RecordKind, key: string | undefined): readonly ArchiveRecord[] {
  const found = key === undefined ? prepared("recordsOfKind").all(kind) : prepared("records").all(kind, key);
  return found.map((row) => {
    const [cell, published, , , value, content] = cells(row);
    const name = String(cell);
    if (typeof value !== "string" || textHash(value) !== content) {
      const text = `the row of ${kind} ${name} does not fit its hash`;
      throw new ArchiveFailure({ code: "archive-damaged", place: { file: path }, found: text });
    }
    return { kind, key: name, value: JSON.parse(value), published: textOrNull(published) };
  });
}

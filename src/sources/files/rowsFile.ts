import { fail, ok, type Result } from "../../base/index.ts";
import { readPortableLine, rowsFileHeader, type Archive, type ArchiveBatch, type BatchCounts } from "../../catalogue/index.ts";
import type { ImportedFile } from "./importFile.ts";
import { InputFailure } from "./openInput.ts";
import type { FileProblem } from "./problems.ts";

interface RowsInput {
  readonly path: string;
  readonly name: string;
  readonly archive: Archive;
  readonly finished: () => { readonly sha256: string; readonly bytes: number };
}

/** A longer line is none that an archive wrote. */
const longestLine = 64 * 2 ** 20;
const mostProblems = 1000;

/**
 * Brings the rows of another archive into this one, in batches as they were stored there: of several rows about one thing the same speaks
 * then. Each batch is whole or not at all; importing again adds what is missing.
 */
export async function importRows(lines: AsyncIterable<string>, input: RowsInput): Promise<Result<ImportedFile, FileProblem>> {
  const { path, name, archive } = input;
  const problems: FileProblem[] = [];
  const objects = new Set<number>();
  const total = { sets: count(), objects: count(), launches: count(), records: count() };
  let refused = 0;
  let line = 0;
  const open: { batch: ArchiveBatch | null } = { batch: null };
  const close = async (sha256: string | null, bytes: number | null, left: number): Promise<void> => {
    const counts = await open.batch?.end({ sha256, bytes, refused: left });
    open.batch = null;
    if (counts !== undefined) add(total, counts);
  };
  const begin = async (what: string, encoding: string): Promise<ArchiveBatch> => {
    await close(null, null, 0);
    const batch = await archive.beginBatch({ name: what, encoding, seen: null });
    open.batch = batch;
    return batch;
  };
  try {
    for await (const text of lines) {
      line++;
      if (line === 1 && text !== rowsFileHeader) {
        return fail({ code: "file-rows-version", place: { file: path }, found: text.slice(0, 60) });
      }
      if (line === 1 || text.trim() === "") continue;
      const read = readPortableLine(text);
      if (!read.ok) {
        refused++;
        const place = { file: name, line };
        if (problems.length < mostProblems) {
          problems.push({ code: "table-row", place, found: read.problem, expected: "a row of an archive" });
        }
        continue;
      }
      const { value } = read;
      if ("batch" in value) {
        await begin(value.batch, value.encoding);
        continue;
      }
      const into: ArchiveBatch = open.batch ?? (await begin(name, "rows"));
      if ("record" in value) await into.addRecord(value.record, value.from);
      else {
        if (value.row.kind === "object") objects.add(value.row.value.noradId);
        await into.addRow(value.row, value.rank);
      }
    }
    // The log says of the file itself that it was read to its end.
    await begin(name, "rows");
    const { sha256, bytes } = input.finished();
    await close(sha256, bytes, refused);
    const counts = { ...total, refused };
    return ok({ name, form: "rows", knownBefore: false, counts, objects: objects.size, problems });
  } catch (error) {
    await open.batch?.abandon();
    if (error instanceof InputFailure) return fail(error.problem);
    throw error;
  }
}

/** Pieces of a text as its lines, without their ends. */
export async function* linesOf(pieces: AsyncIterable<string>, path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestLine) {
      throw new InputFailure({ code: "file-too-large", place: { file: path }, found: rest.length, expected: longestLine });
    }
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function count(): { read: number; added: number } {
  return { read: 0, added: 0 };
}

function add(
  total: Record<"sets" | "objects" | "launches" | "records", { read: number; added: number }>,
  more: BatchCounts,
): void {
  for (const table of ["sets", "objects", "launches", "records"] as const) {
    total[table].read += more[table].read;
    total[table].added += more[table].added;
  }
}

import { ok, type Result } from "../../base/index.ts";
import type { ArchiveTotals, BatchCounts, LoggedBatch, NameOverTime } from "../../catalogue/index.ts";
import type { UtcText } from "../../model/index.ts";
import { utcOfMicroseconds } from "../microseconds.ts";
import type { ArchiveProblem } from "../problems.ts";
import { answerFrom, rowsOf } from "./answers.ts";
import { beginBatch, writerMemory } from "./batch.ts";
import { cells, textOrNull } from "./cells.ts";
import { guarded, openConnection } from "./connection.ts";
import { objectSearch } from "./search.ts";
import type { ArchiveOptions, SqliteArchive } from "../openArchive.ts";
import { recordsOf } from "./records.ts";
import { portableRows } from "./portableRows.ts";
import { sqliteReports } from "./reports.ts";
import { setReader } from "./setReader.ts";
import { verifyFile } from "./verifyFile.ts";

/** Opens the archive's file. Costs a few milliseconds, whatever its size. */
export function openSqliteArchive(path: string, options: ArchiveOptions): Result<SqliteArchive, ArchiveProblem> {
  const opened = openConnection(path, options.mode);
  if (!opened.ok) return opened;
  const connection = opened.value;
  const { prepared } = connection;
  const sets = setReader(connection);
  const search = objectSearch(connection, sets);
  const memory = writerMemory();
  const now = options.now ?? Date.now;
  const guard = <T>(work: () => T): T => guarded(path, work);
  return ok({
    answer: (request, asOf) => guard(() => answerFrom(connection, sets, request, asOf)),
    beginBatch: (description) => beginBatch(connection, memory, description, now()),
    holdsContent: (sha256) => guard(() => prepared("wholeBatch").get(sha256) !== undefined),
    batches: () => guard(() => prepared("batches").all().map(batchOf)),
    setsAt: (at, days, asOf) => guard(() => sets.setsAt(at, days, asOf)),
    findObjects: (name) => guard(() => search.find(name)),
    objectsBeginning: (name) => guard(() => search.beginning(name)),
    objectRows: (noradId) => guard(() => search.rows(noradId)),
    completeness: (of) => guard(() => rowsOf(connection, sets).completeness(of)),
    records: (kind, key) => guard(() => recordsOf(connection, kind, key)),
    objectsNamedIn: (text) => guard(() => search.namedIn(text)),
    namesOverTime: (noradId) => guard(() => prepared("labelsOfObject").all(noradId).map(nameOf)),
    totals: () =>
      guard(() => totalsOf(prepared("counts").get(), prepared("recordCounts").all(), prepared("reportCounts").get())),
    ...sqliteReports(connection, now),
    close: () => connection.close(),
    sets: (range) => sets.all(range),
    portableRows: () => portableRows(connection, sets),
    verify: (most = 20) => guard(() => verifyFile(connection, sets, most)),
  });
}

function utcMs(ms: number): UtcText {
  return `${utcOfMicroseconds(ms * 1000).slice(0, 19)}Z`;
}

function batchOf(row: unknown): LoggedBatch {
  const [id, name, sha256, encoding, bytes, stored, seen, status, counts] = cells(row);
  const whole = status === "whole";
  const parsed: BatchCounts | null = whole ? JSON.parse(String(counts)) : null;
  return {
    id: Number(id),
    name: String(name),
    sha256: textOrNull(sha256),
    encoding: String(encoding),
    bytes: bytes === null ? null : Number(bytes),
    stored: utcMs(Number(stored)),
    seen: seen === null ? null : utcMs(Number(seen)),
    status: whole ? "whole" : "open",
    counts: parsed,
  };
}

function nameOf(row: unknown): NameOverTime {
  const [name, cosparId, first, last, sets] = cells(row);
  return {
    name: String(name),
    cosparId: String(cosparId),
    first: `${utcOfMicroseconds(Number(first)).slice(0, 19)}Z`,
    last: `${utcOfMicroseconds(Number(last)).slice(0, 19)}Z`,
    sets: Number(sets),
  };
}

function totalsOf(counts: unknown, records: readonly unknown[], kept: unknown): ArchiveTotals {
  const [reports, claims] = cells(kept).map(Number);
  const [sets, texts, objectsWithSets, objects, launches, batches] = cells(counts).map(Number);
  return {
    sets: sets ?? 0,
    texts: texts ?? 0,
    objectsWithSets: objectsWithSets ?? 0,
    objects: objects ?? 0,
    launches: launches ?? 0,
    batches: batches ?? 0,
    reports: reports ?? 0,
    claims: claims ?? 0,
    records: Object.fromEntries(
      records.map((row) => {
        const [kind, rows] = cells(row);
        return [String(kind), Number(rows)];
      }),
    ),
  };
}

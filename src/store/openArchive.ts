import type { Result } from "../base/index.ts";
import type {
  Answer,
  Archive,
  ArchiveBatch,
  ArchiveRecord,
  ArchiveTotals,
  BatchDescription,
  ClaimAbout,
  KeptReport,
  LoggedBatch,
  NameOverTime,
  ObjectMatch,
  PortableLine,
  RecordKind,
  ReportQuery,
  SetsAt,
} from "../catalogue/index.ts";
import type { EvidenceRequest, EvidenceRow, ObjectRecord, OmmRecord, Report, UtcInterval, UtcText } from "../model/index.ts";
import type { ArchiveProblem } from "./problems.ts";

/** The archive in one SQLite file. It answers at once; what the file or the disk refuses is thrown as `ArchiveFailure`. */
export interface SqliteArchive extends Archive {
  answer(request: EvidenceRequest, asOf: UtcText | null): Answer;
  beginBatch(description: BatchDescription): ArchiveBatch;
  holdsContent(sha256: string): boolean;
  batches(): readonly LoggedBatch[];
  setsAt(at: UtcText, days: number, asOf: UtcText | null): SetsAt;
  findObjects(name: string): readonly ObjectMatch[];
  objectsBeginning(name: string): readonly ObjectMatch[];
  objectRows(noradId: number): readonly Extract<EvidenceRow, { kind: "object" }>[];
  completeness(of: string): readonly Extract<EvidenceRow, { kind: "completeness" }>[];
  records(kind: RecordKind, key?: string): readonly ArchiveRecord[];
  objectsNamedIn(text: string): readonly ObjectRecord[];
  namesOverTime(noradId: number): readonly NameOverTime[];
  totals(): ArchiveTotals;
  keepReport(report: Report): string;
  replaceReport(id: string, report: Report): boolean;
  reports(query: ReportQuery): readonly KeptReport[];
  report(id: string): Report | null;
  claimsAbout(noradId: number): readonly ClaimAbout[];
  close(): void;
  /** All sets of a range of objects, read as they are taken. */
  sets(range: SetRange): Iterable<StoredSet>;
  /** All rows that are no element sets, batch by batch in the order in which they were stored; read as they are taken. */
  portableRows(): Iterable<PortableLine>;
  /** Reads everything and holds it against its hashes; what is wrong, in words, at most `most` of it. */
  verify(most?: number): readonly string[];
}

export interface SourceOfRow {
  readonly origin: string;
  readonly originId: string | null;
  readonly via: string;
  readonly pack: string;
}

export interface SetRange {
  readonly first: number;
  readonly last: number;
  readonly during: UtcInterval;
  readonly asOf: UtcText | null;
}

/** A set with what its writing needs. */
export interface StoredSet {
  readonly value: OmmRecord;
  readonly form: number;
  readonly lines: readonly [string, string] | null;
  readonly published: UtcText | null;
  readonly source: SourceOfRow;
}

export interface ArchiveOptions {
  /** For reading the file must be there; for writing it is made. */
  readonly mode: "read" | "write";
  /** Milliseconds since 1970: the clock by which batches are stored. */
  readonly now?: () => number;
}

/**
 * Opens the archive's file. Costs a few milliseconds, whatever its size; the code that reads it is loaded by the first call, so that who
 * has no archive does not pay for it.
 */
export async function openArchive(path: string, options: ArchiveOptions): Promise<Result<SqliteArchive, ArchiveProblem>> {
  const { openSqliteArchive } = await import("./sqlite/openArchive.ts");
  return openSqliteArchive(path, options);
}

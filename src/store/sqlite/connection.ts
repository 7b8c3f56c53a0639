import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { fail, ok, type Result } from "../../base/index.ts";
import { ArchiveFailure } from "../archiveFailure.ts";
import type { ArchiveProblem, ArchiveProblemCode } from "../problems.ts";
import { migrations } from "./migrations.ts";
import { statements } from "./statements.ts";

export type StatementName = keyof typeof statements;

/** How long a process waits for another one that writes, seconds. */
const patienceS = 30;

/** An open file: its statements, each prepared once on first use. Rows come as arrays in the order of the statement's columns. */
export interface Connection {
  readonly path: string;
  readonly writable: boolean;
  readonly db: DatabaseSync;
  readonly prepared: (name: StatementName) => StatementSync;
  /** A statement of its own, for going through many rows while others run. */
  readonly fresh: (name: StatementName) => StatementSync;
  readonly close: () => void;
}

export type OpenMode = "read" | "write";

/**
 * Opens the file; for writing it and its folder are made where they are missing, and older tables brought forward. For reading, a
 * file that cannot be locked (a read-only folder) is opened as it stands.
 */
export function openConnection(path: string, mode: OpenMode): Result<Connection, ArchiveProblem> {
  if (mode === "write") {
    try {
      mkdirSync(dirname(path), { recursive: true });
    } catch (error) {
      return fail({ code: "archive-no-folder", place: { file: dirname(path) }, found: messageOf(error) });
    }
  }
  const opened = openDatabase(path, mode);
  if (!opened.ok) return opened;
  const { db, writable } = opened.value;
  const cache = new Map<StatementName, StatementSync>();
  const fresh = (name: StatementName): StatementSync => {
    const statement = db.prepare(statements[name]);
    statement.setReturnArrays(true);
    return statement;
  };
  return ok({
    path,
    writable,
    db,
    fresh,
    prepared: (name) => {
      const known = cache.get(name);
      if (known !== undefined) return known;
      const made = fresh(name);
      cache.set(name, made);
      return made;
    },
    close: () => db.close(),
  });
}

interface Opened {
  readonly db: DatabaseSync;
  readonly writable: boolean;
}

function openDatabase(path: string, mode: OpenMode): Result<Opened, ArchiveProblem> {
  let db: DatabaseSync | null = null;
  try {
    if (mode === "read") bringForward(path);
    db = new DatabaseSync(path, { readOnly: mode === "read", timeout: patienceS * 1000 });
    const migrated = prepareDatabase(db, path, mode);
    if (migrated.ok) return ok({ db, writable: mode === "write" });
    db.close();
    return migrated;
  } catch (error) {
    if (db?.isOpen === true) db.close();
    const problem = problemOf(error, path);
    return mode === "read" && lockRefused(problem) && existsSync(path) ? openAsItStands(path) : fail(problem);
  }
}

/** Tables of an older version are brought forward before they are read, where the file can be written; reading alone could not. */
function bringForward(path: string): void {
  const db = new DatabaseSync(path, { readOnly: true, timeout: patienceS * 1000 });
  const version = versionOf(db);
  db.close();
  if (version === 0 || version >= migrations.length) return;
  const writable = new DatabaseSync(path, { timeout: patienceS * 1000 });
  try {
    migrate(writable);
  } finally {
    writable.close();
  }
}

function lockRefused(problem: ArchiveProblem): boolean {
  return problem.code === "archive-read-only" || problem.code === "archive-input-output";
}

/** In a folder that cannot be written SQLite cannot share the file; nobody else can write it there either. */
function openAsItStands(path: string): Result<Opened, ArchiveProblem> {
  const address = pathToFileURL(path);
  address.searchParams.set("immutable", "1");
  try {
    const db = new DatabaseSync(address, { readOnly: true });
    const version = versionOf(db);
    if (version === migrations.length) return ok({ db, writable: false });
    db.close();
    const code = version > migrations.length ? "archive-newer" : "archive-older";
    return fail({ code, place: { file: path }, found: version, expected: migrations.length });
  } catch (error) {
    return fail(problemOf(error, path));
  }
}

function prepareDatabase(db: DatabaseSync, path: string, mode: OpenMode): Result<null, ArchiveProblem> {
  db.exec("pragma foreign_keys = off; pragma cache_size = -65536; pragma temp_store = memory");
  // Readers see the file where the system has it already; a writer keeps to plain reads, which report a failing disk as an error.
  if (mode === "read") db.exec(`pragma mmap_size = ${64 * 2 ** 30}`);
  const version = versionOf(db);
  if (version > migrations.length) {
    return fail({ code: "archive-newer", place: { file: path }, found: version, expected: migrations.length });
  }
  if (mode === "read") {
    return version === migrations.length
      ? ok(null)
      : fail({ code: "archive-no-database", place: { file: path }, found: `its tables have version ${version}` });
  }
  // Write-ahead: readers never wait, and a killed process leaves either the old state or the new one. FULL: an end of a batch is on
  // the disk before it is acknowledged.
  db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 4000");
  if (version < migrations.length) migrate(db);
  return ok(null);
}

/** Each step is a transaction of its own; of two processes that begin at once, the second finds the work done. */
function migrate(db: DatabaseSync): void {
  db.exec("begin immediate");
  try {
    for (let version = versionOf(db); version < migrations.length; version++) {
      db.exec(migrations[version] ?? "");
      db.exec(`pragma user_version = ${version + 1}`);
    }
    db.exec("commit");
  } catch (error) {
    if (db.isTransaction) db.exec("rollback");
    throw error;
  }
}

function versionOf(db: DatabaseSync): number {
  const row = db.prepare("pragma user_version").get();
  return Number(row?.["user_version"] ?? 0);
}

/** SQLite's primary result codes. */
const codes: Readonly<Record<number, ArchiveProblemCode>> = {
  5: "archive-busy",
  6: "archive-busy",
  8: "archive-read-only",
  10: "archive-input-output",
  11: "archive-damaged",
  13: "archive-disk-full",
  14: "archive-input-output",
  26: "archive-no-database",
};

/** The problem that an error of SQLite means; other errors are mistakes of ours and are thrown on. */
export function problemOf(error: unknown, path: string): ArchiveProblem {
  if (error instanceof ArchiveFailure) return error.problem;
  // A number that no writer of ours writes.
  const outOfRange = error instanceof Error && "code" in error && error.code === "ERR_OUT_OF_RANGE";
  if (outOfRange) return { code: "archive-damaged", place: { file: path }, found: messageOf(error) };
  const number = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : null;
  const code = number === null ? undefined : codes[number];
  if (code === undefined) throw error;
  const place = { file: path };
  return code === "archive-busy" ? { code, place, expected: patienceS } : { code, place, found: messageOf(error) };
}

/** Runs work on the file; what SQLite reports is thrown as a failure with its problem. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ArchiveFailure(problemOf(error, path));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

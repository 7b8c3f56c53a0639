import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ArchiveFailure, archiveProblemWords, openArchive, type ArchiveProblem, type SqliteArchive } from "../store/index.ts";
import { archivePath } from "./dataFolder.ts";
import { AnswerFailure } from "./failure.ts";

/** Opens the archive for writing, making it where there is none. */
export async function archiveForWriting(path: string = archivePath()): Promise<SqliteArchive> {
  const opened = await openArchive(path, { mode: "write" });
  if (!opened.ok) throw archiveFailure(opened.problem);
  return opened.value;
}

/** Opens the archive for reading; null where none has been made. */
export async function archiveForReading(path: string = archivePath()): Promise<SqliteArchive | null> {
  if (!existsSync(path)) return null;
  const opened = await openArchive(path, { mode: "read" });
  if (!opened.ok) throw archiveFailure(opened.problem);
  return opened.value;
}

/** Changes whenever something is written to the archive: what was answered before may not hold any more. */
export function archiveStamp(path: string = archivePath()): string {
  return [path, `${path}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((found) => (found === undefined ? "none" : `${found.mtimeMs} ${found.size}`))
    .join(" ");
}

/** Runs work on an archive; what its file refuses is told in words. */
export async function withArchive<T>(archive: SqliteArchive, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ArchiveFailure ? archiveFailure(error.problem) : error;
  } finally {
    archive.close();
  }
}

function archiveFailure(problem: ArchiveProblem): AnswerFailure {
  const { text, doThis } = archiveProblemWords[problem.code](problem);
  return new AnswerFailure("input-output", `${text}.`, doThis);
}

/** The folders of the packs that come with Groundtrack, in order of name. */
export async function builtInPackFolders(): Promise<readonly string[]> {
  const builtIn = fileURLToPath(new URL("../../packs/", import.meta.url));
  const entries = await readdir(builtIn, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${builtIn}${entry.name}`)
    .toSorted();
}

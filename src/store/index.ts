/**
 * Where evidence is kept: packs read from their folders, the archive in its SQLite file, and an in-memory store; all answer what
 * verdicts ask, as of any day. Nothing is fetched here and no name is resolved here. The schemas of packs are in packFormat.ts, which is loaded only
 * when a pack has to be checked.
 */
export { openPacks, type OpenedPacks } from "./openPacks.ts";
export type { ObjectShelf } from "./objectShelf.ts";
export { readPack } from "./readPack.ts";
export { memoryStore } from "./memoryStore.ts";
export { memoryReports } from "./memoryReports.ts";
export { combinedStore } from "./combinedStore.ts";
export { importPack } from "./importPack.ts";
/** Loaded where it is asked for: it checks every row against the schemas of packs. */
export const loadPackWriter = async (): Promise<typeof import("./writePack.ts")> => import("./writePack.ts");
export { openArchive, type SqliteArchive, type StoredSet } from "./openArchive.ts";
export { ArchiveFailure } from "./archiveFailure.ts";
export { archiveProblemWords, packProblemWords, type ArchiveProblem, type PackProblem } from "./problems.ts";
export type { TableName } from "./packFormat.ts";

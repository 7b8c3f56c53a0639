/**
 * Where evidence is kept: packs read from their folders, and an in-memory store that answers what verdicts ask, as of any
 * day. Nothing is fetched here and no name is resolved here. The schemas of packs are in packFormat.ts, which is loaded only
 * when a pack has to be checked.
 */
export { openPacks, type OpenedPacks } from "./openPacks.ts";
export { readPack, type Pack } from "./readPack.ts";
export { memoryStore } from "./memoryStore.ts";
export { openArchive, type ArchiveOptions, type SqliteArchive } from "./sqlite/openArchive.ts";
export { ArchiveFailure } from "./sqlite/connection.ts";
export {
  archiveProblemWords,
  packProblemWords,
  type ArchiveProblem,
  type PackProblem,
  type PackProblemCode,
} from "./problems.ts";
export type { PackManifest, SourceRow, TableName, TableRow } from "./packFormat.ts";

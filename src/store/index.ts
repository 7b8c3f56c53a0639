/**
 * Where evidence is kept: packs read from their folders, and an in-memory store that answers what verdicts ask, as of any
 * day. Nothing is fetched here and no name is resolved here.
 */
export { openPacks, type OpenedPacks } from "./openPacks.ts";
export { readPack, type Pack } from "./readPack.ts";
export { memoryStore } from "./memoryStore.ts";
export { packProblemWords, type PackProblem, type PackProblemCode } from "./problems.ts";
export { packFormatVersion, tableNames, tableSchemas, type PackManifest, type TableName } from "./packFormat.ts";

/**
 * The world's public lists and feeds, and the user's files, read and given provenance: the gazetteer of towns, files to import,
 * providers of orbital data to sync with, web pages. What packs hold is read by the store, and which place a name means is decided
 * in the catalogue. What needs the network is loaded when it is asked for: a check of a text needs none of it.
 */
export { findCities } from "./cities.ts";
export {
  fileProblemWords,
  hashOfFile,
  importFile,
  inputLimits,
  type FileProblem,
  type ImportedFile,
  type ImportOptions,
} from "./files/index.ts";
export { heldOrientation } from "./heldOrientation.ts";
export { sourceProblemWords, type SourceProblem } from "./problems.ts";
export type { Network, TestNetwork } from "./network/index.ts";
export type { SyncRequest, SyncUnit, UnitOutcome } from "./sync.ts";
export type { ReadDocument } from "./page/index.ts";

/** The one way to the network: rules of providers, guards of addresses, limits, kept copies. */
export const loadNetwork = async (): Promise<typeof import("./network/index.ts")> => import("./network/index.ts");
/** Plans and runs what `sync` is asked for. */
export const loadSync = async (): Promise<typeof import("./sync.ts")> => import("./sync.ts");
/** Articles of the web, of feeds and of files as text. */
export const loadPages = async (): Promise<typeof import("./page/index.ts")> => import("./page/index.ts");

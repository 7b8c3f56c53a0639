/**
 * The world's public lists and feeds, read and given provenance. For now the gazetteer of towns; what packs hold is read by
 * the store, and which place a name means is decided in the catalogue.
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
  type InputLimits,
} from "./files/index.ts";

/**
 * Files that a user has: element sets in any encoding, catalogues and tables of other makers, read within bounds and brought into an
 * archive. Nothing is fetched here; packs are read by the store.
 */
export { hashOfFile, importFile, type ImportedFile, type ImportOptions } from "./importFile.ts";
export { inputLimits } from "./openInput.ts";
export { fileProblemWords, type FileProblem } from "./problems.ts";
export { nothingKnown, tableRows } from "./tableRows.ts";
export { tableLines } from "./tables.ts";

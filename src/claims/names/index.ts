/**
 * Names that the knowledge holds, found in a text by longest match, each with all that it may stand for; and satellites'
 * and rockets' names by their shape. Which of the meanings is meant is decided later, by the words around.
 */
export { ownerOfFamily } from "./familyOwners.ts";
export { nameFinder } from "./findNames.ts";
export type { Entity, NameMark } from "./types.ts";

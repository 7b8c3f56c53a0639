/**
 * What is known: objects, launches, sites, sensors, places, organisations; which of them a name means; and the interface
 * of the store that keeps evidence. The store itself, its files and the network are elsewhere.
 */
export * from "./knowledge.ts";
export * from "./evidenceStore.ts";
export * from "./archive.ts";
export * from "./reportShelf.ts";
export * from "./rowsFile.ts";
export { screeningReach, screenSets, surelyContinues, type DatedSet, type LeftOutReason, type Screened } from "./quality.ts";
export * from "./completeness.ts";
export { orbitClasses, orbitClassesOf, type OrbitClass } from "./orbitClass.ts";
export { objectsAt, type ObjectAt, type ObjectsAt, type ObjectsQuery } from "./objectsAt.ts";
export * from "./fetchCommand.ts";
export * from "./utcOrder.ts";
export { foldName, nameWords, type NameWord } from "./nameWords.ts";
export { nameKey, sameKey } from "./nameKey.ts";
export { indexKnowledge, type KnowledgeIndex, type Meaning } from "./knowledgeIndex.ts";
export {
  beginningOf,
  goesOn,
  objectsBeginning,
  resolveObject,
  type ObjectMatch,
  type ObjectMatchHow,
} from "./resolveObject.ts";
export { findLaunches } from "./resolveLaunch.ts";
export { gazetteerPrefix, resolvePlace } from "./resolvePlace.ts";
export { resolveCountry, resolveOrganisation, resolveZone } from "./resolveOthers.ts";
export { programmes, type Programme, type Saying } from "./programmes.ts";

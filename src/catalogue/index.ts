/**
 * What is known: objects, launches, sites, sensors, places, organisations; which of them a name means; and the interface
 * of the store that keeps evidence. The store itself, its files and the network are elsewhere.
 */
export * from "./knowledge.ts";
export * from "./evidenceStore.ts";
export * from "./completeness.ts";
export * from "./fetchCommand.ts";
export * from "./utcOrder.ts";

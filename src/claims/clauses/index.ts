/**
 * Who stands behind which stretch of a sentence: tables of patterns over the letters of its units, first those that take
 * asides out of sight, then those of attribution. Nothing here knows what is claimed.
 */
export { clauseRules } from "./rules.ts";
export { plainSay } from "./place.ts";
export { scopesOver } from "./chain.ts";
export { scopesOf, type Attribution } from "./scopes.ts";
export type { Scope } from "./types.ts";

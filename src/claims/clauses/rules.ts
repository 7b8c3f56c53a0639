import { quotingRules } from "./quotingRules.ts";
import type { ClauseRule } from "./ruleTypes.ts";
import { sayingRules } from "./sayingRules.ts";

/** The whole table, in the order in which its rules are tried. */
export const clauseRules: readonly ClauseRule[] = [...quotingRules, ...sayingRules];

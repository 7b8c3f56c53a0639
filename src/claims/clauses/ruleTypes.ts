/**
 * Who says what, as a table over the letters of a sentence (see `phrases/units.ts`). Each rule names its agent in group `n`
 * and its verb in group `v`; `covers` tells which part of the sentence is what that agent says. The rules are tried in this
 * order, and letters that one has used another does not use again.
 */
export interface ClauseRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** `after` to the end of the clause; `object` to its next comma with "and" or "but"; `before` back to the last attribution; `around` both; `inner` what the nearest scope covers, deeper. */
  readonly covers: "after" | "object" | "before" | "around" | "inner" | "aside";
  readonly act?: "say";
  /** The agent is that of the scope before: "…, adding that". */
  readonly sameAgent?: boolean;
  /** Its words go on to tell what happens ("plans to launch"), so that the frames must still see them. */
  readonly readable?: boolean;
  readonly example: string;
  readonly counter: string;
}

/** One agent, or a list that ends in "and". */
export const A = "[NBI](?:(?:,[NB])*,?&[NB])?";
export const end = "(?=[.;,\\])-]|$)";

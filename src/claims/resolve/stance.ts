import type { Stance } from "../../model/index.ts";
import type { Scope } from "../clauses/index.ts";
import type { FoundFrame } from "../frames/index.ts";

/** How a claim stands towards its proposition, and the words that soften it. */
export interface ResolvedStance {
  readonly stance: Stance;
  readonly hedge: string | null;
  readonly future: boolean;
  /** Somebody only declined to say it: no claim of the event. */
  readonly withheld: boolean;
}

/**
 * Act, polarity, hedge and direction are kept apart until here. `own` are the innermost scopes of one and the same speaker:
 * "KCNA said it believed that …" has two.
 */
export function stanceOf(frame: FoundFrame, own: readonly Scope[], outer: readonly Scope[]): ResolvedStance {
  const withheld = [...own, ...outer].some((scope) => scope.verb.act === "withhold");
  // A statement is kept in its own words, "had no intention of" and all: only who denies it denies.
  let polarity: number = frame.rejects === true ? -1 : frame.affirms || frame.kind.type === "statement" ? 1 : frame.polarity;
  let doubts = frame.doubts;
  let future = frame.direction === "future";
  let hedge = frame.hedge;
  for (const scope of own) {
    const { act, lemma } = scope.verb;
    if (act === "deny") polarity = -polarity;
    if (act === "believe") doubts = true;
    if (act === "assess") hedge ??= lemma;
    // "I expect that it came down": what is past is only supposed.
    if (act === "plan" && lemma === "expect" && frame.direction === "past" && frame.toldPast === true) doubts = true;
    else if (act === "plan") future = true;
    if (act === "believe") hedge ??= lemma;
    // "did not say that it had": nobody said it.
    if (scope.verb.negated && act === "say") polarity = -polarity;
    hedge ??= scope.verb.hedge;
  }
  // What was not heard or seen is an observation, no denial of anything.
  if (frame.way.actorSpeaks === true && frame.kind.type === "signal") polarity = 1;
  // "the launch would violate resolutions" judges a plan and is none.
  if (frame.kind.type === "statement" && frame.way.actorSpeaks === true) future = false;
  const stance: Stance =
    polarity < 0
      ? doubts && frame.doubts && frame.kind.type === "status"
        ? "suspects"
        : "denies"
      : future
        ? "plans"
        : doubts
          ? "suspects"
          : "asserts";
  return { stance, hedge, future, withheld };
}

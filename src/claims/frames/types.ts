import type { Span } from "../../base/index.ts";
import type { ClaimType, EventKind, PlaceRole } from "../../model/index.ts";
import type { Attribution, Scope } from "../clauses/index.ts";
import type { Unit } from "../phrases/types.ts";

/** One sentence, taken apart as far as the frames need it. */
export interface SentenceParts {
  readonly index: number;
  readonly span: Span;
  readonly block: number;
  readonly heading: boolean;
  readonly units: readonly Unit[];
  readonly attribution: Attribution;
  /** Whether the sentence begins inside a quotation, and whether it lies in one altogether. */
  readonly opensQuoted: boolean;
  readonly quoted: boolean;
  /** Where a quotation goes on behind this sentence: the attribution with which it ends, or null. */
  readonly ahead: Scope | null;
  /** The next sentence of the block goes on with who spoke last ("…, the note says"), where that is who spoke before: what lies between is said by the same. */
  readonly between: Scope | null;
  /**
   * The sentence in lower case, the same length, with phrases written over by capitals: O satellite, V rocket, H launch or
   * attempt, D debris, N agent, B agent or place, L place, T time, K number or coordinates, A words of attribution.
   */
  readonly masked: string;
  /** Marks that were left out of it, counted from the start of the sentence. */
  readonly left: readonly number[];
  /** Where clauses begin in it, the first at 0. */
  readonly clauseStarts: readonly number[];
}

/** One way of saying something, as a pattern over the masked sentence. The group `trigger`, or the whole, is the trigger. */
export interface Way {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** A sentence that looks alike and must not be read so. */
  readonly counter: string;
  /** Speaks of what is to come, whatever the tense: "a launch window from May 31". */
  readonly future?: boolean;
  /** What this way needs to be a claim, where it is more than its type does. */
  readonly needs?: readonly ("place" | "clock" | "number" | "nothing")[];
  /** The proposition's verb, where it is another than the type's: "was dead". */
  readonly says?: string;
  /** The word of negation is part of the way ("did not reach orbit"), so it is not looked for again. */
  readonly absorbsNegation?: boolean;
  /** Says of itself that it is not so: "has fallen silent" of a signal. */
  readonly negative?: boolean;
  /** Who acts in it is who says so: "trackers heard no signal". */
  readonly actorSpeaks?: boolean;
  /** What acts must be several, or be counted: "two objects reached orbit". */
  readonly plural?: boolean;
  /** The stated moment's kind where it is another than the type's own. */
  readonly event?: EventKind;
}

/** A claim type's ways of being said, with what goes with them. */
export interface FrameKind {
  readonly type: ClaimType;
  readonly ways: readonly Way[];
  /** Patterns over the masked sentence near the trigger that make it something else. */
  readonly not: readonly RegExp[];
  /** What a place in it does, unless its preposition says otherwise. */
  readonly placeRole: PlaceRole;
  readonly event: EventKind;
  /** What must be its subject: something that flies, a launch, or anything at all. */
  readonly subject: "satellite" | "launch" | "any";
  /** Whether one claim is made for each group of places with its own time. */
  readonly splits: boolean;
  /** Needs a place, or a time with a clock, or a number, or nothing of these to be a claim. */
  readonly needs: readonly ("place" | "clock" | "number" | "nothing")[];
  /** What it can do is what is claimed: "can see 30 cm". */
  readonly ability?: boolean;
  /** Words of the proposition: the verb in the past and in the future. */
  readonly verb: { readonly past: string; readonly future: string };
}

/** A way that was met in a sentence. */
export interface FoundFrame {
  readonly kind: FrameKind;
  readonly way: Way;
  /** In the text. */
  readonly trigger: Span;
  readonly polarity: 1 | -1;
  readonly hedge: string | null;
  /** The hedge leaves the speaker doubting, so that an assertion becomes a suspicion. */
  readonly doubts: boolean;
  /** Its words call what somebody says false: "called these reports a fake". */
  readonly rejects?: boolean;
  /** Its own verb tells what has happened: "came down", "was lost". */
  readonly toldPast?: boolean;
  readonly direction: "past" | "future" | "open";
  /** A negation that says something positive: "is not dead". */
  readonly affirms: boolean;
  /** In the past perfect: told as what came before. */
  readonly background: boolean;
  /** Said only to be asked, wished or supposed: no claim. */
  readonly unreal: boolean;
}

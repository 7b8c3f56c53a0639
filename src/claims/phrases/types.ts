import type { Span } from "../../base/index.ts";
import type { KnownCountry, KnownOrganisation } from "../../catalogue/index.ts";
import type { NameMark } from "../names/index.ts";
import type { CoordinateMention, MomentMention, QuantityMention } from "../mentions/types.ts";

/** Whoever may speak. `name` is how a report writes it. */
export interface Agent {
  readonly span: Span;
  readonly name: string;
  readonly category: "organisation" | "state" | "person" | "role" | "pronoun" | "capitals";
  readonly organisation: KnownOrganisation | null;
  readonly country: KnownCountry | null;
  readonly outlet: boolean;
  readonly plural: boolean;
  /** The head noun of a role, the last name of a person, the pronoun: what later words take up. */
  readonly head: string;
  /** Words before a person's name: "defence", "minister". */
  readonly roles: readonly string[];
  /** "the agency", "its spokesman"; not "one newspaper". */
  readonly definite: boolean;
}

/** A satellite, rocket, launch attempt or wreck that a phrase speaks of, by name or by description. */
export interface Thing {
  readonly span: Span;
  readonly head: "satellite" | "rocket" | "attempt" | "debris" | "pronoun";
  /** The head noun as written, in lower case. */
  readonly word: string;
  readonly name: NameMark | null;
  readonly ordinal: number | null;
  readonly owner: KnownCountry | null;
  /** "its satellite": the owner is whoever was spoken of. */
  readonly ownerPronoun: boolean;
  readonly purpose: string | null;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly count: number | null;
  /** Words before the head, in lower case. */
  readonly words: readonly string[];
  /** How it stands to others that were spoken of. */
  readonly kin?: Kinship;
}

/** "the first of them" (1), "the youngest" (-1); "its predecessor", "its successor", "its twin"; "the other". */
export type Kinship =
  | { readonly how: "rank"; readonly rank: number }
  | { readonly how: "before" | "after" | "sister" | "other" };

/**
 * A piece of a sentence as the grammars above see it. `letter` is its class, one character, so that rules over a
 * sentence are patterns over a string: see `letters.ts`.
 */
export interface Unit {
  readonly span: Span;
  readonly letter: string;
  readonly lower: string;
  readonly agent?: Agent;
  readonly thing?: Thing;
  readonly place?: NameMark;
  readonly moment?: MomentMention;
  readonly quantity?: QuantityMention;
  readonly coordinate?: CoordinateMention;
  readonly verb?: SpeechVerb;
  /** The outlet that passes on what is said: "in an interview with Reuters". */
  readonly carrier?: Agent;
}

/** What a verb of speech does with what follows it. */
export type Act = "say" | "deny" | "believe" | "assess" | "plan" | "observe" | "withhold";

export interface SpeechVerb {
  readonly lemma: string;
  readonly act: Act;
  /** `finite` heads a clause ("said"), `participle` hangs on one ("saying"). */
  readonly form: "finite" | "participle";
  readonly negated: boolean;
  /** Its subject is somebody who acts, not always who speaks: "Russia plans to launch". */
  readonly actor: boolean;
  /** Takes a "that" clause or a quotation without more; others need "that" or a quotation to count. */
  readonly strength: "strong" | "weak";
  /** A modal or adverb of its own ("would likely say"), or null. */
  readonly hedge: string | null;
}

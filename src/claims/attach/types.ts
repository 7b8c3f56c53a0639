import type { KnownPlace } from "../../catalogue/index.ts";
import type { NameMark } from "../names/index.ts";
import type { CoordinateMention, MomentMention, QuantityMention } from "../mentions/types.ts";
import type { Span } from "../../base/index.ts";

/** A place in a claim's sentence: a known name, a name we do not know, or coordinates. */
export interface PlaceArgument {
  readonly span: Span;
  readonly at: number;
  readonly name: NameMark | null;
  /** The words, for a name that the knowledge lacks. */
  readonly unknownName: string | null;
  readonly coordinate: CoordinateMention | null;
  /** The word before it: "from", "over", "of", "". */
  readonly preposition: string;
  /** Of a pad, the site that the words put it in: "Launch Complex 39A at Kennedy". */
  readonly within?: KnownPlace | null;
}

export interface TimeArgument {
  readonly span: Span;
  readonly at: number;
  readonly moment: MomentMention;
  readonly clock: boolean;
  /** Which member of a listed phrase is meant: "at 5:56 and 9:17 respectively". */
  readonly member?: number;
}

export interface NumberArgument {
  readonly span: Span;
  readonly at: number;
  readonly quantity: QuantityMention;
}

/** What belongs to one trigger, in order of position. `at` are units of the sentence. */
export interface Arguments {
  readonly places: readonly PlaceArgument[];
  readonly times: readonly TimeArgument[];
  readonly numbers: readonly NumberArgument[];
  /** A city that only tells in whose clock a time is: "12:55 a.m. Sunday in Beijing". */
  readonly clockOf: PlaceArgument | null;
}

/** Places that share a time: one claim is made of each. */
export interface PlaceGroup {
  readonly places: readonly PlaceArgument[];
  readonly times: readonly TimeArgument[];
}

import type { KnownCountry } from "../../catalogue/index.ts";
import type { Claim, ClaimType } from "../../model/index.ts";
import type { CarriedDay, CivilDate, TimeContext } from "../time/types.ts";
import type { Flown } from "./otherFlyers.ts";
import type { Opens, Referent } from "../resolve/referents.ts";
import type { ResolvedSubject } from "../resolve/resolved.ts";
import type { SpokenPlace } from "../resolve/spokenPlaces.ts";
import type { Speaker } from "./speakers.ts";

/** What a text has spoken of so far. Each sentence gives a new value; nothing is changed in place. */
export interface Discourse {
  /** Who has spoken, the latest last. */
  readonly spoken: readonly Speaker[];
  /** The whole chain of the last attribution, innermost first, for sentences that go on in the same voice. */
  readonly lastVoice: {
    readonly speaker: Speaker;
    readonly via: readonly Speaker[];
    readonly sentence: number;
    readonly quoted: boolean;
  } | null;
  /** Whose turn it is in a transcript, and in which block: "GENERAL LEE: …". */
  readonly turn: { readonly speaker: Speaker; readonly block: number } | null;
  /** What "it" means next. */
  readonly object: ResolvedSubject | null;
  /** All that flies and was spoken of, the latest first. */
  readonly referents: readonly Referent[];
  /** The sentence that comes next opens a paragraph, or asks. */
  readonly opens: Opens;
  /** The one object that the text names anywhere: what "the satellite" means before its name is told. */
  readonly onlyObject: ResolvedSubject | null;
  /** Something that flies was spoken of, named or not. */
  readonly flies: boolean;
  /** What of all that flies was spoken of last: "it" may be a missile. */
  readonly flown: Flown;
  readonly launch: ResolvedSubject | null;
  readonly owner: KnownCountry | null;
  /** Countries spoken of, the latest first, by code. */
  readonly countries: readonly string[];
  readonly carried: CarriedDay | null;
  /** The day last spoken of in claims of each type: a fall is not dated by the launch told between. */
  readonly dayOf: Readonly<Partial<Record<ClaimType, CarriedDay>>>;
  /** The same with days told as background: for "that day", "the next day". */
  readonly lastDay: CarriedDay | null;
  /** First day of the day, month or year that was named last: for "of that year". */
  readonly lastSpoken: CivilDate | null;
  /** The sentence in which it was. */
  readonly lastSpokenIn: number;
  /** The last moment that was told by the clock, UTC text: for "five minutes later". */
  readonly lastMoment: string | null;
  /** What "local time" meant where a clock was said in it last, or UTC where it was, and the sentence: the next clock counts on in it. */
  readonly lastZone: { readonly zone: string; readonly sentence: number } | null;
  readonly textZone: TimeContext["textZone"];
  /** Lift-off that the text itself gives, UTC. */
  readonly liftOff: string | null;
  /** Places that the text has named, the latest first: for "over the country", "from the same base". */
  readonly places: readonly SpokenPlace[];
  /** The claims of the sentence before, for "That is not so". */
  readonly lastClaims: readonly Claim[];
  /** Launches and falls that were told of with their places, the latest first: where the same is told again it was there. */
  readonly events: readonly Claim[];
}

export const nothingSpoken: Discourse = {
  spoken: [],
  lastVoice: null,
  turn: null,
  object: null,
  referents: [],
  opens: "paragraph",
  onlyObject: null,
  flies: false,
  flown: null,
  launch: null,
  owner: null,
  countries: [],
  carried: null,
  dayOf: {},
  lastDay: null,
  lastSpoken: null,
  lastSpokenIn: -1,
  lastMoment: null,
  lastZone: null,
  textZone: null,
  liftOff: null,
  places: [],
  lastClaims: [],
  events: [],
};

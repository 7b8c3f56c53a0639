import type { Span } from "../../base/index.ts";
import type { QuantityKind } from "../../model/index.ts";

/** A phrase of one of the closed sub-languages. `span` is of the shadow and so of the text. */
export type Mention = MomentMention | QuantityMention | CoordinateMention;

// ——— Time ———

/** A time phrase: everything that belongs together, "at 11:36 p.m. (14:36 GMT) on Monday" is one. */
export interface MomentMention {
  readonly kind: "moment";
  readonly span: Span;
  readonly group: MomentGroup;
}

/**
 * How the members go together. `range`: from the first to the second. `list`: each by itself. `same-instant`: one moment
 * said in several ways, as in "(1850 GMT Wednesday)"; the first is how the sentence says it.
 */
export interface MomentGroup {
  readonly link: "one" | "range" | "list" | "same-instant";
  readonly members: readonly MomentWord[];
}

/** One moment as said: nothing is looked up or filled in, `null` is what the words leave out. */
export interface MomentWord {
  readonly span: Span;
  /** All words about the day: a weekday beside a date gives two, to be held against each other. */
  readonly days: readonly DayWord[];
  readonly clock: ClockWord | null;
  readonly zone: ZoneWord | null;
  readonly part: DayPart | null;
  readonly bound: MomentBound;
  /** "shortly after", "just before": close to the bound. */
  readonly shortly: boolean;
  /** Half the width that is stated ("plus or minus 1.76 hours"), s. */
  readonly marginS: number | null;
}

/** `about` hedges; `earliest` is "as early as": of what is past then, of what is to come not before; `by` and `until` end at the moment, `since` and `from` begin there, `within` is a span that ends or starts now. */
export type MomentBound = "at" | "about" | "by" | "until" | "since" | "from" | "earliest" | "before" | "after";

export interface ClockWord {
  readonly span: Span;
  /** 0…24; with `half` 1…12. 24 is the end of the day. */
  readonly hour: number;
  /** `null`: only an hour was written ("10 a.m."). */
  readonly minute: number | null;
  readonly second: number | null;
  readonly half: "am" | "pm" | null;
  /** "midnight" and "noon" by name: midnight of a day may be its start or its end. */
  readonly named: "midnight" | "noon" | null;
  /** Written so that it can only be a 24-hour time (0850, 09:24, 19 h 30, 14:36Z). */
  readonly twentyFour: boolean;
}

export type DayWord =
  /** Any part may be missing: "November 27", "the 25th", "November 2023", "in 2023". Month 1…12, Gregorian unless said. */
  | {
      readonly kind: "date";
      readonly span: Span;
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly calendar: "gregorian" | "persian" | "juche";
      /** Another order of day and month that the figures allow ("7/8"). */
      readonly swapped: boolean;
      /** "last November", "next May". */
      readonly step: "last" | "next" | null;
    }
  /** 1 Monday … 7 Sunday. */
  | {
      readonly kind: "weekday";
      readonly span: Span;
      readonly weekday: number;
      readonly step: "last" | "this" | "next" | "past" | null;
    }
  /** Days from the day of publication: yesterday −1. `from: "carried"` counts from the day last spoken of ("the next day"). */
  | { readonly kind: "offset"; readonly span: Span; readonly days: number; readonly from: "published" | "carried" }
  /** A week, weekend, month, year, from the present one: "last week" −1; or hours, minutes back or ahead. */
  | {
      readonly kind: "period";
      readonly span: Span;
      readonly unit: "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "year";
      readonly steps: number;
      /** "two weeks ago" is one day (about); "last week" the whole week; "in the last two weeks" runs up to now; "weeks later" may be any of some. */
      readonly shape: "whole" | "ago" | "running" | "loose";
      /** `told`: of what was told before where the tense is past, else of publication ("over the next two months"). */
      readonly from: "published" | "carried" | "told";
    }
  /** "last summer": the latest one before publication, or the day spoken of. */
  | {
      readonly kind: "season";
      readonly span: Span;
      readonly season: "spring" | "summer" | "autumn" | "winter";
      readonly step: "last" | "this" | "next" | null;
      readonly from: "published" | "carried";
    }
  /** "the 1980s", by its first year. */
  | { readonly kind: "decade"; readonly span: Span; readonly year: number }
  /** `seconds` after (before: negative) what the event's words name: "two days after the launch". */
  | {
      readonly kind: "after-event";
      readonly span: Span;
      /** The words that name the event: "the launch", "liftoff". */
      readonly event: Span;
      readonly seconds: number;
      /** Half the step of the number as written, s: "two days" ± half a day. */
      readonly marginS: number;
    }
  /** Days of a festival or word that only the world knows ("now", "currently"): the day of publication. */
  | { readonly kind: "now"; readonly span: Span };

/** Parts of a day, and of longer periods where the day words name one ("late May", "early 2024"). */
export type DayPart =
  | "early-hours"
  | "dawn"
  | "early-morning"
  | "morning"
  | "late-morning"
  | "midday"
  | "early-afternoon"
  | "afternoon"
  | "late-afternoon"
  | "early-evening"
  | "evening"
  | "late-evening"
  | "night"
  | "late-night"
  | "overnight"
  | "day"
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "first-half"
  | "second-half"
  | "first-quarter"
  | "second-quarter"
  | "third-quarter"
  | "fourth-quarter"
  | "spring"
  | "summer"
  | "autumn"
  | "winter"
  | "week";

export type ZoneWord =
  /** Minutes east of UTC: "UTC+9", "Z", "GMT". */
  | { readonly kind: "offset"; readonly span: Span; readonly minutes: number }
  /** As written, without the word "time": "KST", "Pyongyang", "Eastern", "Korea Standard". */
  | { readonly kind: "name"; readonly span: Span; readonly name: string; readonly standard: "standard" | "daylight" | null }
  /** "local time", with the place where it is said ("local time in Pyongyang"). */
  | { readonly kind: "local"; readonly span: Span; readonly name: string | null };

/** A zone named for the whole text: "All times are Pyongyang time". */
export interface ZoneStatement {
  readonly span: Span;
  readonly zone: ZoneWord;
}

// ——— Quantities ———

/** A number with its unit, or a range, pair or change of them. */
export interface QuantityMention {
  readonly kind: "quantity";
  readonly span: Span;
  /**
   * `value` one; `range` "between 400 and 600 km"; `pair` "512 by 493 km" (apogee and perigee in either order);
   * `from-to` "from 488 to 497 km" (before and after if the verb raises or lowers, else a range).
   */
  readonly shape: "value" | "range" | "pair" | "from-to";
  readonly values: readonly QuantityValue[];
  /** What the words say of the size: "about", "at least", "at most". */
  readonly bound: "is" | "about" | "at-least" | "at-most";
  /** Grammar round the number: "by 9 km" is a change, "to 497 km" its end, "from 488 km" its start. */
  readonly role: "plain" | "by" | "to" | "from" | "margin";
  /** The same value in another unit, in brackets or after "or": "490 km (788 miles)". */
  readonly converted: readonly QuantityValue[];
  /** Stated uncertainty in the value's canonical unit ("6.4 ± 2 km"). */
  readonly margin: number | null;
  /** What the number may measure, the nearest word first; empty where no word says. */
  readonly hints: readonly QuantityHint[];
}

export interface QuantityValue {
  readonly span: Span;
  /** The number as written, in the unit as written. */
  readonly written: number;
  readonly writtenUnit: string;
  /** In the canonical `unit`: km, deg, min, s, kg, m, km/s, 1/day, deg/day, Hz, 1 … */
  readonly value: number;
  readonly unit: string;
  /** Half the last written digit either side. */
  readonly low: number;
  readonly high: number;
  /** The same with trailing zeros taken as rounding ("500 km": 450…550). */
  readonly coarseLow: number;
  readonly coarseHigh: number;
}

export interface QuantityHint {
  readonly kind: QuantityKind;
  /** The word that hints. */
  readonly span: Span;
  /** Words between the number and the hint; 0 is next to it. */
  readonly distance: number;
}

// ——— Coordinates ———

/** A point of the Earth as written, WGS 84 assumed. `halfStepDeg` is half the last written digit or sexagesimal part. */
export interface CoordinateMention {
  readonly kind: "coordinate";
  readonly span: Span;
  readonly latitudeDeg: number | null;
  readonly longitudeDeg: number;
  readonly halfStepDeg: number;
  /** Other ways to take it (order of latitude and longitude open, hemisphere missing), likeliest first. */
  readonly alternatives: readonly { readonly latitudeDeg: number; readonly longitudeDeg: number; readonly assumes: string }[];
}

import { marginAt } from "./bounds.ts";
import { bareHourAt, clockAt } from "./clocks.ts";
import { dateAt, monthAloneAt, monthYearAt, ordinalDayAt, slashDayAt, yearAt } from "./dates.ts";
import { dayPartAt, joinParts, narrowingAt } from "./dayParts.ts";
import { matchAt, monthOf } from "./lexicon.ts";
import { presentPeriodAt, relativeDayAt } from "./relativeDays.ts";
import type { ClockWord, DayPart, DayWord, MomentBound, MomentWord, ZoneWord } from "./types.ts";
import { placeAsZoneAt, zoneAt } from "./zoneWords.ts";

type DateWord = Extract<DayWord, { kind: "date" }>;

/** A moment while its words are gathered. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly days: readonly DayWord[];
  /** Further days that share month and clock: "Nov 25, 27 and 28". */
  readonly more: readonly DateWord[];
  readonly moreLink: "one" | "range" | "list";
  readonly clock: ClockWord | null;
  readonly zone: ZoneWord | null;
  readonly part: DayPart | null;
  readonly bound: MomentBound | null;
  readonly marginS: number | null;
  /** Something that is a time by itself, not only beside others. */
  readonly strong: boolean;
}

/** What the words to the left allow: a bare hour, a bare month, a bare year, an ordinal. */
export interface Allowed {
  readonly bareHour: boolean;
  readonly monthOrYear: boolean;
  readonly ordinal: boolean;
  readonly slashDay: boolean;
  /** Inside brackets a place may stand for its zone. */
  readonly placeZone: boolean;
}

const empty = (at: number): Draft => ({
  start: at,
  end: at,
  days: [],
  more: [],
  moreLink: "one",
  clock: null,
  zone: null,
  part: null,
  bound: null,
  marginS: null,
  strong: false,
});

const separator =
  /(?:T(?=\d)|[\s]{0,2},?[\s]{0,2})(?:(?<about>(?:about|around|approximately|approx\.?|roughly|circa|ca\.)\s|~\s?))?/uy;
const connected =
  /\s{0,2},?\s{0,2}(?<words>(?:(?:back|earlier|later|also|again|early|late)\s)?(?:on|at|in|of|for|during|starting|am|um|à|a las|a la|le|du|de|gegen|as of)(?:\sthe)?\s|the\s|an?\s(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))(?<about>(?:about|around|approximately|approx\.?|roughly|circa|ca\.|exactly|precisely)\s|~\s?)?/uy;

/** Reads as many words of one moment as stand together from this place on; null where none does. */
export function momentAt(shadow: string, at: number, allowed: Allowed): Draft | null {
  const first = pieceAt(shadow, at, empty(at), allowed, "");
  return first === null ? null : continueMoment(shadow, first, allowed);
}

/** Goes on reading words that belong to a moment: " on Monday" after "(14:36 GMT)". */
export function continueMoment(shadow: string, begun: Draft, allowed: Allowed): Draft {
  let draft = begun;
  for (let turn = 0; turn < 8; turn += 1) {
    const next = joinedPiece(shadow, draft, allowed);
    if (next === null) break;
    draft = next;
  }
  return draft;
}

function joinedPiece(shadow: string, draft: Draft, allowed: Allowed): Draft | null {
  const margin = marginAt(shadow, draft.end);
  if (margin !== null && draft.marginS === null) return { ...draft, marginS: margin.marginS, end: margin.end };
  const plain = matchAt(separator, shadow, draft.end);
  if (plain !== null) {
    const next = pieceAt(shadow, draft.end + plain[0].length, draft, { ...allowed, bareHour: false }, "");
    if (next !== null) return withAbout(next, plain.groups?.["about"]);
  }
  const word = matchAt(connected, shadow, draft.end);
  if (word === null) return null;
  const next = pieceAt(shadow, draft.end + word[0].length, draft, allowed, word.groups?.["words"] ?? "");
  return next === null ? null : withAbout(next, word.groups?.["about"]);
}

function withAbout(draft: Draft, word: string | undefined): Draft {
  return word === undefined || /exactly|precisely/u.test(word) || draft.bound !== null ? draft : { ...draft, bound: "about" };
}

/** One more piece at this place: clock, zone, day or part of a day. `joint` is the preposition before it. */
function pieceAt(shadow: string, at: number, draft: Draft, allowed: Allowed, joint: string): Draft | null {
  return (
    clockPiece(shadow, at, draft, allowed, joint) ??
    zonePiece(shadow, at, draft, allowed) ??
    dayPiece(shadow, at, draft, allowed, joint) ??
    partPiece(shadow, at, draft, joint)
  );
}

function clockPiece(shadow: string, at: number, draft: Draft, allowed: Allowed, joint: string): Draft | null {
  if (draft.clock !== null) return null;
  const plain = clockAt(shadow, at);
  if (plain !== null) return { ...draft, clock: plain.clock, end: plain.end, strong: true };
  if (!allowed.bareHour && !/\bat\b|um|gegen/u.test(joint)) return null;
  const bare = bareHourAt(shadow, at);
  if (bare === null || !hourIsMeant(shadow, bare.end, draft, joint)) return null;
  return { ...draft, clock: bare.clock, end: bare.end, strong: true };
}

/** "at 9 on Monday" and "shortly after 9." are hours; "at 9 sites" and "around 9 km" are not. */
function hourIsMeant(shadow: string, end: number, draft: Draft, joint: string): boolean {
  const next = shadow.slice(end, end + 24);
  if (
    /^\s(?:on\s(?:\p{Lu}|the\s\d)|in the (?:morning|evening|afternoon)|at night|local time|this (?:morning|afternoon|evening)|tonight|last night|(?:yesterday|tomorrow)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}[\p{L}]+ time\b|o'clock)/u.test(
      next,
    )
  )
    return true;
  // "last night a little after nine and saw it"
  if (
    /(?:night|evening|morning|noon|day),? (?:just |shortly |soon |a (?:little|bit) )?(?:after|before|past|around|about|at) $/u.test(
      shadow.slice(Math.max(0, end - 48), end).replace(/\S+$/u, ""),
    )
  )
    return !/^\s(?:km|kilo|miles?|met|deg|percent|per cent|sat|people|pieces|objects|hours?|minutes?|days?|other|of\b)/u.test(
      next,
    );
  if (draft.days.length > 0 && joint !== "" && /^\s?(?:[,.;)]|$)/u.test(next)) return true;
  return joint === "" && draft.start === draft.end && /^\s?(?:[,.;)]|$)(?!\d)/u.test(next);
}

function zonePiece(shadow: string, at: number, draft: Draft, allowed: Allowed): Draft | null {
  if (draft.zone !== null) return null;
  const afterClock = draft.clock !== null && /^[\s,]*$/u.test(shadow.slice(draft.clock.span[1], at));
  const first = draft.start === draft.end;
  if (first || draft.clock !== null || draft.days.length > 0 || draft.part !== null) {
    const found = zoneAt(shadow, at, afterClock);
    // Before its clock ("local time 7:17 p.m.", "UTC 22:42") or after; a zone alone is none of our business here.
    if (found !== null && (!first || allowed.placeZone || /^\s?:?\s?\d/u.test(shadow.slice(found.end, found.end + 4)))) {
      return { ...draft, zone: found.zone, end: found.end };
    }
  }
  if (!allowed.placeZone || draft.clock === null || !(afterClock || shadow.startsWith("in ", at))) return null;
  const place = placeAsZoneAt(shadow, at);
  return place === null ? null : { ...draft, zone: place.zone, end: place.end };
}

function dayPiece(shadow: string, at: number, draft: Draft, allowed: Allowed, joint: string): Draft | null {
  const narrow = narrowingAt(shadow, at);
  if (narrow !== null) {
    const inner = plainDay(
      shadow,
      skipThe(shadow, narrow.end),
      draft,
      { ...allowed, monthOrYear: true, ordinal: false },
      "in ",
    );
    if (inner !== null) return { ...inner, part: joinParts(narrow.part, inner.part) };
    const period = presentPeriodAt(shadow, narrow.end);
    if (period !== null && draft.days.length === 0)
      return { ...draft, days: [period.day], part: narrow.part, end: period.end, strong: true };
  }
  return plainDay(shadow, at, draft, allowed, joint);
}

function skipThe(shadow: string, at: number): number {
  return shadow.startsWith("the ", at) ? at + 4 : at;
}

function plainDay(shadow: string, at: number, draft: Draft, allowed: Allowed, joint: string): Draft | null {
  const relative = relativeDayAt(shadow, at);
  if (relative !== null) {
    if (dayOfClock(draft, relative.day))
      return { ...draft, days: [relative.day], part: relative.part, end: relative.end, strong: true };
    if (!fits(draft.days, relative.day)) return null;
    return {
      ...draft,
      days: [...draft.days, relative.day],
      part: draft.part ?? relative.part,
      end: relative.end,
      strong: true,
    };
  }
  const dates = dateAt(shadow, at) ?? monthYearAt(shadow, at);
  const found = dates ?? weakDate(shadow, at, draft, allowed, joint);
  const [first, ...more] = found?.dates ?? [];
  if (found === null || first === undefined || isOtherThing(shadow, at)) return null;
  const merged = mergeYear(draft.days, first);
  if (merged === null && dayOfClock(draft, first)) return { ...draft, days: [first], part: null, end: found.end, strong: true };
  if (merged === null && !fits(draft.days, first)) return null;
  return {
    ...draft,
    days: merged ?? [...draft.days, first],
    more: more.length > 0 ? more : draft.more,
    moreLink: more.length > 0 ? found.link : draft.moreLink,
    end: found.end,
    strong: true,
  };
}

function weakDate(shadow: string, at: number, draft: Draft, allowed: Allowed, joint: string): ReturnType<typeof dateAt> {
  const toldByJoint = /\b(?:in|of|for|during|since)\b/u.test(joint);
  if (allowed.monthOrYear || toldByJoint || /^(?:[Ll]ast|[Nn]ext|[Tt]his)\s\p{Lu}/u.test(shadow.slice(at, at + 6))) {
    const month = monthAloneAt(shadow, at) ?? yearAt(shadow, at);
    if (month !== null) return month;
  }
  if (allowed.ordinal || /the\s$/u.test(joint)) {
    const ordinal = ordinalDayAt(shadow, at, draft.clock !== null && /\bon the\s$/u.test(joint));
    if (ordinal !== null) return ordinal;
  }
  if (allowed.slashDay || draft.clock !== null) return slashDayAt(shadow, at);
  return null;
}

/** "Long March 5" is a rocket. */
function isOtherThing(shadow: string, at: number): boolean {
  return (
    /\b(?:Long|Fourth of)\s$/u.test(shadow.slice(Math.max(0, at - 10), at)) ||
    /^March\s\d{1,2}[A-Z]?\s(?:rocket|booster|carrier|launch vehicle|stage|core|variant)/u.test(shadow.slice(at, at + 24))
  );
}

/** "in the early hours of March 4, at 10:53 p.m. on March 3": the clock has a day of its own. */
function dayOfClock({ clock, part, days }: Draft, next: DayWord): boolean {
  return clock !== null && part !== null && days.some((day) => day.kind === next.kind && next.kind !== "period");
}

/** A weekday may stand beside a date, not beside another weekday. */
function fits(days: readonly DayWord[], next: DayWord): boolean {
  if (days.length >= 3) return false;
  if (next.kind === "date" && next.month === null && next.day === null && days.some((day) => day.kind !== "date")) return false;
  // "a year ago today"
  if (days.length === 1 && days[0]?.kind === "period" && days[0].shape === "ago" && next.kind === "offset")
    return next.from === "published";
  return days.every(
    (day) =>
      day.kind !== next.kind &&
      !(day.kind === "period" && next.kind === "offset") &&
      day.kind !== "decade" &&
      next.kind !== "decade" &&
      day.kind !== "season" &&
      next.kind !== "season",
  );
}

/** "July 4" and "in 2023" are one date; so are "Juche 112" and "November 21". */
function mergeYear(days: readonly DayWord[], next: DateWord): readonly DayWord[] | null {
  const index = days.findIndex((day) => day.kind === "date");
  const known = days[index];
  if (known === undefined || known.kind !== "date") return null;
  if (known.year === null && known.month !== null && next.year !== null && next.month === null) {
    return days.with(index, { ...known, year: next.year, span: [known.span[0], next.span[1]] });
  }
  if (known.month === null && known.day === null && known.calendar === "juche" && next.month !== null) {
    return days.with(index, { ...next, year: next.year ?? known.year, span: [known.span[0], next.span[1]] });
  }
  return null;
}

function partPiece(shadow: string, at: number, draft: Draft, joint: string): Draft | null {
  const narrow = draft.part;
  if (narrow !== null && narrow !== "early" && narrow !== "late") return null;
  const found = dayPartAt(shadow, at);
  if (found === null) return null;
  // "in the night from Saturday to Sunday", "overnight between 18 and 19 February"
  const night =
    found.part === "night" || found.part === "overnight"
      ? /^\s(?:from|between|of)\s(?:the\s)?(?=(?:\p{Lu}\p{L}+|\d{1,2}(?:st|nd|rd|th)?(?:\s\p{Lu}\p{L}+)?)\s(?:to|and)\s)/u.exec(
          shadow.slice(found.end, found.end + 48),
        )
      : null;
  if (night !== null && draft.days.length === 0) {
    const from = nightFrom(shadow, found.end + night[0].length, { ...draft, part: found.part });
    if (from !== null) return from;
  }
  const first = draft.start === draft.end;
  if (first && !aloneIsTime(shadow, at, found.end)) return null;
  if (!first && draft.clock === null && draft.days.length === 0) return null;
  if (!first && draft.clock !== null && draft.days.length === 0 && !/in\sthe\s$|at\s$|^$/u.test(joint)) return null;
  return {
    ...draft,
    part: joinParts(narrow, found.part),
    end: found.end,
    strong: draft.strong || aloneIsStrong(shadow, at, found.part),
  };
}

/** The first of two days that a night joins; a bare figure ("from 18 to 19 February") takes its month from the second. */
function nightFrom(shadow: string, at: number, draft: Draft): Draft | null {
  const plain = plainDay(
    shadow,
    at,
    draft,
    { bareHour: false, monthOrYear: false, ordinal: true, slashDay: false, placeZone: false },
    "",
  );
  if (plain !== null) return plain;
  const figure = /^(\d{1,2})\s(?:to|and)\s(?=\d{1,2}\s\p{Lu})/u.exec(shadow.slice(at, at + 12));
  const second = figure === null ? null : dateAt(shadow, at + figure[0].length);
  const date = second?.dates[0];
  if (figure === null || second === null || date === undefined) return null;
  const span = [at, at + (figure[1]?.length ?? 1)] as const;
  return {
    ...draft,
    days: [{ ...date, span, day: Number(figure[1]) }],
    more: [date],
    moreLink: "range",
    end: second.end,
    strong: true,
  };
}

/** At the start of a phrase a part of the day counts only where a day follows or the words before make it one. */
function aloneIsTime(shadow: string, at: number, end: number): boolean {
  const left = shadow.slice(Math.max(0, at - 18), at);
  if (/\bnight|Night/u.test(shadow.slice(at, end)) && /(?:day and|-)\s?$/u.test(left)) return false;
  return (
    /^(?:overnight|(?:the )?(?:early|small|wee)|pre-?dawn|before (?:dawn|daybreak|sunrise)|at (?:dawn|daybreak|sunrise)|dawn)/iu.test(
      shadow.slice(at, end),
    ) ||
    /(?:(?:in|during|on|by)|(?:in|over) the course of) (?:the )?$/u.test(left) ||
    /^\s(?:of|on)\s/u.test(shadow.slice(end, end + 4))
  );
}

function aloneIsStrong(shadow: string, at: number, part: DayPart): boolean {
  if (part === "overnight") return !/^\s(?:stay|bag|success|delivery|trip|guest)/u.test(shadow.slice(at + 9, at + 18));
  if (part === "early-hours") return true;
  return /\b(?:in|course of) the $/u.test(shadow.slice(Math.max(0, at - 15), at)) && part !== "day";
}

/** The finished word; `bound` from the left is overridden by a word nearer to the clock. */
export function wordOf(draft: Draft, bound: MomentBound, shortly: boolean, marginS: number | null): MomentWord {
  return {
    span: [draft.start, draft.end],
    days: draft.days,
    clock: draft.clock,
    zone: draft.zone,
    part: draft.part,
    bound: draft.bound ?? bound,
    shortly,
    marginS: draft.marginS ?? marginS,
  };
}

const groupTime =
  /(?<d>[0-3]\d)(?<h>[01]\d|2[0-4])(?<m>[0-5]\d)(?:Z|\sUTC|\sGMT)(?:\s(?<month>[A-Z]{3}|[A-Z][a-z]{2})(?:\s?(?<y>\d{4}|\d{2}))?(?![\d\p{L}])|(?=\s(?:TO|THRU|UNTIL|to|until)\s\d{6}Z\s[A-Z]))/uy;

/** A military date-time group: 271436Z NOV 23. */
export function dateTimeGroupAt(shadow: string, at: number): Draft | null {
  const match = matchAt(groupTime, shadow, at);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const month = monthOf(groups["month"] ?? "");
  if (month === null && groups["month"] !== undefined) return null;
  const written = groups["y"] === undefined ? null : Number(groups["y"]);
  const span = [at, at + match[0].length] as const;
  return {
    ...empty(at),
    end: span[1],
    strong: true,
    days: [
      {
        kind: "date",
        span,
        year: written === null || written > 99 ? written : 2000 + written,
        month,
        day: Number(groups["d"]),
        calendar: "gregorian",
        swapped: false,
        step: null,
      },
    ],
    clock: {
      span: [at, at + 6],
      hour: Number(groups["h"]),
      minute: Number(groups["m"]),
      second: null,
      half: null,
      named: null,
      twentyFour: true,
    },
    zone: { kind: "offset", span: [at + 6, at + 7], minutes: 0 },
  };
}

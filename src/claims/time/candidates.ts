import type { ClockWord, DayPart, MomentWord } from "../mentions/index.ts";
import type { ClaimTime, Given } from "../../model/index.ts";
import { dayNumber, isoDate, readPublished, SECONDS_PER_DAY, utcSeconds } from "./civil.ts";
import { halfOfPart, hoursOfPart, narrowDays } from "./dayParts.ts";
import type { DayChoice, DayReadings } from "./dayChoice.ts";
import { readDays } from "./days.ts";
import type { TimeContext } from "./types.ts";
import { localOfUtc, utcOfLocal } from "./zoneRules.ts";

/** One way of taking one moment: [startS, endS) in seconds since 1970, UTC. */
export interface Candidate {
  readonly startS: number;
  readonly endS: number;
  readonly precision: ClaimTime["precision"];
  readonly about: boolean;
  readonly zone: string;
  readonly zoneGiven: Given;
  /** Whether the words name the day. */
  readonly dayGiven: Given;
  /** What was filled in, each as a clause. */
  readonly because: readonly string[];
  /** What tells this candidate from the others. */
  readonly assumes: readonly string[];
  /** The local calendar day on which it begins, and the last whole one. */
  readonly day: number;
  readonly lastDay: number;
}

export interface MemberReadings {
  readonly candidates: readonly Candidate[];
  readonly conflict: DayReadings["conflict"];
}

interface Zone {
  readonly zone: string;
  readonly given: Given;
  readonly because: string;
}

/** How far the clock of an entry may run behind what it tells. */
const STAMP_SLACK_S = 600;
const EVENING_S = 17 * 3600;
const NOON_S = 12 * 3600;

export const AFTER_FOLD = "after the clocks went back";

/** More ways than this to take a phrase are noise. */
const MOST = 8;

/** Every way to take one moment, the likeliest first; `day` overrides the words about the day. */
export function memberCandidates(member: MomentWord, context: TimeContext, day: DayChoice | null = null): MemberReadings {
  const zones = zonesFor(member, context);
  const found: Candidate[] = [];
  let conflict: DayReadings["conflict"] = null;
  for (const [index, zone] of zones.entries()) {
    const event = eventCandidate(member, context, zone) ?? clockAfterMoment(member, context, zone);
    if (event !== null) return { candidates: [event], conflict: null };
    const days = day === null ? daysFor(member, context, zone) : { choices: [day], conflict: null, given: "implied" as const };
    conflict ??= days.conflict;
    for (const [turn, choice] of days.choices.entries()) {
      const distinct = [
        ...(index > 0 || zones.length > 1 ? [zone.because] : []),
        ...(days.choices.length > 1 ? [choice.because] : []),
      ];
      for (const one of onDay(member, choice, zone, turn > 0 || index > 0)) {
        found.push({ ...one, dayGiven: days.given, assumes: [...distinct, ...one.assumes] });
      }
    }
  }
  const shift = afterClock(member);
  const moved =
    shift === null
      ? found
      : found.map((one) => ({
          ...one,
          startS: one.startS + shift.seconds - shift.marginS,
          endS: one.startS + shift.seconds + Math.max(shift.marginS, 1),
        }));
  return { candidates: distinctOnes(moved).slice(0, MOST), conflict };
}

/** "three days after its launch on 1 August": the day is the launch's. */
function afterDay({ days, clock }: MomentWord): ((choice: DayChoice) => DayChoice) | null {
  const event = days.find((day) => day.kind === "after-event");
  const date = days.find((day) => day.kind === "date");
  if (event?.kind !== "after-event" || date === undefined || clock !== null || event.event[0] === event.event[1]) return null;
  const gap = date.span[0] - event.span[1];
  const steps = Math.round(event.seconds / SECONDS_PER_DAY);
  if (gap <= 0 || gap > " on ".length || steps === 0) return null;
  const margin = Math.max(0, Math.round(event.marginS / SECONDS_PER_DAY - 0.5));
  return (choice) => ({ ...choice, from: choice.from + steps - margin, to: choice.to + steps + margin, about: true });
}

/** "705 seconds after lift-off at 10:42:28 p.m.": the clock is the lift-off's, where no comma parts the two. */
function afterClock({ days, clock }: MomentWord): { readonly seconds: number; readonly marginS: number } | null {
  const event = days.find((day) => day.kind === "after-event");
  if (event?.kind !== "after-event" || clock === null || event.event[0] === event.event[1]) return null;
  const gap = clock.span[0] - event.span[1];
  return gap > 0 && gap <= " at ".length ? event : null;
}

/** The words in several readings that come to the same moment are one reading. */
function distinctOnes(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((one) => {
    const key = `${one.startS} ${one.endS}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function zonesFor({ zone: word, clock }: MomentWord, context: TimeContext): readonly Zone[] {
  if (word === null && clock?.twentyFour === true && clock.named === null && context.utcBefore === true)
    return [{ zone: "UTC", given: "implied", because: "in UTC, as the clock told before" }];
  if (word?.kind === "offset") return [{ zone: offsetName(word.minutes), given: "stated", because: "" }];
  if (word?.kind === "name" && !/^(?:local|our)$/iu.test(word.name)) {
    const rules = context.zonesOfName(word.name, context.country);
    if (rules.length > 0) return rules.map((rule) => ({ ...rule, given: "stated" as const }));
  } else if (word !== null) {
    const place = word.kind === "local" && word.name !== null ? context.zonesOfName(word.name, context.country) : [];
    if (place.length > 0) return place.slice(0, 1).map((rule) => ({ ...rule, given: "stated" as const }));
    const known = word.kind === "local" ? context.localZones : context.homeZone === null ? [] : [context.homeZone];
    if (known.length > 0) return known.map((zone) => ({ ...zone, given: "stated" }));
  }
  const unknown = word?.kind === "name" ? `“${word.name}” names no zone that is known; ` : "";
  if (context.textZone !== null && word === null) return [{ ...context.textZone, given: "stated" }];
  if (context.dateline !== null)
    return [{ zone: context.dateline.zone, given: "implied", because: unknown + context.dateline.because }];
  if (context.otherZones.length > 0)
    return context.otherZones.map((zone) => ({ ...zone, given: "implied" as const, because: unknown + zone.because }));
  return [{ zone: "UTC", given: "unknown", because: `${unknown}no zone is stated or implied; taken as UTC` }];
}

export function offsetName(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}

function publishedDay(context: TimeContext, zone: string): number | null {
  const published = readPublished(context.published);
  if (published === null) return null;
  return published.kind === "day" ? published.day : Math.floor(localOfUtc(zone, published.utcS) / SECONDS_PER_DAY);
}

/** The day carried on, as the calendar of a zone has it: what was on Sunday evening in Florida was on Monday in Seoul. */
function carriedDay(context: TimeContext, zone: string): number | null {
  const instant = context.carried?.instant == null ? null : utcSeconds(context.carried.instant);
  if (instant !== null) return Math.floor(localOfUtc(zone, instant) / SECONDS_PER_DAY);
  const published = context.carried === null ? null : readPublished(isoDate(context.carried.date));
  return published?.kind === "day" ? published.day : null;
}

interface DaysFor extends DayReadings {
  readonly given: Given;
}

function daysFor(member: MomentWord, context: TimeContext, { zone }: Zone): DaysFor {
  const published = publishedDay(context, zone);
  const carried = carriedDay(context, zone);
  const words = member.days.filter((day) => day.kind !== "after-event");
  if (words.length > 0) {
    const spoken = context.spoken == null ? null : dayNumber(context.spoken);
    const here = context.here == null ? null : dayNumber(context.here);
    const later = afterDay(member);
    const read = readDays(words, {
      published,
      carried,
      direction: context.direction,
      spoken,
      here,
      spokenNear: context.spokenNear === true,
      backshift: context.backshift,
    });
    return {
      ...laterThanPublication(later === null ? read : { ...read, choices: read.choices.map(later) }, member, context, zone),
      given: "stated",
    };
  }
  const choice = (day: number, because: string): DayChoice => ({ from: day, to: day + 1, unit: "day", about: false, because });
  const event = member.days.find((day) => day.kind === "after-event");
  if (event?.kind === "after-event") {
    const at = context.eventTime("", event.event);
    const eventS = at === null ? null : utcSeconds(at);
    if (eventS !== null)
      return {
        choices: [choice(Math.floor(localOfUtc(zone, eventS + event.seconds) / SECONDS_PER_DAY), "the day of the event")],
        conflict: null,
        given: "implied",
      };
    // "12 hours earlier" than something of a day that is known, and no moment of it.
    if (
      member.clock === null &&
      carried !== null &&
      event.event[0] === event.event[1] &&
      Math.abs(event.seconds) < SECONDS_PER_DAY
    )
      return { choices: [choice(carried, context.carried?.because ?? "")], conflict: null, given: "implied" };
    if (member.clock === null) return { choices: [], conflict: null, given: "unknown" };
  }
  if (context.stamp != null && published !== null && member.clock !== null) {
    const days = stampedDays(member, context.stamp, published, zone, context.direction === "future");
    return {
      choices: days.map((day) => choice(day, "no day is named; the day of the entry")),
      conflict: null,
      given: "implied",
    };
  }
  const evening =
    member.clock !== null &&
    clockSeconds(member.clock, member.part) >= EVENING_S &&
    readPublished(context.published)?.kind === "day";
  // The day last spoken of is often that of the telling ("said on Tuesday"); an evening hour was before it.
  if (carried !== null && context.carried !== null && !(evening && carried === published && context.direction === "past"))
    return {
      choices: [choice(pastMidnight(member, context, zone) ? carried + 1 : carried, context.carried.because)],
      conflict: null,
      given: "implied",
    };
  if (published === null) return { choices: [], conflict: null, given: "unknown" };
  const own = choice(published, "no day is named; the day of publication");
  const before = choice(published - 1, "no day is named; the day before publication");
  const after = choice(published + 1, "no day is named; the day after publication");
  if (context.direction === "future") return { choices: [own, after], conflict: null, given: "implied" };
  // What was told of an evening was mostly printed the day after.
  const choices = evening ? [before, own] : [own, before];
  const late = laterThanPublication({ choices, conflict: null }, member, context, zone);
  return { ...late, given: "implied" };
}

/** In a ticker a clock is the last before its entry was written; of what is to come the first after it. */
function stampedDays(
  member: MomentWord,
  stamp: { readonly seconds: number; readonly zone: string | null },
  published: number,
  zone: string,
  ahead: boolean,
): readonly number[] {
  const writtenS = utcOfLocal(stamp.zone ?? zone, published * SECONDS_PER_DAY + stamp.seconds)[0] ?? 0;
  const told = (day: number): number =>
    utcOfLocal(zone, day * SECONDS_PER_DAY + clockSeconds(member.clock, member.part))[0] ?? 0;
  const days = [published - 2, published - 1, published, published + 1];
  const found = ahead
    ? days.find((day) => told(day) >= writtenS - STAMP_SLACK_S)
    : days.findLast((day) => told(day) <= writtenS + STAMP_SLACK_S);
  return [found ?? published];
}

/** "lifted off at 11:50 p.m. … entered orbit at 12:05 a.m.": over midnight to the next day. */
function pastMidnight(member: MomentWord, context: TimeContext, zone: string): boolean {
  const instant = context.carried?.instant == null ? null : utcSeconds(context.carried.instant);
  if (member.clock === null) return false;
  if (context.carried?.night === true) return clockSeconds(member.clock, member.part) < NOON_S;
  if (instant === null) return false;
  const before = ((localOfUtc(zone, instant) % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  return before >= 20 * 3600 && clockSeconds(member.clock, member.part) <= 4 * 3600;
}

/** What is told as past cannot lie after the hour of publication: "on Monday at 23:00" in a piece of Monday noon is a week ago. */
function laterThanPublication(read: DayReadings, member: MomentWord, context: TimeContext, zone: string): DayReadings {
  const published = readPublished(context.published);
  if (context.direction !== "past" || published?.kind !== "moment" || member.clock === null) return read;
  const localS = localOfUtc(zone, published.utcS);
  const choices = read.choices.filter(
    (choice) =>
      choice.unit !== "day" || choice.from * SECONDS_PER_DAY + clockSeconds(member.clock, member.part) <= localS + 3600,
  );
  if (choices.length > 0) return { ...read, choices };
  const weekdayOnly = member.days.length > 0 && member.days.every((day) => day.kind === "weekday");
  if (!weekdayOnly) return read;
  return {
    ...read,
    choices: read.choices.map((choice) => ({
      ...choice,
      from: choice.from - 7,
      to: choice.to - 7,
      because: `${choice.because}, and its hour`,
    })),
  };
}

function clockSeconds(clock: ClockWord | null, part: DayPart | null): number {
  return clock === null ? 0 : (clockVariants(clock, part)[0]?.seconds ?? 0);
}

/** "Five minutes later, at 2:34": the clock says to the minute what the words count to. */
function clockAfterMoment(member: MomentWord, context: TimeContext, { zone }: Zone): Candidate | null {
  const word = member.days.find((day) => day.kind === "after-event");
  const { clock } = member;
  if (word?.kind !== "after-event" || clock?.minute == null || member.days.length > 1 || word.event[0] !== word.event[1])
    return null;
  const eventS = momentOf(context.eventTime("", word.event));
  if (eventS === null) return null;
  const countedS = Math.floor((eventS + word.seconds) / 60) * 60;
  const minute = Math.floor((((countedS % 3600) + 3600) % 3600) / 60);
  const off = ((clock.minute - minute + 90) % 60) - 30;
  if (Math.abs(off) > 15) return null;
  const startS = countedS + off * 60 + (clock.second ?? 0);
  const day = Math.floor(localOfUtc(zone, startS) / SECONDS_PER_DAY);
  return {
    startS,
    endS: startS + (clock.second === null ? 60 : 1),
    precision: clock.second === null ? "minute" : "second",
    about: false,
    zone,
    zoneGiven: "implied",
    dayGiven: "implied",
    because: ["counted from the moment told before"],
    assumes: [],
    day,
    lastDay: day,
  };
}

function momentOf(utc: string | null): number | null {
  return utc === null ? null : utcSeconds(utc);
}

/** The moment of an event that the words count from. */
function eventCandidate(member: MomentWord, context: TimeContext, { zone, given }: Zone): Candidate | null {
  const word = member.days.find((day) => day.kind === "after-event");
  if (word?.kind !== "after-event" || member.clock !== null || member.days.length > 1) return null;
  const at = context.eventTime("", word.event);
  const eventS = at === null ? null : utcSeconds(at);
  if (eventS === null) return null;
  const startS = eventS + word.seconds - word.marginS;
  const day = Math.floor(localOfUtc(zone, startS) / SECONDS_PER_DAY);
  return {
    startS,
    endS: eventS + word.seconds + word.marginS,
    precision: "range",
    about: true,
    zone,
    zoneGiven: given,
    dayGiven: "implied",
    because: [`counted from the event, ${at ?? ""}`],
    assumes: [],
    day,
    lastDay: day,
  };
}

function onDay(member: MomentWord, choice: DayChoice, zone: Zone, other: boolean): readonly Candidate[] {
  const because = [choice.because, zone.because].filter((reason) => reason !== "");
  const base = {
    zone: zone.zone,
    zoneGiven: zone.given,
    dayGiven: "stated" as const,
    because,
    assumes: [],
    day: choice.from,
    lastDay: choice.to - 1,
  };
  if (member.clock === null || (choice.unit !== "day" && choice.unit !== "days")) return daySpan(member, choice, base);
  const found: Candidate[] = [];
  const variants = clockVariants(member.clock, member.part);
  // What runs up to a midnight ends with its day.
  const ordered =
    /^(?:before|by|until)$/u.test(member.bound) && member.clock.named === "midnight" ? variants.toReversed() : variants;
  for (const variant of ordered) {
    const localS = choice.from * SECONDS_PER_DAY + variant.seconds;
    const moments = utcOfLocal(zone.zone, localS);
    for (const [turn, utcS] of moments.entries()) {
      const fold = moments.length > 1 ? [turn === 0 ? "before the clocks went back" : AFTER_FOLD] : [];
      const assumes = [...variant.assumes, ...fold];
      found.push({ ...base, ...clockSpan(member, utcS), assumes });
      if (roundsToHour(member) && !other && turn === 0 && variant.assumes.length === 0) {
        found.push({
          ...base,
          startS: utcS - 900,
          endS: utcS + 900,
          precision: "minute",
          about: true,
          assumes: ["the hour is rounded to a quarter"],
        });
      }
    }
  }
  return found;
}

/** "at 9 a.m." names no minutes: 9:00, or near it. */
function roundsToHour({ clock, bound, marginS }: MomentWord): boolean {
  return clock !== null && clock.minute === null && bound === "at" && marginS === null;
}

/** A stated minute is [m, m+1 min), a stated second one second; "around" widens by what the figures leave open. */
function clockSpan(member: MomentWord, utcS: number): Pick<Candidate, "startS" | "endS" | "precision" | "about"> {
  const { clock } = member;
  if (member.marginS !== null)
    return { startS: utcS - member.marginS, endS: utcS + member.marginS, precision: "range", about: member.bound === "about" };
  const precision = clock?.second != null ? ("second" as const) : ("minute" as const);
  if (member.bound === "about") {
    const reach = aboutSeconds(clock);
    return { startS: utcS - reach, endS: utcS + reach, precision, about: true };
  }
  return { startS: utcS, endS: utcS + (precision === "second" ? 1 : 60), precision, about: false };
}

/** How far "around" reaches: a quarter of an hour for full and quarter hours, less for finer figures. */
export function aboutSeconds(clock: ClockWord | null): number {
  if (clock === null) return 0;
  if (clock.second !== null) return 30;
  const minute = clock.minute ?? 0;
  return minute % 15 === 0 ? 900 : minute % 5 === 0 ? 600 : 300;
}

interface ClockVariant {
  readonly seconds: number;
  readonly assumes: readonly string[];
}

/** Seconds after the midnight that begins the named day; several where the half of the day or the midnight is open. */
function clockVariants(clock: ClockWord, part: DayPart | null): readonly ClockVariant[] {
  const rest = (clock.minute ?? 0) * 60 + (clock.second ?? 0);
  const at = (hour: number, ...assumes: readonly string[]): ClockVariant => ({ seconds: hour * 3600 + rest, assumes });
  if (clock.named === "midnight") {
    if (part !== null && /night|evening/u.test(part)) return [at(24)];
    return [at(0, "the midnight that begins the day"), at(24, "the midnight that ends the day")];
  }
  if (clock.half !== null) return [at((clock.hour % 12) + (clock.half === "pm" ? 12 : 0))];
  const half = clock.twentyFour || clock.hour > 12 ? null : halfOfPart(part, clock.hour);
  if (half !== null) {
    const night = part !== null && /night/u.test(part) && half === "am";
    return [at((clock.hour % 12) + (half === "pm" ? 12 : night ? 24 : 0))];
  }
  if (clock.twentyFour || clock.minute !== null || clock.hour > 12) return [at(clock.hour)];
  return [
    at(clock.hour % 12 === 0 ? 12 : clock.hour, "in the morning"),
    at((clock.hour % 12) + 12, "in the afternoon or evening"),
  ].filter((variant, index, all) => index === 0 || variant.seconds !== all[0]?.seconds);
}

type Base = Pick<Candidate, "zone" | "zoneGiven" | "dayGiven" | "because" | "assumes" | "day" | "lastDay">;

function daySpan(member: MomentWord, whole: DayChoice, base: Base): readonly Candidate[] {
  const choice = narrowDays(whole, member.part);
  const hours = member.part !== null && choice.unit === "day" ? hoursOfPart[member.part] : null;
  const local = (day: number, hour: number): number => utcOfLocal(base.zone, day * SECONDS_PER_DAY + hour * 3600)[0] ?? 0;
  if (hours !== null) {
    const partly = (from: number, to: number, assumes: readonly string[]): Candidate => ({
      ...base,
      startS: local(choice.from, from),
      endS: local(choice.from, to),
      precision: "part-of-day",
      about: false,
      assumes,
    });
    // "overnight" with a day named may be the night before it or after it.
    if (member.part === "overnight" && member.days.length > 0)
      return [partly(-6, 9, ["the night before"]), partly(18, 33, ["the night after"])];
    return [partly(hours[0], hours[1], [])];
  }
  const reach = member.bound === "about" && choice.unit === "day" ? 1 : 0;
  const margin = member.marginS ?? 0;
  const [from, to] = [choice.from - reach, choice.to + reach];
  const precision = choice.unit === "days" || choice.unit === "decade" ? ("range" as const) : choice.unit;
  return [
    {
      ...base,
      startS: local(from, 0) - margin,
      endS: local(to, 0) + margin,
      precision: margin > 0 ? "range" : precision,
      about: choice.about || member.bound === "about",
      day: choice.from,
      lastDay: choice.to - 1,
    },
  ];
}

import type { Span } from "../../base/index.ts";
import type { ClaimTime, Inconsistency } from "../../model/index.ts";
import type { MomentMention, MomentWord } from "../mentions/index.ts";
import { civilDate, readPublished, SECONDS_PER_DAY, utcText } from "./civil.ts";
import { memberCandidates, type Candidate, type MemberReadings } from "./candidates.ts";
import { instantCandidates } from "./sameInstant.ts";
import type { ResolvedTime, TimeContext, TimeReading } from "./types.ts";
import { localOfUtc, utcOfLocal } from "./zoneRules.ts";

/** A candidate with its bounds applied; an end that the words leave open is null. */
interface Bounded {
  readonly candidate: Candidate;
  readonly startS: number | null;
  readonly endS: number | null;
  readonly precision: ClaimTime["precision"];
  readonly about: boolean;
}

/** What runs on so far over midnight is a night. */
const NIGHT_S = 3 * 3600;
/** How long after or before "shortly" reaches. */
const SHORTLY_S = 1800;
const SHORTLY_DAYS_S = 3 * SECONDS_PER_DAY;

/**
 * What a time phrase means in its context. A list ("on Nov 25, 27 and 28") gives one time a member, everything else one.
 * @param source the text as given, for the quoted words.
 * @returns times with their readings; an unknown time (both ends null, `given` unknown) where publication is needed and missing.
 */
export function resolveMoment(mention: MomentMention, context: TimeContext, source: string): readonly ResolvedTime[] {
  const told = withEventWords(context, source);
  const { group, span } = mention;
  if (group.link === "list") {
    return group.members.map((member) =>
      single(member, memberCandidates(member, told), told, source, group.members.length > 1 ? member.span : span),
    );
  }
  const [first, second] = group.members;
  if (first === undefined) return [];
  if (group.link === "range" && second !== undefined) return [range(first, second, told, source, span)];
  if (group.link === "same-instant") {
    const read = instantCandidates(group.members, told);
    const resolved = single(first, read, told, source, span);
    if (read.twoTimes === null) return [resolved];
    const clash: Inconsistency = { kind: "two-times", text: source.slice(...span), span, readings: [...read.twoTimes] };
    return [{ ...resolved, inconsistencies: [...resolved.inconsistencies, clash] }];
  }
  return [single(first, memberCandidates(first, told), told, source, span)];
}

/** Events are looked up by their words, which only the source has. */
function withEventWords(context: TimeContext, source: string): TimeContext {
  return { ...context, eventTime: (_words, span) => context.eventTime(source.slice(...span), span) };
}

function single(member: MomentWord, read: MemberReadings, context: TimeContext, source: string, span: Span): ResolvedTime {
  const bounded = read.candidates.map((candidate) => bind(member, candidate, context));
  return finish(bounded, read.conflict, source, span);
}

/** "by", "since", "before", "shortly after" open an interval to one side. */
function bind(member: MomentWord, candidate: Candidate, context: TimeContext): Bounded {
  const { startS, endS, precision, about } = candidate;
  const open = (start: number | null, end: number | null): Bounded => ({
    candidate,
    startS: start,
    endS: end,
    precision: start !== null && end !== null ? "range" : "open",
    about,
  });
  const published = publishedSpan(context, candidate);
  const begins = (end: number): number | null =>
    context.direction === "future" && published !== null && published.startS < end ? published.startS : null;
  const shortly = member.clock === null ? SHORTLY_DAYS_S : SHORTLY_S;
  const isEvent = member.days.some((day) => day.kind === "after-event") && member.clock === null;
  if (isEvent) return { candidate, startS, endS, precision, about };
  switch (member.bound) {
    case "by":
      return open(begins(endS), endS);
    case "until":
      return open(null, endS);
    case "before":
      if (member.shortly) return { ...open(startS - shortly, startS), about: true };
      return open(begins(member.part === "end" ? endS : startS), member.part === "end" ? endS : startS);
    case "after":
      if (member.marginS !== null && member.clock === null) return open(startS + member.marginS, startS + 2 * member.marginS);
      return member.shortly
        ? { ...open(member.clock === null ? endS : startS, (member.clock === null ? endS : startS) + shortly), about: true }
        : open(member.clock === null ? endS : startS, null);
    case "since":
      return open(startS, published?.endS ?? null);
    case "from":
      return open(startS, null);
    case "earliest":
      if (context.direction === "future") return open(startS, null);
      break;
    case "at":
    case "about":
      break;
  }
  return { candidate, startS, endS, precision, about };
}

function publishedSpan(context: TimeContext, { zone }: Candidate): { readonly startS: number; readonly endS: number } | null {
  const published = readPublished(context.published);
  if (published === null) return null;
  if (published.kind === "moment") return { startS: published.utcS, endS: published.utcS };
  const midnight = (day: number): number => utcOfLocal(zone, day * SECONDS_PER_DAY)[0] ?? day * SECONDS_PER_DAY;
  return { startS: midnight(published.day), endS: midnight(published.day + 1) };
}

function finish(bounded: readonly Bounded[], conflict: MemberReadings["conflict"], source: string, span: Span): ResolvedTime {
  const text = source.slice(...span);
  const inconsistencies: readonly Inconsistency[] =
    conflict === null ? [] : [{ kind: conflict.kind, text, span, readings: [...conflict.readings] }];
  const [first, ...rest] = bounded;
  if (first === undefined)
    return { time: unknownTime(text, span), readings: [], inconsistencies, carries: null, night: false, spoken: null };
  const time = timeOf(first, text, span);
  const others = rest.map((one): TimeReading => ({ assumes: assumption(one.candidate), time: timeOf(one, text, span) }));
  const seen = new Set([`${time.start} ${time.end}`]);
  const different = others.filter(({ time: other }) => {
    const key = `${other.start} ${other.end}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  const readings = different.length === 0 ? [] : [{ assumes: assumption(first.candidate), time }, ...different];
  const { candidate } = first;
  const night = first.endS !== null && localOfUtc(candidate.zone, first.endS) > (candidate.day + 1) * SECONDS_PER_DAY + NIGHT_S;
  return {
    time,
    readings,
    inconsistencies,
    carries: carriesOf(candidate),
    night: night && time.precision === "part-of-day",
    spoken: spokenOf(candidate),
  };
}

function assumption(candidate: Candidate): string {
  const words = candidate.assumes.filter((word) => word !== "");
  return words.length > 0 ? words.join("; ") : "the words as they stand";
}

/** A single day is carried on to what follows; a month or year is not. */
function carriesOf(candidate: Candidate): ResolvedTime["carries"] {
  return candidate.dayGiven === "stated" && candidate.lastDay - candidate.day <= 1 ? civilDate(candidate.day) : null;
}

/** What the words name, and not what publication fills in. */
function spokenOf(candidate: Candidate): ResolvedTime["spoken"] {
  return candidate.dayGiven === "stated" ? civilDate(candidate.day) : null;
}

function timeOf({ candidate, startS, endS, precision, about }: Bounded, text: string, span: Span): ClaimTime {
  const because = candidate.because.filter((reason) => reason !== "");
  return {
    start: startS === null ? null : utcText(startS),
    end: endS === null ? null : utcText(endS),
    precision,
    ...(about ? { about } : {}),
    zone: candidate.zone,
    zoneGiven: candidate.zoneGiven,
    given: candidate.dayGiven === "unknown" ? "implied" : candidate.dayGiven,
    ...(because.length > 0 ? { because: because.join("; ") } : {}),
    text,
    span,
  };
}

function unknownTime(text: string, span: Span): ClaimTime {
  return {
    start: null,
    end: null,
    precision: "open",
    zone: null,
    zoneGiven: "unknown",
    given: "unknown",
    because: "the words need a day that is not known",
    text,
    span,
  };
}

/** "between 10:15 and 10:27", "from 19 to 24 February": from the start of the first to the end of the second. */
function range(first: MomentWord, second: MomentWord, context: TimeContext, source: string, span: Span): ResolvedTime {
  const read = rangeReadings(first, second, context);
  // "had announced a launch between Monday and June 4": the verb is past, the window is not.
  const ahead = read.bounded.length === 0 ? rangeReadings(first, second, { ...context, direction: "open" }) : read;
  const { bounded, conflict } = ahead;
  return finish(bounded.slice(0, 6), conflict, source, span);
}

interface RangeReadings {
  readonly bounded: readonly Bounded[];
  readonly conflict: MemberReadings["conflict"];
}

function rangeReadings(first: MomentWord, second: MomentWord, context: TimeContext): RangeReadings {
  const night = sharedNight(first, second, context);
  const starts =
    night ?? (onlyWeekday(first) && !onlyWeekday(second) ? windowStart(first, context) : memberCandidates(first, context));
  const ends = night ?? memberCandidates(second, context);
  const conflict = starts.conflict ?? ends.conflict;
  const bounded: Bounded[] = [];
  const plain = (one: Candidate): boolean => !one.assumes.includes("the hour is rounded to a quarter");
  for (const start of starts.candidates.filter(plain)) {
    for (const end of ends.candidates.filter(plain)) {
      // Two clocks of one day, however it is filled in, are of the same one.
      const oneDay = first.clock !== null && second.clock !== null && sameDays(first, second);
      if (oneDay && end.day !== start.day) continue;
      if (oneDay && start.assumes.includes("the midnight that ends the day")) continue;
      if (end.zone !== start.zone && first.zone === null && second.zone === null) continue;
      const joined = night === null ? joinEnds(first, second, start, end) : { startS: start.startS, endS: start.endS };
      if (joined === null) continue;
      const candidate: Candidate = {
        ...start,
        assumes: [...new Set([...start.assumes, ...end.assumes])],
        because: [...new Set([...start.because, ...end.because])],
        dayGiven: start.dayGiven === "stated" ? end.dayGiven : start.dayGiven,
        lastDay: start.day + (night === null && first.clock === null ? 9 : 0),
      };
      bounded.push({
        candidate,
        ...joined,
        precision: night === null ? "range" : "part-of-day",
        about: first.bound === "about" || start.about || end.about,
      });
    }
  }
  return { bounded, conflict };
}

/**
 * "told Japan it would launch between Monday and June 4", on Tuesday: the window was told before it began, so that its weekday may have gone by.
 * One of the last days comes first, else the one ahead.
 */
function windowStart(first: MomentWord, context: TimeContext): MemberReadings {
  const ahead = memberCandidates(first, context);
  if (context.direction !== "future") return ahead;
  const gone = memberCandidates(first, { ...context, direction: "past" });
  const [next, last] = [ahead.candidates[0], gone.candidates[0]];
  if (next === undefined || last === undefined || last.day === next.day) return ahead;
  const recent = next.day - last.day === 7 && publishedDayOf(context) - last.day <= RECENT_DAYS;
  const both = recent ? [...gone.candidates, ...ahead.candidates] : [...ahead.candidates, ...gone.candidates];
  return { ...ahead, candidates: both.map((one) => ({ ...one, assumes: [...one.assumes, ...one.because.slice(0, 1)] })) };
}

/** A window whose weekday is no longer gone by than this has begun. */
const RECENT_DAYS = 2;

function publishedDayOf(context: TimeContext): number {
  const published = readPublished(context.published);
  return published === null ? 0 : published.kind === "day" ? published.day : Math.floor(published.utcS / SECONDS_PER_DAY);
}

/** "overnight on 21/22 November" is one night. */
function sharedNight(first: MomentWord, second: MomentWord, context: TimeContext): MemberReadings | null {
  const part = first.part ?? second.part;
  if (part !== "overnight" && part !== "night") return null;
  if (first.clock !== null || second.clock !== null) return null;
  const read = memberCandidates({ ...first, part: null }, context);
  return {
    ...read,
    candidates: read.candidates.map((one) => ({
      ...one,
      startS: one.startS + 18 * 3600,
      endS: one.startS + 33 * 3600,
      precision: "part-of-day" as const,
    })),
  };
}

/** Ends in order: the second is moved by a day, a week or a year where its words leave that open. */
function joinEnds(
  first: MomentWord,
  second: MomentWord,
  start: Candidate,
  end: Candidate,
): { readonly startS: number; readonly endS: number } | null {
  let startS = start.startS;
  // An end told by the clock is that moment; an end told by the day is the end of the day.
  let endS = second.clock === null ? end.endS : end.startS + (second.bound === "about" ? (end.endS - end.startS) / 2 : 0);
  if (endS > startS) return { startS, endS };
  if (second.clock !== null && (second.days.length === 0 || second.days === first.days || sameDays(first, second)))
    endS += SECONDS_PER_DAY;
  else if (onlyWeekday(second) && !onlyWeekday(first)) endS += 7 * SECONDS_PER_DAY;
  else if (onlyWeekday(first)) startS -= 7 * SECONDS_PER_DAY;
  else if (lacksYear(first)) startS -= 365 * SECONDS_PER_DAY;
  else return null;
  return endS > startS ? { startS, endS } : null;
}

function sameDays(first: MomentWord, second: MomentWord): boolean {
  return JSON.stringify(first.days) === JSON.stringify(second.days);
}

function onlyWeekday({ days }: MomentWord): boolean {
  return days.length === 1 && days[0]?.kind === "weekday";
}

function lacksYear({ days }: MomentWord): boolean {
  return days.some((day) => day.kind === "date" && day.year === null);
}

import { pattern } from "../text/index.ts";
import { isDigitAt, matchAt, numberOf } from "./lexicon.ts";
import type { ClockWord } from "./types.ts";
import { ABBREVIATION } from "./zoneWords.ts";

/** A clock time that begins at a place, and where it ends. */
export interface ClockMatch {
  readonly clock: ClockWord;
  readonly end: number;
}

const HALF = "(?<half>a\\.\\s?m\\.?|p\\.\\s?m\\.?|am|pm|AM|PM|A\\.M\\.?|P\\.M\\.?)(?![\\p{L}\\d])";

interface Form {
  readonly pattern: RegExp;
  readonly twentyFour: boolean;
}

const form = (source: string, twentyFour: boolean): Form => ({ pattern: pattern(source, "uy"), twentyFour });

/** What makes four figures a time and not a year or a number. */
const afterFigures = `(?=\\s?(?:hrs?\\b|hours?\\b|h\\b|Z\\b|\\(?(?:${ABBREVIATION})(?![\\p{L}\\d]))|\\s(?:local time|[A-Z][a-z]+(?: [A-Z][a-z]+)? [Tt]ime\\b|in the (?:morning|evening|afternoon))|\\s?(?:-|to|and|until)\\s?(?:[01]\\d|2[0-4])[0-5]\\d\\s?(?:hrs\\b|hours\\b|Z\\b|(?:${ABBREVIATION})(?![\\p{L}\\d])))`;

/** Tried in this order: the longest way of writing comes first. Named groups h, m, s, half. */
const forms: readonly Form[] = [
  form(`(?<h>1[0-2]|0?[1-9])[:.](?<m>[0-5]\\d)(?:[:.](?<s>[0-5]\\d)(?:\\.\\d+)?)?[\\s-]?${HALF}`, false),
  form(`(?<h>1[0-2]|0?[1-9])[\\s-]?${HALF}`, false),
  form(
    "(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d|60)(?:[.,]\\d+)?)?(?![\\d:])(?:\\s?(?:hrs?|hours|h)\\b\\.?)?",
    false,
  ),
  form("(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d):?(?<s>[0-5]\\d)(?=\\s?(?:Z\\b|UTC|GMT|UT\\b))", true),
  form(`(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d)${afterFigures}(?:\\s?(?:hrs?|hours?|h)\\b\\.?)?`, true),
  form("(?<h>[01]?\\d|2[0-4])\\s?h\\s?(?<m>[0-5]\\d)(?:\\s?(?:m|min)\\s?(?<s>[0-5]\\d)\\s?s)?(?![\\d\\p{L}])", true),
  form("(?<h>[01]?\\d|2[0-4])\\s?h(?=\\s(?:UTC|GMT|UT|TU|Z)\\b)", true),
  form("(?<h>[01]?\\d|2[0-4])(?:[.:](?<m>[0-5]\\d))?\\sUhr(?:\\s(?<m2>[0-5]\\d)(?!\\d))?", true),
  form(
    `(?<h>[01]?\\d|2[0-4])\\.(?<m>[0-5]\\d)(?:\\.(?<s>[0-5]\\d))?(?=\\s?\\(?(?:${ABBREVIATION})(?![\\p{L}\\d])|\\s(?:local time|[A-Z][a-z]+ time\\b))`,
    true,
  ),
  form(
    "(?<h>[01]?\\d|2[0-4])\\.(?<m>[0-5]\\d)(?=\\s(?:hours|hrs|in the (?:morning|afternoon|evening)|at night|on (?:the morning|the evening|Mon|Tue|Wed|Thu|Fri|Sat|Sun)))",
    false,
  ),
  form("(?<h>1[0-2]|[1-9])\\so'clock\\b", false),
  form(
    `(?<h>[01]?\\d|2[0-4])\\s(?:hours|hrs|h)(?=\\s\\(?(?:(?:${ABBREVIATION})(?![\\p{L}\\d])|local time|[A-Z][a-z]+ time\\b))`,
    true,
  ),
];

/** "at 00 hours 21 minutes": as long as something lasts, but for the "at" before it. */
const inWords =
  /(?<h>[01]?\d|2[0-4])\s(?:hours?|hrs?)\s(?:and\s)?(?<m>[0-5]?\d)\s(?:minutes?|mins?)(?:\s(?:and\s)?(?<s>[0-5]?\d)\s(?:seconds?|secs?))?(?!\p{L})/uy;

const east =
  /(?<part>오전|오후|밤|새벽|아침|저녁|낮|정오|午前|午後|上午|下午|凌晨|早上|晚上|中午|深夜|夜)?\s?(?<h>\d{1,2})\s?(?:시|时|時|点)(?:\s?(?<m>\d{1,2})\s?분?分?)?(?:\s?(?<s>\d{1,2})\s?(?:초|秒))?/uy;
const named = pattern(String.raw`(?:12\s)?(?<name>midnight|noon)(?![\p{L}-])`, "iuy");
const minuit = /(?:minuit|Mitternacht|medianoche)(?!\p{L})/uy;
const SPOKEN = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sechs";
const MINUTES =
  "(?:twenty-)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|[1-5]?\\d";
const spoken = pattern(
  `(?:(?<before>half past|half|(?:a )?quarter (?:past|to)|(?:five|ten|twenty(?:-five)?)(?: minutes)? to|(?<past>${MINUTES})(?: minutes?)? past)\\s)?(?<hour>${SPOKEN}|1[0-2]|[1-9])(?:\\s(?<oclock>o'clock|Uhr))?(?:\\s(?<half>[ap]\\.m\\.?|[ap]m))?(?![\\p{L}\\d]|[:.]\\d)`,
  "uiy",
);
/** "between 6 and 7 a.m.", "from 10 to 10:30 p.m.", "between 14 and 15 hours UTC": the half of the day stands at the second only. */
const firstOfTwo = pattern(
  `(?<h>[01]?\\d|2[0-4])(?=\\s?(?:and|to|or|-|until|till)\\s?(?:(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)?\\s?(?:[ap]\\.?m\\b|noon|midnight|o'clock)|(?:[01]?\\d|2[0-4])\\s(?:hours|hrs|h)\\s\\(?(?:${ABBREVIATION})(?![\\p{L}\\d])))`,
  "uiy",
);

const quarters: Readonly<Record<string, number>> = {
  "half past": 30,
  half: 30,
  "quarter past": 15,
  "a quarter past": 15,
  "quarter to": -15,
  "a quarter to": -15,
  "ten to": -10,
  "five to": -5,
  "twenty to": -20,
  "twenty-five to": -25,
};

/** A time of day written at this place, in any form that needs no other word to be one. */
export function clockAt(shadow: string, at: number): ClockMatch | null {
  if (!isDigitAt(shadow, at)) return namedClock(shadow, at) ?? eastAsianClock(shadow, at) ?? oclock(shadow, at);
  const told = /(?:^|\s)at\s$/iu.test(shadow.slice(Math.max(0, at - 4), at)) ? matchAt(inWords, shadow, at) : null;
  if (told?.groups !== undefined) {
    const { h, m, s } = told.groups;
    const end = at + told[0].length;
    const second = s === undefined ? null : Number(s);
    return {
      clock: { span: [at, end], hour: Number(h), minute: Number(m), second, half: null, named: null, twentyFour: true },
      end,
    };
  }
  for (const { pattern, twentyFour } of forms) {
    const match = matchAt(pattern, shadow, at);
    if (match?.groups === undefined) continue;
    const { h, m, m2, s, half } = match.groups;
    const end = at + match[0].length;
    const hour = Number(h);
    const written = m ?? m2;
    if (hour === 24 && Number(written ?? 0) !== 0) continue;
    const zero = /^0\d/u.test(h ?? "");
    return {
      clock: {
        span: [at, end],
        hour,
        minute: written === undefined ? null : Number(written),
        second: s === undefined ? null : Number(s),
        half: half === undefined ? null : /^a/iu.test(half) ? "am" : "pm",
        named: null,
        twentyFour: half === undefined && (twentyFour || hour > 12 || hour === 0 || zero),
      },
      end,
    };
  }
  return namedClock(shadow, at) ?? eastAsianClock(shadow, at) ?? halfSharedClock(shadow, at) ?? oclock(shadow, at);
}

function namedClock(shadow: string, at: number): ClockMatch | null {
  const match = matchAt(named, shadow, at) ?? matchAt(minuit, shadow, at);
  if (match === null) return null;
  const name = match.groups?.["name"]?.toLowerCase() === "noon" ? "noon" : "midnight";
  const end = at + match[0].length;
  return {
    clock: {
      span: [at, end],
      hour: name === "noon" ? 12 : 0,
      minute: 0,
      second: null,
      half: null,
      named: name,
      twentyFour: true,
    },
    end,
  };
}

function eastAsianClock(shadow: string, at: number): ClockMatch | null {
  const match = matchAt(east, shadow, at);
  if (match?.groups === undefined) return null;
  const { part, h, m, s } = match.groups;
  const written = Number(h);
  if (written > 24) return null;
  const late = part !== undefined && /오후|저녁|밤|午後|下午|晚上|深夜|夜/u.test(part);
  const half =
    part === undefined || written > 12
      ? null
      : late && !(written === 12 && /밤|夜/u.test(part))
        ? ("pm" as const)
        : ("am" as const);
  const end = at + match[0].length;
  return {
    clock: {
      span: [at, end],
      hour: written,
      minute: m === undefined ? null : Number(m),
      second: s === undefined ? null : Number(s),
      half,
      named: null,
      twentyFour: half === null,
    },
    end,
  };
}

function halfSharedClock(shadow: string, at: number): ClockMatch | null {
  const match = matchAt(firstOfTwo, shadow, at);
  if (match === null) return null;
  const end = at + match[0].length;
  const hour = Number(match.groups?.["h"]);
  return {
    clock: {
      span: [at, end],
      hour,
      minute: null,
      second: null,
      half: null,
      named: null,
      twentyFour: hour > 12 || hour === 0,
    },
    end,
  };
}

/** "nine o'clock", "half past nine", "six a.m.". A bare number needs one of these words. */
function oclock(shadow: string, at: number): ClockMatch | null {
  const match = matchAt(spoken, shadow, at);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  if (groups["before"] === undefined && groups["oclock"] === undefined && groups["half"] === undefined) return null;
  return spokenClock(at, match);
}

/** A bare hour, for places where the words before it say that a time follows ("shortly after 9", "around ten on Monday"). */
export function bareHourAt(shadow: string, at: number): ClockMatch | null {
  const match = matchAt(spoken, shadow, at);
  return match === null ? null : spokenClock(at, match);
}

function spokenClock(at: number, match: RegExpExecArray): ClockMatch | null {
  const { before, hour, half, oclock: word } = match.groups ?? {};
  const whole = numberOf(hour ?? "");
  if (Number.isNaN(whole)) return null;
  const past = match.groups?.["past"];
  const shift =
    past !== undefined
      ? numberOf(past)
      : before === undefined
        ? 0
        : (quarters[before.toLowerCase().replace(" minutes", "")] ?? 0);
  // "half ten" is a clock only where the words before it say so; half an hour has no such hour.
  if (Number.isNaN(shift) || shift > 59) return null;
  const minutes = whole * 60 + shift;
  const end = at + match[0].length;
  return {
    clock: {
      span: [at, end],
      hour: Math.floor(minutes / 60) === 0 ? 12 : Math.floor(minutes / 60),
      minute: before === undefined ? null : ((minutes % 60) + 60) % 60,
      second: null,
      half: half === undefined ? null : /^a/iu.test(half) ? "am" : "pm",
      named: null,
      twentyFour: word === "Uhr",
    },
    end,
  };
}

import { pattern } from "../text/index.ts";
import { isDigitAt, isLoose, matchAt, NUMBER, numberOf, secondsOfUnit, SHORT_WEEKDAY, WEEKDAY, weekdayOf } from "./lexicon.ts";
import { decadeAt, looseLaterAt, seasonAt } from "./seasons.ts";
import type { DayPart, DayWord } from "./types.ts";

/** A word about a day that is counted from another day, and where it ends. "tonight" brings its part of the day along. */
export interface RelativeMatch {
  readonly day: DayWord;
  readonly part: DayPart | null;
  readonly end: number;
}

const STEP = "(?<step>last|this past|this coming|this|next|past|coming|the previous|previous|the following|the next)";
const weekday = pattern(
  `(?:${STEP}\\s)?(?<day>${WEEKDAY})(?![\\p{L}-]|s\\b|\\s(?:Times|Mirror|Telegraph|Mail|Post|Express|Night Live|school))`,
  "uy",
);
/** An abbreviated weekday needs a full stop, a comma or a date beside it: "Sun" and "Sat" are other words too. */
const shortWeekday = pattern(
  `(?:${STEP}\\s)?(?<day>${SHORT_WEEKDAY})(?:\\.(?!\\p{L})|(?=,?\\s(?:\\d{1,2}\\s\\p{Lu}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))))`,
  "uy",
);
const german =
  /(?<day>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?<part>früh|morgen|vormittag|nachmittag|abend|nacht)/uy;
const east = /(?:(?<ko>[월화수목금토일])요일|星期(?<zh>[一二三四五六日天])|(?<ja>[月火水木金土日])曜日)/uy;

const fixed: readonly (readonly [RegExp, number, "published" | "carried", DayPart | null])[] = [
  [pattern(String.raw`the\sday\sbefore\syesterday(?!\p{L})`, "iuy"), -2, "published", null],
  [pattern(String.raw`the\sday\safter\stomorrow(?!\p{L})`, "iuy"), 2, "published", null],
  [pattern(String.raw`(?:earlier\s|later\s)?today(?!\p{L}|'s (?:world|standards))`, "iuy"), 0, "published", null],
  [pattern(String.raw`yesterday(?!\p{L})`, "iuy"), -1, "published", null],
  [pattern(String.raw`tomorrow(?!\p{L})`, "iuy"), 1, "published", null],
  [pattern(String.raw`tonight(?!\p{L})`, "iuy"), 0, "published", "night"],
  [pattern(String.raw`last\snight(?!\p{L})`, "iuy"), -1, "published", "night"],
  [pattern(String.raw`this\smorning(?!\p{L})`, "iuy"), 0, "published", "morning"],
  [pattern(String.raw`this\safternoon(?!\p{L})`, "iuy"), 0, "published", "afternoon"],
  [pattern(String.raw`this\sevening(?!\p{L})`, "iuy"), 0, "published", "evening"],
  [pattern(String.raw`the\s(?:very\s)?(?:next|following)\sday(?!\p{L})`, "iuy"), 1, "carried", null],
  [pattern(String.raw`the\s(?:previous|preceding)\sday(?!\p{L})|the\sday\sbefore(?!\s?\p{L})`, "iuy"), -1, "carried", null],
  [pattern(String.raw`(?:(?:the|a)\sday\safter|a\sday\slater)(?!\s?\p{L})`, "iuy"), 1, "carried", null],
  [pattern(String.raw`(?:earlier|later)\s(?:in|on|during)\sthe\s(?:same\s)?day(?!\p{L})`, "iuy"), 0, "carried", null],
  [pattern(String.raw`a\sday\searlier(?!\s?\p{L})`, "iuy"), -1, "carried", null],
  [
    pattern(String.raw`(?:on\s)?(?:the|that)\ssame\s(?:day|date)(?!\p{L})|that\s(?:very\s)?day(?!\p{L})`, "iuy"),
    0,
    "carried",
    null,
  ],
  ...(["morning", "afternoon", "evening", "night"] as const).flatMap((part) =>
    (
      [
        [`(?:on\\s)?(?:the|that)\\s(?:very\\s)?same\\s${part}`, 0],
        [`(?:on\\s)?the\\s(?:very\\s)?(?:next|following)\\s${part}`, 1],
        [`(?:on\\s)?the\\s(?:previous|preceding)\\s${part}|the\\s${part}\\sbefore(?!\\s?\\p{L})`, -1],
      ] as const
    ).map(([words, days]) => [pattern(`(?:${words})(?!\\p{L})`, "iuy"), days, "carried", part] as const),
  ),
  [pattern(String.raw`that\s(?:evening|night)(?!\p{L})`, "iuy"), 0, "carried", "night"],
  [pattern(String.raw`that\safternoon(?!\p{L})`, "iuy"), 0, "carried", "afternoon"],
  [pattern(String.raw`that\smorning(?!\p{L})`, "iuy"), 0, "carried", "morning"],
  [/(?:어제|昨天|昨日)/uy, -1, "published", null],
  [/(?:오늘|今天|今日)/uy, 0, "published", null],
];

const UNIT = "(?<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?)";
const whole = pattern(
  `(?:earlier\\s|later\\s|early\\s|late\\s|the\\s)?(?<step>last|this|next|previous|following|current|coming|past|that same|that|same)\\s(?<unit>weekend|week|month|quarter|year)(?!\\p{L}|-|'s\\s(?:launch|test|attempt))`,
  "uiy",
);
const theWeekend = pattern(String.raw`the\sweekend(?!\p{L}|\s(?:of|after|before))`, "iuy");
/** "an hour and a half", "9 minutes and 20 seconds". */
const REST = `(?:(?<half>\\sand\\sa\\shalf)|(?:,?\\sand)?\\s(?<n2>${NUMBER})[\\s-](?<unit2>minutes?|mins?|seconds?|secs?))?`;

/** A length of time in seconds and half the step of its last figure; null where the words give none. */
function lengthOf(
  groups: Readonly<Record<string, string | undefined>>,
  step: number,
): { readonly s: number; readonly marginS: number } | null {
  const n = groups["n"] ?? "";
  const count = numberOf(n) + (groups["half"] === undefined ? 0 : 0.5);
  if (Number.isNaN(count) || Number.isNaN(step)) return null;
  const second = groups["unit2"];
  if (second !== undefined) {
    const unit = secondsOfUnit(second);
    const more = numberOf(groups["n2"] ?? "") * unit;
    return Number.isNaN(more) ? null : { s: count * step + more, marginS: unit / 2 };
  }
  // "half an hour", "an hour and a half" are told to some ten minutes, "a quarter of an hour" to five.
  // An hour or two are told to a quarter, more to the hour.
  const fine = Number.isInteger(count) ? (step === 3600 && count <= 3 ? 4 : 2) : Number.isInteger(2 * count) ? 6 : 12;
  return { s: count * step, marginS: isLoose(n) ? step * Math.max(1, count - 2) : step / fine };
}

const ago = pattern(
  `(?:about\\s|around\\s|some\\s|roughly\\s|more than\\s|over\\s|nearly\\s|almost\\s|just\\s)?(?<n>${NUMBER})(?:\\sor so)?[\\s-](?:${UNIT}|(?<wide>nights?|decades?))${REST}\\s(?<way>ago|earlier|later|before that|before(?=[,;.])|after(?=[,;.])|after that|afterwards|from now)(?!\\p{L}|\\sthan)`,
  "uiy",
);
const running = pattern(
  `(?<way>(?:in|over|within|during|for)\\s(?:the\\s)?(?:past|last|previous)|(?:the\\s)?(?:past|last)|(?:in|over|within|during|for)\\s(?:the\\s)?(?:next|coming|following|ensuing)|(?:the\\s)?(?:next|coming|following)|within|in)\\s(?:about\\s|around\\s)?(?<n>${NUMBER}\\s)?${UNIT}(?:'\\stime)?(?!\\p{L}|-|\\s(?:of|after|before|ago|earlier|later|old|long|apart))`,
  "uiy",
);
const EVENT =
  "launch|launching|decay|lift-?off|blast-?off|take-?off|separation|test|attempt|failure|explosion|collision|crash|re-?entry|deployment|insertion|flight|burn|manoeuvre|maneuver|breakup|break-up|announcement|docking|undocking|rendezvous|encounter|approach|departure|arrival|ignition|staging|summit|meeting|inspection|statement|incident|event|shot|strike|pass|flyby|release";
const after = pattern(
  `(?:(?:about|around|some|roughly|approximately|nearly|almost|just|only)\\s)?(?:(?<n>${NUMBER})[\\s-](?<unit>seconds?|secs?|s|minutes?|mins?|min|hours?|hrs?|h|days?|weeks?|months?|years?)${REST}|(?<loose>shortly|soon|immediately|moments|seconds|minutes|hours|days|just))\\s(?<way>after|before|into|following|prior to|from|past|ahead of)\\s(?<event>(?:(?:the|its|their|his|that|this|a)\\s)?(?:[\\p{L}'-]+\\s){0,3}?(?:${EVENT}))(?![\\p{L}-])`,
  "uiy",
);

const dayAfter = pattern(
  `the\\s(?:very\\s)?(?:(?:day|morning|evening)\\s(?<way>after|before|following)|(?:day|morning)\\sof)\\s(?<event>(?:the|its|their|that)\\s(?:[\\p{L}'-]+\\s){0,2}?(?:${EVENT}))(?![\\p{L}-]|,\\swh)`,
  "uiy",
);

const koreanDays = "월화수목금토일";
const chineseDays = "一二三四五六日";

/** A day counted from the day of publication, from the day last spoken of, or from an event. */
export function relativeDayAt(shadow: string, at: number): RelativeMatch | null {
  if (isDigitAt(shadow, at)) return eventAt(shadow, at) ?? agoAt(shadow, at) ?? without(decadeAt(shadow, at));
  return (
    weekdayAt(shadow, at) ??
    holidayAt(shadow, at) ??
    thatMomentAt(shadow, at) ??
    dayAfterAt(shadow, at) ??
    fixedAt(shadow, at) ??
    eventAt(shadow, at) ??
    agoAt(shadow, at) ??
    wholeAt(shadow, at) ??
    runningAt(shadow, at) ??
    without(looseLaterAt(shadow, at) ?? seasonAt(shadow, at) ?? decadeAt(shadow, at))
  );
}

function without(found: ReturnType<typeof decadeAt>): RelativeMatch | null {
  return found === null ? null : { ...found, part: null };
}

function weekdayAt(shadow: string, at: number): RelativeMatch | null {
  const glued = matchAt(german, shadow, at);
  if (glued?.groups !== undefined) {
    const part = {
      früh: "early-morning",
      morgen: "morning",
      vormittag: "morning",
      nachmittag: "afternoon",
      abend: "evening",
      nacht: "night",
    } as const;
    const key = glued.groups["part"];
    const found =
      key === "früh" || key === "morgen" || key === "vormittag" || key === "nachmittag" || key === "abend" || key === "nacht"
        ? part[key]
        : null;
    return done(
      { kind: "weekday", span: [at, at + glued[0].length], weekday: weekdayOf(glued.groups["day"] ?? "") ?? 1, step: null },
      found,
    );
  }
  const match = matchAt(weekday, shadow, at) ?? matchAt(shortWeekday, shadow, at);
  if (match?.groups !== undefined) {
    const number = weekdayOf(match.groups["day"] ?? "");
    const step = match.groups["step"] ?? null;
    const end = at + match[0].length;
    // "after Wednesday's failure": gone by, whatever is planned.
    const gone = step === null && goneBy.test(shadow.slice(end, end + 24));
    if (number !== null) return done({ kind: "weekday", span: [at, end], weekday: number, step: gone ? "past" : stepOf(step) });
  }
  const eastern = matchAt(east, shadow, at);
  if (eastern?.groups === undefined) return null;
  const { ko, zh, ja } = eastern.groups;
  const index =
    ko !== undefined
      ? koreanDays.indexOf(ko)
      : zh !== undefined
        ? chineseDays.indexOf(zh === "天" ? "日" : zh)
        : "月火水木金土日".indexOf(ja ?? "");
  return done({ kind: "weekday", span: [at, at + eastern[0].length], weekday: index + 1, step: null });
}

const goneBy = /^'s (?:fail|crash|explo|loss|botched|abortive|unsuccessful|aborted)/u;

const holiday = /(?<name>New Year's Day|New Year's Eve|Christmas Day|Christmas Eve)(?:,?\s(?<y>19\d\d|20\d\d))?(?!\d)/uy;
const holidays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "New Year's Day": [1, 1],
  "New Year's Eve": [12, 31],
  "Christmas Day": [12, 25],
  "Christmas Eve": [12, 24],
};

function holidayAt(shadow: string, at: number): RelativeMatch | null {
  const match = matchAt(holiday, shadow, at);
  const date = holidays[match?.groups?.["name"] ?? ""];
  if (match === null || date === undefined) return null;
  const y = match.groups?.["y"];
  const span = [at, at + match[0].length] as const;
  return done({
    kind: "date",
    span,
    year: y === undefined ? null : Number(y),
    month: date[0],
    day: date[1],
    calendar: "gregorian",
    swapped: false,
    step: null,
  });
}

function stepOf(step: string | null): "last" | "this" | "next" | null {
  if (step === null) return null;
  // "this past Friday", "this coming Friday" leave no doubt about the week: they are the nearest one of their side.
  if (step.endsWith("this")) return "this";
  return /last|past|previous/u.test(step) ? "last" : "next";
}

/** "at that moment": the one that was spoken of last. */
const thatMoment = pattern(
  String.raw`(?:that|the|this)\s(?:very\s|same\s|exact\s)*(?:moment|instant|minute)(?!\p{L}|\s(?:when|that|of))`,
  "iuy",
);

function thatMomentAt(shadow: string, at: number): RelativeMatch | null {
  if (!/(?:^|\s)at\s$/iu.test(shadow.slice(Math.max(0, at - 4), at))) return null;
  const match = matchAt(thatMoment, shadow, at);
  if (match === null || /^the\s(?:moment|instant|minute)/iu.test(match[0])) return null;
  // "are at this moment tracking": now, unless it is told of what was told.
  if (/^this\s(?!very)/iu.test(match[0])) return done({ kind: "now", span: [at, at + match[0].length] });
  return done({ kind: "after-event", span: [at, at + match[0].length], event: [at, at], seconds: 0, marginS: 30 });
}

function fixedAt(shadow: string, at: number): RelativeMatch | null {
  if (!/[tylaoe어오昨今]/iu.test(shadow.charAt(at))) return null;
  for (const [pattern, days, from, part] of fixed) {
    const match = matchAt(pattern, shadow, at);
    if (match !== null) return done({ kind: "offset", span: [at, at + match[0].length], days, from }, part);
  }
  return null;
}

/** "the day after the launch": counted in days from it. */
function dayAfterAt(shadow: string, at: number): RelativeMatch | null {
  const match = matchAt(dayAfter, shadow, at);
  const words = match?.groups?.["event"];
  if (match === null || words === undefined) return null;
  const end = at + match[0].length;
  const sign = match.groups?.["way"] === undefined ? 0 : /before/iu.test(match.groups["way"]) ? -1 : 1;
  return done({
    kind: "after-event",
    span: [at, end],
    event: [end - words.length, end],
    seconds: sign * 86_400,
    marginS: 43_200,
  });
}

function eventAt(shadow: string, at: number): RelativeMatch | null {
  const match = matchAt(after, shadow, at);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const words = groups["event"] ?? "";
  const end = at + match[0].length;
  const event = [end - words.length, end] as const;
  const sign = /before|prior|ahead/iu.test(groups["way"] ?? "") ? -1 : 1;
  const loose = groups["loose"]?.toLowerCase();
  if (loose !== undefined) {
    const reach = /^(?:shortly|soon|just|minutes)/u.test(loose)
      ? 1800
      : loose.startsWith("hours")
        ? 86_400
        : loose.startsWith("days")
          ? 604_800
          : 300;
    return done({ kind: "after-event", span: [at, end], event, seconds: (sign * reach) / 2, marginS: reach / 2 });
  }
  const unit = groups["unit"] ?? "";
  const step = /^mo/iu.test(unit) ? 30.44 * 86_400 : /^y/iu.test(unit) ? 365.25 * 86_400 : secondsOfUnit(unit);
  const length = lengthOf(groups, step);
  if (length === null) return null;
  return done({ kind: "after-event", span: [at, end], event, seconds: sign * length.s, marginS: length.marginS });
}

function agoAt(shadow: string, at: number): RelativeMatch | null {
  const match = matchAt(ago, shadow, at);
  if (match?.groups === undefined) return null;
  const { n, way } = match.groups;
  const wide = match.groups["wide"]?.toLowerCase() ?? "";
  const written = match.groups["unit"] ?? (wide.startsWith("night") ? "day" : "year");
  const unit = unitOf(written);
  const count = (numberOf(n ?? "") + (match.groups["half"] === undefined ? 0 : 0.5)) * (wide.startsWith("decade") ? 10 : 1);
  if (Number.isNaN(count)) return null;
  // "five minutes later": from the moment that was spoken of last.
  if (/^(?:mins?|minutes?|hours?|hrs?)$/iu.test(written) && !/ago|now/iu.test(way ?? "")) {
    const length = lengthOf(match.groups, secondsOfUnit(written));
    if (length === null) return null;
    const sign = /earlier|before/iu.test(way ?? "") ? -1 : 1;
    const end = at + match[0].length;
    return done({
      kind: "after-event",
      span: [at, end],
      event: [at, at],
      seconds: sign * length.s,
      marginS: length.marginS,
    });
  }
  if (unit === null) return null;
  const back = /ago|earlier|before/iu.test(way ?? "");
  const from = /ago|from now/iu.test(way ?? "") ? ("published" as const) : ("carried" as const);
  const steps = (back ? -1 : 1) * count * (/^fortnight/iu.test(match.groups["unit"] ?? "") ? 2 : 1);
  const span = [at, at + match[0].length] as const;
  if (unit === "day" && Number.isInteger(steps) && !isLoose(n ?? ""))
    return done({ kind: "offset", span, days: steps, from }, wide === "" ? null : "night");
  return done({ kind: "period", span, unit, steps, shape: "ago", from });
}

const thePeriod = pattern(String.raw`(?:the\s|this\s)?(?<unit>year|month|week|weekend)(?![\p{L}-]|'s)`, "iuy");

/** "the year" after "by the end of", "the weekend" after "over": the present one. */
export function presentPeriodAt(shadow: string, at: number): RelativeMatch | null {
  const match = matchAt(thePeriod, shadow, at);
  const unit = unitOf(match?.groups?.["unit"] ?? "");
  if (match === null || unit === null) return null;
  return done({ kind: "period", span: [at, at + match[0].length], unit, steps: 0, shape: "whole", from: "published" });
}

const periodsEnd = pattern(
  String.raw`(?:the\s)?(?<unit>year|month|week)(?:(?:'s|-)\s?end|\s(?:is\s(?:out|over|up)|ends|(?:comes|draws)\sto\s(?:an?|its)\s(?:end|close)|closes))(?!\p{L})`,
  "iuy",
);

function wholeAt(shadow: string, at: number): RelativeMatch | null {
  const ending = matchAt(periodsEnd, shadow, at);
  const ends = unitOf(ending?.groups?.["unit"] ?? "");
  if (ending !== null && ends !== null) {
    return done(
      { kind: "period", span: [at, at + ending[0].length], unit: ends, steps: 0, shape: "whole", from: "published" },
      "end",
    );
  }
  const weekend = matchAt(theWeekend, shadow, at);
  if (weekend !== null)
    return done({
      kind: "period",
      span: [at, at + weekend[0].length],
      unit: "weekend",
      steps: 0,
      shape: "whole",
      from: "published",
    });
  const match = matchAt(whole, shadow, at);
  if (match?.groups === undefined) return null;
  const { step } = match.groups;
  const unit = match.groups["unit"]?.toLowerCase() ?? "";
  const steps = /last|previous|past/iu.test(step ?? "") ? -1 : /next|following|coming/iu.test(step ?? "") ? 1 : 0;
  const known = unitOf(unit);
  if (known === null) return null;
  const from = /^(?:that|the same|same|following|previous)/iu.test(step ?? "") ? ("carried" as const) : ("published" as const);
  return done({ kind: "period", span: [at, at + match[0].length], unit: known, steps, shape: "whole", from });
}

function runningAt(shadow: string, at: number): RelativeMatch | null {
  const match = matchAt(running, shadow, at);
  if (match?.groups === undefined) return null;
  const { n } = match.groups;
  const way = match.groups["way"]?.toLowerCase() ?? "";
  const written = match.groups["unit"]?.toLowerCase() ?? "";
  const unit = unitOf(written);
  if (unit === null) return null;
  const past = /past|last|previous/u.test(way);
  const ahead = /next|coming|following|ensuing/u.test(way);
  // "in weeks", "in months" and a bare "in two minutes" are how long something takes, unless the words look ahead.
  if (!past && !ahead && (n === undefined ? way !== "within" || !written.endsWith("s") : unit === "hour" && way === "in"))
    return null;
  if (n === undefined && !written.endsWith("s")) return null;
  const count = n === undefined ? (unit === "day" ? 7 : 4) : numberOf(n);
  if (Number.isNaN(count)) return null;
  return done({
    kind: "period",
    span: [at, at + match[0].length],
    unit,
    steps: past ? -count : count,
    shape: "running",
    from: /following|ensuing/u.test(way) ? "carried" : ahead ? "told" : "published",
  });
}

function unitOf(word: string): Extract<DayWord, { kind: "period" }>["unit"] | null {
  const unit = word.toLowerCase().replace(/s$/u, "");
  if (/^(?:second|minute|min)$/u.test(unit)) return null;
  if (unit.startsWith("h")) return "hour";
  if (unit === "fortnight") return "week";
  return unit === "day" || unit === "week" || unit === "weekend" || unit === "month" || unit === "quarter" || unit === "year"
    ? unit
    : null;
}

function done(day: DayWord, part: DayPart | null = null): RelativeMatch {
  return { day, part, end: day.span[1] };
}

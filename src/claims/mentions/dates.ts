import { pattern } from "../text/index.ts";
import { isDigitAt, matchAt, monthOf, MONTH, PERSIAN_MONTH, persianMonthOf } from "./lexicon.ts";
import type { DayWord } from "./types.ts";

type DateWord = Extract<DayWord, { kind: "date" }>;

/** One date, or several that share a month ("19 and 24 February", "Nov 25, 27 and 28"), and where they end. */
export interface DateMatch {
  readonly dates: readonly DateWord[];
  readonly link: "one" | "range" | "list";
  readonly end: number;
}

const YEAR =
  "(?:1[89]\\d\\d|20\\d\\d)(?!\\d|:\\d|\\s?(?:UTC|GMT|hrs|hours|km|kg|kilomet|miles?|metres|meters|satellites|people|objects)\\b)";
const ORDINAL = "(?:st|nd|rd|th)?";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const JOIN = "\\s?(?:,\\s?(?:and\\s|or\\s)?|and\\s|or\\s|to\\s|through\\s|until\\s|-\\s?|/\\s?|&\\s)(?:the\\s)?";
/** What may stand after a bare number that is a day: not a unit and not a noun that it counts. */
const notCounted =
  "(?![\\d:%°]|[.,]\\d|\\s?(?:[ap]\\.?m\\b|km|kilo|miles?|met|m\\b|degree|deg\\b|percent|satellite|people|minute|hour|second|day|week|month|year|launch|image|photo|picture|object|time|UTC|GMT|kg|ton|other|more|new|of\\s(?:its|the|them)))";

const isoDate = /(?<y>1[89]\d\d|20\d\d)(?<sep>[-/.])(?<m>0?[1-9]|1[0-2])\k<sep>(?<d>0?[1-9]|[12]\d|3[01])(?!\d)/uy;
const yearMonthDay = pattern(`(?<y>1[89]\\d\\d|20\\d\\d)\\s(?<month>${MONTH})\\s(?<d>${DAY})(?![\\d:])`, "uy");
const slashed = pattern(`(?<a>${DAY})(?<sep>[/.-])(?<b>${DAY})\\k<sep>(?<y>(?:19|20)\\d\\d|(?<=/)\\d\\d)(?![\\d/-])`, "uy");
const monthDay = pattern(
  `(?<month>${MONTH})\\s(?:the\\s)?(?<days>${DAY}${ORDINAL}(?:${JOIN}${DAY}${ORDINAL}(?!\\s${MONTH})${notCounted}(?!\\d))*)(?!\\d|:\\d|\\.\\d)(?:(?:,\\s?|\\s)(?<y>${YEAR}|(?<=,\\s)(?:19[5-9]\\d|20[0-4]\\d)(?=\\sUTC\\b)))?`,
  "uy",
);
const monthThe = pattern(`(?<month>${MONTH})\\s(?<y>${YEAR})`, "uy");
const dayMonth = pattern(
  `(?<days>${DAY}${ORDINAL}(?:${JOIN}${DAY}${ORDINAL})*)\\.?\\s?(?:of\\s)?(?<month>${MONTH})(?:(?:,\\s?|\\s)(?:of\\s)?(?<y>${YEAR}|(?<=[A-Z]{3}\\s)\\d\\d(?!\\d)))?`,
  "uy",
);
const dashed = pattern(`(?<d>${DAY})-(?<month>${MONTH})-(?<y>${YEAR}|\\d\\d(?!\\d))`, "uy");
const monthAlone = pattern(`(?:(?<step>[Ll]ast|[Nn]ext|[Tt]his)\\s)?(?<month>${MONTH})(?!\\s?\\d|-\\d)`, "uy");
const persianDay = pattern(`(?<d>${DAY})\\s(?:of\\s)?(?<month>${PERSIAN_MONTH})(?:,?\\s(?<y>1[34]\\d\\d))?`, "uy");
const persianMonth = pattern(`(?<month>${PERSIAN_MONTH})\\s(?:(?<d>${DAY})(?:,?\\s))?(?<y>1[34]\\d\\d)(?!\\d)`, "uy");
const juche = /Juche\s(?:year\s)?(?<y>\d{2,3})(?!\d)/uy;
const east = /(?:(?<y>\d{4})\s?[년年]\s?)?(?:(?<m>\d{1,2})\s?[월月]\s?)?(?<d>\d{1,2})\s?[일日](?![\p{Script=Han}])/uy;
const eastMonth = /(?<y>\d{4})\s?[년年](?:\s?(?<m>\d{1,2})\s?[월月])?/uy;
const theDay = /(?<d>3[01]|[12]?\d)(?<ord>st|nd|rd|th)(?![\p{L}\d-])/uy;
const notOrdinal =
  /^\s(?:parallel|century|anniversary|floor|round|edition|day|launch|attempt|test|time|birthday|session|congress|satellite|orbit|flight|mission|space|party|such|most|largest|biggest|place|year|week|month|country|nation|of its|of the (?!month))|^\s\p{Lu}(?!ov|ec|ct|ept|an|eb|ar|pr|ay|un|ul|ug|ST|T\b|TC|MT)/u;
const year = pattern(
  `(?<y>19[5-9]\\d|20[0-4]\\d)(?!'?s\\b|[\\d:.,/]\\d|[-/][\\p{L}\\d]|\\d|\\s?(?:UTC|GMT|hrs|hours|km|kg|kilomet|miles?|metres|meters|m\\b|satellites|people|objects|pieces|tons?|tonnes))`,
  "uy",
);

/** A date at this place in any of the ways that name a day or month by itself. */
export function dateAt(shadow: string, at: number): DateMatch | null {
  const digit = isDigitAt(shadow, at);
  return (digit ? figures(shadow, at) : null) ?? shared(shadow, at, digit) ?? otherCalendars(shadow, at, digit);
}

function figures(shadow: string, at: number): DateMatch | null {
  const iso = matchAt(isoDate, shadow, at);
  if (iso?.groups !== undefined) {
    const { y, m, d } = iso.groups;
    return one(at, iso[0].length, Number(y), Number(m), Number(d));
  }
  const swap = matchAt(slashed, shadow, at);
  if (swap?.groups !== undefined) {
    const [a, b] = [Number(swap.groups["a"]), Number(swap.groups["b"])];
    if (swap.groups["sep"] === "." && b > 12) return null;
    const written = Number(swap.groups["y"]);
    const y = written < 100 ? written + (written < 57 ? 2000 : 1900) : written;
    // 30/12/2024 can only be day first, 12/30/2024 month first; points are day first. Else the American order and the other.
    const dayFirst = a > 12 || swap.groups["sep"] === ".";
    if (dayFirst && b > 12) return null;
    const [month, day] = dayFirst ? [b, a] : [a, b];
    if (month > 12) return null;
    return one(at, swap[0].length, y, month, day, !dayFirst && b <= 12 && a !== b);
  }
  const named = matchAt(yearMonthDay, shadow, at) ?? matchAt(dashed, shadow, at);
  if (named?.groups === undefined) return null;
  const { y, month, d } = named.groups;
  const written = Number(y);
  return one(at, named[0].length, written < 100 ? 2000 + written : written, monthOf(month ?? ""), Number(d));
}

/** Days that share one month: "19-24 February 2024", "January 20th, 21st and 23rd", "27 November". */
function shared(shadow: string, at: number, digit: boolean): DateMatch | null {
  const match = matchAt(digit ? dayMonth : monthDay, shadow, at);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const month = monthOf(groups["month"] ?? "");
  const list = groups["days"] ?? "";
  const numbers = [...list.matchAll(/\d+/gu)];
  const short = Number(groups["y"]);
  const y = groups["y"] === undefined ? null : short < 100 ? 2000 + short : short;
  const offset = match[0].indexOf(list);
  const dates = numbers.map((number): DateWord => {
    const start = at + offset + number.index;
    const span = numbers.length === 1 ? ([at, at + match[0].length] as const) : ([start, start + number[0].length] as const);
    return { kind: "date", span, year: y, month, day: Number(number[0]), calendar: "gregorian", swapped: false, step: null };
  });
  const isRange = dates.length === 2 && /-|\bto\b|through|until|\//u.test(list);
  return { dates, link: dates.length === 1 ? "one" : isRange ? "range" : "list", end: at + match[0].length };
}

function otherCalendars(shadow: string, at: number, digit: boolean): DateMatch | null {
  const persian = matchAt(digit ? persianDay : persianMonth, shadow, at);
  if (persian?.groups !== undefined) {
    const { y, month, d } = persian.groups;
    // "5 Dey" is a date, "5 Mehr" too; a bare name ("Mehr") is an agency.
    const date: DateWord = {
      kind: "date",
      span: [at, at + persian[0].length],
      year: y === undefined ? null : Number(y),
      month: persianMonthOf(month ?? ""),
      day: d === undefined ? null : Number(d),
      calendar: "persian",
      swapped: false,
      step: null,
    };
    return { dates: [date], link: "one", end: date.span[1] };
  }
  const dprk = digit ? null : matchAt(juche, shadow, at);
  if (dprk?.groups !== undefined) {
    const span = [at, at + dprk[0].length] as const;
    const date: DateWord = {
      kind: "date",
      span,
      year: Number(dprk.groups["y"]) + 1911,
      month: null,
      day: null,
      calendar: "juche",
      swapped: false,
      step: null,
    };
    return { dates: [date], link: "one", end: span[1] };
  }
  const eastern = digit ? (matchAt(east, shadow, at) ?? matchAt(eastMonth, shadow, at)) : null;
  if (eastern?.groups === undefined) return null;
  const { y, m, d } = eastern.groups;
  return one(
    at,
    eastern[0].length,
    y === undefined ? null : Number(y),
    m === undefined ? null : Number(m),
    d === undefined ? null : Number(d),
  );
}

/** "November 2023": a month with its year. */
export function monthYearAt(shadow: string, at: number): DateMatch | null {
  const match = matchAt(monthThe, shadow, at);
  if (match?.groups === undefined) return null;
  return one(at, match[0].length, Number(match.groups["y"]), monthOf(match.groups["month"] ?? ""), null);
}

/** A month by its name alone; a date only after "in", "since", "late" and the like. */
export function monthAloneAt(shadow: string, at: number): DateMatch | null {
  const match = matchAt(monthAlone, shadow, at);
  if (match?.groups === undefined) return null;
  const found = one(at, match[0].length, null, monthOf(match.groups["month"] ?? ""), null);
  const step = match.groups["step"]?.toLowerCase();
  return step === "last" || step === "next" ? { ...found, dates: found.dates.map((date) => ({ ...date, step })) } : found;
}

/** "the 25th": a day of the month spoken of; the words before decide whether it is one. */
export function ordinalDayAt(shadow: string, at: number, sure = false): DateMatch | null {
  const match = matchAt(theDay, shadow, at);
  const day = Number(match?.groups?.["d"]);
  // "at 0430 UTC on the 19th Intelsat 33e broke up"
  if (match !== null && sure && day >= 1 && /^\s\p{Lu}/u.test(shadow.slice(at + match[0].length)))
    return one(at, match[0].length, null, null, day);
  if (match === null || day < 1 || notOrdinal.test(shadow.slice(at + match[0].length, at + match[0].length + 24))) return null;
  return one(at, match[0].length, null, null, day);
}

/** A year by itself; a date only after "in", "since" and the like. */
export function yearAt(shadow: string, at: number): DateMatch | null {
  const fiscal = matchAt(fiscalYear, shadow, at)?.[0].length ?? 0;
  const match = matchAt(year, shadow, at + fiscal);
  return match === null ? null : one(at, fiscal + match[0].length, Number(match.groups?.["y"]), null, null);
}

/** "in the fiscal year 2027": most of it lies in that year. */
const fiscalYear = /(?:(?:the\s)?(?:fiscal|financial)\s(?:year\s)?|FY\s?)(?=20\d\d)/uy;

const monthSlashDay = /(?<a>1[0-2]|[1-9])\/(?<b>3[01]|[12]\d|[1-9])(?![\d/])/uy;

/** "7/30", "11/4": a date only beside a clock or after "on". */
export function slashDayAt(shadow: string, at: number): DateMatch | null {
  const match = matchAt(monthSlashDay, shadow, at);
  if (match?.groups === undefined) return null;
  const [a, b] = [Number(match.groups["a"]), Number(match.groups["b"])];
  return one(at, match[0].length, null, a, b, b <= 12 && a !== b);
}

function one(
  at: number,
  length: number,
  y: number | null,
  month: number | null,
  day: number | null,
  swapped = false,
): DateMatch {
  const end = at + length;
  return {
    dates: [{ kind: "date", span: [at, end], year: y, month, day, calendar: "gregorian", swapped, step: null }],
    link: "one",
    end,
  };
}

import type { DayWord } from "../mentions/index.ts";
import {
  addMonths,
  civilDate,
  dateWords,
  dayNumber,
  daysInMonth,
  isRealDate,
  monthWords,
  weekdayNames,
  weekdayOfDay,
} from "./civil.ts";
import { dayChoice, just, monthRange, none, yearRange, type DayContext, type DayReadings } from "./dayChoice.ts";
import { readDecade, readPeriod, readSeason } from "./periods.ts";
import { daysInPersianMonth, gregorianOfPersian, persianYearOf } from "./persian.ts";

/** Days meant by all words about the day together: a weekday is held against the date that it stands beside. */
export function readDays(words: readonly DayWord[], context: DayContext): DayReadings {
  const date = words.find((word) => word.kind === "date");
  const weekday = words.find((word) => word.kind === "weekday");
  const offset = words.find((word) => word.kind === "offset");
  const period = words.find((word) => word.kind === "period");
  if (date?.kind === "date") {
    const read = readDate(withPeriod(date, period, context), context);
    return weekday?.kind === "weekday" ? holdWeekday(read, weekday.weekday) : read;
  }
  // "a year ago today": the same day of that year.
  if (offset?.kind === "offset" && period?.kind === "period" && period.shape === "ago" && context.published !== null) {
    const day = readPeriod(period, { ...context, published: context.published + offset.days }).choices[0];
    return day === undefined ? none : just((day.from + day.to - 1) / 2, day.because);
  }
  if (offset?.kind === "offset") {
    const read = readOffset(offset, context);
    return weekday?.kind === "weekday" ? holdWeekday(read, weekday.weekday) : read;
  }
  if (weekday?.kind === "weekday") return readWeekday(weekday, period, context);
  const season = words.find((word) => word.kind === "season");
  if (season?.kind === "season") return readSeason(season, context);
  const decade = words.find((word) => word.kind === "decade");
  if (decade?.kind === "decade") return readDecade(decade.year);
  if (period?.kind === "period") return readPeriod(period, context);
  if (words.some((word) => word.kind === "now") && context.published !== null)
    return just(context.published, "the day of publication");
  return none;
}

/** "May 31 last year", "the 25th of last month": the period gives the year or month that the date leaves out. */
function withPeriod(
  date: Extract<DayWord, { kind: "date" }>,
  period: DayWord | undefined,
  { published, carried, spoken }: DayContext,
): typeof date {
  if (period?.kind !== "period" || period.shape !== "whole") return date;
  // "Feb. 7 of that year": the one that was spoken of.
  const anchor = period.from === "carried" ? (spoken ?? carried ?? published) : published;
  if (anchor === null) return date;
  const told = civilDate(anchor);
  if (period.unit === "year" && date.year === null && date.month !== null) return { ...date, year: told.year + period.steps };
  if (period.unit !== "month" || date.month !== null || date.day === null) return date;
  const { year, month } = addMonths({ ...told, day: 1 }, period.steps);
  return { ...date, year, month };
}

/** A date that carries a weekday must fall on it; else both are kept: the date as written, and the nearest day of that name. */
function holdWeekday(read: DayReadings, weekday: number): DayReadings {
  const fitting = read.choices.filter((choice) => choice.unit === "day" && weekdayOfDay(choice.from) === weekday);
  if (fitting.length > 0) return { ...read, choices: fitting };
  const [first] = read.choices;
  if (first === undefined || first.unit !== "day") return read;
  const back = (weekdayOfDay(first.from) - weekday + 7) % 7;
  const near = back <= 3 ? first.from - back : first.from + 7 - back;
  const name = weekdayNames[weekday] ?? "";
  const asDate = `${dateWords(civilDate(first.from))}, a ${weekdayNames[weekdayOfDay(first.from)] ?? ""}`;
  const asWeekday = `${name}, ${dateWords(civilDate(near))}`;
  return {
    choices: [
      { ...first, because: `taking the date; it was no ${name}` },
      dayChoice(near, `taking the weekday, the ${name} nearest to the date`),
    ],
    conflict: read.conflict ?? { kind: "weekday-date", readings: [asDate, asWeekday] },
  };
}

function readWeekday(
  word: Extract<DayWord, { kind: "weekday" }>,
  period: DayWord | undefined,
  { published, carried, direction }: DayContext,
): DayReadings {
  const name = weekdayNames[word.weekday] ?? "";
  if (published === null) {
    if (carried === null) return none;
    const back = (weekdayOfDay(carried) - word.weekday + 7) % 7;
    return {
      choices: [
        dayChoice(carried - back, `the ${name} before the day spoken of`),
        dayChoice(carried - back + 7, `the ${name} after it`),
      ],
      conflict: null,
    };
  }
  const back = (weekdayOfDay(published) - word.weekday + 7) % 7;
  const latest = published - back;
  const earliest = back === 0 ? published : latest + 7;
  if (period?.kind === "period" && period.unit === "week") {
    const monday = published - (weekdayOfDay(published) - 1) + 7 * period.steps;
    return just(monday + word.weekday - 1, `the ${name} of that week`);
  }
  const past = dayChoice(latest, `the latest ${name} not after publication`);
  const future = dayChoice(earliest, `the first ${name} not before publication`);
  if (word.step === "past") return { choices: [past], conflict: null };
  if (word.step === "last") {
    const strictly = back === 0 ? latest - 7 : latest;
    const sameWeek = weekdayOfDay(strictly) < weekdayOfDay(published) && published - strictly < 7;
    const recent = dayChoice(strictly, `the latest ${name} before publication`);
    return {
      choices: sameWeek ? [recent, dayChoice(strictly - 7, `the ${name} of the week before`)] : [recent],
      conflict: null,
    };
  }
  if (word.step === "next") {
    const strictly = back === 0 ? published + 7 : earliest;
    const sameWeek = weekdayOfDay(strictly) > weekdayOfDay(published);
    const coming = dayChoice(strictly, `the first ${name} after publication`);
    return {
      choices: sameWeek ? [coming, dayChoice(strictly + 7, `the ${name} of the week after`)] : [coming],
      conflict: null,
    };
  }
  if (back === 0) return { choices: [{ ...past, because: "the day of publication" }], conflict: null };
  if (direction === "past") return { choices: [past], conflict: null };
  if (direction === "future") return { choices: [future], conflict: null };
  return { choices: [past, future], conflict: null };
}

function readOffset(word: Extract<DayWord, { kind: "offset" }>, { published, carried }: DayContext): DayReadings {
  const anchor = word.from === "carried" ? (carried ?? published) : published;
  if (anchor === null) return none;
  const from = word.from === "carried" && carried !== null ? "the day last spoken of" : "the day of publication";
  return just(anchor + word.days, word.days === 0 ? from : `counted from ${from}, ${dateWords(civilDate(anchor))}`);
}

/** A date whose missing parts are filled from publication: a month and day without year lie within half a year of it. */
function readDate(word: Extract<DayWord, { kind: "date" }>, context: DayContext): DayReadings {
  if (word.calendar === "persian") return readPersian(word, context);
  const { year, month, day } = word;
  if (year !== null && month === null && day === null) return yearRange(year);
  if (year !== null && month !== null) return day === null ? monthRange([[year, ""]], month) : fullDate(word, year, month, day);
  if (month !== null && day !== null) return yearless(month, day, context);
  const direction = word.step === "last" ? "past" : word.step === "next" ? "future" : context.direction;
  if (month !== null) return monthWithoutYear(month, word.step !== null, { ...context, direction });
  return day === null ? none : dayOfMonth(day, context);
}

function fullDate(word: Extract<DayWord, { kind: "date" }>, year: number, month: number, day: number): DayReadings {
  if (!isRealDate({ year, month, day })) return impossible(year, month, day);
  const choices = [dayChoice(dayNumber({ year, month, day }), "")];
  if (word.swapped && isRealDate({ year, month: day, day: month })) {
    const other = { year, month: day, day: month };
    choices.push(dayChoice(dayNumber(other), `with the day first: ${dateWords(other)}`));
  }
  return { choices, conflict: null };
}

/** "29 February 2023", "31 November": the last day of that month, or the same day of the nearest year or month that has it. */
function impossible(year: number, month: number, day: number): DayReadings {
  if (month < 1 || month > 12 || day < 1 || day > 31) return none;
  const last = { year, month, day: daysInMonth(year, month) };
  const leap =
    month === 2 && day === 29
      ? [1, -1, 2, -2, 3, -3].map((step) => year + step).find((y) => daysInMonth(y, 2) === 29)
      : undefined;
  const other =
    leap === undefined ? { ...addMonths({ year, month, day: 1 }, 1), day: day - last.day } : { year: leap, month, day };
  return {
    choices: [
      dayChoice(dayNumber(last), `there is no such date; the last day of ${monthWords(year, month)}`),
      dayChoice(dayNumber(other), `there is no such date; ${dateWords(other)}`),
    ],
    conflict: { kind: "impossible-date", readings: [dateWords(last), dateWords(other)] },
  };
}

/** Half a year: a yearless date lies nearer than this to its anchor. */
const HALF_YEAR = 183;
/** A forecast may speak of a day that has just gone by, and a report of a day of the time zone ahead. */
const SLACK_PAST = 2;
const SLACK_FUTURE = 31;
const JUST_GONE = 5;
/** So near ahead, a day told as past is rather a plan ("had announced a window from 31 May") than a day of last year. */
const SOON = 45;

function yearless(month: number, day: number, context: DayContext): DayReadings {
  const anchor = context.published ?? context.carried;
  if (anchor === null) return none;
  const anchorYear = civilDate(anchor).year;
  const real = [anchorYear - 1, anchorYear, anchorYear + 1].filter((year) => isRealDate({ year, month, day }));
  if (real.length === 0) {
    if (day > daysInMonth(2024, month)) return impossible(anchorYear, month, day);
    return none;
  }
  const days = real
    .map((year) => dayNumber({ year, month, day }))
    .toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  const allowed = days.filter((d) =>
    context.direction === "past"
      ? d <= anchor + SLACK_PAST
      : context.direction === "future"
        ? d >= anchor - SLACK_FUTURE
        : true,
  );
  const [nearest] = allowed.length > 0 ? allowed : days;
  if (nearest === undefined) return none;
  if (real.length > 0 && !real.includes(anchorYear) && month === 2 && day === 29 && Math.abs(nearest - anchor) > HALF_YEAR) {
    return impossible(anchorYear, month, day);
  }
  const choices = [dayChoice(nearest, `the year nearest to publication`)];
  const [near] = days;
  if (near !== undefined && near > nearest && near - anchor <= SOON && context.backshift !== false)
    choices.unshift(dayChoice(near, "the day nearest to publication"));
  // A story told of another year keeps its year: "In February 2016 … On 9 February".
  // So does what had come before something that was told of another year.
  const story = context.backshift === true ? (context.here ?? context.spoken ?? context.carried) : context.carried;
  if (story !== null && story !== undefined && context.published !== null) {
    const { year } = civilDate(story);
    const told = isRealDate({ year, month, day }) ? dayNumber({ year, month, day }) : null;
    const gone = context.direction === "future" && told !== null && told < anchor - SLACK_FUTURE;
    const other = Math.abs(story - context.published) > HALF_YEAR || (context.backshift === true && year !== anchorYear);
    if (told !== null && told !== nearest && other && !gone) {
      const choice = dayChoice(told, `in ${year}, the year spoken of before`);
      if (Math.abs(nearest - anchor) <= 45) choices.push(choice);
      else choices.unshift(choice);
    }
  }
  if (context.direction === "open" && Math.abs(nearest - anchor) > 120) {
    const [, second] = days;
    if (second !== undefined) choices.push(dayChoice(second, `in ${civilDate(second).year}`));
  }
  return { choices, conflict: null };
}

function monthWithoutYear(month: number, other: boolean, context: DayContext): DayReadings {
  const { published, carried, direction } = context;
  const anchor = published ?? carried;
  if (anchor === null) return none;
  // "reached orbit on Nov. 21 last year, having failed in May": the May before.
  const told = context.backshift === true && !other ? (context.here ?? null) : null;
  if (told !== null && told < anchor) {
    const day = civilDate(told);
    return monthRange([[month <= day.month ? day.year : day.year - 1, "the latest one before what was told"]], month);
  }
  const { year, month: now } = civilDate(anchor);
  const past = month <= now ? year : year - 1;
  const future = month >= now ? year : year + 1;
  // "last November" said in November is that of the year before.
  if (past === future && other)
    return monthRange([[direction === "past" ? past - 1 : past + 1, "not the month of publication"]], month);
  if (past === future) return monthRange([[past, "the month of publication"]], month);
  const asPast = [past, "the latest one before publication"] as const;
  const asFuture = [future, "the next one after publication"] as const;
  if (direction === "past") return monthRange([asPast], month);
  if (direction === "future") return monthRange([asFuture], month);
  const nearerPast = (now - month + 12) % 12 <= (month - now + 12) % 12;
  return monthRange(nearerPast ? [asPast, asFuture] : [asFuture, asPast], month);
}

/** "the 25th": of the month of publication, or the one before or after as the tense asks. */
function dayOfMonth(day: number, context: DayContext): DayReadings {
  const { published, carried, direction, here } = context;
  const anchor = published ?? carried;
  if (anchor === null || day < 1 || day > 31) return none;
  // "in November …: on the 15th".
  if (here != null && isRealDate({ ...civilDate(here), day })) {
    const told = dayNumber({ ...civilDate(here), day });
    if (direction !== "future" || told >= here) return just(told, "the month named in the same sentence");
  }
  const { year, month } = civilDate(anchor);
  const found: number[] = [];
  for (const step of [0, -1, 1, -2, 2]) {
    const start = addMonths({ year, month, day: 1 }, step);
    if (isRealDate({ ...start, day })) found.push(dayNumber({ ...start, day }));
  }
  const past = found.filter((d) => d <= anchor + 1).toSorted((a, b) => b - a)[0];
  const future = found.filter((d) => d >= anchor).toSorted((a, b) => a - b)[0];
  const nearest = found.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
  // What was planned for a day that has just gone by is told as a plan still.
  const gone = direction === "future" && nearest !== undefined && nearest < anchor && anchor - nearest <= JUST_GONE;
  const chosen = direction === "past" ? past : direction === "future" && !gone ? future : nearest;
  if (chosen === undefined) return none;
  const choices = [dayChoice(chosen, "the month follows from publication")];
  if (gone && future !== undefined) choices.push(dayChoice(future, "the next month that has it"));
  // "In June … On the 13th": of the month named just before.
  if (context.spokenNear === true && context.spoken != null && published !== null) {
    const month = { ...civilDate(context.spoken), day };
    const told = isRealDate(month) ? dayNumber(month) : null;
    if (told !== null && told !== chosen && (direction === "future" ? told >= published : told <= published))
      return { choices: [dayChoice(told, "the month named before"), ...choices], conflict: null };
  }
  if (carried !== null && published !== null) {
    const told = civilDate(carried);
    if (isRealDate({ ...told, day }) && (told.month !== civilDate(chosen).month || told.year !== civilDate(chosen).year)) {
      const choice = dayChoice(dayNumber({ ...told, day }), "the month spoken of before");
      if (Math.abs(carried - published) > 45) choices.unshift(choice);
      else choices.push(choice);
    }
  }
  return { choices, conflict: null };
}

function readPersian(word: Extract<DayWord, { kind: "date" }>, context: DayContext): DayReadings {
  const anchor = context.published ?? context.carried;
  const { month } = word;
  if (month === null) return none;
  const near = anchor === null ? null : persianYearOf(civilDate(anchor));
  const years = word.year !== null ? [word.year] : near === null ? [] : [near - 1, near, near + 1];
  const starts = years
    .map((year) => ({ year, start: dayNumber(gregorianOfPersian(year, month, word.day ?? 1)) }))
    .toSorted((a, b) => Math.abs(a.start - (anchor ?? a.start)) - Math.abs(b.start - (anchor ?? b.start)));
  const allowed = starts.filter(
    ({ start }) =>
      anchor === null ||
      (context.direction === "past"
        ? start <= anchor + SLACK_PAST
        : context.direction === "future"
          ? start >= anchor - SLACK_FUTURE
          : true),
  );
  const chosen = allowed[0] ?? starts[0];
  if (chosen === undefined) return none;
  const because = "Iran's calendar";
  if (word.day !== null) return just(chosen.start, because);
  const to = chosen.start + daysInPersianMonth(chosen.year, month);
  return { choices: [{ from: chosen.start, to, unit: "month", about: false, because }], conflict: null };
}

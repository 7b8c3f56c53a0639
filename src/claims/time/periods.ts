import type { DayWord } from "../mentions/index.ts";
import { addMonths, civilDate, dateWords, dayNumber, weekdayOfDay } from "./civil.ts";
import { monthRange, none, type DayChoice, type DayContext, type DayReadings } from "./dayChoice.ts";
import { monthsOfSeason } from "./dayParts.ts";

/** Stretches of more than a day, counted from publication or from what was told: weeks, months, seasons, decades. */

export function readPeriod(word: Extract<DayWord, { kind: "period" }>, context: DayContext): DayReadings {
  const long = word.unit === "month" || word.unit === "quarter" || word.unit === "year";
  const told = long ? (context.spoken ?? context.carried) : context.carried;
  // "over the next two months": what is told as past goes on from what was told before.
  const onwards = word.from === "told" && context.direction === "past" ? (context.spoken ?? context.carried ?? null) : null;
  const anchor = word.from === "carried" ? (told ?? context.published) : (onwards ?? context.published);
  if (anchor === null) return none;
  const date = civilDate(anchor);
  const because = `counted from ${dateWords(date)}`;
  const months = { month: 1, quarter: 3, year: 12 };
  const unit =
    word.unit === "week" || word.unit === "weekend"
      ? ("week" as const)
      : word.unit === "month"
        ? ("month" as const)
        : ("year" as const);
  const shifted = (steps: number): number =>
    word.unit === "month" || word.unit === "quarter" || word.unit === "year"
      ? dayNumber(addMonths(date, Math.round(steps * months[word.unit])))
      : anchor + Math.round(steps * (word.unit === "week" || word.unit === "weekend" ? 7 : word.unit === "hour" ? 1 / 24 : 1));
  if (word.shape === "running") {
    // "found within six weeks", told as past, counts from something else than publication.
    if (word.steps > 0 && context.direction === "past" && onwards === null && (word.from !== "carried" || told == null))
      return none;
    const end = shifted(word.steps);
    const [from, to] = word.steps < 0 ? [end, anchor + 1] : [anchor, end + 1];
    return { choices: [{ from, to, unit: "days", about: true, because }], conflict: null };
  }
  if (word.shape === "loose") {
    const [from, to] = word.steps < 0 ? [shifted(word.steps), anchor] : [anchor + 1, shifted(word.steps) + 1];
    return { choices: [{ from, to, unit: "days", about: true, because }], conflict: null };
  }
  // "launched in September … re-entered four months later": the first of a month stands for all of it.
  if (
    word.shape === "ago" &&
    word.unit === "month" &&
    word.from === "carried" &&
    date.day === 1 &&
    Number.isInteger(word.steps)
  ) {
    const start = addMonths(date, word.steps);
    return monthRange([[start.year, because]], start.month);
  }
  if (word.shape === "ago") {
    const day = shifted(word.steps);
    const reach = { hour: 0, day: 1, week: 3, weekend: 3, month: 15, quarter: 45, year: 90 }[word.unit];
    return {
      choices: [{ from: day - reach, to: day + reach + 1, unit: reach === 0 ? "day" : "days", about: true, because }],
      conflict: null,
    };
  }
  // "over the weekend", told on a weekday, is the weekend gone by; as a plan, the one to come.
  const gone = word.unit === "weekend" && word.steps === 0 && context.direction === "past" && weekdayOfDay(anchor) < 6 ? -1 : 0;
  const whole = wholePeriod(word.unit, word.steps + gone, anchor);
  return { choices: [{ ...whole, unit, about: false, because }], conflict: null };
}

function wholePeriod(
  unit: Extract<DayWord, { kind: "period" }>["unit"],
  steps: number,
  anchor: number,
): { readonly from: number; readonly to: number } {
  const { year, month } = civilDate(anchor);
  const monday = anchor - (weekdayOfDay(anchor) - 1) + 7 * steps;
  if (unit === "week") return { from: monday, to: monday + 7 };
  if (unit === "weekend") return { from: monday + 5, to: monday + 7 };
  if (unit === "year")
    return {
      from: dayNumber({ year: year + steps, month: 1, day: 1 }),
      to: dayNumber({ year: year + steps + 1, month: 1, day: 1 }),
    };
  const size = unit === "quarter" ? 3 : 1;
  const first = unit === "quarter" ? Math.floor((month - 1) / 3) * 3 + 1 : month;
  const start = addMonths({ year, month: first, day: 1 }, steps * size);
  return { from: dayNumber(start), to: dayNumber(addMonths(start, size)) };
}

export function readDecade(year: number): DayReadings {
  const [from, to] = [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year: year + 10, month: 1, day: 1 })];
  return { choices: [{ from, to, unit: "decade", about: true, because: "" }], conflict: null };
}

/** "last summer" is the latest that was over at publication, "this summer" that which had begun, "next spring" the first that begins after it. */
export function readSeason(word: Extract<DayWord, { kind: "season" }>, context: DayContext): DayReadings {
  const told = word.from === "carried" ? (context.spoken ?? context.carried) : null;
  const anchor = told ?? context.published ?? context.carried;
  if (anchor === null) return none;
  const { year } = civilDate(anchor);
  const [first, last] = monthsOfSeason[word.season];
  const inYear = (y: number): DayChoice => {
    const start = { year: y, month: 1, day: 1 };
    return {
      from: dayNumber(addMonths(start, first)),
      to: dayNumber(addMonths(start, last)),
      unit: "days",
      about: true,
      because: `${word.season} of ${y}`,
    };
  };
  const all = [year - 2, year - 1, year, year + 1].map(inYear);
  const before = all.findLast((one) => one.to <= anchor);
  const begun = all.findLast((one) => one.from <= anchor);
  const next = all.find((one) => one.from > anchor);
  const open = all.find((one) => one.to > anchor);
  const ahead = context.direction === "future";
  const chosen =
    told !== null && word.step === null
      ? inYear(year)
      : word.step === "last"
        ? before
        : word.step === "next"
          ? next
          : ahead
            ? open
            : begun;
  return chosen === undefined ? none : { choices: [chosen], conflict: null };
}

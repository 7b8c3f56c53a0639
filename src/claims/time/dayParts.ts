import type { DayPart } from "../mentions/index.ts";
import { addMonths, civilDate, dayNumber } from "./civil.ts";
import type { DayChoice } from "./dayChoice.ts";

/** Hours from the midnight that begins the named day. Beyond 24 is the next morning, below 0 the evening before. */
export const hoursOfPart: Readonly<Record<DayPart, readonly [from: number, to: number] | null>> = {
  "early-hours": [0, 6],
  dawn: [4, 8],
  "early-morning": [0, 9],
  morning: [4, 12],
  "late-morning": [9, 12],
  midday: [11, 14],
  "early-afternoon": [12, 15],
  afternoon: [12, 18],
  "late-afternoon": [15, 19],
  "early-evening": [17, 20],
  evening: [17, 24],
  "late-evening": [20, 24],
  night: [18, 30],
  "late-night": [21, 27],
  overnight: [-6, 9],
  day: [6, 18],
  early: [0, 9],
  late: [17, 24],
  mid: null,
  start: null,
  end: null,
  "first-half": null,
  "second-half": null,
  "first-quarter": null,
  "second-quarter": null,
  "third-quarter": null,
  "fourth-quarter": null,
  spring: null,
  summer: null,
  autumn: null,
  winter: null,
  week: null,
};

/** The half of the day that a part says for a clock without one: "at 9 on Monday night" is 21:00. */
export function halfOfPart(part: DayPart | null, hour: number): "am" | "pm" | null {
  if (part === null) return null;
  if (/afternoon|evening/u.test(part)) return "pm";
  if (/night/u.test(part)) return hour >= 6 && hour < 12 ? "pm" : "am";
  if (/morning|dawn|early-hours/u.test(part)) return "am";
  return null;
}

/** Months from January of a season's year; winter runs into the next. Seasons are those of the north. */
export const monthsOfSeason = { spring: [2, 5], summer: [5, 8], autumn: [8, 11], winter: [11, 14] } as const;

/** Months from January. */
const monthsOfPart: Partial<Readonly<Record<DayPart, readonly [from: number, to: number]>>> = {
  "first-quarter": [0, 3],
  "second-quarter": [3, 6],
  "third-quarter": [6, 9],
  "fourth-quarter": [9, 12],
  ...monthsOfSeason,
};

/** Days of a month or year that "early", "mid", "late", "end of" leave; the choice itself for a day. */
export function narrowDays(choice: DayChoice, part: DayPart | null): DayChoice {
  // "the week of June 3" begins there.
  if (part === "week" && choice.unit === "day") return { ...choice, to: choice.from + 7, unit: "week" };
  if (part === null || choice.unit === "day" || choice.unit === "days") return choice;
  const span = choice.to - choice.from;
  const cut = (from: number, to: number): DayChoice => ({ ...choice, from, to, about: true });
  if (choice.unit === "decade") {
    const years = { early: [0, 4], start: [0, 3], mid: [3, 7], late: [6, 10], end: [7, 10] } as const;
    const some =
      part === "early" || part === "start" || part === "mid" || part === "late" || part === "end" ? years[part] : null;
    const from = civilDate(choice.from);
    const january = (step: number): number => dayNumber({ ...from, year: from.year + step });
    return some === null ? choice : cut(january(some[0]), january(some[1]));
  }
  const month = choice.unit === "month" || choice.unit === "week";
  const start = civilDate(choice.from);
  const after = (months: number): number => dayNumber(addMonths(start, months));
  if (part === "early") return month ? cut(choice.from, choice.from + Math.round(span / 3)) : cut(choice.from, after(4));
  if (part === "mid")
    return month ? cut(choice.from + Math.round(span / 3), choice.to - Math.round(span / 3)) : cut(after(4), after(8));
  if (part === "late") return month ? cut(choice.to - Math.round(span / 3) - 1, choice.to) : cut(after(8), choice.to);
  if (part === "start") return month ? cut(choice.from, choice.from + 7) : cut(choice.from, after(2));
  if (part === "end") return month ? cut(choice.to - 7, choice.to) : cut(after(10), choice.to);
  const months = choice.unit === "year" ? monthsOfPart[part] : undefined;
  if (months !== undefined) return { ...choice, from: after(months[0]), to: after(months[1]) };
  if (part === "first-half") return month ? cut(choice.from, choice.from + 15) : cut(choice.from, after(6));
  if (part === "second-half") return month ? cut(choice.from + 15, choice.to) : cut(after(6), choice.to);
  return choice;
}

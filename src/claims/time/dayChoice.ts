import { dayNumber, daysInMonth } from "./civil.ts";

/** Whole days that the words may mean: [first, last + 1) as day numbers, how fine the words are, and why these. */
export interface DayChoice {
  readonly from: number;
  readonly to: number;
  readonly unit: "day" | "days" | "week" | "month" | "year" | "decade";
  readonly about: boolean;
  /** Why it is this one, where the words alone do not say; empty where they do. */
  readonly because: string;
}

/** What the words of a day are read against. Day numbers of the local calendar. */
export interface DayContext {
  readonly published: number | null;
  readonly carried: number | null;
  readonly direction: "past" | "future" | "open";
  /** First day of the day, month or year that was spoken of last. */
  readonly spoken?: number | null;
  readonly spokenNear?: boolean;
  /** The same of what the sentence itself named before. */
  readonly here?: number | null;
  readonly backshift?: boolean | null | undefined;
}

/** Possible days, the likeliest first, and what is wrong with the words. */
export interface DayReadings {
  readonly choices: readonly DayChoice[];
  readonly conflict: { readonly kind: "weekday-date" | "impossible-date"; readonly readings: readonly [string, string] } | null;
}

export const none: DayReadings = { choices: [], conflict: null };

export function just(day: number, because: string): DayReadings {
  return { choices: [dayChoice(day, because)], conflict: null };
}

export function dayChoice(day: number, because: string): DayChoice {
  return { from: day, to: day + 1, unit: "day", about: false, because };
}

export function yearRange(year: number): DayReadings {
  const [from, to] = [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year: year + 1, month: 1, day: 1 })];
  return { choices: [{ from, to, unit: "year", about: false, because: "" }], conflict: null };
}

export function monthRange(years: readonly (readonly [year: number, because: string])[], month: number): DayReadings {
  const choices = years.map(([year, because]): DayChoice => {
    const from = dayNumber({ year, month, day: 1 });
    return { from, to: from + daysInMonth(year, month), unit: "month", about: false, because };
  });
  return { choices, conflict: null };
}

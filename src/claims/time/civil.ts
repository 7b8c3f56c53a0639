import type { CivilDate } from "./types.ts";

/**
 * Days and seconds of the Gregorian calendar as plain numbers. A `dayNumber` counts from 1 January 1970; "local seconds" are
 * what a wall clock shows, counted as if its zone were UTC. Leap seconds are not counted: a text never means one.
 * Source: the era-based algorithm of H. Hinnant, "chrono-compatible low-level date algorithms"; proleptic Gregorian.
 */
export const SECONDS_PER_DAY = 86_400;

export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilDate(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOfDay(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}

export function isRealDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day of another month; the last day of that month where it has no such day. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

/** UTC text, to the second, of seconds since 1970 without leap seconds. */
export function utcText(seconds: number): string {
  const whole = Math.floor(seconds);
  const day = Math.floor(whole / SECONDS_PER_DAY);
  const rest = whole - day * SECONDS_PER_DAY;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${isoDate(civilDate(day))}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
}

export function isoDate({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

/** A date or moment of publication: a civil day, or seconds since 1970 where hour and zone are given. */
export type Published = { readonly kind: "day"; readonly day: number } | { readonly kind: "moment"; readonly utcS: number };

/** Reads "2023-11-28", "2023-11", "2023" (their last day: what is told as past may lie anywhere before it) or "2023-11-28T09:00:00Z"; null where it is none of these. */
export function readPublished(text: string | null): Published | null {
  const match = written.exec(text?.trim() ?? "");
  if (match === null) return null;
  const [, y, m, d, h, min, s, zone] = match;
  const year = Number(y);
  const month = m === undefined ? 12 : Number(m);
  if (month < 1 || month > 12) return null;
  const date = { year, month, day: d === undefined ? daysInMonth(year, month) : Number(d) };
  if (!isRealDate(date)) return null;
  const day = dayNumber(date);
  if (h === undefined || zone === undefined) return { kind: "day", day };
  const offset =
    zone === "Z" ? 0 : (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * 60 * (zone.startsWith("-") ? -1 : 1);
  return { kind: "moment", utcS: day * SECONDS_PER_DAY + Number(h) * 3600 + Number(min) * 60 + Number(s ?? 0) - offset };
}

/** Seconds since 1970 of UTC text as `utcText` writes it; null where it is something else. */
export function utcSeconds(text: string): number | null {
  const read = readPublished(text);
  return read?.kind === "moment" ? read.utcS : null;
}

const monthNames = "January February March April May June July August September October November December".split(" ");
export const weekdayNames: readonly string[] = ["", ..."Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")];

/** "28 November 2023", for reasons and readings. */
export function dateWords({ year, month, day }: CivilDate): string {
  return `${day} ${monthNames[month - 1] ?? ""} ${year}`;
}

export function monthWords(year: number, month: number): string {
  return `${monthNames[month - 1] ?? ""} ${year}`;
}

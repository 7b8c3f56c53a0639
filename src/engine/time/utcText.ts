/** UTC as people and formats write it: ISO 8601, and its day-of-year form as CCSDS 301.0-B-4 allows it. */
import { fail, ok, type Result } from "../../base/index.ts";
import { dateOf, daysInMonth, isLeapYear, midnightOf } from "./calendar.ts";
import type { Instant } from "./instant.ts";
import { builtInLeapSeconds, instantOfUtc, utcDayLength, utcOfInstant, type LeapSeconds } from "./leapSeconds.ts";
import type { TimeProblem } from "./problems.ts";

const timeForm = /^(\d{4})-(?:(\d{2})-(\d{2})|(\d{3}))(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(?:Z|\+00:00)?$/;

/**
 * Reads a moment of UTC.
 *
 * Forms: `2023-11-27T14:36:25.123Z`; seconds or their decimals may be missing; a blank may stand for T; `Z` may be missing or be
 * `+00:00`, since a UTC time is what is asked for; `2023-331T14:36:25` names the day of the year; a date alone means its first
 * moment. Second 60 is read where a leap second was, and refused elsewhere. No other offset is read: zones are resolved outside.
 *
 * @returns the instant, to 10 ps; or `time-form`, `time-field`, `time-leap-second`
 */
export function parseUtc(text: string, leapSeconds: LeapSeconds): Result<Instant, TimeProblem> {
  const match = timeForm.exec(text.trim());
  if (match === null) {
    return fail({ code: "time-form", found: shortened(text) });
  }
  const [, year, month, day, dayOfYear, hour = "0", minute = "0", second = "0", decimals = ""] = match;
  const midnight = dayMidnight(Number(year), month, day, dayOfYear);
  if (typeof midnight === "string") {
    return fail({ code: "time-field", found: text, expected: midnight });
  }
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 60) {
    return fail({ code: "time-field", found: text, expected: "hours go to 23, minutes to 59, seconds to 59" });
  }
  const leap = s === 60;
  if (leap && !(h === 23 && m === 59 && utcDayLength(midnight, leapSeconds) > 86400)) {
    return fail({ code: "time-leap-second", found: text });
  }
  const secondOfDay = h * 3600 + m * 60 + s + (decimals === "" ? 0 : Number(decimals));
  return ok(instantOfUtc({ utcMidnight: midnight, secondOfDay }, leapSeconds));
}

function dayMidnight(
  year: number,
  month: string | undefined,
  day: string | undefined,
  dayOfYear: string | undefined,
): number | string {
  if (month === undefined || day === undefined) {
    const n = Number(dayOfYear);
    const last = isLeapYear(year) ? 366 : 365;
    return n >= 1 && n <= last ? midnightOf({ year, month: 1, day: 1 }) + n - 1 : `${year} has days 1 to ${last}`;
  }
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12) {
    return "months go from 1 to 12";
  }
  const last = daysInMonth(year, m);
  return d >= 1 && d <= last ? midnightOf({ year, month: m, day: d }) : `${year}-${month} has days 1 to ${last}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The instant of a literal in code or a test, with the built-in leap seconds. Throws RangeError on anything `parseUtc` refuses. */
export function utc(text: string): Instant {
  const read = parseUtc(text, builtInLeapSeconds);
  if (!read.ok) {
    throw new RangeError(`not a moment of UTC: ${text} (${read.problem.code})`);
  }
  return read.value;
}

/**
 * Writes a moment as `2023-11-27T14:36:25Z`, cut off (not rounded) after `decimals` digits of a second, 0 to 9; so a written minute is
 * the minute that the moment lies in, and second 60 appears in leap seconds only. Within half a nanosecond of the next second, the
 * next second is written. Years outside 0–9999 throw RangeError.
 */
export function formatUtc(t: Instant, leapSeconds: LeapSeconds, decimals = 0): string {
  const moment = utcOfInstant(t, leapSeconds);
  const dayLength = utcDayLength(moment.utcMidnight, leapSeconds);
  let midnight = moment.utcMidnight;
  let second = Math.floor(moment.secondOfDay);
  let nanoseconds = Math.round((moment.secondOfDay - second) * 1e9);
  if (nanoseconds === 1e9) {
    second += 1;
    nanoseconds = 0;
  }
  if (second >= dayLength) {
    midnight += 1;
    second = 0;
  }
  const { year, month, day } = dateOf(midnight);
  if (year < 0 || year > 9999) {
    throw new RangeError(`the year ${year} cannot be written with four digits`);
  }
  const inLeap = second >= 86400;
  const hour = inLeap ? 23 : Math.floor(second / 3600);
  const minute = inLeap ? 59 : Math.floor(second / 60) % 60;
  const secondOfMinute = inLeap ? second - 86340 : second % 60;
  const tail = decimals > 0 ? `.${padded(nanoseconds, 9).slice(0, decimals)}` : "";
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${padded(hour, 2)}:${padded(minute, 2)}:${padded(secondOfMinute, 2)}${tail}Z`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

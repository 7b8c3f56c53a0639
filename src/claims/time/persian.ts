import { civilDate, dayNumber } from "./civil.ts";
import type { CivilDate } from "./types.ts";

/** Years at which the 33-year pattern of the Solar Hijri calendar breaks. Source: K. Borkowski, "The Persian calendar for 3000 years", 1996. */
const breaks = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178];

/** The Gregorian day of a Solar Hijri date (Iran's calendar): 24 Shahrivar 1403 is 14 September 2024. Years 1 to 3177. */
export function gregorianOfPersian(year: number, month: number, day: number): CivilDate {
  const dayOfYear = (month - 1) * 31 - (month > 7 ? month - 7 : 0) + day - 1;
  return civilDate(newYearDay(year) + dayOfYear);
}

export function persianYearOf(date: CivilDate): number {
  const year = date.year - 621;
  return dayNumber(date) >= newYearDay(year) ? year : year - 1;
}

export function daysInPersianMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return newYearDay(year + 1) - newYearDay(year) === 366 ? 30 : 29;
}

/** Day number of 1 Farvardin. */
function newYearDay(year: number): number {
  const gregorian = year + 621;
  let leaps = -14;
  let start = breaks[0] ?? 0;
  let jump = 0;
  for (const next of breaks.slice(1)) {
    jump = next - start;
    if (year < next) break;
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    start = next;
  }
  let n = year - start;
  leaps += Math.floor(n / 33) * 8 + Math.floor(((n % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - n === 4) leaps += 1;
  const leapsGregorian = Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  n = 20 + leaps - leapsGregorian;
  return dayNumber({ year: gregorian, month: 3, day: 1 }) + n - 1;
}

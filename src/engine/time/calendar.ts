/**
 * The Gregorian calendar as whole Julian days, carried on before 1582 as if it had always been in force.
 * Source: Fliegel and van Flandern, Communications of the ACM 11 (1968) 657; written with floor, so any year goes.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
}

/** Julian date of the midnight that begins the day; ends in .5. Years may be 0 or negative (astronomical count). */
export function midnightOf(date: CalendarDate): number {
  const beforeMarch = date.month < 3 ? 1 : 0;
  const y = date.year + 4800 - beforeMarch;
  const m = date.month + 12 * beforeMarch - 3;
  const noonDay =
    date.day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 32045;
  return noonDay - 0.5;
}

/** The date of the day that begins at this midnight (Julian date ending in .5). */
export function dateOf(midnight: number): CalendarDate {
  const a = midnight + 0.5 + 32044;
  const century = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((146097 * century) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    year: 100 * century + d - 4800 + Math.floor(m / 10),
    month: m + 3 - 12 * Math.floor(m / 10),
    day: e - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days the month has; month 1…12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return isLeapYear(year) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

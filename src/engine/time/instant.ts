/** Seconds of a day of TAI, TT, UT1 or TDB; a day of UTC may have one more. */
export const secondsPerDay = 86400;

/**
 * A moment, in International Atomic Time (TAI). Two numbers, because one double holds a Julian date to 40 µs only.
 * Resolution: about 10 ps. Two instants are the same moment exactly when both fields are equal.
 */
export interface Instant {
  /** Julian day number of the TAI midnight before the moment; ends in .5. */
  readonly taiDay: number;
  /** Part of the TAI day gone by, 0 ≤ f < 1. */
  readonly taiFraction: number;
}

/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** The instant so many TAI seconds after a TAI midnight (Julian day ending in .5). The seconds may be negative or many days. */
export function instantOf(taiMidnight: number, secondsAfter: number): Instant {
  let wholeDays = Math.floor(secondsAfter / secondsPerDay);
  let fraction = (secondsAfter - wholeDays * secondsPerDay) / secondsPerDay;
  if (fraction >= 1) {
    wholeDays += 1;
    fraction = 0;
  }
  return { taiDay: taiMidnight + wholeDays, taiFraction: fraction < 0 ? 0 : fraction };
}

/** The instant `seconds` (SI, of either sign) later. Good to 20 ps for a day, to 0.1 µs for a span of thirty years. */
export function addSeconds(t: Instant, seconds: number): Instant {
  const wholeDays = Math.trunc(seconds / secondsPerDay);
  const sum = t.taiFraction + (seconds - wholeDays * secondsPerDay) / secondsPerDay;
  const carry = Math.floor(sum);
  const fraction = sum - carry;
  // A hair below zero, less than a double can show below one, is the next midnight itself.
  return fraction < 1
    ? { taiDay: t.taiDay + wholeDays + carry, taiFraction: fraction }
    : { taiDay: t.taiDay + wholeDays + carry + 1, taiFraction: 0 };
}

/** SI seconds from one moment to another; negative where `to` is earlier. Leap seconds count. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (to.taiDay - from.taiDay) * secondsPerDay + (to.taiFraction - from.taiFraction) * secondsPerDay;
}

/** Negative where `a` is earlier, 0 where both are the same moment, positive where `a` is later. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.taiDay - b.taiDay || a.taiFraction - b.taiFraction;
}

/** True where the moment lies in the half-open interval. */
export function intervalHolds(interval: Interval, t: Instant): boolean {
  return compareInstants(interval.start, t) <= 0 && compareInstants(t, interval.end) < 0;
}

/** Length in SI seconds; 0 or negative where the interval is empty. */
export function intervalSeconds(interval: Interval): number {
  return secondsBetween(interval.start, interval.end);
}

/**
 * How far UTC runs behind TAI.
 *
 * From 1972 on UTC differs from TAI by whole seconds: IERS Bulletin C, file Leap_Second.dat (issue 72 of July 2026: no leap
 * second up to 28 June 2027). From 1960 to 1971 UTC ran at a rate of its own with steps of fractions of a second: IERS, TAI−UTC
 * 1961–1971 with the Bureau International de l'Heure's figures of 1960, as printed in the USNO's tai-utc table.
 */
import { addSeconds, instantOf, secondsPerDay, type Instant } from "./instant.ts";

/** One stretch of the relation: TAI − UTC = offsetS + driftSPerDay · (UTC Julian date − driftFromDay), from `utcMidnight` on. */
export interface UtcStretch {
  readonly utcMidnight: number;
  readonly offsetS: number;
  readonly driftFromDay: number;
  readonly driftSPerDay: number;
}

/** What UTC is. A value: pass it on, never change it. */
export interface LeapSeconds {
  /** Which table this is, for reports. */
  readonly version: string;
  /** Julian date (UTC) up to which the issuer excludes a further leap second; after it the last count is assumed to stand. */
  readonly knownUntilDay: number;
  /** Ascending; the first one also holds for all time before it (see `taiMinusUtc`). */
  readonly stretches: readonly UtcStretch[];
}

const modifiedJulianZero = 2400000.5;

function drifting(mjd: number, offsetS: number, driftFromMjd: number, driftSPerDay: number): UtcStretch {
  return { utcMidnight: mjd + modifiedJulianZero, offsetS, driftFromDay: driftFromMjd + modifiedJulianZero, driftSPerDay };
}

/** TAI − UTC of 1960–1971: day of the step, seconds, day from which the drift counts, drift in seconds a day. */
const before1972: readonly UtcStretch[] = [
  drifting(36934, 1.417818, 37300, 0.001296),
  drifting(37300, 1.422818, 37300, 0.001296),
  drifting(37512, 1.372818, 37300, 0.001296),
  drifting(37665, 1.845858, 37665, 0.0011232),
  drifting(38334, 1.945858, 37665, 0.0011232),
  drifting(38395, 3.24013, 38761, 0.001296),
  drifting(38486, 3.34013, 38761, 0.001296),
  drifting(38639, 3.44013, 38761, 0.001296),
  drifting(38761, 3.54013, 38761, 0.001296),
  drifting(38820, 3.64013, 38761, 0.001296),
  drifting(38942, 3.74013, 38761, 0.001296),
  drifting(39004, 3.84013, 38761, 0.001296),
  drifting(39126, 4.31317, 39126, 0.002592),
  drifting(39887, 4.21317, 39126, 0.002592),
];

/** Days (MJD) from whose beginning TAI − UTC is 10 s, 11 s, 12 s and so on. */
const wholeSecondDays = [
  41317, 41499, 41683, 42048, 42413, 42778, 43144, 43509, 43874, 44239, 44786, 45151, 45516, 46247, 47161, 47892, 48257, 48804,
  49169, 49534, 50083, 50630, 51179, 53736, 54832, 56109, 57204, 57754,
] as const;

/** Leap seconds to 1 January 2017 (TAI − UTC = 37 s), by IERS Bulletin C 72; none before 28 June 2027. */
export const builtInLeapSeconds: LeapSeconds = {
  version: "IERS Bulletin C 72 (July 2026)",
  knownUntilDay: 61584 + modifiedJulianZero,
  stretches: [...before1972, ...wholeSecondDays.map((mjd, index) => drifting(mjd, 10 + index, mjd, 0))],
};

/** 1 January 1957: before the first satellite there is no use for a drift. */
const noDriftBefore = 35839 + modifiedJulianZero;

/**
 * TAI − UTC in seconds at a moment given in UTC.
 *
 * 1972 on: exact. 1960–1971: the published drift, exact to its microseconds. 1957–1959, when no UTC was kept: the line of 1960 carried
 * back; within 0.3 s of mean solar time, which is what clocks and logs then followed. Before 1957: its value of 1 January 1957
 * (−0.5 s), so that the count of seconds stays simple; this is no claim about the Earth's rotation.
 *
 * @param utcMidnight Julian date of the UTC day's beginning, ending in .5
 * @param secondOfDay seconds since then, 0 ≤ s < length of the day
 */
export function taiMinusUtc(utcMidnight: number, secondOfDay: number, leapSeconds: LeapSeconds): number {
  const stretch = stretchOf(utcMidnight, leapSeconds);
  if (stretch.driftSPerDay === 0) {
    return stretch.offsetS;
  }
  const days = Math.max(utcMidnight - stretch.driftFromDay + secondOfDay / secondsPerDay, noDriftBefore - stretch.driftFromDay);
  return stretch.offsetS + stretch.driftSPerDay * days;
}

function stretchOf(utcMidnight: number, leapSeconds: LeapSeconds): UtcStretch {
  const { stretches } = leapSeconds;
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const candidate = stretches[middle];
    if (candidate !== undefined && candidate.utcMidnight <= utcMidnight) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const found = stretches[low];
  if (found === undefined) {
    throw new RangeError("a LeapSeconds value needs at least one stretch");
  }
  return found;
}

/** Seconds in the UTC day: 86400, or 86401 where a leap second ends it (86399 for one taken away). Before 1972: 86400. */
export function utcDayLength(utcMidnight: number, leapSeconds: LeapSeconds): number {
  const today = stretchOf(utcMidnight, leapSeconds);
  const tomorrow = stretchOf(utcMidnight + 1, leapSeconds);
  if (today === tomorrow || today.driftSPerDay !== 0) {
    return secondsPerDay;
  }
  return secondsPerDay + tomorrow.offsetS - today.offsetS;
}

/** A moment of UTC: the day's beginning as a Julian date ending in .5, and the seconds since, 86400 and more in a leap second. */
export interface UtcMoment {
  readonly utcMidnight: number;
  readonly secondOfDay: number;
}

/** Exact to 10 ps. In a leap second `secondOfDay` is 86400 ≤ s < 86401. */
export function utcOfInstant(t: Instant, leapSeconds: LeapSeconds): UtcMoment {
  // The UTC day is the TAI day or the one before or after; the day whose beginning is the last one not after t is the right one.
  let utcMidnight = t.taiDay + 1;
  let seconds = secondsSinceUtcMidnight(t, utcMidnight, leapSeconds);
  while (seconds < 0) {
    utcMidnight -= 1;
    seconds = secondsSinceUtcMidnight(t, utcMidnight, leapSeconds);
  }
  const stretch = stretchOf(utcMidnight, leapSeconds);
  const drift = utcMidnight >= noDriftBefore ? stretch.driftSPerDay : 0;
  // A second of UTC was longer than one of TAI by the drift. Before 1972 a step of 0.1 s lengthened or cut the day's last minute;
  // there the count stops short of 86400, so that a written time never names a second that its clock did not have.
  const secondOfDay = seconds / (1 + drift / secondsPerDay);
  return { utcMidnight, secondOfDay: drift === 0 ? secondOfDay : Math.min(secondOfDay, secondsPerDay - 1e-9) };
}

function secondsSinceUtcMidnight(t: Instant, utcMidnight: number, leapSeconds: LeapSeconds): number {
  return (t.taiDay - utcMidnight) * secondsPerDay + (t.taiFraction * secondsPerDay - taiMinusUtc(utcMidnight, 0, leapSeconds));
}

/** The instant of a moment of UTC. Seconds past the day's end run on into the next day. */
export function instantOfUtc(moment: UtcMoment, leapSeconds: LeapSeconds): Instant {
  const offset = taiMinusUtc(moment.utcMidnight, moment.secondOfDay, leapSeconds);
  // Whole seconds first: adding 37 to 86399.999999999 would round the nanoseconds.
  const whole = Math.floor(moment.secondOfDay);
  const start = instantOf(moment.utcMidnight, whole + Math.floor(offset));
  return addSeconds(start, moment.secondOfDay - whole + (offset - Math.floor(offset)));
}

/** TAI − UTC in seconds at an instant. */
export function taiMinusUtcAt(t: Instant, leapSeconds: LeapSeconds): number {
  const { utcMidnight, secondOfDay } = utcOfInstant(t, leapSeconds);
  return taiMinusUtc(utcMidnight, secondOfDay, leapSeconds);
}

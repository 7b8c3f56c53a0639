/**
 * Moments and what clocks call them: an instant kept in TAI, UTC read and written with its leap seconds, UT1 and polar motion from
 * a table of the Earth's orientation. No zones (those are rules of people, resolved where a text is read), no clock, no `Date`.
 */
import { builtInOrientation } from "./builtInOrientation.ts";
import type { EarthData } from "./earthOrientation.ts";
import { builtInLeapSeconds } from "./leapSeconds.ts";

export {
  addSeconds,
  compareInstants,
  instantOf,
  intervalHolds,
  intervalSeconds,
  secondsBetween,
  secondsPerDay,
  type Instant,
  type Interval,
} from "./instant.ts";
export { dateOf, daysInMonth, isLeapYear, midnightOf, type CalendarDate } from "./calendar.ts";
export {
  builtInLeapSeconds,
  instantOfUtc,
  taiMinusUtc,
  taiMinusUtcAt,
  utcDayLength,
  utcOfInstant,
  type LeapSeconds,
  type UtcMoment,
  type UtcStretch,
} from "./leapSeconds.ts";
export { formatUtc, parseUtc, utc } from "./utcText.ts";
export { orientationAt, type EarthData, type EarthOrientation, type Orientation } from "./earthOrientation.ts";
export { readFinals2000A } from "./finals2000A.ts";
export { builtInOrientation };
export { centuriesTt, julianDate, type JulianDate, type TimeScale } from "./scales.ts";
export { timeProblems, type TimeProblem } from "./problems.ts";

/** The leap seconds and the Earth orientation that the package carries; their `version`s say which. */
export const builtInEarthData: EarthData = { leapSeconds: builtInLeapSeconds, orientation: builtInOrientation };

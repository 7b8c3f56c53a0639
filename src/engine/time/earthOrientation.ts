/**
 * How the Earth stands: UT1 and polar motion from a table of the IERS.
 *
 * Kept as UT1 − TAI, which has no leap seconds to jump over, and interpolated with the cubic through the four nearest rows.
 */
import type { Instant } from "./instant.ts";
import { taiMinusUtcAt, type LeapSeconds } from "./leapSeconds.ts";

/**
 * A table of the Earth's orientation with rows at equal steps. A value: pass it on, never change it.
 * Rows lie at UTC midnights; the difference between UTC and TAI (under a minute) moves no figure by more than 1 µs and is ignored.
 */
export interface EarthOrientation {
  /** Which table this is, for reports. */
  readonly version: string;
  /** Julian date of row 0, ending in .5. */
  readonly firstDay: number;
  readonly stepDays: number;
  /** Julian date of the last measured row; what follows is a forecast. */
  readonly measuredUntilDay: number;
  /** UT1 − TAI, seconds, a row each. */
  readonly ut1MinusTaiS: readonly number[];
  /** Polar motion x and y, arcseconds, a row each. */
  readonly xpArcsec: readonly number[];
  readonly ypArcsec: readonly number[];
}

/** The Earth's orientation at one moment. */
export interface Orientation {
  readonly ut1MinusTaiS: number;
  readonly xpArcsec: number;
  readonly ypArcsec: number;
  /** Length of the day over 86400 s, seconds: the slope of UT1 − TAI. */
  readonly lodS: number;
  /** `measured` and `predicted` come from the table; `assumed` lies outside it (see `orientationAt`). */
  readonly basis: "measured" | "predicted" | "assumed";
}

/** What UTC is and how the Earth stands: everything that computing with time on the Earth depends on besides the moment. */
export interface EarthData {
  readonly leapSeconds: LeapSeconds;
  readonly orientation: EarthOrientation;
}

/**
 * Orientation at a moment. Inside the table it is as good as the rows and their spacing (built-in table: `builtInOrientation`).
 *
 * Outside, `basis` is `assumed` and the polar motion is 0 (true values stay under 0.6″: 18 m on the ground).
 * After the last row UT1 − TAI is held; since 2017 it has moved by up to 0.25 s a year (115 m on the equator).
 * Before the first row UT1 = UTC is taken: within 0.1 s in 1960–1971, 0.3 s in 1957–1959, 0.9 s in 1972.
 */
export function orientationAt(t: Instant, earth: EarthData): Orientation {
  const table = earth.orientation;
  const rows = table.ut1MinusTaiS.length;
  const position = daysSince(t, table.firstDay) / table.stepDays;
  if (position < 0) {
    return { ut1MinusTaiS: -taiMinusUtcAt(t, earth.leapSeconds), xpArcsec: 0, ypArcsec: 0, lodS: 0, basis: "assumed" };
  }
  if (position > rows - 1) {
    return { ut1MinusTaiS: rowOf(table.ut1MinusTaiS, rows - 1), xpArcsec: 0, ypArcsec: 0, lodS: 0, basis: "assumed" };
  }
  const first = Math.max(0, Math.min(rows - 4, Math.floor(position) - 1));
  const x = position - first;
  return {
    ut1MinusTaiS: cubic(table.ut1MinusTaiS, first, x),
    xpArcsec: cubic(table.xpArcsec, first, x),
    ypArcsec: cubic(table.ypArcsec, first, x),
    lodS: -slope(table.ut1MinusTaiS, first, x) / table.stepDays,
    basis: daysSince(t, table.measuredUntilDay) <= 0 ? "measured" : "predicted",
  };
}

/** The cubic through rows first … first + 3 (Newton's form), at 0 ≤ x ≤ 3 from the first of them. */
function cubic(column: readonly number[], first: number, x: number): number {
  const { value, d1, d2, d3 } = differences(column, first);
  return value + x * (d1 + ((x - 1) / 2) * (d2 + ((x - 2) / 3) * d3));
}

/** Its slope, in units a row. */
function slope(column: readonly number[], first: number, x: number): number {
  const { d1, d2, d3 } = differences(column, first);
  return d1 + ((2 * x - 1) / 2) * d2 + ((3 * x * x - 6 * x + 2) / 6) * d3;
}

function differences(column: readonly number[], first: number): { value: number; d1: number; d2: number; d3: number } {
  const [a, b, c, d] = [rowOf(column, first), rowOf(column, first + 1), rowOf(column, first + 2), rowOf(column, first + 3)];
  return { value: a, d1: b - a, d2: c - 2 * b + a, d3: d - 3 * c + 3 * b - a };
}

function rowOf(column: readonly number[], index: number): number {
  const value = column[index];
  if (value === undefined) {
    throw new RangeError(
      `an Earth orientation table needs at least four rows and columns of one length; row ${index} is missing`,
    );
  }
  return value;
}

/** Days since a Julian date, without losing the digits of the fraction. */
function daysSince(t: Instant, julianDay: number): number {
  return t.taiDay - julianDay + t.taiFraction;
}

/** The scales in which a moment is used: UTC, TAI, TT, UT1, TDB as Julian dates in two parts. */
import { sin } from "../math/index.ts";
import { orientationAt, type EarthData } from "./earthOrientation.ts";
import { addSeconds, secondsPerDay, type Instant } from "./instant.ts";
import { utcOfInstant } from "./leapSeconds.ts";

export type TimeScale = "UTC" | "TAI" | "TT" | "UT1" | "TDB";

/** `day` ends in .5 (a midnight of the scale), 0 ≤ fraction < 1; their sum is the Julian date. */
export interface JulianDate {
  readonly day: number;
  readonly fraction: number;
}

const ttMinusTaiS = 32.184;
const largestFractionBelowOne = 1 - 2 ** -53;

/**
 * Julian date of a moment in a scale.
 *
 * TAI and TT are exact. UT1 is as good as the table (`orientationAt`). TDB follows TT within 1.7 ms; the difference is good to 10 µs
 * (US Naval Observatory, Circular 179, equation 2.6). UTC is the day and its seconds over 86400, as element sets write it; in
 * a leap second the fraction stands still just below 1.
 */
export function julianDate(t: Instant, scale: TimeScale, earth: EarthData): JulianDate {
  if (scale === "UTC") {
    const { utcMidnight, secondOfDay } = utcOfInstant(t, earth.leapSeconds);
    return { day: utcMidnight, fraction: Math.min(secondOfDay / secondsPerDay, largestFractionBelowOne) };
  }
  if (scale === "TAI") {
    return { day: t.taiDay, fraction: t.taiFraction };
  }
  if (scale === "UT1") {
    return shifted(t, orientationAt(t, earth).ut1MinusTaiS);
  }
  return shifted(t, scale === "TT" ? ttMinusTaiS : ttMinusTaiS + tdbMinusTtS(t));
}

function shifted(t: Instant, seconds: number): JulianDate {
  const moved = addSeconds(t, seconds);
  return { day: moved.taiDay, fraction: moved.taiFraction };
}

/** Julian centuries of TT since J2000.0; TDB may be put for TT in everything that uses them here. */
export function centuriesTt(t: Instant): number {
  return (t.taiDay - 2451545 + (t.taiFraction + ttMinusTaiS / secondsPerDay)) / 36525;
}

function tdbMinusTtS(t: Instant): number {
  const c = centuriesTt(t);
  return (
    0.001657 * sin(628.3076 * c + 6.2401) +
    0.000022 * sin(575.3385 * c + 4.297) +
    0.000014 * sin(1256.6152 * c + 6.1969) +
    0.000005 * sin(606.9777 * c + 4.0212) +
    0.000005 * sin(52.9691 * c + 0.4444) +
    0.000002 * sin(21.3299 * c + 5.5431) +
    0.00001 * c * sin(628.3076 * c + 4.249)
  );
}

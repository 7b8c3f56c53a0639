/**
 * How far the Earth has turned.
 *
 * [1] Aoki et al., Astronomy and Astrophysics 105 (1982) 359: Greenwich mean sidereal time of 1982, which TEME counts from.
 * [2] IERS Conventions (2010), Technical Note 36, chapter 5: Earth rotation angle; sidereal time of the IAU 2006 precession.
 */
import { cos, sin, twoPi, wrapPositive } from "../math/index.ts";
import { centuriesTt, julianDate, orientationAt, type EarthData, type Instant } from "../time/index.ts";
import { argumentsOfMoonAndSun, arcsec, meanObliquityRad, nutation } from "./nutation.ts";

/** Angular velocity of the Earth, rad/s of UT1 ([2] table 1.2 gives it for a day of 86400 s). */
const nominalRateRadS = 7.292115146706979e-5;

/** Rotation rate of the Earth at a moment, rad/s, with the length of the day then. */
export function earthRateRadS(lodS: number): number {
  return nominalRateRadS * (1 - lodS / 86400);
}

/** Greenwich mean sidereal time of 1982 [1], 0…2π rad: the angle from TEME's x axis to the meridian of Greenwich. As good as UT1. */
export function gmst82Rad(t: Instant, earth: EarthData): number {
  const { day, fraction } = julianDate(t, "UT1", earth);
  const centuries = (day - 2451545 + fraction) / 36525;
  const seconds = 67310.54841 + centuries * (8640184.812866 + centuries * (0.093104 - centuries * 6.2e-6));
  // The formula's 876600 h a century are one turn a day: only the part of a day counts. `day` ends in .5.
  return wrapPositive(twoPi * (seconds / 86400 + fraction + 0.5));
}

/** Greenwich apparent sidereal time [2], 0…2π rad: from the true equinox of date. Good to 1 mas besides UT1. */
export function gastRad(t: Instant, earth: EarthData): number {
  const { day, fraction } = julianDate(t, "UT1", earth);
  const sinceJ2000 = day - 2451545 + fraction;
  const rotationAngle = twoPi * (fraction + 0.5 + 0.779057273264 + 0.00273781191135448 * sinceJ2000);
  const c = centuriesTt(t);
  const precession = arcsec(0.014506 + c * (4612.156534 + c * (1.3915817 - c * (0.00000044 + c * 0.000029956))));
  const { longitudeRad } = nutation(t);
  const { node } = argumentsOfMoonAndSun(c);
  const complementary = arcsec(0.00264096 * sin(node) + 0.00006352 * sin(2 * node));
  return wrapPositive(rotationAngle + precession + longitudeRad * cos(meanObliquityRad(c)) + complementary);
}

/** Everything that turns TEME into ITRF at one moment. */
export interface EarthAttitude {
  readonly gmst82Rad: number;
  readonly rateRadS: number;
  /** Polar motion, rad. */
  readonly xpRad: number;
  readonly ypRad: number;
}

/** The Earth's attitude at a moment: as good as the orientation table (built-in: 0.9 m on the equator). */
export function earthAttitude(t: Instant, earth: EarthData): EarthAttitude {
  const { xpArcsec, ypArcsec, lodS } = orientationAt(t, earth);
  return { gmst82Rad: gmst82Rad(t, earth), rateRadS: earthRateRadS(lodS), xpRad: arcsec(xpArcsec), ypRad: arcsec(ypArcsec) };
}

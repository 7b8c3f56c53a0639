/**
 * The Earth's axis in space: nutation IAU 2000B and the precession of IAU 2006.
 *
 * [1] McCarthy and Luzum 2003, Celestial Mechanics and Dynamical Astronomy 85, 37: nutation, 77 terms, 1 mas in 1995–2050.
 * [2] Capitaine, Wallace and Chapront, Astronomy and Astrophysics 412 (2003) 567; Fukushima–Williams angles as in Wallace and Capitaine,
 *     Astronomy and Astrophysics 459 (2006) 981: precession and frame bias.
 *
 * We use these instead of the IAU 1976/1980 theory that older TEME code goes with: they need no daily corrections to reach GCRF.
 */
import { cos, sin, type Vec3 } from "../math/index.ts";
import { centuriesTt, type Instant } from "../time/index.ts";
import { nutationTerms } from "./nutationTerms.ts";
import { turnX, turnZ } from "./rotate.ts";

const radPerArcsec = Math.PI / 648000;
const arcsecPerTurn = 1296000;

/** Arcseconds in rad. */
export function arcsec(value: number): number {
  return value * radPerArcsec;
}

/** The arguments of lunar and solar theory, rad, as the truncated nutation takes them [1]. */
export interface MoonAndSun {
  /** Mean anomaly of the Moon, of the Sun; Moon's mean distance from its node; its mean elongation; its mean node. */
  readonly l: number;
  readonly lPrime: number;
  readonly f: number;
  readonly d: number;
  readonly node: number;
}

/** @param centuries Julian centuries of TT since J2000.0 */
export function argumentsOfMoonAndSun(centuries: number): MoonAndSun {
  const linear = (start: number, rate: number): number => arcsec((start + rate * centuries) % arcsecPerTurn);
  return {
    l: linear(485868.249036, 1717915923.2178),
    lPrime: linear(1287104.79305, 129596581.0481),
    f: linear(335779.526232, 1739527262.8478),
    d: linear(1072260.70369, 1602961601.209),
    node: linear(450160.398036, -6962890.5431),
  };
}

/** Mean obliquity of the ecliptic of date, rad [2]. */
export function meanObliquityRad(centuries: number): number {
  const c = centuries;
  return arcsec(84381.406 - c * (46.836769 + c * (0.0001831 - c * (0.0020034 - c * (0.000000576 + c * 0.0000000434)))));
}

export interface Nutation {
  readonly longitudeRad: number;
  readonly obliquityRad: number;
}

/** Nutation in longitude and obliquity [1], good to 1 mas in 1995–2050 and some mas in 1957–2100. */
export function nutation(t: Instant): Nutation {
  const c = centuriesTt(t);
  const a = argumentsOfMoonAndSun(c);
  let longitude = 0;
  let obliquity = 0;
  for (let index = nutationTerms.length - 1; index >= 0; index -= 1) {
    const term = nutationTerms[index];
    if (term === undefined) {
      continue;
    }
    const [l, lPrime, f, d, node, ls, lst, lc, oc, oct, os] = term;
    const argument = l * a.l + lPrime * a.lPrime + f * a.f + d * a.d + node * a.node;
    const [s, k] = [sin(argument), cos(argument)];
    longitude += (ls + lst * c) * s + lc * k;
    obliquity += (oc + oct * c) * k + os * s;
  }
  // Constants in place of the planetary terms, −0.135 mas and 0.388 mas [1].
  return { longitudeRad: arcsec(longitude * 1e-7 - 0.000135), obliquityRad: arcsec(obliquity * 1e-7 + 0.000388) };
}

/** A vector given in GCRF, seen from the true equator and equinox of date. Good to 1 mas (34 mm on the ground). */
export function gcrfToTrueOfDate(v: Vec3, t: Instant): Vec3 {
  const { gamma, phi, psi, epsilon } = axes(t);
  return turnX(turnZ(turnX(turnZ(v, gamma), phi), -psi), -epsilon);
}

/** The other way. */
export function trueOfDateToGcrf(v: Vec3, t: Instant): Vec3 {
  const { gamma, phi, psi, epsilon } = axes(t);
  return turnZ(turnX(turnZ(turnX(v, epsilon), psi), -phi), -gamma);
}

/** Fukushima–Williams angles with nutation [2], rad; the polynomials in arcseconds and Julian centuries of TT. */
function axes(t: Instant): { gamma: number; phi: number; psi: number; epsilon: number } {
  const c = centuriesTt(t);
  const { longitudeRad, obliquityRad } = nutation(t);
  return {
    gamma: arcsec(-0.052928 + c * (10.556378 + c * (0.4932044 - c * (0.00031238 + c * (0.000002788 - c * 0.000000026))))),
    phi: arcsec(84381.412819 - c * (46.811016 - c * (0.0511268 + c * (0.00053289 - c * (0.00000044 + c * 0.0000000176))))),
    psi:
      arcsec(-0.041775 + c * (5038.481484 + c * (1.5584175 - c * (0.00018522 + c * (0.000026452 + c * 0.0000000148))))) +
      longitudeRad,
    epsilon: meanObliquityRad(c) + obliquityRad,
  };
}

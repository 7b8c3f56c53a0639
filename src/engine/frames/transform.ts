/**
 * From frame to frame.
 *
 * [1] Vallado, Crawford, Hujsak and Kelso, "Revisiting Spacetrack Report #3", AIAA 2006-6753, appendix C: TEME → PEF → ITRF.
 * [2] IERS Conventions (2010), chapter 5: ITRF → GCRF.
 *
 * TEME reaches GCRF by way of the turning Earth, so that a satellite stands over the same ground whichever way it is computed.
 */
import { cross, add, subtract, type Vec3 } from "../math/index.ts";
import type { EarthData, Instant } from "../time/index.ts";
import { earthAttitude, gastRad, gmst82Rad, type EarthAttitude } from "./earthRotation.ts";
import { gcrfToTrueOfDate, trueOfDateToGcrf } from "./nutation.ts";
import { turnX, turnY, turnZ } from "./rotate.ts";
import type { State } from "./state.ts";

/**
 * A state in TEME, seen from the turning Earth. Velocity is against the ground.
 * Good to the orientation table: built-in 0.9 m on the ground within its years, `orientationAt` says how much outside.
 */
export function temeToItrf(s: State<"TEME">, earth: EarthData): State<"ITRF"> {
  return temeToItrfAt(s, earthAttitude(s.at, earth));
}

/** The same where the Earth's attitude of that moment is at hand already (many satellites at one time). */
export function temeToItrfAt(s: State<"TEME">, attitude: EarthAttitude): State<"ITRF"> {
  const position = turnZ(s.positionKm, attitude.gmst82Rad);
  const velocity = subtract(turnZ(s.velocityKmS, attitude.gmst82Rad), cross([0, 0, attitude.rateRadS], position));
  return {
    frame: "ITRF",
    at: s.at,
    positionKm: withPolarMotion(position, attitude),
    velocityKmS: withPolarMotion(velocity, attitude),
  };
}

/** A state in ITRF (velocity against the ground) in TEME. */
export function itrfToTeme(s: State<"ITRF">, earth: EarthData): State<"TEME"> {
  const attitude = earthAttitude(s.at, earth);
  const position = withoutPolarMotion(s.positionKm, attitude);
  const velocity = add(withoutPolarMotion(s.velocityKmS, attitude), cross([0, 0, attitude.rateRadS], position));
  return {
    frame: "TEME",
    at: s.at,
    positionKm: turnZ(position, -attitude.gmst82Rad),
    velocityKmS: turnZ(velocity, -attitude.gmst82Rad),
  };
}

/** A position, or any vector, in TEME seen in ITRF; the turning of the Earth does not touch it. */
export function temeVectorToItrf(v: Vec3, t: Instant, earth: EarthData): Vec3 {
  const attitude = earthAttitude(t, earth);
  return withPolarMotion(turnZ(v, attitude.gmst82Rad), attitude);
}

/**
 * A state in TEME among the quasars. Good to 2 mas (0.4 m at GEO) besides UT1, which cancels. The published example of Vallado is met within
 * 1 cm; code that stops at IAU 1976/1980 without its daily corrections gives "J2000" up to 0.1″ away: 3 m in low orbits, 20 m at GEO.
 */
export function temeToGcrf(s: State<"TEME">, earth: EarthData): State<"GCRF"> {
  const angle = equinoxOffsetRad(s.at, earth);
  const turned = (v: Vec3): Vec3 => trueOfDateToGcrf(turnZ(v, -angle), s.at);
  return { frame: "GCRF", at: s.at, positionKm: turned(s.positionKm), velocityKmS: turned(s.velocityKmS) };
}

/** The other way. */
export function gcrfToTeme(s: State<"GCRF">, earth: EarthData): State<"TEME"> {
  const angle = equinoxOffsetRad(s.at, earth);
  const turned = (v: Vec3): Vec3 => turnZ(gcrfToTrueOfDate(v, s.at), angle);
  return { frame: "TEME", at: s.at, positionKm: turned(s.positionKm), velocityKmS: turned(s.velocityKmS) };
}

/** A vector from the true equator and equinox of date, seen in TEME. */
export function trueOfDateToTeme(v: Vec3, t: Instant, earth: EarthData): Vec3 {
  return turnZ(v, equinoxOffsetRad(t, earth));
}

/** Angle by which TEME's x axis lies east of the true equinox of date; within 20″. */
function equinoxOffsetRad(t: Instant, earth: EarthData): number {
  return gastRad(t, earth) - gmst82Rad(t, earth);
}

/** From the axis of rotation to the pole of the crust: ITRF = R₂(−xp) R₁(−yp) PEF [1]. */
function withPolarMotion(v: Vec3, { xpRad, ypRad }: EarthAttitude): Vec3 {
  return turnY(turnX(v, -ypRad), -xpRad);
}

function withoutPolarMotion(v: Vec3, { xpRad, ypRad }: EarthAttitude): Vec3 {
  return turnX(turnY(v, xpRad), ypRad);
}

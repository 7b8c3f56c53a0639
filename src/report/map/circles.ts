import { acos, asin, degPerRad, radPerDeg, sin } from "../../engine/index.ts";

const meanRadiusKm = 6371.0088; // a circle on a map a few hundred pixels wide does not show the 0.3 % of the ellipsoid

/**
 * Angle at the Earth's centre, degrees, between the point below a satellite and where a ray `offNadirDeg` away from straight
 * down meets the ground, on a sphere; null where the ray misses the Earth.
 */
export function groundRadiusDeg(heightKm: number, offNadirDeg: number): number | null {
  const incidence = (1 + heightKm / meanRadiusKm) * sin(offNadirDeg * radPerDeg);
  return incidence > 1 ? null : (asin(incidence) - offNadirDeg * radPerDeg) * degPerRad;
}

/** Angle at the Earth's centre, degrees, out to where a satellite stands on the horizon. */
export function horizonRadiusDeg(heightKm: number): number {
  return acos(meanRadiusKm / (meanRadiusKm + heightKm)) * degPerRad;
}

export const kmPerDegree: number = meanRadiusKm * radPerDeg;

/**
 * How bright a satellite looks, roughly.
 *
 * A sphere that scatters light evenly in all directions (Lambert), of the size that its class in the catalogue suggests. Real satellites have
 * panels and mirrors, so a figure is good to ±1.5 magnitudes, and a glint can exceed it by far.
 */
import { angleBetween } from "../frames/index.ts";
import { cos, log, pi, sin, subtract, type Vec3 } from "../math/index.ts";

/** Classes of radar cross-section as the US catalogue publishes them: under 0.1 m², 0.1–1 m², over 1 m². */
export type SizeClass = "SMALL" | "MEDIUM" | "LARGE";

/**
 * Area that catches sunlight, m²: a cubesat; a microsatellite; between a constellation satellite (magnitude 7 at 1,000 km and a right angle) and a
 * rocket body (4 to 5). A space station is far above its class: give its area.
 */
const typicalAreaM2: { readonly [S in SizeClass]: number } = { SMALL: 0.03, MEDIUM: 0.5, LARGE: 7 };

const reflectivity = 0.2;
const sunMagnitude = -26.74;

/**
 * Angle at the satellite between the Sun and the observer, 0…π rad: 0 where its lit side faces the observer. All three positions in one
 * frame, km.
 */
export function phaseAngleRad(satelliteKm: Vec3, sunKm: Vec3, observerKm: Vec3): number {
  return angleBetween(subtract(sunKm, satelliteKm), subtract(observerKm, satelliteKm));
}

/** What is known of the body's size: its class, or the lit area. */
export type Body = { readonly size: SizeClass } | { readonly areaM2: number };

/**
 * Apparent magnitude of a sunlit satellite above the air, ±1.5 mag; smaller is brighter. In the Earth's shadow it has none: ask `shadow`
 * first. Light lost in the air (0.2 mag overhead, 1 mag at 10°) is not taken off.
 */
export function apparentMagnitude(body: Body, rangeKm: number, phaseRad: number): number {
  const areaM2 = "areaM2" in body ? body.areaM2 : typicalAreaM2[body.size];
  const phase = (2 / (3 * pi * pi)) * ((pi - phaseRad) * cos(phaseRad) + sin(phaseRad));
  const rangeM = rangeKm * 1000;
  return sunMagnitude - 2.5 * log10((reflectivity * areaM2 * phase) / (rangeM * rangeM));
}

function log10(x: number): number {
  return log(x) / Math.LN10;
}

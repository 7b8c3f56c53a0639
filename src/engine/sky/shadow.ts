/**
 * The Earth's shadow as a cone: the Sun has its width, the Earth its flattening.
 *
 * Montenbruck and Gill, Satellite Orbits (2000), section 3.4.2, with the polar axis stretched so that the ellipsoid becomes a sphere.
 * Air is left out: it bends light into the shadow and dims the rim, which blurs entry and exit by some seconds in low orbits.
 */
import { angleBetween, equatorialRadiusKm, flattening } from "../frames/index.ts";
import { asin, norm, subtract, type Vec3 } from "../math/index.ts";
import { sunRadiusKm } from "./sun.ts";

export type Light = "sunlit" | "penumbra" | "umbra";

/** How far a satellite is from the edges of the shadow, as angles at the satellite, rad. Smooth but for the moment of mid-shadow. */
export interface ShadowMargins {
  /** Positive where the whole Sun is seen; zero where the penumbra begins and ends. */
  readonly sunlitRad: number;
  /** Negative where nothing of the Sun is seen; zero where the umbra begins and ends. */
  readonly umbraRad: number;
}

/**
 * Margins against penumbra and umbra. Both vectors from the middle of the Earth, in one frame whose z axis is the Earth's (TEME or ITRF), km.
 * A point inside the Earth counts as umbra. The sphere made by stretching is exact for a Sun infinitely far away; the error is under
 * 0.02 s of a low orbit.
 */
export function shadowMargins(satelliteKm: Vec3, sunKm: Vec3): ShadowMargins {
  const stretched = stretch(satelliteKm);
  const distance = norm(stretched);
  const toSun = subtract(stretch(sunKm), stretched);
  const earthAngle = asin(Math.min(1, equatorialRadiusKm / distance));
  const sunAngle = asin(sunRadiusKm / norm(toSun));
  const separation = angleBetween([-stretched[0], -stretched[1], -stretched[2]], toSun);
  return { sunlitRad: separation - earthAngle - sunAngle, umbraRad: separation - earthAngle + sunAngle };
}

/** Whether a satellite has the whole Sun, a part of it, or none. Arguments and accuracy as in `shadowMargins`. */
export function shadow(satelliteKm: Vec3, sunKm: Vec3): Light {
  const { sunlitRad, umbraRad } = shadowMargins(satelliteKm, sunKm);
  if (sunlitRad >= 0) {
    return "sunlit";
  }
  return umbraRad > 0 ? "penumbra" : "umbra";
}

function stretch(v: Vec3): Vec3 {
  return [v[0], v[1], v[2] / (1 - flattening)];
}

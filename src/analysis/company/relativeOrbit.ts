import {
  acos,
  alongOrbit,
  atan2,
  cross,
  dot,
  geodeticFromItrf,
  norm,
  orbitalAxes,
  propagateInOrbit,
  subtract,
  temeToItrf,
  unit,
  wrapSigned,
  type EarthData,
  type Instant,
  type Satellite,
} from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";

/** Two orbits against each other at a moment. */
export interface RelativeOrbit {
  readonly at: Instant;
  readonly distanceKm: number;
  /** Between the two planes, rad, 0…π. */
  readonly planeAngleRad: number;
  /** How far the other is ahead along the first's orbit, rad, −π…π; means something where the planes are near each other. */
  readonly phaseRad: number;
  /** The other's mean height above the first's, km. */
  readonly heightKm: number;
  /** How fast the phase grows, rad a day, by the difference of mean motions. */
  readonly driftRadPerDay: number;
}

/** @returns null where the theory gives one of them no place */
export function relativeOrbit(first: Satellite, other: Satellite, at: Instant): RelativeOrbit | null {
  const [a, b] = [propagateInOrbit(first, at), propagateInOrbit(other, at)];
  if (!a.ok || !b.ok) return null;
  const axes = orbitalAxes(a.value);
  const inAxes = alongOrbit(axes, b.value.positionKm);
  const normal = unit(cross(b.value.positionKm, b.value.velocityKmS));
  return {
    at,
    distanceKm: norm(subtract(b.value.positionKm, a.value.positionKm)),
    planeAngleRad: acos(Math.max(-1, Math.min(1, dot(axes.normal, normal)))),
    phaseRad: wrapSigned(atan2(inAxes[1], inAxes[0])),
    heightKm: meanShape(other.elements).semiMajorAxisKm - meanShape(first.elements).semiMajorAxisKm,
    driftRadPerDay: (other.elements.meanMotionRadMin - first.elements.meanMotionRadMin) * 1440,
  };
}

/** Longitude under a satellite, rad, −π…π; null where the theory gives no place. */
export function longitudeUnder(satellite: Satellite, at: Instant, earth: EarthData): number | null {
  const state = propagateInOrbit(satellite, at);
  return state.ok ? geodeticFromItrf(temeToItrf(state.value, earth).positionKm).longitudeRad : null;
}

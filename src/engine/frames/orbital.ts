/** Axes that go with a satellite: radial, transverse, normal. */
import { cross, dot, unit, type Vec3 } from "../math/index.ts";
import type { FrameName, State } from "./state.ts";

/**
 * Unit vectors along the orbit, in the frame of the state: `radial` away from the Earth's middle, `normal` along the angular momentum,
 * `transverse` completes them (forward; along the velocity on a circle). Use TEME or GCRF; an ITRF velocity is against the ground and
 * gives the axes of the ground track instead.
 */
export interface OrbitalAxes {
  readonly radial: Vec3;
  readonly transverse: Vec3;
  readonly normal: Vec3;
}

/** The axes at a state; throws RangeError where position and velocity lie on one line. */
export function orbitalAxes<F extends FrameName>(state: State<F>): OrbitalAxes {
  const radial = unit(state.positionKm);
  const normal = unit(cross(state.positionKm, state.velocityKmS));
  return { radial, transverse: cross(normal, radial), normal };
}

/** Components of a vector (an error, a separation, a burn) along radial, transverse and normal, in the vector's own unit. */
export function alongOrbit(axes: OrbitalAxes, v: Vec3): Vec3 {
  return [dot(v, axes.radial), dot(v, axes.transverse), dot(v, axes.normal)];
}

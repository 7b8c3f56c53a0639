import { exp, sin } from "../../engine/index.ts";

/**
 * Light lost in clear air, magnitudes: 0.2 overhead, times the air passed through (Rozenberg 1966, which stays finite at the horizon: 40 times
 * the air overhead). 1.1 at 10° high, 2.3 at 4°.
 */
export function extinctionMag(elevationRad: number): number {
  const sine = sin(Math.max(0, elevationRad));
  return 0.2 / (sine + 0.025 * exp(-11 * sine));
}

/** Height of the Sun's middle, degrees, and the faintest star that a keen eye finds then under a clear, moonless sky without lamps. */
const limits: readonly (readonly [sunDeg: number, magnitude: number])[] = [
  [-18, 6],
  [-12, 4.5],
  [-9, 3],
  [-6, 1],
  [-3, -2],
  [0, -4],
];

/**
 * The faintest magnitude seen by eye at a height of the Sun: Venus by day, first stars at the end of civil twilight, the sixth magnitude in the
 * dark. Good to a magnitude or so; a town takes two to three off at night.
 */
export function nakedEyeLimitMag(sunElevationDeg: number): number {
  const after = limits.findIndex(([sunDeg]) => sunDeg >= sunElevationDeg);
  const right = limits[after];
  const left = limits[after - 1];
  if (right === undefined) return limits.at(-1)?.[1] ?? -4;
  if (left === undefined) return right[1];
  return left[1] + ((sunElevationDeg - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
}

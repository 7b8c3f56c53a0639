export const pi: number = Math.PI;
export const twoPi: number = 2 * Math.PI;
export const radPerDeg: number = Math.PI / 180;
export const degPerRad: number = 180 / Math.PI;

/** The same direction in 0 ≤ angle < 2π, rad. */
export function wrapPositive(angleRad: number): number {
  const rest = angleRad % twoPi;
  if (rest >= 0) return rest;
  const wrapped = rest + twoPi;
  return wrapped < twoPi ? wrapped : 0; // a tiny negative rest rounds up to 2π itself
}

/** The same direction in −π ≤ angle < π, rad. */
export function wrapSigned(angleRad: number): number {
  const wrapped = wrapPositive(angleRad);
  return wrapped < pi ? wrapped : wrapped - twoPi;
}

/** Three components along the axes of a frame that whoever holds the vector must name. */
export type Vec3 = readonly [number, number, number];

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** a − b: from b to a. */
export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(v: Vec3, factor: number): Vec3 {
  return [v[0] * factor, v[1] * factor, v[2] * factor];
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Length; no care is taken of squares that overflow, which no length in space does. */
export function norm(v: Vec3): number {
  return Math.sqrt(dot(v, v));
}

/** The direction of v, of length 1. A vector of length 0 has none and throws RangeError. */
export function unit(v: Vec3): Vec3 {
  const length = norm(v);
  if (!(length > 0)) throw new RangeError(`a vector of length ${length} has no direction`);
  return scale(v, 1 / length);
}

import { cos, sin, type Vec3 } from "../math/index.ts";

/** The same vector seen from axes turned by an angle about x, y or z; R₁, R₂ and R₃ of the astronomical literature. Internal. */
export function turnX(v: Vec3, angleRad: number): Vec3 {
  const [s, c] = [sin(angleRad), cos(angleRad)];
  return [v[0], c * v[1] + s * v[2], c * v[2] - s * v[1]];
}

export function turnY(v: Vec3, angleRad: number): Vec3 {
  const [s, c] = [sin(angleRad), cos(angleRad)];
  return [c * v[0] - s * v[2], v[1], s * v[0] + c * v[2]];
}

export function turnZ(v: Vec3, angleRad: number): Vec3 {
  const [s, c] = [sin(angleRad), cos(angleRad)];
  return [c * v[0] + s * v[1], c * v[1] - s * v[0], v[2]];
}

/**
 * When a place on the turning Earth is near a satellite's orbital plane. Outside these windows no part of the orbit is above its horizon, so that
 * nothing needs to be computed. Internal.
 */
import { asin, pi, twoPi } from "../math/index.ts";

/** The orbit's plane at a moment: inclination and node, and how fast the node moves against the stars. */
export interface Plane {
  readonly sinInclination: number;
  readonly cosInclination: number;
  /** Right ascension of the ascending node at the start, rad, and its rate, rad/s. */
  readonly nodeRad: number;
  readonly nodeRateRadS: number;
}

/**
 * Windows of [0, lengthS] in which the direction of the site lies within `bandRad` of the plane, as pairs start, end in order.
 *
 * The distance from the plane is sin i cos φ sin(Ω − θ) + cos i sin φ, a sine of the angle between node and site, which grows evenly with time.
 *
 * @param siteAngleRad right ascension of the site at the start; `siteRateRadS` how fast it grows
 */
export function planeWindows(
  plane: Plane,
  siteSinLatitude: number,
  siteAngleRad: number,
  siteRateRadS: number,
  bandRad: number,
  lengthS: number,
): readonly number[] {
  const amplitude = plane.sinInclination * Math.sqrt(1 - siteSinLatitude * siteSinLatitude);
  const offset = plane.cosInclination * siteSinLatitude;
  const band = bandRad >= pi / 2 ? 1 : Math.min(1, sineAtLeast(bandRad));
  const low = (-band - offset) / amplitude;
  const high = (band - offset) / amplitude;
  if (!(amplitude > 1e-9)) {
    return Math.abs(offset) <= band ? [0, lengthS] : [];
  }
  if (low > 1 || high < -1) {
    return [];
  }
  if (low <= -1 && high >= 1) {
    return [0, lengthS];
  }
  const from = low <= -1 ? -pi / 2 : asin(low);
  const to = high >= 1 ? pi / 2 : asin(high);
  // The sine lies between low and high on two arcs a turn, which grow together where one limit is never reached.
  const arcs =
    high >= 1
      ? [[from, pi - from] as const]
      : low <= -1
        ? [[pi - to, twoPi + to] as const]
        : [[from, to] as const, [pi - to, pi - from] as const];
  const angle0 = siteAngleRad - plane.nodeRad; // −(Ω − θ) at the start; it grows
  const rate = siteRateRadS - plane.nodeRateRadS;
  const windows: number[] = [];
  for (const [a, b] of arcs) {
    // Ω − θ in [a, b] means θ − Ω in [−b, −a], a whole number of turns away.
    const firstTurn = Math.ceil((angle0 + a) / twoPi - 1e-9);
    for (let turn = firstTurn; ; turn += 1) {
      const start = (turn * twoPi - b - angle0) / rate;
      if (start >= lengthS) {
        break;
      }
      const end = (turn * twoPi - a - angle0) / rate;
      if (end > 0) {
        windows.push(Math.max(0, start), Math.min(lengthS, end));
      }
    }
  }
  return joined(windows);
}

/** Pairs in order, those that overlap made one. */
function joined(pairs: readonly number[]): readonly number[] {
  const order = Array.from({ length: pairs.length / 2 }, (_, index) => index).sort(
    (a, b) => (pairs[2 * a] ?? 0) - (pairs[2 * b] ?? 0),
  );
  const result: number[] = [];
  for (const index of order) {
    const start = pairs[2 * index] ?? 0;
    const end = pairs[2 * index + 1] ?? 0;
    const last = result.length - 1;
    if (last >= 0 && start <= (result[last] ?? 0)) {
      result[last] = Math.max(result[last] ?? 0, end);
    } else {
      result.push(start, end);
    }
  }
  return result;
}

/** A sine for small angles, rounded up: x is more than sin x. */
function sineAtLeast(x: number): number {
  return x < 1.2 ? Math.min(1, x - (x * x * x) / 6 + (x * x * x * x * x) / 120) : 1;
}

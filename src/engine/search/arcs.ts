/**
 * A satellite's way between states that are known: quintics through position, velocity and acceleration.
 *
 * Nodes a sixteenth of a revolution apart give 0.5 m in a low orbit and some metres in a high one (test/property/cataloguePasses.test.ts compares with
 * SGP4 itself). The acceleration is worked out: the Earth's attraction with its flattening; what Sun, Moon and air add is too small to show.
 * Internal.
 */
import { cos, sin, type Vec3 } from "../math/index.ts";
import type { Look } from "./stays.ts";

/** WGS 72, as SGP4 has them: km³/s², km, and the second zonal coefficient. */
const muKm3S2 = 398600.8;
const equatorialRadiusKm = 6378.135;
const j2 = 0.001082616;

/** States in TEME at ascending times: row i of the nodes at 3 i. Filled by the caller, read by `arcLooks`. */
export interface Nodes {
  readonly count: number;
  /** Seconds after the sweep's start, ascending. */
  readonly timesS: Float64Array;
  /** Arcs, by the index of their first node, on which nothing is asked: a look there gets the nearer of its ends. */
  readonly gaps: ReadonlySet<number>;
  readonly positionsKm: Float64Array;
  readonly velocitiesKmS: Float64Array;
}

/** The site in the axes that turn with the Earth but have no polar motion, and how those turn: angle = angle0 + rate · s. */
export interface TurningSite {
  readonly positionKm: Vec3;
  readonly up: Vec3;
  readonly distanceKm: number;
  readonly angle0Rad: number;
  readonly rateRadS: number;
}

/** Six coefficients of each axis, for the fraction 0…1 of an arc. */
const coefficientsPerArc = 18;

/**
 * Looks at a satellite from a site along its arcs. The function keeps the coefficients of one arc at a time, which is quick as long as calls stay
 * near each other. Outside the nodes the outermost arc is carried on.
 */
export function arcLooks(nodes: Nodes, site: TurningSite, least: number): (s: number) => Look {
  const { timesS } = nodes;
  const coefficients = new Float64Array(coefficientsPerArc);
  let arc = -1;
  let startS = 0;
  let lengthS = 1;
  const [siteX, siteY, siteZ] = site.positionKm;
  const [upX, upY, upZ] = site.up;

  function take(index: number): void {
    arc = index;
    startS = time(index);
    lengthS = time(index + 1) - startS;
    for (let axis = 0; axis < 3; axis += 1) {
      fillQuintic(coefficients, nodes, index, axis, lengthS);
    }
  }

  function time(index: number): number {
    return timesS[index] ?? 0;
  }

  return (asked) => {
    let s = asked;
    if (arc < 0 || s < startS || s > startS + lengthS) {
      let index = Math.max(0, arc);
      while (index > 0 && s < time(index)) {
        index -= 1;
      }
      while (index < nodes.count - 2 && s > time(index + 1)) {
        index += 1;
      }
      if (nodes.gaps.has(index)) {
        const early = s - time(index) < time(index + 1) - s;
        s = early ? time(index) : time(index + 1);
        index += early ? -1 : 1;
      }
      if (index !== arc) {
        take(index);
      }
    }
    const u = (s - startS) / lengthS;
    const x = value(coefficients, 0, u);
    const y = value(coefficients, 6, u);
    const z = value(coefficients, 12, u);
    const vx = slope(coefficients, 0, u) / lengthS;
    const vy = slope(coefficients, 6, u) / lengthS;
    const vz = slope(coefficients, 12, u) / lengthS;

    const angle = site.angle0Rad + site.rateRadS * s;
    const [sine, cosine] = [sin(angle), cos(angle)];
    const ex = cosine * x + sine * y;
    const ey = cosine * y - sine * x;
    const evx = cosine * vx + sine * vy + site.rateRadS * ey;
    const evy = cosine * vy - sine * vx - site.rateRadS * ex;

    const [lx, ly, lz] = [ex - siteX, ey - siteY, z - siteZ];
    const rangeKm = Math.sqrt(lx * lx + ly * ly + lz * lz);
    const sineElevation = (lx * upX + ly * upY + lz * upZ) / rangeKm;
    const rangeRate = (lx * evx + ly * evy + lz * vz) / rangeKm;
    const radius = Math.sqrt(x * x + y * y + z * z);
    return {
      s: asked,
      value: sineElevation - least,
      slope: (evx * upX + evy * upY + vz * upZ - sineElevation * rangeRate) / rangeKm,
      paceS: rangeKm / Math.sqrt(evx * evx + evy * evy + vz * vz),
      centralRad: roundedUpArccosine((ex * siteX + ey * siteY + z * siteZ) / (radius * site.distanceKm)),
    };
  };
}

/**
 * At most the arccosine, and within 0.02 rad of it: what a leap may be measured by. Abramowitz and Stegun 4.4.45, √(1 − x) times a cubic, good to
 * 7e-5 rad, less that. Saves the kernel's exact one where a bound does.
 */
function roundedUpArccosine(x: number): number {
  const a = Math.min(1, Math.abs(x));
  const positive = Math.sqrt(1 - a) * (1.5707288 + a * (-0.2121144 + a * (0.074261 - a * 0.0187293)));
  return (x < 0 ? Math.PI - positive : positive) - 1e-4;
}

function value(c: Float64Array, at: number, u: number): number {
  return coefficient(c, at) + u * (coefficient(c, at + 1) + u * (coefficient(c, at + 2) + u * (coefficient(c, at + 3) + u * (coefficient(c, at + 4) + u * coefficient(c, at + 5)))));
}

function slope(c: Float64Array, at: number, u: number): number {
  return (
    coefficient(c, at + 1) +
    u * (2 * coefficient(c, at + 2) + u * (3 * coefficient(c, at + 3) + u * (4 * coefficient(c, at + 4) + u * 5 * coefficient(c, at + 5))))
  );
}

function coefficient(c: Float64Array, index: number): number {
  return c[index] ?? 0;
}

function fillQuintic(c: Float64Array, nodes: Nodes, index: number, axis: number, h: number): void {
  const [p0, p1] = [nodes.positionsKm[3 * index + axis] ?? 0, nodes.positionsKm[3 * index + 3 + axis] ?? 0];
  const v0 = h * (nodes.velocitiesKmS[3 * index + axis] ?? 0);
  const v1 = h * (nodes.velocitiesKmS[3 * index + 3 + axis] ?? 0);
  const a0 = h * h * acceleration(nodes, index, axis);
  const a1 = h * h * acceleration(nodes, index + 1, axis);
  const p = p1 - p0 - v0 - a0 / 2;
  const v = v1 - v0 - a0;
  const a = a1 - a0;
  const at = 6 * axis;
  c[at] = p0;
  c[at + 1] = v0;
  c[at + 2] = a0 / 2;
  c[at + 3] = 10 * p - 4 * v + a / 2;
  c[at + 4] = -15 * p + 7 * v - a;
  c[at + 5] = 6 * p - 3 * v + a / 2;
}

function acceleration({ positionsKm }: Nodes, index: number, axis: number): number {
  const x = positionsKm[3 * index] ?? 0;
  const y = positionsKm[3 * index + 1] ?? 0;
  const z = positionsKm[3 * index + 2] ?? 0;
  const squared = x * x + y * y + z * z;
  const flat = (1.5 * j2 * equatorialRadiusKm * equatorialRadiusKm) / squared;
  const share = 1 + flat * ((axis === 2 ? 3 : 1) - (5 * z * z) / squared);
  return ((-muKm3S2 * (axis === 0 ? x : axis === 1 ? y : z)) / (squared * Math.sqrt(squared))) * share;
}

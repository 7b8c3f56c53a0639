/**
 * A satellite's way between states that are known: quintics through position, velocity and acceleration.
 *
 * Nodes a sixteenth of a revolution apart give metres (test/property/cataloguePasses.test.ts compares with SGP4 itself). The acceleration is worked
 * out: the Earth's attraction with its flattening; what Sun, Moon and air add is too small to show. Internal.
 */
import { cos, sin, type Vec3 } from "../math/index.ts";

/** WGS 72, as SGP4 has them: km³/s², km, and the second zonal coefficient. */
const muKm3S2 = 398600.8;
const equatorialRadiusKm = 6378.135;
const j2 = 0.001082616;

/** The site in the axes that turn with the Earth but have no polar motion, and how those turn: angle = angle0 + rate · s. */
export interface TurningSite {
  readonly positionKm: Vec3;
  readonly up: Vec3;
  readonly distanceKm: number;
  readonly angle0Rad: number;
  readonly rateRadS: number;
}

/** What a reading gives; the same object each time, overwritten by the next reading. */
export interface Reading {
  /** Sine of the elevation less that of the least one, and its slope a second. */
  value: number;
  slope: number;
  rangeKm: number;
  /** Speed against the ground. */
  speedKmS: number;
  /** Distance from the middle of the Earth. */
  radiusKm: number;
  /** Cosine of the angle there between satellite and site. */
  cosCentral: number;
}

export interface ArcReader {
  /** Node times in seconds, ascending, to be filled before `begin`. */
  readonly timesS: Float64Array;
  /** Says that the first `count` nodes are filled. A moment in a gap gets the nearer end. */
  begin(count: number): void;
  /** 1 at the index of an arc that is a gap, else 0; to be filled before `begin`, as far as there are arcs. */
  readonly gaps: Uint8Array;
  /** Reads at a moment; outside the nodes the outermost arc is carried on. */
  read(s: number): Reading;
}

/** Six coefficients of each axis, for the fraction 0…1 of an arc. */
const coefficientsPerArc = 18;
/** Position, velocity, acceleration of a node. */
const figuresPerNode = 9;

/**
 * A reader over arrays of states in TEME (node i at 3 i) that the caller fills. The quintics are in axes that turn with the Earth, so that a reading
 * has no sines to take; an arc's coefficients are worked out when it is first read after `begin`. A reading allocates nothing.
 */
export function arcReader(
  capacity: number,
  positionsKm: Float64Array,
  velocitiesKmS: Float64Array,
  site: TurningSite,
  least: number,
): ArcReader {
  const timesS = new Float64Array(capacity);
  const gaps = new Uint8Array(capacity);
  const nodes = new Float64Array(figuresPerNode * capacity);
  const coefficients = new Float64Array(coefficientsPerArc * capacity);
  const filledIn = new Int32Array(capacity);
  const reading: Reading = { value: 0, slope: 0, rangeKm: 0, speedKmS: 0, radiusKm: 0, cosCentral: 0 };
  const [siteX, siteY, siteZ] = site.positionKm;
  const [upX, upY, upZ] = site.up;
  const overSiteDistance = 1 / site.distanceKm;
  let count = 0;
  let round = 0;
  let arc = 0;

  function begin(filled: number): void {
    count = filled;
    round += 1;
    arc = 0;
    for (let index = 0; index < filled; index += 1) {
      turnNode(index);
    }
  }

  /** A node's state in the turning axes, with the acceleration that is seen in them. */
  function turnNode(index: number): void {
    const x = at(positionsKm, 3 * index);
    const y = at(positionsKm, 3 * index + 1);
    const z = at(positionsKm, 3 * index + 2);
    const vx = at(velocitiesKmS, 3 * index);
    const vy = at(velocitiesKmS, 3 * index + 1);
    const squared = x * x + y * y + z * z;
    const pull = -muKm3S2 / (squared * Math.sqrt(squared));
    const flat = (1.5 * j2 * equatorialRadiusKm * equatorialRadiusKm) / squared;
    const plane = pull * (1 + flat * (1 - (5 * z * z) / squared));
    const rate = site.rateRadS;
    const angle = site.angle0Rad + rate * at(timesS, index);
    const sine = sin(angle);
    const cosine = cos(angle);
    const ex = cosine * x + sine * y;
    const ey = cosine * y - sine * x;
    const evx = cosine * vx + sine * vy + rate * ey;
    const evy = cosine * vy - sine * vx - rate * ex;
    const to = figuresPerNode * index;
    nodes[to] = ex;
    nodes[to + 1] = ey;
    nodes[to + 2] = z;
    nodes[to + 3] = evx;
    nodes[to + 4] = evy;
    nodes[to + 5] = at(velocitiesKmS, 3 * index + 2);
    // Attraction, with what turning adds: 2 ω v across and ω² r outward.
    nodes[to + 6] = plane * ex + rate * (2 * evy + rate * ex);
    nodes[to + 7] = plane * ey - rate * (2 * evx - rate * ey);
    nodes[to + 8] = (plane + 2 * pull * flat) * z;
  }

  /** The arc that holds a moment, from where the last one was. */
  function arcOf(s: number): number {
    let index = arc;
    while (index > 0 && s < at(timesS, index)) {
      index -= 1;
    }
    while (index < count - 2 && s > at(timesS, index + 1)) {
      index += 1;
    }
    return index;
  }

  function fill(index: number): void {
    const h = at(timesS, index + 1) - at(timesS, index);
    const left = figuresPerNode * index;
    const right = left + figuresPerNode;
    for (let axis = 0; axis < 3; axis += 1) {
      const p0 = at(nodes, left + axis);
      const v0 = h * at(nodes, left + 3 + axis);
      const a0 = h * h * at(nodes, left + 6 + axis);
      const p = at(nodes, right + axis) - p0 - v0 - a0 / 2;
      const v = h * at(nodes, right + 3 + axis) - v0 - a0;
      const a = h * h * at(nodes, right + 6 + axis) - a0;
      const to = coefficientsPerArc * index + 6 * axis;
      coefficients[to] = p0;
      coefficients[to + 1] = v0;
      coefficients[to + 2] = a0 / 2;
      coefficients[to + 3] = 10 * p - 4 * v + a / 2;
      coefficients[to + 4] = -15 * p + 7 * v - a;
      coefficients[to + 5] = 6 * p - 3 * v + a / 2;
    }
    filledIn[index] = round;
  }

  function read(asked: number): Reading {
    let s = asked;
    let index = arcOf(s);
    if (gaps[index] === 1) {
      const early = s - at(timesS, index) < at(timesS, index + 1) - s;
      s = early ? at(timesS, index) : at(timesS, index + 1);
      index += early ? -1 : 1;
    }
    arc = index;
    if (filledIn[index] !== round) {
      fill(index);
    }
    const start = at(timesS, index);
    const inverse = 1 / (at(timesS, index + 1) - start);
    const u = (s - start) * inverse;
    const c = coefficientsPerArc * index;
    const x = value(coefficients, c, u);
    const y = value(coefficients, c + 6, u);
    const z = value(coefficients, c + 12, u);
    const vx = slope(coefficients, c, u) * inverse;
    const vy = slope(coefficients, c + 6, u) * inverse;
    const vz = slope(coefficients, c + 12, u) * inverse;
    const lx = x - siteX;
    const ly = y - siteY;
    const lz = z - siteZ;
    const range = Math.sqrt(lx * lx + ly * ly + lz * lz);
    const overRange = 1 / range;
    const sineElevation = (lx * upX + ly * upY + lz * upZ) * overRange;
    const rangeRate = (lx * vx + ly * vy + lz * vz) * overRange;
    const radius = Math.sqrt(x * x + y * y + z * z);
    reading.value = sineElevation - least;
    reading.slope = (vx * upX + vy * upY + vz * upZ - sineElevation * rangeRate) * overRange;
    reading.rangeKm = range;
    reading.speedKmS = Math.sqrt(vx * vx + vy * vy + vz * vz);
    reading.radiusKm = radius;
    reading.cosCentral = ((x * siteX + y * siteY + z * siteZ) * overSiteDistance) / radius;
    return reading;
  }

  return { timesS, gaps, begin, read };
}

function value(c: Float64Array, i: number, u: number): number {
  return at(c, i) + u * (at(c, i + 1) + u * (at(c, i + 2) + u * (at(c, i + 3) + u * (at(c, i + 4) + u * at(c, i + 5)))));
}

function slope(c: Float64Array, i: number, u: number): number {
  return at(c, i + 1) + u * (2 * at(c, i + 2) + u * (3 * at(c, i + 3) + u * (4 * at(c, i + 4) + u * 5 * at(c, i + 5))));
}

function at(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}

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
  /** Range over speed, s. */
  paceS: number;
  /** Cosine of the angle at the middle of the Earth between satellite and site. */
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

/**
 * A reader over arrays of states in TEME (node i at 3 i) that the caller fills. Coefficients of an arc are worked out when it is first read after
 * `begin`; a reading allocates nothing.
 */
export function arcReader(
  capacity: number,
  positionsKm: Float64Array,
  velocitiesKmS: Float64Array,
  site: TurningSite,
  least: number,
): ArcReader {
  const timesS = new Float64Array(capacity);
  const coefficients = new Float64Array(coefficientsPerArc * capacity);
  const filledIn = new Int32Array(capacity);
  const reading: Reading = { value: 0, slope: 0, paceS: 0, cosCentral: 0 };
  const [siteX, siteY, siteZ] = site.positionKm;
  const [upX, upY, upZ] = site.up;
  const gaps = new Uint8Array(capacity);
  let count = 0;
  let round = 0;
  let arc = 0;

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
    const gravity0 = h * h * attraction(positionsKm, index);
    const gravity1 = h * h * attraction(positionsKm, index + 1);
    const flat0 = flatness(positionsKm, index);
    const flat1 = flatness(positionsKm, index + 1);
    for (let axis = 0; axis < 3; axis += 1) {
      const p0 = at(positionsKm, 3 * index + axis);
      const p1 = at(positionsKm, 3 * index + 3 + axis);
      const v0 = h * at(velocitiesKmS, 3 * index + axis);
      const v1 = h * at(velocitiesKmS, 3 * index + 3 + axis);
      const zonal = axis === 2 ? 2 : 0;
      const a0 = gravity0 * p0 * (flat0 + zonal * flatFactor(positionsKm, index));
      const a1 = gravity1 * p1 * (flat1 + zonal * flatFactor(positionsKm, index + 1));
      const p = p1 - p0 - v0 - a0 / 2;
      const v = v1 - v0 - a0;
      const a = a1 - a0;
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

    const angle = site.angle0Rad + site.rateRadS * s;
    const sine = sin(angle);
    const cosine = cos(angle);
    const ex = cosine * x + sine * y;
    const ey = cosine * y - sine * x;
    const evx = cosine * vx + sine * vy + site.rateRadS * ey;
    const evy = cosine * vy - sine * vx - site.rateRadS * ex;

    const lx = ex - siteX;
    const ly = ey - siteY;
    const lz = z - siteZ;
    const range = Math.sqrt(lx * lx + ly * ly + lz * lz);
    const overRange = 1 / range;
    const sineElevation = (lx * upX + ly * upY + lz * upZ) * overRange;
    const rangeRate = (lx * evx + ly * evy + lz * vz) * overRange;
    reading.value = sineElevation - least;
    reading.slope = (evx * upX + evy * upY + vz * upZ - sineElevation * rangeRate) * overRange;
    reading.paceS = range / Math.sqrt(evx * evx + evy * evy + vz * vz);
    reading.cosCentral = (ex * siteX + ey * siteY + z * siteZ) / (Math.sqrt(x * x + y * y + z * z) * site.distanceKm);
    return reading;
  }

  return {
    timesS,
    gaps,
    read,
    begin: (filled) => {
      count = filled;
      round += 1;
      arc = 0;
    },
  };
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

/** −μ/r³ of a node, 1/s². */
function attraction(positions: Float64Array, index: number): number {
  const squared = radiusSquared(positions, index);
  return -muKm3S2 / (squared * Math.sqrt(squared));
}

/** What the flattening makes of it along x and y, as a factor. */
function flatness(positions: Float64Array, index: number): number {
  const z = at(positions, 3 * index + 2);
  return 1 + flatFactor(positions, index) * (1 - (5 * z * z) / radiusSquared(positions, index));
}

function flatFactor(positions: Float64Array, index: number): number {
  return (1.5 * j2 * equatorialRadiusKm * equatorialRadiusKm) / radiusSquared(positions, index);
}

function radiusSquared(positions: Float64Array, index: number): number {
  const x = at(positions, 3 * index);
  const y = at(positions, 3 * index + 1);
  const z = at(positions, 3 * index + 2);
  return x * x + y * y + z * z;
}

import {
  addSeconds,
  cos,
  cross,
  earthAttitude,
  propagate,
  secondsBetween,
  sgp4,
  sin,
  temeToItrfAt,
  unit,
  type EarthAttitude,
  type EarthData,
  type Instant,
  type MeanElements,
  type Satellite,
  type Vec3,
} from "../engine/index.ts";
import { meanShape } from "./orbitShape.ts";

/**
 * One element set's path over the turning Earth, for the many questions of one check: computed at nodes counted from the set's
 * epoch when first asked for, kept, and joined by cubics through positions and velocities. Within 2 m of SGP4 in low orbits,
 * 10 m elsewhere: a hundredth of what any element set leaves open. Asking in another order, or sharing a path, changes no bit
 * of the answer.
 */
export interface Path {
  readonly elements: MeanElements;
  readonly satellite: Satellite;
  /** Greatest angular rate over the ground, at perigee with the Earth turning against it, rad/s. */
  readonly fastestRadPerS: number;
  /** Greatest distance from the Earth's centre, km. */
  readonly farthestKm: number;
  /** Mean speed along the path, km/s. */
  readonly speedKmS: number;
  readonly periodS: number;
  /** ITRF, km, so many seconds from the epoch, for a satellite `offsetS` ahead of the set; null where SGP4 gives no position. */
  readonly positionItrfKm: (sinceEpochS: number, offsetS: number) => Vec3 | null;
  /** The last moment up to `sinceEpochS` whose position costs least to look up. */
  readonly nodeBefore: (sinceEpochS: number) => number;
  /** Unit normal of the orbit's plane over the turning Earth (ITRF), up to a node's step and the offset late; null as the position. */
  readonly normalNear: (sinceEpochS: number) => Vec3 | null;
}

/** A path with a moment from which its seconds count. */
export interface Track extends Omit<Path, "satellite"> {
  readonly reference: Instant;
  /** As `Path`'s, seconds from the reference. */
  readonly positionItrfKm: (s: number, offsetS: number) => Vec3 | null;
  readonly nodeBefore: (s: number) => number;
  readonly normalNear: (s: number) => Vec3 | null;
}

/** Paths already begun, so that claims about one satellite share their nodes. Whoever judges makes one and passes it on. */
export interface PathShelf {
  readonly pathOf: (elements: MeanElements) => Path | null;
}

/** Paths for one set of Earth data. */
export function pathShelf(earth: EarthData): PathShelf {
  const paths = new Map<string, Path | null>();
  const attitudes = new Map<number, EarthAttitude>();
  return {
    pathOf: (elements) => {
      const { noradId, epoch, meanAnomalyRad, meanMotionRadMin, bstarPerEarthRadius } = elements;
      const key = [noradId, epoch.taiDay, epoch.taiFraction, meanAnomalyRad, meanMotionRadMin, bstarPerEarthRadius].join(" ");
      const known = paths.get(key);
      if (known !== undefined) return known;
      const satellite = sgp4(elements);
      const path = satellite.ok ? makePath(satellite.value, elements, earth, attitudes) : null;
      paths.set(key, path);
      return path;
    },
  };
}

export function trackFrom(path: Path, reference: Instant): Track {
  const sinceEpochS = secondsBetween(path.elements.epoch, reference);
  return {
    ...path,
    reference,
    positionItrfKm: (s, offsetS) => path.positionItrfKm(sinceEpochS + s, offsetS),
    nodeBefore: (s) => path.nodeBefore(sinceEpochS + s) - sinceEpochS,
    normalNear: (s) => path.normalNear(sinceEpochS + s),
  };
}

/**
 * Rotation of the Earth, and of Greenwich against the mean equinox, rad per UT1 second (IERS Conventions 2010; Aoki et al.
 * 1982).
 */
const earthRateRadPerS = 7.292115e-5;
const siderealRateRadPerS = 7.29211585531e-5;

/** Of a revolution at perigee's rate; the cubic's error goes with its fourth power. */
const nodeAngleRad = 0.066;

const nodeSlackS = 1e-6;

interface Node {
  readonly position: Vec3;
  readonly velocity: Vec3;
}

function makePath(satellite: Satellite, elements: MeanElements, earth: EarthData, attitudes: Map<number, EarthAttitude>): Path {
  const shape = meanShape(elements);
  const e = shape.eccentricity;
  const latus = 1 - e * e;
  const perigeeRate = (shape.meanMotionRadPerS * (1 + e) * (1 + e)) / (latus * Math.sqrt(latus));
  const stepS = Math.min(600, nodeAngleRad / perigeeRate);
  const nodes = new Map<number, Node | null>();

  const nodeAt = (index: number): Node | null => {
    const known = nodes.get(index);
    if (known !== undefined) return known;
    const at = addSeconds(elements.epoch, index * stepS);
    const state = propagate(satellite, at);
    const turned = state.ok ? temeToItrfAt(state.value, attitudeNear(at, earth, attitudes)) : null;
    const node = turned === null ? null : { position: turned.positionKm, velocity: turned.velocityKmS };
    nodes.set(index, node);
    return node;
  };

  const positionItrfKm = (sinceEpochS: number, offsetS: number): Vec3 | null => {
    const along = (sinceEpochS + offsetS) / stepS;
    const index = Math.floor(along);
    const left = nodeAt(index);
    if (left === null) return null;
    // Counting from a reference and back loses some last bits: within a microsecond of a node it is the node.
    if (along - index < nodeSlackS / stepS && offsetS === 0) return left.position;
    const right = nodeAt(index + 1);
    if (right === null) return null;
    const position = cubic(left, right, along - index, stepS);
    return offsetS === 0 ? position : eastward(position, offsetS);
  };

  return {
    elements,
    satellite,
    fastestRadPerS: perigeeRate + earthRateRadPerS,
    farthestKm: shape.semiMajorAxisKm * (1 + e),
    speedKmS: shape.semiMajorAxisKm * shape.meanMotionRadPerS,
    periodS: shape.periodS,
    positionItrfKm,
    nodeBefore: (sinceEpochS) => Math.floor(sinceEpochS / stepS) * stepS,
    normalNear: (sinceEpochS) => {
      const node = nodeAt(Math.floor(sinceEpochS / stepS));
      return node === null ? null : normalOf(node);
    },
  };
}

/** Along the angular momentum: the velocity against the stars is that against the ground plus the ground's own. */
function normalOf({ position, velocity }: Node): Vec3 {
  const inertial: Vec3 = [
    velocity[0] - earthRateRadPerS * position[1],
    velocity[1] + earthRateRadPerS * position[0],
    velocity[2],
  ];
  return unit(cross(position, inertial));
}

/**
 * The Earth's attitude, looked up once for each hour and turned on from its middle. Within half an hour the length of the day
 * moves Greenwich by under 1 mm and the pole by under 1 mm.
 */
function attitudeNear(at: Instant, earth: EarthData, attitudes: Map<number, EarthAttitude>): EarthAttitude {
  const hour = Math.floor(at.taiFraction * 24);
  const key = at.taiDay * 24 + hour;
  const middle = { taiDay: at.taiDay, taiFraction: (hour + 0.5) / 24 };
  let attitude = attitudes.get(key);
  if (attitude === undefined) {
    attitude = earthAttitude(middle, earth);
    attitudes.set(key, attitude);
  }
  const onS = (at.taiFraction - middle.taiFraction) * 86400;
  return {
    gmst82Rad: attitude.gmst82Rad + siderealRateRadPerS * onS,
    rateRadS: attitude.rateRadS,
    xpRad: attitude.xpRad,
    ypRad: attitude.ypRad,
  };
}

/** The satellite is early, the Earth is not: the place it is over lies `offsetS` of the Earth's rotation further east. */
function eastward(position: Vec3, offsetS: number): Vec3 {
  const angle = earthRateRadPerS * offsetS;
  const c = cos(angle);
  const s = sin(angle);
  return [c * position[0] - s * position[1], s * position[0] + c * position[1], position[2]];
}

function cubic(left: Node, right: Node, part: number, stepS: number): Vec3 {
  const p2 = part * part;
  const p3 = p2 * part;
  const a = 2 * p3 - 3 * p2 + 1;
  const b = (p3 - 2 * p2 + part) * stepS;
  const c = 3 * p2 - 2 * p3;
  const d = (p3 - p2) * stepS;
  const { position: p, velocity: v } = left;
  const { position: q, velocity: w } = right;
  return [
    a * p[0] + b * v[0] + c * q[0] + d * w[0],
    a * p[1] + b * v[1] + c * q[1] + d * w[1],
    a * p[2] + b * v[2] + c * q[2] + d * w[2],
  ];
}

/** Days from a set's epoch to a moment, negative before it. */
export function ageDays(elements: MeanElements, at: Instant): number {
  return secondsBetween(elements.epoch, at) / 86400;
}

import {
  addSeconds, cos, propagate, secondsBetween, sin, temeToItrf,
  type EarthData, type Instant, type MeanElements, type Satellite, type Vec3,
} from "../engine/index.ts";
import { meanShape } from "./orbitShape.ts";

/**
 * One element set's path over the turning Earth, for the many questions of one check: computed at nodes when first asked for, kept,
 * and joined by cubics through positions and velocities. The cubic is within 0.5 m of SGP4 in low orbits, 5 m elsewhere: a
 * ten-thousandth of the error of any element set. Times are seconds after `reference`.
 */
export interface Track {
  readonly elements: MeanElements;
  readonly reference: Instant;
  /** Greatest angular rate over the ground, at perigee with the Earth turning against it, rad/s. */
  readonly fastestRadPerS: number;
  /** Greatest distance from the Earth's centre, km. */
  readonly farthestKm: number;
  /** Mean speed along the path, km/s. */
  readonly speedKmS: number;
  readonly periodS: number;
  /**
   * Where the satellite is over the Earth `s` seconds after the reference, if it runs `offsetS` seconds ahead of the set's
   * prediction; ITRF, km. Null where the model gives no position (decayed, out of range).
   */
  readonly positionItrfKm: (s: number, offsetS: number) => Vec3 | null;
}

interface Node {
  readonly position: Vec3;
  readonly velocity: Vec3;
}

/** Rotation of the Earth, rad per UT1 second (IERS Conventions 2010). */
const earthRateRadPerS = 7.292115e-5;

/** Of a revolution at perigee's rate; the cubic's error goes with its fourth power. */
const nodeAngleRad = 0.066;

export function makeTrack(satellite: Satellite, elements: MeanElements, reference: Instant, earth: EarthData): Track {
  const shape = meanShape(elements);
  const perigeeRate = (shape.meanMotionRadPerS * (1 + shape.eccentricity) ** 2) / (1 - shape.eccentricity ** 2) ** 1.5;
  const stepS = Math.min(600, nodeAngleRad / perigeeRate);
  const nodes = new Map<number, Node | null>();

  const nodeAt = (index: number): Node | null => {
    const known = nodes.get(index);
    if (known !== undefined) return known;
    const state = propagate(satellite, addSeconds(reference, index * stepS));
    const node = state.ok ? nodeOf(temeToItrf(state.value, earth)) : null;
    nodes.set(index, node);
    return node;
  };

  const positionItrfKm = (s: number, offsetS: number): Vec3 | null => {
    const along = (s + offsetS) / stepS;
    const index = Math.floor(along);
    const left = nodeAt(index);
    if (left === null) return null;
    const part = along - index;
    if (part === 0) return offsetS === 0 ? left.position : turned(left.position, offsetS);
    const right = nodeAt(index + 1);
    if (right === null) return null;
    const position = cubic(left, right, part, stepS);
    return offsetS === 0 ? position : turned(position, offsetS);
  };

  return {
    elements,
    reference,
    fastestRadPerS: perigeeRate + earthRateRadPerS,
    farthestKm: shape.semiMajorAxisKm * (1 + shape.eccentricity),
    speedKmS: shape.semiMajorAxisKm * shape.meanMotionRadPerS,
    periodS: shape.periodS,
    positionItrfKm,
  };
}

function nodeOf(state: { readonly positionKm: Vec3; readonly velocityKmS: Vec3 }): Node {
  return { position: state.positionKm, velocity: state.velocityKmS };
}

/** The satellite is early, the Earth is not: the place it is over lies `offsetS` of the Earth's rotation further east. */
function turned(position: Vec3, offsetS: number): Vec3 {
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
  const at = (i: 0 | 1 | 2): number =>
    a * left.position[i] + b * left.velocity[i] + c * right.position[i] + d * right.velocity[i];
  return [at(0), at(1), at(2)];
}

/** Days from a set's epoch to a moment, negative before it. */
export function ageDays(elements: MeanElements, at: Instant): number {
  return secondsBetween(elements.epoch, at) / 86400;
}

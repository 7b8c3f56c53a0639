import {
  dot,
  findExtrema,
  norm,
  propagateInOrbit,
  subtract,
  addSeconds,
  scale,
  type Instant,
  type Satellite,
  type State,
  type Vec3,
} from "../../engine/index.ts";
import { muKm3S2 } from "./constants.ts";

/** Two objects at the moment when they are nearest. */
export interface PairApproach {
  readonly at: Instant;
  /** Seconds from the start of what was searched. */
  readonly atS: number;
  readonly distanceKm: number;
  readonly relativeSpeedKmS: number;
}

const mostTurns = 12;
const toleranceS = 1e-5;
/**
 * SGP4's velocity is not quite the rate of its position. Where two objects drift past each other so slowly, the nearest moment is looked for in
 * the distance itself, this far to either side.
 */
const slowKmS = 0.5;
const slowReachS = 60;

/** The nearest moment beside a guess, by Newton's method on the strict path; null where the theory gives no place or none is near. */
export function refine(a: Satellite, b: Satellite, start: Instant, guessS: number): PairApproach | null {
  let s = guessS;
  for (let turn = 0; turn < mostTurns; turn++) {
    const pair = pairAt(a, b, start, s);
    if (pair === null) return null;
    const closing = dot(pair.apart, pair.speed);
    const turning = dot(pair.speed, pair.speed) + dot(pair.apart, pair.pull);
    if (!(turning > 0)) return null;
    const move = -closing / turning;
    s += move;
    if (!(Math.abs(s - guessS) < 120)) return null;
    if (Math.abs(move) < toleranceS) break;
  }
  const there = pairAt(a, b, start, s);
  if (there === null) return null;
  const relativeSpeedKmS = norm(there.speed);
  if (relativeSpeedKmS < slowKmS) s = slowNearest(a, b, start, s) ?? s;
  const last = pairAt(a, b, start, s);
  if (last === null) return null;
  return { at: addSeconds(start, s), atS: s, distanceKm: norm(last.apart), relativeSpeedKmS: norm(last.speed) };
}

function slowNearest(a: Satellite, b: Satellite, start: Instant, s: number): number | null {
  const squared = (t: number): number => {
    const pair = pairAt(a, b, start, t);
    return pair === null ? Number.NaN : dot(pair.apart, pair.apart);
  };
  const options = { stepS: slowReachS / 6, toleranceS: 1e-3 };
  const nearest = findExtrema(squared, s - slowReachS, s + slowReachS, options).filter(({ kind }) => kind === "min");
  return nearest.toSorted((x, y) => Math.abs(x.atS - s) - Math.abs(y.atS - s))[0]?.atS ?? null;
}

interface Pair {
  readonly apart: Vec3;
  readonly speed: Vec3;
  readonly pull: Vec3;
}

function pairAt(a: Satellite, b: Satellite, start: Instant, s: number): Pair | null {
  const at = addSeconds(start, s);
  const [one, other] = [propagateInOrbit(a, at), propagateInOrbit(b, at)];
  if (!one.ok || !other.ok) return null;
  return {
    apart: subtract(one.value.positionKm, other.value.positionKm),
    speed: subtract(one.value.velocityKmS, other.value.velocityKmS),
    pull: subtract(pullOn(one.value), pullOn(other.value)),
  };
}

function pullOn({ positionKm }: State<"TEME">): Vec3 {
  const r = norm(positionKm);
  return scale(positionKm, -muKm3S2 / (r * r * r));
}

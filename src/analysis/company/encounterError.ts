import { add, dot, norm, scale, subtract, type State, type Vec3 } from "../../engine/index.ts";
import type { AlongAtMoment } from "./placed.ts";

/** How far the distance of two objects may be off, by the age of their element sets and what their own histories tell. */
export interface EncounterError {
  /** Equally likely distances, km, rising; from the errors along both tracks. */
  readonly distancesKm: readonly number[];
  /** What the errors across both tracks add, 95 %, km. */
  readonly acrossKm: number;
  /** 95 % bounds of the distance, km. */
  readonly low95Km: number;
  readonly high95Km: number;
  /** How many sets of each object's own history bear on it; 0 where only the class of its orbit does. */
  readonly ownSets: readonly [number, number];
  /**
   * How far apart the sets on both sides of the moment put the same object, both objects together, where that is more than their errors
   * allow: a burn lies between them, or several, and the object may have been elsewhere than either says. 0 where they agree.
   */
  readonly burnedKm: number;
}

/** Faster than this past each other, an error along the line of flight moves the moment and not the least distance. */
const fastKmS = 0.1;

/**
 * @param a and `b` the states at the moment
 * @param alongA and `alongB` how far along its path each may be from them
 * @param meeting true for a nearest moment, whose distance an error along the line of flight does not change
 */
export function encounterError(
  a: State<"TEME">,
  b: State<"TEME">,
  alongA: AlongAtMoment,
  alongB: AlongAtMoment,
  meeting = true,
): EncounterError {
  const apart = subtract(b.positionKm, a.positionKm);
  const past = subtract(b.velocityKmS, a.velocityKmS);
  const speed = norm(past);
  const line = meeting && speed > fastKmS ? scale(past, 1 / speed) : null;
  const least = (v: Vec3): number => norm(line === null ? v : subtract(v, scale(line, dot(v, line))));
  const distancesKm = alongA.offsetsKm
    .flatMap((km) =>
      alongB.offsetsKm.map((otherKm) => least(subtract(add(apart, scale(unitOf(b), otherKm)), scale(unitOf(a), km)))),
    )
    .toSorted((x, y) => x - y);
  const acrossKm = Math.sqrt(alongA.across95Km ** 2 + alongB.across95Km ** 2);
  const share = (q: number): number => distancesKm[Math.round(q * (distancesKm.length - 1))] ?? norm(apart);
  return {
    distancesKm,
    acrossKm,
    // Where the errors are far larger than the miss, the computed distance itself lies below nearly all that it may be; it stays inside.
    low95Km: Math.max(0, Math.min(norm(apart), share(0.025) - acrossKm)),
    high95Km: share(0.975) + acrossKm,
    ownSets: [alongA.ownSets, alongB.ownSets],
    burnedKm: alongA.burnedKm + alongB.burnedKm,
  };
}

function unitOf(state: State<"TEME">): Vec3 {
  return scale(state.velocityKmS, 1 / norm(state.velocityKmS));
}

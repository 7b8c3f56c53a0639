import { nearestSet } from "../../analysis/index.ts";
import { propagateInOrbit, sgp4, type Instant, type MeanElements, type Satellite, type State } from "../../engine/index.ts";

/** Where an object is by the set with the nearest epoch; satellites are made once. */
export interface Follower {
  readonly satelliteAt: (at: Instant) => Satellite | null;
  /** Null where the theory gives no place. */
  readonly stateAt: (at: Instant) => State<"TEME"> | null;
}

export function follow(sets: readonly MeanElements[]): Follower {
  const made = new Map<MeanElements, Satellite | null>();
  const satelliteAt = (at: Instant): Satellite | null => {
    const set = nearestSet(sets, at);
    const known = made.get(set);
    if (known !== undefined) return known;
    const satellite = sgp4(set);
    made.set(set, satellite.ok ? satellite.value : null);
    return satellite.ok ? satellite.value : null;
  };
  return {
    satelliteAt,
    stateAt: (at) => {
      const satellite = satelliteAt(at);
      const state = satellite === null ? null : propagateInOrbit(satellite, at);
      return state?.ok === true ? state.value : null;
    },
  };
}

/** Moments evenly over a length of time, both ends among them; seconds. */
export function evenly(lengthS: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (lengthS * i) / (count - 1));
}

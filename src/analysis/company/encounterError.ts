import { add, dot, norm, scale, subtract, type MeanElements, type State, type Vec3 } from "../../engine/index.ts";
import { ageDays } from "../track.ts";
import { alongTrackAtAge, crossTrackAtAge } from "../uncertainty/errorAtAge.ts";
import { offsets } from "../uncertainty/quantiles.ts";
import { errorClassOfSet } from "../uncertainty/prediction.ts";

/** How far the least distance of an encounter may be off, by the age of both element sets. */
export interface EncounterError {
  /** Equally likely least distances, km, rising; from the errors along both tracks. */
  readonly distancesKm: readonly number[];
  /** What the errors across both tracks add, 95 %, km. */
  readonly acrossKm: number;
  /** 95 % bounds of the least distance, km. */
  readonly low95Km: number;
  readonly high95Km: number;
}

/** Every so many of the 201 equally likely offsets of a set is used: 21 of each object, 441 pairs. */
const every = 10;
/** Faster than this past each other, an error along the line of flight moves the moment and not the least distance. */
const fastKmS = 0.1;

/**
 * @param a and `b` the states at the encounter, of `setA` and `setB`
 */
export function encounterError(a: State<"TEME">, b: State<"TEME">, setA: MeanElements, setB: MeanElements): EncounterError {
  const apart = subtract(b.positionKm, a.positionKm);
  const past = subtract(b.velocityKmS, a.velocityKmS);
  const speed = norm(past);
  const line = speed > fastKmS ? scale(past, 1 / speed) : null;
  const least = (v: Vec3): number => norm(line === null ? v : subtract(v, scale(line, dot(v, line))));
  const distancesKm = alongOffsets(setA, a)
    .flatMap((alongA) =>
      alongOffsets(setB, b).map((alongB) => least(subtract(add(apart, scale(unitOf(b), alongB)), scale(unitOf(a), alongA)))),
    )
    .toSorted((x, y) => x - y);
  const across = [setA, setB].map((set) => crossTrackAtAge(errorClassOfSet(set), ageDays(set, a.at)).p95);
  const acrossKm = Math.sqrt(across.reduce((sum, one) => sum + one * one, 0));
  const share = (q: number): number => distancesKm[Math.round(q * (distancesKm.length - 1))] ?? norm(apart);
  return {
    distancesKm,
    acrossKm,
    // Where the errors are far larger than the miss, the computed distance itself lies below nearly all that it may be; it stays inside.
    low95Km: Math.max(0, Math.min(norm(apart), share(0.025) - acrossKm)),
    high95Km: share(0.975) + acrossKm,
  };
}

function unitOf(state: State<"TEME">): Vec3 {
  return scale(state.velocityKmS, 1 / norm(state.velocityKmS));
}

/** Equally likely errors along the track, km. */
function alongOffsets(set: MeanElements, state: State<"TEME">): readonly number[] {
  const error = alongTrackAtAge(errorClassOfSet(set), ageDays(set, state.at));
  return offsets(error).filter((_, i) => i % every === 0);
}

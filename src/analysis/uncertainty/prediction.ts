import type { Instant, MeanElements } from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { trackFrom, type PathShelf, type Track } from "../track.ts";
import { alongTrackAt, type SetUsed } from "./alongTrack.ts";
import type { ErrorClass, Percentiles } from "./classes.ts";
import { crossTrackAtAge, quadrature } from "./errorAtAge.ts";
import type { OwnHistory } from "./ownHistory.ts";
import { spreadAround } from "./quantiles.ts";

/**
 * Where an object was around a moment, from the sets next to it, with the error of that: almost all of it is along the track,
 * so it is one number, how many seconds the object ran ahead of the reference set, as 201 equally likely values.
 */
export interface Prediction {
  /** Of the set with the least error at the moment. */
  readonly track: Track;
  /** Rising, seconds ahead of `track`. */
  readonly offsetsS: readonly number[];
  /** Their middle one. */
  readonly centreS: number;
  readonly sets: readonly SetUsed[];
  readonly errorClass: ErrorClass;
  /** How many sets of the object's own history bear on the error; 0 where only its class does. */
  readonly ownSets: number;
  /** Days from the nearest epoch, without sign. */
  readonly nearestAgeDays: number;
  readonly alongTrackKm: Percentiles;
  readonly crossTrackKm: Percentiles;
  readonly timeS: Percentiles;
  /** How far the point under the satellite may be off. */
  readonly groundKm: Percentiles;
  /** Between two sets: how far the other runs ahead of the reference; null with one set. */
  readonly disagreementS: number | null;
  readonly disagreementKm: number | null;
  /**
   * The two differ by more than their 95 % errors together: a burn between them, or a bad set. The offsets hold both branches.
   */
  readonly disagree: boolean;
}

/**
 * Prediction for a moment from the nearest sets before and after it. `sets` may be in any order and hold any number; sets that
 * SGP4 refuses at the moment are passed over. Null where none is left. Each set counts by its own error at its age: the offsets
 * are what both say together (`jointOffsets`). `launchDay` is the first moment of the day of launch, where it is known; `own` what the
 * object's history tells of its errors, else its class's stand.
 */
export function predict(
  sets: readonly MeanElements[],
  at: Instant,
  shelf: PathShelf,
  launchDay: Instant | null = null,
  own: OwnHistory | null = null,
): Prediction | null {
  const joined = alongTrackAt(sets, at, (elements) => shelf.pathOf(elements), launchDay, own);
  if (joined === null) return null;
  const { reference, errorClass } = joined;
  const track = trackFrom(reference.carried, at);
  const speed = track.speedKmS;
  const centreS = joined.offsetsS[(joined.offsetsS.length - 1) / 2] ?? 0;
  const timeS = spreadAround(joined.offsetsS, centreS);
  const alongTrackKm = { p50: timeS.p50 * speed, p95: timeS.p95 * speed };
  const crossTrackKm = crossTrackAtAge(errorClass, reference.ageDays);
  const toGround = 6371 / meanShape(reference.carried.elements).semiMajorAxisKm;
  const onGround = (pick: keyof Percentiles): number => toGround * quadrature(alongTrackKm[pick], crossTrackKm[pick]);
  return {
    track,
    offsetsS: joined.offsetsS,
    centreS,
    sets: joined.sets,
    errorClass,
    ownSets: own?.sets ?? 0,
    nearestAgeDays: joined.nearestAgeDays,
    alongTrackKm,
    crossTrackKm,
    timeS,
    groundKm: { p50: onGround("p50"), p95: onGround("p95") },
    disagreementS: joined.disagreementS,
    disagreementKm: joined.disagreementS === null ? null : Math.abs(joined.disagreementS) * speed,
    disagree: joined.disagree,
  };
}

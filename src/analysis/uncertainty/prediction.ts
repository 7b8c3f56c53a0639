import {
  addSeconds,
  dot,
  norm,
  propagate,
  subtract,
  type Instant,
  type MeanElements,
  type Satellite,
} from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { ageDays, trackFrom, type Path, type PathShelf, type Track } from "../track.ts";
import { errorClassOf, type ErrorClass, type Percentiles } from "./classes.ts";
import { alongTrackAtAge, crossTrackAtAge, quadrature } from "./errorAtAge.ts";
import { ownFactors, type OwnHistory } from "./ownHistory.ts";
import { jointOffsets, offsets, spreadAround } from "./quantiles.ts";

/** What one set contributes. */
export interface SetUsed {
  readonly elements: MeanElements;
  /** Days from its epoch to the moment; negative where the epoch is later. */
  readonly ageDays: number;
  readonly alongTrackKm: Percentiles;
  /** Share of the result's probability that lies nearer to this set's prediction than to the other's, 0 to 1. */
  readonly weight: number;
}

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
  const usable = sets.flatMap((elements) => {
    const path = shelf.pathOf(elements);
    return path !== null && propagate(path.satellite, at).ok ? [candidate(elements, path, at, launchDay, own)] : [];
  });
  const nearest = (rows: readonly Candidate[]): Candidate | undefined =>
    rows.toSorted((a, b) => Math.abs(a.ageDays) - Math.abs(b.ageDays))[0];
  const before = nearest(usable.filter((row) => row.ageDays >= 0));
  const after = nearest(usable.filter((row) => row.ageDays < 0));
  const [reference, other] = ordered(before, after);
  if (reference === undefined) return null;

  const track = trackFrom(reference.path, at);
  const speed = track.speedKmS;
  const seconds = (km: Percentiles): Percentiles => ({ p50: km.p50 / speed, p95: km.p95 / speed });
  const joined = other === undefined ? alone(reference, seconds) : together(reference, other, at, seconds);
  const centreS = joined.offsetsS[(joined.offsetsS.length - 1) / 2] ?? 0;
  const timeS = spreadAround(joined.offsetsS, centreS);
  const alongTrackKm = { p50: timeS.p50 * speed, p95: timeS.p95 * speed };
  const crossTrackKm = crossTrackAtAge(reference.errorClass, reference.ageDays);
  const toGround = 6371 / meanShape(reference.path.elements).semiMajorAxisKm;
  const onGround = (pick: keyof Percentiles): number => toGround * quadrature(alongTrackKm[pick], crossTrackKm[pick]);
  return {
    track,
    offsetsS: joined.offsetsS,
    centreS,
    sets: joined.sets,
    errorClass: reference.errorClass,
    ownSets: own?.sets ?? 0,
    nearestAgeDays: Math.min(...[reference, other].flatMap((row) => (row === undefined ? [] : [Math.abs(row.ageDays)]))),
    alongTrackKm,
    crossTrackKm,
    timeS,
    groundKm: { p50: onGround("p50"), p95: onGround("p95") },
    disagreementS: joined.disagreementS,
    disagreementKm: joined.disagreementS === null ? null : Math.abs(joined.disagreementS) * speed,
    disagree: joined.disagree,
  };
}

/** The class that a set's orbit belongs to. */
export function errorClassOfSet(elements: MeanElements): ErrorClass {
  const shape = meanShape(elements);
  return errorClassOf({
    name: elements.name ?? "",
    eccentricity: shape.eccentricity,
    meanHeightKm: shape.meanHeightKm,
    revolutionsPerDay: 86400 / shape.periodS,
  });
}

interface Candidate {
  /** As it was given: callers tell their sets apart by it, while a path may have been made for an equal one. */
  readonly elements: MeanElements;
  readonly path: Path;
  readonly ageDays: number;
  readonly errorClass: ErrorClass;
  readonly error: Percentiles;
}

interface Joined {
  readonly offsetsS: readonly number[];
  readonly sets: readonly SetUsed[];
  readonly disagreementS: number | null;
  readonly disagree: boolean;
}

function candidate(
  elements: MeanElements,
  path: Path,
  at: Instant,
  launchDay: Instant | null,
  own: OwnHistory | null,
): Candidate {
  const age = ageDays(elements, at);
  const errorClass = errorClassOfSet(elements);
  const error = alongTrackAtAge(errorClass, age, own === null ? undefined : ownFactors(own, age));
  return {
    elements,
    path,
    ageDays: age,
    errorClass,
    error: isYoung(elements, launchDay) ? times(error, youngFactor) : error,
  };
}

/**
 * Sets of the first days after launch rest on few observations: off by three to four times as much as later ones of the same
 * orbits (17 sets of November and December 2023; design/young-sets.ts prints it).
 */
const youngDays = 4;
const youngFactor = 3;

function isYoung(elements: MeanElements, launchDay: Instant | null): boolean {
  if (launchDay === null) return false;
  const days = ageDays(elements, launchDay);
  return days <= 0 && days > -youngDays;
}

function times({ p50, p95 }: Percentiles, factor: number): Percentiles {
  return { p50: factor * p50, p95: factor * p95 };
}

function ordered(
  before: Candidate | undefined,
  after: Candidate | undefined,
): readonly [Candidate | undefined, Candidate | undefined] {
  if (before === undefined || after === undefined) return [before ?? after, undefined];
  return before.error.p95 <= after.error.p95 ? [before, after] : [after, before];
}

function used(row: Candidate, weight: number): SetUsed {
  return { elements: row.elements, ageDays: row.ageDays, alongTrackKm: row.error, weight };
}

function alone(reference: Candidate, seconds: (km: Percentiles) => Percentiles): Joined {
  return { offsetsS: offsets(seconds(reference.error)), sets: [used(reference, 1)], disagreementS: null, disagree: false };
}

function together(reference: Candidate, other: Candidate, at: Instant, seconds: (km: Percentiles) => Percentiles): Joined {
  const one = seconds(reference.error);
  const two = seconds(other.error);
  const aheadS = secondsAhead(reference.path.satellite, other.path.satellite, at);
  const offsetsS = jointOffsets(one, two, aheadS);
  const nearer = offsetsS.filter((offset) => Math.abs(offset) <= Math.abs(offset - aheadS)).length / offsetsS.length;
  return {
    offsetsS,
    sets: [used(reference, nearer), used(other, 1 - nearer)],
    disagreementS: aheadS,
    disagree: Math.abs(aheadS) > quadrature(one.p95, two.p95),
  };
}

/**
 * How many seconds `other` runs ahead of `reference` along its path at a moment, by meeting it at its nearest point: four steps
 * settle a quarter of a revolution to a millisecond.
 */
export function secondsAhead(reference: Satellite, other: Satellite, at: Instant): number {
  const there = propagate(other, at);
  if (!there.ok) return 0;
  let ahead = 0;
  for (let i = 0; i < meetingSteps; i++) {
    const here = propagate(reference, addSeconds(at, ahead));
    if (!here.ok) return ahead;
    const speed = norm(here.value.velocityKmS);
    ahead += dot(subtract(there.value.positionKm, here.value.positionKm), here.value.velocityKmS) / (speed * speed);
  }
  return ahead;
}

const meetingSteps = 6;

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
import { ageDays } from "../track.ts";
import { errorClassOf, type ErrorClass, type Percentiles } from "./classes.ts";
import { alongTrackAtAge, quadrature } from "./errorAtAge.ts";
import { ownFactors, type OwnHistory } from "./ownHistory.ts";
import { jointOffsets, offsets } from "./quantiles.ts";

/** Ten years: no set tells anything so long after its epoch, and SGP4's resonance would be integrated all the way there. */
const farthestDays = 3652.5;

/** What one set contributes. */
export interface SetUsed {
  readonly elements: MeanElements;
  /** Days from its epoch to the moment; negative where the epoch is later. */
  readonly ageDays: number;
  readonly alongTrackKm: Percentiles;
  /** Share of the result's probability that lies nearer to this set's prediction than to the other's, 0 to 1. */
  readonly weight: number;
}

/** A set made ready to be carried to a moment. */
export interface Carried {
  readonly elements: MeanElements;
  readonly satellite: Satellite;
  /** Mean speed along the path, km/s. */
  readonly speedKmS: number;
}

/** One of the two sets next to a moment. */
interface Candidate<C extends Carried> {
  /** As it was given: callers tell their sets apart by it, while a path may have been made for an equal one. */
  readonly elements: MeanElements;
  readonly carried: C;
  readonly ageDays: number;
  readonly errorClass: ErrorClass;
  readonly error: Percentiles;
}

interface Joined {
  /** 201 equally likely values, rising: seconds ahead of the reference. */
  readonly offsetsS: readonly number[];
  readonly sets: readonly SetUsed[];
  /** How far the other set runs ahead of the reference; null with one set. */
  readonly disagreementS: number | null;
  /** The two differ by more than their 95 % errors together: the offsets hold both branches. */
  readonly disagree: boolean;
}

/** How far along its path an object was, from the sets on both sides of a moment. */
export interface AlongTrack<C extends Carried> extends Joined {
  /** The set with the least error at the moment. */
  readonly reference: Candidate<C>;
  readonly errorClass: ErrorClass;
  /** Days from the nearest epoch, without sign. */
  readonly nearestAgeDays: number;
}

/**
 * What the nearest sets before and after a moment say together (`jointOffsets`), each by its own error at its age. Null where none of the
 * sets can be carried there, or is within ten years of it. `carriedOf` makes a set ready, once; `own` is what the object's history tells of its errors, else its
 * class's stand; `launchDay` the first moment of the day of launch, where it is known.
 */
export function alongTrackAt<C extends Carried>(
  sets: readonly MeanElements[],
  at: Instant,
  carriedOf: (set: MeanElements) => C | null,
  launchDay: Instant | null = null,
  own: OwnHistory | null = null,
): AlongTrack<C> | null {
  const byAge = sets
    .map((elements) => ({ elements, age: ageDays(elements, at) }))
    .toSorted((a, b) => Math.abs(a.age) - Math.abs(b.age));
  const nearest = (rows: typeof byAge): Candidate<C> | undefined => {
    for (const { elements, age } of rows) {
      const carried = carriedOf(elements);
      if (Math.abs(age) > farthestDays) return undefined;
      if (carried !== null && propagate(carried.satellite, at).ok) return candidate(elements, carried, age, launchDay, own);
    }
    return undefined;
  };
  const before = nearest(byAge.filter(({ age }) => age >= 0));
  const after = nearest(byAge.filter(({ age }) => age < 0));
  const [reference, other] = ordered(before, after);
  if (reference === undefined) return null;
  const speed = reference.carried.speedKmS;
  const seconds = (km: Percentiles): Percentiles => ({ p50: km.p50 / speed, p95: km.p95 / speed });
  return {
    ...(other === undefined ? alone(reference, seconds) : together(reference, other, at, seconds)),
    reference,
    errorClass: reference.errorClass,
    nearestAgeDays: Math.min(...[reference, other].flatMap((row) => (row === undefined ? [] : [Math.abs(row.ageDays)]))),
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

function candidate<C extends Carried>(
  elements: MeanElements,
  carried: C,
  age: number,
  launchDay: Instant | null,
  own: OwnHistory | null,
): Candidate<C> {
  const errorClass = errorClassOfSet(elements);
  const error = alongTrackAtAge(errorClass, age, own === null ? undefined : ownFactors(own, age));
  return {
    elements,
    carried,
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

function ordered<C extends Carried>(
  before: Candidate<C> | undefined,
  after: Candidate<C> | undefined,
): readonly [Candidate<C> | undefined, Candidate<C> | undefined] {
  if (before === undefined || after === undefined) return [before ?? after, undefined];
  return before.error.p95 <= after.error.p95 ? [before, after] : [after, before];
}

function used(row: Candidate<Carried>, weight: number): SetUsed {
  return { elements: row.elements, ageDays: row.ageDays, alongTrackKm: row.error, weight };
}

function alone(reference: Candidate<Carried>, seconds: (km: Percentiles) => Percentiles): Joined {
  return { offsetsS: offsets(seconds(reference.error)), sets: [used(reference, 1)], disagreementS: null, disagree: false };
}

function together(
  reference: Candidate<Carried>,
  other: Candidate<Carried>,
  at: Instant,
  seconds: (km: Percentiles) => Percentiles,
): Joined {
  const one = seconds(reference.error);
  const two = seconds(other.error);
  const aheadS = secondsAhead(reference.carried.satellite, other.carried.satellite, at);
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

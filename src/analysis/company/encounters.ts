import { ok, type Result } from "../../base/index.ts";
import {
  addSeconds,
  alongOrbit,
  closestApproaches,
  exp,
  intervalSeconds,
  orbitalAxes,
  propagateInOrbit,
  secondsBetween,
  sgp4,
  subtract,
  type Instant,
  type Interval,
  type MeanElements,
  type PropagationProblem,
  type Satellite,
  type Vec3,
} from "../../engine/index.ts";
import { encounterError, type EncounterError } from "./encounterError.ts";
import { placedBy, type Placed } from "./placed.ts";

/** Two objects when they are nearest. */
export interface Encounter {
  readonly at: Instant;
  readonly distanceKm: number;
  readonly relativeSpeedKmS: number;
  /** Of the other as seen from the first, along the first's radial, transverse (forward) and normal axes, km. */
  readonly otherInRtnKm: Vec3;
  readonly error: EncounterError;
  /** The sets that it is computed from. */
  readonly sets: readonly [MeanElements, MeanElements];
}

export interface Encounters {
  /** Within the wanted distance, nearest first. */
  readonly encounters: readonly Encounter[];
  /**
   * The two at the start and at the end of each stretch that one pair of sets answers for, in order of time. Objects that only drift together
   * or apart in the interval are nearest at one of these and have no nearest moment.
   */
  readonly edges: readonly Encounter[];
  /** Distance at the start and at the end of the interval, km. */
  readonly endsKm: readonly [number, number];
}

/**
 * All moments in the interval at which two objects are nearest, each span from the sets with the nearest epochs: from one middle between
 * two epochs to the next. A nearest moment that only the change of sets makes is left out. The error of each comes from the sets on both
 * sides of it and, where a history has enough of them around the interval, from how wrong its own sets have been.
 *
 * @param setsA and `setsB` histories, in any order, at least one set each
 * @param most so many are told, the nearest
 */
export function encountersBetween(
  setsA: readonly MeanElements[],
  setsB: readonly MeanElements[],
  during: Interval,
  withinKm: number,
  most = 1000,
): Result<Encounters, PropagationProblem> {
  const found: { readonly at: Instant; readonly distanceKm: number; readonly relativeSpeedKmS: number; readonly span: Span }[] =
    [];
  const spans = spansOf(setsA, setsB, during);
  for (const span of spans) {
    if (!span.a.ok) return span.a;
    if (!span.b.ok) return span.b;
    const near = closestApproaches(span.a.value, span.b.value, span.during, withinKm);
    if (!near.ok) return near;
    found.push(...near.value.map((one) => ({ ...one, span })));
  }
  const placed = [placedBy(setsA, during), placedBy(setsB, during)] as const;
  const nearest = found.toSorted((x, y) => x.distanceKm - y.distanceKm).slice(0, most);
  const encounters = nearest.flatMap((one) => encounterOf(one.at, one.span, placed, true) ?? []);
  const edges = spans.flatMap((span) =>
    [span.during.start, span.during.end].flatMap((at) => encounterOf(at, span, placed, false) ?? []),
  );
  return ok({ encounters, edges, endsKm: [edges[0]?.distanceKm ?? Number.NaN, edges.at(-1)?.distanceKm ?? Number.NaN] });
}

/**
 * Probability that the two were, at some of the moments, within a distance: by the errors along both tracks, which last from one moment to
 * the next, so that the likeliest moment counts and they are not added up.
 */
export function shareWithin(encounters: readonly Encounter[], withinKm: number): number {
  return Math.max(
    0,
    ...encounters.map(({ error }) => {
      const sigma = Math.max(1e-3, error.acrossKm / 1.96);
      // The normal distribution by the logistic one of the same width: 0.01 at most between them.
      const sum = error.distancesKm.reduce((total, d) => total + 1 / (1 + exp((-1.702 * (withinKm - d)) / sigma)), 0);
      return sum / error.distancesKm.length;
    }),
  );
}

interface Span {
  readonly during: Interval;
  readonly a: Result<Satellite, PropagationProblem>;
  readonly b: Result<Satellite, PropagationProblem>;
}

/** Two objects at a moment, each by one set; null where the theory gives one of them no place. */
export function encounterAt(a: MeanElements, b: MeanElements, at: Instant): Encounter | null {
  const during = { start: at, end: at };
  return encounterOf(at, { a: sgp4(a), b: sgp4(b) }, [placedBy([a], during), placedBy([b], during)], false);
}

function encounterOf(
  at: Instant,
  { a, b }: Pick<Span, "a" | "b">,
  [placedA, placedB]: readonly [Placed, Placed],
  meeting: boolean,
): Encounter | null {
  if (!a.ok || !b.ok) return null;
  const [one, other] = [propagateInOrbit(a.value, at), propagateInOrbit(b.value, at)];
  if (!one.ok || !other.ok) return null;
  const apart = subtract(other.value.positionKm, one.value.positionKm);
  const speed = subtract(other.value.velocityKmS, one.value.velocityKmS);
  return {
    at,
    distanceKm: length(apart),
    relativeSpeedKmS: length(speed),
    otherInRtnKm: alongOrbit(orbitalAxes(one.value), apart),
    error: encounterError(
      one.value,
      other.value,
      placedA.alongAt(a.value.elements, at),
      placedB.alongAt(b.value.elements, at),
      meeting,
    ),
    sets: [a.value.elements, b.value.elements],
  };
}

function length(v: Vec3): number {
  return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
}

/** The set whose epoch lies nearest to a moment. */
export function nearestSet(sets: readonly MeanElements[], at: Instant): MeanElements {
  const away = (set: MeanElements): number => Math.abs(secondsBetween(set.epoch, at));
  const [first, ...others] = sets;
  if (first === undefined) throw new RangeError("a history has at least one set");
  return others.reduce((best, set) => (away(set) < away(best) ? set : best), first);
}

/** Stretches of the interval through which the same two sets are nearest. */
function spansOf(setsA: readonly MeanElements[], setsB: readonly MeanElements[], during: Interval): readonly Span[] {
  const lengthS = intervalSeconds(during);
  const cuts = [setsA, setsB]
    .flatMap((sets) => middles(sets, during.start))
    .filter((s) => s > 0 && s < lengthS)
    .toSorted((x, y) => x - y);
  const made = new Map<MeanElements, Result<Satellite, PropagationProblem>>();
  const ready = (set: MeanElements): Result<Satellite, PropagationProblem> => {
    const known = made.get(set) ?? sgp4(set);
    made.set(set, known);
    return known;
  };
  return [0, ...cuts].flatMap((fromS, i) => {
    const toS = cuts[i] ?? lengthS;
    if (toS - fromS < 1) return [];
    const middle = addSeconds(during.start, (fromS + toS) / 2);
    return [
      {
        during: { start: addSeconds(during.start, fromS), end: addSeconds(during.start, toS) },
        a: ready(nearestSet(setsA, middle)),
        b: ready(nearestSet(setsB, middle)),
      },
    ];
  });
}

function middles(sets: readonly MeanElements[], start: Instant): readonly number[] {
  const epochs = sets.map((set) => secondsBetween(start, set.epoch)).toSorted((x, y) => x - y);
  return epochs.slice(1).map((s, i) => (s + (epochs[i] ?? s)) / 2);
}

/**
 * How wrong one object's own sets have been: each set propagated to the epochs of the ones around it, the miss taken in the frame
 * of the orbit, and held against what its class would show at that age. What comes out are two factors on the class's percentiles.
 *
 * Differences between sets show consistency, not accuracy: the class's error at the epoch is still added by `alongTrackAtAge`.
 * After Osweiler 2006 and Flohrer, Krag & Klinkrad 2008 (differencing of sets), with percentiles instead of variances.
 */
import {
  atan2,
  cross,
  dot,
  exp,
  log,
  norm,
  propagate,
  secondsBetween,
  sgp4,
  unit,
  type MeanElements,
  type Satellite,
  type Vec3,
} from "../../engine/index.ts";
import type { ErrorClass } from "./classes.ts";
import { grownAlongTrack } from "./errorAtAge.ts";

/** One set's miss at another's epoch, km, in that other's radial, along-track and cross-track directions. */
export interface Miss {
  /** Days from the predicting set's epoch to the moment; negative where it was carried back. */
  readonly ageDays: number;
  readonly radialKm: number;
  readonly alongTrackKm: number;
  readonly crossTrackKm: number;
}

/** By how much an object's own errors differ from its class's at an age; 1 says that nothing is known of it. */
export interface OwnFactors {
  readonly p50: number;
  readonly p95: number;
}

/** What an object's history tells of its errors: each miss with its ratios to the class at that age. */
export interface OwnHistory {
  readonly errorClass: ErrorClass;
  readonly sets: number;
  readonly ratios: readonly MissRatio[];
}

interface MissRatio {
  readonly ageDays: number;
  readonly toP50: number;
  readonly toP95: number;
}

/** Ages beyond this say more of manoeuvres and storms than of the set. */
const LONGEST_AGE_DAYS = 15;
/** Closer epochs are the same fit issued twice, or share most of its observations. */
const SHORTEST_AGE_DAYS = 0.2;
/** A set counts against this many others on each side, so that a dense history does not drown its old part. */
const NEIGHBOURS = 12;

// The choices below were made with bench/uncertainty.ts, which prints how often the stated error holds; see docs/methods/uncertainty.md.

/** Ages count as alike within this factor. */
const LIKE_AGE = 3;
/** So many independent sets weigh as much as the class does; few where the class has no measurements of its own kind of orbit. */
const CLASS_WEIGHT_SETS = 20;
const UNMEASURED_CLASS_WEIGHT_SETS = 2;
const unmeasuredClasses: ReadonlySet<string> = new Set(["medium", "eccentric", "very-low"]);
/** A past shows less than the future will hold: the 97 % point of the past stands for the 95 % point to come. */
const PAST_SHARE = 0.97;
/**
 * Below 600 km burns and storms come between any two fortnights: past this age the 95 % point is widened by so much.
 */
const LOW_LIFT = 1.35;
const LOW_LIFT_FROM_DAYS = 2;
const lowClasses: ReadonlySet<string> = new Set(["300-400", "400-500", "500-600", "600-700"]);
/** Fewer misses of a like age say nothing. */
const FEWEST_MISSES = 5;

/** A set made ready: its satellite, and the state at its own epoch, which is the truth for the others. */
interface Ready {
  readonly elements: MeanElements;
  readonly satellite: Satellite;
  readonly positionKm: Vec3;
  readonly velocityKmS: Vec3;
}

function ready(elements: MeanElements): Ready | null {
  const satellite = sgp4(elements);
  if (!satellite.ok) return null;
  const state = propagate(satellite.value, elements.epoch);
  return state.ok ? { elements, satellite: satellite.value, ...state.value } : null;
}

/** @returns null where the theory gives no position */
function miss(from: Ready, to: Ready): Miss | null {
  const predicted = propagate(from.satellite, to.elements.epoch);
  if (!predicted.ok) return null;
  const radial = unit(to.positionKm);
  const pole = unit(cross(to.positionKm, to.velocityKmS));
  const along = cross(pole, radial);
  const at = predicted.value.positionKm;
  const radius = norm(to.positionKm);
  // Along the arc, not the chord: misses of old sets reach around the Earth.
  const angle = atan2(dot(at, along), dot(at, radial));
  return {
    ageDays: secondsBetween(from.elements.epoch, to.elements.epoch) / 86400,
    radialKm: norm(at) - radius,
    alongTrackKm: angle * radius,
    crossTrackKm: dot(at, pole),
  };
}

/** How far one set of an object misses another's state at that one's epoch; null where the theory gives no position. */
export function missOf(from: MeanElements, to: MeanElements): Miss | null {
  const [predicting, truth] = [ready(from), ready(to)];
  return predicting === null || truth === null ? null : miss(predicting, truth);
}

/** All misses between the sets of one history, epochs rising; sets that SGP4 refuses are passed over. */
function missesOf(spacedSets: readonly MeanElements[]): readonly Miss[] {
  const sets = spacedSets.flatMap((set) => ready(set) ?? []);
  return sets.flatMap((from, i) =>
    sets
      .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
      .filter(
        (to) => to !== from && Math.abs(secondsBetween(from.elements.epoch, to.elements.epoch)) < LONGEST_AGE_DAYS * 86400,
      )
      .flatMap((to) => miss(from, to) ?? []),
  );
}

/** Reads a history once, for {@link ownFactors} at any age. */
export function ownHistory(history: readonly MeanElements[], errorClass: ErrorClass): OwnHistory {
  const sets = spaced(history);
  return {
    errorClass,
    sets: sets.length,
    ratios: missesOf(sets).map(({ ageDays, alongTrackKm }) => {
      const ofClass = grownAlongTrack(errorClass, ageDays);
      const missKm = Math.abs(alongTrackKm);
      return { ageDays: Math.abs(ageDays), toP50: missKm / ofClass.p50, toP95: missKm / ofClass.p95 };
    }),
  };
}

/** The factors on the class's percentiles at an age, from misses of a like age, drawn towards 1 while few sets are known. */
export function ownFactors({ errorClass, sets, ratios }: OwnHistory, ageDays: number): OwnFactors {
  const age = Math.abs(ageDays);
  const alike = ratios.filter((ratio) => ratio.ageDays > age / LIKE_AGE && ratio.ageDays < age * LIKE_AGE);
  const lift = lowClasses.has(errorClass.id) && age > LOW_LIFT_FROM_DAYS ? LOW_LIFT : 1;
  if (alike.length < FEWEST_MISSES) return { p50: 1, p95: lift };
  const weight = sets / (sets + (unmeasuredClasses.has(errorClass.id) ? UNMEASURED_CLASS_WEIGHT_SETS : CLASS_WEIGHT_SETS));
  const drawn = (factor: number): number => exp(weight * log(Math.max(1e-3, factor)));
  return {
    p50: drawn(
      atShare(
        alike.map(({ toP50 }) => toP50),
        0.5,
      ),
    ),
    p95:
      lift *
      drawn(
        atShare(
          alike.map(({ toP95 }) => toP95),
          PAST_SHARE,
        ),
      ),
  };
}

/** Sorted by epoch, re-issues left out: of two closer than a fifth of a day the later stays. */
function spaced(history: readonly MeanElements[]): readonly MeanElements[] {
  const sorted = history.toSorted((a, b) => secondsBetween(b.epoch, a.epoch));
  return sorted.filter((set, i) => {
    const next = sorted[i + 1];
    return next === undefined || secondsBetween(set.epoch, next.epoch) > SHORTEST_AGE_DAYS * 86400;
  });
}

function atShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (at - Math.floor(at)) * (high - low);
}

/**
 * How wrong one object's own sets have been: each set propagated to the epochs of the ones around it, the miss taken in the frame
 * of the orbit, and held against what its class would show at that age. What comes out are two factors on the class's percentiles,
 * drawn towards 1 while the object has told little.
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
  type Vec3,
} from "../../engine/index.ts";
import type { ErrorClass, Percentiles } from "./classes.ts";
import { grownAlongTrack } from "./errorAtAge.ts";

/** One set's miss at another's epoch, km, in that other's radial, along-track and cross-track directions. */
export interface Miss {
  /** Days from the predicting set's epoch to the moment; negative where it was carried back. */
  readonly ageDays: number;
  readonly radialKm: number;
  readonly alongTrackKm: number;
  readonly crossTrackKm: number;
}

export interface OwnFactors {
  readonly p50: number;
  readonly p95: number;
  readonly sets: number;
  readonly misses: number;
}

/** Ages beyond this say more of manoeuvres and storms than of the set. */
const LONGEST_AGE_DAYS = 15;
/** Closer epochs are the same fit issued twice, or share most of its observations. */
const SHORTEST_AGE_DAYS = 0.2;
/** A set counts against this many others, nearest first, so that a dense history does not drown its old part. */
const NEIGHBOURS = 12;
/** So many independent sets weigh as much as the class does: bench/uncertainty.ts shows the coverage by the choice. */
const CLASS_WEIGHT_SETS = 10;

/** @param from a set @param to a later or earlier set of the same object @returns null where the theory gives no position */
export function missOf(from: MeanElements, to: MeanElements): Miss | null {
  const predicting = sgp4(from);
  const truth = sgp4(to);
  if (!predicting.ok || !truth.ok) return null;
  const predicted = propagate(predicting.value, to.epoch);
  const there = propagate(truth.value, to.epoch);
  if (!predicted.ok || !there.ok) return null;
  const radial = unit(there.value.positionKm);
  const pole = unit(cross(there.value.positionKm, there.value.velocityKmS));
  const along: Vec3 = cross(pole, radial);
  const at = predicted.value.positionKm;
  const radius = norm(there.value.positionKm);
  // Along the arc, not the chord: misses of old sets reach around the Earth.
  const angle = atan2(dot(at, along), dot(at, radial));
  return {
    ageDays: secondsBetween(from.epoch, to.epoch) / 86400,
    radialKm: norm(at) - radius,
    alongTrackKm: angle * radius,
    crossTrackKm: dot(at, pole),
  };
}

/** All misses between the sets of one history, any order; sets that SGP4 refuses are passed over. */
export function missesOf(history: readonly MeanElements[]): readonly Miss[] {
  const sets = spaced(history);
  return sets.flatMap((from, i) =>
    sets
      .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
      .filter((to) => to !== from && Math.abs(secondsBetween(from.epoch, to.epoch)) < LONGEST_AGE_DAYS * 86400)
      .flatMap((to) => missOf(from, to) ?? []),
  );
}

/**
 * How an object's misses compare with its class's, from its history (any order). With fewer than three usable sets both factors are 1.
 * The factor on the median is the median of the ratios to the class's median; that on the 95 % point the 95 % point of the ratios to the class's.
 */
export function ownFactors(history: readonly MeanElements[], errorClass: ErrorClass): OwnFactors {
  const sets = spaced(history).length;
  const misses = missesOf(history);
  if (sets < 3 || misses.length === 0) return { p50: 1, p95: 1, sets, misses: misses.length };
  const ratios = (pick: keyof Percentiles): readonly number[] =>
    misses.map(({ ageDays, alongTrackKm }) => Math.abs(alongTrackKm) / grownAlongTrack(errorClass, Math.abs(ageDays))[pick]);
  const weight = sets / (sets + CLASS_WEIGHT_SETS);
  const drawn = (factor: number): number => exp(weight * log(Math.max(1e-3, factor)));
  return { p50: drawn(atShare(ratios("p50"), 0.5)), p95: drawn(atShare(ratios("p95"), 0.95)), sets, misses: misses.length };
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

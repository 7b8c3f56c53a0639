import { exp, log } from "../../engine/index.ts";
import type { AgePoint, ErrorClass, Percentiles } from "./classes.ts";

/**
 * Absolute error of one element set so many days from its epoch, either way.
 *
 * Between the measured ages both percentiles are straight lines in the logarithm of error and age (a power law a piece); before
 * the first age the first piece goes on, its exponent held between 1 and 2; beyond the last the class's own exponent.
 * The error at the epoch is added in quadrature. `factors` are what the object's own history makes of its class (`ownFactors`);
 * without them the error never falls with age.
 */
export function alongTrackAtAge(
  errorClass: ErrorClass,
  ageDays: number,
  factors: Percentiles = { p50: 1, p95: 1 },
): Percentiles {
  const bare = grownAlongTrack(errorClass, ageDays);
  return {
    p50: quadrature(factors.p50 * bare.p50, errorClass.floorKm.p50),
    p95: quadrature(factors.p95 * bare.p95, errorClass.floorKm.p95),
  };
}

/** The same without the error at the epoch: what differences between sets of one object show. */
export function grownAlongTrack(errorClass: ErrorClass, ageDays: number): Percentiles {
  const age = Math.abs(ageDays);
  return {
    p50: grown(errorClass, age, (point) => point.alongTrackKm.p50),
    p95: grown(errorClass, age, (point) => point.alongTrackKm.p95),
  };
}

/**
 * Across the plane of the orbit, km. Measured in low orbits: medians of 0.15–0.23 km at one day against precise orbits,
 * 90 % points of 0.15 km at one day and 2–3 km at three weeks between sets; nearly linear. Eccentric orbits: ten times that.
 */
export function crossTrackAtAge(errorClass: ErrorClass, ageDays: number): Percentiles {
  const age = Math.abs(ageDays);
  const factor = errorClass.id === "eccentric" ? 10 : 1;
  return { p50: factor * (0.15 + 0.03 * age), p95: factor * (0.5 + 0.12 * age) };
}

export function quadrature(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}

function grown(errorClass: ErrorClass, ageDays: number, of: (point: AgePoint) => number): number {
  if (ageDays <= 0) return 0;
  const points = errorClass.points;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new RangeError(`the error class ${errorClass.id} has no points`);
  if (ageDays >= last.ageDays) return of(last) * power(ageDays / last.ageDays, errorClass.growthBeyond);
  let left = first;
  let right = first;
  for (const point of points) {
    right = point;
    if (point.ageDays > ageDays && point !== first) break;
    left = point;
  }
  const measured = log(of(right) / of(left)) / log(right.ageDays / left.ageDays);
  const exponent = ageDays < first.ageDays ? Math.min(2, Math.max(1, measured)) : measured;
  return of(left) * power(ageDays / left.ageDays, exponent);
}

function power(base: number, exponent: number): number {
  return exp(exponent * log(base));
}

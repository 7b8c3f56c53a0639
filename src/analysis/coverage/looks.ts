import { ok, type Result } from "../../base/index.ts";
import {
  addSeconds,
  findStretches,
  intervalsInReach,
  secondsBetween,
  sunElevationRad,
  type EarthData,
  type Geodetic,
  type Instant,
  type Interval,
  type PropagationProblem,
  type Satellite,
  type Site,
} from "../../engine/index.ts";

/** A stretch in which one satellite can look at the place. */
export interface Look extends Interval {
  /** Place of the satellite in the list that was asked for. */
  readonly satellite: number;
}

export interface LookLimits {
  /** The place at most so far from straight down, at the satellite. */
  readonly maxOffNadirRad: number;
  /** The Sun at least so high at the place throughout; null where light does not matter. */
  readonly minSunElevationRad: number | null;
}

/** Sun's height changes evenly enough for this. */
const sunStepS = 1800;

/**
 * All looks of several satellites at a place, in order of time; to 1 ms for the elements given. A look that the light ends is cut there.
 *
 * @param site and `place` the same place, in both forms
 */
export function looksAt(
  satellites: readonly Satellite[],
  site: Site,
  place: Geodetic,
  during: Interval,
  limits: LookLimits,
  earth: EarthData,
): Result<readonly Look[], PropagationProblem> {
  const light = limits.minSunElevationRad === null ? null : lightAt(place, during, limits.minSunElevationRad, earth);
  const looks: Look[] = [];
  for (const [index, satellite] of satellites.entries()) {
    const found = intervalsInReach(satellite, site, during, earth, limits.maxOffNadirRad);
    if (!found.ok) return found;
    for (const { start, end } of found.value) {
      if (light === null) looks.push({ satellite: index, start, end });
      else looks.push(...light.flatMap((day) => overlap(day, { start, end })).map((part) => ({ satellite: index, ...part })));
    }
  }
  return ok(looks.toSorted((a, b) => secondsBetween(b.start, a.start)));
}

function lightAt(place: Geodetic, during: Interval, least: number, earth: EarthData): readonly Interval[] {
  const at = (s: number): Instant => addSeconds(during.start, s);
  const height = (s: number): number => sunElevationRad(place, at(s), earth) - least;
  const options = { stepS: sunStepS, toleranceS: 0.1 };
  return findStretches(height, 0, secondsBetween(during.start, during.end), options).map(({ fromS, toS }) => ({
    start: at(fromS),
    end: at(toS),
  }));
}

function overlap(a: Interval, b: Interval): readonly Interval[] {
  const start = secondsBetween(a.start, b.start) > 0 ? b.start : a.start;
  const end = secondsBetween(a.end, b.end) > 0 ? a.end : b.end;
  return secondsBetween(start, end) > 0 ? [{ start, end }] : [];
}

/** Looks that overlap made one: when anybody looks. In order. */
export function mergedLooks(looks: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const { start, end } of looks.toSorted((a, b) => secondsBetween(b.start, a.start))) {
    const last = merged.at(-1);
    if (last === undefined || secondsBetween(last.end, start) > 0) merged.push({ start, end });
    else if (secondsBetween(last.end, end) > 0) merged[merged.length - 1] = { start: last.start, end };
  }
  return merged;
}

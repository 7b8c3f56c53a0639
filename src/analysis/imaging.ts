import { radPerDeg } from "../engine/index.ts";
import type { Reach, ReachCondition } from "./reach.ts";
import type { Track } from "./track.ts";

/**
 * How well a place could be pictured, by the angle off straight down at the satellite: up to 30° is ordinary, to 45° the usual
 * outer limit, to 60° doubtful, beyond that the place is in view and no more.
 */
export type Grade = "ordinary" | "outer-limit" | "doubtful" | "in-view" | "below-horizon";

interface GradeLimit {
  readonly grade: Exclude<Grade, "below-horizon">;
  readonly maxOffNadirRad: number | null;
  readonly minElevationRad: number;
}

/** Best first. Low orbits: the off-nadir limits alone. */
const lowLimits: readonly GradeLimit[] = [
  { grade: "ordinary", maxOffNadirRad: 30 * radPerDeg, minElevationRad: 0 },
  { grade: "outer-limit", maxOffNadirRad: 45 * radPerDeg, minElevationRad: 0 },
  { grade: "doubtful", maxOffNadirRad: 60 * radPerDeg, minElevationRad: 0 },
  { grade: "in-view", maxOffNadirRad: null, minElevationRad: 0 },
];

/**
 * From far out every place in view lies close to straight down (within 8.7° from geostationary height), so the angle grades
 * nothing. There the elevations count that 30°, 45° and 60° mean from a height of 500 km.
 */
const highLimits: readonly GradeLimit[] = [
  { grade: "ordinary", maxOffNadirRad: 30 * radPerDeg, minElevationRad: 57 * radPerDeg },
  { grade: "outer-limit", maxOffNadirRad: 45 * radPerDeg, minElevationRad: 40 * radPerDeg },
  { grade: "doubtful", maxOffNadirRad: 60 * radPerDeg, minElevationRad: 21 * radPerDeg },
  { grade: "in-view", maxOffNadirRad: null, minElevationRad: 0 },
];

/** Apogee over 2000 km above the equatorial radius. */
export function isHigh(track: Track): boolean {
  return track.farthestKm > 6378.137 + 2000;
}

function gradeLimits(track: Track): readonly GradeLimit[] {
  return isHigh(track) ? highLimits : lowLimits;
}

export function gradeOf(track: Track, reach: Pick<Reach, "elevationRad" | "offNadirRad">): Grade {
  if (reach.elevationRad < 0) return "below-horizon";
  const limit = gradeLimits(track).find(
    ({ maxOffNadirRad, minElevationRad }) =>
      reach.elevationRad >= minElevationRad && (maxOffNadirRad === null || reach.offNadirRad <= maxOffNadirRad),
  );
  return limit?.grade ?? "in-view";
}

/** Sun at the place: from 10° up a picture by daylight, below −6° none, doubtful between. */
export type Light = "day" | "twilight" | "night";

const lightLimits = { dayFromRad: 10 * radPerDeg, nightBelowRad: -6 * radPerDeg } as const;

export function lightOf(sunElevationRad: number): Light {
  if (sunElevationRad >= lightLimits.dayFromRad) return "day";
  return sunElevationRad < lightLimits.nightBelowRad ? "night" : "twilight";
}

/** The condition "graded at least so well, with at least that light"; null asks for no light. */
export function conditionFor(track: Track, grade: Grade, light: Light | null): ReachCondition {
  const limit = gradeLimits(track).find((row) => row.grade === grade);
  return {
    maxOffNadirRad: limit?.maxOffNadirRad ?? null,
    minElevationRad: limit?.minElevationRad ?? 0,
    minSunElevationRad: light === "day" ? lightLimits.dayFromRad : light === "twilight" ? lightLimits.nightBelowRad : null,
  };
}

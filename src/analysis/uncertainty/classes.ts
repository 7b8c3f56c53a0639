/**
 * How far an element set's prediction is off along its track, by class of orbit and age: measured, not derived.
 *
 * Sources, all differences between sets of the same object, so consistency rather than accuracy (hence the epoch floor):
 * [B] the whole CelesTrak list of 24–30 May 2026: 11,947 satellites, 214,932 sets, ages of 1, 3 and 5 days.
 * [A] histories of tracked Earth-observation satellites at 720–1340 km and of geostationary Fengyun, ages to 30 days, burns
 * included.
 * [C] growth between sets of 5–8 and 15–30 days, 947 satellites, January–November 2024: error ~ age^2.1 to age^2.4 in every low
 * class.
 */

/** A percentile pair of an absolute error. The ratio p95/p50 is 6 to 20 here: tails are far heavier than a Gaussian's 2.9. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export interface AgePoint {
  readonly ageDays: number;
  readonly alongTrackKm: Percentiles;
}

export interface ErrorClass {
  readonly id: string;
  /** What the class holds, for a reader. */
  readonly name: string;
  /** Ages rising. */
  readonly points: readonly AgePoint[];
  /** Exponent of the growth beyond the last point. */
  readonly growthBeyond: number;
  /** Error at the epoch itself, added in quadrature. */
  readonly floorKm: Percentiles;
  /** Age beyond which nothing may be concluded from timing, days. */
  readonly calibratedDays: number;
}

const point = (ageDays: number, p50: number, p95: number): AgePoint => ({ ageDays, alongTrackKm: { p50, p95 } });

/**
 * A median of 0.5 km against precise orbits; its 95 % point by a Gaussian's ratio, since at the epoch there is no tail to speak
 * of.
 */
const lowFloor: Percentiles = { p50: 0.5, p95: 1.5 };
const highFloor: Percentiles = { p50: 1, p95: 3 };
const eccentricFloor: Percentiles = { p50: 4, p95: 12 };

/** [C]; one exponent for the low classes, whose figures of [B] end at five days. */
const lowGrowth = 2.2;

const low = (id: string, name: string, points: readonly AgePoint[]): ErrorClass => ({
  id,
  name,
  points,
  growthBeyond: lowGrowth,
  floorKm: lowFloor,
  calibratedDays: 14,
});

export const errorClasses = {
  veryLow: low("very-low", "below 300 km", [point(1, 20, 204), point(3, 402, 2263), point(5, 1379, 4892)]),
  low300: low("300-400", "300–400 km", [point(1, 1.9, 11), point(3, 18, 90), point(5, 62, 262)]),
  low400: low("400-500", "400–500 km", [point(1, 0.5, 4.4), point(3, 5, 31), point(5, 22, 133)]),
  low500: low("500-600", "500–600 km", [point(1, 0.5, 3.7), point(3, 3.9, 42), point(5, 15, 123)]),
  low600: low("600-700", "600–700 km", [point(1, 0.26, 1.5), point(3, 1.3, 7.5), point(5, 4, 19)]),
  low700: low("700-1000", "700–1000 km", [
    point(1, 0.06, 0.8),
    point(3, 0.21, 3.9),
    point(5, 0.56, 7.5),
    point(7, 0.9, 18),
    point(14, 2.2, 55),
    point(30, 11, 249),
  ]),
  low1000: low("1000-2000", "1000–2000 km", [point(1, 0.36, 1.3), point(3, 0.79, 3.2), point(5, 1, 6.1), point(14, 2.2, 55)]),
  // Low thrust all the time; by name, since the orbit alone does not tell.
  thrust300: low("starlink-300-400", "Starlink at 300–400 km", [point(1, 20, 204), point(3, 402, 2263), point(5, 1379, 4892)]),
  thrust400: low("starlink-400-500", "Starlink at 400–500 km", [point(1, 10.6, 39), point(3, 58, 332), point(5, 126, 883)]),
  thrust500: low("starlink-500-600", "Starlink at 500–600 km", [point(1, 3.5, 23), point(3, 10, 55), point(5, 17, 101)]),
  geo: {
    id: "geo",
    name: "geostationary height",
    points: [
      point(1, 0.7, 11),
      point(3, 3.9, 40),
      point(5, 8.6, 72),
      point(7, 12, 267),
      point(14, 32, 690),
      point(30, 284, 1722),
    ],
    growthBeyond: 1.5,
    floorKm: highFloor,
    calibratedDays: 30,
  },
  // No measurement of its own: the geostationary row, which is worse than what navigation satellites show (7.5 km mean, Kelso
  // 2007).
  medium: {
    id: "medium",
    name: "2000–30 000 km (the figures of geostationary height)",
    points: [point(1, 0.7, 11), point(3, 3.9, 40), point(5, 8.6, 72), point(7, 12, 267), point(14, 32, 690)],
    growthBeyond: 1.5,
    floorKm: highFloor,
    calibratedDays: 14,
  },
  eccentric: {
    id: "eccentric",
    name: "eccentric orbits (e over 0.05)",
    points: [point(1, 8.6, 70), point(3, 72, 1850), point(5, 142, 2142)],
    growthBeyond: 1.3,
    floorKm: eccentricFloor,
    calibratedDays: 7,
  },
} as const satisfies Readonly<Record<string, ErrorClass>>;

/** What the choice of a class looks at. */
export interface OrbitOfClass {
  readonly name: string;
  readonly eccentricity: number;
  /** Mean height above the equatorial radius, km. */
  readonly meanHeightKm: number;
  readonly revolutionsPerDay: number;
}

/** The class whose measured errors stand for this orbit. Every orbit has one. */
export function errorClassOf(orbit: OrbitOfClass): ErrorClass {
  const height = orbit.meanHeightKm;
  if (orbit.eccentricity > 0.05) return errorClasses.eccentric;
  if (orbit.revolutionsPerDay > 0.9 && orbit.revolutionsPerDay < 1.1) return errorClasses.geo;
  if (height >= 2000) return errorClasses.medium;
  if (orbit.name.startsWith("STARLINK") && height < 600) {
    return height < 400 ? errorClasses.thrust300 : height < 500 ? errorClasses.thrust400 : errorClasses.thrust500;
  }
  if (height < 300) return errorClasses.veryLow;
  if (height < 400) return errorClasses.low300;
  if (height < 500) return errorClasses.low400;
  if (height < 600) return errorClasses.low500;
  if (height < 700) return errorClasses.low600;
  return height < 1000 ? errorClasses.low700 : errorClasses.low1000;
}

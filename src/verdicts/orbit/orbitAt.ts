import {
  degPerRad,
  geodeticFromItrf,
  norm,
  propagate,
  addSeconds,
  secondsBetween,
  sgp4,
  temeToItrf,
  type EarthData,
  type Instant,
} from "../../engine/index.ts";
import { heightConventions, meanShape, type Heights } from "../../analysis/index.ts";
import type { Figure } from "../../model/index.ts";
import type { SetRow } from "../rows.ts";
import { secondText } from "../timing/passFindings.ts";

/** The orbit around a date, with how far it may be off. */
export interface OrbitThen {
  readonly sets: readonly SetRow[];
  readonly nearest: SetRow;
  readonly nearestAgeDays: number;
  /** From the printed mean motion, over the equatorial radius: the convention of catalogues. */
  readonly perigeeKm: number;
  readonly apogeeKm: number;
  readonly heights: readonly Heights[];
  readonly inclinationRad: number;
  readonly periodMin: number;
  readonly eccentricity: number;
  readonly revolutionsPerDay: number;
  /** 95 % errors. */
  readonly height95Km: number;
  readonly inclination95Rad: number;
  readonly period95Min: number;
  readonly figures: readonly Figure[];
}

/**
 * Radial differences between sets grow by some 0.045 km a day (median) in low orbits; the 95 % point is taken as twice that,
 * over 0.3 km.
 */
const height95AtEpochKm = 0.3;
const height95PerDayKm = 0.1;
const inclination95Deg = 0.005;

/**
 * The shape by the set nearest to a date; what the set on the other side says differently adds to the error. Null without sets.
 */
export function orbitAt(sets: readonly SetRow[], at: Instant, earth: EarthData): OrbitThen | null {
  const byAge = sets
    .map((set) => ({ set, ageDays: secondsBetween(set.elements.epoch, at) / 86400 }))
    .toSorted((a, b) => Math.abs(a.ageDays) - Math.abs(b.ageDays));
  const first = byAge[0];
  if (first === undefined) return null;
  const other = byAge.find((one) => one.ageDays * first.ageDays < 0);
  const nearest = first.set;
  const shape = meanShape(nearest.elements);
  const heights = [...heightConventions(nearest.elements), ...ellipsoidHeights(nearest, shape.periodS, earth)];
  const printed = heights[0];
  if (printed === undefined) throw new RangeError("an orbit has at least one convention of height");

  const age = Math.abs(first.ageDays);
  const share = other === undefined ? 0 : age / (age + Math.abs(other.ageDays));
  const difference = other === undefined ? null : differenceOf(nearest, other.set);
  const height95Km = height95AtEpochKm + height95PerDayKm * age + share * (difference?.heightKm ?? 0);
  return {
    sets: other === undefined ? [nearest] : [nearest, other.set],
    nearest,
    nearestAgeDays: age,
    perigeeKm: printed.perigeeKm,
    apogeeKm: printed.apogeeKm,
    heights,
    inclinationRad: nearest.elements.inclinationRad,
    periodMin: shape.periodS / 60,
    eccentricity: shape.eccentricity,
    revolutionsPerDay: 86400 / shape.periodS,
    height95Km,
    inclination95Rad: inclination95Deg / degPerRad + share * (difference?.inclinationRad ?? 0),
    period95Min: (1.5 * (shape.periodS / 60) * height95Km) / shape.semiMajorAxisKm,
    figures: figuresOf(nearest, heights, height95Km, earth),
  };
}

function differenceOf(one: SetRow, other: SetRow): { readonly heightKm: number; readonly inclinationRad: number } {
  const a = heightConventions(one.elements)[0];
  const b = heightConventions(other.elements)[0];
  if (a === undefined || b === undefined) return { heightKm: 0, inclinationRad: 0 };
  return {
    heightKm: Math.max(Math.abs(a.perigeeKm - b.perigeeKm), Math.abs(a.apogeeKm - b.apogeeKm)),
    inclinationRad: Math.abs(one.elements.inclinationRad - other.elements.inclinationRad),
  };
}

const samplesARevolution = 240;

/** Lowest and highest above the ellipsoid in the revolution from the epoch on: what a height over the ground means. */
function ellipsoidHeights(set: SetRow, periodS: number, earth: EarthData): readonly Heights[] {
  const satellite = sgp4(set.elements);
  if (!satellite.ok) return [];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < samplesARevolution; i++) {
    const state = propagate(satellite.value, addSeconds(set.elements.epoch, (periodS * i) / samplesARevolution));
    if (!state.ok || norm(state.value.positionKm) < 6400) return [];
    const { heightKm } = geodeticFromItrf(temeToItrf(state.value, earth).positionKm);
    low = Math.min(low, heightKm);
    high = Math.max(high, heightKm);
  }
  return [
    {
      id: "ellipsoid",
      convention: "least and greatest height over the ellipsoid in one revolution",
      perigeeKm: low,
      apogeeKm: high,
    },
  ];
}

function figuresOf(nearest: SetRow, heights: readonly Heights[], height95Km: number, earth: EarthData): readonly Figure[] {
  const at = secondText(nearest.elements.epoch, earth);
  const shape = meanShape(nearest.elements);
  const both = heights.flatMap((row): readonly Figure[] => [
    {
      label: "Perigee height",
      value: row.perigeeKm,
      unit: "km",
      low95: row.perigeeKm - height95Km,
      high95: row.perigeeKm + height95Km,
      at,
      note: row.convention,
    },
    {
      label: "Apogee height",
      value: row.apogeeKm,
      unit: "km",
      low95: row.apogeeKm - height95Km,
      high95: row.apogeeKm + height95Km,
      at,
      note: row.convention,
    },
  ]);
  return [
    ...both,
    { label: "Inclination", value: nearest.elements.inclinationRad * degPerRad, unit: "deg", at },
    { label: "Period", value: shape.periodS / 60, unit: "min", at, note: "from the printed mean motion" },
  ];
}

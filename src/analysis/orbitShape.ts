/**
 * The shape that a set of mean elements speaks of, under each convention that people and programs use for "height".
 *
 * [1] Hoots & Roehrich, Spacetrack Report No. 3 (1980): the printed mean motion is Kozai's; SGP4 recovers Brouwer's from it.
 * [2] Vallado et al., AIAA 2006-6753: constants of WGS 72, which element sets are fitted with.
 */
import { cos, exp, log, twoPi, type MeanElements } from "../engine/index.ts";

/** [2]: gravitational parameter, km³/s²; equatorial radius, km; second zonal harmonic, without a unit. */
export const muKm3S2 = 398600.8;
export const equatorialRadiusKm = 6378.135;
export const j2 = 0.001082616;
const meanRadiusKm = 6371;

export interface MeanShape {
  /** From the printed mean motion by Kepler's third law, no more. */
  readonly semiMajorAxisKm: number;
  readonly eccentricity: number;
  readonly meanMotionRadPerS: number;
  /** 2π over the printed mean motion: what news texts call one revolution. */
  readonly periodS: number;
  /** Above the equatorial radius. */
  readonly meanHeightKm: number;
}

export function meanShape(elements: MeanElements): MeanShape {
  const meanMotionRadPerS = elements.meanMotionRadMin / 60;
  const semiMajorAxisKm = axisOf(meanMotionRadPerS);
  return {
    semiMajorAxisKm,
    eccentricity: elements.eccentricity,
    meanMotionRadPerS,
    periodS: twoPi / meanMotionRadPerS,
    meanHeightKm: semiMajorAxisKm - equatorialRadiusKm,
  };
}

export interface Heights {
  /** Which height is meant, for a reader. */
  readonly convention: string;
  readonly id: "printed-equatorial" | "brouwer-equatorial" | "printed-mean-radius" | "ellipsoid";
  readonly perigeeKm: number;
  readonly apogeeKm: number;
}

/**
 * Perigee and apogee as catalogues and news give them; the ellipsoid's needs a revolution of positions and is added by the
 * caller.
 */
export function heightConventions(elements: MeanElements): readonly Heights[] {
  const { semiMajorAxisKm: printed, eccentricity: e } = meanShape(elements);
  const brouwer = brouwerAxisKm(elements);
  return [
    heights("printed-equatorial", "from the printed mean motion, over the equatorial radius", printed, e, equatorialRadiusKm),
    heights("brouwer-equatorial", "SGP4's own axis, over the equatorial radius", brouwer, e, equatorialRadiusKm),
    heights("printed-mean-radius", "from the printed mean motion, over the mean radius of 6371 km", printed, e, meanRadiusKm),
  ];
}

/** SGP4's own semi-major axis: Kozai's mean motion turned into Brouwer's, [1] as [2] computes it. */
function brouwerAxisKm(elements: MeanElements): number {
  const ke = 60 / Math.sqrt((equatorialRadiusKm * equatorialRadiusKm * equatorialRadiusKm) / muKm3S2);
  const n = elements.meanMotionRadMin;
  const a1 = power23(ke / n);
  const cosI = cos(elements.inclinationRad);
  const beta2 = 1 - elements.eccentricity * elements.eccentricity;
  const d = (0.75 * j2 * (3 * cosI * cosI - 1)) / (Math.sqrt(beta2) * beta2);
  const del1 = d / (a1 * a1);
  const adel = a1 * (1 - del1 * del1 - del1 * (1 / 3 + (134 * del1 * del1) / 81));
  const brouwer = n / (1 + d / (adel * adel));
  return power23(ke / brouwer) * equatorialRadiusKm;
}

function axisOf(meanMotionRadPerS: number): number {
  return exp(log(muKm3S2 / (meanMotionRadPerS * meanMotionRadPerS)) / 3);
}

function power23(x: number): number {
  return exp((2 * log(x)) / 3);
}

function heights(id: Heights["id"], convention: string, a: number, e: number, radiusKm: number): Heights {
  return { id, convention, perigeeKm: a * (1 - e) - radiusKm, apogeeKm: a * (1 + e) - radiusKm };
}

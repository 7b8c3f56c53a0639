/**
 * How long an orbit lasts under drag, its ballistic coefficient given; and that coefficient from how fast it comes down now.
 * The coefficient is Cd·A/m in m²/kg, together with whatever the air of the day differs by from the table.
 */
import { dragPerRevolution, type DragOrbit } from "./drag.ts";
import { cos, twoPi, type MeanElements } from "../../engine/index.ts";
import { equatorialRadiusKm, j2, meanShape, muKm3S2 } from "../orbitShape.ts";

export function dragOrbitOf(elements: MeanElements): DragOrbit {
  return {
    semiMajorAxisKm: meanShape(elements).semiMajorAxisKm,
    eccentricity: elements.eccentricity,
    inclinationRad: elements.inclinationRad,
    argumentOfPerigeeRad: elements.argumentOfPerigeeRad,
  };
}

const secondsPerDay = 86400;
/** The orbit is over where the air takes more than a revolution can give back: a circular orbit's last one is near 110 km; we go on to 90. */
const END_HEIGHT_KM = 90;
/** Each step lowers the axis by no more than this share of its height over 60 km, so that no layer is jumped. */
const STEP_SHARE = 0.02;

export interface Lifetime {
  /** Days until the end, or null where the orbit outlasts `horizonDays`. */
  readonly days: number | null;
}

function periodS(semiMajorAxisKm: number): number {
  return twoPi * Math.sqrt(semiMajorAxisKm ** 3 / muKm3S2);
}

/**
 * How long an orbit lasts, followed for at most `horizonDays`: axis and shape change by drag, the perigee turns by J2.
 *
 * @param tell called with each orbit on the way down and the days until it
 */
export function lifetime(
  start: DragOrbit,
  ballisticM2Kg: number,
  horizonDays: number,
  tell?: (days: number, orbit: DragOrbit) => void,
): Lifetime {
  let { semiMajorAxisKm, eccentricity, argumentOfPerigeeRad } = start;
  const { inclinationRad } = start;
  let days = 0;
  while (days < horizonDays) {
    const orbit = { semiMajorAxisKm, eccentricity, inclinationRad, argumentOfPerigeeRad };
    tell?.(days, orbit);
    if (semiMajorAxisKm * (1 - eccentricity) - equatorialRadiusKm < END_HEIGHT_KM) return { days };
    const perDay = ratesPerDay(orbit, ballisticM2Kg);
    const heightKm = Math.max(5, semiMajorAxisKm * (1 - eccentricity) - equatorialRadiusKm - 60);
    const stepDays = Math.min(
      5,
      (STEP_SHARE * heightKm) / Math.max(1e-9, Math.abs(perDay.axisKm) + semiMajorAxisKm * Math.abs(perDay.eccentricity)),
    );
    // The midpoint rule: half a step to see the rates there, then the whole step with those.
    const half = ratesPerDay(moved(orbit, perDay, stepDays / 2), ballisticM2Kg);
    const next = moved(orbit, half, stepDays);
    ({ semiMajorAxisKm, eccentricity, argumentOfPerigeeRad } = next);
    days += stepDays;
  }
  return { days: null };
}

interface RatesPerDay {
  readonly axisKm: number;
  readonly eccentricity: number;
  readonly perigeeRad: number;
}

function ratesPerDay(orbit: DragOrbit, ballisticM2Kg: number): RatesPerDay {
  const rates = dragPerRevolution(orbit);
  const revolutions = secondsPerDay / periodS(orbit.semiMajorAxisKm);
  const p = orbit.semiMajorAxisKm * (1 - orbit.eccentricity ** 2);
  const cosI = cos(orbit.inclinationRad);
  return {
    axisKm: rates.axisKmPerRevolution * ballisticM2Kg * revolutions,
    eccentricity: rates.eccentricityPerRevolution * ballisticM2Kg * revolutions,
    perigeeRad: 0.75 * j2 * (equatorialRadiusKm / p) ** 2 * twoPi * revolutions * (5 * cosI * cosI - 1),
  };
}

function moved(orbit: DragOrbit, rates: RatesPerDay, days: number): DragOrbit {
  return {
    semiMajorAxisKm: orbit.semiMajorAxisKm + rates.axisKm * days,
    eccentricity: Math.max(0, orbit.eccentricity + rates.eccentricity * days),
    inclinationRad: orbit.inclinationRad,
    argumentOfPerigeeRad: orbit.argumentOfPerigeeRad + rates.perigeeRad * days,
  };
}

/** The coefficient with which the model's axis falls by `axisKmPerDay` (negative) at this orbit, m²/kg. */
export function ballisticFromRate(orbit: DragOrbit, axisKmPerDay: number): number {
  return axisKmPerDay / ratesPerDay(orbit, 1).axisKm;
}

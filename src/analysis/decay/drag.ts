/**
 * What drag takes from an orbit in one revolution, by quadrature over the eccentric anomaly.
 *
 * [1] King-Hele, Satellite Orbits in an Atmosphere, 1987, ch. 4: changes of a and e per revolution for an air that turns with
 * nothing and has any profile; the air's own turning is left in the fitted ballistic coefficient.
 */
import { atan2, cos, sin, twoPi } from "../../engine/index.ts";
import { densityKgM3 } from "./density.ts";

/** Mean elements that drag works on, WGS 72. */
export interface DragOrbit {
  readonly semiMajorAxisKm: number;
  readonly eccentricity: number;
  readonly inclinationRad: number;
  readonly argumentOfPerigeeRad: number;
}

export interface DragRates {
  /** km and 1 a revolution, for a ballistic coefficient of 1 m²/kg. */
  readonly axisKmPerRevolution: number;
  readonly eccentricityPerRevolution: number;
}

const equatorialRadiusKm = 6378.135;
const flattening = 1 / 298.26;
/** A periodic integrand: equal steps converge like no other rule. 48 serve a nearly circular orbit and a transfer orbit alike. */
const STEPS = 48;

/** @returns both rates; negative */
export function dragPerRevolution(orbit: DragOrbit): DragRates {
  const { semiMajorAxisKm: a, eccentricity: e, inclinationRad, argumentOfPerigeeRad } = orbit;
  const sinI = sin(inclinationRad);
  let axis = 0;
  let shape = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const anomaly = ((step + 0.5) * twoPi) / STEPS;
    const cosE = cos(anomaly);
    const trueAnomaly = atan2(Math.sqrt(1 - e * e) * sin(anomaly), cosE - e);
    const sinLatitude = sinI * sin(argumentOfPerigeeRad + trueAnomaly);
    const radiusKm = a * (1 - e * cosE);
    const heightKm = radiusKm - equatorialRadiusKm * (1 - flattening * sinLatitude * sinLatitude);
    const density = densityKgM3(heightKm);
    const ratio = Math.sqrt((1 + e * cosE) / (1 - e * cosE));
    axis += density * ratio * (1 + e * cosE);
    shape += density * ratio * cosE;
  }
  // Density is per cubic metre and the axis in kilometres: 1 m²/kg · kg/m³ · km² = 1000 km.
  const weight = (twoPi / STEPS) * 1000;
  return { axisKmPerRevolution: -a * a * axis * weight, eccentricityPerRevolution: -a * (1 - e * e) * shape * weight };
}

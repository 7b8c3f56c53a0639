/**
 * Density of the upper air: an exponential layer a row, mean solar activity.
 *
 * [1] Vallado, Fundamentals of Astrodynamics and Applications, table 8-4, after Wertz 1978: U.S. Standard Atmosphere 1976 below
 * 25 km, CIRA-72 (exospheric temperature 1000 K) above 500 km. Good to a factor of two or three at a given day, since the Sun and
 * storms swing it; a forecast therefore takes from it only how density falls with height, and the rest from the orbit's own decay.
 */
import { exp } from "../../engine/index.ts";

interface Layer {
  readonly baseKm: number;
  readonly densityKgM3: number;
  readonly scaleHeightKm: number;
}

const layers: readonly Layer[] = [
  { baseKm: 60, densityKgM3: 3.206e-4, scaleHeightKm: 7.714 },
  { baseKm: 70, densityKgM3: 8.77e-5, scaleHeightKm: 6.549 },
  { baseKm: 80, densityKgM3: 1.905e-5, scaleHeightKm: 5.799 },
  { baseKm: 90, densityKgM3: 3.396e-6, scaleHeightKm: 5.382 },
  { baseKm: 100, densityKgM3: 5.297e-7, scaleHeightKm: 5.877 },
  { baseKm: 110, densityKgM3: 9.661e-8, scaleHeightKm: 7.263 },
  { baseKm: 120, densityKgM3: 2.438e-8, scaleHeightKm: 9.473 },
  { baseKm: 130, densityKgM3: 8.484e-9, scaleHeightKm: 12.636 },
  { baseKm: 140, densityKgM3: 3.845e-9, scaleHeightKm: 16.149 },
  { baseKm: 150, densityKgM3: 2.07e-9, scaleHeightKm: 22.523 },
  { baseKm: 180, densityKgM3: 5.464e-10, scaleHeightKm: 29.74 },
  { baseKm: 200, densityKgM3: 2.789e-10, scaleHeightKm: 37.105 },
  { baseKm: 250, densityKgM3: 7.248e-11, scaleHeightKm: 45.546 },
  { baseKm: 300, densityKgM3: 2.418e-11, scaleHeightKm: 53.628 },
  { baseKm: 350, densityKgM3: 9.518e-12, scaleHeightKm: 53.298 },
  { baseKm: 400, densityKgM3: 3.725e-12, scaleHeightKm: 58.515 },
  { baseKm: 450, densityKgM3: 1.585e-12, scaleHeightKm: 60.828 },
  { baseKm: 500, densityKgM3: 6.967e-13, scaleHeightKm: 63.822 },
  { baseKm: 600, densityKgM3: 1.454e-13, scaleHeightKm: 71.835 },
  { baseKm: 700, densityKgM3: 3.614e-14, scaleHeightKm: 88.667 },
  { baseKm: 800, densityKgM3: 1.17e-14, scaleHeightKm: 124.64 },
  { baseKm: 900, densityKgM3: 5.245e-15, scaleHeightKm: 181.05 },
  { baseKm: 1000, densityKgM3: 3.019e-15, scaleHeightKm: 268 },
];

/** @param heightKm above the ellipsoid; under 60 km the lowest layer goes on. @returns kg/m³ */
export function densityKgM3(heightKm: number): number {
  let layer = layers[0];
  for (const next of layers) {
    if (next.baseKm > heightKm) break;
    layer = next;
  }
  if (layer === undefined) throw new RangeError("the table of densities is empty");
  return layer.densityKgM3 * exp((layer.baseKm - heightKm) / layer.scaleHeightKm);
}

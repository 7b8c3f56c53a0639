/**
 * The Sun, the Moon, the Earth's shadow, and how bright things look. Short series, good to far below what an element set allows; no planets,
 * no stars, no weather.
 */
export {
  astronomicalUnitKm,
  localSolarTimeS,
  subsolarPoint,
  sunElevationRad,
  sunPositionItrf,
  sunPositionTeme,
  sunRadiusKm,
} from "./sun.ts";
export { moonPositionItrf, moonPositionTeme } from "./moon.ts";
export { shadow, shadowMargins, type Light, type ShadowMargins } from "./shadow.ts";
export { apparentMagnitude, phaseAngleRad, type Body, type SizeClass } from "./brightness.ts";

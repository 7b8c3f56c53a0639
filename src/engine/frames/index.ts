/**
 * Frames and places: TEME, ITRF and GCRF, latitude and height, what a place sees, axes along an orbit. How the Earth is turned at a moment
 * comes from `time`; where a satellite is comes from `sgp4`; nothing here knows an orbit.
 */
export type { FrameName, State } from "./state.ts";
export {
  gcrfToTeme,
  itrfToTeme,
  temeToGcrf,
  temeToItrf,
  temeToItrfAt,
  temeVectorToItrf,
  trueOfDateToTeme,
} from "./transform.ts";
export { earthAttitude, gastRad, gmst82Rad, type EarthAttitude } from "./earthRotation.ts";
export { gcrfToTrueOfDate, meanObliquityRad, nutation, trueOfDateToGcrf, type Nutation } from "./nutation.ts";
export { equatorialRadiusKm, flattening, geodeticFromItrf, itrfFromGeodetic, upFromItrf, type Geodetic } from "./geodetic.ts";
export {
  angleBetween,
  directionFrom,
  lookAngles,
  lookAnglesFrom,
  offNadirOf,
  offNadirRad,
  sinElevation,
  siteAt,
  type LookAngles,
  type Site,
} from "./topocentric.ts";
export { alongOrbit, orbitalAxes, type OrbitalAxes } from "./orbital.ts";

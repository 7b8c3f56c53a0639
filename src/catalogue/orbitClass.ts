import { pow } from "../engine/index.ts";
import type { OmmRecord } from "../model/index.ts";
import { nodeRateDegDay } from "./quality.ts";

/**
 * Kinds of orbits as they are spoken of. `LEO`: apogee at most 2000 km high. `SSO`: a low orbit whose node keeps pace with the Sun within
 * 0.05° a day (an hour of local time in ten months). `MEO`: between 2000 km and the geostationary ring, eccentricity under 0.25. `GEO`: the ring
 * itself, 35,786 ± 200 km and within 15° of the equator, as the IADC's guidelines bound it. `HEO`: eccentricity 0.25 or more.
 */
export const orbitClasses = ["LEO", "SSO", "MEO", "GEO", "HEO"] as const;
/** One of `orbitClasses`. */
export type OrbitClass = (typeof orbitClasses)[number];

const equatorKm = 6378.135;
const sunDegDay = 0.98565;

/** Which of these an element set's orbit is: none (an orbit across the bounds), one, or LEO and SSO. Heights over the equatorial radius. */
export function orbitClassesOf(value: OmmRecord): readonly OrbitClass[] {
  // 17.0437 revolutions a day at one Earth radius (WGS 72).
  const axisKm = equatorKm * pow(17.0437 / value.MEAN_MOTION, 2 / 3);
  const perigeeKm = axisKm * (1 - value.ECCENTRICITY) - equatorKm;
  const apogeeKm = axisKm * (1 + value.ECCENTRICITY) - equatorKm;
  if (apogeeKm <= 2000) return Math.abs(nodeRateDegDay(value) - sunDegDay) <= 0.05 ? ["LEO", "SSO"] : ["LEO"];
  if (value.ECCENTRICITY >= 0.25) return ["HEO"];
  const ring = perigeeKm >= 35_586 && apogeeKm <= 35_986;
  if (ring) return value.INCLINATION <= 15 ? ["GEO"] : [];
  return perigeeKm > 2000 && apogeeKm < 35_586 ? ["MEO"] : [];
}

import type { Vec3 } from "../math/index.ts";
import type { Instant } from "../time/index.ts";

/**
 * The frames that states are given in. All are centred on the Earth.
 *
 * - `TEME`: true equator, mean equinox of date. What SGP4 gives. Nobody ever defined its equinox; here, as in Vallado's code, it is the
 *   direction from which Greenwich mean sidereal time of 1982 counts.
 * - `ITRF`: turns with the Earth's crust. Latitude and longitude live here. WGS 84 agrees with it within centimetres.
 * - `GCRF`: the directions of distant quasars; J2000.0 axes agree with it within 0.03″.
 */
export type FrameName = "TEME" | "ITRF" | "GCRF";

/** Where something is and how it moves, in a named frame at a named moment; km and km/s. */
export interface State<F extends FrameName> {
  readonly frame: F;
  readonly at: Instant;
  readonly positionKm: Vec3;
  readonly velocityKmS: Vec3;
}

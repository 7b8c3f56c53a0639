/**
 * The gravity model that element sets are fitted with: WGS-72, in the rounding of the published theory.
 *
 * [1] F. R. Hoots, R. L. Roehrich, Spacetrack Report No. 3, 1980.
 * [2] D. A. Vallado, P. Crawford, R. Hujsak, T. S. Kelso, Revisiting Spacetrack Report #3, AIAA 2006-6753, 2006.
 */
export const PI: f64 = 3.14159265358979323846;
export const TWO_PI: f64 = 2.0 * PI;
export const TWO_THIRDS: f64 = 2.0 / 3.0;

/** km */
export const EARTH_RADIUS: f64 = 6378.135;
/** km³/s² */
const MU: f64 = 398600.8;
export const J2: f64 = 0.001082616;
export const J3: f64 = -0.00000253881;
export const J4: f64 = -0.00000165597;
export const J3_OVER_J2: f64 = J3 / J2;
/** Square root of μ in Earth radii^1.5 a minute. [2] computes it from μ; [1] printed 0.0743669161. */
export const KE: f64 = 60.0 / Math.sqrt((EARTH_RADIUS * EARTH_RADIUS * EARTH_RADIUS) / MU);
/** Earth radii a minute, in km/s. */
export const VELOCITY_UNIT: f64 = (EARTH_RADIUS * KE) / 60.0;

/** Rotation of the Earth, rad/min: the rounding of [1], in the resonance terms. */
export const EARTH_ROTATION: f64 = 4.37526908801129966e-3;

/** A period of 225 minutes or more makes an orbit one of deep space. */
export const DEEP_SPACE_PERIOD: f64 = 225.0;

export const ERROR_NONE: i32 = 0;
/** Mean eccentricity at or above 1, or below −0.001. */
export const ERROR_MEAN_ECCENTRICITY: i32 = 1;
export const ERROR_MEAN_MOTION: i32 = 2;
/** Eccentricity outside 0…1 once the Moon and Sun have been added. */
export const ERROR_PERTURBED_ECCENTRICITY: i32 = 3;
export const ERROR_SEMI_LATUS_RECTUM: i32 = 4;
export const ERROR_DECAYED: i32 = 6;

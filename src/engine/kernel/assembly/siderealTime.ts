/**
 * Greenwich mean sidereal time of 1982, rad in 0…2π.
 * [1] S. Aoki et al., The new definition of Universal Time, Astronomy and Astrophysics 105, 1982.
 * The theory takes UTC for UT1 here; element sets are fitted so.
 */
import { PI, TWO_PI } from "./constants";

const DEGREES: f64 = PI / 180.0;

/** @param epochDays days since 1949 December 31, 00:00 */
export function greenwichSiderealTime(epochDays: f64): f64 {
  const centuries = (epochDays + 2433281.5 - 2451545.0) / 36525.0;
  const seconds =
    -6.2e-6 * centuries * centuries * centuries +
    0.093104 * centuries * centuries +
    (876600.0 * 3600.0 + 8640184.812866) * centuries +
    67310.54841;
  const angle = ((seconds * DEGREES) / 240.0) % TWO_PI;
  return angle < 0.0 ? angle + TWO_PI : angle;
}

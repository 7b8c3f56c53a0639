/**
 * How element sets answer to a burn. An orbit is fitted to the observations of its last days, so that for some days after a burn a
 * set mixes both orbits. With observations spread evenly over the last W days and a straight line fitted to the position along the
 * orbit, the line's slope (the mean motion) has gone 3u² − 2u³ of the way to its new value when the share u of the span lies after
 * the burn, and its value at the end (the position) has moved like a drift of W(2u² − u³) days.
 */

/** Share of the step in mean motion, plane or eccentricity that a set shows `days` after the burn. */
export function stepShare(days: number, spanDays: number): number {
  if (days <= 0) return 0;
  if (days >= spanDays) return 1;
  const u = days / spanDays;
  return u * u * (3 - 2 * u);
}

/** Days' worth of drift along the orbit that a set's position shows `days` after the burn. */
export function driftDays(days: number, spanDays: number): number {
  if (days <= 0) return 0;
  if (days >= spanDays) return days;
  const u = days / spanDays;
  return spanDays * u * u * (2 - u);
}

/**
 * Is it the air? A storm swells the atmosphere, and all objects of a height fall faster from the same day on; a burn is one object's
 * own. For each object beside, the fall from before to after the interval is held against its usual fall.
 */
import type { MeanElements } from "../../engine/index.ts";
import { secondsBetween } from "../../engine/index.ts";
import { epochOf, semiMajorAxisM, type History } from "./history.ts";
import { median } from "./median.ts";

/** Objects whose height differs by no more than this see the same air, km. */
const sameAirKm = 60;
/** Days on each side that the usual fall is taken from. */
const usualDays = 20;
const secondsPerDay = 86_400;

/**
 * Share of the objects beside that, over the same interval, left their usual fall in the same direction and by at least a third of
 * the same amount; null where fewer than three have sets enough around it.
 * @param first the last set before the jump
 * @param last the first set after it
 */
export function sharedJump(
  history: History,
  first: number,
  last: number,
  beside: readonly (readonly MeanElements[])[],
): number | null {
  const start = epochOf(history, first);
  const day = (set: MeanElements): number => secondsBetween(start, set.epoch) / secondsPerDay;
  const until = (history.day[last] ?? 0) - (history.day[first] ?? 0);
  const own = departure(
    Array.from({ length: history.count }, (_, k) => ({
      day: (history.day[k] ?? 0) - (history.day[first] ?? 0),
      axisM: history.semiMajorAxisM[k] ?? 0,
    })),
    until,
  );
  if (own === null) return null;
  const axis = history.semiMajorAxisM[first] ?? 0;
  const others = beside.flatMap((sets) => {
    const points = sets.map((set) => ({ day: day(set), axisM: semiMajorAxisM(set) }));
    const near = points.filter((point) => Math.abs(point.day) < usualDays && Math.abs(point.axisM - axis) < sameAirKm * 1000);
    const other = near.length === 0 ? null : departure(points, until);
    return other === null ? [] : [other];
  });
  if (others.length < 3) return null;
  const alike = others.filter((other) => Math.sign(other) === Math.sign(own) && Math.abs(other) > Math.abs(own) / 3);
  return alike.length / others.length;
}

/** How far the fall over [0, until] days differs from the usual, m; null where there are too few points. */
function departure(points: readonly { readonly day: number; readonly axisM: number }[], until: number): number | null {
  const ordered = points
    .filter((point) => point.day > -usualDays && point.day < until + usualDays)
    .sort((a, b) => a.day - b.day);
  const before = ordered.filter((point) => point.day <= 0);
  const after = ordered.filter((point) => point.day >= until);
  if (before.length < 3 || after.length < 2) return null;
  const slopes = before.slice(1).map((point, k) => {
    const earlier = before[k] ?? point;
    return (point.axisM - earlier.axisM) / Math.max(0.1, point.day - earlier.day);
  });
  const from = before.at(-1);
  const to = after[0];
  if (from === undefined || to === undefined) return null;
  return to.axisM - from.axisM - median(slopes) * (to.day - from.day);
}

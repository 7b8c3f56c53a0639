/** Medians of what lies around each place in a series: how large a quantity usually is here, whatever happens now and then. */
import { log } from "../../engine/index.ts";

/** Median of the finite values; NaN where there is none. Of an even number, the upper one of the middle two. */
export function median(values: readonly number[] | Float64Array): number {
  const finite = Float64Array.from(values)
    .filter((value) => Number.isFinite(value))
    .sort();
  return finite[Math.floor(finite.length / 2)] ?? Number.NaN;
}

/** Standard deviation that a normal law with this median of |x| has. */
export const deviationOfMedian = 1.4826;

/**
 * For each place, the median of |value| over the places up to `reach` before and after it, times 1.4826: the local robust
 * standard deviation. NaN where fewer than six values around are finite.
 */
export function localDeviation(values: Float64Array, reach: number): Float64Array {
  const result = new Float64Array(values.length).fill(Number.NaN);
  const window: number[] = []; // sorted |values| within reach
  for (let i = -reach; i < values.length; i += 1) {
    const entering = Math.abs(values[i + reach] ?? Number.NaN);
    if (Number.isFinite(entering)) window.splice(firstNotBelow(window, entering), 0, entering);
    const leaving = Math.abs(values[i - reach - 1] ?? Number.NaN);
    if (Number.isFinite(leaving)) window.splice(firstNotBelow(window, leaving), 1);
    if (i >= 0 && window.length > 5) result[i] = deviationOfMedian * (window[Math.floor(window.length / 2)] ?? Number.NaN);
  }
  return result;
}

/** ln of the share of places up to `reach` around that have at least this value: 0 for the smallest, −4.8 for the largest of 121. */
export function localRank(values: Float64Array, reach: number): Float64Array {
  const rank = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const from = Math.max(0, i - reach);
    const to = Math.min(values.length, i + reach + 1);
    let atLeast = 0;
    for (let k = from; k < to; k += 1) if ((values[k] ?? 0) >= (values[i] ?? 0)) atLeast += 1;
    rank[i] = log(Math.max(1, atLeast) / (to - from));
  }
  return rank;
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { secondsBetween, type Interval } from "../../engine/index.ts";

/** How long nobody looked, s. */
export interface GapSummary {
  readonly looks: number;
  /** Share of the interval with somebody looking, 0 to 1. */
  readonly lookingShare: number;
  /** Gaps between one look and the next; those that the edges of the interval cut do not count. */
  readonly gaps: number;
  readonly meanS: number;
  readonly p95S: number;
  readonly worstS: number;
  /** What the edges cut off: how long after the start the first look came, how long before the end the last one ended. */
  readonly edgesS: readonly [number, number];
}

/**
 * @param merged looks that do not overlap, in order
 * @returns null figures never: without two looks the gap is the whole interval at least, and `gaps` is 0
 */
export function gapsBetween(merged: readonly Interval[], during: Interval): GapSummary {
  const lengthS = secondsBetween(during.start, during.end);
  const [first, last] = [merged[0], merged.at(-1)];
  const gaps = merged
    .slice(1)
    .map(({ start }, i) => secondsBetween(merged[i]?.end ?? start, start))
    .toSorted((a, b) => a - b);
  const looking = merged.reduce((sum, { start, end }) => sum + secondsBetween(start, end), 0);
  const none = gaps.length === 0;
  return {
    looks: merged.length,
    lookingShare: looking / lengthS,
    gaps: gaps.length,
    meanS: none ? lengthS : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
    // The least value that 95 % of the gaps do not exceed.
    p95S: none ? lengthS : (gaps[Math.ceil(0.95 * gaps.length) - 1] ?? lengthS),
    worstS: none ? lengthS : (gaps.at(-1) ?? lengthS),
    edgesS: [
      first === undefined ? lengthS : secondsBetween(during.start, first.start),
      last === undefined ? lengthS : secondsBetween(last.end, during.end),
    ],
  };
}

/**
 * Counts of looks that begin in windows of a length, the windows starting every `stepS` inside the interval: what a count in one window is
 * to be held against.
 */
export function countsInWindows(
  looks: readonly Interval[],
  during: Interval,
  windowS: number,
  stepS: number,
): readonly number[] {
  const starts = looks.map(({ start }) => secondsBetween(during.start, start));
  const lastS = secondsBetween(during.start, during.end) - windowS;
  const counts: number[] = [];
  for (let s = 0; s <= lastS; s += stepS) counts.push(starts.filter((start) => start >= s && start < s + windowS).length);
  return counts;
}

/** Share of windows with so many looks or more; NaN where no window fits. */
export function shareOfWindows(counts: readonly number[], atLeast: number): number {
  return counts.filter((count) => count >= atLeast).length / counts.length;
}

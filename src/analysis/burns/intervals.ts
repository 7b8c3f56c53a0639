/**
 * From the chance of each gap to burns: the best gap first, and with it the gaps beside it that the same burn explains. Sets answer
 * late and in parts, so that one burn lifts several gaps.
 */

/** Gaps first…last, the best one among them, and its probability. */
export interface BurnGaps {
  readonly first: number;
  readonly last: number;
  readonly best: number;
  readonly probability: number;
}

/** Beside the best gap, one of half its chance may hold the burn, one of a fifth is explained by it. */
const mayHold = 0.5;
const explained = 0.2;
/** A gap beside the best that jumps beyond doubt by itself, by this share of the best gap's jump, holds a part of the burn too: ln. */
const jumpsToo = { doubtless: 0, share: -1.05 } as const;
/** A burn this close, in days, counts as the same. */
const apartDays = 0.5;

/**
 * @param probability chance of each gap
 * @param jump ln of how far each gap jumps, in units of what is beyond doubt
 * @param day of each set; one more than there are gaps
 * @param least the smallest chance that makes a burn
 * @returns burns in order of time; no two share a gap
 */
export function burnGaps(probability: Float64Array, jump: Float64Array, day: Float64Array, least: number): readonly BurnGaps[] {
  const taken = new Uint8Array(probability.length);
  const order = [...probability.keys()].sort((a, b) => (probability[b] ?? 0) - (probability[a] ?? 0) || a - b);
  const burns: BurnGaps[] = [];
  for (const best of order) {
    const chance = probability[best] ?? 0;
    if (chance < least) break;
    if (taken[best] === 1) continue;
    const free = (gap: number, from: number): boolean => taken[gap] === 0 && (probability[gap] ?? 0) >= from;
    const jumps = (gap: number): boolean =>
      taken[gap] === 0 &&
      Math.abs(gap - best) === 1 &&
      (jump[gap] ?? -9) > Math.max(jumpsToo.doubtless, (jump[best] ?? 0) + jumpsToo.share);
    const narrow = run(best, (gap) => free(gap, Math.max(least, mayHold * chance)) || jumps(gap));
    const wide = run(best, (gap) => free(gap, Math.max(least, explained * chance)) || jumps(gap));
    burns.push({ first: narrow.first, last: narrow.last, best, probability: chance });
    for (let gap = 0; gap < taken.length; gap += 1) {
      const endsBefore = (day[gap + 1] ?? 0) <= (day[wide.first] ?? 0) - apartDays;
      const startsAfter = (day[gap] ?? 0) >= (day[wide.last + 1] ?? 0) + apartDays;
      if (!endsBefore && !startsAfter) taken[gap] = 1;
    }
  }
  return burns.sort((a, b) => a.first - b.first);
}

function run(best: number, holds: (gap: number) => boolean): { readonly first: number; readonly last: number } {
  let first = best;
  let last = best;
  while (first > 0 && holds(first - 1)) first -= 1;
  while (holds(last + 1)) last += 1;
  return { first, last };
}

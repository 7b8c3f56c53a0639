/** Indices between two neighbours of the coarse look. */
const usualStep = 10;

/**
 * The share of equally likely offsets (rising) for which a condition holds, 0 to 1. Every tenth (`step`) is tried; between two
 * that differ the change is found by halving. Between two that agree the condition is taken to be the same: true where it holds
 * in stretches of time, which is what being in view of a place is, unless a stretch falls between two neighbours altogether.
 */
export function shareHolding(offsetsS: readonly number[], holds: (offsetS: number) => boolean, step = usualStep): number {
  const at = (i: number): boolean => holds(offsetsS[i] ?? 0);
  const last = offsetsS.length - 1;
  if (last < 0) return 0;
  let held = 0;
  let left = 0;
  let leftHolds = at(0);
  while (left < last) {
    const right = Math.min(last, left + step);
    const rightHolds = at(right);
    held += heldBetween(left, leftHolds, right, rightHolds, at);
    left = right;
    leftHolds = rightHolds;
  }
  return (held + (leftHolds ? 1 : 0)) / offsetsS.length;
}

/** How many of left … right − 1 hold. */
function heldBetween(left: number, leftHolds: boolean, right: number, rightHolds: boolean, at: (i: number) => boolean): number {
  if (leftHolds === rightHolds) return leftHolds ? right - left : 0;
  let low = left;
  let high = right;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(middle) === leftHolds) low = middle;
    else high = middle;
  }
  return leftHolds ? high - left : right - high;
}

/**
 * Roots and extrema of any function of time.
 *
 * The function is looked at every `stepS`. Between looks it is taken to have at most one peak or dip; then nothing is missed: a change of sign is
 * a root, a look higher (or lower) than both neighbours has an extremum beside it, and an extremum that reaches across zero has a root on either
 * side, however close together. The first and last step are probed at their outer end too, so that what happens beside the edge is found.
 * Where the function turns more often than once in three steps, give a smaller step.
 */
import { peakBetween, rootBetween, type Point } from "./refine.ts";

export interface SearchOptions {
  /** How far apart the function is looked at, s; a third of the shortest time between a peak and the next dip is enough. */
  readonly stepS: number;
  /** How well events are wanted, s. */
  readonly toleranceS: number;
}

export interface Extremum {
  readonly atS: number;
  readonly value: number;
  readonly kind: "max" | "min";
}

export interface Crossing {
  readonly atS: number;
  /** `up` from negative to positive, `down` the other way, `touch` where zero is met and left on the same side. */
  readonly direction: "up" | "down" | "touch";
}

/** A stretch where the function is zero or more. An end that the search's own edge cuts off is marked. */
export interface Stretch {
  readonly fromS: number;
  readonly toS: number;
  readonly cutAtStart: boolean;
  readonly cutAtEnd: boolean;
}

/**
 * All peaks and dips strictly inside (from, to), ascending in time, to `toleranceS` or as well as the values' digits allow (a peak flatter than
 * they show lies anywhere on its top). A flat top or bottom counts as one, at its middle. Steps outside the rules above throw RangeError.
 */
export function findExtrema(f: (s: number) => number, fromS: number, toS: number, options: SearchOptions): readonly Extremum[] {
  return extremaOf(f, looks(f, fromS, toS, options), options.toleranceS);
}

/**
 * All zeros in [from, to] in order, also those that are only touched, and those at the very edges. A stretch where the function is exactly zero
 * gives its two ends.
 */
export function findRoots(f: (s: number) => number, fromS: number, toS: number, options: SearchOptions): readonly number[] {
  return findCrossings(f, fromS, toS, options).map((crossing) => crossing.atS);
}

/** The same with the direction of each. At an edge the direction is that of the side which is seen. */
export function findCrossings(
  f: (s: number) => number,
  fromS: number,
  toS: number,
  options: SearchOptions,
): readonly Crossing[] {
  const points = withExtrema(f, fromS, toS, options);
  const crossings: Crossing[] = [];
  let before: Point | null = null; // the last point that is not zero
  let zero: Point | null = null; // the first zero since then
  let lastZero: Point | null = null;
  const closeZeros = (after: Point | null): void => {
    if (zero === null || lastZero === null) {
      return;
    }
    const [first, last] = zeroStretch(f, before, zero, lastZero, after, options.toleranceS);
    const comesFrom = before === null ? -(after?.value ?? 0) : before.value;
    const goesTo = after === null ? -comesFrom : after.value;
    const direction = comesFrom * goesTo > 0 || goesTo === 0 ? "touch" : goesTo > 0 ? "up" : "down";
    crossings.push({ atS: first, direction });
    if (last - first > options.toleranceS) {
      crossings.push({ atS: last, direction });
    }
    zero = null;
    lastZero = null;
  };
  for (const next of points) {
    if (next.value === 0) {
      zero ??= next;
      lastZero = next;
      continue;
    }
    if (zero !== null) {
      closeZeros(next);
    } else if (before !== null && before.value * next.value < 0) {
      crossings.push({ atS: rootBetween(f, before, next, options.toleranceS), direction: next.value > 0 ? "up" : "down" });
    }
    before = next;
  }
  closeZeros(null);
  return crossings;
}

/** All stretches of [from, to] where the function is zero or more, in order. A single touched point is a stretch of no length. */
export function findStretches(
  f: (s: number) => number,
  fromS: number,
  toS: number,
  options: SearchOptions,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: { fromS: number; cutAtStart: boolean } | null = null;
  let before: Point | null = null;
  const points = withExtrema(f, fromS, toS, options);
  for (const next of points) {
    if (next.value >= 0 && open === null) {
      open =
        before === null
          ? { fromS: next.s, cutAtStart: true }
          : { fromS: rootBetween(f, before, next, options.toleranceS), cutAtStart: false };
    } else if (next.value < 0 && open !== null && before !== null) {
      stretches.push({ ...open, toS: rootBetween(f, before, next, options.toleranceS), cutAtEnd: false });
      open = null;
    }
    before = next;
  }
  if (open !== null) {
    stretches.push({ ...open, toS, cutAtEnd: true });
  }
  return stretches;
}

/** The looks with the extrema put between them: from one point to the next the function only rises or only falls. */
function withExtrema(f: (s: number) => number, fromS: number, toS: number, options: SearchOptions): readonly Point[] {
  const points = looks(f, fromS, toS, options);
  // Only an extremum on the far side of zero can hide roots, so only a dip above zero and a peak below it is worth closing in on.
  const hiding = extremaOf(f, points, options.toleranceS, (middle, kind) => (kind === "max" ? middle <= 0 : middle >= 0));
  const merged = [...points, ...hiding.map((extremum) => ({ s: extremum.atS, value: extremum.value }))];
  return merged.sort((a, b) => a.s - b.s);
}

function looks(f: (s: number) => number, fromS: number, toS: number, { stepS, toleranceS }: SearchOptions): readonly Point[] {
  if (!(toS >= fromS) || !(stepS > 0) || !(toleranceS > 0) || !Number.isFinite(toS - fromS)) {
    throw new RangeError(`cannot search from ${fromS} to ${toS} s in steps of ${stepS} s to ${toleranceS} s`);
  }
  const steps = Math.max(1, Math.ceil((toS - fromS) / stepS));
  const probe = Math.min(toleranceS, (toS - fromS) / steps / 4);
  const points: Point[] = [{ s: fromS, value: f(fromS) }];
  if (toS === fromS) {
    return points;
  }
  points.push({ s: fromS + probe, value: f(fromS + probe) });
  for (let index = 1; index < steps; index += 1) {
    const s = fromS + ((toS - fromS) * index) / steps;
    points.push({ s, value: f(s) });
  }
  points.push({ s: toS - probe, value: f(toS - probe) }, { s: toS, value: f(toS) });
  return points;
}

/** Extrema beside the looks. `wanted` may spare the work of closing in where the look already tells enough. */
function extremaOf(
  f: (s: number) => number,
  points: readonly Point[],
  toleranceS: number,
  wanted: (value: number, kind: "max" | "min") => boolean = () => true,
): readonly Extremum[] {
  const extrema: Extremum[] = [];
  let left = points[0];
  for (let index = 1; index < points.length - 1 && left !== undefined;) {
    const middle = points[index];
    let last = index; // the last look of a flat stretch that begins at `middle`
    while (points[last + 1]?.value === middle?.value && last + 1 < points.length) {
      last += 1;
    }
    const right = points[last + 1];
    if (middle === undefined || right === undefined) {
      break;
    }
    const rises = middle.value > left.value;
    const kind = rises ? "max" : "min";
    const turns = rises ? right.value < middle.value : middle.value < left.value && right.value > middle.value;
    if (turns && wanted(middle.value, kind)) {
      extrema.push(closeIn(f, left, middle, points[last] ?? middle, right, kind, toleranceS));
    }
    left = points[last];
    index = last + 1;
  }
  return extrema;
}

function closeIn(
  f: (s: number) => number,
  left: Point,
  middle: Point,
  lastOfFlat: Point,
  right: Point,
  kind: "max" | "min",
  toleranceS: number,
): Extremum {
  const sign = kind === "max" ? 1 : -1;
  const found = peakBetween((s) => sign * f(s), left.s, right.s, toleranceS);
  if (found.value > sign * middle.value) {
    return { atS: found.s, value: sign * found.value, kind };
  }
  return { atS: (middle.s + lastOfFlat.s) / 2, value: middle.value, kind };
}

/** The exact ends of a stretch of zeros: how far it reaches towards the points on either side. */
function zeroStretch(
  f: (s: number) => number,
  before: Point | null,
  zero: Point,
  lastZero: Point,
  after: Point | null,
  toleranceS: number,
): readonly [number, number] {
  const isZero = (s: number): number => (f(s) === 0 ? 1 : -1);
  const first = before === null ? zero.s : rootBetween(isZero, { s: before.s, value: -1 }, { s: zero.s, value: 1 }, toleranceS);
  const last =
    after === null ? lastZero.s : rootBetween(isZero, { s: lastZero.s, value: 1 }, { s: after.s, value: -1 }, toleranceS);
  return [first, last];
}

/**
 * Closing in on one root or one extremum that a bracket is known to hold. Internal.
 *
 * [1] Chandrupatla, Advances in Engineering Software 28 (1997) 145: inverse quadratic interpolation where it is safe, bisection where not.
 * [2] Brent, Algorithms for Minimization without Derivatives (1973), chapter 5: parabolas, guarded by the golden section.
 */

/** A place on a curve. */
export interface Point {
  readonly s: number;
  readonly value: number;
}

/** A zero of f between two points whose values have different signs (or one of which is zero); to `toleranceS` [1]. */
export function rootBetween(f: (s: number) => number, left: Point, right: Point, toleranceS: number): number {
  if (left.value === 0) {
    return left.s;
  }
  if (right.value === 0) {
    return right.s;
  }
  let [a, b] = [right, left];
  let c = a;
  let t = 0.5;
  for (let round = 0; round < 200; round += 1) {
    const s = a.s + t * (b.s - a.s);
    const value = f(s);
    if (value === 0) {
      return s;
    }
    if (Math.sign(value) === Math.sign(a.value)) {
      c = a;
    } else {
      [c, b] = [b, a];
    }
    a = { s, value };
    const best = Math.abs(a.value) < Math.abs(b.value) ? a.s : b.s;
    const width = Math.abs(b.s - a.s);
    const share = toleranceS / 2 / width;
    if (share > 0.5 || width <= Math.abs(best) * 4.5e-16) {
      return best;
    }
    t = Math.max(share, Math.min(1 - share, chandrupatlaStep(a, b, c)));
  }
  return a.s;
}

/** Where between a (0) and b (1) to look next. */
function chandrupatlaStep(a: Point, b: Point, c: Point): number {
  const xi = (a.s - b.s) / (c.s - b.s);
  const phi = (a.value - b.value) / (c.value - b.value);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) {
    return 0.5;
  }
  return (
    ((a.value / (b.value - a.value)) * c.value) / (b.value - c.value) +
    ((((c.s - a.s) / (b.s - a.s)) * a.value) / (c.value - a.value)) * (b.value / (c.value - b.value))
  );
}

const goldenShare = 0.3819660112501051; // (3 − √5)/2

/** The highest point of f in [from, to], where it has one peak; to `toleranceS`, but not finer than the values' own digits allow [2]. */
export function peakBetween(f: (s: number) => number, fromS: number, toS: number, toleranceS: number): Point {
  let [low, high] = [fromS, toS];
  let best = point(f, low + goldenShare * (high - low));
  let [second, third] = [best, best];
  let step = 0;
  let stepBefore = 0;
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2;
    const tolerance = toleranceS / 3 + Math.abs(best.s) * 1e-15;
    if (Math.abs(best.s - middle) <= 2 * tolerance - (high - low) / 2) {
      break;
    }
    const parabola = Math.abs(stepBefore) > tolerance ? parabolaStep(best, second, third) : Number.NaN;
    if (Math.abs(parabola) < Math.abs(stepBefore) / 2 && best.s + parabola > low && best.s + parabola < high) {
      stepBefore = step;
      step = parabola;
      const s = best.s + step;
      if (s - low < 2 * tolerance || high - s < 2 * tolerance) {
        step = best.s < middle ? tolerance : -tolerance;
      }
    } else {
      stepBefore = best.s < middle ? high - best.s : low - best.s;
      step = goldenShare * stepBefore;
    }
    const tried = point(f, best.s + (Math.abs(step) >= tolerance ? step : Math.sign(step) * tolerance));
    if (tried.value >= best.value) {
      if (tried.s < best.s) {
        high = best.s;
      } else {
        low = best.s;
      }
      [third, second, best] = [second, best, tried];
    } else {
      if (tried.s < best.s) {
        low = tried.s;
      } else {
        high = tried.s;
      }
      if (tried.value >= second.value || second.s === best.s) {
        [third, second] = [second, tried];
      } else if (tried.value >= third.value || third.s === best.s || third.s === second.s) {
        third = tried;
      }
    }
  }
  return best;
}

function point(f: (s: number) => number, s: number): Point {
  return { s, value: f(s) };
}

/** From the best point to the top of the parabola through all three; not a number where they lie on a line. */
function parabolaStep(best: Point, second: Point, third: Point): number {
  const r = (best.s - second.s) * (best.value - third.value);
  const q = (best.s - third.s) * (best.value - second.value);
  const p = (best.s - third.s) * q - (best.s - second.s) * r;
  return -p / (2 * (q - r));
}

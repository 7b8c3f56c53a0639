import { exp, log } from "../../engine/index.ts";
import type { Percentiles } from "./classes.ts";

/** How many equally likely offsets stand for a distribution. Fixed, so that a probability is the same to the bit everywhere. */
export const quantileCount = 201;

/**
 * A symmetric distribution with the tails of a Student t, fitted to the median and 95 % point of its absolute value.
 *
 * Its quantile at v = 2q − 1 is s · v · (1 − v²)^(−k). With k = 1/2 that is exactly Student's t of two degrees of freedom
 * (p95/p50 = 5.27); near k = 0.21 it has a Gaussian's ratio of 2.9, near k = 0.94 a Cauchy's 12.7. Unlike the t of any number
 * of degrees, s and k follow from two percentiles in closed form: no iteration, no incomplete beta function.
 */
export interface TailedDistribution {
  readonly scale: number;
  readonly shape: number;
}

const atMedian = 0.5;
const at95 = 0.95;

/** Ratios below 1.9 (flatter than even) are read as 1.9. Zero percentiles give no spread. */
export function fitTailed({ p50, p95 }: Percentiles): TailedDistribution {
  const uniformRatio = at95 / atMedian;
  const ratio = p50 > 0 ? Math.max(p95 / p50, uniformRatio) : uniformRatio;
  const shape = log(ratio / uniformRatio) / log((1 - atMedian * atMedian) / (1 - at95 * at95));
  return { scale: p50 / (atMedian * tail(atMedian, shape)), shape };
}

/** The offset below which the part `q` of the distribution lies, 0 < q < 1, in the unit of the percentiles. */
export function quantile(distribution: TailedDistribution, q: number): number {
  const v = 2 * q - 1;
  return distribution.scale * v * tail(v, distribution.shape);
}

function tail(v: number, shape: number): number {
  return exp(-shape * log(1 - v * v));
}

/** The fixed set of offsets, rising, each standing for 1/201 of the probability; their middle one is `centre`. */
export function offsets(percentiles: Percentiles, centre = 0): readonly number[] {
  const distribution = fitTailed(percentiles);
  return Array.from({ length: quantileCount }, (_, i) => centre + quantile(distribution, (i + 0.5) / quantileCount));
}

/** Probability density at a distance from the middle, per unit of the percentiles. */
export function density(distribution: TailedDistribution, distance: number): number {
  return distribution.scale <= 0 ? 0 : densityAt(distribution, inverse(distribution, Math.abs(distance)));
}

/** The same where v = 2q − 1 is known. */
function densityAt({ scale, shape }: TailedDistribution, v: number): number {
  const rest = 1 - v * v;
  return scale <= 0 ? 0 : (rest * exp(shape * log(rest))) / (2 * scale * (rest + 2 * shape * v * v));
}

/**
 * v of a distance ≥ 0. In t = ln(v / (1 − v)) the logarithm of the quantile is nearly a straight line (its slope runs from 1 to
 * the shape), so that six Newton steps settle it to ten digits for any shape that errors have.
 */
function inverse({ scale, shape }: TailedDistribution, distance: number): number {
  if (distance <= 0) return 0;
  const wanted = log(distance / scale);
  let t = wanted <= 0 ? wanted : wanted / shape;
  let v = logistic(t);
  for (let i = 0; i < newtonSteps; i++) {
    const error = log(v) - shape * log(1 - v * v) - wanted;
    const slope = 1 - v + (2 * shape * v * v) / (1 + v);
    t = Math.max(-farT, Math.min(farT, t - error / slope));
    v = logistic(t);
  }
  return v;
}

const newtonSteps = 6;
/** v may come within 1e-13 of 0 and of 1. */
const farT = 30;

function logistic(t: number): number {
  return 1 / (1 + exp(-t));
}

/**
 * The fixed set for what two independent measurements say together: the product of their densities, the first around 0, the
 * second around `ahead`. With tails as heavy as these it does what one would wish: two that agree sharpen each other, two that
 * do not leave both as possible, the better-known one the likelier.
 */
export function jointOffsets(one: Percentiles, other: Percentiles, ahead: number): readonly number[] {
  const first = fitTailed(one);
  const second = fitTailed(other);
  const grid = [
    ...gridValues.map((v) => {
      const x = first.scale * v * tail(v, first.shape);
      return { x, height: densityAt(first, v) * density(second, x - ahead) };
    }),
    ...gridValues.map((v) => {
      const x = second.scale * v * tail(v, second.shape) + ahead;
      return { x, height: density(first, x) * densityAt(second, v) };
    }),
  ].toSorted((a, b) => a.x - b.x);
  const below: number[] = [0];
  for (let i = 1; i < grid.length; i++) {
    const [left, right] = [grid[i - 1], grid[i]];
    const mass = left === undefined || right === undefined ? 0 : ((left.height + right.height) / 2) * (right.x - left.x);
    below.push((below[i - 1] ?? 0) + mass);
  }
  const total = below.at(-1) ?? 0;
  if (!(total > 0)) return offsets(one);
  const result: number[] = [];
  let i = 1;
  for (let k = 0; k < quantileCount; k++) {
    const wanted = (total * (k + 0.5)) / quantileCount;
    while (i < grid.length - 1 && (below[i] ?? 0) < wanted) i++;
    const [left, right] = [below[i - 1] ?? 0, below[i] ?? 0];
    const part = right > left ? Math.min(1, Math.max(0, (wanted - left) / (right - left))) : 0;
    const from = grid[i - 1]?.x ?? 0;
    result.push(from + part * ((grid[i]?.x ?? from) - from));
  }
  return result;
}

/** v of the 201, and further out on both sides by halves of what is left: tails need steps of their own size. */
const gridValues: readonly number[] = [
  ...Array.from({ length: quantileCount }, (_, i) => (2 * i + 1) / quantileCount - 1),
  ...Array.from({ length: 16 }, (_, i) => 1 - 0.5 / quantileCount / 2 ** i).flatMap((v) => [v, -v]),
];

/** Median and 95 % point of how far the offsets lie from `centre`. */
export function spreadAround(values: readonly number[], centre: number): Percentiles {
  const away = values.map((value) => Math.abs(value - centre)).toSorted((a, b) => a - b);
  const at = (part: number): number => away[Math.min(away.length - 1, Math.floor(part * away.length))] ?? 0;
  return { p50: at(atMedian), p95: at(at95) };
}

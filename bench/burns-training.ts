/**
 * How the weights of burn detection are found: logistic regression under a quadratic penalty, by Newton's method, on the gaps of the
 * satellites with operators' logs and of four spheres that cannot burn. Deterministic.
 */
import { featuresOf, type Features } from "../src/analysis/burns/features.ts";
import { gatherEvidence } from "../src/analysis/burns/evidence.ts";
import { prepareHistory, type History } from "../src/analysis/burns/history.ts";
import { standardised, type Regime, type Weights } from "../src/analysis/burns/score.ts";
import type { MeanElements } from "../src/engine/index.ts";
import { daySince1970, type Burn } from "./burns-protocol.ts";

/** Penalty on the squared weights; `node design/burns-weights.ts --penalties` prints what others give. */
export const penalties: Readonly<Record<Regime, number>> = { calm: 33, dragged: 67, high: 67 };

export interface Case {
  readonly name: string;
  readonly history: History;
  /** Days since 1970 of the sets. */
  readonly day: Float64Array;
  readonly features: Features;
  readonly burns: readonly Burn[];
}

export function makeCase(name: string, sets: readonly MeanElements[], burns: readonly Burn[]): Case {
  const history = prepareHistory(sets);
  const day = Float64Array.from(history.sets, daySince1970);
  return { name, history, day, features: featuresOf(gatherEvidence(history)), burns };
}

/** 1: the burn starts in this gap; 0: none near; NaN: too near a burn to say. */
export function labelsOf(item: Case): Float64Array {
  const labels = new Float64Array(Math.max(0, item.day.length - 1));
  const start = (gap: number): number => item.day[gap] ?? 0;
  for (const burn of item.burns) {
    for (let gap = 0; gap < labels.length; gap += 1) {
      if (labels[gap] !== 1 && start(gap + 1) > burn.start - 0.5 && start(gap) < burn.end + 0.7) labels[gap] = Number.NaN;
    }
  }
  for (const burn of item.burns) {
    for (let gap = 0; gap < labels.length; gap += 1) {
      if (start(gap) < burn.start && burn.start <= start(gap + 1)) labels[gap] = 1;
    }
  }
  return labels;
}

export function train(
  cases: readonly Case[],
  names: readonly string[],
  strength: number,
): Pick<Weights, "intercept" | "features"> {
  const rows: Float64Array[] = [];
  const targets: number[] = [];
  for (const item of cases) {
    const labels = labelsOf(item);
    const columns = names.map((name) => item.features.get(name) ?? new Float64Array(labels.length));
    labels.forEach((label, gap) => {
      if (Number.isNaN(label)) return;
      rows.push(Float64Array.from(columns, (column) => column[gap] ?? Number.NaN));
      targets.push(label);
    });
  }
  const scaling = names.map((_, k) => meanAndDeviation(rows, k));
  const standard = rows.map((row) =>
    row.map((value, k) => standardised(value, scaling[k]?.mean ?? 0, scaling[k]?.deviation ?? 1)),
  );
  const solution = newton(standard, targets, names.length, strength);
  return {
    intercept: solution[names.length] ?? 0,
    features: names.map((name, k) => [name, scaling[k]?.mean ?? 0, scaling[k]?.deviation ?? 1, solution[k] ?? 0] as const),
  };
}

function meanAndDeviation(rows: readonly Float64Array[], k: number): { readonly mean: number; readonly deviation: number } {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    const value = row[k] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    n += 1;
    sum += value;
    squares += value * value;
  }
  const mean = sum / Math.max(1, n);
  return { mean, deviation: Math.sqrt(Math.max(0, squares / Math.max(1, n) - mean * mean)) + 1e-9 };
}

/** Minimises Σ log loss + strength/2 Σ w²; the last coefficient is the intercept and free. */
function newton(rows: readonly Float64Array[], targets: readonly number[], count: number, strength: number): Float64Array {
  const size = count + 1;
  let w = new Float64Array(size);
  w[count] = Math.log((sum(targets) + 1) / (targets.length - sum(targets) + 1));
  for (let round = 0; round < 40; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    rows.forEach((row, r) => {
      let odds = w[count]!;
      for (let k = 0; k < count; k += 1) odds += w[k]! * row[k]!;
      const p = 1 / (1 + Math.exp(-odds));
      const error = p - targets[r]!;
      const curve = Math.max(1e-9, p * (1 - p));
      for (let a = 0; a < count; a += 1) {
        const x = row[a]!;
        gradient[a]! += error * x;
        const cx = curve * x;
        const at = a * size;
        for (let b = 0; b <= a; b += 1) hessian[at + b]! += cx * row[b]!;
      }
      gradient[count]! += error;
      const at = count * size;
      for (let b = 0; b < count; b += 1) hessian[at + b]! += curve * row[b]!;
      hessian[at + count]! += curve;
    });
    for (let k = 0; k < count; k += 1) {
      gradient[k]! += strength * w[k]!;
      hessian[k * size + k]! += strength;
    }
    const step = solved(hessian, gradient, size);
    const before = cost(rows, targets, w, count, strength);
    let share = 1;
    let next = w.map((value, k) => value - step[k]!);
    while (share > 1e-6 && !(cost(rows, targets, next, count, strength) <= before)) {
      share /= 2;
      next = w.map((value, k) => value - share * step[k]!);
    }
    w = next;
    if (before - cost(rows, targets, w, count, strength) < 1e-7) break;
  }
  return w;
}

function cost(
  rows: readonly Float64Array[],
  targets: readonly number[],
  w: Float64Array,
  count: number,
  strength: number,
): number {
  let total = 0;
  for (let k = 0; k < count; k += 1) total += (strength / 2) * w[k]! * w[k]!;
  rows.forEach((row, r) => {
    let odds = w[count]!;
    for (let k = 0; k < count; k += 1) odds += w[k]! * row[k]!;
    const against = targets[r] === 1 ? -odds : odds;
    total += against > 30 ? against : Math.log1p(Math.exp(against));
  });
  return total;
}

function solved(lower: Float64Array, right: Float64Array, n: number): Float64Array {
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let s = lower[i * n + j]!;
      for (let k = 0; k < j; k += 1) s -= l[i * n + k]! * l[j * n + k]!;
      l[i * n + j] = i === j ? Math.sqrt(s) : s / l[j * n + j]!;
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= l[i * n + k]! * x[k]!;
    x[i]! /= l[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i]! -= l[k * n + i]! * x[k]!;
    x[i]! /= l[i * n + i]!;
  }
  return x;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

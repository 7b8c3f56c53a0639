/** Rows of features by number; every feature that a row has counts one. */
export interface Rows {
  readonly rows: readonly Int32Array[];
  readonly features: number;
  /** What each row counts. */
  readonly counts: Float64Array;
}

/** Weights of a logistic regression, natural logarithms of odds. */
export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Step of the descent; Adagrad divides it by what each weight has moved so far. */
const RATE = 0.5;

/**
 * Logistic regression of a yes or no with an L2 penalty on the weights, by full gradients and a step for each weight (Adagrad): the same rows in the same order
 * give the same weights.
 * @param wanted 1 yes, 0 no, -1 a row that is left out.
 * @param start where the descent begins; at nothing if not given.
 */
export function fitOne(
  { rows, features, counts }: Rows,
  wanted: Int8Array,
  penalty: number,
  rounds: number,
  start?: Fitted,
): Fitted {
  const weights = start === undefined ? new Float64Array(features) : Float64Array.from(start.weights);
  let bias = start?.bias ?? -2;
  const squares = new Float64Array(features).fill(1e-8);
  let biasSquares = 1e-8;
  const gradient = new Float64Array(features);
  for (let round = 0; round < rounds; round += 1) {
    gradient.fill(0);
    let biasGradient = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const want = wanted[i] ?? -1;
      const row = rows[i];
      if (want < 0 || row === undefined) continue;
      let score = bias;
      for (const f of row) score += weights[f] ?? 0;
      const miss = (1 / (1 + Math.exp(-score)) - want) * (counts[i] ?? 1);
      if (Math.abs(miss) < 1e-4) continue;
      biasGradient += miss;
      for (const f of row) gradient[f] = (gradient[f] ?? 0) + miss;
    }
    biasSquares += biasGradient * biasGradient;
    bias -= (RATE * biasGradient) / Math.sqrt(biasSquares);
    for (let f = 0; f < features; f += 1) {
      const slope = (gradient[f] ?? 0) + penalty * (weights[f] ?? 0);
      if (slope === 0) continue;
      const sum = (squares[f] ?? 0) + slope * slope;
      squares[f] = sum;
      weights[f] = (weights[f] ?? 0) - (RATE * slope) / Math.sqrt(sum);
    }
  }
  return { weights, bias };
}

/** What a row weighs. */
export function scoreOf(row: Int32Array, { weights, bias }: Fitted): number {
  let score = bias;
  for (const f of row) score += weights[f] ?? 0;
  return score;
}

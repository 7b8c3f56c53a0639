/**
 * Least squares by Gram–Schmidt: a base of a few known functions is taken out of the data once, then each candidate function is
 * tried for what it explains of the rest. Björck 1967, Solving linear least squares problems by Gram–Schmidt orthogonalization.
 */

/** Functions of the sample that are orthogonal and of length 1, one a row. */
export type Base = readonly Float64Array[];

/** What a candidate adds to a base. */
export interface Step {
  /** Coefficient of the candidate, in the unit of the data over that of the candidate. */
  readonly size: number;
  /** Sum of squares that the candidate takes away. */
  readonly explained: number;
  /** Square of the candidate's length after the base is taken out: the size's variance is that of a datum over this. */
  readonly leverage: number;
}

/** Orthonormal base of the functions given; one that the others make up to within 1e-6 of its length is passed over. */
export function baseOf(functions: readonly Float64Array[]): Base {
  const base: Float64Array[] = [];
  for (const f of functions) {
    const rest = withoutBase(withoutBase(f, base), base); // the second pass takes what rounding left
    const length = Math.sqrt(sumOfSquares(rest));
    if (length > 1e-6 * Math.sqrt(sumOfSquares(f)) && length > 0) base.push(rest.map((value) => value / length));
  }
  return base;
}

/** The data less their part in the base. */
export function withoutBase(data: Float64Array, base: Base): Float64Array {
  const rest = Float64Array.from(data);
  for (const b of base) {
    const part = product(rest, b);
    for (let i = 0; i < rest.length; i += 1) rest[i] = (rest[i] ?? 0) - part * (b[i] ?? 0);
  }
  return rest;
}

/**
 * @param candidate a function of the sample, with the base already taken out of it
 * @param rest the data, with the base already taken out of them
 */
export function stepOf(candidate: Float64Array, rest: Float64Array): Step {
  const leverage = sumOfSquares(candidate);
  if (!(leverage > 1e-9)) return { size: Number.NaN, explained: 0, leverage: 0 };
  const size = product(candidate, rest) / leverage;
  return { size, explained: size * size * leverage, leverage };
}

export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

export function sumOfSquares(a: Float64Array): number {
  return product(a, a);
}

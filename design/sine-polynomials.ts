/**
 * The polynomials of `src/engine/kernel/assembly/columns/trigonometry.ts`, and how far they lie from sine and cosine: Taylor's series in
 * t = x² on 0…(π/2)², written in Chebyshev polynomials of that interval, cut there, and written back (economised). Prints coefficients and the
 * largest error: `node design/sine-polynomials.ts`.
 */
const HALF_PI_SQUARED = (Math.PI / 2) ** 2;

/** Coefficients of (sin x / x) or cos x in powers of t = x². */
function taylor(isSine: boolean, terms: number): number[] {
  const coefficients: number[] = [];
  let factorial = 1;
  for (let k = 0; k < terms; k++) {
    if (k > 0) factorial *= isSine ? 2 * k * (2 * k + 1) : (2 * k - 1) * 2 * k;
    coefficients.push((k % 2 === 0 ? 1 : -1) / factorial);
  }
  return coefficients;
}

/** Lowers the degree to `degree` with as little loss as can be on 0…end: each leading power is replaced by its best lower polynomial. */
function economised(coefficients: readonly number[], degree: number, end: number): number[] {
  let current = [...coefficients];
  while (current.length - 1 > degree) {
    const n = current.length - 1;
    const leading = current[n] ?? 0;
    const shifted = shiftedChebyshev(n, end);
    const top = shifted[n] ?? 1;
    current = current.slice(0, n).map((c, k) => c - (leading * (shifted[k] ?? 0)) / top);
  }
  return current;
}

/** The Chebyshev polynomial of degree n on 0…end, in powers of t. */
function shiftedChebyshev(n: number, end: number): number[] {
  let previous = [1];
  let current = [-1, 2 / end];
  if (n === 0) return previous;
  for (let k = 2; k <= n; k++) {
    const next: number[] = Array.from({ length: k + 1 }, () => 0);
    current.forEach((c, i) => {
      next[i] = (next[i] ?? 0) - 2 * c;
      next[i + 1] = (next[i + 1] ?? 0) + (4 / end) * c;
    });
    previous.forEach((c, i) => (next[i] = (next[i] ?? 0) - c));
    previous = current;
    current = next;
  }
  return current;
}

for (const isSine of [true, false]) {
  for (const degree of isSine ? [5, 6] : [5, 6, 7]) {
    const coefficients = economised(taylor(isSine, 16), degree, HALF_PI_SQUARED);
    let worst = 0;
    for (let i = 0; i <= 20_000; i++) {
      const x = (i / 20_000) * (Math.PI / 2);
      const value = coefficients.reduceRight((sum, c) => sum * x * x + c, 0) * (isSine ? x : 1);
      worst = Math.max(worst, Math.abs(value - (isSine ? Math.sin(x) : Math.cos(x))));
    }
    console.log(
      `${isSine ? "sine" : "cosine"} to x^${2 * degree + (isSine ? 1 : 0)}: off by ${worst.toExponential(1)} at most`,
    );
    console.log(coefficients.map((c) => `  ${c}`).join("\n"));
  }
}

import type { Scope } from "./types.ts";

/** The scopes over one unit, the innermost first. Those that stand aside are given apart. */
export function scopesOver(
  scopes: readonly Scope[],
  unit: number,
): { readonly chain: readonly Scope[]; readonly aside: readonly Scope[] } {
  const over = scopes.filter((scope) => holds(scope.over, unit) || (scope.also !== null && holds(scope.also, unit)));
  const size = (scope: Scope): number =>
    (holds(scope.over, unit) ? scope.over[1] - scope.over[0] : (scope.also?.[1] ?? 0) - (scope.also?.[0] ?? 0)) +
    (scope.depth < 0 ? -0.5 : 0);
  return {
    chain: over.filter((scope) => scope.aside === null).toSorted((a, b) => size(a) - size(b) || b.depth - a.depth),
    aside: over.filter((scope) => scope.aside !== null),
  };
}

function holds(range: readonly [number, number], unit: number): boolean {
  return range[0] <= unit && unit < range[1];
}

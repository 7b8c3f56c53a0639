/** A half-open range [start, end) of UTF-16 units of a text. */
export type Span = readonly [start: number, end: number];

export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True where `outer` holds all of `inner`. */
export function spanHolds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

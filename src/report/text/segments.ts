import { spanHolds, type Span } from "../../base/index.ts";

/** A stretch of text that lies inside the same spans from end to end. */
export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  /** What covers it, the innermost (shortest) first. */
  readonly covers: readonly T[];
}

/**
 * A text of `length` units cut at every start and end of the spans, so that overlapping and nested spans need no nesting
 * of marks. The segments are in order and cover the text without gaps; spans outside it are clipped, empty ones left out.
 */
export function segmentsOf<T extends { readonly span: Span }>(length: number, marked: readonly T[]): readonly Segment<T>[] {
  const inside = marked.filter(({ span: [start, end] }) => start < end && end > 0 && start < length);
  const clip = (at: number): number => Math.max(0, Math.min(length, at));
  const cuts = [...new Set([0, length, ...inside.flatMap(({ span }) => [clip(span[0]), clip(span[1])])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? length;
    const covers = inside
      .filter(({ span }) => spanHolds(span, [start, end]))
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]) || a.span[0] - b.span[0]);
    return { start, end, covers };
  });
}

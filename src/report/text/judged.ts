import type { Span } from "../../base/index.ts";
import type { CheckedClaim } from "../../model/index.ts";

/** The stretches inside a claim's span that its verdict rests on: object, time, places, numbers. The whole span where none is known. */
export function judgedSpans(claim: CheckedClaim): readonly Span[] {
  const parts = [claim.subject, claim.time, claim.sensor, ...claim.places, ...claim.quantities];
  const inside = parts
    .flatMap((part): readonly Span[] => (part?.span === undefined ? [] : [part.span]))
    .filter(([start, end]) => start < end && claim.span[0] <= start && end <= claim.span[1]);
  return inside.length > 0 ? inside : [claim.span];
}

import type { Span } from "../../base/index.ts";
import { findCoordinates } from "./coordinates.ts";
import { findMoments } from "./moments.ts";
import { findQuantities } from "./quantities.ts";
import { unitAfter } from "./quantityParts.ts";
import type { Mention } from "./types.ts";

/**
 * Every mention of a shadow text, in order of position, none overlapping: coordinates before times before quantities, so that
 * "39-39N" is no number and "705 s after launch" is a time. Linear in the length of the text.
 */
export function findMentions(shadow: string): readonly Mention[] {
  const coordinates = findCoordinates(shadow);
  const moments = without(
    findMoments(shadow).filter(({ span }) => !measures(shadow, span)),
    coordinates,
  );
  const taken = [...coordinates, ...moments].toSorted((a, b) => a.span[0] - b.span[0]);
  // "495 km on May 28 to 501 km": what is a date's is out of sight, so that no range is read across it.
  const quantities = without(findQuantities(blanked(shadow, taken)), taken);
  return [...coordinates, ...moments, ...quantities].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** "five to ten metres": words that could be a clock, before a unit. */
function measures(shadow: string, [from, to]: Span): boolean {
  return to - from < 24 && /^[a-z-]+ to [a-z-]+$/i.test(shadow.slice(from, to)) && unitAfter(shadow, to) !== null;
}

function blanked(shadow: string, taken: readonly Mention[]): string {
  let out = "";
  let at = 0;
  for (const { span } of taken) {
    if (span[0] < at) continue;
    out += shadow.slice(at, span[0]) + "·".repeat(span[1] - span[0]);
    at = span[1];
  }
  return out + shadow.slice(at);
}

/** Both lists are in order; one pass. */
function without<M extends Mention>(mentions: readonly M[], taken: readonly Mention[]): readonly M[] {
  let index = 0;
  return mentions.filter(({ span }) => {
    while ((taken[index]?.span[1] ?? Infinity) <= span[0]) index += 1;
    const next = taken[index];
    return next === undefined || next.span[0] >= span[1];
  });
}

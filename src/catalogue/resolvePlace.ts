import type { KnownPlace } from "./knowledge.ts";
import type { KnowledgeIndex } from "./knowledgeIndex.ts";

/** Places from the big gazetteer carry ids that begin so; the hand-made list goes before them. */
export const gazetteerPrefix = "geonames-";

export interface PlaceHint {
  /** ISO 3166 alpha-2 of the country that the context speaks of. */
  readonly country?: string | null;
}

/**
 * The places that a name can mean, the likeliest first; [] where none is known. The hand-made list goes before the gazetteer's
 * towns, the hinted country before others, then the larger population. Where the first two differ only in these last respects
 * the text has left it open: the others are alternatives to be told, not to be dropped.
 */
export function resolvePlace(name: string, index: KnowledgeIndex, hint: PlaceHint = {}): readonly KnownPlace[] {
  const found = index.meaningsOf(name).flatMap((meaning) => (meaning.kind === "place" ? [meaning.place] : []));
  if (found.length === 0) {
    const bare = withoutFrame(name);
    return bare === name ? [] : resolvePlace(bare, index, hint);
  }
  return found.toSorted(
    (a, b) =>
      Number(isTown(a)) - Number(isTown(b)) ||
      Number(b.country === hint.country) - Number(a.country === hint.country) ||
      (b.population ?? 0) - (a.population ?? 0),
  );
}

function isTown(place: KnownPlace): boolean {
  return place.id.startsWith(gazetteerPrefix);
}

/** "the city of Mokpo" → "Mokpo"; "Gunsan city" → "Gunsan"; the name itself where it has no such frame. */
function withoutFrame(name: string): string {
  return name
    .replace(/^(?:the\s+)?(?:city|town|port|port city|county|island|province|capital)\s+of\s+/i, "")
    .replace(/\s+(?:city|county|town|province|prefecture|island)$/i, "")
    .trim();
}

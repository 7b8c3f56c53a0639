import type { ObjectRecord } from "../model/index.ts";
import type { KnowledgeIndex } from "./knowledgeIndex.ts";
import { isTelling, nameKey, sameKey } from "./nameKey.ts";
import { foldName } from "./nameWords.ts";

/** How a name came to mean an object, the surest first. `family` matched without a number: the text left it out. `beginning` is a search's: no text means an object by it. */
export type ObjectMatchHow = "number" | "designator" | "name" | "alias" | "spelling" | "family" | "beginning";

/** An object that a name can mean: how it was found, and which of its names fitted. */
export interface ObjectMatch {
  readonly object: ObjectRecord;
  readonly how: ObjectMatchHow;
  /** The name that it matched. */
  readonly matched: string;
}

const payloadFirst = (match: ObjectMatch): number => (match.object.kind === "payload" ? 0 : 1);

/**
 * The objects that a name can mean, the likeliest first; [] where none does. Catalogue numbers ("58400", "NORAD 58400",
 * "#58400"), international designators ("2023-179A"), names and aliases in any case, and other spellings of the same consonants
 * with exactly the same numbers. A name with another number never matches: of Malligyong-1 in the catalogue, "Malligyong-2" is
 * nothing. A name without its number gives the whole family, as `family`.
 */
export function resolveObject(name: string, index: KnowledgeIndex): readonly ObjectMatch[] {
  const trimmed = name.trim();
  const byNumber = /^(?:norad\s*(?:id\s*)?|satcat\s*|catalog(?:ue)?\s*(?:number\s*)?|#)?0*(\d{1,9})$/i.exec(trimmed);
  if (byNumber !== null) {
    return matches(index, (object) => object.noradId === Number(byNumber[1]), "number", trimmed);
  }
  const designator = /^((?:19|20)\d{2})[-\s](\d{3})\s?([A-Z]{1,3})$/.exec(trimmed.toUpperCase());
  if (designator !== null) {
    const id = `${designator[1]}-${designator[2]}${designator[3]}`;
    return matches(index, (object) => object.cosparId === id, "designator", id);
  }
  const exact = index.meaningsOf(trimmed).flatMap((meaning) => (meaning.kind === "object" ? [meaning.object] : []));
  if (exact.length > 0) {
    const folded = foldName(trimmed);
    return ranked(
      exact.map((object) => ({ object, how: foldName(object.name) === folded ? "name" : "alias", matched: trimmed })),
    );
  }
  const key = nameKey(trimmed);
  if (!isTelling(key)) return [];
  const spelt = index.objectKeys.filter((known) => sameKey(key, known.key));
  if (spelt.length > 0) return ranked(spelt.map(({ object, name: matched }) => ({ object, how: "spelling", matched })));
  if (key.numbers.length > 0) return [];
  const family = index.objectKeys.filter((known) => known.key.skeleton === key.skeleton);
  return ranked(family.map(({ object, name: matched }) => ({ object, how: "family", matched })));
}

/** Shorter beginnings would find a tenth of all names. */
const leastBeginning = 2;

/** The folded beginning that names are searched by; null where it is none: too short, or a number. */
export function beginningOf(name: string): string | null {
  const folded = foldName(name.trim());
  return folded.length < leastBeginning || !/\p{L}/u.test(folded) ? null : folded;
}

/** Whether a name goes on after a beginning. Its number must not: "Malligyong-1" begins no Malligyong-10. */
export function goesOn(name: string, beginning: string): boolean {
  const folded = foldName(name);
  const cutsNumber = /\p{Nd}$/u.test(beginning) && /^\p{Nd}/u.test(folded.slice(beginning.length));
  return folded.length > beginning.length && folded.startsWith(beginning) && !cutsNumber;
}

/** The objects one of whose names begins so, for people who are still typing; the newest payloads first. */
export function objectsBeginning(name: string, index: KnowledgeIndex): readonly ObjectMatch[] {
  const beginning = beginningOf(name);
  if (beginning === null) return [];
  const found = index.objectKeys.filter((known) => goesOn(known.name, beginning));
  return ranked(found.map(({ object, name: matched }) => ({ object, how: "beginning", matched })));
}

function matches(
  index: KnowledgeIndex,
  fits: (object: ObjectRecord) => boolean,
  how: ObjectMatchHow,
  matched: string,
): readonly ObjectMatch[] {
  return index.knowledge.objects.filter(fits).map((object) => ({ object, how, matched }));
}

/** Each object once; payloads before rocket bodies and debris, then by catalogue number, the newest first. */
function ranked(found: readonly ObjectMatch[]): readonly ObjectMatch[] {
  return found
    .filter((match, i) => found.findIndex((other) => other.object === match.object) === i)
    .toSorted((a, b) => payloadFirst(a) - payloadFirst(b) || b.object.noradId - a.object.noradId);
}

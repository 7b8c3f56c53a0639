import type { KnownCountry, KnownOrganisation, KnownZone } from "./knowledge.ts";
import type { KnowledgeIndex } from "./knowledgeIndex.ts";

/** The organisations that a name (or a person who speaks for one) can mean; a possessive 's is skipped. */
export function resolveOrganisation(name: string, index: KnowledgeIndex): readonly KnownOrganisation[] {
  const found = index.meaningsOf(name).flatMap((meaning) => (meaning.kind === "organisation" ? [meaning.organisation] : []));
  if (found.length > 0) return found;
  const bare = name.trim().replace(/['’]s?$/, "");
  return bare === name.trim() ? [] : resolveOrganisation(bare, index);
}

/** The country of a name or demonym: "South Korean" → KR. A code of two capital letters counts as a name. */
export function resolveCountry(name: string, index: KnowledgeIndex): KnownCountry | null {
  const byCode = /^[A-Z]{2}$/.test(name) ? index.countriesByCode.get(name) : undefined;
  if (byCode !== undefined) return byCode;
  for (const meaning of index.meaningsOf(name)) if (meaning.kind === "country") return meaning.country;
  const bare = name.trim().replace(/['’]s?$/, "");
  return bare === name.trim() ? null : resolveCountry(bare, index);
}

/** The zone that a text names so; its rules are more than one where the abbreviation is ambiguous (IST). */
export function resolveZone(name: string, index: KnowledgeIndex): KnownZone | null {
  for (const meaning of index.meaningsOf(name)) if (meaning.kind === "zone") return meaning.zone;
  return null;
}

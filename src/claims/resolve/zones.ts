import { resolveCountry, resolvePlace, type KnowledgeIndex } from "../../catalogue/index.ts";

/** The zone of a dateline's place, IANA; null where the place is not known. */
export function zoneOfPlaceName(name: string, index: KnowledgeIndex): string | null {
  const parts = name
    .split(/[,/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  for (const part of parts) {
    const capital = [...index.countriesByCode.values()].find((country) => country.capital.toLowerCase() === part.toLowerCase());
    if (capital !== undefined) return capital.zone;
    const place = resolvePlace(part, index)[0] ?? resolvePlace(titleCase(part), index)[0];
    if (place?.zone !== undefined && place.zone !== null) return place.zone;
    const country = resolveCountry(part, index) ?? resolveCountry(titleCase(part), index);
    if (country !== null) return country.zone;
  }
  return null;
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(^|[\s-])[a-z]/g, (letter) => letter.toUpperCase());
}

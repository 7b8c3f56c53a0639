/** Capitals of catalogues that are abbreviations although they are long: they stay as they are. */
const abbreviations = new Set(["ICEYE", "NUSAT", "GSSAP"]);

/**
 * A satellite's name as a sentence writes it: catalogues print MALLIGYONG-1 and COSMOS 2542, people Malligyong-1 and Cosmos 2542.
 * Words of five and more capitals are lowered; shorter ones (KMS-4, NOAA 19, USA 326) and known abbreviations stay.
 */
export function spokenName(catalogueName: string): string {
  return catalogueName.replace(/(?<![\p{L}\p{N}])\p{Lu}{5,}(?![\p{L}\p{N}])/gu, (word) =>
    abbreviations.has(word) ? word : `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`,
  );
}

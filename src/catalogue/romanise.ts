/**
 * Rough Latin letters for Korean and Russian names, good enough for comparing consonants (nameKey.ts), not for print. Korean
 * letter by letter after the Revised Romanization's table, without sound changes between syllables.
 */
const initials = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"] as const;
const vowels = [
  "a",
  "ae",
  "ya",
  "yae",
  "eo",
  "e",
  "yeo",
  "ye",
  "o",
  "wa",
  "wae",
  "oe",
  "yo",
  "u",
  "wo",
  "we",
  "wi",
  "yu",
  "eu",
  "ui",
  "i",
] as const;
const finals = [
  "",
  "k",
  "k",
  "ks",
  "n",
  "nj",
  "n",
  "t",
  "l",
  "lk",
  "lm",
  "lp",
  "ls",
  "lt",
  "lp",
  "l",
  "m",
  "p",
  "ps",
  "t",
  "t",
  "ng",
  "t",
  "t",
  "k",
  "t",
  "p",
  "t",
] as const;
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  є: "ye",
  ю: "yu",
  я: "ya",
};

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** Latin letters for Hangul syllables and Cyrillic letters; all else unchanged. Expects lower case. */
export function romanise(text: string): string {
  let latin = "";
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= firstSyllable && code <= lastSyllable) {
      const index = code - firstSyllable;
      latin += `${initials[Math.floor(index / 588)] ?? ""}${vowels[Math.floor((index % 588) / 28)] ?? ""}${finals[index % 28] ?? ""}`;
    } else latin += cyrillic[sign] ?? sign;
  }
  return latin;
}

import { nameWords } from "./nameWords.ts";
import { romanise } from "./romanise.ts";

/**
 * What of a satellite's name survives transliteration: its numbers, exactly and in order, and the consonants of its words in
 * classes (k g q, l r, …). Fuzzy search was tried and is dangerous: every wrong hit differed in its number. So two names may be
 * the same only where the numbers are equal.
 */
export interface NameKey {
  readonly numbers: readonly number[];
  /** Consonant classes; a leading vowel is kept as `a`. */
  readonly skeleton: string;
}

const fillers = new Set([
  "the",
  "satellite",
  "satellites",
  "spacecraft",
  "reconnaissance",
  "spy",
  "military",
  "unit",
  "no",
  "number",
  "nr",
  "ho",
  "hogi",
  "gi",
  "호",
  "기",
  "号",
  "號",
  "機",
  "机",
]);
const hanNumbers: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const romanNumbers: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
};

/** The key of a name in Latin, Korean or Cyrillic letters; Chinese and Japanese signs stay as they are and need an alias. */
export function nameKey(name: string): NameKey {
  const numbers: number[] = [];
  let letters = "";
  for (const { text, folded } of nameWords(name)) {
    const roman = letters === "" ? undefined : romanNumbers[text];
    const han = letters === "" ? undefined : hanNumbers[text];
    if (/^\p{Nd}+$/u.test(text)) numbers.push(Number(text));
    else if (roman !== undefined) numbers.push(roman);
    else if (han !== undefined) numbers.push(han);
    else if (!fillers.has(folded)) letters += folded;
  }
  return { numbers, skeleton: skeletonOf(romanise(letters)) };
}

/** Consonant classes of Latin letters, doubled ones once, vowels and h w y dropped: "mallikyong" and "manrigyeong" → "mlkn". */
function skeletonOf(letters: string): string {
  const spelt = letters
    .replace(/[^\p{L}]/gu, "")
    .replace(/t?ch|č|j/g, "C")
    .replace(/n[lr]|l[r]|r[l]/g, "l")
    .replace(/ng/g, "n")
    .replace(/ph/g, "p")
    .replace(/[sz]h|ts|tz/g, "s")
    .replace(/x/g, "ks")
    .replace(/[cgq]/g, "k")
    .replace(/r/g, "l")
    .replace(/d/g, "t")
    .replace(/b/g, "p")
    .replace(/v/g, "f")
    .replace(/z/g, "s");
  const leading = /^[aeiou]/.test(spelt) ? "a" : "";
  return leading + spelt.replace(/[aeiouhwy]/g, "").replace(/(.)\1+/gu, "$1");
}

/** True where two keys can be one name: equal numbers and consonants, and enough of both to tell names apart. */
export function sameKey(a: NameKey, b: NameKey): boolean {
  return (
    a.skeleton === b.skeleton &&
    isTelling(a) &&
    a.numbers.length === b.numbers.length &&
    a.numbers.every((n, i) => n === b.numbers[i])
  );
}

/** Two consonants with a number ("Noor-2"), or four without, are the least that tells a name. */
export function isTelling(key: NameKey): boolean {
  return key.skeleton.length >= (key.numbers.length > 0 ? 2 : 4);
}

/**
 * How names are cut into words, the same for the names that are known and for the text they are looked for in: runs of letters,
 * runs of digits, and each Hangul, Han or kana sign by itself (Korean and Japanese particles stick to names: 만리경-1호가).
 */
export interface NameWord {
  /** As written. */
  readonly text: string;
  /** Lower case, without accents, for comparing. */
  readonly folded: string;
  /** Half-open range of UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one; "" before the first. */
  readonly gap: string;
}

const wordPattern =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{Nd}+|(?:(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu;

const plain = /^\p{ASCII}*$/u;
/** The same cut for plain ASCII, four times as fast: nearly all names of the packs are plain. */
const plainWordPattern = /[A-Za-z]+|[0-9]+/g;

/** The words of a name or of a whole text, in order. Hyphens, points, apostrophes and spaces separate: "U.S." is two words. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let before = 0;
  for (const match of text.matchAll(plain.test(text) ? plainWordPattern : wordPattern)) {
    const word = match[0];
    const end = match.index + word.length;
    words.push({
      text: word,
      folded: foldName(word),
      start: match.index,
      end,
      gap: before === 0 ? "" : text.slice(before, match.index),
    });
    before = end;
  }
  return words;
}

const precomposed: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/** Lower case, accents and letter ornaments removed; other scripts are kept as they are. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[øđłßæœıþð]/g, (letter) => precomposed[letter] ?? letter);
}

/** True where the text's word may stand for the name's: "Planet" is not meant by "planet", nor "US" by "us". */
export function caseAllows(name: string, written: string): boolean {
  const first = name.charAt(0);
  if (first === first.toLowerCase()) return true;
  const acronym = name.length > 1 && name === name.toUpperCase();
  return acronym ? written === name : written.charAt(0) !== written.charAt(0).toLowerCase();
}

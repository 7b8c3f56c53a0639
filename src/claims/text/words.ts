import type { Span } from "../../base/index.ts";
import { closedClasses, commonOpeners } from "./closedClasses.ts";
import type { Word, WordTag } from "./types.ts";

const token =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}]))?|\p{L}[\p{L}\p{M}\p{N}]*(?:(?!'(?:s|re|ve|ll|d|m)\b)[-.&/'](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,:/-]\d+)*(?:-?[\p{L}]+(?:-[\p{L}\p{N}]+)*)?(?:st|nd|rd|th)?|'(?:s|re|ve|ll|d|m)\b|n't\b|'|[^\s]/gu;

/**
 * The words of a span of a shadow text, tagged by closed classes. "didn't" is two words, so is "KCNA's"; "Malligyong-1",
 * "U.S." and "10:27" are one. A capitalised word counts as a name unless it begins the span and `lowerWords` or a list of
 * common openers knows it as an ordinary word.
 */
export function wordsOf(shadow: string, span: Span, lowerWords: ReadonlySet<string> = new Set()): readonly Word[] {
  const words: Word[] = [];
  // A little more than the span, so that what follows its last word is seen; not all of it, or a run of spaces is searched to the end of the text each time.
  const part = shadow.slice(span[0], span[1] + 16);
  token.lastIndex = 0;
  for (let match = token.exec(part); match !== null && span[0] + match.index < span[1]; match = token.exec(part)) {
    const start = span[0] + match.index;
    const end = Math.min(start + match[0].length, span[1]);
    const text = shadow.slice(start, end);
    const contracted = /^(\p{L}+)(n't)$/u.exec(text);
    const stem = contracted?.[1];
    if (stem === undefined) {
      words.push(wordOf(text, [start, end], opensClause(words), lowerWords));
      continue;
    }
    words.push(wordOf(stem, [start, start + stem.length], opensClause(words), lowerWords));
    words.push({ span: [start + stem.length, end], lower: "n't", tag: "negation" });
  }
  return words;
}

/** Every word of a text that is written small somewhere, for telling names at the start of a sentence. Linear. */
export function lowerCaseWords(shadow: string): ReadonlySet<string> {
  return new Set(shadow.match(/(?<![\p{L}\p{N}'-])\p{Ll}{2,30}(?![\p{L}\p{N}])/gu) ?? []);
}

function opensClause(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last === undefined || (last.tag === "punctuation" && /["'([:]/u.test(last.lower));
}

function wordOf(text: string, span: Span, opens: boolean, lowerWords: ReadonlySet<string>): Word {
  const lower = text.toLowerCase();
  return { span, lower, tag: tagOf(text, lower, opens, lowerWords) };
}

function tagOf(text: string, lower: string, opens: boolean, lowerWords: ReadonlySet<string>): WordTag {
  if (!/[\p{L}\p{N}]/u.test(text)) return "punctuation";
  if (lower === "to") return "to";
  if (/^\d/u.test(text)) return "number";
  const capital = /^\p{Lu}/u.test(text);
  const closed = closedClasses.get(lower);
  // "Will" and "May" inside a sentence are names; "The" and "US" are told by their case.
  if (closed !== undefined && (!capital || opens || (/^\p{Lu}\p{Ll}*$/u.test(text) && !/^(?:will|may|mark)$/u.test(lower)))) {
    return text.length > 1 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) ? "name" : closed;
  }
  if (!capital) return /\p{Lu}|\d/u.test(text) ? "name" : "word";
  if (!opens) return "name";
  if (/\d|\p{Lu}.*\p{Lu}/u.test(text)) return "name";
  return lowerWords.has(lower) || commonOpeners.has(lower) ? "word" : "name";
}

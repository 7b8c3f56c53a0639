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
    const stem = text.endsWith("n't") ? /^(\p{L}+)n't$/u.exec(text)?.[1] : undefined;
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
  const { lower, tag, opening } = shapeOf(text);
  if (!opens || opening === undefined) return { span, lower, tag };
  return { span, lower, tag: opening ?? (lowerWords.has(lower) || commonOpeners.has(lower) ? "word" : "name") };
}

/** What a word is by its letters alone: inside a clause; and at the beginning of one, where a capital says little: null if its text must tell. */
interface Shape {
  readonly lower: string;
  readonly tag: WordTag;
  /** Absent where the beginning makes no difference. */
  readonly opening?: WordTag | null;
}

const shapes = new Map<string, Shape>();
/** A text of nonsense must not fill the memory. */
const MOST_SHAPES = 40_000;

function shapeOf(text: string): Shape {
  let shape = shapes.get(text);
  if (shape === undefined) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(text, (shape = readShape(text, text.toLowerCase())));
  }
  return shape;
}

function readShape(text: string, lower: string): Shape {
  if (!/[\p{L}\p{N}]/u.test(text)) return { lower, tag: "punctuation" };
  if (lower === "to") return { lower, tag: "to" };
  if (/^\d/u.test(text)) return { lower, tag: "number" };
  const closed = closedClasses.get(lower);
  const shouted = text.length > 1 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  if (!/^\p{Lu}/u.test(text)) return { lower, tag: closed ?? (/\p{Lu}|\d/u.test(text) ? "name" : "word") };
  if (closed !== undefined) {
    const tag = shouted ? "name" : closed;
    // "Will" and "May" inside a sentence are names; "The" and "US" are told by their case.
    const ordinary = /^\p{Lu}\p{Ll}*$/u.test(text) && !/^(?:will|may|mark)$/u.test(lower);
    return ordinary ? { lower, tag } : { lower, tag: "name", opening: tag };
  }
  return { lower, tag: "name", opening: /\d|\p{Lu}.*\p{Lu}/u.test(text) ? "name" : null };
}

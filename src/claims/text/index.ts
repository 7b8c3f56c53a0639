/**
 * Text as such: a shadow of the same length with plain characters, blocks, quotations, sentences, words with closed-class
 * tags, and which language it is. Nothing here knows about satellites, time or who says what.
 */
export { guessLanguage } from "./language.ts";
export { matchesOf, pattern } from "./pattern.ts";
export { plainCharacters } from "./shadow.ts";
export { readStructure } from "./structure.ts";
export type {
  Block,
  BlockKind,
  LanguageGuess,
  Quotation,
  Sentence,
  ShadowText,
  TextStructure,
  Word,
  WordTag,
} from "./types.ts";
export { lowerCaseWords, wordsOf } from "./words.ts";

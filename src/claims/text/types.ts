import type { Span } from "../../base/index.ts";

/**
 * A text beside its shadow: the same length, unit by unit, with typographic variants made plain (curly quotes, `n’t`,
 * no-break spaces, minus signs and dashes, `×`, soft line breaks). Grammars read the shadow; spans are true of both.
 */
export interface ShadowText {
  readonly source: string;
  readonly shadow: string;
}

export type BlockKind = "heading" | "paragraph" | "list-item" | "table-row";

/** A paragraph, heading or list item. The span leaves out surrounding white space and list or heading marks. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** Something between quotation marks. `span` holds the marks, `inner` does not. `closed` is false where the end is guessed. */
export interface Quotation {
  readonly span: Span;
  readonly inner: Span;
  readonly closed: boolean;
  /** False for quotation marks round a name or a few words ("dogfighting"), true where a clause is quoted. */
  readonly clause: boolean;
}

/** A sentence, inside one block. Sentences are also ended inside quotations; a quotation may then reach over several. */
export interface Sentence {
  readonly span: Span;
  /** Index into `TextStructure.blocks`. */
  readonly block: number;
  /** Indices into `TextStructure.quotations` of those that touch it. */
  readonly quotations: readonly number[];
}

/**
 * Closed-class tags by word list, no model: `name` is a capitalised word that the start of a sentence does not explain (or
 * that holds a digit, as in Malligyong-1), `word` any other open-class word.
 */
export type WordTag =
  | "determiner"
  | "preposition"
  | "pronoun"
  | "possessive"
  | "conjunction"
  | "subordinator"
  | "wh"
  | "auxiliary"
  | "modal"
  | "negation"
  | "to"
  | "adverb"
  | "number"
  | "name"
  | "word"
  | "punctuation";

/** A word, a number or one mark of punctuation; hyphenated names and abbreviations are whole. `lower` is for look-ups. */
export interface Word {
  readonly span: Span;
  readonly lower: string;
  readonly tag: WordTag;
}

/** What language a text is likely in. `code` is ISO 639-1, or "und" where there is too little to tell. */
export interface LanguageGuess {
  readonly code: string;
  /** The English name of the language, for messages. */
  readonly name: string;
  /** Whether the English grammars should be tried: true for English and for short texts that nothing speaks against. */
  readonly english: boolean;
}

/** A text taken apart. Everything is in order of position. */
export interface TextStructure extends ShadowText {
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
}

import type { KnowledgeIndex } from "../catalogue/index.ts";
import type { SentenceParts } from "./frames/index.ts";
import type { Intake } from "./intake/index.ts";
import type { nameFinder } from "./names/index.ts";
import type { Mention } from "./mentions/types.ts";
import { textAbout } from "./phrases/index.ts";
import { sentenceParts, type SentencePlace } from "./sentenceParts.ts";
import { lowerCaseWords, type Sentence, type TextStructure } from "./text/index.ts";

/** A sentence longer than this is read in stretches, UTF-16 units: no writer meant it, and rules over it would cost more than they find. */
export const LONGEST_SENTENCE = 2400;

/** How many sentences are taken apart together: enough to keep each step's rules at hand, too few to fill the memory. */
const TOGETHER = 256;

/** Every sentence of a text's running words, taken apart, in order; and how many stretches of overlong ones are among them. */
export function sentencesOfText(
  structure: TextStructure,
  about: Intake,
  mentions: readonly Mention[],
  index: KnowledgeIndex,
  namesIn: ReturnType<typeof nameFinder>,
  turns: ReadonlyMap<number, { readonly from: number }> = new Map(),
): { readonly sentences: readonly SentenceParts[]; readonly cut: number } {
  const tools = {
    structure,
    index,
    namesIn,
    lowerWords: lowerCaseWords(structure.shadow),
    about: textAbout(structure.shadow),
    mentions,
  };
  const places: SentencePlace[] = [];
  let nextMention = 0;
  let cut = 0;
  for (const [order, sentence] of whole(structure.sentences, mentions).entries()) {
    if (about.readable[sentence.block] !== true) continue;
    const block = structure.blocks[sentence.block];
    // Behind the dateline, and behind the label of whose turn it is.
    const turn = turns.get(sentence.block)?.from ?? 0;
    if (sentence.span[1] <= turn) continue;
    const from =
      about.dateline !== null && sentence.span[0] < about.dateline.span[1] && sentence.span[1] > about.dateline.span[1]
        ? about.dateline.span[1]
        : Math.max(sentence.span[0], turn);
    for (const [start, end] of stretches(structure.shadow, from, sentence.span[1])) {
      if (end - start < sentence.span[1] - from) cut += 1;
      while ((mentions[nextMention]?.span[1] ?? Infinity) <= start) nextMention += 1;
      const own: Mention[] = [];
      for (let i = nextMention; (mentions[i]?.span[0] ?? Infinity) < end; i += 1) {
        const mention = mentions[i];
        if (mention !== undefined && mention.span[0] >= start && mention.span[1] <= end) own.push(mention);
      }
      const quotations = sentence.quotations.flatMap((at) => structure.quotations[at] ?? []);
      places.push({
        span: [start, end],
        block: sentence.block,
        heading: block?.kind === "heading",
        index: order,
        mentions: own,
        quotations,
      });
    }
  }
  const sentences: SentenceParts[] = [];
  for (let at = 0; at < places.length; at += TOGETHER) sentences.push(...sentenceParts(places.slice(at, at + TOGETHER), tools));
  return { sentences, cut };
}

/** Sentences that a time phrase runs across, "at 6:27 a.m. (21:27 GMT Tuesday)", are one. */
function whole(sentences: readonly Sentence[], mentions: readonly Mention[]): readonly Sentence[] {
  const joined: Sentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((mentions[next]?.span[1] ?? Infinity) <= sentence.span[0]) next += 1;
    const last = joined.at(-1);
    const mention = mentions[next];
    if (
      last !== undefined &&
      mention !== undefined &&
      last.block === sentence.block &&
      mention.span[0] < last.span[1] &&
      mention.span[1] > sentence.span[0]
    ) {
      joined[joined.length - 1] = {
        ...last,
        span: [last.span[0], sentence.span[1]],
        quotations: [...new Set([...last.quotations, ...sentence.quotations])],
      };
    } else joined.push(sentence);
  }
  return joined;
}

function stretches(shadow: string, from: number, to: number): readonly (readonly [number, number])[] {
  if (to - from <= LONGEST_SENTENCE) return [[from, to]];
  const found: (readonly [number, number])[] = [];
  for (let at = from; at < to;) {
    let end = Math.min(to, at + LONGEST_SENTENCE);
    if (end < to) {
      const space = shadow.lastIndexOf(" ", end);
      if (space > at + LONGEST_SENTENCE / 2) end = space;
    }
    found.push([at, end]);
    at = end;
  }
  return found;
}

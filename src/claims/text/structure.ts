import { findBlocks } from "./blocks.ts";
import { withoutMarkdown } from "./markdown.ts";
import { findQuotations } from "./quotations.ts";
import { sentenceSpans } from "./sentences.ts";
import { plainCharacters } from "./shadow.ts";
import type { Sentence, TextStructure } from "./types.ts";

/** Takes a text apart into blocks, quotations and sentences. Linear in its length; never fails. */
export function readStructure(source: string): TextStructure {
  const plain = withoutMarkdown(plainCharacters(source));
  const blocks = findBlocks(plain);
  const pieces: string[] = [];
  let at = 0;
  for (const { span } of blocks) {
    pieces.push(plain.slice(at, span[0]), plain.slice(span[0], span[1]).replaceAll("\n", " "));
    at = span[1];
  }
  const shadow = pieces.join("") + plain.slice(at);
  const quotations = findQuotations(source, shadow, blocks);
  const sentences: Sentence[] = [];
  let next = 0;
  let active: number[] = [];
  for (const [block, { span: blockSpan }] of blocks.entries()) {
    for (const span of sentenceSpans(shadow, blockSpan)) {
      for (; (quotations[next]?.span[0] ?? Infinity) < span[1]; next += 1) active.push(next);
      active = active.filter((index) => (quotations[index]?.span[1] ?? 0) > span[0]);
      sentences.push({ span, block, quotations: active });
    }
  }
  return { source, shadow, blocks, quotations, sentences };
}

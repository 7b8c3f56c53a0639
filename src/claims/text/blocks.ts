import type { Span } from "../../base/index.ts";
import type { Block, BlockKind } from "./types.ts";

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Longest line that may belong to hard-wrapped text; longer ones are whole paragraphs. */
const WRAPPED_WIDTH = 132;

const listMark = /^\s*(?:[-*•▪·]|\d{1,2}[.)])\s+(?=\S)/u;
const headingMark = /^\s{0,3}#{1,6}\s+/u;
const quoteMark = /^\s*>+\s?/u;
const ruleLine = /^[\s=*_~#|+-]{3,}$/u;
const endsSentence = /[.!?…:;。！？]["')\]]*$/u;

/**
 * Paragraphs, headings, list items and table rows of a text whose characters are plain, in order. A line break inside a
 * hard-wrapped paragraph does not end it: the line must be about as full as the longest one near it.
 */
export function findBlocks(shadow: string): readonly Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    if (run.length > 0) blocks.push(...blocksOfRun(shadow, run));
    run = [];
  };
  for (let start = 0; start <= shadow.length;) {
    const found = shadow.indexOf("\n", start);
    const end = found === -1 ? shadow.length : found;
    const line = shadow.slice(start, Math.min(end, start + 400));
    if (line.trim() === "" || ruleLine.test(line)) flush();
    else run.push({ start, end });
    start = end + 1;
  }
  flush();
  return blocks;
}

/** Splits lines that no blank line parts into blocks. */
function blocksOfRun(shadow: string, run: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const width = run.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  let from = 0;
  for (let index = 1; index <= run.length; index += 1) {
    const line = run[index];
    const before = run[index - 1];
    if (line !== undefined && before !== undefined && isSoftBreak(shadow, before, line, width)) continue;
    const first = run[from];
    if (first !== undefined && before !== undefined) {
      const block = blockOf(shadow, [first.start, before.end], run.length === 1);
      if (block !== null) blocks.push(block);
    }
    from = index;
  }
  return blocks;
}

function isSoftBreak(shadow: string, before: Line, line: Line, width: number): boolean {
  const head = shadow.slice(line.start, Math.min(line.end, line.start + 60));
  if (listMark.test(head) || headingMark.test(head) || head.includes("|")) return false;
  const tail = shadow.slice(Math.max(before.start, before.end - 60), before.end).trimEnd();
  // A quotation's end, and below it "— Holger Krag, ESA".
  if (/^\s*[-–—]+\s*\p{Lu}/u.test(head) && endsSentence.test(tail)) return false;
  if (headingMark.test(shadow.slice(before.start, Math.min(before.end, before.start + 10)))) return false;
  const length = before.end - before.start;
  const nextWord = (head.trimStart().split(/\s/u)[0] ?? "").length;
  const full = width <= WRAPPED_WIDTH && length >= 45 && length + 1 + nextWord > width * 0.93;
  if (full) return true;
  return !endsSentence.test(tail) && width <= WRAPPED_WIDTH && /^\s*[a-z(]/u.test(head);
}

function blockOf(shadow: string, span: Span, alone: boolean): Block | null {
  let [start, end] = span;
  const head = shadow.slice(start, Math.min(end, start + 80));
  const quote = quoteMark.exec(head)?.[0].length ?? 0;
  const mark = (headingMark.exec(head.slice(quote)) ?? listMark.exec(head.slice(quote)))?.[0] ?? "";
  start += quote + mark.length;
  while (start < end && /\s/u.test(shadow.charAt(start))) start += 1;
  while (end > start && /\s/u.test(shadow.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  return { span: [start, end], kind: kindOf(shadow, [start, end], mark, alone) };
}

function kindOf(shadow: string, [start, end]: Span, mark: string, alone: boolean): BlockKind {
  if (mark.includes("#")) return "heading";
  if (mark !== "") return "list-item";
  if (end - start > 160) return "paragraph";
  const text = shadow.slice(start, end);
  if ((text.match(/\|/gu) ?? []).length > 1) return "table-row";
  return alone && !/[.!?…:;,。！？]["')\]]*$/u.test(text) ? "heading" : "paragraph";
}

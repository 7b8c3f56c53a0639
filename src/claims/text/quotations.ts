import type { Span } from "../../base/index.ts";
import type { Block, Quotation } from "./types.ts";

/** Quotations inside quotations are kept to this depth; deeper ones belong to the one around them. */
const DEEPEST = 3;
/** A single-quoted stretch longer than this is more likely two apostrophes. */
const LONGEST_SINGLE = 400;

const openers = new Set(["“", "„", "«", "‟", "「"]);
const closers = new Set(["”", "»", "」"]);

/**
 * Quotations of a text, block by block: directional marks nest, straight ones open after a space and close before one, a
 * mark that is never closed reaches to the end of its block when it opened it (a quotation over several paragraphs).
 * `source` has the marks as written, `shadow` the plain ones. Linear in the length of the text.
 */
export function findQuotations(source: string, shadow: string, blocks: readonly Block[]): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const block of blocks) quotationsOf(source, shadow, block.span, found);
  return found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function quotationsOf(source: string, shadow: string, [start, end]: Span, found: Quotation[]): void {
  const open: number[] = [];
  const close = (from: number, to: number, closed: boolean): void => {
    const inner: Span = [from + 1, closed ? to : to];
    const words = shadow.slice(inner[0], inner[1]);
    found.push({ span: [from, closed ? to + 1 : to], inner, closed, clause: isClause(words) });
  };
  const mark = /["']/gu;
  mark.lastIndex = start;
  for (let match = mark.exec(shadow); match !== null && match.index < end; match = mark.exec(shadow)) {
    const at = match.index;
    if (match[0] === "'") {
      const single = open.length === 0 ? singleQuotation(source, shadow, at, end) : null;
      if (single === null) continue;
      close(at, single, true);
      mark.lastIndex = single + 1;
      continue;
    }
    const written = source.charAt(at);
    if (isArcSecond(shadow, at)) continue;
    const opens = openers.has(written) ? true : closers.has(written) ? false : opensHere(shadow, at, start, open.length > 0);
    if (opens && open.length < DEEPEST) open.push(at);
    if (opens) continue;
    const from = open.pop();
    if (from !== undefined) close(from, at, true);
  }
  const first = open[0];
  if (first !== undefined && (first === start || open.length === 1)) close(first, end, false);
}

/** A straight mark opens where something could begin: at the start, after a space, a bracket or a dash. */
function opensHere(shadow: string, at: number, start: number, inside: boolean): boolean {
  const before = at === start ? " " : shadow.charAt(at - 1);
  const after = shadow.charAt(at + 1);
  if (/[\s([—/-]/u.test(before)) return after !== "" && !/[\s.,;:!?)]/u.test(after);
  return !inside && /[,:]/u.test(before) && /\p{L}/u.test(after);
}

/** The end of a quotation in single marks that begins here, or null where the mark is an apostrophe. */
function singleQuotation(source: string, shadow: string, at: number, end: number): number | null {
  if (source.charAt(at) === "’") return null;
  if (at > 0 && !/[\s([—"]/u.test(shadow.charAt(at - 1))) return null;
  if (!/\p{L}/u.test(shadow.charAt(at + 1))) return null;
  let candidate: number | null = null;
  const limit = Math.min(end, at + LONGEST_SINGLE);
  for (let next = shadow.indexOf("'", at + 1); next !== -1 && next < limit; next = shadow.indexOf("'", next + 1)) {
    const before = shadow.charAt(next - 1);
    if (isLetterOrDigit(shadow.charCodeAt(next + 1))) {
      // Another quotation opens: what was found so far is the end of this one.
      if (/[\s([—]/u.test(before) && candidate !== null) return candidate;
      continue;
    }
    if (/[,.!?]/u.test(before)) return next;
    // "the satellites' orbits": a plural's possessive looks like an end; a later mark after a comma or stop is the better one.
    if (before !== "s" || !/^'\s\p{Ll}/u.test(shadow.slice(next, next + 3))) return candidate ?? next;
    candidate ??= next;
  }
  return candidate;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;
}

/** `39°39'36"N` and `12" telescope` are no quotations. */
function isArcSecond(shadow: string, at: number): boolean {
  return /\d/u.test(shadow.charAt(at - 1)) && /^"\s?(?:[NSEW]\b|,?\s?\d)/u.test(shadow.slice(at, at + 4));
}

/** Whether so much is quoted that somebody says something by it, and not only a name or a word. */
function isClause(words: string): boolean {
  const trimmed = words.trim();
  if (trimmed.length > 60) return true;
  const count = trimmed.split(/\s+/u).length;
  return count >= 5 || (count >= 2 && /[.!?,]$/u.test(trimmed));
}

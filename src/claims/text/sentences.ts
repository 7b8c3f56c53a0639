import type { Span } from "../../base/index.ts";
import { followsHalfDay, monthOrDay, shortForms, starters, titles } from "./abbreviations.ts";

/** How far a veto looks to either side, UTF-16 units: enough for a name and its verb. */
const LOOK = 64;

const candidate = /(?:\.{2,}|[.!?…]+)["')\]]*(?=\s)|[。！？][」』”"]?|\n/gu;

/**
 * Sentences of one block of a shadow text: candidates (a full stop, its closing marks and a space), then vetoes for
 * abbreviations, initials, dates, times and quotations that their attribution follows. Linear in the length of the block.
 */
export function sentenceSpans(shadow: string, [start, end]: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  candidate.lastIndex = start;
  for (let match = candidate.exec(shadow); match !== null && match.index < end; match = candidate.exec(shadow)) {
    const to = match.index + match[0].length;
    if (to >= end) break;
    if (isVetoed(shadow, match.index, match[0], from, end)) continue;
    push(shadow, spans, from, to);
    from = to;
  }
  push(shadow, spans, from, end);
  return spans;
}

function push(shadow: string, spans: Span[], from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(shadow.charAt(start))) start += 1;
  while (end > start && /\s/u.test(shadow.charAt(end - 1))) end -= 1;
  if (start < end) spans.push([start, end]);
}

function isVetoed(shadow: string, at: number, mark: string, from: number, end: number): boolean {
  if (mark === "\n" || /[。！？]/u.test(mark)) return false;
  const next = shadow.slice(at + mark.length, Math.min(end, at + mark.length + LOOK)).trimStart();
  const opening = next.replace(/^["'([]+/u, "");
  const first = opening.charAt(0);
  if (/\p{Ll}/u.test(first)) return true;
  // `He asked: "Who?" Nobody answered.` has told its speaker before.
  const opensQuoted = /^\s*["']/u.test(shadow.slice(from, from + 8));
  if (opensQuoted && mark.length > 1 && /["']/u.test(mark) && attributionFollows(opening)) return true;
  if (!mark.startsWith(".") || mark.startsWith("..")) return false;
  const before = shadow.slice(Math.max(from, at - LOOK), at);
  const word = /[\p{L}\d.'°-]*$/u.exec(before)?.[0] ?? "";
  if (mark.length > 1 && !/^\.[)]$/u.test(mark)) return false;
  // "at 6:27 a.m. (21:27 GMT Tuesday)", "on Nov. 21. (KST)": what brackets add after an abbreviation belongs to it.
  if (/^[([]/u.test(next) && /^(?:[ap]\.?m|\p{L}{1,5})$/iu.test(word) && (abbreviates(word) || /\d/u.test(next.slice(0, 4))))
    return true;
  return vetoByWord(word, opening, before);
}

/** Decides on a full stop after `word`, given what follows and what stands before. */
function vetoByWord(word: string, opening: string, before: string): boolean {
  const lower = word.toLowerCase();
  const digitNext = /^\d/u.test(opening);
  if (lower === "a.m" || lower === "p.m" || ((lower === "am" || lower === "pm") && /\d\s?[ap]m$/iu.test(before))) {
    return digitNext ? false : followsHalfDay.test(opening);
  }
  if (lower === "no" || lower === "nos" || lower === "art") return digitNext;
  if (lower === "deg" || /[°]$/u.test(word)) return /^[NSEW]\b/u.test(opening);
  if (titles.has(lower)) return !/^(?:mt|ft|est)$/u.test(lower) || !startsSentence(opening);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !startsSentence(opening);
  // An initial: "J. Smith"; but "N." after a coordinate, "class B. The".
  if (/^\p{Lu}$/u.test(word))
    return /(?:°|\d|deg\.?)\s?$/u.test(before.slice(0, -1)) ? false : !startsSentence(opening) && !digitNext;
  if (monthOrDay.test(word) && word.length <= 5) return digitNext || monthOrDay.test(opening) || opening.startsWith("(");
  if (shortForms.has(lower)) return !startsSentence(opening) && !/^\p{Lu}\p{Ll}/u.test(opening) && !digitNext;
  // "22. November" in German, "1. " before a name in a list run into one line.
  if (/^\d{1,2}$/u.test(word) && monthOrDay.test(opening) && /^(?:\p{L}+) ?\d{4}/u.test(opening)) return true;
  return false;
}

function abbreviates(word: string): boolean {
  const lower = word.toLowerCase();
  return lower === "a.m" || lower === "p.m" || titles.has(lower) || shortForms.has(lower);
}

function startsSentence(opening: string): boolean {
  const word = /^\p{L}+/u.exec(opening)?.[0] ?? "";
  return opening === "" || starters.has(word.toLowerCase());
}

const reporting =
  "said|says|asked|asks|told|added|adds|wrote|writes|warned|noted|claimed|insisted|replied|answered|explained|stated|announced|tweeted|posted|declared|continued|concluded|argued|suggested|acknowledged|admitted|stressed|joked|quipped|remarked|recalled";
const attribution = new RegExp(
  `^(?:(?:${reporting})\\s+\\p{Lu}|(?:[\\p{Lu}][\\p{L}.'-]*\\s+){1,4}(?:${reporting})\\b|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he \\p{L}+(?: \\p{L}+)?)\\s+(?:${reporting})\\b)`,
  "u",
);

/** `"…!" Kim said.`: what follows the closing mark tells who said it. A full stop there instead of a comma ends the sentence. */
function attributionFollows(opening: string): boolean {
  return attribution.test(opening);
}

import { beginnings } from "./prefixes.ts";
import type { FrameKind, Way } from "./types.ts";

/** A way with the type that it belongs to. */
export interface PossibleWay {
  readonly kind: FrameKind;
  readonly way: Way;
}

/** Ways in the order of the tables; by the beginnings of their triggers, and those that may begin with anything, their places in that order. */
interface Index {
  readonly ways: readonly PossibleWay[];
  readonly byBeginning: ReadonlyMap<number, readonly number[]>;
  readonly always: readonly number[];
}

/**
 * The ways whose trigger may stand in a masked sentence, in the order of the tables: one look at the beginning of each word instead of a search for each of
 * some three hundred patterns.
 */
export function waysBegunIn(masked: string, kinds: readonly FrameKind[]): readonly PossibleWay[] {
  let index = indexOf.get(kinds);
  if (index === undefined) indexOf.set(kinds, (index = indexed(kinds)));
  const found = new Set(index.always);
  let inWord = false;
  for (let at = 0; at < masked.length; at += 1) {
    const letter = isWordCode(masked.charCodeAt(at));
    if (letter && !inWord) {
      let key = 0;
      for (let length = 1; length <= 3; length += 1) {
        key = key * 256 + (masked.charCodeAt(at + length - 1) & 255);
        for (const way of index.byBeginning.get(key) ?? []) found.add(way);
      }
    }
    inWord = letter;
  }
  const { ways } = index;
  return [...found].sort((a, b) => a - b).flatMap((way) => ways[way] ?? []);
}

const indexOf = new WeakMap<readonly FrameKind[], Index>();

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function keyOf(text: string): number {
  let key = 0;
  for (let at = 0; at < text.length; at += 1) key = key * 256 + (text.charCodeAt(at) & 255);
  return key;
}

function indexed(kinds: readonly FrameKind[]): Index {
  const byBeginning = new Map<number, number[]>();
  const always: number[] = [];
  const ways = kinds.flatMap((kind) => kind.ways.map((way) => ({ kind, way })));
  for (const [order, { way }] of ways.entries()) {
    const triggers = triggerSources(way.pattern.source).map(beginnings);
    const texts = triggers.flatMap((trigger) => (trigger === null ? [null] : [...trigger]));
    if (texts.length === 0 || texts.some((text) => text === null || !/^[A-Za-z0-9]/.test(text))) {
      always.push(order);
      continue;
    }
    for (const text of new Set(texts)) {
      if (text === null) continue;
      const key = keyOf(text);
      const known = byBeginning.get(key);
      if (known === undefined) byBeginning.set(key, [order]);
      else known.push(order);
    }
  }
  return { ways, byBeginning, always };
}

/** The groups `trigger` and `trigger2` of a pattern as they are written; none where it names none. */
function triggerSources(source: string): readonly string[] {
  const found: string[] = [];
  for (const { 0: opening, index } of source.matchAll(/\(\?<trigger2?>/g)) {
    let depth = 1;
    let inClass = false;
    let at = index + opening.length;
    for (; at < source.length && depth > 0; at += 1) {
      const letter = source.charAt(at);
      if (letter === "\\") at += 1;
      else if (letter === "[") inClass = true;
      else if (letter === "]") inClass = false;
      else if (!inClass && letter === "(") depth += 1;
      else if (!inClass && letter === ")") depth -= 1;
    }
    found.push(source.slice(index + opening.length, at - 1));
  }
  return found;
}

import { beginnings } from "./prefixes.ts";
import type { FrameKind, Way } from "./types.ts";

/** Ways by the beginnings of their triggers, and those that may begin with anything. */
interface Index {
  readonly byBeginning: ReadonlyMap<string, readonly Way[]>;
  readonly always: readonly Way[];
}

/**
 * The ways whose trigger may stand in a masked sentence: one look at the beginning of each word instead of a search for each of some two hundred
 * patterns.
 */
export function waysBegunIn(masked: string, kinds: readonly FrameKind[]): ReadonlySet<Way> {
  let index = indexOf.get(kinds);
  if (index === undefined) indexOf.set(kinds, (index = indexed(kinds)));
  const found = new Set(index.always);
  const seen = new Set<string>();
  wordStart.lastIndex = 0;
  for (let match = wordStart.exec(masked); match !== null; match = wordStart.exec(masked)) {
    for (let length = 1; length <= 3; length += 1) {
      const begun = masked.slice(match.index, match.index + length);
      if (seen.has(begun)) continue;
      seen.add(begun);
      for (const way of index.byBeginning.get(begun) ?? []) found.add(way);
    }
  }
  return found;
}

const indexOf = new WeakMap<readonly FrameKind[], Index>();
const wordStart = /(?<![A-Za-z0-9])[A-Za-z0-9]/g;

function indexed(kinds: readonly FrameKind[]): Index {
  const byBeginning = new Map<string, Way[]>();
  const always: Way[] = [];
  for (const way of kinds.flatMap((kind) => kind.ways)) {
    const triggers = triggerSources(way.pattern.source).map(beginnings);
    const texts = triggers.flatMap((trigger) => (trigger === null ? [null] : [...trigger]));
    if (texts.length === 0 || texts.some((text) => text === null || !/^[A-Za-z0-9]/.test(text))) {
      always.push(way);
      continue;
    }
    for (const text of new Set(texts)) {
      if (text === null) continue;
      const known = byBeginning.get(text);
      if (known === undefined) byBeginning.set(text, [way]);
      else known.push(way);
    }
  }
  return { byBeginning, always };
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

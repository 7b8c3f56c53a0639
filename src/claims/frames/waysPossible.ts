import { EDGE, literalsOf } from "./literals.ts";
import type { FrameKind, Way } from "./types.ts";

/** A way with the type that it belongs to. */
export interface PossibleWay {
  readonly kind: FrameKind;
  readonly way: Way;
}

/** A literal that ways need, and for each of these the bit of what is met by it. */
interface Literal {
  readonly text: string;
  readonly edgeBefore: boolean;
  readonly edgeBehind: boolean;
  readonly ways: readonly number[];
  readonly bits: readonly number[];
}

/** Ways in the order of the tables, with all that each needs as bits; the literals by their first two letters. */
interface Index {
  readonly ways: readonly PossibleWay[];
  readonly needed: Int32Array;
  readonly met: Int32Array;
  readonly always: readonly number[];
  readonly byBeginning: ReadonlyMap<number, readonly Literal[]>;
}

/**
 * The ways that a masked sentence can meet at all, in the order of the tables: one look for the literals that they need, some thousands together,
 * instead of a search for each of some four hundred patterns. Of some fifty ways whose first word stands in a sentence it leaves some six.
 */
export function waysPossibleIn(masked: string, kinds: readonly FrameKind[]): readonly PossibleWay[] {
  let index = indexOf.get(kinds);
  if (index === undefined) indexOf.set(kinds, (index = indexed(kinds)));
  const { ways, needed, met, byBeginning } = index;
  const touched: number[] = [];
  const seen = new Set<Literal>();
  for (let at = 0; at < masked.length; at += 1) {
    const literals = byBeginning.get(beginning(masked.charCodeAt(at), masked.charCodeAt(at + 1)));
    const short = byBeginning.get(beginning(masked.charCodeAt(at), 0));
    for (const found of [literals, short]) {
      if (found === undefined) continue;
      for (const literal of found) {
        if (seen.has(literal) || !stands(literal, masked, at)) continue;
        seen.add(literal);
        for (let i = 0; i < literal.ways.length; i += 1) {
          const way = literal.ways[i] ?? 0;
          if (met[way] === 0) touched.push(way);
          met[way] = (met[way] ?? 0) | (literal.bits[i] ?? 0);
        }
      }
    }
  }
  const possible = [...index.always];
  for (const way of touched) {
    if (met[way] === needed[way]) possible.push(way);
    met[way] = 0;
  }
  return possible.sort((a, b) => a - b).flatMap((way) => ways[way] ?? []);
}

const indexOf = new WeakMap<readonly FrameKind[], Index>();

/** Two letters as one number; 0 for the second where a literal has but one. */
function beginning(first: number, second: number): number {
  return (first & 255) * 256 + (second & 255);
}

function stands({ text, edgeBefore, edgeBehind }: Literal, masked: string, at: number): boolean {
  return (
    masked.startsWith(text, at) &&
    (!edgeBefore || isWordCode(masked.charCodeAt(at - 1)) !== isWordCode(masked.charCodeAt(at))) &&
    (!edgeBehind || isWordCode(masked.charCodeAt(at + text.length - 1)) !== isWordCode(masked.charCodeAt(at + text.length)))
  );
}

/** What `\w` takes for a letter. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** As many needs of a way as a number has bits. */
const MOST_NEEDS = 30;

function indexed(kinds: readonly FrameKind[]): Index {
  const ways = kinds.flatMap((kind) => kind.ways.map((way) => ({ kind, way })));
  const needed = new Int32Array(ways.length);
  const always: number[] = [];
  const users = new Map<string, { readonly ways: number[]; readonly bits: number[] }>();
  for (const [order, { way }] of ways.entries()) {
    const needs = literalsOf(way.pattern).slice(0, MOST_NEEDS);
    if (needs.length === 0) always.push(order);
    needed[order] = 2 ** needs.length - 1;
    for (const [bit, anyOf] of needs.entries())
      for (const literal of anyOf) {
        const known = users.get(literal) ?? { ways: [], bits: [] };
        users.set(literal, known);
        known.ways.push(order);
        known.bits.push(2 ** bit);
      }
  }
  const byBeginning = new Map<number, Literal[]>();
  for (const [literal, used] of users) {
    const text = literal.replaceAll(EDGE, "");
    const key = beginning(text.charCodeAt(0), text.length === 1 ? 0 : text.charCodeAt(1));
    const known = byBeginning.get(key) ?? [];
    byBeginning.set(key, known);
    known.push({ text, edgeBefore: literal.startsWith(EDGE), edgeBehind: literal.endsWith(EDGE), ...used });
  }
  return { ways, needed, met: new Int32Array(ways.length), always, byBeginning };
}

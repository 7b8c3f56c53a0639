import { EDGE, literalsOf } from "./literals.ts";
import type { FrameKind, Way } from "./types.ts";

/** A way with the type that it belongs to. */
export interface PossibleWay {
  readonly kind: FrameKind;
  readonly way: Way;
}

/** What ways need that ends at a node of the tree of literals: the ways, and for each the bit of what is met by it. */
interface Ending {
  readonly edgeBefore: boolean;
  readonly edgeBehind: boolean;
  readonly ways: number[];
  readonly bits: number[];
}

/** Ways in the order of the tables, with all that each needs as bits; the literals as a tree, letter by letter. */
interface Index {
  readonly ways: readonly PossibleWay[];
  /** For each way the letters of phrases of which one must stand in the sentence: lists of them as bits. */
  readonly phrases: readonly (readonly number[])[];
  readonly needed: Int32Array;
  readonly met: Int32Array;
  readonly always: readonly number[];
  readonly tree: Tree;
}

/** The literals as a tree: the node behind each node by each letter, as node × 64 + the letter's number; 0 is none, and no literal has that letter. */
interface Tree {
  readonly numberOf: Uint8Array;
  readonly next: Uint16Array;
  readonly endings: readonly (readonly Ending[] | undefined)[];
}

/** How many letters the literals may be written with: those of English, capitals for phrases, a few marks. */
const LETTERS = 64;

/**
 * The ways that a masked sentence can meet at all, in the order of the tables: one look for the literals that they need, some thousands together,
 * instead of a search for each of some three hundred patterns. Of some fifty ways whose first word stands in a sentence it leaves some seven.
 */
export function waysPossibleIn(masked: string, kinds: readonly FrameKind[]): readonly PossibleWay[] {
  let index = indexOf.get(kinds);
  if (index === undefined) indexOf.set(kinds, (index = indexed(kinds)));
  const { ways, phrases, needed, met, tree } = index;
  const touched: number[] = [];
  let letters = 0;
  for (let at = 0; at < masked.length; at += 1) {
    const code = masked.charCodeAt(at);
    letters |= letterBit(code);
    let node = nodeBehind(tree, 0, code);
    for (let to = at + 1; node !== 0; to += 1) {
      const endings = tree.endings[node];
      if (endings !== undefined)
        for (const ending of endings) if (isBounded(ending, masked, at, to)) meet(ending, met, touched);
      node = nodeBehind(tree, node, masked.charCodeAt(to));
    }
  }
  const possible = [...index.always];
  for (const way of touched) {
    if (met[way] === needed[way]) possible.push(way);
    met[way] = 0;
  }
  return possible
    .filter((way) => phrases[way]?.every((anyOf) => (anyOf & letters) !== 0) === true)
    .sort((a, b) => a - b)
    .flatMap((way) => ways[way] ?? []);
}

const indexOf = new WeakMap<readonly FrameKind[], Index>();

function nodeBehind({ numberOf, next }: Tree, node: number, code: number): number {
  const letter = code < 128 ? (numberOf[code] ?? 0) : 0;
  return letter === 0 ? 0 : (next[node * LETTERS + letter] ?? 0);
}

/** The bit of a capital, which stands for a phrase; 0 of any other letter. */
function letterBit(code: number): number {
  return code >= 65 && code <= 90 ? 2 ** (code - 65) : 0;
}

function meet({ ways, bits }: Ending, met: Int32Array, touched: number[]): void {
  for (let i = 0; i < ways.length; i += 1) {
    const way = ways[i] ?? 0;
    const before = met[way] ?? 0;
    if (before === 0) touched.push(way);
    met[way] = before | (bits[i] ?? 0);
  }
}

function isBounded({ edgeBefore, edgeBehind }: Ending, text: string, from: number, to: number): boolean {
  return (!edgeBefore || isEdge(text, from)) && (!edgeBehind || isEdge(text, to));
}

function isEdge(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at - 1)) !== isWordCode(text.charCodeAt(at));
}

/** What `\w` takes for a letter. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** How many lists of literals a way is held against, the most telling ones; more cost more than the few patterns that they spare. */
const MOST_NEEDS = 2;

function indexed(kinds: readonly FrameKind[]): Index {
  const ways = kinds.flatMap((kind) => kind.ways.map((way) => ({ kind, way })));
  const needed = new Int32Array(ways.length);
  const phrases: (readonly number[])[] = [];
  const always: number[] = [];
  const literals = new Map<string, Ending>();
  for (const [order, { way }] of ways.entries()) {
    const all = literalsOf(way.pattern);
    const needs = all
      .filter((anyOf) => anyOf.every((literal) => /[^A-Z]{2}/.test(literal.replaceAll(EDGE, ""))))
      .slice(0, MOST_NEEDS);
    phrases.push(
      all
        .filter((anyOf) => anyOf.every((literal) => /^[A-Z]/.test(literal.replaceAll(EDGE, ""))))
        .map((anyOf) => anyOf.reduce((bits, literal) => bits | letterBit(literal.replaceAll(EDGE, "").charCodeAt(0)), 0)),
    );
    if (needs.length === 0) always.push(order);
    needed[order] = 2 ** needs.length - 1;
    for (const [bit, anyOf] of needs.entries())
      for (const literal of anyOf) {
        const ending = literals.get(literal) ?? {
          edgeBefore: literal.startsWith(EDGE),
          edgeBehind: literal.endsWith(EDGE),
          ways: [],
          bits: [],
        };
        literals.set(literal, ending);
        ending.ways.push(order);
        ending.bits.push(2 ** bit);
      }
  }
  return { ways, phrases, needed, met: new Int32Array(ways.length), always, tree: treeOf(literals) };
}

function treeOf(literals: ReadonlyMap<string, Ending>): Tree {
  const numberOf = new Uint8Array(128);
  const endings: Ending[][] = [];
  let letters = 0;
  let nodes = 0;
  let letterSum = 1;
  for (const literal of literals.keys()) letterSum += literal.length;
  const next = new Uint16Array(letterSum * LETTERS);
  for (const [literal, ending] of literals) {
    let node = 0;
    for (const letter of literal.replaceAll(EDGE, "").split("")) {
      const code = letter.charCodeAt(0);
      if (numberOf[code] === 0) numberOf[code] = letters += 1;
      const place = node * LETTERS + (numberOf[code] ?? 0);
      if (next[place] === 0) next[place] = nodes += 1;
      node = next[place] ?? 0;
    }
    (endings[node] ??= []).push(ending);
  }
  if (letters >= LETTERS || nodes > 65_535)
    throw new RangeError(`too many letters (${letters}) or literals (${nodes}) in the ways`);
  return { numberOf, next: next.slice(0, (nodes + 1) * LETTERS), endings };
}

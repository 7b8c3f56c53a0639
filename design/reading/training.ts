import { indexKnowledge, type KnowledgeIndex } from "../../src/catalogue/index.ts";
import { clausesOf, type Clause } from "../../src/claims/frames/wordClauses.ts";
import { featuresOf, type Feature } from "../../src/claims/frames/wordFeatures.ts";
import { findFrames, frameKinds } from "../../src/claims/frames/index.ts";
import { intake } from "../../src/claims/intake/index.ts";
import { findMentions } from "../../src/claims/mentions/index.ts";
import { nameFinder } from "../../src/claims/names/index.ts";
import { sentencesOfText } from "../../src/claims/sentencesOfText.ts";
import { readStructure } from "../../src/claims/text/index.ts";
import type { Labelled } from "../../test/reading/corpus.ts";
import { packKnowledge } from "../../test/reading/knowledge.ts";
import type { MarkedSentence } from "./marked.ts";

/** One clause to learn from. */
export interface Example {
  readonly set: string;
  readonly text: number;
  /** Of a running text, not of a sentence by itself. */
  readonly running: boolean;
  readonly words: string;
  readonly features: readonly Feature[];
  /** Types that it surely makes. */
  readonly types: ReadonlySet<string>;
  /** Types of which it may make one: nothing is learnt of them from it, unless a bag says that it is the one. */
  readonly open: ReadonlySet<string>;
  /** Types of which a hand-written way is met in it. */
  readonly frames: ReadonlySet<string>;
}

/** Clauses of which at least one makes a claim of a type. */
export interface Bag {
  readonly type: string;
  readonly examples: readonly number[];
}

export interface Training {
  readonly examples: readonly Example[];
  readonly bags: readonly Bag[];
}

const knowledge = await packKnowledge();
const index: KnowledgeIndex = indexKnowledge(knowledge);

interface PlacedClause {
  readonly clause: Clause;
  /** In the text. */
  readonly from: number;
  readonly to: number;
  /** Types of which a hand-written way is met in it, in order. */
  readonly frames: readonly string[];
}

/** All clauses of a text with where they stand. */
function placedClauses(text: string, published?: string, publisher?: string): readonly PlacedClause[] {
  const structure = readStructure(text);
  const about = intake({ text, published: published ?? null, publisher: publisher ?? null }, structure, index);
  return sentencesOfText(
    structure,
    about,
    findMentions(structure.shadow),
    index,
    nameFinder(structure.shadow, index),
  ).sentences.flatMap((sentence) => {
    const clauses = clausesOf(sentence);
    const place = (at: number): number => {
      let found = at;
      for (const mark of sentence.left) if (mark <= found) found += 1;
      return sentence.span[0] + found;
    };
    const frames = findFrames(sentence, frameKinds).filter((frame) => !frame.unreal);
    return sentence.heading
      ? []
      : clauses.map((clause) => {
          const [from, to] = [place(clause.at), place(clause.to)];
          const met = frames.filter((frame) => frame.trigger[0] < to && frame.trigger[1] > from);
          return { clause, from, to, frames: met.map((frame) => frame.kind.type) };
        });
  });
}

export interface Building {
  readonly examples: Example[];
  readonly bags: Bag[];
}

/** Marked sentences: a stretch over one clause is that clause's; over several, at least one's. */
export function fromMarked(training: Building, set: string, sentences: readonly MarkedSentence[]): void {
  for (const [order, sentence] of sentences.entries()) {
    const clauses = placedClauses(sentence.text);
    const types = clauses.map(() => new Set<string>());
    const open = clauses.map(() => new Set<string>());
    const first = training.examples.length;
    for (const stretch of sentence.stretches) {
      const over: number[] = [];
      for (const [i, clause] of clauses.entries()) {
        const shared = Math.min(clause.to, stretch.to) - Math.max(clause.from, stretch.from);
        if (shared <= 0) continue;
        if (shared > 0.5 * (clause.to - clause.from) || shared > 0.5 * (stretch.to - stretch.from)) over.push(i);
        else for (const type of stretch.types) open[i]?.add(type);
      }
      for (const type of stretch.types) {
        if (over.length === 1) types[over[0] ?? 0]?.add(type);
        else {
          for (const i of over) open[i]?.add(type);
          if (over.length > 1) training.bags.push({ type, examples: over.map((i) => first + i) });
        }
      }
    }
    push(training, { set, text: order, running: false }, sentence.text, clauses, types, open);
  }
}

function push(
  training: Building,
  where: Pick<Example, "set" | "text" | "running">,
  source: string,
  clauses: readonly PlacedClause[],
  types: readonly ReadonlySet<string>[],
  open: readonly ReadonlySet<string>[],
): void {
  for (const [i, clause] of clauses.entries())
    training.examples.push({
      ...where,
      words: source.slice(clause.from, clause.to),
      features: featuresOf(clause.clause),
      types: types[i] ?? new Set(),
      open: open[i] ?? new Set(),
      frames: new Set(clause.frames),
    });
}

/** Sentences that say one thing: all but the named type is open in them. */
export function fromTyped(training: Building, set: string, byType: Readonly<Record<string, readonly string[]>>): void {
  let order = 0;
  for (const [type, sentences] of Object.entries(byType)) {
    for (const text of sentences) {
      const clauses = placedClauses(text);
      const first = training.examples.length;
      const only = clauses.length === 1;
      // What else such a sentence says was not asked of who wrote it.
      const others = new Set(
        ["orbit", "launch", "count", "signal", "status", "launch-failure", "resolution", "coverage", "hazard-area"].filter(
          (one) => one !== type,
        ),
      );
      push(
        training,
        { set, text: order, running: false },
        text,
        clauses,
        clauses.map(() => new Set(only ? [type] : [])),
        clauses.map(() => new Set([...others, ...(only ? [] : [type])])),
      );
      if (!only) training.bags.push({ type, examples: clauses.map((_, i) => first + i) });
      order += 1;
    }
  }
}

/** The ways' own examples make a claim of their type; what their counter-examples make is not that. */
export function fromWays(training: Building, set: string): void {
  let order = 0;
  for (const { type, ways } of frameKinds) {
    for (const { example, counter } of ways) {
      for (const [text, yes] of [
        [example, true],
        [counter, false],
      ] as const) {
        const clauses = placedClauses(text);
        const first = training.examples.length;
        const only = clauses.length === 1;
        const open = new Set<string>(frameKinds.map((kind) => kind.type).filter((one) => one !== type || (yes && !only)));
        push(
          training,
          { set, text: order, running: false },
          text,
          clauses,
          clauses.map(() => new Set(yes && only ? [type] : [])),
          clauses.map(() => open),
        );
        if (yes && !only) training.bags.push({ type, examples: clauses.map((_, i) => first + i) });
        order += 1;
      }
    }
  }
}

/**
 * Labelled texts: the claims that they make are told in order, not where. What the reader finds of the right type in that order stands where it found it; what
 * it misses lies in one of the clauses between its neighbours; what it finds beyond the labels is none.
 */
export function fromLabelled(training: Building, set: string, rows: readonly Labelled[]): void {
  for (const [order, row] of rows.entries()) {
    const clauses = placedClauses(row.text, row.published, row.publisher);
    const types = clauses.map(() => new Set<string>());
    const open = clauses.map(() => new Set<string>());
    const first = training.examples.length;
    const found = clauses.flatMap((clause, i) => clause.frames.map((type) => ({ type, clause: i })));
    const wanted = row.claims.map((line) => line.slice(0, line.indexOf(";")).trim());
    const pairs = aligned(
      wanted,
      found.map((one) => one.type),
    );
    let last = 0;
    for (const [i, type] of wanted.entries()) {
      const pair = pairs[i];
      const where = pair === undefined || pair === null ? undefined : found[pair];
      if (where !== undefined) {
        last = where.clause;
        types[last]?.add(type);
        continue;
      }
      let to = clauses.length - 1;
      for (let j = i + 1; j < wanted.length; j += 1) {
        const later = pairs[j];
        const there = later === undefined || later === null ? undefined : found[later];
        if (there !== undefined) {
          to = there.clause;
          break;
        }
      }
      const range: number[] = [];
      for (let c = Math.min(last, to); c <= to; c += 1) {
        open[c]?.add(type);
        range.push(first + c);
      }
      // One clause may give several claims of its type, one a place: a label beside one that was found is likely of the same clause.
      const beside = [i - 1, i + 1].some((j) => wanted[j] === type && pairs[j] != null);
      if (range.length > 0 && !beside) training.bags.push({ type, examples: range });
    }
    push(training, { set, text: order, running: true }, row.text, clauses, types, open);
  }
}

/** For each wanted type the place of the found one that is it, so that as many as can be are paired in order. */
function aligned(wanted: readonly string[], found: readonly string[]): readonly (number | null)[] {
  const best: number[][] = Array.from({ length: wanted.length + 1 }, () => Array.from({ length: found.length + 1 }, () => 0));
  for (let i = wanted.length - 1; i >= 0; i -= 1)
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined)
        row[j] = Math.max(best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0, wanted[i] === found[j] ? 1 + (best[i + 1]?.[j + 1] ?? 0) : 0);
    }
  const pairs: (number | null)[] = wanted.map(() => null);
  let i = 0;
  let j = 0;
  while (i < wanted.length && j < found.length) {
    if (wanted[i] === found[j] && best[i]?.[j] === 1 + (best[i + 1]?.[j + 1] ?? 0)) {
      pairs[i] = j;
      i += 1;
      j += 1;
    } else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

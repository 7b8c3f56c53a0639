import type { Unit } from "../phrases/index.ts";
import { saidBy } from "./saidBy.ts";
import { isIrregularPast, stemOf } from "./stems.ts";
import type { SentenceParts } from "./types.ts";
import { wordGroups } from "./wordGroups.ts";

/** One word of a clause, or one phrase under its letter. `at` and `to` are places of the masked sentence. */
export interface ClauseWord {
  readonly at: number;
  readonly to: number;
  /** The stem, or the letter of a phrase, or "#" for a number. */
  readonly stem: string;
  /** As written in the mask. */
  readonly word: string;
  /** What flies, when, how much: the phrase under the letter. */
  readonly unit: Unit | null;
  /** Groups of words of like meaning that it is of. */
  readonly groups: readonly string[];
  readonly verb: Verb;
}

type Verb = "no" | "finite" | "participle" | "auxiliary" | "perhaps";

/** A clause, or a verb phrase with a subject that it shares. */
export interface Clause {
  readonly words: readonly ClauseWord[];
  readonly at: number;
  readonly to: number;
  /** How and by whom it is said: see `saidBy`. */
  readonly said: readonly string[];
}

interface Known {
  readonly stem: string;
  readonly groups: readonly string[];
  readonly verb: Verb;
}

const groupsOfStem = new Map<string, string[]>();
for (const [group, words] of Object.entries(wordGroups)) {
  for (const word of words.split(" ")) {
    const stem = word.includes("_") ? word.split("_").map(stemOf).join("_") : stemOf(word);
    const known = groupsOfStem.get(stem);
    if (known === undefined) groupsOfStem.set(stem, [group]);
    else if (!known.includes(group)) known.push(group);
  }
}

/** Groups whose members are mostly verbs: a form of one without an ending may be the verb of its clause. */
const verbGroups = new Set(
  (
    "launch soar depart carry fail explode lose circle sits work tumble retire breakup reenter fall find photograph shows raise lower move change evade " +
    "approach follow inspect dock pass transmit hear contact warn plan build condemn urge help say catalogue"
  ).split(" "),
);
const auxiliaries = new Set(
  "is are was were be been being has have had will would can could may might shall should must does do did 's 'll 'd 've isn't aren't wasn't weren't won't".split(
    " ",
  ),
);
const particles = new Set(
  "up down off out away back apart over by through aloft in into on round around together along alongside home behind place part aim note".split(
    " ",
  ),
);
const noneOf: readonly string[] = [];

const cache = new Map<string, Known>();

function known(word: string): Known {
  const before = cache.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(word);
  const groups = groupsOfStem.get(stem) ?? noneOf;
  const found: Known = { stem, groups, verb: verbOf(word, groups) };
  // A text of nonsense must not fill the memory.
  if (cache.size > 40_000) cache.clear();
  cache.set(word, found);
  return found;
}

function verbOf(word: string, groups: readonly string[]): Verb {
  if (auxiliaries.has(word)) return "auxiliary";
  if (isIrregularPast(word)) return "finite";
  if (word.length > 4 && word.endsWith("ing")) return groups.length > 0 ? "participle" : "no";
  if (word.length > 4 && word.endsWith("ed")) return "finite";
  return groups.some((group) => verbGroups.has(group)) ? (word.endsWith("s") ? "finite" : "perhaps") : "no";
}

const token = /[a-z][a-z'-]*|[A-Z]+(?![a-z])|\d[\d.,]*|[;:,()]|--?|\.(?= )|"/g;

/** The words of a masked sentence in order; marks are words of their own. */
function wordsIn(sentence: SentenceParts): readonly ClauseWord[] {
  const { masked, units, left, span } = sentence;
  const found: ClauseWord[] = [];
  let unit = 0;
  token.lastIndex = 0;
  for (let match = token.exec(masked); match !== null; match = token.exec(masked)) {
    const word = match[0];
    const at = match.index;
    const to = at + word.length;
    const first = word.charCodeAt(0);
    if (first >= 65 && first <= 90) {
      let place = at;
      for (const mark of left) if (mark <= place) place += 1;
      while ((units[unit]?.span[1] ?? Infinity) <= span[0] + place) unit += 1;
      found.push({ at, to, stem: word.charAt(0), word, unit: units[unit] ?? null, groups: noneOf, verb: "no" });
    } else if (first >= 97 && first <= 122) {
      const { stem, groups, verb } = known(word);
      const noun =
        (verb === "perhaps" || (verb === "finite" && word.endsWith("s"))) && nounsFollow.has(found.at(-1)?.word ?? "");
      found.push({ at, to, stem, word, unit: null, groups, verb: noun ? "no" : verb });
    } else found.push({ at, to, stem: first >= 48 && first <= 57 ? "#" : word, word, unit: null, groups: noneOf, verb: "no" });
  }
  return found;
}

/** Behind these a word that may be a verb is a noun: "the start", "of flights". */
const nounsFollow = new Set(
  "the a an its their his her our my your this these those of in on at for by with from first second third last next new old another other each every no some any several more many latest".split(
    " ",
  ),
);

const openers = new Set(
  "and but while whereas which who where when as after before because since until although though so if that then or whose once unless yet".split(
    " ",
  ),
);

const prepositions = new Set(
  "of in on at by for from with to into over above about near off under through between within around some".split(" "),
);

function isVerb(word: ClauseWord | undefined): boolean {
  return word !== undefined && (word.verb === "finite" || word.verb === "auxiliary" || word.verb === "perhaps");
}

/** A verb stands in [from, to), before the next mark or opener. */
function hasVerb(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word !== undefined && (isVerb(word) || word.verb === "participle")) return true;
  }
  return false;
}

/** Where a clause may go on: at the next mark, opener or attribution. */
function reach(words: readonly ClauseWord[], from: number): number {
  let at = from;
  while (at < words.length && at - from < 12) {
    const word = words[at];
    if (word === undefined || /^[;:,.()A-]$/.test(word.stem) || openers.has(word.word)) break;
    at += 1;
  }
  return at;
}

/** Whether a new clause begins at a word. */
function opens(words: readonly ClauseWord[], at: number, from: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  if (
    word.stem === ";" ||
    word.stem === ":" ||
    word.stem === "." ||
    word.stem === "--" ||
    (word.stem === "-" && word.word === "-")
  )
    return true;
  if (word.stem === "(" || word.stem === ")") return hasVerb(words, from, at);
  if (!hasVerb(words, from, at)) return false;
  if (word.stem === ",") {
    if (openers.has(next.word)) return false;
    // "…, raising its orbit", "…, fell into the sea"
    if (next.verb === "participle" || next.verb === "finite" || next.verb === "auxiliary") return true;
    // "…, the catalogue shows"
    const end = Math.min(reach(words, at + 1), at + 6);
    if (prepositions.has(next.word)) return false;
    for (let i = at + 2; i < end; i += 1) if (words[i]?.verb === "finite" || words[i]?.verb === "auxiliary") return true;
    return false;
  }
  if (!openers.has(word.word)) return false;
  if (
    word.word === "and" ||
    word.word === "or" ||
    word.word === "but" ||
    word.word === "then" ||
    word.word === "yet" ||
    word.word === "so"
  ) {
    const second = words[at + 2];
    if (next.verb === "finite" || next.verb === "auxiliary" || (next.verb === "perhaps" && !isVerb(second))) return true;
    const end = reach(words, at + 1);
    // "Guam, Rome and Seoul, …": one more of a list, unless its verb stands right behind it.
    if (next.unit !== null && words[at - 1]?.unit != null) return isVerb(second) || isVerb(words[at + 3]);
    for (let i = at + 1; i < end; i += 1) if (words[i]?.verb === "finite" || words[i]?.verb === "auxiliary") return true;
    return false;
  }
  return hasVerb(words, at + 1, reach(words, at + 1));
}

/** Takes a masked sentence into clauses. Words of attribution are left out; every other word is in one clause. */
export function clausesOf(sentence: SentenceParts): readonly Clause[] {
  const words = wordsIn(sentence);
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    const own = words.slice(from, to).filter((word) => !/^[;:,.()"A-]/.test(word.stem));
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return;
    let place = sentence.span[0] + first.at;
    for (const mark of sentence.left) if (mark <= place - sentence.span[0]) place += 1;
    clauses.push({ words: own, at: first.at, to: last.to, said: saidBy(sentence, place) });
  };
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.stem === "A") {
      close(at);
      from = at + 1;
    } else if (at > from && opens(words, at, from)) {
      close(at);
      from = at;
    }
  }
  close(words.length);
  return clauses;
}

/** The verb with the particle behind it as one: "sent it up", "came down". Null where none follows. */
export function joined(
  words: readonly ClauseWord[],
  at: number,
): { readonly stem: string; readonly groups: readonly string[] } | null {
  const word = words[at];
  if (word === undefined || word.verb === "no" || word.verb === "auxiliary") return null;
  for (let i = at + 1; i <= at + 2; i += 1) {
    const next = words[i];
    if (next === undefined) return null;
    if (particles.has(next.word)) {
      const stem = `${word.stem}_${next.word}`;
      return { stem, groups: groupsOfStem.get(stem) ?? noneOf };
    }
    if (next.verb === "finite") return null;
  }
  return null;
}

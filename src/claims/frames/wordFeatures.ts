import type { Unit } from "../phrases/index.ts";
import { joined, type Clause } from "./wordClauses.ts";

/** Something that a clause has, and which of its words has it; -1 is the clause as a whole. */
export type Feature = readonly [name: string, word: number];

/** Words that say nothing of what is told. */
const dropped = new Set(
  "the a an its their his her our my your this that these those be have will would do of to it's which who also then just now still already so as and but or very most more than".split(
    " ",
  ),
);
const negations = new Set(
  "not never no neither nor n't cannot can't didn't doesn't hasn't isn't wasn't won't none nobody without".split(" "),
);

/** A text of nonsense must not fill the memory. */
const MOST_NAMES = 60_000;

/** Puts two names together, each pair once: the same few thousand come again and again, and a string put together anew is hashed anew. */
function joiner(between: string): (first: string, second: string) => string {
  const known = new Map<string, Map<string, string>>();
  let count = 0;
  return (first, second) => {
    const name = known.get(first)?.get(second);
    if (name !== undefined) return name;
    if (count >= MOST_NAMES) known.clear();
    count = known.size === 0 ? 1 : count + 1;
    const made = first + between + second;
    const others = known.get(first);
    if (others === undefined) known.set(first, new Map([[second, made]]));
    else others.set(second, made);
    return made;
  };
}

const spaced = joiner(" ");
const soonBehind = joiner(" .. ");
const acting = joiner("> ");
const prefixed = joiner("");
const ofGroup = (group: string): string => prefixed("g:", group);

/**
 * What a clause is weighed by: its stems, their groups, pairs of neighbours, the letters of its phrases with what is under them, and who or what comes before the
 * first verb.
 */
export function featuresOf({ words, said }: Clause): readonly Feature[] {
  const found: Feature[] = [];
  const seen = new Set<string>();
  const add = (name: string, word: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    found.push([name, word]);
  };
  const kept: { readonly name: string; readonly at: number; readonly groups: readonly string[]; readonly letter: boolean }[] =
    [];
  for (const [i, word] of words.entries()) {
    if (word.unit !== null) {
      for (const detail of detailsOf(word.unit, word.stem)) add(detail, i);
      kept.push({ name: word.stem, at: i, groups: [], letter: true });
      continue;
    }
    if (negations.has(word.word)) {
      kept.push({ name: "not", at: i, groups: [], letter: false });
      add("not", i);
      continue;
    }
    if (dropped.has(word.stem)) continue;
    const phrasal = joined(words, i);
    add(word.stem, i);
    if (phrasal !== null) {
      add(phrasal.stem, i);
    }
    // "took place" takes nothing and is at no place.
    const groups = phrasal === null || phrasal.groups.length === 0 ? word.groups : phrasal.groups;
    for (const group of groups) add(ofGroup(group), i);
    kept.push({ name: word.stem, at: i, groups, letter: false });
  }
  let subject = "-";
  let verbSeen = false;
  for (const [i, one] of kept.entries()) {
    const next = kept[i + 1];
    if (next !== undefined) {
      add(spaced(one.name, next.name), one.letter && !next.letter ? next.at : one.at);
      for (const group of next.groups) if (one.letter) add(spaced(one.name, ofGroup(group)), next.at);
      for (const group of one.groups) {
        if (next.letter) add(spaced(ofGroup(group), next.name), one.at);
        for (const other of next.groups) if (other !== group) add(spaced(ofGroup(group), ofGroup(other)), one.at);
      }
    }
    const word = words[one.at];
    if (one.letter || one.name === "it" || one.name === "they") {
      if (!verbSeen) subject = one.name;
      // What stands behind a word of a group within a few words: "near … O", "pass … L".
      for (let j = Math.max(0, i - 5); j < i - 1; j += 1)
        for (const group of kept[j]?.groups ?? []) add(soonBehind(ofGroup(group), one.name), kept[j]?.at ?? -1);
    } else if (
      !verbSeen &&
      word !== undefined &&
      (word.verb === "finite" || word.verb === "perhaps" || word.verb === "participle")
    ) {
      verbSeen = true;
      for (const group of one.groups) add(acting(subject, ofGroup(group)), one.at);
      add(acting(subject, one.name), one.at);
    }
  }
  if (!verbSeen) add("no verb", -1);
  for (const one of said) add(one, -1);
  return found;
}

/** A phrase's letter, and what is told from under it: one or several, with a clock or a day, in which unit. */
function detailsOf(unit: Unit, letter: string): readonly string[] {
  const found: string[] = [letter];
  const { thing, moment, quantity } = unit;
  if (thing !== undefined) {
    if (thing.name === null) found.push(`${letter}=${thing.word}`);
    if (thing.count !== null && thing.count > 1) found.push(`${letter}=counted`);
    else if (thing.plural) found.push(`${letter}=several`);
    if (thing.name !== null) found.push(`${letter}=named`);
    if (thing.ordinal !== null) found.push(`${letter}=ordinal`);
  }
  if (moment !== undefined) {
    const { link, members } = moment.group;
    found.push(`T=${link}`);
    if (members.some((member) => member.clock !== null)) found.push("T=clock");
    if (members.some((member) => member.marginS !== null)) found.push("T=margin");
  }
  if (quantity !== undefined) {
    found.push(`K=${quantity.values[0]?.unit ?? ""}`, `K=${quantity.shape}`, `K=${quantity.role}`);
    for (const hint of quantity.hints.slice(0, 1)) found.push(`K~${hint.kind}`);
  }
  if (unit.coordinate !== undefined) found.push("K=coordinate");
  return found;
}

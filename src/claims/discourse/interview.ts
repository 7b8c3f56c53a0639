import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Intake } from "../intake/index.ts";
import type { TextStructure } from "../text/index.ts";
import { guestOf } from "./guest.ts";
import { firstOf, type Turn } from "./turns.ts";

const question = /^(?:q|question)$/i;
const answer = /^(?:a|answer)$/i;
/** A question in a conversation is short; and so great a part of the paragraphs are questions. */
const LONGEST = 260;
const LEAST_SHARE = 0.2;

/**
 * The turns of an interview whose opening tells who is asked: what stands behind its questions is his, whether labels say so or not.
 * Without such an opening an outlet asks and answers itself, and what is labelled "A:" is the outlet's.
 */
export function interviewTurns(
  sentences: readonly SentenceParts[],
  structure: TextStructure,
  about: Intake,
  turns: ReadonlyMap<number, Turn>,
  index: KnowledgeIndex,
): ReadonlyMap<number, Turn> {
  const { blocks, shadow } = structure;
  const labels = [...turns.values()].some((turn) => question.test(turn.label));
  // Whoever is labelled by name asks and answers for himself.
  if (!labels && turns.size > 0) return turns;
  const asked = new Set<number>();
  const both = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    // "Is it dead? (Anna, Leiden)": who asks may stand behind.
    const words = shadow.slice(block.span[0], block.span[1]).replace(/\?(?: \([^()]{2,40}\))?["'*_\s]*$/, "?");
    if (runsIn(structure, at)) both.add(at);
    else if (words.endsWith("?") && words.length < LONGEST && !answer.test(turns.get(at)?.label ?? "")) asked.add(at);
  }
  // What a question follows and no answer is none: an opening may end in one.
  if (!labels) for (const at of asked) if (asked.has(at + 1)) asked.delete(at);
  if (both.size > 1 && asked.size < both.size) return runningIn(both);
  if (asked.size < 2 && !labels) return turns;
  const first = firstOf(labels ? turns.keys() : asked);
  // A title may ask, and no answer stands behind it.
  const opening = labels || first > 0 ? first : firstOf([...asked].filter((at) => at > 0));
  if (!labels && asked.size < LEAST_SHARE * (blocks.length - opening)) return turns;
  // Where the questions are set in bold or as headings, so is what is only put to him: "**He says that it is dead.**"
  const put = [...asked].filter((at) => at >= opening);
  if (put.length > 0 && put.every((at) => isSetOff(structure, at)))
    for (let at = opening; at < blocks.length; at += 1) if (isSetOff(structure, at)) asked.add(at);
  const answers = sentences.filter((one) => one.block > opening && !asked.has(one.block) && !isQuestion(turns.get(one.block)));
  const guest = guestOf(sentences, answers, [opening, put], structure, about, index);
  if (guest === null) return turns;
  const found = new Map(turns);
  let answering = false;
  for (const [at, block] of blocks.entries()) {
    const turn = turns.get(at);
    if (turn !== undefined) answering = answer.test(turn.label);
    else if (asked.has(at) && at >= guest.from) {
      answering = true;
      continue;
    }
    if (!answering || (turn !== undefined && turn.speaker !== null && !answer.test(turn.label))) continue;
    found.set(at, { speaker: guest.speaker, from: turn?.from ?? block.span[0], label: turn?.label ?? "" });
  }
  return found;

  function runningIn(blocksOf: ReadonlySet<number>): ReadonlyMap<number, Turn> {
    const opens = firstOf(blocksOf);
    const told = sentences.filter((one) => blocksOf.has(one.block));
    const guest = guestOf(sentences, told, [opens, [...blocksOf]], structure, about, index);
    if (guest === null) return turns;
    return new Map([...blocksOf].map((at) => [at, { speaker: guest.speaker, from: blocks[at]?.span[0] ?? 0, label: "" }]));
  }
}

/** "**Where did it fall?** In the Pacific.": a question in bold or italics with its answer in the same paragraph. */
function runsIn({ source, shadow, blocks }: TextStructure, at: number): boolean {
  const block = blocks[at];
  if (block === undefined || !/[*_]$/.test(source.slice(Math.max(0, block.span[0] - 1), block.span[0]))) return false;
  const end = shadow.slice(block.span[0], Math.min(block.span[1], block.span[0] + LONGEST)).indexOf("?");
  return end > 0 && block.span[0] + end + 4 < block.span[1] && /^[*_]/.test(source.slice(block.span[0] + end + 1));
}

function isQuestion(turn: Turn | undefined): boolean {
  return turn !== undefined && question.test(turn.label);
}

/** A block that is a heading, or all of it in bold or italics. */
function isSetOff({ source, blocks }: TextStructure, at: number): boolean {
  const block = blocks[at];
  if (block === undefined) return false;
  if (block.kind === "heading") return true;
  const [from, to] = block.span;
  return /[*_]$/.test(source.slice(Math.max(0, from - 1), from)) && /^[*_]/.test(source.slice(to, to + 1));
}

import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { Intake } from "../intake/index.ts";
import { looksLikePerson } from "../phrases/index.ts";
import type { TextStructure } from "../text/index.ts";
import { isStamped, labelAt, questionOrAnswer, type Label } from "./labels.ts";
import { LATEST, speakerOf, type Speaker } from "./speakers.ts";
import type { Discourse } from "./state.ts";
import { inFull, isInitialsOf, personsIn, speakerNamed } from "./turnSpeaker.ts";

/** Whose words a block of a transcript holds, and where they begin behind the label. Null speaks for the outlet: "Q:", "A:". */
export interface Turn {
  readonly speaker: Speaker | null;
  readonly from: number;
  /** As the text writes it; empty where none stands there. */
  readonly label: string;
}

/** So much of a text before its first turn tells who its speakers are. */
const LEAD = 3000;
/** Where less than this part of the blocks bears a label, what has none is no part of anybody's turn. */
const LEAST_SHARE = 0.3;

/**
 * The turns of a transcript, by block. A text is one where labels come back: one label that stands but once, "Orbit: 500 km", is no
 * speaker's. What has no label goes on in the turn before.
 */
export function turnsOf(structure: TextStructure, about: Intake, index: KnowledgeIndex): ReadonlyMap<number, Turn> {
  const { shadow, blocks } = structure;
  const labels: { readonly block: number; readonly label: Label }[] = [];
  for (const [block, { span, kind }] of blocks.entries()) {
    const label = kind === "heading" || kind === "table-row" ? null : labelAt(shadow, span);
    if (label !== null) labels.push({ block, label });
  }
  const opens = blocks[labels[0]?.block ?? 0]?.span[0] ?? 0;
  const lead = personsIn(shadow.slice(Math.max(0, opens - LEAD), opens));
  const persons = eachOnce([...lead, ...labels.flatMap(({ label }) => personsIn(nameIn(label)))]);
  const found = labels.map(({ block, label }) => ({ block, label, name: inFull(nameIn(label), persons) ?? nameIn(label) }));
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  const turns = new Map<number, Turn>();
  const repeated = [...times.values()].some((count) => count > 1);
  const interview = found.some(({ label }) => questionOrAnswer.test(label.name)) && times.size > 1;
  const transcript = found.length >= 3 && (repeated || interview);
  for (const { block, label, name } of found) {
    const { mark, from } = label;
    // "Anna, 34, baker: “…”": what each of several people says needs no coming back.
    if (!transcript && !(mark === ":" && shadow.charAt(from) === '"' && isSomebody(label))) continue;
    // A dash or a full stop parts much else: only a label that comes back is taken for one there.
    const comesBack = (times.get(name.toLowerCase()) ?? 0) > 1;
    if (mark !== ":" && !comesBack && !questionOrAnswer.test(label.name)) continue;
    const speaker = outletAsks(label.name, about) ? null : speakerNamed(name, from, index);
    turns.set(block, { speaker, from, label: label.name });
  }
  return transcript ? goingOn(turns, structure) : turns;
}

/** So many speakers has no conversation: of more only the first are taken back to their whole names. */
const MOST_PERSONS = 60;

function eachOnce(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), name);
  return [...known.values()].slice(0, MOST_PERSONS);
}

/** Those who put the questions of a paper are the paper. */
function outletAsks(name: string, { publisher }: Intake): boolean {
  if (questionOrAnswer.test(name) || /^(?:(?:the )?(?:magazine|newspaper|paper)|interviewer)$/i.test(name)) return true;
  if (publisher === null) return false;
  const plain = (words: string): string => words.toLowerCase().replace(/^the /, "");
  return plain(name) === plain(publisher) || isInitialsOf(name, publisher);
}

/** "The Minister (James Cartlidge)" is Cartlidge, and "John Smith (Party Faithful)" Smith. */
function nameIn({ name, inBrackets }: Label): string {
  return inBrackets !== null && looksLikePerson(inBrackets) && !looksLikePerson(name) ? inBrackets : name;
}

function isSomebody(label: Label): boolean {
  return looksLikePerson(label.name) || (label.described && label.name.split(" ").length < 4);
}

/** The lowest of some indices, which may be very many. */
export function firstOf(indices: Iterable<number>): number {
  let least = Infinity;
  for (const index of indices) least = Math.min(least, index);
  return least;
}

const behindTheTalk =
  /^\s*(?:(?:this|the) (?:interview|conversation|discussion|transcript|exchange)\b|interview(?:er|ed)?\b|transcri|translat|recorded|photo)/i;

/** With the paragraphs of each turn that bear no label. What stands behind the last question is nobody's, and a heading ends all. */
function goingOn(turns: ReadonlyMap<number, Turn>, { blocks, shadow }: TextStructure): ReadonlyMap<number, Turn> {
  const first = firstOf(turns.keys());
  const last = [...turns.keys()].at(-1) ?? first;
  if (turns.size < LEAST_SHARE * (last - first + 1)) return turns;
  const all = new Map(turns);
  let current: Turn | null = null;
  for (let at = first; at < blocks.length; at += 1) {
    const own = turns.get(at);
    const block = blocks[at];
    if (block === undefined) break;
    const text = shadow.slice(block.span[0], block.span[0] + 40);
    if (own !== undefined) current = at === last && shadow.charAt(block.span[1] - 1) === "?" ? null : own;
    else if (block.kind === "heading" || block.kind === "table-row" || behindTheTalk.test(text)) current = null;
    else if (current !== null && !isStamped(shadow, block.span)) all.set(at, { ...current, from: block.span[0] });
  }
  return all;
}

/** What has been spoken of, with whose turn it is in the block that begins. Who has a turn can be named later; "he" in it is somebody else. */
export function inTurn(discourse: Discourse, block: number, turn: Turn | undefined): Discourse {
  if (turn === undefined || discourse.turn?.block === block) return discourse;
  if (turn.speaker === null) return { ...discourse, turn: null, lastVoice: null };
  // "The agency gave these details:": which agency was told before.
  const taken = /^(?:role|pronoun)$/.test(turn.speaker.agent.category)
    ? speakerOf(turn.speaker.agent, discourse.spoken)
    : turn.speaker;
  return {
    ...discourse,
    turn: { speaker: taken, block },
    lastVoice: null,
    spoken: [taken, ...discourse.spoken.slice(-LATEST)],
  };
}

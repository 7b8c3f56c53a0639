import { resolveOrganisation, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { Intake } from "../intake/index.ts";
import { looksLikePerson } from "../phrases/index.ts";
import type { TextStructure } from "../text/index.ts";
import type { Turn } from "./turns.ts";
import { speakerNamed } from "./turnSpeaker.ts";

/** "Marco Langbroek", "Dr Jonathan McDowell, Harvard", "Host": a line that is nothing but who speaks. */
const line =
  /^\s*(?<dash>[-–—]\s*)?(?<name>(?:(?:Dr|Prof|Professor|General|Gen|Sir|Dame|Lord|Lady|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}[\p{L}'.-]*|van|von|de|der|bin|al)){0,4})(?<told>(?:, | \()[^.!?:"]{2,70})?\s*$/u;
const putsQuestions = /^(?:host|interviewer|moderator|presenter|anchor|question|q|reporter)$/i;

/**
 * Names on lines of their own. Over paragraphs they are labels, where one comes back, several people are told of ("Jonathan McDowell, Harvard") or papers named;
 * behind a quotation and a dash they sign it.
 */
export function nameLineTurns(
  { shadow, source, blocks }: TextStructure,
  about: Intake,
  index: KnowledgeIndex,
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const labels = new Map<number, string>();
  const times = new Map<string, number>();
  const outlets = new Set<string>();
  let described = 0;
  for (const [at, { span }] of blocks.entries()) {
    if (span[1] - span[0] > 110 || span[0] < about.bodyStart) continue;
    const found = line.exec(shadow.slice(...span))?.groups;
    const name = found?.["name"]?.replace(/\.$/, "");
    if (name === undefined) continue;
    const person = looksLikePerson(name.replace(/^(?:Dr|Prof|Professor|General|Gen|Sir|Dame|Lord|Lady|Mr|Mrs|Ms)\.? /, ""));
    const before = blocks[at - 1];
    if (
      person &&
      before !== undefined &&
      (found?.["dash"] !== undefined || signs(source, span[0])) &&
      isQuoted(shadow.slice(...before.span))
    ) {
      turns.set(at - 1, { speaker: speakerNamed(name, span[0], index), from: before.span[0], label: "" });
      continue;
    }
    const outlet = resolveOrganisation(name, index)[0]?.kind === "outlet";
    if (outlet) outlets.add(name);
    if (found?.["dash"] !== undefined || (!person && !outlet && !putsQuestions.test(name))) continue;
    labels.set(at, name);
    times.set(name, (times.get(name) ?? 0) + 1);
    if (person && found?.["told"] !== undefined) described += 1;
  }
  if (described < 2 && outlets.size < 2 && ![...times].some(([name, count]) => count > 1 && looksLikePerson(name)))
    return turns;
  let current: string | null = null;
  for (const [at, { span, kind }] of blocks.entries()) {
    const label = labels.get(at);
    if (label !== undefined) current = label;
    else if (kind === "heading" || kind === "table-row") current = null;
    else if (current !== null) turns.set(at, { speaker: speakerNamed(current, span[0], index), from: span[0], label: current });
  }
  return turns;
}

/** Whether a dash stands before a place in its line. */
function signs(source: string, at: number): boolean {
  return /[-–—―~]\s*$/u.test(source.slice(Math.max(0, at - 4), at));
}

function isQuoted(text: string): boolean {
  return /^\s*"/.test(text) && /"\s*$/.test(text);
}

import type { SentenceParts } from "../frames/index.ts";
import type { TextStructure } from "../text/index.ts";
import { speakerOf, type Speaker } from "./speakers.ts";
import type { Turn } from "./turns.ts";

/** Words before whoever is asked: "We put our questions to …", "An interview with …". */
const asks =
  /\b(?:(?:put|have) (?:(?:our|some|a few|[a-z]+) )?questions (?:to|for)|(?:we|i|reporter|correspondent|magazine|newspaper|paper|she|he|who) (?:has |have )?(?:asked|interviewed|met|called|rang|visited|(?:spoke|spoken|talked|chatted) (?:to|with)|caught up with|sat down with)|(?:interview|conversation|talk|chat|questions|q ?& ?a|q and a) (?:with|to|for))\b/i;
/** Words behind him: "X answers our questions". */
const answers =
  /\b(?:answers?|answered|replies to|replied to|takes?|took|explains?|responds? to|responded to)(?: (?:our|your|some|a few|the|readers'|reader|[a-z]+))? questions\b|\bin (?:an )?interview\b/i;
const question = /^(?:q|question)$/i;
const answer = /^(?:a|answer)$/i;

/**
 * The turns of an interview whose opening tells who is asked: what stands behind its questions is his, whether labels say so or not.
 * Without such an opening an outlet asks and answers itself, and what is labelled "A:" is the outlet's.
 */
export function interviewTurns(
  sentences: readonly SentenceParts[],
  structure: TextStructure,
  turns: ReadonlyMap<number, Turn>,
): ReadonlyMap<number, Turn> {
  const { blocks, shadow } = structure;
  const text = (block: number): string => {
    const span = blocks[block]?.span ?? [0, 0];
    return shadow.slice(span[0], span[1]).replace(/["'*_\s]+$/, "");
  };
  const asked = new Set<number>();
  for (const block of blocks.keys()) {
    const words = text(block);
    if (words.endsWith("?") && words.length < 220 && !answer.test(turns.get(block)?.label ?? "")) asked.add(block);
  }
  // Where the questions are set in bold or as headings, so is what is only put to him: "**He says that it is dead.**"
  const set = (block: number): boolean => {
    const span = blocks[block]?.span ?? [0, 0];
    return (
      blocks[block]?.kind === "heading" ||
      /^\s*[*_]{2}[^*]+[*_]{2}\s*$/.test(shadow.slice(Math.max(0, span[0] - 2), span[1] + 2))
    );
  };
  const labels = [...turns.values()].some((turn) => question.test(turn.label));
  if (asked.size < 2 && !labels) return turns;
  const first = labels ? Math.min(...turns.keys()) : Math.min(...asked);
  const told = askedOf(sentences, first, shadow);
  if (told === null) return turns;
  const { guest } = told;
  if ([...asked].every(set)) for (const block of blocks.keys()) if (block > told.block && set(block)) asked.add(block);
  const found = new Map(turns);
  let answering = false;
  for (const block of blocks.keys()) {
    const turn = turns.get(block);
    if (turn !== undefined) answering = answer.test(turn.label);
    else if (asked.has(block)) {
      answering = true;
      continue;
    }
    if (!answering || (turn !== undefined && turn.speaker !== null && !answer.test(turn.label))) continue;
    found.set(block, { speaker: guest, from: turn?.from ?? blocks[block]?.span[0] ?? 0, label: turn?.label ?? "" });
  }
  return found;
}

/** Who is asked, told before the first question. */
function askedOf(
  sentences: readonly SentenceParts[],
  first: number,
  shadow: string,
): { readonly guest: Speaker; readonly block: number } | null {
  let spoken: readonly Speaker[] = [];
  for (const sentence of sentences.slice(0, 12)) {
    if (sentence.block >= first && sentence.block > 0) return null;
    const words = shadow.slice(sentence.span[0], sentence.span[1]);
    const behind = asks.exec(words);
    const before = behind === null ? answers.exec(words) : null;
    const units = sentence.units.filter((unit) => unit.agent !== undefined);
    // "Marco Langbroek lectures in Delft. We spoke to him on Friday": he was named before.
    if (behind !== null && /^ (?:him|her)\b/.test(words.slice(behind.index + behind[0].length))) {
      const guest = spoken.findLast(
        ({ name, agent }) => agent.category === "person" || (agent.category === "capitals" && name?.includes(" ") === true),
      );
      return guest === undefined ? null : { guest, block: sentence.block };
    }
    spoken = [...spoken, ...units.flatMap((one) => (one.agent === undefined ? [] : [speakerOf(one.agent, [])]))];
    const at = sentence.span[0] + (behind?.index ?? 0) + (behind?.[0].length ?? 0);
    const unit =
      behind !== null
        ? units.find((one) => one.span[1] > at)
        : before === null
          ? undefined
          : units.findLast((one) => one.span[1] <= sentence.span[0] + before.index && one.agent?.outlet !== true);
    if (unit?.agent === undefined) continue;
    // "the head of the office, Holger Krag,": the name behind.
    const next = sentence.units[sentence.units.indexOf(unit) + 2]?.agent;
    const person = (one: typeof next): boolean => one?.category === "person" || one?.category === "capitals";
    const guest = unit.agent.category === "role" && next !== undefined && person(next) ? next : unit.agent;
    return { guest: speakerOf(guest, []), block: sentence.block };
  }
  return null;
}

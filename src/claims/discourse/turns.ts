import { resolveOrganisation, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { TextStructure } from "../text/index.ts";
import type { Speaker } from "./speakers.ts";
import type { Discourse } from "./state.ts";

/** Whose words a block of a transcript holds, and where they begin behind the label. Null speaks for the outlet: "Q:", "A:". */
export interface Turn {
  readonly speaker: Speaker | null;
  readonly from: number;
  /** As the text writes it; empty where none stands there. */
  readonly label: string;
}

/** "HOST:", "Dr Tanaka:", "JANE DOE (observer):", "Anna –": up to four words, the first with a capital. */
const label =
  /^\s*["*_]*(?<name>\p{Lu}[\p{L}'.-]*(?: (?:of|the|for|van|de|bin|al|\p{Lu}[\p{L}'.-]*|\d{1,2})){0,4}?|\p{Lu}[\p{Lu}'.-]*(?: [\p{Lu}'.-]+){5,8})(?:,? \([^()\n]{1,40}\)|, [^,:\n]{1,40})?["*_]*\s?(?<mark>[:.]| [-–—])["*_]*\s+(?=\S)/u;
/** What a block may begin with that nobody says: the parts of a text and the lines of a table. */
const heading =
  /^(?:breaking|just in|update[ds]?|alert|flash|live|new|urgent|analysis|explained|latest|note|summary|background|context|photos?|video|correction|launch|orbit|site|mass|date|time|place|height|period|inclination|status|owner|operator|object|size|source|sources|subject|from|to|cc|re|p\.?s|unknown|next|first|second|third|finally|and|but|so|yes|no)\b/i;
const questions = /^(?:q|a|question|answer)$/i;

/**
 * The turns of a transcript, by block. A text is one where labels come back: one label that stands but once, "Orbit: 500 km", is no
 * speaker's. A full stop ends only the labels of questions, "Q. When was that?"
 */
export function turnsOf(structure: TextStructure, index: KnowledgeIndex): ReadonlyMap<number, Turn> {
  const found: { readonly block: number; readonly name: string; readonly dash: boolean; readonly from: number }[] = [];
  const times = new Map<string, number>();
  for (const [block, { span, kind }] of structure.blocks.entries()) {
    if (kind === "heading" || kind === "table-row") continue;
    const match = label.exec(structure.shadow.slice(span[0], Math.min(span[1], span[0] + 120)));
    const name = match?.groups?.["name"];
    const mark = match?.groups?.["mark"] ?? "";
    if (match === null || name === undefined || heading.test(name)) continue;
    if (mark === "." && !questions.test(name)) continue;
    found.push({ block, name, dash: mark.startsWith(" "), from: span[0] + match[0].length });
    times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  }
  const turns = new Map<number, Turn>();
  const repeated = [...times.values()].some((count) => count > 1);
  const interview = found.some((one) => questions.test(one.name)) && times.size > 1;
  if (found.length < 3 || !(repeated || interview)) return turns;
  for (const one of found) {
    // A dash parts much else: only a label that comes back is taken for one there.
    if (one.dash && (times.get(one.name.toLowerCase()) ?? 0) < 2) continue;
    turns.set(one.block, {
      speaker: questions.test(one.name) ? null : speakerNamed(one.name, one.from, index),
      from: one.from,
      label: one.name,
    });
  }
  return turns;
}

/** What has been spoken of, with whose turn it is in the block that begins. Who has a turn can be named later; "he" in it is somebody else. */
export function inTurn(discourse: Discourse, block: number, turn: Turn | undefined): Discourse {
  if (turn === undefined || discourse.turn?.block === block) return discourse;
  const { speaker } = turn;
  return speaker === null
    ? { ...discourse, turn: null, lastVoice: null }
    : { ...discourse, turn: { speaker, block }, lastVoice: null, spoken: [speaker, ...discourse.spoken] };
}

function speakerNamed(name: string, from: number, index: KnowledgeIndex): Speaker {
  const organisation = resolveOrganisation(name, index)[0] ?? null;
  const bare = name.replace(/^(?:the|mr|mrs|ms|dr|prof|sir|gen|rep|sen)\.? (?=\p{Lu})/iu, "");
  return {
    name: bare,
    given: "stated",
    because: null,
    organisation,
    country: null,
    agent: {
      span: [from, from],
      name: bare,
      category: organisation === null ? "person" : "organisation",
      organisation,
      country: null,
      outlet: organisation?.kind === "outlet",
      plural: false,
      head: (bare.split(" ").at(-1) ?? bare).toLowerCase(),
      roles: bare.toLowerCase().split(" "),
      definite: true,
    },
  };
}

import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Intake } from "../intake/index.ts";
import type { Agent, Unit } from "../phrases/index.ts";
import type { TextStructure } from "../text/index.ts";
import { namedSubject } from "./named.ts";
import { speakerOf, type Speaker } from "./speakers.ts";
import { inFull, personsIn, speakerNamed } from "./turnSpeaker.ts";

/** Who is asked in an interview, and from which block on. */
export interface Guest {
  readonly speaker: Speaker;
  readonly from: number;
}

const us = "(?:(?:a few|[a-z]+'?) )?";
/** Words before whoever is asked: "We put our questions to …", "An interview with …". */
const asks = new RegExp(
  `\\b(?:(?:put|have|had) ${us}questions (?:to|for)|(?:we|i|reporter|correspondent|magazine|newspaper|paper|she|he|who) (?:has |have )?(?:asked(?! (?:us|me|not|to|for|that|whether|if)\\b)|interviewed|met|called|rang|visited|(?:spoke|spoken|talked|chatted) (?:to|with)|caught up with|sat down with)|(?:interview|conversation|talk|chat|questions|q ?& ?a|q and a) (?:with|to|for))\\b`,
  "i",
);
/** Words behind him: "X answers our questions", "X took time for us". */
const answers = new RegExp(
  `\\b(?:answers?|answered|replies to|replied to|takes?|took|explains?|responds? to|responded to) ${us}questions\\b|\\bin (?:an |our |this )?(?:interview|conversation)\\b|\\b(?:talks?|talked|speaks?|spoke) (?:to|with) us\\b|\\b(?:takes?|took|has|had|made|found) (?:the )?time for us\\b|\\b(?:tells?|told) us\\b|\\bsat down with (?:us|the)\\b`,
  "i",
);
/** "Mr Krag, where did it fall?", "Minister, …" */
const addressed = /^["\s*_-]*(?:Mr|Mrs|Ms|Dr|Prof|Professor|General|Admiral|Colonel|Madam|Sir)\.? (?<name>\p{Lu}[\p{L}'-]+),/u;
/** Who speaks of himself outside quotation marks answers questions. */
const first = /(?:^|[^\w'])(?:I|I'm|I've|I'd|my|me|myself)(?![\w'])/;
const inTitle: readonly RegExp[] = [
  /\b(?:interview|conversation|talk|chat|questions|q ?& ?a)(?: with| for| to|:) (?<rest>.*)$/iu,
  /\b(?:answered|explained) by (?<rest>.*)$/iu,
  /^(?<rest>[^":]{4,60}): ["'*]/u,
  /["'] ?[-,:] ?(?<rest>[^"]{4,60})$/u,
  /^(?<rest>\p{Lu}[^":,]{4,40}?) (?:on|about|talks?|explains?|answers?|tells?)\b/u,
];

/**
 * Who is asked, as the title, the opening or the questions tell. Where none says so plainly he is whom the opening begins with, if the answers say
 * "I". Null where the answers tell of him: then it is no interview of his.
 */
export function guestOf(
  sentences: readonly SentenceParts[],
  told: readonly SentenceParts[],
  [opening, put]: readonly [opening: number, put: readonly number[]],
  { shadow, blocks }: TextStructure,
  about: Intake,
  index: KnowledgeIndex,
): Guest | null {
  const lead = sentences.filter((one) => one.block < opening).slice(0, 12);
  const titles = [...blocks.entries()].slice(0, opening).filter(([at]) => about.readable[at] !== true);
  const persons = personsIn(shadow.slice(Math.max(0, about.bodyStart), Math.min(blocks[opening]?.span[0] ?? 0, 4000)));
  const plain = shadow.slice(told[0]?.span[0] ?? 0, Math.min(told.at(-1)?.span[1] ?? 0, 20_000)).replace(/"[^"]{0,400}"/g, "");
  const ofHimself = first.test(plain);
  const found =
    askedOf(lead, shadow) ??
    named(
      titles.map(([, { span }]) => shadow.slice(...span)),
      ofHimself,
    ) ??
    called() ??
    (ofHimself ? beginning(lead) : null);
  if (found === null) return null;
  const own = found.name?.toLowerCase().split(" ").at(-1) ?? "";
  const tellOfHim = told.some((sentence) =>
    sentence.attribution.scopes.some((scope) =>
      scope.agents.some(
        (agent) => agent.category !== "pronoun" && agent.category !== "role" && agent.name.toLowerCase().endsWith(own),
      ),
    ),
  );
  return tellOfHim ? null : { speaker: found, from: Math.max(0, ...lead.map((one) => one.block)) };

  function named(headings: readonly string[], surely: boolean): Speaker | null {
    for (const heading of headings)
      for (const [at, form] of inTitle.entries()) {
        const rest = form.exec(heading)?.groups?.["rest"];
        const person = rest === undefined || (at > 1 && !surely) ? undefined : personsIn(rest)[0];
        if (person !== undefined) return speakerNamed(person, 0, index);
      }
    return null;
  }

  function called(): Speaker | null {
    for (const at of put) {
      const block = blocks[at];
      const name =
        block === undefined ? undefined : addressed.exec(shadow.slice(block.span[0], block.span[0] + 80))?.groups?.["name"];
      if (name !== undefined) return speakerNamed(inFull(name, persons) ?? name, 0, index);
    }
    return null;
  }
}

function isNamedInFull(agent: Agent | undefined): boolean {
  return agent?.category === "person" || (agent?.category === "capitals" && agent.name.includes(" "));
}

/** Who is asked, as the opening says: "We put our questions to X", "X took time for us". */
function askedOf(lead: readonly SentenceParts[], shadow: string): Speaker | null {
  let spoken: readonly Speaker[] = [];
  for (const sentence of lead) {
    const words = shadow.slice(sentence.span[0], sentence.span[1]);
    const behind = asks.exec(words);
    const before = behind === null ? answers.exec(words) : null;
    const units = sentence.units.filter((unit) => unit.agent !== undefined);
    const last = spoken.findLast(({ agent }) => isNamedInFull(agent));
    // "Marco Langbroek lectures in Delft. We spoke to him on Friday": he was named before.
    if (behind !== null && /^ (?:him|her|them)\b/.test(words.slice(behind.index + behind[0].length))) return last ?? null;
    const at = sentence.span[0] + (behind?.index ?? 0) + (behind?.[0].length ?? 0);
    const unit =
      behind !== null
        ? units.find((one) => one.span[1] > at)
        : before === null
          ? undefined
          : (answering(units, sentence.span[0] + before.index) ?? null);
    if (unit === null || unit?.agent?.category === "pronoun") return last ?? null;
    if (unit?.agent !== undefined) {
      // "the head of the office, Holger Krag,": the name behind.
      const next = sentence.units[sentence.units.indexOf(unit) + 2]?.agent;
      return speakerOf(unit.agent.category === "role" && next !== undefined && isNamedInFull(next) ? next : unit.agent, []);
    }
    spoken = [...spoken, ...units.flatMap((one) => (one.agent === undefined ? [] : [speakerOf(one.agent, [])]))];
  }
  return null;
}

/** Who stands before the words of answering, a pronoun only where nobody else does. */
function answering(units: readonly Unit[], at: number): Unit | undefined {
  const earlier = units.filter((one) => one.span[1] <= at && one.agent?.outlet !== true);
  return earlier.findLast((one) => one.agent?.category !== "pronoun") ?? earlier.at(-1);
}

/** Whom an opening begins with, where he says nothing in it yet: "Marco Langbroek, a lecturer at Delft, has an unusual hobby." */
function beginning(lead: readonly SentenceParts[]): Speaker | null {
  for (const sentence of lead) {
    const subject = namedSubject(sentence, []);
    if (subject === null || !(isNamedInFull(subject.agent) || subject.name?.includes(" ") === true)) continue;
    return sentence.attribution.scopes.length === 0 && subject.agent.category !== "state" ? subject : null;
  }
  return null;
}

import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Intake } from "../intake/index.ts";
import { looksLikePerson, pronounAgent, type Agent } from "../phrases/index.ts";
import type { TextStructure } from "../text/index.ts";
import { speakerOf, type Speaker } from "./speakers.ts";
import type { Turn } from "./turns.ts";
import { speakerNamed } from "./turnSpeaker.ts";

const account =
  "(?:account|version|statement|timeline|summary|reply|answer|response|figures|findings|conclusions?|explanation|report|communique|announcement|release|message|posts?|details|numbers|words|text|bulletin|view|story)";
/** Who is told by a sentence that ends in a colon, agents written as N: the first in the match is who speaks. */
const tellings: readonly RegExp[] = [
  /\b(?:according to|in the words of|quoting|citing|as told by) (?:[a-z-]+ ){0,3}?N(?: [a-z,-]+){0,6} :$/,
  /\b(?:what|how) (?:the )?N (?:[a-z]+ )?(?:says?|said|tells?|told|claims?|claimed|reports?|reported|sees?|puts?|describes?|described)\b/,
  new RegExp(`N (?:'s )?(?:own |full |official |first |latest )*${account}(?: [a-z-]+){0,5} :$`),
  // "The story of N" is about N.
  new RegExp(
    `${account} (?:[a-z-]+ ){0,2}(?:by|(?<!(?:story|timeline|summary|numbers|figures|details) )of|from) (?:the )?N(?: [a-z-]+){0,5} :$`,
  ),
  /N(?: , [^:]{2,120} ,)? (?:has |have |had |also |then |later |now )*(?:(?:gave|gives?|given)(?! (?:[a-z]+ )?(?:names?|orders?|way|up)\b)|lists?|listed|published?|publishes|released?|releases|offer(?:s|ed)|issue[sd]?|sets? out|puts? out|post(?:s|ed)|wr[io]tes?|written|adds?|added|says?|said|sums? up|summed up|puts? it|explain(?:s|ed)|report(?:s|ed)|announce[sd]?|repl(?:y|ies|ied)|answer(?:s|ed)|state[sd]?|told|tells|confirm(?:s|ed)|summari[sz]e[sd]?|outline[sd]?|made the following (?:[a-z]+ )?(?:statements?|announcements?|declaration|points?|remarks?|claims?|comments?|assessments?|forecasts?|predictions?|observations?|findings?|disclosures?)|claim(?:s|ed)?|insist(?:s|ed)|note[sd]?)\b[^:]* :$/,
  // "Jonathan McDowell, an astronomer:"
  /^(?:the )?N(?: , [^:]{1,100})? :$/,
];
/** Words that let it stand for all that follows. */
const whole = /\b(?:full text|text of|as follows|verbatim|word for word)\b/;
/** "Its statement in full:", "The statement reads:": theirs who were spoken of before. */
const takenUp = new RegExp(
  `^(?:(?:and|but) )?(?<whose>the|its|his|her|their|this) (?:own |full |official |first |whole )*${account}(?: [a-z-]+){0,5} :$`,
);
const headings: readonly RegExp[] = [
  /^what (?:the )?(?<n>[^:]{2,40}?) (?:says?|said|claims?|claimed|tells? us|told us)$/i,
  new RegExp(
    `^(?:the )?(?<n>[^:]{2,40}?)(?:'s|') (?:own |full )?(?:side(?: of the story)?|position|${account})(?: in full)?$`,
    "i",
  ),
  new RegExp(`^(?:the )?(?:full )?(?:${account}|declaration)(?: in full)? (?:of|by|from) (?:the )?(?<n>[^:]{2,40})$`, "i"),
  /^according to (?:the )?(?<n>[^:]{2,40})$/i,
  // "Yes, says Marco Langbroek" over what he has to say for it
  /^(?:yes|no|for|against|pro|con)\b[^:]{0,30}?\b(?:says|argues|writes|thinks|believes) (?:the )?(?<n>[^:]{2,40})$/i,
];
const body =
  /\b(?:ministry|agency|government|army|military|navy|air force|operator|company|maker|manufacturer|police|officials?|command|embassy|spokes(?:man|woman|person)|minister|astronomers?|analysts?|trackers?|observers?|scientists?)$/i;

/**
 * What a paragraph that ends in a colon, or a heading, gives to somebody: the list, the quotation or the paragraph behind "According to ESA:", "The ministry
 * said in a statement:"; all of a part under "What Roscosmos says".
 */
export function introducedTurns(
  sentences: readonly SentenceParts[],
  { shadow, source, blocks }: TextStructure,
  about: Intake,
  turns: ReadonlyMap<number, Turn>,
  index: KnowledgeIndex,
): ReadonlyMap<number, Turn> {
  const found = new Map(turns);
  const last = new Map<number, SentenceParts>();
  for (const sentence of sentences)
    if (shadow.charAt(sentence.span[1] - 1) === ":" && sentence.span[1] === blocks[sentence.block]?.span[1])
      last.set(sentence.block, sentence);
  const give = (speaker: Speaker, from: number, goesOn: (at: number) => boolean): void => {
    for (let at = from; at < blocks.length && goesOn(at) && !turns.has(at) && !last.has(at); at += 1)
      found.set(at, { speaker, from: blocks[at]?.span[0] ?? 0, label: "" });
  };
  const kind = (at: number): string => {
    const block = blocks[at];
    if (block === undefined || block.kind === "heading" || block.kind === "table-row") return "none";
    if (block.kind === "list-item") return "item";
    const line = source.lastIndexOf("\n", block.span[0] - 1) + 1;
    if (source.slice(line, block.span[0]).includes(">")) return "quoted";
    return shadow.charAt(block.span[0]) === '"' ? "marks" : "plain";
  };
  for (const [at, block] of blocks.entries()) {
    const sentence = last.get(at);
    if (sentence !== undefined) {
      const told = toldBy(sentence);
      if (told === null) continue;
      const next = kind(at + 1);
      if (next === "none") continue;
      const all = told.whole && next === "plain";
      give(speakerOf(told.agent, []), at + 1, (one) =>
        all ? kind(one) !== "none" : kind(one) === next && (next !== "plain" || one === at + 1),
      );
    } else if (about.readable[at] !== true && block.span[1] - block.span[0] < 90) {
      const name = headedBy(shadow.slice(...block.span));
      if (name === null) continue;
      const speaker = speakerNamed(name, block.span[0], index);
      if (speaker.organisation !== null || looksLikePerson(name) || body.test(name))
        give(speaker, at + 1, (one) => about.readable[one] === true && kind(one) !== "none");
    }
  }
  return found;
}

function toldBy(sentence: SentenceParts): { readonly agent: Agent; readonly whole: boolean } | null {
  const agents = sentence.units.flatMap((unit) => (unit.agent === undefined ? [] : [unit.agent]));
  const words = sentence.units.map((unit) => (unit.agent === undefined ? unit.lower : "N")).join(" ");
  if (words.length > 240) return null;
  const whose = takenUp.exec(words)?.groups?.["whose"];
  if (whose !== undefined) return { agent: pronounAgent(sentence.span, takenUpBy(whose)), whole: whole.test(words) };
  for (const telling of tellings) {
    const match = telling.exec(words);
    if (match === null) continue;
    const upTo = match.index + match[0].indexOf("N");
    const agent =
      agents[
        words
          .slice(0, upTo)
          .split(" ")
          .filter((word) => word === "N").length
      ];
    if (agent === undefined || agent.head === "i" || agent.head === "we" || agent.head === "you") return null;
    return { agent, whole: whole.test(words) };
  }
  return null;
}

function takenUpBy(whose: string): string {
  return whose === "his" || whose === "her" ? "he" : whose === "their" ? "they" : "it";
}

function headedBy(heading: string): string | null {
  for (const form of headings) {
    const name = form.exec(heading.trim())?.groups?.["n"];
    if (name !== undefined) return name;
  }
  return null;
}

import { plainSay, type Scope } from "../clauses/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import { pronounAgent, type Agent } from "../phrases/index.ts";
import { papers } from "./named.ts";

/** Why a sentence without an attribution is somebody's. */
export const toldElsewhere = {
  behind: "told in the sentence behind",
  account: "told in the account that somebody gives",
  subject: "a quotation behind the sentence about who speaks",
} as const;

/** Whose words a sentence without an attribution of its own is, told in a sentence beside it; null where none does. */
export function voiceElsewhere(sentences: readonly SentenceParts[], at: number): Scope | null {
  const own = sentences[at];
  if (own === undefined || own.attribution.scopes.length > 0) return null;
  return toldBehind(own, sentences[at + 1]) ?? quotedBehind(own, sentences, at) ?? inAccount(own, sentences, at);
}

/** "That is what the minister has announced.", "So says ESA.", "This is according to a note of the ministry." */
function toldBehind(own: SentenceParts, next: SentenceParts | undefined): Scope | null {
  if (next === undefined || own.block !== next.block) return null;
  const { units } = next;
  if (units.length > 24 || !(takingUp.test(units[0]?.lower ?? "") || units[0]?.agent !== undefined)) return null;
  const words = units.map((unit) => (unit.agent === undefined ? unit.lower : "N")).join(" ");
  if (!tellings.some((telling) => telling.test(words))) return null;
  const agent = units.find((unit) => unit.agent !== undefined)?.agent;
  return agent === undefined ? null : scopeOf(agent, own, next, toldElsewhere.behind);
}

/** How each of the tellings begins, where not with a name. */
const takingUp = /^(?:that|this|it|so(?: says?| said| claims?| claimed| reports?)?|thus|all|these|the)$/;
/** What may be done with news; what one does with news and with a satellite as well, so that "it" leaves open with which. */
const reported =
  "announced|reported|stated|said|confirmed|claimed|communicated|disclosed|revealed|told|noted|pointed out|declared|explained";
const worked = "written|published|recorded|calculated|computed|given";
const says =
  "says?|said|tells?|told|claim(?:s|ed)?|report(?:s|ed)?|announce[sd]?|state[sd]?|confirm(?:s|ed)?|writes?|wrote|written|puts?|sees?|saw|reads?|" +
  "calculate[sd]?|reckon(?:s|ed)?|estimate[sd]?|find|finds|found|concludes?|concluded|maintain(?:s|ed)?|insist(?:s|ed)?|believe[sd]?|thinks?|thought|" +
  "assume[sd]?|suspect(?:s|ed)?|describe[sd]?|publish(?:es|ed)?|disclose[sd]?|reveal(?:s|ed)?|explain(?:s|ed)?|note[sd]?|declare[sd]?|expects?|predicts?|forecasts?";
const tellings: readonly RegExp[] = [
  // "That, at least, is what N says"; not "That is what N fears".
  new RegExp(
    `^(?:that|this|so|thus)(?: ,(?: [a-z]+){1,4} ,)? (?:is|was) (?:at least |also |exactly |more or less )?(?:what|how) N (?:[a-z]+ )?(?:has |had )?(?:${says})\\b`,
  ),
  // "So says N"
  /^(?:so|thus) (?:says?|said|claims?|claimed|reports?|reported) N/,
  // "This is according to N"
  /^(?:that|this|it|all this|all of this|all that) (?:is|was|are) (?:all )?according to (?:[a-z-]+ ){0,5}N/,
  // "The figures come from N"; "It came from N" is as well the satellite.
  /^(?:that|this|(?:the|these|this|that|all this|all these) (?:information|news|figures?|claims?|accounts?|reports?|times?|dates?|numbers?|data|details?|word)) (?:comes?|came|stems?|stemmed|is|was|are|were) (?:taken |quoted )?(?:from|by) (?:[a-z-]+ ){0,6}N/,
  // "This was announced by N", "This is stated in a note of N"; not "It was recorded by N".
  new RegExp(
    `^(?:(?:that|this) (?:is|was|has been) (?:also |now |all )?(?:${reported}|${worked})|it (?:is|was|has been) (?:also |now |all )?(?:${reported}))(?: (?:by|in|on|at|from|of))+ (?:[a-z-]+ (?:by|in|on|of|from|which|that|at|to) |[a-z-]+ ){0,6}N`,
  ),
  // "N found that out with a pencil", "N has confirmed this", "N worked it out"; not "N saw it".
  new RegExp(
    `^N (?:(?:has|had|have|was|also|later|since|himself|herself|itself) )*(?:(?:${reported}|${worked}|says|confirms|found|worked|figured|spotted|noticed|saw|established|discovered|estimates|believes) (?:this|that|so|as much)|(?:${reported}|says|confirms) it|(?:found|worked|figured) it(?= out))(?: out| first| too| then)?(?: (?:by|with|in|on|from|at|for|to) [^,:]*)?\\s?\\.?$`,
  ),
];

/** "Holger Krag was not surprised. “It fell into the sea.”": who the sentence before is about, where the quotation is told of nobody. */
function quotedBehind(own: SentenceParts, sentences: readonly SentenceParts[], at: number): Scope | null {
  const last = sentences[at - 1];
  if (!own.quoted || last === undefined || last.block !== own.block) return null;
  if (last.opensQuoted || last.attribution.scopes.length > 0) return null;
  const subject = last.units.findIndex((unit) => unit.agent !== undefined || unit.letter === "I");
  const unit = last.units[subject];
  if (unit === undefined || subject > 3 || !/^[bwSZe,p]$/.test(last.units[subject + 1]?.letter ?? "")) return null;
  if (unit.letter === "I" && !/^(?:he|she)$/.test(unit.lower)) return null;
  const agent = unit.agent ?? pronounAgent(unit.span, unit.lower);
  return agent.category === "state" ? null : scopeOf(agent, own, last, toldElsewhere.subject);
}

/** "He gave an account of their elders. Pars-1 has photographed …": what follows in the paragraph is his, as long as nobody else speaks. */
function inAccount(own: SentenceParts, sentences: readonly SentenceParts[], at: number): Scope | null {
  if (own.quoted || own.opensQuoted) return null;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const before = sentences[i];
    if (before === undefined || before.block !== own.block) return null;
    if (before.units.slice(0, 8).some((unit) => giving.has(unit.lower) || unit.verb !== undefined)) {
      const words = before.units
        .map((unit) => (unit.letter === "I" || (unit.agent !== undefined && unit.agent.head !== "account") ? "N" : unit.lower))
        .join(" ");
      const giver = account.test(words) ? before.units.find((one) => one.agent !== undefined || one.letter === "I") : undefined;
      if (giver !== undefined)
        return scopeOf(giver.agent ?? pronounAgent(giver.span, giver.lower), own, before, toldElsewhere.account);
    }
    const [scope] = before.attribution.scopes;
    // "According to the note, …": what a document tells goes on to the end of the paragraph, or to the next who speaks.
    if (scope !== undefined && before.attribution.scopes.length === 1 && tellsOn(scope, before)) {
      const [agent] = scope.agents;
      return agent === undefined ? null : scopeOf(agent, own, before, toldElsewhere.account);
    }
    if (scope !== undefined) return null;
  }
  return null;
}

const giving = new Set(
  "gave gives give given offered offers provided provides presented drew painted listed sketched outlined set recounted told summed went ran".split(
    " ",
  ),
);
const account =
  /^(?:[a-z]+ , )?N (?:(?:also|then|later|next|further|has|had) )*(?:gave|gives?|given|offered|offers|provided|provides|presented|drew|painted|listed|sketched|outlined|set out|recounted|told|summed up|went through|ran through) (?:(?:us|them|reporters|journalists|viewers|readers|N) )?(?:an?|the|its|his|her|their|some|more|further|other|new|several|two|three|four|five|six)\b[^,.;:]* ?(?:accounts?|lists?|overview|summary|description|details|figures|picture|update|examples?|timeline|chronology|history|story|sequence|reasons|facts|outline|report|statement)\b/;

function tellsOn({ agents, rule, span }: Scope, sentence: SentenceParts): boolean {
  const [agent] = agents;
  return (
    agent?.head === "report" &&
    papers.test(agent.name) &&
    /^(?:according to the report|the report said|said X at the start|according to X)$/.test(rule) &&
    span[0] - sentence.span[0] < 60
  );
}

function scopeOf(agent: Agent, own: SentenceParts, teller: SentenceParts, rule: string): Scope {
  return {
    agents: [agent],
    verb: plainSay,
    over: [0, own.units.length],
    also: null,
    via: [],
    depth: 0,
    aside: null,
    quoted: rule === toldElsewhere.subject,
    rule,
    intends: false,
    span: teller.span,
  };
}

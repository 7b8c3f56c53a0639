import { plainSay, scopesOver, type Scope } from "../clauses/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Agent, Unit } from "../phrases/index.ts";

/** How many sentences a quotation may hold before it is told whose it is. */
const FURTHEST = 8;

/** "It is dead. It fell on Monday," the minister said: whose words the first sentence is, told where the quotation ends. */
export function scopeAhead(sentences: readonly SentenceParts[], from: number): Scope | null {
  const first = sentences[from];
  if (first === undefined || depthAtEnd(first) === 0) return null;
  let block = first.block;
  for (let i = from + 1; i <= from + FURTHEST; i += 1) {
    const sentence = sentences[i];
    if (sentence === undefined) return null;
    // A quotation over several paragraphs opens each of them with its mark.
    if (sentence.block !== block && sentence.units[0]?.letter !== "[") return null;
    block = sentence.block;
    const end = sentence.units.findIndex((unit) => unit.letter === "]");
    if (end < 0) continue;
    const scope = scopesOver(sentence.attribution.scopes, Math.max(0, end - 1)).chain[0];
    return scope ?? null;
  }
  return null;
}

/** The rule of a scope that the sentence behind tells. */
export const TOLD_BEHIND = "told in the sentence behind";

/**
 * "That is what the minister has announced.", "So says ESA.", "This is according to a note of the ministry.": whose words the sentence before
 * was, where it has no attribution of its own.
 */
export function toldBehind(sentences: readonly SentenceParts[], from: number): Scope | null {
  const [own, next] = [sentences[from], sentences[from + 1]];
  if (own === undefined || next === undefined || own.block !== next.block || own.attribution.scopes.length > 0) return null;
  const { units } = next;
  if (units.length > 24 || !takingUp.test(units[0]?.lower ?? "")) return null;
  const words = units.map((unit) => (unit.agent === undefined ? unit.lower : "N")).join(" ");
  if (!tellings.some((telling) => telling.test(words))) return null;
  const agents = units.flatMap((unit: Unit) => (unit.agent === undefined ? [] : [unit.agent])).slice(0, 1);
  if (agents.length === 0) return null;
  const over = [0, own.units.length] as const;
  return {
    agents,
    verb: plainSay,
    over,
    also: null,
    via: [],
    depth: 0,
    aside: null,
    quoted: false,
    rule: TOLD_BEHIND,
    intends: false,
    span: next.span,
  };
}

const takingUp = /^(?:that|this|it|so(?: says?| said| claims?| claimed| reports?)?|thus|all|these|the|at|according to|source)$/;
const saying =
  "(?:announced|reported|stated|said|confirmed|claimed|communicated|disclosed|revealed|told|noted|pointed out|written|published|declared|explained|recorded|calculated|computed|given)";
const tellings: readonly RegExp[] = [
  // "That, at least, is what N says"
  /^(?:that|this|so|thus)(?: ,(?: [a-z]+){1,4} ,)? (?:is|was) (?:at least |also |exactly |more or less )?(?:what|how) N (?:[a-z]+ )?(?:has |had )?(?:[a-z]+)/,
  // "So says N"
  /^(?:so|thus) (?:says?|said|claims?|claimed|reports?|reported) N/,
  // "This is according to N"
  /^(?:that|this|it|all this|all of this|all that) (?:is|was|are) (?:all )?according to (?:[a-z-]+ ){0,5}N/,
  // "The figures come from N"
  /^(?:that|this|it|(?:the|these|this|that|all this|all these) (?:information|news|figures?|claims?|accounts?|reports?|times?|dates?|numbers?|data|details?|word)) (?:comes?|came|stems?|stemmed|is|was|are|were) (?:taken |quoted )?(?:from|by) (?:[a-z-]+ ){0,6}N/,
  // "This was announced by N", "This is stated in a note of N"
  new RegExp(
    `^(?:that|this|it) (?:is|was|has been) (?:also |now |all )?${saying}(?: (?:by|in|on|at|from|of))+ (?:[a-z-]+ (?:by|in|on|of|from|which|that|at|to) |[a-z-]+ ){0,6}N`,
  ),
];

/** The attribution of the next sentence, where one without any lies between two of which the second may take up who spoke in the first. */
export function goesOnBehind(sentences: readonly SentenceParts[], at: number): Scope | null {
  const [before, own, next] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  if (before === undefined || own === undefined || next === undefined) return null;
  if (own.attribution.scopes.length > 0 || before.block !== own.block || next.block !== own.block) return null;
  if (before.attribution.scopes.length === 0) return null;
  // Whoever it begins with is who "it" in the next one means.
  if (own.units.slice(0, 2).some((unit) => unit.agent !== undefined)) return null;
  const [scope] = next.attribution.scopes;
  if (scope === undefined || scope.aside !== null) return null;
  // "They said" takes no single speaker up.
  const single = before.attribution.scopes.at(-1)?.agents.every((agent) => isOne(agent)) === true;
  if (single && scope.agents.some((agent) => agent.head === "they")) return null;
  const takesUp = scope.agents.every(
    (agent) =>
      agent.category === "pronoun" ||
      agent.head === "report" ||
      (agent.category === "role" && agent.definite && agent.name.split(" ").length === 1),
  );
  return takesUp ? scope : null;
}

function isOne(agent: Agent): boolean {
  return !agent.plural && (agent.category === "person" || agent.category === "capitals" || agent.roles.length > 0);
}

function depthAtEnd(sentence: SentenceParts): number {
  let depth = sentence.opensQuoted ? 1 : 0;
  for (const { letter } of sentence.units) {
    if (letter === "[") depth += 1;
    else if (letter === "]") depth = Math.max(0, depth - 1);
  }
  return depth;
}

import { scopesOver, type Scope } from "../clauses/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Agent } from "../phrases/index.ts";

/** How many sentences a quotation may hold before it is told whose it is. */
const FURTHEST = 8;

/** "It is dead. It fell on Monday," the minister said: whose words the first sentence is, told where the quotation ends. */
export function scopeAhead(sentences: readonly SentenceParts[], from: number): Scope | null {
  const first = sentences[from];
  if (first === undefined || !staysQuoted(first)) return null;
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

/** Whether a quotation is open where a sentence ends. */
function staysQuoted(sentence: SentenceParts): boolean {
  let depth = sentence.opensQuoted ? 1 : 0;
  for (const { letter } of sentence.units) {
    if (letter === "[") depth += 1;
    else if (letter === "]") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

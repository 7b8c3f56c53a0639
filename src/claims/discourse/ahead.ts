import { scopesOver, type Scope } from "../clauses/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Agent } from "../phrases/index.ts";

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

/** Whether a sentence without an attribution of its own lies between two of which the second takes up who spoke in the first. */
export function goesOnBehind(sentences: readonly SentenceParts[], at: number): boolean {
  const [before, own, next] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  if (before === undefined || own === undefined || next === undefined) return false;
  if (own.attribution.scopes.length > 0 || before.block !== own.block || next.block !== own.block) return false;
  if (before.attribution.scopes.length === 0) return false;
  // Whoever it begins with is who "it" in the next one means.
  if (own.units.slice(0, 2).some((unit) => unit.agent !== undefined)) return false;
  const [scope] = next.attribution.scopes;
  if (scope === undefined || scope.aside !== null) return false;
  // "They said" takes no single speaker up.
  const single = before.attribution.scopes.at(-1)?.agents.every((agent) => isOne(agent)) === true;
  if (single && scope.agents.some((agent) => agent.head === "they")) return false;
  return scope.agents.every(
    (agent) =>
      agent.category === "pronoun" ||
      agent.head === "report" ||
      (agent.category === "role" && agent.definite && agent.name.split(" ").length === 1),
  );
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

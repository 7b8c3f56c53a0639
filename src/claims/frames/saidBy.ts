import { scopesOver } from "../clauses/index.ts";
import { stemOf } from "./stems.ts";
import type { SentenceParts } from "./types.ts";

const noVoice: readonly string[] = [];

/**
 * How and by whom what stands at a place of the text is said: by a state, a ministry, an astronomer, a company; said, denied, believed; in his own words. Not
 * what is said, but telling for it: a minister's "they are no danger to anybody" is politics, an observer's a reckoning.
 */
export function saidBy({ attribution, units, quoted }: SentenceParts, place: number): readonly string[] {
  const { scopes } = attribution;
  if (scopes.length === 0) return noVoice;
  const unit = units.findIndex(({ span }) => span[1] > place);
  const scope = scopesOver(scopes, unit).chain[0];
  if (scope === undefined) return noVoice;
  const { verb, agents } = scope;
  const found = [`A=${verb.act}`, `A=${stemOf(verb.lemma)}`];
  if (quoted || scope.quoted) found.push("A=quoted");
  const [agent] = agents;
  if (agent === undefined) return found;
  const { category, organisation, head, roles } = agent;
  found.push(`N=${organisation?.kind ?? category}`);
  for (const word of category === "role" ? [head, ...roles] : roles) found.push(`N~${stemOf(word.toLowerCase())}`);
  return found;
}

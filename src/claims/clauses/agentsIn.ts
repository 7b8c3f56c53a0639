import { plainAgent, type Agent, type Unit } from "../phrases/index.ts";
import type { View } from "./view.ts";

/** Whoever stands in a stretch of letters: names, roles, pronouns, and a report that speaks for itself. */
export function agentsIn(view: View, units: readonly Unit[], range: readonly [number, number] | null): readonly Agent[] {
  if (range === null) return [];
  const found: Agent[] = [];
  for (let i = range[0]; i < range[1]; i += 1) {
    const unit = units[view.at[i] ?? -1];
    if (unit?.agent !== undefined) found.push(unit.agent);
    else if (unit?.letter === "L" && houses.test(unit.lower)) found.push(housed(unit));
    // "Another says that …": one who is named no further.
    else if (unit !== undefined && /^(?:another|others|some|many|most)$/.test(unit.lower)) found.push(unnamed(unit));
    else if (unit?.letter === "I" || unit?.letter === "C") {
      found.push(
        plainAgent(unit.span, unit.lower, unit.letter === "C" ? "role" : "pronoun", {
          plural: /^(?:they|both|them)$| of them$/.test(unit.lower),
          head: unit.letter === "C" ? "report" : pronounHead(unit.lower),
        }),
      );
    }
  }
  return found;
}

/** A place where people work: "the Pyongyang General Control Centre reported". */
const houses = /\b(?:centre|center|observatory|institute|station|laboratory|headquarters)\b/;

function housed({ span, lower }: Unit): Agent {
  const words = lower.replace(/^the /, "").split(" ");
  const name = words.map((word) => (/^(?:of|for|the|and)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return plainAgent(span, name.join(" "), "role", { head: words.at(-1) ?? lower });
}

/** "him", "in his view": whom a pronoun in any case takes up. */
function pronounHead(words: string): string {
  const first = words.replace(/^(?:in|by|on) /, "").split(" ")[0] ?? "";
  if (/^(?:him|his)$/.test(first)) return "he";
  if (first === "her") return "she";
  if (/^(?:them|their|both|each|all|neither)$/.test(first) || words.endsWith(" of them") || words.endsWith(" of these"))
    return "they";
  return first === "its" ? "it" : first === "my" ? "i" : first === "our" ? "we" : first;
}

function unnamed({ span, lower }: Unit): Agent {
  return plainAgent(span, lower, "role", { plural: lower !== "another", definite: false });
}

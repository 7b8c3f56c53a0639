import type { Span } from "../../base/index.ts";
import type { Agent } from "./types.ts";

/** Somebody of whom no list knows: all that is known of him are his words. Definite, and one, where nothing else is told. */
export function plainAgent(
  span: Span,
  name: string,
  category: Agent["category"],
  told: Partial<Pick<Agent, "head" | "plural" | "definite">> = {},
): Agent {
  return {
    span,
    name,
    category,
    organisation: null,
    country: null,
    outlet: false,
    plural: false,
    head: name.toLowerCase(),
    roles: [],
    definite: true,
    ...told,
  };
}

/** "he", "they": whoever is taken up by it. */
export function pronounAgent(span: Span, head: string): Agent {
  return plainAgent(span, head, "pronoun", { plural: head === "they" });
}

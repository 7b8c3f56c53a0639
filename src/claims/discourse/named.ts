import type { SentenceParts } from "../frames/index.ts";
import type { Agent } from "../phrases/index.ts";
import { speakerOf, type Speaker } from "./speakers.ts";

/** Who a sentence is about: its first noun phrase, where that may speak. "He" and "the company" of the next one mean it as soon as anybody. */
export function namedSubject(sentence: SentenceParts, spoken: readonly Speaker[]): Speaker | null {
  const { units } = sentence;
  // "BRUMFIEL: Marco Langbroek is a watcher": behind the label the sentence begins.
  const label = units.slice(0, 6).findIndex((unit) => unit.letter === ":");
  const from = label > 0 && sentence.attribution.scopes.some((scope) => scope.rule === "X: at the start") ? label + 1 : 0;
  for (let at = from; at < Math.min(units.length, from + 7); at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (/^[deT,[]$/.test(unit.letter) || unit.moment !== undefined) continue;
    if (unit.letter === "p" && units[at + 1]?.moment !== undefined) continue;
    if (unit.agent === undefined || unit.letter === "I" || unit.letter === "R") return null;
    const agent = withApposition(
      unit.agent,
      units[at + 1]?.letter === "," ? (units[at + 2]?.agent ?? units[at + 3]?.agent) : undefined,
    );
    const found = speakerOf(agent, spoken);
    return found.name === null ? null : { ...found, onlyNamed: true };
  }
  return null;
}

/** "Shin Won-sik, the defence minister," is a minister; "Its spokesman, Ito," is Ito. */
function withApposition(host: Agent, inner: Agent | undefined): Agent {
  if (inner === undefined) return host;
  const person = (agent: Agent): boolean => agent.category === "person" || agent.category === "capitals";
  if (person(host) && inner.category === "role") return { ...host, category: "person", roles: [...host.roles, inner.head] };
  if (host.category === "role" && !host.plural && person(inner))
    return { ...inner, category: "person", roles: [...host.roles, host.head, ...inner.roles] };
  return host;
}

import type { SentenceParts } from "../frames/index.ts";
import { plainAgent, type Agent, type Unit } from "../phrases/index.ts";
import { someone, speakerOf, type Speaker } from "./speakers.ts";

/** Who a sentence is about: its first noun phrase, where that may speak. "He" and "the company" of the next one mean it as soon as anybody. */
export function namedSubject(sentence: SentenceParts, spoken: readonly Speaker[]): Speaker | null {
  return subjectNamed(sentence, spoken) ?? askedNamed(sentence, spoken) ?? authorNamed(sentence, spoken);
}

/** "I asked an astronomer in Pune.": who answers in the next one. */
function askedNamed({ units, attribution }: SentenceParts, spoken: readonly Speaker[]): Speaker | null {
  if (attribution.scopes.length > 0 || !/^(?:i|we)$/.test(units[0]?.lower ?? "")) return null;
  const asked = units.findIndex(
    ({ lower }, at) => at > 0 && at < 5 && /^(?:asked|met|called|rang|phoned|visited|spoke|talked)$/.test(lower),
  );
  if (asked < 0) return null;
  const behind = units.slice(asked + 1, asked + 5);
  const agent = behind.find((unit) => unit.agent !== undefined)?.agent;
  return agent === undefined ? null : { ...speakerOf(agent, spoken), onlyNamed: true };
}

/** "This is pointed out in a note which China submitted": whose words "the note" will be. */
function authorNamed({ units, attribution }: SentenceParts, spoken: readonly Speaker[]): Speaker | null {
  if (attribution.scopes.length > 0) return null;
  const paper = units.findIndex(
    ({ letter, lower }) => (letter === "C" || letter === "M") && papers.test(lower.split(" ").at(-1) ?? ""),
  );
  if (paper < 0) return null;
  const behind = units.slice(paper + 1, paper + 4);
  const at = behind.findIndex((unit) => unit.agent !== undefined);
  if (at < 1 || !behind.slice(0, at).every((unit) => /^[WtQpdw]$/.test(unit.letter))) return null;
  const author = behind[at]?.agent;
  return author === undefined || author.category === "pronoun" ? null : { ...speakerOf(author, spoken), onlyNamed: true };
}

/** What is written by somebody, and then tells by itself. */
export const papers = /^(?:note|report|document|letter|memo|filing|paper|statement|readout|text|analysis|release|bulletin)$/;

function subjectNamed(sentence: SentenceParts, spoken: readonly Speaker[]): Speaker | null {
  const { units } = sentence;
  // "BRUMFIEL: Marco Langbroek is a watcher": behind the label the sentence begins.
  const label = units.slice(0, 6).findIndex((unit) => unit.letter === ":");
  const from = label > 0 && sentence.attribution.scopes.some((scope) => scope.rule === "X: at the start") ? label + 1 : 0;
  for (let at = from; at < Math.min(units.length, from + 7); at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (/^[deT,[]$/.test(unit.letter) || unit.moment !== undefined) continue;
    // "When Boris Pistorius spoke in Berlin, he came with a number."
    if (at === from && /^(?:when|as|after|while|before|if|since|once)$/.test(unit.lower)) continue;
    // "The respected Comrade Kim Jong Un": words of honour before a name.
    if (unit.letter === "w" && units[at - 1]?.letter === "d" && units.slice(at + 1, at + 3).some((one) => one.letter === "N"))
      continue;
    if (unit.letter === "w" && units[at - 1]?.letter === "w" && units[at - 2]?.letter === "d" && units[at + 1]?.letter === "N")
      continue;
    if (unit.letter === "p" && units[at + 1]?.moment !== undefined) continue;
    // "A report published by ESA", "ESA's report": whose it is.
    if (unit.letter === "C" && /^[Qp]$/.test(units[at + 1]?.letter ?? "")) {
      const author = units.slice(at + 2, at + 4).find((one) => one.letter !== "d")?.agent;
      return author === undefined ? null : { ...speakerOf(author, spoken), onlyNamed: true };
    }
    const stranger = strangerFrom(units, at);
    if (stranger !== null) return { ...speakerOf(stranger, spoken), onlyNamed: true };
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

/** "A hotel porter rang us": somebody whom no list knows, by what he does. */
function strangerFrom(units: readonly Unit[], from: number): Agent | null {
  if (units[from]?.letter !== "w" || units[from - 1]?.letter !== "d") return null;
  let end = from;
  while (end - from < 3 && units[end + 1]?.letter === "w" && !someone.test(units[end]?.lower ?? "")) end += 1;
  const head = units[end];
  const first = units[from];
  if (head === undefined || first === undefined || !someone.test(head.lower) || !/^[wbSZ,]$/.test(units[end + 1]?.letter ?? ""))
    return null;
  const words = units.slice(from, end + 1).map((unit) => unit.lower);
  return plainAgent([first.span[0], head.span[1]], words.join(" "), "role", { head: head.lower, definite: false });
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

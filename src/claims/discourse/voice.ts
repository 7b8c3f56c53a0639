import { scopesOver, type Scope } from "../clauses/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Agent, Unit } from "../phrases/index.ts";
import type { Given } from "../../model/index.ts";
import { isPerson, LATEST, namesOf, speakerOf, type Speaker } from "./speakers.ts";
import { toldElsewhere } from "./elsewhere.ts";
import type { Discourse } from "./state.ts";

/** Who stands behind one claim, after pronouns are resolved. */
export interface Voice {
  readonly speakers: readonly Speaker[];
  /** Who passes it on, the outermost last; the outlet is not yet among them. */
  readonly via: readonly Speaker[];
  readonly given: Given;
  /** The innermost scopes of the same speaker, and those around them. */
  readonly own: readonly Scope[];
  readonly outer: readonly Scope[];
  /** The outlet speaks in its own voice. */
  readonly outlet: boolean;
  readonly because: string;
}

/** The speakers of every scope of a sentence, in order, and who has spoken after it. */
export interface SentenceSpeakers {
  readonly of: ReadonlyMap<Scope, { readonly speakers: readonly Speaker[]; readonly via: readonly Speaker[] }>;
  readonly spoken: readonly Speaker[];
}

export function sentenceSpeakers(
  scopes: readonly Scope[],
  spoken: readonly Speaker[],
  subjects: readonly Agent[] = [],
  persons: readonly Agent[] = [],
): SentenceSpeakers {
  const of = new Map<Scope, { readonly speakers: readonly Speaker[]; readonly via: readonly Speaker[] }>();
  let after = spoken;
  const inOrder = scopes.toSorted((a, b) => a.span[0] - b.span[0]);
  for (const scope of inOrder) {
    const speakers = scope.agents.map((agent) => {
      const subject = subjects.findLast((one) => one.span[1] <= agent.span[0]) ?? null;
      // "Moscow has not commented; it denied in 2018 that …": the sentence's own subject goes before whoever spoke earlier.
      if (subject !== null && (agent.head === "it" || agent.head === "they") && subject.category !== "pronoun")
        return {
          ...speakerOf(subject, after),
          given: "implied" as const,
          because: `“${agent.head}” is who the sentence is about`,
        };
      // "It surprised Marco Langbroek, who had followed it; it had moved, he reckoned."
      const person =
        agent.head === "he" || agent.head === "she"
          ? (persons.findLast((one) => one.span[1] <= agent.span[0]) ??
            (subject !== null && isPerson(subject) ? subject : null))
          : null;
      if (person != null)
        return { ...speakerOf(person, after), given: "implied" as const, because: `“${agent.head}” is named in the sentence` };
      const found = speakerOf(agent, after);
      // "North Korea released pictures that it said were taken …": nobody spoke before, the sentence's own subject is meant.
      if (found.name !== null || subject === null || (agent.head !== "it" && agent.head !== "they")) return found;
      return {
        ...speakerOf(subject, after),
        given: "implied" as const,
        because: `“${agent.head}” is who the sentence is about`,
      };
    });
    const via = scope.via.map((agent) => speakerOf(agent, after));
    of.set(scope, { speakers, via });
    // Who is quoted to be rejected does not become the one that "he" or "it" means.
    // Whose turn it is speaks of others as "he".
    if (scope.rule === "X: at the start") after = [...speakers, ...after];
    else if (scope.aside === null) after = [...after, ...via, ...together(speakers), ...speakers].slice(-LATEST);
  }
  return { of, spoken: after };
}

/** Whoever the clauses of a sentence begin with, in order: what "it" in a later clause means first. */
export function clauseSubjects(units: readonly Unit[]): readonly Agent[] {
  return units.flatMap((unit, at) => {
    if (unit.agent === undefined || unit.letter === "R") return [];
    const before = units[at - 1]?.letter === "d" ? units[at - 2] : units[at - 1];
    const opens = at < 2 || (/^[&u;:]$/.test(before?.letter ?? "") && /^[bmwexSZ]$/.test(units[at + 1]?.letter ?? ""));
    return opens ? [unit.agent] : [];
  });
}

/** Persons of whom a sentence tells something in passing, "who had followed it": whom "he" means behind it. */
export function personsTold(units: readonly Unit[]): readonly Agent[] {
  return units.flatMap(({ agent }, at) =>
    agent !== undefined &&
    (agent.category === "person" || (/^(?:capitals|organisation)$/.test(agent.category) && agent.name.includes(" "))) &&
    units[at + 1]?.letter === "," &&
    units[at + 2]?.lower === "who"
      ? [agent]
      : [],
  );
}

/** Two who spoke together are who "they" and "both" mean. */
function together(speakers: readonly Speaker[]): readonly Speaker[] {
  const [first] = speakers;
  const name = namesOf(speakers);
  if (first === undefined || speakers.length < 2 || name === null) return [];
  const agent: Agent = { ...first.agent, name, category: "role", organisation: null, plural: true, head: "both" };
  return [{ name, given: "stated", because: null, organisation: null, country: null, agent }];
}

/** Who says what stands at one unit of a sentence. Whose turn it is stands where else the outlet would, and passes on what he quotes. */
export function voiceAt(unit: number, sentence: SentenceParts, speakers: SentenceSpeakers, discourse: Discourse): Voice {
  const voice = toldAt(unit, sentence, speakers, discourse);
  const turned = discourse.turn?.block === sentence.block ? discourse.turn.speaker : null;
  if (turned === null) return voice;
  if (voice.outlet || (voice.speakers.length > 0 && voice.speakers.every((one) => one.name === null && isFirst(one.agent))))
    return { ...voice, speakers: [turned], outlet: false, because: "whose turn it is" };
  return { ...voice, via: [...voice.via, turned] };
}

function toldAt(unit: number, sentence: SentenceParts, speakers: SentenceSpeakers, discourse: Discourse): Voice {
  const { chain: whole } = scopesOver(sentence.attribution.scopes, unit);
  const chain = spokenBy(whole);
  const known = chain.flatMap((scope) => {
    const found = speakers.of.get(scope);
    return found === undefined ? [] : [{ scope, ...found }];
  });
  // "When the next elements came out, they gave 496 x 511 km": nobody who spoke.
  const figures =
    known[0]?.scope.rule === "X put it at" && known[0].scope.agents.every(({ head }) => head === "it" || head === "they");
  const inner = figures && known[0]?.speakers.every((speaker) => speaker.name === null) === true ? known[1] : known[0];
  // "“We believe it is dead,” he said": the belief is his.
  const first = whole.filter((scope) => !chain.includes(scope) && !scope.intends);
  if (inner !== undefined) {
    const own = known.filter(
      (one, i) =>
        i === 0 ||
        (sameSpeakers(one.speakers, inner.speakers) &&
          known.slice(0, i).every((other) => sameSpeakers(other.speakers, inner.speakers))),
    );
    const outer = known.slice(own.length);
    const via = [...own.flatMap((one) => one.via), ...outer.flatMap((one) => [...one.speakers, ...one.via])];
    // "I compute": outside quotation marks the writer speaks, and that is the outlet.
    if (inner.scope.agents.every((agent) => agent.head === "i" || agent.head === "we") && !insideQuotation(sentence, unit)) {
      return {
        speakers: [],
        via: [],
        own: own.map((one) => one.scope),
        outer: [],
        outlet: true,
        given: "implied",
        because: "the writer speaks",
      };
    }
    const unknown = inner.speakers.every((speaker) => speaker.name === null);
    return {
      speakers: inner.speakers,
      via,
      own: [...first, ...own.map((one) => one.scope)],
      outer: outer.map((one) => one.scope),
      outlet: false,
      given: unknown ? "unknown" : inner.speakers.some((speaker) => speaker.given === "implied") ? "implied" : "stated",
      because:
        inner.speakers.map((speaker) => speaker.because ?? "").find((words) => words !== "") ?? `rule “${inner.scope.rule}”`,
    };
  }
  const last = discourse.lastVoice;
  const goesOn = (because: string): Voice | null =>
    last === null
      ? null
      : { speakers: [last.speaker], via: last.via, given: "implied", own: [], outer: [], outlet: false, because };
  const nobody: Voice = {
    speakers: [],
    via: [],
    given: "unknown",
    own: [],
    outer: [],
    outlet: false,
    because: "a word of speech stands in the sentence whose speaker is not clear",
  };
  if (insideQuotation(sentence, unit)) {
    const { ahead } = sentence;
    if (ahead !== null) {
      const said = ahead.agents.map((agent) => speakerOf(agent, speakers.spoken));
      if (said.some((speaker) => speaker.name !== null))
        return {
          speakers: said,
          via: ahead.via.map((agent) => speakerOf(agent, speakers.spoken)),
          given: said.some((speaker) => speaker.given === "implied") ? "implied" : "stated",
          own: [ahead],
          outer: [],
          outlet: false,
          because: "told where the quotation ends",
        };
    }
    // What is quoted in somebody's turn without a word on whose it is, a statement above all, is his.
    if (last === null && discourse.turn?.block === sentence.block) return inOwnVoice;
    return goesOn("the quotation goes on") ?? nobody;
  }
  if (
    last !== null &&
    sentence.index - last.sentence <= 1 &&
    /,? it (?:is|was) (?:also |further )?(?:claimed|said|added|stated|announced|alleged|boasted|reported)\b/.test(
      sentence.masked,
    )
  )
    return goesOn("“it was claimed” goes on in the voice of the sentence before") ?? nobody;
  // "Kim was told that the satellite would start": by somebody.
  if (/\b(?:was|were|been) (?:told|informed|briefed|assured|advised)\b/.test(before(sentence, unit))) return nobody;
  const elsewhere = sentence.ahead;
  if (elsewhere !== null && (elsewhere.rule === toldElsewhere.behind || elsewhere.rule === toldElsewhere.account)) {
    const said = elsewhere.agents.map((agent) => speakerOf(agent, speakers.spoken));
    if (said.some((speaker) => speaker.name !== null))
      return { speakers: said, via: [], given: "implied", own: [], outer: [], outlet: false, because: elsewhere.rule };
  }
  if (
    sentence.between !== null &&
    last !== null &&
    sentence.index - last.sentence <= 1 &&
    takesUp(sentence.between, last.speaker, speakers.spoken)
  )
    return goesOn("told between two sentences of the same speaker") ?? nobody;
  if (last !== null && sentence.index - last.sentence <= 1 && hadDone(sentence, unit))
    return goesOn("reported speech goes on (“it had …”)") ?? nobody;
  if (last !== null && sentence.index - last.sentence <= 1 && addsTo(sentence))
    return goesOn("what it “also” did is told by the same") ?? nobody;
  return inOwnVoice;
}

const inOwnVoice: Voice = {
  speakers: [],
  via: [],
  given: "implied",
  own: [],
  outer: [],
  outlet: true,
  because: "the text says it in its own voice",
};

/** A plan is told by whoever reports it, and "I think" by whose words they are: such scopes count where no other stands around them. */
function spokenBy(whole: readonly Scope[]): readonly Scope[] {
  const others = whole.filter((scope) => !scope.intends && !scope.agents.every(isFirst));
  return others.length > 0 ? others : whole;
}

function isFirst(agent: Agent): boolean {
  return agent.category === "pronoun" && (agent.head === "i" || agent.head === "we");
}

function sameSpeakers(a: readonly Speaker[], b: readonly Speaker[]): boolean {
  return a.length === b.length && a.every((speaker, i) => sameSpeaker(speaker, b[i]));
}

function sameSpeaker(a: Speaker, b: Speaker | undefined): boolean {
  if (b === undefined) return false;
  return (a.name !== null && a.name === b.name) || (a.organisation !== null && a.organisation.id === b.organisation?.id);
}

/** Whether those who speak in the next sentence are who spoke last. */
function takesUp(scope: Scope, last: Speaker, spoken: readonly Speaker[]): boolean {
  return scope.agents.every((agent) => agent.head === "report" || sameSpeaker(speakerOf(agent, spoken), last));
}

function insideQuotation(sentence: SentenceParts, unit: number): boolean {
  let depth = sentence.opensQuoted ? 1 : 0;
  for (let i = 0; i < unit; i += 1) {
    const letter = sentence.units[i]?.letter;
    if (letter === "[") depth += 1;
    if (letter === "]") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** The words of a sentence before one of its units, phrases as the letters of their class. */
function before(sentence: SentenceParts, unit: number): string {
  return sentence.masked.slice(0, Math.max(0, (sentence.units[unit]?.span[0] ?? 0) - sentence.span[0]));
}

/** "It had also photographed …": a pronoun with a past perfect, as somebody was just said to have told it. */
function hadDone(sentence: SentenceParts, unit: number): boolean {
  const { units } = sentence;
  const had = units.slice(0, unit).findLastIndex((one) => one.lower === "had");
  return had > 0 && unit - had <= 3 && units[had - 1]?.letter === "I";
}

/** "It also photographed Rome": one thing more of those that somebody was just said to have told. */
function addsTo({ units }: SentenceParts): boolean {
  const [first, second, third] = units;
  return first?.letter === "I" && /^(?:it|they)$/.test(first.lower) && (second?.lower === "also" || third?.lower === "also");
}

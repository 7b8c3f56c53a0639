import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import { pronounAgent, type Agent, type Unit } from "../phrases/index.ts";
import type { Speaker } from "./speakers.ts";
import type { Discourse } from "./state.ts";
import type { Voice } from "./voice.ts";

/** "Reports that it had re-entered were wrong": what the report says is denied by whoever says this. */
export function declaredFalse(sentence: SentenceParts, unit: number): boolean {
  const { units } = sentence;
  // "That it re-entered is untrue": a clause as the subject.
  const reported = units
    .slice(0, unit)
    .some((one, at) => (one.letter === "C" && /^[tps]$/.test(units[at + 1]?.letter ?? "")) || (at === 0 && one.letter === "t"));
  if (!reported) return false;
  const after = units
    .slice(unit)
    .map((one) => one.lower)
    .join(" ");
  return /\b(?:is|are|was|were|'s) (?:also |simply |completely |entirely |all |sheer |pure |utter |mere |outright )*(?:fabrications?|an? (?:fabrication|invention)|false|wrong|untrue|fake|baseless|fabricated|incorrect|nonsense|groundless|unfounded|misleading|not true|not correct|a lie|lies|fiction)\b/.test(
    after,
  );
}

/** "Radio trackers have not detected any signals": who acts just before the trigger is who says so. */
export function actorBefore(sentence: SentenceParts, unit: number): Agent | null {
  // "Russia would be violating its resolutions": whose breach it is does not say so; nor does who acts in somebody's quotation.
  if (/^(?:violat|breach)/.test(sentence.units[unit]?.lower ?? "") || quotedBySomebody(sentence, unit)) return null;
  for (let at = unit - 1; at >= Math.max(0, unit - 6); at -= 1) {
    const one = sentence.units[at];
    if (one === undefined) return null;
    // "Radio amateurs, among them Scott Tilley, have not heard": over the insertion to who it is about.
    if (one.letter === "," && at > 2) {
      const opening = sentence.units.slice(0, at).findLastIndex((unit) => unit.letter === ",");
      const host = sentence.units[opening - 1]?.agent;
      if (opening > 0 && host !== undefined) return host;
    }
    if (one.letter === "I") return pronounAgent(one.span, one.lower);
    if (one.agent !== undefined && !sentence.attribution.attributive.has(at))
      return sentence.units[at - 1]?.letter === "p" ? null : withFellows(sentence.units, at, one.agent);
    if (!/^[bxemdTp,]$/.test(one.letter)) return null;
  }
  return null;
}

/**
 * Who states a thing by what he does, where only the text's own voice stands over it: "NASA's chief scolded China", "Washington has
 * imposed sanctions", "the regulator closed the airspace". What flies and what is asked states nothing.
 */
export function actorOf(frame: FoundFrame, sentence: SentenceParts, unit: number): Agent | null {
  const closes = frame.kind.type === "hazard-area" && closing.test(wordsOf(sentence, unit));
  if (frame.kind.type !== "statement" && !closes) return null;
  const { units, attribution } = sentence;
  const first = units.findIndex((one) => !/^[deT,[p]$/.test(one.letter) && one.moment === undefined);
  for (let at = Math.max(0, first); at < Math.min(units.length, first + 5); at += 1) {
    const one = units[at];
    if (one === undefined || /^[OITWGc:;]$/.test(one.letter)) return null;
    if (one.agent === undefined || one.letter === "R" || attribution.attributive.has(at)) continue;
    const list = listFrom(units, at);
    const next = units[list + 1];
    if (!/^[bwemxSZ]$/.test(next?.letter ?? "") || next?.lower === "'s" || goings.test(next?.lower ?? "")) return null;
    if (closes && one.agent.category === "state") return null;
    return at <= unit ? withFellows(units, list, units[list]?.agent ?? one.agent) : null;
  }
  return null;
}

/** What somebody does without saying anything by it. */
const goings =
  /^(?:met|meets?|arriv\w+|visit\w*|left|leaves|travel\w*|flew|flies|show\w*|held|holds|tour\w*|talk\w*|attend\w*|return\w*|watch\w*|inspect\w*|view\w*|saw|sees)$/;
const closing =
  /\b(?:clos(?:es|ed|ing)|shut|shuts|halt(?:s|ed)|ban(?:s|ned)|suspend(?:s|ed)|restrict(?:s|ed)|warn(?:s|ed)|issued)\b/;

function wordsOf(sentence: SentenceParts, unit: number): string {
  return sentence.units
    .slice(0, unit + 3)
    .map((one) => one.lower)
    .join(" ");
}

/** The last unit of "A, B and C" that begins here. */
function listFrom(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^[,&]$/.test(units[at + 1]?.letter ?? "") && units[at + 2]?.agent !== undefined) at += 2;
  return at;
}

/** "Britain, France and Germany condemned": all of them. */
function withFellows(units: readonly Unit[], last: number, agent: Agent): Agent {
  const agents = [agent];
  let at = last;
  while (at >= 2 && units[at - 1]?.letter === (agents.length === 1 ? "&" : ",")) {
    const before = units[at - 2]?.agent;
    if (before === undefined || before.category === "pronoun") break;
    agents.unshift(before);
    at -= 2;
  }
  if (agents.length === 1 || units[at - 1]?.letter === "p") return agent;
  const names = agents.map(({ name }) => name);
  return {
    ...agent,
    span: [agents[0]?.span[0] ?? agent.span[0], agent.span[1]],
    name: `${names.slice(0, -1).join(", ")} and ${agent.name}`,
    category: "role",
    organisation: null,
    country: null,
    plural: true,
    definite: false,
  };
}

function quotedBySomebody(sentence: SentenceParts, unit: number): boolean {
  return sentence.attribution.scopes.some(({ quoted, over }) => quoted && over[0] <= unit && unit < over[1]);
}

/** Whether somebody speaks for the state that acts. */
export function speaksFor(voice: Voice, acting: Agent): boolean {
  const code = acting.country?.code ?? acting.organisation?.country ?? null;
  // "Foreign Minister Ryabkov said Russia opposes it": a minister of no other country speaks of his own.
  if (
    !voice.outlet &&
    acting.category === "state" &&
    voice.speakers.some(
      ({ agent, country, organisation }) =>
        country === null &&
        organisation === null &&
        agent.roles.some((role) => /^(?:minister|spokes\w+|ambassador|envoy|diplomat)$/.test(role)),
    )
  )
    return true;
  if (code === null || voice.outlet || !(acting.category === "state" || acting.organisation?.kind === "state")) return false;
  return voice.speakers.some(
    ({ country, organisation, agent }) =>
      agent.category !== "state" && !agent.outlet && (country?.code ?? organisation?.country ?? null) === code,
  );
}

export function actorVoice(actor: Speaker, main: Voice): Voice {
  if (actor.name === null) return main;
  const via = main.outlet ? [] : [...main.speakers, ...main.via];
  return {
    speakers: [actor],
    via,
    given: actor.given,
    own: [],
    outer: [...main.own, ...main.outer],
    outlet: false,
    because: "who acts is who says so",
  };
}

/** "Asked whether …, Putin said: …": what is claimed is claimed by who answers, in the words that follow. */
export function answerUnit(sentence: SentenceParts, asked: number): number {
  const answer = sentence.attribution.scopes.find((scope) => scope.over[0] > asked);
  return answer?.over[0] ?? asked;
}

/** "They move in the same orbit as the chairman": without anything that flies, named here or before, it is a figure of speech. */
export function subjectFits(frame: FoundFrame, sentence: SentenceParts, discourse: Discourse, space: boolean): boolean {
  const things = sentence.units.flatMap((unit) => unit.thing ?? []);
  // Debris of missiles falls from no orbit.
  if (
    frame.kind.type === "decay" &&
    things.some((thing) => /^(?:missile|projectile)s?$/.test(thing.word)) &&
    !things.some((thing) => thing.head === "satellite")
  )
    return false;
  // "a film shows rockets taking off": rockets at large, nowhere and at no time.
  if (
    frame.kind.type === "launch" &&
    things.length > 0 &&
    things.every(
      (thing) =>
        thing.plural &&
        !thing.definite &&
        thing.name === null &&
        thing.owner === null &&
        thing.count === null &&
        thing.words.length <= 1,
    ) &&
    !sentence.units.some((unit) => unit.moment !== undefined || unit.place !== undefined || unit.agent?.country != null)
  )
    return false;
  if (frame.kind.subject === "launch") {
    // "fired a ballistic missile", "the launch of the book": no launch into space.
    const shot = things.filter((thing) => thing.head !== "debris");
    if (shot.length > 0 && shot.every((thing) => /^(?:missile|projectile)s?$/.test(thing.word))) return false;
    return (
      discourse.object !== null ||
      discourse.onlyObject !== null ||
      discourse.launch !== null ||
      discourse.owner !== null ||
      space ||
      things.some(
        (thing) =>
          thing.head !== "attempt" ||
          thing.name !== null ||
          thing.words.some((word) => /^(?:satellites?|rockets?|space|reconnaissance|spacecraft)$/.test(word)),
      ) ||
      sentence.units.some((unit) =>
        unit.place?.entities.some((entity) => entity.kind === "place" && entity.place.kind.startsWith("launch-")),
      )
    );
  }
  if (
    frame.kind.subject !== "satellite" ||
    discourse.object !== null ||
    discourse.onlyObject !== null ||
    discourse.launch !== null ||
    discourse.owner !== null
  )
    return true;
  // "It raised its orbit": in a text about space "it" is whatever was spoken of, though nobody told its name.
  if (space && discourse.flies) return true;
  return (
    things.length > 0 ||
    (frame.kind.type === "imaging" &&
      /\bsatellite (?:images?|imagery|photos?|photographs?|pictures?)\b/.test(sentence.masked)) ||
    (/^(?:decay|resolution|coverage)$/.test(frame.kind.type) && space) ||
    // "The X-37B raised its orbit to 500 km": what has an orbit in kilometres flies, though nobody knows its name.
    (/^(?:orbit|manoeuvre)$/.test(frame.kind.type) &&
      /\b(?:orbit|perigee|apogee|circl)|\bearth\b/.test(sentence.masked) &&
      sentence.units.some((unit) => /^(?:km|min|1\/day|km\/s)$/.test(unit.quantity?.values[0]?.unit ?? ""))) ||
    // "North Korea photographed …": a state that acts does so with a satellite; a White House that is photographed does not.
    (frame.kind.type === "imaging" &&
      sentence.units
        .slice(0, 4)
        .some(
          (unit, at) => unit.agent?.country != null && isCountry(unit) && !/^[pI]$/.test(sentence.units[at - 1]?.letter ?? ""),
        ))
  );
}

function isCountry(unit: Unit): boolean {
  return (
    unit.agent?.category === "state" ||
    (unit.place?.entities ?? []).some(
      (entity) => entity.kind === "country" || (entity.kind === "place" && entity.place.kind === "country"),
    )
  );
}

import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { ClaimTime, ObjectRecord } from "../../model/index.ts";
import { scopesOver, type Scope } from "../clauses/index.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import { satelliteOf, type ResolvedSubject } from "../resolve/subject.ts";
import type { CivilDate } from "../time/index.ts";
import type { Speaker } from "./speakers.ts";
import type { Discourse } from "./state.ts";

/** What a sentence names before any claim is made of it: whose satellite, which countries. */
export function mention(sentence: SentenceParts, before: Discourse, index: KnowledgeIndex): Discourse {
  let { owner, countries } = before;
  const codes = index.countriesByCode;
  const speaks = sentence.attribution.scopes[0]?.agents[0];
  let last = speaks?.country ?? codes.get(speaks?.organisation?.country ?? "") ?? null;
  for (const [at, unit] of sentence.units.entries()) {
    // "that North Korea put into orbit": who launches it owns it.
    const next =
      sentence.units[at + 1]?.lower === "has" || sentence.units[at + 1]?.lower === "had"
        ? sentence.units[at + 2]
        : sentence.units[at + 1];
    if (unit.agent?.country != null && /^(?:launched|put|placed|sent|fired|launches|orbited)$/.test(next?.lower ?? ""))
      owner = unit.agent.country;
    if (unit.thing?.owner != null) owner = unit.thing.owner;
    // "its satellite", "our satellite": whose country was just spoken of, or speaks.
    else if (unit.thing?.ownerPronoun === true && unit.thing.name === null && last !== null) owner = last;
    // Who launches from a site is, unless said otherwise, whose site it is.
    for (const entity of unit.place?.entities ?? []) {
      if (owner === null && entity.kind === "place" && entity.place.kind.startsWith("launch-"))
        owner = codes.get(entity.place.country ?? "") ?? null;
    }
    last = unit.agent?.country ?? codes.get(unit.agent?.organisation?.country ?? "") ?? last;
    const code = unit.thing?.owner?.code ?? unit.agent?.country?.code ?? unit.agent?.organisation?.country;
    if (code !== undefined && code !== null) countries = [code, ...countries.filter((other) => other !== code)].slice(0, 8);
  }
  const flies = before.flies || sentence.units.some((unit) => unit.thing?.head === "satellite");
  return { ...before, owner, countries, flies };
}

export function after(
  before: Discourse,
  frame: FoundFrame,
  subject: ResolvedSubject,
  time: ClaimTime,
  carries: CivilDate | null,
  sentence: SentenceParts,
): Discourse {
  const named = subject.subject.name !== null || subject.subject.owner !== undefined;
  const isLaunch = frame.kind.subject === "launch";
  return {
    ...before,
    object:
      named && !isLaunch && subject.subject.name !== null
        ? subject
        : isLaunch && subject.subject.name !== null && before.object === null
          ? subject
          : before.object,
    launch: isLaunch && subject.subject.launchId !== undefined ? subject : before.launch,
    dayOf:
      carries === null || frame.background
        ? before.dayOf
        : {
            ...before.dayOf,
            [frame.kind.type]: { date: carries, because: `the day spoken of in sentence ${sentence.index + 1}` },
          },
    lastDay:
      carries === null ? before.lastDay : { date: carries, because: `the day spoken of in sentence ${sentence.index + 1}` },
    carried:
      carries === null || frame.background
        ? before.carried
        : { date: carries, because: `the day spoken of in sentence ${sentence.index + 1}` },
    liftOff:
      frame.kind.type === "launch" && time.start !== null && (time.precision === "second" || time.precision === "minute")
        ? time.start
        : before.liftOff,
  };
}

/** The voice in which following sentences may go on: that of the sentence's outermost trailing or leading attribution. */
export function lastVoice(
  sentence: SentenceParts,
  of: ReadonlyMap<Scope, { readonly speakers: readonly Speaker[]; readonly via: readonly Speaker[] }>,
): Discourse["lastVoice"] {
  const scopes = sentence.attribution.scopes.filter((scope) => scope.aside === null && scope.verb.act !== "withhold");
  const last = scopes.at(-1);
  if (last === undefined) return null;
  const middle = last.over[0];
  const { chain } = scopesOver(scopes, middle);
  const inner = of.get(chain[0] ?? last);
  const speaker = inner?.speakers[0];
  if (speaker === undefined) return null;
  return {
    speaker,
    via: [...(inner?.via ?? []), ...chain.slice(1).flatMap((scope) => of.get(scope)?.speakers ?? [])],
    sentence: sentence.index,
    quoted: last.quoted,
  };
}

/** The satellite that a sentence names first, not after a preposition: what "it" in the next one means. */
export function namedObject(
  sentence: SentenceParts,
  before: Discourse,
  shadow: string,
  at: string | null,
  index: KnowledgeIndex,
  named: readonly ObjectRecord[],
): ResolvedSubject | null {
  for (const [i, unit] of sentence.units.entries()) {
    const { thing } = unit;
    if (thing === undefined || thing.head !== "satellite" || thing.plural) continue;
    const known = thing.name !== null || thing.owner !== null || thing.ownerPronoun;
    if (!known || sentence.units[i - 1]?.letter === "p") continue;
    // "It reached Intelsat 10-02": what another satellite does something to is not what "it" means next.
    if (
      before.object !== null &&
      sentence.units.slice(0, i).some((one) => one.lower === "it" || (one.thing?.head === "satellite" && !one.thing.plural))
    )
      continue;
    const words = shadow.slice(thing.span[0], thing.span[1]).replace(/\s+/g, " ");
    const spoken = { object: before.object, launch: before.launch, owner: before.owner, named };
    const found = satelliteOf(thing, words, spoken, at, index);
    if (found.subject.name !== null) return found;
  }
  return null;
}

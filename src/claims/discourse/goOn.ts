import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { ClaimTime } from "../../model/index.ts";
import { strangePlace } from "../attach/placeWords.ts";
import { scopesOver, type Scope } from "../clauses/index.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import { BESIDE, spokenAgain, SUBJECT } from "../resolve/referents.ts";
import type { ResolvedSubject } from "../resolve/resolved.ts";
import type { TimeOfClaim } from "../resolve/times.ts";
import { utcSeconds, utcText } from "../time/index.ts";
import type { Speaker } from "./speakers.ts";
import type { Discourse } from "./state.ts";

/** How many places of a text a later noun may mean. */
const PLACES_KEPT = 12;

const launches = /^(?:launched|put|placed|sent|fired|launches|orbited)$/;
const means = /^(?:tried|tries|attempted|failed|plans|planned|wants|wanted|hopes|hoped|vowed|promised)$/;

/** A sentence speaks of satellites or launches whose owner it does not tell. */
function flown({ units }: SentenceParts): boolean {
  return units.some(({ thing }) => thing !== undefined && thing.head !== "pronoun" && thing.owner === null);
}

/** What a sentence names before any claim is made of it: whose satellite, which countries. */
export function mention(sentence: SentenceParts, before: Discourse, index: KnowledgeIndex): Discourse {
  let { owner, countries, places } = before;
  const codes = index.countriesByCode;
  const speaks = sentence.attribution.scopes[0]?.agents[0];
  let last = speaks?.country ?? codes.get(speaks?.organisation?.country ?? "") ?? null;
  for (const [at, unit] of sentence.units.entries()) {
    // "that North Korea put into orbit": who launches it owns it.
    const next =
      sentence.units[at + 1]?.lower === "has" || sentence.units[at + 1]?.lower === "had"
        ? sentence.units[at + 2]
        : sentence.units[at + 1];
    // "North Korea tried twice to put a satellite into orbit": so does who only tries or means to.
    if (unit.agent?.country != null && (launches.test(next?.lower ?? "") || (means.test(next?.lower ?? "") && flown(sentence))))
      owner = unit.agent.country;
    if (unit.thing?.owner != null) owner = unit.thing.owner;
    // "its satellite", "our satellite": whose country was just spoken of, or speaks.
    else if (unit.thing?.ownerPronoun === true && unit.thing.name === null && last !== null) owner = last;
    // Who launches from a site is, unless said otherwise, whose site it is.
    for (const entity of unit.place?.entities ?? []) {
      if (owner === null && entity.kind === "place" && entity.place.kind.startsWith("launch-"))
        owner = codes.get(entity.place.country ?? "") ?? null;
    }
    const place = unit.place?.entities.find((entity) => entity.kind === "place");
    const strange = place === undefined && strangePlace(sentence.units, at) ? (unit.agent?.name ?? null) : null;
    if (place?.kind === "place" || strange !== null)
      places = [
        place?.kind === "place"
          ? { place: place.place, name: place.place.name, at: unit.span[0] }
          : { place: null, name: strange ?? "", at: unit.span[0] },
        ...places,
      ].slice(0, PLACES_KEPT);
    last = unit.agent?.country ?? codes.get(unit.agent?.organisation?.country ?? "") ?? last;
    const code = unit.thing?.owner?.code ?? unit.agent?.country?.code ?? unit.agent?.organisation?.country;
    if (code !== undefined && code !== null) countries = [code, ...countries.filter((other) => other !== code)].slice(0, 8);
  }
  const flies = before.flies || sentence.units.some((unit) => unit.thing?.head === "satellite");
  return { ...before, owner, countries, places, flies };
}

export function after(
  before: Discourse,
  frame: FoundFrame,
  subject: ResolvedSubject,
  { time, carries, night, spoken }: Pick<TimeOfClaim, "time" | "carries" | "night" | "spoken">,
  sentence: SentenceParts,
): Discourse {
  const clock = time.start !== null && (time.precision === "second" || time.precision === "minute");
  const day =
    carries === null
      ? null
      : {
          date: carries,
          because: `the day spoken of in sentence ${sentence.index + 1}`,
          instant: clock ? time.start : null,
          night,
        };
  const isLaunch = frame.kind.subject === "launch";
  return {
    ...before,
    referents: remembered(before.referents, subject, isLaunch, sentence),
    launch: isLaunch && subject.subject.launchId !== undefined ? subject : before.launch,
    dayOf: day === null || frame.background ? before.dayOf : { ...before.dayOf, [frame.kind.type]: day },
    lastDay: day ?? before.lastDay,
    carried: day === null || frame.background ? before.carried : day,
    lastSpoken: spoken ?? before.lastSpoken,
    lastSpokenIn: spoken === null ? before.lastSpokenIn : sentence.index,
    lastMoment: clock ? middleOf(time) : before.lastMoment,
    lastZone:
      clock && time.zone != null && (time.zone === "UTC" ? time.zoneGiven === "stated" : /\blocal\b/i.test(time.text ?? ""))
        ? { zone: time.zone, sentence: sentence.index }
        : before.lastZone,
    liftOff: frame.kind.type === "launch" && clock ? time.start : before.liftOff,
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

/** "around 10 a.m." is told by its middle. */
function middleOf({ start, end, about }: ClaimTime): string | null {
  const [from, to] = [start === null ? null : utcSeconds(start), end === null ? null : utcSeconds(end)];
  return about !== true || from === null || to === null ? start : utcText((from + to) / 2);
}

/** What a claim is about was spoken of, though the sentence only describes it: "North Korea launched a spy satellite on Tuesday". */
function remembered(
  referents: Discourse["referents"],
  found: ResolvedSubject,
  isLaunch: boolean,
  { units, index: sentence }: SentenceParts,
): Discourse["referents"] {
  const { subject } = found;
  const isRocket = units.some((unit) =>
    unit.thing?.name?.entities.some((entity) => entity.kind === "vehicle" && entity.name === subject.name),
  );
  if (subject.name === null || subject.span === undefined) return referents;
  // "4,400 Starlink satellites": no single thing that "it" could be.
  const { span } = subject;
  if (subject.noradId === null && units.some(({ thing }) => thing?.span[0] === span[0] && thing.plural && thing.name === null))
    return referents;
  const known = referents.find((one) =>
    subject.noradId === null ? one.subject.subject.name === subject.name : one.subject.subject.noradId === subject.noradId,
  );
  // A launch that failed leaves nothing that "the satellite" could be, beside one that flies.
  if (known === undefined && isLaunch && subject.noradId === null && referents.length > 0) return referents;
  const made = {
    subject: found,
    kind: isRocket ? ("rocket" as const) : ("satellite" as const),
    owner: subject.owner ?? found.owner,
    purpose: null,
    launched: null,
    sentence,
    at: subject.span[0],
    spokenAt: subject.span[0],
    times: 1,
    weight: isLaunch ? BESIDE : SUBJECT,
    topic: null,
  };
  return spokenAgain(
    referents,
    known === undefined
      ? made
      : { ...known, sentence, weight: known.sentence === sentence ? Math.max(known.weight, made.weight) : made.weight },
  );
}

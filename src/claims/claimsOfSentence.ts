import type { Knowledge, KnowledgeIndex } from "../catalogue/index.ts";
import type { Claim, ClaimTime, EventKind, Quantity } from "../model/index.ts";
import { argumentsOf, unitAt } from "./attach/arguments.ts";
import { groupsOf, withoutContainers } from "./attach/groups.ts";
import type { Arguments, PlaceGroup, TimeArgument } from "./attach/types.ts";
import { scopesOver, type Scope } from "./clauses/index.ts";
import { speakerOf, type Speaker } from "./discourse/speakers.ts";
import type { Discourse } from "./discourse/state.ts";
import { sentenceSpeakers, voiceAt, type SentenceSpeakers, type Voice } from "./discourse/voice.ts";
import type { TraceEntry } from "./document.ts";
import { clauseStart, findFrames, frameKinds, type FoundFrame, type SentenceParts } from "./frames/index.ts";
import type { Intake } from "./intake/index.ts";
import type { Agent } from "./phrases/index.ts";
import { placesOf, receiverOf } from "./resolve/places.ts";
import { propositionOf } from "./resolve/proposition.ts";
import { countOf, quantitiesOf } from "./resolve/quantities.ts";
import { readingsOf, type OpenParts } from "./resolve/readings.ts";
import { sensorOf } from "./resolve/sensor.ts";
import { stanceOf } from "./resolve/stance.ts";
import type { ResolvedSubject } from "./resolve/subject.ts";
import { subjectOfFrame } from "./resolve/subjectOfFrame.ts";
import { openTime, timesOf, type TimeOfClaim } from "./resolve/times.ts";
import type { TextStructure } from "./text/index.ts";
import { resolveMoment, utcSeconds, utcText, type CivilDate, type TimeContext, type ZoneChoice } from "./time/index.ts";

/** What stays the same through a text. */
export interface TextContext {
  readonly about: Intake;
  readonly structure: TextStructure;
  readonly index: KnowledgeIndex;
  readonly zoneNames: (name: string, country: string | null) => readonly ZoneChoice[];
  readonly published: string | null;
  /** The text is about space: only then its politics are kept. */
  readonly space: boolean;
}

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly discourse: Discourse;
  readonly unknownPlaces: readonly string[];
}

/** All claims of one sentence, and what the text has spoken of after it. */
export function claimsOfSentence(sentence: SentenceParts, context: TextContext, before: Discourse, count: number, trace: TraceEntry[]): SentenceClaims {
  const speakers = sentenceSpeakers(sentence.attribution.scopes, before.spoken);
  for (const scope of sentence.attribution.scopes) {
    const names = speakers.of.get(scope)?.speakers.map((speaker) => speaker.name ?? "unknown").join(" and ") ?? "";
    trace.push({ step: "clauses", rule: scope.rule, span: scope.span, found: `${names}: ${scope.verb.act}${scope.aside === null ? "" : `, ${scope.aside}`}` });
  }
  const frames = findFrames(sentence, frameKinds);
  const real = frames.filter((frame) => !frame.unreal && (frame.kind.type !== "statement" || (context.space && !sentence.heading)));
  for (const frame of frames) trace.push({ step: "frames", rule: `${frame.kind.type}: ${frame.way.name}`, span: frame.trigger, found: frame.unreal ? "only supposed: no claim" : frame.direction });
  const given = argumentsOf(sentence, real);
  let discourse = mention(sentence, before, context.index);
  const claims: Claim[] = [];
  const unknownPlaces = new Set<string>();
  for (const frame of real) {
    const unit = unitAt(sentence.units, frame.trigger[0]);
    const { aside } = scopesOver(sentence.attribution.scopes, unit);
    const answers = frame.way.name === "asked whether" ? answerUnit(sentence, unit) : unit;
    const main = voiceAt(answers, sentence, speakers, discourse);
    const actor = frame.way.actorSpeaks === true ? actorBefore(sentence, unit) : null;
    const spoken = actor === null ? main : actorVoice(speakerOf(actor, speakers.spoken), main);
    const voices: { voice: Voice; flip: boolean }[] = [{ voice: spoken, flip: declaredFalse(sentence, unit) }];
    for (const scope of aside) {
      const found = speakers.of.get(scope);
      if (found === undefined) continue;
      const voice: Voice = { speakers: found.speakers, via: found.via, given: "stated", own: [scope], outer: [], outlet: false, because: `rule “${scope.rule}”` };
      voices.push({ voice, flip: scope.aside === "contrary" });
    }
    const mine = given.get(frame) ?? { places: [], times: [], numbers: [] };
    const groups = frame.kind.splits ? groupsOf(mine, sentence.units) : [{ places: withoutContainers(mine.places, sentence.units), times: mine.times }];
    for (const [order, group] of groups.entries()) {
      const made = claimsOfGroup(frame, group, groups.length > 1 ? order : null, real, mine, sentence, context, discourse, voices, count + claims.length, trace);
      claims.push(...made.claims);
      for (const name of made.unknown) unknownPlaces.add(name);
      discourse = made.discourse;
    }
  }
  if (frames.length === 0) claims.push(...rejectionOf(sentence, before, speakers, context, count));
  discourse = { ...discourse, lastClaims: claims, spoken: speakers.spoken, lastVoice: lastVoice(sentence, speakers.of) ?? discourse.lastVoice };
  return { claims, discourse, unknownPlaces: [...unknownPlaces] };
}

/** "That is not so, the analyst said": the claims of the sentence before, denied by somebody else. */
function rejectionOf(sentence: SentenceParts, before: Discourse, speakers: SentenceSpeakers, context: TextContext, count: number): readonly Claim[] {
  const rejects = /^["']?(?:but )?(?:that|this|it|the (?:claim|report|figure|story)|they|these claims) (?:is|was|are|were|'s) (?:simply |completely |just |also )?(?:not (?:so|true|right|correct|the case)|false|untrue|wrong|incorrect|nonsense|a lie|lies|fake|fabricated|impossible|baseless)\b/;
  const match = rejects.exec(sentence.masked);
  if (match === null || before.lastClaims.length === 0) return [];
  const voice = voiceAt(Math.min(1, sentence.units.length - 1), sentence, speakers, before);
  const speaker = voice.outlet ? context.about.voice : namesOf(voice.speakers);
  const span: [number, number] = [sentence.span[0], sentence.span[0] + match[0].length];
  return before.lastClaims.filter((claim) => claim.stance !== "denies" && claim.speaker !== speaker).map((claim, i): Claim => ({
    ...claim, id: `c${count + i + 1}`, quote: context.structure.source.slice(span[0], span[1]), span, speaker, speakerGiven: speaker === null ? "unknown" : voice.given,
    speakerId: voice.outlet ? (context.about.voiceOrganisation?.id ?? null) : speakerIdOf(voice.speakers, context.index.knowledge), via: viaOf(voice, speaker, context), stance: "denies",
    subject: { ...claim.subject, given: claim.subject.given === "unknown" ? "unknown" : "implied", because: claim.subject.because ?? "what the sentence before speaks of" },
  }));
}

/** "Reports that it had re-entered were wrong": what the report says is denied by whoever says this. */
function declaredFalse(sentence: SentenceParts, unit: number): boolean {
  const { units } = sentence;
  const reported = units.slice(0, unit).some((one, at) => one.letter === "C" && /^[tps]$/.test(units[at + 1]?.letter ?? ""));
  if (!reported) return false;
  const after = units.slice(unit).map((one) => one.lower).join(" ");
  return /\b(?:is|are|was|were|'s) (?:also |simply |completely |entirely |all )?(?:false|wrong|untrue|fake|baseless|fabricated|incorrect|nonsense|groundless|unfounded|misleading|not true|not correct|a lie|lies|fiction)\b/.test(after);
}

/** "Radio trackers have not detected any signals": who acts just before the trigger is who says so. */
function actorBefore(sentence: SentenceParts, unit: number): Agent | null {
  for (let at = unit - 1; at >= Math.max(0, unit - 6); at -= 1) {
    const one = sentence.units[at];
    if (one === undefined) return null;
    if (one.letter === "I") {
      return { span: one.span, name: one.lower, category: "pronoun", organisation: null, country: null, outlet: false, plural: one.lower === "they", head: one.lower, roles: [], definite: true };
    }
    if (one.agent !== undefined && !sentence.attribution.attributive.has(at)) return sentence.units[at - 1]?.letter === "p" ? null : one.agent;
    if (!/^[bxemdTp,]$/.test(one.letter)) return null;
  }
  return null;
}

function actorVoice(actor: Speaker, main: Voice): Voice {
  if (actor.name === null) return main;
  const via = main.outlet ? [] : [...main.speakers, ...main.via];
  return { speakers: [actor], via, given: actor.given, own: [], outer: [...main.own, ...main.outer], outlet: false, because: "who acts is who says so" };
}

/** "Asked whether …, Putin said: …": what is claimed is claimed by who answers, in the words that follow. */
function answerUnit(sentence: SentenceParts, asked: number): number {
  const answer = sentence.attribution.scopes.find((scope) => scope.over[0] > asked);
  return answer?.over[0] ?? asked;
}

function claimsOfGroup(
  frame: FoundFrame, group: PlaceGroup, order: number | null, frames: readonly FoundFrame[], mine: Arguments, sentence: SentenceParts, context: TextContext, before: Discourse,
  voices: readonly { readonly voice: Voice; readonly flip: boolean }[], count: number, trace: TraceEntry[],
): { readonly claims: readonly Claim[]; readonly discourse: Discourse; readonly unknown: readonly string[] } {
  const { kind } = frame;
  const { shadow, source } = context.structure;
  const main = voices[0]?.voice;
  const stance = stanceOf(frame, main?.own ?? [], main?.outer ?? []);
  const places = placesOf(group.places, kind, shadow, [...countriesOf(before), ...before.countries], context.index);
  const receiver = kind.type === "signal" ? receiverOf(sentence, places.places, before, context.index) : null;
  const allPlaces = receiver === null ? places.places : [...places.places, receiver];
  const measured = quantitiesOf(mine.numbers, kind, shadow);
  const counted = kind.type === "count" && !measured.some((one) => one.unit === "1") ? countOf(frame, sentence, shadow) : null;
  const quantities: readonly Quantity[] = counted === null ? measured : [...measured, counted];
  const unitOfTrigger = unitAt(sentence.units, frame.trigger[0]);
  const afterLaunch = frame.way.event === "orbit-insertion" && !group.times.some((time) => time.clock) ? secondsLater(mine, shadow) : null;
  const context0 = timeContext(context, before, main, places.zone, stance.future || kind.type === "hazard-area", kind.subject === "launch", group.times.some(pointsBack));
  const plain = timesOf(group.times, unitOfTrigger, { ...context0, carried: dayBefore(sentence, group, context0, source) ?? context0.carried }, source);
  const times = afterLaunch === null || before.liftOff === null ? plain : [afterLiftOff(before.liftOff, afterLaunch, plain[0])];
  const claims: Claim[] = [];
  let discourse = before;
  if (!enough(frame, places.places.length, group.times.some((time) => time.clock), quantities.length)) {
    trace.push({ step: "frames", rule: `${kind.type}: needs ${kind.needs.join(" or ")}`, span: frame.trigger, found: "not there: no claim" });
    return { claims, discourse, unknown: [] };
  }
  for (const resolved of times) {
    const { time } = resolved;
    if (!subjectFits(frame, sentence, discourse, context.space)) {
      trace.push({ step: "frames", rule: `${kind.type}: needs something that flies`, span: frame.trigger, found: "nothing of the kind was spoken of: no claim" });
      continue;
    }
    const during = time.start === null || time.end === null ? null : { start: time.start, end: time.end };
    const subject = subjectOfFrame(frame, sentence, {
      spoken: { object: discourse.object, launch: discourse.launch, owner: discourse.owner }, index: context.index, shadow, at: time.start ?? moment(context.published), during,
      published: context.published, future: stance.future, siteIds: places.siteIds,
    });
    // "had been launched on the 21st" is told as background: what follows goes on from the day before it.
    discourse = after(discourse, frame, subject, time, resolved.carries, sentence);
    const event: EventKind = frame.way.event ?? kind.event;
    const targets = places.places.filter((place) => place.role === "target");
    const events: OpenParts["events"] = kind.type === "signal" && targets.length > 0 && time.given !== "unknown"
      ? [
          { assumes: "the stated time is when the pictures were received", event: "reception" },
          { assumes: "the stated time is when the pictures were taken", event: "exposure", places: targets },
        ]
      : [];
    const readings = readingsOf({ times: resolved.readings, time, places: places.readings, subject: subject.subject, subjects: subject.alternatives, events });
    const span = quoteSpan(sentence, frame, frames, group, order);
    const sensor = sensorOf(frame, sentence);
    for (const { voice, flip } of voices) {
      const own = stanceOf(flip ? { ...frame, polarity: frame.polarity === 1 ? -1 : 1 } : frame, voice.own, voice.outer);
      if (own.withheld) {
        trace.push({ step: "resolve", rule: "withheld", span: frame.trigger, found: "only declined to say: no claim" });
        continue;
      }
      const speaker = voice.outlet ? context.about.voice : namesOf(voice.speakers);
      const claim: Claim = {
        id: `c${count + claims.length + 1}`, type: kind.type, quote: source.slice(span[0], span[1]), span,
        speaker, speakerGiven: speaker === null ? "unknown" : voice.given,
        speakerId: voice.outlet ? (context.about.voiceOrganisation?.id ?? null) : speakerIdOf(voice.speakers, context.index.knowledge),
        via: viaOf(voice, speaker, context), stance: own.stance, ...(own.hedge === null ? {} : { hedge: own.hedge }),
        proposition: propositionOf(kind, subject.subject, allPlaces, time, quantities, frame.way, own.future, source.slice(span[0], span[1]), frame.affirms),
        subject: subject.subject, time, places: [...allPlaces], quantities: [...quantities], event,
        ...(sensor === null ? {} : { sensor }), inconsistencies: [...resolved.inconsistencies], ...(readings.length === 0 ? {} : { readings: [...readings] }),
      };
      claims.push(claim);
      trace.push({ step: "resolve", rule: "claim", span, found: `${claim.id} ${claim.type}: ${speaker ?? "unknown"} ${claim.stance}; ${voice.because}` });
    }
  }
  return { claims, discourse, unknown: places.unknown };
}

/** "entered orbit 705 seconds later": seconds after the lift-off that the text told of. */
function secondsLater(mine: Arguments, shadow: string): { readonly seconds: number; readonly text: string; readonly span: readonly [number, number] } | null {
  for (const { quantity, span } of mine.numbers) {
    const value = quantity.values[0];
    if (value === undefined || (value.unit !== "s" && value.unit !== "min" && value.unit !== "h")) continue;
    const words = /^ (?:later|after)(?: (?:the )?(?:launch|lift-?off))?\b/.exec(shadow.slice(span[1], span[1] + 24))?.[0];
    if (words === undefined) continue;
    const seconds = value.unit === "s" ? value.value : value.unit === "min" ? value.value * 60 : value.value * 3600;
    return { seconds, text: shadow.slice(span[0], span[1] + words.length), span: [span[0], span[1] + words.length] };
  }
  return null;
}

function afterLiftOff(liftOff: string, after: { readonly seconds: number; readonly text: string; readonly span: readonly [number, number] }, plain: TimeOfClaim | undefined): TimeOfClaim {
  const start = utcSeconds(liftOff);
  const carried = plain ?? { time: openTime, readings: [], inconsistencies: [], carries: null };
  if (start === null) return carried;
  const time: ClaimTime = {
    start: utcText(start + after.seconds), end: utcText(start + after.seconds + 1), precision: "second", given: "implied", because: `${after.text}: counted from the lift-off that the text gives`,
    text: after.text, span: [after.span[0], after.span[1]],
  };
  return { ...carried, time };
}

/** "They move in the same orbit as the chairman": without anything that flies, named here or before, it is a figure of speech. */
function subjectFits(frame: FoundFrame, sentence: SentenceParts, discourse: Discourse, space: boolean): boolean {
  const things = sentence.units.flatMap((unit) => unit.thing ?? []);
  if (frame.kind.subject === "launch") {
    // "fired a ballistic missile", "the launch of the book": no launch into space.
    if (things.length > 0 && things.every((thing) => /^(?:missile|projectile)s?$/.test(thing.word))) return false;
    return discourse.object !== null || discourse.launch !== null || discourse.owner !== null || space || things.some((thing) => thing.head !== "attempt" || thing.name !== null || thing.words.some((word) => /^(?:satellites?|rockets?|space|reconnaissance|spacecraft)$/.test(word))) ||
      sentence.units.some((unit) => unit.place?.entities.some((entity) => entity.kind === "place" && /^launch-/.test(entity.place.kind)));
  }
  if (frame.kind.subject !== "satellite" || discourse.object !== null || discourse.launch !== null || discourse.owner !== null) return true;
  return things.length > 0 || (frame.kind.type === "imaging" && sentence.units.some((unit) => unit.agent?.country != null));
}

function timeContext(context: TextContext, discourse: Discourse, voice: Voice | undefined, zone: string | null, future: boolean, launch: boolean, back: boolean): TimeContext {
  const { about, index } = context;
  const others: ZoneChoice[] = [];
  const add = (found: string | null | undefined, because: string): void => {
    if (found !== null && found !== undefined && !others.some((other) => other.zone === found)) others.push({ zone: found, because });
  };
  for (const speaker of voice?.speakers ?? []) add(speaker.organisation?.zone ?? speaker.country?.zone, `the zone of ${speaker.name ?? "the speaker"}`);
  if (discourse.owner !== null) add(discourse.owner.zone, `the zone of ${discourse.owner.name}`);
  if (launch) add(zone, "the zone of the launch site");
  add(about.organisation?.zone, `the zone of ${about.publisher ?? "the publisher"}`);
  add(zone, "the zone of the place");
  add("UTC", "no zone is named");
  return {
    published: context.published, dateline: about.datelineZone, textZone: discourse.textZone, localZone: zone === null ? null : { zone, because: "the zone of the place" }, otherZones: others,
    direction: future ? "future" : "past", carried: back ? (discourse.lastDay ?? discourse.carried) : discourse.carried, zonesOfName: context.zoneNames, country: about.organisation?.country ?? null,
    eventTime: () => {
      if (discourse.liftOff !== null) return discourse.liftOff;
      const id = discourse.launch?.subject.launchId ?? discourse.object?.subject.launchId;
      return index.knowledge.launches.find((launch) => launch.launchId === id)?.liftOff ?? null;
    },
  };
}

/** The day that an earlier phrase of the same sentence names: "visited on Friday and saw pictures taken at 10:15 the same day". */
function dayBefore(sentence: SentenceParts, group: PlaceGroup, context: TimeContext, source: string): TimeContext["carried"] {
  const first = group.times.find((time) => time.clock) ?? group.times[0];
  if (first === undefined) return null;
  let found: TimeContext["carried"] = null;
  for (const [at, unit] of sentence.units.entries()) {
    if (at >= first.at) break;
    if (unit.moment === undefined || !unit.moment.group.members.some((member) => member.days.length > 0)) continue;
    const carries = resolveMoment(unit.moment, context, source)[0]?.carries ?? null;
    if (carries !== null) found = { date: carries, because: `“${source.slice(unit.span[0], unit.span[1])}” in the same sentence` };
  }
  return found;
}

/** "that day", "the next day": counted from whatever day was named last. */
function pointsBack(time: TimeArgument): boolean {
  return time.moment.group.members.some((member) => member.days.some((day) => (day.kind === "offset" || day.kind === "period") && day.from === "carried"));
}

function enough(frame: FoundFrame, places: number, clock: boolean, numbers: number): boolean {
  return frame.kind.needs.some((need) => need === "nothing" || (need === "place" && places > 0) || (need === "clock" && clock) || (need === "number" && numbers > 0));
}

/** From the clause's first word to its last argument: the words that a report underlines. */
function quoteSpan(sentence: SentenceParts, frame: FoundFrame, others: readonly FoundFrame[], group: PlaceGroup, order: number | null): [number, number] {
  const { units, attribution, span } = sentence;
  const trigger = unitAt(units, frame.trigger[0]);
  const { chain } = scopesOver(attribution.scopes, trigger);
  const scope: Scope | undefined = chain[0];
  const inAlso = scope?.also != null && trigger >= scope.also[0];
  const range = scope === undefined ? [0, units.length] as const : inAlso && scope.also !== null ? scope.also : scope.over;
  let [from] = range;
  // Articles and adverbs were out of sight when the scope was found: "any arms deal".
  while (from > 0 && /^[de]$/.test(units[from - 1]?.letter ?? "") && !attribution.attributive.has(from - 1)) from -= 1;
  let to = range[1] - 1;
  const clause = unitAt(units, span[0] + clauseStart(sentence.masked, frame.trigger[0] - span[0]));
  if (others.some((other) => unitAt(units, other.trigger[0]) < clause)) from = Math.max(from, clause);
  const next = others.map((other) => unitAt(units, span[0] + clauseStart(sentence.masked, other.trigger[0] - span[0]))).find((at) => at > trigger && at <= to);
  if (next !== undefined) to = next - 1;
  for (let at = trigger - 1; at > from; at -= 1) if (units[at]?.letter === ";" || attribution.attributive.has(at)) from = at + 1;
  for (let at = trigger + 1; at < to; at += 1) if (units[at]?.letter === ";" || (attribution.attributive.has(at) && scope === undefined)) to = at - 1;
  while (from < to && /^[,;:.&u\])-]$/.test(units[from]?.letter ?? "")) from += 1;
  while (to > from && /^[,;:.&u[(-]$/.test(units[to]?.letter ?? "")) to -= 1;
  const start = units[from]?.span[0] ?? span[0];
  const end = units[to]?.span[1] ?? span[1];
  if (order === null) return [Math.min(start, frame.trigger[0]), Math.max(end, frame.trigger[1])];
  // Of several groups the first underlines from the clause's start, each of the others its own places and time.
  const own = [...group.places, ...group.times.filter((time) => time.clock)].map((argument) => argument.span);
  const last = Math.max(frame.trigger[1], ...own.map((one) => one[1]));
  return order === 0 ? [Math.min(start, frame.trigger[0]), last] : [Math.min(...own.map((one) => one[0])), Math.max(...own.map((one) => one[1]))];
}

function namesOf(speakers: readonly Speaker[]): string | null {
  const names = [...new Set(speakers.flatMap((speaker) => (speaker.name === null ? [] : [speaker.name])))];
  return names.length === 0 ? null : names.length === 1 ? (names[0] ?? null) : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function speakerIdOf(speakers: readonly Speaker[], knowledge: Knowledge): string | null {
  const ids = speakers.map((speaker) => {
    if (speaker.organisation !== null) return speaker.organisation.id;
    const { country } = speaker;
    return country === null ? null : (knowledge.organisations.find((one) => one.kind === "state" && one.country === country.code && one.parent === null)?.id ?? null);
  });
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function viaOf(voice: Voice, speaker: string | null, context: TextContext): string[] {
  const via: string[] = [];
  const { publisher, voice: own } = context.about;
  for (const name of [...voice.via.map((one) => one.name), own, publisher]) {
    if (name !== null && name !== speaker && !via.includes(name)) via.push(name);
  }
  // An outlet does not pass on what it says itself, under whichever of its names.
  const { organisation, voiceOrganisation } = context.about;
  const said = voice.speakers.map((one) => one.organisation?.id);
  return via.filter((name) => !(name === publisher && said.includes(organisation?.id ?? "")) && !(name === own && said.includes(voiceOrganisation?.id ?? "")));
}

function countriesOf(discourse: Discourse): readonly string[] {
  return discourse.owner === null ? [] : [discourse.owner.code];
}

function moment(published: string | null): string | null {
  return published === null ? null : published.length === 10 ? `${published}T12:00:00Z` : published;
}

/** What a sentence names before any claim is made of it: whose satellite, which countries. */
function mention(sentence: SentenceParts, before: Discourse, index: KnowledgeIndex): Discourse {
  let { owner, countries } = before;
  const codes = index.countriesByCode;
  const speaks = sentence.attribution.scopes[0]?.agents[0];
  let last = speaks?.country ?? codes.get(speaks?.organisation?.country ?? "") ?? null;
  for (const unit of sentence.units) {
    if (unit.thing?.owner != null) owner = unit.thing.owner;
    // "its satellite", "our satellite": whose country was just spoken of, or speaks.
    else if (unit.thing?.ownerPronoun === true && unit.thing.name === null && last !== null) owner = last;
    last = unit.agent?.country ?? codes.get(unit.agent?.organisation?.country ?? "") ?? last;
    const code = unit.thing?.owner?.code ?? unit.agent?.country?.code ?? unit.agent?.organisation?.country;
    if (code !== undefined && code !== null) countries = [code, ...countries.filter((other) => other !== code)].slice(0, 8);
  }
  return { ...before, owner, countries };
}

function after(before: Discourse, frame: FoundFrame, subject: ResolvedSubject, time: ClaimTime, carries: CivilDate | null, sentence: SentenceParts): Discourse {
  const named = subject.subject.name !== null || subject.subject.owner !== undefined;
  const isLaunch = frame.kind.subject === "launch";
  return {
    ...before,
    object: named && !isLaunch && subject.subject.name !== null ? subject : isLaunch && subject.subject.noradId !== null && before.object === null ? subject : before.object,
    launch: isLaunch && subject.subject.launchId !== undefined ? subject : before.launch,
    lastDay: carries === null ? before.lastDay : { date: carries, because: `the day spoken of in sentence ${sentence.index + 1}` },
    carried: carries === null || frame.background ? before.carried : { date: carries, because: `the day spoken of in sentence ${sentence.index + 1}` },
    liftOff: frame.kind.type === "launch" && time.start !== null && (time.precision === "second" || time.precision === "minute") ? time.start : before.liftOff,
  };
}

/** The voice in which following sentences may go on: that of the sentence's outermost trailing or leading attribution. */
function lastVoice(sentence: SentenceParts, of: ReadonlyMap<Scope, { readonly speakers: readonly Speaker[]; readonly via: readonly Speaker[] }>): Discourse["lastVoice"] {
  const scopes = sentence.attribution.scopes.filter((scope) => scope.aside === null && scope.verb.act !== "withhold");
  const last = scopes.at(-1);
  if (last === undefined) return null;
  const middle = last.over[0];
  const { chain } = scopesOver(scopes, middle);
  const inner = of.get(chain[0] ?? last);
  const speaker = inner?.speakers[0];
  if (speaker === undefined) return null;
  return { speaker, via: [...(inner?.via ?? []), ...chain.slice(1).flatMap((scope) => of.get(scope)?.speakers ?? [])], sentence: sentence.index, quoted: last.quoted };
}

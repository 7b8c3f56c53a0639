import type { Claim, ClaimPlace, EventKind, Quantity } from "../model/index.ts";
import { againstItself } from "./arithmetic/index.ts";
import { argumentsOf, unitAt } from "./attach/arguments.ts";
import { groupsOf, knownPlace, withoutContainers } from "./attach/groups.ts";
import type { Arguments, PlaceGroup } from "./attach/types.ts";
import { scopesOver } from "./clauses/index.ts";
import { actorBefore, actorOf, actorVoice, speaksFor, answerUnit, declaredFalse, subjectFits } from "./discourse/actors.ts";
import { after, lastVoice, mention } from "./discourse/goOn.ts";
import { officialStatement } from "./discourse/official.ts";
import { flownAfter, isOfOther } from "./discourse/otherFlyers.ts";
import { namedSubject } from "./discourse/named.ts";
import { namesOf, speakerOf, type Speaker } from "./discourse/speakers.ts";
import type { Discourse } from "./discourse/state.ts";
import { clauseSubjects, sentenceSpeakers, voiceAt, type SentenceSpeakers, type Voice } from "./discourse/voice.ts";
import type { TraceEntry } from "./document.ts";
import { byWords, findFrames, frameKinds, type FoundFrame, type SentenceParts } from "./frames/index.ts";
import { quoteSpan } from "./quoteSpan.ts";
import { rejectionOf } from "./rejection.ts";
import { observerOf, placesOf, receiverOf } from "./resolve/places.ts";
import { propositionOf } from "./resolve/proposition.ts";
import { countsOf } from "./resolve/counts.ts";
import { longitudesOf, quantitiesOf } from "./resolve/quantities.ts";
import { readingsOf, type OpenParts } from "./resolve/readings.ts";
import { sensorOf } from "./resolve/sensor.ts";
import { speakerIdOf, viaOf } from "./resolve/speakerFields.ts";
import { asSeveral, failedOften } from "./resolve/severalLaunches.ts";
import { stanceOf } from "./resolve/stance.ts";
import { otherOfFrame, togetherOfFrame } from "./resolve/otherOfFrame.ts";
import { subjectOfFrame, type SubjectContext } from "./resolve/subjectOfFrame.ts";
import { afterLiftOff, atStamp, dayBefore, pointsBack, secondsLater, timeContext } from "./resolve/timing.ts";
import {
  anything,
  asClaimed,
  chosenOf,
  kindsOfIt,
  spokenAgain,
  type Referent,
  type ReferentKind,
} from "./resolve/referents.ts";
import { satelliteOf, type ResolvedSubject, type Spoken } from "./resolve/subject.ts";
import { before as referentsBefore, trackOf, type Track } from "./resolve/track.ts";
import { namesOneDay, timesOf, type TimeOfClaim } from "./resolve/times.ts";
import { resolveMoment } from "./time/index.ts";
import type { TextContext } from "./textContext.ts";

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly discourse: Discourse;
  readonly unknownPlaces: readonly string[];
}

/** All claims of one sentence, and what the text has spoken of after it. */
export function claimsOfSentence(
  sentence: SentenceParts,
  context: TextContext,
  before: Discourse,
  count: number,
  trace: TraceEntry[],
): SentenceClaims {
  const speakers = sentenceSpeakers(sentence.attribution.scopes, before.spoken, clauseSubjects(sentence.units));
  for (const scope of sentence.attribution.scopes) {
    const names =
      speakers.of
        .get(scope)
        ?.speakers.map((speaker) => speaker.name ?? "unknown")
        .join(" and ") ?? "";
    trace.push({
      step: "clauses",
      rule: scope.rule,
      span: scope.span,
      found: `${names}: ${scope.verb.act}${scope.aside === null ? "" : `, ${scope.aside}`}`,
    });
  }
  const frames = findFrames(sentence, frameKinds);
  const judged = byWords(
    sentence,
    frames.filter((frame) => !frame.unreal),
    frameKinds,
    (context.space || context.named.length > 0) && !context.makeBelieve && !sentence.heading,
  );
  const told = [...judged.kept, ...judged.added.map((one) => one.frame)]
    .filter((frame) => (frame.kind.type === "statement" ? context.space && !sentence.heading : !context.makeBelieve))
    .sort((a, b) => a.trigger[0] - b.trigger[0]);
  const official =
    told.length === 0 && judged.against.length === 0 && context.space && !sentence.heading
      ? officialStatement(sentence, speakers)
      : null;
  const real = official === null ? told : [official];
  for (const frame of frames)
    trace.push({
      step: "frames",
      rule: `${frame.kind.type}: ${frame.way.name}`,
      span: frame.trigger,
      found: frame.unreal ? "only supposed: no claim" : frame.direction,
    });
  for (const { frame, because } of judged.added)
    trace.push({
      step: "frames",
      rule: `${frame.kind.type}: ${frame.way.name}`,
      span: frame.trigger,
      found: `${frame.direction}; ${because}`,
    });
  for (const { frame, because } of judged.against)
    trace.push({
      step: "frames",
      rule: `${frame.kind.type}: its words`,
      span: frame.trigger,
      found: `speak against it (${because}): no claim`,
    });
  let given = argumentsOf(sentence, real);
  // What can be no claim for want of a place must not keep the time that another claim needs.
  const able = real.filter((frame) => {
    const lists = given.get(frame);
    return (
      lists === undefined ||
      enough(
        frame,
        lists.places.length,
        lists.times.some((time) => time.clock),
        lists.numbers.length,
      ) ||
      frame.kind.type === "count"
    );
  });
  if (able.length > 0 && able.length < real.length) given = new Map([...given, ...argumentsOf(sentence, able)]);
  let discourse = mention(sentence, before, context.index);
  const track = trackOf(
    sentence,
    spokenOf(discourse, discourse.referents, sentence.index, context),
    context.structure.shadow,
    moment(context.published),
    context.index,
  );
  const claims: Claim[] = [];
  const unknownPlaces = new Set<string>();
  for (const frame of real) {
    const unit = unitAt(sentence.units, frame.trigger[0]);
    const { aside } = scopesOver(sentence.attribution.scopes, unit);
    const answers = frame.way.name === "asked whether" ? answerUnit(sentence, unit) : unit;
    const main = voiceAt(answers, sentence, speakers, discourse);
    const acting =
      (main.outlet ? actorOf(frame, sentence, unit) : null) ??
      (frame.way.actorSpeaks === true ? actorBefore(sentence, unit) : null);
    // "No amateur has heard it": nobody is no speaker.
    // Nor is his own country another speaker than its minister: "Ryabkov said Russia opposes weapons in space".
    const actor = acting !== null && (/^no\b/i.test(acting.name) || speaksFor(main, acting)) ? null : acting;
    const spoken = actor === null ? main : actorVoice(speakerOf(actor, speakers.spoken), main);
    const voices: { voice: Voice; flip: boolean }[] = [{ voice: spoken, flip: declaredFalse(sentence, unit) }];
    for (const scope of aside) {
      const found = speakers.of.get(scope);
      if (found === undefined) continue;
      const voice: Voice = {
        speakers: found.speakers,
        via: found.via,
        given: "stated",
        own: [scope],
        outer: [],
        outlet: false,
        because: `rule “${scope.rule}”`,
      };
      voices.push({ voice, flip: scope.aside === "contrary" });
    }
    const mine = given.get(frame) ?? { places: [], times: [], numbers: [], clockOf: null };
    const groups = frame.kind.splits
      ? groupsOf(mine, sentence.units)
      : [{ places: withoutContainers(mine.places, sentence.units), times: mine.times }];
    for (const [order, group] of groups.entries()) {
      const made = claimsOfGroup(
        frame,
        group,
        groups.length > 1 ? order : null,
        real,
        mine,
        sentence,
        context,
        discourse,
        track,
        voices,
        count + claims.length,
        trace,
      );
      claims.push(...made.claims);
      for (const name of made.unknown) unknownPlaces.add(name);
      discourse = made.discourse;
    }
  }
  if (frames.length === 0) claims.push(...rejectionOf(sentence, before, speakers, context, count));
  if (claims.length === 0) discourse = dayToldAlone(sentence, discourse, context);
  const subject = namedSubject(sentence, before.spoken);
  const referents = asClaimed(
    (track.at(-1)?.referents ?? []).reduceRight<readonly Referent[]>(
      (known, one) => (one.sentence === sentence.index ? spokenAgain(known, one) : known),
      discourse.referents,
    ),
    claims.map((claim) => claim.subject),
  );
  discourse = {
    ...discourse,
    referents,
    object: itOf(referents, anything, sentence.index, false) ?? discourse.object,
    lastClaims: claims,
    flown: flownAfter(before.flown, sentence, context.structure.shadow),
    site: claims.flatMap((claim) => claim.places).findLast((place) => place.role === "site") ?? discourse.site,
    spoken:
      subject === null
        ? speakers.spoken
        : sentence.attribution.scopes.some((scope) => scope.rule === "X: at the start")
          ? [...speakers.spoken, subject]
          : behind(before.spoken, subject, speakers.spoken),
    turn: turnOf(sentence, speakers) ?? discourse.turn,
    lastVoice: lastVoice(sentence, speakers.of) ?? discourse.lastVoice,
  };
  return { claims, discourse, unknownPlaces: [...unknownPlaces] };
}

/** "It happened yesterday.", "The alert was lifted at 7:04 on Wednesday.": the day of what follows; what is planned leaves it be. */
function dayToldAlone(sentence: SentenceParts, discourse: Discourse, context: TextContext): Discourse {
  const told = sentence.units.flatMap(({ moment }) => (moment !== undefined && namesOneDay(moment) ? [moment] : []));
  const [only] = told;
  if (only === undefined || told.length > 1) return discourse;
  const future = /\b(?:will|would|is to)\b/.test(sentence.masked);
  const time = timeContext(context, discourse, undefined, null, future, "statement", false, sentence);
  const date = resolveMoment(only, time, context.structure.source)[0]?.carries ?? null;
  if (date === null) return discourse;
  const day = { date, because: `the day spoken of in sentence ${sentence.index + 1}` };
  if (future && !/^(?:it|that|this|so it|all this)\b/i.test(sentence.masked)) return { ...discourse, lastDay: day };
  return { ...discourse, carried: day, lastDay: day, dayOf: {}, lastSpoken: date };
}

/** Puts who a sentence is about before those who speak in it. */
function behind(before: readonly Speaker[], subject: Speaker, after: readonly Speaker[]): readonly Speaker[] {
  const last = before.at(-1);
  const at = last === undefined ? 0 : after.lastIndexOf(last) + 1;
  return after.slice(at).some((speaker) => speaker.name === subject.name)
    ? after
    : [...after.slice(0, at), subject, ...after.slice(at)];
}

/** "GENERAL LEE: We have tracked it": a label at the start of a block is good for all of it. */
function turnOf(sentence: SentenceParts, speakers: SentenceSpeakers): Discourse["turn"] {
  const scope = sentence.attribution.scopes.find((one) => one.rule === "X: at the start");
  const speaker = scope === undefined ? undefined : speakers.of.get(scope)?.speakers[0];
  return speaker === undefined ? null : { speaker, block: sentence.block };
}

function claimsOfGroup(
  frame: FoundFrame,
  group: PlaceGroup,
  order: number | null,
  frames: readonly FoundFrame[],
  mine: Arguments,
  sentence: SentenceParts,
  context: TextContext,
  before: Discourse,
  track: readonly Track[],
  voices: readonly { readonly voice: Voice; readonly flip: boolean }[],
  count: number,
  trace: TraceEntry[],
): { readonly claims: readonly Claim[]; readonly discourse: Discourse; readonly unknown: readonly string[] } {
  const { kind } = frame;
  const { shadow, source } = context.structure;
  const main = voices[0]?.voice;
  const stance = stanceOf(frame, main?.own ?? [], main?.outer ?? []);
  const places = placesOf(group.places, kind, shadow, [...countriesOf(before), ...before.countries], context.index);
  const receiver =
    kind.type === "signal" && /received|contact/.test(frame.way.name) && frame.polarity > 0
      ? receiverOf(sentence, places.places, before, context.index)
      : null;
  const watched =
    (kind.type === "signal" || kind.type === "sighting") &&
    frame.polarity > 0 &&
    receiver === null &&
    places.places.length === 0
      ? observerOf(sentence, frame.trigger[0], kind.placeRole, shadow, before.countries, context.index)
      : null;
  const told = receiver ?? watched?.place ?? null;
  let allPlaces = told === null ? places.places : [...places.places, told];
  allPlaces = allPlaces.filter(
    (place, i) => !allPlaces.slice(0, i).some((other) => other.name === place.name && other.role === place.role),
  );
  const same = sameSite(frame, sentence, before, places.places);
  if (same !== null) allPlaces = [...allPlaces, same];
  const measured = [...quantitiesOf(mine.numbers, kind, shadow), ...longitudesOf(group.places, kind, shadow)];
  const counted = measured.some((one) => one.unit === "1") ? [] : countsOf(frame, sentence, shadow);
  const quantities: readonly Quantity[] = [...measured, ...counted];
  // "followed 70 seconds later": a length of time counts nothing.
  if (kind.type === "count" && quantities.length > 0 && !quantities.some((one) => one.unit === "1"))
    return { claims: [], discourse: before, unknown: [] };
  const unitOfTrigger = unitAt(sentence.units, frame.trigger[0]);
  const afterLaunch =
    frame.way.event === "orbit-insertion" && !group.times.some((time) => time.clock) ? secondsLater(mine, shadow) : null;
  const context0 = timeContext(
    context,
    before,
    main,
    places.zone ?? watched?.zone ?? null,
    stance.future || kind.type === "hazard-area",
    kind.type,
    group.times.some(pointsBack),
    sentence,
  );
  const clockOf = mine.clockOf === null ? null : knownPlace(mine.clockOf);
  const clockZone = clockOf?.zone == null ? null : { zone: clockOf.zone, because: `the clock of ${clockOf.name}` };
  const plain = timesOf(
    group.times,
    unitOfTrigger,
    {
      ...context0,
      carried:
        dayBefore(sentence, group, context0, source) ??
        (group.times.some(pointsBack) ? null : before.dayOf[kind.type]) ??
        context0.carried,
      textZone: clockZone ?? context0.textZone,
    },
    source,
  );
  const [first] = plain;
  const stamped =
    first?.time.start == null &&
    first?.time.end == null &&
    group.times.length === 0 &&
    !stance.future &&
    happensNow(frame, shadow)
      ? atStamp(context0, frame.trigger)
      : null;
  const times =
    stamped !== null
      ? [stamped]
      : afterLaunch === null || before.liftOff === null
        ? plain
        : [afterLiftOff(before.liftOff, afterLaunch, plain[0])];
  const claims: Claim[] = [];
  let discourse = before;
  if (
    !enough(
      frame,
      places.places.length,
      group.times.some((time) => time.clock),
      kind.type === "count" || kind.type === "launch" ? quantities.length : measured.length,
    )
  ) {
    trace.push({
      step: "frames",
      rule: `${kind.type}: needs ${kind.needs.join(" or ")}`,
      span: frame.trigger,
      found: "not there: no claim",
    });
    return { claims, discourse, unknown: [] };
  }
  for (const resolved of times) {
    const { time } = resolved;
    if (!subjectFits(frame, sentence, discourse, context.surelySpace)) {
      trace.push({
        step: "frames",
        rule: `${kind.type}: needs something that flies`,
        span: frame.trigger,
        found: "nothing of the kind was spoken of: no claim",
      });
      continue;
    }
    if (isOfOther(frame, sentence, discourse.flown, shadow)) {
      trace.push({
        step: "frames",
        rule: `${kind.type}: needs something in space`,
        span: frame.trigger,
        found: "it is told of a missile, an aircraft or the like: no claim",
      });
      continue;
    }
    // "Left KA-SAT at 9 degrees east": a place on the belt is no launch site.
    if (kind.type === "launch" && allPlaces.some((place) => onBelt.test(place.name))) continue;
    const during = time.start === null || time.end === null ? null : { start: time.start, end: time.end };
    const subjectContext: SubjectContext = {
      spoken: spokenOf(discourse, referentsBefore(track, unitOfTrigger), sentence.index, context, kindsOfIt(kind.type)),
      track,
      index: context.index,
      shadow,
      at: time.start ?? moment(context.published),
      during,
      published: context.published,
      future: stance.future,
      siteIds: places.siteIds,
    };
    const one = respective(frame, sentence, times, resolved, subjectContext) ?? subjectOfFrame(frame, sentence, subjectContext);
    const subject = times.length === 1 && failedOften(kind.type, quantities, time) ? asSeveral(one) : one;
    const other = otherOfFrame(frame, sentence, subject.subject, subjectContext);
    const together = togetherOfFrame(frame, sentence, subject.subject, subjectContext);
    // "had been launched on the 21st" is told as background: what follows goes on from the day before it.
    // "claimed that it had photographed" is put back a tense by the claiming; "had been launched, NATA said" is background.
    const backshift = (main?.own ?? []).some((scope) => scope.span[1] <= frame.trigger[0]);
    discourse = after(
      discourse,
      backshift ? { ...frame, background: false } : onlyTells(frame, frames) ? { ...frame, background: true } : frame,
      subject,
      resolved,
      sentence,
    );
    const event: EventKind = frame.way.event ?? kind.event;
    const targets = places.places.filter((place) => place.role === "target");
    const events: OpenParts["events"] =
      kind.type === "signal" && targets.length > 0 && time.given !== "unknown"
        ? [
            { assumes: "the stated time is when the pictures were received", event: "reception" },
            { assumes: "the stated time is when the pictures were taken", event: "exposure", places: targets },
          ]
        : [];
    const readings = readingsOf({
      times: resolved.readings,
      time,
      places: places.readings,
      subject: subject.subject,
      subjects: subject.alternatives,
      events,
    });
    const span = quoteSpan(sentence, frame, frames, group, order);
    const sensor = sensorOf(frame, sentence);
    for (const { voice, flip } of voices) {
      const own = stanceOf(flip ? { ...frame, polarity: frame.polarity === 1 ? -1 : 1 } : frame, voice.own, voice.outer);
      if (kind.type === "statement" && !voice.outlet && voice.speakers.every((one) => one.name === null)) {
        trace.push({ step: "resolve", rule: "statement of nobody", span: frame.trigger, found: "no speaker: no claim" });
        continue;
      }
      if (own.withheld) {
        trace.push({ step: "resolve", rule: "withheld", span: frame.trigger, found: "only declined to say: no claim" });
        continue;
      }
      const speaker = voice.outlet ? context.about.voice : namesOf(voice.speakers);
      const claim: Claim = {
        id: `c${count + claims.length + 1}`,
        type: kind.type,
        quote: source.slice(span[0], span[1]),
        span,
        speaker,
        speakerGiven: speaker === null ? "unknown" : voice.given,
        speakerId: voice.outlet
          ? (context.about.voiceOrganisation?.id ?? null)
          : speakerIdOf(voice.speakers, context.index.knowledge),
        via: viaOf(voice, speaker, context),
        stance: own.stance,
        ...(own.hedge === null ? {} : { hedge: own.hedge }),
        proposition: propositionOf(
          kind,
          subject.subject,
          allPlaces,
          time,
          quantities,
          frame.way,
          own.future,
          source.slice(span[0], span[1]),
          frame.affirms,
        ),
        subject: subject.subject,
        ...(other === null ? {} : { other }),
        ...(together.length === 0 ? {} : { together: [...together] }),
        time,
        places: [...allPlaces],
        quantities: [...quantities],
        event,
        ...(sensor === null ? {} : { sensor }),
        inconsistencies: [...resolved.inconsistencies, ...againstItself(mine, quantities, allPlaces, source)],
        ...(readings.length === 0 ? {} : { readings: [...readings] }),
      };
      if (sentence.opensQuoted && before.lastClaims.some((other) => saysAgain(other, claim))) {
        trace.push({ step: "resolve", rule: "said again", span, found: "the quotation only repeats it: no claim of its own" });
        continue;
      }
      claims.push(claim);
      trace.push({
        step: "resolve",
        rule: "claim",
        span,
        found: `${claim.id} ${claim.type}: ${speaker ?? "unknown"} ${claim.stance}; ${voice.because}`,
      });
    }
  }
  return { claims, discourse, unknown: places.unknown };
}

const onBelt = /^\d[\d.]* ?(?:°|degrees?|deg\.?) ?(?:E|W|east|west)\b/i;

/** "thunders off", "is shut": told as it happens. */
function happensNow({ kind, trigger }: FoundFrame, shadow: string): boolean {
  return (
    /^(?:launch|launch-failure|decay|hazard-area)$/.test(kind.type) &&
    /^(?:[a-z]+s|is|are|has just)\b(?! (?:about|due|expected|said|to)\b)/.test(shadow.slice(trigger[0], trigger[1] + 20))
  );
}

/** "The stage, left over from the launch on Monday, fell": a noun that tells which, beside what happened; its day is not carried on. */
function onlyTells(frame: FoundFrame, all: readonly FoundFrame[]): boolean {
  return all.length > 1 && /^(?:launch from a place at a time|since its launch|the latest launch)$/.test(frame.way.name);
}

/** "Noor-1 and Noor-2 were launched in April 2020 and March 2022 respectively": to each time its own. */
function respective(
  frame: FoundFrame,
  sentence: SentenceParts,
  times: readonly TimeOfClaim[],
  resolved: TimeOfClaim,
  context: SubjectContext,
): ResolvedSubject | null {
  if (times.length < 2) return null;
  const all = sentence.units.flatMap(({ thing }) => (thing?.name != null && thing.head === "satellite" ? [thing] : []));
  const before = all.filter(({ span }) => span[1] <= frame.trigger[0]);
  // "It put Kwangmyongsong-3 and Kwangmyongsong-4 in orbit in 2012 and 2016"
  const things = before.length > 0 ? before : all;
  const thing = things.length === times.length ? things[times.indexOf(resolved)] : undefined;
  const { shadow, spoken, at, during, index } = context;
  return thing === undefined ? null : satelliteOf(thing, shadow, spoken, at, index, during?.end ?? at);
}

/** "It came close. It came a bit too close": one claim, said twice in one quotation. */
function saysAgain(one: Claim, other: Claim): boolean {
  return (
    one.type === other.type &&
    one.speaker === other.speaker &&
    one.stance === other.stance &&
    one.subject.name === other.subject.name &&
    other.time.start === null &&
    other.places.length === 0 &&
    other.quantities.length === 0
  );
}

/** "from the same cosmodrome": the site of the launch told of before. */
function sameSite(
  frame: FoundFrame,
  sentence: SentenceParts,
  before: Discourse,
  places: readonly ClaimPlace[],
): ClaimPlace | null {
  if (frame.kind.subject !== "launch" || before.site === null || places.some((place) => place.role === "site")) return null;
  const words =
    /\b(?:from|at) (?:the|that|this) (?:same )?(?:cosmodrome|spaceport|launch site|site|space cent(?:re|er)|launch ?pad|pad|facility)\b/.exec(
      sentence.masked,
    )?.[0];
  if (words === undefined) return null;
  const { text: _text, span: _span, ...site } = before.site;
  return { ...site, given: "implied", because: `“${words}” is ${site.name}, spoken of before` };
}

function enough(frame: FoundFrame, places: number, clock: boolean, numbers: number): boolean {
  return (frame.way.needs ?? frame.kind.needs).some(
    (need) =>
      need === "nothing" ||
      (need === "place" && places > 0) ||
      (need === "clock" && clock) ||
      (need === "number" && numbers > 0),
  );
}

/** What was spoken of as the look-up of subjects takes it. */
function spokenOf(
  discourse: Discourse,
  referents: readonly Referent[],
  sentence: number,
  context: TextContext,
  kinds: readonly ReferentKind[] = anything,
): Spoken {
  return {
    object: itOf(referents, kinds, sentence, discourse.opens) ?? discourse.onlyObject,
    referents,
    sentence,
    opens: discourse.opens,
    launch: discourse.launch,
    owner: discourse.owner,
    onlyObject: referents.some((one) => one.kind === "satellite") ? null : discourse.onlyObject,
    named: context.named,
    rocket: context.rocket,
  };
}

/** What "it" means in a sentence. */
function itOf(
  referents: readonly Referent[],
  kinds: readonly ReferentKind[],
  sentence: number,
  opens: boolean,
): ResolvedSubject | null {
  return chosenOf(referents, { kinds, owner: null, purpose: null, sentence, not: null, launched: null, opens })?.subject ?? null;
}

function countriesOf(discourse: Discourse): readonly string[] {
  return discourse.owner === null ? [] : [discourse.owner.code];
}

function moment(published: string | null): string | null {
  return published === null ? null : published.length === 10 ? `${published}T12:00:00Z` : published;
}

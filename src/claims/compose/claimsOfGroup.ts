import type { Claim, EventKind, Quantity } from "../../model/index.ts";
import { againstItself } from "../arithmetic/index.ts";
import { unitAt } from "../attach/arguments.ts";
import type { Arguments, PlaceGroup } from "../attach/types.ts";
import { subjectFits } from "../discourse/actors.ts";
import { after } from "../discourse/goOn.ts";
import { isOfOther } from "../discourse/otherFlyers.ts";
import { namesOf } from "../discourse/speakers.ts";
import type { Discourse } from "../discourse/state.ts";
import type { TraceEntry } from "../document.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import { quoteSpan } from "../quoteSpan.ts";
import { countsOf } from "../resolve/counts.ts";
import { otherOfFrame, togetherOfFrame } from "../resolve/otherOfFrame.ts";
import { propositionOf } from "../resolve/proposition.ts";
import { longitudesOf, quantitiesOf } from "../resolve/quantities.ts";
import { readingsOf, type OpenParts } from "../resolve/readings.ts";
import { kindsOfIt } from "../resolve/referents.ts";
import { placesOfSameEvent } from "../resolve/sameEvent.ts";
import { sensorOf } from "../resolve/sensor.ts";
import { asSeveral, failedOften } from "../resolve/severalLaunches.ts";
import { speakerIdOf, viaOf } from "../resolve/speakerFields.ts";
import { stanceOf } from "../resolve/stance.ts";
import { leaning } from "../resolve/stanceWords.ts";
import type { ResolvedSubject } from "../resolve/resolved.ts";
import { satelliteOf } from "../resolve/subject.ts";
import { subjectOfFrame, type SubjectContext } from "../resolve/subjectOfFrame.ts";
import type { TimeOfClaim } from "../resolve/times.ts";
import { before as referentsBefore, type Track } from "../resolve/track.ts";
import type { TextContext } from "../textContext.ts";
import { enough } from "./framesTold.ts";
import { placesOfGroup, type GroupPlaces } from "./placesOfGroup.ts";
import { publishedAt, spokenOf } from "./spoken.ts";
import { timesOfGroup } from "./timesOfGroup.ts";
import { untoldTime } from "./untoldTime.ts";
import type { FrameVoice } from "./voicesOfFrame.ts";

/** A frame of a sentence with what goes to it. */
export interface ToldFrame {
  readonly frame: FoundFrame;
  readonly mine: Arguments;
  readonly voices: readonly [FrameVoice, ...FrameVoice[]];
  readonly sentence: SentenceParts;
  /** All frames of the sentence. */
  readonly frames: readonly FoundFrame[];
  readonly track: readonly Track[];
}

export interface GroupClaims {
  readonly claims: readonly Claim[];
  readonly discourse: Discourse;
  readonly unknown: readonly string[];
}

/**
 * The claims that a frame makes of one group of places: one for each time and voice.
 * @param order which group it is, null where it is the only one.
 * @param count how many claims the text has so far.
 */
export function claimsOfGroup(
  told: ToldFrame,
  group: PlaceGroup,
  order: number | null,
  context: TextContext,
  before: Discourse,
  count: number,
  trace: TraceEntry[],
): GroupClaims {
  const { frame, mine, voices, sentence, frames, track } = told;
  const { kind } = frame;
  const { shadow, source } = context.structure;
  const { voice: main } = voices[0];
  const leant = leaning(frame, sentence);
  const stance = stanceOf(leant, main.own, main.outer);
  const places = placesOfGroup(frame, group, sentence, context, before, frames);
  const measured = [...quantitiesOf(mine.numbers, kind, shadow), ...longitudesOf(group.places, kind, shadow)];
  const counted = measured.some((one) => one.unit === "1") ? [] : countsOf(frame, sentence, shadow);
  const quantities: readonly Quantity[] = [...measured, ...counted];
  const none = (rule: string, found: string): void => {
    trace.push({ step: "frames", rule: `${kind.type}: ${rule}`, span: frame.trigger, found: `${found}: no claim` });
  };
  // "followed 70 seconds later": a length of time counts nothing.
  if (kind.type === "count" && quantities.length > 0 && !quantities.some((one) => one.unit === "1")) {
    none("needs a number of things", "what is told is no count");
    return { claims: [], discourse: before, unknown: [] };
  }
  const clock = group.times.some((time) => time.clock);
  const numbers = kind.type === "count" || kind.type === "launch" ? quantities.length : measured.length;
  if (!enough(frame, places.told, clock, numbers)) {
    none(`needs ${kind.needs.join(" or ")}`, "not there");
    return { claims: [], discourse: before, unknown: [] };
  }
  const times = timesOfGroup(frame, group, mine, sentence, context, before, main, places.zone, stance.future);
  const span = quoteSpan(sentence, frame, frames, group, order, mine.numbers);
  const claims: Claim[] = [];
  let discourse = before;
  if (leant.unreal) none("needs to be told", "only supposed: no claim");
  for (const resolved of leant.unreal ? [] : times) {
    if (!subjectFits(frame, sentence, discourse, context.surelySpace)) {
      none("needs something that flies", "nothing of the kind was spoken of");
      continue;
    }
    if (isOfOther(frame, sentence, discourse.flown, shadow)) {
      none("needs something in space", "it is told of a missile, an aircraft or the like");
      continue;
    }
    // "Left KA-SAT at 9 degrees east": a place on the belt is no launch site.
    if (kind.type === "launch" && places.all.some((place) => onBelt.test(place.name))) {
      none("needs a site", "a place on the belt is none");
      continue;
    }
    const { time } = resolved;
    const during = time.start === null || time.end === null ? null : { start: time.start, end: time.end };
    const referents = referentsBefore(track, unitAt(sentence.units, frame.trigger[0]));
    const subjectContext: SubjectContext = {
      spoken: spokenOf(discourse, referents, sentence.index, context, kindsOfIt(kind.type)),
      track,
      index: context.index,
      shadow,
      at: time.start ?? publishedAt(context.published),
      during,
      published: context.published,
      future: stance.future,
      siteIds: places.named.siteIds,
    };
    const one = respective(frame, sentence, times, resolved, subjectContext) ?? subjectOfFrame(frame, sentence, subjectContext);
    const subject = times.length === 1 && failedOften(kind.type, quantities, time) ? asSeveral(one) : one;
    const other = otherOfFrame(frame, sentence, subject.subject, subjectContext);
    const together = togetherOfFrame(frame, sentence, subject.subject, subjectContext);
    discourse = after(discourse, asBackground(told), subject, resolved, sentence);
    const readings = readingsOf({
      times: resolved.readings,
      time,
      places: places.named.readings,
      subject: subject.subject,
      subjects: subject.alternatives,
      events: eventsOf(frame, places, resolved),
    });
    const sensor = sensorOf(frame, sentence);
    const event: EventKind = frame.way.event ?? kind.event;
    for (const { voice, flip } of voices) {
      const own = stanceOf(flip ? { ...leant, polarity: leant.polarity === 1 ? -1 : 1 } : leant, voice.own, voice.outer);
      if (kind.type === "statement" && !voice.outlet && voice.speakers.every((one) => one.name === null)) {
        trace.push({ step: "resolve", rule: "statement of nobody", span: frame.trigger, found: "no speaker: no claim" });
        continue;
      }
      if (own.withheld) {
        trace.push({ step: "resolve", rule: "withheld", span: frame.trigger, found: "only declined to say: no claim" });
        continue;
      }
      const where =
        places.all.length > 0
          ? places.all
          : placesOfSameEvent(kind.type, subject.subject, time, own.stance === "plans", before.events, before.lastClaims);
      const when = untoldTime(time, leant, sentence, voice, own.stance, subject.subject, places.zone, context, before);
      const speaker = voice.outlet ? context.about.voice : namesOf(voice.speakers);
      const quote = source.slice(span[0], span[1]);
      const claim: Claim = {
        id: `c${count + claims.length + 1}`,
        type: kind.type,
        quote,
        span,
        speaker,
        speakerGiven: speaker === null ? "unknown" : voice.given,
        speakerId: voice.outlet
          ? (context.about.voiceOrganisation?.id ?? null)
          : speakerIdOf(voice.speakers, context.index.knowledge),
        via: viaOf(voice, speaker, context),
        stance: own.stance,
        ...(own.hedge === null ? {} : { hedge: own.hedge }),
        proposition: propositionOf(kind, subject.subject, where, when, quantities, frame.way, own.future, quote, frame.affirms),
        subject: subject.subject,
        ...(other === null ? {} : { other }),
        ...(together.length === 0 ? {} : { together: [...together] }),
        time: when,
        places: [...where],
        quantities: [...quantities],
        event,
        ...(sensor === null ? {} : { sensor }),
        inconsistencies: [...resolved.inconsistencies, ...againstItself(mine, quantities, where, source)],
        ...(readings.length === 0 ? {} : { readings: [...readings] }),
      };
      if (sentence.opensQuoted && before.lastClaims.some((other) => saysAgain(other, { ...claim, time }))) {
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
  return { claims, discourse, unknown: places.named.unknown };
}

const onBelt = /^\d[\d.]* ?(?:°|degrees?|deg\.?) ?(?:E|W|east|west)\b/i;

/** Pictures that were received with places in them: the stated time is of the reception, or of the exposure. */
function eventsOf({ kind }: FoundFrame, { named }: GroupPlaces, { time }: TimeOfClaim): OpenParts["events"] {
  const targets = named.places.filter((place) => place.role === "target");
  if (kind.type !== "signal" || targets.length === 0 || time.given === "unknown") return [];
  return [
    { assumes: "the stated time is when the pictures were received", event: "reception" },
    { assumes: "the stated time is when the pictures were taken", event: "exposure", places: targets },
  ];
}

/**
 * "had been launched on the 21st" is told as background: what follows goes on from the day before it.
 * "claimed that it had photographed" is put back a tense by the claiming; "had been launched, NATA said" is background.
 */
function asBackground({ frame, frames, voices }: ToldFrame): FoundFrame {
  if (voices[0].voice.own.some((scope) => scope.span[1] <= frame.trigger[0])) return { ...frame, background: false };
  return onlyTells(frame, frames) ? { ...frame, background: true } : frame;
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

import type { Claim } from "../../model/index.ts";
import type { Scope } from "../clauses/index.ts";
import { lastVoice } from "../discourse/goOn.ts";
import { namedSubject } from "../discourse/named.ts";
import { flownAfter } from "../discourse/otherFlyers.ts";
import type { Speaker } from "../discourse/speakers.ts";
import type { MomentWord } from "../mentions/types.ts";
import type { Discourse } from "../discourse/state.ts";
import type { SentenceSpeakers } from "../discourse/voice.ts";
import type { SentenceParts } from "../frames/index.ts";
import { anything, asClaimed, spokenAgain, type Referent } from "../resolve/referents.ts";
import { eventsTold } from "../resolve/sameEvent.ts";
import { namesOneDay } from "../resolve/times.ts";
import { timeContext } from "../resolve/timing.ts";
import type { Track } from "../resolve/track.ts";
import type { TextContext } from "../textContext.ts";
import { resolveMoment } from "../time/index.ts";
import { itOf } from "./spoken.ts";

/** What the text has spoken of when a sentence ends. `soFar` is what its claims have left. */
export function spokenAfter(
  sentence: SentenceParts,
  context: TextContext,
  before: Discourse,
  soFar: Discourse,
  speakers: SentenceSpeakers,
  track: readonly Track[],
  claims: readonly Claim[],
): Discourse {
  const discourse = claims.length === 0 ? dayToldAlone(sentence, soFar, context) : monthTold(sentence, soFar, context);
  const subject = namedSubject(sentence, before.spoken);
  const referents = asClaimed(
    (track.at(-1)?.referents ?? []).reduceRight<readonly Referent[]>(
      (known, one) => (one.sentence === sentence.index ? spokenAgain(known, one) : known),
      discourse.referents,
    ),
    claims.map((claim) => claim.subject),
  );
  return {
    ...discourse,
    referents,
    object: itOf(referents, anything, sentence.index, null) ?? discourse.object,
    lastClaims: claims,
    events: eventsTold(discourse.events, claims),
    flown: flownAfter(before.flown, sentence, context.structure.shadow),
    spoken:
      subject === null
        ? speakers.spoken
        : sentence.attribution.scopes.some((scope) => scope.rule === "X: at the start")
          ? [...speakers.spoken, subject]
          : behind(before.spoken, subject, speakers.spoken),
    turn: turnOf(sentence, speakers, context) ?? discourse.turn,
    lastVoice: lastVoice(sentence, speakers.of) ?? discourse.lastVoice,
  };
}

/** "In June. On the 13th …": the month of what follows, where no claim has told of another time. */
function monthTold(sentence: SentenceParts, discourse: Discourse, context: TextContext): Discourse {
  if (discourse.lastSpokenIn === sentence.index) return discourse;
  const moments = sentence.units.flatMap(({ moment }) => moment ?? []);
  const [only] = moments.filter(({ group }) =>
    group.members.some(({ days, bound }) => bound === "at" && days.some((day) => day.kind === "date" && day.month !== null)),
  );
  if (only === undefined) return discourse;
  const time = timeContext(context, discourse, undefined, null, false, "statement", false, sentence);
  const spoken = resolveMoment(only, time, context.structure.source)[0]?.spoken ?? null;
  return spoken === null ? discourse : { ...discourse, lastSpoken: spoken, lastSpokenIn: sentence.index };
}

function isUniversal({ clock, zone }: MomentWord): boolean {
  return (
    clock !== null && zone !== null && (zone.kind === "offset" ? zone.minutes === 0 : /^(?:UTC|GMT|UT)$/.test(zone.name ?? ""))
  );
}

/** "It happened yesterday.", "The alert was lifted at 7:04 on Wednesday.": the day of what follows; what is planned leaves it be. */
function dayToldAlone(sentence: SentenceParts, soFar: Discourse, context: TextContext): Discourse {
  const universal = sentence.units.some(({ moment }) => moment?.group.members.some(isUniversal) === true);
  const discourse = universal ? { ...soFar, lastZone: { zone: "UTC", sentence: sentence.index } } : soFar;
  const moments = sentence.units.flatMap(({ moment }) => moment ?? []);
  const told = moments.filter(namesOneDay);
  const [only] = told;
  const future = /\b(?:will|would|is to)\b/.test(sentence.masked);
  if (only === undefined) return future ? discourse : monthTold(sentence, discourse, context);
  if (told.length > 1) return discourse;
  const time = timeContext(context, discourse, undefined, null, future, "statement", false, sentence);
  const resolved = resolveMoment(only, time, context.structure.source)[0];
  const date = resolved?.carries ?? null;
  if (resolved === undefined || date === null) return discourse;
  const day = { date, because: `the day spoken of in sentence ${sentence.index + 1}`, night: resolved.night };
  if (future && !/^(?:it|that|this|so it|all this)\b/i.test(sentence.masked)) return { ...discourse, lastDay: day };
  const clock = resolved.time.precision === "minute" || resolved.time.precision === "second";
  return {
    ...discourse,
    carried: day,
    lastDay: day,
    dayOf: {},
    lastSpoken: date,
    lastSpokenIn: sentence.index,
    // "The time? 2:34 in the afternoon on March 8. Five minutes earlier …"
    lastMoment: clock ? resolved.time.start : discourse.lastMoment,
  };
}

/** Puts who a sentence is about before those who speak in it. */
function behind(before: readonly Speaker[], subject: Speaker, after: readonly Speaker[]): readonly Speaker[] {
  const last = before.at(-1);
  const at = last === undefined ? 0 : after.lastIndexOf(last) + 1;
  return after.slice(at).some((speaker) => speaker.name === subject.name)
    ? after
    : [...after.slice(0, at), subject, ...after.slice(at)];
}

/** "GENERAL LEE: We have tracked it", "A schoolmaster in Thurso writes: …": who stands at the start of a block has all of it to say. */
function turnOf(sentence: SentenceParts, speakers: SentenceSpeakers, context: TextContext): Discourse["turn"] {
  const [first] = sentence.attribution.scopes;
  const scope =
    sentence.attribution.scopes.find((one) => one.rule === "X: at the start") ??
    (first !== undefined && opensLetter(first, sentence, context) ? first : undefined);
  const speaker = scope === undefined ? undefined : speakers.of.get(scope)?.speakers[0];
  return speaker === undefined ? null : { speaker, block: sentence.block };
}

function opensLetter(scope: Scope, sentence: SentenceParts, context: TextContext): boolean {
  if (!/^(?:write|mail|email|e-mail|text)$/.test(scope.verb.lemma)) return false;
  const { shadow, blocks } = context.structure;
  const [from, to] = scope.span;
  return (
    from - sentence.span[0] <= 2 &&
    sentence.span[0] - (blocks[sentence.block]?.span[0] ?? 0) <= 12 &&
    /:$|^:/.test(shadow.slice(to - 1, to + 1)) &&
    !/^[\s:]*"/.test(shadow.slice(to, to + 4))
  );
}

import { timesOfSaying } from "../attach/timesGiven.ts";
import type { Arguments, PlaceGroup, TimeArgument } from "../attach/types.ts";
import type { Discourse } from "../discourse/state.ts";
import type { Voice } from "../discourse/voice.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { KnownCountry } from "../../catalogue/index.ts";
import type { ClaimTime, ClaimType } from "../../model/index.ts";
import type { Span } from "../../base/index.ts";
import type { MomentMention } from "../mentions/types.ts";
import type { TextContext } from "../textContext.ts";
import { resolveMoment, utcSeconds, utcText, type CivilDate, type TimeContext, type ZoneChoice } from "../time/index.ts";
import { openTime, type TimeOfClaim } from "./times.ts";

/** Types whose times are told by the owner of the satellite, in its own zone. */
const owned: ReadonlySet<ClaimType> = new Set([
  "imaging",
  "overflight",
  "signal",
  "launch",
  "launch-failure",
  "orbit",
  "status",
]);

export function timeContext(
  context: TextContext,
  discourse: Discourse,
  voice: Voice | undefined,
  zone: string | null,
  future: boolean,
  type: ClaimType,
  back: boolean,
  { block, index: sentence }: Pick<SentenceParts, "block" | "index">,
): TimeContext {
  const { about, index } = context;
  const others: ZoneChoice[] = [];
  const add = (found: string | null | undefined, because: string): void => {
    if (found !== null && found !== undefined && !others.some((other) => other.zone === found))
      others.push({ zone: found, because });
  };
  const { home } = context;
  const owner = discourse.owner !== null && owned.has(type) ? discourse.owner : null;
  // What was seen was seen by the clock of the place.
  const stamp = stampOf(context, discourse, block);
  const seen = type === "sighting" && stamp === null && zone !== null;
  if (seen) {
    add(zone, "the zone of the place");
    add(about.datelineZone?.zone, about.datelineZone?.because ?? "");
  }
  for (const speaker of voice?.speakers ?? [])
    add(speaker.organisation?.zone ?? speaker.country?.zone, `the zone of ${speaker.name ?? "the speaker"}`);
  if (home?.sure === true) add(home.zone, home.because);
  // What a state's own voices tell of its satellites is told by its clock, whoever prints it.
  const voices = voice?.speakers.flatMap(({ organisation, country }) => organisation?.country ?? country?.code ?? []) ?? [];
  const ownerSpeaks = owner !== null && (about.organisation?.country === owner.code || voices.includes(owner.code));
  if (ownerSpeaks) add(owner.zone, `the zone of ${owner.name}`);
  // Of several zones of its land a place has its own.
  if (home !== null && zone !== null && home.clocks.has(zone)) add(zone, "the zone of the place");
  if (home !== null && !home.sure && type !== "launch") add(home.zone, home.because);
  // Over other lands a paper that nothing knows tells by no foreign state's clock.
  const byOwner = owner !== null && (about.organisation !== null || type !== "overflight");
  if (byOwner) add(owner.zone, `the zone of ${owner.name}`);
  if (type === "launch" || type === "launch-failure") add(zone, "the zone of the launch site");
  add(about.organisation?.zone, `the zone of ${about.publisher ?? "the publisher"}`);
  add(zone, "the zone of the place");
  if (home !== null) add(home.zone, home.because);
  const last = discourse.places.find(({ place }) => place !== null && place.zone !== null && onLand.test(place.kind));
  if (about.organisation?.zone == null) add(last?.place?.zone, "the zone of the place told before");
  // A zone that is named for another time only, and that nobody here lives by, serves last.
  const loose = discourse.textZone?.loose === true ? discourse.textZone : null;
  const strange = loose !== null && others.length > 0 && !others.some((other) => other.zone === loose.zone);
  if (strange) add(loose.zone, loose.because);
  add("UTC", "no zone is named");
  if (owner !== null) add(owner.zone, `the zone of ${owner.name}`);
  const textZone = strange ? null : discourse.textZone;
  // Whatever zone another source of the text counts in.
  const own = seen && discourse.textZone?.loose === true;
  const { lastZone } = discourse;
  // What fell or was seen elsewhere is not told by the clock of the launch site.
  const elsewhere = (type === "decay" || type === "sighting") && lastZone?.zone !== (about.zone?.zone ?? home?.zone);
  const goesOn =
    lastZone !== null &&
    !elsewhere &&
    lastZone.zone !== "UTC" &&
    sentence - lastZone.sentence <= 1 &&
    (textZone === null || textZone.loose === true)
      ? { zone: lastZone.zone, because: "the zone of the clock told before", loose: true }
      : null;
  return {
    published: context.published,
    dateline: seen ? null : about.datelineZone,
    textZone: own ? { zone, because: "the zone of the place" } : (goesOn ?? textZone),
    utcBefore: lastZone?.zone === "UTC" && sentence - lastZone.sentence <= 1,
    localZones: localZones(discourse, owner, zone),
    homeZone: about.datelineZone ?? home ?? about.zone,
    otherZones: others,
    direction: future ? "future" : "past",
    spoken: discourse.lastSpoken,
    spokenNear: sentence - discourse.lastSpokenIn <= 2,
    stamp,
    carried: back ? (discourse.lastDay ?? discourse.carried) : recent(discourse.carried, context.published),
    zonesOfName: context.zoneNames,
    country: about.organisation?.country ?? null,
    eventTime: (words) => {
      // "five minutes later": than the moment told of last.
      if (words === "") return discourse.lastMoment;
      if (discourse.liftOff !== null) return discourse.liftOff;
      const id = discourse.launch?.subject.launchId ?? discourse.object?.subject.launchId;
      return index.knowledge.launches.find((launch) => launch.launchId === id)?.liftOff ?? null;
    },
  };
}

const onLand = /^(?:city|capital|province|region|landmark|installation)$/;

/** "Local time": of the place; what a state tells of its own satellite may be by its own clock. */
function localZones({ places }: Discourse, owner: KnownCountry | null, zone: string | null): readonly ZoneChoice[] {
  const told =
    zone ?? places.find(({ place }) => place !== null && place.zone !== null && place.kind !== "sea")?.place?.zone ?? null;
  const found: ZoneChoice[] =
    told === null
      ? []
      : [{ zone: told, because: zone === null ? "the zone of the place told before" : "the zone of the place" }];
  if (owner !== null && owner.zone !== told) found.push({ zone: owner.zone, because: `local to ${owner.name}` });
  return found;
}

function stampOf(context: TextContext, discourse: Discourse, block: number): TimeContext["stamp"] {
  const seconds = context.stamps?.get(block);
  const zone =
    discourse.textZone?.zone ??
    context.about.datelineZone?.zone ??
    context.about.organisation?.zone ??
    context.home?.zone ??
    null;
  return seconds === undefined ? null : { seconds, zone };
}

/** "09:38 The airspace is shut": what an entry tells as happening happens as it is written. */
export function atStamp(context: TimeContext, span: Span): TimeOfClaim | null {
  if (context.stamp == null || context.published === null) return null;
  const minutes = ((Math.floor(context.stamp.seconds / 60) % 1440) + 1440) % 1440;
  const clock = {
    span,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    second: null,
    half: null,
    named: null,
    twentyFour: true,
  } as const;
  const member = { span, days: [], clock, zone: null, part: null, bound: "at", shortly: false, marginS: null } as const;
  const mention: MomentMention = { kind: "moment", span, group: { link: "one", members: [member] } };
  const resolved = resolveMoment(
    mention,
    { ...context, textZone: context.stamp.zone === null ? context.textZone : { zone: context.stamp.zone, because: "" } },
    "",
  )[0];
  if (resolved === undefined) return null;
  const { text: _text, span: _span, ...time } = resolved.time;
  return {
    ...resolved,
    readings: [],
    time: { ...time, given: "implied", because: "the time at which the entry was written" },
  };
}

/** "It was launched in 1972 … it fell at 9:24": a day of long ago is no day of what a report tells without one. */
function recent(carried: Discourse["carried"], published: string | null): Discourse["carried"] {
  if (carried === null || published === null) return carried;
  const [year = 0, month = 1] = published.slice(0, 7).split("-").map(Number);
  const months = year * 12 + month - (carried.date.year * 12 + carried.date.month);
  return Math.abs(months) <= 8 ? carried : null;
}

/** The day that an earlier phrase of the same sentence names: "visited on Friday and saw pictures taken at 10:15 the same day". */
export function dayBefore(
  sentence: SentenceParts,
  group: PlaceGroup,
  context: TimeContext,
  source: string,
): TimeContext["carried"] {
  const first = group.times.find((time) => time.clock) ?? group.times.find(pointsBack) ?? group.times[0];
  if (first === undefined) return null;
  let found: TimeContext["carried"] = null;
  // "shut from 9:38 to 10:18 as it passed on Friday": the one day of the sentence, where it stands behind and is none of the telling.
  const said = first.clock ? timesOfSaying(sentence) : null;
  for (const [at, unit] of sentence.units.entries()) {
    if (at >= first.at && (said === null || found !== null)) break;
    if (said?.has(at) === true && at > first.at) continue;
    // "left over from the launch on Monday, it fell at 10:01": the launch's own day.
    if (sentence.units.slice(Math.max(0, at - 2), at).some((one) => one.thing?.head === "attempt")) continue;
    if (
      unit.moment === undefined ||
      !unit.moment.group.members.some((member) =>
        member.days.some((day) => day.kind === "date" || day.kind === "weekday" || day.kind === "offset"),
      )
    )
      continue;
    const resolved = resolveMoment(unit.moment, context, source)[0];
    if (resolved?.carries != null) {
      const clock = resolved.time.precision === "minute" || resolved.time.precision === "second";
      found = {
        date: resolved.carries,
        because: `“${source.slice(unit.span[0], unit.span[1])}” in the same sentence`,
        instant: clock ? resolved.time.start : null,
        night: resolved.night,
      };
    }
  }
  return found;
}

/** Has a date of no year, whose year or month an earlier phrase of its sentence may tell. */
function lacksYear({ moment }: TimeArgument): boolean {
  return moment.group.members.some(
    ({ days }) => days.some((day) => day.kind === "date" && day.year === null) && !days.some((day) => day.kind === "period"),
  );
}

/** First day of what an earlier phrase of the same sentence names: of a day or year before a month alone. */
export function namedBefore(
  sentence: SentenceParts,
  { times }: PlaceGroup,
  context: TimeContext,
  source: string,
): TimeContext["here"] {
  const first = times.find(lacksYear);
  if (first === undefined) return null;
  let month: CivilDate | null = null;
  let day: CivilDate | null = null;
  for (const [at, { moment }] of sentence.units.entries()) {
    if (at >= first.at) break;
    const words = moment?.group.members.flatMap((member) => member.days) ?? [];
    const [date] = words.filter((word) => word.kind === "date");
    if (moment === undefined || date?.kind !== "date") continue;
    const spoken = resolveMoment(moment, context, source)[0]?.spoken ?? null;
    if (date.day !== null || date.year !== null) day = spoken ?? day;
    else month = spoken ?? month;
  }
  return day ?? month;
}

/** "had failed", "having failed": told as what came before; "failed": plainly not; null where the words do not say, as in "of a launch". */
export function isBackshift({ background, trigger }: FoundFrame, { span, masked }: SentenceParts): boolean | null {
  const at = trigger[0] - span[0];
  const before = masked.slice(Math.max(0, at - 60), at);
  if (background || /\b(?:had|having)\b[^.;:]*$/.test(before) || /^(?:had|having)\b/.test(masked.slice(at, at + 7)))
    return true;
  return plainPast.test(masked.slice(at, at + 24)) && !/\b(?:will|would|to|be|is|are)\b[^.;:,]*$/.test(before) ? false : null;
}

const plainPast =
  /^(?:(?:was|were|has been|have been|has|have) )?(?:[a-z]+ed|left|rose|fell|flew|went|came|took|sent|put|broke|burst|blew|shot|lost|hit|made|saw|began|split)\b/;

/** "that day", "the next day": counted from whatever day was named last. */
export function pointsBack(time: TimeArgument): boolean {
  return time.moment.group.members.some((member) =>
    member.days.some((day) => (day.kind === "offset" || day.kind === "period") && day.from === "carried"),
  );
}

/** "entered orbit 705 seconds later": seconds after the lift-off that the text told of. */
export function secondsLater(
  mine: Arguments,
  shadow: string,
): { readonly seconds: number; readonly text: string; readonly span: readonly [number, number] } | null {
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

export function afterLiftOff(
  liftOff: string,
  after: { readonly seconds: number; readonly text: string; readonly span: readonly [number, number] },
  plain: TimeOfClaim | undefined,
): TimeOfClaim {
  const start = utcSeconds(liftOff);
  const carried = plain ?? { time: openTime, readings: [], inconsistencies: [], carries: null, night: false, spoken: null };
  if (start === null) return carried;
  const time: ClaimTime = {
    start: utcText(start + after.seconds),
    end: utcText(start + after.seconds + 1),
    precision: "second",
    given: "implied",
    because: `${after.text}: counted from the lift-off that the text gives`,
    text: after.text,
    span: [after.span[0], after.span[1]],
  };
  // Its day is the lift-off's, which has told it, or has not where that is only what came before.
  return { ...carried, time, carries: null };
}

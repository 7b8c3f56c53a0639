import type { KnowledgeIndex, KnownCountry } from "../../catalogue/index.ts";
import type { Subject } from "../../model/index.ts";
import { unitAt } from "../attach/arguments.ts";
import { clauseStartOf, type FoundFrame, type SentenceParts } from "../frames/index.ts";
import type { Thing, Unit } from "../phrases/index.ts";
import { chosenOf, firstOfGroup, kindsOfIt, ofTwo } from "./referents.ts";
import { before as referentsBefore, madeOf, meantAt, type Track } from "./track.ts";
import { launched } from "./launched.ts";
import { isBehind, isEmptyIt, wordBefore } from "./positions.ts";
import { nobody, type ResolvedSubject, type Spoken } from "./resolved.ts";
import { satelliteOf, taken, wordsOf } from "./subject.ts";

/** What the subject is looked up with. */
export interface SubjectContext {
  readonly spoken: Spoken;
  /** What was spoken of up to each unit of the sentence. */
  readonly track: readonly Track[];
  readonly index: KnowledgeIndex;
  readonly shadow: string;
  /** When it must be in orbit, UTC text, or null. */
  readonly at: string | null;
  readonly during: { readonly start: string; readonly end: string } | null;
  readonly published: string | null;
  readonly future: boolean;
  readonly siteIds: readonly string[];
}

/** The object or launch that a frame is about: by name, by description, by "it", or from what was spoken of before. */
export function subjectOfFrame(frame: FoundFrame, sentence: SentenceParts, context: SubjectContext): ResolvedSubject {
  const found = meantBy(frame, sentence, context);
  // "Its predecessor, launched in 2014": another one than what was spoken of.
  const clause = context.shadow.slice(clauseStartOf(sentence, frame.trigger[0]), frame.trigger[0]);
  // "The elder sister CSO-1" is named.
  const isKin = sentence.units.some(
    ({ thing }) =>
      thing !== undefined &&
      (thing.kin !== undefined || (thing.name !== null && thing.head === "satellite")) &&
      thing.span[1] <= frame.trigger[0],
  );
  if (!isKin && found.subject.given !== "stated" && kin.test(clause))
    return { subject: nobody, alternatives: [], owner: found.owner };
  // What never left the ground sends no pictures: only of an orbit is a lost namesake another way to take the name.
  // "The first two ended in the sea": no single launch, and not that spoken of last.
  if (frame.kind.subject === "launch" && context.during === null && found.subject.given !== "stated" && several.test(clause))
    return { subject: nobody, alternatives: [], owner: found.owner };
  const told = context.spoken.launch?.subject.launchId;
  const launched = told === undefined ? undefined : found.alternatives.find((one) => isLost(one) && one.launchId === told);
  if (launched !== undefined) return { ...found, subject: launched, alternatives: [] };
  return frame.kind.type === "orbit" || frame.kind.subject === "launch" || found.subject.noradId === null
    ? found
    : { ...found, alternatives: found.alternatives.filter((one) => !isLost(one)) };
}

/** Known by its launch alone: nothing of it was catalogued. Where no word means it, nothing is told of it. */
function isLost({ noradId, launchId }: Subject): boolean {
  return noradId === null && (launchId ?? null) !== null;
}

const inOrbit: ReadonlySet<FoundFrame["kind"]["type"]> = new Set(["orbit", "status", "manoeuvre", "proximity", "signal"]);

const several = /\bthe (?:first|last|other|previous|earlier|next) (?:two|three|four|five|few)\b/i;

const kin = /\b(?:predecessors?|successors?|forerunners?|sisters?|twins?|siblings?|replacement|follow-on)\b/i;

function meantBy(frame: FoundFrame, sentence: SentenceParts, context: SubjectContext): ResolvedSubject {
  const { units, attribution } = sentence;
  const trigger = unitAt(units, frame.trigger[0]);
  const opens = aroundAside(units, unitAt(units, clauseStartOf(sentence, frame.trigger[0])), trigger);
  const from =
    frame.kind.subject === "launch"
      ? subordinateFrom(units, opens, trigger)
      : beforeAttribution(units, withIt(units, opens), attribution.attributive);
  const free = (unit: Unit, at: number): boolean =>
    unit.thing !== undefined &&
    !attribution.attributive.has(at) &&
    (frame.kind.subject !== "satellite" || !/^(?:missile|projectile)s?$/.test(unit.thing.word));
  const own = units.flatMap((unit, at) =>
    at >= from && at < trigger && free(unit, at) && unit.thing !== undefined && !insideAside(units, at, trigger)
      ? [unit.thing]
      : [],
  );
  // "Luch-5X, which the Kremlin sent up": what the clause hangs on.
  const relative = units.slice(Math.max(0, from - 1), from + 1).some((unit) => /^(?:which|that|who)$/.test(unit.lower));
  const host =
    relative && own.length === 0
      ? units.slice(Math.max(0, from - 4), from).findLast((unit) => unit.thing !== undefined)?.thing
      : undefined;
  const before = host === undefined ? own : [host];
  const clauseEnd = endOfClause(units, trigger);
  const after = units.flatMap((unit, at) =>
    at >= trigger && at < clauseEnd && free(unit, at) && unit.thing !== undefined ? [unit.thing] : [],
  );
  const state = stateBefore(units, from, trigger, attribution.attributive, context.index);
  const words = (thing: Thing): string => wordsOf(thing, context.shadow);

  if (frame.kind.type === "statement" || frame.kind.type === "plan") {
    // Politics is about nothing that flies, unless it names it.
    const named = [...before, ...after].find((thing) => thing.name !== null && thing.head === "satellite");
    // "North Korea will build satellites": whose plan it is can be looked up in a catalogue.
    const planner = frame.kind.type === "plan" ? state : null;
    if (named === undefined && planner !== null) {
      return { subject: { ...nobody, owner: planner.code }, alternatives: [], owner: planner.code };
    }
    return named === undefined
      ? { subject: nobody, alternatives: [], owner: null }
      : { ...satelliteOf(named, context.shadow, context.spoken, context.at, context.index), alternatives: [] };
  }
  const pronoun =
    pronounOf(units, from, trigger, attribution.attributive) ??
    (frame.kind.subject === "launch" ? null : ownerOf(units, from, trigger));
  const meant = pronoun === null ? null : takenBy(pronoun, units, frame, context);
  if (frame.kind.subject === "launch") {
    const host = relative
      ? units.slice(Math.max(0, from - 4), from).findLast((unit) => unit.thing !== undefined)?.thing
      : undefined;
    return launched(
      frame,
      units,
      trigger,
      host === undefined || before.includes(host) ? [...before, ...after] : [host, ...before, ...after],
      {
        pronoun,
        meant,
        state,
        context,
      },
    );
  }
  const unnamed = (thing: Thing): ResolvedSubject => ({
    subject: {
      name: null,
      noradId: null,
      cosparId: null,
      // What never left the ground left no stage or object in orbit.
      ...(context.spoken.launch?.subject.launchId === undefined || context.spoken.launch.subject.noradId === null
        ? {}
        : { launchId: context.spoken.launch.subject.launchId }),
      ...(context.spoken.owner === null ? {} : { owner: context.spoken.owner.code }),
      text: words(thing),
      span: [thing.span[0], thing.span[1]],
      given: "unknown",
    },
    alternatives: [],
    owner: context.spoken.owner?.code ?? null,
  });
  // "The Proton-M put it into orbit"
  const put = isPut(frame, context.shadow)
    ? units.slice(trigger + 1, trigger + 3).find((unit) => unit.lower === "it")
    : undefined;
  const carried = put === undefined ? null : takenBy(put, units, frame, context);
  if (put !== undefined && carried !== null) return taken(carried, "it", { text: "it", span: [put.span[0], put.span[1]] });
  const { chosen, acts } = chosenThing(units, trigger, frame.kind.type, before, after, isPut(frame, context.shadow));
  // "Last summer it was near Thor 7 but 300 km from Intelsat 10-02": who "it" is acts, what stands behind the verb is the other one.
  if (
    pronoun !== null &&
    meant !== null &&
    (!acts ||
      chosen === undefined ||
      chosen.span[0] < pronoun.span[0] ||
      isObjectOfSame(units, pronoun, chosen) ||
      lettersBetween(units, pronoun, chosen) === "&") &&
    !(chosen?.name != null && after.includes(chosen) && isPut(frame, context.shadow))
  )
    return taken(meant, pronoun.lower, { text: pronoun.lower, span: [pronoun.span[0], pronoun.span[1]] });
  // "The creep parked next to Intelsat 10-02": some word for what was spoken of acts, and not what stands behind the verb.
  if (!acts && inOrbit.has(frame.kind.type) && context.spoken.object !== null && isOtherWord(units, from, trigger))
    return taken(context.spoken.object, "", null);
  if (
    frame.kind.type === "proximity" &&
    !acts &&
    chosen !== undefined &&
    context.spoken.object !== null &&
    context.spoken.onlyObject === null &&
    after.includes(chosen) &&
    isBehind(units, chosen)
  )
    return taken(context.spoken.object, "", null);
  const known = chosen?.kin === undefined ? null : meantAt(context.track, units, chosen);
  if (known !== null) return known;
  if (chosen !== undefined) {
    const at = units.findIndex((unit) => unit.thing === chosen);
    const whole = madeOf(units, at);
    const found = satelliteOf(
      whole === null ? chosen : { ...chosen, name: whole.name },
      context.shadow,
      state === null || context.spoken.owner !== null ? context.spoken : { ...context.spoken, owner: state },
      context.at,
      context.index,
      context.during?.end ?? context.at,
    );
    if (found.subject.name !== null) return found;
    // "North Korea has one satellite": whose it is, though not which.
    if (state !== null && found.subject.owner === undefined && chosen.head === "satellite" && !isBehind(units, chosen))
      return { ...found, subject: { ...found.subject, owner: state.code }, owner: state.code };
    // A rocket, its stage or "the object" is not the satellite that was spoken of.
    if (chosen.name === null && chosen.head !== "satellite") return unnamed(chosen);
    return found;
  }
  const acting = state ?? (context.spoken.object?.subject.name == null ? context.spoken.owner : null);
  if (acting !== null) {
    // "North Korea photographed the White House": its satellite did.
    const implied: Thing = {
      span: frame.trigger,
      head: "satellite",
      word: "satellite",
      name: null,
      ordinal: null,
      owner: acting,
      ownerPronoun: false,
      purpose: frame.kind.type === "imaging" ? "reconnaissance" : null,
      definite: true,
      plural: false,
      count: null,
      words: [],
    };
    const found = satelliteOf(implied, context.shadow, context.spoken, context.at, context.index);
    if (found.subject.name !== null && !isLost(found.subject))
      return { ...found, subject: { ...found.subject, text: acting.name } };
  }
  // "A bright light was seen" names nothing that flies, whatever the text spoke of before.
  if (context.spoken.object !== null && frame.kind.type !== "sighting" && !isLost(context.spoken.object.subject))
    return taken(context.spoken.object, "", null);
  return { subject: nobody, alternatives: [], owner: null };
}

/** "400 pieces, 24 of them above the Space Station", "makes out objects of one metre": what is only measured by. */
function isOutside(units: readonly Unit[], thing: Thing, type: FoundFrame["kind"]["type"], after: readonly Thing[]): boolean {
  if (type === "count")
    return after.includes(thing) && /^(?:above|over|below|near|than|around|to|from|for)$/.test(wordBefore(units, thing));
  return type === "resolution" && thing.head === "debris" && thing.name === null;
}

/** "It had put Kwangmyongsong-4 into orbit": what is put there is told of, not who did it. */
function isPut({ kind, trigger }: FoundFrame, shadow: string): boolean {
  return (
    kind.type === "orbit" &&
    /^(?:put|puts|placed?|places|sent|sends|lofted|delivered|injected|inserted|boosted)\b/.test(shadow.slice(...trigger))
  );
}

/** "It left Astra 4A and is heading west": what stands behind the verb of the same clause does not act. */
function isObjectOfSame(units: readonly Unit[], pronoun: Unit, chosen: Thing): boolean {
  const [from, to] = [units.indexOf(pronoun), units.findIndex((unit) => unit.thing === chosen)];
  return to > from && units.slice(from + 1, to).every((unit) => !/^[,;uWt&hSZ]$/.test(unit.letter));
}

/** "it", "the latter", "both" that acts in a clause before its trigger. */
function pronounOf(units: readonly Unit[], from: number, trigger: number, attributive: ReadonlySet<number>): Unit | null {
  return (
    units.findLast(
      (unit, at) =>
        at >= from &&
        at < trigger &&
        /^(?:it|this|they|both|the (?:latter|former)|both of them|the (?:two|pair|duo))$/.test(unit.lower) &&
        (/^[IO]$/.test(unit.letter) || (unit.lower === "both" && /^[wbm]$/.test(units[at + 1]?.letter ?? ""))) &&
        !/^(?:before|after|since|because|although|though|by|of|from|to|near|with)$/.test(units[at - 1]?.lower ?? "") &&
        !isEmptyIt(units, at) &&
        !attributive.has(at),
    ) ?? null
  );
}

/** "Its closest neighbour is Thor 7", "Its pictures are sharper than those of Noor-2": whose it is, where its owner is told by "its" alone. */
function ownerOf(units: readonly Unit[], from: number, trigger: number): Unit | null {
  for (let at = from; at < trigger; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.lower === "its" && unit.letter === "w")
      return units[at - 1]?.letter !== "p" && units[at + 1]?.letter === "w" ? unit : null;
    if (!/^[T,edw&up]$/.test(unit.letter)) return null;
  }
  return null;
}

/** "The stage, which had put Chandrayaan-3 into orbit, fell": the clause of what stands behind the aside begins before it. */
function aroundAside(units: readonly Unit[], from: number, trigger: number): number {
  const aside = units.findLastIndex(
    (unit, at) => at >= from - 1 && at < trigger && unit.letter === "W" && units[at - 1]?.letter === ",",
  );
  if (aside < 0) return from;
  const closes = units.findIndex((unit, at) => at > aside && at < trigger && unit.letter === ",");
  if (closes < 0 || !/^[bmxeZw]$/.test(units[closes + 1]?.letter ?? "") || units.slice(closes + 1, trigger).some(acts))
    return from;
  return units.slice(0, aside - 1).findLastIndex(({ letter }) => /^[;:uth&]$/.test(letter)) + 1;
}

/** "The creep parked": a definite noun of no known kind opens the clause and acts. */
function isOtherWord(units: readonly Unit[], from: number, trigger: number): boolean {
  let at = from;
  while (at < trigger && /^[T,e&u]$/.test(units[at]?.letter ?? "")) at += 1;
  if (units[at]?.lower !== "the" || units[at + 1]?.letter !== "w") return false;
  return units.slice(at + 1, trigger).every(({ letter }) => /^[wbmeSZ]$/.test(letter));
}

/** What could act in a clause of its own. */
function acts(unit: Unit): boolean {
  return unit.thing !== undefined || unit.agent !== undefined || unit.letter === "I";
}

/** "Kowsar, he explained, is able to tell apart objects": who says it stands between. */
function beforeAttribution(units: readonly Unit[], from: number, attributive: ReadonlySet<number>): number {
  let at = from;
  while (at > 0 && (attributive.has(at - 1) || units[at - 1]?.letter === ",")) at -= 1;
  const host = units[at - 1];
  return at < from - 1 && units[at]?.letter === "," && host?.thing !== undefined && /^[bmwxe]$/.test(units[from]?.letter ?? "")
    ? at - 1
    : from;
}

/** "It and the station came close", "Kosmos 2570 and Kosmos 2571 flew": the clause begins before "and". */
function withIt(units: readonly Unit[], from: number): number {
  const and = units[from]?.letter === "&" ? from : from - 1;
  if (units[and]?.letter !== "&") return from;
  if (units[and - 1]?.lower === "it" && units[and - 1]?.letter === "I") return and - 1;
  let first = and - 1;
  while (isNamed(units[first]) && units[first - 1]?.letter === "," && isNamed(units[first - 2])) first -= 2;
  // What stands behind a verb or a preposition is no subject of the next.
  return isNamed(units[first]) && isNamed(units[and + 1]) && /^(?:[,;:Tte&u[]|)$/.test(units[first - 1]?.letter ?? "")
    ? first
    : from;
}

function isNamed(unit: Unit | undefined): boolean {
  return unit?.thing !== undefined && unit.thing.name !== null && unit.thing.head === "satellite";
}

/** What the pronoun takes up of all that was spoken of. */
function takenBy(
  pronoun: Unit,
  units: readonly Unit[],
  frame: FoundFrame,
  { spoken, track }: SubjectContext,
): ResolvedSubject | null {
  const { lower } = pronoun;
  if (lower === "the latter" || lower === "the former")
    return ofTwo(spoken.referents, lower === "the latter" ? "latter" : "former")?.subject ?? spoken.object;
  if (lower !== "it" && lower !== "its" && lower !== "this")
    return firstOfGroup(spoken.referents)?.subject ?? (lower === "they" ? null : spoken.object);
  // "It and the station came close": what is named behind it is not meant.
  const found = chosenOf(referentsBefore(track, units.indexOf(pronoun)), {
    kinds: kindsOfIt(frame.kind.type),
    owner: null,
    purpose: null,
    sentence: spoken.sentence,
    not: null,
    launched: null,
    opens: spoken.opens,
  });
  return found?.subject ?? spoken.object;
}

/**
 * The thing that a claim is about: what acts in the clause, else what something is done to, else what hangs on a noun. `acts` where it
 * stands before the verb.
 */
function chosenThing(
  units: readonly Unit[],
  trigger: number,
  type: FoundFrame["kind"]["type"],
  before: readonly Thing[],
  after: readonly Thing[],
  puts: boolean,
): { readonly chosen: Thing | undefined; readonly acts: boolean } {
  const flies = (thing: Thing): boolean => thing.head === "satellite" || thing.head === "debris";
  const rocket = (thing: Thing): boolean =>
    thing.head === "rocket" &&
    // "It had left on a Falcon 9 and goes round at 513 km": what it left on does not.
    !(inOrbit.has(type) && /^(?:on|aboard|atop|by|with)$/.test(wordBefore(units, thing)));
  const flier = before.some(flies) || after.some(flies) ? flies : rocket;
  const may = (thing: Thing): boolean => flier(thing) && !isOutside(units, thing, type, after);
  const falls = (thing: Thing): boolean => may(thing) || (type === "decay" && thing.head === "rocket");
  const acting = before.filter((thing) => falls(thing) && !isBehind(units, thing));
  const agent =
    type === "imaging" ? [...before, ...after].find((thing) => may(thing) && wordBefore(units, thing) === "by") : undefined;
  // "Electron put StriX-3 into orbit": what is put there, where no passive tells so.
  const put =
    puts && units[trigger - 1]?.letter !== "b"
      ? after.find((thing) => may(thing) && thing.name !== null && !isBehind(units, thing))
      : undefined;
  const subject = agent ?? put ?? named(units, acting);
  if (subject !== undefined) return { chosen: subject, acts: true };
  // "the fall of Kwangmyongsong-3": what a noun that tells the event has behind it.
  const own = units[trigger + 1]?.lower === "of" ? after.find(may) : undefined;
  if (own !== undefined && units.findIndex((unit) => unit.thing === own) <= trigger + 3) return { chosen: own, acts: false };
  const done = after.filter((thing) => may(thing) && !isBehind(units, thing));
  const hanging = before.filter(may).toReversed();
  const behind = after.filter(may);
  return {
    chosen:
      done.find((thing) => thing.name !== null) ??
      done[0] ??
      hanging.find((thing) => thing.name !== null) ??
      hanging[0] ??
      behind.find((thing) => thing.name !== null) ??
      behind[0],
    acts: false,
  };
}

/**
 * Of what acts, the first of the last clause: "Kosmos 2558 passed USA 326 at a distance of 67 km". "Malligyong-1, a reconnaissance
 * satellite, passed": an apposition gives way to the name.
 */
function named(units: readonly Unit[], acting: readonly Thing[]): Thing | undefined {
  let at = acting.length - 1;
  for (; at > 0; at -= 1) {
    const between = lettersBetween(units, acting[at - 1], acting[at]);
    // "Rumba, the second of the four Cluster satellites, burned up"
    const closes = units[units.findIndex((unit) => unit.thing === acting[at]) + 1]?.letter === ",";
    if (closes && /^,[dwepN]*$/.test(between) && acting[at - 1]?.name != null && acting[at]?.name === null) continue;
    // "A, B and C flew": the first of a list.
    if (/^,?&$|^,$/.test(between) && acting[at - 1]?.name != null && acting[at]?.name != null) continue;
    if (/[;uW&]/.test(between) || (between.includes(",") && !/^,[dwe]*$/.test(between))) break;
  }
  const first = acting[at];
  if (first === undefined || first.name !== null) return first;
  // "the spacecraft, Chang'e-6, entered", "the pair Shijian-21 and …": the name stands behind.
  const next = acting.slice(at + 1).find((thing) => thing.name !== null);
  return next !== undefined && /^[,(]?[dwe]*$/.test(lettersBetween(units, first, next)) ? next : first;
}

function lettersBetween(units: readonly Unit[], one: Thing | Unit | undefined, other: Thing | undefined): string {
  const [from, to] = [
    units.findIndex((unit) => unit === one || (unit.thing !== undefined && unit.thing === one)),
    units.findIndex((unit) => unit.thing === other),
  ];
  return units
    .slice(from + 1, to)
    .map((unit) => unit.letter)
    .join("");
}

/** "The stage, which had put Chandrayaan-3 into orbit, fell": what stands in the aside does not fall. */
function insideAside(units: readonly Unit[], at: number, trigger: number): boolean {
  const opens = units.slice(0, at).findLastIndex((unit, i) => unit.letter === "W" && units[i - 1]?.letter === ",");
  if (opens < 0 || !units.slice(0, opens).some((unit) => unit.thing !== undefined)) return false;
  const closes = units.findIndex((unit, i) => i > at && unit.letter === ",");
  return closes > 0 && closes < trigger;
}

/** "… placed an object in orbit, a year after South Korea's second attempt had failed": where the clause begins that the trigger is the verb of. */
function subordinateFrom(units: readonly Unit[], from: number, trigger: number): number {
  const at = units.findLastIndex(
    (unit, i) =>
      i > from &&
      i < trigger &&
      /^(?:after|before|since|until|because|although|though)$/.test(unit.lower) &&
      /^[NBLO]$/.test(units[i + 1]?.letter ?? "") &&
      units.slice(i + 2, trigger).every((one) => /^[bmexT]$/.test(one.letter)) &&
      trigger > i + 1,
  );
  return at < 0 || (units[at + 1]?.thing !== undefined && units[at + 1]?.thing?.definite !== true) ? from : at + 1;
}

/** The country that acts in the clause: "North Korea launched", "Pyongyang's military fired". */
function stateBefore(
  units: readonly Unit[],
  from: number,
  trigger: number,
  attributive: ReadonlySet<number>,
  index: KnowledgeIndex,
): KnownCountry | null {
  for (let at = from; at < trigger; at += 1) {
    const unit = units[at];
    if (unit === undefined || attributive.has(at) || /^[T,ed[]$/.test(unit.letter)) continue;
    // Only what opens the clause acts in it: "U.S. bases in Guam that were received" has no acting country.
    if (unit.letter === "p") return null;
    // "South Korea's Naro had failed": a site stands for its rocket.
    const site = unit.agent === undefined ? unit.place?.entities.find((entity) => entity.kind === "place") : undefined;
    return (
      unit.agent?.country ?? (site?.kind === "place" ? (index.countriesByCode.get(site.place.country ?? "") ?? null) : null)
    );
  }
  return null;
}

function endOfClause(units: readonly Unit[], from: number): number {
  for (let at = from + 1; at < units.length; at += 1) {
    const letter = units[at]?.letter ?? "";
    if (letter === ";" || letter === "u") return at;
    if (letter === "&" && /^[ION]$/.test(units[at + 1]?.letter ?? "") && /^[bmwSZ]$/.test(units[at + 2]?.letter ?? ""))
      return at;
  }
  return units.length;
}

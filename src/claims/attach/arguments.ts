import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { Unit } from "../phrases/index.ts";
import { acts, isNoPlaceOf } from "./noPlace.ts";
import { ownersOf } from "./owners.ts";
import { noPlaces, placeOf, strangePlace } from "./placeWords.ts";
import { hasClock, ofNextVerb, shareDays, timesOfSaying } from "./timesGiven.ts";
import type { Arguments, NumberArgument, PlaceArgument, TimeArgument } from "./types.ts";

/**
 * Gives each place, time and number of a sentence to one of its triggers: to the last before it in its clause, else to the
 * first after it. Words of attribution keep theirs: "reported on Tuesday" is the time of the report.
 */
export function argumentsOf(sentence: SentenceParts, frames: readonly FoundFrame[]): ReadonlyMap<FoundFrame, Arguments> {
  const { units, attribution } = sentence;
  const said = timesOfSaying(sentence);
  const triggers = frames.map((frame) => ({ frame, at: unitAt(units, frame.trigger[0]) }));
  const given = new Map<
    FoundFrame,
    { places: PlaceArgument[]; times: TimeArgument[]; numbers: NumberArgument[]; clockOf: PlaceArgument | null }
  >();
  for (const frame of frames) given.set(frame, { places: [], times: [], numbers: [], clockOf: null });
  for (const [at, unit] of units.entries()) {
    if (attribution.attributive.has(at) || said.has(at)) continue;
    if (!isArgument(unit) && !strangePlace(units, at)) continue;
    if (unit.moment !== undefined && inRelativeClause(units, at, triggers)) continue;
    for (const owner of ownersOf(at, triggers, sentence)) {
      const lists = given.get(owner);
      const trigger = unitAt(units, owner.trigger[0]);
      if (lists === undefined || acts(units, at, trigger)) continue;
      if (unit.moment === undefined && unit.quantity === undefined && isNoPlaceOf(sentence, at, owner, trigger)) continue;
      if (unit.moment !== undefined && ofNextVerb(units, trigger, lists.times.at(-1)?.at, at)) continue;
      if (unit.moment !== undefined)
        lists.times.push({ span: unit.span, at, moment: unit.moment, clock: hasClock(unit.moment) });
      else if (unit.quantity !== undefined) lists.numbers.push({ span: unit.span, at, quantity: unit.quantity });
      else if (tellsClock(units, at, owner)) {
        lists.clockOf = placeOf(units, at, unit);
        // "at 7:17 p.m. Sunday (8:17 a.m. Monday in Seoul)": one instant twice; the clock whose city is told is the surer.
        lists.times = lists.times.filter((time) => !time.clock || time.at === at - 2);
      } else
        lists.places.push(
          isObjectOf(units, at, owner) ? { ...placeOf(units, at, unit), preposition: "of" } : placeOf(units, at, unit),
        );
    }
  }
  // "It makes out boats and keeps the whole of the Pacific under watch": what is seen belongs to the seeing.
  for (const { frame, at } of triggers) {
    const lists = given.get(frame);
    if (lists === undefined || lists.places.length > 0 || !watches.test(frame.kind.type)) continue;
    for (const donor of triggers) {
      const theirs = given.get(donor.frame);
      if (theirs === undefined || !measures.test(donor.frame.kind.type)) continue;
      const nearer = theirs.places.filter((place) => Math.abs(place.at - at) < Math.abs(place.at - donor.at));
      lists.places.push(...nearer);
      theirs.places = theirs.places.filter((place) => !nearer.includes(place));
    }
  }
  shareDays(units, triggers, given);
  // "taken at 5:13 a.m. as the satellite passed over Hawaii": one moment of two things.
  for (const { frame, at } of triggers) {
    const lists = given.get(frame);
    if (lists === undefined || lists.times.length > 0 || !seen.test(frame.kind.type)) continue;
    const beside = triggers.find((other) => other.frame !== frame && isMeanwhile(units, at, other.at));
    const times = beside === undefined ? [] : (given.get(beside.frame)?.times ?? []);
    lists.times = times.filter((time) => time.clock);
  }
  return given;
}

/** What is told of a place, and what is told of a thing in orbit. */
const watches = /^(?:coverage|imaging|overflight)$/;
const measures = /^(?:resolution|orbit|status|count|manoeuvre)$/;

/** What is done at one moment, seen from above or from below. */
const seen = /^(?:imaging|overflight|signal|sighting|proximity)$/;

function isMeanwhile(units: readonly Unit[], one: number, other: number): boolean {
  const between = units.slice(Math.min(one, other) + 1, Math.max(one, other));
  return (
    between.some(({ lower }) => lower === "as" || lower === "when" || lower === "while") &&
    !between.some(({ letter }) => letter === ";")
  );
}

function isArgument(unit: Unit): boolean {
  return (
    unit.moment !== undefined ||
    unit.quantity !== undefined ||
    unit.coordinate !== undefined ||
    unit.place !== undefined ||
    (unit.agent !== undefined && unit.agent.category === "capitals" && !noPlaces.test(unit.lower))
  );
}

/** "the satellite that North Korea launched last month passes …": when it was launched, not when it passes. */
function inRelativeClause(units: readonly Unit[], at: number, triggers: readonly { readonly at: number }[]): boolean {
  for (let i = at - 1; i > 0; i -= 1) {
    const letter = units[i]?.letter ?? "";
    if (triggers.some((trigger) => trigger.at === i) || /^[,;]$/.test(letter)) return false;
    if (/^[tW]$/.test(letter) && units[i - 1]?.letter === "O") return triggers.some((trigger) => trigger.at > at);
  }
  return false;
}

/** "… at 12:55 a.m. Sunday in Beijing": for what falls or is launched the city behind the time is the clock's. */
function tellsClock(units: readonly Unit[], at: number, frame: FoundFrame): boolean {
  if (!/^(?:decay|launch|launch-failure|signal|orbit|overflight)$/.test(frame.kind.type) || units[at - 1]?.lower !== "in")
    return false;
  const time = units[at - 2]?.moment;
  const city = (units[at]?.place?.entities ?? []).some(
    (entity) => entity.kind === "place" && /^(?:city|capital)$/.test(entity.place.kind),
  );
  return time !== undefined && hasClock(time) && city;
}

/** "The satellite photographed Tsuruoka": what stands right behind the verb of something that flies is what it saw, known to us or not. */
function isObjectOf(units: readonly Unit[], at: number, frame: FoundFrame): boolean {
  const unit = units[at];
  if (unit === undefined || frame.kind.type !== "imaging" || unit.span[0] - frame.trigger[1] !== 1) return false;
  return units.slice(Math.max(0, at - 5), at).some((one) => one.letter === "O" || one.lower === "it");
}
/** The unit that holds or follows a place in the text. */
export function unitAt(units: readonly Unit[], position: number): number {
  const found = units.findIndex((unit) => unit.span[1] > position);
  return found < 0 ? units.length : found;
}

import type { ClaimType } from "../../model/index.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { QuantityMention } from "../mentions/types.ts";
import type { Unit } from "../phrases/index.ts";
import { hasClock, shareDays, timesOfSaying } from "./timesGiven.ts";
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
      if (lists === undefined || acts(units, at, unitAt(units, owner.trigger[0]))) continue;
      if (
        unit.moment === undefined &&
        unit.quantity === undefined &&
        (outOfPlace(units, at) ||
          ofNobodysPlace(units, at) ||
          (owner.kind.type === "imaging" && passedOn(units, at)) ||
          qualifies(units, at) ||
          fromState(units, at) ||
          byAgent(units, at) ||
          ofMaker(units, at, unitAt(units, owner.trigger[0])) ||
          possesses(sentence, unit) ||
          inSubordinate(units, at, unitAt(units, owner.trigger[0])))
      )
        continue;
      if (
        unit.moment === undefined &&
        unit.quantity === undefined &&
        !placedBefore(units, at, unitAt(units, owner.trigger[0])) &&
        !receives(unit, owner) &&
        !permits(units, at, owner)
      )
        continue;
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

/** What stars and planets are called is nowhere on the ground: "crossed Lyra", "near Jupiter"; and a "Launch Complex" has its number. */
const noPlaces =
  /^(?:(?:space |launch )*(?:complex|pad|platform)|(?:n|s|e|w|nn?[ew]|ss?[ew]|[ew][ns][ew])$|(?:the )?(?:north|south|east|west)$|(?:the )?(?:uss|hms|hmas|roks|js|ins|rfs|usns) |andromeda|aquarius|aquila|aries|auriga|bo[oö]tes|camelopardalis|cancer|canis|capricornus|cassiopeia|centaurus|cepheus|cetus|corona|corvus|crater|cygnus|delphinus|draco|eridanus|gemini|hercules|hydra|leo|lepus|libra|lynx|lyra|ophiuchus|orion|pegasus|perseus|pisces|sagitta|sagittarius|scorpius|scutum|serpens|taurus|triangulum|ursa|virgo|vulpecula|jupiter|saturn|mars|venus|mercury|uranus|neptune|vega|altair|deneb|arcturus|polaris|sirius|capella|antares|spica|regulus|castor|pollux|aldebaran|betelgeuse|rigel|milky)\b/;

/** "over Leiden", "in Dwingeloo", "in Western Australia's Green Head": a capitalised word that nothing knows, behind a word of place. */
export function strangePlace(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.agent?.category === "person" && units[at - 1]?.lower === "'s" && units[at - 2]?.place !== undefined)
    return /^(?:in|at|near|over|off|on)$/.test(units[at - 3]?.lower ?? "");
  if (unit?.agent?.category !== "person") return false;
  // "at Mahdasht and Chenaran": the next of a list.
  const listed =
    /^[&,]$/.test(units[at - 1]?.letter ?? "") && units[at - 2]?.thing === undefined && /^\p{L}+$/u.test(unit.lower);
  if (listed && (units[at - 2]?.place !== undefined ? units[at - 3]?.letter === "p" : strangePlace(units, at - 2))) return true;
  const before = units[at - 1]?.lower ?? "";
  // "near Numbla Vale": of several words a person is as likely behind "at".
  return (
    (/^\p{L}[\p{L}'-]*$/u.test(unit.lower) && /^(?:over|above|near|off|outside|across|in|at)$/.test(before)) ||
    (/^\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){1,3}$/u.test(unit.lower) && /^(?:over|above|near|off|outside|in)$/.test(before))
  );
}

const partOf =
  /^(?:middle|centre|center|heart|coast|coasts|shores?|waters|skies|edge|north|south|east|west|northern|southern|eastern|western|part|parts|vicinity|outskirts|suburbs?|city|town|village|port|island|province|prefecture|region|state|area|county|district|desert|bay|gulf)$/;

function placeOf(units: readonly Unit[], at: number, unit: Unit): PlaceArgument {
  let before = at - 1;
  while (before >= 0 && /^[dwe&,OLB]$/.test(units[before]?.letter ?? "") && at - before <= 5 && units[before]?.letter !== "p")
    before -= 1;
  // "over the middle of the Atlantic", "off the coast of Oman": the part is where it is.
  if (units[before]?.lower === "of" && partOf.test(units[before - 1]?.lower ?? "")) {
    let outer = before - 2;
    while (outer >= 0 && /^[dwe]$/.test(units[outer]?.letter ?? "") && before - outer <= 4) outer -= 1;
    if (units[outer]?.letter === "p") before = outer;
  }
  const preposition = units[before]?.letter === "p" ? (units[before]?.lower ?? "") : "";
  return {
    span: unit.span,
    at,
    name: unit.place ?? null,
    coordinate: unit.coordinate ?? null,
    preposition,
    unknownName: unit.place === undefined && unit.coordinate === undefined ? (unit.agent?.name ?? null) : null,
  };
}

/** "North Korea launched": the country does something and is no place where it happens. */
function acts(units: readonly Unit[], at: number, trigger: number): boolean {
  const unit = units[at];
  if (unit?.agent === undefined || at > trigger || isPassive(units, at, trigger)) return false;
  if (
    (unit.place?.entities ?? []).some(
      (entity) => entity.kind === "place" && /^(?:control-centre|ground-station)$/.test(entity.place.kind),
    )
  )
    return false;
  const previous = units[at - 1]?.letter ?? "";
  return (
    !/^[pK&,L]$/.test(previous) &&
    !(previous === "d" && units[at - 2]?.letter === "p") &&
    (unit.agent.country !== null || unit.agent.organisation !== null)
  );
}

/** "The Pyongyang General Control Centre received": a station in the subject's place is the receiver. */
function receives(unit: Unit, frame: FoundFrame): boolean {
  return (
    frame.kind.type === "signal" &&
    (unit.place?.entities ?? []).some(
      (entity) => entity.kind === "place" && /^(?:control-centre|ground-station)$/.test(entity.place.kind),
    )
  );
}

/** "Naro permits launches to the south only": a site that is the subject. */
function permits(units: readonly Unit[], at: number, frame: FoundFrame): boolean {
  const opens = /^[,;:&[u]?$/.test(units[units[at - 1]?.letter === "d" ? at - 2 : at - 1]?.letter ?? "");
  return (
    opens &&
    frame.kind.type === "site-capability" &&
    (units[at]?.place?.entities ?? []).some((entity) => entity.kind === "place" && entity.place.kind.startsWith("launch-"))
  );
}

/** "U.S. nuclear carriers at Norfolk": a country's name that qualifies a noun is no place. */
function qualifies(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  const country = (unit?.place?.entities ?? []).some((entity) => entity.kind === "country");
  return (
    country &&
    next !== undefined &&
    /^[wN]$/.test(next.letter) &&
    !/(?:ed|ing|ly)$|^(?:once|twice|again|today|yesterday|then|while|when|before|after|nine|ten|two|three|four|five|six|seven|eight|several|many|every|each|dozens|hundreds|scores|half|some|about|at|in|on|by|for|from|to|during|within|this|last|\d+)$/.test(
      next.lower,
    ) &&
    unit?.span[1] !== undefined &&
    next.span[0] - unit.span[1] === 1
  );
}

function isPassive(units: readonly Unit[], at: number, trigger: number): boolean {
  return units.slice(Math.max(at, trigger - 3), trigger).some((unit) => /^(?:was|were|been|being|is|are|be)$/.test(unit.lower));
}

/** "condemnation from the United States", "help from Moscow": a state that acts, behind a noun. */
function fromState(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.agent === undefined || (unit.agent.country === null && unit.agent.category !== "state")) return false;
  const [before, noun] = [units[at - 1], units[at - 2]];
  return before?.lower === "from" && noun?.letter === "w" && !/(?:ed|launch|off|up)$/.test(noun.lower);
}

/** Before a verb only what a preposition leads in is a place of it ("at Sohae it launched"), or the subject of a passive. */
function placedBefore(units: readonly Unit[], at: number, trigger: number): boolean {
  if (at > trigger) return true;
  if (isPassive(units, at, trigger)) return true;
  let before = at - 1;
  while (before >= 0 && /^[dwe&,LB]$/.test(units[before]?.letter ?? "") && at - before <= 6) before -= 1;
  // "From Portland to Seattle, people watched": both ends.
  if (units[before]?.letter === "z" && /^[LBN]$/.test(units[before - 1]?.letter ?? "") && units[before - 2]?.lower === "from")
    return true;
  // "a camera of the Subaru Telescope", "the office of the mayor of Lima": whose it is.
  // Nor "Planet Labs, of San Francisco,".
  if (units[before]?.lower === "of" && units[before - 1]?.letter === ",") return false;
  if (units[before]?.lower === "of" && (units[before - 1]?.thing !== undefined || ofOwner.test(units[before - 1]?.lower ?? "")))
    return false;
  // "the attack on Lviv", "pleas for Gaza": what hangs on a noun there is no place of the verb.
  return units[before]?.letter === "p" && !/^(?:on|for|about|against)$/.test(units[before]?.lower ?? "");
}

const ofOwner =
  /^(?:cameras?|telescopes?|radars?|sensors?|instruments?|university|institute|academy|office|mayor|governor|president|government|ministry|army|members?|series|family|type|class|group|fleet|network|forces?|observatory|society|club|professor|director|head|students?|team|staff)$/;

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
  if (!/^(?:decay|launch|launch-failure|signal|orbit)$/.test(frame.kind.type) || units[at - 1]?.lower !== "in") return false;
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

/** "A satellite of Planet photographed": whose it is. */
function ofMaker(units: readonly Unit[], at: number, trigger: number): boolean {
  return at < trigger && units[at]?.agent !== undefined && units[at - 1]?.lower === "of" && units[at - 2]?.thing !== undefined;
}

/** "on Russia's behalf", "Europe's spaceport": a country or region that has something is not where it happens. */
function possesses({ units }: SentenceParts, unit: Unit): boolean {
  const at = units.indexOf(unit);
  if (units[at + 1]?.lower !== "'s") return false;
  const entities = unit.place?.entities ?? [];
  // "Kyiv's intelligence", "Moscow's military": a government, beside whose city no part of a city is told.
  const of = units[at + 2]?.lower ?? "";
  if (unit.agent !== undefined && !inTown.test(of)) return true;
  // "Iran's territory", "off India's east coast"
  if (inCountry.test(of) || (side.test(of) && inCountry.test(units[at + 3]?.lower ?? ""))) return false;
  return (
    entities.some((entity) => entity.kind === "country" || (entity.kind === "place" && entity.place.kind === "region")) &&
    !entities.some((entity) => entity.kind === "place" && entity.place.kind === "capital")
  );
}

const side = /^(?:north|south|east|west|central|pacific|atlantic|own|entire|whole)\S*$/;
const inCountry =
  /^(?:territory|territories|soil|airspace|skies|coasts?|coastline|mainland|waters|borders?|shores?|interior|deserts?|highlands|heartland|exclusive|north|south|east|west)$/;
const inTown =
  /^(?:territory|soil|airspace|coastline|mainland|waters|borders?|shores?|interior|deserts?|exclusive|suburbs?|outskirts|airports?|ports?|harbou?r|skies|sky|skyline|streets?|cent(?:re|er)|coast|beach(?:es)?|waterfront|districts?|stations?|embassy|zoo|stadium|park|southern|northern|eastern|western|south|north|east|west|old|main|international|bay|river|bridges?)$/;

/** "launched by Russia": who did it, and not where. */
function byAgent(units: readonly Unit[], at: number): boolean {
  return units[at]?.agent !== undefined && units[at - 1]?.lower === "by";
}

/** "launched on Feb. 5, weeks before it invaded Ukraine": a clause of its own, about something else. */
function inSubordinate(units: readonly Unit[], at: number, trigger: number): boolean {
  for (let i = trigger + 1; i < at; i += 1) {
    if (units[i]?.lower === "where") return true;
    if (
      /^(?:before|after|since|because|although|where)$/.test(units[i]?.lower ?? "") &&
      /^[INBO]$/.test(units[i + 1]?.letter ?? "") &&
      startsVerb(units[i + 2])
    )
      return true;
    // "after part of Spain's airspace had been shut": a subject of several words, then its auxiliary.
    if (
      /^(?:after|because|although)$/.test(units[i]?.lower ?? "") &&
      /^[wdNBOL][wdpeNBOL]{0,5}b/.test(
        units
          .slice(i + 1, i + 8)
          .map((unit) => unit.letter)
          .join(""),
      )
    )
      return true;
  }
  return false;
}

/** "the train of Kim": what nothing knows as a place is one behind "of" only beside a picture or a part of the land. */
function ofNobodysPlace(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.place !== undefined || unit?.coordinate !== undefined) return false;
  const of = units[at - 1]?.letter === "d" ? at - 2 : at - 1;
  if (units[of]?.lower !== "of") return false;
  const noun = units[of - 1]?.lower ?? "";
  return (
    !partOf.test(noun) &&
    !/^(?:pictures?|photos?|photographs?|images?|imagery|shots?|views?|residents?|people|out|all)$/.test(noun)
  );
}

/** "The pictures were passed on to Pyongyang": where they went. */
function passedOn(units: readonly Unit[], at: number): boolean {
  const to = units[at - 1]?.letter === "d" ? at - 2 : at - 1;
  return (
    units[to]?.letter === "z" &&
    !/^(?:close|next|near|due)$/.test(units[to - 1]?.lower ?? "") &&
    !units.slice(0, to).some(({ lower }) => lower === "from")
  );
}

/** "came within range of Pyongyang", "as seen from Hawaii": where it was seen from, not what was under it. */
function outOfPlace(units: readonly Unit[], at: number): boolean {
  const before = units
    .slice(Math.max(0, at - 4), at)
    .map((unit) => unit.lower)
    .join(" ");
  // "both Pyongyang time": a zone.
  if (units[at + 1]?.lower === "time") return true;
  // "Arianespace, based in Evry near Paris": a house, and not where something happens.
  const seat = units
    .slice(Math.max(0, at - 6), at)
    .map((unit) => unit.lower)
    .join(" ");
  if (
    /\b(?:based|headquartered|built|made|assembled|designed|registered|born) (?:in|at|near|outside|by)(?: [^,;]+){0,3}$/.test(
      seat,
    )
  )
    return true;
  // "over the Gulf of Mexico, heading for Florida", "on its way from Cancun to Cuba"
  if (
    /\b(?:heading|headed|bound|destined|en route|aimed|on (?:its|their|the) way)(?: from \S+)? (?:for|to|towards?|at|from)(?: [^,;]+)?$/.test(
      seat,
    )
  )
    return true;
  // "without overflying China", "instead of from Florida": where it is not.
  if (/\b(?:without|avoiding|instead of|rather than)(?: \S+){0,2}$/.test(before)) return true;
  // "from a pad near Shahroud, not Semnan".
  if (units[at - 1]?.lower === "not") return true;
  return /\b(?:range of|view of|seen from|visible from|distance from|time in)(?: the)?$/.test(before);
}

/** The trigger that an argument belongs to; a phrase at the very start of a sentence belongs to the first. */
function ownersOf(
  at: number,
  triggers: readonly { readonly frame: FoundFrame; readonly at: number }[],
  sentence: SentenceParts,
): readonly FoundFrame[] {
  const owners = ownersByPlace(at, triggers, sentence);
  const quantity = sentence.units[at]?.quantity;
  if (quantity === undefined) return owners;
  const [hint] = quantity.hints;
  const near = triggers.find(({ frame }) => frame.kind.type === "proximity");
  // "Miss distance: 17 m": what is told of how near is no resolution.
  if (hint?.kind === "distance" && near !== undefined && owners.some(({ kind }) => kind.type === "resolution"))
    return [near.frame];
  if (!owners.some((frame) => measuresNothing.test(frame.kind.type))) return owners;
  // "When it was launched, the military catalogued it at 473 x 509 km, 97.5 degrees": heights and tilts are an orbit's, and what is
  // "within 200 metres" is near something, whatever is told beside it.
  for (const type of measuredBy(quantity, sentence)) {
    const other = triggers.find((trigger) => trigger.frame.kind.type === type);
    if (other !== undefined) return [other.frame];
  }
  return owners;
}

const measuresNothing = /^(?:launch|launch-failure|imaging|signal|statement|plan|status|count)$/;

/** The types of claims that such a number belongs to, likeliest first. */
function measuredBy({ values, hints, shape, span }: QuantityMention, { units }: SentenceParts): readonly ClaimType[] {
  const unit = values[0]?.unit;
  const [hint] = hints;
  const after = units.find((one) => one.span[0] >= span[1]);
  // "1,200 km west of Luzon", "350 km from Tehran": how far a place is.
  const away = /^(?:north|south|east|west|north-?\w+|south-?\w+|off|downrange|away|from)$/.test(after?.lower ?? "");
  if (unit === "deg") return hint === undefined || hint.kind === "inclination" ? ["orbit"] : [];
  if (unit === "min") return hint?.kind === "period" ? ["orbit", "coverage"] : [];
  if (unit !== "km" && unit !== "m") return [];
  if (hint?.kind === "distance") return away && after?.lower !== "from" ? [] : ["proximity"];
  if (hint?.kind === "resolution" || hint?.kind === "aperture") return ["resolution"];
  if (unit === "m" || away) return [];
  return shape === "pair" || hint === undefined || /height/.test(hint.kind) ? ["orbit", "manoeuvre"] : [];
}

function ownersByPlace(
  at: number,
  triggers: readonly { readonly frame: FoundFrame; readonly at: number }[],
  sentence: SentenceParts,
): readonly FoundFrame[] {
  if (triggers.length === 0) return [];
  const { units } = sentence;
  const before = triggers.filter((trigger) => trigger.at <= at);
  const after = triggers.find((trigger) => trigger.at > at);
  const last = before.at(-1);
  // "separated at 03:33 and communicated at 04:37": what belongs to a verb of no claim is no argument of the next.
  if (last !== undefined && after === undefined && units.slice(last.at, at).some((unit) => unit.letter === ";")) return [];
  // "…, and airlines swerved to miss debris over the Caribbean": a clause that tells of something else.
  if (last !== undefined && after === undefined && units[at]?.moment === undefined && otherSubject(units, last.at, at))
    return [];
  // "One part fell west of Jeju; another passed over Okinawa".
  const parted = after !== undefined && units.slice(at, after.at).some((unit) => unit.letter === ";");
  if (last === undefined) return after === undefined || parted || endsOtherVerb(units, at, after.at) ? [] : [after.frame];
  // "Luch, launched from Baikonur in 2014, has visited satellites over Africa": behind the aside the sentence goes on with its own verb.
  if (after === undefined && asideEnds(units, last.at, at)) return [];
  // "… from Baikonur, sends images with a one-metre resolution": a number right before a trigger is the trigger's.
  if (after !== undefined && units[at]?.quantity !== undefined && after.at - at === 1 && after.frame.kind.type === "resolution")
    return [after.frame];
  // "… on 21 April 1995, when an Ariane 4 carried it up": one time of two things.
  if (
    after !== undefined &&
    units[at]?.moment !== undefined &&
    units[at + 1]?.letter === "," &&
    units[at + 2]?.lower === "when" &&
    !units.slice(at + 1, after.at + 6).some((unit) => unit.moment !== undefined)
  )
    return [last.frame, after.frame];
  // Beyond the end of the last trigger's clause, in that of the next: "…, failed; the second, on August 24, failed".
  if (after !== undefined && clauseBetween(units, last.at, at) && !clauseBetween(units, at, after.at)) return [after.frame];
  if (after !== undefined && opensClause(units, at, last.at, after.at)) return [after.frame];
  // Several kinds may share one clause: "launched … into an orbit of 500 km": numbers go to the orbit, see below.
  const peers = before.filter((trigger) => last.at - trigger.at <= 12 && !clauseBetween(units, trigger.at, last.at));
  const unit = units[at];
  if (unit?.quantity !== undefined && unit.quantity.values[0]?.unit !== "m") {
    const orbit = peers.find((trigger) => trigger.frame.kind.type === "orbit");
    if (orbit !== undefined) return [orbit.frame];
  }
  // "took pictures of Guam, received at 9:21": the one time that is told of the pictures.
  const pictured = before.at(-2);
  if (
    unit?.moment !== undefined &&
    last.frame.kind.type === "signal" &&
    pictured?.frame.kind.type === "imaging" &&
    units[last.at - 1]?.letter === "," &&
    !units.slice(pictured.at, last.at).some((other) => other.moment !== undefined)
  )
    return [pictured.frame, last.frame];
  return [last.frame];
}

function asideEnds(units: readonly Unit[], trigger: number, at: number): boolean {
  if (units[trigger - 1]?.letter !== ",") return false;
  for (let i = trigger + 1; i < at; i += 1)
    if (units[i]?.letter === "," && (/^[bm]$/.test(units[i + 1]?.letter ?? "") || startsVerb(units[i + 1]))) return true;
  return false;
}

function endsOtherVerb(units: readonly Unit[], at: number, trigger: number): boolean {
  const between = units
    .slice(at + 1, trigger)
    .map((unit) => unit.letter)
    .join("");
  if (!/^,?[&u][ebI]*$/.test(between)) return false;
  // At the very start of the sentence a phrase leads in all that follows.
  return units.slice(0, at).some((unit) => unit.letter === "w" || unit.letter === "b");
}

/** "… and at 11:35 p.m. passed over Norfolk": a conjunction before the phrase and the next trigger right behind it. */
function opensClause(units: readonly Unit[], at: number, last: number, next: number): boolean {
  let i = at - 1;
  while (i > last && /^[dpe]$/.test(units[i]?.letter ?? "")) i -= 1;
  // "Seoul and Incheon that …": the next name of a list opens no clause.
  if (i === at - 1 && units[i]?.letter === "&" && units[at]?.moment === undefined) return false;
  const opens = i > last && /^[&u;,]$/.test(units[i]?.letter ?? "");
  if (!opens) return false;
  for (let j = at + 1; j < next; j += 1)
    if (/^[,;&u]$/.test(units[j]?.letter ?? "") && !(units[j]?.letter === "," && j === at + 1)) return false;
  const subject = units.slice(at + 1, next).some((unit) => /^[IONB]$/.test(unit.letter));
  return /^[&u;]$/.test(units[i]?.letter ?? "") || subject;
}

/** ", and airlines swerved", ", and in July 1979 pieces of Skylab rained": another subject, with its verb, between two units. */
function otherSubject(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 2; i += 1) {
    if (units[i]?.letter !== "&" || units[i - 1]?.letter !== ",") continue;
    let subject = i + 1;
    // "and in Komorniki near Poznań the owner of a yard found a tank": where and when come first.
    while (
      (/^[TdepLB]$/.test(units[subject]?.letter ?? "") && units[subject]?.quantity === undefined) ||
      (units[subject]?.letter === "N" && units[subject - 1]?.letter === "p")
    )
      subject += 1;
    if (!/^[wNOI]$/.test(units[subject]?.letter ?? "") || startsVerb(units[subject])) continue;
    for (let verb = subject + 1; verb < subject + 8; verb += 1) {
      // "and one of Rome, which was taken": no verb of its own.
      if (/^[,;&u.Wt]$/.test(units[verb]?.letter ?? "")) break;
      if (startsVerb(units[verb])) return true;
    }
  }
  return false;
}

function clauseBetween(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const letter = units[i]?.letter ?? "";
    if (letter === ";" || letter === "u") return true;
    // ", and airlines swerved": a subject that no list knows, with its verb.
    if (
      letter === "&" &&
      units[i - 1]?.letter === "," &&
      units[i + 1]?.letter === "w" &&
      !startsVerb(units[i + 1]) &&
      units[i + 2]?.letter === "w" &&
      startsVerb(units[i + 2])
    )
      return true;
    if (
      letter === "&" &&
      /^[IONB]$/.test(units[i + 1]?.letter ?? "") &&
      // "and a second attempt on August 24 ended": its time may stand before the verb.
      startsVerb(units[i + 2]?.moment === undefined ? units[i + 2] : units[i + 3]) &&
      !isListOfPictured(units, from, i)
    )
      return true;
  }
  return false;
}

/** "photos of the White House and the Pentagon were taken": a list behind a noun, no second clause. */
function isListOfPictured(units: readonly Unit[], from: number, at: number): boolean {
  return (
    /^(?:were|are|have|had)$/.test(units[at + 2]?.lower ?? "") &&
    units.slice(from + 1, at).every((unit) => /^[pdwBLNe,]$/.test(unit.letter)) &&
    units.slice(from, at).some((unit) => unit.lower === "of")
  );
}

export function startsVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && (/^[bmSZ]$/.test(unit.letter) || (unit.letter === "w" && /(?:ed|ew|ook|ent)$/.test(unit.lower)));
}

/** The unit that holds or follows a place in the text. */
export function unitAt(units: readonly Unit[], position: number): number {
  const found = units.findIndex((unit) => unit.span[1] > position);
  return found < 0 ? units.length : found;
}

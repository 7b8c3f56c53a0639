import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { Unit } from "../phrases/index.ts";
import { startsVerb } from "./owners.ts";
import { partOf } from "./placeWords.ts";

/** Whether a place that a sentence names is none of what a trigger tells: whose something is, who acts, where it was seen from, where it is not. */
export function isNoPlaceOf(sentence: SentenceParts, at: number, owner: FoundFrame, trigger: number): boolean {
  const { units } = sentence;
  const unit = units[at];
  if (unit === undefined) return true;
  return (
    outOfPlace(units, at, owner) ||
    ofNobodysPlace(units, at) ||
    namesBase(units, at) ||
    (owner.kind.type === "imaging" && passedOn(units, at)) ||
    qualifies(units, at) ||
    fromState(units, at) ||
    byAgent(units, at) ||
    ofMaker(units, at, trigger) ||
    possesses(units, at) ||
    inSubordinate(units, at, trigger) ||
    !(placedBefore(units, at, trigger) || receives(unit, owner) || permits(units, at, owner))
  );
}

/** "North Korea launched": the country does something and is no place where it happens. */
export function acts(units: readonly Unit[], at: number, trigger: number): boolean {
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
  return (
    before?.lower === "from" &&
    noun?.letter === "w" &&
    !/(?:ed|seen|visible|heard|taken|sent|launch|off|up|away|out)$/.test(noun.lower)
  );
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

/** "A satellite of Planet photographed": whose it is. */
function ofMaker(units: readonly Unit[], at: number, trigger: number): boolean {
  return at < trigger && units[at]?.agent !== undefined && units[at - 1]?.lower === "of" && units[at - 2]?.thing !== undefined;
}

/** "on Russia's behalf", "Europe's spaceport": a country or region that has something is not where it happens. */
function possesses(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || units[at + 1]?.lower !== "'s") return false;
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

/** "from a Guards base outside Shahroud": a name that only tells whose the base is, beside the place where it lies. */
function namesBase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.place !== undefined || unit?.coordinate !== undefined) return false;
  if (
    !/^(?:base|site|post|compound|facility|range|ship|station|depot|centre|center|camp|plant)$/.test(units[at + 1]?.lower ?? "")
  )
    return false;
  let place = at + 2;
  while (place < at + 4 && /^[pd]$/.test(units[place]?.letter ?? "")) place += 1;
  return /^[LB]$/.test(units[place]?.letter ?? "");
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
    !/^(?:(?:north|south|east|west)\S*|pictures?|photos?|photographs?|images?|imagery|shots?|views?|residents?|people|out|all|half|much|most)$/.test(
      noun,
    )
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
function outOfPlace(units: readonly Unit[], at: number, owner: FoundFrame): boolean {
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
    /\b(?:based|headquarters|headquartered|offices?|built|made|assembled|designed|registered|born) (?:in|at|near|outside|by)(?: [^,;]+)?$/.test(
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
  // Of what is seen in the sky it is where people saw it from.
  return (owner.kind.type === "sighting" ? /\b(?:distance from|time in)(?: the)?$/ : outOfSight).test(before);
}

const outOfSight = /\b(?:range of|view of|seen from|visible from|distance from|time in)(?: the)?$/;

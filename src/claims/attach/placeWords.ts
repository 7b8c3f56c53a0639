import type { Unit } from "../phrases/index.ts";
import type { PlaceArgument } from "./types.ts";

/** Which units of a sentence are places, and by which word they are led in. */

/** What stars and planets are called is nowhere on the ground: "crossed Lyra", "near Jupiter"; and a "Launch Complex" has its number. */
export const noPlaces =
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
  const noun = units[at - 2]?.lower ?? "";
  // "half of Hattiesburg", "fell on Dalgety"
  if (before === "of" && manyOf.test(noun)) return true;
  if (before === "on" && fallen.test(noun)) return true;
  // "near Numbla Vale": of several words a person is as likely behind "at".
  return (
    (/^\p{L}[\p{L}'-]*$/u.test(unit.lower) && /^(?:over|above|near|off|outside|across|in|at)$/.test(before)) ||
    (/^\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){1,3}$/u.test(unit.lower) && /^(?:over|above|near|off|outside|in)$/.test(before))
  );
}

export const partOf =
  /^(?:middle|centre|center|heart|coast|coasts|shores?|waters|skies|edge|north|south|east|west|northern|southern|eastern|western|part|parts|vicinity|outskirts|suburbs?|city|town|village|port|island|province|prefecture|region|state|area|county|district|desert|bay|gulf)$/;

export function placeOf(units: readonly Unit[], at: number, unit: Unit): PlaceArgument {
  let before = at - 1;
  while (before >= 0 && /^[dwe&,OLB]$/.test(units[before]?.letter ?? "") && at - before <= 5) {
    // "since the launch from Hainan the US …": nothing parts the two, so that no list goes on.
    if (/^[LB]$/.test(units[before]?.letter ?? "") && !/^[,&]$/.test(units[before + 1]?.letter ?? "")) break;
    before -= 1;
  }
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

const manyOf =
  /^(?:(?:north|south|east|west)\S*|half|much|most|people|residents|inhabitants|villagers|citizens|parts?|outskirts|suburbs?|town|village|city|municipality|hamlet)$/;
const fallen = /^(?:fell|fallen|falls|crashed|landed|down|rained|dropped|struck|scattered)$/;

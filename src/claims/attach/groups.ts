import type { KnownPlace } from "../../catalogue/index.ts";
import type { Unit } from "../phrases/index.ts";
import type { Arguments, PlaceArgument, PlaceGroup, TimeArgument } from "./types.ts";

/**
 * Which places go with which time. The order tells: places and then their time ("the White House at 11:36 and Norfolk at 11:35"),
 * or a time and then its places ("at 11:36 the White House, at 11:35 Norfolk"), begun anew at each time; "respectively" pairs
 * the lists off. A time without a clock ("on Monday") belongs to all.
 */
export function groupsOf(given: Arguments, units: readonly Unit[]): readonly PlaceGroup[] {
  const places = withoutContainers(given.places, units);
  const clocks = given.times.filter((time) => time.clock);
  const dated = clocks.length === 0 ? given.times.filter(namesDay) : clocks;
  const common = given.times.filter((time) => !dated.includes(time));
  if (places.length === 0) return [{ places: [], times: given.times }];
  const listed = dated.length === 1 ? dated[0] : undefined;
  if (
    listed !== undefined &&
    listed.moment.group.link === "list" &&
    listed.moment.group.members.length === places.length &&
    places.length > 1 &&
    listed.clock
  ) {
    return places.map((place, i) => ({ places: [place], times: [{ ...listed, member: i }, ...common] }));
  }
  if (dated.length <= 1) return [{ places, times: given.times }];
  if (units.some((unit) => unit.lower === "respectively") && dated.length === places.length) {
    return places.map((place, i) => ({ places: [place], times: [...(dated[i] === undefined ? [] : [dated[i]]), ...common] }));
  }
  const first = places[0];
  const timeFirst = first !== undefined && (dated[0]?.at ?? 0) < first.at;
  const groups: { places: PlaceArgument[]; time: TimeArgument }[] = dated.map((time) => ({ places: [], time }));
  for (const place of places) {
    const index = timeFirst ? dated.findLastIndex((time) => time.at < place.at) : dated.findIndex((time) => time.at > place.at);
    // After the last time of a list "places, time": what follows shares that time.
    const group = groups[index < 0 ? dated.length - 1 : index];
    group?.places.push(place);
  }
  return groups
    .filter((group) => group.places.length > 0)
    .map((group) => ({ places: group.places, times: [group.time, ...common] }));
}

function namesDay(time: TimeArgument): boolean {
  return time.moment.group.members.some((member) =>
    member.days.some((day) => (day.kind === "date" && day.day !== null) || day.kind === "weekday" || day.kind === "offset"),
  );
}

/** "Andersen Air Force Base on Guam", "Seoul, South Korea": the wider place tells where the narrower one is and is no place of its own. */
export function withoutContainers(places: readonly PlaceArgument[], units: readonly Unit[]): readonly PlaceArgument[] {
  const dropped = new Set<PlaceArgument>();
  const within = new Map<PlaceArgument, KnownPlace>();
  for (const [i, place] of places.entries()) {
    const previous = places[i - 1];
    const outer = knownPlace(place);
    if (previous === undefined) continue;
    // "Tehran, 1,600 km from Jerusalem", "over the Atlantic, some 900 km off Portugal": how far from somewhere else.
    if (awayFrom(units, place.at) && previous.at < place.at) {
      dropped.add(place);
      continue;
    }
    const inner = knownPlace(previous);
    const between = units
      .slice(previous.at + 1, place.at)
      .map((unit) => unit.letter)
      .join("");
    // "Northwest of Port Blair over the Indian Ocean": the sea, and where in it.
    if (outer !== null && isSea(outer) && /^(?:over|in|into)$/.test(place.preposition) && directed(units, previous.at)) {
      dropped.add(previous);
      continue;
    }
    // "Ieodo, a rock off Jeju", "Komorniki, a village near Poznań": what the one before is, and by what it lies.
    const [comma, article, ...nouns] = units.slice(previous.at + 1, place.at);
    if (
      comma?.letter === "," &&
      /^an?$/.test(article?.lower ?? "") &&
      /^w{1,3}p[dw]{0,2}$/.test(nouns.map(({ letter }) => letter).join("")) &&
      nouns.some(({ lower }) => sortOfPlace.test(lower))
    ) {
      dropped.add(place);
      continue;
    }
    // "Mukuku village in Makueni", "Lytham, in the county of Lancashire": of two places nothing knows, or the outer, "in" tells which is which.
    if (outer === null) {
      const country = countryOf(place);
      if (
        country === null
          ? place.preposition === "in" && /^w{0,2}(?:,|,dw{1,2})?p[dw]{0,2}$/.test(between)
          : around.test(between) && (inner === null || inner.country === country)
      )
        dropped.add(place);
      continue;
    }
    if (!around.test(between)) continue;
    if (inner === null) {
      if (outer.kind === "country" || outer.kind === "region" || outer.kind === "province" || outer.radiusKm > 60)
        dropped.add(place);
      continue;
    }
    // "Launch Complex 39A at Kennedy", "from Cape Canaveral's pad 40": the pad, and the site that it is of.
    if (isSite(inner) && isSite(outer) && inner.kind !== outer.kind && apartKm(inner, outer) <= 40) {
      const pad = inner.kind === "launch-pad" ? previous : place;
      dropped.add(pad === place ? previous : place);
      within.set(pad, pad === place ? inner : outer);
      continue;
    }
    // "Plesetsk in Russia's Arkhangelsk region", "Shahroud in Semnan": one site, and where it is.
    if (isSite(inner) && isSite(outer) && /^(?:in|)$/.test(place.preposition) && previous.preposition !== "") {
      dropped.add(place);
      continue;
    }
    // "Luzon in the Philippines": no circle fits a country.
    if (outer.kind === "country" && outer.country === inner.country) {
      dropped.add(place);
      continue;
    }
    // "the White House, the Pentagon": two landmarks beside each other, neither holds the other.
    if (outer.radiusKm > inner.radiusKm && (outer.radiusKm < 5 || outer.radiusKm < 3 * inner.radiusKm)) continue;
    if (outer.radiusKm <= inner.radiusKm) {
      // "in Guam at Andersen": the narrower one follows.
      if (
        /p/.test(between) &&
        !/^(?:between|off|near|from|of)$/.test(place.preposition) &&
        apartKm(inner, outer) <= inner.radiusKm * 1.5 + 10
      )
        dropped.add(previous);
      continue;
    }
    const near =
      apartKm(inner, outer) <= outer.radiusKm * 1.5 + 30 || (outer.kind === "country" && outer.country === inner.country);
    // "300 km off Jeju, in the East China Sea": by what the sea is told there.
    if (near) dropped.add(isSea(outer) && previous.preposition === "off" ? previous : place);
  }
  // "photographed Mokpo and Seoul as it passed over the peninsula": a region around the others is no target beside them.
  for (const place of places) {
    const outer = knownPlace(place);
    // "From California: it was launched at Vandenberg."
    const leads = /^(?:over|across|above|in|on|off|around|near|from)$/;
    if (outer === null || !leads.test(place.preposition)) continue;
    const inside = places.some((other) => {
      const inner = knownPlace(other);
      return (
        other !== place &&
        inner !== null &&
        // No circle fits a country: "over Cyprus and Turkey".
        (outer.kind !== "country" || inner.country === null || inner.country === outer.country) &&
        (place.preposition !== "from" || isSite(inner)) &&
        !(isSea(outer) && /^(?:off|near|between|of)$/.test(other.preposition)) &&
        inner.radiusKm * 3 < outer.radiusKm &&
        apartKm(inner, outer) <= outer.radiusKm * 1.5 + 30
      );
    });
    if (inside) dropped.add(place);
  }
  return places
    .filter((place) => !dropped.has(place))
    .map((place) => (within.has(place) ? { ...place, within: within.get(place) ?? null } : place));
}

const sortOfPlace =
  /^(?:towns?|villages?|city|island|islet|rock|reef|atoll|port|suburb|hamlet|district|region|province|municipality|commune|peninsula|capital|resort|settlement|county|spot|site|airport|area|cape|parish|borough|community|archipelago|state|territory)$/;

/** What may stand between a place and the wider one around it. */
const around = /^w{0,2}(?:p[dw]{0,4}|,|,?p[dw]{0,3}|,p[dw]{1,3}p[dw]{0,2}|,dw{1,2}p[dw]{0,3}|\(|)$/;

/** "north-west of Port Blair" */
function directed(units: readonly Unit[], at: number): boolean {
  const of = units[at - 1]?.letter === "d" ? at - 2 : at - 1;
  return units[of]?.lower === "of" && /^(?:north|south|east|west)/.test(units[of - 1]?.lower ?? "");
}

/** Behind a distance and its direction. */
function awayFrom(units: readonly Unit[], at: number): boolean {
  let before = at - 1;
  while (before > at - 5 && /^[dwep]$/.test(units[before]?.letter ?? "")) before -= 1;
  const distance = units[before]?.quantity;
  return (
    (distance?.values[0]?.unit === "km" || distance?.values[0]?.unit === "m") &&
    units.slice(before + 1, at).some(({ lower }) => /^(?:from|off|of|away)$/.test(lower))
  );
}

/** The country that a place is, by its code; null for what is none. */
function countryOf(place: PlaceArgument): string | null {
  for (const entity of place.name?.entities ?? []) if (entity.kind === "country") return entity.country.code;
  return null;
}

function isSite(place: KnownPlace): boolean {
  return place.kind === "launch-site" || place.kind === "launch-pad";
}

/** Seas are told by what lies beside them. */
function isSea(place: KnownPlace): boolean {
  return /^(?:sea|ocean|water)/.test(place.kind);
}

export function knownPlace(place: PlaceArgument): KnownPlace | null {
  for (const entity of place.name?.entities ?? []) if (entity.kind === "place") return entity.place;
  return null;
}

interface Point {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Rough distance on the plane, km: good enough to tell "in" from "elsewhere", and free of trigonometry. */
export function apartKm(a: Point, b: Point): number {
  const middle = Math.abs(a.latitudeDeg + b.latitudeDeg) / 2;
  // cos φ ≈ 1 − φ²/2 + φ⁴/24, φ in radians: within 0.02 up to 80°.
  const phi = middle / 57.29577951308232;
  const shrink = Math.max(0.1, 1 - (phi * phi) / 2 + (phi * phi * phi * phi) / 24);
  let apart = Math.abs(a.longitudeDeg - b.longitudeDeg);
  if (apart > 180) apart = 360 - apart;
  const east = apart * shrink * 111.2;
  const north = (a.latitudeDeg - b.latitudeDeg) * 111.2;
  return Math.sqrt(east * east + north * north);
}

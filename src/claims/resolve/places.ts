import { resolvePlace, type KnownPlace, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { ClaimPlace, PlaceRole, Reading } from "../../model/index.ts";
import { apartKm } from "../attach/groups.ts";
import type { PlaceArgument } from "../attach/types.ts";
import type { FrameKind } from "../frames/index.ts";
import type { TakenUp } from "./spokenPlaces.ts";

/** Places of one claim, and the readings that ambiguous names leave open. */
export interface ResolvedPlaces {
  readonly places: readonly ClaimPlace[];
  readonly readings: readonly Reading[];
  readonly unknown: readonly string[];
  /** IANA zone of the first target or site, for "local time". */
  readonly zone: string | null;
  readonly siteIds: readonly string[];
}

/** "in the U.S. state of Virginia", "in the north-western province of Gansu": what a place lies in. */
const division =
  /\b(?:in|of) (?:the )?(?:[\p{L}.'-]+ ){0,3}?(?:state|province|prefecture|region|county|district|governorate|oblast|territory|department) of (?:the )?$/iu;

/** Behind "and" it is a place of its own: "over Hawaii and north of Guam". */
const besideIt = /(?<!\b(?:and|or)(?: the)? )\b(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)? (?:coast )?of (?:the )?$/i;

const house =
  /^(?:the )?(?:Directorate|Ministry|Department|Institute|University|Agency|Academy|Office|Bureau|Committee|Council|Commission|Parliament|Senate|Congress|School|Faculty|Laboratory|Corporation)\b/;

/** Types in which a bare name of a place tells who is meant, and not where: "condemnation from Washington". */
const placeless: ReadonlySet<string> = new Set(["orbit", "status", "manoeuvre", "resolution", "proximity", "count", "plan"]);

/** Looks places up. `countries` are those that the text speaks of: they break ties between places of one name. */
export function placesOf(
  given: readonly PlaceArgument[],
  kind: FrameKind,
  shadow: string,
  countries: readonly string[],
  index: KnowledgeIndex,
): ResolvedPlaces {
  const places: ClaimPlace[] = [];
  const readings: Reading[] = [];
  const unknown: string[] = [];
  const siteIds: string[] = [];
  let zone: string | null = null;
  let toldBefore = false;
  /** Where the place stands that was taken last: the next of its list needs no word of its own. */
  let listedAt = -1;
  for (const argument of given) {
    if (
      placeless.has(kind.type) &&
      argument.coordinate === null &&
      !/^(?:over|above|from|at|near|in|off)$/.test(argument.preposition)
    )
      continue;
    // "dispatched towards the Moon from Wenchang": where it goes is no site.
    if (kind.type === "launch" && /^(?:toward|towards|for)$/.test(argument.preposition) && given.length > 1) continue;
    // A name that nothing knows is a place only where a preposition or a list of places says so.
    if (
      argument.name === null &&
      argument.coordinate === null &&
      !/^(?:in|at|over|near|from|off|above|of|on|outside|around|toward|towards|across|into)$/.test(argument.preposition) &&
      !(argument.at - listedAt === 2) &&
      !given.some((other) => other !== argument && other.name !== null && Math.abs(other.at - argument.at) <= 3)
    )
      continue;
    // "together with Hodhod of Iran", "the Directorate of Defense Research and Development": whose, and not where.
    if (kind.subject === "launch" && argument.preposition === "of") continue;
    // "The minister of defence, Yoav Gallant,": politics names nowhere that nobody knows.
    if (kind.type === "statement" && argument.name === null && argument.coordinate === null) continue;
    // "in the Ministry of Communications": a house, and not where something happens.
    if (argument.name === null && house.test(argument.unknownName ?? "")) continue;
    listedAt = argument.at;
    const text = shadow.slice(argument.span[0], argument.span[1]).replace(/\s+/g, " ");
    const part = { text, span: [...argument.span] as const };
    if (argument.coordinate !== null) {
      const { latitudeDeg, longitudeDeg, halfStepDeg } = argument.coordinate;
      // "the Sulu Sea, at 119.0 degrees east and 9.1 degrees north": one place, and where in it.
      const last = places.at(-1);
      // A longitude beside a sea only tells where in it.
      if (kind.type === "decay" && latitudeDeg === null && last !== undefined) continue;
      if (last !== undefined && holds(last, { latitudeDeg, longitudeDeg })) {
        places[places.length - 1] = { ...last, latitudeDeg, longitudeDeg, radiusKm: halfStepDeg * 111.2 };
        continue;
      }
      places.push({
        name: text,
        latitudeDeg,
        longitudeDeg,
        radiusKm: halfStepDeg * 111.2,
        role: roleOf(argument.preposition, null, kind),
        given: "stated",
        ...part,
      });
      continue;
    }
    // "over the Sulu Sea, between the Philippines and Malaysia": the neighbours tell where the sea is.
    if (kind.type === "decay" && /^(?:between|off|near)$/.test(argument.preposition) && toldBefore) continue;
    // "Wenchang, south of Haikou", "Norfolk in the state of Virginia": they tell where the place before them is.
    const lead = shadow.slice(Math.max(0, argument.span[0] - 60), argument.span[0]);
    if (places.length > 0 && kind.type !== "hazard-area" && (besideIt.test(lead) || division.test(lead))) continue;
    // Coordinates may be of somewhere else: what is printed beside them is compared.
    toldBefore ||= !/^(?:between|off|near)$/.test(argument.preposition);
    const candidates = candidatesOf(argument, countries, index);
    const [likeliest] = candidates;
    const place =
      likeliest !== undefined && kind.subject === "launch" && /^(?:from|at)$/.test(argument.preposition)
        ? siteNamedAfter(likeliest, index)
        : likeliest;
    if (place === undefined) {
      const country = argument.name?.entities.find((entity) => entity.kind === "country");
      const name = text.replace(/^the /i, "");
      if (country === undefined) unknown.push(argument.unknownName ?? name);
      places.push({
        name: country?.kind === "country" ? country.country.name : name,
        latitudeDeg: null,
        longitudeDeg: null,
        ...(country?.kind === "country" ? { country: country.country.code } : {}),
        role: roleOf(argument.preposition, null, kind),
        given: "stated",
        ...part,
      });
      zone ??= country?.kind === "country" ? country.country.zone : null;
      continue;
    }
    const role = roleOf(argument.preposition, place, kind);
    const { within } = argument;
    const claimed = claimPlaceOf(within == null ? place : { ...place, name: `${place.name}, ${within.name}` }, role, part);
    const others = candidates
      .slice(1)
      .filter((other) => other.country !== place.country && other.kind === place.kind)
      .slice(0, 2);
    for (const other of others) {
      readings.push({
        assumes: `“${text}” is ${other.name} (${other.country ?? "at sea"})`,
        places: [...places, claimPlaceOf(other, role, part)],
      });
    }
    places.push(claimed);
    if (place.kind === "launch-site" || place.kind === "launch-pad") siteIds.push(place.id);
    zone ??= place.zone;
  }
  if (kind.subject === "launch") {
    // "3:19 a.m. Saturday in Seoul": beside a site other names of places tell zones and parties.
    // Nor is what it flew over, beside its site: "detected the launch from Sohae and fragments over waters of the North".
    const sited = kind.type === "launch" && siteIds.length > 0;
    const kept = places.filter((place) => (sited ? place.role === "site" : place.role !== "mentioned"));
    if (kept.length > 0) places.splice(0, places.length, ...kept);
  }
  return {
    places,
    readings:
      readings.length === 0
        ? []
        : [{ assumes: `${places.map((place) => place.name).join(", ")} as usually meant`, places }, ...readings],
    unknown,
    zone,
    siteIds,
  };
}

/** "Lifted off from Taiyuan": the launch site that bears the name of a city, and no rocket stands in the city. */
function siteNamedAfter(place: KnownPlace, index: KnowledgeIndex): KnownPlace {
  if (place.kind !== "city" && place.kind !== "capital") return place;
  const site = index.knowledge.places.find(
    (other) => other.kind === "launch-site" && other.name.startsWith(`${place.name} `) && apartKm(other, place) < 300,
  );
  return site ?? place;
}

/** Whether a place that is told by name reaches over a point. */
function holds(place: ClaimPlace, at: { readonly latitudeDeg: number | null; readonly longitudeDeg: number | null }): boolean {
  const { latitudeDeg, longitudeDeg, radiusKm } = place;
  if (at.latitudeDeg === null || at.longitudeDeg === null) return false;
  const point = { latitudeDeg: at.latitudeDeg, longitudeDeg: at.longitudeDeg };
  if (latitudeDeg === null || longitudeDeg === null || radiusKm === undefined || radiusKm === null || radiusKm < 50)
    return false;
  return apartKm({ latitudeDeg, longitudeDeg }, point) <= radiusKm * 1.2;
}

function candidatesOf(argument: PlaceArgument, countries: readonly string[], index: KnowledgeIndex): readonly KnownPlace[] {
  const own = (argument.name?.entities ?? []).flatMap((entity) => (entity.kind === "place" ? [entity.place] : []));
  if (own.length === 0)
    return argument.unknownName === null ? [] : resolvePlace(argument.unknownName, index, { country: countries[0] ?? null });
  const rank = (place: KnownPlace): number => {
    const at = place.country === null ? -1 : countries.indexOf(place.country);
    return at < 0 ? countries.length : at;
  };
  const towns = (place: KnownPlace): number => Number(place.id.startsWith("geonames-"));
  return own.toSorted((a, b) => towns(a) - towns(b) || rank(a) - rank(b) || (b.population ?? 0) - (a.population ?? 0));
}

export function claimPlaceOf(
  place: KnownPlace,
  role: PlaceRole,
  part: { readonly text: string; readonly span: readonly [number, number] },
): ClaimPlace {
  return {
    name: place.name,
    latitudeDeg: place.latitudeDeg,
    longitudeDeg: place.longitudeDeg,
    radiusKm: place.radiusKm,
    ...(place.country === null ? {} : { country: place.country }),
    role,
    given: "stated",
    text: part.text,
    span: [part.span[0], part.span[1]],
  };
}

/** A place that only a noun takes up ("over the country") as a place of the claim. */
export function claimPlaceTakenUp({ place, name, words, span }: TakenUp, kind: FrameKind): ClaimPlace {
  const preposition = /^\w+/.exec(words)?.[0].toLowerCase() ?? "";
  const role = roleOf(preposition, place, kind);
  const part = { text: words, span };
  return {
    ...(place === null ? strangePlaceOf(name, role, part) : claimPlaceOf(place, role, part)),
    given: "implied",
    because: `“${words}” is ${place?.name ?? name}, spoken of before`,
  };
}

/** A place of which only its name is known. */
export function strangePlaceOf(
  name: string,
  role: PlaceRole,
  { text, span }: { readonly text: string; readonly span: readonly [number, number] },
): ClaimPlace {
  return { name, latitudeDeg: null, longitudeDeg: null, role, given: "stated", text, span: [span[0], span[1]] };
}

/** What a place does: by its kind and the word before it, else as the claim type says. */
function roleOf(preposition: string, place: KnownPlace | null, kind: FrameKind): PlaceRole {
  const ground = place?.kind === "control-centre" || place?.kind === "ground-station";
  switch (kind.type) {
    case "signal":
      if (ground) return "receiver";
      return preposition === "of" || preposition === "over" || preposition === "above" ? "target" : "receiver";
    case "launch":
    case "launch-failure":
      if (place?.kind === "launch-site" || place?.kind === "launch-pad") return "site";
      if (place?.kind === "sea" || /^(?:into|over|off|toward|towards|near)$/.test(preposition))
        return kind.type === "launch-failure" ? "fall-area" : "region";
      return preposition === "from" || preposition === "at" ? "site" : "mentioned";
    case "imaging":
    case "overflight":
      if (ground && preposition !== "over" && preposition !== "of") return "mentioned";
      if (preposition === "from" && (place?.kind === "launch-site" || place?.kind === "launch-pad")) return "site";
      return "target";
    default:
      return place?.kind === "launch-site" || place?.kind === "launch-pad" ? "site" : kind.placeRole;
  }
}

import { resolvePlace, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { ClaimPlace, PlaceRole } from "../../model/index.ts";
import { unitAt } from "../attach/arguments.ts";
import type { Discourse } from "../discourse/state.ts";
import type { SentenceParts } from "../frames/index.ts";
import { claimPlaceOf, strangePlaceOf } from "./places.ts";

/** Where somebody was who heard or saw something, and which station received it. */

/**
 * "A student in Seoul heard it", "People in Kuching, in Sarawak, filmed it": where they were who heard or saw it, whether anybody knows the
 * town or not. [] where the words before the verb do not tell.
 */
export function observersOf(
  sentence: SentenceParts,
  trigger: number,
  role: PlaceRole,
  shadow: string,
  countries: readonly string[],
  index: KnowledgeIndex,
): readonly Observer[] {
  const before = shadow.slice(sentence.span[0], trigger);
  const townAt = (name: string, start: number, known: boolean): Observer | null => {
    const place = resolvePlace(name, index, { country: countries[0] ?? null })[0];
    if (place !== undefined && /^(?:sea|launch-site|launch-pad)$/.test(place.kind)) return null;
    // "An amateur in Canada", but not "officials in Canada".
    if (place?.kind === "country" && !watchers.test(shadow.slice(Math.max(sentence.span[0], start - ROOM), start))) return null;
    const part = { text: name, span: [start, start + name.length] } as const;
    if (place !== undefined) return { place: claimPlaceOf(place, role, part), zone: place.zone };
    if (known || noTown.test(name) || index.meaningsOf(name).length > 0) return null;
    return { place: strangePlaceOf(name, role, part), zone: null };
  };
  for (const match of before.matchAll(whereSomebodyIs)) {
    const name = match.groups?.["name"] ?? match.groups?.["house"] ?? "";
    const start = sentence.span[0] + match.index + match[0].indexOf(name);
    // "State TV in Tehran said": where the speaker has his seat.
    if (houses.test(before.slice(Math.max(0, match.index - ROOM), match.index))) continue;
    const first = townAt(name, start, match.groups?.["loose"] !== undefined);
    if (first === null) continue;
    const found = [first];
    // "People in Nagpur, Jalgaon and Pune": each of them.
    const end = match.index + match[0].length;
    const list = others.exec(before.slice(end))?.[0] ?? "";
    for (const more of list.matchAll(capitals)) {
      const other = townAt(more[0], sentence.span[0] + end + more.index, false);
      if (other !== null) found.push(other);
    }
    return found;
  }
  // "… behind it," said a baker in Berridale.
  const at = unitAt(sentence.units, trigger);
  for (const { span, over } of sentence.attribution.scopes) {
    if (span[0] < trigger || at < over[0] || at >= over[1]) continue;
    const said = somebodyIn.exec(shadow.slice(...span));
    const name = said?.groups?.["name"];
    const town =
      said === null || name === undefined ? null : townAt(name, span[0] + said.index + said[0].length - name.length, false);
    if (town !== null) return [town];
  }
  return [];
}

const somebodyIn =
  /\b(?:an?|one|another) (?:[a-z-]+ ){1,2}(?:in|from|near|at|outside) (?:the (?:town|village|city) of )?(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?![\p{L}'-]| \p{Lu})/u;

/** Where somebody was, and the zone of it. */
export interface Observer {
  readonly place: ClaimPlace;
  readonly zone: string | null;
}

/** Who is told of stands so near before where he is, in characters. */
const ROOM = 40;

const houses =
  /\b(?:officials?|TV|television|radio|ministry|military|governments?|agency|media|spokes\w+|minister|company|command|army|navy|newspaper|daily|institute|university|headquarters|office|authorities|diplomats?|reporters?|correspondent) $/i;
const watchers =
  /\b(?:amateurs?|hobbyists?|observers?|watchers?|trackers?|astronomers?|photographers?|enthusiasts?|people|residents?|villagers|students?|farmers?|stargazers?|pilots?|skywatchers?|families|thousands|hundreds|dozens|many) (?:in|from|of) (?:the )?$/i;
const capitals = /\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu;
/** The rest of a list of towns; what stands behind a comma alone is what the town lies in. */
const others =
  /^(?:, \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)*,? (?:and|or|to) (?:in |from |near )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?= |,)/u;

/** Where somebody is, in words before what he heard or saw. Behind "at" and "of" a name that nothing knows is rather a house. */
const whereSomebodyIs =
  /(?:\b(?:[Ii]n|[Ff]rom|[Nn]ear|(?:beach|port|harbou?r|pier|farm|home|house|station|camp|airfield) (?:at|in|near))|\b(?:[Rr]esidents?|[Pp]eople|[Vv]illagers|[Ii]nhabitants|[Cc]itizens|[Hh]alf|[Mm]uch|[Mm]ost|[Oo]bservers) of|(?<loose>\b(?:at|outside))) (?:the (?:town|city|village) of |the )?(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?![\p{L}'-]| \p{Lu})|\b(?<house>\p{Lu}[\p{L}-]+)(?:'s)? (?:ground |tracking |space |receiving |radio |earth )?(?:station|antenna|telescope|dish)\b/gu;

const noTown =
  /^(?:The|An?|Its|Our|Their|His|Her|This|That|One|Two|Another|Each|Every|No|Ground|Tracking|Radio|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Earth|Moon|I|Spring|Summer|Autumn|Winter|Easter|Christmas|English|French|German|Russian|Chinese)\b|\b(?:University|Institute|Ministry|Command|Force|Agency|Society|Club|Observatory|Association|Corps|Navy|Army|Times|News)$|^[A-Z0-9-]+$/;

/**
 * Who received: a control centre that the words name by its city, or, where a country's own satellite is meant, the one centre that
 * this country has. Null where a receiver is stated or none can be told.
 */
export function receiverOf(
  sentence: SentenceParts,
  stated: readonly ClaimPlace[],
  before: Discourse,
  index: KnowledgeIndex,
): ClaimPlace | null {
  if (stated.some((place) => place.role === "receiver")) return null;
  const centres = index.knowledge.places.filter((place) => place.kind === "control-centre" || place.kind === "ground-station");
  const unit = sentence.units.find((one) => one.agent !== undefined && /\b(?:centre|center|station)\b/.test(one.lower));
  const part =
    unit === undefined ? null : ({ text: unit.agent?.name ?? unit.lower, span: [unit.span[0], unit.span[1]] } as const);
  const own = centres.filter(
    (place) => place.country !== null && place.country === (before.owner?.code ?? unit?.agent?.organisation?.country ?? null),
  );
  const [only] = own;
  if (only === undefined || own.length > 1) return null;
  return {
    name: only.name,
    latitudeDeg: only.latitudeDeg,
    longitudeDeg: only.longitudeDeg,
    radiusKm: only.radiusKm,
    ...(only.country === null ? {} : { country: only.country }),
    role: "receiver",
    given: "implied",
    because: `the control centre of ${before.owner?.name ?? "that country"}`,
    ...(part === null ? {} : { text: part.text, span: [part.span[0], part.span[1]] }),
  };
}

import type { Span } from "../../base/index.ts";
import type { KnownCountry } from "../../catalogue/index.ts";
import type { Entity, NameMark } from "../names/index.ts";
import { mediaHeads, stateRoles } from "./lexicon.ts";
import { countryOf, type NounPhrase } from "./nounPhrase.ts";
import type { Piece } from "./pieces.ts";
import type { Agent, Thing } from "./types.ts";

/** "Pyongyang's satellite", "the Kremlin": a state by its capital or its seat. */
function stateOf(name: NameMark | null, countries: ReadonlyMap<string, KnownCountry>): KnownCountry | null {
  for (const entity of name?.entities ?? []) {
    const code =
      entity.kind === "organisation" && entity.organisation.kind === "state"
        ? entity.organisation.country
        : entity.kind === "place" && entity.place.kind === "capital"
          ? entity.place.country
          : null;
    const country = code === null ? undefined : countries.get(code);
    if (country !== undefined) return country;
  }
  return null;
}

/** What a noun phrase says of something that flies. */
export function thingOf(
  phrase: NounPhrase,
  pieces: readonly Piece[],
  span: Span,
  countries: ReadonlyMap<string, KnownCountry>,
): Thing {
  const word = pieces[phrase.headAt]?.lower ?? "";
  const vehicleName = phrase.name?.entities.some((entity) => entity.kind === "vehicle") ?? false;
  const head =
    // A stage that falls is wreckage: only the whole rocket's fall is a failed launch.
    phrase.head === "rocket" && /^(?:stages?|boosters?)$/.test(word)
      ? "debris"
      : phrase.head === "name" || phrase.head === "role" || phrase.head === "person"
        ? vehicleName
          ? "rocket"
          : "satellite"
        : phrase.head;
  return {
    span,
    head,
    word,
    name: phrase.name,
    ordinal: phrase.ordinal,
    owner: countryOf(phrase.owner) ?? stateOf(phrase.owner, countries),
    ownerPronoun: phrase.ownerPronoun,
    purpose: phrase.purpose,
    definite: phrase.definite || (phrase.name !== null && phrase.head === "name"),
    plural: phrase.plural,
    count: phrase.count,
    words: phrase.words,
  };
}

/** Who a name stands for as a speaker; null where it can be none. */
export function agentOfName(
  shadow: string,
  phrase: NounPhrase,
  name: NameMark,
  span: Span,
  countries: ReadonlyMap<string, KnownCountry>,
): Agent | null {
  const owner = countryOf(phrase.owner);
  const organisations = name.entities.flatMap((entity) => (entity.kind === "organisation" ? [entity.organisation] : []));
  // "the Russian Ministry of Defence" is not the one of London that bears the plain name.
  const organisation = organisations.find((one) => owner === null || one.country === owner.code) ?? null;
  const country = first(name.entities, "country");
  if (organisation === null && owner !== null && organisations.length > 0) {
    const whole = shadow
      .slice(span[0], span[1])
      .replace(/\s+/g, " ")
      .replace(/^(?:the|a|an) /i, "");
    return {
      span,
      name: whole,
      category: "role",
      organisation: null,
      country: owner,
      outlet: false,
      plural: false,
      head: "ministry",
      roles: phrase.words,
      definite: true,
    };
  }
  const place = first(name.entities, "place")?.place ?? null;
  const words = shadow.slice(name.span[0], name.span[1]).replace(/\s+/g, " ");
  if (organisation !== null) {
    return {
      // Outlets by the name that everybody knows; others, and people who speak for them, as the text writes them.
      span,
      name:
        organisation.kind === "outlet" &&
        (words.includes(organisation.name) || !/\b[a-z]{3,}/.test(words.replace(/^the /i, "")))
          ? organisation.name
          : words.replace(/^(?:the|a|an) /i, ""),
      category: "organisation",
      organisation,
      country: countryOf(name) ?? owner ?? stateOf(name, countries),
      outlet: organisation.kind === "outlet",
      plural: false,
      head: organisation.name.toLowerCase(),
      roles: phrase.words,
      definite: phrase.definite,
    };
  }
  if (country !== undefined && country.how === "name") {
    return {
      span,
      name: country.country.name,
      category: "state",
      organisation: null,
      country: country.country,
      outlet: false,
      plural: false,
      head: words.toLowerCase(),
      roles: [],
      definite: phrase.definite,
    };
  }
  if (country !== undefined && phrase.definite && country.how === "demonym") {
    return {
      span,
      name: country.country.name,
      category: "state",
      organisation: null,
      country: country.country,
      outlet: false,
      plural: true,
      head: words.toLowerCase(),
      roles: [],
      definite: phrase.definite,
    };
  }
  if (place !== null && (place.kind === "capital" || /^(?:White House|Pentagon|Kremlin|Blue House)$/i.test(place.name))) {
    return {
      span,
      name: words,
      category: "state",
      organisation: null,
      country: null,
      outlet: false,
      plural: false,
      head: words.toLowerCase(),
      roles: [],
      definite: phrase.definite,
    };
  }
  return null;
}

/** Who a role or a person's name stands for. */
export function agentOfPhrase(shadow: string, phrase: NounPhrase, pieces: readonly Piece[], span: Span): Agent {
  const headWord = pieces[phrase.headAt]?.lower ?? "";
  const inner = phrase.of;
  const names = [phrase.name, phrase.owner, inner?.name ?? null, inner?.owner ?? null].filter((name) => name !== null);
  const organisation =
    names.map((name) => first(name.entities, "organisation")?.organisation).find((found) => found !== undefined) ?? null;
  const country = names.map((name) => countryOf(name)).find((found) => found !== null) ?? null;
  if (phrase.person !== null && phrase.head === "person") {
    const [from, to] = phrase.person;
    const name = shadow
      .slice(pieces[from]?.span[0] ?? span[0], pieces[to - 1]?.span[1] ?? span[1])
      .replace(/\s+/g, " ")
      .replace(/\.$/, "");
    const bare = phrase.words.length === 0 && phrase.owner === null;
    return {
      span,
      name,
      category: bare ? "capitals" : "person",
      organisation,
      country,
      outlet: false,
      plural: false,
      head: (name.split(" ").at(-1) ?? name).toLowerCase(),
      roles: phrase.words,
      definite: phrase.definite,
    };
  }
  const words = shadow
    .slice(span[0], span[1])
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an|its|their|one|another)\s+/i, "");
  return {
    span,
    name: words,
    category: "role",
    organisation,
    country: stateRoles.has(headWord) || organisation === null ? country : null,
    outlet: mediaHeads.has(headWord),
    plural: phrase.plural,
    head: headWord,
    roles: phrase.words,
    definite: phrase.definite,
  };
}

function first<K extends Entity["kind"]>(entities: readonly Entity[], kind: K): Extract<Entity, { kind: K }> | undefined {
  for (const entity of entities) if (isKind(entity, kind)) return entity;
  return undefined;
}

function isKind<K extends Entity["kind"]>(entity: Entity, kind: K): entity is Extract<Entity, { kind: K }> {
  return entity.kind === kind;
}

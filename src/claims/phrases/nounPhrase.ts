import type { KnownCountry } from "../../catalogue/index.ts";
import type { NameMark } from "../names/index.ts";
import {
  attemptHeads,
  cardinals,
  debrisHeads,
  determiners,
  modifiers,
  nameParticles,
  ordinals,
  possessivePronouns,
  purposes,
  rocketHeads,
  roleHeads,
  rolePrepositions,
  satelliteHeads,
  titles,
} from "./lexicon.ts";
import { looksLikePerson } from "./personNames.ts";
import type { Piece } from "./pieces.ts";

export type HeadKind = "role" | "satellite" | "rocket" | "attempt" | "debris" | "name" | "person";

/** A noun phrase whose head can speak, fly or be a place. `to` is the piece after it. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: HeadKind;
  /** Piece of the head noun, or of the name where that is the head. */
  readonly headAt: number;
  readonly name: NameMark | null;
  /** Pieces [from, to) of a person's name, or null. */
  readonly person: readonly [number, number] | null;
  /** Name in front that possesses or qualifies: "North Korea's", "Russian". */
  readonly owner: NameMark | null;
  readonly ownerPronoun: boolean;
  readonly ordinal: number | null;
  readonly count: number | null;
  readonly purpose: string | null;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly words: readonly string[];
  /** A noun phrase after "of", "for", "at" that belongs to a role. */
  readonly of: NounPhrase | null;
}

const maxPieces = 14;
const multiples: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);
/** Heads of bodies that are named after their field. */
const bodies = new Set(
  "ministry department institute academy agency centre center office service committee commission council bureau directorate university administration".split(
    " ",
  ),
);
const notMilitary = new Set(
  "cooperation deal deals aid assistance help technology technologies support drill drills exercise exercises use purposes value ties parade base bases equipment supplies goods alliance action activity activities capabilities".split(
    " ",
  ),
);
const notAttempts = new Set(
  "pad pads site sites centre center centres centers tower station ground grounds facility facilities complex date dates time times party event".split(
    " ",
  ),
);
const notRockets = new Set(
  "start hall science scientist scientists salad attack attacks fire fires barrage strike strikes parts part fuel technology technologies man boost lettuce engine engines".split(
    " ",
  ),
);
const notSatellites = new Set(
  (
    "office offices depot depots branches hospital hospitals clubhouse garage garages school schools library libraries store stores campus campuses town towns city dish dishes tv television radio phone phones internet broadband channel channels navigation clinic clinics event images " +
    "imagery image photos photographs pictures photo picture data state states nation party parties country countries provider branch venue news link links map maps " +
    "communications communication technology service services industry parts tracking receiver market business project"
  ).split(" "),
);

/** The noun phrase that begins at a piece, or null where none with a known head does. */
export function nounPhrase(pieces: readonly Piece[], from: number, depth = 0): NounPhrase | null {
  let at = from;
  let definite = false;
  let ownerPronoun = false;
  let ordinal: number | null = null;
  let count: number | null = null;
  let purpose: string | null = null;
  let owner: NameMark | null = null;
  let name: NameMark | null = null;
  let person: readonly [number, number] | null = null;
  let titled: NameMark | null = null;
  let head: HeadKind | null = null;
  let headAt = -1;
  let end = -1;
  const words: string[] = [];

  const settle = (kind: HeadKind, position: number, after: number): void => {
    head = kind;
    headAt = position;
    end = after;
  };

  while (at < pieces.length && at - from < maxPieces) {
    const piece = pieces[at];
    if (piece === undefined || piece.closed !== null) break;
    const { lower } = piece;
    const next = pieces[at + 1];
    if (piece.name !== null) {
      // A thing with its name is complete: "the satellite Malligyong-1 | South Korea …".
      if (name !== null && head === "name" && flies(name)) break;
      if (head !== null && head !== "name" && head !== "role" && !flies(piece.name)) break;
      name = piece.name;
      settle(head === null || head === "role" || head === "name" || head === "person" ? "name" : head, at, at + 1);
      at += 1;
      if (next?.lower === "'s" || next?.lower === "'") {
        const after = pieces[at + 1];
        if (after === undefined || !(continues(after) || after.name !== null || isNameWord(after))) break;
        owner = name;
        name = null;
        definite = true;
        at += 1;
      } else if (!flies(piece.name) && isQualifier(piece.name)) {
        owner ??= name;
      }
      continue;
    }
    if (lower === "'s" || lower === "'") {
      if (head === null || next === undefined || !(continues(next) || isNameWord(next))) break;
      definite = true;
      // "the country's new satellite": whose country is told elsewhere.
      if (/^(?:country|nation|state|regime|north|republic)$/.test(pieces[at - 1]?.lower ?? "")) ownerPronoun = true;
      at += 1;
      continue;
    }
    if ((determiners.has(lower) && lower !== "that") || possessivePronouns.has(lower)) {
      if (head !== null || words.length > 0) break;
      definite = definite || lower === "the" || lower === "this" || lower === "that" || possessivePronouns.has(lower);
      ownerPronoun = ownerPronoun || possessivePronouns.has(lower);
      if (lower === "no") words.push("no");
      at += 1;
      continue;
    }
    if (titles.has(lower) && ((next?.capital ?? false) || (next?.lower === "." && (pieces[at + 2]?.capital ?? false)))) {
      at += 1;
      if (next?.lower === ".") at += 1;
      continue;
    }
    // "the Chinese space station" flies; a station by itself broadcasts.
    const kind =
      /^(?:station|telescope|plane|ship|laboratory|freighter)$/.test(lower) && words.at(-1) === "space"
        ? "satellite"
        : lower === "service" && /^(?:press|news|intelligence|security|information|weather)$/.test(words.at(-1) ?? "")
          ? "role"
          : lower === "body" && words.at(-1) === "rocket"
            ? "debris"
            : headKind(lower);
    if (kind !== null) {
      // "the satellite launch", "a satellite operator": the last noun is the head. After a named thing a new phrase begins.
      if (name !== null && head === "name" && flies(name) && kind !== "satellite" && kind !== "rocket" && kind !== "attempt")
        break;
      if (purposes.has(lower) && kind !== "role") purpose = purposes.get(lower) ?? null;
      words.push(lower);
      if (name !== null && !flies(name)) {
        // "the KCNA news agency": the name stays what is meant.
        if (/^(?:agency|newspaper|broadcaster|daily|news|channel|network|website|wire)$/.test(lower) && isOutlet(name))
          titled = name;
        owner ??= name;
        name = null;
      }
      settle(kind, at, at + 1);
      at += 1;
      // "chiefs of staff" is one head.
      if (/^chiefs?$/.test(lower) && pieces[at]?.lower === "of" && pieces[at + 1]?.lower === "staff") {
        at += 2;
        settle(kind, at - 3, at);
      }
      continue;
    }
    const order = ordinals.get(lower);
    if (order !== undefined && head !== "satellite") {
      ordinal = order;
      words.push(lower);
      at += 1;
      continue;
    }
    if (count !== null && head === null && multiples.has(lower)) {
      count *= multiples.get(lower) ?? 1;
      words.push(lower);
      at += 1;
      continue;
    }
    const size =
      cardinals.get(lower) ?? (/^(?:\d{1,6}|\d{1,3}(?:,\d{3})+)$/.test(lower) ? Number(lower.replaceAll(",", "")) : undefined);
    if (size !== undefined && words.length === 0 && head === null) {
      count = size;
      words.push(lower);
      at += 1;
      continue;
    }
    if (
      modifiers.has(lower) ||
      purposes.has(lower) ||
      isSuperlative(lower) ||
      /-(?:based|led|run|owned|controlled|backed|built|made|launched|funded|born|old|class|orbit)$/.test(lower) ||
      // What a name left of a hyphenated word: "Moscow" + "-based".
      /^-[a-z]+$/.test(lower)
    ) {
      purpose = purposes.get(lower) ?? purpose;
      words.push(lower);
      at += 1;
      continue;
    }
    if (
      isNameWord(piece) &&
      name !== null &&
      head === "name" &&
      /^(?:AB|AFB|AFS|NAS|SFB|Base|Airport|Island|Harbor|Harbour|Port)$/.test(piece.raw)
    ) {
      settle("name", headAt, at + 1);
      at += 1;
      continue;
    }
    // "Kadena AB", "Seoul Kim": behind a place's or body's own name no person begins.
    if (isNameWord(piece) && name !== null && countryOf(name) === null) break;
    if (isNameWord(piece)) {
      const stop = personEnd(pieces, at);
      const after = pieces[stop];
      // "Kim Jong Un", "Harvard astronomer": capitals are a person where nothing follows that they could qualify.
      if (after !== undefined && after.name === null && headKind(after.lower) !== null && !isPlainPlural(after.lower)) {
        for (let i = at; i < stop; i += 1) words.push(pieces[i]?.lower ?? "");
        at = stop;
        continue;
      }
      if (head === "satellite" || head === "rocket" || head === "attempt" || head === "debris") break;
      if (head === "person") break;
      person = [at, stop];
      settle("person", at, stop);
      at = stop;
      if (pieces[at]?.lower === "'s" && headKind(pieces[at + 1]?.lower ?? "") !== null) continue;
      break;
    }
    break;
  }
  if (head === null) return null;
  // "Kim's rocket flew into the top corner": nobody's own.
  if (head === "rocket" && person !== null && owner === null) return null;
  // "a satellite office", "satellite television", "satellite images": nothing that flies.
  if (head === "satellite" && notSatellites.has(pieces[end]?.lower ?? "") && pieces[headAt]?.lower === "satellite") return null;
  if (head === "role" && pieces[headAt]?.lower === "military" && notMilitary.has(pieces[end]?.lower ?? "")) return null;
  if (head === "attempt" && notAttempts.has(pieces[end]?.lower ?? "")) return null;
  if (head === "rocket" && notRockets.has(pieces[end]?.lower ?? "")) return null;
  if (titled !== null && head === "role") {
    name = titled;
    settle("name", headAt, end);
  }
  // "NASA's last forecast": no list knows what is possessed, so that the possessor stands by itself.
  if (head === "name" && name === null && owner !== null && pieces[headAt]?.name === owner) {
    name = owner;
    owner = null;
    definite = false;
    end = headAt + 1;
  }
  const finalHead: HeadKind = head;
  let of: NounPhrase | null = null;
  if (finalHead === "role" && depth < 2 && rolePrepositions.has(pieces[end]?.lower ?? "")) {
    const inner = nounPhrase(pieces, end + 1, depth + 1);
    const preposition = pieces[end]?.lower;
    if (
      inner !== null &&
      (inner.head === "role" || inner.head === "name" || inner.head === "person") &&
      !(inner.name !== null && flies(inner.name)) &&
      preposition !== "to" &&
      preposition !== "on"
    ) {
      of = inner;
      end = inner.to;
    } else if (inner === null && (preposition === "of" || preposition === "for") && bodies.has(pieces[headAt]?.lower ?? "")) {
      end = fieldEnd(pieces, end);
    }
  }
  if ((finalHead === "person" || (finalHead === "name" && isPerson(name, pieces[headAt]))) && depth < 2)
    end = affiliationEnd(pieces, end);
  // "Ambassador to Russia", "envoy to the IAEA": where he is posted belongs to the role.
  if (
    finalHead === "role" &&
    of === null &&
    /^(?:ambassador|envoy|representative|adviser|advisor|delegate|aide|attaché)$/.test(pieces[headAt]?.lower ?? "") &&
    /^(?:to|on|for)$/.test(pieces[end]?.lower ?? "")
  ) {
    const article = pieces[end + 1]?.lower === "the" ? 1 : 0;
    if (pieces[end + 1 + article]?.name != null) end += 2 + article;
  }
  if (finalHead === "role" && pieces[end]?.lower === "familiar" && pieces[end + 1]?.lower === "with") {
    end += 2;
    while (["the", "matter", "programme", "program", "situation", "plans", "issue", "case"].includes(pieces[end]?.lower ?? ""))
      end += 1;
  }
  const headWord = pieces[headAt]?.lower ?? "";
  return {
    from,
    to: end,
    head: finalHead,
    headAt,
    name,
    person,
    owner: owner === name ? null : owner,
    ownerPronoun,
    ordinal,
    count,
    purpose,
    definite,
    plural: (count ?? 1) > 1 || isPlainPlural(headWord),
    words,
    of,
  };
}

/** A tracker, spokesman or other person that the packs know by name. */
function isPerson(name: NameMark | null, piece: Piece | undefined): boolean {
  return (
    name !== null &&
    name.entities.some((entity) => entity.kind === "organisation") &&
    !name.entities.some((entity) => entity.kind === "place" || entity.kind === "country") &&
    looksLikePerson(piece?.raw ?? "")
  );
}

/** "Marco Langbroek of Delft University of Technology in the Netherlands": whose house a person is of says no more of who speaks. */
function affiliationEnd(pieces: readonly Piece[], end: number): number {
  if (!/^(?:of|from|at|with)$/.test(pieces[end]?.lower ?? "")) return end;
  let at = end + 1;
  if (pieces[at]?.lower === "the") at += 1;
  let house = false;
  let stop = end;
  while (at < pieces.length && at - end < 10) {
    const piece = pieces[at];
    if (piece === undefined || piece.closed !== null) break;
    if (piece.capital) {
      house =
        house ||
        (piece.name?.entities.some((entity) => entity.kind === "organisation" && entity.organisation.kind !== "state") ??
          false) ||
        /^(?:University|Institute|Institution|Center|Centre|College|Observatory|Foundation|Academy|School|Agency|Laboratory|Laboratories|Ministry|Corporation|Project|Association|Council|Technologies|Aerospace|Initiative|Command|Force|Report)$/.test(
          piece.raw,
        );
      stop = at + 1;
    } else if (roleHeads.has(piece.lower) || bodies.has(piece.lower)) {
      // "of Ukraine's foreign intelligence service", "from the space agency"
      house = true;
      stop = at + 1;
    } else if (modifiers.has(piece.lower)) {
      at += 1;
      continue;
    } else if (
      !(
        /^(?:of|for|the|and|in|&|at|on)$/.test(piece.lower) &&
        (pieces[at + 1]?.capital === true || pieces[at + 1]?.lower === "the")
      ) &&
      piece.lower !== "'s"
    )
      break;
    if (/^(?:said|says|told)$/.test(piece.lower)) break;
    at += 1;
  }
  return house ? stop : end;
}

/** "the Ministry of National Defense", "the Institute for Space and Defence": the capitalised words that say of what. */
function fieldEnd(pieces: readonly Piece[], preposition: number): number {
  let at = preposition + 1;
  let end = preposition;
  while (at < pieces.length && at - preposition < 8) {
    const piece = pieces[at];
    if (piece === undefined || piece.closed !== null) break;
    if (piece.capital && headKind(piece.lower) === null) end = at + 1;
    else if (!/^(?:and|&|the|of|national)$/.test(piece.lower) || piece.capital) break;
    at += 1;
  }
  return end > preposition ? end : preposition;
}

export function flies(name: NameMark): boolean {
  return name.entities.some(
    (entity) => entity.kind === "object" || entity.kind === "unknown-object" || entity.kind === "vehicle",
  );
}

export function countryOf(name: NameMark | null): KnownCountry | null {
  for (const entity of name?.entities ?? []) if (entity.kind === "country") return entity.country;
  return null;
}

function isOutlet(name: NameMark): boolean {
  return name.entities.some(
    (entity) =>
      entity.kind === "organisation" && (entity.organisation.kind === "outlet" || entity.organisation.kind === "agency"),
  );
}

function isQualifier(name: NameMark): boolean {
  return name.entities.some((entity) => entity.kind === "country" || entity.kind === "organisation" || entity.kind === "place");
}

const families =
  /^(?:intelsat|starlink|yaogan|cosmos|kosmos|glonass|galileo|oneweb|eutelsat|astra|noor|ofek|gaofen|jilin|sentinel|cubesat|smallsat|bluebird|keyhole)s$/;

function headKind(lower: string): HeadKind | null {
  if (families.test(lower)) return "satellite";
  if (satelliteHeads.has(lower)) return "satellite";
  if (rocketHeads.has(lower)) return "rocket";
  if (attemptHeads.has(lower)) return "attempt";
  if (debrisHeads.has(lower)) return "debris";
  if (roleHeads.has(lower)) return "role";
  return null;
}

function continues(piece: Piece): boolean {
  const { lower } = piece;
  return (
    headKind(lower) !== null ||
    modifiers.has(lower) ||
    ordinals.has(lower) ||
    cardinals.has(lower) ||
    purposes.has(lower) ||
    /^\d{1,4}$/.test(lower) ||
    isSuperlative(lower)
  );
}

/** "biggest", "newest": they qualify and end nothing. */
function isSuperlative(lower: string): boolean {
  return (
    /^[a-z]{3,}est$/.test(lower) &&
    !/^(?:latest|interest|request|protest|forest|arrest|invest|suggest|harvest|contest|west|quest)$/.test(lower)
  );
}

/** A capitalised word that no list explains: part of a person's or a strange organisation's name. */
function isNameWord(piece: Piece): boolean {
  return (
    piece.name === null &&
    piece.closed === null &&
    piece.tag === "name" &&
    piece.capital &&
    piece.lower !== "contrary" &&
    !/^(?:doppler|internet|bluetooth|wi-fi)$/.test(piece.lower) &&
    !/^(?:sun|earth|moon|mars|geo)-/.test(piece.lower) &&
    /^[A-Z][A-Za-z'.\u00c0-\u024f-]*$/.test(piece.raw)
  );
}

/** The piece after a run of capitalised words, with particles inside it ("Abdel al Rahman") and initials ("John W. Raymond"). */
function personEnd(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length && at - from < 6) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (isNameWord(piece)) at += 1;
    else if (at > from && piece.lower === "." && /^[A-Z]$/.test(pieces[at - 1]?.raw ?? "")) at += 1;
    else if (at > from && nameParticles.has(piece.lower) && pieces[at + 1] !== undefined && isNameWord(pieces[at + 1] ?? piece))
      at += 1;
    else break;
  }
  return Math.max(at, from + 1);
}

function isPlainPlural(lower: string): boolean {
  return (
    (/[^s]s$/.test(lower) && !/(?:news|forces|debris|remains|headquarters|apparatus)$/.test(lower)) ||
    ["people", "media", "police"].includes(lower)
  );
}

import type { LaunchRecord, ObjectRecord } from "../model/index.ts";
import type { KnownCountry, KnownOrganisation, KnownPlace, KnownZone, Knowledge } from "./knowledge.ts";
import { nameKey, type NameKey } from "./nameKey.ts";
import { caseAllows, nameWords, type NameWord } from "./nameWords.ts";

/** What a name can mean. A name that means several things has several meanings; which one is for the sentence to decide. */
export type Meaning =
  | { readonly kind: "object"; readonly object: ObjectRecord }
  | { readonly kind: "place"; readonly place: KnownPlace }
  | { readonly kind: "organisation"; readonly organisation: KnownOrganisation }
  | { readonly kind: "country"; readonly country: KnownCountry; readonly as: "name" | "demonym" }
  | { readonly kind: "zone"; readonly zone: KnownZone }
  /** A rocket or payload of the launch log, in order of lift-off: all attempts that carried the name. */
  | {
      readonly kind: "launches";
      readonly by: "vehicle" | "payload";
      readonly name: string;
      readonly launches: readonly LaunchRecord[];
    };

/** A known name found in a text. */
interface NameMatch {
  /** How many words it takes. */
  readonly words: number;
  /** The name as the packs write it. */
  readonly name: string;
  readonly meanings: readonly Meaning[];
}

/** Names of packs compiled for look-up. Building costs some milliseconds, each look-up microseconds. Nothing in it changes. */
export interface KnowledgeIndex {
  readonly knowledge: Knowledge;
  /** Known names that begin at word `at`, the longest first; [] where none does. Capital letters count (nameWords.ts). */
  matchAt(words: readonly NameWord[], at: number): readonly NameMatch[];
  /** What exactly this name means, in any case of letters; a leading "the" is skipped. */
  meaningsOf(name: string): readonly Meaning[];
  readonly objectKeys: readonly { readonly key: NameKey; readonly object: ObjectRecord; readonly name: string }[];
  readonly launchKeys: readonly { readonly key: NameKey; readonly meaning: Extract<Meaning, { kind: "launches" }> }[];
  readonly organisationsById: ReadonlyMap<string, KnownOrganisation>;
  readonly countriesByCode: ReadonlyMap<string, KnownCountry>;
  readonly placesById: ReadonlyMap<string, KnownPlace>;
}

interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly named: Named[];
}

/** What was compiled is told again for the same object: knowledge never changes, and a server reads text after text with the same. */
const compiled = new WeakMap<Knowledge, KnowledgeIndex>();

/** Compiles what packs know. */
export function indexKnowledge(knowledge: Knowledge): KnowledgeIndex {
  const before = compiled.get(knowledge);
  if (before !== undefined) return before;
  const made = compile(knowledge);
  compiled.set(knowledge, made);
  return made;
}

function compile(knowledge: Knowledge): KnowledgeIndex {
  const root: Node = { next: new Map(), named: [] };
  const add = (name: string, meaning: Meaning): void => {
    const words = nameWords(name);
    let node = root;
    for (const { folded } of words) {
      let next = node.next.get(folded);
      if (next === undefined) node.next.set(folded, (next = { next: new Map(), named: [] }));
      node = next;
    }
    if (words.length > 0) node.named.push({ name, words: words.map((word) => word.text), meaning });
  };
  const objectKeys: { key: NameKey; object: ObjectRecord; name: string }[] = [];
  for (const object of knowledge.objects) {
    for (const name of [object.name, ...object.aliases]) {
      add(name, { kind: "object", object });
      objectKeys.push({ key: nameKey(name), object, name });
    }
    add(object.cosparId, { kind: "object", object });
  }
  const launchKeys = launchNames(knowledge.launches);
  for (const { meaning } of launchKeys) add(meaning.name, meaning);
  for (const place of knowledge.places) for (const name of [place.name, ...place.aliases]) add(name, { kind: "place", place });
  for (const organisation of knowledge.organisations) {
    for (const name of [organisation.name, ...organisation.aliases]) add(name, { kind: "organisation", organisation });
  }
  for (const country of knowledge.countries) {
    for (const name of [country.name, ...country.aliases]) add(name, { kind: "country", country, as: "name" });
    for (const name of country.demonyms) add(name, { kind: "country", country, as: "demonym" });
  }
  for (const zone of knowledge.zones) for (const name of zone.names) add(name, { kind: "zone", zone });

  return {
    knowledge,
    matchAt: (words, at) => matchAt(root, words, at),
    meaningsOf: (name) => meaningsOf(root, name),
    objectKeys,
    launchKeys,
    organisationsById: new Map(knowledge.organisations.map((organisation) => [organisation.id, organisation])),
    countriesByCode: new Map(knowledge.countries.map((country) => [country.code, country])),
    placesById: new Map(knowledge.places.map((place) => [place.id, place])),
  };
}

function matchAt(root: Node, words: readonly NameWord[], at: number): readonly NameMatch[] {
  const matches: NameMatch[] = [];
  let node: Node | undefined = root;
  for (let length = 1; ; length++) {
    node = node.next.get(words[at + length - 1]?.folded ?? "");
    if (node === undefined) return matches.reverse();
    if (goesOnInNumber(words, at + length)) continue;
    const named = node.named.filter((each) => each.words.every((word, i) => caseAllows(word, words[at + i]?.text ?? "")));
    const first = named[0];
    if (first !== undefined) matches.push({ words: length, name: first.name, meanings: distinct(named) });
  }
}

/** True where the next word is a number tied to the name: "Malligyong-1" does not stand in "Malligyong-1-1". */
function goesOnInNumber(words: readonly NameWord[], next: number): boolean {
  const word = words[next];
  return word !== undefined && /^\p{Nd}+$/u.test(word.text) && /^[-‐‑–./]?$/.test(word.gap);
}

function meaningsOf(root: Node, name: string): readonly Meaning[] {
  const words = nameWords(name);
  const find = (from: number): readonly Named[] => {
    let node: Node | undefined = root;
    for (const word of words.slice(from)) node = node?.next.get(word.folded);
    return node === undefined || node === root ? [] : node.named;
  };
  const whole = find(0);
  return distinct(whole.length === 0 && words[0]?.folded === "the" ? find(1) : whole);
}

/** Each thing once, though several of its names may fold to the same words. */
function distinct(named: readonly Named[]): readonly Meaning[] {
  const meanings = named.map((each) => each.meaning);
  return meanings.filter((meaning, i) => meanings.findIndex((other) => thing(other) === thing(meaning)) === i);
}

function thing(meaning: Meaning): unknown {
  switch (meaning.kind) {
    case "object":
      return meaning.object;
    case "place":
      return meaning.place;
    case "organisation":
      return meaning.organisation;
    case "country":
      return meaning.country;
    case "zone":
      return meaning.zone;
    case "launches":
      return meaning;
  }
}

function launchNames(
  launches: readonly LaunchRecord[],
): readonly { key: NameKey; meaning: Extract<Meaning, { kind: "launches" }> }[] {
  const byName = new Map<string, { by: "vehicle" | "payload"; name: string; launches: LaunchRecord[] }>();
  const ordered = launches.toSorted((a, b) => (a.liftOff < b.liftOff ? -1 : 1));
  for (const launch of ordered) {
    const names = [
      ...launch.payloads.map((name) => ({ by: "payload" as const, name })),
      { by: "vehicle" as const, name: launch.vehicle },
    ];
    for (const { by, name } of names) {
      const entry = byName.get(`${by} ${name}`) ?? { by, name, launches: [] };
      entry.launches.push(launch);
      byName.set(`${by} ${name}`, entry);
    }
  }
  return [...byName.values()].map((entry) => ({ key: nameKey(entry.name), meaning: { kind: "launches" as const, ...entry } }));
}

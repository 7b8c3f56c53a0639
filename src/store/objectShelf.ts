import {
  indexKnowledge,
  nameWords,
  objectsBeginning,
  resolveObject,
  type Answer,
  type EvidenceStore,
  type KnowledgeIndex,
  type ObjectMatch,
} from "../catalogue/index.ts";
import type { EvidenceRow, ObjectRecord } from "../model/index.ts";
import { memoryStore } from "./memoryStore.ts";

type ObjectRow = Extract<EvidenceRow, { kind: "object" }>;

/**
 * Thousands of objects of which a text names a few: they are known where they are named or asked for, so that a check pays for those
 * alone, and a family's name stays a family's.
 */
export interface ObjectShelf {
  /** What is said of single objects, of a launch or of days of launch. It is a selection: of an owner's objects it counts none. */
  readonly store: EvidenceStore;
  /** Objects whose names, designators or catalogue numbers stand in a text. */
  readonly namedIn: (text: string) => readonly ObjectRecord[];
  readonly find: (name: string) => readonly ObjectMatch[];
  readonly beginning: (name: string) => readonly ObjectMatch[];
}

/** Words of the longest name that is looked for in a text. */
const longestName = 6;

/** `rowOf` gives an object's row of evidence. Of two objects with one number the later counts. */
export function objectShelf<O extends ObjectRecord>(given: readonly O[], rowOf: (object: O) => ObjectRow): ObjectShelf {
  let index: KnowledgeIndex | null = null;
  const indexed = (): KnowledgeIndex =>
    (index ??= indexKnowledge({ ...nothing, objects: objects.map((one) => rowOf(one).value) }));
  let named: Named<O> | null = null;
  const byNumber = new Map<number, O>();
  for (const one of given) byNumber.set(one.noradId, one);
  const objects = [...byNumber.values()];
  const none: Answer = { rows: [], missing: null };
  return {
    find: (name) => resolveObject(name, indexed()),
    beginning: (name) => objectsBeginning(name, indexed()),
    namedIn: (text) => {
      if (objects.length === 0) return [];
      const found = writtenIn(text, (named ??= byHash(objects)));
      for (const match of text.matchAll(numbered)) {
        const one = byNumber.get(Number(match[1] ?? match[2]));
        if (one !== undefined) found.add(one);
      }
      return [...found].map((one) => rowOf(one).value);
    },
    store: {
      answer: (request, asOf) => {
        const answerOf = (rows: readonly O[]): ReturnType<EvidenceStore["answer"]> =>
          rows.length === 0 ? none : memoryStore(rows.map(rowOf)).answer(request, asOf);
        if (request.kind === "object") {
          const one = byNumber.get(request.noradId);
          return answerOf(one === undefined ? [] : [one]);
        }
        if (request.kind !== "catalogue-at") return none;
        const { launchId, launchedDuring, noradIds } = request.where;
        if (launchId !== undefined) return answerOf(objects.filter((one) => one.launchId === launchId));
        if (noradIds !== undefined) return answerOf(objects.filter((one) => noradIds.includes(one.noradId)));
        if (launchedDuring === undefined) return none;
        const [first, last] = [launchedDuring.start.slice(0, 10), launchedDuring.end.slice(0, 10)];
        return answerOf(objects.filter(({ launched }) => launched !== null && first <= launched && launched <= last));
      },
    },
  };
}

const nothing = { sensors: [], launches: [], sites: [], places: [], organisations: [], countries: [], zones: [] };

/** "NORAD 58400", "NORAD catalogue number 11"; of other words only what has five figures: "object #58400", not "satellite 2" or "Madrid 2024". */
const numbered =
  /(?<![\p{L}\p{N}])(?:(?:norad|satcat)(?: id)?(?: catalog(?:ue)?)?(?: number| no\.?)?[^\p{L}\p{N}\n]{0,3}(\d{1,6})|(?:catalog(?:ue)?|object|satellite|number|id|no\.|#)[^\p{L}\p{N}\n]{0,3}(\d{5,6}))(?!\d|-\d)/giu;

/** Names by a hash of their words without what separates them ("USA-326" and "USA 326" are one), in capitals or not. */
type Named<O> = ReadonlyMap<number, readonly O[]>;

/** A name's next sign, or its sign of no account. Strings of 20,000 names would cost a check ten times as much. */
function hashed(before: number, sign: number): number {
  if (sign >= 65 && sign <= 90) return (Math.imul(before, 31) + sign + 32) | 0;
  const counts = (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57);
  return counts ? (Math.imul(before, 31) + sign) | 0 : before;
}

function hashOf(text: string, before = 0): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign > 127) return hashOfWords(text, before);
    hash = hashed(hash, sign);
  }
  return hash;
}

/** The same for other letters than ASCII's, which nameWords folds. */
function hashOfWords(text: string, before: number): number {
  let hash = before;
  for (const { folded } of nameWords(text))
    for (const sign of folded) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return hash;
}

function byHash<O extends ObjectRecord>(objects: readonly O[]): Named<O> {
  const named = new Map<number, O[]>();
  const add = (name: string, one: O): void => {
    const hash = hashOf(name);
    const known = named.get(hash);
    if (known === undefined) named.set(hash, [one]);
    else known.push(one);
  };
  for (const one of objects) {
    add(one.name, one);
    for (const alias of one.aliases) add(alias, one);
    add(one.cosparId, one);
  }
  return named;
}

/** What stands between two words of one name. */
const inName = /^[^\n;:!?,]{0,3}$/;

function writtenIn<O extends ObjectRecord>(text: string, named: Named<O>): Set<O> {
  const words = nameWords(text);
  const found = new Set<O>();
  for (let from = 0; from < words.length; from++) {
    // Names begin with a capital, a figure, or a letter that knows no capitals.
    if (/^\p{Ll}/u.test(words[from]?.text ?? "")) continue;
    let hash = 0;
    let key = "";
    // The longest name counts: no ALOS stands in "ALOS-4".
    let longest: readonly O[] = [];
    for (let at = from; at < from + longestName; at++) {
      const word = words[at];
      if (word === undefined || (at > from && !inName.test(word.gap))) break;
      hash = hashOf(word.folded, hash);
      key += word.folded;
      const called = (named.get(hash) ?? []).filter((one) => isCalled(one, key));
      if (called.length > 0) longest = called;
    }
    for (const one of longest) found.add(one);
  }
  return found;
}

function isCalled({ name, aliases, cosparId }: ObjectRecord, key: string): boolean {
  return [name, ...aliases, cosparId].some((one) => keyOf(one) === key);
}

function keyOf(name: string): string {
  return nameWords(name)
    .map(({ folded }) => folded)
    .join("");
}

import {
  beginningOf,
  foldName,
  goesOn,
  nameKey,
  nameWords,
  type ObjectMatch,
  type ObjectMatchHow,
} from "../../catalogue/index.ts";
import type { EvidenceRow, ObjectRecord } from "../../model/index.ts";
import { rowsOf, speaking } from "./answers.ts";
import { cells } from "./cells.ts";
import type { Connection } from "./connection.ts";
import type { SetReader } from "./setReader.ts";

type ObjectRow = Extract<EvidenceRow, { kind: "object" }>;

export interface ObjectSearch {
  readonly rows: (noradId: number) => readonly ObjectRow[];
  readonly find: (name: string) => readonly ObjectMatch[];
  readonly beginning: (name: string) => readonly ObjectMatch[];
  readonly namedIn: (text: string) => readonly ObjectRecord[];
}

/** More objects than this of one name without its number are a family, of which some are shown. */
const mostOfFamily = 40;
/** Words of the longest name that is looked for in a text. */
const longestName = 5;

/** Looks objects up by number, designator, name, alias or spelling, by the rules of the catalogue's `resolveObject`. */
export function objectSearch(connection: Connection, sets: SetReader): ObjectSearch {
  const { prepared } = connection;
  const lookUp = rowsOf(connection, sets);

  const rows = (noradId: number): readonly ObjectRow[] => {
    const ranked = lookUp.objects("objectRows", noradId);
    const first = speaking(ranked)[0];
    return first === undefined ? [] : [first, ...ranked.map(({ row }) => row).filter((row) => row !== first)];
  };

  /** Where no catalogue tells of an object, what the lists of element sets call it. */
  const fromLists = (noradId: number): ObjectRecord | null => {
    const labels = prepared("labelsByNumber")
      .all(noradId)
      .map((row) => cells(row).map(String));
    if (labels.length === 0) return null;
    const name = labels.find((label) => label[0] !== "")?.[0] ?? "";
    const designator = labels.find((label) => label[1] !== "")?.[1] ?? "";
    return recordOfLists(noradId, name, designator);
  };

  const record = (noradId: number): ObjectRecord | null => rows(noradId)[0]?.value ?? fromLists(noradId);

  const matches = (found: readonly unknown[], how: (name: string, as: string) => ObjectMatchHow): readonly ObjectMatch[] => {
    const byNumber = new Map<number, ObjectMatch>();
    for (const row of found) {
      const [number, name, as] = cells(row);
      const object = byNumber.has(Number(number)) ? null : record(Number(number));
      if (object !== null) byNumber.set(Number(number), { object, how: how(String(name), String(as)), matched: String(name) });
    }
    return [...byNumber.values()].toSorted((a, b) => payloadFirst(a) - payloadFirst(b) || b.object.noradId - a.object.noradId);
  };

  const find = (asked: string): readonly ObjectMatch[] => {
    const name = asked.trim();
    const byNumber = /^(?:norad\s*(?:id\s*)?|satcat\s*|catalog(?:ue)?\s*(?:number\s*)?|#)?0*(\d{1,9})$/i.exec(name);
    if (byNumber !== null) {
      const object = record(Number(byNumber[1]));
      return object === null ? [] : [{ object, how: "number", matched: name }];
    }
    const designator = /^((?:19|20)\d{2})[-\s](\d{3})\s?([A-Z]{0,3})$/.exec(name.toUpperCase());
    if (designator !== null) return byDesignator(`${designator[1]}-${designator[2]}`, designator[3] ?? "");
    const folded = foldName(name);
    const exact = prepared("namesFolded").all(folded);
    if (exact.length > 0) return matches(exact, (_, as) => (as === "alias" ? "alias" : "name"));
    const key = nameKey(name);
    if (key.skeleton.length < (key.numbers.length > 0 ? 2 : 4)) return [];
    const spelt = prepared("namesSpelt").all(key.skeleton, key.numbers.join(" "));
    if (spelt.length > 0) return matches(spelt, () => "spelling");
    // A name with a number that no object has is no other number's name.
    if (key.numbers.length > 0) return [];
    return matches(prepared("namesOfFamily").all(key.skeleton, mostOfFamily), () => "family");
  };

  const beginning = (asked: string): readonly ObjectMatch[] => {
    const begun = beginningOf(asked);
    if (begun === null) return [];
    const found = prepared("namesBeginning").all(begun, `${begun}\u{10ffff}`, mostOfFamily);
    return matches(
      found.filter((row) => goesOn(String(cells(row)[1]), begun)),
      () => "beginning",
    );
  };

  const byDesignator = (launch: string, piece: string): readonly ObjectMatch[] => {
    const whole = `${launch}${piece}`;
    const found = new Map<number, ObjectRecord>();
    for (const { row } of lookUp.objects("objectsOfLaunch", launch)) found.set(row.value.noradId, row.value);
    for (const row of prepared("labelsByDesignator").all(launch, `${launch}~`)) {
      const number = Number(cells(row)[0]);
      const object = found.has(number) ? null : record(number);
      if (object !== null) found.set(number, object);
    }
    const all = [...found.values()].map((object) => ({ object, how: "designator" as const, matched: object.cosparId }));
    const exact = all.filter(({ object }) => object.cosparId === whole);
    return exact.length > 0 || piece !== "" ? exact : all.toSorted((a, b) => (a.matched < b.matched ? -1 : 1));
  };

  const namedIn = (text: string): readonly ObjectRecord[] => {
    const words = nameWords(text);
    const asked = new Map<string, readonly ObjectRecord[]>();
    const found = new Map<number, ObjectRecord>();
    for (let from = 0; from < words.length; from++) {
      const first = words[from]?.text ?? "";
      if (!/^[\p{Lu}\p{Lo}\p{Nd}]/u.test(first)) continue;
      for (let length = 1; length <= longestName && from + length <= words.length; length++) {
        const last = words[from + length - 1];
        const start = words[from];
        if (start === undefined || last === undefined) break;
        const written = text.slice(start.start, last.end);
        if (/[\n.;:!?]\s/.test(written)) break;
        for (const object of objectsWritten(written, asked)) found.set(object.noradId, object);
      }
    }
    return [...found.values()];
  };

  /** Objects that a text's words name in full: by exact name, with capital letters, or as "object 58400". */
  const objectsWritten = (written: string, asked: Map<string, readonly ObjectRecord[]>): readonly ObjectRecord[] => {
    const known = asked.get(written);
    if (known !== undefined) return known;
    const number = /^(?:NORAD|Norad|Object|Catalog|SATCAT)(?: ID| number| no)? #?(\d{1,6})$/.exec(written);
    const numbers =
      number === null
        ? prepared("namesFolded")
            .all(listName(written))
            .map(cells)
            .filter(([, name]) => tellsAnObject(String(name), written))
            .map(([id]) => Number(id))
        : [Number(number[1])];
    // A name that many objects share ("COSMOS 1408 DEB") means none of them.
    const records = numbers.length > mostOfFamily ? [] : numbers.map(record).filter((object) => object !== null);
    const named = records.map((object) => withWrittenName(object, written));
    asked.set(written, named);
    return named;
  };

  return { rows, find, beginning, namedIn };
}

/** As lists write a name: European texts have Kosmos 2542, lists COSMOS 2542. */
function listName(written: string): string {
  return foldName(written.replace(/\s+/g, " ").replace(/^Kosmos(?=[ -]\d)/i, "Cosmos"));
}

/** A name with a number tells an object ("Cosmos 2542"); a bare word does only where the text has it in capitals as lists do. */
function tellsAnObject(name: string, written: string): boolean {
  if (/\p{Nd}/u.test(name) && /\p{L}{2}/u.test(name)) return true;
  return name.length > 3 && written === name;
}

/** Readers of text mind capital letters, and lists write all of them: the text's own way of writing goes in as an alias. */
function withWrittenName(object: ObjectRecord, written: string): ObjectRecord {
  if (object.name === written || object.aliases.includes(written)) return object;
  return { ...object, aliases: [...object.aliases, written] };
}

function recordOfLists(noradId: number, name: string, cosparId: string): ObjectRecord {
  return {
    noradId,
    cosparId,
    name: name === "" ? `object ${noradId}` : name,
    aliases: [],
    owner: "XX",
    kind: / R\/B\b/.test(name) ? "rocket-body" : / DEB\b/.test(name) ? "debris" : "unknown",
    purpose: null,
    launchId: cosparId === "" ? null : cosparId.slice(0, 8),
    launched: null,
    decayed: null,
  };
}

function payloadFirst({ object }: ObjectMatch): number {
  return object.kind === "payload" ? 0 : object.kind === "unknown" ? 1 : 2;
}

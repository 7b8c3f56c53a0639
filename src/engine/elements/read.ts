import { readOmmCsv } from "./ommCsv.ts";
import { readOmmJson } from "./ommJson.ts";
import type { ElementProblem } from "./problems.ts";
import type { Encoding, ReadOptions, ReadSets } from "./readTypes.ts";
import { readTleList } from "./tleList.ts";

/**
 * Reads any number of element sets from a text, whose encoding it recognises: sets of two or three lines, or OMMs as JSON or CSV. A bad
 * record becomes a problem with line and column and costs no other record. Never throws on a text.
 */
export function readElementSets(text: string, options: ReadOptions = {}): ReadSets {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const encoding = encodingOf(plain);
  return encoding === null ? { sets: [], problems: [unreadable(plain)] } : readers[encoding](plain, options);
}

const readers: { readonly [E in Encoding]: (text: string, options: ReadOptions) => ReadSets } = {
  tle: readTleList,
  "omm-json": readOmmJson,
  "omm-csv": readOmmCsv,
};

function unreadable(text: string): ElementProblem {
  const start = text.trimStart();
  if (start === "") return { code: "input-empty" };
  return { code: "format-unknown", place: { line: 1, column: 1 }, found: start.slice(0, 40).split(/[\r\n]/)[0] ?? "" };
}

/** How much of a text is looked at to tell its encoding. */
const looked = 4096;

/** Which encoding a text begins like; null where it is none that is known. */
export function encodingOf(text: string): Encoding | null {
  const start = text.slice(0, looked).trimStart();
  if (start.startsWith("{") || start.startsWith("[")) return "omm-json";
  if (/^"?[A-Z][A-Z0-9_]*"?,/.test(start)) return "omm-csv";
  return /^[12] [ 0-9A-Z]{5}.{32,}/m.test(start) ? "tle" : null;
}

import { OmmCsvReader } from "./ommCsv.ts";
import { OmmJsonReader } from "./ommJson.ts";
import { OmmKvnReader } from "./ommKvn.ts";
import { OmmXmlReader } from "./ommXml.ts";
import type { MeanElements } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import type { Encoding, EncodingReader, ReadOptions, ReadSets } from "./readTypes.ts";
import { TleListReader } from "./tleList.ts";

type ReaderOf = new (options: ReadOptions, sets: MeanElements[], problems: ElementProblem[]) => EncodingReader;

const readers: { readonly [E in Encoding]: ReaderOf } = {
  tle: TleListReader,
  "omm-json": OmmJsonReader,
  "omm-csv": OmmCsvReader,
  "omm-xml": OmmXmlReader,
  "omm-kvn": OmmKvnReader,
};

/**
 * Reads any number of element sets from a text, whose encoding it recognises: sets of two or three lines, or OMMs as JSON, CSV, XML or KVN. A
 * bad record becomes a problem with line and column and costs no other record. Never throws on a text.
 */
export function readElementSets(text: string, options: ReadOptions = {}): ReadSets {
  const reader = elementReader(options);
  const first = reader.push(text);
  const rest = reader.end();
  return { sets: first.sets.concat(rest.sets), problems: first.problems.concat(rest.problems) };
}

/** Reads a text that comes in pieces, cut anywhere, in memory that does not grow with the text. One text each; owns what is not read yet. */
export interface ElementReader {
  /** What the text so far holds beyond what was given out before. */
  readonly push: (chunk: string) => ReadSets;
  /** The rest; nothing may be pushed after it. */
  readonly end: () => ReadSets;
}

/** How much of a text is looked at to tell its encoding. */
const looked = 4096;

/** A reader of one text in pieces; see `readElementSets` for what it understands. */
export function elementReader(options: ReadOptions = {}): ElementReader {
  let reader: EncodingReader | null = null;
  let unread = "";
  let sets: MeanElements[] = [];
  let problems: ElementProblem[] = [];
  let refused = false;

  const start = (): void => {
    const plain = unread.startsWith("\uFEFF") ? unread.slice(1) : unread;
    const encoding = encodingOf(plain);
    unread = "";
    if (encoding === null) {
      problems.push(unreadable(plain));
      refused = true;
      return;
    }
    reader = new readers[encoding](options, sets, problems);
    reader.push(plain);
  };
  const found = (): ReadSets => {
    const result = { sets: [...sets], problems: [...problems] };
    sets.length = 0;
    problems.length = 0;
    return result;
  };

  return {
    push: (chunk) => {
      if (refused) return { sets: [], problems: [] };
      if (reader !== null) reader.push(chunk);
      else {
        unread += chunk;
        if (unread.length >= looked) start();
      }
      return found();
    },
    end: () => {
      if (!refused && reader === null) start();
      reader?.end();
      return found();
    },
  };
}

function unreadable(text: string): ElementProblem {
  const start = text.trimStart();
  if (start === "") return { code: "input-empty" };
  return { code: "format-unknown", place: { line: 1, column: 1 }, found: start.slice(0, 40).split(/[\r\n]/)[0] ?? "" };
}

/** Which encoding a text begins like; null where it is none that is known. */
export function encodingOf(text: string): Encoding | null {
  const start = text.slice(0, looked).trimStart();
  if (start.startsWith("{") || start.startsWith("[")) return "omm-json";
  if (/^"?[A-Z][A-Z0-9_]*"?,/.test(start)) return "omm-csv";
  if (/^<(\?xml|[A-Za-z_:][\w.:-]*)/.test(start) && /^[^]*?<(?:[\w.-]+:)?(?:omm|ndm)\b/.test(start)) return "omm-xml";
  if (/^(?:COMMENT.*[\r\n]+)*[ \t]*[A-Z][A-Z0-9_]*[ \t]*=/.test(start)) return "omm-kvn";
  return /^[12] [ 0-9A-Z]{5}.{32,}/m.test(start) ? "tle" : null;
}

import type { InputPlace } from "../../base/index.ts";
import { readJsonRecord } from "./jsonRecord.ts";
import { elementsFromKeywords } from "./keywords.ts";
import type { MeanElements } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import type { ReadOptions, ReadSets } from "./readTypes.ts";

/** OMMs as JSON, as CelesTrak and Space-Track write them: one flat object, or an array of them. Numbers may be texts. */
export function readOmmJson(text: string, options: ReadOptions): ReadSets {
  const sets: MeanElements[] = [];
  const problems: ElementProblem[] = [];
  const placeOf = (offset: number): InputPlace => placeInText(text, offset);
  const open = firstNonBlank(text, 0);
  const isArray = text.charAt(open) === "[";
  let at = isArray ? firstNonBlank(text, open + 1) : open;
  /** What stood before this place: a record's end asks for a comma, a comma for a record. */
  let before: "start" | "record" | "comma" = "start";
  while (at >= 0) {
    const next = text.charAt(at);
    if (isArray && next === "]" && before !== "comma") {
      trailing(text, at + 1, problems);
      break;
    }
    if (next !== "{" || before === "record") {
      const expected = before === "record" ? "a comma or a closing bracket" : "an object";
      problems.push({ code: "json-syntax", place: placeOf(at), found: shown(text, at), expected });
      if (!isArray) break;
      before = "start";
      at = text.indexOf("{", at);
      continue;
    }
    const record = readJsonRecord(text, at);
    if (!record.ok) {
      const { code, offset, found, expected, field } = record.problem;
      problems.push({ code, place: placeOf(offset), found, expected, ...(field === undefined ? {} : { field }) });
      if (!isArray) break;
      // Where a broken record ends cannot be known: the next one is taken to begin where a brace opens after a closed one.
      before = "start";
      at = nextRecord(text, offset);
      continue;
    }
    const read = elementsFromKeywords(record.value.keywords, at, placeOf, options);
    if (read.ok) sets.push(read.value);
    else problems.push(read.problem);
    if (!isArray) {
      trailing(text, record.value.end, problems);
      break;
    }
    at = firstNonBlank(text, record.value.end);
    before = "record";
    if (text.charAt(at) === ",") {
      at = firstNonBlank(text, at + 1);
      before = "comma";
    }
  }
  return { sets, problems };
}

const betweenRecords = /\}[ \t\r\n]*,[ \t\r\n]*(?=\{)/g;

function nextRecord(text: string, from: number): number {
  betweenRecords.lastIndex = from;
  return betweenRecords.exec(text) === null ? -1 : betweenRecords.lastIndex;
}

function trailing(text: string, from: number, problems: ElementProblem[]): void {
  const at = firstNonBlank(text, from);
  if (at < text.length) {
    problems.push({ code: "json-syntax", place: placeInText(text, at), found: shown(text, at), expected: "nothing more" });
  }
}

function firstNonBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
  return at;
}

function shown(text: string, at: number): string {
  return at < text.length ? text.slice(at, at + 12) : "the end of the text";
}

/** Line and column, from 1, of an offset in a text. */
export function placeInText(text: string, offset: number): InputPlace {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = text.indexOf("\n", start);
    if (end < 0 || end >= offset) return { line, column: offset - start + 1 };
    line += 1;
    start = end + 1;
  }
}

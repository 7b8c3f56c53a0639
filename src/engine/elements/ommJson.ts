import { readJsonRecord } from "./jsonRecord.ts";
import { elementsFromKeywords } from "./keywords.ts";
import type { MeanElements } from "./meanElements.ts";
import { PendingText } from "./pendingText.ts";
import type { ElementProblem } from "./problems.ts";
import type { EncodingReader, ReadOptions } from "./readTypes.ts";

/** A fault so near to the end of what has come may be mended by what comes next. */
const nearEnd = 16;
/** A record that has not ended by then is none. */
const longestRecord = 1_000_000;

/** What stood before a place: a record asks for a comma, a comma for a record. */
type Before = "opening" | "start" | "record" | "comma" | "closed" | "over";

/** OMMs as JSON, as CelesTrak and Space-Track write them: one flat object, or an array of them. Numbers may be texts. */
export class OmmJsonReader implements EncodingReader {
  readonly #options: ReadOptions;
  readonly #sets: MeanElements[];
  readonly #problems: ElementProblem[];
  readonly #pending = new PendingText();
  #before: Before = "opening";
  #isArray = false;
  /** A record was broken: the next one is looked for. */
  #searching = false;
  /** Something misplaced was told: nothing more is said until a brace opens. */
  #skipping = false;

  constructor(options: ReadOptions, sets: MeanElements[], problems: ElementProblem[]) {
    this.#options = options;
    this.#sets = sets;
    this.#problems = problems;
  }

  push(chunk: string): void {
    this.#pending.append(chunk);
    this.#read(false);
  }

  end(): void {
    this.#read(true);
    if (this.#before === "closed" || this.#before === "over" || this.#searching || this.#skipping) return;
    const found = "the end of the text";
    const expected = this.#before === "record" ? "a comma or a closing bracket" : "an object";
    this.#problems.push({ code: "json-syntax", place: this.#pending.placeOf(this.#pending.text.length), found, expected });
  }

  /** Reads as many records as are whole. */
  #read(isLast: boolean): void {
    const { text } = this.#pending;
    let at = 0;
    for (;;) {
      if (this.#searching) {
        at = this.#nextRecord(at, isLast);
        if (this.#searching) break;
      }
      if (this.#skipping) {
        const open = text.indexOf("{", at);
        this.#skipping = open < 0;
        at = open < 0 ? text.length : open;
      }
      if (this.#before === "over") at = text.length;
      at = firstNonBlank(text, at);
      if (at === text.length) break;
      const next = text.charAt(at);
      if (this.#before === "opening") {
        this.#isArray = next === "[";
        this.#before = "start";
        if (this.#isArray) at += 1;
      } else if (this.#before === "record" && next === "," && this.#isArray) {
        this.#before = "comma";
        at += 1;
      } else if (this.#isArray && next === "]" && (this.#before === "record" || this.#before === "start")) {
        this.#before = "closed";
        at += 1;
      } else if (next === "{" && (this.#before === "start" || this.#before === "comma")) {
        const end = this.#record(at, isLast);
        if (end === null) break;
        at = end;
      } else {
        if (!isLast && text.length - at < nearEnd) break;
        this.#misplaced(at);
      }
    }
    this.#pending.consume(at);
  }

  /** @returns where the record ends, or where the fault in it lies; null where more text is needed. */
  #record(at: number, isLast: boolean): number | null {
    const { text } = this.#pending;
    const record = readJsonRecord(text, at);
    if (record.ok) {
      const placeOf = (offset: number) => this.#pending.placeOf(offset);
      const read = elementsFromKeywords(record.value.keywords, at, placeOf, this.#options);
      if (read.ok) this.#sets.push(read.value);
      else this.#problems.push(read.problem);
      this.#before = this.#isArray ? "record" : "closed";
      return record.value.end;
    }
    const { code, offset, found, expected, field } = record.problem;
    if (!isLast && offset >= text.length - nearEnd && text.length - at < longestRecord) return null;
    const place = this.#pending.placeOf(offset);
    this.#problems.push({ code, place, found, expected, ...(field === undefined ? {} : { field }) });
    this.#before = this.#isArray ? "start" : "closed";
    this.#searching = this.#isArray;
    return offset;
  }

  /** Something stands where it must not: told once, then on to the next thing that may be a record. */
  #misplaced(at: number): void {
    const found = this.#pending.text.slice(at, at + 12);
    this.#problems.push({ code: "json-syntax", place: this.#pending.placeOf(at), found, expected: wanted[this.#before] });
    if (this.#before === "closed" || !this.#isArray) this.#before = "over";
    else {
      this.#before = "start";
      this.#skipping = true;
    }
  }

  /** Where a broken record ends cannot be known: the next one is taken to begin where a brace opens after a closed one. */
  #nextRecord(from: number, isLast: boolean): number {
    const { text } = this.#pending;
    betweenRecords.lastIndex = from;
    if (betweenRecords.exec(text) !== null) {
      this.#searching = false;
      return betweenRecords.lastIndex;
    }
    // The closing brace may be here already, its comma still to come.
    return isLast ? text.length : Math.max(from, text.length - nearEnd);
  }
}

const wanted: Readonly<Record<Before, string>> = {
  opening: "an object or an array",
  start: "an object",
  record: "a comma or a closing bracket",
  comma: "an object",
  closed: "nothing more",
  over: "nothing more",
};

const betweenRecords = /\}[ \t\r\n]*,[ \t\r\n]*(?=\{)/g;

function firstNonBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
  return at;
}

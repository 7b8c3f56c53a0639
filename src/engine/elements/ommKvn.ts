import { elementsFromKeywords, type KeywordText } from "./keywords.ts";
import type { MeanElements } from "./meanElements.ts";
import { LineCutter } from "./pendingText.ts";
import type { ElementProblem } from "./problems.ts";
import type { EncodingReader, ReadOptions } from "./readTypes.ts";

const assignment = /^([ \t]*)([A-Z][A-Z0-9_]*)([ \t]*=[ \t]*)(.*?)[ \t]*$/;

/** With these a message begins where its version was left out. */
const firstKeywords: readonly string[] = ["CREATION_DATE", "OBJECT_NAME"];

/**
 * OMMs in keyword = value notation (CCSDS 502.0-B-3, section 7), any number in one file: each begins with its version, or, where that was
 * left out, with the next date of creation or name. Blank lines and COMMENT lines are passed over. Owns the record under way.
 */
export class OmmKvnReader implements EncodingReader {
  readonly #options: ReadOptions;
  readonly #sets: MeanElements[];
  readonly #problems: ElementProblem[];
  readonly #lines = new LineCutter((line) => this.#line(line));
  #number = 0;
  #record = new Map<string, KeywordText>();
  /** Line and column of each keyword, by the number kept in `offset`. */
  #places: { readonly line: number; readonly column: number }[] = [];
  #refused = false;

  constructor(options: ReadOptions, sets: MeanElements[], problems: ElementProblem[]) {
    this.#options = options;
    this.#sets = sets;
    this.#problems = problems;
  }

  push(chunk: string): void {
    this.#lines.push(chunk);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
  }

  #line(raw: string): void {
    this.#number += 1;
    const text = raw.trimEnd();
    if (text.trimStart() === "" || /^\s*COMMENT\b/.test(text)) return;
    const match = assignment.exec(text);
    if (match === null) {
      const place = { line: this.#number, column: 1 };
      if (!this.#refused) this.#problems.push({ code: "kvn-line", place, found: text.slice(0, 40) });
      this.#refused = true;
      return;
    }
    const [, indent = "", keyword = "", equals = "", value = ""] = match;
    if (keyword === "CCSDS_OMM_VERS" || (firstKeywords.includes(keyword) && this.#record.has(keyword))) this.#finish();
    const place = { line: this.#number, column: indent.length + keyword.length + equals.length + 1 };
    if (this.#record.has(keyword)) {
      // Covariances and parameters of the user may come again; what belongs to the elements may not.
      if (!this.#refused) this.#problems.push({ code: "keyword-twice", field: keyword, place });
      this.#refused = true;
      return;
    }
    this.#places.push(place);
    this.#record.set(keyword, { text: value, offset: this.#places.length - 1 });
  }

  #finish(): void {
    const record = this.#record;
    const places = this.#places;
    const refused = this.#refused;
    this.#record = new Map();
    this.#places = [];
    this.#refused = false;
    if (record.size === 0 || refused) return;
    const read = elementsFromKeywords(record, 0, (offset) => places[offset] ?? { line: this.#number }, this.#options);
    if (read.ok) this.#sets.push(read.value);
    else this.#problems.push(read.problem);
  }
}

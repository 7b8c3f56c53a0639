import { csvCells } from "./csv.ts";
import { elementsFromKeywords, type KeywordText } from "./keywords.ts";
import type { MeanElements } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import { LineCutter } from "./pendingText.ts";
import type { EncodingReader, ReadOptions } from "./readTypes.ts";

/** An OMM a row under a header of keywords, as CelesTrak and Space-Track write it. Owns the header. */
export class OmmCsvReader implements EncodingReader {
  readonly #options: ReadOptions;
  readonly #sets: MeanElements[];
  readonly #problems: ElementProblem[];
  #number = 0;
  #header: readonly string[] | null = null;
  #refused = false;

  readonly #lines = new LineCutter((line) => this.line(line));

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
  }

  /** One line, for who cuts the text himself. */
  line(raw: string): void {
    this.#number += 1;
    const text = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (this.#refused || text.trim() === "") return;
    const line = this.#number;
    const cells = csvCells(text);
    if (typeof cells === "number") {
      this.#problems.push({ code: "csv-quote", place: { line, column: cells + 1 } });
      this.#refused = this.#header === null;
      return;
    }
    if (this.#header === null) {
      this.#readHeader(
        cells.map((cell) => cell.text.trim()),
        text,
      );
      return;
    }
    if (cells.length !== this.#header.length) {
      const place = { line, column: text.length + 1 };
      this.#problems.push({ code: "csv-row-length", place, found: cells.length, expected: this.#header.length });
      return;
    }
    const keywords = new Map<string, KeywordText>();
    this.#header.forEach((keyword, index) => {
      const cell = cells[index];
      if (cell !== undefined) keywords.set(keyword, { text: cell.text, offset: cell.start });
    });
    const read = elementsFromKeywords(keywords, 0, (offset) => ({ line, column: offset + 1 }), this.#options);
    if (read.ok) this.#sets.push(read.value);
    else this.#problems.push(read.problem);
  }

  #readHeader(names: readonly string[], text: string): void {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    const place = { line: this.#number, column: 1 };
    if (twice !== undefined) this.#problems.push({ code: "keyword-twice", field: twice, place });
    else if (!names.includes("EPOCH") || !names.includes("MEAN_MOTION")) {
      const expected = "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION and so on";
      this.#problems.push({ code: "csv-header", place, found: text.slice(0, 60), expected });
    } else {
      this.#header = names;
      return;
    }
    this.#refused = true;
  }
}

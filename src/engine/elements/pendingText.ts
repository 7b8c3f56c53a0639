import type { InputPlace } from "../../base/index.ts";

/** Text of a stream that is not read yet, and where in the input it begins. Owned by one reader. */
export class PendingText {
  text = "";
  #line = 1;
  #column = 1;

  append(chunk: string): void {
    this.text = this.text === "" ? chunk : this.text + chunk;
  }

  /** Lets go of the first `length` units. */
  consume(length: number): void {
    const { line = 1, column = 1 } = this.placeOf(length);
    this.#line = line;
    this.#column = column;
    this.text = this.text.slice(length);
  }

  /** Line and column in the whole input, from 1, of an offset in what is pending. */
  placeOf(offset: number): InputPlace {
    let lines = 0;
    let start = 0;
    for (;;) {
      const end = this.text.indexOf("\n", start);
      if (end < 0 || end >= offset) break;
      lines += 1;
      start = end + 1;
    }
    return lines === 0
      ? { line: this.#line, column: this.#column + offset }
      : { line: this.#line + lines, column: offset - start + 1 };
  }
}

/** Cuts chunks into lines, without their line ends. Owned by one reader. */
export class LineCutter {
  #rest = "";
  readonly #take: (line: string) => void;

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  push(chunk: string): void {
    const text = this.#rest === "" ? chunk : this.#rest + chunk;
    let start = 0;
    for (;;) {
      const end = text.indexOf("\n", start);
      if (end < 0) break;
      this.#take(text.slice(start, end));
      start = end + 1;
    }
    this.#rest = text.slice(start);
    // A line of an element set has 69 characters, a row of OMM some 250. What is longer without end is none; it is not collected.
    if (this.#rest.length > longestLine) {
      this.#take(this.#rest.slice(0, longestLine));
      this.#rest = "";
    }
  }

  end(): void {
    if (this.#rest !== "") this.#take(this.#rest);
    this.#rest = "";
  }
}

const longestLine = 1_000_000;

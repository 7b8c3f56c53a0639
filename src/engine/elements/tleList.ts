import type { MeanElements } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import { LineCutter } from "./pendingText.ts";
import type { EncodingReader, ReadOptions } from "./readTypes.ts";
import { parseTle } from "./tle.ts";

/** A line that is shorter is taken for a name or a remark even where it begins with "1 " or "2 ". */
const shortestElementLine = 40;

/**
 * Sets of two or three lines, one after the other. Blank lines and lines that begin with # are passed over. Owns the lines that still wait
 * for their partner.
 */
export class TleListReader implements EncodingReader {
  readonly #options: ReadOptions;
  readonly #sets: MeanElements[];
  readonly #problems: ElementProblem[];
  #number = 0;
  #name: { readonly text: string; readonly line: number } | null = null;
  #first: { readonly text: string; readonly line: number } | null = null;

  readonly #lines = new LineCutter((line) => this.line(line));

  constructor(options: ReadOptions, sets: MeanElements[], problems: ElementProblem[]) {
    this.#options = options;
    this.#sets = sets;
    this.#problems = problems;
  }

  push(chunk: string): void {
    this.#lines.push(chunk);
  }

  /** One line, for who cuts the text himself. */
  line(raw: string): void {
    this.#number += 1;
    const text = raw.trimEnd();
    if (text === "" || text.charAt(0) === "#") return;
    const isElementLine = text.length >= shortestElementLine && text.charAt(1) === " ";
    if (isElementLine && text.charAt(0) === "1") this.#takeFirst(text);
    else if (isElementLine && text.charAt(0) === "2") this.#takeSecond(text);
    else this.#takeName(text);
  }

  end(): void {
    this.#lines.end();
    this.#dropFirst();
    this.#dropName();
  }

  #takeFirst(text: string): void {
    this.#dropFirst();
    this.#first = { text, line: this.#number };
  }

  #takeSecond(text: string): void {
    const first = this.#first;
    if (first === null) {
      this.#problems.push({ code: "tle-line-missing", place: { line: this.#number, column: 1 }, expected: 1 });
      this.#name = null;
      return;
    }
    const read = parseTle(first.text, text, { ...this.#options, name: this.#name?.text ?? null, lineNumber: first.line });
    if (read.ok) {
      this.#sets.push(read.value);
      this.#options.onLines?.(first.text, text);
    } else {
      const { problem } = read;
      // Blank lines or remarks may lie between the two lines: line 2 is where it is, not one below line 1.
      const isSecond = problem.place?.line === first.line + 1;
      this.#problems.push(isSecond ? { ...problem, place: { ...problem.place, line: this.#number } } : problem);
    }
    this.#first = null;
    this.#name = null;
  }

  #takeName(text: string): void {
    this.#dropFirst();
    this.#dropName();
    const name = text.startsWith("0 ") ? text.slice(2).trim() : text.trim();
    this.#name = { text: name, line: this.#number };
  }

  #dropFirst(): void {
    if (this.#first === null) return;
    this.#problems.push({ code: "tle-line-missing", place: { line: this.#first.line + 1, column: 1 }, expected: 2 });
    this.#first = null;
    this.#name = null;
  }

  #dropName(): void {
    if (this.#name === null) return;
    const { text, line } = this.#name;
    const found = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    this.#problems.push({ code: "tle-not-a-line", place: { line, column: 1 }, found });
    this.#name = null;
  }
}

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A stretch of a marked sentence and the claim types that it makes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly types: readonly string[];
}

/** A sentence with the stretches that make claims; what stands outside makes none. */
export interface MarkedSentence {
  readonly file: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

const folder = new URL("./sentences/", import.meta.url);

/** The names of the files of marked sentences, in order. */
export function markedFiles(): readonly string[] {
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith(".txt"))
    .toSorted();
}

/** One file's text, as it is. */
export function markedText(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, folder)), "utf8");
}

/** The sentences of a file: one a line; lines that begin with # are notes. */
export function markedSentences(file: string, source: string): readonly MarkedSentence[] {
  return source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => marked(file, line));
}

function marked(file: string, line: string): MarkedSentence {
  const stretches: Stretch[] = [];
  let text = "";
  let at = 0;
  for (const match of line.matchAll(/\{([a-z+-]+)\|([^{}]*)\}/g)) {
    const [whole, types = "", words = ""] = match;
    text += line.slice(at, match.index);
    stretches.push({ from: text.length, to: text.length + words.length, types: types.split("+") });
    text += words;
    at = match.index + whole.length;
  }
  text += line.slice(at);
  if (/[{}|]/.test(text)) throw new TypeError(`${file}: marks that do not close: ${line}`);
  return { file, text, stretches };
}

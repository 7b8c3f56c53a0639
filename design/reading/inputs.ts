import { createHash } from "node:crypto";
import type { Labelled } from "../../test/reading/corpus.ts";
import { sentencesByType } from "../../test/reading/sentencesByType.ts";
import { labelledSets } from "../../test/reading/sets.ts";
import { markedFiles, markedSentences, markedText, type MarkedSentence } from "./marked.ts";
import { fromLabelled, fromMarked, fromTyped, fromWays, type Building, type Training } from "./training.ts";

/** All that the table of words is fitted to, in order. */
export interface Inputs {
  readonly marked: readonly {
    readonly file: string;
    readonly sentences: readonly MarkedSentence[];
  }[];
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly sets: readonly { readonly name: string; readonly rows: readonly Labelled[] }[];
}

/** The marked sentences of this folder, the sentences by type, and the labelled texts to build on; nothing that is held out. */
export function inputs(): Inputs {
  return {
    marked: markedFiles().map((file) => ({
      file,
      sentences: markedSentences(file, markedText(file)),
    })),
    typed: sentencesByType,
    sets: labelledSets.filter((set) => !set.heldOut && set.unweighed !== true).map(({ name, rows }) => ({ name, rows })),
  };
}

/** Twelve hexadecimal digits that change with any of the inputs: texts, marks and the types of labels. */
export function hashOf({ marked, typed, sets }: Inputs): string {
  const told = {
    marked: marked.map(({ sentences }) => sentences.map(({ text, stretches }) => [text, stretches])),
    typed,
    sets: sets.map(({ rows }) =>
      rows.map(({ text, claims }) => [text, claims.map((line) => line.slice(0, line.indexOf(";")))]),
    ),
  };
  return createHash("sha256").update(JSON.stringify(told)).digest("hex").slice(0, 12);
}

/** Clauses to learn from, out of the inputs. */
export function trainingOf({ marked, typed, sets }: Inputs): Training {
  const training: Building = { examples: [], bags: [] };
  for (const { file, sentences } of marked) fromMarked(training, file, sentences);
  fromTyped(training, "sentences by type", typed);
  fromWays(training, "examples of ways");
  for (const { name, rows } of sets) fromLabelled(training, name, rows);
  return training;
}

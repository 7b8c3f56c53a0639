import { weighedTypes } from "../../src/claims/frames/wordTable.ts";
import { fitType, type Numbered, type Settings } from "./fit.ts";
import { scoreOf } from "./logistic.ts";
import type { Example, Training } from "./training.ts";

/** Into how many parts the marked sentences are parted; sets of texts are left out whole. */
const PARTS = 6;

/** For each type what each example weighs under a table that was fitted without its part. */
export type Unseen = ReadonlyMap<string, Float64Array>;

/** Sentences by their number, texts by their set. Sets share a part with others, to save time; a set is never parted. */
function partsOf({ examples }: Training): readonly number[] {
  const sets = new Map<string, number>();
  return examples.map(({ set, text, running }) => {
    if (!running) return (text * 7 + 3) % PARTS;
    const known = sets.get(set) ?? sets.size;
    sets.set(set, known);
    return known % PARTS;
  });
}

export function crossValidated(training: Training, all: Numbered, settings: Settings): Unseen {
  const parts = partsOf(training);
  const unseen = new Map<string, Float64Array>();
  for (const type of weighedTypes) {
    const scores = new Float64Array(training.examples.length);
    for (let part = 0; part < PARTS; part += 1) {
      const fitted = fitType(training, all, type, settings, (i) => parts[i] === part);
      for (const [i, row] of all.rows.entries()) if (parts[i] === part) scores[i] = scoreOf(row, fitted);
    }
    unseen.set(type, scores);
  }
  return unseen;
}

interface Figures {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
}

/** Clauses over a score, against those that make a claim. A bag is one wanted, found where any of its clauses is over it. */
export function figuresOf(
  training: Training,
  scores: Float64Array,
  type: string,
  over: number,
  of: (example: Example) => boolean,
): Figures {
  let [wanted, found, right] = [0, 0, 0];
  for (const [i, example] of training.examples.entries()) {
    if (!of(example)) continue;
    const yes = (scores[i] ?? 0) > over;
    if (example.types.has(type)) {
      wanted += 1;
      found += yes ? 1 : 0;
      right += yes ? 1 : 0;
    } else if (yes && !example.open.has(type)) found += 1;
  }
  for (const { type: ofBag, examples } of training.bags) {
    const first = training.examples[examples[0] ?? -1];
    if (ofBag !== type || first === undefined || !of(first)) continue;
    wanted += 1;
    if (examples.some((i) => (scores[i] ?? 0) > over)) {
      found += 1;
      right += 1;
    }
  }
  return { wanted, found, right };
}

/** The table of figures by type, as text. */
export function printed(training: Training, unseen: Unseen, over = -0.5): string {
  const percent = (a: number, b: number): string => (b === 0 ? "  –" : ((100 * a) / b).toFixed(0).padStart(3));
  let text = "";
  for (const [name, of] of [
    ["marked sentences", ({ running }: Example) => !running],
    ["labelled texts", ({ running }: Example) => running],
  ] as const) {
    text += `\n${name}, unseen: by words alone      precision  recall  wanted\n`;
    let [wanted, found, right] = [0, 0, 0];
    for (const type of weighedTypes) {
      const figures = figuresOf(training, unseen.get(type) ?? new Float64Array(), type, over, of);
      wanted += figures.wanted;
      found += figures.found;
      right += figures.right;
      text += `  ${type.padEnd(36)} ${percent(figures.right, figures.found)} %   ${percent(figures.right, figures.wanted)} %   ${String(figures.wanted).padStart(5)}\n`;
    }
    text += `  ${"all".padEnd(36)} ${percent(right, found)} %   ${percent(right, wanted)} %   ${String(wanted).padStart(5)}   F1 ${percent(2 * right, found + wanted)}\n`;
  }
  return text;
}

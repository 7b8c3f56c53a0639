import { fitOne, scoreOf, type Fitted } from "./logistic.ts";
import type { Training } from "./training.ts";

/** How the table is fitted. Chosen by cross-validation over the marked sentences and over whole sets of texts. */
export interface Settings {
  /** Weight of the L2 penalty. */
  readonly penalty: number;
  /** A feature that fewer clauses have is left out. */
  readonly least: number;
  readonly rounds: number;
  /** How often the clause of a bag is chosen anew. */
  readonly choices: number;
  /** How many clauses of marked sentences a clause of a running text counts. */
  readonly texts: number;
}

/** A clause of a running text that weighs less than this is not taken for the one that makes the claim of a label. */
const UNLIKELY = -2.5;

export const settings: Settings = { penalty: 1, least: 2, rounds: 80, choices: 2, texts: 5 };

/** The features of a training in the order in which they are first met, and each example's as numbers. */
export interface Numbered {
  readonly names: readonly string[];
  readonly rows: readonly Int32Array[];
  /** The same without who says it, which tells of politics alone. */
  readonly unsaid: readonly Int32Array[];
}

export function numbered({ examples }: Training, least: number): Numbered {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count >= least) numbers.set(name, numbers.size);
  const names = [...numbers.keys()];
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap(([name]) => numbers.get(name) ?? [])));
  return { names, rows, unsaid: rows.map((row) => row.filter((f) => !/^N[=~]/.test(names[f] ?? ""))) };
}

/**
 * Fits one type. Of a bag the clause that weighs most is taken to be the one that makes the claim, and the others stay open.
 * @param leaveOut which examples are kept apart.
 */
export function fitType(
  training: Training,
  { names, ...all }: Numbered,
  type: string,
  { penalty, rounds, choices, texts }: Settings,
  leaveOut: (example: number) => boolean = () => false,
): Fitted {
  const wanted = Int8Array.from(training.examples, ({ types, open }, i) =>
    leaveOut(i) ? -1 : types.has(type) ? 1 : open.has(type) ? -1 : 0,
  );
  const bags = training.bags.filter((bag) => bag.type === type && !bag.examples.some(leaveOut));
  const counts = Float64Array.from(training.examples, ({ set }) => (set.endsWith(".txt") ? 1 : texts));
  const rows = type === "statement" ? all.rows : all.unsaid;
  const data = { rows, features: names.length, counts };
  let fitted = fitOne(data, wanted, penalty, rounds);
  for (let choice = 0; choice < choices; choice += 1) {
    for (const { examples } of bags) {
      let best = -1;
      let most = -Infinity;
      for (const i of examples) {
        const score = scoreOf(rows[i] ?? new Int32Array(), fitted);
        if (score > most) [best, most] = [i, score];
      }
      // None of a text's clauses is like what was learnt so far: the label is of something that the words do not say.
      if (best >= 0 && (most > UNLIKELY || training.examples[best]?.running !== true)) wanted[best] = 1;
    }
    fitted = fitOne(data, wanted, penalty, rounds / 2, fitted);
  }
  return fitted;
}

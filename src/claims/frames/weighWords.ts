import { clausesOf, type Clause } from "./wordClauses.ts";
import { featuresOf, type Feature } from "./wordFeatures.ts";
import { weighedTypes, type WordTable } from "./wordTable.ts";
import type { SentenceParts } from "./types.ts";

/** A clause with what its words weigh for each of `weighedTypes`. */
export interface WeighedClause {
  readonly clause: Clause;
  readonly features: readonly Feature[];
  readonly scores: readonly number[];
}

/** Weighs each clause of a sentence. */
export function weighed(sentence: SentenceParts, table: WordTable): readonly WeighedClause[] {
  return clausesOf(sentence).map((clause) => {
    const features = featuresOf(clause);
    const scores = weighedTypes.map((_, type) => table.bias[type] ?? 0);
    for (const [name] of features) {
      const pairs = table.weights.get(name);
      if (pairs === undefined) continue;
      for (let i = 0; i < pairs.length; i += 2) {
        const type = pairs[i] ?? 0;
        scores[type] = (scores[type] ?? 0) + (pairs[i + 1] ?? 0);
      }
    }
    return { clause, features, scores };
  });
}

/** What each word of a clause weighs for a type, by its place among the words. */
export function byWord({ clause, features }: WeighedClause, type: number, table: WordTable): readonly number[] {
  const weights = clause.words.map(() => 0);
  for (const [name, word] of features) {
    if (word < 0) continue;
    const pairs = table.weights.get(name);
    if (pairs === undefined) continue;
    for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === type) weights[word] = (weights[word] ?? 0) + (pairs[i + 1] ?? 0);
  }
  return weights;
}

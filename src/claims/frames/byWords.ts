import type { ClaimType } from "../../model/index.ts";
import { separated } from "./findFrames.ts";
import type { FoundFrame, FrameKind, SentenceParts } from "./types.ts";
import { verbContext } from "./verbContext.ts";
import { byWord, weighed, type WeighedClause } from "./weighWords.ts";
import { weighedTypes } from "./wordTable.ts";
import { wordWeights } from "./wordWeights.ts";

/** How many of the words that weighed most a trace names. */
const TOLD = 3;

/** A frame with the words that spoke for it, or against it. */
export interface WeighedFrame {
  readonly frame: FoundFrame;
  readonly because: string;
}

export interface Judged {
  /** What stays of the frames that were met by their ways. */
  readonly kept: readonly FoundFrame[];
  /** Clauses that are taken by their words alone. */
  readonly added: readonly WeighedFrame[];
  /** Met by a way, but the words of the clause speak against it. */
  readonly against: readonly WeighedFrame[];
}

/**
 * From which weight on a clause is taken to be of a type: by its words alone; beside another type; and below which a way that was met in it is not believed.
 * Natural logarithms of odds.
 */
export const thresholds = { alone: -0.5, beside: 1, least: -2.7 };

/**
 * Holds the frames of a sentence against what its words weigh, clause by clause.
 */
export function byWords(
  sentence: SentenceParts,
  found: readonly FoundFrame[],
  kinds: readonly FrameKind[],
  mayAdd: boolean,
): Judged {
  const clauses = weighed(sentence, wordWeights);
  const against: WeighedFrame[] = [];
  const kept = found.filter((frame) => {
    const type = weighedTypes.indexOf(frame.kind.type);
    const clause = clauses.find(
      ({ clause }) => frame.trigger[0] < textPlace(sentence, clause.to) && frame.trigger[1] > textPlace(sentence, clause.at),
    );
    if (clause === undefined || (clause.scores[type] ?? 0) > thresholds.least) return true;
    against.push({ frame, because: (clause.scores[type] ?? 0).toFixed(1) });
    return false;
  });
  const added: WeighedFrame[] = [];
  if (!mayAdd || /\?["')\]]*$/.test(sentence.masked)) return { kept, added, against };
  for (const one of clauses) {
    const { clause } = one;
    const [from, to] = [textPlace(sentence, clause.at), textPlace(sentence, clause.to)];
    const here = kept.filter((frame) => frame.trigger[0] < to && frame.trigger[1] > from);
    const ranked = one.scores
      .map((score, type) => ({ score, type }))
      .filter(({ score }) => score > thresholds.alone)
      .toSorted((a, b) => b.score - a.score);
    let taken = here.length;
    for (const { score, type } of ranked) {
      if (taken > 0 && score < thresholds.beside) continue;
      const name = weighedTypes[type];
      const all = [...kept, ...added.map((other) => other.frame)];
      if (all.some((other) => other.kind.type === name && other.trigger[0] < to && other.trigger[1] > from)) continue;
      const made = frameOf(sentence, one, type, kinds);
      if (made === null) continue;
      if (
        all.some(
          (other) =>
            other.kind.type === name &&
            !separated(sentence.masked, other.trigger[0] - sentence.span[0], made.frame.trigger[0] - sentence.span[0]),
        )
      )
        continue;
      added.push(made);
      taken += 1;
    }
  }
  return { kept, added, against };
}

function frameOf(sentence: SentenceParts, one: WeighedClause, best: number, kinds: readonly FrameKind[]): WeighedFrame | null {
  const name: ClaimType | undefined = weighedTypes[best];
  const kind = kinds.find((kind) => kind.type === name);
  if (kind === undefined) return null;
  const { words } = one.clause;
  const weights = byWord(one, best, wordWeights);
  let at = -1;
  let most = 0;
  for (const [i, word] of words.entries()) {
    const weight =
      (weights[i] ?? 0) +
      (word.verb === "finite" || word.verb === "participle" ? 0.5 : 0) -
      (word.unit === null || word.stem === "H" ? 0 : 1);
    if (weight > most) [at, most] = [i, weight];
  }
  const trigger = words[at];
  if (trigger === undefined) return null;
  const context = verbContext(sentence.masked, one.clause.at, trigger.at);
  if (context.unreal) return null;
  const said = [...words.entries()]
    .map(([i, word]) => ({ word: word.word, weight: weights[i] ?? 0 }))
    .filter((word) => word.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, TOLD);
  const frame: FoundFrame = {
    kind,
    way: { name: "by its words", pattern: /$^/g, example: "", counter: "" },
    trigger: [textPlace(sentence, trigger.at), textPlace(sentence, trigger.to)],
    polarity: context.polarity,
    hedge: context.hedge,
    doubts: context.doubts,
    direction: /\b(?:will|would|is to|are to|expected|planned|due|forecast|predicted)\b/.test(
      sentence.masked.slice(one.clause.at, one.clause.to),
    )
      ? "future"
      : context.direction,
    affirms: false,
    background: context.background,
    unreal: false,
  };
  return { frame, because: said.map(({ word, weight }) => `${word} ${weight.toFixed(1)}`).join(", ") };
}

function textPlace(sentence: SentenceParts, at: number): number {
  let place = at;
  for (const mark of sentence.left) if (mark <= place) place += 1;
  return sentence.span[0] + place;
}

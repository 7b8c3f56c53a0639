import type { ClaimType } from "../../model/index.ts";
import { separated, yieldsTo } from "./findFrames.ts";
import type { FoundFrame, FrameKind, SentenceParts } from "./types.ts";
import { verbContext } from "./verbContext.ts";
import { byWord, weighed, type WeighedClause } from "./weighWords.ts";
import type { Clause, ClauseWord } from "./wordClauses.ts";
import { weighedTypes } from "./wordTable.ts";
import { wordWeights } from "./wordWeights.ts";

/** How many of the words that weighed most a trace names. */
const TOLD = 3;
/** A clause of fewer words says nothing against a way that was met in it. */
const FEW = 3;

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
 * From which weight on a clause is taken to be of a type by its words alone, and beside another type; below which a way that was met in it is not
 * believed, and in a text that is not plainly of space; by how much another type must outweigh a way; from where a sighting needs no place; from where
 * politics that nobody is said to say counts. Natural logarithms of odds.
 */
export const thresholds = { alone: -0.45, beside: 0.7, least: -3.4, leastElsewhere: -2.5, rival: 2.2, seen: 0.5, unsaid: 1 };

/**
 * Holds the frames of a sentence against what its words weigh, clause by clause.
 */
export function byWords(
  sentence: SentenceParts,
  found: readonly FoundFrame[],
  kinds: readonly FrameKind[],
  mayAdd: boolean,
): Judged {
  const { masked, span } = sentence;
  const clauses = weighed(sentence, wordWeights);
  const against: WeighedFrame[] = [];
  const least = mayAdd || sentence.heading ? thresholds.least : thresholds.leastElsewhere;
  const kept = found.flatMap((frame) => {
    if (frame.kind.type === "launch" && ofToys(sentence, frame)) return [];
    const type = weighedTypes.indexOf(frame.kind.type);
    const over = clauses.filter(({ clause }) => overlaps(sentence, clause, frame));
    const score = Math.max(...over.map(({ scores }) => scores[type] ?? 0));
    // A word or two say too little against a way that was met; nor is "did not reach orbit" to be taken for an orbit.
    const sure = over.length === 0 || frame.way.absorbsNegation === true;
    if (sure || over.some(({ clause, scores }) => clause.words.length < FEW || holds(scores, type, least)))
      return [tellsAlone(frame.kind, score) ? { ...frame, way: { ...frame.way, needs: nothingMore } } : frame];
    against.push({ frame, because: score.toFixed(1) });
    return [];
  });
  const added: WeighedFrame[] = [];
  if (/\?["')\]]*$/.test(masked)) return { kept, added, against };
  for (const one of clauses) {
    const { clause } = one;
    // Where a way was met and not believed, something was told all the same.
    if ((!mayAdd && !against.some(({ frame }) => overlaps(sentence, clause, frame))) || ofOthers(clause)) continue;
    const here = kept.filter((frame) => overlaps(sentence, clause, frame));
    const ranked = one.scores
      .map((score, type) => ({ score, type }))
      .filter(
        ({ score, type }) => score > (type === politics && clause.said.length === 0 ? thresholds.unsaid : thresholds.alone),
      )
      // Politics is told only where nothing is that can be checked.
      .toSorted((a, b) => Number(a.type === politics) - Number(b.type === politics) || b.score - a.score);
    // What needs a place or an hour to be a claim must not lose them to a word beside it.
    if (here.some((frame) => !(frame.way.needs ?? frame.kind.needs).includes("nothing"))) continue;
    let taken = here.length;
    for (const { score, type } of ranked) {
      if (taken > 0 && (type === politics || score < thresholds.beside)) continue;
      const name = weighedTypes[type];
      const all = [...kept, ...added.map((other) => other.frame)];
      if (all.some((other) => other.kind.type === name && overlaps(sentence, clause, other))) continue;
      const made = frameOf(sentence, one, type, kinds);
      if (made === null) continue;
      const at = made.frame.trigger[0] - span[0];
      if (all.some(({ kind, trigger }) => kind.type === name && !separated(masked, trigger[0] - span[0], at))) continue;
      if (
        kept.some((other) =>
          yieldsTo(masked, { kind: made.frame.kind, at }, { kind: other.kind, at: other.trigger[0] - span[0] }),
        )
      )
        continue;
      added.push(made);
      taken += 1;
    }
  }
  return { kept, added, against };
}

const nothingMore = ["nothing"] as const;

/** "There was a white streak, and then lots of little ones": what somebody saw is told without a place too. */
function tellsAlone({ type }: FrameKind, score: number): boolean {
  return type === "sighting" && score > thresholds.seen;
}

/** "Launch paper rockets": toys. */
function ofToys({ masked, span, units }: SentenceParts, { trigger }: FoundFrame): boolean {
  const toy = /^(?:an? |the )?(?:paper|toy|cardboard|bottle)\b/;
  const thing = units.find((unit) => unit.span[0] >= trigger[1] && unit.thing !== undefined);
  return toy.test(masked.slice(trigger[1] - span[0] + 1)) || (thing !== undefined && toy.test(thing.lower));
}

/** It speaks of drones, missiles or aircraft and of nothing that goes into space. */
function ofOthers({ words }: Clause): boolean {
  const isMissile = ({ unit }: ClauseWord): boolean => /^(?:missile|projectile|icbm|shell)s?$/i.test(unit?.thing?.word ?? "");
  return (
    words.some((word) => word.groups.includes("aircraft") || isMissile(word)) &&
    !words.some((word) => /^[OVDH]$/.test(word.stem) && !isMissile(word))
  );
}

const politics = weighedTypes.indexOf("statement");

/** The words of a clause do not speak against a type that a way found in it. */
function holds(scores: readonly number[], type: number, least: number): boolean {
  const score = scores[type] ?? 0;
  return score > least && Math.max(...scores) <= Math.max(thresholds.alone, score + thresholds.rival);
}

function overlaps(sentence: SentenceParts, clause: Clause, frame: FoundFrame): boolean {
  return frame.trigger[0] < textPlace(sentence, clause.to) && frame.trigger[1] > textPlace(sentence, clause.at);
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
  if (context.unreal && kind.ability !== true) return null;
  const said = [...words.entries()]
    .map(([i, word]) => ({ word: word.word, weight: weights[i] ?? 0 }))
    .filter((word) => word.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, TOLD);
  const frame: FoundFrame = {
    kind,
    way: {
      name: "by its words",
      pattern: /$^/g,
      example: "",
      counter: "",
      ...(tellsAlone(kind, one.scores[best] ?? 0) ? { needs: nothingMore } : {}),
    },
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

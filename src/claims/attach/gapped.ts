import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { Unit } from "../phrases/index.ts";
import { unitAt } from "./arguments.ts";
import { startsVerb } from "./owners.ts";

/** Types that are told of one thing after another without their verb. */
const repeats = /^(?:launch|launch-failure|decay|imaging|overflight|orbit|manoeuvre|sighting|signal)$/;

/** A frame whose verb is left out, and where its clause begins. */
interface Gap {
  readonly frame: FoundFrame;
  /** The thing that stands before what is told of it, by its unit. */
  readonly at: number;
}

/**
 * "A lifted off from Plesetsk on May 16 and B from Cape Canaveral on May 14": the verb of the first is that of the second too. Each thing
 * in a list behind the verb that is followed at once by a place, time or number of the kind that the verb already has, or that another
 * such thing has, makes a frame of its own, whose trigger is what follows it.
 */
export function withGapped(
  sentence: SentenceParts,
  frames: readonly FoundFrame[],
): { readonly sentence: SentenceParts; readonly frames: readonly FoundFrame[] } {
  const { units, span } = sentence;
  const gaps: Gap[] = [];
  const empty = new Set<FoundFrame>();
  for (const frame of frames) {
    if (!repeats.test(frame.kind.type)) continue;
    const from = unitAt(units, frame.trigger[0]);
    const next = frames.find((other) => other.trigger[0] > frame.trigger[0]);
    const to = endOf(units, from, next === undefined ? units.length : unitAt(units, next.trigger[0]));
    const found = listed(units, from, to).filter((at) => !sentence.attribution.attributive.has(at));
    if (found.length === 0) continue;
    const first = found[0] ?? to;
    const forms = new Set(units.slice(from + 1, first).map((_, i) => formAt(units, from + 1 + i)));
    const told = found.filter((at) => forms.has(formAt(units, at + 1)));
    // "Both were launched long ago, A from Plesetsk and B from Vandenberg": of both together nothing is told.
    if (told.length === 0 && found.length > 1) {
      empty.add(frame);
      told.push(...found);
    }
    for (const at of told) {
      const trigger = units[at + 1]?.span ?? frame.trigger;
      gaps.push({ frame: { ...frame, trigger }, at });
    }
  }
  if (gaps.length === 0) return { sentence, frames };
  const starts = gaps.map(({ at }) => (units[at]?.span[0] ?? span[0]) - span[0]);
  return {
    sentence: { ...sentence, clauseStarts: [...sentence.clauseStarts, ...starts].toSorted((a, b) => a - b) },
    frames: [...frames.filter((frame) => !empty.has(frame)), ...gaps.map(({ frame }) => frame)].toSorted(
      (a, b) => a.trigger[0] - b.trigger[0],
    ),
  };
}

/** Where the clause of a trigger ends: at a verb of speech, a relative word, or `to`. */
function endOf(units: readonly Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (/^[SZtW.\]]$/.test(units[at]?.letter ?? "")) return at;
  return to;
}

/** "and a second attempt on August 24 ended in failure": it has a verb of its own. */
function hasVerb(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < units.length; i += 1) {
    const letter = units[i]?.letter ?? "";
    if (/^[,;&u.]$/.test(letter)) return false;
    if (/^[bmSZ]$/.test(letter) || startsVerb(units[i])) return true;
  }
  return false;
}

/** The things of a list behind the verb which what is told of them follows at once. */
function listed(units: readonly Unit[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from + 2; at < to - 1; at += 1) {
    const unit = units[at];
    const thing = unit?.letter === "O" || (unit?.letter === "N" && unit.agent?.organisation == null);
    if (!thing || !/^[,;&u]$/.test(units[at - 1]?.letter ?? "") || formAt(units, at + 1) === null || hasVerb(units, at))
      continue;
    found.push(at);
  }
  return found;
}

/** What stands at a unit: a time, a number, or a preposition that leads a place in; null for anything else. */
function formAt(units: readonly Unit[], at: number): string | null {
  const unit = units[at];
  if (unit === undefined) return null;
  if (unit.moment !== undefined) return "time";
  if (unit.quantity !== undefined) return "number";
  if (unit.letter !== "p") return null;
  let place = at + 1;
  while (place < at + 4 && /^[dew]$/.test(units[place]?.letter ?? "")) place += 1;
  return /^[LB]$/.test(units[place]?.letter ?? "") ? unit.lower : null;
}

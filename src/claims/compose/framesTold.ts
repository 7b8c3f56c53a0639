import type { ClaimType } from "../../model/index.ts";
import { argumentsOf } from "../attach/arguments.ts";
import type { Arguments } from "../attach/types.ts";
import { officialStatement } from "../discourse/official.ts";
import type { SentenceSpeakers } from "../discourse/voice.ts";
import type { TraceEntry } from "../document.ts";
import {
  byWords,
  findFrames,
  frameKinds,
  isLikened,
  type FoundFrame,
  type Judged,
  type SentenceParts,
} from "../frames/index.ts";
import type { TextContext } from "../textContext.ts";

export interface FramesTold {
  /** What a sentence tells, in order. */
  readonly told: readonly FoundFrame[];
  /** Whether any way was met in it, even one that is only supposed. */
  readonly met: boolean;
}

/** The frames that are met in a sentence, and what its words say of them. */
export interface MetFrames {
  readonly frames: readonly FoundFrame[];
  readonly judged: Judged;
}

/** How many sentences are searched together: enough to keep the patterns at hand, too few to fill the memory. */
const TOGETHER = 256;

/** Sentences in order, each with the frames that are met in it. Searched some hundred at a time, so that the patterns stay at hand. */
export function* withFrames(
  sentences: readonly SentenceParts[],
  context: TextContext,
): Generator<readonly [SentenceParts, MetFrames]> {
  for (let from = 0; from < sentences.length; from += TOGETHER) {
    const some = sentences.slice(from, from + TOGETHER);
    const found = some.map((sentence) => {
      const likened = isLikened(sentence.units);
      return { sentence, likened, frames: likened ? [] : findFrames(sentence, frameKinds) };
    });
    const met = found.map(({ sentence, likened, frames }): readonly [SentenceParts, MetFrames] => {
      const real = frames.filter((frame) => !frame.unreal);
      return [sentence, { frames, judged: byWords(sentence, real, frameKinds, !likened && mayAdd(sentence, context)) }];
    });
    yield* met;
  }
}

function ofSpace({ space, named }: TextContext): boolean {
  return space || named.length > 0;
}

function mayTell(type: ClaimType, { heading }: SentenceParts, context: TextContext): boolean {
  if (type === "statement") return ofSpace(context) && !heading;
  return !context.makeBelieve && (!context.spaceless || /^(?:launch|launch-failure|hazard-area|site-capability)$/.test(type));
}

function mayAdd({ heading }: SentenceParts, context: TextContext): boolean {
  return ofSpace(context) && !context.makeBelieve && !heading;
}

/** The frames of a sentence that are told as so: those met by their ways and not spoken against, those that the words alone tell, and what officials say. */
export function framesTold(
  sentence: SentenceParts,
  { frames, judged }: MetFrames,
  speakers: SentenceSpeakers,
  context: TextContext,
  trace: TraceEntry[],
): FramesTold {
  const told = [...judged.kept, ...judged.added.map((one) => one.frame)]
    .filter(({ kind }) => mayTell(kind.type, sentence, context))
    .sort((a, b) => a.trigger[0] - b.trigger[0]);
  const official =
    told.length === 0 && judged.against.length === 0 && context.space && !sentence.heading
      ? officialStatement(sentence, speakers)
      : null;
  for (const frame of frames) note(trace, frame, frame.way.name, frame.unreal ? "only supposed: no claim" : frame.direction);
  for (const { frame, because } of judged.added) note(trace, frame, frame.way.name, `${frame.direction}; ${because}`);
  for (const { frame, because } of judged.against) note(trace, frame, "its words", `speak against it (${because}): no claim`);
  return { told: official === null ? told : [official], met: frames.length > 0 };
}

function note(trace: TraceEntry[], { kind, trigger }: FoundFrame, rule: string, found: string): void {
  trace.push({ step: "frames", rule: `${kind.type}: ${rule}`, span: trigger, found });
}

/** What goes to which frame. What can be no claim for want of a place must not keep the time that another claim needs. */
export function argumentsTold(sentence: SentenceParts, told: readonly FoundFrame[]): ReadonlyMap<FoundFrame, Arguments> {
  const given = argumentsOf(sentence, told);
  const able = told.filter((frame) => {
    const lists = given.get(frame);
    return (
      lists === undefined ||
      enough(
        frame,
        lists.places.length,
        lists.times.some((time) => time.clock),
        lists.numbers.length,
      ) ||
      frame.kind.type === "count"
    );
  });
  return able.length > 0 && able.length < told.length ? new Map([...given, ...argumentsOf(sentence, able)]) : given;
}

/** Whether a frame has what its way, or its type, needs to be a claim. */
export function enough(frame: FoundFrame, places: number, clock: boolean, numbers: number): boolean {
  return (frame.way.needs ?? frame.kind.needs).some(
    (need) =>
      need === "nothing" ||
      (need === "place" && places > 0) ||
      (need === "clock" && clock) ||
      (need === "number" && numbers > 0),
  );
}

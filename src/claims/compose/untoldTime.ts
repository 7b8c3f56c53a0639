import type { Claim, ClaimTime, Subject } from "../../model/index.ts";
import type { Discourse } from "../discourse/state.ts";
import type { Voice } from "../discourse/voice.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import { timeContext } from "../resolve/timing.ts";
import { timeOfSameEvent, timeOfSaying } from "../resolve/toldTimes.ts";
import type { TextContext } from "../textContext.ts";

/** The time of a claim whose words tell none: by when it was said, or by where the same was told before; as it is where neither tells. */
export function untoldTime(
  time: ClaimTime,
  frame: FoundFrame,
  sentence: SentenceParts,
  voice: Voice,
  stance: Claim["stance"],
  subject: Subject,
  zone: string | null,
  context: TextContext,
  before: Discourse,
): ClaimTime {
  if (time.start !== null || time.end !== null || time.text !== undefined || stance === "denies") return time;
  const { type } = frame.kind;
  const saying = (): ReturnType<typeof timeContext> => timeContext(context, before, voice, zone, false, type, false, sentence);
  const liftOff = (): string | null =>
    context.index.knowledge.launches.find(({ launchId }) => launchId === subject.launchId)?.liftOff ?? null;
  return (
    timeOfSaying(frame, sentence, voice.own, saying, context.structure.source, liftOff) ??
    timeOfSameEvent(type, subject, stance === "plans", before.events) ??
    time
  );
}

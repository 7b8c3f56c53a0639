import { unitAt } from "../attach/arguments.ts";
import { scopesOver } from "../clauses/index.ts";
import { actorBefore, actorOf, actorVoice, answerUnit, declaredFalse, speaksFor } from "../discourse/actors.ts";
import { speakerOf } from "../discourse/speakers.ts";
import type { Discourse } from "../discourse/state.ts";
import { voiceAt, type SentenceSpeakers, type Voice } from "../discourse/voice.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";

/** Somebody who says it; `flip` where he says that it is not so. */
export interface FrameVoice {
  readonly voice: Voice;
  readonly flip: boolean;
}

/** Who says what a frame tells: the voice that it stands in, and those who are told beside to say the same or the contrary. */
export function voicesOfFrame(
  frame: FoundFrame,
  sentence: SentenceParts,
  speakers: SentenceSpeakers,
  discourse: Discourse,
): readonly [FrameVoice, ...FrameVoice[]] {
  const unit = unitAt(sentence.units, frame.trigger[0]);
  const { aside } = scopesOver(sentence.attribution.scopes, unit);
  const answers = frame.way.name === "asked whether" ? answerUnit(sentence, unit) : unit;
  const main = voiceAt(answers, sentence, speakers, discourse);
  const acting =
    (main.outlet ? actorOf(frame, sentence, unit) : null) ??
    (frame.way.actorSpeaks === true ? actorBefore(sentence, unit) : null);
  // "No amateur has heard it": nobody is no speaker.
  // Nor is his own country another speaker than its minister: "Ryabkov said Russia opposes weapons in space".
  const actor = acting !== null && (/^no\b/i.test(acting.name) || speaksFor(main, acting)) ? null : acting;
  const spoken = actor === null ? main : actorVoice(speakerOf(actor, speakers.spoken), main);
  const others = aside.flatMap((scope): readonly FrameVoice[] => {
    const found = speakers.of.get(scope);
    if (found === undefined) return [];
    const voice: Voice = {
      speakers: found.speakers,
      via: found.via,
      given: "stated",
      own: [scope],
      outer: [],
      outlet: false,
      because: `rule “${scope.rule}”`,
    };
    return [{ voice, flip: scope.aside === "contrary" }];
  });
  return [{ voice: spoken, flip: declaredFalse(sentence, unit) }, ...others];
}

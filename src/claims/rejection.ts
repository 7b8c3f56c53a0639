import type { Claim } from "../model/index.ts";
import { namesOf } from "./discourse/speakers.ts";
import type { Discourse } from "./discourse/state.ts";
import { voiceAt, type SentenceSpeakers } from "./discourse/voice.ts";
import type { SentenceParts } from "./frames/index.ts";
import { speakerIdOf, viaOf } from "./resolve/speakerFields.ts";
import type { TextContext } from "./textContext.ts";

/** "That is not so, the analyst said": the claims of the sentence before, denied by somebody else. */
export function rejectionOf(
  sentence: SentenceParts,
  before: Discourse,
  speakers: SentenceSpeakers,
  context: TextContext,
  count: number,
): readonly Claim[] {
  const rejects =
    /^["']?(?:but )?(?:that|this|it|the (?:claim|report|figure|story)|they|these claims) (?:is|was|are|were|'s) (?:simply |completely |just |also )?(?:not (?:so|true|right|correct|the case)|false|untrue|wrong|incorrect|nonsense|a lie|lies|fake|fabricated|impossible|baseless)\b/;
  const match = rejects.exec(sentence.masked);
  if (match === null || before.lastClaims.length === 0) return [];
  const voice = voiceAt(Math.min(1, sentence.units.length - 1), sentence, speakers, before);
  const speaker = voice.outlet ? context.about.voice : namesOf(voice.speakers);
  const span: [number, number] = [sentence.span[0], sentence.span[0] + match[0].length];
  return before.lastClaims
    .filter((claim) => claim.stance !== "denies" && claim.speaker !== speaker)
    .map((claim, i): Claim => ({
      ...claim,
      id: `c${count + i + 1}`,
      quote: context.structure.source.slice(span[0], span[1]),
      span,
      speaker,
      speakerGiven: speaker === null ? "unknown" : voice.given,
      speakerId: voice.outlet
        ? (context.about.voiceOrganisation?.id ?? null)
        : speakerIdOf(voice.speakers, context.index.knowledge),
      via: viaOf(voice, speaker, context),
      stance: "denies",
      subject: {
        ...claim.subject,
        given: claim.subject.given === "unknown" ? "unknown" : "implied",
        because: claim.subject.because ?? "what the sentence before speaks of",
      },
    }));
}

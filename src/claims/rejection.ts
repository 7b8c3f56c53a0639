import type { Claim } from "../model/index.ts";
import { namesOf } from "./discourse/speakers.ts";
import type { Discourse } from "./discourse/state.ts";
import { voiceAt, type SentenceSpeakers } from "./discourse/voice.ts";
import type { SentenceParts } from "./frames/index.ts";
import { speakerIdOf, viaOf } from "./resolve/speakerFields.ts";
import type { TextContext } from "./textContext.ts";

/** "That is not so", "it is false". */
const rejects =
  /^["']?(?:but )?(?:that|this|it|the (?:claim|report|figure|story)|they|these claims) (?:is|was|are|were|'s) (?:simply |completely |just |also )?(?:not (?:so|true|right|correct|the case)|false|untrue|wrong|incorrect|nonsense|a lie|lies|fake|fabricated|impossible|baseless)\b/;
/** What "Tehran denies …" takes up from the sentence before. */
const takenUp =
  /^(?:this|that|it|them|both|all this|all of (?:this|it)|(?:the|these|those|such|all) (?:claim|report|charge|allegation|accusation|story|stories|suggestion|rumour|rumor)s?)$/;

/** "That is not so, the analyst said", "Tehran denies this": the claims of the sentence before, denied by somebody else. */
export function rejectionOf(
  sentence: SentenceParts,
  before: Discourse,
  speakers: SentenceSpeakers,
  context: TextContext,
  count: number,
): readonly Claim[] {
  if (before.lastClaims.length === 0) return [];
  const match = rejects.exec(sentence.masked);
  const denial = match === null ? denialIn(sentence) : null;
  if (match === null && denial === null) return [];
  const at = denial === null ? Math.min(1, sentence.units.length - 1) : denial.unit;
  const voice = voiceAt(at, sentence, speakers, before);
  const speaker = voice.outlet ? context.about.voice : namesOf(voice.speakers);
  const span: [number, number] = [sentence.span[0], denial?.to ?? sentence.span[0] + (match?.[0].length ?? 0)];
  // "They condemned it and said that it helps missiles. Tehran denies this": the last of what was only said.
  const politics = before.lastClaims.every(({ type }) => type === "statement");
  return before.lastClaims
    .slice(politics ? -1 : 0)
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

/** Who denies what the sentence before says, and no more: the unit that takes it up, and where that ends. */
function denialIn({ attribution, units }: SentenceParts): { readonly unit: number; readonly to: number } | null {
  for (const { verb, over } of attribution.scopes) {
    if (verb.act !== "deny" || verb.negated) continue;
    const covered = units.slice(over[0], over[1]).filter(({ letter }) => !/[.,;]/.test(letter));
    const last = covered.at(-1);
    const words = covered.map(({ lower }) => lower).join(" ");
    if (last !== undefined && takenUp.test(words)) return { unit: over[0], to: last.span[1] };
  }
  return null;
}

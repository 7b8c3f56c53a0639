import type { Claim } from "../../model/index.ts";
import { withGapped } from "../attach/gapped.ts";
import { groupsOf, withoutContainers } from "../attach/groups.ts";
import { mention } from "../discourse/goOn.ts";
import type { Discourse } from "../discourse/state.ts";
import { clauseSubjects, personsTold, sentenceSpeakers, type SentenceSpeakers } from "../discourse/voice.ts";
import type { TraceEntry } from "../document.ts";
import type { SentenceParts } from "../frames/index.ts";
import { rejectionOf } from "../rejection.ts";
import { trackOf } from "../resolve/track.ts";
import type { TextContext } from "../textContext.ts";
import { claimsOfGroup } from "./claimsOfGroup.ts";
import { argumentsTold, framesTold, type MetFrames } from "./framesTold.ts";
import { publishedAt, spokenOf } from "./spoken.ts";
import { spokenAfter } from "./spokenAfter.ts";
import { voicesOfFrame } from "./voicesOfFrame.ts";

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly discourse: Discourse;
  readonly unknownPlaces: readonly string[];
}

/**
 * All claims of one sentence, and what the text has spoken of after it.
 * @param count how many claims the text has so far.
 */
export function claimsOfSentence(
  whole: SentenceParts,
  found: MetFrames,
  context: TextContext,
  before: Discourse,
  count: number,
  trace: TraceEntry[],
): SentenceClaims {
  const speakers = sentenceSpeakers(
    whole.attribution.scopes,
    before.spoken,
    clauseSubjects(whole.units),
    personsTold(whole.units),
  );
  traceSpeakers(whole, speakers, trace);
  const met = framesTold(whole, found, speakers, context, trace);
  const { sentence, frames: told } = withGapped(whole, met.told);
  const given = argumentsTold(sentence, told);
  let discourse = mention(sentence, before, context.index);
  const track = trackOf(
    sentence,
    spokenOf(discourse, discourse.referents, sentence.index, context),
    context.structure.shadow,
    publishedAt(context.published),
    context.index,
  );
  const claims: Claim[] = [];
  const unknownPlaces = new Set<string>();
  for (const frame of told) {
    const voices = voicesOfFrame(frame, sentence, speakers, discourse);
    const mine = given.get(frame) ?? { places: [], times: [], numbers: [], clockOf: null };
    const groups = frame.kind.splits
      ? groupsOf(mine, sentence.units)
      : [{ places: withoutContainers(mine.places, sentence.units), times: mine.times }];
    for (const [order, group] of groups.entries()) {
      const made = claimsOfGroup(
        { frame, mine, voices, sentence, frames: told, track },
        group,
        groups.length > 1 ? order : null,
        context,
        discourse,
        count + claims.length,
        trace,
      );
      claims.push(...made.claims);
      for (const name of made.unknown) unknownPlaces.add(name);
      discourse = made.discourse;
    }
  }
  if (!met.met && claims.every(({ type }) => type === "statement")) {
    const rejected = rejectionOf(sentence, before, speakers, context, count);
    if (rejected.length > 0) claims.splice(0, claims.length, ...rejected);
  }
  return {
    claims,
    discourse: spokenAfter(sentence, context, before, discourse, speakers, track, claims),
    unknownPlaces: [...unknownPlaces],
  };
}

function traceSpeakers(sentence: SentenceParts, speakers: SentenceSpeakers, trace: TraceEntry[]): void {
  for (const scope of sentence.attribution.scopes) {
    const names =
      speakers.of
        .get(scope)
        ?.speakers.map((speaker) => speaker.name ?? "unknown")
        .join(" and ") ?? "";
    trace.push({
      step: "clauses",
      rule: scope.rule,
      span: scope.span,
      found: `${names}: ${scope.verb.act}${scope.aside === null ? "" : `, ${scope.aside}`}`,
    });
  }
}

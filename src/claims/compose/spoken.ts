import type { Discourse } from "../discourse/state.ts";
import { anything, chosenOf, type Opens, type Referent, type ReferentKind } from "../resolve/referents.ts";
import type { ResolvedSubject, Spoken } from "../resolve/resolved.ts";
import type { TextContext } from "../textContext.ts";

/** What was spoken of as the look-up of subjects takes it. */
export function spokenOf(
  discourse: Discourse,
  referents: readonly Referent[],
  sentence: number,
  context: TextContext,
  kinds: readonly ReferentKind[] = anything,
): Spoken {
  return {
    object: itOf(referents, kinds, sentence, discourse.opens) ?? discourse.onlyObject,
    referents,
    sentence,
    opens: discourse.opens,
    launch: discourse.launch,
    owner: discourse.owner,
    onlyObject: isOnly(referents, discourse.onlyObject) ? discourse.onlyObject : null,
    named: context.named,
    namedAt: context.namedAt,
    rocket: context.rocket,
  };
}

/** "A defunct satellite fell": the one that the text names, where no other was spoken of. */
function isOnly(referents: readonly Referent[], only: ResolvedSubject | null): boolean {
  return referents.every(
    ({ kind, subject: { subject } }) =>
      kind !== "satellite" || subject.name === only?.subject.name || (subject.name === null && only !== null),
  );
}

/** What "it" means in a sentence. */
export function itOf(
  referents: readonly Referent[],
  kinds: readonly ReferentKind[],
  sentence: number,
  opens: Opens,
): ResolvedSubject | null {
  return (
    chosenOf(referents, { kinds, owner: null, purpose: null, sentence, not: null, launched: null, opens })?.subject ?? null
  );
}

/** The day of publication as a moment; at noon where no hour is told. */
export function publishedAt(published: string | null): string | null {
  return published === null ? null : published.length === 10 ? `${published}T12:00:00Z` : published;
}

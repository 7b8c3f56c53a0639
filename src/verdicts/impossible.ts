import { compareUtc } from "../catalogue/index.ts";
import type { Claim, Evidence, ObjectRecord } from "../model/index.ts";
import { isOfEarlier } from "./dated.ts";
import { dateWords, subjectName, timeWords } from "./words.ts";

/** Lift-off of Sputnik 1, the first artificial satellite. */
const firstSatellite = "1957-10-04T19:28:34Z";

/** Why nothing of the kind can have happened then, and on what evidence; null where it can. */
export interface Impossible {
  readonly because: string;
  readonly evidence: readonly string[];
}

/** Whether the object was not in orbit at the claim's time: before any satellite was, before its own launch, after its decay. */
export function notInOrbit(
  claim: Claim,
  object: (Evidence & { readonly kind: "object"; readonly value: ObjectRecord }) | null,
): Impossible | null {
  const { start, end } = claim.time;
  if (end !== null && compareUtc(end, firstSatellite) <= 0) {
    return { because: `no satellite was in orbit before 4 October 1957, when Sputnik 1 was launched`, evidence: [] };
  }
  if (object === null || isOfPieces(claim, object.value)) return null;
  const name = subjectName(claim.subject);
  const { launched, decayed } = object.value;
  // Both may be known to the day only: the whole day of launch and of decay is left open.
  if (launched !== null && end !== null && compareUtc(end, `${launched.slice(0, 10)}T00:00:00Z`) <= 0) {
    return { because: `${name} was not in orbit then: it was launched on ${dateWords(launched)}`, evidence: [object.id] };
  }
  // A text that goes on about "it" or "the station" after the end of what we take it for most likely means something else.
  const surelyMeant = claim.subject.given === "stated" && !isOfEarlier(claim);
  if (
    decayed !== null &&
    start !== null &&
    surelyMeant &&
    compareUtc(start, `${decayed.slice(0, 10)}T23:59:59.999999999Z`) > 0
  ) {
    return { because: `${name} was no longer in orbit then: it came down on ${dateWords(decayed)}`, evidence: [object.id] };
  }
  return null;
}

/**
 * "A piece of debris from Cosmos 1408", "a pallet from the Space Station": what is spoken of is not the object whose name it
 * bears.
 */
export function isOfPieces({ quote }: Claim, { name, aliases }: ObjectRecord): boolean {
  const words = quote.toLowerCase();
  return [name, ...aliases].some((known) => {
    const at = words.indexOf(known.toLowerCase());
    return at > 0 && pieces.test(words.slice(0, at));
  });
}

const pieces =
  /\b(?:debris|fragments?|pieces?|pallet|batteries|modules?|stages?|remains|remnants?|wreckage|parts?|shards?)\b(?:\s+\w+){0,3}\s+(?:of|from|left by)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}$/;

/** The sentence for a reader. */
export function impossibleSummary(claim: Claim, impossible: Impossible): string {
  const when = timeWords(claim.time);
  return `This cannot have happened ${when === "" ? "at the stated time" : when}: ${impossible.because}.`;
}

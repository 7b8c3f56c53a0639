import type { PlaceGroup } from "../attach/types.ts";
import type { Discourse } from "../discourse/state.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { ClaimPlace } from "../../model/index.ts";
import { observersOf, receiverOf } from "../resolve/observers.ts";
import { claimPlaceTakenUp, placesOf, type ResolvedPlaces } from "../resolve/places.ts";
import { takenUp, type TakenUp } from "../resolve/spokenPlaces.ts";
import type { TextContext } from "../textContext.ts";

export interface GroupPlaces {
  /** What the words at the trigger name. */
  readonly named: ResolvedPlaces;
  /** These, with who received or watched and the site that was spoken of before. */
  readonly all: readonly ClaimPlace[];
  /** The zone of the place where it was, or of where it was seen from. */
  readonly zone: string | null;
  /** How many places there are for a type that is no claim without one. */
  readonly told: number;
}

/** The places of one claim. */
export function placesOfGroup(
  frame: FoundFrame,
  group: PlaceGroup,
  sentence: SentenceParts,
  context: TextContext,
  before: Discourse,
  frames: readonly FoundFrame[],
): GroupPlaces {
  const { kind } = frame;
  const { shadow } = context.structure;
  const owner = before.owner === null ? [] : [before.owner.code];
  const named = placesOf(group.places, kind, shadow, [...owner, ...before.countries], context.index);
  const affirmed = frame.polarity > 0;
  const hears = (kind.type === "signal" || kind.type === "sighting") && affirmed;
  const observers = hears
    ? observersOf(sentence, frame.trigger[0], kind.placeRole, shadow, before.countries, context.index)
    : [];
  const [observer] = observers;
  const station =
    kind.type === "signal" && /received|contact/.test(frame.way.name) && affirmed
      ? receiverOf(sentence, named.places, before, context.index)
      : null;
  // "Students at the station in Otaniemi received it": where they sit, and not where its owner has a control centre.
  const receiver = observer !== undefined && observer.place.country !== station?.country ? null : station;
  const watched =
    receiver === null && named.places.every((place) => observers.some((one) => isAround(one.place, place))) ? observers : [];
  const places =
    receiver !== null ? [...named.places, receiver] : watched.length > 0 ? watched.map(({ place }) => place) : named.places;
  const once = places.filter(
    (place, i) => !places.slice(0, i).some((other) => other.name === place.name && other.role === place.role),
  );
  const taken = spokenOfBefore(frame, takenUp(frame, frames, sentence, shadow, before.places), once);
  return {
    named,
    all:
      taken === null ? once : taken.alone ? [taken.place] : [...once.filter(({ role }) => role !== "mentioned"), taken.place],
    zone: named.zone ?? watched[0]?.zone ?? null,
    // "The pictures were taken as the satellite flew over the city": the city alone makes no second claim.
    told: taken !== null && !frames.some((other) => other !== frame && other.kind.type === "imaging") ? 1 : named.places.length,
  };
}

/** Right behind a town: "in Kuching, in Sarawak". */
function isAround({ span }: ClaimPlace, other: ClaimPlace): boolean {
  if (span == null || other.span == null) return false;
  const gap = other.span[0] - span[1];
  return gap >= 0 && gap <= ", in the ".length;
}

/**
 * "from the same cosmodrome", "over the country": a place spoken of before, for a claim whose words name none where it happens, or none
 * behind its verb ("Spain kept aircraft in Catalonia on the ground while it flew over the country").
 */
function spokenOfBefore(
  { kind, trigger }: FoundFrame,
  taken: TakenUp | null,
  places: readonly ClaimPlace[],
): { readonly place: ClaimPlace; readonly alone: boolean } | null {
  if (taken === null || placeless.test(kind.type)) return null;
  const place = claimPlaceTakenUp(taken, kind);
  if (kind.subject === "launch" && place.role === "mentioned") return null;
  const alone =
    taken.span[0] >= trigger[0] &&
    taken.span[0] - trigger[1] < NEAR &&
    places.every(({ span }) => span === undefined || span === null || span[1] <= trigger[0]);
  if (alone || places.length === 0) return { place, alone: true };
  if (kind.subject !== "launch" || place.role !== "site" || places.some(({ role }) => role === "site")) return null;
  return { place, alone: false };
}

const placeless = /^(?:orbit|status|manoeuvre|resolution|proximity|count|plan|statement)$/;
/** So near behind the verb a place is the verb's own, in characters. */
const NEAR = 25;

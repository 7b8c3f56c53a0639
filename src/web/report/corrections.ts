import type { CheckedClaim } from "../../model/index.ts";
import { measure, stanceWords } from "../../report/index.ts";

/** A part of a claim that a person can set right. */
export type CorrectedPart = "subject" | "zone" | "time" | "place" | "stance" | "speaker" | "claim";

/** A part as it was read, in words, with how it was given. */
export interface ReadPart {
  readonly part: CorrectedPart;
  readonly title: string;
  readonly words: string;
  /** Which of the claim's places. */
  readonly place?: number;
  readonly given: "stated" | "implied" | "unknown";
  readonly because: string | null;
  readonly text: string | null;
}

/** What can be set right in a claim, as it was read. */
export function readParts(claim: CheckedClaim): readonly ReadPart[] {
  const { subject, time, places } = claim;
  return [
    {
      part: "subject",
      title: "Satellite",
      words: subject.name === null ? "not said" : `${subject.name}${subject.noradId === null ? "" : ` (${subject.noradId})`}`,
      ...howOf(subject),
    },
    {
      part: "time",
      title: "Time, UTC",
      words: time.start === null || time.end === null ? "not said" : `${short(time.start)} to ${short(time.end)}`,
      ...howOf(time),
    },
    { part: "zone", title: "Zone", words: time.zone ?? "none", ...howOf({ given: time.zoneGiven ?? time.given }) },
    ...places.map((place, i): ReadPart => ({
      part: "place",
      place: i,
      title: places.length === 1 ? "Place" : `Place ${i + 1}`,
      words:
        place.latitudeDeg === null || place.longitudeDeg === null
          ? `${place.name} (position not known)`
          : `${place.name} (${measure(place.latitudeDeg, "deg", 3)}, ${measure(place.longitudeDeg, "deg", 3)})`,
      ...howOf(place),
    })),
    { part: "stance", title: "Stance", words: stanceWords[claim.stance], ...howOf({ given: "stated" }) },
    { part: "speaker", title: "Speaker", words: claim.speaker ?? "not named", ...howOf({ given: claim.speakerGiven }) },
    { part: "claim", title: "Claim", words: claim.proposition, ...howOf({ given: "stated" }) },
  ];
}

function short(utc: string): string {
  return utc.replace("T", " ").replace("Z", "");
}

function howOf(part: {
  readonly given: ReadPart["given"];
  readonly because?: string | undefined;
  readonly text?: string | undefined;
}): Pick<ReadPart, "given" | "because" | "text"> {
  return { given: part.given, because: part.because ?? null, text: part.text ?? null };
}

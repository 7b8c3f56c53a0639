import type { CheckedClaim } from "../../model/index.ts";
import { givenWords } from "./claimWords.ts";
import { measure } from "./numberWords.ts";
import { intervalWords } from "./timeWords.ts";

/** One part of a claim as it was understood: what it was taken as, whether it was stated, filled in (and why) or not said. */
export interface PartWords {
  readonly title: string;
  readonly value: string;
  readonly how: string;
  /** The words of the text that state it; null where none do. */
  readonly words: string | null;
}

interface Given {
  readonly given?: "stated" | "implied" | "unknown" | undefined;
  readonly because?: string | undefined;
  readonly text?: string | undefined;
}

/** The parts of a claim in words: object, time, each place, each number, and the sensor where one is named. */
export function partsInWords(claim: CheckedClaim): readonly PartWords[] {
  const { subject, quantities, places, sensor } = claim;
  return [
    part(
      "object",
      subject.name === null ? "not said" : `${subject.name}${subject.noradId === null ? "" : ` (${subject.noradId})`}`,
      subject,
    ),
    part("time", timeValue(claim), claim.time),
    ...places.map((place) => part(`place (${place.role})`, placeValue(place), place)),
    ...quantities.map((quantity) => part(quantity.kind.replace(/-/g, " "), measure(quantity.value, quantity.unit), quantity)),
    ...(sensor === undefined ? [] : [part("sensor", sensor.kind, sensor)]),
  ];
}

function part(title: string, value: string, { given, because, text }: Given): PartWords {
  const how = givenWords[given ?? "stated"];
  return { title, value, how: because === undefined ? how : `${how}: ${because}`, words: text ?? null };
}

function timeValue(claim: CheckedClaim): string {
  const { start, end, zone } = claim.time;
  if (start === null) return "not said";
  const moments = end === null ? start : intervalWords(start, end);
  return zone === null || zone === undefined ? moments : `${moments}, read in ${zone}`;
}

function placeValue(place: CheckedClaim["places"][number]): string {
  const position =
    place.latitudeDeg === null || place.longitudeDeg === null
      ? "position not known"
      : `${measure(place.latitudeDeg, "deg", 3)}, ${measure(place.longitudeDeg, "deg", 3)}`;
  return `${place.name} (${position})`;
}

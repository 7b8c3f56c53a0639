import { indexKnowledge, resolvePlace, type KnownPlace } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";
import { degPerRad, radPerDeg, type Geodetic } from "../engine/index.ts";
import { AnswerFailure } from "./failure.ts";
import { rounded } from "./values.ts";

/** A place that a question is about: where, and what it is called in results. */
export interface NamedPlace {
  readonly name: string;
  readonly place: Geodetic;
}

/** A place as results carry it. */
export interface PlaceJson {
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly heightM: number;
}

const numbers = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*(?:,\s*(-?\d+(?:\.\d+)?)\s*)?$/;

/**
 * Reads `lat,lon[,heightM]` in degrees and metres (WGS 84), or the name of a place in the packs or the gazetteer.
 * `taken` are the places of that name, the one that was taken first; empty for coordinates. Fails in words.
 */
export async function findPlace(
  text: string,
  workspace: () => Promise<Workspace>,
): Promise<{ readonly where: NamedPlace; readonly taken: readonly KnownPlace[] }> {
  const match = numbers.exec(text);
  if (match !== null) {
    const [latitudeDeg, longitudeDeg, heightM] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    if (Math.abs(latitudeDeg) > 90 || Math.abs(longitudeDeg) > 360 || heightM < -500 || heightM > 100_000) {
      throw new AnswerFailure(
        "usage",
        `"${text}" is no place: latitude goes from -90 to 90, longitude from -180 to 180, height is in metres.`,
        "Write it as latitude,longitude[,height], for example 38.8977,-77.0365,18.",
      );
    }
    return { where: { name: text.trim(), place: geodetic(latitudeDeg, longitudeDeg, heightM) }, taken: [] };
  }
  const taken = await placesNamed(text, await workspace());
  const [first] = taken;
  if (first === undefined) {
    throw new AnswerFailure(
      "unknown",
      `No place called "${text}" is known.`,
      "Give it as latitude,longitude[,height in metres].",
    );
  }
  return { where: { name: first.name, place: geodetic(first.latitudeDeg, first.longitudeDeg, 0) }, taken };
}

/** The places of that name, the likeliest first: those of the packs, else of the gazetteer. */
export async function placesNamed(name: string, { knowledge, findPlaces }: Workspace): Promise<readonly KnownPlace[]> {
  const known = resolvePlace(name, indexKnowledge(knowledge));
  return known.length > 0 ? known : findPlaces([name]);
}

function geodetic(latitudeDeg: number, longitudeDeg: number, heightM: number): Geodetic {
  const turned = ((((longitudeDeg + 180) % 360) + 360) % 360) - 180;
  return { latitudeRad: latitudeDeg * radPerDeg, longitudeRad: turned * radPerDeg, heightKm: heightM / 1000 };
}

export function placeJson({ name, place }: NamedPlace): PlaceJson {
  return {
    name,
    latitudeDeg: rounded(place.latitudeRad * degPerRad, 7),
    longitudeDeg: rounded(place.longitudeRad * degPerRad, 7),
    heightM: rounded(place.heightKm * 1000, 3),
  };
}

import { indexKnowledge, resolvePlace, type KnownPlace } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";
import { degPerRad, radPerDeg, type Geodetic } from "../engine/index.ts";
import { CommandFailure, exit } from "./exit.ts";

/** A place on the command line: where, and what it is called in results. */
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

/** Reads `lat,lon[,heightM]` in degrees and metres (WGS 84), or the name of a place in the packs or the gazetteer. */
export async function readPlace(text: string, workspace: () => Promise<Workspace>): Promise<NamedPlace> {
  const match = numbers.exec(text);
  if (match !== null) {
    const [latitudeDeg, longitudeDeg, heightM] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    if (Math.abs(latitudeDeg) > 90 || Math.abs(longitudeDeg) > 360 || heightM < -500 || heightM > 100_000) {
      throw new CommandFailure(
        exit.usage,
        `"${text}" is no place: latitude goes from -90 to 90, longitude from -180 to 180, height is in metres.`,
        "Write it as latitude,longitude[,height], for example 38.8977,-77.0365,18.",
      );
    }
    return { name: text.trim(), place: geodetic(latitudeDeg, longitudeDeg, heightM) };
  }
  const { knowledge, findPlaces } = await workspace();
  const known = resolvePlace(text, indexKnowledge(knowledge));
  const found: readonly KnownPlace[] = known.length > 0 ? known : await findPlaces([text]);
  const [first, second] = found;
  if (first === undefined) {
    throw new CommandFailure(
      exit.unreadable,
      `No place called "${text}" is known.`,
      "Give it as latitude,longitude[,height in metres].",
    );
  }
  if (second !== undefined) {
    process.stderr.write(
      `groundtrack: "${text}" taken as ${placeLine(first)}; there are others, for one ${placeLine(second)}\n`,
    );
  }
  return { name: first.name, place: geodetic(first.latitudeDeg, first.longitudeDeg, 0) };
}

function placeLine({ name, country, latitudeDeg, longitudeDeg }: KnownPlace): string {
  return `${name}${country === null ? "" : `, ${country}`} (${latitudeDeg.toFixed(3)}, ${longitudeDeg.toFixed(3)})`;
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

/** A number with so many decimals, for JSON: figures past what the physics holds only make files longer. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

import { meanShape, rankSightings, type Apparition, type RankedSky, type SkyObject } from "../../analysis/index.ts";
import {
  addSeconds,
  degPerRad,
  radPerDeg,
  secondsBetween,
  sgp4,
  siteAt,
  type EarthData,
  type Interval,
} from "../../engine/index.ts";
import type { Claim, ClaimPlace } from "../../model/index.ts";
import { placesOf } from "../timing/kind.ts";
import type { SetRow } from "../rows.ts";
import { decimals, degrees } from "../words.ts";

export const method = "docs/methods/sighting";

/** A place whose coordinates are known, where somebody stood and looked. */
export interface Observer {
  readonly place: ClaimPlace;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

export function observerOf(claim: Claim): Observer | null {
  const [place] = placesOf(claim, ["observer", "target", "region", "receiver", "fall-area", "mentioned", "site"]);
  if (place === undefined || place.latitudeDeg === null || place.longitudeDeg === null) return null;
  return { place, latitudeDeg: place.latitudeDeg, longitudeDeg: place.longitudeDeg };
}

/** Where the text says it was seen, by azimuth alone; null where it does not. */
export function towardsOf(claim: Claim): { readonly azimuthRad: number; readonly elevationRad: null } | null {
  const said = claim.quantities.find(({ kind }) => kind === "azimuth");
  return said === undefined ? null : { azimuthRad: said.value * radPerDeg, elevationRad: null };
}

export function skyOf(
  objects: readonly SkyObject[],
  observer: Observer,
  during: Interval,
  towards: ReturnType<typeof towardsOf>,
  earth: EarthData,
): RankedSky {
  return rankSightings(objects, {
    site: siteAt({
      latitudeRad: observer.latitudeDeg * radPerDeg,
      longitudeRad: observer.longitudeDeg * radPerDeg,
      heightKm: 0,
    }),
    during,
    towards,
    leastElevationRad: 0,
    earth,
    stepS: 10,
  });
}

/** One set an object: the last before the end of the interval, else the first after. */
export function skyObjects(sets: readonly SetRow[], during: Interval): readonly SkyObject[] {
  return [...new Set(sets.map(({ elements }) => elements.noradId))].flatMap((number) => {
    const inOrder = sets
      .filter(({ elements }) => elements.noradId === number)
      .toSorted((a, b) => secondsBetween(b.elements.epoch, a.elements.epoch));
    const chosen = inOrder.findLast(({ elements }) => secondsBetween(elements.epoch, during.end) >= 0) ?? inOrder[0];
    const made = chosen === undefined ? null : sgp4(chosen.elements);
    if (chosen === undefined || made?.ok !== true) return [];
    const { noradId, name } = chosen.elements;
    return [{ noradId, name: name ?? `object ${noradId}`, kind: "unknown", satellite: made.value }];
  });
}

export function widened({ start, end }: Interval, byS: number): Interval {
  return { start: addSeconds(start, -byS), end: addSeconds(end, byS) };
}

/** "at magnitude 4.3 (1.6 to 10.5), 66° high in the east". */
export function standWords({ magnitude, elevationRad, azimuthRad }: Apparition): string {
  const where = `${degrees(elevationRad * degPerRad, 0)} high in the ${compass(azimuthRad * degPerRad)}`;
  if (magnitude === null) return `in the Earth's shadow, ${where}`;
  return `at about magnitude ${decimals(magnitude.likely, 1)} (${decimals(magnitude.brightest, 1)} to ${decimals(magnitude.faintest, 1)}), ${where}`;
}

const points = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;

function compass(azimuthDeg: number): string {
  return points[Math.round(azimuthDeg / 45) % 8] ?? "north";
}

/** "darkness", "twilight" or "daylight" by the height of the Sun. */
export function skyWords(sunElevationDeg: number): string {
  const side = sunElevationDeg >= 0 ? "above" : "below";
  const what =
    sunElevationDeg >= 0
      ? "daylight"
      : sunElevationDeg > -6
        ? "bright twilight"
        : sunElevationDeg > -18
          ? "twilight"
          : "darkness";
  return `${what}, the Sun ${degrees(Math.abs(sunElevationDeg), 0)} ${side} the horizon`;
}

export function perigeeKm({ satellite }: SkyObject): number {
  const { semiMajorAxisKm, eccentricity, meanHeightKm } = meanShape(satellite.elements);
  return meanHeightKm - semiMajorAxisKm * eccentricity;
}

export const cannotShow: readonly string[] = [
  "Clouds, planets, aircraft, balloons and meteors are in no catalogue of satellites.",
  "A figure of brightness is good to 1.5 magnitudes at best; glints of panels exceed it by far.",
];

import {
  addSeconds,
  degPerRad,
  earthAttitude,
  secondsBetween,
  sunElevationRad,
  sunPositionItrf,
  sunPositionTeme,
  type EarthData,
  type Interval,
  type Site,
} from "../../engine/index.ts";
import { apparitionAt, type Apparition, type SkyObject, type SkyQuestion } from "./apparition.ts";
import { nakedEyeLimitMag } from "./nakedEye.ts";

export interface SkySearch {
  readonly site: Site;
  /** From the first moment to the last, both looked at; equal for one moment. Up to an hour: each object is tried every `stepS`. */
  readonly during: Interval;
  readonly towards: SkyQuestion["towards"];
  readonly leastElevationRad: number;
  readonly earth: EarthData;
  /** Seconds between looks; a low satellite overhead moves 1° a second, so 5 s are well inside what a witness can tell. */
  readonly stepS?: number;
}

/**
 * "could": lit and as bright as a clear sky of that hour needs, by the likely figure. "perhaps": only if brighter than likely, or the set is so old
 * that the object may have stood anywhere within 20°. "no": in shadow or too faint.
 */
export type Seen = "could" | "perhaps" | "no";

export interface RankedSky {
  /** Each object at its best moment, the likeliest first. */
  readonly apparitions: readonly (Apparition & { readonly seen: Seen })[];
  readonly sunElevationDeg: number;
  readonly limitMag: number;
  readonly lookedThrough: number;
  /** Objects that the theory has decayed: they may have been re-entering. */
  readonly noPosition: readonly SkyObject[];
  readonly ageDays: { readonly median: number; readonly oldest: number } | null;
}

/** Degrees off the reported direction that count like one magnitude: witnesses' heights and bearings are off by 10° and more. */
const degPerMagnitude = 10;
const uncertainRad = 20 / degPerRad;

/** All objects above the horizon at some moment of the interval, the likeliest first. Every object is looked at: nothing is sifted beforehand. */
export function rankSightings(objects: readonly SkyObject[], search: SkySearch): RankedSky {
  const questions = questionsOf(search);
  const middle = questions[Math.floor(questions.length / 2)];
  if (middle === undefined) throw new RangeError("an interval has at least one moment");
  const sunElevationDeg = sunElevationRad(search.site.place, middle.at, search.earth) * degPerRad;
  const limitMag = nakedEyeLimitMag(sunElevationDeg);
  const noPosition: SkyObject[] = [];
  const found: (Apparition & { readonly seen: Seen })[] = [];
  for (const object of objects) {
    let best: Apparition | null = null;
    let refused = 0;
    for (const question of questions) {
      const one = apparitionAt(object, question, search.leastElevationRad);
      if (one === "none") refused += 1;
      else if (one !== "below" && (best === null || costOf(one) < costOf(best))) best = one;
    }
    if (best !== null) found.push({ ...best, seen: seenOf(best, limitMag) });
    else if (refused === questions.length) noPosition.push(object);
  }
  const order: Readonly<Record<Seen, number>> = { could: 0, perhaps: 1, no: 2 };
  return {
    apparitions: found.toSorted((a, b) => order[a.seen] - order[b.seen] || costOf(a) - costOf(b)),
    sunElevationDeg,
    limitMag,
    lookedThrough: objects.length,
    noPosition,
    ageDays: agesOf(objects, middle.at),
  };
}

function questionsOf({ site, during, towards, earth, stepS = 5 }: SkySearch): readonly SkyQuestion[] {
  const lengthS = Math.max(0, secondsBetween(during.start, during.end));
  const steps = Math.ceil(lengthS / stepS);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const at = addSeconds(during.start, steps === 0 ? 0 : (lengthS * i) / steps);
    return {
      site,
      at,
      attitude: earthAttitude(at, earth),
      sunTemeKm: sunPositionTeme(at, earth),
      sunItrfKm: sunPositionItrf(at, earth),
      towards,
    };
  });
}

/** Magnitudes of faintness and of misdirection together; what is not lit comes last, the higher the sooner. */
function costOf({ magnitude, separationRad, elevationRad }: Apparition): number {
  const direction = ((separationRad ?? 0) * degPerRad) / degPerMagnitude;
  return (magnitude === null ? 100 - elevationRad : magnitude.likely) + direction;
}

function seenOf({ magnitude, sky95Rad }: Apparition, limitMag: number): Seen {
  if (magnitude !== null && magnitude.likely <= limitMag) return sky95Rad <= uncertainRad ? "could" : "perhaps";
  return magnitude !== null && magnitude.brightest <= limitMag ? "perhaps" : "no";
}

function agesOf(objects: readonly SkyObject[], at: SkyQuestion["at"]): RankedSky["ageDays"] {
  const ages = objects
    .map(({ satellite }) => Math.abs(secondsBetween(satellite.elements.epoch, at)) / 86_400)
    .sort((a, b) => a - b);
  const oldest = ages.at(-1);
  return oldest === undefined ? null : { median: ages[Math.floor(ages.length / 2)] ?? oldest, oldest };
}

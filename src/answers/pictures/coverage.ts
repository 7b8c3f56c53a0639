import {
  addSeconds,
  builtInEarthData,
  findStretches,
  intervalSeconds,
  sunElevationRad,
  type Interval,
} from "../../engine/index.ts";
import type { CoveragePicture } from "../../report/index.ts";
import type { CoverageAnswer } from "../coverage.ts";
import type { NamedPlace } from "../places.ts";
import { utcMilliseconds } from "../values.ts";

/** What is drawn of how often satellites can look at a place. */
export function coveragePicture(answer: CoverageAnswer, where: NamedPlace, during: Interval): CoveragePicture {
  const merged = mergedTexts(answer.looks);
  const { meanHours, p95Hours, worstHours, gaps } = answer.middle;
  return {
    satellites: answer.satellites,
    place: where.name,
    longitudeDeg: answer.place.longitudeDeg,
    from: answer.from,
    to: answer.to,
    maxOffNadirDeg: answer.maxOffNadirDeg,
    daylight: answer.daylight,
    looks: answer.looks,
    sunUp: sunUp(where, during),
    gaps: {
      hours:
        gaps === 0
          ? []
          : merged.slice(1).map(({ start }, i) => (Date.parse(start) - Date.parse(merged[i]?.end ?? start)) / 3_600_000),
      meanHours,
      p95Hours,
      worstHours,
    },
  };
}

/** Looks that overlap made one, as the gaps are counted. UTC texts of one form sort as their moments do. */
function mergedTexts(looks: CoverageAnswer["looks"]): readonly { readonly start: string; readonly end: string }[] {
  const merged: { start: string; end: string }[] = [];
  for (const { start, end } of looks.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}

/** When the Sun stands above the horizon of a place, a day to either side of the interval as well: rows of local days begin before it. */
function sunUp({ place }: NamedPlace, during: Interval): CoveragePicture["sunUp"] {
  const day = 86_400;
  const height = (s: number): number => sunElevationRad(place, addSeconds(during.start, s), builtInEarthData);
  return findStretches(height, -day, intervalSeconds(during) + day, { stepS: 1800, toleranceS: 10 }).map(({ fromS, toS }) => ({
    start: utcMilliseconds(addSeconds(during.start, fromS)),
    end: utcMilliseconds(addSeconds(during.start, toS)),
  }));
}

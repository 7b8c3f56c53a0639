import {
  areaSites,
  countsInWindows,
  gapsBetween,
  looksAt,
  mergedLooks,
  shareOfWindows,
  type GapSummary,
  type Look,
  type LookLimits,
} from "../analysis/index.ts";
import {
  builtInEarthData,
  propagationProblems,
  radPerDeg,
  siteAt,
  type Geodetic,
  type Instant,
  type Interval,
} from "../engine/index.ts";
import type { NamedSatellite } from "./histories.ts";
import { placeJson, type NamedPlace } from "./places.ts";
import { rounded, utcMilliseconds } from "./values.ts";

export interface CoverageQuestion {
  readonly from: Instant;
  readonly to: Instant;
  /** How far around the place the area reaches; 0 for the place alone. */
  readonly radiusKm: number;
  /** How far off straight down a look may be. */
  readonly maxOffNadirDeg: number;
  /** Only looks with the Sun at least 10° high at the place. */
  readonly daylight: boolean;
}

const daySeconds = 86400;
const windowStepS = 1800;
/** As for pictures by daylight. */
const daySunRad = 10 * radPerDeg;

export type CoverageAnswer = ReturnType<typeof coverageOf>;

/** How often satellites, all together, can look at a place: looks, gaps, counts a day. What gives out is told to `leaveOut`. */
export function coverageOf(
  satellites: readonly NamedSatellite[],
  where: NamedPlace,
  asked: CoverageQuestion,
  leaveOut: (words: string) => void,
) {
  const during: Interval = { start: asked.from, end: asked.to };
  const limits: LookLimits = {
    maxOffNadirRad: asked.maxOffNadirDeg * radPerDeg,
    minSunElevationRad: asked.daylight ? daySunRad : null,
  };
  const points = areaSites(where.place, asked.radiusKm).map((place) => {
    const looks = looksOf(satellites, place, during, limits, leaveOut);
    return { looks, gaps: gapsBetween(mergedLooks(looks), during) };
  });
  const middle = points[0]?.looks ?? [];
  const counts = countsInWindows(middle, during, daySeconds, windowStepS);
  const most = Math.max(0, ...counts);
  const gaps = points.map((point) => point.gaps);
  return {
    place: { ...placeJson(where), radiusKm: asked.radiusKm },
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    maxOffNadirDeg: asked.maxOffNadirDeg,
    daylight: asked.daylight,
    satellites: satellites.map(({ noradId, name }) => ({ noradId, name })),
    middle: gapsJson(gaps[0] ?? gapsBetween([], during)),
    area:
      gaps.length < 2
        ? null
        : {
            points: gaps.length,
            meanHours: rounded(gaps.reduce((sum, one) => sum + one.meanS, 0) / gaps.length / 3600, 3),
            worstHours: rounded(Math.max(...gaps.map(({ worstS }) => worstS)) / 3600, 3),
          },
    countsADay:
      counts.length === 0
        ? null
        : {
            mean: rounded(counts.reduce((sum, count) => sum + count, 0) / counts.length, 2),
            least: Math.min(...counts),
            most,
            shareWithAtLeast: Array.from({ length: most }, (_, i) => ({
              looks: i + 1,
              share: rounded(shareOfWindows(counts, i + 1), 3),
            })),
          },
    looks: middle.map(({ satellite, start, end }) => ({
      start: utcMilliseconds(start),
      end: utcMilliseconds(end),
      noradId: satellites[satellite]?.noradId ?? 0,
    })),
  };
}

function looksOf(
  satellites: readonly NamedSatellite[],
  place: Geodetic,
  during: Interval,
  limits: LookLimits,
  leaveOut: (words: string) => void,
): readonly Look[] {
  return satellites.flatMap(({ satellite, name }, index) => {
    const found = looksAt([satellite], siteAt(place), place, during, limits, builtInEarthData);
    if (!found.ok) {
      leaveOut(`${name} left out: ${propagationProblems[found.problem.code](found.problem).text}`);
      return [];
    }
    return found.value.map((look) => ({ ...look, satellite: index }));
  });
}

function gapsJson(gaps: GapSummary) {
  const hours = (seconds: number): number => rounded(seconds / 3600, 3);
  return {
    looks: gaps.looks,
    lookingShare: rounded(gaps.lookingShare, 5),
    gaps: gaps.gaps,
    meanHours: hours(gaps.meanS),
    p95Hours: hours(gaps.p95S),
    worstHours: hours(gaps.worstS),
    beforeFirstHours: hours(gaps.edgesS[0]),
    afterLastHours: hours(gaps.edgesS[1]),
  };
}

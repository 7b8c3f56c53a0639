import { acos, asin, cos, dot, findExtrema, norm } from "../engine/index.ts";
import { viewFrom, type Target } from "./target.ts";
import type { Track } from "./track.ts";

/** How high the satellite stands over a place at a moment, seconds after the track's reference. */
export interface Sample {
  readonly s: number;
  readonly elevationRad: number;
}

/** Of the satellite's angle over the ground between two fine samples: some 25 s in low orbit. */
const fineAngleRad = 0.03;
/** Lands just behind a node rather than, by the last bits, just before it. */
const nodeMarginS = 1e-7;
/** The Earth's polar radius, rounded down. */
const smallestRadiusKm = 6356;

/**
 * Fine samples wherever the satellite may stand above the place's horizon (or a greater elevation), in runs; the rest of its way
 * is leapt over, as far as its fastest rate over the ground allows, so that nothing so high is passed by. A moment without a
 * position ends a run. From a smaller Earth one sees further, so its polar radius is used.
 */
export function stretchesAbove(
  track: Track,
  target: Target,
  fromS: number,
  toS: number,
  offsetS: number,
  minElevationRad = 0,
): readonly (readonly Sample[])[] {
  const fineS = fineAngleRad / track.fastestRadPerS;
  const sine = (smallestRadiusKm * cos(minElevationRad)) / Math.max(track.farthestKm, smallestRadiusKm + 1);
  const horizonRad = acos(sine) - minElevationRad + fineAngleRad + 0.01 + target.radiusKm / 6371;
  const runs: Sample[][] = [];
  let run: Sample[] = [];
  const close = (): void => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (let s = fromS; ;) {
    const position = track.positionItrfKm(s, offsetS);
    let stepS = fineS;
    if (position === null) {
      close();
      stepS = 10 * fineS;
    } else {
      const away = acos(Math.max(-1, Math.min(1, dot(position, target.up) / norm(position))));
      if (away > horizonRad) {
        close();
        // No further than is safe, and to a moment that is cheap to look up where there is one on the way.
        const leapS = Math.max(
          fineS,
          (away - horizonRad) / track.fastestRadPerS,
          planeLeapS(track, target, s, offsetS, horizonRad),
        );
        const nodeS = offsetS === 0 ? track.nodeBefore(s + leapS) - s + nodeMarginS : 0;
        stepS = nodeS > fineS && nodeS <= leapS ? nodeS : leapS;
      } else {
        run.push({ s, elevationRad: viewFrom(target, position).elevationRad });
      }
    }
    if (s >= toS) break;
    s = Math.min(toS, s + stepS);
  }
  close();
  return runs;
}

/**
 * How long the orbit's plane itself stays out of reach of the place: the Earth carries the place towards it at one turn a day, and no
 * satellite is nearer to the place than its plane.
 */
function planeLeapS(track: Track, target: Target, s: number, offsetS: number, horizonRad: number): number {
  const normal = track.normalNear(s);
  if (normal === null) return 0;
  const away = asin(Math.min(1, Math.abs(dot(normal, target.up))));
  const lateRad = planeRateRadPerS * (planeLateS + Math.abs(offsetS));
  return (away - horizonRad - lateRad) / planeRateRadPerS;
}

/** The Earth's rotation, and room for the plane's own turning (1° a day, even for the lowest orbits 10°). */
const planeRateRadPerS = 7.292115e-5 + 2.1e-6;
/** A node's step is ten minutes at most. */
const planeLateS = 600;

/** Elevation as a function of time; −90° where the model gives no position. */
export function elevationOf(track: Track, target: Target, offsetS: number): (s: number) => number {
  return (s) => {
    const position = track.positionItrfKm(s, offsetS);
    return position === null ? -Math.PI / 2 : viewFrom(target, position).elevationRad;
  };
}

/** The top of a function that rises to one peak in [from, to], or its higher end. To `toleranceS`. */
export function topBetween(f: (s: number) => number, fromS: number, toS: number, toleranceS = 0.02): Sample {
  const ends = [fromS, toS].map((s) => ({ s, elevationRad: f(s) }));
  const tops =
    toS - fromS <= toleranceS
      ? []
      : findExtrema(f, fromS, toS, { stepS: (toS - fromS) / 4, toleranceS })
          .filter((extreme) => extreme.kind === "max")
          .map((extreme) => ({ s: extreme.atS, elevationRad: extreme.value }));
  return highestOf([...tops, ...ends]) ?? { s: fromS, elevationRad: f(fromS) };
}

/** The first of the highest. */
export function highestOf(samples: readonly Sample[]): Sample | null {
  let best: Sample | null = null;
  for (const sample of samples) if (best === null || sample.elevationRad > best.elevationRad) best = sample;
  return best;
}

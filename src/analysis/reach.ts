import { acos, addSeconds, sin, sunElevationRad, type EarthData } from "../engine/index.ts";
import { findPasses } from "./passes.ts";
import { elevationOf, highestOf, stretchesAbove, topBetween, type Sample } from "./stretches.ts";
import { nearestIn, offNadirTo, viewFrom, type Target } from "./target.ts";
import type { Track } from "./track.ts";

/** How a satellite stood to a place at one moment. Geometric; the Sun's elevation is that of its centre at the place. */
export interface Reach {
  readonly s: number;
  readonly elevationRad: number;
  readonly offNadirRad: number;
  readonly rangeKm: number;
  readonly sunElevationRad: number;
}

/** What must hold at one and the same moment. */
export interface ReachCondition {
  /** Satellite at least so high above the place's horizon. */
  readonly minElevationRad: number;
  /** Place at most so far from straight down, at the satellite. */
  readonly maxOffNadirRad: number | null;
  /** Sun at least so high at the place. */
  readonly minSunElevationRad: number | null;
}

/** Up to this length an interval is sampled evenly; longer ones are searched pass by pass. */
const shortS = 1800;
const shortStepS = 10;
const longPassS = 1800;

/** The satellite's standing to a place at a moment; null where the model gives no position. */
export function reachAt(track: Track, target: Target, s: number, offsetS: number, earth: EarthData): Reach | null {
  const position = track.positionItrfKm(s, offsetS);
  if (position === null) return null;
  const site = target.radiusKm === 0 ? target : nearestIn(target, position);
  const elevation = elevationOf(track, site, offsetS)(s);
  const toward = [0, 1, 2].map((i) => (position[i] ?? 0) - (site.siteItrfKm[i] ?? 0));
  return {
    s,
    elevationRad: elevation,
    offNadirRad: offNadirTo(site, position),
    rangeKm: Math.sqrt(toward.reduce((sum, part) => sum + part * part, 0)),
    sunElevationRad: sunElevationRad(site.middle, addSeconds(track.reference, s), earth),
  };
}

/** Highest moment of an interval, above the horizon or not; null where the model gives no position throughout. */
export function highestIn(track: Track, target: Target, fromS: number, toS: number, offsetS = 0): Sample | null {
  const best = highestOf(samplesIn(track, target, fromS, toS, offsetS));
  if (best !== null && best.elevationRad > -Math.PI / 2) return best;
  return null;
}

/** True where some moment of the interval meets the whole condition. */
export function meets(
  track: Track,
  target: Target,
  fromS: number,
  toS: number,
  offsetS: number,
  condition: ReachCondition,
  earth: EarthData,
): boolean {
  const holds = (s: number): boolean => holdsAt(track, target, s, offsetS, condition, earth);
  if (toS - fromS > shortS) {
    const elevation = elevationOf(track, target, offsetS);
    return stretchesAbove(track, target, fromS, toS, offsetS, leastElevation(track, condition)).some(
      (run) => run.some((sample) => holds(sample.s)) || holds(topOf(elevation, run).s),
    );
  }
  if (holds((fromS + toS) / 2)) return true;
  const elevation = elevationOf(track, target, offsetS);
  const samples = evenSamples(elevation, fromS, toS, shortStepS);
  const best = highestOf(samples);
  // Ten seconds of a pass overhead are 10° at most: from lower down the top between two samples cannot reach the limit.
  if (best === null || best.elevationRad < condition.minElevationRad - fastestRiseRad) return false;
  return (
    samples.some((sample) => sample.elevationRad >= condition.minElevationRad && holds(sample.s)) ||
    holds(topOf(elevation, samples).s)
  );
}

/**
 * No place is seen within the off-nadir limit from lower down than this: the angle at the highest point of the orbit, less 1°.
 */
export function leastElevation(track: Track, { minElevationRad, maxOffNadirRad }: ReachCondition): number {
  if (maxOffNadirRad === null) return minElevationRad;
  const sine = (track.farthestKm * sin(maxOffNadirRad)) / 6378.2;
  return Math.max(minElevationRad, sine >= 1 ? 0 : acos(sine) - 0.0175);
}

/** The whole condition at one moment; the Sun is asked last, since it costs most. */
export function holdsAt(
  track: Track,
  target: Target,
  s: number,
  offsetS: number,
  condition: ReachCondition,
  earth: EarthData,
): boolean {
  const position = track.positionItrfKm(s, offsetS);
  if (position === null) return false;
  const site = target.radiusKm === 0 ? target : nearestIn(target, position);
  if (viewFrom(site, position).elevationRad < condition.minElevationRad) return false;
  if (condition.maxOffNadirRad !== null && offNadirTo(site, position) > condition.maxOffNadirRad) return false;
  return (
    condition.minSunElevationRad === null ||
    sunElevationRad(site.middle, addSeconds(track.reference, s), earth) >= condition.minSunElevationRad
  );
}

const fastestRiseRad = 0.2;

/** Moments worth asking about: the top of a short interval; peaks (and long stays, evenly) of a long one. */
export function samplesIn(track: Track, target: Target, fromS: number, toS: number, offsetS: number): readonly Sample[] {
  const elevation = elevationOf(track, target, offsetS);
  if (toS - fromS <= shortS) return [topOf(elevation, evenSamples(elevation, fromS, toS, shortStepS))];
  const passes = findPasses(track, target, fromS, toS, offsetS);
  if (passes.length === 0) return evenSamples(elevation, fromS, toS, Math.max((toS - fromS) / 2000, track.periodS / 60));
  return passes.flatMap((pass) => {
    const from = Math.max(fromS, pass.fromS);
    const to = Math.min(toS, pass.toS);
    if (to - from > longPassS) return evenSamples(elevation, from, to, (to - from) / 48);
    if (pass.peakS >= from && pass.peakS <= to) return [{ s: pass.peakS, elevationRad: pass.peakElevationRad }];
    return [topBetween(elevation, from, to)];
  });
}

function evenSamples(elevation: (s: number) => number, fromS: number, toS: number, stepS: number): readonly Sample[] {
  const count = Math.max(1, Math.ceil((toS - fromS) / stepS));
  return Array.from({ length: count + 1 }, (_, i) => {
    const s = fromS + ((toS - fromS) * i) / count;
    return { s, elevationRad: elevation(s) };
  });
}

/** The top of the curve that evenly spaced samples are of. */
function topOf(elevation: (s: number) => number, samples: readonly Sample[]): Sample {
  const best = highestOf(samples);
  if (best === null) throw new RangeError("an interval has samples");
  const i = samples.indexOf(best);
  const top = topBetween(elevation, samples[i - 1]?.s ?? best.s, samples[i + 1]?.s ?? best.s);
  return top.elevationRad > best.elevationRad ? top : best;
}

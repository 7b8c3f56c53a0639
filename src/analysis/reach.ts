import { addSeconds, sunElevationRad, type EarthData } from "../engine/index.ts";
import { findPasses } from "./passes.ts";
import { elevationOf, highestOf, topBetween, type Sample } from "./stretches.ts";
import { nearestIn, offNadirTo, type Target } from "./target.ts";
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
  const known = samplesIn(track, target, fromS, toS, offsetS);
  const best = highestOf(known);
  if (best !== null && best.elevationRad > -Math.PI / 2) return best;
  return null;
}

/** True where some moment of the interval meets the whole condition. */
export function meets(
  track: Track, target: Target, fromS: number, toS: number, offsetS: number, condition: ReachCondition, earth: EarthData,
): boolean {
  return bestMeeting(track, target, fromS, toS, offsetS, condition, earth) !== null;
}

/** The highest of the moments that meet the condition; null where none does. */
export function bestMeeting(
  track: Track, target: Target, fromS: number, toS: number, offsetS: number, condition: ReachCondition, earth: EarthData,
): Reach | null {
  const high = samplesIn(track, target, fromS, toS, offsetS)
    .filter((sample) => sample.elevationRad >= condition.minElevationRad)
    .toSorted((a, b) => b.elevationRad - a.elevationRad);
  for (const sample of high) {
    const reach = reachAt(track, target, sample.s, offsetS, earth);
    if (reach === null) continue;
    if (condition.maxOffNadirRad !== null && reach.offNadirRad > condition.maxOffNadirRad) {
      // Samples fall in elevation from here, so they rise off nadir, as far as one pass goes.
      if (toS - fromS <= shortS) return null;
      continue;
    }
    if (condition.minSunElevationRad === null || reach.sunElevationRad >= condition.minSunElevationRad) return reach;
  }
  return null;
}

/** Moments worth asking about: evenly spaced ones and the top of a short interval; peaks (and long stays) of a long one. */
function samplesIn(track: Track, target: Target, fromS: number, toS: number, offsetS: number): readonly Sample[] {
  const elevation = elevationOf(track, target, offsetS);
  if (toS - fromS <= shortS) return evenSamples(elevation, fromS, toS, shortStepS);
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
  const samples = Array.from({ length: count + 1 }, (_, i) => {
    const s = fromS + ((toS - fromS) * i) / count;
    return { s, elevationRad: elevation(s) };
  });
  const best = highestOf(samples);
  if (best === null) return samples;
  const width = (toS - fromS) / count;
  const top = topBetween(elevation, Math.max(fromS, best.s - width), Math.min(toS, best.s + width));
  return top.elevationRad > best.elevationRad ? [...samples, top] : samples;
}

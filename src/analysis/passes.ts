import { findExtrema, findRoots } from "../engine/index.ts";
import { elevationOf, highestOf, stretchesAbove, topBetween, type Sample } from "./stretches.ts";
import { offNadirTo, viewFrom, type Target } from "./target.ts";
import type { Track } from "./track.ts";

/**
 * One stay above the horizon of a place. Times in seconds after the track's reference. Rise and set are null where the satellite
 * was already, or still, above the horizon at the end of what was looked at (and for geostationary ones always).
 */
export interface Pass {
  readonly riseS: number | null;
  readonly setS: number | null;
  /** First and last moment of it that was looked at. */
  readonly fromS: number;
  readonly toS: number;
  /** Moment of greatest elevation. */
  readonly peakS: number;
  readonly peakElevationRad: number;
  /** At the peak. */
  readonly offNadirRad: number;
  /** Moment of least distance, and that distance. */
  readonly nearestS: number;
  readonly rangeKm: number;
}

const crossingToleranceS = 0.005;

/**
 * All passes over a place that have a part in [from, to], in order, each with its own rise and set where these lie within one
 * revolution (a day at most) of the interval. Geometric horizon. Grazing passes shorter than 25 s are found where their peak
 * shows.
 */
export function findPasses(track: Track, target: Target, fromS: number, toS: number, offsetS = 0): readonly Pass[] {
  const beyondS = Math.min(86400, track.periodS / 2);
  const elevation = elevationOf(track, target, offsetS);
  return stretchesAbove(track, target, fromS - beyondS, toS + beyondS, offsetS)
    .flatMap((run) => windowsOf(run, elevation))
    .filter((window) => window.toS > fromS && window.fromS < toS)
    .map((window) => passOf(track, target, window, offsetS));
}

/** The last pass that peaks before `s` and reaches the given elevation, looked for over `withinS`; null where there is none. */
export function passBefore(track: Track, target: Target, s: number, minElevationRad: number, withinS: number): Pass | null {
  const step = Math.max(track.periodS, 43200);
  for (let to = s; to > s - withinS; to -= step) {
    const found = findPasses(track, target, to - step, to).filter(
      (pass) => pass.peakS < s && pass.toS <= s && pass.peakElevationRad >= minElevationRad,
    );
    const last = found.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

/** The first pass that begins after `s` and reaches the given elevation, looked for over `withinS`; null where there is none. */
export function passAfter(track: Track, target: Target, s: number, minElevationRad: number, withinS: number): Pass | null {
  const step = Math.max(track.periodS, 43200);
  for (let from = s; from < s + withinS; from += step) {
    const found = findPasses(track, target, from, from + step).find(
      (pass) => pass.fromS >= s && pass.peakElevationRad >= minElevationRad,
    );
    if (found !== undefined) return found;
  }
  return null;
}

interface Window {
  readonly fromS: number;
  readonly toS: number;
  readonly riseS: number | null;
  readonly setS: number | null;
  readonly peak: Sample;
}

function windowsOf(run: readonly Sample[], elevation: (s: number) => number): readonly Window[] {
  const windows: Window[] = [];
  let inside: Sample[] = [];
  let riseS: number | null = null;
  const crossing = (a: Sample, b: Sample): number =>
    findRoots(elevation, a.s, b.s, { stepS: b.s - a.s, toleranceS: crossingToleranceS })[0] ?? b.s;
  const close = (setS: number | null): void => {
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) return;
    const fromS = riseS ?? first.s;
    const toS = setS ?? last.s;
    windows.push({ fromS, toS, riseS, setS, peak: peakOf(inside, fromS, toS, elevation) });
    inside = [];
    riseS = null;
  };
  for (const [i, sample] of run.entries()) {
    const before = run[i - 1];
    const after = run[i + 1];
    if (sample.elevationRad > 0) {
      if (inside.length === 0 && before !== undefined) riseS = crossing(before, sample);
      inside.push(sample);
      continue;
    }
    if (inside.length > 0 && before !== undefined) close(crossing(before, sample));
    if (before === undefined || after === undefined || after.elevationRad > 0 || before.elevationRad > 0) continue;
    if (sample.elevationRad < Math.max(before.elevationRad, after.elevationRad) || sample.elevationRad < -grazingRad) continue;
    const top = topBetween(elevation, before.s, after.s);
    if (top.elevationRad <= 0) continue;
    const rise = crossing(before, { s: top.s, elevationRad: top.elevationRad });
    const set = crossing({ s: top.s, elevationRad: top.elevationRad }, after);
    if (rise < top.s && top.s < set) windows.push({ fromS: rise, toS: set, riseS: rise, setS: set, peak: top });
  }
  close(null);
  return windows.toSorted((a, b) => a.fromS - b.fromS);
}

/** A satellite that peaks between two fine samples can rise no further than this above them. */
const grazingRad = 0.03;

function peakOf(inside: readonly Sample[], fromS: number, toS: number, elevation: (s: number) => number): Sample {
  const best = highestOf(inside) ?? { s: fromS, elevationRad: elevation(fromS) };
  const i = inside.findIndex((sample) => sample.s === best.s);
  const left = inside[i - 1]?.s ?? fromS;
  const right = inside[i + 1]?.s ?? toS;
  return highestOf([topBetween(elevation, left, right), best]) ?? best;
}

function passOf(track: Track, target: Target, window: Window, offsetS: number): Pass {
  const position = track.positionItrfKm(window.peak.s, offsetS);
  const rangeAt = (s: number): number => {
    const at = track.positionItrfKm(s, offsetS);
    return at === null ? Number.POSITIVE_INFINITY : viewFrom(target, at).rangeKm;
  };
  const nearest = nearestMoment(rangeAt, window, track);
  return {
    riseS: window.riseS,
    setS: window.setS,
    fromS: window.fromS,
    toS: window.toS,
    peakS: window.peak.s,
    peakElevationRad: window.peak.elevationRad,
    offNadirRad: position === null ? 0 : offNadirTo(target, position),
    nearestS: nearest,
    rangeKm: rangeAt(nearest),
  };
}

/**
 * Range is least close to the peak in every orbit that rises and sets; elsewhere (GEO, perigee below the horizon) at an end or
 * anywhere.
 */
function nearestMoment(rangeAt: (s: number) => number, window: Window, track: Track): number {
  const fineS = fineNearS / (track.fastestRadPerS * 1000);
  const steps = Math.max(4, Math.min(200, Math.ceil((window.toS - window.fromS) / fineS)));
  const extremes = findExtrema(rangeAt, window.fromS, window.toS, {
    stepS: (window.toS - window.fromS) / steps,
    toleranceS: 0.01,
  });
  let best = rangeAt(window.fromS) <= rangeAt(window.toS) ? window.fromS : window.toS;
  for (const extreme of extremes) if (extreme.kind === "min" && extreme.value < rangeAt(best)) best = extreme.atS;
  return best;
}

/** 60 s at the rate of a low orbit. */
const fineNearS = 70;

/**
 * Passes of a satellite over a place: every stay above an elevation, with rise, set and all peaks.
 *
 * Far below the horizon the search leaps as far as the satellite's fastest angular rate allows, so that it cannot come up unseen. Near and
 * above the horizon it looks often enough that the sine of the elevation has one turn between looks (a quarter of the time in which the satellite
 * moves by its distance), and it knows the slope at each look: a turn shows as a change of the slope's sign. Measured against looking every
 * second: scripts/prove-passes.ts, docs/methods/search.md.
 */
import { fail, ok, type Result } from "../../base/index.ts";
import type { Site } from "../frames/index.ts";
import { acos, asin, cos, dot, norm, pi, sin } from "../math/index.ts";
import { propagate, type PropagationProblem, type Satellite } from "../sgp4/index.ts";
import { addSeconds, intervalSeconds, type EarthData, type Instant, type Interval } from "../time/index.ts";
import { envelopeOf, motionOf, type Envelope, type Motion } from "./motion.ts";
import { peakBetween, rootBetween } from "./refine.ts";

export interface Peak {
  readonly at: Instant;
  readonly elevationRad: number;
}

/** One stay at or above the elevation asked for. */
export interface SatellitePass {
  readonly rise: Instant;
  readonly set: Instant;
  /** True where the satellite was already up when the interval began; `rise` is then the interval's start. */
  readonly upAtStart: boolean;
  /** True where it was still up at the end; `set` is then the interval's end, or the last moment that has a position. */
  readonly upAtEnd: boolean;
  /** The highest moment, inside or at an end of the stay. */
  readonly peak: Peak;
  /** All peaks in order of time: more than one for orbits that turn about over the place; none where a cut stay only rises or sets. */
  readonly peaks: readonly Peak[];
}

export interface PassOptions {
  /** Elevation from which a pass counts, rad, geometric; between −0.3 and π/2. */
  readonly minElevationRad: number;
  /** How well times are wanted, s; 1 ms where it is left out. */
  readonly toleranceS?: number;
}

/** The passes found, and where the theory gave out on the way (a decay), if it did. */
export interface Passes {
  readonly passes: readonly SatellitePass[];
  readonly ended: { readonly at: Instant; readonly problem: PropagationProblem } | null;
}

/** A look: seconds, sine of elevation less that of the least one, its slope, and how far and fast the satellite is. */
interface Look {
  readonly s: number;
  readonly value: number;
  readonly slope: number;
  readonly paceS: number;
  readonly centralRad: number;
}

const chunkS = 5 * 86400;
/** Between the vertical of the ellipsoid and the line from the Earth's middle lie at most 0.0034 rad. */
const verticalSlackRad = 0.004;

/**
 * All passes in an interval. Times to `toleranceS` of what the element set says; nothing longer than 0.1 s above the elevation is missed.
 *
 * @returns passes in order of time with `ended` where the theory stops within the interval; the problem alone where it gives no state at the start;
 * an elevation out of range or an interval of no length throws RangeError
 */
export function passesOver(
  satellite: Satellite,
  site: Site,
  during: Interval,
  earth: EarthData,
  options: PassOptions,
): Result<Passes, PropagationProblem> {
  const { minElevationRad, toleranceS = 0.001 } = options;
  const lengthS = intervalSeconds(during);
  if (!(minElevationRad > -0.3 && minElevationRad < pi / 2) || !(lengthS > 0) || !(toleranceS > 0)) {
    throw new RangeError(`no passes above ${minElevationRad} rad in ${lengthS} s to ${toleranceS} s`);
  }
  const first = propagate(satellite, during.start);
  if (!first.ok) {
    return fail(first.problem);
  }
  const search = newSearch(motionOf(satellite, during.start, earth), site, minElevationRad, toleranceS);
  let problem: PropagationProblem | null = null;
  let state = first.value;
  for (let from = 0; from < lengthS && problem === null; from += chunkS) {
    const to = Math.min(lengthS, from + chunkS);
    const middle = propagate(satellite, addSeconds(during.start, (from + to) / 2));
    const last = propagate(satellite, addSeconds(during.start, to));
    const envelope = envelopeOf([state, ...(middle.ok ? [middle.value] : []), ...(last.ok ? [last.value] : [])]);
    problem = search.sweep(from, to, envelope);
    state = last.ok ? last.value : state;
  }
  const { stays, lastS } = search.finish();
  const at = (s: number): Instant => addSeconds(during.start, s);
  const passes = stays.map((stay) => passOf(stay, at, minElevationRad));
  return ok({ passes, ended: problem === null ? null : { at: at(lastS), problem } });
}

interface Turn {
  readonly s: number;
  readonly value: number;
}

interface Stay {
  readonly riseS: number;
  readonly setS: number;
  readonly upAtStart: boolean;
  readonly upAtEnd: boolean;
  readonly tops: readonly Turn[];
  /** Values at rise and set: zero but for cuts. */
  readonly ends: readonly Turn[];
}

function passOf(stay: Stay, at: (s: number) => Instant, minElevationRad: number): SatellitePass {
  const peak = ({ s, value }: Turn): Peak => ({ at: at(s), elevationRad: asin(Math.min(1, value + sin(minElevationRad))) });
  let best: Turn | undefined;
  for (const turn of [...stay.tops, ...stay.ends]) {
    if (best === undefined || turn.value > best.value) {
      best = turn;
    }
  }
  if (best === undefined) {
    throw new RangeError("a stay has two ends");
  }
  return {
    rise: at(stay.riseS),
    set: at(stay.setS),
    upAtStart: stay.upAtStart,
    upAtEnd: stay.upAtEnd,
    peak: peak(best),
    peaks: stay.tops.map(peak),
  };
}

interface Search {
  /** Looks from…to; gives the problem that ended it early. */
  sweep(fromS: number, toS: number, envelope: Envelope): PropagationProblem | null;
  finish(): { readonly stays: readonly Stay[]; readonly lastS: number };
}

function newSearch(motion: Motion, site: Site, minElevationRad: number, toleranceS: number): Search {
  const least = sin(minElevationRad);
  const siteDistanceKm = norm(site.positionKm);
  const value = (s: number): number => lookAt(s)?.value ?? -2;
  let problem: PropagationProblem | null = null;

  function lookAt(s: number): Look | null {
    const state = motion(s);
    if (!state.ok) {
      problem = state.problem;
      return null;
    }
    const { positionKm, velocityKmS } = state.value;
    const [x, y, z] = [
      positionKm[0] - site.positionKm[0],
      positionKm[1] - site.positionKm[1],
      positionKm[2] - site.positionKm[2],
    ];
    const rangeKm = Math.sqrt(x * x + y * y + z * z);
    const sine = (x * site.up[0] + y * site.up[1] + z * site.up[2]) / rangeKm;
    const rangeRate = (x * velocityKmS[0] + y * velocityKmS[1] + z * velocityKmS[2]) / rangeKm;
    const central = dot(positionKm, site.positionKm) / (norm(positionKm) * siteDistanceKm);
    return {
      s,
      value: sine - least,
      slope: (dot(velocityKmS, site.up) - sine * rangeRate) / rangeKm,
      paceS: rangeKm / norm(velocityKmS),
      centralRad: acos(Math.max(-1, Math.min(1, central))),
    };
  }

  const stays: Stay[] = [];
  let open: { riseS: number; upAtStart: boolean; tops: Turn[]; ends: Turn[] } | null = null;
  let before: Look | null = null; // the last look
  let joined = false; // whether the next look is near enough to it to see every turn

  const begin = (s: number, upAtStart: boolean, startValue: number): void => {
    open = { riseS: s, upAtStart, tops: [], ends: [{ s, value: startValue }] };
  };
  const end = (s: number, upAtEnd: boolean, endValue: number): void => {
    if (open !== null) {
      stays.push({ ...open, setS: s, upAtEnd, ends: [...open.ends, { s, value: endValue }] });
      open = null;
    }
  };
  const top = (turn: Turn): void => {
    open?.tops.push(turn);
  };
  const root = (a: Turn, b: Turn): number => rootBetween(value, a, b, toleranceS);

  /**
   * A peak (sign 1) or dip (−1) of the elevation. SGP4's velocity is not quite the slope of its position (some cm/s), so the velocity finds the turn
   * and the position tells its moment; for a slow satellite the two lie seconds apart, perhaps on the other side of a look.
   */
  function turnBetween(fromS: number, toS: number, sign: number): Turn {
    const beside = (toS - fromS) / 4;
    const found = peakBetween((s) => sign * value(s), fromS - beside, toS + beside, toleranceS);
    return { s: found.s, value: sign * found.value };
  }

  /** What happened between two looks that are near each other. */
  function between(a: Look, b: Look): void {
    let turn: Turn | null = null;
    const rises = a.slope > 0 && b.slope < 0;
    const dips = a.slope < 0 && b.slope > 0;
    // A dip matters only above the limit, where it can cut a stay in two; a peak always: it may be the pass.
    if (rises || (dips && a.value >= 0 && b.value >= 0)) {
      turn = turnBetween(a.s, b.s, rises ? 1 : -1);
    }
    let left: Turn = a;
    const inside = turn !== null && turn.s > a.s && turn.s < b.s;
    for (const right of turn !== null && inside ? [turn, b] : [b]) {
      if (left.value < 0 && right.value >= 0) {
        begin(root(left, right), false, 0);
      }
      if (turn !== null && rises && turn.value >= 0 && (right === turn || !inside)) {
        top(turn);
      }
      if (left.value >= 0 && right.value < 0) {
        end(root(left, right), false, 0);
      }
      left = right;
    }
  }

  function sweep(fromS: number, toS: number, envelope: Envelope): PropagationProblem | null {
    const reachRad =
      acos(Math.min(1, (siteDistanceKm * cos(minElevationRad)) / envelope.farthestKm)) - minElevationRad + verticalSlackRad;
    const longestS = envelope.periodS / 40;
    for (let s = fromS; ;) {
      const look = lookAt(s);
      if (look === null) {
        leaveAt(s);
        return problem;
      }
      if (before === null && look.value >= 0) {
        begin(s, true, look.value);
      } else if (before !== null && (joined || look.value >= 0)) {
        between(before, look);
      }
      before = look;
      if (s >= toS) {
        return null;
      }
      const leapS = (look.centralRad - reachRad) / envelope.fastestRadS;
      const fineS = Math.min(longestS, Math.max(1, look.paceS / 4));
      joined = leapS <= fineS;
      s = Math.min(toS, s + Math.max(fineS, leapS));
    }
  }

  /** Looks once more at the last moment that has a position, where the theory gives none at `s`. */
  function leaveAt(s: number): void {
    if (before === null) {
      return;
    }
    let [good, bad] = [before.s, s];
    while (bad - good > toleranceS) {
      const middle = (good + bad) / 2;
      if (motion(middle).ok) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    const last = lookAt(good);
    if (last !== null && last.s > before.s) {
      between(before, last);
      before = last;
    }
  }

  function finish(): { stays: readonly Stay[]; lastS: number } {
    if (before !== null) {
      end(before.s, true, before.value);
    }
    return { stays, lastS: before?.s ?? 0 };
  }
  return { sweep, finish };
}

/**
 * Passes of a satellite over a place: every stay above an elevation, with rise, set and all peaks.
 *
 * Far below the horizon the search leaps as far as the satellite's fastest angular rate allows, so that it cannot come up unseen. Near and
 * above the horizon it looks often enough that the sine of the elevation has one turn between looks (a quarter of the time in which the satellite
 * moves by its distance), and it knows the slope at each look: a turn shows as a change of the slope's sign. Measured against looking every
 * second: scripts/prove-passes.ts, docs/methods/search.md.
 */
import { fail, ok, type Result } from "../../base/index.ts";
import type { Site, State } from "../frames/index.ts";
import { acos, asin, dot, norm, pi, sin, subtract } from "../math/index.ts";
import { type PropagationProblem, type Satellite } from "../sgp4/index.ts";
import { addSeconds, intervalSeconds, type EarthData, type Instant, type Interval } from "../time/index.ts";
import { envelopeOf, motionOf, propagateInOrbit } from "./motion.ts";
import type { Point } from "./refine.ts";
import { highestOf, reachOf, stayFinder, type Look, type Stay } from "./stays.ts";

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

const chunkS = 5 * 86400;
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
  const first = propagateInOrbit(satellite, during.start);
  if (!first.ok) {
    return fail(first.problem);
  }
  const problems: PropagationProblem[] = [];
  const motion = motionOf(satellite, during.start, earth);
  const lookAt = (s: number): Look | null => {
    const state = motion(s);
    if (!state.ok) {
      problems.push(state.problem);
      return null;
    }
    return lookFrom(site, state.value, s, least);
  };
  const least = sin(minElevationRad);
  const siteDistanceKm = norm(site.positionKm);
  const search = stayFinder(lookAt, toleranceS);
  let state = first.value;
  let whole = true;
  for (let from = 0; from < lengthS && whole; from += chunkS) {
    const to = Math.min(lengthS, from + chunkS);
    const middle = propagateInOrbit(satellite, addSeconds(during.start, (from + to) / 2));
    const last = propagateInOrbit(satellite, addSeconds(during.start, to));
    const envelope = envelopeOf([state, ...(middle.ok ? [middle.value] : []), ...(last.ok ? [last.value] : [])]);
    whole = search.sweep(from, to, reachOf(envelope, siteDistanceKm, minElevationRad));
    state = last.ok ? last.value : state;
  }
  const { stays, lastS } = search.finish();
  const at = (s: number): Instant => addSeconds(during.start, s);
  const passes = stays.map((stay) => passOf(stay, at, least));
  const [problem] = problems;
  return ok({ passes, ended: whole || problem === undefined ? null : { at: at(lastS), problem } });
}

function lookFrom(site: Site, { positionKm, velocityKmS }: State<"ITRF">, s: number, least: number): Look {
  const line = subtract(positionKm, site.positionKm);
  const rangeKm = norm(line);
  const sine = dot(line, site.up) / rangeKm;
  const rangeRate = dot(line, velocityKmS) / rangeKm;
  const central = dot(positionKm, site.positionKm) / (norm(positionKm) * norm(site.positionKm));
  return {
    s,
    value: sine - least,
    slope: (dot(velocityKmS, site.up) - sine * rangeRate) / rangeKm,
    paceS: rangeKm / norm(velocityKmS),
    centralRad: acos(Math.max(-1, Math.min(1, central))),
  };
}

function passOf(stay: Stay, at: (s: number) => Instant, least: number): SatellitePass {
  const peak = ({ s, value }: Point): Peak => ({ at: at(s), elevationRad: asin(Math.min(1, value + least)) });
  return {
    rise: at(stay.riseS),
    set: at(stay.setS),
    upAtStart: stay.upAtStart,
    upAtEnd: stay.upAtEnd,
    peak: peak(highestOf(stay)),
    peaks: stay.tops.map(peak),
  };
}

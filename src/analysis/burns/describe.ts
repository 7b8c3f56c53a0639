/**
 * What a burn did to the orbit and how much speed it took at least. Steps are fitted to the sets on both sides, none of the interval
 * itself, with the answering time that suits them best; errors are one standard deviation of that fit.
 *
 * Δv from Gauss's equations for orbits near a circle: along the track v Δa / 2a; across it v times the angle by which the plane turned,
 * which is the least that can turn it so (Vallado 2013, ch. 6).
 */
import { sin } from "../../engine/index.ts";
import { heightOffsetM, planeOffsetM } from "./channels.ts";
import type { History } from "./history.ts";
import { baseOf, product, stepOf, sumOfSquares, withoutBase } from "./regression.ts";
import { stepShare } from "./response.ts";

/** A figure with its standard error. */
export interface Measured {
  readonly value: number;
  readonly error: number;
}

export interface BurnSize {
  readonly semiMajorAxisM: Measured;
  readonly eccentricity: Measured;
  readonly inclinationRad: Measured;
  /** Beyond what J2 turns it; null within a tenth of a degree of the equator, where there is no node. */
  readonly raanRad: Measured | null;
  readonly inTrackMS: Measured;
  /** Without sign: the least speed that turns the plane by the angle seen. */
  readonly crossTrackMS: Measured;
  /** Perigee and apogee above the equatorial radius, just before and after, km. */
  readonly heightsKm: { readonly before: Heights; readonly after: Heights };
}

export interface Heights {
  readonly perigee: number;
  readonly apogee: number;
}

const equatorialRadiusM = 6_378_135;
const setsBefore = 6;
const setsAfter = 10;
const reachDays = 15;
/** What J4 and the second order of J2 add to the node's rate, as a share of it: 1e-3 at most in low orbits. */
const nodeUnforeseen = 1e-3;
const lagsDays = [0, 2, 4, 6, 9] as const;
/** Rounding of the printed digits, one standard deviation: 1e-4 degrees, 1e-7 of eccentricity. */
const digit = { angleRad: 5.04e-7, eccentricity: 2.9e-8 } as const;

/**
 * @param first the last set before the burn
 * @param last the first set after it
 * @param from sets before this one belong to earlier burns
 * @param to sets from this one on belong to later burns
 */
export function sizeOf(history: History, first: number, last: number, from: number, to: number): BurnSize {
  const day = (set: number): number => history.day[set] ?? 0;
  const sets: number[] = [];
  for (let set = Math.max(from, first - setsBefore + 1); set <= first; set += 1)
    if (day(first) - day(set) <= reachDays) sets.push(set);
  for (let set = last; set < Math.min(to, last + setsAfter); set += 1) if (day(set) - day(last) <= reachDays) sets.push(set);
  const middle = (day(first) + day(last)) / 2;
  const days = Float64Array.from(sets, (set) => day(set) - middle);
  const column = (value: (set: number) => number): Float64Array => Float64Array.from(sets, value);
  const heights = column((set) => heightOffsetM(history, first, set));
  const nodes = column((set) => planeOffsetM(history, first, set)[0]);
  const tilts = column((set) => planeOffsetM(history, first, set)[1]);
  const lag = bestLag(days, [heights]);
  const planeLag = bestLag(days, [nodes, tilts]);

  const axis = history.semiMajorAxisM[first] ?? 1;
  const inclination = history.inclinationRad[first] ?? 0;
  const speed = ((history.meanMotionRadDay[first] ?? 0) / 86_400) * axis;
  const rise = measured(days, heights, lag, 0.1);
  const shape = measured(
    days,
    column((set) => history.eccentricity[set] ?? 0),
    lag,
    digit.eccentricity,
  );
  const inRad = (values: Float64Array): Measured =>
    measured(
      days,
      values.map((value) => value / axis),
      planeLag,
      digit.angleRad,
    );
  const about = inRad(nodes);
  const tilt = inRad(tilts);
  const turn = Math.sqrt(about.value ** 2 + tilt.value ** 2);
  const sine = Math.abs(sin(inclination));
  // The node's own turning over the gap is foretold from J2 alone, and from the height before the burn.
  const unforeseen = nodeUnforeseen + (3.5 * Math.abs(rise.value)) / axis;
  const drift = sine * Math.abs(history.raanRateRadDay[first] ?? 0) * (day(last) - day(first)) * unforeseen;
  const aboutError = Math.sqrt(about.error ** 2 + drift ** 2);
  return {
    semiMajorAxisM: rise,
    eccentricity: shape,
    inclinationRad: tilt,
    raanRad: sine < 0.00175 ? null : { value: about.value / sine, error: aboutError / sine },
    inTrackMS: { value: (rise.value * speed) / (2 * axis), error: (rise.error * speed) / (2 * axis) },
    crossTrackMS: { value: turn * speed, error: Math.max(aboutError, tilt.error) * speed },
    heightsKm: { before: heightsOf(history, first), after: heightsOf(history, last) },
  };
}

function heightsOf(history: History, set: number): Heights {
  const axis = history.semiMajorAxisM[set] ?? 0;
  const e = history.eccentricity[set] ?? 0;
  return { perigee: (axis * (1 - e) - equatorialRadiusM) / 1000, apogee: (axis * (1 + e) - equatorialRadiusM) / 1000 };
}

/** The answering time with which a line and a step leave the least of the series together. */
function bestLag(days: Float64Array, series: readonly Float64Array[]): number {
  const one = new Float64Array(days.length).fill(1);
  const base = baseOf(days.length >= 5 ? [one, days] : [one]);
  const rests = series.map((values) => withoutBase(values, base));
  let best = { lag: 0, explained: Number.NEGATIVE_INFINITY };
  for (const lag of lagsDays) {
    const candidate = withoutBase(
      days.map((day) => stepShare(day, lag)),
      base,
    );
    const explained = rests.reduce((sum, rest) => sum + stepOf(candidate, rest).explained, 0);
    if (explained > best.explained * 1.02 + 1e-12) best = { lag, explained };
  }
  return best.lag;
}

/** Step in a series, with a line beneath where there are points enough for one. */
function measured(days: Float64Array, values: Float64Array, lag: number, least: number): Measured {
  const one = new Float64Array(days.length).fill(1);
  const base = baseOf(days.length >= 5 ? [one, days] : [one]);
  const rest = withoutBase(values, base);
  const candidate = withoutBase(
    days.map((day) => stepShare(day, lag)),
    base,
  );
  const { size, leverage } = stepOf(candidate, rest);
  if (!Number.isFinite(size)) return plainStep(days, values, least);
  const left = sumOfSquares(rest) - product(candidate, rest) ** 2 / leverage;
  const free = Math.max(1, days.length - base.length - 1);
  const scatter = Math.max(least, Math.sqrt(Math.max(0, left) / free));
  return { value: size, error: scatter / Math.sqrt(leverage) };
}

function plainStep(days: Float64Array, values: Float64Array, least: number): Measured {
  const before = values.filter((_, k) => (days[k] ?? 0) < 0);
  const after = values.filter((_, k) => (days[k] ?? 0) >= 0);
  return { value: (after[0] ?? Number.NaN) - (before.at(-1) ?? Number.NaN), error: least * Math.SQRT2 };
}

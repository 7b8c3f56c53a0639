/**
 * Other events along an orbit: sunlight, nodes, reach by looking angle, closest approaches. All through the one search of `curve.ts`.
 */
import { fail, ok, type Result } from "../../base/index.ts";
import { offNadirOf, temeToItrf, type Site, type State } from "../frames/index.ts";
import { norm, subtract } from "../math/index.ts";
import { shadowMargins, sunPositionTeme, type ShadowMargins } from "../sky/index.ts";
import { type PropagationProblem, type Satellite } from "../sgp4/index.ts";
import { addSeconds, intervalSeconds, secondsBetween, type EarthData, type Instant, type Interval } from "../time/index.ts";
import { findCrossings, findExtrema, findStretches } from "./curve.ts";
import { envelopeOf, propagateInOrbit } from "./motion.ts";
import { passesOver } from "./passes.ts";

const toleranceS = 0.001;

/** States at seconds after a start, for one search: a moment without a state gives null, and what was wrong is kept for the end. */
interface Reader {
  readonly at: (satellite: Satellite, s: number) => State<"TEME"> | null;
  /** The value where every moment that was asked for had a state, else the first problem. */
  readonly whole: <T>(value: T) => Result<T, PropagationProblem>;
}

function readerFrom(start: Instant): Reader {
  const problems: PropagationProblem[] = [];
  return {
    at: (satellite, s) => {
      const state = propagateInOrbit(satellite, addSeconds(start, s));
      if (state.ok) {
        return state.value;
      }
      problems.push(state.problem);
      return null;
    },
    whole: (value) => {
      const [first] = problems;
      return first === undefined ? ok(value) : fail(first);
    },
  };
}

/** A step that sees every turn of a quantity that goes round with the satellite: a fortieth of the period, five minutes at most. */
function stepOf(state: State<"TEME"> | null): number {
  return state === null ? 300 : Math.min(300, envelopeOf([state]).periodS / 40);
}

/** An interval that lies in a longer one, with whether the longer one's edges cut it. */
export interface CutInterval extends Interval {
  readonly cutAtStart: boolean;
  readonly cutAtEnd: boolean;
}

/**
 * When a satellite sees the whole Sun, in order; between these it is in penumbra or umbra. Times to 1 ms of the geometric shadow (`shadowMargins`
 * says what air does to it). The problem where the theory has no state in the interval.
 */
export function sunlitIntervals(
  satellite: Satellite,
  during: Interval,
  earth: EarthData,
): Result<readonly CutInterval[], PropagationProblem> {
  return lightIntervals(satellite, during, earth, ({ sunlitRad }) => sunlitRad);
}

/** When a satellite sees nothing of the Sun, in order. Accuracy and failure as in `sunlitIntervals`; what lies between the two is penumbra. */
export function umbraIntervals(
  satellite: Satellite,
  during: Interval,
  earth: EarthData,
): Result<readonly CutInterval[], PropagationProblem> {
  return lightIntervals(satellite, during, earth, ({ umbraRad }) => -umbraRad);
}

function lightIntervals(
  satellite: Satellite,
  during: Interval,
  earth: EarthData,
  marginOf: (margins: ShadowMargins) => number,
): Result<readonly CutInterval[], PropagationProblem> {
  const reader = readerFrom(during.start);
  const margin = (s: number): number => {
    const state = reader.at(satellite, s);
    return state === null ? Number.NaN : marginOf(shadowMargins(state.positionKm, sunPositionTeme(state.at, earth)));
  };
  const options = { stepS: stepOf(reader.at(satellite, 0)), toleranceS };
  const stretches = findStretches(margin, 0, intervalSeconds(during), options);
  return reader.whole(stretches.map((stretch) => cut(during.start, stretch)));
}

/**
 * When a satellite can look at a place with at most this angle off its nadir, the place above its horizon. In order; times to 1 ms. A satellite
 * above half the Earth's radius sees all of it within 30°: then this is when it is up.
 */
export function intervalsInReach(
  satellite: Satellite,
  site: Site,
  during: Interval,
  earth: EarthData,
  maxOffNadirRad: number,
): Result<readonly CutInterval[], PropagationProblem> {
  const passes = passesOver(satellite, site, during, earth, { minElevationRad: 0, toleranceS });
  if (!passes.ok || passes.value.ended !== null) {
    return passes.ok ? fail(passes.value.ended?.problem ?? { code: "decayed" }) : passes;
  }
  const reader = readerFrom(during.start);
  const margin = (s: number): number => {
    const state = reader.at(satellite, s);
    return state === null ? Number.NaN : maxOffNadirRad - offNadirOf(temeToItrf(state, earth).positionKm, site.positionKm);
  };
  const reached = passes.value.passes.flatMap((pass) => {
    const fromS = secondsBetween(during.start, pass.rise);
    const toS = secondsBetween(during.start, pass.set);
    const options = { stepS: Math.max(0.1, Math.min(60, (toS - fromS) / 24)), toleranceS };
    return findStretches(margin, fromS, toS, options).map((stretch) => ({
      ...cut(during.start, stretch),
      // At rise and set it is the horizon that ends the reach, not the interval.
      cutAtStart: stretch.cutAtStart && pass.upAtStart,
      cutAtEnd: stretch.cutAtEnd && pass.upAtEnd,
    }));
  });
  return reader.whole(reached);
}

function cut(
  start: Instant,
  stretch: { readonly fromS: number; readonly toS: number; readonly cutAtStart: boolean; readonly cutAtEnd: boolean },
): CutInterval {
  const { fromS, toS, cutAtStart, cutAtEnd } = stretch;
  return { start: addSeconds(start, fromS), end: addSeconds(start, toS), cutAtStart, cutAtEnd };
}

export interface NodeCrossing {
  readonly at: Instant;
  /** Northward or southward through the equator of date. */
  readonly kind: "ascending" | "descending";
}

/** All crossings of the equator's plane in the interval, in order, to 1 ms. An orbit in that plane has none that mean anything. */
export function nodeCrossings(satellite: Satellite, during: Interval): Result<readonly NodeCrossing[], PropagationProblem> {
  const reader = readerFrom(during.start);
  const height = (s: number): number => reader.at(satellite, s)?.positionKm[2] ?? Number.NaN;
  const options = { stepS: stepOf(reader.at(satellite, 0)), toleranceS };
  const crossings = findCrossings(height, 0, intervalSeconds(during), options).filter(({ direction }) => direction !== "touch");
  return reader.whole(
    crossings.map(({ atS, direction }) => ({
      at: addSeconds(during.start, atS),
      kind: direction === "up" ? "ascending" : "descending",
    })),
  );
}

export interface Approach {
  readonly at: Instant;
  readonly distanceKm: number;
  readonly relativeSpeedKmS: number;
}

/**
 * All moments in the interval at which two satellites are nearer to each other than just before and after, within a distance; in order,
 * to 1 ms and as good as the two element sets are (kilometres, not metres).
 */
export function closestApproaches(
  a: Satellite,
  b: Satellite,
  during: Interval,
  withinKm: number,
): Result<readonly Approach[], PropagationProblem> {
  const reader = readerFrom(during.start);
  const apart = (s: number, part: "positionKm" | "velocityKmS"): number => {
    const [one, other] = [reader.at(a, s), reader.at(b, s)];
    return one === null || other === null ? Number.NaN : norm(subtract(one[part], other[part]));
  };
  // The square has a round bottom where the distance of a near miss has a sharp one.
  const squared = (s: number): number => {
    const distance = apart(s, "positionKm");
    return distance * distance;
  };
  const stepS = Math.min(stepOf(reader.at(a, 0)), stepOf(reader.at(b, 0))) / 2;
  const nearest = findExtrema(squared, 0, intervalSeconds(during), { stepS, toleranceS });
  return reader.whole(
    nearest
      .filter(({ kind, value }) => kind === "min" && value <= withinKm * withinKm)
      .map(({ atS, value }) => ({
        at: addSeconds(during.start, atS),
        distanceKm: Math.sqrt(value),
        relativeSpeedKmS: apart(atS, "velocityKmS"),
      })),
  );
}

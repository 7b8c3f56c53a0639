/**
 * Passes of a satellite in a low, nearly round orbit, for the sweep over a catalogue.
 *
 * Such a satellite passes a place at most once a turn, when its argument of latitude is that of the place's foot on the orbit's plane. The
 * moment is foretold from states some hours apart; three or more states about it make the arcs on which the pass is measured. Whatever turns out
 * otherwise than foretold is left to the general search. Internal.
 */
import type { MeanElements } from "../elements/index.ts";
import { acos, atan2, cos, sin, twoPi } from "../math/index.ts";
import type { ArcReader, TurningSite } from "./arcs.ts";
import type { Stay } from "./stays.ts";

/** Orbits that this serves: round, not in the equator's plane, and so low that a pass is far shorter than a turn. */
export function isLow(elements: MeanElements, farthestKm: number): boolean {
  const tilt = Math.abs(sin(elements.inclinationRad));
  return elements.eccentricity < 0.06 && tilt > 0.03 && farthestKm < 9500;
}

/** Where a satellite is along its orbit, and where the orbit lies, at even steps of time. Filled anew for each satellite. */
export interface Course {
  stepS: number;
  count: number;
  /** Argument of latitude less the equation of the centre, unwrapped; node, unwrapped; cosine and sine of the inclination. */
  readonly meanArgument: Float64Array;
  readonly node: Float64Array;
  readonly cosInclination: Float64Array;
  readonly sinInclination: Float64Array;
  eccentricity: number;
  /** Argument of perigee at the start and its rate. */
  perigeeRad: number;
  perigeeRateRadS: number;
}

/** Room for a course of so many steps. */
export function newCourse(capacity: number): Course {
  return {
    stepS: 0,
    count: 0,
    meanArgument: new Float64Array(capacity),
    node: new Float64Array(capacity),
    cosInclination: new Float64Array(capacity),
    sinInclination: new Float64Array(capacity),
    eccentricity: 0,
    perigeeRad: 0,
    perigeeRateRadS: 0,
  };
}

const flatteningTerm = 1.5 * 0.001082616 * 6378.135 * 6378.135;
const muKm3S2 = 398600.8;

/** Fills a course from states in TEME (node i at 3 i) at even steps. */
export function fillCourse(
  course: Course,
  elements: MeanElements,
  sinceEpochS: number,
  stepS: number,
  count: number,
  positionsKm: Float64Array,
  velocitiesKmS: Float64Array,
): void {
  const motion = elements.meanMotionRadMin / 60;
  const e = elements.eccentricity;
  const axis = cubeRoot(muKm3S2 / (motion * motion));
  const semilatus = axis * (1 - e * e);
  const cosI = cos(elements.inclinationRad);
  const flat = (motion * flatteningTerm) / (semilatus * semilatus);
  course.stepS = stepS;
  course.count = count;
  course.eccentricity = e;
  course.perigeeRateRadS = flat * (2.5 * cosI * cosI - 0.5);
  course.perigeeRad = elements.argumentOfPerigeeRad + course.perigeeRateRadS * sinceEpochS;
  const turning = motion + flat * (4 * cosI * cosI - 1); // of the argument of latitude
  let meanBefore = 0;
  let nodeBefore = 0;
  for (let k = 0; k < count; k += 1) {
    const x = positionsKm[3 * k] ?? 0;
    const y = positionsKm[3 * k + 1] ?? 0;
    const z = positionsKm[3 * k + 2] ?? 0;
    const vx = velocitiesKmS[3 * k] ?? 0;
    const vy = velocitiesKmS[3 * k + 1] ?? 0;
    const vz = velocitiesKmS[3 * k + 2] ?? 0;
    const hx = y * vz - z * vy;
    const hy = z * vx - x * vz;
    const hz = x * vy - y * vx;
    const across = Math.sqrt(hx * hx + hy * hy);
    const size = Math.sqrt(across * across + hz * hz);
    const cosNode = -hy / across;
    const sinNode = hx / across;
    const cosInc = hz / size;
    const sinInc = across / size;
    const argument = atan2((y * cosNode - x * sinNode) * cosInc + z * sinInc, x * cosNode + y * sinNode);
    const anomaly = argument - (course.perigeeRad + course.perigeeRateRadS * k * stepS);
    // From the true anomaly back to the mean one, to the square of the eccentricity.
    const sine = sin(anomaly);
    const mean = argument - 2 * e * sine + 1.5 * e * e * sine * cos(anomaly);
    const node = atan2(sinNode, cosNode);
    nodeBefore = k === 0 ? node : nearest(node, nodeBefore);
    meanBefore = k === 0 ? mean : nearest(mean, meanBefore + turning * stepS);
    course.cosInclination[k] = cosInc;
    course.sinInclination[k] = sinInc;
    course.node[k] = nodeBefore;
    course.meanArgument[k] = meanBefore;
  }
}

/** The angle by whole turns nearest to another. */
function nearest(angle: number, to: number): number {
  return angle + twoPi * Math.round((to - angle) / twoPi);
}

/** Newton's way to a cube root; good to the last digits for what a semi-major axis can be. */
function cubeRoot(x: number): number {
  let root = 7500;
  for (let round = 0; round < 6; round += 1) {
    root -= (root * root * root - x) / (3 * root * root);
  }
  return root;
}

/** Candidates for passes: the moment of closest approach and half the length of the stretch about it that holds the pass. */
export interface Candidates {
  count: number;
  readonly middleS: Float64Array;
  readonly halfS: Float64Array;
}

const halfSlackS = 15;
const foretoldWithinS = 10; // what is left after the last correction is a twentieth of it

/**
 * All moments in the windows at which the satellite comes nearest to the site and may be above the limit there.
 *
 * @param reachRad central angle beyond which nothing is above the limit
 * @param windows pairs start, end; widened by the longest pass
 */
export function findCandidates(
  course: Course,
  site: TurningSite,
  siteAngle0Rad: number,
  reachRad: number,
  windows: readonly number[],
  into: Candidates,
): void {
  const sinLatitude = site.positionKm[2] / site.distanceKm;
  const cosLatitude = Math.sqrt(1 - sinLatitude * sinLatitude);
  const cosReach = cos(reachRad);
  const { eccentricity: e, stepS, count, meanArgument, node, cosInclination, sinInclination } = course;
  const meanRate = ((meanArgument[count - 1] ?? 0) - (meanArgument[0] ?? 0)) / ((count - 1) * stepS);
  let sinFromPlane = 0;
  into.count = 0;

  /** Satellite's argument of latitude less that of the site's foot; sets the site's distance from the plane. */
  function ahead(s: number): number {
    const place = s / stepS;
    const k = Math.max(0, Math.min(count - 2, Math.floor(place)));
    const part = place - k;
    const mean = between(meanArgument, k, part);
    const anomaly = mean - course.perigeeRad - course.perigeeRateRadS * s;
    const sine = sin(anomaly);
    const argument = mean + 2 * e * sine + 2.5 * e * e * sine * cos(anomaly);
    const cosInc = cosInclination[k] ?? 0;
    const sinInc = sinInclination[k] ?? 0;
    const fromNode = siteAngle0Rad + site.rateRadS * s - between(node, k, part);
    const eastward = cosLatitude * sin(fromNode);
    sinFromPlane = cosInc * sinLatitude - sinInc * eastward;
    return argument - atan2(eastward * cosInc + sinLatitude * sinInc, cosLatitude * cos(fromNode));
  }

  const rate = meanRate - site.rateRadS * (cosInclination[0] ?? 0);
  for (let i = 0; i < windows.length; i += 2) {
    const [from, to] = [windows[i] ?? 0, windows[i + 1] ?? 0];
    const first = ahead(from);
    // Whole turns ahead: the first meeting at or after the window's start is where this reaches the next one.
    let turn = Math.ceil(first / twoPi - 1e-6);
    let s = from + (turn * twoPi - first) / rate;
    let before = Number.NaN;
    for (; s < to + 60; turn += 1) {
      for (let round = 0; round < 4; round += 1) {
        const miss = ahead(s) - turn * twoPi;
        // The site's foot goes round with it: its argument may have leapt by a turn.
        const correction = (miss - twoPi * Math.round(miss / twoPi)) / rate;
        s -= correction;
        if (Math.abs(correction) < foretoldWithinS) {
          break;
        }
      }
      const cosFromPlane = Math.sqrt(1 - sinFromPlane * sinFromPlane);
      if (cosFromPlane > cosReach && into.count < into.middleS.length) {
        const slowest = meanRate * (1 - 2.2 * e) - site.rateRadS;
        into.middleS[into.count] = s;
        into.halfS[into.count] = (acos(cosReach / cosFromPlane) / slowest) * 1.05 + halfSlackS;
        into.count += 1;
      }
      // The next turn takes about as long as the last one.
      const turnS = s - before;
      before = s;
      s += turnS > 0.8 * (twoPi / rate) && turnS < 1.2 * (twoPi / rate) ? turnS : twoPi / rate;
    }
  }
}

function between(column: Float64Array, k: number, part: number): number {
  const left = column[k] ?? 0;
  return left + part * ((column[k + 1] ?? 0) - left);
}

/** A last Newton step of this length leaves 0.2 ms of a rise, 0.01 ms of a peak. */
const lastStepS = 0.2;
const mostRounds = 8;
const noEnds: Stay["ends"] = [];

/**
 * Measures one foretold pass between two moments inside its arcs. The stay; null where the satellite stays below the limit; "odd" where Newton's steps
 * do not close in, or leave the stretch: then the general search says.
 *
 * @param leastSine sine of the least elevation, which readings are less
 */
export function measurePass(
  reader: ArcReader,
  fromS: number,
  middleS: number,
  toS: number,
  leastSine: number,
): Stay | null | "odd" {
  const peakS = peakNear(reader, middleS, leastSine);
  if (peakS === null || peakS < fromS || peakS > toS) {
    return "odd";
  }
  const { value: peakValue, rangeKm, speedKmS, radiusKm } = reader.read(peakS);
  if (peakValue < 0) {
    return null;
  }
  const away = fallTime(peakValue + leastSine, leastSine, rangeKm, speedKmS, radiusKm);
  const riseS = crossingNear(reader, Math.max(fromS, peakS - away), 1);
  const setS = crossingNear(reader, Math.min(toS, peakS + away), -1);
  if (riseS === null || setS === null || riseS < fromS || riseS > peakS || setS < peakS || setS > toS) {
    return "odd";
  }
  return { riseS, setS, upAtStart: false, upAtEnd: false, tops: [{ s: peakS, value: peakValue }], ends: noEnds };
}

/** The moment near a foretold one at which the slope is zero: a first step by the bend that the geometry tells, then secants. */
function peakNear(reader: ArcReader, foretoldS: number, leastSine: number): number | null {
  const first = reader.read(foretoldS);
  // Going past at a right angle, the sine bends by (sin h + ρ/r)/(ρ/v)².
  const pace = first.rangeKm / first.speedKmS;
  const bend = -(Math.max(0.05, first.value + leastSine) + first.rangeKm / first.radiusKm) / (pace * pace);
  let before = foretoldS;
  let slopeBefore = first.slope;
  let s = foretoldS - first.slope / bend;
  for (let round = 0; round < mostRounds; round += 1) {
    const { slope } = reader.read(s);
    const step = (slope * (s - before)) / (slope - slopeBefore);
    if (s === before || slope === slopeBefore) {
      return slope === 0 ? s : null;
    }
    before = s;
    slopeBefore = slope;
    s -= step;
    if (Math.abs(step) < lastStepS) {
      return Math.abs(s - foretoldS) < 600 ? s : null;
    }
  }
  return null;
}

/**
 * About how long after its peak a satellite on a straight way past the site, sinking below its plane as the Earth bends, is at the limit: from
 * u₀ − v²t²/2r = sin ε √(ρ² + v²t²), a quadratic in t².
 */
function fallTime(peakSine: number, leastSine: number, rangeKm: number, speedKmS: number, radiusKm: number): number {
  const speedSquared = speedKmS * speedKmS;
  const sink = speedSquared / (2 * radiusKm);
  const height = rangeKm * peakSine;
  const b = 2 * height * sink + leastSine * leastSine * speedSquared;
  const c = height * height - leastSine * leastSine * rangeKm * rangeKm;
  return Math.sqrt(Math.max(0, (b - Math.sqrt(Math.max(0, b * b - 4 * sink * sink * c))) / (2 * sink * sink)));
}

/** The crossing of the limit near a moment, with a slope of the given sign; null where Newton's steps find none. */
function crossingNear(reader: ArcReader, nearS: number, sign: 1 | -1): number | null {
  let s = nearS;
  for (let round = 0; round < mostRounds; round += 1) {
    const { value, slope } = reader.read(s);
    if (!(slope * sign > 0)) {
      return null;
    }
    const step = value / slope;
    s -= step;
    if (Math.abs(step) < lastStepS) {
      return s;
    }
  }
  return null;
}

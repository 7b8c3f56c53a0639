import {
  addSeconds,
  intervalSeconds,
  lookAnglesFrom,
  passesOver,
  propagate,
  secondsBetween,
  temeToItrf,
  type EarthData,
  type Interval,
  type Satellite,
  type SatellitePass,
  type Site,
} from "../src/engine/index.ts";

/** How the pass search compares with looking every second; differences are the largest. */
export interface Comparison {
  readonly found: number;
  readonly missed: number;
  /** Found by the search only. */
  readonly extra: number;
  readonly largestRiseSetS: number;
  /** Of peaks whose place SGP4's own digits determine to 10 ms; others (near-stationary orbits) are compared by height only. */
  readonly largestPeakS: number;
  readonly largestPeakRad: number;
  readonly worst: string;
}

interface Stay {
  readonly riseS: number;
  readonly setS: number;
  readonly peakS: number;
  readonly peakRad: number;
  /** rad/s²; how sharp the top is. */
  readonly sharpness: number;
}

/**
 * Passes by looking every second at the elevation, closing in on each of its turns by thirds and on each crossing by halves: slow, and with nothing in
 * common with the search but SGP4 and the frames. Null where the satellite has no position at some moment.
 */
export function compareWithBruteForce(
  satellite: Satellite,
  site: Site,
  during: Interval,
  earth: EarthData,
  minElevationRad: number,
): Comparison | null {
  const elevation = (s: number): number => {
    const state = propagate(satellite, addSeconds(during.start, s));
    return state.ok ? lookAnglesFrom(site, temeToItrf(state.value, earth)).elevationRad - minElevationRad : Number.NaN;
  };
  const lengthS = Math.round(intervalSeconds(during)); // whole seconds are asked for
  const every = Float64Array.from({ length: lengthS + 1 }, (_, s) => elevation(s));
  if (every.some(Number.isNaN)) {
    return null;
  }
  const search = passesOver(satellite, site, during, earth, { minElevationRad });
  if (!search.ok) {
    throw new Error(search.problem.code);
  }
  const slow = staysOf(every, elevation);
  return compare(slow, search.value.passes, (pass) => ({
    riseS: secondsBetween(during.start, pass.rise),
    setS: secondsBetween(during.start, pass.set),
    peakS: secondsBetween(during.start, pass.peak.at),
    peakRad: pass.peak.elevationRad - minElevationRad,
    sharpness: 0,
  }));
}

function staysOf(every: Float64Array, elevation: (s: number) => number): readonly Stay[] {
  const points: { s: number; value: number; sharpness: number }[] = [];
  const at = (index: number): number => every[index] ?? Number.NaN;
  for (let index = 0; index < every.length; index += 1) {
    points.push({ s: index, value: at(index), sharpness: 0 });
    // A turn within the two seconds about this look is put in place of nothing: it comes beside the look.
    if (index > 0 && index + 1 < every.length) {
      const bend = at(index - 1) - 2 * at(index) + at(index + 1);
      const top = at(index) >= at(index - 1) && at(index) > at(index + 1);
      const dip = at(index) <= at(index - 1) && at(index) < at(index + 1);
      if ((top && at(index) > -0.01) || (dip && at(index) >= 0)) {
        const sign = top ? 1 : -1;
        let [low, high] = [index - 1, index + 1];
        while (high - low > 1e-4) {
          const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
          if (sign * elevation(a) < sign * elevation(b)) {
            low = a;
          } else {
            high = b;
          }
        }
        const s = (low + high) / 2;
        points.push({ s, value: elevation(s), sharpness: Math.abs(bend) });
      }
    }
  }
  points.sort((a, b) => a.s - b.s);
  const stays: Stay[] = [];
  let riseS: number | null = null;
  let peak = { s: 0, value: -9, sharpness: 0 };
  let before: { s: number; value: number } | null = null;
  for (const point of points) {
    if (point.value >= 0 && riseS === null) {
      riseS = before === null ? point.s : crossing(elevation, before.s, point.s);
      peak = { s: 0, value: -9, sharpness: 0 };
    }
    if (point.value < 0 && riseS !== null && before !== null) {
      stays.push({
        riseS,
        setS: crossing(elevation, before.s, point.s),
        peakS: peak.s,
        peakRad: peak.value,
        sharpness: peak.sharpness,
      });
      riseS = null;
    }
    if (riseS !== null && point.value > peak.value) {
      peak = point;
    }
    before = point;
  }
  if (riseS !== null) {
    stays.push({ riseS, setS: every.length - 1, peakS: peak.s, peakRad: peak.value, sharpness: peak.sharpness });
  }
  return stays;
}

function crossing(f: (s: number) => number, fromS: number, toS: number): number {
  const rising = f(toS) >= 0;
  let [low, high] = [fromS, toS];
  while (high - low > 1e-5) {
    const middle = (low + high) / 2;
    if (f(middle) >= 0 === rising) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return (low + high) / 2;
}

function compare(slow: readonly Stay[], passes: readonly SatellitePass[], staying: (pass: SatellitePass) => Stay): Comparison {
  const fast = passes.map(staying);
  let [found, missed, riseSet, peakS, peakRad] = [0, 0, 0, 0, 0];
  const matched = new Set<number>();
  for (const stay of slow) {
    const index = fast.findIndex(
      (other, i) => !matched.has(i) && other.riseS < stay.setS + 0.5 && other.setS > stay.riseS - 0.5,
    );
    const other = fast[index];
    if (other === undefined) {
      missed += 1;
      continue;
    }
    matched.add(index);
    found += 1;
    riseSet = Math.max(riseSet, Math.abs(other.riseS - stay.riseS), Math.abs(other.setS - stay.setS));
    peakRad = Math.max(peakRad, Math.abs(other.peakRad - stay.peakRad));
    // SGP4 repeats an elevation to some 2e-14 rad; a top bends by that within √(2 · 2e-14 / sharpness) seconds, under 10 ms here.
    if (stay.sharpness > 4e-10) {
      peakS = Math.max(peakS, Math.abs(other.peakS - stay.peakS));
    }
  }
  return {
    found,
    missed,
    extra: fast.length - matched.size,
    largestRiseSetS: riseSet,
    largestPeakS: peakS,
    largestPeakRad: peakRad,
    worst: "",
  };
}

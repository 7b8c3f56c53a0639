/**
 * A history of element sets made ready for the search: in order of epoch, one set a moment, sets of another object taken out, the
 * elements in columns.
 */
import {
  acos,
  cos,
  pow,
  propagateMinutes,
  secondsBetween,
  sgp4,
  sin,
  type Instant,
  type MeanElements,
  type Satellite,
} from "../../engine/index.ts";

/** Kozai mean motion to semi-major axis: Earth's GM of WGS 72, which element sets are fitted with, m³/s². */
const gravitationalParameter = 3.986008e14;
/** The same, equatorial radius in m and J2: for how the plane and the perigee turn. */
export const equatorialRadiusM = 6_378_135;
const j2 = 1.082616e-3;
const secondsPerDay = 86_400;
/** Two sets this close are one determination of the orbit, issued twice; the later one stays. */
const sameMomentDays = 0.02;

export interface SetColumns {
  readonly count: number;
  readonly sets: readonly MeanElements[];
  /** Days since the first set's epoch. */
  readonly day: Float64Array;
  readonly semiMajorAxisM: Float64Array;
  readonly meanMotionRadDay: Float64Array;
  readonly eccentricity: Float64Array;
  readonly inclinationRad: Float64Array;
  readonly raanRad: Float64Array;
  readonly argumentOfPerigeeRad: Float64Array;
  /** How the node and the perigee turn under J2, rad/day. */
  readonly raanRateRadDay: Float64Array;
  readonly perigeeRateRadDay: Float64Array;
}

export interface History extends SetColumns {
  /** Initialised once; a set that SGP4 refuses is not in the history. */
  readonly satellites: readonly Satellite[];
  /** Sets left out, with why. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly set: MeanElements;
  readonly because: "issued-again" | "not-propagable" | "other-object";
}

export function prepareHistory(sets: readonly MeanElements[]): History {
  const leftOut: LeftOut[] = [];
  const ordered = [...sets].sort((a, b) => secondsBetween(b.epoch, a.epoch));
  const usable: { set: MeanElements; satellite: Satellite }[] = [];
  for (const set of ordered) {
    const satellite = sgp4(set);
    const state = satellite.ok ? propagateMinutes(satellite.value, 0) : satellite;
    if (!satellite.ok || !state.ok) {
      leftOut.push({ set, because: "not-propagable" });
      continue;
    }
    const before = usable.at(-1);
    if (before !== undefined && secondsBetween(before.set.epoch, set.epoch) < sameMomentDays * secondsPerDay) {
      leftOut.push({ set: before.set, because: "issued-again" });
      usable.pop();
    }
    usable.push({ set, satellite: satellite.value });
  }
  const kept = usable.filter((entry, i) => {
    const strange = isOfAnotherObject(usable[i - 1]?.set, entry.set, usable[i + 1]?.set);
    if (strange) leftOut.push({ set: entry.set, because: "other-object" });
    return !strange;
  });
  return { ...columnsOf(kept.map((entry) => entry.set)), satellites: kept.map((entry) => entry.satellite), leftOut };
}

function columnsOf(sets: readonly MeanElements[]): SetColumns {
  const column = (value: (set: MeanElements) => number): Float64Array => Float64Array.from(sets, value);
  const first = sets[0];
  return {
    count: sets.length,
    sets,
    day: column((set) => (first === undefined ? 0 : secondsBetween(first.epoch, set.epoch) / secondsPerDay)),
    semiMajorAxisM: column(semiMajorAxisM),
    meanMotionRadDay: column((set) => set.meanMotionRadMin * 1440),
    eccentricity: column((set) => set.eccentricity),
    inclinationRad: column((set) => set.inclinationRad),
    raanRad: column((set) => set.raanRad),
    argumentOfPerigeeRad: column((set) => set.argumentOfPerigeeRad),
    raanRateRadDay: column((set) => -j2Rate(set) * cos(set.inclinationRad)),
    perigeeRateRadDay: column((set) => j2Rate(set) * (2 - 2.5 * sin(set.inclinationRad) ** 2)),
  };
}

/** From Kozai's mean motion as it is printed: 3 to 10 km from SGP4's own axis, the same for every set of an object, so that steps agree. */
export function semiMajorAxisM(set: MeanElements): number {
  const radPerS = set.meanMotionRadMin / 60;
  return pow(gravitationalParameter / (radPerS * radPerS), 1 / 3);
}

/** 3/2 n J2 (R/p)², rad/day. */
function j2Rate(set: MeanElements): number {
  const p = semiMajorAxisM(set) * (1 - set.eccentricity * set.eccentricity);
  return 1.5 * set.meanMotionRadMin * 1440 * j2 * (equatorialRadiusM / p) ** 2;
}

/**
 * A set whose plane or height leaves both neighbours by what would cost 20 m/s and more, while these agree within a twentieth of
 * that: no one burns so much out and back between two sets, but catalogues do confuse objects.
 */
function isOfAnotherObject(before: MeanElements | undefined, set: MeanElements, after: MeanElements | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const there = separationCostMS(before, set);
  const back = separationCostMS(set, after);
  return there > 20 && back > 20 && separationCostMS(before, after) < Math.min(there, back) / 20;
}

/** Speed change that would turn one orbit's plane and height into the other's, m/s. */
function separationCostMS(a: MeanElements, b: MeanElements): number {
  const days = secondsBetween(a.epoch, b.epoch) / secondsPerDay;
  const turned = a.raanRad - j2Rate(a) * cos(a.inclinationRad) * days;
  const cosine =
    cos(a.inclinationRad) * cos(b.inclinationRad) + sin(a.inclinationRad) * sin(b.inclinationRad) * cos(b.raanRad - turned);
  const tilt = acos(Math.min(1, Math.max(-1, cosine)));
  const axis = semiMajorAxisM(a);
  const speed = (a.meanMotionRadMin / 60) * axis;
  const rise = (0.5 * speed * Math.abs(semiMajorAxisM(b) - axis)) / axis;
  return speed * tilt + rise;
}

/** The history as it was when only its first sets were known. */
export function firstSets(history: SetColumns, count: number): SetColumns {
  return {
    count,
    sets: history.sets,
    day: history.day.subarray(0, count),
    semiMajorAxisM: history.semiMajorAxisM.subarray(0, count),
    meanMotionRadDay: history.meanMotionRadDay.subarray(0, count),
    eccentricity: history.eccentricity.subarray(0, count),
    inclinationRad: history.inclinationRad.subarray(0, count),
    raanRad: history.raanRad.subarray(0, count),
    argumentOfPerigeeRad: history.argumentOfPerigeeRad.subarray(0, count),
    raanRateRadDay: history.raanRateRadDay.subarray(0, count),
    perigeeRateRadDay: history.perigeeRateRadDay.subarray(0, count),
  };
}

export function epochOf(history: SetColumns, index: number): Instant {
  const set = history.sets[index];
  if (set === undefined) throw new RangeError(`no element set ${index} of ${history.count}`);
  return set.epoch;
}

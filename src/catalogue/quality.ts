/**
 * Which element sets of an object are left out of verdicts, and why. Nothing is deleted for it: an archive keeps every set, and
 * this is decided anew from the sets that were known at the moment that is asked for, so that no later knowledge seeps in.
 */
import { cos, pow, radPerDeg } from "../engine/index.ts";
import type { OmmRecord } from "../model/index.ts";

/**
 * `coarser-copy`: the same set with fewer digits beside a finer one of the same epoch (a TLE beside its OMM). `re-issued`: the epoch
 * was published again later with other figures. `wrong-object`: the set does not continue its object's orbit, while those before
 * and after it do continue each other. `bad-fit`: one figure jumps away and back within days, by more than a satellite
 * in orbit has cause to.
 */
export type LeftOutReason = "coarser-copy" | "re-issued" | "wrong-object" | "bad-fit";

/** What the screening looks at. `epochDay` counts days from any fixed moment. */
export interface DatedSet {
  readonly value: OmmRecord;
  readonly epochDay: number;
  /** Orders by when the set was public; equal where that is unknown. */
  readonly known: number;
}

/** Sets of one object, those that decide verdicts apart from those that do not, each with why. */
export interface Screened<S extends DatedSet> {
  readonly kept: readonly S[];
  readonly leftOut: readonly { readonly set: S; readonly reason: LeftOutReason }[];
}

/** How many sets of other epochs on each side decide about one: a window with so many more gives the same answer as all. */
export const screeningReach = 3;

/** Screens sets of one object, given in order of epoch. What is kept stays in order. */
export function screenSets<S extends DatedSet>(sets: readonly S[]): Screened<S> {
  const leftOut: { set: S; reason: LeftOutReason }[] = [];
  const current = oneAnEpoch(sets, leftOut);
  if (current.length < 3) return { kept: current, leftOut };
  const rates = current.map(({ value }) => nodeRateDegDay(value));
  const kept = current.filter((set, at) => {
    const reason = faultOf(current, rates, at);
    if (reason !== null) leftOut.push({ set, reason });
    return reason === null;
  });
  return { kept, leftOut };
}

/** The figures of a set by which one is seen to continue another. */
export type OrbitFigures = Pick<OmmRecord, "MEAN_MOTION" | "ECCENTRICITY" | "INCLINATION" | "RA_OF_ASC_NODE"> & {
  readonly epochDay: number;
};

/**
 * True only where no set that may follow could make `screenSets` leave `set` out: it lies in the plane of the set before it, with room for
 * what the rules below allow; and within three days, where a bad fit is looked for, so near in mean motion, inclination and eccentricity
 * (four fifths of what a bad fit jumps) that it cannot lie as far off a line through its neighbours as is asked, wherever the next one is.
 * False decides nothing: then look at more sets.
 */
export function surelyContinues(before: OrbitFigures, set: OrbitFigures): boolean {
  const days = set.epochDay - before.epochDay;
  if (!(days > 0)) return false;
  if (set.MEAN_MOTION < 0.9) return true;
  const share = Math.abs(set.MEAN_MOTION - before.MEAN_MOTION) / set.MEAN_MOTION;
  if (share > 0.02) return false;
  if (days <= 3) {
    if (share > 0.8 * badFit.meanMotionShare) return false;
    if (Math.abs(set.INCLINATION - before.INCLINATION) > 0.8 * badFit.inclinationDeg) return false;
    if (Math.abs(set.ECCENTRICITY - before.ECCENTRICITY) > 0.8 * badFit.eccentricity) return false;
  }
  const drift = ((nodeRateDegDay(before) + nodeRateDegDay(set)) / 2) * days;
  return planeBetweenDeg(before, set, drift) <= 0.5 + 0.02 * days;
}

/** Of several sets of one epoch, the finer writing of the latest issue; whatever order they are given in. */
function oneAnEpoch<S extends DatedSet>(sets: readonly S[], leftOut: { set: S; reason: LeftOutReason }[]): readonly S[] {
  const current: S[] = [];
  for (let from = 0; from < sets.length;) {
    let after = from + 1;
    while (after < sets.length && sets[after]?.epochDay === sets[from]?.epochDay) after++;
    const group = sets.slice(from, after);
    from = after;
    const [first, ...others] = group.length > 1 ? group.toSorted(byFigures) : group;
    if (first === undefined) break;
    let best = first;
    for (const set of others) {
      const [better, worse] = isBetter(set, best) ? [set, best] : [best, set];
      leftOut.push({ set: worse, reason: isRounded(worse.value, better.value) ? "coarser-copy" : "re-issued" });
      best = better;
    }
    current.push(best);
  }
  return current;
}

const compared = [
  "MEAN_MOTION",
  "ECCENTRICITY",
  "INCLINATION",
  "RA_OF_ASC_NODE",
  "ARG_OF_PERICENTER",
  "MEAN_ANOMALY",
  "BSTAR",
  "MEAN_MOTION_DOT",
  "REV_AT_EPOCH",
] as const;

/** An order that depends on nothing but the figures, for where no other tells. */
function byFigures(a: DatedSet, b: DatedSet): number {
  for (const figure of compared) {
    const difference = a.value[figure] - b.value[figure];
    if (difference !== 0) return difference;
  }
  return a.value.ELEMENT_SET_NO - b.value.ELEMENT_SET_NO || a.known - b.known;
}

function isBetter(set: DatedSet, than: DatedSet): boolean {
  if (isRounded(than.value, set.value)) return digitsOf(set.value) > digitsOf(than.value);
  return set.known - than.known > 0 || (set.known === than.known && set.value.ELEMENT_SET_NO > than.value.ELEMENT_SET_NO);
}

/** Half a step of a TLE's last digit, with a hair for the decimal fractions that doubles cannot hold. */
const halfStep = 0.5000001;

/** True where the figures of two sets are within the rounding of a two-line set of each other. */
function isRounded(a: OmmRecord, b: OmmRecord): boolean {
  const within = (x: number, y: number, step: number): boolean => Math.abs(x - y) <= step * halfStep * 2;
  return (
    within(a.MEAN_MOTION, b.MEAN_MOTION, 1e-8) &&
    within(a.ECCENTRICITY, b.ECCENTRICITY, 1e-7) &&
    within(a.INCLINATION, b.INCLINATION, 1e-4) &&
    within(a.RA_OF_ASC_NODE, b.RA_OF_ASC_NODE, 1e-4) &&
    within(a.ARG_OF_PERICENTER, b.ARG_OF_PERICENTER, 1e-4) &&
    within(a.MEAN_ANOMALY, b.MEAN_ANOMALY, 1e-4) &&
    within(a.BSTAR, b.BSTAR, Math.max(1e-9, Math.abs(a.BSTAR) * 1e-4))
  );
}

/** Digits of the figures in which an OMM can be finer than a two-line set. */
function digitsOf(value: OmmRecord): number {
  return String(value.ECCENTRICITY).length + String(value.BSTAR).length + String(value.MEAN_MOTION_DOT).length;
}

function faultOf(sets: readonly DatedSet[], rates: readonly number[], at: number): LeftOutReason | null {
  const set = sets[at];
  const before = sets[at - 1];
  const after = sets[at + 1];
  // Under 0.9 revolutions a day the Moon moves an orbit more than these rules allow for.
  if (set === undefined || set.value.MEAN_MOTION < 0.9) return null;
  if (after === undefined || before === undefined) return lastJump(sets, rates, at) ? "wrong-object" : null;
  const agree = (i: number, j: number): boolean => continues(sets, rates, i, j);
  if (!agree(at - 1, at) && !agree(at, at + 1) && agree(at - 1, at + 1)) {
    for (let reach = 2; reach <= screeningReach; reach++) {
      if (agree(at - reach, at) || agree(at, at + reach)) return null;
    }
    return "wrong-object";
  }
  return jumpsAndReturns(before, set, after) ? "bad-fit" : null;
}

/**
 * True where two sets can be of one orbit, burns of the usual size included: a change of the mean motion or the plane that costs
 * less than 150 m/s, beyond what the node's drift is uncertain by. A satellite that goes to a graveyard orbit and returns within
 * days spends under 100 m/s each way in geostationary height (SJ-21 in January 2022: 61 m/s).
 */
function continues(sets: readonly DatedSet[], rates: readonly number[], i: number, j: number): boolean {
  const a = sets[i];
  const b = sets[j];
  if (a === undefined || b === undefined) return false;
  const days = b.epochDay - a.epochDay;
  const least = Math.min(a.value.MEAN_MOTION, b.value.MEAN_MOTION);
  const speed = speedKmS(least);
  const motion = Math.abs(a.value.MEAN_MOTION - b.value.MEAN_MOTION) / least;
  const allowed = largestBurnKmS / speed;
  if (motion > 3 * allowed + 0.002 * Math.abs(days)) return false;
  const drift = (((rates[i] ?? 0) + (rates[j] ?? 0)) / 2) * days;
  const unsure = 0.03 * Math.abs(days) + 0.05 * Math.abs(drift);
  return planeBetweenDeg(a.value, b.value, drift) <= allowed / radPerDeg + unsure;
}

const largestBurnKmS = 0.15;

/** Speed on a circle of this mean motion, km/s: 7.905 at one Earth radius, where an object makes 17.0437 revolutions a day. */
function speedKmS(meanMotion: number): number {
  return 7.905 * pow(meanMotion / 17.0437, 1 / 3);
}

type Plane = Pick<OmmRecord, "INCLINATION" | "RA_OF_ASC_NODE">;

/** How far two planes lie apart once the node has drifted, degrees; small angles, which is where it decides. */
function planeBetweenDeg(a: Plane, b: Plane, driftDeg: number): number {
  const inclination = b.INCLINATION - a.INCLINATION;
  const node = b.RA_OF_ASC_NODE - a.RA_OF_ASC_NODE - driftDeg;
  const turned = node - 360 * Math.round(node / 360);
  const cosI = cos(((a.INCLINATION + b.INCLINATION) / 2) * radPerDeg);
  return Math.sqrt(inclination * inclination + turned * turned * (1 - cosI * cosI));
}

const j2 = 0.001082616;

/** Drift of the node under the Earth's flattening, degrees a day; first order. */
export function nodeRateDegDay(value: Pick<OmmRecord, "MEAN_MOTION" | "ECCENTRICITY" | "INCLINATION">): number {
  // (1 / a)² in Earth radii from the mean motion: a³ n² = GM, with 17.0437 revolutions a day at one Earth radius (WGS 72).
  const perRadius = pow(value.MEAN_MOTION / 17.0437, 2 / 3) / (1 - value.ECCENTRICITY * value.ECCENTRICITY);
  return -1.5 * j2 * perRadius * perRadius * value.MEAN_MOTION * 360 * cos(value.INCLINATION * radPerDeg);
}

/**
 * The first or last set of a history has no neighbour on one side that could confirm it. It is taken for another object's only where
 * its plane lies 3° off within ten days: in low orbit that would be a burn of 400 m/s, and the three sets beside it agree.
 */
function lastJump(sets: readonly DatedSet[], rates: readonly number[], at: number): boolean {
  const inwards = at === 0 ? 1 : -1;
  const set = sets[at];
  const near = sets[at + inwards];
  if (set === undefined || near === undefined || set.value.MEAN_MOTION < 10 || near.value.MEAN_MOTION < 10) return false;
  if (!continues(sets, rates, at + inwards, at + 2 * inwards) || !continues(sets, rates, at + inwards, at + 3 * inwards)) {
    return false;
  }
  const days = near.epochDay - set.epochDay;
  return Math.abs(days) <= 10 && planeBetweenDeg(set.value, near.value, (rates[at + inwards] ?? 0) * days) > 3;
}

const badFit = { meanMotionShare: 0.0015, inclinationDeg: 0.05, eccentricity: 0.003 } as const;

/**
 * In low orbit, within three days on both sides, and five times as far off as the neighbours are from each other: the mean motion by
 * 0.15 % (7 km of height, 4 m/s away and 4 m/s back), the inclination by 0.05° (7 m/s), the eccentricity by 0.003 (11 m/s).
 */
function jumpsAndReturns(before: DatedSet, set: DatedSet, after: DatedSet): boolean {
  const span = after.epochDay - before.epochDay;
  if (set.value.MEAN_MOTION < 10 || set.epochDay - before.epochDay > 3 || after.epochDay - set.epochDay > 3) return false;
  const share = (set.epochDay - before.epochDay) / span;
  const off = (of: (value: OmmRecord) => number, least: number): boolean => {
    const [a, b] = [of(before.value), of(after.value)];
    return Math.abs(of(set.value) - (a + (b - a) * share)) > Math.max(least, 5 * Math.abs(b - a));
  };
  return (
    off((value) => value.MEAN_MOTION, set.value.MEAN_MOTION * badFit.meanMotionShare) ||
    off((value) => value.INCLINATION, badFit.inclinationDeg) ||
    off((value) => value.ECCENTRICITY, badFit.eccentricity)
  );
}

/**
 * Finding stays above an elevation, whatever gives the looks: the part of the pass search that the strict way and the sweep over a catalogue share.
 * Internal.
 */
import { acos, cos } from "../math/index.ts";
import type { Envelope } from "./motion.ts";
import { peakBetween, rootBetween, type Point } from "./refine.ts";

/** A look: seconds, sine of elevation less that of the least one, its slope, and how far and fast the satellite is. */
export interface Look {
  readonly s: number;
  readonly value: number;
  readonly slope: number;
  /** Range over speed: the time in which it moves by its distance. */
  readonly paceS: number;
  /** Angle at the middle of the Earth between satellite and site. */
  readonly centralRad: number;
}

/** One stay at or above the limit; values are as in a look. */
export interface Stay {
  readonly riseS: number;
  readonly setS: number;
  readonly upAtStart: boolean;
  readonly upAtEnd: boolean;
  /** Its peaks in order. */
  readonly tops: readonly Point[];
  /** Rise and set: zero but where the search's edge cuts the stay. */
  readonly ends: readonly Point[];
}

/** The highest point of a stay: a peak, or an end where it is cut. */
export function highestOf(stay: Stay): Point {
  let best: Point | undefined;
  for (const point of [...stay.tops, ...stay.ends]) {
    if (best === undefined || point.value > best.value) {
      best = point;
    }
  }
  if (best === undefined) {
    throw new RangeError("a stay has two ends");
  }
  return best;
}

/** How far a sweep may leap. */
export interface Reach {
  /** Central angle beyond which nothing of the orbit is above the limit. */
  readonly centralRad: number;
  readonly fastestRadS: number;
  readonly longestStepS: number;
}

/** Between the vertical of the ellipsoid and the line from the Earth's middle lie at most 0.0034 rad. */
const verticalSlackRad = 0.004;

export function reachOf(envelope: Envelope, siteDistanceKm: number, minElevationRad: number): Reach {
  const horizon = acos(Math.min(1, (siteDistanceKm * cos(minElevationRad)) / envelope.farthestKm));
  return {
    centralRad: horizon - minElevationRad + verticalSlackRad,
    fastestRadS: envelope.fastestRadS,
    longestStepS: envelope.periodS / 40,
  };
}

export interface StayFinder {
  /** Looks from…to; false where a look failed, and the search ended there. */
  sweep(fromS: number, toS: number, reach: Reach): boolean;
  /** Says that what follows is not joined to what was swept; nothing may be up in between. */
  skip(): void;
  /** All stays; one still open ends at the last look, which is given too. */
  finish(): { readonly stays: readonly Stay[]; readonly lastS: number };
}

/** A finder over looks; `lookAt` gives null where there is no position. */
export function stayFinder(lookAt: (s: number) => Look | null, toleranceS: number): StayFinder {
  const value = (s: number): number => lookAt(s)?.value ?? -2;

  const stays: Stay[] = [];
  let open: { riseS: number; upAtStart: boolean; tops: Point[]; ends: Point[] } | null = null;
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
  const top = (turn: Point): void => {
    open?.tops.push(turn);
  };
  const root = (a: Point, b: Point): number => rootBetween(value, a, b, toleranceS);

  /**
   * A peak (sign 1) or dip (−1) of the elevation. SGP4's velocity is not quite the slope of its position (some cm/s), so the velocity finds the turn
   * and the position tells its moment; for a slow satellite the two lie seconds apart, perhaps on the other side of a look.
   */
  function turnBetween(fromS: number, toS: number, sign: number): Point {
    const beside = (toS - fromS) / 4;
    const found = peakBetween((s) => sign * value(s), fromS - beside, toS + beside, toleranceS);
    return { s: found.s, value: sign * found.value };
  }

  /** What happened between two looks that are near each other. */
  function between(a: Look, b: Look): void {
    let turn: Point | null = null;
    const rises = a.slope > 0 && b.slope < 0;
    const dips = a.slope < 0 && b.slope > 0;
    // A dip matters only above the limit, where it can cut a stay in two; a peak always: it may be the pass.
    if (rises || (dips && a.value >= 0 && b.value >= 0)) {
      turn = turnBetween(a.s, b.s, rises ? 1 : -1);
    }
    let left: Point = a;
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

  function sweep(fromS: number, toS: number, reach: Reach): boolean {
    for (let s = fromS; ;) {
      const look = lookAt(s);
      if (look === null) {
        leaveAt(s);
        return false;
      }
      if (before === null && look.value >= 0) {
        begin(s, true, look.value);
      } else if (before !== null && (joined || look.value >= 0)) {
        between(before, look);
      }
      before = look;
      if (s >= toS) {
        return true;
      }
      const leapS = (look.centralRad - reach.centralRad) / reach.fastestRadS;
      const fineS = Math.min(reach.longestStepS, Math.max(1, look.paceS / 4));
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
      if (lookAt(middle) !== null) {
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

  function skip(): void {
    before = null;
    joined = false;
  }

  function finish(): { stays: readonly Stay[]; lastS: number } {
    if (before !== null) {
      end(before.s, true, before.value);
    }
    return { stays, lastS: before?.s ?? 0 };
  }
  return { sweep, skip, finish };
}

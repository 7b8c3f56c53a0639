import {
  addSeconds,
  intervalSeconds,
  secondsBetween,
  sgp4,
  type Instant,
  type Interval,
  type MeanElements,
} from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { ageDays } from "../track.ts";
import { alongTrackAt, errorClassOfSet, secondsAhead, type Carried } from "../uncertainty/alongTrack.ts";
import { crossTrackAtAge } from "../uncertainty/errorAtAge.ts";
import { ownHistory, type OwnHistory } from "../uncertainty/ownHistory.ts";

/** How far along its path an object may be from where one of its sets puts it. */
export interface AlongAtMoment {
  /** Equally likely, km, rising. */
  readonly offsetsKm: readonly number[];
  readonly across95Km: number;
  readonly ownSets: number;
  /** Between the sets on both sides, where they differ by more than their errors allow; else 0. */
  readonly burnedKm: number;
}

/** An object's history, ready to be asked where it was at a moment of the interval. */
export interface Placed {
  /** Around where `set`, one of the history, puts it. */
  readonly alongAt: (set: MeanElements, at: Instant) => AlongAtMoment;
}

/** Every so many of the 201 equally likely offsets is used: 21 of each object, 441 pairs. */
const every = 10;
/** Farther from the interval a set tells of another season of the object and the Sun. */
const ownHistoryDays = 90;
/** One or two sets say nothing of their own errors. */
const fewestOwnSets = 3;

/** @param sets in any order */
export function placedBy(sets: readonly MeanElements[], during: Interval): Placed {
  const made = new Map<MeanElements, Carried | null>();
  const carriedOf = (set: MeanElements): Carried | null => {
    const known = made.get(set);
    if (known !== undefined) return known;
    const satellite = sgp4(set);
    const { semiMajorAxisKm, periodS } = meanShape(set);
    const speedKmS = (2 * Math.PI * semiMajorAxisKm) / periodS;
    const carried = satellite.ok ? { elements: set, satellite: satellite.value, speedKmS } : null;
    made.set(set, carried);
    return carried;
  };
  const own = ownHistoryAround(sets, during);
  return {
    alongAt: (set, at) => {
      const here = carriedOf(set);
      const joined = alongTrackAt(sets, at, carriedOf, null, own);
      const across95Km = crossTrackAtAge(errorClassOfSet(set), ageDays(set, at)).p95;
      if (here === null || joined === null) return { offsetsKm: [0], across95Km, ownSets: 0, burnedKm: 0 };
      const { reference, offsetsS, disagree, disagreementS } = joined;
      const aheadS = reference.elements === set ? 0 : secondsAhead(here.satellite, reference.carried.satellite, at);
      return {
        offsetsKm: offsetsS.filter((_, i) => i % every === 0).map((s) => (s + aheadS) * here.speedKmS),
        across95Km,
        ownSets: own?.sets ?? 0,
        burnedKm: disagree ? Math.abs(disagreementS ?? 0) * here.speedKmS : 0,
      };
    },
  };
}

function ownHistoryAround(sets: readonly MeanElements[], during: Interval): OwnHistory | null {
  const middle = addSeconds(during.start, intervalSeconds(during) / 2);
  const near = sets.filter(({ epoch }) => Math.abs(secondsBetween(epoch, middle)) < ownHistoryDays * 86400);
  const nearest = near.toSorted((a, b) => Math.abs(ageDays(a, middle)) - Math.abs(ageDays(b, middle)))[0];
  return nearest === undefined || near.length < fewestOwnSets ? null : ownHistory(near, errorClassOfSet(nearest));
}

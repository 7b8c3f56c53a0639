/**
 * How near uninvolved objects of the same kind of orbit come to anything: what a count of approaches is to be held against. Where a catalogue
 * holds too few of them, the object's own orbit turned to other nodes and phases stands for them.
 */
import { addSeconds, intervalSeconds, type Interval, type MeanElements } from "../../engine/index.ts";
import { peersOf, turnedOrbits } from "./chanceOfCompany.ts";
import { encounterAt } from "./encounters.ts";
import { mayBeOne } from "./asOne.ts";
import { approachesToSeveral } from "./sweep.ts";

export interface NearnessOfPeers {
  /** `objects` of the catalogue, or the own orbit `turned` at random. */
  readonly of: "objects" | "turned";
  /** So many were looked at, of so many that there are; none are left for `turned`. */
  readonly drawn: number;
  readonly peers: number;
  /** Of those drawn so many came within the distance of something, and so many as near as the object itself. */
  readonly withAny: number;
  readonly asNear: number;
  /** Approaches of each within the distance, on average. */
  readonly approachesEach: number;
  /** What they were counted in: the interval, a day of it at most. */
  readonly during: Interval;
}

const mostDrawn = 20;
/** Fewer peers than this are no sample. */
const leastPeers = 5;
const daySeconds = 86_400;

/** The part of an interval in which peers are counted. */
export function countedPart(during: Interval): Interval {
  return { start: during.start, end: addSeconds(during.start, Math.min(daySeconds, intervalSeconds(during))) };
}

/**
 * @param own the object, `others` one set each of everything else
 * @param involved catalogue numbers that are no peers: what flies as one with the object
 * @param nearestKm how near the object itself came in the counted part; null where nothing came within the distance
 * @returns null where there is nothing to be near to
 */
export function nearnessOfPeers(
  own: MeanElements,
  others: readonly MeanElements[],
  involved: readonly number[],
  during: Interval,
  withinKm: number,
  nearestKm: number | null,
): NearnessOfPeers | null {
  const apart = others.filter(({ noradId }) => noradId !== own.noradId && !involved.includes(noradId));
  if (apart.length === 0) return null;
  const peers = peersOf(apart, own, []);
  const isSample = peers.length >= leastPeers;
  const step = Math.max(1, peers.length / mostDrawn);
  const drawn = isSample
    ? Array.from({ length: Math.min(mostDrawn, peers.length) }, (_, i) => peers[Math.floor(i * step)]).filter(
        (set) => set !== undefined,
      )
    : turnedOrbits(own, mostDrawn);
  const rest = isSample ? apart.filter((set) => !drawn.includes(set)) : apart;
  const list = [...drawn, ...rest];
  const part = countedPart(during);
  const nearest = drawn.map(() => ({ count: 0, km: Number.POSITIVE_INFINITY }));
  for (const { first, second, at, distanceKm, relativeSpeedKmS } of approachesToSeveral(list, drawn.length, part, withinKm)) {
    if (!isSample && second < drawn.length) continue;
    const [a, b] = [list[first], list[second]];
    const slow = a !== undefined && b !== undefined && relativeSpeedKmS < 0.1 ? encounterAt(a, b, at) : null;
    if (slow !== null && mayBeOne(slow)) continue;
    for (const place of [first, second]) {
      const one = nearest[place];
      if (one === undefined) continue;
      one.count += 1;
      one.km = Math.min(one.km, distanceKm);
    }
  }
  return {
    of: isSample ? "objects" : "turned",
    drawn: drawn.length,
    peers: peers.length,
    withAny: nearest.filter(({ count }) => count > 0).length,
    asNear: nearestKm === null ? 0 : nearest.filter(({ km }) => km <= nearestKm).length,
    approachesEach: nearest.reduce((sum, { count }) => sum + count, 0) / nearest.length,
    during: part,
  };
}

import type { EarthData } from "../engine/index.ts";
import { holdsAt, leastElevation, type ReachCondition } from "./reach.ts";
import { elevationOf, highestOf, stretchesAbove, topBetween } from "./stretches.ts";
import type { Target } from "./target.ts";
import type { Track } from "./track.ts";

/** A stretch of seconds after the track's reference, from ≤ to. */
export type Stretch = readonly [fromS: number, toS: number];

/** Whatever is asked of one place in a claim. */
export interface Asked {
  readonly target: Target;
  readonly condition: ReachCondition;
}

/**
 * When a condition on a place holds within [from, to], in order. Each pass gives at most one stretch, around its peak;
 * the light is that of the peak. Stays of over half an hour are looked at all along.
 */
export function stretchesMeeting(
  track: Track,
  { target, condition }: Asked,
  fromS: number,
  toS: number,
  offsetS: number,
  earth: EarthData,
): readonly Stretch[] {
  const elevation = elevationOf(track, target, offsetS);
  const holds = (s: number): boolean => holdsAt(track, target, s, offsetS, { ...condition, minSunElevationRad: null }, earth);
  return stretchesAbove(track, target, fromS - marginS, toS + marginS, offsetS, leastElevation(track, condition)).flatMap(
    (run) => {
      const first = run[0]?.s ?? fromS;
      const last = run.at(-1)?.s ?? toS;
      if (last - first > longestPassS) {
        return longStay(track, { target, condition }, Math.max(fromS, first), Math.min(toS, last), offsetS, earth);
      }
      const best = highestOf(run);
      const i = run.findIndex((sample) => sample === best);
      if (best === null) return [];
      const peak = topBetween(elevation, run[i - 1]?.s ?? first, run[i + 1]?.s ?? last);
      if (!holds(peak.s) || !holdsAt(track, target, peak.s, offsetS, condition, earth)) return [];
      const stretch: Stretch = [edge(holds, peak.s, first), edge(holds, peak.s, last)];
      return stretch[1] < fromS || stretch[0] > toS ? [] : [stretch];
    },
  );
}

/** A pass that reaches over the edge is looked at whole. */
const marginS = 1200;
const longestPassS = 1800;

/** Where the condition, true at `insideS`, ends towards `outsideS`; to a hundredth of a second. */
function edge(holds: (s: number) => boolean, insideS: number, outsideS: number): number {
  if (holds(outsideS)) return outsideS;
  let inside = insideS;
  let outside = outsideS;
  while (Math.abs(outside - inside) > 0.01) {
    const middle = (inside + outside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** A stay is looked at 48 times, or every ten minutes if it is long (geostationary: days); what changes between two looks is closed in on. */
const looksAStay = 48;
const longestLookS = 600;

function longStay(
  track: Track,
  { target, condition }: Asked,
  fromS: number,
  toS: number,
  offsetS: number,
  earth: EarthData,
): readonly Stretch[] {
  const holds = (s: number): boolean => holdsAt(track, target, s, offsetS, condition, earth);
  const count = Math.max(1, looksAStay, Math.ceil((toS - fromS) / longestLookS));
  const found: Stretch[] = [];
  let left = fromS;
  let leftHolds = holds(left);
  for (let i = 1; i <= count; i++) {
    const right = fromS + ((toS - fromS) * i) / count;
    const rightHolds = holds(right);
    if (leftHolds && rightHolds) found.push([left, right]);
    else if (leftHolds) found.push([left, edge(holds, left, right)]);
    else if (rightHolds) found.push([edge(holds, right, left), right]);
    left = right;
    leftHolds = rightHolds;
  }
  return joined(found);
}

/** Overlapping and touching stretches made one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** What two lists of joined stretches have in common. */
export function common(a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const x of a) {
    for (const y of b) {
      const from = Math.max(x[0], y[0]);
      const to = Math.min(x[1], y[1]);
      if (from < to) result.push([from, to]);
    }
  }
  return joined(result);
}

/**
 * Starting moments in [from, to] from which an interval of so many seconds would meet every condition at some moment of it (each
 * at its own). No sampling: the measure of these moments over that of all is the base rate itself.
 */
function startsMeeting(
  track: Track,
  asked: readonly Asked[],
  fromS: number,
  toS: number,
  lengthS: number,
  earth: EarthData,
): readonly Stretch[] {
  let starts: readonly Stretch[] = [[fromS, toS]];
  for (const one of asked) {
    const stretches = stretchesMeeting(track, one, fromS, toS + lengthS, 0, earth);
    starts = common(starts, joined(stretches.map(([from, to]) => [from - lengthS, to])));
    if (starts.length === 0) break;
  }
  return starts;
}

/** How often a random interval of that length, starting in [from, to], would meet every condition; 0 to 1. */
export function baseRate(
  track: Track,
  asked: readonly Asked[],
  fromS: number,
  toS: number,
  lengthS: number,
  earth: EarthData,
): number {
  const held = startsMeeting(track, asked, fromS, toS, lengthS, earth).reduce((sum, [from, to]) => sum + to - from, 0);
  return Math.min(1, Math.max(0, held / (toS - fromS)));
}

/** All shifts of the joint control, seconds: −24 h to +24 h by 10 minutes, without none at all; 288 of them. */
const controlShiftsS: readonly number[] = Array.from({ length: 289 }, (_, i) => (i - 144) * 600).filter((shift) => shift !== 0);

/** One timing of a text: the shifts at which it would still match, found once for all. */
export interface Timing {
  /** Whether it matches unshifted. */
  readonly matches: boolean;
  readonly matchesAt: ReadonlySet<number>;
}

/** Which shifts of an interval [from, to) of a track meet every condition. */
export function timing(
  track: Track,
  asked: readonly Asked[],
  fromS: number,
  toS: number,
  offsetS: number,
  earth: EarthData,
): Timing {
  const reachS = 86400;
  const lengthS = toS - fromS;
  const starts = startsMeeting(track, asked, fromS - reachS - offsetS, fromS + reachS - offsetS + 1, lengthS, earth);
  const meetsAt = (shift: number): boolean => starts.some(([from, to]) => from <= fromS + shift && fromS + shift <= to);
  return { matches: meetsAt(0), matchesAt: new Set(controlShiftsS.filter(meetsAt)) };
}

export interface JointControl {
  readonly timings: number;
  readonly matched: number;
  readonly shifts: number;
  readonly meanMatched: number;
  /** Shifts at which as many match as unshifted, or more. */
  readonly shiftsAsGood: number;
}

/** How many timings of a text match as written, and how many when all are shifted together. */
export function jointControl(timings: readonly Timing[]): JointControl {
  const matched = timings.filter((one) => one.matches).length;
  const counts = controlShiftsS.map((shift) => timings.filter((one) => one.matchesAt.has(shift)).length);
  return {
    timings: timings.length,
    matched,
    shifts: controlShiftsS.length,
    meanMatched: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    shiftsAsGood: counts.filter((count) => count >= matched).length,
  };
}

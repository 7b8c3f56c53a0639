/**
 * What the element sets around each gap say for a burn in it. For each gap between two sets, windows of sets on both sides are
 * described once by what needs no burn (a straight line; along the orbit a parabola, since an unforeseen drag grows so; the jumps of
 * other gaps that are beyond doubt), then with a burn in the middle of the gap added; what the burn explains is the evidence.
 *
 * Kelecy et al., AMOS 2007 (two-sided fits, lag of the sets); Lemmens & Krag, JGCD 37(3), 2014 (propagate and compare).
 */
import { log } from "../../engine/index.ts";
import { heightOffsetM, leadOf, planeOffsetM, shapeOffsetM, type Lead, type Offset } from "./channels.ts";
import type { History, SetColumns } from "./history.ts";
import { deviationOfMedian, median } from "./median.ts";
import { baseOf, stepOf, sumOfSquares, withoutBase, type Base } from "./regression.ts";
import { driftDays, stepShare } from "./response.ts";

/** How many sets before and after a gap a window takes, how far it reaches beyond, and the answering times W that are tried, days. */
export interface Window {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly reachDays: number;
  readonly lagsDays: readonly number[];
  readonly planeLagsDays: readonly number[];
  /** How many jumps of other gaps are allowed for. */
  readonly jumps: number;
}

/** Near for burns that follow close upon each other, broad for noisy sets. What each is worth: design/burns-features.ts. */
export const windows: readonly Window[] = [
  { name: "near", before: 3, after: 4, reachDays: 15, lagsDays: [0], planeLagsDays: [0], jumps: 1 },
  { name: "wide", before: 6, after: 10, reachDays: 15, lagsDays: [0, 4, 9], planeLagsDays: [0, 4], jumps: 3 },
  { name: "broad", before: 12, after: 14, reachDays: 25, lagsDays: [0, 4], planeLagsDays: [0, 4], jumps: 3 },
];

/** Evidence by name, one value a gap; NaN where there are too few sets. */
export interface Evidence {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** What keeps a gain finite where a fit is perfect: the least scatter a set can have, m. */
const leastScatterM = { height: 0.05, lead: 10, plane: 3, shape: 1 } as const;
/** A gap whose jump is this many times the local scatter is a burn beyond doubt, and other gaps' fits allow for it. */
const doubtless = { height: 30, plane: 20 } as const;
/** Half the number of gaps or sets that local scatter and trend are taken from. */
const around = 20;

export function gatherEvidence(history: History): Evidence {
  const gaps = Math.max(0, history.count - 1);
  const columns = new Map<string, Float64Array>();
  gatherFrom(history, 0, leadOf(history), columns, gaps);
  return { count: gaps, columns };
}

/** How many gaps before the last set a new set still bears upon: the broad window's reach. */
export const bearsUpon = 15;

/**
 * Evidence of the gaps from `from` on, put into columns that hold room for `capacity` gaps. For searching a history as it grows,
 * where older gaps' evidence is settled.
 */
export function gatherFrom(
  history: SetColumns,
  from: number,
  lead: Lead,
  columns: Map<string, Float64Array>,
  capacity: number,
): void {
  const put = (name: string, gap: number, value: number): void => {
    let column = columns.get(name);
    if (column === undefined) {
      column = new Float64Array(capacity).fill(Number.NaN);
      columns.set(name, column);
    }
    column[gap] = value;
  };
  const jumps = jumpsOf(history, from - bearsUpon);
  for (let gap = from; gap < history.count - 1; gap += 1) {
    put("gapDays", gap, gapDays(history, gap));
    put("step", gap, heightOffsetM(history, gap, gap + 1));
    put("jump", gap, Math.max(jumps.height[gap] ?? 0, jumps.plane[gap] ?? 0));
    put("jumpPlane", gap, jumps.plane[gap] ?? 0);
    put("fallPerDay", gap, Math.abs(jumps.slope[gap] ?? 0));
    put("rise", gap, riseM(history, gap) / (doubtless.height * (jumps.scatter[gap] ?? 1)));
    put("riseDays", gap, riseM(history, gap) / Math.max(1e-3, Math.abs(jumps.slope[gap] ?? 0)));
    for (const window of windows) weigh(history, gap, window, jumps, lead, put);
  }
}

/** One gap in one window. */
function weigh(
  history: SetColumns,
  gap: number,
  window: Window,
  jumps: Jumps,
  lead: Lead,
  put: (name: string, gap: number, value: number) => void,
): void {
  const { from, to } = setsOf(history, gap, window);
  const count = to - from;
  put(`${window.name}.before`, gap, gap - from + 1);
  put(`${window.name}.after`, gap, to - gap - 1);
  if (count < 5 || from === gap || to - gap < 3) return;
  const middle = middleOf(history, gap);
  const sample = (value: (set: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, k) => value(from + k));
  const days = sample((set) => (history.day[set] ?? 0) - middle);
  const others = doubtlessOthers(jumps, gap, from, to, window.jumps).map((other) => middleOf(history, other) - middle);
  const one = new Float64Array(count).fill(1);
  const line = [one, days, ...others.map((at) => days.map((day) => (day > at ? 1 : 0)))];
  const level = baseOf(line);
  const height = withoutBase(
    sample((set) => heightOffsetM(history, gap, set)),
    level,
  );
  put(`${window.name}.heightScatter`, gap, Math.sqrt(sumOfSquares(height) / count));

  const parabola = [one, days, days.map((day) => day * day), ...others.map((at) => days.map((day) => Math.max(0, day - at)))];
  const course = count >= parabola.length + 3 ? baseOf(parabola) : null;
  const along =
    course === null
      ? null
      : withoutBase(
          sample((set) => lead(gap, set)),
          course,
        );
  const alongFinite = along !== null && Number.isFinite(along[0]) ? along : null;
  if (alongFinite !== null) put(`${window.name}.leadScatter`, gap, Math.sqrt(sumOfSquares(alongFinite) / count));

  const driftPerDay = 1.5 * (history.meanMotionRadDay[gap] ?? 0); // m along the orbit for each day and m of height
  for (const lag of window.lagsDays) {
    const name = `${window.name}.${lag}`;
    const rise = stepOf(
      withoutBase(
        days.map((day) => stepShare(day, lag)),
        level,
      ),
      height,
    );
    put(`${name}.heightGain`, gap, gain(sumOfSquares(height), rise.explained, count, leastScatterM.height));
    put(`${name}.heightStep`, gap, rise.size);
    if (course === null || alongFinite === null) continue;
    const drift = stepOf(
      withoutBase(
        days.map((day) => driftDays(day, lag) * driftPerDay),
        course,
      ),
      alongFinite,
    );
    put(`${name}.leadGain`, gap, gain(sumOfSquares(alongFinite), drift.explained, count, leastScatterM.lead));
    put(`${name}.leadStep`, gap, drift.size);
  }
  const pairs = [
    { name: "plane", offset: planeOffsetM, least: leastScatterM.plane },
    { name: "shape", offset: shapeOffsetM, least: leastScatterM.shape },
  ];
  for (const { name, offset, least } of pairs) {
    const offsets: readonly Offset[] = Array.from({ length: count }, (_, k) => offset(history, gap, from + k));
    const first = withoutBase(
      Float64Array.from(offsets, (pair) => pair[0]),
      level,
    );
    const second = withoutBase(
      Float64Array.from(offsets, (pair) => pair[1]),
      level,
    );
    weighPair(name, first, second, least, level, days, window, (key, value) => put(key, gap, value));
  }
}

function weighPair(
  name: string,
  first: Float64Array,
  second: Float64Array,
  least: number,
  level: Base,
  days: Float64Array,
  window: Window,
  put: (name: string, value: number) => void,
): void {
  const squares = sumOfSquares(first) + sumOfSquares(second);
  for (const lag of window.planeLagsDays) {
    const candidate = withoutBase(
      days.map((day) => stepShare(day, lag)),
      level,
    );
    const a = stepOf(candidate, first);
    const b = stepOf(candidate, second);
    put(`${window.name}.${lag}.${name}Gain`, gain(squares, a.explained + b.explained, days.length, least));
    put(`${window.name}.${lag}.${name}Step`, Math.sqrt(a.size * a.size + b.size * b.size));
  }
}

/** ln of the ratio of the sums of squares without and with the burn. */
function gain(squares: number, explained: number, count: number, leastScatter: number): number {
  return log((squares + 1e-12) / (Math.max(0, squares - explained) + count * leastScatter * leastScatter));
}

function setsOf(history: SetColumns, gap: number, window: Window): { readonly from: number; readonly to: number } {
  const day = (set: number): number => history.day[set] ?? 0;
  const reach = window.reachDays + 2 * gapDays(history, gap);
  let from = Math.max(0, gap - window.before + 1);
  let to = Math.min(history.count, gap + 1 + window.after);
  while (from < gap - 1 && day(gap) - day(from) > reach) from += 1;
  while (to > gap + 3 && day(to - 1) - day(gap + 1) > reach) to -= 1;
  return { from, to };
}

/** By how much both sets after a gap lie above both sets before it, m; negative where they do not. NaN at the ends. */
function riseM(history: SetColumns, gap: number): number {
  const axis = (set: number): number => history.semiMajorAxisM[set] ?? Number.NaN;
  return Math.min(axis(gap + 1), axis(gap + 2)) - Math.max(axis(gap - 1), axis(gap));
}

/** How far each gap jumps, in units of what is beyond doubt. */
export interface Jumps {
  readonly height: Float64Array;
  readonly plane: Float64Array;
  /** The usual change of height of the gaps around, m a day. */
  readonly slope: Float64Array;
  /** Scatter of the heights around, m. */
  readonly scatter: Float64Array;
}

/** Of the gaps from `first` on; 0 for those before. */
function jumpsOf(history: SetColumns, first: number): Jumps {
  const gaps = Math.max(0, history.count - 1);
  const scatter = scatterOf(history, first);
  const slope = new Float64Array(gaps);
  const height = new Float64Array(gaps);
  const plane = new Float64Array(gaps);
  const usualSlope = new Float64Array(gaps);
  for (let gap = Math.max(0, first - around); gap < gaps; gap += 1) {
    slope[gap] = heightOffsetM(history, gap, gap + 1) / Math.max(0.3, gapDays(history, gap));
  }
  for (let gap = Math.max(0, first); gap < gaps; gap += 1) {
    usualSlope[gap] = median(slope.subarray(Math.max(0, gap - around), gap + around + 1));
    const usual = (usualSlope[gap] ?? 0) * gapDays(history, gap);
    height[gap] = Math.abs(heightOffsetM(history, gap, gap + 1) - usual) / (doubtless.height * (scatter.height[gap] ?? 1));
    plane[gap] = lengthOf(planeOffsetM(history, gap, gap + 1)) / (doubtless.plane * (scatter.plane[gap] ?? 1));
  }
  return { height, plane, slope: usualSlope, scatter: scatter.height };
}

/** Scatter of the sets about the straight line between their neighbours, the median of those around, m. */
function scatterOf(history: SetColumns, first: number): { readonly height: Float64Array; readonly plane: Float64Array } {
  const height = new Float64Array(history.count).fill(Number.NaN);
  const plane = new Float64Array(history.count).fill(Number.NaN);
  for (let set = Math.max(1, first - around); set + 1 < history.count; set += 1) {
    const share = gapDays(history, set - 1) / (gapDays(history, set - 1) + gapDays(history, set));
    const spread = Math.sqrt(1 + share * share + (1 - share) * (1 - share));
    height[set] = Math.abs(heightOffsetM(history, set - 1, set) - share * heightOffsetM(history, set - 1, set + 1)) / spread;
    const there = planeOffsetM(history, set - 1, set);
    const after = planeOffsetM(history, set - 1, set + 1);
    plane[set] = lengthOf([there[0] - share * after[0], there[1] - share * after[1]]) / (spread * Math.SQRT2);
  }
  const axis = history.semiMajorAxisM[history.count - 1] ?? 0;
  const revolutionsADay = (history.meanMotionRadDay[history.count - 1] ?? 1) / (2 * Math.PI);
  // What the last printed digit stands for: 1e-8 revolutions a day, 1e-4 degrees.
  const digits = { height: (axis * 1e-8) / (1.5 * revolutionsADay) + 0.02, plane: (axis * 0.5e-4 * Math.PI) / 180 };
  return { height: smoothed(height, first, digits.height), plane: smoothed(plane, first, digits.plane) };
}

function smoothed(values: Float64Array, first: number, least: number): Float64Array {
  return values.map((_, set) => {
    if (set < first) return least;
    const usual = median(values.subarray(Math.max(0, set - around), set + around + 1));
    return Math.max(least, Number.isFinite(usual) ? usual * deviationOfMedian : least);
  });
}

/** The largest doubtless jumps within a window, but for the gap itself and the next, where the gap's own burn may still be arriving. */
function doubtlessOthers(jumps: Jumps, gap: number, from: number, to: number, most: number): readonly number[] {
  const size = (other: number): number => Math.max(jumps.height[other] ?? 0, jumps.plane[other] ?? 0);
  const others: number[] = [];
  for (let other = from; other < to - 1; other += 1) {
    if (size(other) > 1 && (other < gap || other > gap + 1)) others.push(other);
  }
  return others.sort((a, b) => size(b) - size(a)).slice(0, most);
}

export function gapDays(history: SetColumns, gap: number): number {
  return (history.day[gap + 1] ?? 0) - (history.day[gap] ?? 0);
}

function middleOf(history: SetColumns, gap: number): number {
  return ((history.day[gap] ?? 0) + (history.day[gap + 1] ?? 0)) / 2;
}

function lengthOf(offset: Offset): number {
  return Math.sqrt(offset[0] * offset[0] + offset[1] * offset[1]);
}

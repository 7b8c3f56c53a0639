import { log } from "../../../engine/index.ts";

/** From values to places in a picture, with the marks along the way. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly at: (value: number) => number;
  readonly marks: readonly number[];
}

/** Round values between two bounds, at most so many, and how many decimals they take. */
export function roundMarks(low: number, high: number, most: number): readonly number[] {
  const bare = Math.max(high - low, 1e-9) / Math.max(1, most);
  let unit = 1;
  while (unit > bare) unit /= 10;
  while (unit * 10 <= bare) unit *= 10;
  const step = unit * ([1, 2, 5, 10].find((factor) => unit * factor >= bare) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  // Built from whole numbers, so that no mark reads 0.30000000000000004.
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

export function decimalsOf(marks: readonly number[]): number {
  const step = Math.abs((marks[1] ?? 1) - (marks[0] ?? 0));
  let decimals = 0;
  for (let unit = 1; decimals < 6 && Math.abs(step / unit - Math.round(step / unit)) > 1e-6; unit /= 10) decimals += 1;
  return decimals;
}

/** Even distances for even differences. `from` and `to` are the places of the bounds. */
export function linearScale(low: number, high: number, from: number, to: number, most: number): Scale {
  const span = high > low ? high - low : 1;
  return { low, high, at: (value) => from + ((value - low) / span) * (to - from), marks: roundMarks(low, high, most) };
}

/** The same with some room around the values. */
export function roomyScale(values: readonly number[], from: number, to: number, most: number, least: number): Scale {
  const [low, high] = boundsOf(values);
  const room = Math.max((high - low) * 0.08, least);
  return linearScale(low - room, high + room, from, to, most);
}

/** Even distances for even ratios; bounds over 0. Marks at 1, 2 and 5 of each decade where there is room, else at 1. */
export function logScale(low: number, high: number, from: number, to: number, most: number): Scale {
  const [first, last] = [log10(low), log10(Math.max(high, low * 1.001))];
  const decades = Array.from({ length: Math.ceil(last) - Math.floor(first) + 1 }, (_, i) => Math.floor(first) + i);
  const marksOf = (digits: readonly number[]): readonly number[] =>
    decades
      .flatMap((decade) => digits.map((digit) => Number((digit * 10 ** decade).toPrecision(3))))
      .filter((value) => value >= low * 0.999 && value <= high * 1.001);
  const choices = [marksOf([1, 2, 5]), marksOf([1, 3]), marksOf([1])];
  return {
    low,
    high,
    at: (value) => from + ((log10(Math.max(value, low * 1e-3)) - first) / (last - first)) * (to - from),
    marks: choices.find((marks) => marks.length <= most) ?? marksOf([1]).filter((_, i) => i % 2 === 0),
  };
}

function log10(value: number): number {
  return log(value) / log(10);
}

export function boundsOf(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [0, 1];
}

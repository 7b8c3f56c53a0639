import type { Unit } from "../phrases/types.ts";

/** The letters of a sentence that are still in sight, with the unit that each stands for. */
export interface View {
  readonly letters: string;
  readonly at: readonly number[];
}

export function viewOf(units: readonly Unit[]): View {
  return { letters: units.map((unit) => unit.letter).join(""), at: units.map((_, index) => index) };
}

/** Takes the ranges [from, to) of letters out of sight. */
export function without(view: View, ranges: readonly (readonly [number, number])[]): View {
  if (ranges.length === 0) return view;
  let letters = "";
  const at: number[] = [];
  let next = 0;
  for (let i = 0; i < view.letters.length; i += 1) {
    while (next < ranges.length && i >= (ranges[next]?.[1] ?? Infinity)) next += 1;
    const range = ranges[next];
    if (range !== undefined && i >= range[0]) continue;
    letters += view.letters.charAt(i);
    at.push(view.at[i] ?? 0);
  }
  return { letters, at };
}

/**
 * How many objects the public catalogue gave element sets for, so that a look through fewer can say so. Counted in six full lists of Space-Track;
 * between them a straight line, before the first and after the last the nearest (the catalogue grows, so that after it is a lower bound).
 */
const counted: readonly { readonly year: number; readonly sets: number }[] = [
  { year: 2021.41, sets: 21_584 },
  { year: 2022.06, sets: 23_939 },
  { year: 2022.53, sets: 24_132 },
  { year: 2023.25, sets: 24_548 },
  { year: 2023.77, sets: 26_140 },
  { year: 2024.51, sets: 26_389 },
];

/** `year` with decimals, 2023.9. `measured` is false outside the years that were counted. */
export function catalogueSize(year: number): { readonly sets: number; readonly measured: boolean } {
  const after = counted.findIndex((point) => point.year >= year);
  const right = counted[after];
  const left = counted[after - 1];
  if (right === undefined) return { sets: counted.at(-1)?.sets ?? 0, measured: false };
  if (left === undefined) return { sets: right.sets, measured: right.year === year };
  const share = (year - left.year) / (right.year - left.year);
  return { sets: Math.round(left.sets + share * (right.sets - left.sets)), measured: true };
}

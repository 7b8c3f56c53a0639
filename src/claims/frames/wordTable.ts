import type { ClaimType } from "../../model/index.ts";

/** The types that are weighed, in the order of the letters a, b, c … that the table tells them by. */
export const weighedTypes = [
  "launch",
  "orbit",
  "status",
  "decay",
  "imaging",
  "statement",
  "manoeuvre",
  "proximity",
  "overflight",
  "launch-failure",
  "signal",
  "count",
  "hazard-area",
  "sighting",
  "resolution",
  "coverage",
  "site-capability",
  "plan",
] as const satisfies readonly ClaimType[];

/** What words weigh, in natural logarithms of odds. */
export interface WordTable {
  /** By type: what a clause with no known word weighs. */
  readonly bias: readonly number[];
  /** By feature: types and weights by turns. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const letterA = 97;
/** Weights are written in tenths. */
const STEP = 10;
/** Characters of a line of the written table, so that it has no more lines than a file should. */
const LINE = 700;

/** Reads a table as it is written: features parted by "|", a name, "@", and for each type its letter and weight. */
export function readTable(written: { readonly bias: readonly number[]; readonly rows: string }): WordTable {
  const weights = new Map<string, readonly number[]>();
  for (const row of written.rows.split(/[|\n]/)) {
    const at = row.lastIndexOf("@");
    if (at < 0) continue;
    const pairs: number[] = [];
    for (const pair of row.slice(at + 1).match(/[a-z]-?\d+/g) ?? [])
      pairs.push(pair.charCodeAt(0) - letterA, Number(pair.slice(1)) / STEP);
    weights.set(row.slice(0, at), pairs);
  }
  return { bias: written.bias, weights };
}

/** The rows of a table as it is written, several a line. Weights under half a step are left out. */
export function writeRows(weights: ReadonlyMap<string, readonly number[]>): string {
  const lines: string[] = [];
  let line = "";
  for (const [feature, pairs] of weights) {
    let row = "";
    for (let i = 0; i < pairs.length; i += 2) {
      const steps = Math.round((pairs[i + 1] ?? 0) * STEP);
      if (steps !== 0) row += `${String.fromCharCode(letterA + (pairs[i] ?? 0))}${steps}`;
    }
    if (row === "") continue;
    if (line.length + feature.length + row.length > LINE) {
      lines.push(line);
      line = "";
    }
    line += `${line === "" ? "" : "|"}${feature}@${row}`;
  }
  return [...lines, line].join("\n");
}

import type { Verdict } from "../../model/index.ts";

/** SGR codes (ECMA-48) of the few ways in which words are painted; the 16 base colours, so that every theme can show them. */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Paint = keyof typeof codes;

export type Painter = (text: string, ...paints: readonly Paint[]) => string;

/** Paints, or leaves plain. Only text already made visible may pass through. */
export function painter(colour: boolean): Painter {
  return (text, ...paints) =>
    colour && text !== "" && paints.length > 0
      ? `\u001B[${paints.map((paint) => codes[paint]).join(";")}m${text}\u001B[0m`
      : text;
}

export const verdictPaint: Readonly<Record<Verdict, Paint>> = {
  supported: "green",
  consistent: "blue",
  contradicted: "red",
  "needs-data": "yellow",
  pending: "magenta",
  "not-checkable": "dim",
};

import { columns } from "../text/columns.ts";

/** A rectangle of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly text: string;
  /** Points that the words may belong to; one of them is chosen. */
  readonly spots: readonly (readonly [x: number, y: number])[];
  readonly size: number;
  readonly weight: keyof typeof columnWidth;
  readonly className: string;
  /** Units between the point and the words; 0 sets the words on the point, as on a contour line. */
  readonly gap: number;
  /** Left out rather than set over something. */
  readonly optional?: boolean;
}

export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly className: string;
  readonly box: Box;
}

/** Height of a line as a share of the size of type. */
export const lineHeight = 1.22;

/** Width of a column as a share of the size of type: a little wide for the sans faces that pages are read in, so that words never touch. */
const columnWidth = { plain: 0.57, bold: 0.65 } as const;

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** The places around a point where words may stand, the best first: right, left, then above and below, then farther off. */
function offsets(size: number, gap: number): readonly (readonly [number, number, Label["anchor"]])[] {
  if (gap === 0) return [[0, 0, "middle"]];
  const side = gap * 0.75;
  const slant = side + size * 0.3;
  return [
    [gap, 0, "start"],
    [-gap, 0, "end"],
    [side, -slant, "start"],
    [side, slant, "start"],
    [-side, -slant, "end"],
    [-side, slant, "end"],
    [0, -gap - size * 0.5, "middle"],
    [0, gap + size * 0.5, "middle"],
    [-side, slant * 1.6, "end"],
    [side, slant * 1.6, "start"],
    [-side, -slant * 1.6, "end"],
    [side, -slant * 1.6, "start"],
  ];
}

const longestLine = 22; // columns: longer names cross too much of a map

/** A long name in two lines, parted at the space nearest to its middle. */
function linesOf(text: string): readonly string[] {
  if (columns(text) <= longestLine) return [text];
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const middle = text.length / 2;
  const nearest = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest === undefined ? [text] : [text.slice(0, nearest), text.slice(nearest + 1)];
}

function candidates({ text, spots, size, weight, gap, className }: LabelRequest): readonly Label[] {
  const lines = linesOf(text);
  const width = Math.max(...lines.map(columns)) * columnWidth[weight] * size;
  const height = lines.length * lineHeight * size;
  return spots.flatMap(([x, y]) =>
    offsets(size, gap).map(([dx, dy, anchor]) => {
      const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
      const middle = y + dy + (Math.sign(dy) * (height - lineHeight * size)) / 2;
      return { lines, size, x: x + dx, y: middle, anchor, className, box: { x: left, y: middle - height / 2, width, height } };
    }),
  );
}

function cost(label: Label, taken: readonly Box[], frame: { readonly width: number; readonly height: number }): number {
  const { box } = label;
  const outside = box.x < 3 || box.y < 3 || box.x + box.width > frame.width - 3 || box.y + box.height > frame.height - 3;
  return (outside ? 1e6 : 0) + taken.reduce((sum, other) => sum + overlap(box, other), 0);
}

/** Sets the labels one after another where each covers least; optional ones only where they cover nothing. */
export function setLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: { readonly width: number; readonly height: number },
): readonly Label[] {
  const set: Label[] = [];
  for (const request of requests) {
    const taken = [...obstacles, ...set.map((label) => label.box)];
    const ranked = candidates(request)
      .map((label, order) => ({ label, cost: cost(label, taken, frame) + order * 0.01 }))
      .sort((a, b) => a.cost - b.cost);
    const best = ranked[0];
    if (best === undefined || (request.optional === true && best.cost > 2) || best.cost >= 1e6) continue;
    set.push(best.label);
  }
  return set;
}

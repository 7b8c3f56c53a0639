import { columns } from "../text/columns.ts";
import { oneLine } from "../text/visible.ts";
import { wrap } from "../text/wrap.ts";
import type { Paint, Painter } from "./paint.ts";

/** What every part of a terminal report is laid out with. */
export interface Layout {
  readonly width: number;
  readonly paint: Painter;
}

/** A paragraph, indented and wrapped. */
export function paragraph(layout: Layout, text: string, indent = 2, ...paints: readonly Paint[]): readonly string[] {
  const margin = " ".repeat(indent);
  return wrap(oneLine(text), layout.width - indent).map((line) => margin + layout.paint(line, ...paints));
}

/** A label with text beside it; on a narrow terminal the text stands below. */
export function entry(
  layout: Layout,
  label: string,
  text: string,
  labelColumns: number,
  ...paints: readonly Paint[]
): readonly string[] {
  const margin = 2;
  const beside = layout.width - margin - labelColumns - 2;
  if (beside < 28) return [...paragraph(layout, label, margin, ...paints), ...paragraph(layout, text, margin + 2)];
  const labels = wrap(oneLine(label), labelColumns);
  const texts = wrap(oneLine(text), beside);
  return Array.from({ length: Math.max(labels.length, texts.length) }, (_, i) => {
    const words = labels[i] ?? "";
    const painted = layout.paint(words, ...paints) + " ".repeat(Math.max(0, labelColumns - columns(words)));
    return `${" ".repeat(margin)}${painted}  ${texts[i] ?? ""}`.trimEnd();
  });
}

/** Entries with one width of label for all: as wide as the widest, at most a third of the line. */
export function entries(
  layout: Layout,
  rows: readonly (readonly [label: string, text: string])[],
  ...paints: readonly Paint[]
): readonly string[] {
  const widest = rows.reduce((most, [label]) => Math.max(most, columns(oneLine(label))), 0);
  const labelColumns = Math.min(widest, Math.floor(layout.width / 3));
  return rows.flatMap(([label, text]) => entry(layout, label, text, labelColumns, ...paints));
}

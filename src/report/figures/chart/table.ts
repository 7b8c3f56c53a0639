import { html, type Html } from "../../text/html.ts";
import { sheetMargin, type Part } from "./sheet.ts";
import { fitted, textSize, widthOf, words } from "./words.ts";

export interface TableRow {
  /** The number by which the row is found in the picture above. */
  readonly mark: string;
  /** Cells that stand beside each other, those of the second part under the first where a line has no room. */
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const lineHeight = 18;
const gap = 16;
const markRoom = 22;

/** A small table under a picture: one line a row where there is room, else two. */
export function table(top: number, width: number, heading: string, rows: readonly TableRow[]): Part {
  const room = width - 2 * sheetMargin - markRoom;
  const size = textSize - 0.5;
  const widths = columnWidths(
    rows.map(({ first, second }) => [...first, ...second]),
    size,
  );
  const whole = widths.reduce((sum, one) => sum + one + gap, -gap) <= room;
  const left = sheetMargin + markRoom;
  let y = top + 8;
  const line = (cells: readonly string[], places: readonly number[], tone: string): Html =>
    html`${cells.map((cell, i) => {
      const x = places[i] ?? left;
      return words(x, y, fitted(cell, width - sheetMargin - x, size), { tone, size });
    })}`;
  const head = heading === "" ? "" : words(sheetMargin, (y += 6), heading, { bold: true });
  const body = rows.map(({ mark, first, second }) => {
    y += lineHeight;
    const number = words(sheetMargin + markRoom - 8, y, mark, { anchor: "end", bold: true, size });
    if (whole) return html`${number}${line([...first, ...second], placesOf(widths, left), "")}`;
    // Each part keeps its columns where it fits into one line, and flows into several where it does not.
    const part = (cells: readonly string[], from: number, tone: string): readonly Html[] => {
      const places = placesOf(widths.slice(from, from + cells.length), left);
      const fits = cells.every((cell, i) => (places[i] ?? left) + widthOf(cell, size) <= width - sheetMargin);
      return (fits ? [cells] : flowing(cells, size, room)).map((own, i) => {
        if (from > 0 || i > 0) y += lineHeight - 3;
        const wide = own.map((cell) => widthOf(cell, size));
        return line(own, fits ? places : placesOf(wide, left), tone);
      });
    };
    const upper = part(first, 0, "");
    const lower = part(second, first.length, "soft");
    return html`${number}${upper}${lower}`;
  });
  return { markup: html`${head}${body}`, bottom: y + 10 };
}

function columnWidths(rows: readonly (readonly string[])[], size: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? "", size))));
}

function placesOf(widths: readonly number[], left: number): readonly number[] {
  let x = left;
  return widths.map((own) => {
    const place = x;
    x += own + gap;
    return place;
  });
}

/** Cells in lines of a width, each line as full as it can be. */
function flowing(cells: readonly string[], size: number, room: number): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let used = room;
  for (const whole of cells) {
    const cell = fitted(whole, room, size);
    const wide = widthOf(cell, size);
    if (used + gap + wide > room) {
      lines.push([]);
      used = -gap;
    }
    lines.at(-1)?.push(cell);
    used += gap + wide;
  }
  return lines;
}

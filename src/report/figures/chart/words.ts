import { html, nothing, type Html } from "../../text/html.ts";
import { columns } from "../../text/columns.ts";

export interface Look {
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
  /** A class of the sheet's style: `soft`, or `t-a` … for the colour of a series. */
  readonly tone?: string;
  /** A rim of the paper's colour, for words over lines. */
  readonly halo?: boolean;
}

export const textSize = 12;

/** Width of a column as a share of the size of type: a little wide, so that words never touch in the sans faces that pictures are read in. */
const columnShare = { plain: 0.6, bold: 0.67 } as const;

/** How wide words come out at most, in units of the picture. */
export function widthOf(text: string, size: number = textSize, bold = false): number {
  return columns(text) * size * (bold ? columnShare.bold : columnShare.plain);
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitted(text: string, room: number, size: number = textSize, bold = false): string {
  if (widthOf(text, size, bold) <= room) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join("")}…`, size, bold) > room) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** A catalogue's name where there is little room: without what stands in brackets, then cut. */
export function shortName(name: string, room: number, size: number = textSize, bold = false): string {
  const bare = name.replace(/\s*\([^)]*\)\s*$/, "");
  return widthOf(name, size, bold) <= room || bare === "" ? fitted(name, room, size, bold) : fitted(bare, room, size, bold);
}

/** One line of words in a picture; `y` is its foot. Size, weight and anchor are written out, so that a test can tell where it lies. */
export function words(x: number, y: number, text: string, look: Look = {}): Html {
  const { anchor = "start", size = textSize, bold = false, tone = "", halo = false } = look;
  const classes = [tone, halo ? "halo" : ""].filter((name) => name !== "").join(" ");
  return html`<text
    class="${classes}"
    x="${tenth(x)}"
    y="${tenth(y)}"
    font-size="${size}"
    font-weight="${bold ? 600 : 400}"
    text-anchor="${anchor}"
    >${text}</text
  >`;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Numbers under their dots, those left out that would stand on one before: the table names them all the same. */
export function apartNames(
  dots: readonly { readonly px: number; readonly py: number; readonly name: string }[],
  bottom: number,
): Html {
  const taken: (readonly [number, number])[] = [];
  return html`${dots.map(({ px, py, name }) => {
    const y = py + 18 > bottom - 2 ? py - 8 : py + 16;
    if (taken.some(([tx, ty]) => Math.abs(tx - px) < 16 && Math.abs(ty - y) < 15)) return nothing;
    taken.push([px, y]);
    return words(px, y, name, { anchor: "middle", bold: true, tone: "t-x", halo: true });
  })}`;
}

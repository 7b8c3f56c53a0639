import { html, nothing, type Html } from "../../text/html.ts";
import { columnsOfCharacter } from "../../text/columns.ts";
import { visible } from "../../text/visible.ts";

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

/** Widths of letters as a share of the size, as in the widest of the usual sans faces (DejaVu, Verdana): words never touch in narrower ones. */
const narrow = new Set("ijlI|!.,:;'`· ");
const slim = new Set('ftr()[]{}/\\-"*');
const broad = new Set("mwMW%@−±+=<>×~QO…");
const bolder = 1.1;

function shareOf(character: string): number {
  if (narrow.has(character)) return 0.34;
  if (slim.has(character)) return 0.42;
  if (broad.has(character)) return 0.86;
  if (/[A-Z0-9]/.test(character)) return 0.68;
  return character < "\u0250" ? 0.62 : Math.max(0.62, 1.02 * (columnsOfCharacter(character) - 1));
}

/** How wide words come out at most, in units of the picture. */
export function widthOf(text: string, size: number = textSize, bold = false): number {
  let sum = 0;
  for (const character of visible(text)) sum += shareOf(character);
  return sum * size * (bold ? bolder : 1);
}

/** The text in lines that fit into a room, broken at spaces; a word too long for a line is cut. */
export function wrapped(text: string, room: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, room, size, bold));
  }
  return lines;
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

/** Numbers under their dots in a panel, those left out that would stand on one before: the table names them all the same. */
export function apartNames(
  dots: readonly { readonly px: number; readonly py: number; readonly name: string }[],
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
): Html {
  const taken: (readonly [number, number])[] = [];
  return html`${dots.map(({ px, py, name }) => {
    const half = widthOf(name, textSize, true) / 2;
    const x = Math.max(left + half, Math.min(right - half, px));
    const y = py + 18 > bottom - 2 ? py - 8 : py + 16;
    if (taken.some(([tx, ty]) => Math.abs(tx - x) < 2 * half + 4 && Math.abs(ty - y) < 15)) return nothing;
    taken.push([x, y]);
    return words(x, y, name, { anchor: "middle", bold: true, tone: "t-x", halo: true });
  })}`;
}

import { columnsOfCharacter } from "./columns.ts";

/** One character with whether it is marked (underlined). */
export interface Cell {
  readonly character: string;
  readonly marked: boolean;
}

export function cells(text: string, marked = false): readonly Cell[] {
  return Array.from(text, (character) => ({ character, marked }));
}

export function cellText(line: readonly Cell[]): string {
  return line.map((cell) => cell.character).join("");
}

function widthOf(line: readonly Cell[]): number {
  return line.reduce((sum, cell) => sum + columnsOfCharacter(cell.character), 0);
}

function wordsOf(text: readonly Cell[]): readonly (readonly Cell[])[] {
  const words: Cell[][] = [];
  let word: Cell[] = [];
  for (const cell of text) {
    if (cell.character === " ") {
      if (word.length > 0) words.push(word);
      word = [];
    } else word.push(cell);
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** A word too long for a line, cut where it must be; a mark is never parted from its letter. */
function cut(word: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const pieces: Cell[][] = [];
  let piece: Cell[] = [];
  let used = 0;
  for (const cell of word) {
    const columns = columnsOfCharacter(cell.character);
    if (columns > 0 && used + columns > width && piece.length > 0) {
      pieces.push(piece);
      piece = [];
      used = 0;
    }
    piece.push(cell);
    used += columns;
  }
  pieces.push(piece);
  return pieces;
}

/** Lines of at most `width` columns, broken at spaces; the space between two marked words of a line is marked too. */
export function wrapCells(text: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const room = Math.max(8, width);
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  for (const word of wordsOf(text).flatMap((whole) => (widthOf(whole) > room ? cut(whole, room) : [whole]))) {
    if (line.length > 0 && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = [];
    }
    const joined = line.length > 0 && (line.at(-1)?.marked ?? false) && (word[0]?.marked ?? false);
    line = line.length > 0 ? [...line, { character: " ", marked: joined }, ...word] : [...word];
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** `wrapCells` for plain text. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapCells(cells(text), width).map(cellText);
}

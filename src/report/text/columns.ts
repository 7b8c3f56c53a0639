import { eastAsianWidth } from "get-east-asian-width";

const joinsThePrevious = /^[\p{M}\p{Cf}]$/u;

/** Columns that one character takes on a terminal: 2 for Hangul, Han and other wide ones, 0 for marks that join the one before. */
export function columnsOfCharacter(character: string): number {
  if (joinsThePrevious.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0x20);
}

/** Columns that a text without colour codes takes on a terminal. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += columnsOfCharacter(character);
  return sum;
}

/** The text with spaces after it up to `width` columns. */
export function padColumns(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

import { setForm } from "./setColumns.ts";

const blank = 32;
const plus = 43;
const minus = 45;
const point = 46;
const zero = 48;

/**
 * In which of our writer's four styles two lines stand (bit 0: zeros written +0, bit 1: zeros before angles), or `setForm.textKept`
 * where our writer would write other characters. The lines must have been read without a problem: only what reading leaves open
 * is looked at, which is a tenth of the work of writing them.
 */
export function tleForm(line1: string, line2: string): number {
  const a = (column: number): number => line1.charCodeAt(column);
  const b = (column: number): number => line2.charCodeAt(column);
  if (line1.length !== 69 || line2.length !== 69 || a(2) === blank || b(2) === blank) return setForm.textKept;
  if (!plainDesignator(a) || !plainDerivative(a) || a(62) !== zero) return setForm.textKept;
  const zeros = zeroSign(line1, 44) | zeroSign(line1, 53);
  if (zeros === mixed || zeros >= other) return setForm.textKept;
  if (!blankPadded(a, 64, 67) || !blankPadded(b, 63, 67)) return setForm.textKept;
  const padding =
    angle(b, 8, 11) |
    angle(b, 17, 20) |
    angle(b, 34, 37) |
    angle(b, 43, 46) |
    leading(b(52), b(53)) |
    (b(54) === point ? 0 : other);
  if (padding === mixed || padding >= other) return setForm.textKept;
  return (zeros === second ? 1 : 0) | (padding === second ? 2 : 0);
}

// What a field shows of the two styles: nothing, the first, the second; both at once is no style, nor is anything else.
const first = 1;
const second = 2;
const mixed = 3;
const other = 4;

type Column = (column: number) => number;

function plainDesignator(a: Column): boolean {
  if (a(9) === blank) {
    for (let column = 10; column < 17; column++) if (a(column) !== blank) return false;
    return true;
  }
  if (a(14) !== blank) return a(15) !== blank || a(16) === blank;
  return a(15) === blank && a(16) === blank;
}

function plainDerivative(a: Column): boolean {
  if (a(34) !== point) return false;
  if (a(33) === blank) return true;
  if (a(33) !== minus) return false;
  for (let column = 35; column < 43; column++) if (a(column) !== zero) return true;
  return false; // a negative zero loses its sign in the columns
}

/** `±DDDDD±D` from a column on. */
function zeroSign(line: string, start: number): number {
  const sign = line.charCodeAt(start);
  if (sign === plus) return other;
  const exponentSign = line.charCodeAt(start + 6);
  const size = line.charCodeAt(start + 7);
  if (line.charCodeAt(start + 1) !== zero) return size === zero && exponentSign === minus ? other : 0;
  for (let column = start + 2; column < start + 6; column++) if (line.charCodeAt(column) !== zero) return other;
  if (sign !== blank || size !== zero) return other;
  return exponentSign === plus ? second : first;
}

/** A whole number with blanks, not zeros, before it; the last column has a digit. */
function blankPadded(column: Column, start: number, last: number): boolean {
  let at = start;
  while (at < last && column(at) === blank) at++;
  return column(at) !== blank && (column(at) !== zero || at === last);
}

/** Three columns before the point. */
function angle(column: Column, start: number, pointAt: number): number {
  if (column(pointAt) !== point || column(pointAt - 1) === blank) return other;
  const [a, b] = [column(start), column(start + 1)];
  if (a === blank) return b === zero ? other : first;
  return a === zero ? second : b === blank ? other : 0;
}

function leading(a: number, b: number): number {
  if (b === blank) return other;
  return a === blank ? first : a === zero ? second : 0;
}

/**
 * Reading and checking the fixed columns of a TLE. Each reader takes a half-open range of columns counted from 0 and gives NaN
 * where the characters are not what the field may hold; the caller then says which field it was.
 */
const powersOfTen: readonly number[] = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

const blank = 32;
const plus = 43;
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;

function tenTo(n: number): number {
  return powersOfTen[n] ?? Number.NaN;
}

/** A decimal number, blanks before it, a sign if `signed`. Correctly rounded: whole digits over an exact power of ten. */
export function decimal(line: string, start: number, end: number, signed: boolean): number {
  let at = start;
  while (at < end && line.charCodeAt(at) === blank) at++;
  let sign = 1;
  if (signed && at < end) {
    const first = line.charCodeAt(at);
    if (first === minus) sign = -1;
    if (first === minus || first === plus) at++;
  }
  let digits = 0;
  let count = 0;
  let pointAt = -1;
  for (; at < end; at++) {
    const character = line.charCodeAt(at);
    if (character >= zero && character <= nine) {
      digits = digits * 10 + (character - zero);
      count++;
    } else if (character === point && pointAt < 0) pointAt = at;
    else return Number.NaN;
  }
  if (count === 0) return Number.NaN;
  return (sign * digits) / tenTo(pointAt < 0 ? 0 : end - 1 - pointAt);
}

/** Digits with blanks before them; all blank is 0 if `mayBeBlank`. */
export function whole(line: string, start: number, end: number, mayBeBlank: boolean): number {
  let at = start;
  while (at < end && line.charCodeAt(at) === blank) at++;
  if (at === end) return mayBeBlank ? 0 : Number.NaN;
  return allDigits(line, at, end);
}

/** Digits only. */
export function allDigits(line: string, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const character = line.charCodeAt(at);
    if (character < zero || character > nine) return Number.NaN;
    digits = digits * 10 + (character - zero);
  }
  return digits;
}

/** `±DDDDD±D`, a decimal point assumed before the digits: " 28098-4" is 0.28098e-4. */
export function assumedPoint(line: string, start: number): number {
  const first = line.charCodeAt(start);
  const exponentSign = line.charCodeAt(start + 6);
  const digits = allDigits(line, start + 1, start + 6);
  const size = allDigits(line, start + 7, start + 8);
  if (first !== blank && first !== plus && first !== minus) return Number.NaN;
  if (exponentSign !== minus && exponentSign !== plus) return Number.NaN;
  const exponent = (exponentSign === minus ? -size : size) - 5;
  const value = exponent < 0 ? digits / tenTo(-exponent) : digits * tenTo(exponent);
  return first === minus ? -value : value;
}

/**
 * An object's number: five digits, blanks before them, or alpha-5, where a letter (no I, no O) stands for 10 to 33.
 */
export function catalogueNumber(line: string, start: number): number {
  const first = line.charCodeAt(start);
  if (first >= 65 && first <= 90) {
    const rest = allDigits(line, start + 1, start + 5);
    const skipped = first === 73 || first === 79 ? Number.NaN : (first > 73 ? 1 : 0) + (first > 79 ? 1 : 0);
    return (first - 55 - skipped) * 10_000 + rest;
  }
  return whole(line, start, start + 5, false);
}

/** The last digit of the sum of all digits before column 69, each minus sign counting 1. */
export function checksum(line: string): number {
  let sum = 0;
  for (let at = 0; at < 68; at++) {
    const character = line.charCodeAt(at);
    if (character >= zero && character <= nine) sum += character - zero;
    else if (character === minus) sum += 1;
  }
  return sum % 10;
}

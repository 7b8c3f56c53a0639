/**
 * One two-line element set.
 *
 * [1] Spacetrack Report No. 3, 1980; CelesTrak, NORAD Two-Line Element Set Format: columns and checksum.
 * [2] Space-Track: alpha-5 for numbers from 100 000 to 339 999.
 */
import { fail, type Result } from "../../base/index.ts";
import { builtInLeapSeconds, dateOf, instantOfUtc, isLeapYear, midnightOf, type LeapSeconds } from "../time/index.ts";
import { elementsAt, type MeanElements, type OmmFields } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import { allDigits, assumedPoint, catalogueNumber, checksum, decimal, whole } from "./tleColumns.ts";

export interface TleOptions {
  /** For the epoch; the built-in table where left out. */
  readonly leapSeconds?: LeapSeconds;
  /** "ignore" reads lines whose checksum is wrong or missing. "require" where left out. */
  readonly checksums?: "require" | "ignore";
  /** What a line 0 said. */
  readonly name?: string | null;
  /** Number of line 1 in its file, for problems; 1 where left out. */
  readonly lineNumber?: number;
}

interface Field {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly read: (line: string) => number;
}

const angle = "degrees, like 348.7242";
const exponential = "a number with assumed point, like 28098-4";

const line1Fields: readonly Field[] = [
  { name: "catalogue number", start: 2, end: 7, expected: "five digits or alpha-5", read: (l) => catalogueNumber(l, 2) },
  { name: "epoch year", start: 18, end: 20, expected: "two digits", read: (l) => whole(l, 18, 20, false) },
  { name: "epoch day", start: 20, end: 23, expected: "a day of the year", read: (l) => whole(l, 20, 23, false) },
  { name: "epoch day's fraction", start: 23, end: 32, expected: "a point and eight digits", read: epochFraction },
  {
    name: "mean motion's first derivative",
    start: 33,
    end: 43,
    expected: "like -.00000084",
    read: (l) => decimal(l, 33, 43, true),
  },
  { name: "mean motion's second derivative", start: 44, end: 52, expected: exponential, read: (l) => assumedPoint(l, 44) },
  { name: "B*", start: 53, end: 61, expected: exponential, read: (l) => assumedPoint(l, 53) },
  { name: "ephemeris type", start: 62, end: 63, expected: "a digit or a blank", read: (l) => whole(l, 62, 63, true) },
  { name: "element set number", start: 64, end: 68, expected: "up to four digits", read: (l) => whole(l, 64, 68, true) },
];

const line2Fields: readonly Field[] = [
  { name: "catalogue number", start: 2, end: 7, expected: "five digits or alpha-5", read: (l) => catalogueNumber(l, 2) },
  { name: "inclination", start: 8, end: 16, expected: angle, read: (l) => decimal(l, 8, 16, false) },
  { name: "right ascension of the node", start: 17, end: 25, expected: angle, read: (l) => decimal(l, 17, 25, false) },
  { name: "eccentricity", start: 26, end: 33, expected: "seven digits", read: (l) => allDigits(l, 26, 33) },
  { name: "argument of perigee", start: 34, end: 42, expected: angle, read: (l) => decimal(l, 34, 42, false) },
  { name: "mean anomaly", start: 43, end: 51, expected: angle, read: (l) => decimal(l, 43, 51, false) },
  {
    name: "mean motion",
    start: 52,
    end: 63,
    expected: "revolutions a day, like 15.56387291",
    read: (l) => decimal(l, 52, 63, false),
  },
  { name: "revolution number", start: 63, end: 68, expected: "up to five digits", read: (l) => whole(l, 63, 68, true) },
];

const blanks1 = [1, 8, 17, 32, 43, 52, 61, 63] as const;
const blanks2 = [1, 7, 16, 25, 33, 42, 51] as const;

/**
 * Reads the two lines of a set; blanks and line ends after them do not matter. Years 57–99 are 19xx, others 20xx.
 *
 * @returns the set, its figures exact; or the first problem found, with its line and column: `tle-length`, `tle-line-number`,
 * `tle-blank`, `tle-field`, `tle-checksum`, `tle-numbers-differ`, `element-range`
 */
export function parseTle(line1: string, line2: string, options: TleOptions = {}): Result<MeanElements, ElementProblem> {
  const first = line1.trimEnd();
  const second = line2.trimEnd();
  const number = options.lineNumber ?? 1;
  const ignore = options.checksums === "ignore";
  const problem = lineProblem(first, "1", blanks1, ignore, number) ?? lineProblem(second, "2", blanks2, ignore, number + 1);
  if (problem !== null) return fail(problem);

  const noradId = catalogueNumber(first, 2);
  const epochYear = whole(first, 18, 20, false);
  const epochDay = whole(first, 20, 23, false);
  const fraction = epochFraction(first);
  const motionDot = decimal(first, 33, 43, true);
  const motionDdot = assumedPoint(first, 44);
  const bstar = assumedPoint(first, 53);
  const ephemerisType = whole(first, 62, 63, true);
  const elementSetNumber = whole(first, 64, 68, true);
  const noradIdAgain = catalogueNumber(second, 2);
  const inclination = decimal(second, 8, 16, false);
  const raan = decimal(second, 17, 25, false);
  const eccentricity = allDigits(second, 26, 33);
  const argumentOfPerigee = decimal(second, 34, 42, false);
  const meanAnomaly = decimal(second, 43, 51, false);
  const meanMotion = decimal(second, 52, 63, false);
  const revolution = whole(second, 63, 68, true);
  const all1 = noradId + epochYear + epochDay + fraction + motionDot + motionDdot + bstar + ephemerisType + elementSetNumber;
  if (Number.isNaN(all1)) return fail(fieldProblem(first, line1Fields, number));
  const all2 = noradIdAgain + inclination + raan + eccentricity + argumentOfPerigee + meanAnomaly + meanMotion + revolution;
  if (Number.isNaN(all2)) return fail(fieldProblem(second, line2Fields, number + 1));
  if (noradId !== noradIdAgain) {
    return fail({ code: "tle-numbers-differ", place: { line: number + 1, column: 3 }, found: noradIdAgain, expected: noradId });
  }
  const designator = first.slice(9, 17).trim();
  const objectId = designator === "" ? "" : cosparId(designator);
  if (objectId === null) {
    const expected = "a designator like 98067A, or blanks";
    return fail({ code: "tle-field", field: "designator", place: { line: number, column: 10 }, found: designator, expected });
  }

  const year = epochYear < 57 ? 2000 + epochYear : 1900 + epochYear;
  const lastDay = isLeapYear(year) ? 366 : 365;
  if (epochDay < 1 || epochDay > lastDay) {
    const expected = `${year} has days 1 to ${lastDay}`;
    return fail({ code: "tle-field", field: "epoch day", place: { line: number, column: 21 }, found: epochDay, expected });
  }
  const utcMidnight = midnightOf({ year, month: 1, day: 1 }) + epochDay - 1;
  const microseconds = fraction * 864; // a step of the eighth decimal of a day is 864 µs: exact
  const epochUtc = { utcMidnight, secondOfDay: microseconds / 1e6 };
  const written: OmmFields = {
    OBJECT_NAME: options.name ?? "",
    OBJECT_ID: objectId,
    EPOCH: epochText(utcMidnight, microseconds),
    MEAN_MOTION: meanMotion,
    ECCENTRICITY: eccentricity / 1e7,
    INCLINATION: inclination,
    RA_OF_ASC_NODE: raan,
    ARG_OF_PERICENTER: argumentOfPerigee,
    MEAN_ANOMALY: meanAnomaly,
    EPHEMERIS_TYPE: ephemerisType,
    CLASSIFICATION_TYPE: first.slice(7, 8).trim(),
    NORAD_CAT_ID: noradId,
    ELEMENT_SET_NO: elementSetNumber,
    REV_AT_EPOCH: revolution,
    BSTAR: bstar,
    MEAN_MOTION_DOT: motionDot,
    MEAN_MOTION_DDOT: motionDdot,
  };
  const instant = instantOfUtc(epochUtc, options.leapSeconds ?? builtInLeapSeconds);
  const elements = elementsAt(written, { utc: epochUtc, instant }, null, null);
  return elements.ok ? elements : fail({ ...elements.problem, place: { line: number + 1 } });
}

function epochFraction(line: string): number {
  return line.charCodeAt(23) === 46 ? allDigits(line, 24, 32) : Number.NaN;
}

/** Shape of a line: length, its number, the blanks between fields, the checksum. */
function lineProblem(
  text: string,
  which: "1" | "2",
  blanks: readonly number[],
  ignoreChecksum: boolean,
  line: number,
): ElementProblem | null {
  if (text.charAt(0) !== which || text.charAt(1) !== " ") {
    return { code: "tle-line-number", place: { line, column: 1 }, found: text.slice(0, 2), expected: which };
  }
  if (text.length !== 69 && !(ignoreChecksum && text.length === 68)) {
    return { code: "tle-length", place: { line, column: Math.min(text.length, 69) + 1 }, found: text.length, expected: 69 };
  }
  for (const column of blanks) {
    if (text.charCodeAt(column) !== 32) {
      return { code: "tle-blank", place: { line, column: column + 1 }, found: text.charAt(column) };
    }
  }
  if (!ignoreChecksum && text.charCodeAt(68) - 48 !== checksum(text)) {
    return { code: "tle-checksum", place: { line, column: 69 }, found: text.charAt(68), expected: checksum(text) };
  }
  return null;
}

function fieldProblem(text: string, fields: readonly Field[], line: number): ElementProblem {
  for (const { name, start, end, expected, read } of fields) {
    if (Number.isNaN(read(text))) {
      return { code: "tle-field", field: name, place: { line, column: start + 1 }, found: text.slice(start, end), expected };
    }
  }
  throw new Error("a field was refused that no check refuses");
}

/** "98067A" → "1998-067A"; null where it is no designator. */
function cosparId(designator: string): string | null {
  // Objects that no launch could be told for carry its number without a piece, or nothing. Sets of the 1990s align the piece to the
  // right: "92052  A".
  if (Number.isNaN(allDigits(designator, 0, 5)) || designator.length < 5) return null;
  const piece = designator.slice(5).trimStart();
  if (piece.length > 3) return null;
  for (let i = 0; i < piece.length; i++) {
    const letter = piece.charCodeAt(i);
    if (letter < 65 || letter > 90) return null;
  }
  const year = designator.slice(0, 2);
  return `${year < "57" ? "20" : "19"}${year}-${designator.slice(2, 5)}${piece}`;
}

function epochText(utcMidnight: number, microsecondOfDay: number): string {
  const { year, month, day } = dateOf(utcMidnight);
  const second = Math.floor(microsecondOfDay / 1e6);
  const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  const decimals = String(1_000_000 + (microsecondOfDay - second * 1e6)).slice(1);
  return `${year}-${two(month)}-${two(day)}T${clock}.${decimals}`;
}

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

function two(n: number): string {
  return twoDigits[n] ?? String(n);
}

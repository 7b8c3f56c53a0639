/**
 * Writing an element set as two lines.
 *
 * [1] Spacetrack Report No. 3, 1980; CelesTrak, NORAD Two-Line Element Set Format: columns and checksum.
 * [2] Space-Track: alpha-5 for numbers from 100 000 to 339 999.
 */
import { fail, ok, type Result } from "../../base/index.ts";
import { builtInLeapSeconds, midnightOf, parseUtc } from "../time/index.ts";
import type { OmmFields } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import { checksum } from "./tleColumns.ts";

/** Two ways of writing on which publishers differ; the figures are the same. */
export interface TleStyle {
  /** A zero with assumed point is " 00000+0", as Space-Track writes it; else " 00000-0", as CelesTrak does. */
  readonly zeroIsPlus: boolean;
  /** Angles and mean motion are filled up with zeros ("051.6400"); else with blanks. */
  readonly zeroPadded: boolean;
}

export const plainTleStyle: TleStyle = { zeroIsPlus: false, zeroPadded: false };

/**
 * The two lines of a set, 69 characters each, with checksums. Reading them gives the same figures again, exactly.
 *
 * @returns `tle-cannot-hold` where a figure needs more digits or room than its columns have: the set stays an OMM then
 */
export function writeTle(
  fields: OmmFields,
  style: TleStyle = plainTleStyle,
): Result<readonly [line1: string, line2: string], ElementProblem> {
  const wrong: { field: string | null; found: string } = { field: null, found: "" };
  const needs = (field: string, value: string | number, written: string | null): string => {
    if (written === null)
      [wrong.field, wrong.found] = [wrong.field ?? field, wrong.field === null ? String(value) : wrong.found];
    return written ?? "";
  };
  const f = fields;
  const { zeroPadded } = style;
  const number = needs("NORAD_CAT_ID", f.NORAD_CAT_ID, numberText(f.NORAD_CAT_ID));
  const angle = (field: string, value: number): string => needs(field, value, fixed(value, 4, 8, zeroPadded));
  const head1 = [
    `1 ${number}${needs("CLASSIFICATION_TYPE", f.CLASSIFICATION_TYPE, f.CLASSIFICATION_TYPE.length > 1 ? null : f.CLASSIFICATION_TYPE.padEnd(1))}`,
    needs("OBJECT_ID", f.OBJECT_ID, designatorText(f.OBJECT_ID)),
    needs("EPOCH", f.EPOCH, epochText(f.EPOCH)),
    needs("MEAN_MOTION_DOT", f.MEAN_MOTION_DOT, derivativeText(f.MEAN_MOTION_DOT)),
    needs("MEAN_MOTION_DDOT", f.MEAN_MOTION_DDOT, assumedPointText(f.MEAN_MOTION_DDOT, style)),
    needs("BSTAR", f.BSTAR, assumedPointText(f.BSTAR, style)),
    needs("EPHEMERIS_TYPE", f.EPHEMERIS_TYPE, wholeText(f.EPHEMERIS_TYPE, 1)),
    needs("ELEMENT_SET_NO", f.ELEMENT_SET_NO, wholeText(f.ELEMENT_SET_NO, 4)),
  ].join(" ");
  const head2 = [
    `2 ${number}`,
    angle("INCLINATION", f.INCLINATION),
    angle("RA_OF_ASC_NODE", f.RA_OF_ASC_NODE),
    needs("ECCENTRICITY", f.ECCENTRICITY, fixed(f.ECCENTRICITY, 7, 9, true)?.slice(2) ?? null),
    angle("ARG_OF_PERICENTER", f.ARG_OF_PERICENTER),
    angle("MEAN_ANOMALY", f.MEAN_ANOMALY),
    `${needs("MEAN_MOTION", f.MEAN_MOTION, fixed(f.MEAN_MOTION, 8, 11, zeroPadded))}${needs("REV_AT_EPOCH", f.REV_AT_EPOCH, wholeText(f.REV_AT_EPOCH, 5))}`,
  ].join(" ");
  if (wrong.field !== null) return fail({ code: "tle-cannot-hold", field: wrong.field, found: wrong.found });
  return ok([`${head1}${checksum(head1)}`, `${head2}${checksum(head2)}`]);
}

function numberText(noradId: number): string | null {
  if (!Number.isInteger(noradId) || noradId < 1 || noradId > 339_999) return null;
  if (noradId < 100_000) return String(noradId).padStart(5, "0");
  const letter = "ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(Math.floor(noradId / 10_000) - 10);
  return `${letter}${String(noradId % 10_000).padStart(4, "0")}`;
}

/** "1998-067A" → "98067A  "; a designator without a piece keeps its launch. */
function designatorText(cosparId: string): string | null {
  if (cosparId === "") return "        ";
  const parts = /^(19[5-9]\d|20[0-5]\d)-(\d{3})([A-Z]{0,3})$/.exec(cosparId);
  if (parts === null || Number(parts[1]) < 1957 || Number(parts[1]) > 2056) return null;
  return `${parts[1]?.slice(2) ?? ""}${parts[2] ?? ""}${(parts[3] ?? "").padEnd(3)}`;
}

/** Year, day of the year and eight decimals of it; null where the epoch is no whole number of those (864 µs). */
function epochText(epoch: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z?$/.exec(epoch);
  if (parts === null || !parseUtc(epoch, builtInLeapSeconds).ok) return null;
  // From the text itself: by way of TAI a midnight of the 1960s, when UTC drifted, can come back as the end of the day before.
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(Number);
  const utcMidnight = midnightOf({ year, month, day: date });
  const secondOfDay = hours * 3600 + minutes * 60 + seconds;
  if (year < 1957 || year > 2056) return null;
  const steps = Math.round((secondOfDay * 1e6) / 864);
  if (Math.abs(secondOfDay * 1e6 - steps * 864) > 0.6 || steps >= 1e8) return null;
  const day = utcMidnight - midnightOf({ year, month: 1, day: 1 }) + 1;
  return `${epoch.slice(2, 4)}${String(day).padStart(3, "0")}.${String(steps).padStart(8, "0")}`;
}

/** `decimals` digits after the point in `width` columns; null where that would not be the same number. */
function fixed(value: number, decimals: number, width: number, zeroPadded: boolean): string | null {
  const scale = Number(`1e${decimals}`);
  const digits = Math.round(value * scale);
  if (value < 0 || Object.is(value, -0) || digits / scale !== value) return null;
  const text = value.toFixed(decimals);
  return text.length > width ? null : text.padStart(width, zeroPadded ? "0" : " ");
}

function derivativeText(value: number): string | null {
  const digits = Math.round(Math.abs(value) * 1e8);
  if (digits / 1e8 !== Math.abs(value) || digits >= 1e8) return null;
  return `${isNegative(value) ? "-" : " "}.${String(digits).padStart(8, "0")}`;
}

function wholeText(value: number, width: number): string | null {
  const text = String(value);
  return Number.isInteger(value) && value >= 0 && text.length <= width ? text.padStart(width) : null;
}

/** `±DDDDD±D`; the largest exponent that leaves no leading zero, where there is one. */
function assumedPointText(value: number, style: TleStyle): string | null {
  const sign = isNegative(value) ? "-" : " ";
  const size = Math.abs(value);
  if (size === 0) return `${sign}00000${style.zeroIsPlus ? "+" : "-"}0`;
  for (let exponent = 9; exponent >= -9; exponent--) {
    const power = Number(`1e${Math.abs(exponent - 5)}`);
    const digits = Math.round(exponent < 5 ? size * power : size / power);
    if ((digits < 10_000 && exponent > -9) || digits > 99_999) continue;
    if ((exponent < 5 ? digits / power : digits * power) !== size) continue;
    return `${sign}${String(digits).padStart(5, "0")}${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
  }
  return null;
}

function isNegative(value: number): boolean {
  return value < 0 || Object.is(value, -0);
}

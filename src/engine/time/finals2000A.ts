/** Reads the IERS table "finals2000A" (all, data or daily): fixed columns, described in its ReadMe. */
import { fail, ok, type Result } from "../../base/index.ts";
import type { EarthOrientation } from "./earthOrientation.ts";
import { taiMinusUtc, type LeapSeconds } from "./leapSeconds.ts";
import type { TimeProblem } from "./problems.ts";

interface Row {
  readonly mjd: number;
  readonly measured: boolean;
  readonly ut1MinusUtcS: number;
  readonly xpArcsec: number;
  readonly ypArcsec: number;
}

const modifiedJulianZero = 2400000.5;

/**
 * A table with a row a day from the text of finals2000A (Bulletin A columns). Days without UT1−UTC at the end are left out.
 * `version` is taken as it is given. Leap seconds are needed because the file holds UT1−UTC.
 *
 * @returns the table (interpolated between days it is good to 0.1 ms and 1 mas), or `orientation-line`, `orientation-gap`,
 * `orientation-empty` with the line
 */
export function readFinals2000A(
  text: string,
  version: string,
  leapSeconds: LeapSeconds,
): Result<EarthOrientation, TimeProblem> {
  const rows: Row[] = [];
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.slice(58, 68).trim() === "") {
      continue;
    }
    const row = readRow(line);
    if (typeof row === "string") {
      return fail({ code: "orientation-line", place: { line: index + 1 }, found: line.slice(0, 78).trimEnd(), expected: row });
    }
    const before = rows.at(-1);
    if (before !== undefined && row.mjd !== before.mjd + 1) {
      return fail({ code: "orientation-gap", place: { line: index + 1 }, found: row.mjd, expected: before.mjd + 1 });
    }
    rows.push(row);
  }
  const first = rows[0];
  if (first === undefined || rows.length < 4) {
    return fail({ code: "orientation-empty" });
  }
  const lastMeasured = rows.findLast((row) => row.measured);
  return ok({
    version,
    firstDay: first.mjd + modifiedJulianZero,
    stepDays: 1,
    measuredUntilDay: (lastMeasured?.mjd ?? first.mjd - 1) + modifiedJulianZero,
    ut1MinusTaiS: rows.map((row) => row.ut1MinusUtcS - taiMinusUtc(row.mjd + modifiedJulianZero, 0, leapSeconds)),
    xpArcsec: rows.map((row) => row.xpArcsec),
    ypArcsec: rows.map((row) => row.ypArcsec),
  });
}

function readRow(line: string): Row | string {
  const mjd = column(line, 8, 15);
  const xpArcsec = column(line, 19, 27);
  const ypArcsec = column(line, 38, 46);
  const ut1MinusUtcS = column(line, 59, 68);
  const flag = line.slice(57, 58);
  if (mjd === null || !Number.isInteger(mjd)) {
    return "a whole modified Julian date in columns 8–15";
  }
  if (xpArcsec === null || ypArcsec === null || Math.abs(xpArcsec) > 1 || Math.abs(ypArcsec) > 1) {
    return "polar motion in arcseconds in columns 19–27 and 38–46";
  }
  if (flag !== "I" && flag !== "P") {
    return "I or P in column 58";
  }
  if (ut1MinusUtcS === null || Math.abs(ut1MinusUtcS) > 1) {
    return "UT1−UTC in seconds in columns 59–68";
  }
  return { mjd, measured: flag === "I", ut1MinusUtcS, xpArcsec, ypArcsec };
}

/** The number in columns from…to, counted from 1 as the ReadMe does; null where there is none. */
function column(line: string, from: number, to: number): number | null {
  const text = line.slice(from - 1, to).trim();
  return /^-?\d*\.?\d+$/.test(text) ? Number(text) : null;
}

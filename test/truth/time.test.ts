import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  builtInEarthData,
  builtInLeapSeconds,
  dateOf,
  formatUtc,
  julianDate,
  midnightOf,
  orientationAt,
  parseUtc,
  readFinals2000A,
  secondsBetween,
  taiMinusUtcAt,
  timeProblems,
  utc,
  utcDayLength,
} from "../../src/engine/time/index.ts";
import { sharedData } from "../sharedData.ts";

const earth = builtInEarthData;

describe("UTC and its leap seconds", () => {
  it("knows TAI−UTC of the years since 1972 (IERS Bulletin C)", () => {
    const seconds = (day: string): number => taiMinusUtcAt(utc(`${day}T00:00:00Z`), builtInLeapSeconds);
    expect(seconds("1972-01-01")).toBe(10);
    expect(seconds("1980-01-06")).toBe(19);
    expect(seconds("1998-12-31")).toBe(31);
    expect(seconds("1999-01-01")).toBe(32);
    expect(seconds("2016-12-31")).toBe(36);
    expect(seconds("2017-01-01")).toBe(37);
    expect(seconds("2026-11-23")).toBe(37);
  });

  it("follows the drifting UTC of 1960–1971 (USNO table tai-utc)", () => {
    // MJD 38395: 3.24013 + (38395 − 38761) · 0.001296; MJD 39126: 4.31317; MJD 41316: 4.21317 + 2190 · 0.002592.
    const microsecond = 6; // decimals; the table is printed to 0.1 µs
    expect(taiMinusUtcAt(utc("1964-01-01"), builtInLeapSeconds)).toBeCloseTo(2.765794, microsecond);
    expect(taiMinusUtcAt(utc("1966-01-01"), builtInLeapSeconds)).toBeCloseTo(4.31317, microsecond);
    expect(taiMinusUtcAt(utc("1971-12-31"), builtInLeapSeconds)).toBeCloseTo(9.88965, microsecond);
  });

  it("agrees with the IERS file day by day", ({ skip }) => {
    const file = sharedData("earth-orientation/Leap_Second.dat");
    if (file === null) {
      skip("shared data not there");
      return;
    }
    const rows = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => /^\s+\d/.test(line))
      .map((line) => line.trim().split(/\s+/).map(Number));
    expect(rows).toHaveLength(28);
    for (const [mjd = 0, , , , count] of rows) {
      const t = { taiDay: mjd + 2400000.5, taiFraction: 60 / 86400 };
      expect(taiMinusUtcAt(t, builtInLeapSeconds), String(mjd)).toBe(count);
      expect(utcDayLength(mjd + 2400000.5 - 1, builtInLeapSeconds)).toBe(mjd === 41317 ? 86400 : 86401);
    }
  });

  it("counts the second that was put in, and writes it as second 60", () => {
    expect(secondsBetween(utc("2016-12-31T23:59:59Z"), utc("2017-01-01T00:00:00Z"))).toBeCloseTo(2, 9);
    expect(formatUtc(addSeconds(utc("2016-12-31T23:59:59Z"), 1.25), builtInLeapSeconds, 3)).toBe("2016-12-31T23:59:60.250Z");
    expect(formatUtc(addSeconds(utc("2016-12-31T23:59:59Z"), 2), builtInLeapSeconds)).toBe("2017-01-01T00:00:00Z");
    expect(formatUtc(utc("2023-12-31T23:59:59.9999Z"), builtInLeapSeconds, 3)).toBe("2023-12-31T23:59:59.999Z");
  });

  it("refuses what no calendar and no clock had, and says what to do", () => {
    const code = (text: string): string => {
      const read = parseUtc(text, builtInLeapSeconds);
      return read.ok ? "read" : read.problem.code;
    };
    expect(code("2015-12-31T23:59:60Z")).toBe("time-leap-second");
    expect(code("2016-12-31T22:59:60Z")).toBe("time-leap-second");
    expect(code("2023-02-29T00:00:00Z")).toBe("time-field");
    expect(code("2023-13-01")).toBe("time-field");
    expect(code("2023-366")).toBe("time-field");
    expect(code("2023-11-27T24:00:00Z")).toBe("time-field");
    expect(code("2023-11-27T14:36:25+09:00")).toBe("time-form");
    expect(code("27 November 2023")).toBe("time-form");
    expect(code("")).toBe("time-form");
    expect(() => utc("yesterday")).toThrow(RangeError);
    for (const words of Object.values(timeProblems)) {
      const { text, doThis } = words({ code: "time-form", found: "x", expected: "y" });
      expect(text.length).toBeGreaterThan(10);
      expect(doThis).toMatch(/\.$/);
    }
  });
});

describe("Julian dates", () => {
  it("counts days as the almanac does", () => {
    // Meeus, Astronomical Algorithms, chapter 7.
    expect(midnightOf({ year: 1957, month: 10, day: 4 })).toBe(2436115.5);
    expect(midnightOf({ year: 2000, month: 1, day: 1 })).toBe(2451544.5);
    expect(midnightOf({ year: 1600, month: 12, day: 31 })).toBe(2305812.5);
    expect(dateOf(2446822.5)).toEqual({ year: 1987, month: 1, day: 27 });
  });

  it("gives TT, UT1 and UTC of Vallado's example 3-15", () => {
    const t = utc("2004-04-06T07:51:28.386009Z");
    const tt = julianDate(t, "TT", earth);
    const printedDigits = 5e-10; // days; the book prints nine decimals
    expect(Math.abs(tt.day - 2453101.5 + (tt.fraction - 0.328154745))).toBeLessThan(printedDigits);
    const ut1 = julianDate(t, "UT1", earth);
    const tableS = 0.0018; // the built-in table's largest error
    expect(Math.abs((ut1.fraction - julianDate(t, "UTC", earth).fraction) * 86400 - -0.4399619)).toBeLessThan(tableS);
  });

  it("lets TDB swing about TT by 1.7 ms over the year", () => {
    // Circular 179: largest in early April, smallest in early October.
    const difference = (text: string): number =>
      (julianDate(utc(text), "TDB", earth).fraction - julianDate(utc(text), "TT", earth).fraction) * 86400;
    expect(difference("2020-04-03T12:00:00Z")).toBeCloseTo(0.00166, 4);
    expect(difference("2020-10-05T12:00:00Z")).toBeCloseTo(-0.00166, 4);
  });
});

describe("the Earth's orientation", () => {
  it("reads finals2000A, and the built-in table follows it within its stated error", ({ skip }) => {
    const file = sharedData("earth-orientation/finals2000A.all.gz");
    if (file === null) {
      skip("shared data not there");
      return;
    }
    const text = gunzipSync(readFileSync(file)).toString("latin1");
    const read = readFinals2000A(text, "test", builtInLeapSeconds);
    if (!read.ok) {
      throw new Error(read.problem.code);
    }
    const stated = { ut1S: 0.0018, poleArcsec: 0.00489 }; // as printed in builtInOrientation.ts
    for (let day = 0; day < 19950; day += 1) {
      const at = { taiDay: read.value.firstDay + day, taiFraction: 0.37 };
      const full = orientationAt(at, { leapSeconds: builtInLeapSeconds, orientation: read.value });
      const compact = orientationAt(at, earth);
      expect(Math.abs(full.ut1MinusTaiS - compact.ut1MinusTaiS)).toBeLessThan(stated.ut1S);
      expect(Math.abs(full.xpArcsec - compact.xpArcsec)).toBeLessThan(stated.poleArcsec);
      expect(Math.abs(full.ypArcsec - compact.ypArcsec)).toBeLessThan(stated.poleArcsec);
    }
    const broken = readFinals2000A(text.replace(/^(.{58}).{10}/m, "$1 0.80x4178"), "test", builtInLeapSeconds);
    expect(broken.ok ? "" : broken.problem).toMatchObject({ code: "orientation-line", place: { line: 1 } });
    const gap = readFinals2000A(
      text
        .split("\n")
        .filter((_, index) => index !== 7)
        .join("\n"),
      "test",
      builtInLeapSeconds,
    );
    expect(gap.ok ? "" : gap.problem).toMatchObject({ code: "orientation-gap", place: { line: 8 } });
    const empty = readFinals2000A("no table here", "test", builtInLeapSeconds);
    expect(empty.ok ? "" : empty.problem.code).toBe("orientation-empty");
  });

  it("says what is measured, forecast or assumed", () => {
    const basis = (text: string): string => orientationAt(utc(text), earth).basis;
    expect(basis("1965-06-01")).toBe("assumed");
    expect(basis("1990-06-01")).toBe("measured");
    expect(basis("2026-08-12")).toBe("measured");
    expect(basis("2026-11-23")).toBe("predicted");
    expect(basis("2031-01-01")).toBe("assumed");
  });

  it("has no step where UTC has one", () => {
    const before = orientationAt(utc("2016-12-31T23:59:59Z"), earth).ut1MinusTaiS;
    const after = orientationAt(utc("2017-01-01T00:00:01Z"), earth).ut1MinusTaiS;
    expect(Math.abs(after - before)).toBeLessThan(1e-6);
  });
});

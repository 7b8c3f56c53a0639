import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  builtInLeapSeconds,
  compareInstants,
  dateOf,
  formatUtc,
  midnightOf,
  parseUtc,
  secondsBetween,
  utc,
  type Instant,
} from "../../src/engine/time/index.ts";
import { packColumn, unpackColumn } from "../../src/engine/time/packedColumn.ts";

const anyInstant: fc.Arbitrary<Instant> = fc.record({
  taiDay: fc.integer({ min: 2436000, max: 2480000 }).map((n) => n + 0.5),
  taiFraction: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

describe("instants", () => {
  it("come back from text within a nanosecond", () => {
    fc.assert(
      fc.property(anyInstant, (t) => {
        const read = parseUtc(formatUtc(t, builtInLeapSeconds, 9), builtInLeapSeconds);
        expect(read.ok && Math.abs(secondsBetween(read.value, t))).toBeLessThan(1.1e-9);
      }),
      { examples: [[utc("2016-12-31T23:59:60.999999999Z")], [utc("2017-01-01")]] },
    );
  });

  it("keep every written nanosecond", () => {
    const anyText = fc
      .record({
        day: fc.integer({ min: 2441318, max: 2465000 }),
        s: fc.integer({ min: 0, max: 86399 }),
        ns: fc.integer({ min: 0, max: 999999999 }),
      })
      .map(({ day, s, ns }) => {
        const two = (n: number): string => String(n).padStart(2, "0");
        const { year, month, day: d } = dateOf(day + 0.5);
        const clock = `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
        return `${year}-${two(month)}-${two(d)}T${clock}.${String(ns).padStart(9, "0")}Z`;
      });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(formatUtc(utc(text), builtInLeapSeconds, 9)).toBe(text);
      }),
    );
  });

  it("add and subtract seconds", () => {
    fc.assert(
      fc.property(anyInstant, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (t, s) => {
        const later = addSeconds(t, s);
        expect(later.taiFraction >= 0 && later.taiFraction < 1).toBe(true);
        expect(Math.abs(secondsBetween(t, later) - s)).toBeLessThan(1e-9);
        expect(Math.sign(compareInstants(later, t)) * Math.sign(s)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("never shows a second 60 where there was none", () => {
    const leap = /T23:59:60/;
    fc.assert(
      fc.property(anyInstant, (t) => {
        const text = formatUtc(t, builtInLeapSeconds, 3);
        expect(/:60/.test(text)).toBe(leap.test(text) && /-(06-30|12-31)T/.test(text));
      }),
    );
  });
});

describe("the calendar", () => {
  it("gives each day one date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000000, max: 3000000 }), (n) => {
        expect(midnightOf(dateOf(n + 0.5))).toBe(n + 0.5);
      }),
    );
  });
});

describe("packed columns", () => {
  it("come back rounded to their unit", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1000, max: 1000, noNaN: true })), (values) => {
        expect(unpackColumn(packColumn(values, 500), 500)).toEqual(values.map((v) => (Math.round(v * 500) + 0) / 500));
      }),
    );
  });

  it("refuse other text", () => {
    expect(() => unpackColumn("a\\b", 1)).toThrow(RangeError);
    expect(() => unpackColumn("a b", 1)).toThrow(RangeError);
  });
});

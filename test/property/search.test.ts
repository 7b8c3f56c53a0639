import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCrossings, findExtrema, findRoots, findStretches } from "../../src/engine/search/index.ts";

const options = { stepS: 10, toleranceS: 1e-3 };
const near = (found: readonly number[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((s, index) =>
    expect(Math.abs(s - (expected[index] ?? Number.NaN)), `${found.join()} against ${expected.join()}`).toBeLessThan(1e-3),
  );
};

describe("roots", () => {
  it("are found where the function crosses, touches, and at the very edges", () => {
    near(
      findRoots((s) => s - 37.25, 0, 100, options),
      [37.25],
    );
    near(
      findRoots((s) => s, 0, 100, options),
      [0],
    );
    near(
      findRoots((s) => s - 100, 0, 100, options),
      [100],
    );
    near(
      findRoots((s) => (s - 50) * (s - 50), 0, 100, options),
      [50],
    );
    near(
      findRoots((s) => -(s - 50) * (s - 50), 0, 100, options),
      [50],
    );
    near(
      findRoots(() => 1, 0, 100, options),
      [],
    );
    near(
      findRoots((s) => s - 5, 5, 5, options),
      [5],
    );
  });

  it("are found two within one step, anywhere, also beside the edge", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 99.5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.4, noNaN: true }),
        (first, apart) => {
          const second = first + apart;
          near(
            findRoots((s) => (s - first) * (s - second), 0, 100, options),
            [first, second],
          );
          near(
            findRoots((s) => -(s - first) * (s - second), 0, 100, options),
            [first, second],
          );
        },
      ),
    );
  });

  it("of a stretch that is zero are its two ends", () => {
    const flat = (s: number): number => (s < 31 ? s - 31 : s > 58.5 ? s - 58.5 : 0);
    const crossings = findCrossings(flat, 0, 100, options);
    near(
      crossings.map((c) => c.atS),
      [31, 58.5],
    );
    expect(crossings.map((c) => c.direction)).toEqual(["up", "up"]);
    const basin = (s: number): number => Math.abs(flat(s));
    expect(findCrossings(basin, 0, 100, options).map((c) => c.direction)).toEqual(["touch", "touch"]);
    near(
      findRoots(() => 0, 0, 100, options),
      [0, 100],
    );
  });

  it("alternate in direction and have the sign that they say on either side", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 40, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.double({ min: -0.99, max: 0.99, noNaN: true }),
        (period, phase, level) => {
          const f = (s: number): number => Math.sin((2 * Math.PI * s) / period + phase) - level;
          const found = findCrossings(f, 0, 1000, options).filter((c) => c.direction !== "touch");
          found.forEach((crossing, index) => {
            expect(Math.abs(f(crossing.atS))).toBeLessThan(2e-4);
            expect(crossing.direction).not.toBe(found[index - 1]?.direction);
          });
          const expected = Math.floor((1000 / period) * 2);
          expect(Math.abs(found.length - expected)).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

describe("extrema", () => {
  it("are found inside, beside the edge, and on a plateau", () => {
    const peak =
      (at: number) =>
      (s: number): number =>
        3 - (s - at) * (s - at);
    for (const at of [0.02, 5, 10, 50.5, 95, 99.98]) {
      const found = findExtrema(peak(at), 0, 100, options);
      near(
        found.map((e) => e.atS),
        [at],
      );
      expect(found[0]?.kind).toBe("max");
      expect(found[0]?.value).toBeCloseTo(3, 6);
    }
    const plateau = (s: number): number => Math.min(1, Math.min(s - 20, 70 - s) / 10);
    const found = findExtrema(plateau, 0, 100, options);
    expect(found).toHaveLength(1);
    expect(found[0]?.value).toBe(1);
    expect(found[0]?.atS).toBeGreaterThan(30 - 1e-6);
    expect(found[0]?.atS).toBeLessThan(60 + 1e-6);
    expect(findExtrema((s) => s, 0, 100, options)).toEqual([]);
    expect(findExtrema(() => 7, 0, 100, options)).toEqual([]);
  });

  it("alternate between peaks and dips", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 900, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (period, phase) => {
          const w = (2 * Math.PI) / period;
          const found = findExtrema((s) => Math.cos(w * s + phase), 0, 2000, options);
          const expected: number[] = [];
          for (let k = -3; k < 80; k += 1) {
            const at = (k * Math.PI - phase) / w;
            if (at > 0.002 && at < 1999.998) {
              expected.push(at);
            }
          }
          expect(found.length).toBeGreaterThanOrEqual(expected.length);
          found.forEach((e, index) => {
            expect(e.kind).not.toBe(found[index - 1]?.kind);
            expect(Math.abs(e.value)).toBeGreaterThan(1 - 1e-6);
          });
        },
      ),
    );
  });
});

describe("stretches", () => {
  it("hold what is not negative and say where the search cut them", () => {
    const wave = (s: number): number => Math.cos((2 * Math.PI * s) / 100);
    const found = findStretches(wave, 0, 200, options);
    expect(found.map((s) => [s.cutAtStart, s.cutAtEnd])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    near(
      found.flatMap((s) => [s.fromS, s.toS]),
      [0, 25, 75, 125, 175, 200],
    );
  });

  it("agree with looking at every moment", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        ([a = 0, b = 0, c = 0]) => {
          const f = (s: number): number => a + b * Math.sin(s / 20) + c * Math.cos(s / 33);
          const found = findStretches(f, 0, 500, { stepS: 5, toleranceS: 1e-6 });
          for (let s = 0; s <= 500; s += 0.25) {
            const inside = found.some((stretch) => stretch.fromS - 1e-5 <= s && s <= stretch.toS + 1e-5);
            if (Math.abs(f(s)) > 1e-6) {
              expect(inside).toBe(f(s) > 0);
            }
          }
        },
      ),
    );
  });
});

it("a search that cannot be made is refused", () => {
  expect(() => findRoots((s) => s, 10, 0, options)).toThrow(RangeError);
  expect(() => findRoots((s) => s, 0, 10, { stepS: 0, toleranceS: 1 })).toThrow(RangeError);
  expect(() => findExtrema((s) => s, 0, Number.POSITIVE_INFINITY, options)).toThrow(RangeError);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectBurns, detectBurnsAsTheyCame } from "../../src/analysis/index.ts";
import { driftDays, stepShare } from "../../src/analysis/burns/response.ts";
import { utc, secondsBetween, type Instant } from "../../src/engine/index.ts";
import { madeSets } from "../burnsHistories.ts";

const first = utc("2020-01-01T00:00:00Z");
const dayOf = (at: Instant): number => secondsBetween(first, at) / 86_400;

describe("a burn in a made-up history", () => {
  it("of 15 to 200 m, up or down, is found once, where it lies, with its size", () => {
    const cases = fc.record({
      size: fc.double({ min: 15, max: 200, noNaN: true }),
      up: fc.boolean(),
      day: fc.double({ min: 40, max: 80, noNaN: true }),
      seed: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(cases, ({ size, up, day, seed }) => {
        const riseM = up ? size : -size;
        const { burns } = detectBurns(madeSets({ days: 120, burns: [{ day, riseM }], seed }));
        const reported = burns.filter((burn) => burn.reported);
        expect(reported).toHaveLength(1);
        const [burn] = reported;
        expect(dayOf(burn!.start)).toBeLessThanOrEqual(day);
        expect(dayOf(burn!.end)).toBeGreaterThanOrEqual(day);
        // Four standard errors: one case in ten thousand lies beyond.
        expect(Math.abs(burn!.size.semiMajorAxisM.value - riseM)).toBeLessThan(4 * burn!.size.semiMajorAxisM.error + 0.5);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it("of the plane alone is found and called so", () => {
    const { burns } = detectBurns(madeSets({ days: 120, burns: [{ day: 60.4, tiltDeg: 0.02 }] }));
    const reported = burns.filter((burn) => burn.reported);
    expect(reported.map((burn) => burn.kind)).toEqual(["plane"]);
    // 0.02° at 7.45 km/s.
    expect(reported[0]!.size.crossTrackMS.value).toBeCloseTo(2.6, 0);
  });
});

describe("a history without burns", () => {
  it("shows none, whatever its scatter", () => {
    const cases = fc.record({
      seed: fc.integer({ min: 1, max: 1000 }),
      scatterM: fc.double({ min: 0.1, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ seed, scatterM }) => {
        const { burns } = detectBurns(madeSets({ days: 150, burns: [], seed, scatterM }));
        expect(burns.filter((burn) => burn.reported)).toEqual([]);
      }),
      { numRuns: 15, seed: 11 },
    );
  });
});

describe("the search", () => {
  const sets = madeSets({
    days: 120,
    burns: [
      { day: 30.5, riseM: 40 },
      { day: 75.5, riseM: -25 },
    ],
  });

  it("does not depend on the order of the sets", () => {
    const mixed = [...sets].sort((a, b) => a.meanAnomalyRad - b.meanAnomalyRad);
    expect(detectBurns(mixed).burns).toEqual(detectBurns(sets).burns);
  });

  it("leaves out sets issued twice, and says so", () => {
    const { burns, leftOut } = detectBurns([...sets, ...sets.slice(20, 25)]);
    expect(leftOut.map(({ because }) => because)).toEqual(Array.from({ length: 5 }, () => "issued-again"));
    expect(burns).toEqual(detectBurns(sets).burns);
  });

  it("knows a burn only from sets after it when it goes set by set, and finds both", () => {
    const { burns } = detectBurnsAsTheyCame(sets);
    expect(burns.map((burn) => Math.sign(burn.size.semiMajorAxisM.value))).toEqual([1, -1]);
    for (const burn of burns) expect(secondsBetween(burn.end, burn.knownFrom ?? first)).toBeGreaterThanOrEqual(0);
  });

  it("gives no burn where there are too few sets", () => {
    const few = detectBurns(sets.slice(0, 7));
    expect(few.burns).toEqual([]);
    expect(few.setsUsed).toBe(7);
  });

  it("takes what other objects of that height share for the atmosphere", () => {
    const beside = [2, 3, 4].map((seed) => madeSets({ days: 120, burns: [{ day: 30.5, riseM: 38 }], seed }));
    const told = detectBurns(sets, { beside }).burns.filter((burn) => burn.reported);
    expect(told).toHaveLength(1);
    expect(dayOf(told[0]!.start)).toBeGreaterThan(70);
  });
});

describe("how sets answer to a burn", () => {
  it("is what a straight line fitted to the place along the orbit answers", () => {
    const points = Array.from({ length: 4001 }, (_, k) => k / 4000);
    for (const share of [0.1, 0.35, 0.5, 0.8, 1]) {
      const moved = points.map((x) => Math.max(0, x - (1 - share)));
      const mean = moved.reduce((sum, y) => sum + y, 0) / moved.length;
      const slope = 12 * (points.reduce((sum, x, k) => sum + (x - 0.5) * moved[k]!, 0) / points.length);
      // The sum over 4001 points stands for the integral to 1e-3.
      expect(stepShare(share * 5, 5)).toBeCloseTo(slope, 2);
      expect(driftDays(share * 5, 5)).toBeCloseTo(5 * (mean + slope / 2), 1);
    }
  });
});

/** The error model: what must hold for every class, age and pair of percentiles; and Student's t where it is exactly that. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alongTrackAtAge,
  density,
  errorClasses,
  errorClassOf,
  fitTailed,
  jointOffsets,
  offsets,
  quantile,
  quantileCount,
  spreadAround,
} from "../../src/analysis/index.ts";

const anyClass = fc.constantFrom(...Object.values(errorClasses));
const anyAge = fc.double({ min: 0, max: 60, noNaN: true });
const anyPercentiles = fc
  .record({ p50: fc.double({ min: 0.1, max: 100, noNaN: true }), ratio: fc.double({ min: 2.9, max: 20, noNaN: true }) })
  .map(({ p50, ratio }) => ({ p50, p95: p50 * ratio }));

describe("error by age", () => {
  it("never falls as a set grows older, either way from its epoch, and is never under the floor", () => {
    fc.assert(
      fc.property(anyClass, anyAge, anyAge, (errorClass, a, b) => {
        const [young, old] = [alongTrackAtAge(errorClass, Math.min(a, b)), alongTrackAtAge(errorClass, Math.max(a, b))];
        expect(old.p50).toBeGreaterThanOrEqual(young.p50);
        expect(old.p95).toBeGreaterThanOrEqual(young.p95);
        expect(young.p50).toBeGreaterThanOrEqual(errorClass.floorKm.p50);
        expect(young.p95).toBeGreaterThan(young.p50);
        expect(alongTrackAtAge(errorClass, -a)).toEqual(alongTrackAtAge(errorClass, a));
      }),
    );
  });

  it("is the measured figure at the measured ages, with the floor in quadrature", () => {
    for (const errorClass of Object.values(errorClasses)) {
      for (const { ageDays, alongTrackKm } of errorClass.points) {
        const { p50, p95 } = alongTrackAtAge(errorClass, ageDays);
        expect(p50 ** 2 - errorClass.floorKm.p50 ** 2).toBeCloseTo(alongTrackKm.p50 ** 2, 6);
        expect(p95 ** 2 - errorClass.floorKm.p95 ** 2).toBeCloseTo(alongTrackKm.p95 ** 2, 4);
      }
    }
  });

  it("every orbit has a class", () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.constantFrom("STARLINK-1", "ANY"),
          eccentricity: fc.double({ min: 0, max: 0.9, noNaN: true }),
          meanHeightKm: fc.double({ min: 100, max: 60_000, noNaN: true }),
          revolutionsPerDay: fc.double({ min: 0.2, max: 17, noNaN: true }),
        }),
        (orbit) => {
          expect(errorClassOf(orbit).points.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("quantiles", () => {
  it("the fixed set has 201 rising values, symmetric about their centre, with the given median and 95 % point", () => {
    fc.assert(
      fc.property(anyPercentiles, (percentiles) => {
        const values = offsets(percentiles);
        expect(values).toHaveLength(quantileCount);
        for (const [i, value] of values.entries()) {
          expect(value).toBeGreaterThan(values[i - 1] ?? Number.NEGATIVE_INFINITY);
          expect(value).toBeCloseTo(-(values[quantileCount - 1 - i] ?? 0), 6);
        }
        const distribution = fitTailed(percentiles);
        expect(quantile(distribution, 0.75) / percentiles.p50).toBeCloseTo(1, 9);
        expect(quantile(distribution, 0.975) / percentiles.p95).toBeCloseTo(1, 9);
        const spread = spreadAround(values, 0);
        expect(spread.p50 / percentiles.p50).toBeGreaterThan(0.95);
        expect(spread.p50 / percentiles.p50).toBeLessThan(1.05);
      }),
    );
  });

  it("are Student's t of two degrees of freedom where the ratio is that one's", () => {
    // t₂ has the quantile function (2q − 1) √(2 / (4q(1 − q))); 0.8165 and 4.3027 are its tabulated 75 % and 97.5 % points.
    const distribution = fitTailed({ p50: Math.sqrt(2 / 3), p95: 4.302652729911275 });
    for (const q of [0.6, 0.75, 0.9, 0.975, 0.995]) {
      expect(quantile(distribution, q) / ((2 * q - 1) * Math.sqrt(2 / (4 * q * (1 - q))))).toBeCloseTo(1, 9);
    }
    // Its density at 0 is 1 / √8.
    expect(density(distribution, 0)).toBeCloseTo(1 / Math.sqrt(8), 9);
    expect(density(distribution, 2)).toBeCloseTo(1 / (2 + 4) ** 1.5, 9);
  });

  it("a density is the slope of the distribution", () => {
    fc.assert(
      fc.property(anyPercentiles, fc.double({ min: 0.52, max: 0.99, noNaN: true }), (percentiles, q) => {
        const distribution = fitTailed(percentiles);
        const step = 1e-5;
        const slope = (2 * step) / (quantile(distribution, q + step) - quantile(distribution, q - step));
        expect(density(distribution, quantile(distribution, q)) / slope).toBeCloseTo(1, 3);
      }),
    );
  });
});

describe("two sets together", () => {
  it("give 201 rising values between what each allows", () => {
    fc.assert(
      fc.property(anyPercentiles, anyPercentiles, fc.double({ min: -5000, max: 5000, noNaN: true }), (one, other, ahead) => {
        const values = jointOffsets(one, other, ahead);
        expect(values).toHaveLength(quantileCount);
        for (const [i, value] of values.entries())
          expect(value).toBeGreaterThanOrEqual(values[i - 1] ?? Number.NEGATIVE_INFINITY);
      }),
    );
  });

  it("that agree are closer together than the better of them alone", () => {
    fc.assert(
      fc.property(anyPercentiles, anyPercentiles, (one, other) => {
        const joint = spreadAround(jointOffsets(one, other, 0), 0);
        expect(joint.p95).toBeLessThan(Math.min(one.p95, other.p95) * 1.15); // the step from one of 201 to the next, in a tail
      }),
    );
  });

  it("that do not agree leave both as possible, the better-known one the likelier", () => {
    const values = jointOffsets({ p50: 1, p95: 10 }, { p50: 3, p95: 30 }, 200);
    const near = values.filter((value) => Math.abs(value) < 40).length / values.length;
    const far = values.filter((value) => Math.abs(value - 200) < 60).length / values.length;
    expect(near).toBeGreaterThan(0.5);
    expect(far).toBeGreaterThan(0.05);
    expect(near + far).toBeGreaterThan(0.9);
  });
});

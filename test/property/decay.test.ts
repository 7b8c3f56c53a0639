import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballisticFromRate, densityKgM3, dragPerRevolution, forecastDecay, lifetime } from "../../src/analysis/decay/index.ts";
import { parseTle, secondsBetween, utc } from "../../src/engine/index.ts";

const lowOrbit = fc.record({
  perigeeHeightKm: fc.double({ min: 160, max: 500, noNaN: true }),
  eccentricity: fc.double({ min: 0, max: 0.05, noNaN: true }),
  inclinationRad: fc.double({ min: 0, max: Math.PI, noNaN: true }),
  argumentOfPerigeeRad: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
});

const orbitOf = ({
  perigeeHeightKm,
  eccentricity,
  ...angles
}: {
  perigeeHeightKm: number;
  eccentricity: number;
  inclinationRad: number;
  argumentOfPerigeeRad: number;
}) => ({
  semiMajorAxisKm: (6378.135 + perigeeHeightKm) / (1 - eccentricity),
  eccentricity,
  ...angles,
});

describe("density of the upper air", () => {
  it("falls with height, and meets the table at its bases", () => {
    fc.assert(fc.property(fc.double({ min: 60, max: 1500, noNaN: true }), (h) => densityKgM3(h + 1) < densityKgM3(h)));
    expect(densityKgM3(400)).toBeCloseTo(3.725e-12, 16);
    expect(densityKgM3(150)).toBeCloseTo(2.07e-9, 13);
  });
});

describe("drag", () => {
  it("lowers the axis, and makes a shape rounder", () => {
    fc.assert(
      fc.property(lowOrbit, (parts) => {
        const rates = dragPerRevolution(orbitOf(parts));
        expect(rates.axisKmPerRevolution).toBeLessThan(0);
        if (parts.eccentricity > 0.01) expect(rates.eccentricityPerRevolution).toBeLessThan(0);
      }),
    );
  });

  it("of a circular orbit over the equator is 2π a² ρ a revolution (King-Hele, equation for e = 0)", () => {
    const axis = 6378.135 + 300;
    const rates = dragPerRevolution({ semiMajorAxisKm: axis, eccentricity: 0, inclinationRad: 0, argumentOfPerigeeRad: 0 });
    expect(rates.axisKmPerRevolution).toBeCloseTo(-2 * Math.PI * axis * axis * 2.418e-11 * 1000, 9);
  });
});

describe("a lifetime", () => {
  it("is shorter with more drag and from lower down", () => {
    fc.assert(
      fc.property(lowOrbit, (parts) => {
        const days = (perigeeHeightKm: number, ballistic: number) =>
          lifetime(orbitOf({ ...parts, perigeeHeightKm }), ballistic, 5000).days ?? Number.POSITIVE_INFINITY;
        const here = days(parts.perigeeHeightKm, 0.02);
        expect(days(parts.perigeeHeightKm, 0.04)).toBeLessThanOrEqual(here);
        expect(days(parts.perigeeHeightKm - 10, 0.02)).toBeLessThanOrEqual(here);
      }),
      { numRuns: 30 },
    );
  });

  it("comes back to the coefficient that made the rate", () => {
    const orbit = { semiMajorAxisKm: 6628, eccentricity: 0.001, inclinationRad: 1, argumentOfPerigeeRad: 2 };
    const revolutionsPerDay = 86400 / (2 * Math.PI * Math.sqrt(6628 ** 3 / 398600.8));
    const rate = dragPerRevolution(orbit).axisKmPerRevolution * 0.02 * revolutionsPerDay;
    expect(ballisticFromRate(orbit, rate)).toBeCloseTo(0.02, 12);
  });
});

describe("the forecast for KMS-4 (re-entered 30 June 2023, GCAT)", () => {
  it("from its last set, of 28 June, holds that day in its window", () => {
    const set = parseTle(
      "1 41332U 16009A   23179.16751633  .02657772  23389-5  92910-3 0  9993",
      "2 41332  97.1912 265.0770 0013144 268.3772  91.6015 16.25028040414345",
    );
    if (!set.ok) throw new Error(set.problem.code);
    const forecast = forecastDecay(set.value);
    if (!forecast.ok) throw new Error(forecast.problem.code);
    expect(secondsBetween(forecast.value.earliest, utc("2023-06-30T23:59:59Z"))).toBeGreaterThan(0);
    expect(secondsBetween(utc("2023-06-30T00:00:00Z"), forecast.value.latest)).toBeGreaterThan(0);
  });

  it("is refused for an orbit that rises", () => {
    const set = parseTle(
      "1 41332U 16009A   23179.16751633 -.02657772  23389-5  92910-3 0  9993", // the same set with its rate turned round
      "2 41332  97.1912 265.0770 0013144 268.3772  91.6015 16.25028040414345",
      { checksums: "ignore" },
    );
    if (!set.ok) throw new Error(set.problem.code);
    expect(forecastDecay(set.value)).toMatchObject({ ok: false, problem: { code: "not-falling" } });
  });
});

import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  builtInEarthData,
  compareInstants,
  lookAnglesFrom,
  parseTle,
  passesOver,
  propagate,
  radPerDeg,
  sgp4,
  siteAt,
  temeToItrf,
  type Satellite,
} from "../../src/engine/index.ts";
import { compareWithBruteForce } from "../bruteForcePasses.ts";

type Tle = readonly [string, string];
const frames: {
  readonly passCounts: { readonly cases: readonly { readonly name: string; readonly tle: Tle }[] };
} = JSON.parse(readFileSync(new URL("../truth/data/frames.json", import.meta.url), "utf8"));

/** Molniya 2-14, number 08195 of AIAA 2006-6753. */
const molniya: Tle = [
  "1 08195U 75081A   06176.33215444  .00000099  00000-0  11873-3 0   813",
  "2 08195  64.1586 279.0717 6877146 264.7651  20.2257  2.00491383225656",
];

function satelliteOf([line1, line2]: Tle): Satellite {
  const elements = parseTle(line1, line2);
  if (!elements.ok) throw new Error(elements.problem.code);
  const satellite = sgp4(elements.value);
  if (!satellite.ok) throw new Error(satellite.problem.code);
  return satellite.value;
}

const satellites = [...frames.passCounts.cases.map((one) => one.tle), molniya].map(satelliteOf);
const anySatellite = fc.constantFrom(...satellites);
const anySite = fc
  .record({
    latitudeDeg: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(90, -90, 89.9, 0)),
    longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    heightKm: fc.double({ min: -0.4, max: 8.8, noNaN: true }),
  })
  .map(({ latitudeDeg, longitudeDeg, heightKm }) =>
    siteAt({ latitudeRad: latitudeDeg * radPerDeg, longitudeRad: longitudeDeg * radPerDeg, heightKm }),
  );
const anyDay = fc.double({ min: -7, max: 7, noNaN: true });
const anyElevation = fc.constantFrom(0, 5, 10, 30, 60);

describe("passes", () => {
  it("are those that looking every second finds, to 10 ms", () => {
    // A slice of scripts/prove-passes.ts, which runs thousands: docs/methods/search.md has its figures.
    fc.assert(
      fc.property(anySatellite, anySite, anyDay, anyElevation, (satellite, site, day, elevationDeg) => {
        const start = addSeconds(satellite.elements.epoch, day * 86400);
        const during = { start, end: addSeconds(start, 43200) };
        const found = compareWithBruteForce(satellite, site, during, builtInEarthData, elevationDeg * radPerDeg);
        expect(found?.missed ?? 0).toBe(0);
        expect(found?.extra ?? 0).toBe(0);
        expect(found?.largestRiseSetS ?? 0).toBeLessThan(0.01);
        expect(found?.largestPeakS ?? 0).toBeLessThan(0.01);
        expect(found?.largestPeakRad ?? 0).toBeLessThan(1e-7);
      }),
      { numRuns: 24 },
    );
  });

  it("rise, peak and set in this order, below, above and at the elevation asked for", () => {
    fc.assert(
      fc.property(anySatellite, anySite, anyDay, anyElevation, (satellite, site, day, elevationDeg) => {
        const start = addSeconds(satellite.elements.epoch, day * 86400);
        const during = { start, end: addSeconds(start, 3 * 86400) };
        const least = elevationDeg * radPerDeg;
        const found = passesOver(satellite, site, during, builtInEarthData, { minElevationRad: least });
        if (!found.ok) return;
        const elevationAt = (at: typeof start): number => {
          const state = propagate(satellite, at);
          return state.ok ? lookAnglesFrom(site, temeToItrf(state.value, builtInEarthData)).elevationRad : Number.NaN;
        };
        let before = during.start;
        for (const pass of found.value.passes) {
          expect(compareInstants(before, pass.rise)).toBeLessThanOrEqual(0);
          expect(compareInstants(pass.rise, pass.peak.at)).toBeLessThanOrEqual(0);
          expect(compareInstants(pass.peak.at, pass.set)).toBeLessThanOrEqual(0);
          expect(pass.peak.elevationRad).toBeGreaterThanOrEqual(least - 1e-9);
          expect(pass.peak.elevationRad).toBeLessThanOrEqual(Math.PI / 2);
          if (!pass.upAtStart) expect(Math.abs(elevationAt(pass.rise) - least)).toBeLessThan(5e-5);
          if (!pass.upAtEnd) expect(Math.abs(elevationAt(pass.set) - least)).toBeLessThan(5e-5);
          for (const peak of pass.peaks) expect(Math.abs(elevationAt(peak.at) - peak.elevationRad)).toBeLessThan(1e-7);
          before = pass.set;
        }
      }),
      { numRuns: 60 },
    );
  });
});

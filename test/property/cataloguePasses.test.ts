import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  builtInEarthData,
  cataloguePasses,
  createCatalogue,
  elementsFromOmm,
  builtInLeapSeconds,
  parseTle,
  passesOver,
  radPerDeg,
  secondsBetween,
  siteAt,
  utc,
  type MeanElements,
} from "../../src/engine/index.ts";
import { planeWindows } from "../../src/engine/search/planeWindows.ts";

type Tle = readonly [string, string];
const frames: {
  readonly passCounts: { readonly cases: readonly { readonly tle: Tle }[] };
} = JSON.parse(readFileSync(new URL("../truth/data/frames.json", import.meta.url), "utf8"));

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Orbits of every kind, their epoch on 1 May 2024. */
const anyElements: fc.Arbitrary<MeanElements> = fc
  .record({
    kind: fc.constantFrom("low", "low", "low", "medium", "eccentric", "far", "synchronous"),
    motion: between(0, 1),
    eccentricity: between(0, 1),
    inclination: fc.oneof(between(0, 110), fc.constantFrom(0.01, 28.5, 51.6, 63.4, 90, 97.8)),
    node: between(0, 359.99),
    perigee: between(0, 359.99),
    anomaly: between(0, 359.99),
    bstar: between(0, 1e-4),
  })
  .map(({ kind, motion, eccentricity, inclination, node, perigee, anomaly, bstar }) => {
    const [meanMotion, e] =
      kind === "low"
        ? [12 + 3.3 * motion, 0.02 * eccentricity * eccentricity]
        : kind === "medium"
          ? [2 + 4 * motion, 0.05 * eccentricity]
          : kind === "eccentric"
            ? [2 + 2 * motion, 0.3 + 0.3 * eccentricity]
            : kind === "far"
              ? [0.07 + 0.6 * motion, 0.4 + 0.2 * eccentricity]
              : [1.0027 + 0.02 * (motion - 0.5), 0.02 * eccentricity];
    const read = elementsFromOmm(
      {
        OBJECT_NAME: kind,
        OBJECT_ID: "2024-001A",
        EPOCH: "2024-05-01T00:00:00.000000",
        MEAN_MOTION: meanMotion,
        ECCENTRICITY: e,
        INCLINATION: inclination,
        RA_OF_ASC_NODE: node,
        ARG_OF_PERICENTER: perigee,
        MEAN_ANOMALY: anomaly,
        EPHEMERIS_TYPE: 0,
        CLASSIFICATION_TYPE: "U",
        NORAD_CAT_ID: 1,
        ELEMENT_SET_NO: 1,
        REV_AT_EPOCH: 1,
        BSTAR: bstar,
        MEAN_MOTION_DOT: 0,
        MEAN_MOTION_DDOT: 0,
      },
      builtInLeapSeconds,
    );
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  });

const anySite = fc
  .record({ latitudeDeg: fc.oneof(between(-90, 90), fc.constantFrom(90, -90, 0)), longitudeDeg: between(-180, 180) })
  .map(({ latitudeDeg, longitudeDeg }) =>
    siteAt({ latitudeRad: latitudeDeg * radPerDeg, longitudeRad: longitudeDeg * radPerDeg, heightKm: 0.2 }),
  );

/** Differences in seconds between a sweep and the strict search; throws where one has a pass of over a second that the other has not. */
function compared(
  sets: readonly MeanElements[],
  site: ReturnType<typeof siteAt>,
  from: string,
  days: number,
  minDeg: number,
): number {
  const start = utc(from);
  const during = { start, end: addSeconds(start, days * 86400) };
  const options = { minElevationRad: minDeg * radPerDeg };
  const catalogue = createCatalogue(sets);
  const swept = cataloguePasses(catalogue, site, during, builtInEarthData, options);
  let worst = 0;
  catalogue.satellites.forEach((satellite, index) => {
    if (satellite === null) return;
    const strict = passesOver(satellite, site, during, builtInEarthData, options);
    const long = (strict.ok ? strict.value.passes : []).map((pass) => ({
      riseS: secondsBetween(start, pass.rise),
      setS: secondsBetween(start, pass.set),
      peakRad: pass.peak.elevationRad,
      cut: (pass.upAtStart ? 1 : 0) + (pass.upAtEnd ? 2 : 0),
    }));
    const mine = Array.from({ length: swept.count }, (_, row) => row).filter((row) => swept.satellite[row] === index);
    const taken = new Set<number>();
    for (const pass of long) {
      const row = mine.find((one) => !taken.has(one) && swept.riseS[one]! < pass.setS + 1 && swept.setS[one]! > pass.riseS - 1);
      if (row === undefined) {
        expect(pass.setS - pass.riseS, `missed at ${pass.riseS}`).toBeLessThan(1);
        continue;
      }
      taken.add(row);
      worst = Math.max(worst, Math.abs(swept.riseS[row]! - pass.riseS), Math.abs(swept.setS[row]! - pass.setS));
      expect(Math.abs(swept.peakElevationRad[row]! - pass.peakRad)).toBeLessThan(3e-4);
      expect(swept.cut[row]).toBe(pass.cut);
      expect(swept.peakS[row]!).toBeGreaterThanOrEqual(swept.riseS[row]! - 0.2);
      expect(swept.peakS[row]!).toBeLessThanOrEqual(swept.setS[row]! + 0.2);
    }
    for (const row of mine.filter((one) => !taken.has(one))) {
      expect(swept.setS[row]! - swept.riseS[row]!, `invented at ${swept.riseS[row]!}`).toBeLessThan(1);
    }
  });
  return worst;
}

describe("passes of a catalogue", () => {
  // scripts/prove-catalogue-passes.ts does this for a whole catalogue; docs/methods/search.md has its figures.
  const apartS = 0.5;

  it("are those of the strict search, for orbits of every kind", () => {
    fc.assert(
      fc.property(
        fc.array(anyElements, { minLength: 1, maxLength: 3 }),
        anySite,
        fc.constantFrom(0, 5, 10, 30),
        between(0, 5),
        (sets, site, minDeg, day) => {
          const from = `2024-05-0${1 + Math.floor(day)}T0${Math.floor(day * 1.9)}:30:00Z`;
          expect(compared(sets, site, from, 2, minDeg)).toBeLessThan(apartS);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("hold over the seams of a long interval", () => {
    const sets = frames.passCounts.cases.map(({ tle: [line1, line2] }) => {
      const read = parseTle(line1, line2);
      if (!read.ok) throw new Error(read.problem.code);
      return read.value;
    });
    const boston = siteAt({ latitudeRad: 42.3581 * radPerDeg, longitudeRad: -71.0636 * radPerDeg, heightKm: 0 });
    expect(compared(sets.slice(1), boston, "2020-01-01", 20, 10)).toBeLessThan(apartS);
  });

  it("tell which satellites end on the way, and refuse what cannot be asked", () => {
    const read = parseTle(
      "1 28872U 05037B   05333.02012661  .25992681  00000-0  24476-3 0  1534",
      "2 28872  96.4736 157.9986 0303955 244.0492 110.6523 16.46015938 10708",
    );
    if (!read.ok) throw new Error(read.problem.code);
    const site = siteAt({ latitudeRad: 0.5, longitudeRad: 0, heightKm: 0 });
    const catalogue = createCatalogue([read.value]);
    const start = read.value.epoch;
    const swept = cataloguePasses(catalogue, site, { start, end: addSeconds(start, 86400) }, builtInEarthData, {
      minElevationRad: 0,
    });
    expect(swept.ended.map(({ index, problem }) => [index, problem.code])).toEqual([[0, "decayed"]]);
    expect(() => cataloguePasses(catalogue, site, { start, end: start }, builtInEarthData, { minElevationRad: 0 })).toThrow(
      RangeError,
    );
  });
});

describe("windows of the plane", () => {
  it("hold every moment near the plane and no other", () => {
    fc.assert(
      fc.property(
        between(0, Math.PI),
        between(0, 6.28),
        between(-1, 1),
        between(0, 6.28),
        between(0.05, 1.5),
        (inclination, nodeRad, siteSinLatitude, siteAngle, band) => {
          const plane = {
            sinInclination: Math.sin(inclination),
            cosInclination: Math.cos(inclination),
            nodeRad,
            nodeRateRadS: -2e-7,
          };
          const rate = 7.2921e-5;
          const windows = planeWindows(plane, siteSinLatitude, siteAngle, rate, band, 2 * 86400);
          for (let s = 0; s <= 2 * 86400; s += 500) {
            const fromNode = nodeRad - 2e-7 * s - (siteAngle + rate * s);
            const sine =
              Math.sin(inclination) * Math.sqrt(1 - siteSinLatitude ** 2) * Math.sin(fromNode) +
              Math.cos(inclination) * siteSinLatitude;
            const inside = windows.some((from, i) => i % 2 === 0 && from <= s && s <= (windows[i + 1] ?? 0));
            const away = Math.asin(Math.max(-1, Math.min(1, Math.abs(sine))));
            if (away < band - 0.001) expect(inside, `${s}`).toBe(true);
            if (away > band + 0.05 && band < 1.2) expect(inside, `${s}`).toBe(false);
          }
        },
      ),
    );
  });
});

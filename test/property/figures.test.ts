import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSeconds, builtInLeapSeconds, formatUtc, utc } from "../../src/engine/index.ts";
import {
  companyFigure,
  coverageFigure,
  decayFigure,
  hazardFigure,
  launchFigure,
  neighboursFigure,
  originFigure,
  passesFigure,
} from "../../src/report/figures/index.ts";
import { linearScale, logScale, roundMarks } from "../../src/report/figures/chart/scales.ts";
import { timeMarks } from "../../src/report/figures/chart/timeMarks.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { troubleWithWords } from "../svgText.ts";

const start = utc("2024-02-27T21:40:13Z");
const text = (atS: number): string => formatUtc(addSeconds(start, atS), builtInLeapSeconds, 3);
const world = landOutlines();

const widths = fc.constantFrom(390, 720, 900);
const name = fc.constantFrom(
  "ISS (ZARYA)",
  "LUCH-5X (OLYMP-K 2)",
  "METEOSAT-12 (MTG-I1)",
  "A NAME THAT GOES ON FOR LONGER THAN ANY PICTURE IS WIDE, AND THEN SOME",
  "<script>alert(1)</script>",
  "만리경-1호",
  "X",
);
const days = fc.double({ min: 0.02, max: 400, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const km = fc.double({ min: 0, max: 40_000, noNaN: true });

/** What any picture must be, whatever it shows. */
function check(svg: string): void {
  expect(troubleWithWords(svg)).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|<script/);
  expect(svg).toMatch(/<title id="title">[^<]+<\/title>\s*<desc id="desc">[^<]+<\/desc>/);
  expect(svg).toContain("prefers-color-scheme:dark");
  expect(svg).not.toContain("var(--");
}

describe("marks along an axis", () => {
  it("are round, inside, in order and few", () => {
    fc.assert(
      fc.property(km, km, fc.integer({ min: 2, max: 12 }), (a, b, most) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b) + 1e-3];
        const marks = roundMarks(low, high, most);
        expect(marks.length).toBeLessThanOrEqual(most + 1);
        expect(marks.every((mark, i) => mark >= low - 1e-4 && mark <= high + 1e-4 && mark > (marks[i - 1] ?? -1))).toBe(true);
        const scale = linearScale(low, high, 100, 20, most);
        expect(scale.at(low)).toBeCloseTo(100, 6);
        expect(scale.at(high)).toBeCloseTo(20, 6);
      }),
    );
  });

  it("of a log scale stand at even distances for even ratios", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.double({ min: 2, max: 1e5, noNaN: true }),
        (low, ratio) => {
          const scale = logScale(low, low * ratio, 200, 0, 8);
          expect(scale.marks.length).toBeLessThanOrEqual(8);
          expect(scale.at(low)).toBeCloseTo(200, 6);
          expect(scale.at(low * ratio)).toBeCloseTo(0, 6);
          expect(scale.at(low * Math.sqrt(ratio))).toBeCloseTo(100, 6);
        },
      ),
    );
  });

  it("of time say the moments that they stand at", () => {
    fc.assert(
      fc.property(fc.double({ min: 60, max: 4e9, noNaN: true }), fc.integer({ min: 2, max: 12 }), (lengthS, most) => {
        const marks = timeMarks(start, lengthS, most);
        expect(marks.length).toBeLessThanOrEqual(Math.max(6, most + 2));
        for (const { atS, label } of marks) {
          expect(atS).toBeGreaterThanOrEqual(0);
          expect(atS).toBeLessThanOrEqual(lengthS);
          const told = formatUtc(addSeconds(start, atS + 0.5), builtInLeapSeconds);
          if (label.includes(":")) expect(told.slice(11, 16)).toBe(label);
          else expect(told.slice(11, 19)).toBe("00:00:00");
          if (/^\d{4}$/.test(label)) expect(told.slice(0, 10)).toBe(`${label}-01-01`);
        }
      }),
    );
  });
});

describe("pictures of whatever data", () => {
  it("of two objects", () => {
    const approach = fc.record({
      at: share,
      distanceKm: km,
      wide: km,
      radialKm: km,
      relativeSpeedKmS: fc.double({ min: 0, max: 15, noNaN: true }),
    });
    const plane = fc.record({
      planeAngleDeg: fc.double({ min: 0, max: 180, noNaN: true }),
      phaseDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(
        widths,
        name,
        name,
        days,
        fc.array(approach, { maxLength: 12 }),
        fc.array(km, { minLength: 2, maxLength: 60 }),
        fc.array(plane, { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        (width, object, other, length, near, far, planes, high) => {
          const lengthS = length * 86_400;
          check(
            companyFigure(
              {
                object,
                other,
                from: text(0),
                to: text(lengthS),
                asOne: high,
                distances: far.map((one, i) => ({ atS: (lengthS * i) / (far.length - 1), km: one })),
                approaches: near.map(({ at, wide, radialKm, ...one }) => ({
                  ...one,
                  time: text(at * lengthS),
                  low95Km: Math.max(0, one.distanceKm - wide),
                  high95Km: one.distanceKm + wide,
                  radialKm,
                  transverseKm: -radialKm,
                  normalKm: 0,
                })),
                weeks: {
                  from: text(0),
                  to: text(lengthS * 3),
                  planes: planes.map((one, i) => ({ ...one, atS: (3 * lengthS * i) / planes.length, nodeDeg: -one.phaseDeg })),
                  longitudes: high
                    ? (["first", "other", "neighbour", "neighbour"] as const).map((kind, i) => ({
                        name: i === 0 ? object : other,
                        kind,
                        points: planes.map(({ phaseDeg }, k) => ({
                          atS: (3 * lengthS * k) / planes.length,
                          deg: phaseDeg / (1 + 40 * i),
                        })),
                      }))
                    : [],
                },
              },
              width,
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("of what came near, and of decay", () => {
    const approach = fc.record({ at: share, distanceKm: fc.double({ min: 0, max: 50, noNaN: true }), name });
    fc.assert(
      fc.property(
        widths,
        name,
        days,
        fc.array(approach, { maxLength: 40 }),
        fc.double({ min: 90, max: 2000, noNaN: true }),
        share,
        (width, object, length, near, heightKm, best) => {
          const lengthS = length * 86_400;
          const sorted = near.toSorted((a, b) => a.distanceKm - b.distanceKm);
          check(
            neighboursFigure(
              {
                object,
                from: text(0),
                to: text(lengthS),
                withinKm: 50,
                searched: 12_345,
                said: ["", "A sentence that says how much company uninvolved objects of such orbits have in a day."],
                approaches: sorted.map(({ at, ...one }) => ({
                  ...one,
                  time: text(at * lengthS),
                  low95Km: 0,
                  high95Km: 2 * one.distanceKm,
                  relativeSpeedKmS: 7,
                })),
                longitudes: [],
              },
              width,
            ),
          );
          const past = [0, 0.2, 0.4, 0.5].map((s) => ({
            time: text(s * lengthS),
            perigeeKm: heightKm * (1 - 0.3 * s),
            apogeeKm: heightKm * 1.05,
          }));
          check(
            decayFigure(
              {
                object,
                lastSet: text(0.5 * lengthS),
                past,
                later: past.slice(0, 1),
                forecast:
                  near.length % 2 === 0
                    ? null
                    : {
                        best: text(lengthS * (0.6 + 0.3 * best)),
                        earliest: text(lengthS * 0.6),
                        latest: text(lengthS * 0.9),
                        fall: past,
                      },
                because: "the orbit lasts longer",
              },
              width,
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("of looks at a place", () => {
    const look = fc.record({ at: share, length: fc.double({ min: 1, max: 3000, noNaN: true }), who: fc.nat(5) });
    fc.assert(
      fc.property(
        widths,
        fc.array(name, { minLength: 1, maxLength: 6 }),
        days,
        fc.array(look, { maxLength: 60 }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (width, names, length, looks, longitudeDeg) => {
          const lengthS = Math.min(92, Math.max(0.3, length)) * 86_400;
          const hours = looks.map(({ at }) => at * 40);
          check(
            coverageFigure(
              {
                satellites: names.map((one, i) => ({ noradId: i, name: one })),
                place: "Lviv",
                longitudeDeg,
                from: text(0),
                to: text(lengthS),
                maxOffNadirDeg: 45,
                daylight: false,
                looks: looks.map(({ at, length: s, who }) => ({
                  start: text(at * lengthS),
                  end: text(Math.min(lengthS, at * lengthS + s)),
                  noradId: who,
                })),
                sunUp: [{ start: text(0), end: text(40_000) }],
                gaps: {
                  hours,
                  meanHours: hours.reduce((sum, one) => sum + one / hours.length, 0),
                  p95Hours: Math.max(0, ...hours),
                  worstHours: Math.max(0, ...hours),
                },
              },
              width,
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("of passes over the sky", () => {
    const pass = fc.record({
      at: share,
      azimuthDeg: fc.double({ min: 0, max: 360, noNaN: true }),
      height: fc.double({ min: 10, max: 90, noNaN: true }),
      object: name,
    });
    fc.assert(
      fc.property(widths, fc.array(pass, { maxLength: 8 }), (width, passes) => {
        check(
          passesFigure(
            {
              title: "ISS (ZARYA)",
              place: "Berlin",
              from: text(0),
              to: text(86_400),
              passesInAll: passes.length,
              passes: passes.map(({ at, azimuthDeg, height, object }) => ({
                object,
                rise: text(at * 80_000),
                peak: text(at * 80_000 + 300),
                set: text(at * 80_000 + 600),
                peakElevationDeg: height,
                sunElevationDeg: -12,
                track: Array.from({ length: 31 }, (_, i) => ({
                  time: text(at * 80_000 + 20 * i),
                  azimuthDeg: (azimuthDeg + 5 * i) % 360,
                  elevationDeg: height * Math.sin((Math.PI * i) / 30),
                  sunlit: i < 20,
                })),
              })),
            },
            width,
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of sites, planes and warnings on the map", () => {
    const latitude = fc.double({ min: -70, max: 70, noNaN: true });
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const azimuth = fc.double({ min: 0, max: 359, noNaN: true });
    const way = fc.record({
      latitudeDeg: latitude,
      longitudeDeg: longitude,
      share,
      at: share,
      turn: fc.double({ min: 0, max: 60, noNaN: true }),
      flownAzimuthDeg: azimuth,
      name,
    });
    fc.assert(
      fc.property(widths, fc.array(way, { minLength: 1, maxLength: 6 }), azimuth, (width, ways, direction) => {
        const [first] = ways;
        if (first === undefined) return;
        const lineAt = (shift: number) =>
          Array.from({ length: 41 }, (_, i) => ({ latitudeDeg: -80 + 4 * i, longitudeDeg: first.longitudeDeg + shift }));
        const charted = ways.map(({ at, turn, ...one }) => ({
          ...one,
          liftOff: text(at * 80_000),
          planeAt: text(at * 80_000 + turn * 240),
          ascent: turn < 1 ? ("direct" as const) : turn < 10 ? ("dog-leg" as const) : ("changed" as const),
          planeDistanceDeg: turn,
          way: "southward",
        }));
        check(
          originFigure(
            {
              object: first.name,
              epoch: text(86_400),
              from: text(0),
              to: text(86_400),
              knowing: "with the owner (KP)",
              ways: charted,
              planeAtLiftOff: lineAt(2),
              planeAtMeeting: lineAt(0),
            },
            world,
            width,
          ),
        );
        check(
          hazardFigure(
            {
              areas: ways.slice(0, 3).map(({ latitudeDeg, longitudeDeg }, i) => ({
                label: "ABC"[i] ?? "D",
                corners: [
                  { latitudeDeg, longitudeDeg },
                  { latitudeDeg: latitudeDeg + 1, longitudeDeg },
                  { latitudeDeg: latitudeDeg + 1, longitudeDeg: longitudeDeg + 2 },
                ],
                radiusKm: i === 1 ? 40 : 0,
              })),
              windows: [{ start: text(0), end: text(7200) }],
              sites: ways.map((one) => ({
                ...one,
                azimuthsDeg: [direction, direction + 5] as const,
                inclinationsDeg: [40, 42] as const,
                missed: ["B"],
                outsideSectorsDeg: 3,
                farthestKm: 2000,
              })),
              object: { name: first.name, plane: lineAt(1) },
            },
            world,
            width,
          ),
        );
        check(
          launchFigure(
            {
              site: { ...first, permittedAzimuthsDeg: [[direction, (direction + 60) % 360]] },
              leastInclinationDeg: Math.abs(first.latitudeDeg),
              orbit: {
                inclinationDeg: 97.5,
                ways: [
                  { way: "northward", flownAzimuthDeg: direction, permitted: false },
                  { way: "southward", flownAzimuthDeg: (direction + 200) % 360, permitted: true },
                ],
              },
              plane: {
                object: first.name,
                from: text(0),
                to: text(3 * 86_400),
                windows: ways.map(({ at }, i) => ({ time: text(at * 86_400), northward: i % 2 === 0 })),
              },
            },
            world,
            width,
          ),
        );
      }),
      { numRuns: 20 },
    );
  });
});

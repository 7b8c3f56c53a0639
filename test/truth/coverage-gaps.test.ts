/**
 * Looks and gaps against a search second by second, and figures of gaps against a list made by hand.
 */
import { describe, expect, it } from "vitest";
import { areaSites, countsInWindows, gapsBetween, looksAt, mergedLooks, shareOfWindows } from "../../src/analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  offNadirOf,
  parseTle,
  propagate,
  radPerDeg,
  secondsBetween,
  sgp4,
  sinElevation,
  siteAt,
  sunElevationRad,
  temeToItrf,
  utc,
  type Interval,
} from "../../src/engine/index.ts";

const earth = builtInEarthData;
/** MALLIGYONG-1, measured by the US Space Force. */
const read = parseTle(
  "1 58400U 23179A   23333.24587332  .00009448  00000+0  42472-3 0  9993",
  "2 58400  97.4268 217.9240 0014238 250.5735 109.3963 15.21255978  1169",
);

describe("looks", () => {
  if (!read.ok) throw new Error(read.problem.code);
  const satellite = sgp4(read.value);
  if (!satellite.ok) throw new Error(satellite.problem.code);
  const place = { latitudeRad: 37.5665 * radPerDeg, longitudeRad: 126.978 * radPerDeg, heightKm: 0 };
  const site = siteAt(place);
  const during = { start: utc("2023-11-29T00:00:00Z"), end: utc("2023-12-02T00:00:00Z") };
  const limits = { maxOffNadirRad: 50 * radPerDeg, minSunElevationRad: 10 * radPerDeg };

  it("are those that a search second by second finds", () => {
    const looks = looksAt([satellite.value], site, place, during, limits, earth);
    if (!looks.ok) throw new Error(looks.problem.code);
    const spans: { from: number; to: number }[] = [];
    for (let s = 0; s < 3 * 86400; s += 1) {
      const at = addSeconds(during.start, s);
      const state = propagate(satellite.value, at);
      if (!state.ok) throw new Error(state.problem.code);
      const position = temeToItrf(state.value, earth).positionKm;
      const seen =
        sinElevation(site, position) >= 0 &&
        offNadirOf(position, site.positionKm) <= limits.maxOffNadirRad &&
        sunElevationRad(place, at, earth) >= limits.minSunElevationRad;
      const last = spans.at(-1);
      if (seen && last?.to === s - 1) last.to = s;
      else if (seen) spans.push({ from: s, to: s });
    }
    expect(spans.length).toBeGreaterThan(1);
    expect(looks.value).toHaveLength(spans.length);
    for (const [i, look] of looks.value.entries()) {
      // The search by seconds is right to its step.
      expect(Math.abs(secondsBetween(during.start, look.start) - (spans[i]?.from ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(secondsBetween(during.start, look.end) - (spans[i]?.to ?? 0))).toBeLessThanOrEqual(1);
    }
  }, 30_000);
});

describe("gaps", () => {
  const start = utc("2024-01-01T00:00:00Z");
  const look = (fromS: number, toS: number): Interval => ({ start: addSeconds(start, fromS), end: addSeconds(start, toS) });
  const during = look(0, 1000);

  it("merge looks that overlap and measure what lies between", () => {
    const merged = mergedLooks([look(300, 400), look(100, 200), look(150, 250), look(900, 910)]);
    expect(merged).toHaveLength(3);
    const gaps = gapsBetween(merged, during);
    expect(gaps).toMatchObject({ looks: 3, gaps: 2 });
    expect(gaps.meanS).toBeCloseTo(275, 6);
    expect(gaps.worstS).toBeCloseTo(500, 6);
    expect(gaps.p95S).toBeCloseTo(500, 6);
    expect(gaps.lookingShare).toBeCloseTo(0.26, 9);
    expect(gaps.edgesS[0]).toBeCloseTo(100, 6);
    expect(gaps.edgesS[1]).toBeCloseTo(90, 6);
  });

  it("are the whole interval where nobody looks", () => {
    expect(gapsBetween([], during)).toMatchObject({ looks: 0, gaps: 0, meanS: 1000, worstS: 1000 });
  });

  it("count looks in sliding windows", () => {
    const counts = countsInWindows([look(100, 110), look(300, 310), look(700, 710)], during, 400, 100);
    expect(counts).toEqual([2, 2, 1, 1, 1, 1, 1]);
    expect(shareOfWindows(counts, 2)).toBeCloseTo(2 / 7, 9);
  });

  it("an area is its middle and six points at its distance", () => {
    const points = areaSites({ latitudeRad: 0.6, longitudeRad: 2, heightKm: 0 }, 450);
    expect(points).toHaveLength(7);
    // The first edge point lies due north.
    expect((points[1]?.latitudeRad ?? 0) - 0.6).toBeCloseTo(450 / 6371, 9);
  });
});

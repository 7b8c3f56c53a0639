/**
 * Other published or independently computed facts about MALLIGYONG-1, beside the table of November 2023.
 * Perigee heights of February 2024: the founding study, from the printed mean motion; M. Langbroek (The Space Review 4753)
 * found a raise from 488 to 497 km. Passes: the founding study's own program, fitted to state media's seconds; for 28 November
 * with the public sets.
 */
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  builtInEarthData as earth,
  degPerRad,
  elementsFromOmm,
  geodeticFromItrf,
  parseTle,
  secondsBetween,
  utc,
} from "../../src/engine/index.ts";
import {
  findPasses,
  heightConventions,
  makeTarget,
  pathShelf,
  reachAt,
  trackFrom,
  type Target,
  type Track,
} from "../../src/analysis/index.ts";
import { set29November } from "../fixtures/malligyong1.ts";

const tolerance = {
  heightKm: 0.06, // half the last printed digit and what 3 m of Earth radius add
  seconds: 3, // a fit of three numbers to five moments: good to a second or two then, a little less the days after
  degrees: 0.6, // printed in whole degrees
  rangeKm: 50, // printed to the hundred kilometres
};

describe("perigee over the equatorial radius in February 2024, while five burns raised it", () => {
  const printed = [
    [
      "1 58400U 23179A   24050.17296429  .00008760  00000+0  38026-3 0  9992",
      "2 58400  97.4214 298.7873 0014585 329.6713  30.3678 15.22468849 13622",
      488.4,
    ],
    [
      "1 58400U 23179A   24052.14479863  .00001363  00000+0  62154-4 0  9998",
      "2 58400  97.4211 300.7342 0013528 323.2021  36.8285 15.22287977 13921",
      489.6,
    ],
    [
      "1 58400U 23179A   24053.93863094  .00011194  00000+0  49922-3 0  9999",
      "2 58400  97.4189 302.5074 0009485 312.4080 149.5923 15.21530701 14195",
      494.7,
    ],
    [
      "1 58400U 23179A   24055.19809590  .00003703  00000+0  16926-3 0  9995",
      "2 58400  97.4193 303.7451 0007407 305.8979 209.5473 15.21156062 14389",
      497.3,
    ],
  ] as const;
  for (const [line1, line2, perigeeKm] of printed) {
    it(`${perigeeKm} km on day ${line1.slice(18, 26)}`, () => {
      const read = parseTle(line1, line2);
      if (!read.ok) throw new RangeError(`a printed set can be read: ${read.problem.code}`);
      expect(Math.abs((heightConventions(read.value)[0]?.perigeeKm ?? 0) - perigeeKm)).toBeLessThan(tolerance.heightKm);
    });
  }
});

function trackAt(reference: string): Track {
  const elements = elementsFromOmm(set29November, earth.leapSeconds);
  const path = elements.ok ? pathShelf(earth).pathOf(elements.value) : null;
  if (path === null) throw new RangeError("the fixture's set can be propagated");
  return trackFrom(path, utc(reference));
}

const target = (latitudeDeg: number, longitudeDeg: number): Target => makeTarget({ latitudeDeg, longitudeDeg, radiusKm: 0 });

describe("passes computed from state media's own seconds are those of the public set", () => {
  const computed = [
    ["San Diego", 32.68, -117.13, "2023-11-28T17:24:58Z", 12],
    ["Kadena", 26.355, 127.77, "2023-11-29T01:16:48Z", 7],
  ] as const;
  for (const [name, latitude, longitude, at, offNadirDeg] of computed) {
    it(`${name}: closest at ${at.slice(11, 19)} UTC, ${offNadirDeg}° off nadir`, () => {
      const pass = findPasses(trackAt(at), target(latitude, longitude), 0, 1)[0];
      expect(Math.abs(pass?.nearestS ?? 99)).toBeLessThan(tolerance.seconds);
      expect(Math.abs((pass?.offNadirRad ?? 9) * degPerRad - offNadirDeg)).toBeLessThan(tolerance.degrees + 0.5); // places rounded by the collector
    });
  }
});

describe("the same minute one day later", () => {
  const washington = target(38.8977, -77.0365);

  it("28 November 14:36:25: over 66.5° north, 128° east, some 7,900 km away and 33° below the horizon", () => {
    const track = trackAt("2023-11-28T14:36:25Z");
    const position = track.positionItrfKm(0, 0);
    if (position === null) throw new RangeError("the set reaches that day");
    const below = geodeticFromItrf(position);
    expect(Math.abs(below.latitudeRad * degPerRad - 66.5)).toBeLessThan(tolerance.degrees);
    expect(Math.abs(below.longitudeRad * degPerRad - 128)).toBeLessThan(tolerance.degrees);
    expect(Math.abs((reachAt(track, washington, 0, 0, earth)?.elevationRad ?? 0) * degPerRad + 33)).toBeLessThan(
      tolerance.degrees,
    );
    expect(Math.abs((reachAt(track, washington, 0, 0, earth)?.rangeKm ?? 0) - 7900)).toBeLessThan(tolerance.rangeKm);
  });

  it("real passes of that day: 03:40 at night and 68° high, 14:17 at 38° and 47° off nadir, 15:51 at 12°", () => {
    const reference = "2023-11-28T00:00:00Z";
    const track = trackAt(reference);
    const passes = findPasses(track, washington, 0, 86400).filter((pass) => pass.peakElevationRad * degPerRad > 10);
    const near = (at: string) =>
      passes.find((pass) => Math.abs(secondsBetween(utc(at), addSeconds(utc(reference), pass.peakS))) < 60);
    const [night, low, lower] = ["2023-11-28T03:40:30Z", "2023-11-28T14:17:30Z", "2023-11-28T15:51:30Z"].map(near);
    expect(Math.abs((night?.peakElevationRad ?? 0) * degPerRad - 68)).toBeLessThan(1.5); // between the two sets' 60° and 69°
    expect((reachAt(track, washington, night?.peakS ?? 0, 0, earth)?.sunElevationRad ?? 0) * degPerRad).toBeLessThan(-18);
    expect(Math.abs((low?.peakElevationRad ?? 0) * degPerRad - 38)).toBeLessThan(tolerance.degrees);
    expect(Math.abs((low?.offNadirRad ?? 0) * degPerRad - 47)).toBeLessThan(tolerance.degrees);
    expect(Math.abs((lower?.peakElevationRad ?? 0) * degPerRad - 12)).toBeLessThan(tolerance.degrees);
  });
});

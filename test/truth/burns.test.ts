import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { detectBurns, type DetectedBurn } from "../../src/analysis/index.ts";
import {
  builtInLeapSeconds,
  formatUtc,
  readElementSets,
  utc,
  secondsBetween,
  type MeanElements,
} from "../../src/engine/index.ts";
import { sharedData } from "../sharedData.ts";

function setsOf(path: string): readonly MeanElements[] {
  const bytes = readFileSync(path);
  return readElementSets((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")).sets;
}

function reportedIn(burns: readonly DetectedBurn[], from: string, to: string): readonly DetectedBurn[] {
  return burns.filter(
    (burn) => burn.reported && secondsBetween(utc(from), burn.end) > 0 && secondsBetween(burn.start, utc(to)) > 0,
  );
}

const malligyong = sharedData("elements/58400.tle");

// The Space Review and SatTrackCam tell five burns of 19–24 February 2024, from 488 to 497 km of perigee.
describe.skipIf(malligyong === null)("MALLIGYONG-1, from its stored history", () => {
  const { burns } = detectBurns(malligyong === null ? [] : setsOf(malligyong));

  it("was raised between the sets of 19 and 24 February 2024, in at most three intervals", () => {
    const found = reportedIn(burns, "2024-02-18T00:00:00Z", "2024-02-26T00:00:00Z");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    const [first, last] = [found[0]!, found.at(-1)!];
    expect(formatUtc(first.start, builtInLeapSeconds).slice(0, 10)).toBe("2024-02-19");
    expect(formatUtc(last.end, builtInLeapSeconds).slice(0, 10)).toBe("2024-02-24");
    const rise = last.size.heightsKm.after.perigee - first.size.heightsKm.before.perigee;
    expect(rise).toBeGreaterThan(8);
    expect(rise).toBeLessThan(9.5);
    expect(found.map(({ kind }) => kind)).toContain("raise");
  });

  it("shows nothing in the weeks before", () => {
    expect(reportedIn(burns, "2023-11-22T00:00:00Z", "2024-02-19T00:00:00Z")).toEqual([]);
  });

  it("was raised again in May–June and in September 2024, and twice in 2025", () => {
    for (const [from, to] of [
      ["2024-05-28T00:00:00Z", "2024-06-10T00:00:00Z"],
      ["2024-09-01T00:00:00Z", "2024-10-01T00:00:00Z"],
      ["2025-01-15T00:00:00Z", "2025-03-30T00:00:00Z"],
      ["2025-08-24T00:00:00Z", "2025-12-20T00:00:00Z"],
    ] as const) {
      expect(reportedIn(burns, from, to).map(({ kind }) => kind)).toContain("raise");
    }
  });
});

const sentinel = sharedData("manoeuvres/Sentinel-3A.tle.gz");

// The operator's log of the International DORIS Service: times, and speed changes in m/s.
describe.skipIf(sentinel === null)("Sentinel-3A, against its operator's log", () => {
  const { burns } = detectBurns(sentinel === null ? [] : setsOf(sentinel));

  it.each([
    ["2017-04-27T10:58:00Z", 0.0081, 0],
    ["2017-07-12T09:45:00Z", 0.0056, 0],
    ["2018-02-28T10:05:00Z", -0.0032, 0],
    ["2019-03-13T08:08:00Z", 0.0149, 2.1324],
    ["2020-12-16T11:39:00Z", 0.0131, 2.3978],
  ])("tells the burn of %s and its speed", (at, inTrack, crossTrack) => {
    const burn = burns.find((one) => secondsBetween(one.start, utc(at)) >= 0 && secondsBetween(utc(at), one.end) >= 0);
    expect(burn?.reported).toBe(true);
    // Half a metre of height, what the fits leave, is 0.26 mm/s; the sets' own trend adds as much again and a little.
    expect(Math.abs(burn!.size.inTrackMS.value - inTrack)).toBeLessThan(0.0012);
    // The plane turns least where the burn stands off the node: what is seen is at most what was spent, and near it here.
    if (crossTrack > 0) expect(burn!.size.crossTrackMS.value).toBeGreaterThan(0.8 * crossTrack);
    expect(burn!.size.crossTrackMS.value).toBeLessThan(crossTrack + 0.2);
  });
});

const watched = sharedData("elements/watchlist.tle.gz");

// LAGEOS 1 and 2 and Starlette are spheres of metal and glass.
describe.skipIf(watched === null)("spheres without a thruster", () => {
  const bySphere = Map.groupBy(watched === null ? [] : setsOf(watched), ({ noradId }) => noradId);

  it.each([7646, 8820, 22195])("%i shows no burn", (noradId) => {
    expect(detectBurns(bySphere.get(noradId) ?? []).burns.filter(({ reported }) => reported)).toEqual([]);
  });
});

import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckedClaim, Report } from "../../src/model/index.ts";
import { checkJson, inRepository } from "./command.ts";

function example(name: string): { report: Report; status: number | null } {
  return checkJson(readFileSync(inRepository(`examples/${name}.txt`), "utf8"));
}

/** The one claim about a place at a minute of UTC; fails where there is none or more than one. */
function claimAt(report: Report, place: string, start: string): CheckedClaim {
  const found = report.claims.filter(
    (claim) => claim.time.start?.startsWith(start) === true && claim.places.some(({ name }) => name.includes(place)),
  );
  expect(
    found.map(({ quote }) => quote),
    `${place} at ${start}`,
  ).toHaveLength(1);
  return found[0]!;
}

function highest(claim: CheckedClaim, place: string): { elevationDeg: number; at: string } {
  const pass = claim.finding.passes.find((one) => one.relation === "stated" && one.place.includes(place));
  const inInterval = pass?.highestInInterval;
  if (pass === undefined) throw new Error(`no stated pass over ${place}`);
  return inInterval === undefined ? { elevationDeg: pass.peakElevationDeg, at: pass.peak } : inInterval;
}

describe("every example", () => {
  for (const name of readdirSync(inRepository("examples")).filter((file) => file.endsWith(".txt"))) {
    it(`${name} quotes its own text exactly, and cites only evidence that it holds`, () => {
      const { report } = example(name.replace(/\.txt$/, ""));
      const ids = new Set(report.evidence.map(({ id }) => id));
      for (const claim of report.claims) {
        expect(report.source.text.slice(...claim.span)).toBe(claim.quote);
        expect(claim.finding.evidence.filter((id) => !ids.has(id))).toEqual([]);
      }
    });
  }
});

describe("kcna-white-house.txt", () => {
  const { report, status } = example("kcna-white-house");
  const table = [
    ["White House", "2023-11-27T14:36", 69.8, "14:36:27"],
    ["Norfolk", "2023-11-27T14:35", 70.8, "14:35:55"],
    ["Andersen", "2023-11-27T00:17", 77.3, "00:17:06"],
    ["Pearl Harbor", "2023-11-24T20:13", 68.6, null],
    ["Rome", "2023-11-25T08:56", 60.8, "08:56:27"],
    ["Seoul", "2023-11-24T01:15", 62.2, "01:20:48"],
    ["Busan", "2023-11-25T00:45", 84.4, null],
  ] as const;

  for (const [place, start, elevationDeg, at] of table) {
    it(`finds ${place} consistent, seen at ${elevationDeg}°`, () => {
      const claim = claimAt(report, place, start);
      expect(claim.type).toBe("imaging");
      expect(claim.subject.noradId).toBe(58400);
      expect(claim.finding.verdict).toBe("consistent");
      const seen = highest(claim, place);
      expect(Math.abs(seen.elevationDeg - elevationDeg)).toBeLessThanOrEqual(1);
      if (at !== null) {
        const day = start.slice(0, 10);
        expect(Math.abs(Date.parse(seen.at) - Date.parse(`${day}T${at}Z`))).toBeLessThanOrEqual(2000);
      }
    });
  }

  it("names KCNA as the one who says so", () => {
    for (const [place, start] of table)
      expect(claimAt(report, place, start).speaker).toMatch(/KCNA|Korean Central News Agency/);
  });

  it("holds all timings together against shifted ones", () => {
    const control = claimAt(report, "White House", "2023-11-27T14:36").finding.control;
    expect(control?.shifts).toBe(288);
    expect(control?.matched).toBe(control?.timings);
    expect(control?.shiftsAsGood).toBe(0);
  });

  it("supports the launch from Sohae", () => {
    const launch = report.claims.find(({ type }) => type === "launch");
    expect(launch?.subject.launchId).toBe("2023-179");
    expect(launch?.finding.verdict).toBe("supported");
  });

  it("ends with status 0", () => expect(status).toBe(0));
});

describe("the other examples", () => {
  it("a time that is five hours early is contradicted, far below the horizon", () => {
    const { report, status } = example("kcna-false-time");
    const claim = claimAt(report, "White House", "2023-11-27T09:36");
    expect(claim.finding.verdict).toBe("contradicted");
    expect(claim.finding.parts.map(({ because }) => because).join(" ")).toMatch(/4[678](\.\d)?° below the horizon/);
    expect(status).toBe(1);
  });

  it("an optical picture of Washington by night is contradicted", () => {
    const { report, status } = example("night-photograph");
    expect(claimAt(report, "White House", "2023-11-28T03:41").finding.verdict).toBe("contradicted");
    expect(status).toBe(1);
  });

  it("seconds are held against the closest approach", () => {
    const { report } = example("kcna-seconds");
    for (const [place, second] of [
      ["White House", "2023-11-27T14:36:25"],
      ["Norfolk", "2023-11-27T14:35:53"],
      ["Andersen", "2023-11-27T00:17:07"],
      ["Rome", "2023-11-25T08:56:28"],
    ] as const) {
      const claim = claimAt(report, place, second);
      expect(claim.finding.verdict).toBe("consistent");
      const off = claim.finding.passes.find(({ relation }) => relation === "stated")?.statedMinusPeakS;
      expect(Math.abs(off ?? Number.NaN)).toBeLessThanOrEqual(4);
    }
  });

  it("a reception is no exposure", () => {
    const { report } = example("guam-received");
    const signal = report.claims.find(({ type }) => type === "signal");
    expect(signal?.finding.verdict).toBe("consistent");
    expect(signal?.time.start).toBe("2023-11-22T00:21:00Z");
    expect(signal?.finding.readings.length).toBeGreaterThanOrEqual(2);
  });

  it("an orbit is supported by the printed mean motion, a height of 1,200 km contradicted or denied", () => {
    const { report } = example("orbit-and-launch");
    const orbit = report.claims.find(({ type, quote }) => type === "orbit" && quote.includes("493"));
    expect(orbit?.finding.verdict).toBe("supported");
  });

  it("politics is kept as attributed statements", () => {
    const { report } = example("vostochny-seed-story");
    const denial = report.claims.find(({ type, stance }) => type === "statement" && stance === "denies");
    expect(denial?.finding.verdict).toBe("not-checkable");
    const failed = report.claims.filter(({ type }) => type === "launch-failure");
    expect(new Set(failed.map(({ subject }) => subject.launchId))).toEqual(new Set(["2023-F06", "2023-F07"]));
  });

  it("a bank has no claim about a satellite", () => {
    const { report, status } = example("nothing-to-check");
    expect(report.claims.filter(({ type }) => type !== "statement")).toEqual([]);
    expect(status).toBe(2);
  });
});

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { madeRecords } from "../burnsHistories.ts";
import { groundtrack } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-burns-"));
const file = join(folder, "history.json.gz");
writeFileSync(
  file,
  gzipSync(
    JSON.stringify(
      madeRecords({
        days: 120,
        burns: [
          { day: 40.5, riseM: 60 },
          { day: 90.5, riseM: -80 },
        ],
      }),
    ),
  ),
);

interface Told {
  readonly start: string;
  readonly end: string;
  readonly confidence: number;
  readonly reported: boolean;
  readonly kind: string;
  readonly deltaSemiMajorAxisM: number;
  readonly deltaInclinationDeg: number;
  readonly deltaVInTrackMS: number;
  readonly deltaVCrossTrackMS: number;
}

function told(...flags: readonly string[]): { readonly manoeuvres: readonly Told[] } {
  const ran = groundtrack(["manoeuvres", "--history", file, "--json", ...flags]);
  expect(ran.stderr).toBe("");
  expect(ran.status).toBe(0);
  const answer: { readonly manoeuvres: readonly Told[] } = JSON.parse(ran.stdout);
  return answer;
}

describe("groundtrack manoeuvres --history FILE", () => {
  it("prints burns by time as JSON, from a gzipped OMM file too", () => {
    const reported = told().manoeuvres.filter((burn) => burn.reported);
    expect(reported).toHaveLength(2);
    const [first, second] = reported;
    expect(first!.start < "2020-02-10T12:00:00Z" && first!.end > "2020-02-10T12:00:00Z").toBe(true);
    expect(second!.start < "2020-03-31T12:00:00Z" && second!.end > "2020-03-31T12:00:00Z").toBe(true);
    expect(first!.deltaSemiMajorAxisM).toBeCloseTo(60, -1);
    // v Δa / 2a = 7.45 km/s × 60 m / 14 370 km
    expect(first!.deltaVInTrackMS).toBeCloseTo(0.0311, 2);
    expect(second!.deltaVInTrackMS).toBeLessThan(0);
    for (const burn of reported) {
      expect(burn.confidence).toBeGreaterThan(0.5);
      expect(burn.confidence).toBeLessThanOrEqual(1);
      expect(Number.isFinite(burn.deltaInclinationDeg) && burn.deltaVCrossTrackMS >= 0).toBe(true);
    }
  });

  it("keeps to the interval asked for, with sets outside still used", () => {
    expect(told("--from", "2020-03-01").manoeuvres.filter((burn) => burn.reported)).toHaveLength(1);
    expect(told("--to", "2020-02-01").manoeuvres.filter((burn) => burn.reported)).toHaveLength(0);
  });

  it("says in words what was found, and what passes over a station tell", () => {
    const ran = groundtrack(["manoeuvres", "--history", file, "--over", "39.03,125.75"]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/^MADE UP \(99001\): 2 burns or groups of burns in \d+ sets/);
    expect(ran.stdout).toMatch(
      /passes over 39\.03,125\.75; a random interval of this length holds \d+(\.\d)?, so they tell nothing/,
    );
  });

  it("refuses what says nothing of burns", () => {
    const few = join(folder, "few.json");
    writeFileSync(few, JSON.stringify(madeRecords({ days: 5, burns: [] })));
    const ran = groundtrack(["manoeuvres", "--history", few]);
    expect(ran.status).toBe(65);
    expect(ran.stderr).toContain("usable element sets");
    expect(groundtrack(["manoeuvres"]).status).toBe(64);
  });
});

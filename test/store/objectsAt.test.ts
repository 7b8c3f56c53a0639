import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { objectsAt, orbitClassesOf, type ObjectsQuery } from "../../src/catalogue/index.ts";
import type { EvidenceRow, OmmRecord } from "../../src/model/index.ts";
import { openArchive, type SqliteArchive } from "../../src/store/index.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-objects-"));
afterAll(() => rmSync(folder, { recursive: true }));

const provenance = { origin: "a", originId: null, via: "b", published: null, pack: "c" };

function elements(noradId: number, epoch: string, meanMotion: number, eccentricity: number, inclination: number): OmmRecord {
  return {
    OBJECT_NAME: `OBJECT ${noradId}`,
    OBJECT_ID: noradId === 90_001 ? "2023-179C" : "",
    EPOCH: epoch,
    MEAN_MOTION: meanMotion,
    ECCENTRICITY: eccentricity,
    INCLINATION: inclination,
    RA_OF_ASC_NODE: 10,
    ARG_OF_PERICENTER: 0,
    MEAN_ANOMALY: 0,
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: "U",
    NORAD_CAT_ID: noradId,
    ELEMENT_SET_NO: 1,
    REV_AT_EPOCH: 1,
    BSTAR: 0,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  };
}

describe("kinds of orbits", () => {
  // Figures as their lists have them, rounded.
  const cases: readonly (readonly [string, number, number, number, readonly string[]])[] = [
    ["the space station", 15.5, 0.0007, 51.64, ["LEO"]],
    ["Malligyong-1", 15.2277, 0.0007, 97.3, ["LEO", "SSO"]],
    ["a low polar orbit that is not held to the Sun", 15.2, 0.001, 90, ["LEO"]],
    ["a satellite of GPS", 2.0056, 0.005, 55, ["MEO"]],
    ["GOES-16", 1.00271, 0.0001, 0.04, ["GEO"]],
    ["a retired one 300 km above the ring", 0.992, 0.0005, 8, []],
    ["QZS-2, inclined and elongated", 1.0027, 0.075, 40, []],
    ["Molniya", 2.006, 0.74, 63.4, ["HEO"]],
    ["a transfer orbit", 2.25, 0.73, 27, ["HEO"]],
    ["an orbit across 2000 km", 12, 0.05, 82, []],
  ];
  for (const [name, meanMotion, eccentricity, inclination, kinds] of cases) {
    it(`of ${name}: ${kinds.join(" and ") || "none of them"}`, () => {
      expect(orbitClassesOf(elements(1, "2023-11-29T00:00:00.000000", meanMotion, eccentricity, inclination))).toEqual(kinds);
    });
  }
});

describe("the objects of an archive at a moment", () => {
  function object(
    noradId: number,
    owner: string,
    launchId: string,
    decayed: string | null,
    kind = "payload" as const,
  ): EvidenceRow {
    const launched = `${launchId.slice(0, 4)}-02-07`;
    const value = {
      noradId,
      cosparId: `${launchId}A`,
      name: `OBJECT ${noradId}`,
      aliases: [],
      owner,
      kind,
      purpose: null,
      launchId,
      launched,
      decayed,
    };
    return { kind: "object", ...provenance, value };
  }
  const set = (value: OmmRecord): EvidenceRow => ({ kind: "element-set", ...provenance, value });
  const rows: readonly EvidenceRow[] = [
    object(58_400, "KP", "2023-179", null),
    object(41_332, "KP", "2016-009", "2023-06-30"),
    object(39_027, "KP", "2012-072", null),
    object(41_866, "US", "2016-071", null),
    set(elements(58_400, "2023-11-29T05:54:03.454848", 15.2277, 0.0007, 97.4)),
    set(elements(41_866, "2023-11-29T05:00:00.000000", 1.00271, 0.0001, 0.04)),
    set(elements(90_001, "2023-11-28T05:00:00.000000", 15.5, 0.0001, 97.4)),
    set(elements(90_002, "2023-09-28T05:00:00.000000", 15.5, 0.0001, 97.4)),
  ];

  async function asked(query: Partial<ObjectsQuery>): Promise<Awaited<ReturnType<typeof objectsAt>>> {
    const archive = await filled();
    const found = await objectsAt(archive, { at: "2023-12-01T00:00:00Z", asOf: null, ...query });
    archive.close();
    return found;
  }
  let made = 0;
  async function filled(): Promise<SqliteArchive> {
    const opened = await openArchive(join(folder, `${made++}.sqlite`), { mode: "write" });
    if (!opened.ok) throw new Error(opened.problem.code);
    const batch = opened.value.beginBatch({ name: "x", encoding: "rows", seen: null });
    for (const row of rows) void batch.addRow(row, 2);
    void batch.end({ sha256: null, bytes: null, refused: 0 });
    return opened.value;
  }
  const numbers = async (query: Partial<ObjectsQuery>): Promise<readonly number[]> =>
    (await asked(query)).objects.map(({ object: { noradId } }) => noradId);

  it("are those of an owner that had not come down", async () => {
    expect(await numbers({ owner: "KP" })).toEqual([39_027, 58_400]);
    expect(await numbers({ owner: "KP", at: "2023-06-01T00:00:00Z" })).toEqual([39_027, 41_332, 58_400]);
    expect(await numbers({ owner: "IR" })).toEqual([]);
  });

  it("are those of a launch, catalogued or only listed", async () => {
    expect(await numbers({ launchId: "2023-179" })).toEqual([58_400, 90_001]);
    expect(await numbers({ launchId: "2023-17" })).not.toContain(58_400);
  });

  it("are those of a kind of orbit, and how many have no set that tells it is said", async () => {
    expect(await numbers({ orbit: "GEO" })).toEqual([41_866]);
    const low = await asked({ orbit: "SSO", owner: "KP" });
    expect(low.objects.map(({ object: { noradId }, orbits }) => [noradId, orbits])).toEqual([[58_400, ["LEO", "SSO"]]]);
    expect(low.withoutSet).toBe(1);
    expect(await numbers({ orbit: "SSO", owner: "KP", asOf: "2023-11-30T00:00:00Z" })).toEqual([]);
  });

  it("are all where nothing is asked, without those whose last set is older than thirty days", async () => {
    expect(await numbers({})).toEqual([39_027, 41_866, 58_400, 90_001]);
    expect(await numbers({ kind: "debris" })).toEqual([]);
  });

  it("say what command may bring more where there are none", async () => {
    expect((await asked({ owner: "IR" })).missing?.command).toBe("groundtrack sync celestrak satcat");
  });
});

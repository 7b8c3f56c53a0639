import { describe, expect, it } from "vitest";
import { groundtrack, inRepository } from "./command.ts";
import { readFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A line of an element set for another catalogue number, its checksum made anew. */
function lineFor(noradId: number, line: string): string {
  const body = `${line.slice(0, 2)}${noradId}${line.slice(7, 68)}`;
  const sum = Array.from(body).reduce((total, sign) => total + (/\d/.test(sign) ? Number(sign) : sign === "-" ? 1 : 0), 0);
  return `${body}${sum % 10}`;
}

/** LUCH-5X and two neighbours in August 2024 as a file of element sets, and a body docked to LUCH-5X. */
function neighboursFile(): string {
  const data: { sets: { name: string; lines: [string, string] }[] } = JSON.parse(
    readFileSync(inRepository("test/truth/data/luch5x.json"), "utf8"),
  );
  const path = join(mkdtempSync(join(tmpdir(), "groundtrack-")), "geo.tle");
  const docked = data.sets
    .filter(({ name }) => name.startsWith("LUCH"))
    .map(({ lines }) => ({ name: "A DOCKED BODY", lines: lines.map((line) => lineFor(99001, line)) }));
  writeFileSync(path, [...data.sets, ...docked].map(({ name, lines }) => `0 ${name}\n${lines.join("\n")}\n`).join(""));
  return path;
}

describe("groundtrack near", () => {
  const file = neighboursFile();

  it("tells distance, longitudes and the neighbour that nobody named", () => {
    const ran = groundtrack([
      "near",
      "55841",
      "--other",
      "INTELSAT 10-02",
      "--catalogue",
      file,
      "--from",
      "2024-08-12",
      "--to",
      "2024-08-20",
      "--json",
    ]);
    expect(ran.stderr).toBe("");
    const answer = JSON.parse(ran.stdout);
    expect(answer.other).toEqual({ noradId: 28358, name: "INTELSAT 10-02" });
    expect(answer.approaches[0].distanceKm).toBeLessThan(320);
    expect(answer.picture[0].longitudesDeg[0]).toBeCloseTo(-0.59, 1);
    expect(answer.nearestOther).toMatchObject({ noradId: 40613 });
    expect(answer.chance.drawn).toBe(60);
  });

  it("asks what else, in words", () => {
    const ran = groundtrack(["near", "55841", "--history", file]);
    expect(ran.status).toBe(64);
    expect(ran.stderr).toContain("--catalogue");
  });

  it("prints a table of everything near", () => {
    const ran = groundtrack([
      "near",
      "55841",
      "--catalogue",
      file,
      "--within",
      "400",
      "--from",
      "2024-08-12",
      "--to",
      "2024-08-14",
    ]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("THOR 7 (40613)");
    expect(ran.stdout).toContain("Docked or flying as one with A DOCKED BODY: public sets do not tell them apart.");
    expect(ran.stdout).not.toContain("A DOCKED BODY (99001)");
    expect(ran.stdout).toContain("orbits like it, turned at random");
  });

  it("leaves out what has no set of those days, and says so; ranks what flies as one where asked", () => {
    const asked = ["near", "55841", "--catalogue", file, "--within", "400", "--json", "--from"];
    const later = JSON.parse(groundtrack([...asked, "2024-10-12"]).stdout);
    expect(later).toMatchObject({ searched: 0, approaches: [], baseRate: null });
    expect(later.sets.leftOutForAge).toBe(3);
    const old = JSON.parse(groundtrack([...asked, "2024-10-12", "--max-age", "100"]).stdout);
    expect(old.searched).toBe(3);
    expect(old.sets.ownAgeDays).toBeGreaterThan(30);
  });
});

describe("groundtrack coverage, origin and launch", () => {
  it("count looks and gaps", () => {
    const ran = groundtrack([
      "coverage",
      "MALLIGYONG-1",
      "--over",
      "37.5665,126.978",
      "--from",
      "2023-12-01",
      "--to",
      "2023-12-08",
      "--json",
    ]);
    const answer = JSON.parse(ran.stdout);
    expect(answer.looks.length).toBe(answer.middle.looks);
    expect(answer.middle.worstHours).toBeGreaterThanOrEqual(answer.middle.meanHours);
    expect(answer.countsADay.shareWithAtLeast[0].share).toBeLessThanOrEqual(1);
  });

  it("find Sohae for MALLIGYONG-1 and give the ranking without the owner too", () => {
    const ran = groundtrack(["origin", "MALLIGYONG-1", "--json"]);
    const [answer] = JSON.parse(ran.stdout);
    expect(answer.priors).toMatchObject({ day: "2023-11-21", owner: "KP" });
    expect(answer.withOwner[0]).toMatchObject({ siteId: "sohae", ascent: "dog-leg", way: "southward" });
    expect(answer.withoutOwner.length).toBeGreaterThan(3);
    // The stage is in the pack; nothing had flown on it before.
    expect(answer.rocket).toMatchObject({ names: ["CHOLLIMA-1 R/B"], from: "catalogue", flightsBefore: [] });
    expect(answer.withRocket).toBeNull();
  });

  it("take a rocket that is given, and tell whence it flew before", () => {
    const ran = groundtrack(["origin", "MALLIGYONG-1", "--rocket", "Long March 2D"]);
    expect(ran.stdout).toMatch(/given as Long March 2D: of \d+ such flights to orbit since 2012, before these days, \d+ from/);
    expect(ran.stdout).toContain("with the rocket and the owner (KP)");
    const unknown = groundtrack(["origin", "MALLIGYONG-1", "--rocket", "Saturn V"]);
    expect(unknown.status).not.toBe(0);
    expect(unknown.stderr).toContain("Saturn V");
  });

  it("tell azimuths and moments to meet a plane", () => {
    const ran = groundtrack([
      "launch",
      "Vostochny",
      "--inclination",
      "97.5",
      "--plane-of",
      "MALLIGYONG-1",
      "--from",
      "2023-12-01",
      "--json",
    ]);
    const answer = JSON.parse(ran.stdout);
    expect(answer.orbit.ways[0]).toMatchObject({ way: "northward", permitted: true });
    expect(answer.plane.windows).toHaveLength(6);
  });

  it("know no site of that name", () => {
    const ran = groundtrack(["launch", "Atlantis"]);
    expect(ran.status).toBe(65);
    expect(ran.stderr).toContain("No launch site");
  });
});

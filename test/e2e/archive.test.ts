import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { groundtrack } from "./command.ts";

const home = mkdtempSync(join(tmpdir(), "groundtrack-home-"));
afterAll(() => rmSync(home, { recursive: true }));
const env = { GROUNDTRACK_HOME: join(home, "data") };

// An orbit such as the space station has, of an object that no pack knows, at three epochs.
const body2 = "2 82468  51.6416 247.4627 0006703 130.5360 325.0288 15.4981535042701";
const withChecksum = (line: string): string =>
  `${line}${Array.from(line).reduce((sum, sign) => sum + (sign === "-" ? 1 : /\d/.test(sign) ? Number(sign) : 0), 0) % 10}`;
const lines = ["23331.60862268", "23332.60862268", "23333.60862268"].flatMap((epoch) => [
  "0 COSMOS 99999",
  withChecksum(`1 82468U 97099A   ${epoch}  .00016717  00000-0  30270-3 0  999`),
  withChecksum(body2),
]);
const file = join(home, "sets.tle");
writeFileSync(file, `${lines.join("\n")}\n`);

describe("the archive from the command line", () => {
  it("knows nothing of an object before its sets are imported, and judges claims about it afterwards", () => {
    const text = "Published: 2023-11-30\n\nThe Russian satellite Cosmos 99999 orbits at an inclination of 51.6 degrees.\n";
    expect(groundtrack(["check", "-"], { env, input: text }).stdout).not.toContain("supported");
    const imported = groundtrack(["import", file], { env });
    expect(imported.stderr).toBe("");
    expect(imported.stdout).toContain("sets.tle: 3 element sets of 1 objects");
    const after = groundtrack(["check", "-"], { env, input: text });
    expect(after.stdout).toContain("supported");
    expect(after.status).toBe(0);
  });

  it("says that a file was imported before, and refuses what is none", () => {
    expect(groundtrack(["import", file], { env }).stdout).toContain("sets.tle: imported before, nothing new");
    const refused = groundtrack(["import", join(home, "no-such-file")], { env });
    expect(refused.status).toBe(65);
    expect(refused.stderr).toContain("could not be read");
  });

  it("shows a dossier by number and by name, with others that are meant, and none for another number", () => {
    for (const name of ["82468", "cosmos 99999", "1997-099A"]) {
      const shown = groundtrack(["object", name], { env });
      expect([name, shown.status]).toEqual([name, 0]);
      expect(shown.stdout).toContain("COSMOS 99999  (82468, 1997-099A)");
      expect(shown.stdout).toContain("Held: 3 element sets of 3 days");
    }
    const other = groundtrack(["object", "Malligyong-2"], { env });
    expect(other.status).toBe(65);
    const family = groundtrack(["object", "Cosmos"], { env });
    expect(family.status).toBe(2);
    expect(family.stdout).toMatch(/can mean \d+ objects/);
    const json: unknown = JSON.parse(groundtrack(["object", "만리경-1", "--json"], { env }).stdout);
    expect(json).toMatchObject({ object: { noradId: 58400 }, held: { leftOut: expect.any(Array) } });
  });

  it("gives as of a day what was known then", () => {
    const early = groundtrack(["object", "82468", "--as-of", "2023-11-28T16:00:00Z"], { env });
    expect(early.stdout).toContain("Held: 1 element set of 1 day");
  });

  it("writes the lines out as they came in, and OMM with the same figures", () => {
    const tle = groundtrack(["export", "--object", "82468"], { env });
    expect(tle.stdout).toBe(readFileSync(file, "utf8"));
    const csv = groundtrack(["export", "--object", "82468", "--format", "omm-csv"], { env });
    expect(csv.stdout.split("\r\n").filter((line) => line !== "")).toHaveLength(4);
    const again = join(home, "again");
    writeFileSync(join(home, "again.csv"), csv.stdout);
    const elsewhere = { GROUNDTRACK_HOME: again };
    expect(groundtrack(["import", join(home, "again.csv")], { env: elsewhere }).stdout).toContain("3 element sets");
    expect(groundtrack(["export", "--object", "82468"], { env: elsewhere }).stdout).toBe(tle.stdout);
  });

  it("writes all other rows out for another archive, which then knows the same", () => {
    const rows = groundtrack(["export", "--format", "rows"], { env });
    expect(rows.status).toBe(0);
    writeFileSync(join(home, "rows.jsonl"), rows.stdout);
    const elsewhere = { GROUNDTRACK_HOME: join(home, "rows") };
    const imported = groundtrack(["import", join(home, "rows.jsonl")], { env: elsewhere });
    expect([imported.stderr, imported.status]).toEqual(["", 0]);
    expect(imported.stdout).toMatch(/rows\.jsonl: \d+ objects/);
    expect(groundtrack(["export", "--format", "rows"], { env: elsewhere }).stdout).toBe(rows.stdout);
    expect(groundtrack(["export", "--format", "rows", "--object", "5"], { env }).status).toBe(64);
  });

  it("says what to do where the archive's file is damaged", () => {
    const damaged = join(home, "damaged");
    groundtrack(["import", file], { env: { GROUNDTRACK_HOME: damaged } });
    writeFileSync(join(damaged, "archive.sqlite"), "this is no database, and long enough to be read as one".repeat(20));
    const ran = groundtrack(["check", "-"], {
      env: { GROUNDTRACK_HOME: damaged },
      input: "Published: 2023-11-30\n\nMalligyong-1 is dead.\n",
    });
    expect(ran.status).toBe(74);
    expect(ran.stderr).toContain("is no archive");
    expect(ran.stderr).toContain("Move the file away and import your files again");
  });
});

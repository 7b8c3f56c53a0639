import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groundtrack } from "./command.ts";

/** Two sets of published tests: the ISS of 3 July 2018 (Skyfield), and Vanguard 1 (AIAA 2006-6753). */
const iss = [
  "ISS (ZARYA)",
  "1 25544U 98067A   18184.80969102  .00001614  00000-0  31745-4 0  9993",
  "2 25544  51.6414 295.8524 0003435 262.6267 204.2868 15.54005638121106",
].join("\n");
const vanguard = [
  "VANGUARD 1",
  "1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753",
  "2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667",
].join("\n");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "groundtrack-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const day = ["--from", "2018-07-04T00:00:00Z", "--to", "2018-07-05T00:00:00Z"];

describe("passes", () => {
  it("gives the passes of every object of a file as JSON", () => {
    const ran = groundtrack([
      "passes",
      file("two.tle", `${iss}\n${vanguard}\n`),
      "--over",
      "42.3581,-71.0636,43",
      ...day,
      "--json",
    ]);
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(0);
    const [first, second] = JSON.parse(ran.stdout);
    expect(first.object).toEqual({ noradId: 25544, name: "ISS (ZARYA)" });
    expect(first.place).toEqual({ name: "42.3581,-71.0636,43", latitudeDeg: 42.3581, longitudeDeg: -71.0636, heightM: 43 });
    expect(second.object.noradId).toBe(5);
    expect(first.passes.length).toBeGreaterThan(3);
    for (const pass of first.passes) {
      expect(pass.rise).toMatch(/^2018-07-04T\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(pass.rise < pass.peak && pass.peak < pass.set).toBe(true);
      expect(pass.peakElevationDeg).toBeGreaterThanOrEqual(10);
      expect(pass.minOffNadirDeg).toBeLessThan(70);
      expect(typeof pass.sunlit).toBe("boolean");
      expect(Math.abs(pass.sunElevationDeg)).toBeLessThanOrEqual(90);
    }
  });

  it("filters by height, angle off nadir, sunlight and daylight", () => {
    const path = file("iss.tle", iss);
    const count = (...flags: readonly string[]): number => {
      const ran = groundtrack(["passes", path, "--over", "42.3581,-71.0636", ...day, "--json", ...flags]);
      return JSON.parse(ran.stdout)[0].passes.length;
    };
    const all = count("--min-elevation", "0");
    expect(count()).toBeLessThanOrEqual(all);
    expect(count("--min-elevation", "60")).toBeLessThan(all);
    expect(count("--max-off-nadir", "45")).toBeLessThan(all);
    expect(count("--sunlit") + count("--daylight")).toBeGreaterThan(0);
    expect(count("--min-elevation", "0", "--daylight")).toBeLessThan(all);
  });

  it("writes a table, CSV and a calendar", () => {
    const path = file("iss.tle", iss);
    const run = (...flags: readonly string[]): string =>
      groundtrack(["passes", path, "--over", "42.3581,-71.0636", ...day, ...flags]).stdout;
    expect(run()).toMatch(/^ISS \(ZARYA\) \(25544\) over 42\.3581,-71\.0636; elements of 2018-07-03T19:25:57/);
    const csv = run("--csv").split("\r\n");
    expect(csv[0]).toBe("noradId,name,rise,peak,set,peakElevationDeg,minOffNadirDeg,sunElevationDeg,sunlit,upAtStart,upAtEnd");
    expect(csv[1]).toMatch(/^25544,ISS \(ZARYA\),2018-07-04T/);
    const ics = run("--ics");
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(ics.match(/BEGIN:VEVENT/g)?.length).toBe(csv.length - 2);
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("knows objects and places of the packs by name", () => {
    const ran = groundtrack([
      "passes",
      "MALLIGYONG-1",
      "--over",
      "White House",
      "--from",
      "2023-11-27T14:00:00Z",
      "--to",
      "2023-11-27T15:00:00Z",
      "--json",
    ]);
    const [{ passes }] = JSON.parse(ran.stdout);
    expect(passes).toHaveLength(1);
    // Another implementation, the sets of 22 and 29 November 2023: 69.8° and 70.4° at 14:36:27.
    expect(passes[0].peak).toMatch(/^2023-11-27T14:36:2[5-9]/);
    expect(Math.abs(passes[0].peakElevationDeg - 70.1)).toBeLessThan(1);
    expect(passes[0].sunlit).toBe(true);
  });

  it("keeps good records beside bad ones, and tells of these", () => {
    const bad = vanguard.replace("10.82419157413667", "10.82419157413668");
    const ran = groundtrack(["passes", file("mixed.tle", `${iss}\n${bad}\n`), "--over", "0,0", ...day, "--json"]);
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout)).toHaveLength(1);
    expect(ran.stderr).toContain("mixed.tle:6");
  });

  it.each([
    [["passes", "no-such-object", "--over", "0,0", ...day], 65, "neither a file nor an object"],
    [["passes", "58400", "--over", "95,0", ...day], 64, "no place"],
    [["passes", "58400", "--over", "Nowhereville-on-Sea", ...day], 65, "No place called"],
    [["passes", "58400", "--over", "0,0", "--from", "2024-01-02", "--to", "2024-01-01"], 64, "--to does not lie after"],
    [["passes", "58400", "--over", "0,0", "--from", "yesterday", "--to", "2024-01-01"], 64, "not a moment of UTC"],
    [["passes", "58400", "--over", "0,0", ...day, "--json", "--csv"], 64, "Choose one"],
  ])("%j fails with words", (args, status, words) => {
    const ran = groundtrack(args);
    expect(ran.status).toBe(status);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("propagate", () => {
  it("gives published states (AIAA 2006-6753, appendix C) as JSON", () => {
    // 4,320 minutes after the epoch 2000-06-27T18:50:19.733568Z.
    const ran = groundtrack(["propagate", file("v.tle", vanguard), "--at", "2000-06-30T18:50:19.733568Z", "--json"]);
    const [{ object, frame, states }] = JSON.parse(ran.stdout);
    expect(object).toEqual({ noradId: 5, name: "VANGUARD 1" });
    expect(frame).toBe("teme");
    const printed = [-9060.47373569, 4658.70952502, 813.68673153];
    printed.forEach((value, axis) => expect(Math.abs(states[0].positionKm[axis] - value)).toBeLessThan(2e-7));
    expect(states[0].error).toBeNull();
  });

  it("makes series in each frame, and CSV", () => {
    const path = file("iss.tle", iss);
    const span = ["--from", "2018-07-04T00:00:00Z", "--to", "2018-07-04T00:10:00Z", "--step", "2min"];
    for (const frame of ["teme", "itrf", "gcrf", "geodetic"]) {
      const [{ states }] = JSON.parse(groundtrack(["propagate", path, ...span, "--frame", frame, "--json"]).stdout);
      expect(states).toHaveLength(6);
      expect(states[5].time).toBe("2018-07-04T00:10:00.000Z");
      if (frame === "geodetic") expect(states[0].heightKm).toBeGreaterThan(390);
    }
    const csv = groundtrack(["propagate", path, ...span, "--frame", "geodetic", "--csv"]).stdout.split("\r\n");
    expect(csv[0]).toBe("noradId,name,frame,time,latitudeDeg,longitudeDeg,heightKm,error");
    expect(csv).toHaveLength(8);
  });

  it("says why there is no state", () => {
    const gone = [
      "1 28872U 05037B   05333.02012661  .25992681  00000-0  24476-3 0  1534",
      "2 28872  96.4736 157.9986 0303955 244.0492 110.6523 16.46015938 10708",
    ].join("\n");
    const [{ states }] = JSON.parse(
      groundtrack(["propagate", "-", "--at", "2005-11-29T01:25:00Z", "--json"], { input: gone }).stdout,
    );
    expect(states[0].positionKm).toBeNull();
    expect(states[0].error).toContain("decayed");
  });

  it("asks for a time and a frame that there are", () => {
    const path = file("iss.tle", iss);
    expect(groundtrack(["propagate", path]).status).toBe(64);
    expect(groundtrack(["propagate", path, "--at", "2018-07-04", "--frame", "b1950"]).stderr).toContain("Choose one of teme");
    expect(groundtrack(["propagate", file("empty.tle", "")]).status).toBe(64);
    expect(groundtrack(["propagate", file("empty.tle", ""), "--at", "2018-07-04"]).status).toBe(65);
  });
});

describe("overhead", () => {
  it("lists what was above a place, the highest first", () => {
    const ran = groundtrack(["overhead", "38.8977,-77.0365", "--at", "2023-11-27T14:36:27Z", "--json"]);
    const { place, sunElevationDeg, objects } = JSON.parse(ran.stdout);
    expect(place.latitudeDeg).toBe(38.8977);
    expect(sunElevationDeg).toBeGreaterThan(15);
    expect(objects[0].object.noradId).toBe(58400);
    expect(Math.abs(objects[0].elevationDeg - 70.1)).toBeLessThan(1);
    expect(objects[0].sunlit).toBe(true);
    const heights = objects.map((one: { elevationDeg: number }) => one.elevationDeg);
    expect(heights).toEqual([...heights].sort((a: number, b: number) => b - a));
  });

  it("looks through a file, and leaves out sets that are too old", () => {
    const path = file("both.tle", `${iss}\n${vanguard}\n`);
    const run = (...flags: readonly string[]) =>
      JSON.parse(
        groundtrack(["overhead", "42.3581,-71.0636", "--at", "2018-07-04T00:00:00Z", "--elements", path, "--json", ...flags])
          .stdout,
      );
    expect(run().lookedThrough).toBe(1);
    expect(run().leftOutForAge).toBe(1);
    expect(run("--max-age", "10000").lookedThrough).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import { skyChart } from "../../src/report/index.ts";
import { groundtrack } from "./command.ts";

const warning = `ROCKET LAUNCH 121606Z TO 121854Z NOV IN AREAS BOUND BY:
  A. 28-39.92N 080-38.33W, 28-40.00N 079-44.00W, 28-28.00N 079-40.00W, 28-29.97N 080-32.29W
  B. 27-51.00N 073-56.00W, 28-37.00N 073-55.00W, 28-40.00N 071-21.00W, 28-13.00N 069-58.00W.
  CANCEL THIS MSG 121954Z NOV 22.`;

/** Falcon 9 upper stage of 12 November 2022, by its set of 31 March 2023. */
const stage = [
  "FALCON 9 R/B",
  "1 54248U 22153C   23090.17158124  .00002078  00000+0  29702-2 0  9997",
  "2 54248  25.1276  99.8458 8106279 227.4019  28.6358  1.31913903  1800",
].join("\n");

describe("hazard", () => {
  it("reads areas and hours and names the site", () => {
    const ran = groundtrack(["hazard", "-", "--json"], { input: warning });
    const { areas, windows, sites } = JSON.parse(ran.stdout);
    expect(areas).toHaveLength(2);
    expect(windows).toEqual([{ start: "2022-11-12T16:06:00Z", end: "2022-11-12T18:54:00Z" }]);
    expect(sites[0].site.siteId).toBe("cape-canaveral");
    expect(groundtrack(["hazard", "-"], { input: warning }).stdout).toContain("straight on: inclinations");
  });

  it("fails in words without areas or with an unknown site", () => {
    const none = groundtrack(["hazard", "-"], { input: "A warning was issued." });
    expect(none.status).toBe(65);
    expect(none.stderr).toContain("no area by coordinates");
    expect(groundtrack(["hazard", "-", "--site", "Nowhere"], { input: warning }).status).toBe(65);
    expect(groundtrack(["hazard", "no-such-file.txt"]).status).toBe(74);
  });
});

describe("overhead, ranked", () => {
  const at = ["--at", "2023-11-27T14:36:27Z"];

  it("says honestly that none of these could be seen, and how little was looked through", () => {
    const ran = groundtrack(["overhead", "38.8977,-77.0365", ...at, "--visible"]);
    expect(ran.stdout).toContain("None of these");
    expect(ran.stdout).toContain("in the public catalogue");
    const result = JSON.parse(groundtrack(["overhead", "38.8977,-77.0365", ...at, "--visible", "--json"]).stdout);
    expect(result.conclusion.noneOfThese).toBe(true);
    expect(result.coverage.share).toBeLessThan(0.01);
    expect(result.objects).toEqual([]);
  });

  it("looks towards a direction, from a file on standard input, and refuses what is none", () => {
    const place = [
      "overhead",
      "28.5,-80.6",
      "--at",
      "2023-03-31T04:00:00Z",
      "--elements",
      "-",
      "--json",
      "--min-elevation",
      "-90",
    ];
    const ran = groundtrack([...place, "--towards", "180,40"], { input: stage });
    const { objects, towards } = JSON.parse(ran.stdout);
    expect(towards).toEqual({ azimuthDeg: 180, elevationDeg: 40 });
    expect(objects[0].object.noradId).toBe(54248);
    expect(objects[0].separationDeg).toBeGreaterThanOrEqual(0);
    expect(groundtrack([...place, "--towards", "north"], { input: stage }).status).toBe(64);
  });
});

describe("the chart of the sky", () => {
  it("marks the direction, names what could be seen, and lets no name become markup", () => {
    const chart = skyChart({
      title: "Above <b>here</b>",
      subtitle: "a test",
      objects: [
        { name: "BRIGHT & NEAR", azimuthDeg: 90, elevationDeg: 45, magnitude: 1, seen: "could" },
        { name: "<script>", azimuthDeg: 270, elevationDeg: 20, magnitude: 5, seen: "perhaps" },
        { name: "DARK", azimuthDeg: 0, elevationDeg: 80, magnitude: null, seen: "no" },
      ],
      towards: { azimuthDeg: 180, elevationDeg: 0 },
    });
    expect(chart).toContain("BRIGHT &amp; NEAR");
    expect(chart).toContain("&lt;script&gt;");
    expect(chart).not.toContain("<script>");
    expect(chart).not.toContain("DARK");
    // East is left of the middle, halfway down to the horizon; the mark stands at the foot, in the south.
    expect(chart).toContain('cx="165" cy="300"');
    expect(chart).toContain("M271 530h18");
  });
});

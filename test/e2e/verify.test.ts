import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groundtrack, inRepository } from "./command.ts";

let folder = "";
let report = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "groundtrack-"));
  report = groundtrack(["check", inRepository("examples/kcna-seconds.txt"), "--json"]).stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("groundtrack verify", () => {
  it("finds a report's verdicts again from its own evidence", () => {
    const ran = groundtrack(["verify", "-"], { input: report });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("the same verdicts");
  });

  it("says of a report without a seal that it has none", () => {
    const bare = JSON.parse(report);
    delete bare.seal;
    const ran = groundtrack(["verify", "-"], { input: JSON.stringify(bare) });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("carries no seal");
    expect(groundtrack(["verify", "-"], { input: report }).stdout).not.toContain("seal");
  });

  it("finds them in a page too", () => {
    const page = join(folder, "report.html");
    groundtrack(["check", inRepository("examples/kcna-seconds.txt"), "--html", page]);
    expect(groundtrack(["verify", page]).status).toBe(0);
  });

  it("tells a verdict that was altered", () => {
    const altered = report.replace('"verdict": "consistent"', '"verdict": "contradicted"');
    const ran = groundtrack(["verify", "-", "--json"], { input: altered });
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.stdout).differences).toContainEqual({
      claim: "c1",
      at: "verdict",
      was: "contradicted",
      is: "consistent",
    });
  });

  it("tells a text that was altered", () => {
    const altered = JSON.parse(report);
    altered.source.text = altered.source.text.replace("Rome", "Paris");
    const ran = groundtrack(["verify", "-"], { input: JSON.stringify(altered) });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain("textSha256");
  });

  it("refuses evidence that was altered: its hash says so", () => {
    const altered = JSON.parse(report);
    for (const row of altered.evidence) if (row.kind === "element-set") row.value.MEAN_ANOMALY += 1e-9;
    const ran = groundtrack(["verify", "-"], { input: JSON.stringify(altered) });
    expect(ran).toMatchObject({ status: 65, stdout: "" });
    expect(ran.stderr).toContain("evidence was altered");
  });

  it("tells evidence that was altered together with its hash, by the numbers that no longer follow from it", () => {
    const altered = JSON.parse(report);
    delete altered.seal;
    for (const row of altered.evidence) if (row.kind === "element-set") row.value.MEAN_ANOMALY += 30;
    expect(groundtrack(["verify", "-"], { input: JSON.stringify(altered) }).status).toBe(1);
  });

  it("refuses an answer that was altered: what was looked through, and until when", () => {
    const altered = JSON.parse(report);
    altered.requests = altered.requests.map((request: { kind: string }) => ({ ...request, eachSide: 99 }));
    expect(groundtrack(["verify", "-"], { input: JSON.stringify(altered) })).toMatchObject({ status: 65, stdout: "" });
  });

  it("tells a signature of another report, and writes no other form of that", () => {
    const signed = JSON.parse(report);
    const signatures = [{ by: "A. Reader", at: "2023-12-01T09:00:00Z", reportSha256: "0".repeat(64) }];
    signed.review = { corrections: [], comments: [], corrected: [], signatures };
    const out = join(folder, "unsigned.jsonld");
    const ran = groundtrack(["verify", "-", "--out", out], { input: JSON.stringify(signed) });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain("report that A. Reader signed");
    expect(existsSync(out)).toBe(false);
  });

  it("writes a report that comes out the same in other forms, by the names of the files", () => {
    const names = ["r.html", "r.md", "r.json", "r.geojson", "r.ics", "r.jsonld"].map((name) => join(folder, name));
    const ran = groundtrack(["verify", "-", ...names.flatMap((name) => ["--out", name])], { input: report });
    expect(ran.status).toBe(0);
    const [html, md, json, geojson, ics, jsonld] = names.map((name) => readFileSync(name, "utf8"));
    expect(html).toMatch(/^<!doctype html>/);
    expect(md).toMatch(/^# /);
    expect(json).toBe(report);
    expect(JSON.parse(geojson!).type).toBe("FeatureCollection");
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(JSON.parse(jsonld!)["@graph"].every((one: object) => !("reviewRating" in one))).toBe(true);
    expect(groundtrack(["verify", "-", "--out", join(folder, "r.doc")], { input: report }).status).toBe(64);
  });

  it("refuses what is no report", () => {
    writeFileSync(join(folder, "other.json"), '{"claims": []}');
    const ran = groundtrack(["verify", join(folder, "other.json")]);
    expect(ran).toMatchObject({ status: 65, stdout: "" });
    expect(ran.stderr).toContain("no whole report");
    expect(groundtrack(["verify", inRepository("README.md")])).toMatchObject({ status: 65, stdout: "" });
  });

  it("leaves the report as it was", () => {
    const path = join(folder, "kept.json");
    writeFileSync(path, report);
    groundtrack(["verify", path]);
    expect(readFileSync(path, "utf8")).toBe(report);
  });
});

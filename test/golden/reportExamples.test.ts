import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { checkText } from "../../src/check/index.ts";
import { openWorkspace } from "../../src/answers/index.ts";
import type { Report } from "../../src/model/index.ts";
import { claimMap, htmlReport, jsonReport, markdownReport, terminalReport } from "../../src/report/index.ts";
import { columns } from "../../src/report/text/columns.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { embeddedText } from "../fixtures/pageParts.ts";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const world = landOutlines();

/** The built-in packs judge the example, as `groundtrack check` does, on a fixed day. */
async function reportOf(name: string): Promise<Report> {
  const workspace = await openWorkspace([]);
  const text = readFileSync(folder + name, "utf8");
  const options = { version: "0.0.0", now: "2026-11-25T00:00:00Z", asOf: null, bytesSha256: await workspace.sha256(text) };
  return checkText({ text }, workspace, options);
}

describe.each(names)("the report on examples/%s", (name) => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOf(name);
  });

  it("comes in all four forms", () => {
    const page = htmlReport(report, world);
    expect(JSON.parse(embeddedText(page))).toEqual(JSON.parse(jsonReport(report)));
    const letter = terminalReport(report, { colour: false, width: 80 });
    const markdown = markdownReport(report);
    for (const claim of report.claims) {
      expect(page).toContain(`id="${claim.id}"`);
      expect(letter).toContain(`${claim.id}, `);
      expect(markdown).toContain(`| ${claim.id} |`);
    }
    for (const words of [page, letter, markdown]) expect(words).not.toMatch(/\b(?:NaN|Infinity|undefined)\b|\[object/);
  });

  it("keeps to the width of the terminal", () => {
    const lines = terminalReport(report, { colour: false, width: 64 }).split("\n");
    expect(lines.filter((line) => columns(line) > 64)).toEqual([]);
  });

  it("has a map for each pass that the text speaks of", () => {
    const passing = report.claims.filter((claim) => claim.finding.passes.some((pass) => pass.relation === "stated"));
    expect(passing.filter((claim) => claimMap(claim, report, world) === "").map((claim) => claim.id)).toEqual([]);
  });
});

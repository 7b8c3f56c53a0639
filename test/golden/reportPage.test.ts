import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { report as reportSchema } from "../../src/model/index.ts";
import { htmlReport, jsonReport } from "../../src/report/index.ts";
import { embeddedText } from "../fixtures/pageParts.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { fixtureReport } from "../fixtures/report-kcna.ts";

const page = htmlReport(fixtureReport, landOutlines());

describe("the page", () => {
  it("lets through its own style sheet and nothing else", () => {
    const css = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";
    const hash = `sha256-${createHash("sha256").update(css).digest("base64")}`;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy, "the hash belongs into src/report/html/styleHash.ts").toBe(
      `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/ style="/);
  });

  it("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|video|audio|form|base)\b/i);
    expect(page).not.toMatch(/\b(?:src|srcset|data|action|poster)=/i);
    expect(page).not.toMatch(/@import|url\(/i);
    expect(page).not.toMatch(/<[a-z][^>]*\son[a-z]+\s*=/i);
    expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/json" id="groundtrack-report">']);
  });

  it("links only to what the source names, and within itself", () => {
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(new Set(targets.filter((target) => !target.startsWith("#")))).toEqual(new Set([fixtureReport.source.url]));
    const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
    expect(targets.filter((target) => target.startsWith("#") && !ids.has(target.slice(1)))).toEqual([]);
  });

  it("uses no id twice", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it("tells what each marked stretch was read as: stated, filled in and why, or not said", () => {
    const card = /<a class="mark v-consistent" href="#c1" aria-describedby="(read-c1-\d+)"/.exec(page)?.[1] ?? "none";
    const words = new RegExp(`id="${card}"[^]*?&#8288;`).exec(page)?.[0].replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(words).toContain("MALLIGYONG-1 (58400) filled in: the only reconnaissance satellite of North Korea in orbit then");
    expect(words).toContain("White House (38.898°, −77.037°) stated");
    expect(page).toMatch(/\.held:hover>\.read-card,\.held:has\(:focus-visible\)>\.read-card\{display:block\}/);
  });

  it("carries its own report", () => {
    const carried: unknown = JSON.parse(embeddedText(page));
    expect(carried).toEqual(fixtureReport);
    expect(reportSchema.safeParse(carried).success).toBe(true);
  });

  it("has a map for each claim with a place and element sets, and words for those who cannot see it", () => {
    expect(page.match(/<svg\s+class="map"/g)).toHaveLength(7);
    expect(page).toContain('aria-label="Map: Malligyong-1 and White House"');
    expect(page).toMatch(/<figcaption>\s*Malligyong-1 at 27 Nov 2023, 14:36:27 UTC, flying north: the point below it was some 170 km from/);
  });
});

describe("the JSON", () => {
  it("has the keys in one order, however they came", () => {
    const shuffled = Object.fromEntries(Object.entries(fixtureReport).reverse());
    expect(jsonReport(reportSchema.parse(shuffled))).toBe(jsonReport(fixtureReport));
    expect(jsonReport(fixtureReport)).toMatch(/^{\n {2}"groundtrack": "0.1.0",\n {2}"asOf": null,\n/);
  });

  it("is refused where the report breaks its schema", () => {
    const [first] = fixtureReport.claims;
    if (first === undefined) throw new Error("the fixture has changed");
    const broken = { ...fixtureReport, claims: [{ ...first, id: "first" }] };
    expect(() => jsonReport(broken)).toThrow();
  });
});

import { AxeBuilder } from "@axe-core/playwright";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReport, jsonReport } from "../../src/report/index.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { fixtureReport, withClaims } from "../fixtures/report-kcna.ts";
import { hostileReport } from "../fixtures/reportHostile.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const folder = mkdtempSync(join(tmpdir(), "groundtrack-report-"));
const world = landOutlines();
/** One claim of each kind of card: axe looks at every element, and the other cards have no others. */
const some = withClaims(fixtureReport.claims.filter(({ id }) => ["c1", "c5", "c6", "c7", "c9", "c10", "c11"].includes(id)));
const pages = {
  report: fixtureReport,
  some,
  hostile: hostileReport,
  empty: withClaims([], "The museum is closed on Mondays."),
} as const;

interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

describe.skipIf(!existsSync(executablePath))(`a report in a browser (skipped where ${executablePath} is absent)`, () => {
  let browser: Browser;

  beforeAll(async () => {
    for (const [name, report] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), htmlReport(report, world));
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(name: keyof typeof pages, options: BrowserContextOptions = {}): Promise<Opened> {
    const page = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return { page, complaints };
  }

  it.each(["report", "hostile", "empty"] as const)("asks for nothing and complains of nothing: %s", async (name) => {
    const { page, complaints } = await open(name);
    expect(await page.locator("h1").count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("[document.images.length, document.scripts.length, document.styleSheets.length]")).toEqual([
      0, 1, 1,
    ]);
  });

  it.each([
    ["light", "some"],
    ["dark", "some"],
    ["light", "empty"],
  ] as const)("has no fault that axe finds: %s, %s", async (colorScheme, name) => {
    const { page } = await open(name, { colorScheme });
    await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .join(" ")
            .slice(0, 300)}`,
      ),
    ).toEqual([]);
  });

  it.each([
    ["report", 390],
    ["report", 320],
    ["hostile", 390],
  ] as const)("fits a narrow page: %s at %d", async (name, width) => {
    const { page } = await open(name, { viewport: { width, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  it("reads the same without JavaScript, and lays everything open on paper", async () => {
    const { page } = await open("report", { javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    const [closed] = await page.locator("details.evidence table").all();
    expect(await closed?.isVisible()).toBe(true);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  it("carries its report", async () => {
    const { page } = await open("report");
    const text = await page.locator("#groundtrack-report").textContent();
    expect(JSON.parse(text ?? "")).toEqual(JSON.parse(jsonReport(fixtureReport)));
  });

  it("leads from the marked words to the card and back", async () => {
    const { page } = await open("report");
    await page.locator("#text a.mark").first().click();
    expect(new URL(page.url()).hash).toBe("#c1");
    await page.locator("#c1 .back a").click();
    expect(new URL(page.url()).hash).toBe("#verdicts");
  });
});

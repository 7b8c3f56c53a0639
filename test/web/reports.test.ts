import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventsOf } from "../../src/web/pages/compare/events.ts";
import type { CheckedClaim, Report } from "../../src/model/index.ts";
import { htmlReport, type Embedded } from "../../src/report/index.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { fixtureReport, withClaims } from "../fixtures/report-kcna.ts";
import { hostileReport } from "../fixtures/reportHostile.ts";
import { faults, missing, overflow, startDesk, type DeskUnderTest } from "./desk.ts";

const text = (name: string): string => readFileSync(new URL(`../../examples/${name}.txt`, import.meta.url), "utf8");

describe.skipIf(missing !== null)(`reports in the desk (skipped where ${missing ?? "nothing lacks"})`, () => {
  let desk: DeskUnderTest;
  const ids: string[] = [];
  beforeAll(async () => {
    desk = await startDesk();
    for (const name of ["kcna-false-time", "kcna-white-house"]) {
      const post = (path: string, body: string): Promise<Response> =>
        fetch(new URL(path, desk.address), { method: "POST", headers: { "content-type": "application/json" }, body });
      const checked = await (await post("/api/v1/check", JSON.stringify({ text: text(name) }))).text();
      const kept: { readonly id: string } = JSON.parse(await (await post("/api/v1/reports", checked)).text());
      ids.push(kept.id);
    }
  });
  afterAll(() => desk.close());

  it.each(["light", "dark"] as const)(
    "are listed, opened and laid side by side without a fault that axe finds: %s",
    async (colorScheme) => {
      const { page, complaints } = await desk.open("/reports", { colorScheme });
      await page.locator(".report-row").nth(1).waitFor();
      expect(await faults(page)).toEqual([]);
      for (const box of await page.locator(".report-row input").all()) await box.check();
      await page.getByRole("button", { name: "Compare these 2" }).click();
      const event = page.locator(".event").filter({ hasText: "6:36 p.m." });
      await event.waitFor();
      const note = await event.locator(".event-note").textContent();
      expect(note).toMatch(/^The time.*14:36 to 14:37 UTC/);
      expect(note).toContain("09:36 to 09:37 UTC");
      expect(await faults(page)).toEqual([]);
      await event.getByRole("link", { name: "Its evidence" }).first().click();
      await page.locator("#claim-panel").waitFor();
      expect(page.url()).toMatch(/\/reports\/[0-9a-f]+#claim-c\d+$/);
      expect(complaints).toEqual([]);
    },
  );

  it("fit a telephone", async () => {
    const options = { viewport: { width: 390, height: 800 } };
    for (const path of ["/reports", `/compare?of=${ids.join(",")}`, "/no/such/page"]) {
      const { page } = await desk.open(path, options);
      await page.locator("h1").waitFor();
      await page.waitForTimeout(300);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });

  it("say so where there is none of that name", async () => {
    const { page } = await desk.open(`/reports/${"0".repeat(16)}`);
    await page.getByRole("heading", { name: "This report cannot be shown" }).waitFor();
  });

  it("show hostile words as words", async () => {
    const { page, complaints } = await desk.open("/");
    await page.route("**/api/v1/reports/*", (route) => route.fulfill({ json: hostileReport }));
    await page.evaluate(
      "history.pushState(null, '', '/reports/0000000000000000'); dispatchEvent(new PopStateEvent('popstate'))",
    );
    await page.locator(".blocks").waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    for (const mark of ["c1", "c5", "c9"]) {
      await page.evaluate(`location.hash = ''; document.querySelector("#mark-${mark}")?.click()`);
      await page.locator(".blocks").waitFor();
    }
    expect(
      await page.evaluate(
        "[document.images.length, document.scripts.length, document.querySelectorAll('svg [onload], [onerror]').length]",
      ),
    ).toEqual([0, 1, 0]);
    const words = await page.locator("main").textContent();
    expect(words).toContain("</script><script>alert(1)</script>");
    expect(words).toContain("[U+202E]");
    for (const hidden of ["\u202E", "\u0007"]) expect(words).not.toContain(hidden);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("show hostile words as words in a page opened from disk too", async () => {
    const { page } = await desk.open("/");
    const viewer: Embedded = JSON.parse(await (await fetch(new URL("/viewer.json", desk.address))).text());
    const path = join(desk.home, "hostile.html");
    writeFileSync(path, htmlReport(hostileReport, landOutlines(), viewer));
    const disk = await page.context().newPage();
    const complaints: string[] = [];
    disk.on("console", (message) => complaints.push(message.text()));
    disk.on("pageerror", (error) => complaints.push(String(error)));
    disk.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    disk.on("request", (request) => {
      if (!/^(file|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
    });
    await disk.goto(pathToFileURL(path).href);
    await disk.locator("#claim-panel .blocks").waitFor();
    expect(await disk.locator("#main").textContent()).toContain("</script><script>alert(1)</script>");
    expect(await disk.evaluate("[document.images.length, document.scripts.length]")).toEqual([0, 3]);
    expect(complaints).toEqual([]);
  });

  it("print whole, as their static page", async () => {
    const { page } = await desk.open(`/reports/${ids[1] ?? ""}`);
    await page.locator(".timings-block svg").waitFor();
    const laidOut = "dispatchEvent(new Event('beforeprint')) && document.querySelector('.paper .card') !== null";
    await expect.poll(() => page.evaluate(laidOut), { timeout: 20_000 }).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".paper .card").count()).toBe(10);
    expect(await page.locator(".paper h1").isVisible()).toBe(true);
    expect(await page.locator("#desk").isVisible()).toBe(false);
  });
});

describe("events that several sources tell of", () => {
  const published = (report: Report, day: string): Report => ({ ...report, source: { ...report.source, published: day } });
  const imaging = fixtureReport.claims.find(({ type }) => type === "imaging")!;
  const later = (claim: CheckedClaim, days: number): CheckedClaim => {
    const moved = (at: string | null): string | null =>
      at === null ? null : `${new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 19)}Z`;
    return { ...claim, time: { ...claim.time, start: moved(claim.time.start), end: moved(claim.time.end) } };
  };

  it("are one where object, place and day agree, and say who told first", () => {
    const reports = [
      published(withClaims([imaging]), "2023-11-29"),
      published(withClaims([later(imaging, 0.5)]), "2023-11-28"),
    ];
    const [event, ...others] = eventsOf(reports);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ sources: [0, 1], first: 1 });
    expect(event?.differences.map(({ what }) => what)).toEqual(["the time"]);
  });

  it("are two where days lie between them, or the places differ", () => {
    expect(eventsOf([withClaims([imaging]), withClaims([later(imaging, 3)])])).toHaveLength(2);
    const elsewhere = { ...imaging, places: imaging.places.map((place) => ({ ...place, name: "Elsewhere" })) };
    expect(eventsOf([withClaims([imaging]), withClaims([elsewhere])])).toHaveLength(2);
  });

  it("leave open who told first where both told on one day", () => {
    const [event] = eventsOf([withClaims([imaging]), withClaims([imaging])]);
    expect(event).toMatchObject({ first: null, differences: [] });
  });
});

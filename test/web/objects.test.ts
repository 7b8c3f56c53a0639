import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dateMarks, dayOf } from "../../src/web/pages/objects/dates.ts";
import { faults, missing, overflow, startDesk, type DeskUnderTest } from "./desk.ts";

const text = readFileSync(new URL("../../examples/kcna-white-house.txt", import.meta.url), "utf8");

describe.skipIf(missing !== null)(`objects in the desk (skipped where ${missing ?? "nothing lacks"})`, () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
    const post = (path: string, body: string): Promise<Response> =>
      fetch(new URL(path, desk.address), { method: "POST", headers: { "content-type": "application/json" }, body });
    await post("/api/v1/reports", await (await post("/api/v1/check", JSON.stringify({ text }))).text());
  });
  afterAll(() => desk.close());

  it.each(["light", "dark"] as const)("show name, orbit over time and burns: %s", async (colorScheme) => {
    const { page, complaints } = await desk.open("/objects/58400", { colorScheme });
    await page.locator(".object-burns li").first().waitFor();
    await page.locator(".object-page").getByText("within 100 km").waitFor();
    expect(await page.locator("h1").textContent()).toBe("MALLIGYONG-1");
    expect(await page.title()).toBe("MALLIGYONG-1 · Groundtrack");
    const plots = page.locator(".object-plots svg");
    expect(await plots.count()).toBe(3);
    expect(await plots.first().locator("circle").count()).toBe(2 * 91);
    const burns = await page.locator(".object-burns li").count();
    for (const plot of await plots.all()) expect(await plot.locator("rect").count()).toBe(burns);
    expect(await page.locator(".object-burns").textContent()).toContain("19 Feb 2024, 04:09:04 UTC to 24 Feb 2024");
    const said = page.locator("section").filter({ has: page.locator("#h-said") });
    await said.locator("li").first().waitFor();
    expect(await said.locator("a").first().getAttribute("href")).toMatch(/^\/reports\/[0-9a-f]+#claim-c\d+$/);
    expect(await faults(page)).toEqual([]);
    await said.locator("a").first().click();
    await page.locator(".subject-link a").waitFor();
    expect(await page.locator(".subject-link a").getAttribute("href")).toBe("/objects/58400");
    expect(complaints).toEqual([]);
  });

  it("tell their passes over a place on a day", async () => {
    const { page, complaints } = await desk.open("/objects/58400");
    await page.getByLabel("Place, or latitude").fill("38,-77");
    await page.getByLabel("Day, UTC").fill("2023-11-28");
    await page.keyboard.press("Enter");
    const rows = page.locator(".pass-table tbody tr");
    await rows.first().waitFor();
    expect(await rows.nth(1).textContent()).toBe("28 Nov 202314:17:1737°48°day");
    expect(complaints).toEqual([]);
  });

  it("are found by a name, ranked, and never opened unasked", async () => {
    const { page, complaints } = await desk.open("/objects");
    await page.getByRole("link", { name: "Kwangmyongsong-4" }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("searchbox").fill("Mallikyong");
    await page.locator(".object-list a", { hasText: "MALLIGYONG-1" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/objects");
    await page.getByRole("searchbox").fill("Kwangmyongsong");
    await page.getByText("The name leaves open which one is meant: 2 objects can be.").waitFor();
    await page.locator(".object-list a", { hasText: "KMS-4" }).click();
    await page.locator("h1", { hasText: "KMS-4" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("say what is missing", async () => {
    const { page } = await desk.open("/objects/25544");
    await page.getByText("groundtrack sync celestrak --object 25544").waitFor();
    const unknown = await desk.open("/objects/99999");
    await unknown.page.getByRole("alert").filter({ hasText: "99999" }).waitFor();
    expect(await unknown.page.locator("h1").textContent()).toBe("Object 99999");
    await unknown.page.goto(new URL("/objects?name=zzqqx", desk.address).href);
    await unknown.page.getByText("No object that is held here is called “zzqqx”.").waitFor();
  });

  it("fit a telephone", async () => {
    for (const path of ["/objects", "/objects?name=kwangmyongsong", "/objects/58400", "/objects/25544"]) {
      const { page } = await desk.open(path, { viewport: { width: 390, height: 800 } });
      await page.locator(".object-facts, .object-list").first().waitFor();
      await page.waitForTimeout(600);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });
});

describe("marks of dates", () => {
  const labels = (from: string, to: string, most: number): readonly string[] =>
    dateMarks(dayOf(from), dayOf(to), most).map(({ label }) => label);

  it("are first days of months, or the days of a short span", () => {
    expect(labels("2023-11-22T03:57:45.311328", "2024-03-01T00:00:00", 6)).toEqual([
      "2023-12",
      "2024-01",
      "2024-02",
      "2024-03",
    ]);
    expect(labels("2023-11-22T00:00:00", "2026-08-23T00:00:00", 3)).toEqual(["2024-01", "2025-01", "2026-01"]);
    expect(labels("2023-11-03T12:00:00Z", "2023-11-09T12:00:00Z", 6)).toEqual(["11-04", "11-09"]);
  });
});

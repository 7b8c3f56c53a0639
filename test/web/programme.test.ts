import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, missing, overflow, startDesk, type DeskUnderTest } from "./desk.ts";

describe.skipIf(missing !== null)(`programmes in the desk (skipped where ${missing ?? "nothing lacks"})`, () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  it.each(["light", "dark"] as const)("join what was said with what happened: %s", async (colorScheme) => {
    const { page, complaints } = await desk.open("/programmes", { colorScheme });
    await page.getByRole("link", { name: "North Korea’s satellites" }).click();
    const whiteHouse = page.locator(".tl-said").filter({ hasText: "the White House and the Pentagon" });
    await whiteHouse.waitFor();
    expect(await whiteHouse.locator(".verdict").textContent()).toContain("consistent");
    expect(await whiteHouse.getByRole("link", { name: "Pyongyang Times" }).getAttribute("href")).toMatch(/^https:/);
    const launch = page.locator(".tl-of-launch").filter({ hasText: "21 Nov 2023, 13:42:28 UTC" });
    expect(await launch.textContent()).toContain("Malligyong-1 on Chollima-1");
    expect(await page.locator(".tl-of-failure").count()).toBe(6);
    expect(await page.locator(".tl-year h2").first().textContent()).toBe("1998");
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("hide a kind by the keyboard, and say how many are left", async () => {
    const { page } = await desk.open("/programmes/dprk-reconnaissance");
    const kind = page.getByRole("button", { name: /^Failed launches/ });
    await kind.focus();
    await page.keyboard.press("Enter");
    expect(await kind.getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator(".tl-of-failure").count()).toBe(0);
    expect(await page.getByRole("status").textContent()).toMatch(/^\d+ of \d+ entries/);
    for (const button of await page
      .locator('.tl-kind[aria-pressed="true"]')
      .all()
      .then((all) => all.toReversed())) {
      await button.click();
    }
    await page.getByText("Every kind is hidden").waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("fit a telephone", async () => {
    const { page } = await desk.open("/programmes/dprk-reconnaissance", { viewport: { width: 390, height: 800 } });
    await page.locator(".tl-entry").first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it("say so where there is none of that name", async () => {
    const { page } = await desk.open("/programmes/no-such-one");
    await page.getByRole("heading", { name: "This programme cannot be shown" }).waitFor();
    await page.getByText("No programme no-such-one is known here").waitFor();
  });
});

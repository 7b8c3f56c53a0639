import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkIn, faults, missing, overflow, startDesk, type DeskUnderTest } from "./desk.ts";

const whiteHouse = readFileSync(new URL("../../examples/kcna-white-house.txt", import.meta.url), "utf8");
const theMinute = "The satellite, Malligyong-1, took pictures of the White House";

/** The claim of the minute over Washington. */
async function overWashington(page: Page): Promise<void> {
  await page.getByRole("link", { name: theMinute }).click();
  await page.locator(".strip").waitFor();
}

describe.skipIf(missing !== null)(`checking a text in the desk (skipped where ${missing ?? "nothing lacks"})`, () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  it("finds the picture of the White House consistent, and draws where the satellite was", async () => {
    const { page, complaints } = await desk.open("/");
    await checkIn(page, whiteHouse);
    await overWashington(page);
    const panel = page.locator("#claim-panel");
    expect(await panel.locator(".stamp .verdict").textContent()).toContain("consistent");
    expect(await panel.locator(".map text").allTextContents()).toEqual(expect.arrayContaining(["White House", "Pentagon"]));
    expect(await panel.locator(".wording .fair").textContent()).toContain("no photograph is shown");
    expect(await panel.locator(".numbers").first().textContent()).toMatch(/that Malligyong-1 was within 45° off nadir/);
    expect(complaints).toEqual([]);
  });

  it("contradicts it when the moment is moved by six hours, and takes that back", async () => {
    const { page, complaints } = await desk.open("/");
    await checkIn(page, whiteHouse);
    await overWashington(page);
    const now = page.locator(".mover-now");
    expect(await now.textContent()).toContain("consistent");
    await page.getByLabel("Minutes moved").fill("360");
    await page.getByLabel("Minutes moved").press("Tab");
    await now.getByText("contradicted").waitFor();
    expect(await now.textContent()).toContain("20:36:00 UTC");
    expect(await page.locator(".mover-words").textContent()).toMatch(/below the horizon/);
    expect(await page.locator("figure.map-figure figcaption").textContent()).toContain("20:3");
    // The verdict of the claim itself stays what it is.
    expect(await page.locator(".stamp .verdict").textContent()).toContain("consistent");
    await page.getByRole("button", { name: "Back to stated" }).click();
    await now.getByText("consistent").waitFor();
    expect(complaints).toEqual([]);
  });

  it("can be used with the keyboard alone", async () => {
    const { page, complaints } = await desk.open("/");
    await page.locator(".example").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Skip to the page");
    await page.keyboard.press("Enter");
    await page.locator("#ask-text").focus();
    await page.keyboard.insertText(whiteHouse);
    await page.keyboard.press("Control+Enter");
    await page.locator("#claim-panel").waitFor();
    const chosen = (): Promise<string> => page.locator(".panel-place").textContent().then(String);
    const before = await chosen();
    await page.keyboard.press("j");
    expect(await chosen()).not.toBe(before);
    await page.keyboard.press("k");
    expect(await chosen()).toBe(before);
    await page.locator("#mark-c2").focus();
    await page.keyboard.press("Enter");
    expect(await chosen()).toContain("Claim 2 of");
    await page.keyboard.press("ArrowRight");
    expect(await chosen()).toContain("Claim 3 of");
    expect(await page.evaluate("document.activeElement.id")).toBe("mark-c3");
    await page.locator(".strip-range").focus();
    await page.keyboard.press("End");
    await page.locator(".mover-now").getByText("12 h later").waitFor();
    expect(complaints).toEqual([]);
  });

  it("says what went wrong in words, and keeps the text", async () => {
    const { page } = await desk.open("/");
    await page.locator("#ask-text").fill("https://example.org/article");
    await page.getByRole("button", { name: "Fetch and check" }).click();
    expect(await page.getByRole("alert").textContent()).toMatch(/without the network/);
    expect(await page.locator("#ask-text").inputValue()).toBe("https://example.org/article");
  });

  it("reads a file that is dropped or chosen", async () => {
    const { page, complaints } = await desk.open("/");
    const html = `<html><head><title>Over Hawaii</title></head><body><article><h1>Over Hawaii</h1><p>${whiteHouse.slice(whiteHouse.indexOf("SEOUL"))}</p></article></body></html>`;
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "<img src=x onerror=alert(1)>.html", mimeType: "text/html", buffer: Buffer.from(html) });
    await page.locator("#claim-panel").waitFor();
    expect(complaints).toEqual([]);
  });

  it("can be stopped", async () => {
    const { page } = await desk.open("/");
    await page.route("**/api/v1/check", () => undefined);
    await page.locator("#ask-text").fill(whiteHouse);
    await page.getByRole("button", { name: "Check this text" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await page.getByRole("button", { name: "Check this text" }).isEnabled()).toBe(true);
    expect(await page.locator("#ask-text").inputValue()).toBe(whiteHouse);
  });

  it("says so where there is nothing to check", async () => {
    const { page, complaints } = await desk.open("/");
    await page.locator("#ask-text").fill("The museum is closed on Mondays, the director said.");
    await page.getByRole("button", { name: "Check this text" }).click();
    await page.getByText("Nothing to check was found").waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has no fault that axe finds: %s", async (colorScheme) => {
    const { page } = await desk.open("/", { colorScheme });
    await page.locator(".example").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await checkIn(page, whiteHouse);
    await overWashington(page);
    await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    expect(await faults(page)).toEqual([]);
  });

  it("fits a telephone", async () => {
    const { page } = await desk.open("/", { viewport: { width: 390, height: 800 } });
    await page.locator(".example").first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await checkIn(page, whiteHouse);
    await overWashington(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it("is sent with a policy that lets only its own files run", async () => {
    const { headers } = await fetch(desk.address);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain("unsafe-inline");
  });
});

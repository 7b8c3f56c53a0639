import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report as reportSchema } from "../../src/model/index.ts";
import { checkIn, faults, missing, startDesk, type DeskUnderTest } from "./desk.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const falseTime = readFileSync(new URL("../../examples/kcna-false-time.txt", import.meta.url), "utf8");
/** Right by the clock of Washington's winter less four hours: five hours west of what the text was read in. */
const whiteHouseClock = falseTime.replace("6:36 p.m. on Monday, Pyongyang time", "2:36 p.m. on Monday, Moscow time");

describe.skipIf(missing !== null)(`a person's part in a report (skipped where ${missing ?? "nothing lacks"})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "groundtrack-review-"));
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function correctZone(page: Page, zone: string): Promise<void> {
    await page.locator(".how-read summary").click();
    await page.getByRole("button", { name: "Correct zone" }).click();
    await page.getByLabel("Zone, as a place").fill(zone);
    await page.getByLabel("Why").fill("the agency writes GMT");
    await page.locator(".correct-form").getByLabel("Your name").fill("A. Reader");
    await page.getByRole("button", { name: "Judge again" }).click();
  }

  async function saved(page: Page, name: string): Promise<string> {
    await page.locator(".menu summary").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^Page/ }).click()]);
    const path = join(folder, name);
    await download.saveAs(path);
    return path;
  }

  it("sets a zone right, and keeps both readings", async () => {
    const { page, complaints } = await desk.open("/");
    await checkIn(page, whiteHouseClock);
    const verdict = page.locator(".stamp .verdict");
    expect(await verdict.textContent()).toContain("contradicted");
    await correctZone(page, "UTC");
    await page.locator(".stamp .verdict").getByText("consistent").waitFor();
    expect(await page.locator(".two-readings").textContent()).toMatch(/Europe\/Moscow.*UTC.*A\. Reader.*the agency writes GMT/);
    await page.getByRole("button", { name: "As read by Groundtrack: contradicted" }).click();
    expect(await verdict.textContent()).toContain("contradicted");
    await page.getByRole("button", { name: "Take back" }).click();
    await page.locator(".two-readings").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("withdraws a claim that the text does not make, and takes that back", async () => {
    const { page, complaints } = await desk.open("/");
    await checkIn(page, whiteHouseClock);
    await page.locator(".how-read summary").click();
    await page.getByRole("button", { name: "Withdraw claim" }).click();
    await page.locator(".correct-form").getByLabel("Your name").fill("A. Reader");
    await page.getByRole("button", { name: "Withdraw", exact: true }).click();
    await page.locator(".two-readings").getByText("Withdrawn.").waitFor();
    await page.getByRole("button", { name: "Take back" }).click();
    await page.locator(".two-readings").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("asks the server for another satellite's evidence", async () => {
    const { page, complaints } = await desk.open("/");
    await checkIn(page, whiteHouseClock);
    await page.locator(".how-read summary").click();
    await page.getByRole("button", { name: "Correct satellite" }).click();
    await page.getByLabel("Name, catalogue number or designator").fill("41332");
    await page.locator(".correct-form").getByLabel("Your name").fill("A. Reader");
    const [request] = await Promise.all([
      page.waitForRequest("**/api/v1/evidence"),
      page.getByRole("button", { name: "Judge again" }).click(),
    ]);
    expect(request.postDataJSON().requests[0]).toMatchObject({ noradId: 41332 });
    await page.locator(".two-readings").waitFor();
    expect(complaints).toEqual([]);
  });

  it("is commented, signed, kept, saved, opened from disk, changed there, saved again and verified", async () => {
    const { page, complaints } = await desk.open("/");
    await checkIn(page, whiteHouseClock);
    await correctZone(page, "UTC");
    await page.locator(".two-readings").waitFor();
    const own = page.locator("#claim-panel .notes");
    await own.locator("summary").click();
    await own.getByLabel("Comment", { exact: true }).fill("Asked the agency. <b>No answer</b> yet.");
    await own.getByRole("button", { name: "Add the comment" }).click();
    await own.locator(".comments li").waitFor();
    await page.getByRole("button", { name: "Sign the report" }).click();
    await page.locator(".signatures li").waitFor();
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.waitForURL("**/reports/*");
    await page.reload();
    await page.locator(".two-readings").waitFor();
    expect(await page.locator(".signatures").textContent()).toContain("A. Reader");
    await page.locator(".mover").waitFor();
    expect(await faults(page)).toEqual([]);
    const first = await saved(page, "first.html");
    expect(complaints).toEqual([]);

    const disk = await page.context().newPage();
    const asked: string[] = [];
    disk.on("request", (request) => asked.push(request.url()));
    disk.on("console", (message) => complaints.push(message.text()));
    disk.on("pageerror", (error) => complaints.push(String(error)));
    await disk.goto(pathToFileURL(first).href);
    await disk.locator(".mover").waitFor();
    expect(await disk.locator("#claim-panel .stamp .verdict").textContent()).toContain("consistent");
    expect(await disk.locator("#claim-panel .comments").textContent()).toContain("<b>No answer</b>");
    await disk.getByLabel("Minutes moved").fill("360");
    await disk.getByLabel("Minutes moved").press("Tab");
    await disk.locator(".mover-now").getByText("contradicted").waitFor();
    const whole = disk.locator(".whole-notes .notes").first();
    await whole.locator("summary").click();
    await whole.getByLabel("Comment", { exact: true }).fill("Read on the train.");
    // A page from disk knows nothing of what the browser keeps for the desk.
    await whole.getByLabel("Your name").fill("B. Reader");
    await whole.getByRole("button", { name: "Add the comment" }).click();
    await whole.locator(".comments li").waitFor();
    await disk.getByRole("button", { name: "Check again" }).click();
    await disk.getByText("Judged again from its own evidence").waitFor();
    const second = await saved(disk, "second.html");
    expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:"))).toEqual([]);
    expect(complaints).toEqual([]);

    // The still page inside says it too: on paper, and where no script runs.
    const still = readFileSync(second, "utf8").split('<script type="application/json"')[0];
    expect(still).toMatch(/Europe\/Moscow<\/del>\s*<ins>UTC<\/ins>/);
    expect(still).toContain("Read on the train.");
    const json = /<script type="application\/json" id="groundtrack-report">([\s\S]*?)<\/script>/.exec(
      readFileSync(second, "utf8"),
    );
    const { review } = reportSchema.parse(JSON.parse(json?.[1] ?? ""));
    expect(review?.comments.map(({ text }) => text)).toEqual(["Asked the agency. <b>No answer</b> yet.", "Read on the train."]);
    // A signature is of the report as it was then.
    expect(review?.signatures).toEqual([]);
    await page.goto(new URL("/reports", desk.address).href);
    await page.getByLabel("Saved report").setInputFiles(second);
    await page.locator("#claim-panel").waitFor();
    await page.getByText("Read on the train.").waitFor();
    expect(execFileSync(process.execPath, ["dist/cli/main.js", "verify", second], { cwd: root, encoding: "utf8" })).toContain(
      "the same verdicts",
    );
  });
});

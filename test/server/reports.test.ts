import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimsAboutAnswer, keptAnswer, report, reportsAnswer, type Report } from "../../src/model/index.ts";
import { hostileReport } from "../fixtures/reportHostile.ts";
import { inRepository } from "../e2e/command.ts";
import { openTestApp, problemOf, type TestApp } from "./testApp.ts";

let app: TestApp;
let made: Report;
let id = "";

beforeAll(async () => {
  app = await openTestApp();
  const text = readFileSync(inRepository("examples/kcna-white-house.txt"), "utf8");
  made = report.parse(await (await app.post("/api/v1/check", { text })).json());
  const kept = await app.post("/api/v1/reports", made);
  expect(kept.status).toBe(201);
  ({ id } = keptAnswer.parse(await kept.json()));
});
afterAll(async () => app.close());

describe("kept reports", () => {
  it("come back as they were kept", async () => {
    expect(await (await app.ask(`/api/v1/reports/${id}`)).json()).toEqual(made);
  });

  it("are kept once however often", async () => {
    expect(await (await app.post("/api/v1/reports", made)).json()).toEqual({ id });
    const { reports } = reportsAnswer.parse(await (await app.ask("/api/v1/reports")).json());
    expect(reports.filter((one) => one.id === id)).toHaveLength(1);
  });

  it("are listed in pages", async () => {
    for (let i = 0; i < 4; i += 1) {
      await app.post("/api/v1/reports", {
        ...made,
        checkedAt: `2026-11-2${i}T00:00:00Z`,
        source: { ...made.source, title: `No. ${i}` },
      });
    }
    const titles: (string | null)[] = [];
    let path: string | null = "/api/v1/reports?limit=2";
    while (path !== null) {
      const page: ReturnType<typeof reportsAnswer.parse> = reportsAnswer.parse(await (await app.ask(path)).json());
      expect(page.reports.length).toBeLessThanOrEqual(2);
      titles.push(...page.reports.map(({ title }) => title));
      path = page.next;
    }
    expect(titles).toEqual([made.source.title, "No. 3", "No. 2", "No. 1", "No. 0"]);
  });

  it("tell the claims about an object", async () => {
    const { claims } = claimsAboutAnswer.parse(await (await app.ask("/api/v1/objects/58400/claims")).json());
    expect(claims.map(({ reportId }) => reportId)).toContain(id);
  });

  it("are replaced only by who has seen the last state", async () => {
    const read = await app.ask(`/api/v1/reports/${id}`);
    const tag = read.headers.get("etag") ?? "";
    const changed = { ...made, notices: [{ code: "note", text: "seen", doThis: null }] };
    const put = async (condition: string): Promise<Response> =>
      app.ask(`/api/v1/reports/${id}`, {
        method: "PUT",
        headers: { "content-type": "application/json", "if-match": condition },
        body: JSON.stringify(changed),
      });
    expect((await put(tag)).status).toBe(200);
    expect((await problemOf(await put(tag))).status).toBe(412);
    expect(await (await app.ask(`/api/v1/reports/${id}`)).json()).toEqual(changed);
  });

  it("refuse what is no report, and ids of none", async () => {
    expect((await problemOf(await app.post("/api/v1/reports", { claims: [] }))).status).toBe(422);
    const none = await app.ask("/api/v1/reports/ffffffffffffffff", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(made),
    });
    expect((await problemOf(none)).status).toBe(404);
  });

  it.each([
    ["html", "text/html; charset=utf-8", "<!doctype html>"],
    ["markdown", "text/markdown; charset=utf-8", "# "],
    ["json", "application/json", "{"],
  ])("are written as %s, to be saved and not shown", async (format, type, start) => {
    const response = await app.ask(`/api/v1/reports/${id}/export?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="report-[0-9a-f]+\.\w+"$/);
    expect((await response.text()).toLowerCase().startsWith(start)).toBe(true);
  });

  it("hold hostile words as words", async () => {
    const kept = keptAnswer.parse(await (await app.post("/api/v1/reports", hostileReport)).json());
    const page = await (await app.ask(`/api/v1/reports/${kept.id}/export?format=html`)).text();
    expect(page).not.toContain("<script>alert(1)");
    expect(page).not.toContain("<img src=x");
  });
});

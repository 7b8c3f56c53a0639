import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import * as model from "../../src/model/index.ts";
import { openTestApp, problemOf, type TestApp } from "./testApp.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(async () => app.close());

const days = "from=2023-12-01&to=2023-12-08";
const asked: readonly (readonly [path: string, schema: z.ZodType])[] = [
  ["/objects?name=Malligyong", model.objectsAnswer],
  ["/objects/58400", model.dossierAnswer],
  ["/objects/58400?asOf=2023-12-01", model.dossierAnswer],
  ["/objects/58400/history?limit=10", model.historyAnswer],
  [`/objects/58400/passes?place=Seoul&${days}`, model.passesAnswer],
  [`/objects/58400/passes?lat=37.57&lon=126.98&${days}&daylight=true&minElevation=0`, model.passesAnswer],
  ["/objects/58400/manoeuvres?over=39.03,125.75", model.manoeuvresAnswer],
  ["/objects/58400/manoeuvres?causal=true", model.manoeuvresAnswer],
  ["/objects/58400/decay", model.decayAnswer],
  ["/objects/41332/decay", model.decayAnswer],
  ["/objects/58400/origin", model.originAnswer],
  ["/objects/58400/near?from=2024-02-01&to=2024-02-02&within=1000", model.neighboursAnswer],
  [`/objects/58400/near?other=41332&from=2023-06-20&to=2023-06-22`, model.companyAnswer],
  [`/objects/58400/coverage?place=Seoul&${days}&radius=100`, model.coverageAnswer],
  ["/objects/58400/claims", model.claimsAboutAnswer],
  ["/overhead?place=White%20House&at=2023-11-27T14:36:30Z", model.overheadAnswer],
  ["/overhead?lat=38.9&lon=-77.04&at=2023-11-27T14:36:30Z&within=60&towards=135,40&visible=true", model.overheadAnswer],
  ["/places?name=Paris", model.placesAnswer],
  ["/reports", model.reportsAnswer],
  ["/programmes", model.programmesAnswer],
  ["/examples", model.examplesAnswer],
  ["/about", model.aboutAnswer],
];

describe("answers", () => {
  it.each(asked)("%s has the form that its schema says, and nothing else", async (path, schema) => {
    const response = await app.ask(`/api/v1${path}`);
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    expect(schema.parse(body)).toEqual(body);
  });

  it("finds objects by the beginning of a name, and chooses none of them", async () => {
    const found = model.objectsAnswer.parse(await (await app.ask("/api/v1/objects?name=kms")).json());
    expect(found.chosen).toBeNull();
    expect(found.matches.map(({ noradId, how }) => [noradId, how])).toContainEqual([41332, "beginning"]);
    const named = model.objectsAnswer.parse(await (await app.ask("/api/v1/objects?name=KMS-4")).json());
    expect(named.chosen).toBe(41332);
    expect(named.matches[0]?.how).toBe("name");
  });

  it("comes with a tag, and not again to who has it", async () => {
    const first = await app.ask("/api/v1/examples");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await app.ask("/api/v1/examples", { headers: { "if-none-match": `"other", W/${tag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("comes compressed to who takes that", async () => {
    const response = await app.ask("/api/v1/examples", { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const body = response.body?.pipeThrough(new DecompressionStream("gzip")) ?? null;
    expect(model.examplesAnswer.parse(await new Response(body).json()).examples.length).toBeGreaterThan(5);
  });

  it("comes in pages, each naming the next", async () => {
    const epochs: string[] = [];
    let path: string | null = "/api/v1/objects/58400/history?limit=40";
    let total = 0;
    while (path !== null) {
      const page: model.HistoryAnswer = model.historyAnswer.parse(await (await app.ask(path)).json());
      epochs.push(...page.sets.map(({ epoch }) => epoch));
      ({ total } = page);
      path = page.next;
    }
    expect(epochs).toHaveLength(total);
    expect(new Set(epochs).size).toBe(total);
    expect(epochs).toEqual(epochs.toSorted());
  });

  it("keeps an interval of history", async () => {
    const inside = await app.ask("/api/v1/objects/58400/history?from=2023-12-01&to=2024-01-01");
    const { sets } = model.historyAnswer.parse(await inside.json());
    expect(sets.length).toBeGreaterThan(0);
    expect(sets.every(({ epoch }) => epoch >= "2023-12-01" && epoch < "2024-01-01")).toBe(true);
  });
});

describe("questions that cannot be answered", () => {
  it.each([
    ["/objects", 400],
    ["/objects/0", 400],
    ["/objects/abc", 400],
    ["/objects/99999", 404],
    ["/objects/99999/history", 404],
    ["/objects/99999/decay", 404],
    ["/objects/58400/passes?place=Seoul", 400],
    ["/objects/58400/passes?from=2023-12-01&to=2023-12-02", 400],
    ["/objects/58400/passes?place=Seoul&lat=1&lon=2&from=2023-12-01&to=2023-12-02", 400],
    ["/objects/58400/passes?place=Seoul&from=2023-12-02&to=2023-12-01", 400],
    ["/objects/58400/passes?place=Seoul&from=2013-12-02&to=2023-12-01", 400],
    ["/objects/58400/passes?place=Nowhereville-on-Sea&from=2023-12-01&to=2023-12-02", 404],
    ["/overhead?place=Seoul&at=noon", 400],
    ["/overhead?lat=91&lon=0&at=2023-12-01", 400],
    ["/objects/58400/decay?asOf=1990-01-01", 422],
    ["/reports?limit=1000000", 400],
    ["/reports/..%2f..%2fetc", 400],
    ["/reports/0123456789abcdef", 404],
    ["/programmes/none", 404],
    ["/nothing", 404],
  ])("%s: %i", async (path, status) => {
    const found = await problemOf(await app.ask(`/api/v1${path}`));
    expect(found.status).toBe(status);
    expect(found.title).not.toBe("");
    expect(found.detail).not.toBe("");
  });
});

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../e2e/command.ts";
import { openTestApp, type TestApp } from "./testApp.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(async () => app.close());

const page = readFileSync(inRepository("docs/api.md"), "utf8");
const examples = [...page.matchAll(/```http\n([A-Z]+) (\S+)\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
  ([, method = "", path = "", rest = "", answer = ""]) => ({ method, path, rest, answer }),
);

describe("the page on the API", () => {
  it("has examples", () => {
    expect(examples.length).toBeGreaterThan(7);
  });

  it.each(examples)("$method $path answers as it says", async ({ method, path, rest, answer }) => {
    const [head = "", body = ""] = rest.split("\n\n");
    const headers = Object.fromEntries(head.split("\n").flatMap((line) => (line === "" ? [] : [line.split(": ")])));
    const response = await app.ask(path, { method, headers, ...(body === "" ? {} : { body }) });
    expect(await response.json()).toMatchObject(JSON.parse(answer));
  });

  it("names every route of the API", async () => {
    const described: unknown = await (await app.ask("/api/v1/openapi.json")).json();
    const paths = typeof described === "object" && described !== null && "paths" in described ? described.paths : {};
    const missing = Object.keys(paths ?? {})
      .map((path) => path.replace("/api/v1", "").replace(/^\/objects\/\{id\}\/(decay|origin)$/, "$1"))
      .filter((path) => !page.includes(path));
    expect(missing).toEqual([]);
  });
});

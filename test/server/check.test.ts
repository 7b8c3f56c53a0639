import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evidenceAnswers, report } from "../../src/model/index.ts";
import { eventsOf } from "../../src/web/api/events.ts";
import { inRepository } from "../e2e/command.ts";
import { openTestApp, problemOf, testNow, type TestApp } from "./testApp.ts";

let app: TestApp;
const whiteHouse = readFileSync(inRepository("examples/kcna-white-house.txt"), "utf8");

beforeAll(async () => {
  app = await openTestApp();
});
afterAll(async () => app.close());

describe("POST /check", () => {
  it("gives the report of a text", async () => {
    const response = await app.post("/api/v1/check", { text: whiteHouse });
    expect(response.status).toBe(200);
    const body: unknown = await response.json();
    const made = report.parse(body);
    expect(made).toEqual(body); // nothing in it that the schema does not name
    expect(made.checkedAt).toBe(testNow);
    expect(made.claims.map(({ finding }) => finding.verdict)).toContain("consistent");
  });

  it("takes title, publisher and date from the question before those of the text", async () => {
    const asked = { text: whiteHouse, title: "Mine", publisher: "Yonhap", published: "2023-11-29" };
    const { source } = report.parse(await (await app.post("/api/v1/check", asked)).json());
    expect(source).toMatchObject({ title: "Mine", publisher: "Yonhap", published: "2023-11-29" });
  });

  it("judges as of a moment", async () => {
    const made = report.parse(
      await (await app.post("/api/v1/check", { text: whiteHouse, asOf: "2023-11-01T00:00:00Z" })).json(),
    );
    expect(made.asOf).toBe("2023-11-01T00:00:00Z");
    expect(made.claims.every(({ finding }) => finding.verdict !== "consistent")).toBe(true);
  });

  it("reads a file that is a page, and what it says of itself", async () => {
    const page = `<!doctype html><html><head><title>A satellite over the White House</title></head><body><article><p>${whiteHouse.replaceAll("\n\n", "</p><p>")}</p></article></body></html>`;
    const response = await app.ask("/api/v1/check", {
      method: "POST",
      headers: { "content-type": "text/html", "x-file-name": encodeURIComponent("страница.html") },
      body: page,
    });
    const made = report.parse(await response.json());
    expect(made.source.title).toContain("White House");
    expect(made.claims.length).toBeGreaterThan(0);
  });

  it("gives scripts in a text back as text, in JSON that no browser takes for a page", async () => {
    const text = `North Korea launched the Malligyong-1 satellite on 21 November 2023 </script><script>alert(1)</script>.`;
    const response = await app.post("/api/v1/check", { text });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(report.parse(await response.json()).source.text).toBe(text);
  });

  it("tells its progress and then the report, as events", async () => {
    const response = await app.post("/api/v1/check", { text: whiteHouse }, { accept: "text/event-stream" });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const events = [];
    if (response.body !== null) for await (const event of eventsOf(response.body)) events.push(event);
    const last = events.at(-1);
    const made = report.parse(JSON.parse(last?.data ?? ""));
    expect(last?.name).toBe("report");
    expect(events.slice(0, -1).map(({ name, data }) => [name, JSON.parse(data)])).toEqual(
      made.claims.map((_, i) => ["progress", { done: i + 1, of: made.claims.length }]),
    );
  });

  it("tells a problem as an event where events were asked for", async () => {
    const text =
      "El satélite fue lanzado el martes desde la base y ahora pasa sobre la ciudad cada día, dijo el ministerio de defensa.";
    const response = await app.post("/api/v1/check", { text }, { accept: "text/event-stream" });
    expect(await response.text()).toMatch(/^event: problem\ndata: \{.*"status":422/);
  });

  it.each([
    ["no JSON", "{", 400, "no JSON"],
    ["neither text nor address", {}, 400, "form"],
    ["both", { text: "a", url: "https://example.org/" }, 400, "form"],
    ["a date that is none", { text: "a", published: "yesterday" }, 400, "form"],
    ["an address that is none", { url: "nowhere" }, 400, "nowhere"],
    ["a file's address", { url: "file:///etc/passwd" }, 400, "file:"],
    ["this machine", { url: "http://127.0.0.1:22/" }, 403, "not a public address"],
    ["this machine by name", { url: "http://localhost/" }, 403, "not a public address"],
    ["a private network", { url: "http://192.168.1.1/router" }, 403, "not a public address"],
    ["the metadata of a cloud", { url: "http://169.254.169.254/latest/meta-data/" }, 403, "not a public address"],
    ["the same, mapped", { url: "http://[::ffff:169.254.169.254]/" }, 403, "not a public address"],
    ["the same, as a number", { url: "http://2852039166/" }, 403, "not a public address"],
  ])("refuses %s", async (_, body, status, words) => {
    const found = await problemOf(await app.post("/api/v1/check", body));
    expect(found.status).toBe(status);
    expect(found.detail).toContain(words);
  });

  it("fetches a page by its address, and keeps a copy", async () => {
    const paragraphs = whiteHouse
      .split("\n\n")
      .slice(1)
      .map((text) => `<p>${text}</p>`);
    const html = `<!doctype html><html><head><title>A satellite over the White House</title></head><body><article>${paragraphs.join("")}</article></body></html>`;
    const site = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(html));
    await once(site.listen(0, "127.0.0.1"), "listening");
    const address = site.address();
    const origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
    process.env["GROUNDTRACK_TEST_SERVER"] = origin;
    try {
      const response = await app.post("/api/v1/check", { url: `${origin}/news`, published: "2023-11-28" });
      const made = report.parse(await response.json());
      expect(made.source).toMatchObject({ url: `${origin}/news`, published: "2023-11-28" });
      expect(made.claims.length).toBeGreaterThan(0);
      expect(existsSync(join(process.env["GROUNDTRACK_HOME"] ?? "", "pages", `${made.source.sha256}.html`))).toBe(true);
    } finally {
      delete process.env["GROUNDTRACK_TEST_SERVER"];
      site.close();
    }
  });

  it("says which part of a question is wrong", async () => {
    const response = await app.post("/api/v1/check", { text: "a", published: "yesterday" });
    expect(await response.json()).toMatchObject({ errors: [{ at: "published", detail: "write it as 2023-11-28" }] });
  });

  it("refuses bodies that are too large, said or not", async () => {
    const large = "a".repeat(6 * 1024 * 1024);
    const said = await app.ask("/api/v1/check", {
      method: "POST",
      headers: { "content-type": "text/plain", "content-length": String(large.length) },
      body: large,
    });
    expect((await problemOf(said)).status).toBe(413);
    const stream = new Blob([large]).stream();
    const unsaid = await app.ask("/api/v1/check", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: stream,
      duplex: "half",
    });
    expect((await problemOf(unsaid)).status).toBe(413);
    const json = await app.post("/api/v1/check", { text: "a".repeat(3 * 1024 * 1024) });
    expect((await problemOf(json)).status).toBe(413);
  });

  it.each(["application/x-www-form-urlencoded", "constructor", "__proto__"])("refuses bodies of the kind %s", async (type) => {
    const response = await app.ask("/api/v1/check", { method: "POST", headers: { "content-type": type }, body: "text=a" });
    expect((await problemOf(response)).status).toBe(415);
  });

  it("fetches nothing where it may not", async () => {
    const offline = await openTestApp({ network: false });
    const found = await problemOf(await offline.post("/api/v1/check", { url: "https://example.org/" }));
    await offline.close();
    expect(found).toMatchObject({ status: 422 });
    expect(found.doThis).toContain("--no-network");
  });
});

describe("POST /evidence", () => {
  it("answers requests in their order, and says what is missing", async () => {
    const during = { start: "2023-11-27T14:36:00Z", end: "2023-11-27T14:37:00Z" };
    const requests = [
      { kind: "sets-around", noradId: 58400, during, eachSide: 1 },
      { kind: "sets-around", noradId: 99999, during, eachSide: 1 },
    ];
    const { answers } = evidenceAnswers.parse(await (await app.post("/api/v1/evidence", { requests })).json());
    expect(answers[0]?.rows).toHaveLength(2);
    expect(answers[1]?.rows).toEqual([]);
    expect(answers[1]?.missing?.what).toBeTruthy();
  });

  it("refuses what is no request", async () => {
    const found = await problemOf(await app.post("/api/v1/evidence", { requests: [{ kind: "everything" }] }));
    expect(found.status).toBe(400);
  });
});

describe("POST /verify", () => {
  it("finds a report's verdicts again, from JSON and from a page", async () => {
    const made = await (await app.post("/api/v1/check", { text: whiteHouse })).text();
    const answered = await app.post("/api/v1/verify", made);
    expect(await answered.json()).toEqual({
      same: true,
      claims: report.parse(JSON.parse(made)).claims.length,
      differences: [],
    });
  });

  it("refuses a report whose text was altered", async () => {
    const made = await (await app.post("/api/v1/check", { text: whiteHouse })).text();
    const altered = JSON.stringify({
      ...JSON.parse(made),
      source: { ...JSON.parse(made).source, text: whiteHouse.replace("White House", "Green House") },
    });
    const answered: unknown = await (await app.post("/api/v1/verify", altered)).json();
    expect(answered).toMatchObject({ same: false });
    expect(answered).toHaveProperty("refused");
  });

  it("refuses a report whose evidence was altered", async () => {
    const made = await (await app.post("/api/v1/check", { text: whiteHouse })).text();
    const altered = made.replace(/"BSTAR":[-\d.e]+/, '"BSTAR":0.5');
    expect(altered).not.toBe(made);
    const answered: unknown = await (await app.post("/api/v1/verify", altered)).json();
    expect(answered).toMatchObject({ same: false, refused: expect.stringContaining("evidence") });
  });

  it("tells a verdict that does not follow", async () => {
    const made = await (await app.post("/api/v1/check", { text: whiteHouse })).text();
    const altered = made.replace('"verdict":"consistent"', '"verdict":"contradicted"');
    expect(await (await app.post("/api/v1/verify", altered)).json()).toMatchObject({ same: false });
  });

  it("refuses what is no report", async () => {
    expect((await problemOf(await app.post("/api/v1/verify", { a: 1 }))).status).toBe(422);
  });
});

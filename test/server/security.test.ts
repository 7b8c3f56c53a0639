import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDesk } from "../../src/server/desk.ts";
import { openTestApp, problemOf, type TestApp } from "./testApp.ts";

let app: TestApp;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "groundtrack-desk-"));
  writeFileSync(join(folder, "..", "groundtrack-secret.txt"), "secret");
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>desk</title>");
  writeFileSync(join(folder, "assets", "index-Ab3dE6gH.js"), `export const a = "${"x".repeat(3000)}";`);
  app = await openTestApp({ desk: await readDesk(folder) });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(folder, "..", "groundtrack-secret.txt"), { force: true });
});

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe("every answer", () => {
  it.each(["/", "/assets/index-Ab3dE6gH.js", "/api/v1/about", "/api/v1/nothing", "/%00", "/api/v1/check"])(
    "of %s carries the policy and the other headers",
    async (path) => {
      const { headers } = await app.ask(path);
      expect(headers.get("content-security-policy")).toBe(policy);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("allows neither inline scripts nor other hosts", () => {
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

describe("methods and forms", () => {
  it("says which methods a path takes", async () => {
    const response = await app.ask("/api/v1/check");
    expect(response.headers.get("allow")).toBe("POST");
    expect((await problemOf(response)).status).toBe(405);
    const reports = await app.ask("/api/v1/reports", { method: "DELETE" });
    expect(reports.status).toBe(405);
    expect(reports.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  it("gives no answer in a form that it does not have", async () => {
    const response = await app.ask("/api/v1/about", { headers: { accept: "application/xml" } });
    expect((await problemOf(response)).status).toBe(406);
  });

  it("answers HEAD as GET without a body", async () => {
    const response = await app.ask("/api/v1/about", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("files of the desk", () => {
  it("come with the type, kept for good where the name has a hash", async () => {
    const script = await app.ask("/assets/index-Ab3dE6gH.js", { headers: { "accept-encoding": "br, gzip" } });
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("content-encoding")).toBe("br");
    const page = await app.ask("/");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await app.ask("/", { headers: { "if-none-match": page.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  it("give the page for the desk's own paths", async () => {
    expect(await (await app.ask("/object/58400")).text()).toContain("<title>desk</title>");
  });

  it.each([
    "/..%2fgroundtrack-secret.txt",
    "/%2e%2e/groundtrack-secret.txt",
    "/assets/..%2f..%2fgroundtrack-secret.txt",
    "/assets/..%5c..%5cgroundtrack-secret.txt",
    "/....//groundtrack-secret.txt",
    "/assets/%252e%252e%252fgroundtrack-secret.txt",
    "/groundtrack-secret.txt",
    "/index.html%00.js",
    "/assets/none.js",
    "/.git/config",
    "/package.json",
  ])("none lies at %s", async (path) => {
    const response = await app.ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("secret\n");
  });

  it("are said to be missing where they were not built", async () => {
    const bare = await openTestApp();
    const page = await (await bare.ask("/")).text();
    await bare.close();
    expect(page).toContain("npm run build:web");
  });
});

describe("who may ask", () => {
  it.each([
    ["evil.example", 403],
    ["evil.example:4600", 403],
    ["127.0.0.1.evil.example", 403],
    ["localhost.evil.example:4600", 403],
    ["a b", 403],
    ["localhost:4600", 200],
    ["127.0.0.1:4600", 200],
    ["[::1]:4600", 200],
    ["192.168.1.7:4600", 200],
  ])("a name that is not ours is DNS rebinding: Host %s gets %i", async (host, status) => {
    const response = await app.ask("/api/v1/about", { headers: { host } });
    expect(response.status).toBe(status);
  });

  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://127.0.0.1:9999" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: "http://127.0.0.1:4600", "sec-fetch-site": "same-origin" }, 200],
    [{}, 200],
  ])("work is done for no page of others: %j gets %i", async (headers, status) => {
    const response = await app.post("/api/v1/check", { text: "A satellite was launched." }, headers);
    expect(response.status).toBe(status);
  });

  it("asks for the token where there is one", async () => {
    const closed = await openTestApp({ token: "a-secret-of-twenty-letters", desk: await readDesk(folder) });
    const bare = await closed.ask("/api/v1/about");
    expect(bare.headers.get("www-authenticate")).toContain("Bearer");
    expect((await problemOf(bare)).status).toBe(401);
    expect((await closed.ask("/")).status).toBe(401);
    expect((await closed.ask("/?token=wrong")).status).toBe(401);
    expect((await closed.ask("/api/v1/about?token=a-secret-of-twenty-letters")).status).toBe(401);
    const bearer = { authorization: "Bearer a-secret-of-twenty-letters" };
    expect((await closed.ask("/api/v1/about", { headers: bearer })).status).toBe(200);
    const entered = await closed.ask("/?token=a-secret-of-twenty-letters");
    expect(entered.status).toBe(303);
    expect(entered.headers.get("location")).toBe("/");
    const cookie = entered.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect((await closed.ask("/", { headers: { cookie: cookie.split(";")[0] ?? "" } })).status).toBe(200);
    await closed.close();
  });
});

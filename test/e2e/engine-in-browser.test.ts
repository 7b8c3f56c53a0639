import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { build } from "vite";
import { parseTle, propagateMinutes, sgp4, sin, pow } from "../../src/engine/index.ts";

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const built = fileURLToPath(new URL("../../dist", import.meta.url));
const truthFile = new URL("../truth/data/aiaa-2006-6753.json", import.meta.url);
interface Case {
  readonly line1: string;
  readonly line2: string;
  readonly asked: readonly [number, number, number];
}
const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(truthFile, "utf8"));

/** Runs in the page: the bits of the strict path, and columns by one thread and by two. */
const page = `
import * as engine from ${JSON.stringify(join(built, "engine/index.js"))};
import { openThreads } from ${JSON.stringify(join(built, "threads/browser.js"))};
window.run = async (cases) => {
  const sets = cases.map((c) => engine.parseTle(c.line1, c.line2, { checksums: "ignore" }).value);
  const strict = sets.map((set, i) => {
    const satellite = engine.sgp4(set);
    const state = satellite.ok ? engine.propagateMinutes(satellite.value, cases[i].asked[0] + 100) : satellite;
    return state.ok ? [...state.value] : [state.problem.code];
  });
  const catalogue = engine.createCatalogue(sets);
  const alone = engine.createEphemeris(catalogue, sets.length, 20);
  const together = engine.createEphemeris(catalogue, sets.length, 20);
  for (const e of [alone, together]) e.minutes.forEach((_, i, m) => (m[i] = i * 30));
  const from = engine.utc("2006-06-25T00:00:00Z");
  engine.fillEphemeris(catalogue, from, alone);
  const threads = await openThreads(2);
  await threads.fill(catalogue, from, together);
  await threads.close();
  const same = alone.positionsKm.every((x, i) => Object.is(x, together.positionsKm[i]));
  return { isolated: crossOriginIsolated, build: catalogue.build, same, strict, math: [engine.sin(1e5), engine.pow(1.7, 2.9)] };
};
document.title = "ready";
`;

describe.skipIf(browserPath === undefined)("the engine in Chromium (skipped where there is none)", () => {
  const folder = mkdtempSync(join(tmpdir(), "groundtrack-browser-"));
  let server: Server | undefined;
  let browser: Browser | undefined;
  let isolated = true;
  let address = "";

  beforeAll(async () => {
    writeFileSync(join(folder, "main.js"), page);
    writeFileSync(
      join(folder, "index.html"),
      '<!doctype html><title>wait</title><script type="module" src="./main.js"></script>',
    );
    await build({
      configFile: false,
      logLevel: "silent",
      root: folder,
      worker: { format: "es" },
      build: { outDir: join(folder, "out") },
    });
    server = createServer((request, response) => {
      const name = request.url === "/" ? "/index.html" : (request.url ?? "");
      const path = join(folder, "out", name);
      if (!existsSync(path)) {
        response.writeHead(404).end();
        return;
      }
      const type = { ".html": "text/html", ".js": "text/javascript" }[extname(path)] ?? "application/octet-stream";
      const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
      response.writeHead(200, { "content-type": type, ...(isolated ? headers : {}) }).end(readFileSync(path));
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const bound = server.address();
    address = typeof bound === "object" && bound !== null ? `http://127.0.0.1:${bound.port}/` : "";
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function inPage(): Promise<Record<string, unknown>> {
    const context = await browser?.newContext();
    const tab = await context?.newPage();
    if (tab === undefined) throw new Error("no page");
    await tab.goto(address);
    await tab.waitForFunction('document.title === "ready"');
    const result: Record<string, unknown> = await tab.evaluate(`window.run(${JSON.stringify(cases)})`);
    await context?.close();
    return result;
  }

  it("gives Node's bits on the strict path, and threads that agree", async () => {
    isolated = true;
    const result = await inPage();
    const here = cases.map((c) => {
      const set = parseTle(c.line1, c.line2, { checksums: "ignore" });
      const satellite = set.ok ? sgp4(set.value) : set;
      const state = satellite.ok ? propagateMinutes(satellite.value, c.asked[0] + 100) : satellite;
      return state.ok ? [...state.value] : [state.problem.code];
    });
    expect(result).toMatchObject({ isolated: true, same: true, math: [sin(1e5), pow(1.7, 2.9)] });
    expect(["relaxed", "simd"]).toContain(result["build"]);
    expect(result["strict"]).toEqual(here);
  });

  it("works on a page that is not isolated, by the page's own thread", async () => {
    isolated = false;
    expect(await inPage()).toMatchObject({ isolated: false, same: true });
  });
});

/**
 * How heavy the desk is and whether it ever holds a reader up: script of the check page as it travels, first useful paint from a cold
 * start of the page, and the longest task of its own thread over a journey (paste, check, look at every claim, move the slider).
 * `node bench/desk.ts`, after `npm run build`; `--json` prints the same as JSON. Needs Chromium.
 */
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { missing, startDesk } from "../test/web/desk.ts";

const limits = { scriptBytes: 250_000, paintMs: 1000 } as const;
const rounds = 7;
const text = readFileSync(new URL("../examples/kcna-white-house.txt", import.meta.url), "utf8");

interface Weight {
  readonly gzip: number;
  readonly brotli: number;
}

function weightOf(names: readonly string[]): Weight {
  const folder = fileURLToPath(new URL("../dist/web/assets/", import.meta.url));
  const files = readdirSync(folder)
    .filter((name) => names.includes(name))
    .map((name) => readFileSync(`${folder}${name}`));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    gzip: files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
    brotli: files.reduce((sum, bytes) => sum + brotliCompressSync(bytes, quality).length, 0),
  };
}

/** Milliseconds from the start of navigation to the first text that a reader sees. */
async function paintOf(page: Page): Promise<number> {
  await page.locator("h1").waitFor();
  return page.evaluate(
    "new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true }))",
  );
}

interface Task {
  readonly during: string;
  readonly ms: number;
}

const watchTasks = `window.tasks = []; window.during = "loading the page";
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) window.tasks.push({ during: window.during, ms: task.duration });
}).observe({ type: "longtask", buffered: true });`;

/** One event of Chromium's trace: microseconds on the clock (`dur`) and of the processor (`tdur`). */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page's thread by processor time, ms: what it takes where nobody else is at work. */
async function longestByProcessor(page: Page, work: () => Promise<unknown>): Promise<number> {
  const trace = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  trace.on("Tracing.dataCollected", ({ value }: { readonly value: readonly object[] }) => {
    for (const event of value) if (isTraced(event)) events.push(event);
  });
  await trace.send("Tracing.start", { transferMode: "ReportEvents", categories: "toplevel,devtools.timeline" });
  await work();
  const complete = new Promise((resolve) => trace.once("Tracing.tracingComplete", resolve));
  await trace.send("Tracing.end");
  await complete;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name.endsWith("RunTask") && ph === "X" && threads.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

function isTraced(event: object): event is Traced {
  return "name" in event && "ph" in event && "pid" in event && "tid" in event && "args" in event;
}

/** A reader's whole way over the page; the tasks over 50 ms that it met. */
async function journey(page: Page): Promise<readonly Task[]> {
  const during = (what: string): Promise<unknown> => page.evaluate(`window.during = ${JSON.stringify(what)}`);
  await during("pasting");
  await page.locator("#ask-text").fill(text);
  await during("checking");
  await page.getByRole("button", { name: "Check this text" }).click();
  await page.locator(".blocks").waitFor();
  const claims = await page.locator("a.mark[id]").count();
  for (let i = 1; i <= claims; i++) {
    await during(`looking at claim ${i}`);
    await page.locator(`#mark-c${i}`).click();
    await page.waitForTimeout(400);
  }
  await page.locator("#mark-c2").click();
  await during("moving the slider");
  await page.locator(".strip-range").focus();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(30);
  }
  for (const key of ["PageUp", "PageUp", "PageDown", "End", "Home"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  return page.evaluate("window.tasks");
}

if (missing !== null) throw new Error(missing);
const desk = await startDesk();
const scripts: string[] = [];
const paints: number[] = [];
const tasks: Task[] = [];
const longest: number[] = [];
for (let i = 0; i < rounds; i++) {
  const { page } = await desk.open("/");
  paints.push(await paintOf(page));
  await page.context().close();
}
for (let i = 0; i < 3; i++) {
  const { page } = await desk.open("/");
  await page.addInitScript(watchTasks);
  if (i === 0) {
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) scripts.push(pathname.replace(/^.*\//, ""));
    });
  }
  await page.reload();
  longest.push(await longestByProcessor(page, async () => tasks.push(...(await journey(page)))));
  await page.context().close();
}
await desk.close();

const names = [...new Set(scripts)];
const page = weightOf(names.filter((name) => !name.startsWith("worker")));
const worker = weightOf(names.filter((name) => name.startsWith("worker")));
const sorted = paints.toSorted((a, b) => a - b);
const result = {
  cpu: cpus()[0]?.model ?? "unknown",
  script: { page, worker, limitBytes: limits.scriptBytes },
  firstPaintMs: { median: sorted[Math.floor(rounds / 2)] ?? 0, longest: sorted.at(-1) ?? 0, limit: limits.paintMs },
  longestTaskProcessorMs: Math.max(...longest),
  tasksOver50Ms: tasks,
};
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
else {
  process.stdout.write(
    [
      `The desk, on ${result.cpu}`,
      `  script of the check page, whole journey: ${kB(page.brotli + worker.brotli)} brotli, ${kB(page.gzip + worker.gzip)} gzip (asked: at most 250 kB)`,
      `    of it the page itself ${kB(page.brotli)} brotli, the worker that judges ${kB(worker.brotli)} brotli`,
      `  first useful paint: ${result.firstPaintMs.median.toFixed(0)} ms, longest of ${rounds}: ${result.firstPaintMs.longest.toFixed(0)} ms (asked: at most 1000 ms)`,
      `  longest task of the page's thread: ${result.longestTaskProcessorMs.toFixed(0)} ms of processor time (asked: at most 50 ms)`,
      `  long tasks of the page's thread, three journeys: ${tasks.length === 0 ? "none over 50 ms" : tasks.map(({ ms, during }) => `${ms.toFixed(0)} ms while ${during}`).join(", ")} (on the clock: other work on the machine counts)`,
      "",
    ].join("\n"),
  );
}

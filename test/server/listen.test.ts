import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { openPool } from "../../src/server/lanes/pool.ts";
import type { Outcome } from "../../src/server/lanes/outcome.ts";
import type { Work } from "../../src/server/lanes/work.ts";
import { inRepository } from "../e2e/command.ts";
import { ownHome } from "./testApp.ts";

const whiteHouse = readFileSync(inRepository("examples/kcna-white-house.txt"), "utf8");
/** Takes minutes to judge. */
const long = Array.from({ length: 400 }, () => whiteHouse).join("\n\n");
const short = "North Korea launched the Malligyong-1 satellite from Sohae on 21 November 2023.";

const { home, restore } = ownHome();
const begun: string[] = [];
const done: { task: string; outcome: Outcome }[] = [];
let pool: Work;
let server: Listening;
let base = "";

beforeAll(async () => {
  pool = openPool({ version: "0.0.0-test", packs: [], threads: 1, evidenceStamp: () => "" });
  const work: Work = {
    ...pool,
    ask: async (task, input, options) => {
      begun.push(task);
      const outcome = await pool.ask(task, input, options);
      done.push({ task, outcome });
      return outcome;
    },
  };
  const app = createApp({ work, version: "0.0.0-test", network: false, token: null, hostNames: [], desk: null });
  server = await listen(app, { host: "127.0.0.1", port: 0, requestS: 4, headersS: 2 });
  base = `http://127.0.0.1:${server.port}/api/v1`;
});
afterAll(async () => {
  await server.close(0);
  await pool.close();
  restore();
  rmSync(home, { recursive: true, force: true });
});

/** What comes back on a connection until the server closes it. */
async function said(first: string): Promise<string> {
  const socket = connect(server.port, "127.0.0.1");
  const chunks: string[] = [];
  socket.on("data", (chunk) => chunks.push(chunk.toString("latin1")));
  socket.on("error", () => undefined);
  socket.write(first);
  await once(socket, "close");
  return chunks.join("");
}

async function check(text: string, accept = "application/json", signal?: AbortSignal): Promise<Response> {
  return fetch(`${base}/check`, {
    method: "POST",
    body: JSON.stringify({ text }),
    headers: { "content-type": "application/json", accept },
    ...(signal === undefined ? {} : { signal }),
  });
}

describe("a client that is slow", () => {
  it("with its headers is cut off", async () => {
    expect(await said("GET /api/v1/about HTTP/1.1\r\nHost: 127.0.0.1\r\n")).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("with its body is cut off", async () => {
    const head =
      "POST /api/v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    expect(await said(`${head}{"text":`)).toMatch(/^(HTTP\/1\.1 (408|400) |$)/);
    expect((await check(short)).status).toBe(200);
  });
});

describe("a client that sends nonsense", () => {
  it.each([
    ["no HTTP", "hello\r\n\r\n"],
    ["no Host", "GET / HTTP/1.1\r\n\r\n"],
    ["a Host that is none", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"],
    ["headers without end", `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`],
  ])("gets 4xx for %s", async (_, text) => {
    expect(await said(text)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it("cannot leave the folder with dots that no browser would send", async () => {
    const answer = await said("GET /../../../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    expect(answer).not.toContain("root:");
  });
});

describe("a body that is too large", () => {
  it("is refused before it has come", async () => {
    const answer = await said(
      "POST /api/v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 100000000000\r\n\r\nabc",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe("work that nobody waits for", () => {
  it.each(["text/event-stream", "application/json"])(
    "is ended when the connection closes, and its thread is free: %s",
    async (accept) => {
      done.length = 0;
      begun.length = 0;
      const gone = new AbortController();
      const response = check(long, accept, gone.signal).catch(() => null);
      await vi.waitFor(() => expect(begun).toEqual(["check"]));
      gone.abort();
      await response;
      expect((await check(`${short} Not in memory: ${accept}.`)).status).toBe(200);
      expect(done.map(({ outcome }) => (outcome.ok ? "answered" : outcome.problem.kind))).toEqual(["cancelled", "answered"]);
    },
  );

  it("is ended in the middle of judging too", async () => {
    const gone = new AbortController();
    let told = 0;
    const text = Array.from({ length: 20 }, () => whiteHouse).join("\n\n");
    const outcome = await pool.ask(
      "check",
      { text },
      {
        signal: gone.signal,
        onProgress: () => {
          told += 1;
          gone.abort();
        },
      },
    );
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
    expect(told).toBeGreaterThan(0);
    expect((await pool.ask("check", { text: short })).ok).toBe(true);
  });
});

describe("more than can be done", () => {
  it("is turned away with a word on when to ask again", async () => {
    const narrow = openPool({ version: "0.0.0-test", packs: [], threads: 1, waiting: 1, evidenceStamp: () => "" });
    const app = createApp({ work: narrow, version: "0.0.0-test", network: false, token: null, hostNames: [], desk: null });
    const ask = async (text: string, signal?: AbortSignal): Promise<Response> =>
      app(
        new Request("http://127.0.0.1/api/v1/check", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text }),
          ...(signal === undefined ? {} : { signal }),
        }),
      );
    const gone = new AbortController();
    const [running, waiting] = [ask(long, gone.signal), ask(short)];
    await new Promise((next) => setImmediate(next));
    const refused = await ask(`${short} It is not in memory.`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("2");
    gone.abort();
    expect((await running).status).toBe(503);
    expect((await waiting).status).toBe(200);
    await narrow.close();
  });

  it("is made once for all who ask the same at once", async () => {
    const narrow = openPool({ version: "0.0.0-test", packs: [], threads: 1, waiting: 1, evidenceStamp: () => "" });
    const same = [1, 2, 3, 4].map(async () => narrow.ask("check", { text: whiteHouse }));
    await new Promise((next) => setImmediate(next));
    const other = narrow.ask("check", { text: short }); // would be turned away, had the same ones queued
    const outcomes = await Promise.all([...same, other]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    await narrow.close();
  });

  it("is ended when it takes too long, and the next is done", async () => {
    const hasty = openPool({ version: "0.0.0-test", packs: [], threads: 1, longestS: 5, evidenceStamp: () => "" });
    const outcome = await hasty.ask("check", { text: long });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "too-long" } });
    expect((await hasty.ask("check", { text: short })).ok).toBe(true);
    await hasty.close();
  });

  it("is answered from memory where it was asked before, until the evidence changes", async () => {
    let stamp = "a";
    const own = openPool({ version: "0.0.0-test", packs: [], threads: 1, evidenceStamp: () => stamp });
    const told: number[] = [];
    const ask = async (mayBeKept = true): Promise<number> => {
      told.length = 0;
      await own.ask("check", { text: short }, { mayBeKept, onProgress: (at) => told.push(at) });
      return told.length;
    };
    expect([await ask(), await ask(), await ask(false)]).toEqual([1, 0, 1]);
    stamp = "b";
    expect(await ask()).toBe(1);
    await own.close();
  });
});

describe("a task that cannot be sent to its thread", () => {
  it("fails, and leaves the thread to the next", async () => {
    const unsent = await pool.ask("check", { text: () => "no data" });
    expect(unsent).toMatchObject({ ok: false, problem: { kind: "bug" } });
    expect(await pool.ask("examples", {})).toMatchObject({ ok: true });
  });
});

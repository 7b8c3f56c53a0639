import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemDetails, type ProblemDetails } from "../../src/model/index.ts";
import { createApp } from "../../src/server/app.ts";
import type { AppDeps } from "../../src/server/deps.ts";
import { directWork } from "../../src/server/lanes/direct.ts";

export interface TestApp {
  /** Asks without a socket. A path, or a whole address. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly deps: AppDeps;
  readonly close: () => Promise<void>;
}

export const testNow = "2026-11-25T09:00:00Z";

/** The app over the built-in evidence and an empty data folder of its own, doing its tasks where it stands. */
export async function openTestApp(changed: Partial<AppDeps> = {}): Promise<TestApp> {
  const { home, restore } = ownHome();
  const work = await directWork("0.0.0-test", () => testNow);
  const deps: AppDeps = { work, version: "0.0.0-test", network: true, token: null, hostNames: [], desk: null, ...changed };
  const app = createApp(deps);
  const ask: TestApp["ask"] = async (path, init) =>
    app(new Request(path.startsWith("http") ? path : `http://127.0.0.1:4600${path}`, init));
  return {
    ask,
    deps,
    post: async (path, body, headers = {}) =>
      ask(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    close: async () => {
      await work.close();
      restore();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A data folder for one test file, in place of the user's. */
export function ownHome(): { readonly home: string; readonly restore: () => void } {
  const home = mkdtempSync(join(tmpdir(), "groundtrack-server-"));
  const before = process.env["GROUNDTRACK_HOME"];
  process.env["GROUNDTRACK_HOME"] = home;
  return {
    home,
    restore: () => {
      if (before === undefined) delete process.env["GROUNDTRACK_HOME"];
      else process.env["GROUNDTRACK_HOME"] = before;
    },
  };
}

/** The problem that an answer holds. */
export async function problemOf(response: Response): Promise<ProblemDetails> {
  if (response.headers.get("content-type") !== "application/problem+json") {
    throw new Error(`no problem: ${response.status} ${await response.text()}`);
  }
  return problemDetails.parse(await response.json());
}

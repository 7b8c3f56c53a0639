import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aboutAnswer, keptAnswer, report } from "../../src/model/index.ts";
import { groundtrack, inRepository } from "./command.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "groundtrack-serve-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Served {
  readonly process: ChildProcessWithoutNullStreams;
  readonly url: string;
  /** Ends it as Ctrl-C does; its exit status. */
  readonly stop: () => Promise<number | null>;
}

async function serve(...flags: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, ["dist/cli/main.js", "serve", "--port", "0", ...flags], {
    cwd: inRepository(""),
    env: { ...process.env, GROUNDTRACK_HOME: home },
  });
  const [first] = (await once(child.stdout, "data")).map(String);
  const url = /http:\S+/.exec(first ?? "")?.[0] ?? "";
  return {
    process: child,
    url,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      const [status]: unknown[] = await ended;
      return typeof status === "number" ? status : null;
    },
  };
}

describe("groundtrack serve", () => {
  it("opens the desk on this machine, keeps what is checked, and stops in order", async () => {
    const served = await serve("--no-network");
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const about = aboutAnswer.parse(await (await fetch(`${served.url}api/v1/about`)).json());
    expect(about).toMatchObject({ network: false, archive: false });
    const checked = await fetch(`${served.url}api/v1/check`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "North Korea launched the Malligyong-1 satellite from Sohae on 21 November 2023." }),
    });
    const made = report.parse(await checked.json());
    const kept = await fetch(`${served.url}api/v1/reports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(made),
    });
    const { id } = keptAnswer.parse(await kept.json());
    // The archive did not exist when the threads opened their evidence.
    expect(await (await fetch(`${served.url}api/v1/reports/${id}`)).json()).toEqual(made);
    expect(await served.stop()).toBe(0);
    await expect(fetch(`${served.url}api/v1/about`)).rejects.toThrow();
  });

  it("asks for a token where one is given, and prints the address that has it", async () => {
    const served = await serve("--token", "twelve-letters");
    const bare = new URL("/api/v1/about", served.url);
    expect(served.url).toContain("?token=twelve-letters");
    expect((await fetch(bare)).status).toBe(401);
    const entered = await fetch(served.url, { redirect: "manual" });
    const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await fetch(bare, { headers: { cookie } })).status).toBe(200);
    expect(await served.stop()).toBe(0);
  });

  it("says that a port is taken", async () => {
    const served = await serve();
    const ran = groundtrack(["serve", "--port", new URL(served.url).port], { env: { GROUNDTRACK_HOME: home } });
    expect(ran.status).toBe(74);
    expect(ran.stderr).toContain("is taken by another program");
    expect(await served.stop()).toBe(0);
  });

  it("refuses ports, tokens and packs that are none", () => {
    expect(groundtrack(["serve", "--port", "70000"]).status).toBe(64);
    expect(groundtrack(["serve", "--token", "short"]).status).toBe(64);
    const ran = groundtrack(["serve", "--port", "0", "--pack", "/nowhere"]);
    expect(ran.status).toBe(65);
    expect(ran.stderr).toContain("/nowhere");
  });
});

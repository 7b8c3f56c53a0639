import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groundtrack, type Ran } from "./command.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "groundtrack-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What every failure owes its reader: words on stderr, nothing on stdout, no trace of our insides. */
function expectCleanFailure(ran: Ran, status: number): void {
  expect(ran.status).toBe(status);
  expect(ran.stdout).toBe("");
  expect(ran.stderr).toMatch(/^groundtrack: |^error: /);
  expect(ran.stderr).not.toMatch(/\n\s+at |node:internal|\.js:\d+/);
}

describe("check on bad input", () => {
  it("refuses an empty file", () => {
    const ran = groundtrack(["check", file("empty.txt", "")]);
    expectCleanFailure(ran, 65);
    expect(ran.stderr).toContain("is empty");
  });

  it("refuses white space alone", () => {
    expectCleanFailure(groundtrack(["check", "-"], { input: " \n\t\n" }), 65);
  });

  it("refuses binary, saying where the zero byte stands", () => {
    const ran = groundtrack(["check", file("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))]);
    expectCleanFailure(ran, 65);
    expect(ran.stderr).toContain("zero byte stands at offset 4");
  });

  it("refuses bytes that are not UTF-8", () => {
    const ran = groundtrack(["check", file("latin1.txt", Buffer.from([0x53, 0xe9, 0x6f, 0x75, 0x6c]))]);
    expectCleanFailure(ran, 65);
    expect(ran.stderr).toContain("not UTF-8");
  });

  it("refuses 20 MB and says how much is read", () => {
    const ran = groundtrack(["check", file("long.txt", "The satellite passed. ".repeat(1_000_000))]);
    expectCleanFailure(ran, 65);
    expect(ran.stderr).toContain("larger than 5 MB");
  });

  it("refuses a language that it does not read, and names it", () => {
    const korean = "북한의 정찰위성 만리경 1호가 27일 오후 11시 36분 백악관을 촬영했다고 조선중앙통신이 28일 보도했다.";
    const ran = groundtrack(["check", "-"], { input: korean });
    expectCleanFailure(ran, 65);
    expect(ran.stderr).toContain("Korean");
  });

  it("says that a file is not there", () => {
    const ran = groundtrack(["check", join(folder, "no-such-file.txt")]);
    expectCleanFailure(ran, 74);
    expect(ran.stderr).toContain("no such file");
  });

  it("says that a folder is no text", () => {
    expectCleanFailure(groundtrack(["check", folder]), 74);
  });

  it("refuses an option that it does not know, and suggests one that it does", () => {
    const ran = groundtrack(["check", "-", "--jsn"], { input: "x" });
    expectCleanFailure(ran, 64);
    expect(ran.stderr).toContain("--json");
  });

  it("refuses a date that is none", () => {
    expectCleanFailure(groundtrack(["check", "-", "--published", "2023-02-29"], { input: "x" }), 64);
    expectCleanFailure(groundtrack(["check", "-", "--as-of", "last week"], { input: "x" }), 64);
  });

  it("refuses two outputs on one stream", () => {
    expectCleanFailure(groundtrack(["check", "-", "--json", "--markdown"], { input: "x" }), 64);
  });

  it("says that a page cannot be written", () => {
    const ran = groundtrack(["check", "-", "--html", join(folder, "no", "such", "folder.html")], {
      input: "The satellite is dead.",
    });
    expect(ran.status).toBe(74);
    expect(ran.stderr).toContain("could not be written");
  });

  it("says that a pack is not there", () => {
    const ran = groundtrack(["check", "-", "--pack", join(folder, "no-pack")], { input: "The satellite is dead." });
    expectCleanFailure(ran, 65);
  });
});

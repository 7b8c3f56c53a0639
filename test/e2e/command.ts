import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { report, type Report } from "../../src/model/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a user would, from the root of the checkout. */
export function groundtrack(
  args: readonly string[],
  options: { input?: string | Buffer; env?: Record<string, string> } = {},
): Ran {
  const ran = spawnSync(process.execPath, ["dist/cli/main.js", ...args], {
    cwd: root,
    input: options.input ?? "",
    env: { ...process.env, NO_COLOR: "1", ...options.env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

/** `check --json` of a text, held against the report's own schema. */
export function checkJson(text: string, ...flags: readonly string[]): { report: Report; status: number | null } {
  const ran = groundtrack(["check", "-", "--json", ...flags], { input: text });
  if (ran.stdout === "") throw new Error(`nothing printed: ${ran.stderr}`);
  return { report: report.parse(JSON.parse(ran.stdout)), status: ran.status };
}

/** Path of a file of the checkout. */
export function inRepository(path: string): string {
  return `${root}${path}`;
}

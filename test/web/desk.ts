import { AxeBuilder } from "@axe-core/playwright";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Why the tests of the desk cannot run here; null where they can. */
export const missing: string | null = !existsSync(executablePath)
  ? `${executablePath} is absent`
  : existsSync(join(root, "dist/web/index.html"))
    ? null
    : "the desk is not built";

export interface Opened {
  readonly page: Page;
  /** Whatever a page should not do: errors, dialogs, requests to others. */
  readonly complaints: string[];
}

/** The real command with a data folder of its own, and a browser. */
export interface DeskUnderTest {
  readonly address: string;
  readonly home: string;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function startDesk(): Promise<DeskUnderTest> {
  const home = mkdtempSync(join(tmpdir(), "groundtrack-desk-"));
  const server = spawn(process.execPath, ["dist/cli/main.js", "serve", "--port", "0", "--no-network"], {
    cwd: root,
    env: { ...process.env, GROUNDTRACK_HOME: home },
  });
  const address = await addressOf(server);
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    address,
    home,
    open: (path, options) => openPage(browser, new URL(path, address).href, options),
    close: async () => {
      await browser.close();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk: Buffer): void => {
      printed += chunk.toString("utf8");
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", () => reject(new Error(`the server ended: ${printed}`)));
  });
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "log") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) complaints.push(`asked for ${request.url().slice(0, 100)}`);
  });
  await page.goto(address);
  return { page, complaints };
}

/** Pastes a text, checks it, and waits for its first claim. */
export async function checkIn(page: Page, text: string): Promise<void> {
  await page.locator("#ask-text").fill(text);
  await page.getByRole("button", { name: "Check this text" }).click();
  await page.locator("#claim-panel").waitFor();
  await page.locator(".blocks").waitFor();
}

/** What axe finds, one line a fault. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => `${node.target.join(" ")} ${node.html.slice(0, 160)}`)
        .join(" | ")
        .slice(0, 700)}`,
  );
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - innerWidth");
}

/** `--svg FILE` of every command that has a picture: the file, its words as a real browser sets them, and what goes wrong. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groundtrack, inRepository } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-pictures-"));
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const missing = existsSync(executablePath) ? null : `${executablePath} is absent`;

/** LUCH-5X and two neighbours in August 2024 as a file of element sets. */
function neighboursFile(): string {
  const data: { sets: { name: string; lines: [string, string] }[] } = JSON.parse(
    readFileSync(inRepository("test/truth/data/luch5x.json"), "utf8"),
  );
  const path = join(folder, "geo.tle");
  writeFileSync(path, data.sets.map(({ name, lines }) => `0 ${name}\n${lines.join("\n")}\n`).join(""));
  return path;
}

function warningFile(): string {
  const path = join(folder, "warning.txt");
  writeFileSync(
    path,
    `ROCKET LAUNCH 121606Z TO 121854Z NOV 22 IN AREAS BOUND BY:
  A. 28-39.92N 080-38.33W, 28-40.00N 079-44.00W, 28-28.00N 079-40.00W, 28-29.97N 080-32.29W
  B. 27-51.00N 073-56.00W, 28-37.00N 073-55.00W, 28-40.00N 071-21.00W, 28-13.00N 069-58.00W.`,
  );
  return path;
}

const geo = neighboursFile();
const near = ["near", "55841", "--history", geo, "--catalogue", geo, "--from", "2024-08-01", "--to", "2024-08-20"];
const december = ["--from", "2023-12-01", "--to", "2023-12-15"];
const commands: Readonly<Record<string, readonly string[]>> = {
  "near another": [...near, "--other", "INTELSAT 10-02"],
  "near anything": [...near, "--within", "400"],
  coverage: ["coverage", "MALLIGYONG-1", "--over", "Seoul", ...december],
  passes: ["passes", "MALLIGYONG-1", "--over", "White House", "--from", "2023-11-27", "--to", "2023-11-29"],
  origin: ["origin", "MALLIGYONG-1"],
  decay: ["decay", "KMS-4"],
  manoeuvres: ["manoeuvres", "MALLIGYONG-1"],
  hazard: ["hazard", warningFile(), "--object", "MALLIGYONG-1"],
  launch: ["launch", "Vostochny", "--inclination", "97.5", "--plane-of", "MALLIGYONG-1", "--from", "2023-12-01"],
};

interface PlacedWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Seen {
  readonly over: readonly string[];
  readonly outside: readonly string[];
  readonly words: number;
}

describe("--svg", () => {
  let browser: Browser | null = null;
  beforeAll(async () => {
    if (missing === null)
      browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => browser?.close());

  for (const [name, args] of Object.entries(commands)) {
    it(`of ${name} writes a picture besides what is printed, whose words stand apart at 390 and at 900 pixels`, async (context) => {
      for (const width of [390, 900]) {
        const path = join(folder, `${name.replace(" ", "-")}-${width}.svg`);
        const ran = groundtrack([...args, "--svg", path, "--svg-width", String(width)]);
        expect(ran.status).toBe(0);
        expect(ran.stdout).not.toBe("");
        expect(ran.stdout).not.toContain("<svg");
        const svg = readFileSync(path, "utf8");
        expect(svg).toMatch(new RegExp(`^<svg[^>]*width="${width}"`));
        expect(svg).toMatch(/<title id="title">[^<]+<\/title>\s*<desc id="desc">[^<]+<\/desc>/);
        expect(svg).not.toMatch(/<script|NaN|https?:\/\/(?!www\.w3\.org)/);
        if (browser === null) return context.skip(missing ?? "no browser");
        const { over, outside, words } = await seenIn(browser, path);
        expect(over).toEqual([]);
        expect(outside).toEqual([]);
        expect(words).toBeGreaterThan(8);
      }
    });
  }

  it("prints the same with a picture as without one", () => {
    const args = commands["passes"] ?? [];
    expect(groundtrack([...args, "--json", "--svg", join(folder, "same.svg")]).stdout).toBe(
      groundtrack([...args, "--json"]).stdout,
    );
  });

  it("says where a picture could not be written, and prints nothing then", () => {
    const ran = groundtrack(["decay", "KMS-4", "--svg", join(folder, "no-such-folder", "picture.svg")]);
    expect(ran.status).toBe(74);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain("could not be written");
    expect(ran.stderr).toContain("Choose another place for --svg.");
  });

  it("refuses a picture of several objects, and a width that none has", () => {
    const several = groundtrack(["decay", "--history", geo, "--svg", join(folder, "several.svg")]);
    expect(several.status).toBe(64);
    expect(several.stderr).toContain("A picture shows one object.");
    expect(existsSync(join(folder, "several.svg"))).toBe(false);
    const wide = groundtrack(["decay", "KMS-4", "--svg", join(folder, "wide.svg"), "--svg-width", "12"]);
    expect(wide.status).toBe(64);
    expect(wide.stderr).toContain("between 320 and 2000");
  });
});

/** The words of a picture as a browser sets them: which lie over each other, and which outside. */
async function seenIn(browser: Browser, path: string): Promise<Seen> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(path).href);
    const view = await page.locator("svg").boundingBox();
    // As text, since these tests are compiled without the types of a page. The rim of words over a map does not count.
    const placed: readonly PlacedWords[] = await page.evaluate(
      `[...document.querySelectorAll("text")].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { words: one.textContent.trim(), x, y, width, height };
      })`,
    );
    const over = placed.flatMap((a, i) =>
      placed.slice(i + 1).flatMap((b) => {
        const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        // Boxes of lines are higher than their letters; lines set as lines share some of that.
        return w > 0.5 && h > 4 ? [`${a.words} | ${b.words}`] : [];
      }),
    );
    const outside = placed.flatMap(({ words, x, y, width, height }) =>
      view === null || x < 0 || x + width > view.width + 0.5 || y + height > view.height ? [words] : [],
    );
    return { over, outside, words: placed.length };
  } finally {
    await page.close();
  }
}

/**
 * Writes `docs/problems.md` from the catalogues of problems, so that the page cannot say anything else than the program does.
 * Run with `npm run build:problems`; a test fails when the page is out of date.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = `${root}docs/problems.md`;

interface Words {
  readonly text: string;
  readonly doThis: string;
}

/** A problem whose facts are named instead of filled in, so that the page shows where they go. */
const sample = {
  place: { file: "‹file›", line: "‹line›", column: "‹column›" },
  found: "‹found›",
  expected: "‹expected›",
};

export async function problemsPage(): Promise<string> {
  const areas: string[] = [];
  for (const file of globSync("src/**/problems.ts", { cwd: root }).toSorted()) {
    const module: Record<string, unknown> = await import(pathToFileURL(`${root}${file}`).href);
    // By name: a test's runner lists a module's exports in another order than Node.
    const exported = Object.entries(module).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const rows = exported.flatMap(([, value]) => (isCatalogue(value) ? rowsOf(value) : []));
    if (rows.length === 0) continue;
    areas.push(
      [`## ${relative("src", dirname(file))}`, "", "| code | what is said | what to do |", "| --- | --- | --- |", ...rows].join(
        "\n",
      ),
    );
  }
  return [
    "# Problems",
    "Everything that Groundtrack can say is wrong with an input, by area. Made by `npm run build:problems` from the catalogues in the code.",
    ...areas,
    "",
  ].join("\n\n");
}

function isCatalogue(value: unknown): value is Record<string, (problem: unknown) => Words> {
  return typeof value === "object" && value !== null && Object.values(value).every((words) => typeof words === "function");
}

function rowsOf(catalogue: Record<string, (problem: unknown) => Words>): readonly string[] {
  return Object.entries(catalogue).map(([code, words]) => {
    const { text, doThis } = words({ code, ...sample });
    return `| \`${code}\` | ${cell(text)} | ${cell(doThis)} |`;
  });
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

export function writtenPage(): string {
  return readFileSync(page, "utf8");
}

if (import.meta.main) writeFileSync(page, await problemsPage());

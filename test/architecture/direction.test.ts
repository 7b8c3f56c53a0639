import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Design: which folders of `src/` a folder may import, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  engine: ["base"],
  model: ["base", "engine"],
  analysis: ["base", "engine"],
  catalogue: ["base", "engine", "model"],
  claims: ["base", "engine", "model", "catalogue"],
  verdicts: ["base", "engine", "model", "analysis", "catalogue"],
  report: ["base", "engine", "model", "analysis", "catalogue", "claims", "verdicts"],
  threads: ["base", "engine"],
  store: ["base", "engine", "model", "catalogue"],
  sources: ["base", "engine", "model", "catalogue"],
  check: ["base", "engine", "model", "catalogue", "claims", "verdicts"],
  answers: ["base", "engine", "model", "analysis", "catalogue", "claims", "verdicts", "check", "report", "store", "sources"],
  server: ["base", "engine", "model", "catalogue", "verdicts", "check", "report", "answers"],
  web: ["base", "engine", "model", "analysis", "catalogue", "verdicts", "check", "report"],
  cli: [
    "base",
    "engine",
    "model",
    "analysis",
    "catalogue",
    "claims",
    "verdicts",
    "check",
    "report",
    "store",
    "sources",
    "answers",
    "server",
  ],
};

/** Libraries that the pure folders may use: they are pure themselves. The engine uses none. */
const pureLibraries: Readonly<Record<string, readonly string[]>> = {
  base: [],
  engine: [],
  model: ["zod"],
  analysis: [],
  catalogue: ["zod"],
  claims: ["temporal-polyfill", "temporal-polyfill/full", "@photostructure/tz-lookup", "zod"],
  verdicts: ["zod"],
  check: [],
  report: ["d3-geo", "topojson-client", "geojson", "topojson-specification", "zod", "string-width", "get-east-asian-width"],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
}

function importsOf(file: string): readonly string[] {
  const parsed = parseSync(file, readFileSync(join(root, file), "utf8"));
  const reExports = parsed.module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) => (entry.moduleRequest === null ? [] : [entry.moduleRequest.value])),
  );
  return [...parsed.module.staticImports.map((statement) => statement.moduleRequest.value), ...reExports];
}

const files = globSync("src/**/*.{ts,tsx}", { cwd: root }).filter((file) => !file.startsWith("src/engine/kernel/assembly/"));
const imports: readonly Import[] = files.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, folder: file.split("/")[1] ?? "", specifier })),
);
const inside = imports.filter(({ specifier }) => specifier.startsWith("."));
const outside = imports.filter(({ specifier }) => !specifier.startsWith("."));

function targetOf({ file, specifier }: Import): string {
  return relative(root, join(root, dirname(file), specifier));
}

describe("imports of src/", () => {
  it("are found at all", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(inside.length).toBeGreaterThan(20);
  });

  it("come from folders that the design names", () => {
    expect(files.map((file) => file.split("/")[1] ?? "").filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  it("go one way", () => {
    const wrong = inside
      .filter((statement) => {
        const folder = targetOf(statement).split("/")[1] ?? "";
        return folder !== statement.folder && !mayImport[statement.folder]?.includes(folder);
      })
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it("enter another folder by its index alone", () => {
    const wrong = inside
      .filter((statement) => {
        const target = targetOf(statement);
        return target.split("/")[1] !== statement.folder && !/^src\/[a-z]+\/index\.ts$/.test(target);
      })
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it("use only pure libraries in the pure folders, and none in the engine", () => {
    const wrong = outside
      .filter(({ folder, specifier }) => folder in pureLibraries && !pureLibraries[folder]?.includes(specifier))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });
});

describe("each folder of src/", () => {
  it("opens its index with a paragraph that says what is here", () => {
    const folders = Object.keys(mayImport).filter((folder) => files.some((file) => file.startsWith(`src/${folder}/`)));
    const silent = folders.filter(
      (folder) => folder !== "cli" && !readFileSync(join(root, "src", folder, "index.ts"), "utf8").startsWith("/**"),
    );
    expect(silent).toEqual([]);
  });

  it("keeps its files under 600 lines", () => {
    const long = files.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 600);
    expect(long).toEqual([]);
  });
});

describe("the runtime", () => {
  it("is the pinned Node 24, not the machine's", () => {
    expect(process.version).toMatch(/^v24\./);
  });
});

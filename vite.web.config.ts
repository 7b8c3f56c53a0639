import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { pageCss } from "./src/report/html/style.ts";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The organisations of the built-in pack: the test of independence needs to know who answers to whom. */
export function organisations(): Plugin {
  const name = "virtual:organisations";
  return {
    name: "organisations",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => {
      if (id !== `\0${name}`) return undefined;
      const lines = readFileSync(folder("packs/core/organisations.jsonl"), "utf8").trim().split("\n");
      return `export default [${lines.join(",\n")}];`;
    },
  };
}

/** The report's own style sheet, so that a claim looks the same in the desk, in a saved page and on paper. */
function reportStyle(): Plugin {
  const name = "virtual:report.css";
  return {
    name: "report-style",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? pageCss : undefined),
  };
}

/** The desk: `src/web` → `dist/web`, a page with hashed files beside it and nothing inline, as its policy asks. */
export default defineConfig({
  root: folder("src/web"),
  base: "/",
  publicDir: false,
  logLevel: "warn",
  plugins: [reportStyle(), organisations()],
  resolve: { dedupe: ["preact"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es", plugins: () => [organisations()] },
  build: {
    outDir: folder("dist/web"),
    emptyOutDir: true,
    target: "es2024",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});

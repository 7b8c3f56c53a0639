import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { organisations } from "./vite.web.config.ts";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

/** Script and style sheet of the viewer with their hashes in one file, `viewer.json`, which a saved report carries inside. */
function oneFile(): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle(_options, bundle) {
      let [script, style] = ["", ""];
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === "chunk") script += part.code;
        else if (name.endsWith(".css")) style += String(part.source);
        delete bundle[name];
      }
      script = script.trim().replaceAll("</script", "<\\/script");
      style = style.trim();
      const source = JSON.stringify({ script, scriptHash: hashOf(script), style, styleHash: hashOf(style) });
      this.emitFile({ type: "asset", fileName: "viewer.json", source });
    },
  };
}

/** The viewer of a saved report: the desk's own components and its judge as one script that runs from disk. */
export default defineConfig({
  root: folder("src/web"),
  publicDir: false,
  logLevel: "warn",
  plugins: [organisations(), oneFile()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: folder("dist/web"),
    emptyOutDir: false,
    target: "es2024",
    cssCodeSplit: false,
    reportCompressedSize: false,
    lib: { entry: folder("src/web/viewer.tsx"), formats: ["iife"], name: "groundtrackViewer", fileName: () => "viewer.js" },
  },
});

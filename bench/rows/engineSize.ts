/** What a browser loads for the engine with its kernels: one minified module, compressed. */
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import type { Row, Work } from "../row.ts";

export const sizeWork: Work = { id: "engine-size", must: "≤ 60 kB", aim: "≤ 35 kB", measure };

async function measure(): Promise<Row> {
  const ours = await bundled(fileURLToPath(new URL("../../src/engine/index.ts", import.meta.url)));
  const peer = await bundled(fileURLToPath(import.meta.resolve("satellite.js")));
  return {
    id: "engine-size",
    what: `the whole of groundtrack/engine with three kernels, brotli (gzip: ${kilobytes(gzipSync(ours, { level: 9 }).length)} kB)`,
    ours: kilobytes(brotliCompressSync(ours).length),
    peer: kilobytes(brotliCompressSync(peer).length),
    peerName: "satellite.js 7.1.0 without its multi-thread runtime, brotli",
    unit: "kB",
    ratio: brotliCompressSync(peer).length / brotliCompressSync(ours).length,
    agreement: "–",
  };
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      target: "es2022",
      modulePreload: false,
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: "strict", // everything that is exported stays
        external: [/^node:/, "module", "fs", "path", "#wasm-multi-thread"],
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((output) => ("output" in output ? output.output : []))
    .map((part) => (part.type === "chunk" ? part.code : ""))
    .join("");
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

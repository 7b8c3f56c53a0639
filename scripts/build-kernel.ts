/**
 * Compiles the engine's kernel from AssemblyScript and writes each build as hexadecimal text into a generated module, so that the
 * engine needs no file, no fetch and no path: `src/engine/kernel/generated/*.ts`, which git ignores.
 *
 * Does nothing where the sources, the flags and the compiler are those of the last time. `--force` builds all the same.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { main as compileAssembly } from "assemblyscript/asc";

interface Build {
  readonly name: string;
  readonly entry: string;
  readonly flags: readonly string[];
}

const common = ["--runtime", "stub", "--optimizeLevel", "3", "--shrinkLevel", "1", "--noAssert", "--converge"];

const columns = ["--importMemory", "--sharedMemory", "--maximumMemory", "65536", "--enable", "threads", "--enable", "simd"];

const builds: readonly Build[] = [
  { name: "scalar", entry: "index.ts", flags: [] },
  { name: "simd", entry: "columns/index.ts", flags: columns },
  { name: "relaxed", entry: "columns/index.ts", flags: [...columns, "--enable", "relaxed-simd"] },
];

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = join(root, "src/engine/kernel/assembly");
const target = join(root, "src/engine/kernel/generated");
const compiler = createRequire(import.meta.url)("assemblyscript/package.json").version;

/** Everything that decides the bytes. */
function fingerprint(build: Build): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([compiler, common, build, "hexadecimal"]));
  for (const file of readdirSync(sources, { recursive: true, encoding: "utf8" }).sort()) {
    if (file.endsWith(".ts")) hash.update(file).update(readFileSync(join(sources, file)));
  }
  return hash.digest("hex");
}

async function compile(build: Build): Promise<Uint8Array> {
  const written = new Map<string, Uint8Array>();
  const messages: string[] = [];
  const { error } = await compileAssembly([build.entry, ...common, ...build.flags, "--outFile", "kernel.wasm"], {
    stdout: { write: (text: string | Uint8Array) => void messages.push(String(text)) },
    stderr: { write: (text: string | Uint8Array) => void messages.push(String(text)) },
    readFile: (name: string) => {
      const path = join(sources, name);
      return existsSync(path) ? readFileSync(path, "utf8") : null;
    },
    writeFile: (name: string, contents: string | Uint8Array) => {
      if (contents instanceof Uint8Array) written.set(basename(name), contents);
    },
    listFiles: () => [],
  });
  const bytes = written.get("kernel.wasm");
  if (error !== null || bytes === undefined) throw new Error(`${build.name}: ${error?.message ?? ""}\n${messages.join("")}`);
  return bytes;
}

mkdirSync(target, { recursive: true });
for (const build of builds) {
  const file = join(target, `${build.name}.ts`);
  const mark = `// ${fingerprint(build)}`;
  if (!process.argv.includes("--force") && existsSync(file) && readFileSync(file, "utf8").startsWith(mark)) continue;
  const bytes = await compile(build);
  const digits = Buffer.from(bytes).toString("hex");
  writeFileSync(
    file,
    `${mark}\n// Written by scripts/build-kernel.ts.\nexport const ${build.name}Module: string =\n  "${digits}";\n`,
  );
  console.log(`kernel: ${build.name}, ${bytes.length} bytes of WebAssembly`);
}

/**
 * Builds packs/NAME from scripts/packs/input/NAME and writes which hashes the program trusts. Run: npm run build:packs
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPack, packNames } from "./packs/buildPack.ts";

const output = fileURLToPath(new URL("../packs/", import.meta.url));
const trusted = fileURLToPath(new URL("../src/store/builtInPacks.ts", import.meta.url));

const hashes: string[] = [];
for (const name of packNames()) {
  const { files, manifestSha256, rows } = buildPack(name);
  const to = join(output, name);
  mkdirSync(to, { recursive: true });
  for (const old of readdirSync(to)) rmSync(join(to, old));
  for (const [file, text] of files) writeFileSync(join(to, file), text);
  hashes.push(manifestSha256);
  const counts = Object.entries(rows).map(([table, count]) => `${table} ${count}`);
  console.log(`${name}: ${counts.join(", ")}`);
}
writeFileSync(
  trusted,
  `/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
${hashes.map((hash) => `  "${hash}",\n`).join("")}];
`,
);

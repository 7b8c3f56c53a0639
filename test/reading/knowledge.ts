import { fileURLToPath } from "node:url";
import type { Knowledge } from "../../src/catalogue/index.ts";
import { openPacks } from "../../src/store/index.ts";

/** What the built-in packs know. */
export async function packKnowledge(): Promise<Knowledge> {
  const folder = (name: string): string => fileURLToPath(new URL(`../../packs/${name}`, import.meta.url));
  const opened = await openPacks([folder("core"), folder("dprk-satellites")]);
  if (!opened.ok) throw new TypeError(`the built-in packs do not open: ${opened.problem.code}`);
  return opened.value.knowledge;
}

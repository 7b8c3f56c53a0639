import { fileURLToPath } from "node:url";
import type { Knowledge } from "../../src/catalogue/index.ts";
import { naming } from "../../src/answers/index.ts";
import { openPacks, type OpenedPacks } from "../../src/store/index.ts";

/** What the built-in packs know of every text. */
export async function packKnowledge(): Promise<Knowledge> {
  return (await opened()).knowledge;
}

/** What they know for one text: the payloads that it names too, as `groundtrack check` has them. */
export async function packKnowledgeOf(): Promise<(text: string) => Knowledge> {
  const { knowledge, shelf } = await opened();
  return (text) => naming(knowledge, shelf.namedIn(text));
}

async function opened(): Promise<OpenedPacks> {
  const folder = (name: string): string => fileURLToPath(new URL(`../../packs/${name}`, import.meta.url));
  const packs = await openPacks([folder("core"), folder("dprk-satellites"), folder("payloads")]);
  if (!packs.ok) throw new TypeError(`the built-in packs do not open: ${packs.problem.code}`);
  return packs.value;
}

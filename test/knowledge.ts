import { fileURLToPath } from "node:url";
import { indexKnowledge, type KnowledgeIndex } from "../src/catalogue/index.ts";
import { openPacks, packProblemWords, type OpenedPacks } from "../src/store/index.ts";

/** The packs that come with Groundtrack, opened from the working tree. */
export async function builtInPacks(): Promise<OpenedPacks> {
  const opened = await openPacks(
    ["core", "dprk-satellites", "payloads"].map((name) => fileURLToPath(new URL(`../packs/${name}`, import.meta.url))),
  );
  if (!opened.ok) throw new Error(packProblemWords[opened.problem.code](opened.problem).text);
  return opened.value;
}

/** Their names, compiled. */
export async function builtInIndex(): Promise<KnowledgeIndex> {
  return indexKnowledge((await builtInPacks()).knowledge);
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isLandTopology, type Embedded, type LandTopology, type PageParts } from "../report/index.ts";

/** What a page is made with: the fine outlines of world-atlas, and what makes it a desk of its own. */
export async function pageParts(): Promise<PageParts> {
  const [world, viewer] = await Promise.all([landOutlines(), pageViewer()]);
  return { world, viewer };
}

/** The fine outlines of land, for maps. */
export async function landOutlines(): Promise<LandTopology> {
  const path = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");
  const land: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isLandTopology(land)) throw new TypeError("world-atlas has no land outlines");
  return land;
}

/** As `npm run build:web` writes it; null where the desk was not built: then the page is a still one. */
async function pageViewer(): Promise<Embedded | null> {
  const text = await readFile(new URL("../../dist/web/viewer.json", import.meta.url), "utf8").catch(() => null);
  return text === null ? null : JSON.parse(text);
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isLandTopology, type Embedded, type LandTopology } from "../report/index.ts";

/** The land of a page's maps: the fine outlines of world-atlas. */
export async function landOutlines(): Promise<LandTopology> {
  const path = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");
  const land: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isLandTopology(land)) throw new TypeError("world-atlas has no land outlines");
  return land;
}

/** What makes a page a desk of its own, as `npm run build:web` writes it; null where the desk was not built: then it is a still page. */
export async function pageViewer(): Promise<Embedded | null> {
  const text = await readFile(new URL("../../dist/web/viewer.json", import.meta.url), "utf8").catch(() => null);
  return text === null ? null : JSON.parse(text);
}

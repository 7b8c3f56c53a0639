import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Absolute path of a file of the optional evidence collection beside the checkout, or null where it is not there. */
export function sharedData(path: string): string | null {
  const absolute = fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url));
  return existsSync(absolute) ? absolute : null;
}

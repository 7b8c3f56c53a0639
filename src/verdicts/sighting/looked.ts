import type { Apparition } from "../../analysis/index.ts";
import type { Gathered } from "../check.ts";
import { rowsOf } from "../rows.ts";

/** What fits a light, the likeliest first. */
export interface SkyMatch {
  readonly could: readonly Apparition[];
  readonly perhaps: readonly Apparition[];
  /** Names of those in sight that are about to come down. */
  readonly low: readonly string[];
}

/** How many objects were looked through, in the archive's own words. */
export function completenessWords(have: Gathered): string {
  const rows = rowsOf(have, "completeness").filter((row) => row.value.of === "sky");
  return rows.length === 0 ? "no catalogue is at hand for those days" : rows.map((row) => row.value.because).join("; ");
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { z } from "zod";
import type { Report } from "../model/index.ts";
import {
  calendarReport,
  claimReviewReport,
  geojsonReport,
  htmlReport,
  isLandTopology,
  jsonReport,
  markdownReport,
  type Embedded,
  type LandTopology,
} from "../report/index.ts";
import type { exportFormat } from "./questions.ts";

export interface Exported {
  readonly type: string;
  /** A file name for it. */
  readonly name: string;
  readonly text: string;
}

/** A report in another form. */
export async function exportOf(report: Report, format: z.infer<typeof exportFormat>, id: string): Promise<Exported> {
  const name = `report-${id}`;
  switch (format) {
    case "html":
      return {
        type: "text/html; charset=utf-8",
        name: `${name}.html`,
        text: htmlReport(report, await landOutlines(), await viewer()),
      };
    case "markdown":
      return { type: "text/markdown; charset=utf-8", name: `${name}.md`, text: markdownReport(report) };
    case "json":
      return { type: "application/json", name: `${name}.json`, text: jsonReport(report) };
    case "geojson":
      return { type: "application/geo+json", name: `${name}.geojson`, text: geojsonReport(report) };
    case "ics":
      return { type: "text/calendar; charset=utf-8", name: `${name}.ics`, text: calendarReport(report) };
    case "claimreview":
      return { type: "application/ld+json", name: `${name}.jsonld`, text: claimReviewReport(report) };
  }
}

/** What makes the page a desk of its own, as `npm run build:web` writes it; null where the desk was not built: then it is a still page. */
async function viewer(): Promise<Embedded | null> {
  const text = await readFile(new URL("../../dist/web/viewer.json", import.meta.url), "utf8").catch(() => null);
  return text === null ? null : JSON.parse(text);
}

async function landOutlines(): Promise<LandTopology> {
  const path = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");
  const land: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isLandTopology(land)) throw new TypeError("world-atlas has no land outlines");
  return land;
}

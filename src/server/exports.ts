import type { z } from "zod";
import { landOutlines, pageViewer } from "../answers/index.ts";
import type { Report } from "../model/index.ts";
import { calendarReport, claimReviewReport, geojsonReport, htmlReport, jsonReport, markdownReport } from "../report/index.ts";
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
        text: htmlReport(report, await landOutlines(), await pageViewer()),
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

import type { Report } from "../../model/index.ts";
import type { LandTopology } from "../map/land.ts";
import { htmlReport } from "../html/page.ts";
import type { Embedded } from "../html/shell.ts";
import { jsonReport } from "../json.ts";
import { markdownReport } from "../markdown/report.ts";
import { calendarReport } from "./calendar.ts";
import { claimReviewReport } from "./claimReview.ts";
import { geojsonReport } from "./geojson.ts";

/** The forms that a report can be taken away in. */
export type ReportForm = "html" | "markdown" | "json" | "geojson" | "ics" | "claimreview";

/** What the name of a file in that form ends with, and its media type. All are UTF-8. */
export const reportForms: Readonly<Record<ReportForm, { readonly ending: string; readonly mediaType: string }>> = {
  html: { ending: "html", mediaType: "text/html" },
  markdown: { ending: "md", mediaType: "text/markdown" },
  json: { ending: "json", mediaType: "application/json" },
  geojson: { ending: "geojson", mediaType: "application/geo+json" },
  ics: { ending: "ics", mediaType: "text/calendar" },
  claimreview: { ending: "jsonld", mediaType: "application/ld+json" },
};

/** What only a page needs: the land of its maps and, to be a desk of its own, the viewer. */
export interface PageParts {
  readonly world: LandTopology;
  readonly viewer: Embedded | null;
}

/** The report in that form; `page` is called for a page alone. */
export async function reportAs(form: ReportForm, report: Report, page: () => Promise<PageParts>): Promise<string> {
  switch (form) {
    case "html": {
      const { world, viewer } = await page();
      return htmlReport(report, world, viewer);
    }
    case "markdown":
      return markdownReport(report);
    case "json":
      return jsonReport(report);
    case "geojson":
      return geojsonReport(report);
    case "ics":
      return calendarReport(report);
    case "claimreview":
      return claimReviewReport(report);
  }
}

import type { Report } from "../../model/index.ts";
import {
  calendarReport,
  claimReviewReport,
  geojsonReport,
  htmlReport,
  jsonReport,
  markdownReport,
  type Embedded,
  type LandTopology,
} from "../../report/index.ts";
import type { Exported, ExportFormat } from "./protocol.ts";

/** A report in one of the forms that it can be taken away in. */
export function exported(report: Report, format: ExportFormat, viewer: Embedded | null, world: LandTopology): Exported {
  const name = fileName(report);
  switch (format) {
    case "html":
      return { name: `${name}.html`, type: "text/html", text: htmlReport(report, world, viewer) };
    case "markdown":
      return { name: `${name}.md`, type: "text/markdown", text: markdownReport(report) };
    case "json":
      return { name: `${name}.json`, type: "application/json", text: jsonReport(report) };
    case "geojson":
      return { name: `${name}.geojson`, type: "application/geo+json", text: geojsonReport(report) };
    case "ics":
      return { name: `${name}.ics`, type: "text/calendar", text: calendarReport(report) };
    case "claimreview":
      return { name: `${name}.jsonld`, type: "application/ld+json", text: claimReviewReport(report) };
  }
}

/** Letters and digits of the title, so that no title names a folder or a device. */
function fileName({ source }: Report): string {
  const words = (source.title ?? "report")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return `groundtrack-${words.replace(/^-+|-+$/g, "").slice(0, 60) || "report"}`;
}

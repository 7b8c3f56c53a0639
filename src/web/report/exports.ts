import type { Report } from "../../model/index.ts";
import type { Embedded, ReportForm } from "../../report/index.ts";
import type { Desk } from "../app/desk.ts";

/** The forms that a report can be taken away in, in the order that they are offered. */
export const exportForms: readonly { readonly format: ReportForm; readonly name: string; readonly what: string }[] = [
  { format: "html", name: "Page", what: "one HTML file that opens from disk, with map and slider" },
  { format: "markdown", name: "Markdown", what: "for a document or a wiki" },
  { format: "json", name: "JSON", what: "everything, for programs and for checking again" },
  { format: "geojson", name: "GeoJSON", what: "places and ground tracks, for a map" },
  { format: "ics", name: "Calendar", what: "the claimed moments and passes" },
  { format: "claimreview", name: "ClaimReview", what: "for search engines, once signed" },
];

let viewer: Promise<Embedded> | null = null;

/** The viewer that a saved page carries: from the server, or from the saved page that this is. */
function viewerOf(desk: Desk): Promise<Embedded> {
  viewer ??= desk.served ? fetch("/viewer.json").then(readViewer) : Promise.resolve(ownViewer());
  return viewer;
}

async function readViewer(response: Response): Promise<Embedded> {
  const read: Embedded = await response.json();
  return read;
}

function ownViewer(): Embedded {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  const hash = (directive: string): string =>
    new RegExp(`${directive}[^;]*'(sha256-[^']+)'(?: 'wasm-unsafe-eval')?(?:;|$)`).exec(policy)?.[1] ?? "";
  return {
    script: document.querySelector("#groundtrack-viewer")?.textContent ?? "",
    scriptHash: hash("script-src"),
    style: document.querySelectorAll("head style")[1]?.textContent ?? "",
    styleHash: hash("style-src"),
  };
}

/** Makes the export and gives it to the person as a file. */
export async function exportReport(desk: Desk, report: Report, format: ReportForm): Promise<void> {
  const { name, type, text } = await desk.judge.ask("export", {
    report,
    format,
    viewer: format === "html" ? await viewerOf(desk) : null,
  });
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

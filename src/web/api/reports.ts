import type { KeptAnswer, Report, ReportsAnswer, VerifyAnswer } from "../../model/index.ts";
import { apiRoot, ask, asJson, type Asked } from "./request.ts";

/** The kept reports, the latest first; `next` is what a page before gave. */
export function listReports(next: string | null = null): Promise<Asked<ReportsAnswer>> {
  return ask(next === null ? "/reports" : next.replace(apiRoot, ""));
}

export function fetchReport(id: string): Promise<Asked<Report>> {
  return ask(`/reports/${encodeURIComponent(id)}`);
}

/** Keeps a report on this machine; with an id, in place of the one kept under it. */
export function keepReport(report: Report, id: string | null): Promise<Asked<KeptAnswer>> {
  return id === null ? ask("/reports", asJson(report)) : ask(`/reports/${encodeURIComponent(id)}`, asJson(report, "PUT"));
}

const embedded = /<script type="application\/json" id="groundtrack-report">([\s\S]*?)<\/script>/;

/** Keeps the report that a text is or, as a saved page, holds. Whether it is one the server says. */
export function keepText(text: string): Promise<Asked<KeptAnswer>> {
  const body = embedded.exec(text)?.[1] ?? text;
  return ask("/reports", { method: "POST", body, headers: { "content-type": "application/json" } });
}

/** Judges a report again on the server, from its own evidence. */
export function verifyReport(report: Report): Promise<Asked<VerifyAnswer>> {
  return ask("/verify", asJson(report));
}

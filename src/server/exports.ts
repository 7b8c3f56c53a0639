import { pageParts } from "../answers/index.ts";
import type { Report } from "../model/index.ts";
import { reportAs, reportForms, type ReportForm } from "../report/index.ts";

export interface Exported {
  readonly type: string;
  /** A file name for it. */
  readonly name: string;
  readonly text: string;
}

/** A report in another form. */
export async function exportOf(report: Report, form: ReportForm, id: string): Promise<Exported> {
  const { ending, mediaType } = reportForms[form];
  const type = mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
  return { type, name: `report-${id}.${ending}`, text: await reportAs(form, report, pageParts) };
}

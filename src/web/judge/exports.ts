import type { Report } from "../../model/index.ts";
import { reportAs, reportForms, type PageParts, type ReportForm } from "../../report/index.ts";
import type { Exported } from "./protocol.ts";

/** A report in one of the forms that it can be taken away in. */
export async function exported(report: Report, form: ReportForm, page: () => Promise<PageParts>): Promise<Exported> {
  const { ending, mediaType } = reportForms[form];
  return { name: `${fileName(report)}.${ending}`, type: mediaType, text: await reportAs(form, report, page) };
}

/** Letters and digits of the title, so that no title names a folder or a device. */
function fileName({ source }: Report): string {
  const words = (source.title ?? "report")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return `groundtrack-${words.replace(/^-+|-+$/g, "").slice(0, 60) || "report"}`;
}

import { InvalidArgumentError } from "commander";
import { pageParts } from "../answers/index.ts";
import type { Report } from "../model/index.ts";
import { reportAs, reportForms, type ReportForm } from "../report/index.ts";
import { writeWhole } from "./output.ts";

/** A file that a report is to be written to, in the form that its name ends with. */
export interface ReportFile {
  readonly path: string;
  readonly form: ReportForm;
}

const endings = Object.values(reportForms).map(({ ending }) => `.${ending}`);
/** ".html, .md, … or .jsonld" */
const endingWords = `${endings.slice(0, -1).join(", ")} or ${endings.at(-1)}`;

/** What `--out` does, in the words of a command's help. */
export const outOption = `also write the report to a file, in the form that its name ends with: ${endingWords}; may be repeated`;

/** One more file of `--out`. */
export function collectReportFile(path: string, before: readonly ReportFile[]): readonly ReportFile[] {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const form = forms.find((one) => reportForms[one].ending === ending);
  if (form === undefined) throw new InvalidArgumentError(`"${path}" names no form of a report; end it with ${endingWords}.`);
  return [...before, { path, form }];
}

const forms = ["html", "markdown", "json", "geojson", "ics", "claimreview"] as const satisfies readonly ReportForm[];

/** Writes a report to each of the files. */
export async function writeReportFiles(report: Report, files: readonly ReportFile[], option = "--out"): Promise<void> {
  for (const { path, form } of files) await writeWhole(path, await reportAs(form, report, pageParts), option);
}

import type { Command } from "commander";
import { openWorkspace, reportIn, verifyReport } from "../../answers/index.ts";
import type { Report } from "../../model/index.ts";
import { listed, oneLine } from "../../report/index.ts";
import type { Difference } from "../../verdicts/index.ts";
import { exit } from "../exit.ts";
import { readTextInput } from "../input.ts";
import { collectReportFile, outOption, writeReportFiles, type ReportFile } from "../reportFile.ts";

interface VerifyFlags {
  readonly json?: true;
  readonly out: readonly ReportFile[];
}

/** `groundtrack verify REPORT` */
export function registerVerify(program: Command, setStatus: (status: number) => void): void {
  program
    .command("verify")
    .description("judge a saved report again on its own evidence and say what differs")
    .argument("<report>", "a report that check wrote, as JSON or HTML, or - for standard input")
    .option("--json", "print the differences as JSON")
    .option("--out <file>", `where it comes out the same, ${outOption}`, collectReportFile, [])
    .addHelpText("after", examples)
    .action(async (path: string, flags: VerifyFlags) => {
      const text = await readTextInput(path, MAX_REPORT_BYTES);
      const report = await reportIn(text, path);
      const all = await verifyReport(report, await openWorkspace([]));
      if (all.length === 0) await writeReportFiles(report, flags.out);
      process.stdout.write(
        flags.json === true
          ? `${JSON.stringify({ claims: report.claims.length, differences: all }, null, 2)}\n`
          : words(report, all, flags.out),
      );
      setStatus(all.length === 0 ? exit.judged : exit.contradicted);
    });
}

/** A report holds every element set that it used: a long text about many satellites makes a large one. */
const MAX_REPORT_BYTES = 100 * 1024 * 1024;

function words(report: Report, differences: readonly Difference[], files: readonly ReportFile[]): string {
  const count = report.claims.length === 1 ? "1 claim" : `${report.claims.length} claims`;
  const head = `${count} judged again with the report's own evidence of ${report.checkedAt}`;
  const paths = files.length === 0 ? null : files.map(({ path }) => path).join(", ");
  if (differences.length === 0) {
    const same = `${head}: the same verdicts, and the same numbers within the report's tolerance.\n`;
    return `${same}${sealWords(report)}${signedWords(report)}${paths === null ? "" : `Written: ${paths}\n`}`;
  }
  const lines = differences.map(({ claim, at, was, is }) => `  ${claim} ${oneLine(at)}: the report says ${was}, now ${is}`);
  const why = `A report that was altered, or made by another version (${report.groundtrack}), differs so.\n`;
  return `${head}; it does not come out the same:\n${lines.join("\n")}\n${why}${paths === null ? "" : `Not written: ${paths}\n`}`;
}

/** Whoever takes the seal off with the evidence is not found out by a hash. */
function sealWords({ seal }: Report): string {
  return seal === undefined ? "It carries no seal, so whether its evidence is as it was written cannot be told.\n" : "";
}

function signedWords({ review }: Report): string {
  const names = review?.signatures.map(({ by }) => oneLine(by)) ?? [];
  return names.length === 0 ? "" : `Signed as it stands by ${listed(names)}.\n`;
}

const examples = `
Examples:
  groundtrack check article.txt --json > report.json
  groundtrack verify report.json
  groundtrack verify report.html
  groundtrack verify signed.html --out review.jsonld

Exit status: 0 the same, 1 something differs, 65 no report in the file, or its evidence was altered.
`;

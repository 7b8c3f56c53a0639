import { InvalidArgumentError, type Command } from "commander";
import { openWorkspace } from "../../answers/index.ts";
import { checkText, exitStatus } from "../../check/index.ts";
import { builtInEarthData, formatUtc, parseUtc } from "../../engine/index.ts";
import type { Report } from "../../model/index.ts";
import { jsonReport, markdownReport, terminalReport } from "../../report/index.ts";
import { readCheckedSource } from "../checkedSource.ts";
import { CommandFailure, exit } from "../exit.ts";
import { progressOnStderr } from "../progress.ts";
import { collectReportFile, outOption, writeReportFiles, type ReportFile } from "../reportFile.ts";
import { packageVersion } from "../version.ts";

interface CheckFlags {
  readonly json?: true;
  readonly markdown?: true;
  readonly html?: string;
  readonly out: readonly ReportFile[];
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly asOf?: string;
  readonly pack: readonly string[];
}

/** `groundtrack check FILE|-|URL` */
export function registerCheck(program: Command, setStatus: (status: number) => void): void {
  program
    .command("check")
    .description("find every claim about satellites in a text and hold it against the evidence")
    .argument("<file>", "a text in UTF-8, a page (HTML) or a PDF; - for standard input; or the address of a web page")
    .option("--json", "print the whole report as JSON")
    .option("--markdown", "print the report as Markdown")
    .option("--html <out>", "write the report as one page that needs nothing else and opens from disk as the desk does")
    .option("--out <file>", outOption, collectReportFile, [])
    .option("--title <title>", "the text's title, if it does not say")
    .option("--published <date>", "when the text was published, 2023-11-28; else read from the text", parseDate)
    .option("--publisher <name>", "who published it; else read from the text")
    .option("--as-of <time>", "judge with what was published by then, 2023-12-01 or 2023-12-01T09:00:00Z", parseMoment)
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collect, [])
    .addHelpText("after", checkExamples)
    .action(async (file: string, flags: CheckFlags) => {
      if (flags.json === true && flags.markdown === true) {
        throw new CommandFailure(exit.usage, "--json and --markdown both print to standard output.", "Choose one of the two.");
      }
      const report = await check(file, flags);
      await show(report, flags);
      setStatus(exitStatus(report));
    });
}

async function check(file: string, flags: CheckFlags): Promise<Report> {
  const input = await readCheckedSource(file);
  const workspace = await openWorkspace(flags.pack, input.text);
  const progress = progressOnStderr("checking claims");
  const report = await checkText(
    {
      text: input.text,
      title: flags.title ?? input.title,
      published: flags.published ?? input.published,
      publisher: flags.publisher ?? input.publisher,
      url: input.url,
    },
    workspace,
    {
      version: packageVersion(),
      now: nowUtc(),
      asOf: flags.asOf ?? null,
      bytesSha256: input.bytesSha256,
      onProgress: progress.step,
    },
  );
  progress.end();
  const refusal = report.notices.find((notice) => notice.code === "language-not-read");
  if (refusal !== undefined && report.claims.length === 0)
    throw new CommandFailure(exit.unreadable, refusal.text, refusal.doThis);
  return report;
}

async function show(report: Report, flags: CheckFlags): Promise<void> {
  if (flags.html !== undefined) await writeReportFiles(report, [{ path: flags.html, form: "html" }], "--html");
  await writeReportFiles(report, flags.out);
  if (flags.json === true) process.stdout.write(jsonReport(report));
  else if (flags.markdown === true) process.stdout.write(markdownReport(report));
  else {
    process.stdout.write(
      terminalReport(report, { colour: wantsColour(), width: Math.min(process.stdout.columns ?? 100, 110) }),
    );
    if (flags.html !== undefined) process.stdout.write(`\nThe page is in ${flags.html}\n`);
    if (flags.out.length > 0) process.stdout.write(`\nWritten: ${flags.out.map(({ path }) => path).join(", ")}\n`);
  }
}

/** https://no-color.org: any non-empty NO_COLOR turns colour off; FORCE_COLOR turns it on off a terminal too. */
function wantsColour(): boolean {
  if ((process.env["NO_COLOR"] ?? "") !== "") return false;
  if ((process.env["FORCE_COLOR"] ?? "") !== "") return true;
  return process.stdout.isTTY;
}

function nowUtc(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

function parseDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !parseUtc(`${text}T00:00:00Z`, builtInEarthData.leapSeconds).ok) {
    throw new InvalidArgumentError(`"${text}" is not a date; write it as 2023-11-28.`);
  }
  return text;
}

function parseMoment(text: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  const parsed = parseUtc(whole, builtInEarthData.leapSeconds);
  if (!parsed.ok) throw new InvalidArgumentError(`"${text}" is not a moment of UTC; write it as 2023-12-01T09:00:00Z.`);
  return formatUtc(parsed.value, builtInEarthData.leapSeconds);
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

const checkExamples = `
Examples:
  groundtrack check examples/kcna-white-house.txt
  groundtrack check article.txt --published 2023-11-28 --html report.html
  groundtrack check https://example.org/news/article --html report.html
  groundtrack check article.txt --out report.json --out track.geojson --out passes.ics
  groundtrack check - --json < article.txt

The first lines of a file may say "Title: …", "Publisher: …" and "Published: 2023-11-28". Of a web page the article is read,
with what the page says of its title, publisher and date; a copy is kept in the data folder, with its SHA-256.
Colour is left out when NO_COLOR is set or the output is not a terminal.
`;

import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Command } from "commander";
import { archiveForWriting, archivePath, builtInPackFolders, withArchive } from "../../answers/index.ts";
import { placeWords } from "../../base/index.ts";
import type { BatchCounts } from "../../catalogue/index.ts";
import { builtInLeapSeconds, elementProblems, formatUtc, type ElementProblem, type Instant } from "../../engine/index.ts";
import { fileProblemWords, hashOfFile, importFile, type FileProblem, type ImportedFile } from "../../sources/index.ts";
import { importPack, packProblemWords, type SqliteArchive } from "../../store/index.ts";
import { exit } from "../exit.ts";
import { parseInstant } from "../momentOption.ts";
import { progressOnStderr } from "../progress.ts";

interface ImportFlags {
  readonly published?: Instant;
  readonly origin?: string;
  readonly json?: true;
}

/** What is told of one file. */
interface Line {
  readonly file: string;
  readonly form: string;
  readonly knownBefore: boolean;
  readonly counts: BatchCounts | null;
  readonly objects: number | null;
  readonly problems: readonly string[];
}

const toldProblems = 5;

/** `groundtrack import FILE…` */
export function registerImport(program: Command, setStatus: (status: number) => void): void {
  program
    .command("import")
    .description("keep element sets, catalogues, launch logs and packs in the archive")
    .argument(
      "<file...>",
      "element sets (TLE, OMM), CelesTrak's SATCAT as CSV, tables of GCAT, plain or gzip; or a pack's folder",
    )
    .option("--published <time>", "all of it was public by then: for files that do not say when", parseInstant)
    .option("--origin <name>", "who measured, where the file does not say; else the US Space Force's squadron is presumed")
    .option("--json", "print JSON")
    .addHelpText("after", examples)
    .action(async (files: readonly string[], flags: ImportFlags) => {
      const archive = await archiveForWriting();
      await withArchive(archive, async () => {
        for (const pack of await builtInPackFolders()) await importPack(pack, archive);
        const lines: Line[] = [];
        for (const file of files) {
          const line = await importOne(file, archive, flags);
          lines.push(line);
          if (flags.json !== true) process.stdout.write(wordsOf(line));
        }
        if (flags.json === true) process.stdout.write(`${JSON.stringify({ archive: archivePath(), files: lines }, null, 1)}\n`);
        else process.stdout.write(totalsWords(archive));
        if (lines.some(({ counts }) => counts === null)) setStatus(exit.unreadable);
      });
    });
}

async function importOne(file: string, archive: SqliteArchive, flags: ImportFlags): Promise<Line> {
  return existsSync(join(file, "pack.json")) ? packLine(file, archive) : fileLine(file, archive, flags);
}

async function packLine(dir: string, archive: SqliteArchive): Promise<Line> {
  const done = await importPack(dir, archive);
  if (!done.ok) return refused(dir, packProblemWords[done.problem.code](done.problem));
  const { name, knownBefore, counts, leftOut } = done.value;
  const problems = leftOut.map((problem) => packProblemWords[problem.code](problem).text);
  return { file: name, form: "pack", knownBefore, counts, objects: null, problems };
}

async function fileLine(file: string, archive: SqliteArchive, flags: ImportFlags): Promise<Line> {
  if (flags.published === undefined) {
    const hash = await hashOfFile(file);
    if (!hash.ok) return refused(file, fileProblemWords[hash.problem.code](hash.problem));
    if (archive.holdsContent(hash.value)) {
      return { file: basename(file), form: "", knownBefore: true, counts: noRows, objects: 0, problems: [] };
    }
  }
  const progress = progressOnStderr(`importing ${basename(file)}, bytes`);
  const done = await importFile(file, archive, {
    seen: flags.published === undefined ? null : formatUtc(flags.published, builtInLeapSeconds),
    origin: originOf(flags),
    onProgress: progress.step,
  });
  progress.end();
  if (!done.ok) return refused(file, fileProblemWords[done.problem.code](done.problem));
  const { name, form, counts, objects, problems } = done.value;
  return { file: name, form, knownBefore: false, counts, objects, problems: problems.map((each) => problemText(name, each)) };
}

const none = { read: 0, added: 0 };
const noRows: BatchCounts = { sets: none, objects: none, launches: none, records: none, refused: 0 };

/** Numbers and sets of the catalogue come from one squadron, whoever passes them on; a file of another tracker needs --origin. */
function originOf({ origin }: ImportFlags): { readonly name: string; readonly id: string | null } {
  return origin === undefined
    ? { name: "18th Space Defense Squadron (presumed: the file does not say)", id: "us-18sds" }
    : { name: origin, id: null };
}

function refused(file: string, { text, doThis }: { readonly text: string; readonly doThis: string }): Line {
  return {
    file: basename(file),
    form: "",
    knownBefore: false,
    counts: null,
    objects: null,
    problems: [`${text}\n  ${doThis}`],
  };
}

function problemText(file: string, problem: ImportedFile["problems"][number]): string {
  if (isElementProblem(problem)) {
    return `${placeWords({ file, ...problem.place })}: ${elementProblems[problem.code](problem).text}`;
  }
  return fileProblemWords[problem.code](problem).text;
}

function isElementProblem(problem: ElementProblem | FileProblem): problem is ElementProblem {
  return problem.code in elementProblems;
}

function wordsOf({ file, knownBefore, counts, objects, problems }: Line): string {
  if (counts === null) {
    process.stderr.write(`groundtrack: ${problems.join("\n")}\n`);
    return "";
  }
  if (knownBefore) return `${file}: imported before, nothing new\n`;
  const parts = [
    part(counts.sets, objects === null ? "element sets" : `element sets of ${objects} objects`),
    part(counts.objects, "objects"),
    part(counts.launches, "launches"),
    // Of a list of sets the one row is what it is a list of.
    counts.sets.read > 0 ? null : part(counts.records, "other rows"),
  ].filter((text) => text !== null);
  const left = counts.refused === 0 ? "" : `; ${counts.refused} left out`;
  const told = problems.slice(0, toldProblems).map((text) => `  ${text}\n`);
  const more = problems.length > toldProblems ? `  and ${problems.length - toldProblems} more\n` : "";
  return `${file}: ${parts.length === 0 ? "no rows" : parts.join(", ")}${left}\n${told.join("")}${more}`;
}

function part({ read, added }: { readonly read: number; readonly added: number }, what: string): string | null {
  if (read === 0) return null;
  const counted = `${read} ${read === 1 ? what.replace(/s( of|$)/, "$1") : what}`;
  return added === read ? counted : `${counted} (${added} new)`;
}

function totalsWords(archive: SqliteArchive): string {
  const { sets, objectsWithSets, objects, launches } = archive.totals();
  return `The archive ${archivePath()} holds ${sets} element sets of ${objectsWithSets} objects, ${objects} catalogued objects, ${launches} launches.\n`;
}

const examples = `
Examples:
  groundtrack import active.txt --published 2024-02-21T10:00:00Z
  groundtrack import gp.csv satcat.csv sites.tsv launches.csv
  groundtrack import history.tle.gz

Each file is kept whole or not at all, and importing it again adds nothing. The archive lies in the user's data folder, or in
GROUNDTRACK_HOME.
`;

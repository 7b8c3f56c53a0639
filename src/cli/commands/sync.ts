import { InvalidArgumentError, type Command } from "commander";
import { archiveForWriting, dataFolder, withArchive } from "../../answers/index.ts";
import type { BatchCounts, RowCounts } from "../../catalogue/index.ts";
import { builtInEarthData, parseUtc } from "../../engine/index.ts";
import { loadSync, sourceProblemWords, type SourceProblem, type SyncUnit, type UnitOutcome } from "../../sources/index.ts";
import { CommandFailure, exit } from "../exit.ts";
import { openCommandNetwork } from "../network.ts";

interface SyncFlags {
  readonly object: readonly number[];
  readonly group: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly json?: true;
}

/** What became of one unit, as --json prints it. */
interface Line {
  readonly title: string;
  readonly counts: BatchCounts | null;
  readonly note: string | null;
  readonly leftOut: readonly string[];
  readonly problem: { readonly code: string; readonly text: string; readonly doThis: string } | null;
}

const toldLeftOut = 5;

/** `groundtrack sync [source…]` */
export function registerSync(program: Command, setStatus: (status: number) => void): void {
  program
    .command("sync")
    .description("fetch element sets, catalogues and launch logs into the archive, by each provider's rules")
    .argument("[source...]", "celestrak, space-track, gcat, iers, each with parts; without any: all that need no account")
    .option("--object <number>", "one object by its catalogue number; may be repeated", collectNumber, [])
    .option("--group <name>", "a group of CelesTrak, as its pages name it; may be repeated", collect, [])
    .option("--from <day>", "first day of a history, 2023-11-20", parseDay)
    .option("--to <day>", "last day of a history; today where left out", parseDay)
    .option("--json", "print JSON")
    .addHelpText("after", examples)
    .action(async (words: readonly string[], flags: SyncFlags) => {
      const { planSync } = await loadSync();
      const network = await openCommandNetwork();
      try {
        const request = {
          words,
          objects: flags.object,
          groups: flags.group,
          from: flags.from ?? null,
          to: flags.to ?? null,
        };
        const plan = planSync(request, { network, home: dataFolder(), environment: process.env });
        if (!plan.ok) throw new CommandFailure(exit.usage, `${plan.problem}.`, "groundtrack sync --help shows what there is.");
        const lines = await runAll(plan.value, flags.json === true);
        if (flags.json === true) process.stdout.write(`${JSON.stringify({ units: lines }, null, 1)}\n`);
        if (lines.some((line) => line.problem !== null)) setStatus(exit.inputOutput);
      } finally {
        await network.close();
      }
    });
}

/** Each unit is kept before the next begins, so that an interrupted sync has lost at most one; a failed one stops no other. */
async function runAll(units: readonly SyncUnit[], json: boolean): Promise<readonly Line[]> {
  const archive = await archiveForWriting();
  return withArchive(archive, async () => {
    const lines: Line[] = [];
    for (const [index, unit] of units.entries()) {
      tellWork(`${index + 1} of ${units.length}: ${unit.title}`);
      const done = await unit.run(archive);
      tellWork("");
      const line = done.ok ? doneLine(unit, done.value) : failedLine(unit, done.problem);
      lines.push(line);
      if (!json) tell(line);
    }
    return lines;
  });
}

function tellWork(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}

function doneLine(unit: SyncUnit, { counts, note, leftOut }: UnitOutcome): Line {
  return { title: unit.title, counts, note, leftOut, problem: null };
}

function failedLine(unit: SyncUnit, problem: SourceProblem): Line {
  const words = sourceProblemWords[problem.code](problem);
  return { title: unit.title, counts: null, note: null, leftOut: [], problem: { code: problem.code, ...words } };
}

function tell({ title, counts, note, leftOut, problem }: Line): void {
  if (problem !== null) {
    process.stderr.write(`${title}: ${problem.text}\n  ${problem.doThis}\n`);
    return;
  }
  const rows =
    counts === null
      ? []
      : [
          part(counts.sets, "element sets"),
          part(counts.objects, "objects"),
          part(counts.launches, "launches"),
          part(counts.records, "other rows"),
        ].filter((text) => text !== null);
  const what = note ?? (counts === null ? "nothing new" : rows.length === 0 ? "no rows" : rows.join(", "));
  process.stdout.write(`${title}: ${what}${leftOut.length === 0 ? "" : `; ${leftOut.length} left out`}\n`);
  for (const text of leftOut.slice(0, toldLeftOut)) process.stdout.write(`  ${text}\n`);
  if (leftOut.length > toldLeftOut) process.stdout.write(`  and ${leftOut.length - toldLeftOut} more\n`);
}

function part({ read, added }: RowCounts, what: string): string | null {
  if (read === 0) return null;
  const counted = `${read} ${read === 1 ? what.replace(/s( of|$)/, "$1") : what}`;
  return added === read ? counted : `${counted} (${added} new)`;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  if (!/^[\w-]{1,40}$/.test(value))
    throw new InvalidArgumentError(`"${value}" is no name of a group; it is like starlink or last-30-days.`);
  return [...before, value];
}

function collectNumber(value: string, before: readonly number[]): readonly number[] {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(`"${value}" is no catalogue number; it is like 58400.`);
  return [...before, Number(value)];
}

function parseDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && parseUtc(`${text}T00:00:00Z`, builtInEarthData.leapSeconds).ok;
  if (!isDay) throw new InvalidArgumentError(`"${text}" is no day; write it as 2023-11-20.`);
  return text;
}

const examples = `
Sources and their parts:
  celestrak     gp (current sets of --group, else active; or of --object), satcat
  space-track   gp, gp_history (with --object and --from), satcat, decay: with your own account
  gcat          launches, sites, vehicles, catalogue
  iers          orientation of the Earth

Examples:
  groundtrack sync                                     what changed, of all that needs no account
  groundtrack sync celestrak --group last-30-days
  groundtrack sync celestrak satcat
  groundtrack sync space-track --object 58400 --from 2023-11-20 --to 2023-12-05
  groundtrack sync gcat launches

Space-Track needs SPACE_TRACK_USER and SPACE_TRACK_PASSWORD in the environment; they are written nowhere. Each document is
kept whole before the next is fetched: run an interrupted sync again and it goes on. docs/sources.md tells each provider's rules.
`;

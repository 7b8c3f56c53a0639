import type { Command } from "commander";
import {
  companyMaxAgeDays,
  companyOf,
  heldAt,
  neighboursOf,
  openEvidence,
  openWorkspace,
  type NamedHistory,
} from "../../answers/index.ts";
import { addSeconds, secondsBetween, type Instant, type Interval } from "../../engine/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectText, parseDays, parseInstant } from "../momentOption.ts";
import { companyText, neighboursText } from "../nearText.ts";
import { withSvg, writePicture, type SvgFlags } from "../svgOption.ts";

interface NearFlags extends SvgFlags {
  readonly other?: string;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly within: number;
  readonly maxAge: number;
  readonly asOne?: true;
  readonly history?: string;
  readonly catalogue?: string;
  readonly json?: true;
  readonly pack: readonly string[];
}

const daysAlone = 1;

/** `groundtrack near OBJECT [--other OBJECT]` */
export function registerNear(program: Command): void {
  withSvg(program.command("near"), "distances over time, planes and phase, or longitudes")
    .description("what comes near an object: distances with their error, planes and phases, and what chance does")
    .argument("<object>", "an object in the packs, the archive or the files, by name or number")
    .option("--other <object>", "the second object; without it, everything in --catalogue or the archive")
    .option("--from <time>", "first moment of UTC (the object's last epoch)", parseInstant)
    .option("--to <time>", "last moment (a day later)", parseInstant)
    .option("--within <km>", "how near counts, without --other", parseKilometres, 10)
    .option("--max-age <days>", "leave out objects whose nearest set is older or newer than this", parseDays, companyMaxAgeDays)
    .option("--as-one", "rank what is docked or flies as one with the object among the others")
    .option("--history <file>", "a file of element sets of the object and the other one")
    .option("--catalogue <file>", "a file of element sets of everything, for neighbours and for what chance does")
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (object: string, flags: NearFlags) => {
      const catalogue =
        flags.catalogue === undefined ? [] : await loadHistories({ object: null, file: flags.catalogue }, noPacks);
      const file = flags.history === undefined ? [] : await loadHistories({ object: null, file: flags.history }, noPacks);
      const known = [...file, ...catalogue];
      const first = await historyOf(object, known, flags);
      const during = duringOf(first, flags);
      const others = catalogue.length > 0 ? catalogue : await archivedOthers(during, flags);
      if (flags.other === undefined) {
        if (others === null) {
          const doThis =
            "Name an --other object, give a --catalogue to look through, or make an archive: groundtrack import FILE.";
          throw new CommandFailure(exit.usage, "Near what?", doThis);
        }
        const asked = { during, withinKm: flags.within, maxAgeDays: flags.maxAge, asOne: flags.asOne === true };
        const answer = neighboursOf(first, others, asked);
        await writePicture(flags, (kit, width) =>
          kit.neighboursFigure(kit.neighboursPicture(answer, first, during, others), width),
        );
        process.stdout.write(flags.json === true ? jsonText(answer) : neighboursText(answer));
        return;
      }
      const other = await historyOf(flags.other, known, flags);
      const beside = others ?? [];
      const answer = companyOf(first, other, during, beside, flags.maxAge);
      await writePicture(flags, (kit, width) =>
        kit.companyFigure(kit.companyPicture(answer, first, other, during, beside), width),
      );
      process.stdout.write(flags.json === true ? jsonText(answer) : companyText(answer));
    });
}

/** Without a file the archive is looked through, as it stood in the middle of the interval; null where none has been made. */
async function archivedOthers({ start, end }: Interval, flags: NearFlags): Promise<readonly NamedHistory[] | null> {
  const evidence = await openEvidence(flags.pack);
  try {
    const archive = await evidence.archive();
    if (archive === null) return null;
    const middle = addSeconds(start, secondsBetween(start, end) / 2);
    return await heldAt(await evidence.workspaceFor(""), archive, middle, flags.maxAge);
  } finally {
    evidence.close();
  }
}

async function noPacks(): Promise<never> {
  throw new CommandFailure(exit.bug, "A file needs no packs.");
}

function parseKilometres(text: string): number {
  const km = Number(text);
  if (!(km > 0 && km <= 10_000))
    throw new CommandFailure(exit.usage, `"${text}" is no distance.`, "Give kilometres, at most 10000.");
  return km;
}

async function historyOf(object: string, known: readonly NamedHistory[], flags: NearFlags): Promise<NamedHistory> {
  const wanted = object.toLowerCase();
  const own = known.find(({ noradId, name }) => String(noradId) === object || name.toLowerCase() === wanted);
  if (own !== undefined) return own;
  const [found] = await loadHistories({ object, file: null }, () => openWorkspace(flags.pack));
  if (found === undefined) throw new CommandFailure(exit.unreadable, `No element set of ${object} is at hand.`);
  return found;
}

function duringOf(first: NamedHistory, flags: NearFlags): Interval {
  const last = first.sets.at(-1)?.epoch;
  const start = flags.from ?? last;
  if (start === undefined) throw new CommandFailure(exit.unreadable, `${first.name} has no element set.`);
  const end = flags.to ?? addSeconds(start, daysAlone * 86400);
  if (!(secondsBetween(start, end) > 0))
    throw new CommandFailure(exit.usage, "--to does not lie after --from.", "Give an interval of some length.");
  return { start, end };
}

function jsonText(answer: unknown): string {
  return `${JSON.stringify(answer, null, 1)}\n`;
}

const examples = `
Examples:
  groundtrack near 25544 --catalogue active.tle --within 5
  groundtrack near 25544 --from 2024-07-05                 against everything in the archive
  groundtrack near "LUCH-5X (OLYMP-K 2)" --other "INTELSAT 10-02" --catalogue active.tle --from 2024-08-12 --to 2024-08-26

Times hold to a millisecond for the elements given; the elements themselves put a low satellite off by kilometres after a day: the bounds
beside each distance say how far.
`;

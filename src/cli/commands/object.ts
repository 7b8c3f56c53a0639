import type { Command } from "commander";
import {
  clearMatch,
  dossierJson,
  gatherDossier,
  matchJson,
  namesOverTime,
  openWorkspace,
  rankedMatches,
  type Dossier,
} from "../../answers/index.ts";
import { detectBurns, leastSets } from "../../analysis/index.ts";
import type { ObjectMatch } from "../../catalogue/index.ts";
import { builtInLeapSeconds, formatUtc, type Instant } from "../../engine/index.ts";
import { historyPage } from "../../report/index.ts";
import { dossierText, matchLine } from "../dossierText.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectText, parseInstant } from "../momentOption.ts";
import { writeWhole } from "../output.ts";
import { packageVersion } from "../version.ts";

interface ObjectFlags {
  readonly asOf?: Instant;
  readonly json?: true;
  readonly html?: string;
  readonly pack: readonly string[];
}

const mostShown = 20;

/** `groundtrack object NAME|NUMBER|COSPAR` */
export function registerObject(program: Command, setStatus: (status: number) => void): void {
  program
    .command("object")
    .description("what is known of a satellite: identity, launch, orbit now and over time, sources")
    .argument("<name...>", "a name in any spelling, a catalogue number, or an international designator")
    .option("--as-of <time>", "what was published by then", parseInstant)
    .option("--json", "print JSON")
    .option("--html <out>", "write a page with height, period and inclination over time, burns marked")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (words: readonly string[], flags: ObjectFlags) => {
      const name = words.join(" ");
      const workspace = await openWorkspace(flags.pack);
      const matches = rankedMatches(name, workspace);
      const chosen = clearMatch(matches);
      if (chosen === null) {
        tellAlternatives(name, matches, flags.json === true);
        setStatus(exit.nothingJudged);
        return;
      }
      const dossier = await gatherDossier(
        chosen.object,
        workspace,
        await namesOverTime(chosen.object.noradId),
        flags.asOf === undefined ? null : formatUtc(flags.asOf, builtInLeapSeconds),
      );
      const others = matches.filter((match) => match !== chosen).slice(0, mostShown);
      if (flags.html !== undefined) await writePage(flags.html, dossier);
      process.stdout.write(
        flags.json === true ? jsonText(dossierJson(dossier, chosen, others)) : dossierText(dossier, chosen, others),
      );
    });
}

function tellAlternatives(name: string, matches: readonly ObjectMatch[], json: boolean): void {
  if (matches.length === 0) {
    throw new CommandFailure(
      exit.unreadable,
      `No object is called "${name}", in the packs or in the archive.`,
      "Give its catalogue number, or import a list that holds it: groundtrack import FILE. A name with another number is never taken.",
    );
  }
  if (json) {
    process.stdout.write(jsonText({ asked: name, object: null, alternatives: matches.map(matchJson) }));
    return;
  }
  const more = matches.length > mostShown ? [`  and ${matches.length - mostShown} more`] : [];
  const many = `${matches.length} object${matches.length === 1 ? "" : "s"}`;
  const begins = matches.every(({ how }) => how === "beginning");
  const lines = [`"${name}" ${begins ? "begins a name of" : "can mean"} ${many}; say which by its number.`];
  process.stdout.write(`${[...lines, ...matches.slice(0, mostShown).map(matchLine), ...more].join("\n")}\n`);
}

async function writePage(path: string, { object, sets }: Dossier): Promise<void> {
  if (sets.length < leastSets) {
    throw new CommandFailure(
      exit.unreadable,
      `${object.name} has ${sets.length} element sets; a page over time needs ${leastSets}.`,
      "Leave --html out, or import more of its history.",
    );
  }
  const history = { noradId: object.noradId, name: object.name, sets };
  await writeWhole(path, historyPage(history, detectBurns(sets, {}), packageVersion()));
}

function jsonText(answer: unknown): string {
  return `${JSON.stringify(answer, null, 1)}\n`;
}

const examples = `
Examples:
  groundtrack object Malligyong-1            also 만리경-1, Mallikyong 1, 58400, 2023-179A
  groundtrack object 25544 --html iss.html   after groundtrack import of its sets

Where a name can mean several objects they are listed and none is chosen (exit status 2).
`;

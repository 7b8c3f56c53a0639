import type { Command } from "commander";
import { archiveForReading, type Dossier, gatherDossier, openWorkspace, orbitFigures, rounded } from "../../answers/index.ts";
import { detectBurns, leastSets } from "../../analysis/index.ts";
import { indexKnowledge, resolveObject, type ObjectMatch, type ObjectMatchHow } from "../../catalogue/index.ts";
import type { Workspace } from "../../check/index.ts";
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
        await namesOf(chosen.object.noradId),
        flags.asOf === undefined ? null : formatUtc(flags.asOf, builtInLeapSeconds),
      );
      const others = matches.filter((match) => match !== chosen).slice(0, mostShown);
      if (flags.html !== undefined) await writePage(flags.html, dossier);
      process.stdout.write(flags.json === true ? jsonText(dossier, chosen, others) : dossierText(dossier, chosen, others));
    });
}

async function namesOf(noradId: number): Promise<Dossier["names"]> {
  const archive = await archiveForReading();
  if (archive === null) return [];
  const names = archive.namesOverTime(noradId);
  archive.close();
  return names;
}

const surest: readonly ObjectMatchHow[] = ["number", "designator", "name", "alias", "spelling", "family"];

/** What the packs and the archive find, the surest way first; an object that both find by the surer of the two ways. */
function rankedMatches(name: string, workspace: Workspace): readonly ObjectMatch[] {
  const found = [...resolveObject(name, indexKnowledge(workspace.knowledge)), ...(workspace.findObjects?.(name) ?? [])];
  const order = ({ how, object }: ObjectMatch): number => surest.indexOf(how) * 3 + (object.kind === "payload" ? 0 : 1);
  const sorted = found.toSorted((a, b) => order(a) - order(b));
  return sorted.filter((match, at) => sorted.findIndex((other) => other.object.noradId === match.object.noradId) === at);
}

/** The one that is meant: alone in the surest way of finding it, or the one payload among bodies and debris of that name. */
function clearMatch(matches: readonly ObjectMatch[]): ObjectMatch | null {
  const [first] = matches;
  if (first === undefined) return null;
  const asSure = matches.filter(({ how }) => how === first.how);
  const payloads = asSure.filter(({ object }) => object.kind === "payload");
  const only = asSure.length === 1 ? asSure[0] : payloads.length === 1 ? payloads[0] : undefined;
  return only ?? null;
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
    process.stdout.write(`${JSON.stringify({ asked: name, object: null, alternatives: matches.map(matchJson) }, null, 1)}\n`);
    return;
  }
  const more = matches.length > mostShown ? [`  and ${matches.length - mostShown} more`] : [];
  const lines = [`"${name}" can mean ${matches.length} objects; say which by its number.`];
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

function matchJson({ object, how, matched }: ObjectMatch): unknown {
  return {
    noradId: object.noradId,
    name: object.name,
    cosparId: object.cosparId,
    owner: object.owner,
    kind: object.kind,
    how,
    matched,
  };
}

function jsonText(dossier: Dossier, found: ObjectMatch, others: readonly ObjectMatch[]): string {
  const { object, ownerName, launch, sensor, sets, names, leftOut, completeness, sources, longestGap, fetch } = dossier;
  const figures = sets.map((set) => {
    const { epoch, perigeeKm, apogeeKm, inclinationDeg, periodMin } = orbitFigures(set);
    return {
      epoch,
      perigeeKm: rounded(perigeeKm, 2),
      apogeeKm: rounded(apogeeKm, 2),
      inclinationDeg: rounded(inclinationDeg, 4),
      periodMin: rounded(periodMin, 4),
    };
  });
  const json = {
    object,
    ownerName,
    found: { how: found.how, matched: found.matched },
    launch,
    sensor,
    orbit: {
      heights: "from the printed mean motion, over the equatorial radius",
      now: figures.at(-1) ?? null,
      history: figures,
    },
    names,
    held: { sets: sets.length, leftOut, completeness, longestGap, fetch },
    sources,
    alternatives: others.map(matchJson),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

const examples = `
Examples:
  groundtrack object Malligyong-1            also 만리경-1, Mallikyong 1, 58400, 2023-179A
  groundtrack object 25544 --html iss.html   after groundtrack import of its sets

Where a name can mean several objects they are listed and none is chosen (exit status 2).
`;

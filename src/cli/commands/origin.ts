import { InvalidArgumentError, type Command } from "commander";
import {
  landOutlines,
  openWorkspace,
  originDaysBefore,
  originOf,
  type NamedHistory,
  type OriginAnswer,
} from "../../answers/index.ts";
import { phaseHoldsDays } from "../../analysis/index.ts";
import type { Workspace } from "../../check/index.ts";
import type { Instant } from "../../engine/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectText, parseInstant } from "../momentOption.ts";
import { onlyOne, withSvg, writePicture, type Kit, type SvgFlags } from "../svgOption.ts";

interface OriginFlags extends SvgFlags {
  readonly history?: string;
  readonly day?: Instant;
  readonly owner?: string;
  readonly rocket?: string;
  readonly json?: true;
  readonly pack: readonly string[];
}

/** `groundtrack origin OBJECT | --history FILE` */
export function registerOrigin(program: Command): void {
  withSvg(program.command("origin"), "the likeliest site beside the plane of the orbit, and all sites ranked")
    .description("where an orbit was launched from: sites ranked, with direction, lift-off and turns")
    .argument("[object]", "an object in the packs, by name or number")
    .option("--history <file>", "a file of element sets instead; each object in it is asked for")
    .option(
      "--day <date>",
      "the day of launch, UTC (the record's, where a pack holds it; else the two days before the first set)",
      parseInstant,
    )
    .option("--owner <country>", "the owner's country, two letters (the record's, where a pack holds it)", parseCountry)
    .option(
      "--rocket <name>",
      'the rocket, such as "Long March 2D", or its stage as catalogued (that of the launch, where it is catalogued by name)',
    )
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (object: string | undefined, flags: OriginFlags) => {
      const workspace = await openWorkspace(flags.pack);
      const histories = await loadHistories({ object: object ?? null, file: flags.history ?? null }, async () => workspace);
      const answers: OriginAnswer[] = [];
      for (const history of histories) {
        const answer = await originOf(history, { ...flags, beside: namesBeside(history, histories) }, workspace);
        if (answer !== null) answers.push(answer);
      }
      await writePicture(flags, (kit, width) => pictureOf(kit, onlyOne(answers), histories, workspace, width));
      process.stdout.write(flags.json === true ? `${JSON.stringify(answers, null, 1)}\n` : answers.map(wordsOf).join("\n"));
    });
}

async function pictureOf(
  { originPicture, originFigure }: Kit,
  answer: OriginAnswer,
  histories: readonly NamedHistory[],
  workspace: Workspace,
  width: number,
): Promise<string> {
  const history = histories.find(({ noradId }) => noradId === answer.object.noradId);
  const picture = history === undefined ? null : originPicture(answer, history, workspace);
  if (picture === null) throw new CommandFailure(exit.unreadable, "No site is left to draw.", "Leave --svg out.");
  return originFigure(picture, await landOutlines(), width);
}

function parseCountry(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a country's two letters.`);
  return text.toUpperCase();
}

/** What else of its launch the file holds. */
function namesBeside(history: NamedHistory, all: readonly NamedHistory[]): readonly string[] {
  const launchOf = ({ sets }: NamedHistory): string | undefined => sets[0]?.cosparId?.slice(0, 8);
  const own = launchOf(history);
  return own === undefined ? [] : all.flatMap((one) => (launchOf(one) === own ? [one.name] : []));
}

function wordsOf({ object, set, priors, rocket, withRocket, withOwner, withoutOwner }: OriginAnswer): string {
  return [
    `${object.name} (${object.noradId}), element set of ${set.epoch}`,
    `used besides plane and phase: ${priors.day === null ? `the ${originDaysBefore} days before the set` : `the day ${priors.day}`}; ${priors.habits}; ${priors.ways}`,
    rocketWords(rocket),
    "",
    ...(withRocket === null
      ? []
      : [`with the rocket${priors.owner === null ? "" : ` and the owner (${priors.owner})`}`, ...withRocket.map(row), ""]),
    ...(withOwner === null
      ? []
      : [`with the owner (${priors.owner})${withRocket === null ? "" : " alone"}`, ...withOwner.map(row), ""]),
    headingAlone(withRocket !== null, withOwner !== null),
    ...withoutOwner.map(row),
    ...(set.daysAfterDay !== null && set.daysAfterDay > phaseHoldsDays
      ? [
          "",
          `the set is ${set.daysAfterDay} days younger than the day: the plane holds, the place along the orbit does not and was not used`,
        ]
      : []),
    "",
  ].join("\n");
}

function headingAlone(rocketKnown: boolean, ownerKnown: boolean): string {
  if (rocketKnown && ownerKnown) return "with neither";
  if (rocketKnown) return "without the rocket";
  return ownerKnown ? "without the owner" : "by plane, phase and the log alone";
}

const mostSitesTold = 4;

/** Which rocket, how that is known, and whence it flew before. */
function rocketWords(rocket: OriginAnswer["rocket"]): string {
  if (rocket === null)
    return "no stage of its launch is at hand under a rocket's name; --rocket gives one that is known otherwise";
  const type = rocket.rockets.join(" or ");
  const named = rocket.names.join(", ");
  const who =
    rocket.from === "given"
      ? `the rocket is given as ${type}`
      : `its stage is ${rocket.from === "catalogue" ? "catalogued" : "named beside it"} as ${named} (${type})`;
  const all = rocket.flightsBefore.reduce((sum, { flights }) => sum + flights, 0);
  if (all === 0) return `${who}, which the log has not flown before these days: that tells no site`;
  const shown = rocket.flightsBefore.slice(0, mostSitesTold).map(({ name, flights }) => `${flights} from ${name}`);
  const more =
    rocket.flightsBefore.length > mostSitesTold ? [`others from ${rocket.flightsBefore.length - mostSitesTold} more`] : [];
  return `${who}: of ${all} such ${all === 1 ? "flight" : "flights"} to orbit since 2012, before these days, ${[...shown, ...more].join(", ")}`;
}

function row(way: OriginAnswer["withoutOwner"][number]): string {
  const turn = {
    direct: "direct",
    "dog-leg": `turn of ${way.planeDistanceDeg.toFixed(1)}°`,
    changed: `plane ${way.planeDistanceDeg.toFixed(0)}° off: changed since, lift-off uncertain`,
  }[way.ascent];
  return [
    `${Math.round(100 * way.share)} %`.padStart(6),
    way.name.padEnd(38),
    `lift-off about ${way.liftOff.slice(0, 16).replace("T", " ")}`,
    `${way.way}, flown at ${way.flownAzimuthDeg.toFixed(0)}°`,
    `${turn}${(way.outsideSectorsDeg ?? 0) > 1 ? ", outside the permitted azimuths" : ""}${way.sameAs.length === 0 ? "" : `; or ${way.sameAs.join(", ")} beside it`}`,
  ].join("  ");
}

const examples = `
Examples:
  groundtrack origin MALLIGYONG-1
  groundtrack origin --history first-sets.tle --day 2023-11-21 --owner KP --json
  groundtrack origin --history first-sets.tle --rocket "Long March 2D"
`;

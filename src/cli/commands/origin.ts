import { InvalidArgumentError, type Command } from "commander";
import { openWorkspace, originDaysBefore, originOf, type OriginAnswer } from "../../answers/index.ts";
import type { Instant } from "../../engine/index.ts";
import { loadHistories } from "../elementSets.ts";
import { collectText, parseInstant } from "../momentOption.ts";

interface OriginFlags {
  readonly history?: string;
  readonly day?: Instant;
  readonly owner?: string;
  readonly json?: true;
  readonly pack: readonly string[];
}

/** `groundtrack origin OBJECT | --history FILE` */
export function registerOrigin(program: Command): void {
  program
    .command("origin")
    .description("where an orbit was launched from: sites ranked, with direction, lift-off and turns")
    .argument("[object]", "an object in the packs, by name or number")
    .option("--history <file>", "a file of element sets instead; each object in it is asked for")
    .option(
      "--day <date>",
      "the day of launch, UTC (the record's, where a pack holds it; else the two days before the first set)",
      parseInstant,
    )
    .option("--owner <country>", "the owner's country, two letters (the record's, where a pack holds it)", parseCountry)
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (object: string | undefined, flags: OriginFlags) => {
      const workspace = await openWorkspace(flags.pack);
      const histories = await loadHistories({ object: object ?? null, file: flags.history ?? null }, async () => workspace);
      const answers = histories.flatMap((history) => originOf(history, flags, workspace) ?? []);
      process.stdout.write(flags.json === true ? `${JSON.stringify(answers, null, 1)}\n` : answers.map(wordsOf).join("\n"));
    });
}

function parseCountry(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a country's two letters.`);
  return text.toUpperCase();
}

function wordsOf({ object, set, priors, withOwner, withoutOwner }: OriginAnswer): string {
  return [
    `${object.name} (${object.noradId}), element set of ${set.epoch}`,
    `used besides plane and phase: ${priors.day === null ? `the ${originDaysBefore} days before the set` : `the day ${priors.day}`}; ${priors.habits}; ${priors.ways}`,
    "",
    ...(withOwner === null ? [] : [`with the owner (${priors.owner})`, ...withOwner.map(row), ""]),
    "without the owner",
    ...withoutOwner.map(row),
    ...(set.daysAfterDay !== null && set.daysAfterDay > 5
      ? ["", `the set is ${set.daysAfterDay} days younger than the day: the plane holds, the place along the orbit does not`]
      : []),
    "",
  ].join("\n");
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
    `${turn}${(way.outsideSectorsDeg ?? 0) > 1 ? ", outside the permitted azimuths" : ""}`,
  ].join("  ");
}

const examples = `
Examples:
  groundtrack origin MALLIGYONG-1
  groundtrack origin --history first-sets.tle --day 2023-11-21 --owner KP --json
`;

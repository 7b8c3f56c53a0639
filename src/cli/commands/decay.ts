import type { Command } from "commander";
import { decayJson, decayOf, openWorkspace, utcMilliseconds, type DecayAnswer } from "../../answers/index.ts";
import { addSeconds, degPerRad, type Instant } from "../../engine/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectText, parseInstant } from "../momentOption.ts";
import { onlyOne, withSvg, writePicture, type SvgFlags } from "../svgOption.ts";

interface DecayFlags extends SvgFlags {
  readonly history?: string;
  readonly asOf?: Instant;
  readonly json?: true;
  readonly pack: readonly string[];
}

/** `groundtrack decay OBJECT | --history FILE` */
export function registerDecay(program: Command): void {
  withSvg(program.command("decay"), "perigee and apogee over time, with the forecast and its window")
    .description("when an object comes down, with the window that past forecasts earn")
    .argument("[object]", "an object in the packs, by name or number")
    .option("--history <file>", "a file of element sets instead; each object in it is forecast")
    .option("--as-of <time>", "use only sets with an epoch until then", parseInstant)
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (object: string | undefined, flags: DecayFlags) => {
      const histories = await loadHistories({ object: object ?? null, file: flags.history ?? null }, () =>
        openWorkspace(flags.pack),
      );
      const answers = histories.flatMap((history) => decayOf(history, flags.asOf ?? null) ?? []);
      if (answers.length === 0) {
        throw new CommandFailure(exit.unreadable, "No element set has an epoch that early.", "Give a later --as-of.");
      }
      await writePicture(flags, (kit, width) => kit.decayFigure(kit.decayPicture(onlyOne(answers)), width));
      process.stdout.write(
        flags.json === true ? `${JSON.stringify(answers.map(decayJson), null, 1)}\n` : answers.map(wordsOf).join("\n"),
      );
    });
}

function wordsOf({ history, last, result }: DecayAnswer): string {
  const head = `${history.name} (${history.noradId}), last element set ${minutes(last.epoch)}\n`;
  if ("none" in result) return `${head}  no forecast: ${result.none}\n  ${result.doThis}\n`;
  const { forecast, track } = result;
  const limit = (track.latitudeLimitRad * degPerRad).toFixed(1);
  const { best, earliest, latest } = forecast.daysFromEpoch;
  return [
    head.trimEnd(),
    `  comes down about ${minutes(forecast.best)}, ${best.toFixed(1)} days after that set`,
    `  nine times of ten between ${minutes(forecast.earliest)} and ${minutes(forecast.latest)} (${earliest.toFixed(1)} to ${latest.toFixed(1)} days)`,
    `  perigee now ${forecast.perigeeHeightKm.toFixed(0)} km up; the window holds ${track.revolutions.toFixed(0)} revolutions`,
    track.points === null
      ? `  every place between ${limit}° south and ${limit}° north comes to lie under the orbit in that window`
      : `  it can come down only under its track, between ${limit}° south and ${limit}° north (--json lists the track)`,
    "  a commanded re-entry, or a burn, is not foreseen",
    "",
  ].join("\n");
}

function minutes(at: Instant): string {
  return `${utcMilliseconds(addSeconds(at, 30)).slice(0, 16).replace("T", " ")} UTC`;
}

const examples = `
Examples:
  groundtrack decay "KMS-4"                 when it came down, from the last sets that the packs hold
  groundtrack decay --history sets.tle --json
`;

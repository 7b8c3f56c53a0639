import type { Command } from "commander";
import { type NamedHistory, openWorkspace, rounded, utcMilliseconds } from "../../answers/index.ts";
import { decayProblems, forecastDecay, windowTrack, type DecayForecast, type WindowTrack } from "../../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  secondsBetween,
  type Instant,
  type MeanElements,
} from "../../engine/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectText, parseInstant } from "../momentOption.ts";

interface DecayFlags {
  readonly history?: string;
  readonly asOf?: Instant;
  readonly json?: true;
  readonly pack: readonly string[];
}

interface DecayAnswer {
  readonly history: NamedHistory;
  readonly last: MeanElements;
  readonly result:
    | { readonly forecast: DecayForecast; readonly track: WindowTrack }
    | { readonly none: string; readonly doThis: string };
}

/** `groundtrack decay OBJECT | --history FILE` */
export function registerDecay(program: Command): void {
  program
    .command("decay")
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
      const answers = histories.flatMap((history) => answerFor(history, flags.asOf ?? null));
      if (answers.length === 0) {
        throw new CommandFailure(exit.unreadable, "No element set has an epoch that early.", "Give a later --as-of.");
      }
      process.stdout.write(
        flags.json === true ? `${JSON.stringify(answers.map(jsonOf), null, 1)}\n` : answers.map(wordsOf).join("\n"),
      );
    });
}

function answerFor(history: NamedHistory, asOf: Instant | null): readonly DecayAnswer[] {
  const last = history.sets.findLast((set) => asOf === null || secondsBetween(set.epoch, asOf) >= 0);
  if (last === undefined) return [];
  const made = forecastDecay(last);
  if (!made.ok) {
    const { text, doThis } = decayProblems[made.problem.code](made.problem);
    return [{ history, last, result: { none: text, doThis } }];
  }
  return [{ history, last, result: { forecast: made.value, track: windowTrack(made.value, builtInEarthData) } }];
}

function jsonOf({ history, last, result }: DecayAnswer): unknown {
  const object = { noradId: history.noradId, name: history.name };
  const from = { epoch: utcMilliseconds(last.epoch) };
  if ("none" in result) return { object, from, forecast: null, because: result.none };
  const { forecast, track } = result;
  return {
    object,
    from: { ...from, perigeeHeightKm: rounded(forecast.perigeeHeightKm, 1), ballisticM2Kg: rounded(forecast.ballisticM2Kg, 5) },
    forecast: {
      best: utcMilliseconds(forecast.best),
      earliest: utcMilliseconds(forecast.earliest),
      latest: utcMilliseconds(forecast.latest),
      share: 0.9,
    },
    window: {
      revolutions: rounded(track.revolutions, 1),
      latitudeLimitDeg: rounded(track.latitudeLimitRad * degPerRad, 2),
      groundTrack:
        track.points?.map(({ at, place }) => ({
          time: utcMilliseconds(at),
          latitudeDeg: rounded(place.latitudeRad * degPerRad, 3),
          longitudeDeg: rounded(place.longitudeRad * degPerRad, 3),
        })) ?? null,
    },
  };
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

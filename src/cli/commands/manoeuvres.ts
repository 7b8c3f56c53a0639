import type { Command } from "commander";
import { burnsJson, burnsOf, openWorkspace, type NamedHistory, type NamedPlace, type ToldBurns } from "../../answers/index.ts";
import type { Instant } from "../../engine/index.ts";
import { historyPage } from "../../report/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { manoeuvreTable } from "../manoeuvreTable.ts";
import { collectText, parseInstant } from "../momentOption.ts";
import { writeWhole } from "../output.ts";
import { readPlace } from "../placeArgument.ts";
import { progressOnStderr } from "../progress.ts";
import { onlyOne, withSvg, writePicture, type SvgFlags } from "../svgOption.ts";
import { packageVersion } from "../version.ts";

interface ManoeuvresFlags extends SvgFlags {
  readonly history?: string;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly causal?: true;
  readonly over?: string;
  readonly beside?: string;
  readonly json?: true;
  readonly html?: string;
  readonly pack: readonly string[];
}

/** `groundtrack manoeuvres OBJECT | --history FILE` */
export function registerManoeuvres(program: Command): void {
  withSvg(program.command("manoeuvres"), "height, period and inclination over time, the burns marked")
    .description("burns that a history of element sets shows, with what each did to the orbit and how sure it is")
    .argument("[object]", "an object in the packs, by name or number")
    .option("--history <file>", "a file of element sets instead (TLE, or OMM as JSON or CSV; may be gzipped)")
    .option("--from <time>", "only burns whose interval ends after this; sets before it still count", parseInstant)
    .option("--to <time>", "only burns whose interval begins before this", parseInstant)
    .option("--causal", "judge each gap by the sets that had come by then, as if day after day")
    .option("--over <place>", "list passes over a control station, by name or latitude,longitude, in each interval")
    .option("--beside <file>", "histories of other objects near that height: jumps that they share are the atmosphere")
    .option("--json", "print JSON, down to a confidence of 0.05")
    .option("--html <out>", "write a page with height, period and inclination over time, the burns marked")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (object: string | undefined, flags: ManoeuvresFlags) => {
      const workspace = async () => openWorkspace(flags.pack);
      const histories = await loadHistories({ object: object ?? null, file: flags.history ?? null }, workspace);
      const place = flags.over === undefined ? null : await readPlace(flags.over, workspace);
      const beside = flags.beside === undefined ? [] : await loadHistories({ object: null, file: flags.beside }, workspace);
      const told = histories.map((history) => search(history, flags, place, beside));
      if (flags.html !== undefined) await writePage(flags.html, told);
      await writePicture(flags, (kit, width) => {
        const { history, search: found } = onlyOne(told);
        return kit.manoeuvresFigure(history, found, width);
      });
      process.stdout.write(flags.json === true ? jsonText(told) : told.map(manoeuvreTable).join("\n"));
    });
}

async function writePage(path: string, told: readonly ToldBurns[]): Promise<void> {
  const [first, second] = told;
  if (first === undefined || second !== undefined) {
    throw new CommandFailure(
      exit.usage,
      "A page shows one object.",
      "Give --history a file that holds one, or name an object.",
    );
  }
  await writeWhole(path, historyPage(first.history, first.search, packageVersion()));
}

function search(
  history: NamedHistory,
  flags: ManoeuvresFlags,
  place: NamedPlace | null,
  beside: readonly NamedHistory[],
): ToldBurns {
  const progress = progressOnStderr(`looking for burns of ${history.name}`);
  try {
    return burnsOf(history, {
      from: flags.from ?? null,
      to: flags.to ?? null,
      causal: flags.causal === true,
      place,
      beside,
      onProgress: progress.step,
    });
  } finally {
    progress.end();
  }
}

function jsonText(told: readonly ToldBurns[]): string {
  const all = told.map(burnsJson);
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 1)}\n`;
}

const examples = `
Examples:
  groundtrack manoeuvres MALLIGYONG-1 --from 2024-02-01 --to 2024-04-01
  groundtrack manoeuvres --history sentinel-3a.tle.gz --json
  groundtrack manoeuvres 58400 --from 2024-02-15 --to 2024-03-01 --over 39.03,125.75

Each burn lies between the epochs of two sets; how many burns share an interval, the sets cannot tell. Deltas have their standard
error; along-track speed is for a burn along the velocity, cross-track speed the least that turns the plane so far.
`;

import type { Command } from "commander";
import {
  type NamedHistory,
  type NamedPlace,
  openWorkspace,
  placeJson,
  rounded,
  type StationPasses,
  stationPasses,
  utcMilliseconds,
} from "../../answers/index.ts";
import { detectBurns, detectBurnsAsTheyCame, leastSets, type BurnSearch, type DetectedBurn } from "../../analysis/index.ts";
import { builtInEarthData, degPerRad, secondsBetween, type Instant } from "../../engine/index.ts";
import { historyPage } from "../../report/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { manoeuvreTable } from "../manoeuvreTable.ts";
import { collectText, parseInstant } from "../momentOption.ts";
import { readPlace } from "../placeArgument.ts";
import { writeWhole } from "../output.ts";
import { progressOnStderr } from "../progress.ts";
import { packageVersion } from "../version.ts";

interface ManoeuvresFlags {
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

/** The burns of one object, as told. */
export interface ToldBurns {
  readonly history: NamedHistory;
  readonly search: BurnSearch;
  readonly burns: readonly { readonly burn: DetectedBurn; readonly passes: StationPasses | null }[];
  readonly causal: boolean;
  readonly place: NamedPlace | null;
}

/** `groundtrack manoeuvres OBJECT | --history FILE` */
export function registerManoeuvres(program: Command): void {
  program
    .command("manoeuvres")
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
  const others = beside.filter(({ noradId }) => noradId !== history.noradId).map(({ sets }) => sets);
  const options = others.length === 0 ? {} : { beside: others };
  const causal = flags.causal === true;
  const progress = progressOnStderr(`looking for burns of ${history.name}`);
  const found = causal ? detectBurnsAsTheyCame(history.sets, options, progress.step) : detectBurns(history.sets, options);
  progress.end();
  if (found.setsUsed < leastSets) {
    throw new CommandFailure(
      exit.unreadable,
      `${history.name} has ${found.setsUsed} usable element sets; burns show from ${leastSets} on, and well from some dozens.`,
      "Give a longer history.",
    );
  }
  const burns = found.burns
    .filter(({ end }) => flags.from === undefined || secondsBetween(flags.from, end) > 0)
    .filter(({ start }) => flags.to === undefined || secondsBetween(start, flags.to) > 0)
    .map((burn) => ({ burn, passes: place === null ? null : stationPasses(history, burn, place, builtInEarthData) }));
  return { history, search: found, burns, causal, place };
}

function jsonText(told: readonly ToldBurns[]): string {
  const all = told.map(jsonOf);
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 1)}\n`;
}

function jsonOf({ history, search: found, burns, causal, place }: ToldBurns): unknown {
  return {
    object: { noradId: history.noradId, name: history.name },
    mode: causal ? "causal" : "retrospective",
    setsUsed: found.setsUsed,
    setsLeftOut: found.leftOut.map(({ set, because }) => ({ epoch: utcMilliseconds(set.epoch), because })),
    reportedFrom: found.reportFrom,
    ...(place === null ? {} : { over: placeJson(place) }),
    manoeuvres: burns.map(({ burn, passes }) => ({
      ...burnJson(burn),
      ...(passes === null ? {} : { passes: passesJson(passes) }),
    })),
  };
}

function burnJson(burn: DetectedBurn): Readonly<Record<string, unknown>> {
  const { size } = burn;
  return {
    start: utcMilliseconds(burn.start),
    end: utcMilliseconds(burn.end),
    confidence: rounded(burn.confidence, 3),
    reported: burn.reported,
    kind: burn.kind,
    deltaSemiMajorAxisM: rounded(size.semiMajorAxisM.value, 1),
    deltaInclinationDeg: rounded(size.inclinationRad.value * degPerRad, 6),
    deltaVInTrackMS: rounded(size.inTrackMS.value, 5),
    deltaVCrossTrackMS: rounded(size.crossTrackMS.value, 4),
    deltaEccentricity: rounded(size.eccentricity.value, 8),
    deltaRaanDeg: size.raanRad === null ? null : rounded(size.raanRad.value * degPerRad, 6),
    perigeeKm: [rounded(size.heightsKm.before.perigee, 2), rounded(size.heightsKm.after.perigee, 2)],
    apogeeKm: [rounded(size.heightsKm.before.apogee, 2), rounded(size.heightsKm.after.apogee, 2)],
    errors: {
      deltaSemiMajorAxisM: rounded(size.semiMajorAxisM.error, 1),
      deltaInclinationDeg: rounded(size.inclinationRad.error * degPerRad, 6),
      deltaVInTrackMS: rounded(size.inTrackMS.error, 5),
      deltaVCrossTrackMS: rounded(size.crossTrackMS.error, 4),
      deltaEccentricity: rounded(size.eccentricity.error, 8),
      deltaRaanDeg: size.raanRad === null ? null : rounded(size.raanRad.error * degPerRad, 6),
    },
    setsInside: burn.setsInside,
    ...(burn.knownFrom === null ? {} : { knownFrom: utcMilliseconds(burn.knownFrom) }),
    ...(burn.sharedWithOthers === null ? {} : { sharedWithOthers: rounded(burn.sharedWithOthers, 2) }),
  };
}

function passesJson(passes: StationPasses): unknown {
  return {
    expectedByChance: passes.expected === null ? null : rounded(passes.expected, 2),
    tellsSomething: passes.tellsSomething,
    list: passes.list.map(({ at, elevationRad }) => ({
      peak: utcMilliseconds(at),
      elevationDeg: rounded(elevationRad * degPerRad, 1),
    })),
  };
}

const examples = `
Examples:
  groundtrack manoeuvres MALLIGYONG-1 --from 2024-02-01 --to 2024-04-01
  groundtrack manoeuvres --history sentinel-3a.tle.gz --json
  groundtrack manoeuvres 58400 --from 2024-02-15 --to 2024-03-01 --over 39.03,125.75

Each burn lies between the epochs of two sets; how many burns share an interval, the sets cannot tell. Deltas have their standard
error; along-track speed is for a burn along the velocity, cross-track speed the least that turns the plane so far.
`;

import { InvalidArgumentError, type Command } from "commander";
import {
  archiveForReading,
  openWorkspace,
  overheadOf,
  skyHeldAt,
  withArchive,
  withKinds,
  type OverheadResult,
} from "../../answers/index.ts";
import type { SkyObject } from "../../analysis/index.ts";
import type { Workspace } from "../../check/index.ts";
import type { Instant } from "../../engine/index.ts";
import { skyChart } from "../../report/index.ts";
import { loadSatellites } from "../elementSets.ts";
import { collectText, parseDays, parseDegrees, parseInstant, parseSeconds } from "../momentOption.ts";
import { writeWhole } from "../output.ts";
import { overheadText } from "../overheadText.ts";
import { readPlace } from "../placeArgument.ts";

interface OverheadFlags {
  readonly at: Instant;
  readonly elements?: string;
  readonly minElevation: number;
  readonly maxAge: number;
  readonly within?: number;
  readonly towards?: Direction;
  readonly visible?: true;
  readonly sunlit?: true;
  readonly svg?: string;
  readonly json?: true;
  readonly pack: readonly string[];
}

interface Direction {
  readonly azimuthDeg: number;
  readonly elevationDeg: number | null;
}

/** `groundtrack overhead PLACE --at TIME` */
export function registerOverhead(program: Command): void {
  program
    .command("overhead")
    .description("what was above the horizon of a place at a moment, and what a light in the sky can have been")
    .argument("<place>", "a place by name, or latitude,longitude[,height in metres]")
    .requiredOption("--at <time>", "the moment of UTC", parseInstant)
    .option("--elements <file>", "a file of element sets to look through; without it, the packs and the archive")
    .option("--min-elevation <degrees>", "least height above the horizon", parseDegrees, 0)
    .option("--max-age <days>", "leave out objects whose nearest set is older or newer than this", parseDays, 30)
    .option("--within <time>", "look so long before and after as well, at each object's best moment: 30s, 2min", parseSeconds)
    .option(
      "--towards <az,el>",
      "where it was seen: degrees from north by east, degrees above the horizon; ranks",
      parseDirection,
    )
    .option("--visible", "only what could be seen by eye: lit, the sky dark enough, bright enough; ranks")
    .option("--sunlit", "only satellites in sunlight")
    .option("--svg <file>", "write a chart of the sky as well, what could be seen with its name")
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (placeText: string, flags: OverheadFlags) => {
      const result = await overhead(placeText, flags);
      if (flags.svg !== undefined) await writeWhole(flags.svg, chartOf(result), "--svg");
      process.stdout.write(flags.json === true ? `${JSON.stringify(result, null, 1)}\n` : overheadText(result));
    });
}

async function overhead(placeText: string, flags: OverheadFlags): Promise<OverheadResult> {
  const workspace = await openWorkspace(flags.pack);
  const where = await readPlace(placeText, async () => workspace);
  const objects =
    flags.elements === undefined
      ? await heldSky(workspace, flags)
      : withKinds(
          await loadSatellites({ source: flags.elements, noradIds: [], near: flags.at }, async () => workspace),
          workspace,
        );
  return overheadOf(
    where,
    objects,
    {
      at: flags.at,
      withinS: flags.within ?? 0,
      minElevationDeg: flags.minElevation,
      maxAgeDays: flags.maxAge,
      towards: flags.towards ?? null,
      visible: flags.visible === true,
      sunlit: flags.sunlit === true,
    },
    workspace,
  );
}

async function heldSky(workspace: Workspace, flags: OverheadFlags): Promise<readonly SkyObject[]> {
  const archive = await archiveForReading();
  if (archive === null) return skyHeldAt(workspace, null, flags.at);
  return withArchive(archive, async () => skyHeldAt(workspace, archive, flags.at));
}

/** The chart of what is listed, the likeliest on top whatever the order of the table. */
function chartOf({ place, time, objects, sunElevationDeg, conclusion, lookedThrough, towards }: OverheadResult): string {
  const order = { could: 0, perhaps: 1, no: 2 } as const;
  const faint = 99;
  return skyChart({
    title: `Above ${place.name}, ${time.slice(0, 10)} ${time.slice(11, 19)} UTC`,
    subtitle: `Sun ${sunElevationDeg.toFixed(0)}°; ${conclusion.could} could be seen by eye${towards === null ? "" : " near the mark"}, ${conclusion.perhaps} perhaps, of ${lookedThrough} looked through`,
    objects: objects
      .map((one) => ({ ...one, name: one.object.name, magnitude: one.magnitude?.likely ?? null }))
      .toSorted((a, b) => order[a.seen] - order[b.seen] || (a.magnitude ?? faint) - (b.magnitude ?? faint)),
    towards,
  });
}

function parseDirection(text: string): Direction {
  const [azimuth, elevation, more] = text.split(",").map((part) => part.trim());
  const azimuthDeg = Number(azimuth);
  const elevationDeg = elevation === undefined ? null : Number(elevation);
  const good =
    azimuth !== "" &&
    elevation !== "" &&
    more === undefined &&
    Math.abs(azimuthDeg) <= 360 &&
    (elevationDeg === null || (elevationDeg >= -1 && elevationDeg <= 90));
  if (!good) throw new InvalidArgumentError(`"${text}" is no direction; write azimuth,elevation in degrees: 135,40, or 135.`);
  return { azimuthDeg: (azimuthDeg + 360) % 360, elevationDeg };
}

const examples = `
Examples:
  groundtrack overhead "White House" --at 2023-11-27T14:36:30Z
  groundtrack overhead Busan --at 2026-08-22T10:05:00Z --elements active.csv --visible --within 1min
  groundtrack overhead 37.5665,126.978 --at 2026-08-22T10:05:00Z --elements active.csv --towards 135,40

Elements older than some days put a low satellite far along its way: the table says how old each set is at the moment.
Planets, aircraft, balloons and meteors are in no catalogue of satellites: "none of these" may mean any of them.
`;

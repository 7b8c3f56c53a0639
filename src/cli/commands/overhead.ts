import { InvalidArgumentError, type Command } from "commander";
import {
  type NamedPlace,
  openWorkspace,
  placeJson,
  type RecentEvents,
  recentEvents,
  rounded,
  skyOfPacks,
  utcMilliseconds,
  withKinds,
} from "../../answers/index.ts";
import { catalogueSize, meanShape, rankSightings, type RankedSky, type SkyObject } from "../../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  radPerDeg,
  secondsBetween,
  siteAt,
  type Instant,
} from "../../engine/index.ts";
import { loadSatellites } from "../elementSets.ts";
import { collectText, parseDegrees, parseInstant, parseSeconds } from "../momentOption.ts";
import { overheadText } from "../overheadText.ts";
import { readPlace } from "../placeArgument.ts";
import { skyChart } from "../../report/index.ts";
import { writeWhole } from "../output.ts";

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
    .option("--elements <file>", "a file of element sets to look through; without it, the objects of the packs")
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

async function overhead(placeText: string, flags: OverheadFlags) {
  const workspace = await openWorkspace(flags.pack);
  const where = await readPlace(placeText, async () => workspace);
  const objects =
    flags.elements === undefined
      ? await skyOfPacks(workspace, flags.at)
      : withKinds(
          await loadSatellites({ source: flags.elements, noradIds: [], near: flags.at }, async () => workspace),
          workspace,
        );
  const fresh = objects.filter(({ satellite }) => Math.abs(ageDays(satellite.elements.epoch, flags.at)) <= flags.maxAge);
  const sky = lookUp(where, fresh, flags);
  const recent = await recentEvents(workspace, flags.at, new Set(fresh.map(({ noradId }) => noradId)));
  return overheadResult(where, sky, recent, objects.length - fresh.length, flags);
}

function lookUp(where: NamedPlace, objects: readonly SkyObject[], flags: OverheadFlags): RankedSky {
  const halfS = flags.within ?? 0;
  const { towards } = flags;
  return rankSightings(objects, {
    site: siteAt(where.place),
    during: { start: addSeconds(flags.at, -halfS), end: addSeconds(flags.at, halfS) },
    towards:
      towards === undefined
        ? null
        : {
            azimuthRad: towards.azimuthDeg * radPerDeg,
            elevationRad: towards.elevationDeg === null ? null : towards.elevationDeg * radPerDeg,
          },
    leastElevationRad: flags.minElevation * radPerDeg,
    earth: builtInEarthData,
  });
}

/** Farther than this from the reported direction an object is no answer to it, its own error aside; degrees. */
const nearDeg = 20;

export type OverheadResult = ReturnType<typeof overheadResult>;

function overheadResult(where: NamedPlace, sky: RankedSky, recent: RecentEvents, leftOutForAge: number, flags: OverheadFlags) {
  const ranked = flags.visible === true || flags.towards !== undefined;
  const all = sky.apparitions.map((one) => ({
    object: { noradId: one.object.noradId, name: one.object.name },
    time: utcMilliseconds(one.at),
    azimuthDeg: rounded(one.azimuthRad * degPerRad, 4),
    elevationDeg: rounded(one.elevationRad * degPerRad, 4),
    rangeKm: rounded(one.rangeKm, 3),
    rangeRateKmS: rounded(one.rangeRateKmS, 6),
    offNadirDeg: rounded(one.offNadirRad * degPerRad, 4),
    sunlit: one.light === "sunlit",
    light: one.light,
    /** Through clear air, with the bounds of what it may be; null in full shadow. */
    magnitude:
      one.magnitude === null
        ? null
        : {
            likely: rounded(one.magnitude.likely, 1),
            brightest: rounded(one.magnitude.brightest, 1),
            faintest: rounded(one.magnitude.faintest, 1),
          },
    seen: one.seen,
    /** From the direction given with --towards. */
    separationDeg: one.separationRad === null ? null : rounded(one.separationRad * degPerRad, 2),
    /** Between the Sun and the satellite, seen from the place. */
    sunSeparationDeg: rounded(one.sunSeparationRad * degPerRad, 3),
    epoch: utcMilliseconds(one.object.satellite.elements.epoch),
    /** From the set's epoch to the moment; negative where the set is newer. */
    ageDays: rounded(one.ageDays, 3),
    /** 95 % of sets of such age err by less. */
    time95S: rounded(one.time95S, 1),
    sky95Deg: rounded(one.sky95Rad * degPerRad, 2),
  }));
  type Seen = (typeof all)[number];
  const visible = ({ seen }: Seen): boolean => seen !== "no";
  const near = ({ separationDeg, sky95Deg }: Seen): boolean => separationDeg === null || separationDeg <= nearDeg + sky95Deg;
  const shown = all
    .filter((one) => (flags.sunlit !== true || one.sunlit) && (flags.visible !== true || visible(one)))
    .toSorted(ranked ? () => 0 : (a, b) => b.elevationDeg - a.elevationDeg);
  const time = utcMilliseconds(flags.at);
  const catalogue = catalogueSize(Number(time.slice(0, 4)) + (Number(time.slice(5, 7)) - 0.5) / 12);
  return {
    place: placeJson(where),
    time,
    withinS: flags.within ?? 0,
    towards: flags.towards ?? null,
    ranked,
    sunElevationDeg: rounded(sky.sunElevationDeg, 4),
    /** The faintest that a keen eye sees at that height of the Sun under a clear sky. */
    limitMag: rounded(sky.limitMag, 1),
    lookedThrough: sky.lookedThrough,
    leftOutForAge,
    coverage: {
      /** Objects that the public catalogue gave sets for about then; past the counted years at least so many. */
      catalogued: catalogue.sets,
      counted: catalogue.measured,
      share: rounded(Math.min(1, sky.lookedThrough / catalogue.sets), 4),
      medianAgeDays: sky.ageDays === null ? null : rounded(sky.ageDays.median, 2),
      oldestAgeDays: sky.ageDays === null ? null : rounded(sky.ageDays.oldest, 2),
    },
    conclusion: {
      could: all.filter((one) => one.seen === "could" && near(one)).length,
      perhaps: all.filter((one) => one.seen === "perhaps" && near(one)).length,
      noneOfThese: !all.some((one) => visible(one) && near(one)),
      nearDeg,
    },
    recent: {
      ...recent,
      nearReentry: [
        ...sky.noPosition
          .filter((object) => isRecent(object, flags.at))
          .map((object) => nearReentry(object, "the theory has it down by then")),
        ...sky.apparitions.flatMap(({ object }) =>
          perigeeKm(object) < 180 && isRecent(object, flags.at)
            ? [nearReentry(object, `perigee ${perigeeKm(object).toFixed(0)} km`)]
            : [],
        ),
      ],
    },
    objects: shown,
  };
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

function nearReentry({ noradId, name }: SkyObject, because: string) {
  return { noradId, name, because };
}

/** Of an end within days only a set of days before can tell: what an older one foretells has come and gone. */
function isRecent({ satellite }: SkyObject, at: Instant): boolean {
  return Math.abs(ageDays(satellite.elements.epoch, at)) <= 5;
}

function perigeeKm({ satellite }: SkyObject): number {
  const { semiMajorAxisKm, eccentricity, meanHeightKm } = meanShape(satellite.elements);
  return meanHeightKm - semiMajorAxisKm * eccentricity;
}

function ageDays(epoch: Instant, at: Instant): number {
  return secondsBetween(epoch, at) / 86400;
}

function parseDays(text: string): number {
  const days = Number(text);
  if (text.trim() === "" || !(days > 0)) throw new InvalidArgumentError(`"${text}" is not a number of days.`);
  return days;
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

import { InvalidArgumentError, type Command } from "commander";
import type { Workspace } from "../../check/index.ts";
import {
  angleBetween,
  builtInEarthData,
  degPerRad,
  earthAttitude,
  elementsFromOmm,
  formatUtc,
  lookAnglesFrom,
  offNadirOf,
  propagateInOrbit,
  secondsBetween,
  sgp4,
  shadow,
  siteAt,
  subtract,
  sunElevationRad,
  sunPositionTeme,
  temeToItrfAt,
  type Instant,
  type Site,
  type Vec3,
} from "../../engine/index.ts";
import type { ObjectRecord } from "../../model/index.ts";
import { loadSatellites, type NamedSatellite } from "../elementSets.ts";
import { collectText, parseDegrees, parseInstant, utcMilliseconds } from "../momentOption.ts";
import { placeJson, readPlace, rounded } from "../placeArgument.ts";
import { openWorkspace } from "../workspace.ts";

interface OverheadFlags {
  readonly at: Instant;
  readonly elements?: string;
  readonly minElevation: number;
  readonly maxAge: number;
  readonly sunlit?: true;
  readonly json?: true;
  readonly pack: readonly string[];
}

interface Seen {
  readonly object: { readonly noradId: number; readonly name: string };
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly rangeKm: number;
  readonly rangeRateKmS: number;
  readonly offNadirDeg: number;
  readonly sunlit: boolean;
  /** Between the Sun and the satellite, seen from the place. */
  readonly sunSeparationDeg: number;
  readonly epoch: string;
  /** From the set's epoch to the moment; negative where the set is newer. */
  readonly ageDays: number;
}

/** `groundtrack overhead PLACE --at TIME` */
export function registerOverhead(program: Command): void {
  program
    .command("overhead")
    .description("what was above the horizon of a place at a moment")
    .argument("<place>", "a place by name, or latitude,longitude[,height in metres]")
    .requiredOption("--at <time>", "the moment of UTC", parseInstant)
    .option("--elements <file>", "a file of element sets to look through; without it, the objects of the packs")
    .option("--min-elevation <degrees>", "least height above the horizon", parseDegrees, 0)
    .option("--max-age <days>", "leave out objects whose nearest set is older or newer than this", parseDays, 30)
    .option("--sunlit", "only satellites in sunlight")
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (placeText: string, flags: OverheadFlags) => {
      const workspace = async () => openWorkspace(flags.pack);
      const where = await readPlace(placeText, workspace);
      const satellites =
        flags.elements === undefined
          ? await satellitesOfPacks(await workspace(), flags.at)
          : await loadSatellites({ source: flags.elements, noradIds: [], near: flags.at }, workspace);
      const site = siteAt(where.place);
      const fresh = satellites.filter(({ satellite }) => Math.abs(ageDays(satellite.elements.epoch, flags.at)) <= flags.maxAge);
      const seen = seenFrom(site, fresh, flags.at)
        .filter((one) => one.elevationDeg >= flags.minElevation && (flags.sunlit !== true || one.sunlit))
        .toSorted((a, b) => b.elevationDeg - a.elevationDeg);
      const result = {
        place: placeJson(where),
        time: utcMilliseconds(flags.at),
        sunElevationDeg: rounded(sunElevationRad(where.place, flags.at, builtInEarthData) * degPerRad, 4),
        lookedThrough: fresh.length,
        leftOutForAge: satellites.length - fresh.length,
        objects: seen,
      };
      process.stdout.write(flags.json === true ? `${JSON.stringify(result, null, 1)}\n` : table(result));
    });
}

function ageDays(epoch: Instant, at: Instant): number {
  return secondsBetween(epoch, at) / 86400;
}

function parseDays(text: string): number {
  const days = Number(text);
  if (text.trim() === "" || !(days > 0)) throw new InvalidArgumentError(`"${text}" is not a number of days.`);
  return days;
}

/** Every object that the packs know, by the set nearest to the moment. */
async function satellitesOfPacks({ knowledge, store, earth }: Workspace, at: Instant): Promise<readonly NamedSatellite[]> {
  const utc = formatUtc(at, earth.leapSeconds);
  const inOrbit = ({ decayed }: ObjectRecord): boolean => decayed === null || utc.slice(0, 10) <= decayed;
  const found = await Promise.all(
    knowledge.objects.filter(inOrbit).map(async ({ noradId, name }): Promise<readonly NamedSatellite[]> => {
      const answer = await store.answer({ kind: "sets-around", noradId, during: { start: utc, end: utc }, eachSide: 1 }, null);
      const sets = answer.rows.flatMap((row) => {
        const read = row.kind === "element-set" ? elementsFromOmm(row.value, earth.leapSeconds) : null;
        return read?.ok === true ? [read.value] : [];
      });
      const away = (epoch: Instant): number => Math.abs(secondsBetween(epoch, at));
      const nearest = sets.toSorted((a, b) => away(a.epoch) - away(b.epoch))[0];
      const made = nearest === undefined ? null : sgp4(nearest);
      return made?.ok === true ? [{ noradId, name, satellite: made.value }] : [];
    }),
  );
  return found.flat();
}

function seenFrom(site: Site, satellites: readonly NamedSatellite[], at: Instant): readonly Seen[] {
  const attitude = earthAttitude(at, builtInEarthData);
  const sunTeme = sunPositionTeme(at, builtInEarthData);
  const still = (positionKm: Vec3) =>
    temeToItrfAt({ frame: "TEME", at, positionKm, velocityKmS: [0, 0, 0] }, attitude).positionKm;
  const toSun = subtract(still(sunTeme), site.positionKm);
  return satellites.flatMap(({ noradId, name, satellite }) => {
    const state = propagateInOrbit(satellite, at);
    if (!state.ok) return [];
    const itrf = temeToItrfAt(state.value, attitude);
    const look = lookAnglesFrom(site, itrf);
    return [
      {
        object: { noradId, name },
        azimuthDeg: rounded(look.azimuthRad * degPerRad, 4),
        elevationDeg: rounded(look.elevationRad * degPerRad, 4),
        rangeKm: rounded(look.rangeKm, 3),
        rangeRateKmS: rounded(look.rangeRateKmS, 6),
        offNadirDeg: rounded(offNadirOf(itrf.positionKm, site.positionKm) * degPerRad, 4),
        sunlit: shadow(state.value.positionKm, sunTeme) === "sunlit",
        sunSeparationDeg: rounded(angleBetween(toSun, subtract(itrf.positionKm, site.positionKm)) * degPerRad, 3),
        epoch: utcMilliseconds(satellite.elements.epoch),
        ageDays: rounded(ageDays(satellite.elements.epoch, at), 3),
      },
    ];
  });
}

interface Overhead {
  readonly place: { readonly name: string };
  readonly time: string;
  readonly sunElevationDeg: number;
  readonly lookedThrough: number;
  readonly leftOutForAge: number;
  readonly objects: readonly Seen[];
}

function table({ place, time, sunElevationDeg, lookedThrough, leftOutForAge, objects }: Overhead): string {
  const title = `Above ${place.name} at ${time}, Sun ${sunElevationDeg.toFixed(1)}°: ${objects.length} of ${lookedThrough} objects`;
  const rows = objects.map(
    (one) =>
      `${`${one.elevationDeg.toFixed(1)}°`.padStart(6)} ${`${one.azimuthDeg.toFixed(1)}°`.padStart(7)} ${one.rangeKm.toFixed(0).padStart(6)} km` +
      `  ${one.sunlit ? "sunlit   " : "in shadow"} ${`${one.ageDays.toFixed(1)} d`.padStart(8)}  ${one.object.name} (${one.object.noradId})`,
  );
  const left = leftOutForAge === 0 ? [] : [`${leftOutForAge} more have no set near enough in time (--max-age)`];
  return [title, ...(rows.length > 0 ? ["height azimuth     range  light     elements"] : []), ...rows, ...left]
    .map((line) => `${line}\n`)
    .join("");
}

const examples = `
Examples:
  groundtrack overhead "White House" --at 2023-11-27T14:36:30Z
  groundtrack overhead 37.5665,126.978 --at 2026-08-22T10:05:00Z --elements active.csv --min-elevation 20 --sunlit

Elements older than some days put a low satellite far along its way: the table says how old each set is at the moment.
`;

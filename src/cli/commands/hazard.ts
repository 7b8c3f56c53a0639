import { readFile } from "node:fs/promises";
import { InvalidArgumentError, type Command } from "commander";
import { landOutlines, type NamedSatellite, openWorkspace, rounded, utcMilliseconds } from "../../answers/index.ts";
import {
  ascentsTo,
  directionsThrough,
  midAzimuth,
  nodeOfAscent,
  planeAtSite,
  makeTarget,
  planeDriftDegDay,
  rankSites,
  readWarning,
  type DirectionFit,
  type HazardWarning,
  type LaunchSite,
} from "../../analysis/index.ts";
import { builtInEarthData, degPerRad, formatUtc, radPerDeg, secondsBetween, type Instant } from "../../engine/index.ts";
import type { Workspace } from "../../check/index.ts";
import type { HazardPicture } from "../../report/index.ts";
import { loadSatellites } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { hazardText } from "../hazardText.ts";
import { systemErrorWords } from "../input.ts";
import { collectText } from "../momentOption.ts";
import { withSvg, writePicture, type Kit, type SvgFlags } from "../svgOption.ts";

interface HazardFlags extends SvgFlags {
  readonly site?: string;
  readonly object?: string;
  readonly year?: number;
  readonly json?: true;
  readonly pack: readonly string[];
}

/** `groundtrack hazard FILE` */
export function registerHazard(program: Command): void {
  withSvg(program.command("hazard"), "the areas on the map, with the directions that pass through them")
    .description("what a navigational warning says of a launch: areas, hours, directions, inclinations, planes")
    .argument("<file>", "the text of a NAVAREA or HYDROPAC warning or a NOTAM; - for standard input")
    .option("--site <name>", "the launch site; without it, those that fit are ranked")
    .option("--object <object>", "an object catalogued later: its name or number, or a file with its element sets")
    .option("--year <year>", "the year of the hours where the text gives none", parseYear)
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (file: string, flags: HazardFlags) => {
      const warning = readWarning(await textOf(file), flags.year ?? null);
      if (warning.areas.length === 0) {
        throw new CommandFailure(
          exit.unreadable,
          "The text holds no area by coordinates.",
          "Write corners as 28-39.92N 080-38.33W, one area after the other.",
        );
      }
      const workspace = await openWorkspace(flags.pack);
      const result = await hazardResult(warning, workspace, flags);
      await writePicture(flags, async (kit, width) =>
        kit.hazardFigure(await pictureOf(result, workspace, flags, warning, kit.planeOver), await landOutlines(), width),
      );
      process.stdout.write(flags.json === true ? `${JSON.stringify(result, null, 1)}\n` : hazardText(result));
    });
}

async function pictureOf(
  result: HazardResult,
  workspace: Workspace,
  flags: HazardFlags,
  { windows }: HazardWarning,
  planeOver: Kit["planeOver"],
): Promise<HazardPicture> {
  const sites = result.sites.flatMap((fit) => {
    const site = workspace.knowledge.sites.find(({ siteId }) => siteId === fit.site.siteId);
    return site === undefined
      ? []
      : [{ ...fit, name: site.name, latitudeDeg: site.latitudeDeg, longitudeDeg: site.longitudeDeg }];
  });
  const [first, site] = [windows[0], sites[0]];
  const [object] =
    flags.object === undefined || first === undefined
      ? []
      : await loadSatellites({ source: flags.object, noradIds: [], near: first.start }, async () => workspace);
  const plane =
    object === undefined || first === undefined || site === undefined
      ? null
      : { name: object.name, plane: planeOver(object.satellite.elements, first.start, site) };
  return { areas: result.areas, windows: result.windows, sites, object: plane };
}

export type HazardResult = Awaited<ReturnType<typeof hazardResult>>;

async function hazardResult(warning: HazardWarning, workspace: Workspace, flags: HazardFlags) {
  const sites: readonly LaunchSite[] = workspace.knowledge.sites;
  const ranked =
    flags.site === undefined
      ? rankSites(sites, warning.areas).slice(0, 5)
      : siteNamed(flags.site, sites).flatMap((site) => {
          const fit = directionsThrough(site, warning.areas);
          return fit === null ? [] : [{ ...fit, site, outsideDeg: 0 }];
        });
  const first = warning.windows[0];
  const objects =
    flags.object === undefined || first === undefined
      ? []
      : await loadSatellites({ source: flags.object, noradIds: [], near: first.start }, async () => workspace);
  const drift = planeDriftDegDay(warning.windows);
  return {
    areas: warning.areas.map(({ label, corners, radiusKm }) => ({
      label,
      radiusKm: rounded(radiusKm, 2),
      corners: corners.map((corner) => ({
        latitudeDeg: rounded(corner.latitudeDeg, 5),
        longitudeDeg: rounded(corner.longitudeDeg, 5),
      })),
    })),
    windows: warning.windows.map(({ start, end }) => ({ start: minute(start), end: minute(end) })),
    /** Of the plane that hours which move from day to day wait for; null where they do not move. */
    planeDriftDegDay: drift === null ? null : rounded(drift, 2),
    sites: ranked.map((fit) => ({
      site: { siteId: fit.site.siteId, name: fit.site.name },
      azimuthsDeg: [rounded(fit.azimuthsDeg[0], 1), rounded(fit.azimuthsDeg[1], 1)] as const,
      missed: fit.missed,
      inclinationsDeg: [rounded(fit.inclinationsDeg[0], 2), rounded(fit.inclinationsDeg[1], 2)] as const,
      nearestKm: rounded(fit.nearestKm, 1),
      farthestKm: rounded(fit.farthestKm, 1),
      /** How far the direction lies outside the sectors that the site is known to permit. */
      outsideSectorsDeg: rounded(fit.outsideDeg, 1),
      nodes: first === undefined ? null : nodesOf(fit, fit.site, first.start, first.end),
      object: objects[0] === undefined || first === undefined ? null : objectAgainst(objects[0], fit, fit.site, warning),
    })),
  };
}

function siteNamed(name: string, sites: readonly LaunchSite[]): readonly LaunchSite[] {
  const wanted = name.toLowerCase();
  const exact = sites.filter((site) => site.siteId === wanted || site.name.toLowerCase() === wanted);
  const found = exact.length > 0 ? exact : sites.filter((site) => site.name.toLowerCase().includes(wanted));
  const [site] = found;
  if (site === undefined) {
    throw new CommandFailure(
      exit.unreadable,
      `No launch site called "${name}" is known.`,
      "Leave --site out to see which sites fit.",
    );
  }
  return [site];
}

/** Planes of a straight ascent in the middle direction, at the first and the last moment of the first window. */
function nodesOf(fit: DirectionFit, site: LaunchSite, start: Instant, end: Instant) {
  const flown = midAzimuth(fit.azimuthsDeg) * radPerDeg;
  const inclination = ((fit.inclinationsDeg[0] + fit.inclinationsDeg[1]) / 2) * radPerDeg;
  const ways = ascentsTo(site.latitudeDeg * radPerDeg, Math.max(inclination, Math.abs(site.latitudeDeg) * radPerDeg), 300);
  const away = (azimuthRad: number): number => Math.abs(azimuthRad - flown);
  const way = ways.toSorted((a, b) => away(a.flownAzimuthRad) - away(b.flownAzimuthRad))[0];
  const azimuthRad = way?.inertialAzimuthRad ?? flown;
  return [start, end].map((at) => {
    const { raanRad, nodeSolarTimeS } = nodeOfAscent(site, azimuthRad, at, builtInEarthData);
    return { at: minute(at), raanDeg: rounded(raanRad * degPerRad, 1), nodeSolarTime: clock(nodeSolarTimeS) };
  });
}

/** The object's own plane at the site in the hours of the warning, and its inclination against the straight way. */
function objectAgainst(
  { noradId, name, satellite }: NamedSatellite,
  fit: DirectionFit,
  site: LaunchSite,
  { windows }: HazardWarning,
) {
  const inclinationDeg = satellite.elements.inclinationRad * degPerRad;
  const [low, high] = fit.inclinationsDeg;
  const target = makeTarget({ latitudeDeg: site.latitudeDeg, longitudeDeg: site.longitudeDeg, radiusKm: 0 });
  const meetings = windows.flatMap(({ start, end }) => {
    const plane = planeAtSite(satellite, target, start, builtInEarthData);
    if (plane === null) return [];
    const inside = plane.crossingsS.filter((s) => s >= 0 && s <= secondsBetween(start, end));
    return [
      { window: minute(start), distanceDeg: rounded(plane.distanceRad * degPerRad, 2), crossedInside: inside.length > 0 },
    ];
  });
  return {
    object: { noradId, name },
    epoch: utcMilliseconds(satellite.elements.epoch),
    inclinationDeg: rounded(inclinationDeg, 3),
    turnDeg: rounded(Math.max(0, low - inclinationDeg, inclinationDeg - high), 2),
    /** From the site to the object's plane at the start of each window, and whether the site crosses it in the window. */
    plane: meetings,
  };
}

function minute(at: Instant): string {
  return formatUtc(at, builtInEarthData.leapSeconds);
}

function clock(secondsOfDay: number): string {
  const minutes = Math.round(secondsOfDay / 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

async function textOf(file: string): Promise<string> {
  try {
    if (file !== "-") return await readFile(file, "utf8");
    const chunks: Buffer[] = [];
    const stream: AsyncIterable<Buffer> = process.stdin;
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  } catch (error) {
    throw new CommandFailure(
      exit.inputOutput,
      `${file} could not be read: ${systemErrorWords(error)}.`,
      "Check the name and the rights.",
    );
  }
}

function parseYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a year.`);
  return Number(text);
}

const examples = `
Examples:
  groundtrack hazard warning.txt
  groundtrack hazard warning.txt --site cape-canaveral --object 54248 --json

Directions are great circles through all areas; inclinations are those of straight ascents, good to 1° or 2°.
Areas do not tell how high an orbit is.
`;

import type { Command } from "commander";
import { landOutlines, openWorkspace, rounded, utcMilliseconds } from "../../answers/index.ts";
import {
  ascentsTo,
  circularSpeedKmS,
  isPermitted,
  nearestSet,
  planeWindowsFrom,
  turnCostKmS,
  type LaunchSite,
} from "../../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  radPerDeg,
  secondsBetween,
  sgp4,
  type Instant,
  type Interval,
} from "../../engine/index.ts";
import type { Workspace } from "../../check/index.ts";
import type { LaunchPicture } from "../../report/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectText, parseDegrees, parseInstant } from "../momentOption.ts";
import { withSvg, writePicture, type SvgFlags } from "../svgOption.ts";

interface LaunchFlags extends SvgFlags {
  readonly inclination?: number;
  readonly height: number;
  readonly planeOf?: string;
  readonly history?: string;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly json?: true;
  readonly pack: readonly string[];
}

/** `groundtrack launch SITE` */
export function registerLaunch(program: Command): void {
  withSvg(program.command("launch"), "the directions from the site on the map, and its moments in a plane")
    .description("what a launch site reaches: azimuths for an inclination, turns, moments to meet a plane")
    .argument("<site>", "a launch site of the packs, by name or id")
    .option("--inclination <degrees>", "the orbit's inclination", parseDegrees)
    .option("--height <km>", "of the circular orbit", Number, 500)
    .option("--plane-of <object>", "moments when the site lies in that object's plane")
    .option("--history <file>", "a file of element sets with that object")
    .option("--from <time>", "first moment of UTC (the epoch of the object's last set)", parseInstant)
    .option("--to <time>", "last moment (three days later)", parseInstant)
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (name: string, flags: LaunchFlags) => {
      if (!(flags.height >= 120 && flags.height <= 40_000))
        throw new CommandFailure(exit.usage, `No orbit is ${flags.height} km high.`, "Give --height between 120 and 40000.");
      const workspace = await openWorkspace(flags.pack);
      const site = siteNamed(name, workspace);
      const windows = flags.planeOf === undefined ? null : await windowsFor(site, flags.planeOf, flags, workspace);
      const inclinationDeg = flags.inclination ?? windows?.inclinationDeg ?? null;
      const answer = {
        site: {
          siteId: site.siteId,
          name: site.name,
          latitudeDeg: site.latitudeDeg,
          longitudeDeg: site.longitudeDeg,
          permittedAzimuthsDeg: site.azimuthsDeg,
        },
        leastInclinationDeg: rounded(Math.abs(site.latitudeDeg), 2),
        orbit: inclinationDeg === null ? null : waysTo(site, inclinationDeg, flags.height),
        plane: windows,
      };
      await writePicture(flags, async (kit, width) => kit.launchFigure(pictureOf(answer), await landOutlines(), width));
      process.stdout.write(flags.json === true ? `${JSON.stringify(answer, null, 1)}\n` : words(answer));
    });
}

function siteNamed(name: string, { knowledge }: Workspace): LaunchSite {
  const wanted = name.toLowerCase();
  const place = knowledge.places.find(
    ({ kind, name: own, aliases }) =>
      (kind === "launch-site" || kind === "launch-pad") && [own, ...aliases].some((one) => one.toLowerCase() === wanted),
  );
  const site =
    knowledge.sites.find(({ siteId, name: own }) => siteId === wanted || own.toLowerCase() === wanted) ??
    knowledge.sites.find(({ siteId, name: own }) => siteId === place?.id || own === place?.name) ??
    knowledge.sites.find(({ name: own }) => own.toLowerCase().includes(wanted));
  if (site === undefined) {
    throw new CommandFailure(
      exit.unreadable,
      `No launch site called "${name}" is known.`,
      `Known are ${knowledge.sites.map(({ siteId }) => siteId).join(", ")}.`,
    );
  }
  return site;
}

function waysTo(site: LaunchSite, inclinationDeg: number, heightKm: number) {
  const ways = ascentsTo(site.latitudeDeg * radPerDeg, inclinationDeg * radPerDeg, heightKm).map((way) => {
    const azimuthDeg = rounded(way.flownAzimuthRad * degPerRad, 2);
    return {
      way: way.way === "ascending" ? "northward" : "southward",
      inertialAzimuthDeg: rounded(way.inertialAzimuthRad * degPerRad, 2),
      flownAzimuthDeg: azimuthDeg,
      permitted: site.azimuthsDeg === null ? null : isPermitted(azimuthDeg, site.azimuthsDeg),
      speedToAddKmS: rounded(way.speedToAddKmS, 3),
    };
  });
  const least = Math.abs(site.latitudeDeg);
  const shortDeg = ways.length > 0 ? 0 : inclinationDeg < least ? least - inclinationDeg : inclinationDeg - (180 - least);
  return {
    inclinationDeg,
    heightKm,
    ways,
    turnDeg: rounded(shortDeg, 2),
    turnCostKmS: rounded(turnCostKmS(shortDeg * radPerDeg, circularSpeedKmS(heightKm)), 3),
  };
}

async function windowsFor(site: LaunchSite, object: string, flags: LaunchFlags, workspace: Workspace) {
  const histories = await loadHistories(
    flags.history === undefined ? { object, file: null } : { object: null, file: flags.history },
    async () => workspace,
  );
  const wanted = object.toLowerCase();
  const history =
    histories.find(({ noradId, name }) => String(noradId) === object || name.toLowerCase() === wanted) ?? histories[0];
  const last = history?.sets.at(-1);
  if (history === undefined || last === undefined)
    throw new CommandFailure(exit.unreadable, `No element set of ${object} is at hand.`);
  const start = flags.from ?? last.epoch;
  const during: Interval = { start, end: flags.to ?? addSeconds(start, 3 * 86400) };
  if (!(secondsBetween(during.start, during.end) > 0)) throw new CommandFailure(exit.usage, "--to does not lie after --from.");
  const set = nearestSet(history.sets, start);
  const made = sgp4(set);
  if (!made.ok) throw new CommandFailure(exit.unreadable, `The elements of ${history.name} are none of an orbit.`);
  return {
    object: { noradId: history.noradId, name: history.name },
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    epoch: utcMilliseconds(set.epoch),
    inclinationDeg: rounded(set.inclinationRad * degPerRad, 3),
    windows: planeWindowsFrom(made.value, site, during, builtInEarthData).map(({ at, azimuthRad, nodeSolarTimeS }) => ({
      time: utcMilliseconds(at),
      inertialAzimuthDeg: rounded(azimuthRad * degPerRad, 2),
      nodeSolarTime: `${String(Math.floor(nodeSolarTimeS / 3600)).padStart(2, "0")}:${String(Math.floor((nodeSolarTimeS % 3600) / 60)).padStart(2, "0")}`,
    })),
  };
}

type Answer = {
  readonly site: {
    readonly name: string;
    readonly latitudeDeg: number;
    readonly longitudeDeg: number;
    readonly permittedAzimuthsDeg: LaunchSite["azimuthsDeg"];
  };
  readonly leastInclinationDeg: number;
  readonly orbit: ReturnType<typeof waysTo> | null;
  readonly plane: Awaited<ReturnType<typeof windowsFor>> | null;
};

function pictureOf({ plane, ...answer }: Answer): LaunchPicture {
  if (plane === null) return { ...answer, plane: null };
  const windows = plane.windows.map(({ time, inertialAzimuthDeg }) => ({
    time,
    northward: inertialAzimuthDeg <= 90 || inertialAzimuthDeg >= 270,
  }));
  return { ...answer, plane: { object: plane.object.name, from: plane.from, to: plane.to, windows } };
}

function words({ site, leastInclinationDeg, orbit, plane }: Answer): string {
  const sectors = site.permittedAzimuthsDeg;
  return [
    `${site.name}: reaches inclinations from ${leastInclinationDeg.toFixed(1)}° to ${(180 - leastInclinationDeg).toFixed(1)}° without a turn`,
    sectors === null
      ? "permitted azimuths are not public"
      : `permitted azimuths: ${sectors.map(([from, to]) => `${from}° to ${to}°`).join(", ")}`,
    ...(orbit === null ? [] : ["", ...orbitWords(orbit)]),
    ...(plane === null
      ? []
      : [
          "",
          `plane of ${plane.object.name} (${plane.inclinationDeg}°), elements of ${plane.epoch}`,
          ...plane.windows.map(
            ({ time, inertialAzimuthDeg, nodeSolarTime }) =>
              `${time.slice(0, 19).replace("T", " ")} UTC  ${inertialAzimuthDeg > 90 && inertialAzimuthDeg < 270 ? "southward" : "northward"}  ascending node at ${nodeSolarTime} local solar time`,
          ),
          ...(plane.windows.length === 0 ? ["the site does not meet that plane"] : []),
        ]),
    "",
  ].join("\n");
}

function orbitWords({
  inclinationDeg,
  heightKm,
  ways,
  turnDeg,
  turnCostKmS: cost,
}: ReturnType<typeof waysTo>): readonly string[] {
  if (ways.length === 0) {
    return [
      `${inclinationDeg}° cannot be reached directly: a turn of ${turnDeg.toFixed(1)}° costs ${cost.toFixed(2)} km/s at ${heightKm} km`,
    ];
  }
  return ways.map(
    ({ way, flownAzimuthDeg, inertialAzimuthDeg, permitted, speedToAddKmS }) =>
      `${inclinationDeg}° at ${heightKm} km ${way}: flown at ${flownAzimuthDeg.toFixed(1)}° (${inertialAzimuthDeg.toFixed(1)}° among the stars), ` +
      `${speedToAddKmS.toFixed(2)} km/s to add${permitted === null ? "" : permitted ? ", permitted" : ", not permitted without a turn"}`,
  );
}

const examples = `
Examples:
  groundtrack launch vostochny --inclination 97.5
  groundtrack launch sohae --plane-of MALLIGYONG-1 --from 2023-12-01
`;

import type { Command } from "commander";
import { type ObjectPasses, openWorkspace, type PassJson, passRows } from "../../answers/index.ts";
import { addSeconds, builtInEarthData, secondsBetween, type Instant } from "../../engine/index.ts";
import { loadSatellites } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectNumber, collectText, parseDegrees, parseInstant } from "../momentOption.ts";
import { readPlace } from "../placeArgument.ts";
import { progressOnStderr } from "../progress.ts";
import { withSvg, writePicture, type SvgFlags } from "../svgOption.ts";

interface PassesFlags extends SvgFlags {
  readonly over: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly minElevation: number;
  readonly maxOffNadir?: number;
  readonly sunlit?: true;
  readonly daylight?: true;
  readonly object: readonly number[];
  readonly json?: true;
  readonly csv?: true;
  readonly ics?: true;
  readonly pack: readonly string[];
}

/** `groundtrack passes FILE|OBJECT --over PLACE` */
export function registerPasses(program: Command): void {
  withSvg(program.command("passes"), "the ways of the highest over the sky of the place")
    .description("when satellites pass over a place, how high, and in what light")
    .argument(
      "<source>",
      "a file of element sets (TLE, or OMM as JSON or CSV), - for standard input, or an object in the packs",
    )
    .requiredOption("--over <place>", "a place by name, or latitude,longitude[,height in metres]")
    .requiredOption("--from <time>", "first moment of UTC", parseInstant)
    .requiredOption("--to <time>", "last moment", parseInstant)
    .option("--min-elevation <degrees>", "least height above the horizon that counts as a pass", parseDegrees, 10)
    .option(
      "--max-off-nadir <degrees>",
      "only passes that come this near to straight overhead, seen from the satellite",
      parseDegrees,
    )
    .option("--sunlit", "only passes with the satellite in sunlight at its highest")
    .option("--daylight", "only passes with the Sun above the place's horizon")
    .option("--object <number>", "only this object of the file; may be repeated", collectNumber, [])
    .option("--json", "print JSON")
    .option("--csv", "print CSV")
    .option("--ics", "print a calendar")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (source: string, flags: PassesFlags) => {
      const output = outputOf(flags);
      const lengthS = secondsBetween(flags.from, flags.to);
      if (!(lengthS > 0))
        throw new CommandFailure(exit.usage, "--to does not lie after --from.", "Give an interval of some length.");
      if (!(flags.minElevation >= -15 && flags.minElevation < 90)) {
        throw new CommandFailure(
          exit.usage,
          `No pass is ${flags.minElevation} degrees high.`,
          "Give --min-elevation between -15 and 90.",
        );
      }
      const workspace = async () => openWorkspace(flags.pack);
      const where = await readPlace(flags.over, workspace);
      const near = addSeconds(flags.from, lengthS / 2);
      const satellites = await loadSatellites({ source, noradIds: flags.object, near }, workspace);
      const filter = {
        minElevationDeg: flags.minElevation,
        maxOffNadirDeg: flags.maxOffNadir ?? null,
        sunlit: flags.sunlit === true,
        daylight: flags.daylight === true,
      };
      const progress = progressOnStderr("looking for passes");
      const result = satellites.map((one, index) => {
        progress.step(index, satellites.length);
        return passRows(one, where, { start: flags.from, end: flags.to }, filter, builtInEarthData);
      });
      progress.end();
      const during = { start: flags.from, end: flags.to };
      await writePicture(flags, (kit, width) => kit.passesFigure(kit.passesPicture(result, satellites, where, during), width));
      process.stdout.write(output(result));
    });
}

function outputOf({ json, csv, ics }: PassesFlags): (result: readonly ObjectPasses[]) => string {
  const wanted = [json === true ? jsonText : null, csv === true ? csvText : null, ics === true ? icsText : null].filter(
    (one) => one !== null,
  );
  if (wanted.length > 1) {
    throw new CommandFailure(exit.usage, "--json, --csv and --ics all print to standard output.", "Choose one of them.");
  }
  return wanted[0] ?? tableText;
}

function jsonText(result: readonly ObjectPasses[]): string {
  return `${JSON.stringify(result, null, 1)}\n`;
}

const columns = [
  "rise",
  "peak",
  "set",
  "peakElevationDeg",
  "minOffNadirDeg",
  "sunElevationDeg",
  "sunlit",
  "upAtStart",
  "upAtEnd",
] as const;

function csvText(result: readonly ObjectPasses[]): string {
  const rows = result.flatMap(({ object, passes }) =>
    passes.map((pass) => [object.noradId, quoted(object.name), ...columns.map((name) => pass[name])].join()),
  );
  return [`noradId,name,${columns.join()}`, ...rows].map((row) => `${row}\r\n`).join("");
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** iCalendar, RFC 5545: lines end in CR LF and are folded at 75 octets. */
function icsText(result: readonly ObjectPasses[]): string {
  const stamp = `${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const events = result.flatMap(({ object, place, passes }) =>
    passes.flatMap((pass) => [
      "BEGIN:VEVENT",
      `UID:${object.noradId}-${compact(pass.peak)}-${place.latitudeDeg}-${place.longitudeDeg}@groundtrack`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${compact(pass.rise)}`,
      `DTEND:${compact(pass.set)}`,
      `SUMMARY:${escaped(`${object.name} over ${place.name}, ${Math.round(pass.peakElevationDeg)}° high`)}`,
      `DESCRIPTION:${escaped(`Highest at ${pass.peak}; ${pass.sunlit ? "in sunlight" : "in the Earth's shadow"}; Sun at the place ${Math.round(pass.sunElevationDeg)}°.`)}`,
      `GEO:${place.latitudeDeg};${place.longitudeDeg}`,
      "END:VEVENT",
    ]),
  );
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Groundtrack//passes//EN", ...events, "END:VCALENDAR"]
    .map(folded)
    .join("");
}

function compact(utc: string): string {
  return `${utc.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function escaped(value: string): string {
  return value.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, "\\n");
}

const octetsALine = 75;

function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > octetsALine) {
      out += "\r\n ";
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return `${out}\r\n`;
}

function tableText(result: readonly ObjectPasses[]): string {
  const several = result.length > 1;
  const shown = several ? result.filter(({ passes, ended }) => passes.length > 0 || ended !== null) : result;
  const parts = shown.map(({ object, place, epoch, passes, ended }) => {
    const title = `${object.name} (${object.noradId}) over ${place.name}; elements of ${epoch}`;
    const head = "rise (UTC)               peak          set           highest  off nadir      Sun  satellite";
    const end = ended === null ? [] : [`no position after ${ended.at}: ${ended.error}`];
    const body = passes.length === 0 ? ["no passes"] : [head, ...passes.map(tableRow)];
    return [title, ...body, ...end].map((line) => `${line}\n`).join("");
  });
  if (parts.length === 0) return "no passes\n";
  return parts.join("\n");
}

function tableRow(pass: PassJson): string {
  const degrees = (value: number, width: number): string => `${value.toFixed(1)}°`.padStart(width);
  const clock = (utc: string): string => utc.slice(11);
  const edges = `${pass.upAtStart ? " up at the start" : ""}${pass.upAtEnd ? " up at the end" : ""}`;
  return [
    pass.rise,
    clock(pass.peak),
    clock(pass.set),
    `${degrees(pass.peakElevationDeg, 6)} ${degrees(pass.minOffNadirDeg, 10)} ${degrees(pass.sunElevationDeg, 8)}`,
    `${pass.sunlit ? "sunlit" : "in shadow"}${edges}`,
  ].join("  ");
}

const examples = `
Examples:
  groundtrack passes MALLIGYONG-1 --over 38.8977,-77.0365 --from 2023-11-27 --to 2023-11-28
  groundtrack passes stations.tle --over Berlin --from 2026-08-22 --to 2026-08-25 --min-elevation 30 --sunlit
  groundtrack passes active.csv --object 25544 --over 52.52,13.4,40 --from 2026-08-22 --to 2026-08-29 --ics > passes.ics

Heights are geometric: refraction lifts the horizon by half a degree. Times hold to a millisecond for the elements given; the elements
themselves put a low satellite off by seconds after some days.
`;

import type { Command } from "commander";
import { coverageOf, openWorkspace, type CoverageAnswer, type NamedSatellite } from "../../answers/index.ts";
import { addSeconds, secondsBetween, type Instant } from "../../engine/index.ts";
import { loadSatellites } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectNumber, collectText, parseDegrees, parseInstant } from "../momentOption.ts";
import { readPlace } from "../placeArgument.ts";
import { withSvg, writePicture, type SvgFlags } from "../svgOption.ts";

interface CoverageFlags extends SvgFlags {
  readonly over: string;
  readonly radius: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly maxOffNadir: number;
  readonly daylight?: true;
  readonly object: readonly number[];
  readonly json?: true;
  readonly pack: readonly string[];
}

/** `groundtrack coverage FILE|OBJECT… --over PLACE` */
export function registerCoverage(program: Command): void {
  withSvg(program.command("coverage"), "every look by day and hour, and the gaps between them")
    .description("how often satellites, alone or together, can look at a place: looks, gaps, counts a day")
    .argument("<sources...>", "files of element sets, or objects in the packs; all count together")
    .requiredOption("--over <place>", "a place by name, or latitude,longitude[,height in metres]")
    .option("--radius <km>", "an area that reaches so far around the place: its middle and six points on its edge", Number, 0)
    .requiredOption("--from <time>", "first moment of UTC", parseInstant)
    .requiredOption("--to <time>", "last moment", parseInstant)
    .option("--max-off-nadir <degrees>", "how far off straight down a look may be", parseDegrees, 45)
    .option("--daylight", "only looks with the Sun at least 10 degrees high at the place")
    .option("--object <number>", "only this object of the files; may be repeated", collectNumber, [])
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (sources: readonly string[], flags: CoverageFlags) => {
      const lengthS = secondsBetween(flags.from, flags.to);
      if (!(lengthS > 0))
        throw new CommandFailure(exit.usage, "--to does not lie after --from.", "Give an interval of some length.");
      if (!(flags.radius >= 0 && flags.radius < 5000)) {
        throw new CommandFailure(exit.usage, `No area reaches ${flags.radius} km.`, "Give --radius between 0 and 5000.");
      }
      const workspace = async () => openWorkspace(flags.pack);
      const where = await readPlace(flags.over, workspace);
      const near = addSeconds(flags.from, lengthS / 2);
      const satellites: NamedSatellite[] = [];
      for (const source of sources)
        satellites.push(...(await loadSatellites({ source, noradIds: flags.object, near }, workspace)));
      const answer = coverageOf(
        satellites,
        where,
        {
          from: flags.from,
          to: flags.to,
          radiusKm: flags.radius,
          maxOffNadirDeg: flags.maxOffNadir,
          daylight: flags.daylight === true,
        },
        (left) => process.stderr.write(`groundtrack: ${left}\n`),
      );
      const during = { start: flags.from, end: flags.to };
      await writePicture(flags, (kit, width) => kit.coverageFigure(kit.coveragePicture(answer, where, during), width));
      process.stdout.write(flags.json === true ? `${JSON.stringify(answer, null, 1)}\n` : words(answer));
    });
}

function words(answer: CoverageAnswer): string {
  const { middle, area, countsADay: counts } = answer;
  const many = answer.satellites.length;
  return [
    `${many === 1 ? (answer.satellites[0]?.name ?? "") : `${many} satellites together`} over ${answer.place.name}, ${answer.from} to ${answer.to}`,
    `looks within ${answer.maxOffNadirDeg}° off straight down${answer.daylight ? ", by daylight" : ""}: ${middle.looks}`,
    middle.gaps === 0
      ? `no two looks, so no gap between looks: the first ${middle.beforeFirstHours.toFixed(1)} h after the start`
      : `gaps between looks: mean ${middle.meanHours.toFixed(2)} h, 95 % under ${middle.p95Hours.toFixed(2)} h, worst ${middle.worstHours.toFixed(2)} h`,
    ...(area === null
      ? []
      : [
          `area of ${answer.place.radiusKm} km by ${area.points} points: mean gap ${area.meanHours.toFixed(2)} h, worst anywhere ${area.worstHours.toFixed(2)} h`,
        ]),
    ...(counts === null
      ? []
      : [
          `looks in 24 hours: ${counts.least} to ${counts.most}, mean ${counts.mean}`,
          `how often a random 24 hours has so many or more: ${counts.shareWithAtLeast.map(({ looks, share }) => `${looks}: ${Math.round(100 * share)} %`).join(", ")}`,
        ]),
    "",
  ].join("\n");
}

const examples = `
Examples:
  groundtrack coverage MALLIGYONG-1 --over Seoul --from 2023-12-01 --to 2023-12-15 --daylight
  groundtrack coverage yaogan.tle --over Lviv --from 2024-02-01 --to 2024-02-15 --max-off-nadir 60 --json
`;

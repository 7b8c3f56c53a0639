import type { Command } from "commander";
import {
  type NamedPlace,
  type NamedSatellite,
  openWorkspace,
  placeJson,
  rounded,
  utcMilliseconds,
} from "../../answers/index.ts";
import {
  areaSites,
  countsInWindows,
  gapsBetween,
  looksAt,
  mergedLooks,
  shareOfWindows,
  type GapSummary,
  type Look,
  type LookLimits,
} from "../../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  propagationProblems,
  radPerDeg,
  secondsBetween,
  siteAt,
  type Geodetic,
  type Instant,
  type Interval,
} from "../../engine/index.ts";
import { loadSatellites } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectNumber, collectText, parseDegrees, parseInstant } from "../momentOption.ts";
import { readPlace } from "../placeArgument.ts";

interface CoverageFlags {
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

const daySeconds = 86400;
const windowStepS = 1800;
/** As for pictures by daylight. */
const daySunRad = 10 * radPerDeg;

/** `groundtrack coverage FILE|OBJECT… --over PLACE` */
export function registerCoverage(program: Command): void {
  program
    .command("coverage")
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
      const answer = coverageOf(satellites, where, flags);
      process.stdout.write(flags.json === true ? `${JSON.stringify(answer, null, 1)}\n` : words(answer));
    });
}

function coverageOf(satellites: readonly NamedSatellite[], where: NamedPlace, flags: CoverageFlags) {
  const during: Interval = { start: flags.from, end: flags.to };
  const limits: LookLimits = {
    maxOffNadirRad: flags.maxOffNadir * radPerDeg,
    minSunElevationRad: flags.daylight === true ? daySunRad : null,
  };
  const points = areaSites(where.place, flags.radius).map((place) => {
    const looks = looksOf(satellites, place, during, limits);
    return { looks, gaps: gapsBetween(mergedLooks(looks), during) };
  });
  const middle = points[0]?.looks ?? [];
  const counts = countsInWindows(middle, during, daySeconds, windowStepS);
  const most = Math.max(0, ...counts);
  const gaps = points.map((point) => point.gaps);
  return {
    place: { ...placeJson(where), radiusKm: flags.radius },
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    maxOffNadirDeg: flags.maxOffNadir,
    daylight: flags.daylight === true,
    satellites: satellites.map(({ noradId, name }) => ({ noradId, name })),
    middle: gapsJson(gaps[0] ?? gapsBetween([], during)),
    area:
      gaps.length < 2
        ? null
        : {
            points: gaps.length,
            meanHours: rounded(gaps.reduce((sum, one) => sum + one.meanS, 0) / gaps.length / 3600, 3),
            worstHours: rounded(Math.max(...gaps.map(({ worstS }) => worstS)) / 3600, 3),
          },
    countsADay:
      counts.length === 0
        ? null
        : {
            mean: rounded(counts.reduce((sum, count) => sum + count, 0) / counts.length, 2),
            least: Math.min(...counts),
            most,
            shareWithAtLeast: Array.from({ length: most }, (_, i) => ({
              looks: i + 1,
              share: rounded(shareOfWindows(counts, i + 1), 3),
            })),
          },
    looks: middle.map(({ satellite, start, end }) => ({
      start: utcMilliseconds(start),
      end: utcMilliseconds(end),
      noradId: satellites[satellite]?.noradId ?? 0,
    })),
  };
}

function looksOf(
  satellites: readonly NamedSatellite[],
  place: Geodetic,
  during: Interval,
  limits: LookLimits,
): readonly Look[] {
  return satellites.flatMap(({ satellite, name }, index) => {
    const found = looksAt([satellite], siteAt(place), place, during, limits, builtInEarthData);
    if (!found.ok) {
      process.stderr.write(`groundtrack: ${name} left out: ${propagationProblems[found.problem.code](found.problem).text}\n`);
      return [];
    }
    return found.value.map((look) => ({ ...look, satellite: index }));
  });
}

function gapsJson(gaps: GapSummary) {
  const hours = (seconds: number): number => rounded(seconds / 3600, 3);
  return {
    looks: gaps.looks,
    lookingShare: rounded(gaps.lookingShare, 5),
    gaps: gaps.gaps,
    meanHours: hours(gaps.meanS),
    p95Hours: hours(gaps.p95S),
    worstHours: hours(gaps.worstS),
    beforeFirstHours: hours(gaps.edgesS[0]),
    afterLastHours: hours(gaps.edgesS[1]),
  };
}

function words(answer: ReturnType<typeof coverageOf>): string {
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

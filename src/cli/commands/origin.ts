import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import { type NamedHistory, openWorkspace, rounded, utcMilliseconds } from "../../answers/index.ts";
import { rankOrigins, type LaunchSite, type OriginWay } from "../../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  parseUtc,
  builtInLeapSeconds,
  secondsBetween,
  sgp4,
  type Instant,
  type MeanElements,
} from "../../engine/index.ts";
import type { Workspace } from "../../check/index.ts";
import { loadHistories } from "../elementSets.ts";
import { collectText, parseInstant } from "../momentOption.ts";

interface OriginFlags {
  readonly history?: string;
  readonly day?: Instant;
  readonly owner?: string;
  readonly json?: true;
  readonly pack: readonly string[];
}

const mostShown = 6;
const daysBefore = 2;

/** `groundtrack origin OBJECT | --history FILE` */
export function registerOrigin(program: Command): void {
  program
    .command("origin")
    .description("where an orbit was launched from: sites ranked, with direction, lift-off and turns")
    .argument("[object]", "an object in the packs, by name or number")
    .option("--history <file>", "a file of element sets instead; each object in it is asked for")
    .option(
      "--day <date>",
      "the day of launch, UTC (the record's, where a pack holds it; else the two days before the first set)",
      parseInstant,
    )
    .option("--owner <country>", "the owner's country, two letters (the record's, where a pack holds it)", parseCountry)
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (object: string | undefined, flags: OriginFlags) => {
      const workspace = await openWorkspace(flags.pack);
      const histories = await loadHistories({ object: object ?? null, file: flags.history ?? null }, async () => workspace);
      const answers = histories.flatMap((history) => answerFor(history, flags, workspace) ?? []);
      process.stdout.write(flags.json === true ? `${JSON.stringify(answers, null, 1)}\n` : answers.map(wordsOf).join("\n"));
    });
}

function parseCountry(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a country's two letters.`);
  return text.toUpperCase();
}

function answerFor(history: NamedHistory, flags: OriginFlags, { knowledge }: Workspace) {
  const record = knowledge.objects.find(({ noradId }) => noradId === history.noradId);
  const recorded = record?.launched == null ? null : parseUtc(`${record.launched.slice(0, 10)}T00:00:00Z`, builtInLeapSeconds);
  const day = flags.day ?? (recorded?.ok === true ? recorded.value : null);
  const owner = flags.owner ?? (record === undefined || record.owner === "XX" ? null : record.owner);
  const set = firstSet(history, day);
  const made = set === null ? null : sgp4(set);
  if (set === null || made === null || !made.ok) return null;
  const during =
    day === null
      ? { start: addSeconds(set.epoch, -daysBefore * 86400), end: set.epoch }
      : { start: day, end: addSeconds(day, 86400) };
  const sites: readonly LaunchSite[] = knowledge.sites;
  const ranked = (who: string | null) =>
    rankOrigins(made.value, sites, { during, owner: who }, builtInEarthData).slice(0, mostShown).map(wayJson);
  return {
    object: { noradId: history.noradId, name: history.name },
    set: {
      epoch: utcMilliseconds(set.epoch),
      daysAfterDay: day === null ? null : rounded(secondsBetween(day, set.epoch) / 86400, 2),
    },
    priors: {
      day: day === null ? null : utcMilliseconds(day).slice(0, 10),
      owner,
      habits: "inclinations reached from each site, 2012 to 2020",
      ways: "directions flown from each site, and permitted azimuths where they are public",
    },
    withOwner: owner === null ? null : ranked(owner),
    withoutOwner: ranked(null),
  };
}

/** The first set after the day of launch; the first of all where the day is not known. */
function firstSet(history: NamedHistory, day: Instant | null): MeanElements | null {
  return history.sets.find((set) => day === null || secondsBetween(day, set.epoch) > 0) ?? null;
}

function wayJson(way: OriginWay) {
  const degrees = (rad: number): number => rounded(rad * degPerRad, 2);
  return {
    siteId: way.site.siteId,
    name: way.site.name,
    sameAs: way.sameAs.map(({ siteId }) => siteId),
    share: rounded(way.share, 3),
    liftOff: utcMilliseconds(way.liftOff),
    planeAt: utcMilliseconds(way.planeAt),
    phaseAt: way.phaseAt === null ? null : utcMilliseconds(way.phaseAt),
    ascent: way.ascent,
    planeDistanceDeg: degrees(way.planeDistanceRad),
    azimuthDeg: degrees(way.azimuthRad),
    flownAzimuthDeg: degrees(way.flownAzimuthRad),
    way: way.way,
    outsideSectorsDeg: way.outsideDeg === null ? null : rounded(way.outsideDeg, 1),
  };
}

type Answer = NonNullable<ReturnType<typeof answerFor>>;

function wordsOf({ object, set, priors, withOwner, withoutOwner }: Answer): string {
  return [
    `${object.name} (${object.noradId}), element set of ${set.epoch}`,
    `used besides plane and phase: ${priors.day === null ? `the ${daysBefore} days before the set` : `the day ${priors.day}`}; ${priors.habits}; ${priors.ways}`,
    "",
    ...(withOwner === null ? [] : [`with the owner (${priors.owner})`, ...withOwner.map(row), ""]),
    "without the owner",
    ...withoutOwner.map(row),
    ...(set.daysAfterDay !== null && set.daysAfterDay > 5
      ? ["", `the set is ${set.daysAfterDay} days younger than the day: the plane holds, the place along the orbit does not`]
      : []),
    "",
  ].join("\n");
}

function row(way: ReturnType<typeof wayJson>): string {
  const turn = way.ascent === "direct" ? "direct" : `turn of ${way.planeDistanceDeg.toFixed(1)}°`;
  return [
    `${Math.round(100 * way.share)} %`.padStart(6),
    way.name.padEnd(38),
    `lift-off about ${way.liftOff.slice(0, 16).replace("T", " ")}`,
    `${way.way}, flown at ${way.flownAzimuthDeg.toFixed(0)}°`,
    `${turn}${(way.outsideSectorsDeg ?? 0) > 1 ? ", outside the permitted azimuths" : ""}`,
  ].join("  ");
}

const examples = `
Examples:
  groundtrack origin MALLIGYONG-1
  groundtrack origin --history first-sets.tle --day 2023-11-21 --owner KP --json
`;

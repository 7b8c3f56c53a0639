import { InvalidArgumentError, type Command } from "commander";
import { archiveForReading, orbitFigures, withArchive } from "../../answers/index.ts";
import { objectsAt, orbitClasses, type ObjectAt, type ObjectsAt, type OrbitClass } from "../../catalogue/index.ts";
import { builtInLeapSeconds, elementsFromOmm, formatUtc, type Instant } from "../../engine/index.ts";
import { CommandFailure, exit } from "../exit.ts";
import { parseInstant } from "../momentOption.ts";

interface ObjectsFlags {
  readonly at?: Instant;
  readonly asOf?: Instant;
  readonly owner?: string;
  readonly launch?: string;
  readonly regime?: OrbitClass;
  readonly kind?: ObjectAt["object"]["kind"];
  readonly json?: true;
}

const kinds = ["payload", "rocket-body", "debris", "unknown"] as const;

/** `groundtrack archive objects` */
export function registerArchiveObjects(archive: Command, setStatus: (status: number) => void): void {
  archive
    .command("objects")
    .description("the objects of an owner, a launch or a kind of orbit that were in orbit at a moment")
    .option("--at <time>", "the moment, UTC; else now", parseInstant)
    .option("--as-of <time>", "by what was published by then", parseInstant)
    .option("--owner <code>", "owner's country, ISO 3166 alpha-2: KP", parseOwner)
    .option("--launch <id>", "launch, as 2023-179", parseLaunch)
    .option("--regime <orbit>", orbitClasses.join(", ").toLowerCase(), parseOrbit)
    .option("--kind <kind>", kinds.join(", "), parseKind)
    .option("--json", "print JSON")
    .addHelpText("after", examples)
    .action(async (own: ObjectsFlags, command: Command) => {
      // The command above has --json too and takes it first.
      const flags: ObjectsFlags = { ...command.optsWithGlobals<ObjectsFlags>(), ...own };
      const opened = await archiveForReading();
      if (opened === null) {
        throw new CommandFailure(exit.unreadable, "There is no archive yet.", "Make one: groundtrack import FILE.");
      }
      await withArchive(opened, async () => {
        const at =
          flags.at === undefined ? `${new Date().toISOString().slice(0, 19)}Z` : formatUtc(flags.at, builtInLeapSeconds);
        const asOf = flags.asOf === undefined ? null : formatUtc(flags.asOf, builtInLeapSeconds);
        const found = await objectsAt(opened, {
          at,
          asOf,
          ...(flags.owner === undefined ? {} : { owner: flags.owner }),
          ...(flags.launch === undefined ? {} : { launchId: flags.launch }),
          ...(flags.regime === undefined ? {} : { orbit: flags.regime }),
          ...(flags.kind === undefined ? {} : { kind: flags.kind }),
        });
        process.stdout.write(flags.json === true ? jsonText(at, asOf, found) : tableText(at, found));
        if (found.objects.length === 0) setStatus(exit.nothingJudged);
      });
    });
}

function figuresOf({ set }: ObjectAt) {
  const read = set === null ? null : elementsFromOmm(set.value, builtInLeapSeconds);
  return read?.ok === true ? orbitFigures(read.value) : null;
}

function tableText(at: string, { objects, withoutSet, leftOut, completeness, missing }: ObjectsAt): string {
  const lines = objects.map((one) => {
    const { object, orbits } = one;
    const figures = figuresOf(one);
    const orbit =
      figures === null
        ? "no set of the 30 days before"
        : `${figures.perigeeKm.toFixed(0)} × ${figures.apogeeKm.toFixed(0)} km, ${figures.inclinationDeg.toFixed(2)}°, set of ${figures.epoch.slice(0, 16)}Z${orbits.length === 0 ? "" : `, ${orbits.join(" ")}`}`;
    const number = String(object.noradId).padStart(6);
    return `${number}  ${object.cosparId.padEnd(11)}  ${object.owner}  ${object.name.padEnd(24)}  ${orbit}`;
  });
  const whole = completeness.find(({ value }) => value.complete)?.value;
  const notes = [
    `${objects.length} ${objects.length === 1 ? "object" : "objects"} at ${at}.`,
    ...(withoutSet === 0
      ? []
      : [`${withoutSet} more have no element set of the 30 days before, so that their orbit is not known.`]),
    ...(leftOut.length === 0
      ? []
      : [`${leftOut.length} later sets were not used: they do not continue their objects' orbits.`]),
    whole === undefined
      ? "Nothing says that the catalogue held here is whole for that day: an object that is not listed may still have been there."
      : `The catalogue is whole from ${whole.during.start.slice(0, 10)} to ${whole.during.end.slice(0, 10)}: ${whole.because}.`,
    ...(missing?.command == null ? [] : [`More may come with: ${missing.command}`]),
  ];
  return `${[...lines, ...(lines.length === 0 ? [] : [""]), ...notes].join("\n")}\n`;
}

function jsonText(at: string, asOf: string | null, { objects, ...rest }: ObjectsAt): string {
  const json = {
    at,
    asOf,
    heights: "km, from the printed mean motion, over the equatorial radius",
    objects: objects.map((one) => ({ ...one.object, orbits: one.orbits, orbit: figuresOf(one), set: one.set })),
    ...rest,
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function parseOwner(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text))
    throw new InvalidArgumentError(`"${text}" is no country code of two letters; North Korea is KP.`);
  return text.toUpperCase();
}

function parseLaunch(text: string): string {
  if (!/^\d{4}-(?:\d{3}|[A-Z]\d{2})$/.test(text))
    throw new InvalidArgumentError(`"${text}" is no launch; write it as 2023-179.`);
  return text;
}

function parseOrbit(text: string): OrbitClass {
  const found = orbitClasses.find((each) => each === text.toUpperCase());
  if (found === undefined) throw new InvalidArgumentError(`"${text}" is none of ${orbitClasses.join(", ").toLowerCase()}.`);
  return found;
}

function parseKind(text: string): ObjectAt["object"]["kind"] {
  const found = kinds.find((each) => each === text);
  if (found === undefined) throw new InvalidArgumentError(`"${text}" is none of ${kinds.join(", ")}.`);
  return found;
}

const examples = `
Orbits: leo (apogee to 2000 km), sso (low, its node keeps pace with the Sun), meo, geo (35,786 ± 200 km, within 15° of the equator), heo
(eccentricity 0.25 or more). An orbit across these bounds is none of them.

Examples:
  groundtrack archive objects --owner KP --at 2023-12-01
  groundtrack archive objects --owner CN --regime sso --kind payload --at 2024-07-05
  groundtrack archive objects --launch 2023-179
`;

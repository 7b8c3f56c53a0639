import type { Command } from "commander";
import { type NamedSatellite, openWorkspace, rounded, utcMilliseconds } from "../../answers/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  geodeticFromItrf,
  propagateInOrbit,
  propagationProblems,
  secondsBetween,
  temeToGcrf,
  temeToItrf,
  type Instant,
  type State,
  type Vec3,
} from "../../engine/index.ts";
import { loadSatellites } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectNumber, collectText, parseInstant, parseSeconds } from "../momentOption.ts";
import { progressOnStderr } from "../progress.ts";

const frames = ["teme", "itrf", "gcrf", "geodetic"] as const;
type Frame = (typeof frames)[number];

interface PropagateFlags {
  readonly at: readonly Instant[];
  readonly from?: Instant;
  readonly to?: Instant;
  readonly step: number;
  readonly frame: string;
  readonly object: readonly number[];
  readonly json?: true;
  readonly csv?: true;
  readonly pack: readonly string[];
}

interface StateJson {
  readonly time: string;
  readonly positionKm: Vec3 | null;
  readonly velocityKmS: Vec3 | null;
  readonly latitudeDeg?: number;
  readonly longitudeDeg?: number;
  readonly heightKm?: number;
  /** Why there is no state; else null. */
  readonly error: string | null;
}

interface ObjectStates {
  readonly object: { readonly noradId: number; readonly name: string };
  readonly frame: Frame;
  readonly epoch: string;
  readonly states: readonly StateJson[];
}

/** `groundtrack propagate FILE|OBJECT` */
export function registerPropagate(program: Command): void {
  program
    .command("propagate")
    .description("where satellites are at a moment, or along an interval")
    .argument(
      "<source>",
      "a file of element sets (TLE, or OMM as JSON or CSV), - for standard input, or an object in the packs",
    )
    .option(
      "--at <time>",
      "a moment of UTC; may be repeated",
      (text, before: readonly Instant[]) => [...before, parseInstant(text)],
      [],
    )
    .option("--from <time>", "first moment of UTC of a series", parseInstant)
    .option("--to <time>", "last moment of the series", parseInstant)
    .option("--step <time>", "between its moments: 60s, 5min, 2h", parseSeconds, 60)
    .option("--frame <frame>", `one of ${frames.join(", ")}`, "teme")
    .option("--object <number>", "only this object of the file; may be repeated", collectNumber, [])
    .option("--json", "print JSON")
    .option("--csv", "print CSV")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (source: string, flags: PropagateFlags) => {
      const frame = frames.find((name) => name === flags.frame);
      if (frame === undefined) {
        throw new CommandFailure(exit.usage, `There is no frame "${flags.frame}".`, `Choose one of ${frames.join(", ")}.`);
      }
      if (flags.json === true && flags.csv === true) {
        throw new CommandFailure(exit.usage, "--json and --csv both print to standard output.", "Choose one of the two.");
      }
      const moments = momentsOf(flags);
      const near = moments[Math.floor(moments.length / 2)] ?? builtInStart;
      const satellites = await loadSatellites({ source, noradIds: flags.object, near }, async () => openWorkspace(flags.pack));
      const progress = progressOnStderr("propagating");
      const result = satellites.map((one, index) => {
        progress.step(index, satellites.length);
        return statesOf(one, moments, frame);
      });
      progress.end();
      process.stdout.write(
        flags.json === true ? `${JSON.stringify(result, null, 1)}\n` : flags.csv === true ? csv(result) : text(result),
      );
    });
}

const builtInStart = parseInstant("2000-01-01");
const mostMoments = 5_000_000;

function momentsOf({ at, from, to, step }: PropagateFlags): readonly Instant[] {
  if (at.length > 0 && from === undefined && to === undefined) return at;
  if (at.length > 0 || from === undefined || to === undefined) {
    throw new CommandFailure(
      exit.usage,
      "Say when: either --at TIME, or --from TIME and --to TIME.",
      "groundtrack propagate --help shows examples.",
    );
  }
  const count = Math.floor(secondsBetween(from, to) / step + 1e-9) + 1;
  if (count < 1 || count > mostMoments) {
    throw new CommandFailure(
      exit.usage,
      count < 1 ? "--to lies before --from." : `That is ${count} moments.`,
      "Choose other limits or a longer --step.",
    );
  }
  return Array.from({ length: count }, (_, index) => addSeconds(from, index * step));
}

function statesOf({ noradId, name, satellite }: NamedSatellite, moments: readonly Instant[], frame: Frame): ObjectStates {
  const states = moments.map((at): StateJson => {
    const state = propagateInOrbit(satellite, at);
    const time = utcMilliseconds(at);
    if (!state.ok)
      return { time, positionKm: null, velocityKmS: null, error: propagationProblems[state.problem.code](state.problem).text };
    return { time, ...inFrame(state.value, frame), error: null };
  });
  return { object: { noradId, name }, frame, epoch: utcMilliseconds(satellite.elements.epoch), states };
}

function inFrame(teme: State<"TEME">, frame: Frame): Omit<StateJson, "time" | "error"> {
  if (frame === "teme") return vectors(teme);
  if (frame === "gcrf") return vectors(temeToGcrf(teme, builtInEarthData));
  const itrf = temeToItrf(teme, builtInEarthData);
  if (frame === "itrf") return vectors(itrf);
  const { latitudeRad, longitudeRad, heightKm } = geodeticFromItrf(itrf.positionKm);
  return {
    ...vectors(itrf),
    latitudeDeg: rounded(latitudeRad * degPerRad, 7),
    longitudeDeg: rounded(longitudeRad * degPerRad, 7),
    heightKm: rounded(heightKm, 6),
  };
}

/** Tenths of a millimetre and of a micrometre a second: finer than any element set, coarser than noise. */
function vectors({ positionKm: p, velocityKmS: v }: { readonly positionKm: Vec3; readonly velocityKmS: Vec3 }): {
  readonly positionKm: Vec3;
  readonly velocityKmS: Vec3;
} {
  return {
    positionKm: [rounded(p[0], 8), rounded(p[1], 8), rounded(p[2], 8)],
    velocityKmS: [rounded(v[0], 10), rounded(v[1], 10), rounded(v[2], 10)],
  };
}

function csv(result: readonly ObjectStates[]): string {
  const geodetic = result[0]?.frame === "geodetic";
  const head = geodetic ? "latitudeDeg,longitudeDeg,heightKm" : "xKm,yKm,zKm,vxKmS,vyKmS,vzKmS";
  const rows = result.flatMap(({ object, frame, states }) =>
    states.map((state) => {
      const values = geodetic
        ? [state.latitudeDeg, state.longitudeDeg, state.heightKm]
        : [...(state.positionKm ?? ["", "", ""]), ...(state.velocityKmS ?? ["", "", ""])];
      return [
        object.noradId,
        quoted(object.name),
        frame,
        state.time,
        ...values.map((value) => value ?? ""),
        quoted(state.error ?? ""),
      ].join();
    }),
  );
  return `noradId,name,frame,time,${head},error\r\n${rows.map((row) => `${row}\r\n`).join("")}`;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function text(result: readonly ObjectStates[]): string {
  return result
    .map(({ object, frame, epoch, states }) => {
      const geodetic = frame === "geodetic";
      const title = `${object.name} (${object.noradId}), ${geodetic ? "WGS 84" : `${frame.toUpperCase()}, km and km/s`}; elements of ${epoch}`;
      const lines = states.map((state) => {
        if (state.positionKm === null || state.velocityKmS === null) return `${state.time}  ${state.error}`;
        if (geodetic) {
          return `${state.time}  ${fixed(state.latitudeDeg, 5, 9)}°  ${fixed(state.longitudeDeg, 5, 10)}°  ${fixed(state.heightKm, 3, 10)} km`;
        }
        const position = state.positionKm.map((value) => fixed(value, 6, 15)).join("");
        return `${state.time} ${position} ${state.velocityKmS.map((value) => fixed(value, 9, 14)).join("")}`;
      });
      return `${title}\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

function fixed(value: number | undefined, decimals: number, width: number): string {
  return (value ?? Number.NaN).toFixed(decimals).padStart(width);
}

const examples = `
Examples:
  groundtrack propagate stations.tle --at 2026-08-22T12:00:00Z --frame geodetic
  groundtrack propagate MALLIGYONG-1 --from 2023-11-27T14:30:00Z --to 2023-11-27T14:40:00Z --step 60s
  groundtrack propagate active.csv --object 25544 --at 2026-08-22T12:00:00Z --json

Of several sets of one object, the one nearest to the middle of the moments is used. TEME is what SGP4 gives; ITRF turns with
the Earth, and its velocity is against the ground; geodetic adds latitude, longitude and height.
`;

import type { Command } from "commander";
import { type NamedHistory, openWorkspace, rounded, utcMilliseconds } from "../../answers/index.ts";
import {
  approachesToOne,
  closestByChance,
  encountersBetween,
  longitudeUnder,
  nearestSet,
  peersAsClose,
  peersOf,
  relativeOrbit,
  type Encounter,
} from "../../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  intervalSeconds,
  propagationProblems,
  secondsBetween,
  sgp4,
  type Instant,
  type Interval,
  type MeanElements,
} from "../../engine/index.ts";
import { loadHistories } from "../elementSets.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectText, parseInstant } from "../momentOption.ts";

interface NearFlags {
  readonly other?: string;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly within: number;
  readonly history?: string;
  readonly catalogue?: string;
  readonly json?: true;
  readonly pack: readonly string[];
}

const daysAlone = 1;
const mostShown = 10;
const searchedKm = 5000;
const rowsOfPicture = 15;
/** Distances below this, without relative motion, are one body to the tracking network. */
const asOneKmS = 1e-5;

/** `groundtrack near OBJECT [--other OBJECT]` */
export function registerNear(program: Command): void {
  program
    .command("near")
    .description("what comes near an object: distances with their error, planes and phases, and what chance does")
    .argument("<object>", "an object in the packs or the files, by name or number")
    .option("--other <object>", "the second object; without it, everything in --catalogue")
    .option("--from <time>", "first moment of UTC (the object's last epoch)", parseInstant)
    .option("--to <time>", "last moment (a day later)", parseInstant)
    .option("--within <km>", "how near counts, without --other", parseKilometres, 10)
    .option("--history <file>", "a file of element sets of the object and the other one")
    .option("--catalogue <file>", "a file of element sets of everything, for neighbours and for what chance does")
    .option("--json", "print JSON")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (object: string, flags: NearFlags) => {
      const catalogue =
        flags.catalogue === undefined ? [] : await loadHistories({ object: null, file: flags.catalogue }, noPacks);
      const file = flags.history === undefined ? [] : await loadHistories({ object: null, file: flags.history }, noPacks);
      const known = [...file, ...catalogue];
      const first = await historyOf(object, known, flags);
      const during = duringOf(first, flags);
      if (flags.other === undefined) {
        if (catalogue.length === 0)
          throw new CommandFailure(exit.usage, "Near what?", "Name an --other object, or give a --catalogue to look through.");
        const answer = neighbours(first, catalogue, during, flags.within);
        process.stdout.write(flags.json === true ? jsonText(answer) : neighbourWords(answer));
        return;
      }
      const answer = company(first, await historyOf(flags.other, known, flags), during, catalogue);
      process.stdout.write(flags.json === true ? jsonText(answer) : companyWords(answer));
    });
}

async function noPacks(): Promise<never> {
  throw new CommandFailure(exit.bug, "A file needs no packs.");
}

function parseKilometres(text: string): number {
  const km = Number(text);
  if (!(km > 0 && km <= 10_000))
    throw new CommandFailure(exit.usage, `"${text}" is no distance.`, "Give kilometres, at most 10000.");
  return km;
}

async function historyOf(object: string, known: readonly NamedHistory[], flags: NearFlags): Promise<NamedHistory> {
  const wanted = object.toLowerCase();
  const own = known.find(({ noradId, name }) => String(noradId) === object || name.toLowerCase() === wanted);
  if (own !== undefined) return own;
  const [found] = await loadHistories({ object, file: null }, () => openWorkspace(flags.pack));
  if (found === undefined) throw new CommandFailure(exit.unreadable, `No element set of ${object} is at hand.`);
  return found;
}

function duringOf(first: NamedHistory, flags: NearFlags): Interval {
  const last = first.sets.at(-1)?.epoch;
  const start = flags.from ?? last;
  if (start === undefined) throw new CommandFailure(exit.unreadable, `${first.name} has no element set.`);
  const end = flags.to ?? addSeconds(start, daysAlone * 86400);
  if (!(secondsBetween(start, end) > 0))
    throw new CommandFailure(exit.usage, "--to does not lie after --from.", "Give an interval of some length.");
  return { start, end };
}

interface ApproachJson {
  readonly time: string;
  readonly distanceKm: number;
  readonly low95Km: number | null;
  readonly high95Km: number | null;
  readonly relativeSpeedKmS: number;
  readonly radialKm: number;
  readonly transverseKm: number;
  readonly normalKm: number;
}

function approachJson({ at, distanceKm, relativeSpeedKmS, otherInRtnKm, error }: Encounter): ApproachJson {
  const [radial, transverse, normal] = otherInRtnKm;
  return {
    time: utcMilliseconds(at),
    distanceKm: rounded(distanceKm, 3),
    low95Km: rounded(error.low95Km, 3),
    high95Km: rounded(error.high95Km, 3),
    relativeSpeedKmS: rounded(relativeSpeedKmS, 4),
    radialKm: rounded(radial, 3),
    transverseKm: rounded(transverse, 3),
    normalKm: rounded(normal, 3),
  };
}

function company(first: NamedHistory, other: NamedHistory, during: Interval, catalogue: readonly NamedHistory[]) {
  const found = encountersBetween(first.sets, other.sets, during, searchedKm, 2000);
  if (!found.ok)
    throw new CommandFailure(
      exit.unreadable,
      propagationProblems[found.problem.code](found.problem).text,
      "Give newer element sets.",
    );
  const approaches = found.value.encounters.slice(0, mostShown).map(approachJson);
  const middle = addSeconds(during.start, intervalSeconds(during) / 2);
  const [own, others] = [nearestSet(first.sets, middle), nearestSet(other.sets, middle)];
  const nearestKm = found.value.encounters[0]?.distanceKm ?? Math.min(...found.value.endsKm);
  const made = sgp4(others);
  const day = { start: during.start, end: addSeconds(during.start, Math.min(3 * 86400, intervalSeconds(during))) };
  const sets = catalogue.map(({ sets: all }) => nearestSet(all, middle));
  const peers = peersOf(sets, own, [other.noradId]);
  const close = peers.length === 0 ? null : peersAsClose(peers, others, day, nearestKm);
  return {
    object: { noradId: first.noradId, name: first.name },
    other: { noradId: other.noradId, name: other.name },
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    approaches,
    approachesInAll: found.value.encounters.length,
    startKm: rounded(found.value.endsKm[0], 3),
    endKm: rounded(found.value.endsKm[1], 3),
    picture: pictureOf(first, other, during),
    chance: made.ok ? { withinKm: rounded(nearestKm, 3), ...closestByChance(own, made.value, day, nearestKm) } : null,
    peers: close === null ? null : { withinKm: rounded(nearestKm, 3), peers: close.peers, asClose: close.asClose },
    nearestOther: catalogue.length === 0 ? null : nearestOther(own, other.noradId, sets, day, Math.max(50, 2 * nearestKm)),
  };
}

/** Planes, phases and longitudes, evenly over the interval. */
function pictureOf(first: NamedHistory, other: NamedHistory, during: Interval) {
  const lengthS = intervalSeconds(during);
  return Array.from({ length: rowsOfPicture }, (_, i) => addSeconds(during.start, (lengthS * i) / (rowsOfPicture - 1))).flatMap(
    (at) => {
      const [a, b] = [sgp4(nearestSet(first.sets, at)), sgp4(nearestSet(other.sets, at))];
      if (!a.ok || !b.ok) return [];
      const relative = relativeOrbit(a.value, b.value, at);
      if (relative === null) return [];
      const synchronous = [a, b].every(
        ({ value }) => Math.abs((value.elements.meanMotionRadMin * 1440) / (2 * Math.PI) - 1.0027) < 0.1,
      );
      const longitude = (satellite: typeof a.value): number | null => {
        const under = synchronous ? longitudeUnder(satellite, at, builtInEarthData) : null;
        return under === null ? null : rounded(under * degPerRad, 3);
      };
      return [
        {
          time: utcMilliseconds(at),
          distanceKm: rounded(relative.distanceKm, 2),
          planeAngleDeg: rounded(relative.planeAngleRad * degPerRad, 4),
          phaseDeg: rounded(relative.phaseRad * degPerRad, 3),
          heightKm: rounded(relative.heightKm, 3),
          driftDegPerDay: rounded(relative.driftRadPerDay * degPerRad, 4),
          longitudesDeg: [longitude(a.value), longitude(b.value)] as const,
        },
      ];
    },
  );
}

/** The nearest of everything but the named one. */
function nearestOther(own: MeanElements, named: number, sets: readonly MeanElements[], during: Interval, withinKm: number) {
  const list = [own, ...sets.filter(({ noradId }) => noradId !== named && noradId !== own.noradId)];
  const near = approachesToOne(list, 0, during, withinKm)
    .filter(({ relativeSpeedKmS }) => relativeSpeedKmS > asOneKmS)
    .toSorted((a, b) => a.distanceKm - b.distanceKm)[0];
  const set = near === undefined ? undefined : list[near.second];
  if (near === undefined || set === undefined) return null;
  return { noradId: set.noradId, name: set.name, time: utcMilliseconds(near.at), distanceKm: rounded(near.distanceKm, 3) };
}

function neighbours(first: NamedHistory, catalogue: readonly NamedHistory[], during: Interval, withinKm: number) {
  const middle = addSeconds(during.start, intervalSeconds(during) / 2);
  const own = nearestSet(first.sets, middle);
  const list = [own, ...catalogue.filter(({ noradId }) => noradId !== own.noradId).map(({ sets }) => nearestSet(sets, middle))];
  const found = approachesToOne(list, 0, during, withinKm);
  const asOne = new Set(found.filter(({ relativeSpeedKmS }) => relativeSpeedKmS <= asOneKmS).map(({ second }) => second));
  const named = (place: number) => ({ noradId: list[place]?.noradId ?? 0, name: list[place]?.name ?? "" });
  return {
    object: { noradId: first.noradId, name: first.name },
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    withinKm,
    searched: list.length - 1,
    fliesAsOneWith: [...asOne].map(named),
    approaches: found
      .filter(({ second }) => !asOne.has(second))
      .toSorted((a, b) => a.distanceKm - b.distanceKm)
      .map(({ second, at, distanceKm, relativeSpeedKmS }) => ({
        ...named(second),
        time: utcMilliseconds(at),
        distanceKm: rounded(distanceKm, 3),
        relativeSpeedKmS: rounded(relativeSpeedKmS, 4),
      })),
  };
}

function jsonText(answer: unknown): string {
  return `${JSON.stringify(answer, null, 1)}\n`;
}

function neighbourWords(answer: ReturnType<typeof neighbours>): string {
  const rows = answer.approaches
    .slice(0, 40)
    .map(
      ({ time, distanceKm, relativeSpeedKmS, name, noradId }) =>
        `${time}  ${distanceKm.toFixed(3).padStart(9)} km  ${relativeSpeedKmS.toFixed(3).padStart(7)} km/s  ${name} (${noradId})`,
    );
  return [
    `${answer.object.name} (${answer.object.noradId}) against ${answer.searched} objects, ${answer.from} to ${answer.to}`,
    ...(answer.fliesAsOneWith.length === 0
      ? []
      : [`flies as one with ${answer.fliesAsOneWith.map(({ name }) => name).join(", ")}`]),
    ...(rows.length === 0 ? [`nothing within ${answer.withinKm} km`] : rows),
    ...(answer.approaches.length > rows.length
      ? [`and ${answer.approaches.length - rows.length} more (--json lists all)`]
      : []),
    "",
  ].join("\n");
}

function companyWords(answer: ReturnType<typeof company>): string {
  const approaches = answer.approaches.map(
    (one) =>
      `${one.time}  ${km(one.distanceKm)} (${km(one.low95Km ?? 0)} to ${km(one.high95Km ?? 0)})  ` +
      `R ${km(one.radialKm)}, T ${km(one.transverseKm)}, N ${km(one.normalKm)}  ${one.relativeSpeedKmS.toFixed(3)} km/s`,
  );
  const picture = answer.picture.map(
    (one) =>
      `${one.time.slice(0, 16)}  ${km(one.distanceKm).padStart(12)}  planes ${one.planeAngleDeg.toFixed(2)}°  phase ${one.phaseDeg.toFixed(1)}°  ` +
      `height ${km(one.heightKm)}` +
      (one.longitudesDeg[0] === null ? "" : `  longitudes ${one.longitudesDeg[0]}° and ${one.longitudesDeg[1]}°`),
  );
  const { chance, peers, nearestOther: unnamed } = answer;
  return [
    `${answer.object.name} (${answer.object.noradId}) and ${answer.other.name} (${answer.other.noradId}), ${answer.from} to ${answer.to}`,
    "",
    approaches.length === 0
      ? `no nearest moment within ${searchedKm} km; ${km(answer.startKm)} at the start, ${km(answer.endKm)} at the end`
      : "nearest moments (UTC), with 95 % bounds, and where the other then is (radial, forward, normal)",
    ...approaches,
    "",
    ...picture,
    "",
    ...(chance === null
      ? []
      : [
          `chance: of ${chance.drawn} orbits like the first, turned at random, ${chance.asClose} come within ${km(chance.withinKm)} in up to three days`,
        ]),
    ...(peers === null
      ? []
      : [
          `peers: of ${peers.peers} other objects in orbits like the first, ${peers.asClose.length} come within ${km(peers.withinKm)} of ${answer.other.name}`,
        ]),
    ...(unnamed === null
      ? []
      : [
          `nearest that is not ${answer.other.name}: ${unnamed.name ?? ""} (${unnamed.noradId}), ${km(unnamed.distanceKm)} at ${unnamed.time}`,
        ]),
    "",
  ].join("\n");
}

function km(value: number): string {
  return `${value.toFixed(Math.abs(value) < 100 ? 2 : 0)} km`;
}

const examples = `
Examples:
  groundtrack near 25544 --catalogue active.tle --within 5
  groundtrack near "LUCH-5X (OLYMP-K 2)" --other "INTELSAT 10-02" --catalogue active.tle --from 2024-08-12 --to 2024-08-26

Times hold to a millisecond for the elements given; the elements themselves put a low satellite off by kilometres after a day: the bounds
beside each distance say how far.
`;

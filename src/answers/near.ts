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
} from "../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  intervalSeconds,
  propagationProblems,
  sgp4,
  type Interval,
  type MeanElements,
} from "../engine/index.ts";
import { AnswerFailure } from "./failure.ts";
import type { NamedHistory } from "./histories.ts";
import { rounded, utcMilliseconds } from "./values.ts";

const mostShown = 10;
/** Nearest moments farther apart than this are no company. */
export const companySearchedKm = 5000;
const rowsOfPicture = 15;
/** Distances below this, without relative motion, are one body to the tracking network. */
const asOneKmS = 1e-5;

export type CompanyAnswer = ReturnType<typeof companyOf>;
export type NeighboursAnswer = ReturnType<typeof neighboursOf>;

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

/** How near two objects come: distances with their error, planes and phases over time, and what chance and peers do. */
export function companyOf(first: NamedHistory, other: NamedHistory, during: Interval, catalogue: readonly NamedHistory[]) {
  const found = encountersBetween(first.sets, other.sets, during, companySearchedKm, 2000);
  if (!found.ok)
    throw new AnswerFailure(
      "unreadable",
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

/** Everything of a catalogue that comes within a distance of an object. */
export function neighboursOf(first: NamedHistory, catalogue: readonly NamedHistory[], during: Interval, withinKm: number) {
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

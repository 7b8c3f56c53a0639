import {
  ageDays,
  approachesToOne,
  closestByChance,
  encounterAt,
  encountersBetween,
  longitudeUnder,
  mayBeOne,
  mayBeOneIn,
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
import { agesOf, companyMaxAgeDays, nameOf, setsNear } from "./neighbours.ts";
import { rounded, utcMilliseconds } from "./values.ts";

const mostShown = 10;
/** Nearest moments farther apart than this are no company. */
export const companySearchedKm = 5000;
/** The nearest that nobody named is looked for so far out at most: in low orbits something always is nearer. */
const mostOtherKm = 500;
const rowsOfPicture = 15;
/** Slower than this past each other, two may be one. */
const slowKmS = 0.1;

export type CompanyAnswer = ReturnType<typeof companyOf>;

interface ApproachJson {
  readonly time: string;
  readonly distanceKm: number;
  readonly low95Km: number | null;
  readonly high95Km: number | null;
  readonly relativeSpeedKmS: number;
  readonly radialKm: number;
  readonly transverseKm: number;
  readonly normalKm: number;
  readonly agesDays: readonly [number, number];
}

function approachJson({ at, distanceKm, relativeSpeedKmS, otherInRtnKm, error, sets }: Encounter): ApproachJson {
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
    agesDays: agesOf(sets, at),
  };
}

/**
 * How near two objects come: distances with their error, planes and phases over time, and what chance and peers do.
 *
 * @param catalogue everything else, for peers and for the nearest that nobody named; those without a set of `maxAgeDays` around the
 * middle of the interval are left out
 */
export function companyOf(
  first: NamedHistory,
  other: NamedHistory,
  during: Interval,
  catalogue: readonly NamedHistory[],
  maxAgeDays = companyMaxAgeDays,
) {
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
  const { sets, leftOut } = setsNear(catalogue, middle, maxAgeDays);
  const peers = peersOf(sets, own, [other.noradId]);
  const close = peers.length === 0 ? null : peersAsClose(peers, others, day, nearestKm);
  return {
    object: { noradId: first.noradId, name: first.name },
    other: { noradId: other.noradId, name: other.name },
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    approaches,
    approachesInAll: found.value.encounters.length,
    /** Docked, or flying so near each other that public sets do not tell them apart: the distances are within their errors. */
    asOne: found.value.encounters.some(mayBeOne) || mayBeOneIn(own, others, during),
    /** Ages of the sets nearest to the middle of the interval, days; negative where a set is newer. */
    sets: {
      ownAgeDays: rounded(ageDays(own, middle), 2),
      otherAgeDays: rounded(ageDays(others, middle), 2),
      maxAgeDays,
      leftOutForAge: leftOut,
    },
    startKm: rounded(found.value.endsKm[0], 3),
    endKm: rounded(found.value.endsKm[1], 3),
    picture: pictureOf(first, other, during),
    chance: made.ok ? { withinKm: rounded(nearestKm, 3), ...closestByChance(own, made.value, day, nearestKm) } : null,
    peers: close === null ? null : { withinKm: rounded(nearestKm, 3), peers: close.peers, asClose: close.asClose },
    nearestOther:
      catalogue.length === 0 ? null : nearestOther(own, others, sets, day, Math.min(mostOtherKm, Math.max(50, 2 * nearestKm))),
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

/** The nearest of everything but the named one and what flies as one with either. */
function nearestOther(
  own: MeanElements,
  named: MeanElements,
  sets: readonly MeanElements[],
  during: Interval,
  withinKm: number,
) {
  const list = [own, ...sets.filter(({ noradId }) => noradId !== named.noradId && noradId !== own.noradId)];
  const asOne = new Set<number>();
  const near = approachesToOne(list, 0, during, withinKm)
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .find(({ second, at, relativeSpeedKmS }) => {
      const set = list[second];
      if (set === undefined || asOne.has(second)) return false;
      const slow = relativeSpeedKmS < slowKmS;
      const one =
        slow &&
        [own, named].some((beside) => {
          const encounter = encounterAt(beside, set, at);
          return encounter !== null && mayBeOne(encounter);
        });
      if (one) asOne.add(second);
      return !one;
    });
  const set = near === undefined ? undefined : list[near.second];
  if (near === undefined || set === undefined) return null;
  return { noradId: set.noradId, name: nameOf(set), time: utcMilliseconds(near.at), distanceKm: rounded(near.distanceKm, 3) };
}

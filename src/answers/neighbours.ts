import {
  ageDays,
  approachesToOne,
  countedPart,
  encounterAt,
  mayBeOne,
  mayBeOneIn,
  nearestSet,
  nearnessOfPeers,
  type Encounter,
} from "../analysis/index.ts";
import {
  addSeconds,
  intervalSeconds,
  secondsBetween,
  type Instant,
  type Interval,
  type MeanElements,
} from "../engine/index.ts";
import type { NamedHistory } from "./histories.ts";
import { rounded, utcMilliseconds } from "./values.ts";

export interface NeighboursQuestion {
  readonly during: Interval;
  readonly withinKm: number;
  /** Objects whose nearest set is older or newer than this in the middle of the interval are left out. */
  readonly maxAgeDays: number;
  /** Rank what flies as one with the object among the approaches too. */
  readonly asOne: boolean;
}

export type NeighboursAnswer = ReturnType<typeof neighboursOf>;

/** A set so old puts a low satellite off by more than what near usually means. */
export const companyMaxAgeDays = 10;

/** The set of each object nearest to a moment, where one is near enough in time; and how many objects have none. */
export function setsNear(catalogue: readonly NamedHistory[], at: Instant, maxAgeDays: number) {
  const all = catalogue.map(({ sets }) => nearestSet(sets, at));
  const sets = all.filter((set) => Math.abs(ageDays(set, at)) <= maxAgeDays);
  return { sets, leftOut: all.length - sets.length };
}

/**
 * Everything of a catalogue that comes within a distance of an object, with the error of each distance, and how many uninvolved objects of
 * such orbits have as much company. What flies as one with it is named apart.
 */
export function neighboursOf(first: NamedHistory, catalogue: readonly NamedHistory[], asked: NeighboursQuestion) {
  const { during, withinKm, maxAgeDays } = asked;
  const middle = addSeconds(during.start, intervalSeconds(during) / 2);
  const own = nearestSet(first.sets, middle);
  const others = catalogue.filter(({ noradId }) => noradId !== own.noradId);
  const { sets, leftOut } = setsNear(others, middle, maxAgeDays);
  const list = [own, ...sets];
  const found = approachesToOne(list, 0, during, withinKm).flatMap(({ second, at }) => {
    const set = list[second];
    const encounter = set === undefined ? null : encounterAt(own, set, at);
    return set === undefined || encounter === null ? [] : [{ set, encounter }];
  });
  const asOne = new Set([
    ...found.filter(({ encounter }) => mayBeOne(encounter)).map(({ set }) => set),
    ...sets.filter((set) => mayBeOneIn(own, set, during)),
  ]);
  const apart = found.filter(({ set }) => !asOne.has(set));
  const part = countedPart(during);
  const counted = apart.filter(({ encounter }) => secondsBetween(encounter.at, part.end) >= 0);
  const nearestKm = counted.length === 0 ? null : Math.min(...counted.map(({ encounter }) => encounter.distanceKm));
  const rate = nearnessOfPeers(
    own,
    sets,
    [...asOne].map(({ noradId }) => noradId),
    during,
    withinKm,
    nearestKm,
  );
  const ages = sets.map((set) => Math.abs(ageDays(set, middle))).toSorted((a, b) => a - b);
  const shown = asked.asOne ? found : apart;
  return {
    object: { noradId: first.noradId, name: first.name },
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    withinKm,
    searched: sets.length,
    /** Ages of the element sets in the middle of the interval, days; negative where a set is newer. */
    sets: {
      ownAgeDays: rounded(ageDays(own, middle), 2),
      medianAgeDays: ages.length === 0 ? null : rounded(ages[ages.length >> 1] ?? 0, 2),
      oldestAgeDays: ages.length === 0 ? null : rounded(ages.at(-1) ?? 0, 2),
      maxAgeDays,
      leftOutForAge: leftOut,
    },
    /** Docked with it, or so near that public sets do not tell them apart: no approaches, and not ranked unless asked for. */
    fliesAsOneWith: [...asOne].map((set) => ({ noradId: set.noradId, name: nameOf(set) })),
    approaches: shown
      .toSorted((a, b) => a.encounter.distanceKm - b.encounter.distanceKm)
      .map(({ set, encounter }) => neighbourJson(set, encounter)),
    /** How many uninvolved objects of such orbits have as much company; null where there is nothing to be near to. */
    baseRate:
      rate === null
        ? null
        : {
            of: rate.of,
            drawn: rate.drawn,
            peers: rate.peers,
            withAny: rate.withAny,
            approachesEach: rounded(rate.approachesEach, 2),
            asNear: rate.asNear,
            from: utcMilliseconds(part.start),
            to: utcMilliseconds(part.end),
            own: { approaches: counted.length, nearestKm: nearestKm === null ? null : rounded(nearestKm, 3) },
          },
  };
}

export function nameOf(set: MeanElements): string {
  return set.name ?? `object ${set.noradId}`;
}

function neighbourJson(set: MeanElements, { at, distanceKm, relativeSpeedKmS, error, sets }: Encounter) {
  return {
    noradId: set.noradId,
    name: nameOf(set),
    time: utcMilliseconds(at),
    distanceKm: rounded(distanceKm, 3),
    low95Km: rounded(error.low95Km, 3),
    high95Km: rounded(error.high95Km, 3),
    relativeSpeedKmS: rounded(relativeSpeedKmS, 4),
    agesDays: agesOf(sets, at),
  };
}

/** How old both sets are at a moment, days: the first's and the other's. */
export function agesOf(sets: Encounter["sets"], at: Instant): readonly [number, number] {
  return [rounded(ageDays(sets[0], at), 2), rounded(ageDays(sets[1], at), 2)];
}

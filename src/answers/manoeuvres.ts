import { detectBurns, detectBurnsAsTheyCame, leastSets, type BurnSearch, type DetectedBurn } from "../analysis/index.ts";
import { builtInEarthData, degPerRad, secondsBetween, type Instant } from "../engine/index.ts";
import { AnswerFailure } from "./failure.ts";
import type { NamedHistory } from "./histories.ts";
import { placeJson, type NamedPlace } from "./places.ts";
import { stationPasses, type StationPasses } from "./stationPasses.ts";
import { rounded, utcMilliseconds } from "./values.ts";

/** The burns of one object, as told. */
export interface ToldBurns {
  readonly history: NamedHistory;
  readonly search: BurnSearch;
  readonly burns: readonly { readonly burn: DetectedBurn; readonly passes: StationPasses | null }[];
  readonly causal: boolean;
  readonly place: NamedPlace | null;
}

export interface BurnsQuestion {
  /** Only burns whose interval ends after this, and begins before `to`; sets outside still count. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** Each gap judged by the sets that had come by then. */
  readonly causal: boolean;
  /** A control station: its passes in each interval are listed. */
  readonly place: NamedPlace | null;
  /** Histories of other objects near that height: jumps that they share are the atmosphere. */
  readonly beside: readonly NamedHistory[];
  readonly onProgress?: (done: number, of: number) => void;
}

/** The burns that a history shows. Fails in words where it has too few sets. */
export function burnsOf(history: NamedHistory, asked: BurnsQuestion): ToldBurns {
  const { from, to, causal, place } = asked;
  const others = asked.beside.filter(({ noradId }) => noradId !== history.noradId).map(({ sets }) => sets);
  const options = others.length === 0 ? {} : { beside: others };
  const found = causal ? detectBurnsAsTheyCame(history.sets, options, asked.onProgress) : detectBurns(history.sets, options);
  if (found.setsUsed < leastSets) {
    throw new AnswerFailure(
      "unreadable",
      `${history.name} has ${found.setsUsed} usable element sets; burns show from ${leastSets} on, and well from some dozens.`,
      "Give a longer history.",
    );
  }
  const burns = found.burns
    .filter(({ end }) => from === null || secondsBetween(from, end) > 0)
    .filter(({ start }) => to === null || secondsBetween(start, to) > 0)
    .map((burn) => ({ burn, passes: place === null ? null : stationPasses(history, burn, place, builtInEarthData) }));
  return { history, search: found, burns, causal, place };
}

/** The same as results carry it, down to a confidence of 0.05. */
export function burnsJson({ history, search: found, burns, causal, place }: ToldBurns) {
  return {
    object: { noradId: history.noradId, name: history.name },
    mode: causal ? ("causal" as const) : ("retrospective" as const),
    setsUsed: found.setsUsed,
    setsLeftOut: found.leftOut.map(({ set, because }) => ({ epoch: utcMilliseconds(set.epoch), because })),
    reportedFrom: found.reportFrom,
    ...(place === null ? {} : { over: placeJson(place) }),
    manoeuvres: burns.map(({ burn, passes }) => ({
      ...burnJson(burn),
      ...(passes === null ? {} : { passes: passesJson(passes) }),
    })),
  };
}

function burnJson(burn: DetectedBurn) {
  const { size } = burn;
  return {
    start: utcMilliseconds(burn.start),
    end: utcMilliseconds(burn.end),
    confidence: rounded(burn.confidence, 3),
    reported: burn.reported,
    kind: burn.kind,
    deltaSemiMajorAxisM: rounded(size.semiMajorAxisM.value, 1),
    deltaInclinationDeg: rounded(size.inclinationRad.value * degPerRad, 6),
    deltaVInTrackMS: rounded(size.inTrackMS.value, 5),
    deltaVCrossTrackMS: rounded(size.crossTrackMS.value, 4),
    deltaEccentricity: rounded(size.eccentricity.value, 8),
    deltaRaanDeg: size.raanRad === null ? null : rounded(size.raanRad.value * degPerRad, 6),
    perigeeKm: [rounded(size.heightsKm.before.perigee, 2), rounded(size.heightsKm.after.perigee, 2)],
    apogeeKm: [rounded(size.heightsKm.before.apogee, 2), rounded(size.heightsKm.after.apogee, 2)],
    errors: {
      deltaSemiMajorAxisM: rounded(size.semiMajorAxisM.error, 1),
      deltaInclinationDeg: rounded(size.inclinationRad.error * degPerRad, 6),
      deltaVInTrackMS: rounded(size.inTrackMS.error, 5),
      deltaVCrossTrackMS: rounded(size.crossTrackMS.error, 4),
      deltaEccentricity: rounded(size.eccentricity.error, 8),
      deltaRaanDeg: size.raanRad === null ? null : rounded(size.raanRad.error * degPerRad, 6),
    },
    setsInside: burn.setsInside,
    ...(burn.knownFrom === null ? {} : { knownFrom: utcMilliseconds(burn.knownFrom) }),
    ...(burn.sharedWithOthers === null ? {} : { sharedWithOthers: rounded(burn.sharedWithOthers, 2) }),
  };
}

function passesJson(passes: StationPasses) {
  return {
    expectedByChance: passes.expected === null ? null : rounded(passes.expected, 2),
    tellsSomething: passes.tellsSomething,
    list: passes.list.map(({ at, elevationRad }) => ({
      peak: utcMilliseconds(at),
      elevationDeg: rounded(elevationRad * degPerRad, 1),
    })),
  };
}

import { degPerRad, type EarthData } from "../../engine/index.ts";
import {
  conditionFor,
  gradeOf,
  highestIn,
  lightOf,
  makeTarget,
  meets,
  middleOf,
  reachAt,
  samplesIn,
  type Grade,
  type Light,
  type Reach,
  type ReachCondition,
  type Target,
} from "../../analysis/index.ts";
import type { ClaimPlace } from "../../model/index.ts";
import { shareHolding } from "./share.ts";
import type { Situation, Stay } from "./situation.ts";

/** A place of the claim whose coordinates are known. */
export interface Located {
  readonly place: ClaimPlace;
  /** All of it: what holds for any point inside holds for it. */
  readonly target: Target;
  /** What the printed angles are for: its middle, or for wide regions the nearest point of it. */
  readonly shown: Target;
}

/** Up to this radius the angles of the middle stand for the whole. */
const shownAsPointKm = 25;

export function locate(place: ClaimPlace): Located | null {
  if (place.latitudeDeg === null || place.longitudeDeg === null) return null;
  const target = makeTarget({
    latitudeDeg: place.latitudeDeg,
    longitudeDeg: place.longitudeDeg,
    radiusKm: place.radiusKm ?? 0,
  });
  return { place, target, shown: target.radiusKm <= shownAsPointKm ? middleOf(target) : target };
}

/** How the satellite stood to one place in the claim's interval. */
export interface Standing {
  readonly located: Located;
  /** The part of the interval where it stood highest. */
  readonly stay: Stay;
  /** The highest moment, whatever the light. */
  readonly highest: Reach;
  /** 95 % bounds of the greatest elevation, degrees. */
  readonly elevation95Deg: readonly [number, number];
  readonly grade: Grade;
  readonly light: Light;
}

/**
 * Standing at the middle of the error's distribution, with bounds; null where SGP4 gives no position in the whole interval. The
 * moment taken is the most favourable one: the highest, and where light is judged the one that serves a camera best.
 */
export function standingOf(situation: Situation, located: Located, lightJudged: boolean, earth: EarthData): Standing | null {
  let best: { readonly stay: Stay; readonly reach: Reach; readonly rank: number } | null = null;
  for (const stay of situation.stays) {
    const { track, centreS } = stay.prediction;
    for (const { s, elevationRad } of samplesIn(track, located.shown, stay.fromS, stay.toS, centreS)) {
      if (best !== null && elevationRad < 0 && elevationRad <= best.reach.elevationRad) continue;
      const reach = reachAt(track, located.shown, s, centreS, earth);
      if (reach === null) continue;
      const rank = lightJudged ? cameraRank(gradeOf(track, reach), lightOf(reach.sunElevationRad)) : 0;
      if (best !== null && (rank > best.rank || (rank === best.rank && reach.elevationRad <= best.reach.elevationRad)))
        continue;
      best = { stay, reach, rank };
    }
  }
  if (best === null) return null;
  return {
    located,
    stay: best.stay,
    highest: best.reach,
    elevation95Deg: elevationBounds(best.stay, located, best.reach),
    grade: gradeOf(best.stay.prediction.track, best.reach),
    light: lightOf(best.reach.sunElevationRad),
  };
}

const gradeRanks: Readonly<Record<Grade, number>> = {
  ordinary: 0,
  "outer-limit": 0,
  doubtful: 2,
  "in-view": 4,
  "below-horizon": 20,
};
const lightRanks: Readonly<Record<Light, number>> = { day: 0, twilight: 1, night: 10 };

/** 0 for a usual angle by day; the less a camera could do, the more. */
function cameraRank(grade: Grade, light: Light): number {
  return grade === "below-horizon" ? gradeRanks[grade] : gradeRanks[grade] + lightRanks[light];
}

/** Of the 201 offsets: the middle 95 %, at five of them. */
const boundIndices = [5, 53, 100, 147, 195] as const;
/** Up to this length the bounds are those of the whole interval; in longer ones, of a quarter of an hour around the moment. */
const boundWithinS = 1800;

function elevationBounds(stay: Stay, located: Located, nominal: Reach): readonly [number, number] {
  const { track, offsetsS } = stay.prediction;
  const long = stay.toS - stay.fromS > boundWithinS;
  const fromS = long ? Math.max(stay.fromS, nominal.s - boundWithinS / 4) : stay.fromS;
  const toS = long ? Math.min(stay.toS, nominal.s + boundWithinS / 4) : stay.toS;
  const all = boundIndices.map(
    (i) => highestIn(track, located.shown, fromS, toS, offsetsS[i] ?? 0)?.elevationRad ?? nominal.elevationRad,
  );
  all.push(nominal.elevationRad);
  return [Math.min(...all) * degPerRad, Math.max(...all) * degPerRad];
}

/** Conditions that one interval must meet, each for its place. */
export interface AskedPlace {
  readonly located: Located;
  readonly condition: ReachCondition;
}

/** Probability that every condition was met at some moment of the interval (each at its own). */
export function probabilityOf(situation: Situation, asked: readonly AskedPlace[], earth: EarthData): number {
  // Over several days each place has its own best one, and the days' errors are not independent: the least certain place counts.
  if (situation.stays.length > 1) return Math.min(1, ...asked.map((one) => bestDay(situation, one, earth)));
  const stay = situation.stays[0];
  return stay === undefined ? 0 : shareIn(stay, asked, earth);
}

function bestDay(situation: Situation, asked: AskedPlace, earth: EarthData): number {
  let best = 0;
  for (const stay of situation.stays) {
    best = Math.max(best, shareIn(stay, [asked], earth));
    if (best >= enough) break;
  }
  return best;
}

function shareIn(stay: Stay, asked: readonly AskedPlace[], earth: EarthData): number {
  const { track, offsetsS } = stay.prediction;
  return shareHolding(
    offsetsS,
    (offsetS) =>
      asked.every(({ located, condition }) => meets(track, located.target, stay.fromS, stay.toS, offsetS, condition, earth)),
    stay.toS - stay.fromS > boundWithinS ? longStep : undefined,
  );
}

/** In a long interval, whole passes decide; five looks at the error's range show whether any of them is in doubt. */
const longStep = 50;

/** From here on another day of a long interval changes nothing. */
const enough = 0.999;

export function conditionOf(standing: Standing, grade: Grade, light: Light | null): ReachCondition {
  return conditionFor(standing.stay.prediction.track, grade, light);
}

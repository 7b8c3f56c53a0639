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

/** Standing at the middle of the error's distribution, with bounds; null where SGP4 gives no position in the whole interval. */
export function standingOf(situation: Situation, located: Located, earth: EarthData): Standing | null {
  let best: { readonly stay: Stay; readonly reach: Reach } | null = null;
  for (const stay of situation.stays) {
    const { track, centreS } = stay.prediction;
    const top = highestIn(track, located.shown, stay.fromS, stay.toS, centreS);
    const reach = top === null ? null : reachAt(track, located.shown, top.s, centreS, earth);
    if (reach !== null && (best === null || reach.elevationRad > best.reach.elevationRad)) best = { stay, reach };
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

/** Of the 201 offsets: the middle 95 %, at nine of them. */
const boundIndices = [5, 29, 53, 77, 100, 123, 147, 171, 195] as const;

function elevationBounds(stay: Stay, located: Located, nominal: Reach): readonly [number, number] {
  const { track, offsetsS } = stay.prediction;
  const all = boundIndices.map(
    (i) => highestIn(track, located.shown, stay.fromS, stay.toS, offsetsS[i] ?? 0)?.elevationRad ?? nominal.elevationRad,
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
  let best = 0;
  for (const stay of situation.stays) {
    const { track, offsetsS } = stay.prediction;
    const share = shareHolding(offsetsS, (offsetS) =>
      asked.every(({ located, condition }) => meets(track, located.target, stay.fromS, stay.toS, offsetS, condition, earth)),
    );
    best = Math.max(best, share);
    if (best >= enough) break;
  }
  return best;
}

/** From here on another day of a long interval changes nothing. */
const enough = 0.999;

export function conditionOf(standing: Standing, grade: Grade, light: Light | null): ReachCondition {
  return conditionFor(standing.stay.prediction.track, grade, light);
}

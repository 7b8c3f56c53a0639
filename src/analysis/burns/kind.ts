/**
 * What a burn was for, as far as the orbit tells: by what it changed and what came before and after. The rules are told in
 * docs/methods/manoeuvres.md; they describe, they do not read minds.
 */
import type { BurnSize } from "./describe.ts";
import type { Regime } from "./score.ts";

export type BurnKind = "raise" | "lower" | "plane" | "station-keeping" | "phasing" | "continuous-low-thrust";

/** What the rules look at. */
export interface KindInput {
  /** Days, any zero. */
  readonly startDay: number;
  readonly endDay: number;
  /** Sets inside the interval, its ends apart. */
  readonly setsInside: number;
  readonly size: BurnSize;
  /** Mean semi-major axis of the days after, m. */
  readonly axisAfterM: number;
  /** Smallest and largest semi-major axis of the 200 days before, m. */
  readonly rangeBeforeM: { readonly least: number; readonly most: number };
}

/** A thrust told from many burns: at least so many sets inside and days long, or so many burns one upon the other. */
const continuous = { setsInside: 6, days: 5, burns: 6, apartDays: 1.5 } as const;
/** A burn that another undoes to within this share, so many days apart at most, moved the place in the orbit, not the orbit. */
const undone = { share: 0.25, days: 45, leastM: 30 } as const;
/** A high orbit within this of its height stays where it was, m. */
const stationM = 40_000;

export function kindsOf(burns: readonly KindInput[], regime: Regime): readonly BurnKind[] {
  return burns.map((burn, k) => kindOf(burn, k, burns, regime));
}

function kindOf(burn: KindInput, k: number, burns: readonly KindInput[], regime: Regime): BurnKind {
  const { inTrackMS, crossTrackMS, semiMajorAxisM } = burn.size;
  if (isContinuous(k, burns)) return "continuous-low-thrust";
  const turned = crossTrackMS.value > 3 * crossTrackMS.error && crossTrackMS.value > 2 * Math.abs(inTrackMS.value);
  if (regime === "high") {
    if (turned && crossTrackMS.value > 1) return "plane";
    if (Math.abs(semiMajorAxisM.value) < stationM) return "station-keeping";
  } else if (turned) return "plane";
  if (isUndone(burn, burns)) return "phasing";
  if (regime !== "high" && keepsStation(burn)) return "station-keeping";
  return semiMajorAxisM.value >= 0 ? "raise" : "lower";
}

function isContinuous(k: number, burns: readonly KindInput[]): boolean {
  const burn = burns[k];
  if (burn === undefined) return false;
  if (burn.setsInside >= continuous.setsInside && burn.endDay - burn.startDay >= continuous.days) return true;
  const direction = Math.sign(burn.size.semiMajorAxisM.value);
  const follows = (a: KindInput | undefined, b: KindInput | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.startDay - a.endDay <= continuous.apartDays &&
    Math.sign(a.size.semiMajorAxisM.value) === direction &&
    Math.sign(b.size.semiMajorAxisM.value) === direction;
  let first = k;
  let last = k;
  while (follows(burns[first - 1], burns[first])) first -= 1;
  while (follows(burns[last], burns[last + 1])) last += 1;
  return last - first + 1 >= continuous.burns;
}

function isUndone(burn: KindInput, burns: readonly KindInput[]): boolean {
  const step = burn.size.semiMajorAxisM.value;
  if (Math.abs(step) < undone.leastM) return false;
  return burns.some((other) => {
    const apart = Math.max(burn.startDay - other.endDay, other.startDay - burn.endDay);
    return (
      other !== burn && apart <= undone.days && Math.abs(step + other.size.semiMajorAxisM.value) < undone.share * Math.abs(step)
    );
  });
}

/** A rise or fall beyond this changes the orbit, even where it gives back lost height, m. */
const keepingM = 500;

/** A small burn; the height after lies within what the object kept in the 200 days before, give or take a fifth of the burn. */
function keepsStation(burn: KindInput): boolean {
  if (Math.abs(burn.size.semiMajorAxisM.value) > keepingM) return false;
  const play = 0.2 * Math.abs(burn.size.semiMajorAxisM.value);
  return burn.axisAfterM <= burn.rangeBeforeM.most + play && burn.axisAfterM >= burn.rangeBeforeM.least - play;
}

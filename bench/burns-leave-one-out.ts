/** Each satellite judged by weights found without it, and how sure a score is, from those judgements. */
import { burnGaps } from "../src/analysis/burns/intervals.ts";
import { columnOf, probabilities, regimeOf, type Regime, type Weights } from "../src/analysis/burns/score.ts";
import {
  calmPassive,
  f1Of,
  highSatellites,
  historyOf,
  loggedBurns,
  lowPassive,
  lowSatellites,
  matched,
  singleHistories,
  spheres,
  sumOf,
  tally,
  within,
  type Burn,
  type Found,
} from "./burns-protocol.ts";
import { makeCase, penalties, train, type Case } from "./burns-training.ts";

/** Days within which a burn and a detection may lie for weights and threshold to be found: as the goals have it. */
export const windowDays: Readonly<Record<Regime, number>> = { calm: 1, dragged: 1, high: 2 };
/** Below this a score is not worth a detection. */
export const leastScore = 0.02;

export interface Judged {
  readonly item: Case;
  readonly burns: readonly Burn[];
  readonly found: readonly Found[];
  /** The same burns, each told by its most probable gap alone. */
  readonly bestGaps: readonly Found[];
}

export interface Collection {
  readonly regime: Regime;
  readonly satellites: readonly Case[];
  /** Objects that cannot burn: in training, and judged like the others by weights found without them. */
  readonly passive: readonly Case[];
  readonly names: readonly string[];
}

/**
 * What each regime's weights are found on. No satellite with a log is low enough for the air to be its chief noise: dragged orbits
 * learn burns from the six low satellites too, relative to fall and scatter, and the air from what falls without a thruster.
 */
export function collections(): Readonly<Record<Regime, Collection>> {
  const burns = loggedBurns("corrected");
  const single = singleHistories();
  const passive = (ids: readonly number[]): readonly Case[] => ids.map((id) => makeCase(String(id), single.get(id) ?? [], []));
  const logged = (names: readonly string[]): readonly Case[] =>
    names.map((name) => makeCase(name, historyOf(name), burns.get(name) ?? []));
  const [low, high, round, noaa, falling] = [
    logged(lowSatellites),
    logged(highSatellites),
    passive(spheres),
    passive(calmPassive),
    passive(lowPassive),
  ];
  const names = [...(low[0]?.features.keys() ?? [])].filter((name) => !name.startsWith("sure."));
  return {
    calm: { regime: "calm", satellites: low, passive: [...round, ...noaa], names },
    dragged: { regime: "dragged", satellites: low, passive: [...round, ...noaa, ...falling], names },
    high: { regime: "high", satellites: high, passive: round, names },
  };
}

/** Every satellite and passive object, by weights found on all the others. */
export function leaveOneOut(
  collection: Collection,
  strength = penalties[collection.regime],
  names = collection.names,
): readonly Judged[] {
  return [...collection.satellites, ...collection.passive].map((item) =>
    judged(item, weightsWithout(item, collection, strength, names)),
  );
}

export type BareWeights = Pick<Weights, "intercept" | "features">;

export function weightsWithout(
  item: Case,
  collection: Collection,
  strength = penalties[collection.regime],
  names = collection.names,
): BareWeights {
  const others = [...collection.satellites, ...collection.passive].filter((other) => other !== item);
  return train(others, names, strength);
}

/** The rule for rises against the air holds where the object's own history is dragged, whatever weights it is judged by. */
export function judged(item: Case, weights: BareWeights): Judged {
  const regime = regimeOf(item.history);
  const gaps = burnGaps(probabilities(item.features, weights, regime), columnOf(item.features, "jump"), item.day, leastScore);
  const found = gaps.map((g) => ({ start: item.day[g.first]!, end: item.day[g.last + 1]!, score: g.probability }));
  const bestGaps = gaps.map((g) => ({ start: item.day[g.best]!, end: item.day[g.best + 1]!, score: g.probability }));
  return { item, burns: within(item.burns, item.day[0] ?? 0, item.day.at(-1) ?? 0), found, bestGaps };
}

/** False alarms a year of an object that cannot burn, above which a threshold is not taken: below the aim of 0.1, for those not seen. */
const mostAlarmsAYear = 0.08;

/** The threshold with the best F1 over the satellites, of those with few enough false alarms on what cannot burn. */
export function bestThreshold(all: readonly Judged[], days: number): { readonly threshold: number; readonly f1: number } {
  const satellites = all.filter((one) => one.item.burns.length > 0);
  const passive = all.filter((one) => one.item.burns.length === 0);
  const years = passive.reduce((sum, one) => sum + yearsOf(one.item), 0);
  let best = { threshold: 0.5, f1: -1 };
  const scores = satellites.flatMap((one) => one.found.map((found) => found.score)).sort((a, b) => a - b);
  for (const threshold of scores) {
    const alarms = passive.reduce((sum, one) => sum + one.found.filter((found) => found.score >= threshold).length, 0);
    if (alarms > mostAlarmsAYear * years) continue;
    const f1 = f1Of(sumOf(satellites.map((one) => tally(one.burns, one.found, days, threshold))));
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best;
}

export function yearsOf(item: Case): number {
  return ((item.day.at(-1) ?? 0) - (item.day[0] ?? 0)) / 365.25;
}

/** Score and truth of every detection. */
export function outcomes(all: readonly Judged[], days: number): readonly { readonly score: number; readonly real: boolean }[] {
  return all.flatMap((one) => {
    const ordered = [...one.found].sort((a, b) => b.score - a.score);
    const pairs = matched(one.burns, ordered, days);
    return ordered.map((found, k) => ({ score: found.score, real: (pairs[k] ?? -1) >= 0 }));
  });
}

/** Platt 1999: ln odds of being real = offset + slope × ln odds of the score. */
export function calibrate(all: readonly { readonly score: number; readonly real: boolean }[]): Weights["calibration"] {
  let offset = 0;
  let slope = 1;
  for (let round = 0; round < 100; round += 1) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, real } of all) {
      const x = Math.log(score / (1 - score));
      const p = 1 / (1 + Math.exp(-(offset + slope * x)));
      const error = p - (real ? 1 : 0);
      const curve = p * (1 - p);
      ga += error;
      gb += error * x;
      haa += curve;
      hab += curve * x;
      hbb += curve * x * x;
    }
    const determinant = haa * hbb - hab * hab;
    const da = (ga * hbb - gb * hab) / determinant;
    const db = (gb * haa - ga * hab) / determinant;
    offset -= Math.max(-1, Math.min(1, da));
    slope -= Math.max(-1, Math.min(1, db));
    if (Math.abs(da) + Math.abs(db) < 1e-10) break;
  }
  return { offset, slope };
}

/** Passes over a control station in a burn's interval, and how many a random interval of that length would hold. */
import type { DetectedBurn } from "../analysis/index.ts";
import {
  addSeconds,
  passesOver,
  radPerDeg,
  secondsBetween,
  sgp4,
  siteAt,
  type EarthData,
  type Instant,
  type Interval,
} from "../engine/index.ts";
import type { NamedHistory } from "./histories.ts";
import type { NamedPlace } from "./places.ts";

export interface StationPasses {
  readonly list: readonly { readonly at: Instant; readonly elevationRad: number }[];
  /** Mean number in an interval of this length, from ten days each side; null where the theory gives out. */
  readonly expected: number | null;
  /** False where chance alone would give one pass or more: no match is claimed then. */
  readonly tellsSomething: boolean;
}

/** A station works a satellite from about here on. */
const leastElevationRad = 5 * radPerDeg;
const aroundS = 10 * 86_400;

export function stationPasses(history: NamedHistory, burn: DetectedBurn, where: NamedPlace, earth: EarthData): StationPasses {
  const set = history.sets.findLast(({ epoch }) => secondsBetween(epoch, burn.start) >= 0);
  const made = set === undefined ? null : sgp4(set);
  const none = { list: [], expected: null, tellsSomething: false };
  if (made === null || !made.ok) return none;
  const site = siteAt(where.place);
  const options = { minElevationRad: leastElevationRad, toleranceS: 1 };
  const during = { start: burn.start, end: burn.end };
  const around: Interval = { start: addSeconds(burn.start, -aroundS), end: addSeconds(burn.end, aroundS) };
  const inside = passesOver(made.value, site, during, earth, options);
  const wide = passesOver(made.value, site, around, earth, options);
  if (!inside.ok || !wide.ok || wide.value.ended !== null) return none;
  const share = secondsBetween(during.start, during.end) / secondsBetween(around.start, around.end);
  const expected = wide.value.passes.length * share;
  const list = inside.value.passes.map(({ peak }) => ({ at: peak.at, elevationRad: peak.elevationRad }));
  return { list, expected, tellsSomething: expected < 1 };
}

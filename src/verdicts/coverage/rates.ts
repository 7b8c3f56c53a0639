import { conditionFor, findPasses, meets, type Pass, type ReachCondition, type Track } from "../../analysis/index.ts";
import { degPerRad, type EarthData } from "../../engine/index.ts";
import type { Figure } from "../../model/index.ts";
import type { Located } from "../timing/standing.ts";
import { durationWords } from "../words.ts";

const halfSpanS = 5 * 86400;
const spanDays = (2 * halfSpanS) / 86400;
/** A pass more or less at the ends of ten days, a day. */
export const edgePasses = 1 / spanDays;

/** How often satellites look at a place, all together, in one meaning of "over". */
export interface Meaning {
  readonly name: string;
  /** Every pass of every satellite, a day. */
  readonly passesADay: number;
  /** Passes that overlap counted once, a day. */
  readonly looksADay: number;
  /** From a look's last highest moment to the next one's first; null with fewer than two. */
  readonly waits: { readonly longestS: number; readonly meanS: number } | null;
}

/**
 * Passes of ten days around the tracks' common reference, from the strict meaning of "over" to the wide one. Those of several satellites that
 * overlap make one look.
 */
export function meaningsOf(tracks: readonly Track[], located: Located, earth: EarthData): readonly Meaning[] {
  const all = tracks.map((track) => ({ track, passes: findPasses(track, located.target, -halfSpanS, halfSpanS) }));
  const meeting = (condition: (track: Track) => ReachCondition): readonly Pass[] =>
    all.flatMap(({ track, passes }) =>
      passes.filter(({ peakS }) => meets(track, located.target, peakS - 1, peakS + 1, 0, condition(track), earth)),
    );
  const every = all.flatMap(({ passes }) => passes);
  return [
    meaning(
      "within 45° of straight down",
      meeting((track) => conditionFor(track, "outer-limit", null)),
    ),
    meaning(
      "10° high or more",
      every.filter(({ peakElevationRad }) => peakElevationRad * degPerRad >= 10),
    ),
    meaning("above the horizon at all", every),
  ];
}

function meaning(name: string, passes: readonly Pass[]): Meaning {
  const looks = looksOf(passes);
  const gaps = looks.slice(1).map(({ firstS }, i) => firstS - (looks[i]?.lastS ?? firstS));
  return {
    name,
    passesADay: passes.length / spanDays,
    looksADay: looks.length / spanDays,
    waits:
      gaps.length === 0 ? null : { longestS: Math.max(...gaps), meanS: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length },
  };
}

/** Passes that overlap, as one: the highest moments of the first and of the last. */
interface Look {
  readonly firstS: number;
  lastS: number;
  endS: number;
}

function looksOf(passes: readonly Pass[]): readonly Look[] {
  const looks: Look[] = [];
  for (const { fromS, toS, peakS } of passes.toSorted((a, b) => a.fromS - b.fromS)) {
    const last = looks.at(-1);
    if (last === undefined || fromS > last.endS) looks.push({ firstS: peakS, lastS: peakS, endS: toS });
    else {
      last.lastS = Math.max(last.lastS, peakS);
      last.endS = Math.max(last.endS, toS);
    }
  }
  return looks;
}

/** @param of what the label is of, where there are several groups of satellites; else "" */
export function figuresOf({ name, looksADay, waits }: Meaning, place: string, of: string): readonly Figure[] {
  const label = of === "" ? name : `${name}, ${of}`;
  const rate: Figure = { label: `Passes a day, ${label}`, value: looksADay, unit: "1/day", place };
  if (waits === null) return [rate];
  return [
    rate,
    {
      label: `Longest time between two of them, ${label}`,
      value: waits.longestS / 3600,
      unit: "h",
      place,
      note: `${durationWords(waits.longestS)}; the mean is ${durationWords(waits.meanS)}`,
    },
  ];
}

import type { EarthData } from "../../engine/index.ts";
import { baseRate, timing, type Timing } from "../../analysis/index.ts";
import type { Probability } from "../../model/index.ts";
import { randomWords } from "../words.ts";
import type { Situation, Stay } from "./situation.ts";
import type { AskedPlace } from "./standing.ts";

/**
 * Half the span that random intervals are taken from: long enough for some passes of each kind, short enough for the same
 * orbit.
 */
const daysEitherSide = 5;
/** Longer intervals hold such a pass anyway, and are nobody's timing. */
const longestForRateS = 10 * 86400;
const longestForControlS = 6 * 3600;

/** How often a random interval of the same length in the days around would do as well; null for intervals of over ten days. */
export function baseRateOf(
  situation: Situation,
  stay: Stay,
  asked: readonly AskedPlace[],
  like: string,
  earth: EarthData,
): Probability | null {
  if (situation.lengthS > longestForRateS) return null;
  const spanS = daysEitherSide * 86400;
  const { track } = stay.prediction;
  const places = asked.map(({ located, condition }) => ({ target: located.target, condition }));
  const value = baseRate(track, places, -spanS, spanS, situation.lengthS, earth);
  return { value, of: `${randomWords(situation.lengthS)} of the ${2 * daysEitherSide} days around, ${like}` };
}

/** The claim's part in the joint control; null where its interval is too long to be a timing. */
export function timingOf(situation: Situation, stay: Stay, asked: readonly AskedPlace[], earth: EarthData): Timing | null {
  if (situation.lengthS > longestForControlS || situation.stays.length !== 1) return null;
  const { track, centreS } = stay.prediction;
  const places = asked.map(({ located, condition }) => ({ target: located.target, condition }));
  return timing(track, places, stay.fromS, stay.toS, centreS, earth);
}

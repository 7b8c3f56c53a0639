import type { NeighboursAnswer } from "../../model/index.ts";
import { secondsFromTo } from "../moments.ts";
import { counted, listed } from "./countWords.ts";
import { decimal, measure } from "./numberWords.ts";

type Rate = NonNullable<NeighboursAnswer["baseRate"]>;

/** "Docked or flying as one with A and B; public sets do not tell them apart." "" where nothing does. */
export function asOneWords({ fliesAsOneWith }: Pick<NeighboursAnswer, "fliesAsOneWith">): string {
  if (fliesAsOneWith.length === 0) return "";
  return `Docked or flying as one with ${listed(fliesAsOneWith.map(({ name }) => name))}: public sets do not tell them apart.`;
}

/** How much company uninvolved objects have, in two sentences; what the list is to be held against. */
export function companyRateWords({ baseRate, withinKm }: Pick<NeighboursAnswer, "baseRate" | "withinKm">): string {
  if (baseRate === null) return "Nothing else is held, so nothing says how often uninvolved objects come as near.";
  const within = measure(withinKm, "km", 0);
  const others =
    baseRate.of === "objects"
      ? `Of ${baseRate.drawn}${baseRate.drawn < baseRate.peers ? ` of the ${decimal(baseRate.peers, 0)}` : ""} other objects in orbits like it`
      : `Too few others fly in orbits like it. Of ${baseRate.drawn} orbits like it, turned at random`;
  return (
    `${others}, ${baseRate.withAny} had something within ${within} in the first ${lengthWords(baseRate)}, ` +
    `${decimal(baseRate.approachesEach, 1)} approaches each; here ${ownWords(baseRate)}.`
  );
}

function ownWords({ own, asNear, drawn }: Rate): string {
  if (own.nearestKm === null) return "none";
  const few = `${own.approaches}, the nearest at ${measure(own.nearestKm, "km", 1)}`;
  return `${few}, and ${asNear === 0 ? "none" : `${asNear} of the ${drawn}`} came as near to anything`;
}

function lengthWords({ from, to }: Rate): string {
  const hours = Math.round((secondsFromTo(from, to) ?? 0) / 360) / 10;
  return `${decimal(hours, Number.isInteger(hours) ? 0 : 1)} hours`;
}

/** How old the sets are that everything is computed from, and what was left out for it. */
export function companyAgesWords({ sets }: Pick<NeighboursAnswer, "sets">): string {
  const { ownAgeDays, medianAgeDays, oldestAgeDays, leftOutForAge, maxAgeDays } = sets;
  const others =
    medianAgeDays === null || oldestAgeDays === null
      ? ""
      : `; those of the others are ${days(medianAgeDays)} old by the median, ${days(oldestAgeDays)} at most`;
  const left =
    leftOutForAge === 0
      ? ""
      : ` ${counted(leftOutForAge, "object")} without a set of ${maxAgeDays} days around ${leftOutForAge === 1 ? "was" : "were"} left out.`;
  const own = Math.abs(ownAgeDays) > maxAgeDays ? " That is too old for distances as small as these." : "";
  return `Its own set is ${ageWords(ownAgeDays)} in the middle of that time${others}.${own}${left}`;
}

function ageWords(age: number): string {
  return age < 0 ? `${days(-age)} younger` : `${days(age)} old`;
}

function days(value: number): string {
  const shown = Math.abs(value) < 10 ? decimal(value, 1) : decimal(value, 0);
  return shown === "1.0" ? "1 day" : `${shown} days`;
}

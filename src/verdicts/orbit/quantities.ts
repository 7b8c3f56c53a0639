import { degPerRad } from "../../engine/index.ts";
import { offsets } from "../../analysis/index.ts";
import type { Claim, Quantity, QuantityKind, Verdict } from "../../model/index.ts";
import { thresholds } from "../decide.ts";
import { decimals } from "../words.ts";
import type { OrbitThen } from "./orbitAt.ts";

/** A number of the claim held against the orbit. */
export interface JudgedQuantity {
  readonly name: string;
  /** As the text says it. */
  readonly said: string;
  readonly verdict: Verdict;
  readonly because: string;
  /** That the number is met within its own precision, under the convention that suits it best. */
  readonly p: number;
  readonly of: string;
}

/** What the orbit gives for a kind of number: one value, or a stretch of values, a convention. */
interface Given {
  readonly convention: string;
  readonly low: number;
  readonly high: number;
}

interface Known {
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  readonly given: readonly Given[];
  readonly error95: number;
}

const kinds: readonly QuantityKind[] = [
  "perigee-height",
  "apogee-height",
  "height",
  "inclination",
  "period",
  "eccentricity",
  "mean-motion",
];

export function orbitQuantities(claim: Claim): readonly Quantity[] {
  return claim.quantities
    .map((quantity) => asPeriod(quantity, claim.quote))
    .filter((quantity) => kinds.includes(quantity.kind));
}

/** "Orbits the Earth every 12 days" states a period, whatever kind of time it was read as. */
function asPeriod(quantity: Quantity, quote: string): Quantity {
  const { kind, unit } = quantity;
  const minutes = unit === "s" ? 1 / 60 : unit === "min" ? 1 : unit === "h" ? 60 : unit === "d" || unit === "day" ? 1440 : null;
  const isTime = kind === "other" || kind === "duration" || kind === "period";
  if (!isTime || minutes === null || (minutes === 1 && kind === "period") || !goesRound.test(quote)) return quantity;
  const scaled = (value: number): number => value * minutes;
  return {
    ...quantity,
    kind: "period",
    unit: "min",
    value: scaled(quantity.value),
    low: scaled(quantity.low),
    high: scaled(quantity.high),
    ...(quantity.coarseLow === undefined ? {} : { coarseLow: scaled(quantity.coarseLow) }),
    ...(quantity.coarseHigh === undefined ? {} : { coarseHigh: scaled(quantity.coarseHigh) }),
  };
}

const goesRound =
  /\b(?:orbits?|orbiting|circles?|circling|goes (?:a)?round|going (?:a)?round|laps?)\b[^.;]{0,60}\b(?:every|once (?:in|every|per))\b/i;

/**
 * Supported where the number, read to its last digit, is met under at least one convention within the set's error; contradicted
 * where it is not even with its trailing zeros taken as rounding, and lies outside the whole spread of the conventions.
 */
export function judgeQuantity(quantity: Quantity, then: OrbitThen): JudgedQuantity {
  const known = knownOf(quantity.kind, then);
  const fine = quantity.about === true ? aboutRange(quantity) : { low: quantity.low, high: quantity.high };
  // Press figures are cut off as often as they are rounded: an angle may be off by one in its last digit.
  const cut = quantity.kind === "inclination" ? (quantity.high - quantity.low) / 2 : 0;
  const coarse = {
    low: Math.min(fine.low, (quantity.coarseLow ?? quantity.low) - cut),
    // "Every 94 minutes" of 94.6: whole minutes are cut off as often as rounded.
    high: Math.max(fine.high, (quantity.coarseHigh ?? quantity.high) + cut, isWholeMinutes(quantity) ? quantity.value + 1 : 0),
  };
  const errors = offsets({ p50: known.error95 / gaussianRatio, p95: known.error95 });
  const odds = known.given.map((row) => chanceOf(row, widened(fine, known.error95), errors));
  const p = Math.max(...odds);
  const best = known.given[odds.indexOf(p)] ?? known.given[0];
  const spread = {
    convention: "",
    low: Math.min(...known.given.map((row) => row.low)),
    high: Math.max(...known.given.map((row) => row.high)),
  };
  const pAtAll = chanceOf(spread, widened(coarse, known.error95), errors);
  const verdict: Verdict =
    pAtAll <= thresholds.contradictedAtMost ? "contradicted" : p >= thresholds.supportedAtLeast ? "supported" : "consistent";
  return {
    name: known.name,
    said: quantity.text,
    verdict,
    because: because(quantity, known, best, spread),
    p: verdict === "contradicted" ? pAtAll : p,
    of:
      `the ${known.name} was ${quantity.text} within that figure's own precision and the error of the element set, ` +
      `counted in the way that suits it best`,
  };
}

function isWholeMinutes({ kind, unit, value }: Quantity): boolean {
  return kind === "period" && unit === "min" && Number.isInteger(value);
}

/** 95 % point over median of a Gaussian's absolute value: errors of shape have no heavy tail worth modelling. */
const gaussianRatio = 2.906;

function because(quantity: Quantity, known: Known, best: Given | undefined, spread: Given): string {
  const unit = known.unit === "" || known.unit === "°" ? known.unit : ` ${known.unit}`;
  const range = (row: Given): string =>
    decimals(row.low, known.digits) === decimals(row.high, known.digits)
      ? `${decimals(row.low, known.digits)}${unit}`
      : `${decimals(row.low, known.digits)} to ${decimals(row.high, known.digits)}${unit}`;
  const error = `± ${decimals(known.error95, known.digits + (known.error95 < 0.1 ? 1 : 0))}${unit} (95 %)`;
  const others = known.given.length > 1 ? `; ${range(spread)} across all ways of counting` : "";
  const how = best === undefined || best.convention === "" ? "" : ` (${best.convention})`;
  return `Stated: ${quantity.text}. Element set: ${best === undefined ? "" : range(best)} ${error}${how}${others}.`;
}

function chanceOf(given: Given, allowed: { readonly low: number; readonly high: number }, errors: readonly number[]): number {
  const met = errors.filter((error) => given.high + error >= allowed.low && given.low + error <= allowed.high).length;
  return met / errors.length;
}

function widened(
  range: { readonly low: number; readonly high: number },
  by: number,
): { readonly low: number; readonly high: number } {
  return { low: range.low - by, high: range.high + by };
}

/** "About 500 km": trailing zeros as rounding, and at least 3 % or 10 km of what press figures are off by. */
function aboutRange(quantity: Quantity): { readonly low: number; readonly high: number } {
  const loose =
    quantity.unit === "km"
      ? Math.max(10, 0.03 * Math.abs(quantity.value))
      : quantity.unit === "deg"
        ? 0.2
        : 0.03 * Math.abs(quantity.value);
  return {
    low: Math.min(quantity.coarseLow ?? quantity.low, quantity.value - loose),
    high: Math.max(quantity.coarseHigh ?? quantity.high, quantity.value + loose),
  };
}

function knownOf(kind: QuantityKind, then: OrbitThen): Known {
  const one = (value: number): readonly Given[] => [{ convention: "", low: value, high: value }];
  switch (kind) {
    case "perigee-height":
      return km("perigee height", then, (row) => [row.perigeeKm, row.perigeeKm]);
    case "apogee-height":
      return km("apogee height", then, (row) => [row.apogeeKm, row.apogeeKm]);
    case "inclination":
      return {
        name: "inclination",
        unit: "°",
        digits: 2,
        given: one(then.inclinationRad * degPerRad),
        error95: then.inclination95Rad * degPerRad,
      };
    case "period":
      return { name: "period", unit: "min", digits: 2, given: one(then.periodMin), error95: then.period95Min };
    case "eccentricity":
      return { name: "eccentricity", unit: "", digits: 4, given: one(then.eccentricity), error95: 0.0001 };
    case "mean-motion":
      return {
        name: "revolutions a day",
        unit: "",
        digits: 3,
        given: one(then.revolutionsPerDay),
        error95: (then.revolutionsPerDay * then.period95Min) / then.periodMin,
      };
    default:
      return km("height", then, (row) => [row.perigeeKm, row.apogeeKm]);
  }
}

function km(name: string, then: OrbitThen, of: (row: OrbitThen["heights"][number]) => readonly [number, number]): Known {
  return {
    name,
    unit: "km",
    digits: 1,
    given: then.heights.map((row) => ({ convention: row.convention, low: of(row)[0], high: of(row)[1] })),
    error95: then.height95Km,
  };
}

import { pattern } from "../text/index.ts";
import { matchAt } from "./lexicon.ts";
import { NUMBER_TEXT, readNumber, type WrittenNumber } from "./numbers.ts";
import type { QuantityValue } from "./types.ts";
import { PER, perName, UNIT, unitOf, type UnitForm } from "./units.ts";

/**
 * The two pieces of every quantity, a number and a unit. Their expressions are large and stand here once: written into each
 * form of a quantity they would take a tenth of a second to compile.
 */
const numberText = pattern(NUMBER_TEXT, "uiy");
const unitText = pattern(UNIT, "uiy");
/** Between a number and its unit: a space, a hyphen or nothing. */
const gap = /-odd\s|\s|-/iuy;
const per = pattern(PER, "uy");

export interface NumberPart {
  readonly start: number;
  readonly end: number;
  readonly number: WrittenNumber;
}

export interface UnitPart {
  readonly end: number;
  readonly written: string;
  readonly form: UnitForm;
}

/** "within a kilometre": one of it, before the few units that are said so. */
const oneOf = /an?(?=\s(?:kilomet(?:re|er)|mile|met(?:re|er)|nautical mile)(?![\p{L}]))/iuy;

export function numberAt(shadow: string, at: number): NumberPart | null {
  const one = matchAt(oneOf, shadow, at);
  if (one !== null)
    return { start: at, end: at + one[0].length, number: { value: 1, half: 0.5, coarseHalf: 0.5, loose: false } };
  const match = matchAt(numberText, shadow, at);
  const number = match === null ? null : readNumber(match[0]);
  return match === null || number === null ? null : { start: at, end: at + match[0].length, number };
}

/** The unit that follows a number which ends here. */
export function unitAfter(shadow: string, end: number): UnitPart | null {
  const between = matchAt(gap, shadow, end)?.[0].length ?? 0;
  const match = matchAt(unitText, shadow, end + between);
  const form = match === null ? null : unitOf(match[0]);
  return match === null || form === null ? null : { end: end + between + match[0].length, written: match[0], form };
}

/** "0.67 degrees a day": the unit with what it is per, and where the words end. */
export function rateAfter(shadow: string, { form, end }: UnitPart): { readonly form: UnitForm; readonly end: number } {
  const match = form.dimension === "speed" || form.dimension === "mean-motion" ? null : matchAt(per, shadow, end);
  const unit = match?.groups?.["per"];
  if (match === null || unit === undefined || (form.dimension === "time" && /\sa\s/u.test(match[0]) && unit !== "day"))
    return { form, end };
  return { form: { ...form, unit: `${form.unit}/${perName(unit)}`, dimension: "rate" }, end: end + match[0].length };
}

type Rounding = Pick<WrittenNumber, "value" | "half" | "coarseHalf">;

/** A written number in its canonical unit, with its rounding. */
export function valueOf(span: QuantityValue["span"], number: Rounding, writtenUnit: string, form: UnitForm): QuantityValue {
  const { factor, unit } = form;
  return {
    span,
    written: number.value,
    writtenUnit,
    value: number.value * factor,
    unit,
    low: (number.value - number.half) * factor,
    high: (number.value + number.half) * factor,
    coarseLow: (number.value - number.coarseHalf) * factor,
    coarseHigh: (number.value + number.coarseHalf) * factor,
  };
}

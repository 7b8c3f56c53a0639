import { matchAt } from "./lexicon.ts";
import { numberAt, rateAfter, unitAfter, valueOf, type NumberPart, type UnitPart } from "./quantityParts.ts";
import type { QuantityMention, QuantityValue } from "./types.ts";
import { unitOf, type UnitForm } from "./units.ts";

/** Numbers with a unit that belong together, before the words round them are looked at. */
export interface Amount {
  readonly shape: QuantityMention["shape"];
  readonly values: readonly QuantityValue[];
  readonly margin: number | null;
  readonly loose: boolean;
  readonly end: number;
}

const hourAndHalf = /(?<a>an?|one)\s(?<ua>hour|mile|kilomet(?:er|re)|day|year|month|degree|ton(?:ne)?)\sand\sa\shalf/iuy;
const pairSign = /\s?(?:x|by|\/)\s?/iuy;
const plusMinus = /\s?(?:±|\+\/?-|plus or minus)\s?/iuy;
const giveOrTake = /\s?(?:±|\+\/?-|plus or minus|give or take)\s?(?:an?\s(?=\d))?/iuy;
const rangeSign =
  /\s?(?<dash>-)\s?|\s(?<word>to|and|or)\s(?:(?:about|around|some|roughly|approximately|less than|more than|within|at most|(?:a\s)?maximum(?:\sof)?)\s)?/iuy;
/** "from 550 kilometers to 480": the second without its unit, and nothing behind it that it could count. */
const endAlone = /\s(?:up\s|down\s|out\s)?to\s(?:(?:about|around|some|roughly|approximately|nearly|almost)\s)?(?=\d)/iuy;
const nothingCounted =
  /^(?:[,;.)]|\s·|\s(?:in|on|by|over|during|this|last|and|between|at|within|as|before|after|for|since)\b|$)/iu;
const andHalf = /\sand a half/iuy;

/** The pair, range, value with margin or value that begins here; null where no unit follows. */
export function amountAt(shadow: string, at: number): Amount | null {
  const half = matchAt(hourAndHalf, shadow, at);
  const form = unitOf(half?.groups?.["ua"] ?? "");
  if (half !== null && form !== null) {
    const end = at + half[0].length;
    const value = valueOf([at, end], { value: 1.5, half: 0.25, coarseHalf: 0.25 }, half.groups?.["ua"] ?? "", form);
    return { shape: "value", values: [value], margin: null, loose: false, end };
  }
  const number = numberAt(shadow, at);
  if (number === null) return null;
  const unit = unitAfter(shadow, number.end);
  return (
    pair(shadow, number, unit) ?? margin(shadow, number, unit) ?? range(shadow, number, unit) ?? single(shadow, number, unit)
  );
}

interface Second {
  readonly number: NumberPart;
  readonly unit: UnitPart;
  /** The sign or words between the two numbers, and "to", "and" or "or" where it is a word. */
  readonly sign: string;
  readonly word: string | undefined;
}

/** The number and unit behind a sign that joins two numbers. */
function secondAfter(sign: RegExp, shadow: string, end: number): Second | null {
  const match = matchAt(sign, shadow, end);
  const number = match === null ? null : numberAt(shadow, end + match[0].length);
  const unit = number === null ? null : unitAfter(shadow, number.end);
  return match === null || number === null || unit === null
    ? null
    : { number, unit, sign: match[0], word: match.groups?.["word"]?.toLowerCase() };
}

function pair(shadow: string, number: NumberPart, unit: UnitPart | null): Amount | null {
  const second = secondAfter(pairSign, shadow, unit?.end ?? number.end);
  if (second === null) return null;
  // "from 355 km by five kilometres": a start and a change.
  const change =
    unit !== null && /by/iu.test(second.sign) && /from\s$/iu.test(shadow.slice(Math.max(0, number.start - 6), number.start));
  return change ? single(shadow, number, unit) : two(shadow, number, unit, second, "pair");
}

function range(shadow: string, number: NumberPart, unit: UnitPart | null): Amount | null {
  const second =
    secondAfter(rangeSign, shadow, unit?.end ?? number.end) ?? (unit === null ? null : secondAlone(shadow, number, unit));
  if (second === null) return null;
  const left = shadow.slice(Math.max(0, number.start - 20), number.start);
  const { word } = second;
  // "300 and 500 km" is two numbers unless "between" opens it; "from 488 to 497 km" is a change or a range.
  if (
    word === "and" &&
    !/(?:between|minimum(?:\s(?:altitude|height|orbit))?(?:\sof)?|at least)\s(?:about\s|some\s)?$/iu.test(left)
  )
    return unit === null ? null : single(shadow, number, unit);
  const from = word === "to" && /from\s(?:about\s|around\s|some\s|roughly\s|approximately\s|nearly\s)?$/iu.test(left);
  // "by 12 km to 480 km", "climbed nine kilometres to 497 km": a change and its end. A range says its unit once.
  if (word === "to" && !from && unit !== null) return single(shadow, number, unit);
  return two(shadow, number, unit, second, from ? "from-to" : "range");
}

/** The end of a change whose unit stands at its start. */
function secondAlone(shadow: string, first: NumberPart, unit: UnitPart): Second | null {
  if (
    unit.form.dimension !== "length" ||
    !/from\s(?:\p{L}+\s){0,3}$/iu.test(shadow.slice(Math.max(0, first.start - 30), first.start))
  )
    return null;
  const sign = matchAt(endAlone, shadow, unit.end);
  const number = sign === null ? null : numberAt(shadow, unit.end + sign[0].length);
  if (sign === null || number === null || !nothingCounted.test(shadow.slice(number.end, number.end + 10))) return null;
  return { number, unit: { end: number.end, written: unit.written, form: unit.form }, sign: sign[0], word: "to" };
}

function two(
  shadow: string,
  first: NumberPart,
  firstUnit: UnitPart | null,
  { number, unit }: Second,
  shape: QuantityMention["shape"],
): Amount | null {
  const form = firstUnit?.form ?? unit.form;
  if (form.dimension !== unit.form.dimension || isOther(shadow, first.start, unit.end, unit.written, unit.form)) return null;
  const rated = rateAfter(shadow, unit);
  const values = [
    valueOf([first.start, first.end], first.number, firstUnit?.written ?? unit.written, { ...form, unit: rated.form.unit }),
    valueOf([number.start, unit.end], number.number, unit.written, rated.form),
  ];
  return { shape, values, margin: null, loose: first.number.loose || number.number.loose, end: rated.end };
}

/** "6.4 ± 2 km": the unit stands behind the margin. */
function margin(shadow: string, number: NumberPart, unit: UnitPart | null): Amount | null {
  const second = unit === null ? secondAfter(plusMinus, shadow, number.end) : null;
  if (second === null) return null;
  const { end, written, form } = second.unit;
  if (isOther(shadow, number.start, end, written, form)) return null;
  const value = valueOf([number.start, end], number.number, written, form);
  return { shape: "value", values: [value], margin: second.number.number.value * form.factor, loose: false, end };
}

function single(shadow: string, { start, number }: NumberPart, unit: UnitPart | null): Amount | null {
  if (unit === null || isOther(shadow, start, unit.end, unit.written, unit.form)) return null;
  const half = matchAt(andHalf, shadow, unit.end);
  const rated = half === null ? rateAfter(shadow, unit) : { form: unit.form, end: unit.end + half[0].length };
  const rounding = half === null ? number : { ...number, value: number.value + 0.5, half: 0.25 };
  const value = valueOf([start, rated.end], rounding, unit.written, rated.form);
  const plain: Amount = { shape: "value", values: [value], margin: null, loose: number.loose, end: rated.end };
  const sign = matchAt(giveOrTake, shadow, rated.end);
  const amount = sign === null ? null : numberAt(shadow, rated.end + sign[0].length);
  if (amount === null) return plain;
  const own = unitAfter(shadow, amount.end);
  const form = own?.form ?? unit.form;
  if (form.dimension !== unit.form.dimension) return plain;
  return { ...plain, margin: amount.number.value * form.factor, end: own?.end ?? amount.end };
}

/** Prices, temperatures, coordinates, ages and months of other things look like quantities and are none of ours. */
function isOther(shadow: string, at: number, end: number, unit: string, form: UnitForm): boolean {
  const after = shadow.slice(end, end + 28);
  const before = shadow.slice(Math.max(0, at - 14), at);
  if (
    /[$€£¥]\s?$/u.test(before) ||
    /^-?\s?(?:dollars?|euros?|won|yen|views|likes|times|downloads|copies|pounds? sterling|people|viewers|users|followers|subscribers)/iu.test(
      after,
    )
  )
    return true;
  if (
    form.dimension === "angle" &&
    /^\s?(?:Celsius|Fahrenheit|centigrade|[CF]\b|\.?\s?(?:[NSEW]\b|north|south|east|west|northern|southern|eastern|western|latitude|longitude)|\d{1,2}\s?(?:'|min))/iu.test(
      after,
    )
  ) {
    return !/^\s?(?:north|south|east|west)(?:ward|wards| of (?!the equator|greenwich))/iu.test(after);
  }
  if (/^[mshtgd]$/iu.test(unit) && /\p{Lu}/u.test(unit)) return true;
  if (/^(?:m|t|g|s|h)$/u.test(unit) && /^\s?(?:-|\.\p{L}|'\p{L})/u.test(after)) return true;
  if (form.dimension === "time" && /^\s(?:read|ago|drive|walk|flight from)(?!\p{L})/u.test(after)) return true;
  if (form.dimension === "time" && /^[-\s]old(?!\p{L})/u.test(after)) return true;
  if (/(?:version|v|chapter|page|no|room|flight|row|figure|table|article|section|channel|highway|route)\.?\s$/iu.test(before))
    return true;
  // "S2 1000 m" of a race, "5 s" of a plural: a lone letter needs figures before it.
  return /^(?:m|s|h|t|g)$/u.test(unit) && !/\d/u.test(shadow.slice(at, end));
}

import { readNumber } from "./numbers.ts";
import { valueOf } from "./quantityParts.ts";
import type { QuantityHint, QuantityMention, QuantityValue } from "./types.ts";
import { unitOf, type UnitForm } from "./units.ts";

/** Heights below and above which nothing is in an orbit of the Earth that anybody writes so, km. */
const LOWEST = 120;
const HIGHEST = 450_000;

/** Nothing goes round the Earth in less, minutes. */
const SHORTEST = 85;
/** How far figures of one row stand apart, in characters. */
const ROW = 40;

const figures = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{3,6})(?:\.\d+)?`;
const noUnit = String.raw`(?![\d.,]*\d|\s?(?:km|kilomet|mi\b|miles?|nmi|m\b|met(?:re|er)|pixels?|px|feet|ft|cm|x\s?\d|%|degrees?|deg\b|°|hours?|minutes?|years?))`;
/** "orbit: 493 x 512", "493 x 512, inc 97.4": two heights without their unit, beside a word or a tilt that says what they are. */
const pairOfHeights = new RegExp(
  String.raw`(?<lead>\borbits?(?: of| is| was| now|:)? )?(?<![\d.,:x$€£-])(?<a>${figures})\s?(?:x|×|by|/)\s?(?<b>${figures})${noUnit}(?<tilt>[\s,;(]{1,3}(?:inc|i\s?=|at \d{2}|\d{1,3}(?:\.\d+)?\s?(?:°|deg)))?`,
  "giu",
);
/** "inc 97.4", "i = 97.4", "inclination: 97.43". */
const tilt = new RegExp(
  String.raw`\b(?:inc(?:l(?:ination)?)?\.?(?:\s(?:of|is|was))?\s?[:=]?\s?|i\s?=\s?)(?<a>\d{1,3}(?:\.\d+)?)(?![\d.,]*\d|\s?(?:°|deg|km|%))`,
  "giu",
);
/** "Perigee 323, apogee 38,838 km". */
const named = new RegExp(
  String.raw`\b(?<word>perigee|apogee)(?:\s(?:of|at|is|was))?\s?[:=]?\s(?<a>${figures})${noUnit}`,
  "giu",
);

/** "period 94.6", of an orbit in minutes. */
const period =
  /\bperiod(?:\s(?:of|is|was))?\s?[:=]?\s(?<a>\d{2,4}(?:\.\d+)?)(?![\d.,]*\d|\s?(?:min|hours?|h\b|s\b|sec|days?|weeks?|months?|years?|%|x\b))/giu;

/** What specialists write of an orbit without units; what has one is read by the grammar of quantities. */
export function orbitShorthand(shadow: string): readonly QuantityMention[] {
  if (!/\b(?:orbits?|inc|incl|inclination|perigee|apogee|i\s?=)/i.test(shadow)) return [];
  return [...pairs(shadow), ...tilts(shadow), ...heights(shadow), ...periods(shadow)];
}

function pairs(shadow: string): readonly QuantityMention[] {
  return [...shadow.matchAll(pairOfHeights)].flatMap((match) => {
    const { lead, a = "", b = "", tilt: beside } = match.groups ?? {};
    if (lead === undefined && beside === undefined) return [];
    const start = match.index + (lead?.length ?? 0);
    const end = match.index + match[0].length - (beside?.length ?? 0);
    const first = valueIn(a, start, "km");
    const second = valueIn(b, end - b.length, "km");
    return first === null || second === null ? [] : [mention("pair", [first, second], [start, end], "height")];
  });
}

function tilts(shadow: string): readonly QuantityMention[] {
  return [...shadow.matchAll(tilt)].flatMap((match) => {
    const { a = "" } = match.groups ?? {};
    const start = match.index + match[0].length - a.length;
    const value = valueIn(a, start, "degrees");
    return value === null || value.value > 180 ? [] : [mention("value", [value], value.span, "inclination")];
  });
}

function heights(shadow: string): readonly QuantityMention[] {
  return [...shadow.matchAll(named)].flatMap((match) => {
    const { a = "", word = "" } = match.groups ?? {};
    const value = valueIn(a, match.index + match[0].length - a.length, "km");
    const kind = word.toLowerCase() === "perigee" ? "perigee-height" : "apogee-height";
    return value === null ? [] : [mention("value", [value], value.span, kind)];
  });
}

/** Of a number alone the word says too little ("a period of 100"): only in a row with other figures of an orbit. */
function periods(shadow: string): readonly QuantityMention[] {
  return [...shadow.matchAll(period)].flatMap((match) => {
    const { a = "" } = match.groups ?? {};
    const start = match.index + match[0].length - a.length;
    const value = valueIn(a, start, "minutes");
    const row = shadow.slice(Math.max(0, match.index - ROW), match.index);
    return value === null || value.value < SHORTEST || !/\b(?:incl?|perigee|apogee)\b|\bi\s?=|km|°/i.test(row)
      ? []
      : [mention("value", [value], value.span, "period")];
  });
}

function valueIn(text: string, start: number, unit: "km" | "degrees" | "minutes"): QuantityValue | null {
  const number = readNumber(text);
  const form: UnitForm | null = unitOf(unit);
  if (number === null || form === null) return null;
  if (unit === "km" && (number.value < LOWEST || number.value > HIGHEST)) return null;
  return valueOf([start, start + text.length], number, unit, form);
}

function mention(
  shape: QuantityMention["shape"],
  values: readonly QuantityValue[],
  span: QuantityMention["span"],
  kind: QuantityHint["kind"],
): QuantityMention {
  return {
    kind: "quantity",
    span,
    shape,
    values,
    bound: "is",
    role: "plain",
    converted: [],
    margin: null,
    hints: [{ kind, span, distance: 0 }],
  };
}

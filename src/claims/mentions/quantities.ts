import { pattern } from "../text/index.ts";
import { matchAt } from "./lexicon.ts";
import { amountAt, type Amount } from "./amounts.ts";
import { readNumber } from "./numbers.ts";
import { orbitShorthand } from "./orbitShorthand.ts";
import { quantityHints } from "./quantityHints.ts";
import { numberAt, unitAfter, valueOf } from "./quantityParts.ts";
import type { QuantityHint, QuantityMention, QuantityValue } from "./types.ts";
import { unitOf } from "./units.ts";

/** What opens a conversion, joins its two numbers and closes it: "(318 by 306 miles)", ", or 886 miles,". */
const opensConversion =
  /(?:\s?[([]\s?|,?\s(?:or|i\.e\.,?)\s|\s?\/\s?|\s=\s)(?:about\s|around\s|roughly\s|approximately\s|some\s|nearly\s|~\s?|c\.\s)?/iuy;
const joinsConversion = /\s?(?:x|by|to|-|and)\s?/iuy;
const closesConversion = /\s?[)\]]/uy;
const degreeAlone = /(?<a>eccentricity\s(?:of\s|is\s|was\s|=\s?)?)(?<n>0?\.\d+)(?![\d])/giu;
/** Where a number may begin. A letter, a dot or a currency sign before figures makes them something else. */
const trigger = pattern(
  String.raw`(?<![\p{L}\d$€£¥#_@:/]|[\p{L}\d][.,-]|[$€£¥]\s)(?:[-+]?\d|(?:half|a quarter|a third|two[- ]thirds|three[- ]quarters|a tenth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|a few|few|a couple|a hundred|a thousand|an? (?:hour|mile|kilomet|day|year|month|degree|ton)[a-z]* and a half)(?![\p{L}])|(?<=(?:within|than|about|around|only|just|under|over|nearly|almost|barely|some|half|of|by) )an?(?=\s(?:kilomet(?:re|er)|mile|met(?:re|er)|nautical mile)(?![\p{L}])))`,
  "giu",
);

/**
 * Numbers with units in a shadow text, in order: values, ranges, pairs and changes, with their rounding, conversions and what
 * the words near them say they measure. Counts, prices and plain numbers are left out.
 */
export function findQuantities(shadow: string): readonly QuantityMention[] {
  const found: QuantityMention[] = [];
  const scan = pattern(trigger.source, trigger.flags);
  for (let match = scan.exec(shadow); match !== null; match = scan.exec(shadow)) {
    const at = match.index;
    const quantity = amountAt(shadow, at);
    if (quantity === null) {
      scan.lastIndex = at + Math.max(1, /^[-+]?[\d.,]*\d/u.exec(shadow.slice(at, at + 40))?.[0].length ?? match[0].length);
      continue;
    }
    const mention = complete(shadow, at, quantity);
    found.push(mention);
    scan.lastIndex = mention.span[1];
  }
  const shorthand = orbitShorthand(shadow).filter(
    ({ span }) => !found.some((other) => other.span[0] < span[1] && span[0] < other.span[1]),
  );
  const all = [...found, ...shorthand].toSorted((a, b) => a.span[0] - b.span[0]);
  return [...inSeries(shadow, all), ...eccentricities(shadow)].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** How far a hint that only the neighbours give counts, in words: any real word near by is nearer. */
const SERIES_DISTANCE = 6;

/**
 * "512 x 493 km, 97.4 deg, 94.7 min" is an orbit without a word: a pair of lengths is its heights, the degrees after it the
 * inclination, the minutes the period.
 */
function inSeries(shadow: string, mentions: readonly QuantityMention[]): readonly QuantityMention[] {
  const done: QuantityMention[] = [];
  for (const mention of mentions) {
    const last = done.at(-1);
    const close = last !== undefined && /^[\s,;/(]{0,3}$/u.test(shadow.slice(last.span[1], mention.span[0]));
    const before =
      close && last.hints.some(({ kind }) => kind === "height" || kind === "inclination" || kind.endsWith("gee-height"));
    const unit = mention.values[0]?.unit;
    const large = (mention.values[0]?.value ?? 0) > 90;
    const kind =
      mention.shape === "pair" && unit === "km" && large
        ? ("height" as const)
        : before && unit === "deg"
          ? ("inclination" as const)
          : before && unit === "min"
            ? ("period" as const)
            : null;
    const known = kind === null || mention.hints.some((hint) => hint.kind === kind);
    done.push(
      known
        ? mention
        : {
            ...mention,
            hints: [...mention.hints, { kind, span: mention.span, distance: SERIES_DISTANCE }].toSorted(
              (a, b) => a.distance - b.distance,
            ),
          },
    );
  }
  return done;
}

const leftWords: readonly (readonly [RegExp, QuantityMention["bound"]])[] = [
  [
    /(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|circa|ca\.?|c\.|an estimated|estimated at|close to|just under|just over|a little over|in the order of|on the order of)\s$|~\s?$/iu,
    "about",
  ],
  [
    /(?:at least|more than|over|above|exceeding|exceeds|no less than|not less than|upwards of|a minimum of|greater than|beyond|as (?:high|much|far|many) as (?:at least ))\s$|[>≥]\s?$/iu,
    "at-least",
  ],
  [
    /(?:at most|less than|under|below|up to|within|no more than|not more than|as close as|as low as|as little as|a maximum of|fewer than|smaller than|as (?:high|much|far|many) as|closer than)\s$|[<≤]\s?$/iu,
    "at-most",
  ],
];

function complete(shadow: string, at: number, found: Amount): QuantityMention {
  let start = at;
  let bound: QuantityMention["bound"] = found.loose ? "about" : "is";
  let role: QuantityMention["role"] = "plain";
  let left = shadow.slice(Math.max(0, start - 40), start);
  const step = leftWords.find(([pattern]) => pattern.test(left));
  const words = step?.[0].exec(left)?.[0];
  if (step !== undefined && words !== undefined && !/[\p{L}\d]$/u.test(left.slice(0, left.length - words.length))) {
    bound = step[1];
    start -= words.length;
    left = shadow.slice(Math.max(0, start - 40), start);
  }
  const toWithin = /^within/iu.test(shadow.slice(start, start + 6));
  if (/\bbetween\s$/iu.test(left) && found.shape === "range") start -= 8;
  else if (/\bby\s$/iu.test(left)) [role, start] = ["by", start - 3];
  else if (/\bto\s$/iu.test(left) && !toWithin && !/(?:close|next|due)\sto\s$/iu.test(left)) [role, start] = ["to", start - 3];
  else if (/\bfrom\s$/iu.test(left)) [role, start] = ["from", start - 5];
  const conversions = conversionsAt(shadow, found);
  const end = conversions.end;
  if (/^[\d,]*-odd/u.test(shadow.slice(at, at + 14))) bound = "about";
  if (/^\s(?:or so)(?!\p{L})/u.test(shadow.slice(end, end + 6))) bound = "about";
  if (/^\s(?:or more|or higher)(?!\p{L})/u.test(shadow.slice(end, end + 12))) bound = "at-least";
  const [value] = found.values;
  const hints = value === undefined ? [] : quantityHints(shadow, at, end, value);
  const isLevel = found.shape === "from-to" || role === "to" || role === "from" || /(?<!\p{L})at\s$/u.test(left);
  return {
    kind: "quantity",
    span: [start, end],
    shape: found.shape,
    values: found.values,
    bound,
    role: found.shape === "from-to" ? "plain" : role,
    converted: conversions.values,
    margin: found.margin,
    hints: value?.unit !== "km" ? hints : role === "by" ? changeFirst(hints) : isLevel ? levelFirst(hints) : hints,
  };
}

/** "raised its perigee by 9 km" is a change, whatever stands nearer. */
function changeFirst(hints: readonly QuantityHint[]): readonly QuantityHint[] {
  return hints.toSorted((a, b) => Number(b.kind === "height-change") - Number(a.kind === "height-change"));
}

/** "fell to 480 km", "lost at 418 km": the verb moves it, the number is where it is. */
function levelFirst(hints: readonly QuantityHint[]): readonly QuantityHint[] {
  const change = hints.find(({ kind }) => kind === "height-change");
  if (change === undefined) return hints;
  const others = hints.filter((hint) => hint !== change);
  const height = others.some(({ kind }) => kind === "perigee-height" || kind === "apogee-height" || kind === "height");
  return height ? others : [{ ...change, kind: "height" }, ...others];
}

/** The same in another unit, in brackets or after "or". */
function conversionsAt(
  shadow: string,
  { values, end }: Amount,
): { readonly values: readonly QuantityValue[]; readonly end: number } {
  const none = { values: [], end };
  const [value] = values;
  const own = unitOf(value?.writtenUnit ?? "");
  const open = matchAt(opensConversion, shadow, end);
  const first = open === null ? null : numberAt(shadow, end + open[0].length);
  if (own === null || open === null || first === null) return none;
  const unit = unitAfter(shadow, first.end);
  const join = matchAt(joinsConversion, shadow, unit?.end ?? first.end);
  const second = join === null ? null : numberAt(shadow, (unit?.end ?? first.end) + join[0].length);
  const secondUnit = second === null ? null : unitAfter(shadow, second.end);
  const pairUnit = unit ?? secondUnit;
  if (pairUnit === null || pairUnit.form.dimension !== own.dimension) return none;
  if (pairUnit.form.unit === own.unit && pairUnit.form.factor === own.factor) return none;
  const isPair = second !== null && secondUnit !== null && secondUnit.form.dimension === own.dimension;
  const last = isPair ? secondUnit.end : pairUnit.end;
  const close = matchAt(closesConversion, shadow, last);
  if (/[([]/u.test(open[0]) && close === null) return none;
  const to = close !== null && /[([]/u.test(open[0]) ? last + close[0].length : last;
  // Brackets with one number beside a pair convert only its last member.
  const one = valueOf([end, to], first.number, pairUnit.written, pairUnit.form);
  return { values: isPair ? [one, valueOf([end, to], second.number, secondUnit.written, secondUnit.form)] : [one], end: to };
}

/** "an eccentricity of 0.0014" has no unit. */
function eccentricities(shadow: string): readonly QuantityMention[] {
  return [...shadow.matchAll(degreeAlone)].flatMap((match) => {
    const text = match.groups?.["n"] ?? "";
    const number = readNumber(text.startsWith(".") ? `0${text}` : text);
    if (number === null) return [];
    const start = match.index + match[0].length - text.length;
    const span = [start, start + text.length] as const;
    const value = valueOf(span, number, "", { unit: "1", factor: 1, dimension: "share" });
    const hint = { kind: "eccentricity" as const, span: [match.index, match.index + 12] as const, distance: 0 };
    return [
      {
        kind: "quantity" as const,
        span,
        shape: "value" as const,
        values: [value],
        bound: "is" as const,
        role: "plain" as const,
        converted: [],
        margin: null,
        hints: [hint],
      },
    ];
  });
}

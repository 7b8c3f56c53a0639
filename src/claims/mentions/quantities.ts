import { matchAt } from "./lexicon.ts";
import { NUMBER_TEXT, readNumber } from "./numbers.ts";
import { quantityHints } from "./quantityHints.ts";
import type { QuantityHint, QuantityMention, QuantityValue } from "./types.ts";
import { PER, perName, UNIT, unitOf, type UnitForm } from "./units.ts";

const N = NUMBER_TEXT;
/** Between a number and its unit: nothing, a space or a hyphen; "a mile" after "half". */
const GAP = "(?:-odd\\s|\\s|-)?";

const pair = new RegExp(`(?<a>${N})(?:${GAP}(?<ua>${UNIT}))?\\s?(?:x|by|/)\\s?(?<b>${N})${GAP}(?<ub>${UNIT})`, "uiy");
const range = new RegExp(
  `(?<a>${N})(?:${GAP}(?<ua>${UNIT}))?(?:\\s?(?<dash>-)\\s?|\\s(?<word>to|and|or)\\s(?:about\\s|around\\s|some\\s|roughly\\s|approximately\\s|less\\sthan\\s|more\\sthan\\s|within\\s)?)(?<b>${N})${GAP}(?<ub>${UNIT})`,
  "uiy",
);
const single = new RegExp(`(?<a>${N})${GAP}(?<ua>${UNIT})(?:\\s(?<half>and a half))?`, "uiy");
const hourAndHalf = /(?<a>an?|one)\s(?<ua>hour|mile|kilomet(?:er|re)|day|year|month|degree|ton(?:ne)?)\sand\sa\shalf/iuy;
const plusMinusFirst = new RegExp(`(?<a>${N})\\s?(?:±|\\+/?-|plus or minus)\\s?(?<m>${N})${GAP}(?<ua>${UNIT})`, "uiy");
const plusMinusAfter = new RegExp(
  `\\s?(?:±|\\+/?-|plus or minus|give or take)\\s?(?:an?\\s)?(?<m>${N})(?:${GAP}(?<um>${UNIT}))?(?![\\d.])`,
  "uiy",
);
/** A number that a unit or a second number follows; all others are left at once. */
const promising = new RegExp(`(?:${N})(?:${GAP}${UNIT}|\\s?(?:[x/±-]|by\\s|\\+/?-)|\\s(?:to|and|or|plus|by|x)\\s)`, "uiy");
const per = new RegExp(PER, "uy");
const degreeAlone = /(?<a>eccentricity\s(?:of\s|is\s|was\s|=\s?)?)(?<n>0?\.\d+)(?![\d])/giu;
const converted = new RegExp(
  `(?:\\s?[(\\[]\\s?|,?\\s(?:or|i\\.e\\.,?)\\s|\\s?/\\s?|\\s=\\s)(?:about\\s|around\\s|roughly\\s|approximately\\s|some\\s|nearly\\s|~\\s?|c\\.\\s)?(?<a>${N})(?:\\s?(?<op>x|by|to|-|and)\\s?(?<b>${N}))?${GAP}(?<u>${UNIT})(?:\\s?(?:x|by|to|-|and)\\s?(?<b2>${N})${GAP}(?:${UNIT}))?(?:\\s?[)\\]])?`,
  "uiy",
);

/** Where a number may begin. A letter, a dot or a currency sign before figures makes them something else. */
const trigger =
  /(?<![\p{L}\d$€£¥#_@:/]|[\p{L}\d][.,-]|[$€£¥]\s)(?:[-+]?\d|(?:half|a quarter|a third|two[- ]thirds|three[- ]quarters|a tenth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|a few|few|a couple|a hundred|a thousand|an? (?:hour|mile|kilomet|day|year|month|degree|ton)[a-z]* and a half)(?![\p{L}]))/giu;

interface Found {
  readonly shape: QuantityMention["shape"];
  readonly values: readonly QuantityValue[];
  readonly margin: number | null;
  readonly loose: boolean;
  readonly end: number;
}

/**
 * Numbers with units in a shadow text, in order: values, ranges, pairs and changes, with their rounding, conversions and what
 * the words near them say they measure. Counts, prices and plain numbers are left out.
 */
export function findQuantities(shadow: string): readonly QuantityMention[] {
  const found: QuantityMention[] = [];
  const scan = new RegExp(trigger.source, trigger.flags);
  for (let match = scan.exec(shadow); match !== null; match = scan.exec(shadow)) {
    const at = match.index;
    const quantity = quantityAt(shadow, at);
    if (quantity === null) {
      scan.lastIndex = at + Math.max(1, /^[-+]?[\d.,]*\d/u.exec(shadow.slice(at, at + 40))?.[0].length ?? match[0].length);
      continue;
    }
    const mention = complete(shadow, at, quantity);
    found.push(mention);
    scan.lastIndex = mention.span[1];
  }
  return [...inSeries(shadow, found), ...eccentricities(shadow)].toSorted((a, b) => a.span[0] - b.span[0]);
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

function quantityAt(shadow: string, at: number): Found | null {
  const half = matchAt(hourAndHalf, shadow, at);
  if (half?.groups !== undefined) {
    const form = unitOf(half.groups["ua"] ?? "");
    if (form === null) return null;
    const value = valueOf(
      [at, at + half[0].length],
      { value: 1.5, half: 0.25, coarseHalf: 0.25 },
      half.groups["ua"] ?? "",
      form,
    );
    return { shape: "value", values: [value], margin: null, loose: false, end: at + half[0].length };
  }
  if (matchAt(promising, shadow, at) === null) return null;
  return pairAt(shadow, at) ?? marginAt(shadow, at) ?? rangeAt(shadow, at) ?? singleAt(shadow, at);
}

function pairAt(shadow: string, at: number): Found | null {
  const match = matchAt(pair, shadow, at);
  if (match?.groups === undefined) return null;
  // "from 355 km by five kilometres": a start and a change.
  if (match.groups["ua"] !== undefined && /\sby\s/u.test(match[0]) && /from\s$/iu.test(shadow.slice(Math.max(0, at - 6), at)))
    return singleAt(shadow, at);
  return two(shadow, at, match, "pair");
}

function rangeAt(shadow: string, at: number): Found | null {
  const match = matchAt(range, shadow, at);
  if (match?.groups === undefined) return null;
  const left = shadow.slice(Math.max(0, at - 12), at);
  const { word, ua } = match.groups;
  // "300 and 500 km" is two numbers unless "between" opens it; "from 488 to 497 km" is a change or a range.
  if (word === "and" && !/between\s(?:about\s|some\s)?$/iu.test(left)) return ua === undefined ? null : singleAt(shadow, at);
  const from = /from\s(?:about\s|around\s|some\s|roughly\s|approximately\s|nearly\s)?$/iu.test(left) && word === "to";
  // "by 12 km to 480 km", "climbed nine kilometres to 497 km": a change and its end. A range says its unit once.
  if (word === "to" && !from && ua !== undefined) return singleAt(shadow, at);
  return two(shadow, at, match, from ? "from-to" : "range");
}

function two(shadow: string, at: number, match: RegExpExecArray, shape: QuantityMention["shape"]): Found | null {
  const { a = "", b = "", ua, ub = "" } = match.groups ?? {};
  const end = at + match[0].length;
  const [first, second] = [unitOf(ua ?? ub), unitOf(ub)];
  const [one, other] = [readNumber(a), readNumber(b)];
  if (first === null || second === null || one === null || other === null) return null;
  if (first.dimension !== second.dimension || isVetoed(shadow, at, end, ub, second)) return null;
  const startOfB = end - match[0].length + match[0].lastIndexOf(b, match[0].length - ub.length);
  const rated = rate(shadow, end, second);
  const values = [
    valueOf([at, at + a.length], one, ua ?? ub, { ...first, unit: rated.form.unit }),
    valueOf([startOfB, end], other, ub, rated.form),
  ];
  return { shape, values, margin: null, loose: one.loose || other.loose, end: rated.end };
}

function marginAt(shadow: string, at: number): Found | null {
  const match = matchAt(plusMinusFirst, shadow, at);
  const { a = "", m = "", ua = "" } = match?.groups ?? {};
  const form = unitOf(ua);
  const [number, margin] = [readNumber(a), readNumber(m)];
  if (match === null || form === null || number === null || margin === null) return null;
  const end = at + match[0].length;
  if (isVetoed(shadow, at, end, ua, form)) return null;
  return {
    shape: "value",
    values: [valueOf([at, end], number, ua, form)],
    margin: margin.value * form.factor,
    loose: false,
    end,
  };
}

function singleAt(shadow: string, at: number): Found | null {
  const match = matchAt(single, shadow, at);
  const { a = "", ua = "", half } = match?.groups ?? {};
  const form = unitOf(ua);
  const number = readNumber(a);
  if (match === null || form === null || number === null) return null;
  const end = at + match[0].length;
  if (isVetoed(shadow, at, end, ua, form)) return null;
  const rated = rate(shadow, end, form);
  const more = half === undefined ? 0 : 0.5;
  const value = valueOf(
    [at, rated.end],
    { ...number, value: number.value + more, half: half === undefined ? number.half : 0.25 },
    ua,
    rated.form,
  );
  const margin = matchAt(plusMinusAfter, shadow, rated.end);
  const amount = margin === null ? null : readNumber(margin.groups?.["m"] ?? "");
  const unit = margin === null ? null : (unitOf(margin.groups?.["um"] ?? ua) ?? form);
  if (margin === null || amount === null || unit === null || unit.dimension !== form.dimension) {
    return { shape: "value", values: [value], margin: null, loose: number.loose, end: rated.end };
  }
  return {
    shape: "value",
    values: [value],
    margin: amount.value * unit.factor,
    loose: number.loose,
    end: rated.end + margin[0].length,
  };
}

function rate(shadow: string, end: number, form: UnitForm): { readonly form: UnitForm; readonly end: number } {
  const match = form.dimension === "speed" || form.dimension === "mean-motion" ? null : matchAt(per, shadow, end);
  const unit = match?.groups?.["per"];
  if (match === null || unit === undefined || (form.dimension === "time" && /\sa\s/u.test(match[0]) && unit !== "day"))
    return { form, end };
  return { form: { ...form, unit: `${form.unit}/${perName(unit)}`, dimension: "rate" }, end: end + match[0].length };
}

type Rounding = Pick<NonNullable<ReturnType<typeof readNumber>>, "value" | "half" | "coarseHalf">;

function valueOf(span: QuantityValue["span"], number: Rounding, writtenUnit: string, form: UnitForm): QuantityValue {
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

/** Prices, temperatures, coordinates, ages and months of other things look like quantities and are none of ours. */
function isVetoed(shadow: string, at: number, end: number, unit: string, form: UnitForm): boolean {
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

function complete(shadow: string, at: number, found: Found): QuantityMention {
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
  if (/(?<!\p{L})between\s$/iu.test(left) && found.shape === "range") start -= 8;
  else if (/(?<!\p{L})by\s$/iu.test(left)) [role, start] = ["by", start - 3];
  else if (/(?<!\p{L})to\s$/iu.test(left) && !toWithin && !/(?:close|next|due)\sto\s$/iu.test(left))
    [role, start] = ["to", start - 3];
  else if (/(?<!\p{L})from\s$/iu.test(left)) [role, start] = ["from", start - 5];
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
  { values, end }: Found,
): { readonly values: readonly QuantityValue[]; readonly end: number } {
  const [value] = values;
  const match = matchAt(converted, shadow, end);
  const groups = match?.groups;
  if (value === undefined || match === null || groups === undefined) return { values: [], end };
  const form = unitOf(groups["u"] ?? "");
  const own = unitOf(value.writtenUnit);
  const number = readNumber(groups["a"] ?? "");
  const opened = /^\s?[([]/u.test(match[0]);
  if (
    form === null ||
    own === null ||
    number === null ||
    form.dimension !== own.dimension ||
    (form.unit === own.unit && form.factor === own.factor)
  )
    return { values: [], end };
  if (opened && !/[)\]]$/u.test(match[0])) return { values: [], end };
  const b = groups["b"] ?? groups["b2"];
  const second = b === undefined ? null : readNumber(b);
  const span = [end, end + match[0].length] as const;
  // Brackets with one number beside a pair convert only its last member.
  const one = valueOf(span, number, groups["u"] ?? "", form);
  return { values: second === null ? [one] : [one, valueOf(span, second, groups["u"] ?? "", form)], end: span[1] };
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

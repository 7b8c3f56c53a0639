import type { ClaimType, Quantity } from "../../model/index.ts";
import { unitAt } from "../attach/arguments.ts";
import { clauseStartOf, type FoundFrame, type SentenceParts } from "../frames/index.ts";
import { NUMBER_TEXT, readNumber } from "../mentions/numbers.ts";
import { pattern } from "../text/index.ts";

/** What is counted in claims of each type: things that fly, or how often something is done, or what was made of it. */
const things =
  "satellites?|spacecraft|craft|payloads?|probes?|constellations?|rockets?|missiles?|launche?s?|flights?|attempts?|spaceplanes?|capsules?|" +
  "(?:micro-?|nano-?|mini-?|cube)(?:satellites?|sats?)|sats|starlinks|yaogans|intelsats|onewebs|lemurs|doves|skysats|modules?|launchers?|units|eyes|" +
  "objects?|pieces?|fragments?|bits|chunks|parts|remnants|shards|debris|tanks?|stages?|boosters?";
const often = "times|passes|overflights|flyovers|flights|occasions|orbits";
const pictures = "pictures?|photos?|photographs|images|shots|frames";
const nounsOf: Readonly<Partial<Record<ClaimType, string>>> = {
  count: `${things}|${often}|ones|others|more`,
  launch: `${things}|more|times`,
  "launch-failure": `attempts?|launche?s?|times|rockets?|satellites?`,
  plan: `${things}|ones|others|more`,
  manoeuvre: `${things}|times|burns|manoeuvres|maneuvers`,
  proximity: things,
  decay: things,
  overflight: `${often}|${things}`,
  coverage: `${often}|${things}`,
  imaging: `${pictures}|times|${things}`,
  orbit: things,
};

/** What may be told to be done twice. */
const repeated = /^(?:launch-failure|overflight|coverage|imaging|manoeuvre|sighting)$/;

const number = `(?:half an? dozen|(?:(?:an?|two|three|four|five|six|several|\\d+) )?dozen|a (?:pair|couple|trio|score) of|\\d+(?:\\.\\d+)?[kK](?![\\p{L}\\d])|${NUMBER_TEXT})`;
/** No preposition, verb or unit stands between a number and what it counts. */
const between =
  "(?:\\s\\p{L}+(?:ese|an|ish)\\sand\\s\\p{L}+(?:ese|an|ish)(?![\\p{L}]))?(?:\\s(?!(?:in|on|at|from|by|for|to|with|and|or|was|were|is|are|had|has|have|that|which|where|when|while|who|not|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|will|would|can|could|did|said|says|km|kilomet\\w+|miles?|met(?:re|er)s?|feet|days?|hours?|minutes?|seconds?|weeks?|months?|years?|degrees?|percent|kg|tons?|tonnes?|million|a\\.m|p\\.m)\\b)[\\p{L}][\\p{L}\\d'-]*){0,4}?\\s";
const hasNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w+ty|dozen|pair|couple|trio|score|hundred|thousand)\b/i;
const compiled = new Map<string, RegExp>();

function counting(nouns: string): RegExp {
  const known = compiled.get(nouns);
  if (known !== undefined) return known;
  const made = pattern(
    // No number begins with another letter: most places of a text need no closer look.
    `(?=\\d|an?\\b|d|e(?:igh|lev)|f(?:our|iv|if|ew|or)|h(?:alf|und)|nine|one|s(?:ix|ev|om|co)|t(?:wo|hree|en|wel|hir|wen|hou|rio))(?<![\\p{L}\\d.,:$€£-]|\\b(?:No\\.?|number|unit|page|to the) )(?<first>${number})(?:\\s(?:to|or|and|-)\\s(?<second>${number})|-(?<tied>\\d+))?` +
      `\\+?(?:\\s(?:or so|or more|more))?(?:[x×]\\s(?:a|an|per|each|every)\\s(?:day|week|month|year|hour|orbit)(?![\\p{L}])|${between}(?:${nouns})(?![\\p{L}-])|\\sof\\s(?:the|its|their|these|those|them|his|our|which)(?![\\p{L}]))`,
    "giu",
  );
  compiled.set(nouns, made);
  return made;
}

const bare =
  /(?<![\p{L}\d.,:$€£-])(?<first>\d{1,3}(?:,\d{3})+|\d+|a (?:hundred|thousand)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\d,]*\d)(?=[.,;!?)]|$| and\b| so far\b| of them\b| in orbit\b| in space\b| at work\b)/giu;

/** How long "39 Chinese and Russian" may be, UTF-16 units. */
const PEOPLES = 48;
const nations = /(?<![\p{L}\d.,-])[\p{L}\d]+ \p{Lu}\p{L}+(?:ese|an|ish)(?: and)? ?$/u;

/** Counts that belong to a claim: "nine passes", "three more satellites", "12,000 pictures", nearest to what tells it; [] where none is said. */
export function countsOf(frame: FoundFrame, sentence: SentenceParts, shadow: string): readonly Quantity[] {
  const { type } = frame.kind;
  const nouns = nounsOf[type];
  if (nouns === undefined) return [];
  const start = Math.min(clauseStartOf(sentence, frame.trigger[0]), frame.trigger[0]);
  // "39 Chinese and Russian satellites were": the "and" between two peoples begins no clause.
  const from = start - (nations.exec(shadow.slice(Math.max(sentence.span[0], start - PEOPLES), start))?.[0].length ?? 0);
  const to = endOfClause(sentence, frame.trigger[0]);
  const text = shadow.slice(from, to);
  const found = hasNumber.test(text) ? matches(counting(nouns), text, from, sentence, type) : [];
  const again =
    repeated.test(type) && !found.some((one) => / times$/i.test(one.text))
      ? /\b(?:twice|thrice)\b(?! (?:as|the) )/i.exec(text)
      : null;
  if (again !== null) {
    const value = /^twice$/i.test(again[0]) ? 2 : 3;
    const at = from + again.index;
    return [
      {
        kind: "count",
        text: again[0],
        span: [at, at + again[0].length],
        value,
        unit: "1",
        low: value,
        high: value,
        given: "stated",
      },
    ];
  }
  if (!hasNumber.test(text)) return type === "count" ? ordinalOf(text, from) : [];
  const all = found.length > 0 || (type !== "count" && type !== "plan") ? found : matches(bare, text, from, sentence, type);
  if (all.length === 0 && type === "count") return ordinalOf(text, from);
  const least = type === "count" ? 1 : 2;
  const near = all
    .filter((one) => one.values.every(({ value }) => value >= least))
    .toSorted((a, b) => apart(a.at, frame) - apart(b.at, frame));
  // "400 pieces, 24 of them above the station": some of what is counted is counted too.
  const part = type === "count" ? near.slice(1).filter((one) => / of (?:them|these|those|which)$/i.test(one.text)) : [];
  return [...near.slice(0, type === "count" ? 1 : 2), ...part.slice(0, 1)].flatMap(({ at, text: words, values }) =>
    values.map(({ value, half }): Quantity => {
      const low =
        values.length > 1 ? Math.min(...values.map((one) => one.value)) : half > 0.5 && value > half ? value - half : value;
      const high =
        values.length > 1 ? Math.max(...values.map((one) => one.value)) : half > 0.5 && value > half ? value + half : value;
      return { kind: "count", text: words, span: [at, at + words.length], value, unit: "1", low, high, given: "stated" };
    }),
  );
}

const ordinals =
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const ordinal = new RegExp(
  String.raw`\b(?:(?<n>\d+)(?:st|nd|rd|th)|(?<word>${ordinals.join("|")}))(?: [\p{L}-]+){0,2}? (?<noun>[\p{L}-]+)\b`,
  "giu",
);

const inRow = new RegExp(`^(?:${things}|missions?|flights?)$`, "iu");

/** "The mission was the 29th flight", "its fifth launch of the year": the last of a row tells how many there are. */
function ordinalOf(text: string, from: number): readonly Quantity[] {
  for (const match of text.matchAll(ordinal)) {
    const { n, word, noun = "" } = match.groups ?? {};
    if (!inRow.test(noun)) continue;
    const value = n === undefined ? ordinals.indexOf(word?.toLowerCase() ?? "") + 2 : Number(n);
    const at = from + match.index;
    const span: [number, number] = [at, at + match[0].length];
    return [{ kind: "count", text: match[0], span, value, unit: "1", low: value, high: value, given: "stated" }];
  }
  return [];
}

interface Counted {
  readonly at: number;
  readonly text: string;
  readonly values: readonly { readonly value: number; readonly half: number }[];
}

function matches(scan: RegExp, text: string, from: number, { units }: SentenceParts, type: ClaimType): readonly Counted[] {
  const found: Counted[] = [];
  scan.lastIndex = 0;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const at = from + match.index;
    const values = [match.groups?.["first"], match.groups?.["second"], match.groups?.["tied"]].flatMap((words) =>
      words === undefined ? [] : (valueOf(words) ?? []),
    );
    const end = at + (match.groups?.["first"]?.length ?? 0);
    // A number that is part of a time, a quantity or a name counts nothing.
    const taken = units.some(
      (unit) =>
        unit.span[0] < end &&
        unit.span[1] > at &&
        (unit.moment !== undefined ||
          unit.quantity !== undefined ||
          unit.coordinate !== undefined ||
          named(unit.thing?.name?.span, at, end)),
    );
    if (values.length === 0 || taken) {
      // "Yaogan 34 flew over Lviv four times": the number of a name counts nothing, one behind it may.
      scan.lastIndex = match.index + Math.max(1, match.groups?.["first"]?.length ?? 1);
      continue;
    }
    // "one of the largest", "two of the five": of them all the first number counts; "one of" says nothing but in a count.
    if (values[0]?.value === 1 && (type !== "count" || /\sof\s/.test(match[0]))) continue;
    found.push({ at, text: match[0], values });
    // "Three of the 49 satellites": of how many is no count.
    const whole = /^\s\d[\d,]*\d?(?= )/.exec(/ of \w+$/.test(match[0]) ? text.slice(scan.lastIndex) : "");
    if (whole !== null) scan.lastIndex += whole[0].length;
  }
  return found;
}

function named(span: readonly [number, number] | undefined, at: number, end: number): boolean {
  return span !== undefined && span[0] < end && span[1] > at;
}

function valueOf(words: string): { readonly value: number; readonly half: number } | null {
  const lower = words.toLowerCase();
  if (/^half an? dozen$/.test(lower)) return { value: 6, half: 0.5 };
  const dozens = /^(?:(?<n>.+) )?dozen$/.exec(lower);
  if (dozens !== null) {
    const times = dozens.groups?.["n"] ?? "a";
    const count = /^an?$/.test(times) ? 1 : (readNumber(times)?.value ?? Number.NaN);
    return Number.isNaN(count) || times === "several" ? null : { value: count * 12, half: 0.5 };
  }
  if (/^a (?:pair|couple) of$/.test(lower)) return { value: 2, half: 0.5 };
  if (lower === "a trio of") return { value: 3, half: 0.5 };
  if (lower === "a score of") return { value: 20, half: 5 };
  // "8k satellites"
  if (/^[\d.]+k$/.test(lower)) return { value: Number(lower.slice(0, -1)) * 1000, half: 0.5 };
  const read = readNumber(words);
  return read === null || read.loose || !Number.isInteger(read.value) ? null : { value: read.value, half: read.half };
}

function apart(at: number, frame: FoundFrame): number {
  // What stands behind the verb is rather what it counts.
  return at >= frame.trigger[0] ? at - frame.trigger[0] : (frame.trigger[0] - at) * 1.5;
}

function endOfClause({ units, span }: SentenceParts, trigger: number): number {
  const at = unitAt(units, trigger);
  const stop = units.findIndex((unit, i) => i > at && (unit.letter === ";" || unit.letter === "u"));
  return stop < 0 ? span[1] : (units[stop]?.span[0] ?? span[1]);
}

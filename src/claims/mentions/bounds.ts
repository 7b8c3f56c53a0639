import { pattern } from "../text/index.ts";
import { isLoose, matchAt, NUMBER, numberOf, secondsOfUnit } from "./lexicon.ts";
import type { MomentBound } from "./types.ts";

/** What the words to the left of a time say of it, and where those words begin. */
export interface BoundMatch {
  readonly start: number;
  readonly bound: MomentBound | null;
  readonly shortly: boolean;
  /** "between" or "from": an "and" or "to" to the right joins two ends. */
  readonly opensRange: "between" | "from" | null;
  readonly marginS: number | null;
  /** The last preposition taken, for those dates that need one. */
  readonly words: string;
}

/** How far to the left is looked. */
const LOOK = 56;

const UNIT = "(?<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?)";
const marginBefore = pattern(
  `(?:^|[^\\p{L}\\d])(?<all>(?<n>${NUMBER})[\\s-]${UNIT}\\s(?:on\\s)?(?:either|each)\\s(?:side\\s(?:of\\s)?|way\\s(?:from\\s)?))$`,
  "iu",
);
const withinBefore = pattern(
  `(?:^|[^\\p{L}\\d])(?<all>within\\s(?:about\\s)?(?<n>${NUMBER})[\\s-]${UNIT}\\s(?:of|from|either side of)\\s)$`,
  "iu",
);

/** Tried at the end of what stands to the left, again and again; the first that fits is taken. */
const steps: readonly (readonly [RegExp, Partial<Pick<BoundMatch, "bound" | "shortly" | "opensRange">>])[] = (
  [
    [
      "(?:just|shortly|soon|right|immediately|minutes|moments|a\\s(?:little|bit)|not\\slong)\\s(?:after|past)",
      { bound: "after", shortly: true },
    ],
    [
      "(?:just|shortly|right|immediately|minutes|moments|a\\s(?:little|bit)|not\\slong)\\s(?:before|ahead of|prior to)",
      { bound: "before", shortly: true },
    ],
    ["no(?:t)?\\slater\\sthan|at\\sthe\\slatest\\sby|on\\sor\\sbefore|by(?:\\sthe\\stime\\sof)?", { bound: "by" }],
    [
      "no(?:t)?\\s(?:earlier|sooner)\\sthan|on\\sor\\safter|starting(?:\\s(?:on|from|at|in))?|beginning(?:\\s(?:on|from|at|in))?|effective",
      { bound: "from" },
    ],
    ["not\\suntil|as\\slate\\sas", {}],
    ["as\\searly\\sas", { bound: "earliest" }],
    ["(?:up\\s)?until|till|up\\sto|through|ending(?:\\son)?", { bound: "until" }],
    ["ever\\ssince|since", { bound: "since" }],
    ["any\\stime\\safter|some\\stime\\safter|sometime\\safter|after|following|later\\sthan|past", { bound: "after" }],
    ["before|prior\\sto|ahead\\sof|earlier\\sthan", { bound: "before" }],
    ["between|entre|zwischen", { opensRange: "between" }],
    ["from", { opensRange: "from" }],
    [
      "(?:at\\s|on\\s|in\\s)?(?:or\\s)?(?:about|around|approximately|approx\\.?|roughly|circa|ca\\.?|some\\stime\\saround|sometime\\saround|nearly|almost|close\\sto|toward|towards|gegen|vers|alrededor de|estimated(?:\\sat)?|c\\.)",
      { bound: "about" },
    ],
    ["(?:over|throughout|during)\\s(?:the\\scourse\\sof)?(?:\\s?the)?|during\\sthe|throughout", {}],
    [
      "as\\sof|back\\s(?:in|on)|some\\stime\\s(?:in|on)|sometime\\s(?:in|on)|late\\sin|early\\sin|at\\sexactly|at\\sprecisely|exactly|precisely",
      {},
    ],
    ["(?:again\\s)?(?:on|at|in|for|dated|le|am|um|à|a las|a la|im|en|ce)(?:\\sthe)?|the", {}],
  ] as const
).map(([source, effect]) => [pattern(`(?:^|[^\\p{L}\\d-])(?<all>(?:${source})\\s)$`, "iu"), effect] as const);
/** Words with which one of these phrases can end; anything else before a time says nothing of it. */
const lastWords: ReadonlySet<string> = new Set(
  (
    "after past before of to than by as time from in on at until till through ending since following between entre zwischen about around approximately " +
    "approx approx. roughly circa ca ca. c. nearly almost toward towards gegen vers de estimated over throughout during the course exactly precisely " +
    "for dated le am um à a la las im en ce side way effective starting beginning either each ~"
  ).split(" "),
);

function wordBefore(shadow: string, at: number, floor: number): string {
  let end = at;
  while (end > floor && shadow.charCodeAt(end - 1) === 32) end -= 1;
  if (shadow.charAt(end - 1) === "~") return "~";
  let from = end;
  while (from > floor && end - from < 14 && shadow.charCodeAt(from - 1) > 32) from -= 1;
  return shadow
    .slice(from, end)
    .toLowerCase()
    .replace(/^["'([]+/u, "");
}

const tilde = /(?<all>~\s?)$/u;

/** Reads the words before a time from right to left: "at around", "no later than on", "139 minutes either side of". */
export function boundBefore(shadow: string, at: number, floor: number): BoundMatch {
  let start = at;
  let found: Partial<Pick<BoundMatch, "bound" | "shortly" | "opensRange">> = {};
  let marginS: number | null = null;
  for (let turn = 0; turn < 4; turn += 1) {
    const last = wordBefore(shadow, start, floor);
    if (!lastWords.has(last)) break;
    const left = shadow.slice(Math.max(floor, start - LOOK), start);
    const margin = /^(?:of|from|side|way)$/u.test(last) ? (marginBefore.exec(left) ?? withinBefore.exec(left)) : null;
    if (margin?.groups !== undefined && marginS === null) {
      // "within 45 days of 27 March" runs from that day on; "within an hour of 06:00" is either side.
      if (/^within/iu.test(margin.groups["all"] ?? "") && /^(?:d|w)/iu.test(margin.groups["unit"] ?? ""))
        found = { ...found, bound: "after" };
      marginS = marginOf(margin.groups["n"] ?? "", margin.groups["unit"] ?? "");
      start -= margin.groups["all"]?.length ?? 0;
      continue;
    }
    if (tilde.test(left)) {
      found = { ...found, bound: found.bound ?? "about" };
      start -= tilde.exec(left)?.[0].length ?? 0;
      continue;
    }
    const step = steps.find(([pattern]) => pattern.test(left));
    const words = step?.[0].exec(left)?.groups?.["all"];
    if (step === undefined || words === undefined) break;
    // A second bound of another kind belongs to other words ("before, on"); stop there.
    if (step[1].bound !== undefined && found.bound !== undefined && found.bound !== "about" && step[1].bound !== "about") break;
    found = {
      ...step[1],
      ...found,
      ...(step[1].bound !== undefined && found.bound === "about" ? { bound: step[1].bound } : {}),
    };
    start -= words.length;
  }
  return {
    start,
    bound: found.bound ?? null,
    shortly: found.shortly ?? false,
    opensRange: found.opensRange ?? null,
    marginS,
    words: shadow.slice(start, at).toLowerCase(),
  };
}

const mayOpenMargin = /[\s,(]{0,3}(?:±|\+|plus|give|with)/iuy;
const after = pattern(
  `(?:,?\\s)?\\(?(?:plus or minus|plus\\/minus|\\+\\/?-|±|give or take|with an? (?:uncertainty|error|margin) of(?: plus or minus)?)\\s?(?<n>${NUMBER})[\\s-]?${UNIT.replace("weeks?", "weeks?|h|d|s|m")}(?![\\p{L}])\\)?`,
  "uiy",
);

/** "plus or minus 1.76 hours" at this place: the margin in seconds and where the words end. */
export function marginAt(shadow: string, at: number): { readonly marginS: number; readonly end: number } | null {
  if (matchAt(mayOpenMargin, shadow, at) === null) return null;
  const match = matchAt(after, shadow, at);
  if (match?.groups === undefined) return null;
  const marginS = marginOf(match.groups["n"] ?? "", match.groups["unit"] ?? "");
  return marginS === null ? null : { marginS, end: at + match[0].length };
}

function marginOf(number: string, unit: string): number | null {
  const step = secondsOfUnit(unit);
  const count = numberOf(number);
  if (Number.isNaN(step) || Number.isNaN(count)) return null;
  // "a few seconds" is said where a handful may be meant.
  return (isLoose(number) ? Math.max(count, 5) : count) * step;
}

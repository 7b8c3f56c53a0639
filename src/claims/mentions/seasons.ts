import { pattern } from "../text/index.ts";
import { matchAt } from "./lexicon.ts";
import type { DayWord } from "./types.ts";

/** Seasons, decades and stretches of no counted length: what is told of a time without a figure of its own. */

type Season = Extract<DayWord, { kind: "season" }>;

const season = pattern(
  `(?:(?<step>last|this past|this coming|this|next|the (?:previous|following|coming|same|next|past)|the|that(?: same)?)\\s)?(?:(?:early|late|mid)[\\s-])?(?<season>spring|summer|autumn|fall|winter)(?![\\p{L}-]|'s|\\s(?:\\d|Olympic|school|break|solstice|equinox|camp|holiday|back|in\\s(?:the|its)|to|into|over|short|apart|from|of\\s(?!(?:that|the same|this|last|next)\\s)))`,
  "uiy",
);

/** "last summer", "next spring", "this autumn"; "in the spring". */
export function seasonAt(shadow: string, at: number): { readonly day: DayWord; readonly end: number } | null {
  const match = matchAt(season, shadow, at);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const step = groups["step"]?.toLowerCase() ?? "";
  // "a fall", "the spring broke": alone the word is a season only behind a preposition of time.
  if (
    /^(?:|the)$/u.test(step) &&
    !/(?:^|[^\p{L}])(?:in|since|by|until|during|from)\s(?:early\s|late\s)?$/iu.test(shadow.slice(Math.max(0, at - 14), at))
  )
    return null;
  if (
    groups["season"]?.toLowerCase() === "fall" &&
    !/^(?:last|next|this)/u.test(step) &&
    !/^in\sthe\s?$/iu.test(shadow.slice(Math.max(0, at - 3), at + 4))
  )
    return null;
  const word = groups["season"]?.toLowerCase() ?? "";
  const end = at + match[0].length;
  const known: Season["season"] = word === "spring" || word === "summer" || word === "winter" ? word : "autumn";
  const day: Season = {
    kind: "season",
    span: [at, end],
    season: known,
    step: /last|past|previous/u.test(step)
      ? "last"
      : /next|following|coming/u.test(step)
        ? "next"
        : /this/u.test(step)
          ? "this"
          : null,
    from: /previous|following|same|that/u.test(step) ? "carried" : "published",
  };
  return { day, end };
}

const figures = /(?<y>1[89]\d0|20\d0)(?:'?s)(?![\p{L}\d-])/uy;
const words = pattern(
  "the\\s(?:(?:early|late|mid)[\\s-])?(?<word>fifties|sixties|seventies|eighties|nineties|noughties|'?[5-9]0s)(?![\\p{L}-])",
  "uiy",
);
const tens = "fifties sixties seventies eighties nineties noughties".split(" ");

/** "the 1980s", "the eighties". */
export function decadeAt(shadow: string, at: number): { readonly day: DayWord; readonly end: number } | null {
  const plain = matchAt(figures, shadow, shadow.startsWith("the ", at) ? at + 4 : at);
  if (plain !== null) {
    const end = plain.index + plain[0].length;
    return { day: { kind: "decade", span: [at, end], year: Number(plain.groups?.["y"]) }, end };
  }
  const spelled = matchAt(words, shadow, at);
  const word = spelled?.groups?.["word"]?.toLowerCase();
  if (spelled === null || word === undefined) return null;
  const ten = /^'?(\d0)/u.exec(word)?.[1];
  const end = at + spelled[0].length;
  return {
    day: { kind: "decade", span: [at, end], year: ten === undefined ? 1950 + 10 * tens.indexOf(word) : 1900 + Number(ten) },
    end,
  };
}

const loose = pattern(
  "(?:only\\s|just\\s)?(?<unit>moments|seconds|minutes|hours|days|weeks|months|years)\\s(?<way>later|earlier|afterwards?|before(?=[,.;]))(?!\\p{L}|\\sthan)",
  "uiy",
);
const counted =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|dozen|few|several|couple of|half)(?:-\w+)?)\s$/iu;
/** How far "hours later" reaches, s; longer units count days. */
const reachS: Readonly<Record<string, number>> = { moments: 300, seconds: 60, minutes: 1800, hours: 43_200 };

/** "Hours later", "weeks earlier": counted from what was told before, and no one says how many. */
export function looseLaterAt(shadow: string, at: number): { readonly day: DayWord; readonly end: number } | null {
  const match = matchAt(loose, shadow, at);
  const groups = match?.groups;
  // "705 seconds later" says how many.
  if (match === null || groups === undefined || counted.test(shadow.slice(Math.max(0, at - 16), at))) return null;
  const end = at + match[0].length;
  const back = /earlier|before/iu.test(groups["way"] ?? "");
  const unit = groups["unit"]?.toLowerCase() ?? "";
  const reach = reachS[unit];
  if (reach !== undefined)
    return {
      day: {
        kind: "after-event",
        span: [at, end],
        event: [at, at],
        seconds: ((back ? -1 : 1) * reach) / 2,
        marginS: reach / 2,
      },
      end,
    };
  const known = unit === "days" ? "day" : unit === "weeks" ? "week" : unit === "months" ? "month" : "year";
  return {
    day: { kind: "period", span: [at, end], unit: known, steps: (back ? -1 : 1) * 6, shape: "loose", from: "carried" },
    end,
  };
}

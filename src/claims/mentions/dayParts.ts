import { pattern } from "../text/index.ts";
import { isDigitAt, matchAt } from "./lexicon.ts";
import type { DayPart } from "./types.ts";

const forms: readonly (readonly [RegExp, DayPart])[] = (
  [
    ["(?:the\\s)?(?:wee|small|early)(?:\\smorning)?\\shours(?:\\sof\\sthe\\smorning)?", "early-hours"],
    ["(?:pre-?dawn|before\\s(?:dawn|daybreak|sunrise))(?:\\shours)?", "early-hours"],
    ["(?:at\\s)?(?:dawn|daybreak|sunrise|first\\slight)", "dawn"],
    ["early(?:\\sin\\sthe)?[\\s-]morning(?!\\shours)", "early-morning"],
    ["late(?:\\sin\\sthe)?[\\s-]morning", "late-morning"],
    ["early(?:\\sin\\sthe)?[\\s-]afternoon", "early-afternoon"],
    ["late(?:\\sin\\sthe)?[\\s-]afternoon", "late-afternoon"],
    ["early(?:\\sin\\sthe)?[\\s-]evening", "early-evening"],
    ["late(?:\\sin\\sthe)?[\\s-]evening", "late-evening"],
    ["late(?:\\sat)?[\\s-]night", "late-night"],
    ["overnight", "overnight"],
    ["mid-?morning", "late-morning"],
    ["mid-?afternoon", "afternoon"],
    ["mornings?|morgens|früh", "morning"],
    ["midday|lunchtime", "midday"],
    ["afternoons?", "afternoon"],
    ["evenings?|dusk|sunset|nightfall|abends", "evening"],
    ["nights?|nachts", "night"],
  ] as const
).map(([source, part]) => [pattern(`(?:${source})(?![\\p{L}-])`, "uiy"), part] as const);

/** "the summer of 2022", "spring next year". */
const OF_YEAR =
  "(?:\\sof)?,?\\s(?=(?:19|20)\\d\\d|(?:last|this|next|that(?:\\ssame)?|the\\s(?:same|next|following|previous))\\syear)";

/** Words that stand before a day, month or year and narrow it. "earlier" and "later" do not. */
const narrowing: readonly (readonly [RegExp, DayPart])[] = (
  [
    ["(?:the\\s)?(?:first\\shalf)(?:\\sof(?:\\sthe)?)?\\s", "first-half"],
    ["(?:the\\s)?(?:second\\shalf|latter\\shalf)(?:\\sof(?:\\sthe)?)?\\s", "second-half"],
    ["(?:the\\s)?(?:first|1st)\\squarter(?:\\sof)?\\s|Q1\\s(?:of\\s)?", "first-quarter"],
    ["(?:the\\s)?(?:second|2nd)\\squarter(?:\\sof)?\\s|Q2\\s(?:of\\s)?", "second-quarter"],
    ["(?:the\\s)?(?:third|3rd)\\squarter(?:\\sof)?\\s|Q3\\s(?:of\\s)?", "third-quarter"],
    ["(?:the\\s)?(?:fourth|4th|last|final)\\squarter(?:\\sof)?\\s|Q4\\s(?:of\\s)?", "fourth-quarter"],
    [`(?:the\\s)?spring${OF_YEAR}`, "spring"],
    [`(?:the\\s)?summer${OF_YEAR}`, "summer"],
    [`(?:the\\s)?(?:autumn|fall)${OF_YEAR}`, "autumn"],
    ["(?:the\\s)?(?:very\\s)?first\\s(?:week|days)\\s(?:of|in)\\s", "start"],
    ["(?:the\\s)?(?:very\\s)?(?:last|final)\\s(?:week|days)\\s(?:of|in)\\s", "end"],
    ["(?:the\\s)?(?:very\\s)?(?:end|close)\\sof(?:\\sthe\\smonth\\sof)?\\s", "end"],
    ["(?:the\\s)?(?:beginning|start|opening\\sdays|first\\sdays)\\sof\\s", "start"],
    ["(?:the\\s)?week\\s(?:of|beginning|starting)\\s(?:on\\s)?", "week"],
    ["(?:the\\s)?middle\\sof\\s", "mid"],
    ["mid(?:dle)?[\\s-](?:and|to)[\\s-]late[\\s-]+", "second-half"],
    ["early[\\s-](?:and|to)[\\s-]mid(?:dle)?[\\s-]+", "first-half"],
    ["mid(?:dle)?[\\s-]+", "mid"],
    ["early(?:\\s(?:on|in))?\\s", "early"],
    ["late(?:\\s(?:on|in))?\\s", "late"],
  ] as const
).map(([source, part]) => [pattern(source, "uiy"), part] as const);

/** A part of a day at this place: "overnight", "early morning". */
export function dayPartAt(shadow: string, at: number): { readonly part: DayPart; readonly end: number } | null {
  if (isDigitAt(shadow, at)) return null;
  for (const [pattern, part] of forms) {
    const match = matchAt(pattern, shadow, at);
    if (match !== null) return { part, end: at + match[0].length };
  }
  return null;
}

/** A narrowing word before a day, with the space after it: "late " of "late May". */
export function narrowingAt(shadow: string, at: number): { readonly part: DayPart; readonly end: number } | null {
  if (isDigitAt(shadow, at)) return null;
  for (const [pattern, part] of narrowing) {
    const match = matchAt(pattern, shadow, at);
    if (match !== null) return { part, end: at + match[0].length };
  }
  return null;
}

/** "early" beside "morning" is the early morning. */
export function joinParts(narrow: DayPart | null, part: DayPart | null): DayPart | null {
  if (part === null || narrow === null) return part ?? narrow;
  if (narrow === "early" && part === "morning") return "early-morning";
  if (narrow === "early" && part === "afternoon") return "early-afternoon";
  if (narrow === "early" && part === "evening") return "early-evening";
  if (narrow === "late" && part === "morning") return "late-morning";
  if (narrow === "late" && part === "afternoon") return "late-afternoon";
  if (narrow === "late" && part === "evening") return "late-evening";
  if (narrow === "late" && part === "night") return "late-night";
  return part;
}

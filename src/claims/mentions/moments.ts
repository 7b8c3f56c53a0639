import { pattern } from "../text/index.ts";
import { boundBefore, type BoundMatch } from "./bounds.ts";
import { shareWords } from "./momentGroups.ts";
import { continueMoment, dateTimeGroupAt, momentAt, wordOf, type Allowed, type Draft } from "./momentMember.ts";
import { matchAt } from "./lexicon.ts";
import { momentTriggers } from "./momentTriggers.ts";
import type { MomentBound, MomentGroup, MomentMention, ZoneStatement } from "./types.ts";
import { zoneAt } from "./zoneWords.ts";

/**
 * Time phrases of a shadow text, in order, none overlapping another. Nothing is looked up or filled in here.
 * @param shadow plain characters, as `plainCharacters` or `readStructure` give them.
 */
export function findMoments(shadow: string): readonly MomentMention[] {
  const found: MomentMention[] = [];
  let floor = 0;
  const scan = momentTriggers();
  for (let match = scan.exec(shadow); match !== null; match = scan.exec(shadow)) {
    const at = match.index;
    // A trigger may look at several words; the next try begins after its first one.
    scan.lastIndex = at + (/^(?:\d+|\p{L}+|.)/u.exec(match[0])?.[0].length ?? 1);
    if (at < floor || !mayBegin(shadow, at)) continue;
    const mention = mentionAt(shadow, at, floor);
    if (mention === null) continue;
    found.push(mention);
    floor = mention.span[1];
    scan.lastIndex = floor;
  }
  return found;
}

const statement = pattern(
  String.raw`(?<!\p{L}|\bof\s)(?:all\s|the\s)?(?:dates and times|times|hours)\s(?:(?:here|below|given|stated|mentioned|quoted|shown|listed|in this \p{L}+)\s){0,3}(?:(?:are|is)\s)?(?:all\s)?(?:(?:given|stated|shown|expressed|quoted|listed|according)\s)?(?:in\s|as\s|at\s|to\s)?`,
  "giu",
);

/** Zones that are named for the whole text: "All times are Pyongyang time", "(times in UTC)". */
export function findZoneStatements(shadow: string): readonly ZoneStatement[] {
  const found: ZoneStatement[] = [];
  for (const match of shadow.matchAll(statement)) {
    const at = match.index + match[0].length;
    const zone = zoneAt(shadow, at, true);
    if (zone === null || /^times\s$/iu.test(match[0])) continue;
    found.push({ span: [match.index, zone.end], zone: zone.zone });
  }
  return found;
}

/** Not inside a number, a price, a version, an address or a name with figures. */
function mayBegin(shadow: string, at: number): boolean {
  if (at === 0) return true;
  const before = shadow.charAt(at - 1);
  if (/\d/u.test(shadow.charAt(at)) && /[\p{Script=Latin}\d.,:/$€£¥#_@&-]/u.test(before)) {
    // "~10:15", "(10:15", "Nov.25" may; "3.10:15", "KMS-4", "$5" may not. A dash after a space or a word's end is one.
    return before === "-"
      ? /\s-$/u.test(shadow.slice(Math.max(0, at - 2), at))
      : before === "." && /\p{L}\.$/u.test(shadow.slice(Math.max(0, at - 2), at));
  }
  if (/[T]$/u.test(before) || (before === "-" && /\p{L}/u.test(shadow.charAt(at))))
    return /^(?:early|late)/u.test(shadow.slice(at, at + 5));
  let from = at;
  while (from > 0 && at - from < 120 && shadow.charCodeAt(from - 1) > 32) from -= 1;
  if (at - from < 3) return true;
  const run = shadow.slice(from, at);
  return !/:\/\/|www\.|@/u.test(run) && !/T[-+]\s?$/u.test(shadow.slice(Math.max(0, at - 3), at));
}

function mentionAt(shadow: string, at: number, floor: number): MomentMention | null {
  const words = boundBefore(shadow, at, floor);
  const first = dateTimeGroupAt(shadow, at) ?? momentAt(shadow, at, allowedBy(shadow, words, at));
  if (first === null || !first.strong) return null;
  const left = isAttribute(words, first) ? { ...words, start: at, bound: null, shortly: false, opensRange: null } : words;
  const begun = first.more.length > 0 ? expand(first) : { link: "one" as const, drafts: [first] };
  const { link, drafts, end } = linked(shadow, begun.link, begun.drafts, left);
  const bound: MomentBound = left.bound ?? (left.opensRange === "from" && link !== "range" ? "from" : "at");
  const members = drafts.map((draft, index) =>
    wordOf(draft, index === 0 || link === "list" ? bound : "at", left.shortly && index === 0, left.marginS),
  );
  return { kind: "moment", span: [left.start, end], group: shareWords(link, members) };
}

/** In "after the May 31 launch" and "on the 22:42 pass" article and preposition belong to the noun behind; "on the 25th" is a day. */
function isAttribute({ words }: BoundMatch, { days, part, clock }: Draft): boolean {
  if (!/(?:^|\s)the\s$/u.test(words) || part !== null) return false;
  const [day] = days;
  if (day?.kind === "weekday") return true;
  return day === undefined ? clock !== null : day.kind === "date" && (day.month !== null || day.day === null);
}

function allowedBy(shadow: string, left: BoundMatch, at: number): Allowed {
  const words = left.words.trim();
  const dated =
    /(?:^|\s)(?:in|since|until|till|by|from|during|before|after|through|throughout|between|for|of|as of|as (?:early|late) as|(?:earlier|later|sooner) than|around)(?:\sthe)?$/u.test(
      words,
    ) || /\b(?:last|this|next|of) $/u.test(shadow.slice(Math.max(0, at - 6), at));
  return {
    bareHour:
      /(?:^|\s)(?:shortly|just|soon) (?:after|before)$|(?:^|\s)(?:at|around|about|by|gegen|um|before|after|until)$/u.test(
        words,
      ),
    monthOrYear: dated,
    ordinal: words.endsWith("the") || /(?:of|and|to) the $/u.test(shadow.slice(Math.max(0, at - 8), at)),
    slashDay: /(?:^|\s)(?:on|by|since|from|until)$/u.test(words),
    placeZone: false,
  };
}

/** "Nov 25, 27 and 28" with whatever clock stands beside it becomes one draft a day. */
function expand(draft: Draft): { readonly link: MomentGroup["link"]; readonly drafts: readonly Draft[] } {
  const others = draft.more.map((day): Draft => ({
    ...draft,
    more: [],
    days: draft.days.map((known) => (known.kind === "date" ? day : known)),
  }));
  return { link: draft.moreLink, drafts: [{ ...draft, more: [] }, ...others] };
}

const within: Allowed = { bareHour: false, monthOrYear: true, ordinal: true, slashDay: true, placeZone: false };
const bracketed: Allowed = { ...within, placeZone: true };

const opening =
  /(?:\s(?:our|your) time)?\s?[([]\s?(?:(?:i\.e\.,?|or|which is|that is|equivalent to|about|around|approximately|at|on)\s)*/uy;
const closing = /\s?[)\]]/uy;
const between = /\s?(?:,|;|\/|=)\s?(?:or\s|and\s)?|\s(?:or|and)\s/uy;
const rangeWord =
  /\s?(?:-|—(?=\d))\s?|\s(?:to|until|till|through|et|bis|TO|UNTIL|THRU|AND)\s(?:(?:about|around|at|on|in)\s)?(?:the\s)?|,?\s(?:and (?:ending|ends|lasting until|until)|ending)\s(?:on\s|at\s)?/uy;
/** "Monday night into Tuesday" */
const rangeInto = /\sinto\s(?:the\s)?(?=\p{Lu}|early\s|small\s)/uy;
const rangeAnd = /\s(?:and|et|und)\s(?:(?:about|around|at|on)\s)?(?:the\s)?/uy;
const listWord = /(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)(?:(?:again\s)?(?:at|on|in)\s)?(?:the\s)?/uy;
const sameWord = /\s?(?:\/|=)\s?|,?\s(?:or|i\.e\.,?|that is,?|(?:which|that)\s(?:is|was)|equivalent to|being)\s|,\s/uy;

interface Linked {
  readonly link: MomentGroup["link"];
  readonly drafts: readonly Draft[];
  readonly end: number;
}

/** Follows brackets, "to", "and", "or" and commas to further moments of the same phrase. */
function linked(shadow: string, begun: MomentGroup["link"], first: readonly Draft[], left: BoundMatch): Linked {
  let link = begun;
  let drafts = first;
  const [head] = first;
  const between = left.opensRange === "between" || (head !== undefined && isNightBetween(shadow, head));
  if (between && link === "list" && drafts.length === 2) link = "range";
  let end = drafts.at(-1)?.end ?? 0;
  for (let turn = 0; turn < 12; turn += 1) {
    const next =
      bracket(shadow, link, drafts, end) ??
      range(shadow, link, drafts, end, left) ??
      same(shadow, link, drafts, end) ??
      list(shadow, link, drafts, end);
    if (next === null) break;
    ({ link, drafts, end } = next);
  }
  return { link, drafts, end };
}

/** "(KST)" and "(Nov. 24)" complete the moment before; "(1850 GMT Wednesday)" says it again. */
function bracket(shadow: string, link: MomentGroup["link"], drafts: readonly Draft[], end: number): Linked | null {
  const open = matchAt(opening, shadow, end);
  const last = drafts.at(-1);
  if (open === null || last === undefined) return null;
  const inside: Draft[] = [];
  let at = end + open[0].length;
  const about = /about|around|approximately/u.test(open[0]);
  for (let turn = 0; turn < 5; turn += 1) {
    const draft = momentAt(shadow, at, bracketed);
    if (draft === null) return null;
    inside.push(about && turn === 0 ? { ...draft, bound: "about" } : draft);
    at = draft.end;
    // "(0136 to 0150 GMT)" says a range again.
    const to = matchAt(rangeWord, shadow, at);
    const second = to === null || inside.length > 1 ? null : momentAt(shadow, at + to[0].length, bracketed);
    if (second !== null && to !== null && second.clock !== null && link === "range") {
      const shut = matchAt(closing, shadow, second.end);
      if (shut !== null) return bracketResult(shadow, link, drafts, [draft, second], second.end + shut[0].length);
    }
    const close = matchAt(closing, shadow, at);
    if (close !== null) return bracketResult(shadow, link, drafts, inside, at + close[0].length);
    const joint = matchAt(between, shadow, at);
    if (joint === null) return null;
    at += joint[0].length;
  }
  return null;
}

function bracketResult(
  shadow: string,
  link: MomentGroup["link"],
  drafts: readonly Draft[],
  inside: readonly Draft[],
  end: number,
): Linked | null {
  const last = drafts.at(-1);
  if (last === undefined) return null;
  const [only] = inside;
  if (inside.length === 1 && only !== undefined && (only.clock === null || last.clock === null)) {
    if (only.clock === null && only.zone !== null && last.zone !== null) return null;
    const joined: Draft = {
      ...last,
      days: [...last.days, ...only.days],
      zone: last.zone ?? only.zone,
      part: last.part ?? only.part,
      clock: last.clock ?? only.clock,
      end,
    };
    return trailing(shadow, link, [...drafts.slice(0, -1), joined]);
  }
  const ended: Draft = { ...last, end };
  // The brackets of a range's end repeat that end; the range itself is what counts.
  if (link === "range" || link === "list") return trailing(shadow, link, [...drafts.slice(0, -1), ended]);
  const [main, ...others] = drafts;
  if (main === undefined) return null;
  const before = continueMoment(shadow, drafts.length === 1 ? { ...main, end } : main, within);
  return { link: "same-instant", drafts: [before, ...others, ...inside], end: Math.max(end, before.end) };
}

/** After the brackets the first words may go on: "at 23:36 (14:36 GMT) on Monday". */
function trailing(shadow: string, link: MomentGroup["link"], drafts: readonly Draft[]): Linked {
  const last = drafts.at(-1);
  if (last === undefined) return { link, drafts, end: 0 };
  const more = continueMoment(shadow, last, within);
  return { link, drafts: [...drafts.slice(0, -1), more], end: more.end };
}

/** "the night between Tuesday and Wednesday" */
function isNightBetween(shadow: string, { part, start, end }: Draft): boolean {
  return part !== null && /night/u.test(part) && /\bbetween\s/iu.test(shadow.slice(start, end));
}

function range(
  shadow: string,
  link: MomentGroup["link"],
  drafts: readonly Draft[],
  end: number,
  left: BoundMatch,
): Linked | null {
  const [first] = drafts;
  if (link !== "one" || first === undefined || drafts.length !== 1) return null;
  const word =
    matchAt(rangeWord, shadow, end) ??
    (left.opensRange === null && !isNightBetween(shadow, first) ? null : matchAt(rangeAnd, shadow, end)) ??
    (first.part !== null && /night|evening|late/u.test(first.part) ? matchAt(rangeInto, shadow, end) : null);
  if (word === null) return null;
  const at = end + word[0].length;
  const next = dateTimeGroupAt(shadow, at) ?? momentAt(shadow, at, { ...within, bareHour: true });
  if (next === null || !sameShape(first, next, true)) return null;
  // "23:36 Pyongyang time - 9:36 in the morning in Washington -" says one moment twice.
  const spaced = /^\s-\s$/u.test(word[0]) && first.clock !== null && first.zone !== null && next.clock !== null;
  if (spaced && next.zone === null && /^\sin\s\p{Lu}/u.test(shadow.slice(next.end, next.end + 6))) return null;
  if (spaced && next.zone !== null) return { link: "same-instant", drafts: [first, next], end: next.end };
  // "8 a.m. - 9 people": a dash between a time and something else is not a range; the shapes decide.
  return { link: "range", drafts: [first, next], end: next.end };
}

function same(shadow: string, link: MomentGroup["link"], drafts: readonly Draft[], end: number): Linked | null {
  if (link !== "one" && link !== "same-instant") return null;
  const word = matchAt(sameWord, shadow, end);
  const last = drafts.at(-1);
  if (word === null || last === undefined || last.clock === null || last.zone === null) return null;
  const next = momentAt(shadow, end + word[0].length, /\b(?:is|was|or|being)\s$/u.test(word[0]) ? bracketed : within);
  if (next === null || next.clock === null || next.zone === null) return null;
  return { link: "same-instant", drafts: [...drafts, next], end: next.end };
}

function list(shadow: string, link: MomentGroup["link"], drafts: readonly Draft[], end: number): Linked | null {
  if (link !== "one" && link !== "list") return null;
  const word = matchAt(listWord, shadow, end);
  const last = drafts.at(-1);
  if (word === null || last === undefined) return null;
  const next = momentAt(shadow, end + word[0].length, within);
  if (next === null || !sameShape(last, next, false)) return null;
  // ", and on Monday it …" begins another clause; a list with its preposition repeated has no comma, or three members.
  const comma = word[0].startsWith(",");
  if (comma && link === "one" && !endsList(shadow, next.end)) return null;
  if (next.more.length > 0) return { link: "list", drafts: [...drafts, ...expand(next).drafts], end: next.end };
  return { link: "list", drafts: [...drafts, next], end: next.end };
}

/** After "A, B" a list goes on with another comma or "and" and a further day or hour. */
function endsList(shadow: string, at: number): boolean {
  const word = matchAt(listWord, shadow, at);
  return word !== null && momentAt(shadow, at + word[0].length, within) !== null;
}

function sameShape(first: Draft, next: Draft, isRange: boolean): boolean {
  if (first.days.some((day) => day.kind === "after-event") || next.days.some((day) => day.kind === "after-event")) return false;
  if (first.clock !== null && next.clock !== null)
    return isRange || first.days.length === next.days.length || first.days.length === 0 || next.days.length === 0;
  if (isRange) return (first.days.length > 0 && next.days.length > 0) || (first.clock !== null) === (next.clock !== null);
  const [a, b] = [first.days[0], next.days[0]];
  return (
    first.clock === null &&
    next.clock === null &&
    a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    next.part === first.part
  );
}

import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { MomentMention } from "../mentions/types.ts";
import type { Unit } from "../phrases/index.ts";
import type { TimeArgument } from "./types.ts";

/** Which times of a sentence are of the telling and not of what is told; and those that two verbs share. */

/** Times that tell when something was said: next to the verb of a trailing attribution, or a mere day next to any. */
export function timesOfSaying(sentence: SentenceParts): ReadonlySet<number> {
  const { units, attribution } = sentence;
  const found = new Set<number>();
  for (const [at, unit] of units.entries()) {
    if (unit.moment === undefined) continue;
    // "14:02 The minister says …": the stamp of an entry of a live text.
    if (
      at === 0 &&
      /^\(?\d{1,2}[:.h]\d{2}\)?(?: ?[ap]\.?m\.?)?$/.test(unit.lower) &&
      /^[NBOILVDHwd]$/.test(units[1]?.letter ?? "")
    ) {
      found.add(at);
      continue;
    }
    const previous = nearest(units, at, -1);
    const next = nearest(units, at, 1);
    const afterVerb =
      previous !== null && attribution.attributive.has(previous) && /^[SZsRCN]$/.test(units[previous]?.letter ?? "");
    const beforeVerb =
      next !== null &&
      attribution.attributive.has(next) &&
      /^[SZ]$/.test(units[next]?.letter ?? "") &&
      previous !== null &&
      attribution.attributive.has(previous);
    if (beforeVerb) found.add(at);
    else if (afterVerb) {
      const trailing = isTrailing(units, at);
      if (trailing || !hasClock(unit.moment) || units[at + 1]?.letter === "t") found.add(at);
    } else if (at > 0 && units[at - 1] !== undefined && attribution.attributive.has(at - 1)) {
      if (isTrailing(units, at)) found.add(at);
    }
  }
  return found;
}

function isTrailing(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.letter;
  return next === undefined || next === "." || next === "," || next === ";" || next === "]";
}

function nearest(units: readonly Unit[], at: number, step: 1 | -1): number | null {
  for (let i = at + step; i >= 0 && i < units.length; i += step) {
    const letter = units[i]?.letter ?? "";
    if (letter === "p" || letter === "e" || letter === "d") continue;
    return /^[,;.[\]]$/.test(letter) ? null : i;
  }
  return null;
}

/** "launched on 24 January 2019 and destroyed two months later": the second time is of the second verb, also where nothing is claimed with it. */
export function ofNextVerb(units: readonly Unit[], trigger: number, before: number | undefined, at: number): boolean {
  if (before === undefined || before < trigger) return false;
  const between = units.slice(before + 1, at);
  const and = between.findIndex(({ letter }) => letter === "&");
  const verb = between[and + 1];
  return (
    and >= 0 && verb !== undefined && verb.letter === "w" && /(?:ed|fell|came|sent|left|went|lost|broke)$/.test(verb.lower)
  );
}

/** What goes up and is put into orbit goes with one verb or two of one subject. */
const flown = /^(?:launch|orbit)$/;

/** "was placed into orbit on Wednesday", "launched it and put it into orbit on Wednesday": one verb or two of one subject, and the day of both. */
export function shareDays(
  units: readonly Unit[],
  triggers: readonly { readonly frame: FoundFrame; readonly at: number }[],
  given: ReadonlyMap<FoundFrame, { times: TimeArgument[] }>,
): void {
  for (const { frame, at } of triggers) {
    const lists = given.get(frame);
    if (lists === undefined || lists.times.length > 0 || !flown.test(frame.kind.type)) continue;
    for (const other of triggers) {
      const times = given.get(other.frame)?.times ?? [];
      if (other.frame === frame || times.length === 0 || !flown.test(other.frame.kind.type)) continue;
      if (Math.abs(other.at - at) <= 2) lists.times = times;
      else if (isOneSubject(units.slice(Math.min(at, other.at) + 1, Math.max(at, other.at))))
        lists.times = times.filter((time) => !time.clock);
      if (lists.times.length > 0) break;
    }
  }
}

/** "… and placed": no other subject between two verbs. */
function isOneSubject(between: readonly Unit[]): boolean {
  const and = between.findLastIndex(({ letter }) => letter === "&");
  return (
    between.length <= 9 &&
    and >= 0 &&
    between.length - and <= 2 &&
    !between.slice(and).some(({ letter }) => /^[INBOVD]$/.test(letter)) &&
    !between.some(({ letter }) => letter === ";" || letter === "u")
  );
}

export function hasClock(moment: MomentMention): boolean {
  return moment.group.members.some((member) => member.clock !== null);
}

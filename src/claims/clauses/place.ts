import type { Agent, SpeechVerb, Unit } from "../phrases/types.ts";
import type { ClauseRule } from "./ruleTypes.ts";
import type { Scope } from "./types.ts";
import type { View } from "./view.ts";

export const plainSay: SpeechVerb = {
  lemma: "say",
  act: "say",
  form: "finite",
  negated: false,
  actor: false,
  strength: "strong",
  hedge: null,
};

/** A rule that was met in the letters of a sentence. */
export interface Match {
  readonly rule: ClauseRule;
  readonly from: number;
  readonly to: number;
  readonly agents: readonly Agent[];
  readonly via: readonly Agent[];
  readonly verb: SpeechVerb;
  /** Its words tell what happens too, and stay in sight of the frames. */
  readonly readable: boolean;
  readonly covers: ClauseRule["covers"];
}

/** Gives each attribution the stretch that it covers. */
export function place(
  matches: readonly Match[],
  view: View,
  units: readonly Unit[],
  opensQuoted: boolean,
  carriers: readonly Agent[],
): readonly Scope[] {
  const { letters } = view;
  const size = letters.length;
  const scopes: Scope[] = [];
  const lastBoundary = (from: number, own?: Match): number => {
    let boundary = 0;
    for (const match of matches) {
      if (match.from >= from) break;
      const trails = match.covers === "before" || match.covers === "around";
      // "…, NATA said, according to KCNA": the second covers what the first covers.
      const adjacent = match.to >= from - 1;
      if (trails && !adjacent && match.to > boundary) boundary = match.to;
    }
    // "It passed; KCNA confirmed it": what stands before the semicolon is what is confirmed.
    for (let i = own?.rule.name === "…: X confirmed it" ? from - 2 : from - 1; i > boundary; i -= 1) {
      if (letters.charAt(i) === ";") return i + 1;
    }
    return boundary;
  };
  const beginning = new Map<number, Match[]>();
  for (const match of matches) {
    const there = beginning.get(match.from);
    if (there === undefined) beginning.set(match.from, [match]);
    else there.push(match);
  }
  const clauseEnd = (from: number, own: Match): number => {
    let depth = 0;
    for (let i = from; i < size; i += 1) {
      const letter = letters.charAt(i);
      if (letter === "[") depth += 1;
      if (letter === "]") depth -= 1;
      // A semicolon ends what somebody says where somebody else speaks behind it.
      if (letter === ";" && depth <= 0 && (own.from > 1 || matches.some((match) => match.from > i))) return i;
      for (const match of beginning.get(i) ?? []) {
        if (match === own || match.from < own.to) continue;
        if (match.covers === "before" || match.covers === "around") {
          // A trailing attribution closes what began before it, unless it only repeats the same clause from inside.
          return i;
        }
        const opener = letters.slice(Math.max(0, i - 2), i);
        if (
          (match.covers === "after" || match.covers === "object") &&
          /(?:,?u|,&|,|&)$/.test(opener) &&
          (match.rule.sameAgent === true || !/[^,]&$/.test(opener))
        )
          return Math.max(from, i - (/^[,]/.test(opener) && opener.length === 2 ? 2 : 1));
      }
    }
    return size;
  };
  const quoteStart = (from: number): number | null => {
    if (
      letters.charAt(from - 1) !== "]" &&
      letters.charAt(from) !== "]" &&
      !(letters.charAt(from - 1) === "," && letters.charAt(from - 2) === "]")
    )
      return null;
    for (let i = from - 1; i >= 0; i -= 1) {
      if (letters.charAt(i) === "[") {
        const before = letters.charAt(i - 1);
        return before === "" || ",:;.&u-".includes(before) ? i : null;
      }
    }
    return opensQuoted ? 0 : null;
  };
  let previous: Scope | null = null;
  for (const [order, match] of matches.entries()) {
    let over: [number, number];
    let also: [number, number] | null = null;
    const { covers } = match;
    if (covers === "after" || covers === "object") {
      // "GENERAL LEE: …": whoever is quoted behind the label, all of it is his to say.
      const end = match.rule.name === "X: at the start" ? size : clauseEnd(match.to, match);
      const stop = covers === "object" ? letters.slice(match.to, end).search(/,?u|,&/) : -1;
      // "denied that others use the satellite, which a rocket carried up on Tuesday": the flight is not denied, but told.
      const told = match.verb.act === "deny" ? letters.slice(match.to, end).search(/O[^,]{0,3},W/) : -1;
      const last = Math.min(
        told < 0 ? end : match.to + letters.slice(match.to, end).indexOf(",W", told),
        endOfAside(letters, match) ?? end,
      );
      over = [match.readable ? match.from : match.to, stop < 0 ? last : Math.min(last, match.to + stop)];
      if (over[1] <= over[0]) continue;
    } else if (covers === "before" || covers === "around") {
      const opening = quoteStart(match.from);
      // "The spacecraft, launched in 2013, was declared dead by Russia": only the main verb is Russia's.
      const main = match.rule.name === "declared dead by X" ? letters.lastIndexOf(",", match.from - 1) + 1 : 0;
      over = [Math.max(main, opening ?? lastBoundary(match.from, match)), match.from];
      const next = letters.charAt(match.to) === "," ? letters.charAt(match.to + 1) : letters.charAt(match.to);
      const aside = match.rule.name === "that X said was" ? endOfAside(letters, match) : null;
      if (aside !== null) {
        over = [match.to, aside];
        if (over[1] <= over[0]) continue;
      } else if (
        /^(?:that X (?:said was|dated to)|is said by X to|…, X said: …|so X|the figure given by X)$/.test(match.rule.name)
      )
        also = [match.to, clauseEnd(match.to, match)];
      else if (
        covers === "around" &&
        /[,:]$/.test(letters.slice(match.from, match.to)) &&
        (letters.charAt(match.to) !== "u" || goesOn(letters, match, view, units))
      )
        also = [match.to, clauseEnd(match.to, match)];
      else if (covers === "before" && (next === "[" || goesOn(letters, match, view, units)))
        also = [match.to, clauseEnd(match.to, match)];
    } else if (covers === "aside") {
      over = [match.to, size];
    } else {
      // "citing X": deeper than the scope whose words hold or touch it; else it covers the sentence before it, or after it at the start.
      const host = [...scopes].reverse().find((scope) => scope.aside === null && scope.rule !== "citing X");
      if (match.from <= 1) {
        // "Citing A, B reported that …": deeper than B, whose verb comes second.
        const next = matches.find((other) => other.from >= match.to && other.from - match.to <= 1 && other.covers === "after");
        const from = next?.to ?? match.to;
        over = [from, clauseEnd(from, next ?? match)];
      } else if (host !== undefined)
        over = [seenIndex(view, host.over[0], 0), Math.min(seenIndex(view, host.over[1], size), match.from)];
      else over = [lastBoundary(match.from), match.from];
    }
    const agents = match.rule.sameAgent === true && match.agents.length === 0 ? (previous?.agents ?? []) : match.agents;
    if (agents.length === 0) continue;
    const rejected = /claim/.test(match.rule.name) && (governed(matches, match) || calledFalse(view, units, match.to));
    // "denied reports that it fell": the denial says it all.
    if (
      match.rule.name === "reports that" &&
      (governed(matches, match) || baseless(view, units, match.from) || calledFalse(view, units, match.to))
    )
      continue;
    const scope: Scope = {
      agents,
      verb: match.rule.act === "say" ? plainSay : match.verb,
      // What was taken out of sight right behind the words of attribution is covered too.
      over: [
        // So is what was taken out of sight at the very start: "Every 12 days it …".
        over[0] === 0 ? 0 : over[0] === match.to ? (view.at[over[0] - 1] ?? -1) + 1 : unitOf(view, over[0], units.length),
        unitOf(view, over[1], units.length),
      ],
      also: also === null ? null : [unitOf(view, also[0], units.length), unitOf(view, also[1], units.length)],
      via: [
        ...match.via,
        ...(order === 0 && covers !== "inner"
          ? carriers.filter((carrier) => !agents.some((agent) => agent.name === carrier.name))
          : []),
      ],
      depth: covers === "inner" ? -1 : order,
      aside: covers === "aside" ? "contrary" : rejected ? "rejected" : null,
      quoted: letters.charAt(over[0]) === "[",
      rule: match.rule.name,
      intends: match.rule.name === "X plans to",
      span: [
        units[view.at[match.from] ?? 0]?.span[0] ?? 0,
        units[view.at[Math.max(match.from, match.to - 1)] ?? 0]?.span[1] ?? 0,
      ],
    };
    scopes.push(scope);
    if (covers !== "aside") previous = scope;
  }
  return scopes;
}

/** ", which the Pentagon says tests missile technology, was launched": where what is told by the way ends; null where it is no aside. */
function endOfAside(letters: string, match: Match): number | null {
  const opens =
    match.rule.name === "that X said was"
      ? letters.charAt(match.from - 1) === ","
      : letters.slice(0, match.from).endsWith(",W");
  if (!opens) return null;
  const end = letters.slice(match.to).search(/,(?=[bmwxSZ])/);
  return end < 0 ? null : match.to + end;
}

/**
 * Whether what a trailing attribution covers goes on behind it: "after the last one, according to state media, it entered orbit",
 * "it flew normally, state media said, but failed in the third stage".
 */
function goesOn(letters: string, match: Match, view: View, units: readonly Unit[]): boolean {
  const rest = letters.slice(match.to);
  if (match.rule.name === "according to X" && letters.charAt(match.to - 1) === ",") return /^[NOBIwb]/.test(rest);
  const joint = /^,?u(?=[wb])/.exec(rest)?.[0];
  if (joint === undefined) return false;
  const at = view.at[match.to + joint.length - 1] ?? 0;
  // The verb follows at once: a new subject would be told by whoever tells the rest.
  return (
    match.rule.name.startsWith("…, X said") &&
    /^(?:is|was|were|has|had|will|would|did|[a-z-]+(?:ed|es|s)|fell|broke|lost|went|came|flew)$/.test(
      units[at + 1]?.lower ?? "",
    )
  );
}

/** True where the verb just before is one of denial or of saying nothing: "dismissed a Post report that". */
function governed(matches: readonly Match[], claim: Match): boolean {
  const host = matches.filter((match) => match.to <= claim.from && match.covers === "after").at(-1);
  return host !== undefined && claim.from - host.to <= 3 && (host.verb.act === "deny" || host.verb.act === "withhold");
}

/** "There is no truth in the claim that …": who says so denies it. */
function baseless(view: View, units: readonly Unit[], from: number): boolean {
  const at = view.at[from] ?? 0;
  const before = units
    .slice(Math.max(0, at - 5), at)
    .map((unit) => unit.lower)
    .join(" ");
  return /\b(?:no (?:truth|substance|basis|foundation|merit)|nothing|not a word of truth) (?:in|to|for|behind)\b/.test(before);
}

/** "X's claim that … is false". */
function calledFalse(view: View, units: readonly Unit[], from: number): boolean {
  const after = units
    .slice(unitOf(view, from, units.length))
    .map((unit) => unit.lower)
    .join(" ");
  return /\b(?:is|are|was|were|'s) (?:also |simply |completely |entirely |all |sheer |pure |utter |mere |outright )*(?:fabrications?|an? (?:fabrication|invention)|false|wrong|untrue|fake|baseless|fabricated|incorrect|nonsense|groundless|unfounded|misleading|not true|not correct|a lie|lies|fiction)\b/.test(
    after,
  );
}

function unitOf(view: View, index: number, size: number): number {
  return view.at[index] ?? size;
}

function seenIndex(view: View, unit: number, otherwise: number): number {
  const index = view.at.findIndex((at) => at >= unit);
  return index < 0 ? otherwise : index;
}

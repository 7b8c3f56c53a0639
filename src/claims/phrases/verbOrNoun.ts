import { roleHeads } from "./lexicon.ts";
import type { NounPhrase } from "./nounPhrase.ts";
import type { Piece } from "./pieces.ts";
import { relative, seated } from "./strangers.ts";
import type { Unit } from "./types.ts";
import { reportNouns } from "./wordSets.ts";

/** "reports", "claims" after a determiner, adjective or possessive are nouns; anything after "to" is an infinitive. */
export function canBeVerb(piece: Piece, found: readonly Unit[], all: readonly Piece[], at: number): boolean {
  const before = found.at(-1);
  if (piece.name !== null || piece.closed !== null) return false;
  const previous = all[at - 1]?.lower ?? "";
  // "…, stunned locals claim."
  if (
    /^(?:report|claim|estimate)$/.test(piece.lower) &&
    before?.letter === "w" &&
    /[^s]s$/.test(before.lower) &&
    /^[.,;]?$/.test(all[at + 1]?.lower ?? "") &&
    found.slice(-4, -1).some((unit) => /^[,\]]$/.test(unit.letter))
  )
    return true;
  if (piece.lower === "text" || (piece.lower === "texts" && before?.letter === "d")) return false;
  // "state media", "report cards": the bare form is a verb only behind its subject.
  if (piece.lower === "state" && roleHeads.has(all[at + 1]?.lower ?? "")) return false;
  if (
    /^(?:state|report|claim|note|post|show|signal|reply|brief|judge|record|track|spot|measure|register|notice|comment|estimate|catalogue|catalog|count|log|clock|tally|date|plan|aim|want|hope|answer|counter|caution|label|brand|call|credit|venture|release|promise|pledge|forecast|question|doubt)$/.test(
      piece.lower,
    ) &&
    !(
      before !== undefined &&
      ("NBIRbmexW&".includes(before.letter) || behindApposition(found) || inverts(piece, before, all, at))
    )
  )
    return false;
  // "launch plans", "the dates": the plural of a noun, unless it follows who does it.
  if (
    /^(?:plans|aims|wants|hopes|dates|counts|logs|labels|brands|calls|means|credits|answers|counters|signals|records|tracks|spots|measures|releases|posts)$/.test(
      piece.lower,
    ) &&
    !(before !== undefined && ("NBIe&W)".includes(before.letter) || behindApposition(found) || inverts(piece, before, all, at)))
  )
    return false;
  // "the American catalogue has it at 500 km": another verb follows.
  if (
    /^(?:catalogue|catalog|record|log|count|tally|list|post|note|brief)s?$/.test(piece.lower) &&
    /^(?:has|have|had|is|are|was|were|gives?|gave|shows?|puts?|lists?|listed|says?|agree|contain)$/.test(
      all[at + 1]?.lower ?? "",
    )
  )
    return false;
  // "is believed to", "was reported": a passive has no speaker of its own.
  if (isBe(before, previous, all[at - 2]?.lower ?? "") && /(?:ed|id|en|wn|ught|ound|old|ard|ut|ead)$/.test(piece.lower))
    return false;
  // A possessive is no "is" or "has": "KCNA's claim".
  if (piece.lower.startsWith("'") && before?.letter !== "I") return false;
  if (before?.letter === "z" && !/^(?:has|have|had)$/.test(piece.lower)) return false;
  // "A video that goes round claims that …", "Five students from Seoul claim that …"
  const last = found.length - 1;
  if (
    /^(?:claims?|reports?|charges?)$/.test(piece.lower) &&
    all[at + 1]?.lower === "that" &&
    (relative(found, last) !== null || seated(found, last) !== null)
  )
    return true;
  // "…, a radio club reports."
  if (
    /^(?:reports|claims)$/.test(piece.lower) &&
    before?.letter === "w" &&
    /^[.,;]?$/.test(all[at + 1]?.lower ?? "") &&
    found
      .slice(-4, -1)
      .some((unit, i, near) => unit.letter === "d" && found[found.length - 1 - near.length + i - 1]?.letter === ",")
  )
    return true;
  if (reportNouns.has(piece.lower)) {
    if (
      before === undefined ||
      before.letter === "d" ||
      previous === "'s" ||
      before.letter === "p" ||
      before.letter === "w" ||
      before.letter === "Q"
    )
      return false;
    // "CNES received its signals and reports that it is well": a second verb of who begins.
    if (before.letter === "&" && /^(?:reports|claims|notes)$/.test(piece.lower) && all[at + 1]?.lower === "that") return true;
    if (!"NBIRL],".includes(before.letter)) return false;
    // "a Post report": the bare form is a verb only behind several.
    if (
      /^(?:report|claim|charge|release|estimate|broadcast|tweet|letter)$/.test(piece.lower) &&
      before.agent?.plural !== true &&
      before.letter !== "I"
    )
      return false;
  }
  return true;
}

/** "…, counters NASA's chief": the verb before who speaks. */
function inverts(piece: Piece, before: Unit, all: readonly Piece[], at: number): boolean {
  return (
    /^(?:counters?|countered|answers?|answered|cautions?|cautioned|replies|replied|notes|noted)$/.test(piece.lower) &&
    /^[,\]]$/.test(before.letter) &&
    (all[at + 1]?.capital === true || all[at + 1]?.tag === "determiner" || all[at + 1]?.name != null)
  );
}

/** "Marco Langbroek, a Dutch lecturer, forecast …": the comma before the word closes what somebody is. */
function behindApposition(found: readonly Unit[]): boolean {
  if (found.at(-1)?.letter !== ",") return false;
  const opening = found.slice(0, -1).findLastIndex((unit) => /^[,.;:[\]]$/.test(unit.letter));
  return found[opening]?.letter === "," && found.length - opening < 12 && found[opening - 1]?.agent !== undefined;
}

/** A form of "be" stands before, at most one adverb between: "is thereby confirmed". */
function isBe(before: Unit | undefined, previous: string, last: string): boolean {
  const be = /^(?:is|are|was|were|be|been|being)$/;
  if (before?.letter === "b" && be.test(before.lower)) return true;
  return be.test(last) && /(?:ly|thereby|thus|now|also|hereby|widely|so)$/.test(previous);
}

const verbLaunch = new Set([
  "launch",
  "launches",
  "attempts",
  "attempt",
  "tries",
  "try",
  "heads",
  "chairs",
  "directs",
  "aids",
  "forces",
  "presses",
  "papers",
  "stations",
]);

/** "plans to launch", "will launch": the word is a verb where an infinitive mark or a modal stands before. */
export function isBareVerb(phrase: NounPhrase, pieces: readonly Piece[], before: Unit | undefined): boolean {
  const first = pieces[phrase.from];
  if (first === undefined || first.name !== null) return false;
  if (!verbLaunch.has(first.lower)) return false;
  return before !== undefined && ("zmbx".includes(before.letter) || (before.letter === "e" && phrase.to - phrase.from === 1));
}

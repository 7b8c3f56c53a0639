import { cardinals, pronouns } from "./lexicon.ts";
import { nounPhrase } from "./nounPhrase.ts";
import type { Piece } from "./pieces.ts";
import type { SpeechVerb, Unit } from "./types.ts";

/**
 * A verb that no list knows but whose place makes it one of speech: between somebody who may speak and a clause with "that"
 * ("Zarya countered that the orbit …"), or behind a comma or quotation and at the end of the sentence ("…, KCNA gushed.").
 */
export function unknownSpeechVerb(found: readonly Unit[], pieces: readonly Piece[], at: number): SpeechVerb | null {
  const piece = pieces[at];
  if (piece === undefined || piece.name !== null || piece.capital) return null;
  // "The experts prattle that …": the bare form behind several.
  const bare =
    pieces[at + 1]?.lower === "that" &&
    found.at(-1)?.agent?.plural === true &&
    /^[a-z]{4,}$/.test(piece.lower) &&
    piece.tag === "word";
  if (!bare && !/^[a-z]{3,}(?:ed|es|s)$/.test(piece.lower)) return null;
  if (found.at(-1)?.letter === "]") return invertedVerb(piece.lower, pieces, at);
  let subject = found.length - 1;
  while (subject > 0 && /^[eTb]$/.test(found[subject]?.letter ?? "")) subject -= 1;
  const agent = found[subject];
  if (agent === undefined || !"NBI".includes(agent.letter)) return null;
  const passive = found.slice(subject + 1).some((unit) => /^(?:is|are|was|were|be|been|being)$/.test(unit.lower));
  if (passive) return null;
  const next = pieces[at + 1]?.lower ?? ".";
  const verb = { lemma: piece.lower, act: "say", form: "finite", negated: false, actor: false, hedge: null } as const;
  if (next === "that" && agent.letter !== "I") {
    const subordinate = pieces[at + 2];
    const clause =
      subordinate !== undefined &&
      (subordinate.tag === "determiner" ||
        subordinate.name !== null ||
        subordinate.closed?.kind === "quantity" ||
        pronouns.has(subordinate.lower) ||
        subordinate.lower === "there" ||
        subordinate.lower === "no" ||
        /^[a-z]{4,}s$/.test(subordinate.lower));
    return clause ? { ...verb, strength: "strong" } : null;
  }
  let opening = subject - 1;
  while (opening >= 0 && subject - opening <= 4 && /^[wd]$/.test(found[opening]?.letter ?? "")) opening -= 1;
  const opens = found[opening]?.letter;
  if (opens !== "," && opens !== "]") return null;
  // "…, it passed.": behind a plain comma only those who surely speak do, and verbs of motion never speak.
  if (opens === "," && (!piece.lower.endsWith("ed") || (agent.letter === "I" && !/^(?:he|she)$/.test(agent.lower))))
    return null;
  if (
    /^(?:pass|fail|launch|explod|crash|land|work|mov|orbit|photograph|fir|follow|protest|condemn|return|arriv|travel|liv|di|end|start|attend|visit)(?:ed|s|es)$/.test(
      piece.lower,
    )
  )
    return null;
  // Behind a plain comma an agent and a past may also be a second clause ("…, and Japan protested"): what flies does not speak.
  const ends =
    /^[.!?]$/.test(next) ||
    pieces[at + 1] === undefined ||
    // "…, the operator moaned at the time."
    (/^(?:at|on|in)$/.test(next) &&
      /^(?:the|that)$/.test(pieces[at + 2]?.lower ?? "") &&
      /^(?:time|day|year)$/.test(pieces[at + 3]?.lower ?? ""));
  return ends ? { ...verb, strength: "strong" } : null;
}

/** "“…,” gasped a hotel porter": behind a quotation, with somebody at the end of the sentence, any verb is one of speech. */
function invertedVerb(lower: string, pieces: readonly Piece[], at: number): SpeechVerb | null {
  const phrase = nounPhrase(pieces, at + 1);
  const somebody =
    phrase !== null && (phrase.head === "role" || phrase.head === "person" || (phrase.head === "name" && phrase.name !== null));
  const verb = {
    lemma: lower,
    act: "say",
    form: "finite",
    negated: false,
    actor: false,
    hedge: null,
    strength: "strong",
  } as const;
  if (somebody) return /^[,.;:!?("]$/.test(pieces[phrase.to]?.lower ?? ".") ? verb : null;
  const article = pieces[at + 1]?.tag === "determiner" || cardinals.has(pieces[at + 1]?.lower ?? "");
  const end = pieces.slice(at + 1, at + 7).findIndex((piece) => piece.tag === "punctuation");
  return article && end > 0 ? verb : null;
}

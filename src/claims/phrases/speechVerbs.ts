import type { Act, SpeechVerb } from "./types.ts";
import { roleHeads } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { speechPhrase } from "./speechPhrases.ts";

interface Lemma {
  readonly lemma: string;
  readonly act: Act;
  readonly strength: "strong" | "weak";
  readonly actor: boolean;
}

/** Verbs of speech, one group a line: act, how sure it is that something said follows, and the verbs. `!` marks irregular pasts. */
const groups: readonly (readonly [act: Act, strength: "strong" | "weak", verbs: string])[] = [
  [
    "say",
    "strong",
    "say!said report claim announce declare state add note insist maintain stress confirm reveal disclose tell!told explain argue",
  ],
  [
    "say",
    "strong",
    "warn acknowledge admit concede assert allege write!wrote!written tweet remark emphasise emphasize reiterate repeat boast recall reply respond",
  ],
  [
    "say",
    "strong",
    "answer counter caution gush fume grumble gasp affirm assure attest clarify underline opine retort venture theorize theorise posit confide joke text mail email e-mail huff",
  ],
  [
    "say",
    "strong",
    "moan lament groan beam enthuse prattle cry shout whisper sigh chuckle laugh thunder chide sneer scoff quip joke muse predict-not conclude-not comment contend complain observe point-out tout swear!swore!sworn",
  ],
  [
    "say",
    "weak",
    "communicate hold!held learn!learned!learnt hear!heard understand!understood know!knew!known read!read bet wager show!showed!shown indicate suggest describe hail inform notify brief post publish carry quote cite detail complain praise",
  ],
  [
    "say",
    "weak",
    "reaffirm testify relay release hint signal underscore mention recount accuse blame give!gave!given put list disagree credit call dub brand label",
  ],
  ["assess", "strong", "assess estimate conclude determine judge calculate reckon find!found compute infer"],
  ["believe", "strong", "believe think!thought suspect presume speculate assume fear doubt-not guess"],
  [
    "observe",
    "weak",
    "detect track spot see!saw!seen discover identify catalogue catalog register record measure notice photograph-not count log clock tally date place locate follow monitor name",
  ],
  ["plan", "strong", "vow pledge promise"],
  ["plan", "weak", "expect hope predict forecast!forecast!forecasted anticipate threaten plan intend want aim mean!meant"],
  ["deny", "strong", "deny reject dismiss refute dispute rebut contradict rebuff disavow"],
  ["deny", "weak", "doubt question"],
];

/** Verbs of two words, every finite form with its second word. */
const phrasals = new Map<string, string>(
  (
    [
      ["point out", "point points pointed"],
      ["put it", "put puts"],
      ["make clear", "make makes made"],
      ["make known", "make makes made"],
      ["spell out", "spell spells spelled spelt"],
      ["hit back", "hit hits"],
      ["fire back", "fires fired"],
      ["play down", "plays played"],
      ["sum up", "sums summed"],
      ["chime in", "chimes chimed"],
      ["let slip", "let lets"],
      ["work out", "works worked"],
      ["figure out", "figures figured"],
      ["find out", "finds found"],
    ] as const
  ).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [`${form} ${lemma.split(" ")[1] ?? ""}`, lemma] as const)),
);

const finite = new Map<string, Lemma>();
const participles = new Map<string, Lemma>();
for (const [act, strength, verbs] of groups) {
  for (const entry of verbs.split(" ")) {
    const [lemma = "", ...irregular] = entry.split("!");
    if (lemma.endsWith("-not")) continue;
    const word: Lemma = { lemma, act, strength, actor: false };
    for (const form of forms(lemma, irregular)) if (!finite.has(form)) finite.set(form, word);
    // "naming two areas": told in passing by whoever speaks.
    if (lemma !== "name") participles.set(present(lemma), word);
  }
}

function forms(lemma: string, irregular: readonly string[]): readonly string[] {
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  if (irregular.length > 0) return [lemma, third, ...irregular];
  const past = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ied`
    : lemma.endsWith("e")
      ? `${lemma}d`
      : doubles(lemma)
        ? `${lemma}${lemma.slice(-1)}ed`
        : `${lemma}ed`;
  return [lemma, third, past];
}

function present(lemma: string): string {
  return lemma.endsWith("e") && !lemma.endsWith("ee")
    ? `${lemma.slice(0, -1)}ing`
    : doubles(lemma)
      ? `${lemma}${lemma.slice(-1)}ing`
      : `${lemma}ing`;
}

function doubles(lemma: string): boolean {
  return ["admit", "spot", "refer", "signal", "log", "plan", "swear", "infer"].includes(lemma);
}

const auxiliaries = new Set([
  "has",
  "have",
  "had",
  "having",
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "do",
  "does",
  "did",
  "'s",
  "'ve",
  "'d",
]);
const modals = new Set(["wo", "ca", "sha", "would", "will", "could", "can", "may", "might", "should", "must", "shall"]);
const negations = new Set(["not", "n't", "never", "neither", "nor"]);
const adverbs = new Set(
  (
    "also later earlier then now already since just only still again first further simply merely officially publicly formally repeatedly flatly " +
    "firmly strongly categorically immediately initially previously subsequently today yesterday specifically merely briefly proudly reportedly privately once both all " +
    "strenuously vehemently angrily recently finally even quickly so far yet either ever separately jointly correctly wrongly falsely rightly triumphantly long"
  ).split(" "),
);
const hedges = new Set(["likely", "probably", "possibly", "perhaps", "apparently", "presumably"]);
const withholding = new Set([
  "say",
  "confirm",
  "comment",
  "verify",
  "tell",
  "specify",
  "elaborate",
  "disclose",
  "reveal",
  "respond",
  "discuss",
  "know",
  "explain",
  "indicate",
  "reply",
]);
const intending = new Set(["plan", "intend", "want", "aim", "mean"]);
const refusing = new Set(["declined", "declines", "refused", "refuses", "decline", "refuse"]);

/** A verb group of speech that starts at a piece, with the piece after it; null where there is none. */
export function speechVerb(pieces: readonly Piece[], from: number): { readonly verb: SpeechVerb; readonly to: number } | null {
  let at = from;
  let negated = false;
  let aux = "";
  let hedge: string | null = null;
  let modal = false;
  while (at < pieces.length && at - from < 6) {
    const piece = pieces[at];
    if (piece === undefined || piece.name !== null || piece.closed !== null) return null;
    const { lower } = piece;
    if (auxiliaries.has(lower)) aux = lower;
    else if (lower.endsWith("n't") || lower === "cannot") {
      negated = true;
      if (/^(?:wo|would|ca|could|can)/.test(lower)) modal = true;
      else aux = "did";
    } else if (modals.has(lower)) modal = true;
    else if (negations.has(lower)) negated = true;
    else if (hedges.has(lower)) hedge = lower;
    else if (!adverbs.has(lower)) break;
    at += 1;
  }
  const piece = pieces[at];
  if (piece === undefined || piece.name !== null || piece.closed !== null) return null;
  const { lower } = piece;
  if (
    /^(?:has|have|had)$/.test(aux) &&
    lower === "to" &&
    pieces[at - 1]?.lower === "yet" &&
    withholding.has(pieces[at + 1]?.lower ?? "")
  ) {
    return withhold("yet to confirm", at + 2);
  }
  if (refusing.has(lower) && pieces[at + 1]?.lower === "to") return withhold(lower, at + 2);
  if (
    (lower === "unable" || (lower === "able" && negated)) &&
    pieces[at + 1]?.lower === "to" &&
    withholding.has(pieces[at + 2]?.lower ?? "")
  ) {
    return withhold("unable", at + 3);
  }
  if (
    ["had", "has", "have"].includes(aux) &&
    ((lower === "nothing" &&
      pieces[at + 1]?.lower === "to" &&
      /^(?:say|add|report|announce|offer|disclose|reveal|tell|comment)$/.test(pieces[at + 2]?.lower ?? "")) ||
      (lower === "no" && pieces[at + 1]?.lower === "comment"))
  ) {
    return withhold("no comment", at + 2);
  }
  if (/^(?:rule|rules|ruled)$/.test(lower) && pieces[at + 1]?.lower === "out") {
    if (negated) return withhold("rule out", at + 2);
    return {
      verb: { lemma: "rule out", act: "deny", form: "finite", negated: false, actor: false, strength: "strong", hedge: null },
      to: at + 2,
    };
  }
  // "pays attention to the fact that …"
  if (
    /^(?:pay|pays|paid|draw|draws|drew|call|calls|called|turn|turns|turned|direct|directs|directed)$/.test(lower) &&
    pieces[at + 1]?.lower === "attention" &&
    pieces[at + 2]?.lower === "to"
  ) {
    return {
      verb: { lemma: "point out", act: "say", form: "finite", negated, actor: false, strength: "strong", hedge: null },
      to: pieces[at + 3]?.lower === "the" && pieces[at + 4]?.lower === "fact" ? at + 5 : at + 3,
    };
  }
  // "Rumour has it that …"
  if (/^(?:has|have|had)$/.test(aux) && lower === "it" && /^(?:that|[,.;])$/.test(pieces[at + 1]?.lower ?? ".")) {
    return {
      verb: { lemma: "have it", act: "say", form: "finite", negated, actor: false, strength: "strong", hedge: null },
      to: at + 1,
    };
  }
  const phrasal = phrasals.get(`${lower} ${pieces[at + 1]?.lower ?? ""}`);
  // "As the minister put it, …"; "put it into orbit" speaks of a satellite.
  const ends = phrasal !== "put it" || /^[,.;]?$/.test(pieces[at + 2]?.lower ?? "");
  if (phrasal !== undefined && ends && !["is", "are", "was", "were", "be", "been", "being"].includes(aux)) {
    return {
      verb: {
        lemma: phrasal,
        act: "say",
        form: "finite",
        negated,
        actor: false,
        // "worked out a path" finds it; only with "that" or behind a comma it is told.
        strength: phrasal.endsWith(" out") && phrasal !== "point out" ? "weak" : "strong",
        hedge: modal ? hedge : null,
      },
      to: at + 2,
    };
  }
  // "Since then state media has reported": a noun that looks like a verb, before the noun it qualifies.
  if (lower === "state" && roleHeads.has(pieces[at + 1]?.lower ?? "")) return null;
  // "could no longer tell them apart", "is responding to commands": nobody speaks.
  if (lower === "tell" && (pieces[at + 1]?.lower === "apart" || pieces[at + 2]?.lower === "apart")) return null;
  if (
    lower.startsWith("respond") &&
    pieces[at + 1]?.lower === "to" &&
    /^(?:commands?|signals?|calls?|ground|orders|it)$/.test(pieces[at + 2]?.lower ?? "")
  )
    return null;
  const several = speechPhrase(pieces, at, aux);
  if (several !== null) {
    const { lemma, act } = several.led === null ? several : (finite.get(several.led) ?? several);
    if (several.led !== null && finite.get(several.led)?.strength !== "strong") return null;
    if (negated && lemma.startsWith("be ")) return withhold(lemma, several.to);
    return {
      verb: { lemma, act, form: "finite", negated, actor: false, strength: "strong", hedge: modal ? hedge : null },
      to: several.to,
    };
  }
  const word = finite.get(lower);
  // "plans to launch" plans; "the plans", "means of", "called off", "called for" do and say something else.
  if (word !== undefined && intending.has(word.lemma) && pieces[at + 1]?.lower !== "to") return null;
  if (word?.lemma === "call" && /^(?:for|on|off|up|in|at|by|to|upon|out|back)$/.test(pieces[at + 1]?.lower ?? "")) return null;
  if (word !== undefined) {
    // "was reported", "is believed": a passive has no speaker of its own; "is said to" is a hedge.
    if (["is", "are", "was", "were", "be", "been", "being"].includes(aux)) return null;
    // A bare plural noun, "reports", "claims", is a verb only after its subject: the rules over letters see to that.
    if (negated && withholding.has(word.lemma)) return withhold(word.lemma, at + 1);
    // "did not deny" says nothing; "does not believe" denies.
    if (negated && word.act === "deny") return withhold(word.lemma, at + 1);
    // "did not detect", "has not seen" is an observation of absence, kept as it is.
    const act = negated && word.act === "believe" ? "deny" : word.act;
    return {
      verb: {
        lemma: word.lemma,
        act,
        form: "finite",
        negated,
        actor: false,
        strength: word.strength,
        hedge: modal ? hedge : null,
      },
      to: at + 1,
    };
  }
  const part = participles.get(lower);
  if (part !== undefined && intending.has(part.lemma) && (pieces[at + 1]?.lower !== "to" || at === from)) return null;
  if (part !== undefined) {
    if (["is", "are", "was", "were"].includes(aux)) {
      return {
        verb: { lemma: part.lemma, act: part.act, form: "finite", negated, actor: false, strength: part.strength, hedge },
        to: at + 1,
      };
    }
    if (at === from) {
      return {
        verb: { lemma: part.lemma, act: part.act, form: "participle", negated, actor: false, strength: part.strength, hedge },
        to: at + 1,
      };
    }
  }
  return null;
}

function withhold(lemma: string, to: number): { readonly verb: SpeechVerb; readonly to: number } {
  return { verb: { lemma, act: "withhold", form: "finite", negated: true, actor: false, strength: "strong", hedge: null }, to };
}

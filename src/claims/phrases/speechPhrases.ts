import type { Piece } from "./pieces.ts";
import type { Act } from "./types.ts";

/** Verbs of speech in several words, from the first that is no auxiliary. */
interface SpeechPhrase {
  readonly lemma: string;
  readonly act: Act;
  /** Its words, each with a space behind. Group `verb` is what is said in the end: "went on to claim". */
  readonly pattern: RegExp;
  /** The auxiliary that must stand before, where one must. */
  readonly aux: RegExp | null;
  /** The word that must follow, where one must. */
  readonly next: RegExp | null;
  readonly example: string;
  readonly counter: string;
}

const be = /^(?:is|are|was|were|be|been|'s)$/;
const have = /^(?:has|have|had|'ve)$/;

export const speechPhrases: readonly SpeechPhrase[] = [
  {
    lemma: "be sure",
    act: "say",
    pattern:
      /^(?:absolutely |quite |fairly |almost )?(?:certain|sure|convinced|confident|adamant|positive|persuaded|satisfied) /,
    aux: be,
    next: /^(?!(?:of|to|in|on|about|as|if|with|by|enough|from|at|and|but|for|whether)$)[^,.;:!?")]/,
    example: "McDowell is convinced that it passed.",
    counter: "McDowell is sure of himself.",
  },
  {
    lemma: "be of the opinion",
    act: "say",
    pattern: /^of (?:the|a different) (?:opinion|view) /,
    aux: be,
    next: /^that$/,
    example: "The ministry is of the opinion that it passed.",
    counter: "The ministry is of the same view.",
  },
  {
    lemma: "take the view",
    act: "say",
    pattern:
      /^(?:takes?|took|taken|comes?|came|reach(?:es|ed)?|holds?|held|express(?:es|ed)?|voiced?|voices|shared?|shares) (?:to )?(?:the|a) (?:same |firm )?(?:view|opinion|conclusion|belief|suspicion|position|line) /,
    aux: null,
    next: /^that$/,
    example: "The ministry takes the view that it passed.",
    counter: "The ministry shares the view of Seoul.",
  },
  {
    lemma: "have no doubt",
    act: "say",
    pattern: /^(?:no doubt|evidence|proof|word|information|intelligence|indications) /,
    aux: have,
    next: /^(?:that)$/,
    example: "McDowell has no doubt that it passed.",
    counter: "McDowell has evidence of a launch.",
  },
  {
    lemma: "see no reason to doubt",
    act: "say",
    pattern: /^(?:sees?|saw|finds?|found) no reason to doubt |^(?:leaves?|left) no doubt /,
    aux: null,
    next: /^that$/,
    example: "McDowell sees no reason to doubt that it passed.",
    counter: "McDowell saw no reason to stay.",
  },
  {
    lemma: "let it be known",
    act: "say",
    pattern:
      /^(?:gives?|gave|given) to understand |^lets? it be known |^(?:swears?|swore|sworn) blind |^(?:goes|go|went|gone) on record (?:as )?(?:saying|to say) |^makes? no secret of the fact |^made no secret of the fact |^(?:makes?|made) it (?:plain|clear|known) /,
    aux: null,
    next: /^that$/,
    example: "The ministry let it be known that it passed.",
    counter: "The ministry let it be.",
  },
  {
    lemma: "go on to say",
    act: "say",
    pattern:
      /^(?:(?:goes|go|went|gone) on|hasten(?:s|ed)?|continue[sd]?|(?:very |always )?(?:quick|keen|careful|anxious|eager|at pains)|(?:takes?|took) (?:care|pains)) to (?<verb>[a-z-]+) /,
    aux: null,
    next: null,
    example: "The ministry went on to say that it passed.",
    counter: "The ministry went on to the launch.",
  },
  {
    lemma: "speak of",
    act: "say",
    pattern: /^(?:speaks?|spoke|spoken|talks?|talked) of /,
    aux: null,
    next: null,
    example: "The agency spoke of a pass over Seoul.",
    counter: "The agency spoke to Seoul.",
  },
  {
    lemma: "put it",
    act: "say",
    pattern: /^puts? it (?:like this|this way|thus|bluntly|simply|more (?:bluntly|simply|plainly)|differently|plainly) /,
    aux: null,
    next: /^[,.;:"]$/,
    example: "The minister put it like this: it passed.",
    counter: "The minister put it away.",
  },
  {
    lemma: "dismiss",
    act: "deny",
    pattern:
      /^(?:brush(?:es|ed)|shrug(?:s|ged)|wav(?:es|ed)|swe(?:eps|pt)|laugh(?:s|ed)) (?:aside|off|away) |^(?:pours?|poured) cold water on /,
    aux: null,
    next: null,
    example: "The ministry brushed aside reports that it passed.",
    counter: "The ministry waved its flags.",
  },
  {
    lemma: "begin",
    act: "say",
    pattern: /^(?:begins|began|starts|started) /,
    aux: null,
    next: /^[,"]$/,
    example: "The satellite, the minister began, passed over Seoul.",
    counter: "The launch began at noon.",
  },
  {
    lemma: "go on",
    act: "say",
    pattern: /^(?:goes on|went on|continues|continued) /,
    aux: null,
    next: /^[,.;:"]$/,
    example: "It passed, the ministry went on.",
    counter: "The ministry went on holiday.",
  },
];

const openings = new Set(
  (
    "put puts brushes brushed shrugs shrugged waves waved sweeps swept laughs laughed pour pours poured begins began starts started swear swears swore sworn absolutely quite fairly almost certain sure convinced confident adamant positive persuaded satisfied of take takes took taken come comes came reach reaches " +
    "reached hold holds held express expresses expressed voice voices voiced share shares shared no evidence proof word information intelligence indications see sees " +
    "saw find finds found leave leaves left give gives gave given let lets go goes went gone make makes made hasten hastens hastened continue continues continued very " +
    "always quick keen careful anxious eager at speak speaks spoke spoken talk talks talked"
  ).split(" "),
);

/** The verb of speech in several words that begins at a piece, behind its auxiliaries; null where none does. */
export function speechPhrase(
  pieces: readonly Piece[],
  at: number,
  aux: string,
): { readonly lemma: string; readonly act: Act; readonly led: string | null; readonly to: number } | null {
  if (!openings.has(pieces[at]?.lower ?? "")) return null;
  let text = "";
  for (let i = at; i < Math.min(pieces.length, at + 8); i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.name !== null || piece.closed !== null) break;
    text += `${piece.lower} `;
  }
  for (const phrase of speechPhrases) {
    if (phrase.aux !== null && !phrase.aux.test(aux)) continue;
    const match = phrase.pattern.exec(text);
    if (match === null) continue;
    const to = at + match[0].split(" ").length - 1;
    const led = match.groups?.["verb"] ?? null;
    if (phrase.next !== null && !phrase.next.test(pieces[to]?.lower ?? ".")) continue;
    return { lemma: phrase.lemma, act: phrase.act, led, to };
  }
  return null;
}

import type { Unit } from "../phrases/types.ts";

/** What the words before a trigger do to it: deny it, soften it, put it in the future, or only suppose it. */
export interface VerbContext {
  readonly polarity: 1 | -1;
  readonly hedge: string | null;
  /** A hedge that leaves the speaker doubting ("probably", "is thought to"), against one that only passes on ("reportedly"). */
  readonly doubts: boolean;
  readonly direction: "past" | "future" | "open";
  readonly background: boolean;
  readonly unreal: boolean;
  /** "could be", "may": possible and still to come. */
  readonly possible: boolean;
}

/** Words that may stand between a subject and its verb. Everything before the first other word is not the verb's. */
const chainWords =
  "has|have|had|having|is|are|was|were|be|been|being|will|wo|would|shall|could|can|ca|cannot|may|might|should|must|did|does|do|to|not|never|also|already|ever|yet|once|just|" +
  "still|successfully|reportedly|likely|unlikely|probably|apparently|possibly|presumably|allegedly|supposedly|purportedly|perhaps|then|later|first|recently|soon|now|again|neither|nor|actually|indeed|" +
  "directly|secretly|clearly|both|all|only|even|since|twice|repeatedly|briefly|safely|accurately|precisely|correctly|simply|expected|confirmed|shown|found|seen|believed|thought|said|reported|understood|known|supposed|assumed|presumed|suspected|" +
  "alleged|claimed|estimated|assessed|rumoured|rumored|feared|seem|seems|seemed|appear|appears|appeared|planned|plan|plans|planning|intend|intends|intended|intending|aim|aims|aiming|aimed|prepare|" +
  "prepares|preparing|prepared|preparations|set|due|scheduled|slated|going|about|ready|hope|hopes|hoping|hoped|want|wants|wanted|trying|tried|tries|try|attempt|attempts|attempted|attempting|failed|fails|able|unable|" +
  "capable|of|began|begun|begins|start|started|starts|vow|vows|vowed|pledge|pledges|pledged|promise|promises|promised|ordered|decided|managed|continues|continued|for|by|designed|meant|used|using|poised|gearing|up|threatened|threatens|helped|help|allowing|allow|enabling|ability|forced|obliged|compelled|in|order|so|that|it|they|there|no|longer|n't|an?|on|its|the|[,TA-]+";
const chain = new RegExp(`(?:(?:(?<![a-z])(?:${chainWords})(?=[ ,])|n't)[ ,]*|'ll |'d )*$`);

const plans =
  /\b(?:will|wo|would|shall|'ll|plan|plans|planned|planning|intend|intends|intended|intending|aim|aims|aiming|aimed|prepare|prepares|preparing|prepared|preparations|set to|due to|(?:is|are|was|were) to|scheduled|slated|going to|about to|ready to|hope|hopes|hoping|hoped|want|wants|wanted|vow|vows|vowed|pledge|pledges|pledged|promise|promises|promised|expected to|poised to|gearing up|threatened to|threatens to|ordered|decided to|should)\b/;
const doubtful =
  /\b(?:likely|unlikely|probably|possibly|apparently|presumably|perhaps|supposedly|purportedly|may|might|could have|seem(?:s|ed)?|appear(?:s|ed)?(?= to| not)|(?:is|are|was|were|been|be) (?:widely |now |still |also )?(?:believed|thought|suspected|presumed|assumed|feared|rumou?red|supposed)(?= to))\b/;
const reported =
  /\b(?:reportedly|allegedly|(?:is|are|was|were|been|be) (?:widely |now |still |also )?(?:said|reported|understood|assessed|estimated|alleged|claimed|known)(?= to))\b/;
const supposed =
  /\b(?:whether|unless|capable of|able to|ability to|designed to|meant to|in order to|allow(?:ing)?|enabling|help(?:ed)? (?:it )?to|so that|can|used to|using|how|why)\b/;
const denied = /\b(?:not|never|neither|nor|no|cannot|none)\b|n't/;

/** "He followed like a satellite drawn in by a heavier body": the one thing that flies is only what somebody is likened to. */
export function isLikened(units: readonly Unit[]): boolean {
  const things = [...units.entries()].filter(([, { thing }]) => thing !== undefined && thing.head !== "pronoun");
  const [only] = things;
  if (only === undefined || things.length > 1) return false;
  const [at, { lower }] = only;
  // "What looked like a rocket fell": taken for one.
  const taken = /^(?:look|seem|sound|appear|something|anything|much|more|just)/.test(units[at - 2]?.lower ?? "");
  return /^an? /.test(lower) && units[at - 1]?.lower === "like" && !taken;
}

/**
 * Reads the words before a trigger.
 * @param masked the sentence; @param from where its clause begins; @param start where the trigger begins.
 */
export function verbContext(masked: string, from: number, start: number): VerbContext {
  const before = masked.slice(Math.max(from, start - 160), start);
  const near = chain.exec(before)?.[0] ?? "";
  const clause = before.slice(Math.max(0, before.length - 70));
  const perfectInfinitive = /\bto have(?: been)? *$/.test(near);
  const past = /\b(?:did|had|has|have|was|were|been)\b/.test(near);
  const polarity =
    denied.test(near.replace(/\bnot only\b/g, "")) ||
    /\bno (?:[a-z-]+ ){0,3}$|\bno (?:way|chance) (?:that )?[^,;]{0,30}$/.test(before)
      ? -1
      : 1;
  const hedgeMatch =
    doubtful.exec(near) ??
    reported.exec(near) ??
    /\b(?:reportedly|allegedly|probably|apparently|presumably|perhaps|purportedly|supposedly)\b/.exec(clause);
  const doubts = hedgeMatch !== null && !reported.test(hedgeMatch[0]);
  const infinitive = /\bto *$/.test(near);
  const triedTo = /\b(?:tried|trying|tries|try|attempt(?:ed|s|ing)?)\b[^;]{0,40}\bto *$/.test(before);
  // "vowed to launch": the verb of speech itself is out of sight, what hangs on it is promised.
  const vowed =
    /A to (?:[a-z]+ )?$/.test(near) ||
    // "ESA expects it to come down" besides.
    (from > 0 &&
      masked.charAt(from - 1) === "A" &&
      /^ ?(?:(?:O+|D+|V+|it|them|(?:the|its|their) [a-zOVD]+) )?to (?:[a-z]+ )?$/.test(before));
  // "expects it to burn up", "means to launch": what is expected is to come.
  const expected =
    infinitive && /\b(?:expect(?:s|ed|ing)?|means?|anticipat(?:es|ed|ing))(?: [a-zA-Z'-]+){0,4} to *$/.test(before);
  const planned = (plans.test(near) || vowed || expected) && !perfectInfinitive && !/\b(?:would|should|will) have\b/.test(near);
  const open = /\b(?:would|should|could) have\b/.test(near);
  const unreal =
    (supposed.test(near) && !/\b(?:was|were|is|are) able to\b/.test(near)) ||
    /\b(?:whether|if)\b(?! (?:[^ ]+ confirmed|you (?:like|will|please|prefer|wish)\b|so\b|not\b|anything\b))[^,;]*$/.test(
      before,
    ) ||
    (triedTo && !planned) ||
    // "Operators will have to bring their satellites down": a duty, and no plan.
    /\b(?:will|would|shall|may|might) have to (?:be )?$/.test(before) ||
    // "everyone hopes it comes down", "compared the budget to a tumbling rocket": wished, or only a likeness.
    /\b(?:hopes?|hoped|wish(?:es|ed)?) (?:that )?(?:it|they|the [a-z]+) (?:[a-z]+ )?$/.test(before) ||
    /\b(?:compar(?:ed|es|ing)|liken(?:ed|s|ing))\b[^,;]*\bto\b[^,;]*$/.test(masked.slice(0, start)) ||
    // "Showing no sign of life": that is seen, and no life.
    (/\b(?:no|any|without) (?:signs?|evidence|indications?|proof|hints?) (?:that|of)\b[^,;]*$/.test(before) &&
      !/^(?:life|activity)\b/.test(masked.slice(start, start + 9))) ||
    // A bare infinitive of purpose ("a camera to photograph bases") says nothing of what was done.
    (infinitive &&
      // "The first to fall": it fell.
      !/\b(?:first|last|latest|next|only)(?: (?:[a-z]+|[OVHDN]+)){0,2} to *$/.test(before) &&
      // "used the last of the fuel to drop her": used, so dropped.
      !/\bused (?!to\b)[^,;.]{2,50}\bto *$/.test(before) &&
      !planned &&
      !perfectInfinitive &&
      hedgeMatch === null &&
      !/\b(?:had to|forced|obliged|compelled|managed|continues?d?|began|begun|started|able|due|said|reported|confirmed|shown|found|seen|known)\b/.test(
        near,
      ));
  return {
    polarity,
    hedge: hedgeMatch?.[0] ?? null,
    doubts,
    direction: planned ? "future" : past || perfectInfinitive ? "past" : open ? "open" : "past",
    background: /\bhad\b/.test(near),
    unreal,
    possible: /\b(?:could|may|might)\b(?! have)/.test(near) && !/\b(?:could|may|might) [a-z ]*\bhave\b/.test(near),
  };
}

import type { FoundFrame, SentenceParts } from "../frames/index.ts";

/** A subordinate clause or another subject stands between: what the words before it do they do to something else. */
const apart =
  /\b(?:that|which|who|whose|whom|when|after|since|because|where|as|if|while|than|before|until|once|has|had|was|were|is|are|can|could)\b|[;:]/;
const future =
  /\b(?:will|shall|'ll|(?:is|are) (?:to|due to|set to|intended to|meant to|planned to|scheduled to|expected to))(?= )/g;
const nothing =
  /(?:^|[,;:A] ?|\b(?:that|but|and|while|although|said|says) )(?:(?:nothing|nobody|none|no one)(?: of [a-zOVDBN' -]{1,30})?|no (?:[a-z-]+ ){0,2}(?:[a-z]+|[OVDHN]+)(?: of (?:the )?[a-zOVD]+)?)(?: [a-z]+){0,3} $/;
/** The clause is declared false, or no more than likely, by the one around it. */
const untrue =
  /\b(?:(?:it|that) (?:is|was) (?:simply |just |plainly |also )?(?:not true|untrue|false|wrong|incorrect|inaccurate|not correct|not so|not the case|a myth|a lie|nonsense) that|(?:no (?:truth|substance|basis|foundation|merit)|nothing|not a word of truth) (?:in|to|for|behind) (?:(?:the|these|this|those|any|all) )?(?:claims?|A+|reports?|rumou?rs?|story|stories|suggestions?|allegations?|idea|notion)(?: A+)? ?(?:that )?)(?: [^;:.]{0,60})?$/;
const likely =
  /\b(?:it (?:is|seems|appears|looks|was) (?:(?:very|quite|most|highly|more than|also|now|still) )?(?:likely|probable|possible|conceivable|plausible|believed|thought|assumed|presumed|suspected|feared) (?:that )?|it (?:seems|appears|would seem) (?:that |as if |as though )?|chances are (?:that )?|there is (?:a|every|some) (?:[a-z]+ )?(?:chance|reason to (?:think|believe|suppose)|possibility|suspicion) that |in all (?:likelihood|probability),? |(?:by|to) all appearances,? |most likely,? |quite possibly,? |as far as (?:anyone|one|we|i) can tell,? )[^;:.]{0,60}$/;
const unlikely =
  /\bit (?:is|seems|was) (?:(?:very|quite|most|highly|rather) )?(?:unlikely|improbable|doubtful|inconceivable) that [^;:.]{0,60}$/;
const unproven =
  /\b(?:there (?:is|was) |ha(?:s|d|ve) (?:seen |found )?)?(?:no|little|without) (?:[a-z]+ )?(?:evidence|proof|indications?|signs?|hints?|confirmation) that [^;:.]{0,60}$/;
const afterwards =
  /^[^.;]{0,80}, (?:or so it (?:seems|appears)|it (?:seems|appears|would seem)|apparently|presumably|probably|most likely|in all (?:likelihood|probability))\b/;
const meant =
  /\b(?:(?:was|were|is|are|had been) (?:once |originally |first )?(?:supposed|meant|intended|scheduled|due|to have)|awaits?|awaiting)\b[^,;:.]{0,40}$|(?:^|, )to be $/;
const failing = /\b(?:fail(?:s|ed)?|neglect(?:s|ed)?|omit(?:s|ted)?|refus(?:es|ed)|unable|not able) to (?:[a-z]+ ){0,3}$/;
const perhaps = /\b(?:might|may|could|must) (?:well |also |even |still |just |already )?have (?:been )?[^,;:]{0,30}$/;
/** "The re-entry is forecast for Friday", "gives 17:00 UTC for the re-entry, give or take an hour". */
const foretelling = /\b(?:forecasts?|predict(?:s|ed|ions?)|projected|projections?|give or take|plus or minus|window)\b/;
const progressive = /\b(?:is|are) (?:[a-z]+ )?$/;
const betting = /^ *(?:my|our) (?:own |best |humble )?(?:bet|guess|hunch|money|suspicion|impression|feeling)\b/;
const judging =
  /\b(?:should|must|ought to|have to|(?:would|will|does|did|do)(?: not|n't)? (?:also |therefore |thus )?(?:be|amount|break|breach|violate|contravene|contradict|mean|undermine|threaten|endanger|pose|heighten|raise|destabili[sz]e|set))\b/;
const rejecting =
  /\b(?:(?:that|this|it|they|these) (?:is|was|were|are|'s) (?:all |simply |pure |just )?(?:fake|nonsense|a lie|lies|a fabrication|false|untrue|baseless|not true|slander|absurd)\b|(?:call|calls|called|dub|dubs|dubbed|brand|brands|branded|label|labels|labelled|describe|describes|described) [^.;]{0,60}?\b(?:fake|fakes|fabrication|nonsense|lies?|false|untrue|baseless|groundless|unfounded|absurd|ridiculous|slander|fiction|fairy tale|invention|myth)|ha(?:s|ve|d) nothing (?:whatever |whatsoever |at all )?to do with|(?:will|would) have none of (?:it|this|that))\b/;

const pastVerb = /\b(?:came|fell|went|was|were|had|burnt|broke|flew|sank|hit|[a-z]{2,}ed)\b/;

/** What the words of a sentence make of a frame beside those that stand next to its trigger: whether it is still to come, denied, or doubted. */
export function leaning(frame: FoundFrame, sentence: SentenceParts): FoundFrame {
  const { masked, left } = sentence;
  const place = frame.trigger[0] - sentence.span[0];
  const at = place - left.filter((mark) => mark < place).length;
  const { type } = frame.kind;
  if (type === "statement") {
    const rejects = frame.polarity > 0 && rejecting.test(masked);
    const judges = frame.direction === "future" && judging.test(masked);
    return rejects || judges
      ? {
          ...frame,
          affirms: !rejects && frame.affirms,
          direction: judges ? "past" : frame.direction,
          ...(rejects ? { rejects } : {}),
        }
      : frame;
  }
  const from = sentence.clauseStarts.findLast((start) => start <= at) ?? 0;
  const before = masked.slice(Math.max(from, at - 160), at);
  const verb = masked.slice(at, at + frame.trigger[1] - frame.trigger[0]);
  let leant =
    pastVerb.test(`${before.slice(-12)}${verb}`) && !/\bto (?:be |have been )?$/.test(before)
      ? { ...frame, toldPast: true }
      : frame;
  // "resolves no more than three metres" denies nothing.
  if (
    frame.polarity < 0 &&
    /\bno (?:more|less|fewer|better|worse|further|later) than\b|\bno K/.test(masked.slice(at, at + 60)) &&
    !/\b(?:not|never)\b|n't/.test(before)
  )
    leant = { ...leant, polarity: 1 };
  if (
    frame.polarity > 0 &&
    frame.way.absorbsNegation !== true &&
    !/^(?:signal|sighting|count|status|launch-failure)$/.test(type)
  ) {
    if (nothing.test(masked.slice(Math.max(0, at - 80), at))) leant = { ...leant, polarity: -1 };
    else if (type !== "launch" && failing.test(before)) leant = { ...leant, polarity: -1 };
  }
  const ahead = masked.slice(Math.max(0, at - 160), at);
  if (unproven.test(ahead)) return { ...leant, unreal: true };
  if (leant.polarity > 0 && untrue.test(ahead)) leant = { ...leant, polarity: -1 };
  if (unlikely.test(ahead)) return { ...leant, polarity: -1, doubts: true };
  if (betting.test(masked) || perhaps.test(`${before}${verb}`)) return { ...leant, doubts: true, direction: "past" };
  if (likely.test(ahead) || afterwards.test(masked.slice(at))) leant = { ...leant, doubts: true };
  if (meant.test(before)) return { ...leant, doubts: false, direction: "future" };
  const noun = /^(?:re-?entry|re-?entries|fall|descent|return|impact|demise)\b/.test(verb);
  if (type === "decay" && noun && foretelling.test(masked) && !/\b(?:had|was|were)\b/.test(masked))
    return { ...leant, direction: "future" };
  if (/^(?:launch|decay|overflight)$/.test(type) && /ing\b/.test(verb) && progressive.test(before) && onDay(sentence))
    return { ...leant, direction: "future" };
  // "Our final forecast was a re-entry at 06:16 UTC."
  if (
    type === "decay" &&
    noun &&
    /\b(?:forecasts?|predictions?|estimates?|best guess) (?:was|were|is|had been|of|for)\b/.test(masked)
  )
    return { ...leant, direction: "future" };
  // "entered its planned orbit": it has.
  if (
    leant.direction === "future" &&
    /\b(?:entered|reached|achieved|attained|went into|placed (?:it )?in(?:to)?|put (?:it )?in(?:to)?)\b[^,;]{0,24}\b(?:planned|intended|designated|predetermined|preset|scheduled) $/.test(
      before,
    )
  )
    return { ...leant, direction: "past" };
  // "would have burnt up within 45 days"
  if (
    leant.direction === "open" &&
    /\bwould have (?:been )?$/.test(before) &&
    /^[^.;]{0,40}\b(?:within|by|before)\b/.test(masked.slice(at))
  )
    return { ...leant, direction: "future" };
  // "Once they are there, it can be photographed every two hours."
  if (leant.direction === "past" && /^ *(?:once|as soon as) /.test(masked) && !/\b(?:was|were|had|did)\b/.test(masked))
    return { ...leant, direction: "future" };
  if (
    type === "launch-failure" &&
    leant.polarity < 0 &&
    leant.way.name === "by its words" &&
    !/\b(?:not|never) fail|\bno failure\b/.test(masked)
  )
    leant = { ...leant, polarity: 1 };
  if (leant.direction === "past" && type !== "site-capability" && comes(before)) leant = { ...leant, direction: "future" };
  return leant;
}

/** "is coming down on Friday": a day that is named, and not one since which something goes on. */
function onDay(sentence: SentenceParts): boolean {
  return sentence.units.some(
    ({ moment, lower }, i, units) =>
      moment !== undefined &&
      /^(?:on |next |this |tomorrow|tonight)/.test(lower) &&
      !/\b(?:since|from|until|now|last)\b/.test(`${units[i - 1]?.lower ?? ""} ${lower}`),
  );
}

/** "The booster will take Ionosfera No. 3 to an orbit of 820 km": no verb of its own lies between. */
function comes(before: string): boolean {
  let end = -1;
  for (const match of before.matchAll(future)) end = match.index + match[0].length;
  return end >= 0 && !apart.test(before.slice(end));
}

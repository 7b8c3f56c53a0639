import { flier, gap } from "./parts.ts";
import type { FrameKind } from "./types.ts";

/** A change of orbit by engines. */
export const manoeuvre: FrameKind = {
  type: "manoeuvre",
  placeRole: "mentioned",
  event: "event",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "manoeuvred", future: "would manoeuvre" },
  ways: [
    {
      name: "manoeuvred",
      pattern:
        /\b(?<trigger>manoeuvr(?:ed|ing)|maneuver(?:ed|ing)|(?<=\b(?:to|will|can|could|would|may|not|must) )man(?:oeuvre|euver)|man(?:oeuvre|euver)s? (?:itself|away))\b(?! (?:room|in parliament))/g,
      example: "The satellite manoeuvred on 19 February.",
      counter: "The minister manoeuvred in parliament.",
    },
    {
      name: "raised its orbit",
      pattern:
        /\b(?<trigger>(?:rais(?:ed|es|ing|e)|lower(?:ed|s|ing)?|boost(?:ed|s|ing)?|lift(?:ed|s|ing)?|chang(?:ed|es|ing|e)|adjust(?:ed|s|ing)?|alter(?:ed|s|ing)?|increas(?:ed|es|ing|e)|rais(?:ed|ing)|drop(?:ped|s|ping)?|reduc(?:ed|es|ing|e)|correct(?:ed|s|ing)?|modif(?:ied|ies|ying)|shift(?:ed|s|ing)?|mov(?:ed|es|ing|e)) (?:the |its |their |his |both |[a-z]+'s |O+ (?:'s )?)?(?:(?!in |to |of |for |that |on |along |into )[a-zO'-]+ ){0,4}?(?:orbits?|perigee|apogee|altitude|inclination|height)|(?:orbits?|perigee|apogee|altitude|height)(?: of [a-zO ]+?)? (?:was|were|has been|had been|is) (?:[a-z]+ ){0,2}?(?:raised|lowered|boosted|increased|changed|adjusted|reduced|corrected|altered)|orbit[- ]rais(?:ing|e)s?|orbital (?:adjustments?|corrections?))\b/g,
      example: "It raised its perigee from 488 to 497 km.",
      counter: "The bank raised its profile.",
    },
    {
      name: "lowered all its satellites",
      pattern:
        /\b(?<trigger>rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?)\b(?= (?:[a-z0-9,]+ ){0,3}?O[^.;]{0,80}?(?:(?:from|to|by|at) )?(?:about |around )?K)/g,
      example: "The firm will lower its satellites from 550 to 480 km.",
      counter: "The firm will lower its satellite prices.",
    },
    {
      name: "moved to a height",
      pattern:
        /(?:[O]|\bit\b|\bperigee|\borbit) (?:has |had |was |since )?(?<trigger>moved|shifted|climbed|rose|risen|sank|sunk|dropped|descended|raised|lowered|went|gone|come|came)\b(?= (?:again )?(?:up |down )?(?:to |from |by )?K)/g,
      example: "Chamran-1 moved up to 541 x 560 km.",
      counter: "The price of the satellite moved up in May.",
    },
    {
      name: "burn",
      pattern:
        /\b(?<trigger>(?:carried out|conducted|performed|made|completed|executed|fired|carries out|performs|conducts|carrying out|performing|undertook|did) (?:[a-zK-]+ ){0,5}?(?:burns?|man(?:oeuvres?|euvers?)|engines?|thrusters?|orbit (?:change|correction)s?|(?:avoidance|evasive) (?:action|man(?:oeuvres?|euvers?))))\b/g,
      example: "It carried out five orbit-raising burns.",
      counter: "The doctor treated burns.",
    },
    {
      name: "a burn was seen",
      pattern:
        /\b(?<trigger>burns?|orbit (?:changes?|raises?))\b(?= (?:of|by) [^.;]{0,50}?\b(?:seen|detected|observed|recorded|found|happened|took place)\b)/g,
      example: "A burn of the satellite was seen in October.",
      counter: "A burn of the hand was seen in October.",
    },
    {
      name: "a change of its orbit",
      pattern:
        /\b(?<trigger>(?:change|shift|increase|drop|decrease|rise|jump|raising|lowering) (?:in|of) (?:the |its |their )?(?:[a-z]+ )?(?:altitude|orbit|height|perigee|apogee|inclination))\b(?= (?:of|for|by) (?:the )?[OK])/g,
      example: "The command said it was aware of a change in altitude of the satellite.",
      counter: "The pilot was aware of a change in attitude.",
    },
    {
      name: "noun of manoeuvre",
      pattern: /\b(?<trigger>man(?:oeuvres?|euvers?))\b(?= (?:T+|on|in|at|between|of|that|which|was|were|took)\b)/g,
      example: "The manoeuvres between 19 and 24 February show that it is controlled.",
      counter: "Military manoeuvres in the Yellow Sea began.",
    },
    {
      name: "drifted",
      pattern:
        /(?:[OD]|\bit\b)(?:[^.;]{0,50}?)\b(?<trigger>(?:is|was) on the move|(?:has been|was|were|had been|being) (?:boosted|raised|lifted|lowered)|drift(?:ed|s|ing)?|relocated|relocates|mov(?:ed|es|ing) (?:away|to|from|west|east|westward|eastward|closer)|left its (?:slot|position|orbit)|began to (?:move|drift))\b/g,
      example: "Luch 5X drifted to 1 degree West.",
      counter: "The talks drifted for months.",
    },
    {
      name: "dropped it from to",
      pattern:
        /\b(?<trigger>(?:drop|lower|rais|lift|boost|push|bring|brought|mov|tak|took|shift|sen[dt]|steer|manoeuvr|maneuver)(?:e|ed|ped|es|s|ing|ping)?)\b(?= (?:[a-z]+ ){0,2}?(?:O{3}[O ]*|[a-zK0-9-]+ module|it|her|him|them|the craft) (?:down |up |back )?(?:K|(?:from|to|by|into) (?:about |around |an? )?(?:K|(?:[a-z]+ )?(?:higher|lower|graveyard|disposal|parking) orbit)))/g,
      example: "Its operators dropped the satellite from 785 km to about 570 km.",
      counter: "The firm dropped the satellite from its brochure.",
    },
    {
      name: "dodged",
      pattern:
        /(?:[O]|\bit\b|\bstation\b)[^.;]{0,50}?\b(?<trigger>dodg(?:e|ed|es|ing)|swerv(?:e|ed|es|ing)|sidestepp(?:ed|ing)|(?:take|took|taken|taking|carry out|carried out|make|made|perform|performed|conduct|conducted|execute|executed) (?:an? |another |two |several )?(?:[a-z-]+ )?(?:evasive|avoidance|avoiding|plane|inclination) (?:man(?:oeuvres?|euvers?)|actions?|measures?|changes?)|(?:was|were|is|been|be|being) (?:moved|shifted|nudged|steered|pushed|manoeuvred|maneuvered|brought|sent|relocated|taken)(?! from space)(?= (?:out of (?:the|its) way|to (?:a|an|its|the) (?:[a-z]+ ){0,2}?(?:orbit|position|slot|location)|(?:in)?to K|into (?:a|an|its) (?:[a-z]+ )?orbit|away|closer|westward|eastward|higher|lower))|(?:chang|shift|alter)(?:ed|ing|es|s) (?:its |their )?(?:position|course|location|slot|plane|longitude))\b/g,
      example: "On Oct. 21 the satellite dodged once more.",
      counter: "The minister dodged the question.",
    },
    {
      name: "descended",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,90}?\b(?<trigger>descended|ascended|climbed|sank|dropped|rose)\b(?= (?:from |to |by )?(?:about |around |roughly )?K)/g,
      example: "Starlink-1095, which had flown at 555 km, descended to 382 km.",
      counter: "The share price of the satellite firm climbed.",
    },
    {
      name: "went higher or lower",
      pattern: new RegExp(
        `${flier}${gap(60)}\\b(?<trigger>(?:nudg|rais|lift|boost|re-?boost|push|mov|shift|haul|kick|bump|climb|r(?:o|i)s|s(?:a|i)nk|spiral|creep|crept|edg|inch|descend|dropp?|ascend|w(?:e)nt|has gone|settl|fl(?:ew|ies))[a-z]* (?:itself |its way |up |down |back )*(?:(?:about |some |around |by |to |from )*K+(?: [a-z]+)? (?:higher|lower|up|down)|K+(?= (?:higher|lower))|(?:from |to |by )?(?:about |some )?K+(?= to K)|(?:by|with) (?:its|the) (?:own )?(?:motor|engine|thruster)s?|by (?:about |roughly |some )*K+|(?:higher|lower)\\b|(?:in)?to (?:an? )?(?:higher|lower|new) orbit|(?:up|down)(?:wards?)? (?:to|by|from)? ?K+))`,
        "g",
      ),
      example: "The satellite nudged itself 10 km higher between 19 and 24 February.",
      counter: "The satellite firm's shares went higher.",
    },
    {
      name: "its orbit went up",
      pattern: new RegExp(
        `\\b(?:orbits?|perigee|apogee|height|altitude|(?:low|high)(?:est)? point|path|track)(?: of (?:the )?(?:[a-zO' ]+?))? (?<trigger>(?:(?:was|were|has been|have been|had been|is being) (?:[a-z]+ ){0,2}?(?:raised|lowered|boosted|increased|changed|adjusted|reduced|corrected|altered|topped up|trimmed|tweaked|lifted|shifted|moved|circulari[sz]ed)|(?:went|rose|fell|climbed|crept|jumped|dropped|has risen|has gone|sank|grew|shrank) (?:up |down )?(?:by |from |to )?K))`,
        "g",
      ),
      example: "The perigee of the satellite went up by 9 km.",
      counter: "The height of the tower was raised.",
    },
    {
      name: "lifted the orbit",
      pattern:
        /\b(?<trigger>(?:lift|rais|push|boost|re-?boost|reboost|rebost|trim|tweak|top|nudg|kick)[a-z]*(?: up)?)\b(?= (?:the |its |their )?(?:(?:low|high)(?:est)? point|O{3}|orbits?|perigee|apogee|altitude|height)\b)/g,
      example: "Five burns lifted the low point of the satellite's orbit.",
      counter: "Five cranes lifted the satellite dish.",
    },
    {
      name: "used its engine",
      pattern:
        /\b(?<trigger>(?:us|fir|light|lit|ignit|burn|switch|start|activat)[a-z]*(?: on)? (?:its|the|their) (?:own |main |small |onboard )*(?:engines?|thrusters?|motors?|propulsion|rockets? motors?|ion drive)|(?:carried out|performed|conducted|did|practised|completed) (?:[a-z]+ )?(?:aerobraking|re-?boosts?|orbit[- ](?:raising|lowering|keeping)|station[- ]keeping|orbit corrections?)|alter(?:ed|s|ing) (?:its )?course|chang(?:ed|es|ing) (?:its )?(?:course|tack)|(?:got|get|move|moved|moving|went|steer(?:ed)?|swerv(?:e|ed)) (?:well )?out of (?:the|its|their) way|(?:took|take|taken) evasive action)\b/g,
      example: "The satellite has used its engine for the first time.",
      counter: "The driver used its engine.",
    },
    {
      name: "set off along the belt",
      pattern: new RegExp(
        `${flier}${gap(50)}\\b(?<trigger>(?:set off|set out|started|headed|heading|shift(?:ed|s|ing)?|mov(?:ed|es|ing)|wander(?:ed|s|ing)?|drift(?:ed|s|ing)?|migrat(?:ed|es|ing)|slid|slipped|relocated|left|departed|wended) (?:[a-z]+ ){0,2}?(?:west(?:wards?)?|east(?:wards?)?|(?<! at )K|from K|to K|its (?:slot|post|position|place|station|perch|parking spot)))`,
        "g",
      ),
      example: "The satellite set off westward on 23 June.",
      counter: "The satellite engineer moved to the west.",
    },
    {
      name: "has not moved",
      absorbsNegation: false,
      pattern: new RegExp(
        `${flier}${gap(40)}\\b(?<trigger>(?:has|had|have|did) (?:not|n't|never) (?:[a-z]+ )?(?:moved|manoeuvred|maneuvered|made (?:a single|any|one) man(?:oeuv|euv)(?:re|er)s?|changed (?:its )?orbit|fired)|(?:has |had )?(?:stayed|remained) (?:put|where it (?:is|was)))`,
        "g",
      ),
      example: "The satellite has not made a single manoeuvre.",
      counter: "The minister has not moved.",
    },
    {
      name: "an adjustment of its orbit",
      pattern:
        /\b(?<trigger>orbit(?:al)? (?:adjustments?|corrections?|changes?|boosts?|raises?|raising|lowering|man(?:oeuvres?|euvers?))|burns?)\b(?=[^.;]{0,50}?\b(?:took|raised|lifted|nudged|pushed|lowered|brought|left|put|moved)\b)/g,
      example: "A two-minute burn on 6 March nudged the satellite's perigee up to 500 km.",
      counter: "Burns on her hands raised questions.",
    },
    {
      name: "the station dodged",
      pattern:
        /[NO][^.;]{0,30}?\b(?<trigger>dodg(?:e|ed|es|ing)|avoid(?:ed|s)|sidestepp(?:ed|ing)|swerv(?:ed|ing))\b(?= (?:an? |the |some )?(?:[a-z]+ ){0,4}?(?:space junk|D{3}|O{3}|debris))/g,
      example: "The station dodged a piece of Chinese space junk on Tuesday.",
      counter: "The minister dodged the question.",
    },
  ],
  not: [
    /\b(?:for|in|of) (?:orbital |in-orbit )?man(?:oeuv|euv)(?:r|er)ing\b/,
    /\b(?:military|naval|political|diplomatic|joint|air|troop|army|war|legal) man(?:oeuv|euv)/,
    /\braised (?:its|the) (?:alert|profile|concerns?|alarm|voice|objections?|threat|stakes|flag)/,
  ],
};

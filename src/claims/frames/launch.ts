import { gap } from "./parts.ts";
import type { FrameKind } from "./types.ts";

const lift =
  "(?:sen[dt](?:s|ing)?(?: up)?|put(?:s|ting)?(?: up)?|plac(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)(?: up| aloft)?|lift(?:s|ed|ing)?|loft(?:s|ed|ing)?|boost(?:s|ed|ing)?|" +
  "propel(?:s|led|ling)?|hurl(?:s|ed|ing)?|shot|shoots?|deliver(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking)|ferr(?:y|ies|ied)|hoist(?:s|ed)?|blast(?:s|ed)|dispatch(?:es|ed)|bore|borne|injected|flown)";
const space = "(?:(?:in|into|to) (?:outer )?space|aloft|skywards?|into the (?:sky|skies|heavens))";
const orbit = "(?:in|into|to|towards?)(?: its| an?| the| their)?(?: [a-z-]+){0,3} orbit";

/** A launch: that it happened, where, when. What failed is in `launchFailure.ts`. */
export const launch: FrameKind = {
  type: "launch",
  placeRole: "site",
  event: "lift-off",
  subject: "launch",
  splits: false,
  needs: ["nothing"],
  verb: { past: "was launched", future: "would be launched" },
  ways: [
    {
      name: "launched something that flies",
      pattern:
        /\b(?<trigger>launch(?:ed|es|ing)?|fir(?:ed|ing|e)(?: off)?|loft(?:ed|s|ing)?|blast(?:ed|s|ing) off|shot|sent (?:up|aloft)|put (?:up|aloft)|send(?:s|ing)? (?:up|aloft)|orbited|test-fired)\b(?= (?:[a-zNBTK'-]+ ){0,7}?[OV])(?! H)/g,
      example: "North Korea launched a spy satellite on 21 November.",
      counter: "The bank launched a savings account.",
    },
    {
      name: "something was launched",
      pattern:
        /[OVD][^;]{0,80}?\b(?<trigger>launched|fired|blasted off|lifted off|lifts off|took off|taking off|takes off|lift off|blast off|liftoff|lift-off|soared|rose|shot up|went up|left the pad)\b/g,
      example: "The rocket lifted off from Sohae at 10:42 p.m.",
      counter: "The plane took off from the airport.",
    },
    {
      name: "a rocket flying from",
      pattern:
        /V[^;.]{0,30}?\b(?<trigger>flying|flew|heading|headed|travelling|traveling|rising)\b(?= (?:[a-z]+ ){0,2}?from (?:the )?[BL])/g,
      example: "The military spotted a rocket flying south from Sohae.",
      counter: "The minister was flying south from Seoul.",
    },
    {
      name: "anything was launched",
      pattern:
        /\b(?:anything|something|nothing|it|none|they|both|all)\b(?: (?:was|were|had been|has been|is|be|being))? (?<trigger>launched|lifted off|blasted off)\b/g,
      example: "The military denied that anything was launched from Sohae.",
      counter: "Something was wrong with the launch of the book.",
    },
    {
      name: "launched:",
      pattern: /^\W*(?<trigger>launched|lift-?off|launch date)(?=: )/g,
      example: "Launched: 21 November 2023, 13:42:28 UTC, from Sohae.",
      counter: "He launched: the ship slid into the water.",
    },
    {
      name: "launch more",
      pattern:
        /\b(?<trigger>launch|launching|send up|put up)\b(?= (?:more|others?|another|several|it|them|one|two|three|four|five|further|additional|a second|a third|a fourth|a new one)\b)/g,
      example: "North Korea vowed to launch more in the near future.",
      counter: "The bank vowed to open more branches.",
    },
    {
      name: "another attempt",
      pattern:
        /\b(?<trigger>(?:try|trying|attempt|attempting)(?= again\b| T{3})|(?:make|making|conduct|conducting|carry out|stage) (?:a |an |another |its )?(?:[a-z]+ )?(?:attempt|launch|H+))\b/g,
      example: "North Korea plans to try again with its satellite in October.",
      counter: "The singer will try again in October.",
    },
    {
      name: "the launch took place",
      pattern:
        /H(?<= *)(?:[^.;]{0,60}?)\b(?<trigger>took place|takes place|occurred|happened|was carried out|was conducted|was(?= (?:at |on |around )?T)|is(?= (?:at |on |around )?T{4})|had taken place|has taken place|went ahead|was detected|came(?! within| close| near| down)|is (?:planned|scheduled|set|expected|due)|was (?:planned|scheduled|set|expected|announced|made)|would take place|will take place|succeeded|was successful|was a success)\b/g,
      example: "The launch took place at 10:42 p.m.",
      counter: "The launch of the book took place on Monday.",
    },
    {
      name: "conducted a launch",
      pattern:
        /\b(?<trigger>conduct(?:ed|s|ing)?|carri(?:ed|es) out|carry(?:ing)? out|ma(?:de|kes?|king)|attempt(?:ed|s|ing)?|detect(?:ed|s|ing)?|plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)(?: for)?|announc(?:ed|es|ing)|witness(?:ed|es)|observ(?:ed|es)|confirm(?:ed|s))(?: (?:a|an|the|its|another|yet|for|of|successful|[a-z]+)){0,4}? (?=H)/g,
      example: "North Korea conducted a satellite launch from Sohae.",
      counter: "The firm conducted a survey.",
    },
    {
      name: "launch window",
      pattern: /(?<trigger>H) (?:window|period|plan)\b(?= (?:T|of|from|between|starting|opens|for|that|runs))/g,
      future: true,
      example: "Japan was told of a satellite launch window from May 31 to June 11.",
      counter: "The launch plan of the book was sold.",
    },
    {
      name: "launch by somebody",
      pattern: /(?<trigger>H)(?= (?:of [^.;]{0,140}? )?by [NB])/g,
      example: "The ministry condemned the launch of a satellite by North Korea on 21 November.",
      counter: "The launch of the book by North Korea's publisher was late.",
    },
    {
      name: "launch from a place at a time",
      pattern: /(?<trigger>H)(?= (?:of [^.;]{0,140}? )?(?:from |at |in |on |T))/g,
      needs: ["place", "clock"],
      example: "The launch of the satellite from Sohae at 10:42 p.m. was seen.",
      counter: "The launch of the book in Paris was seen.",
    },
    {
      name: "sent into space",
      pattern: new RegExp(
        `[OV][^.;]{0,60}?\\b(?<trigger>${lift})(?= (?:[a-zNBT,'-]+ ){0,5}?${space}\\b)|\\b(?<trigger2>${lift})(?= (?:[a-zKNBT,'-]+ ){0,4}?[OV]{3}[OVA-Za-z ,'-]{0,60}? ${space}\\b)`,
        "g",
      ),
      example: "Iran sent three satellites into space on Sunday.",
      counter: "The ministry sent three officials into the office.",
    },
    {
      name: "carried into orbit from a site",
      pattern: new RegExp(`\\b(?<trigger>${lift})(?= [^.;]{0,80}?${orbit}\\b[^.;]{0,40}?from (?:the )?[BL]{3})`, "g"),
      example: "A Soyuz rocket put the satellite into orbit from Plesetsk on Thursday.",
      counter: "The chairman put the bank into orbit.",
    },
    {
      name: "will put into orbit",
      pattern: new RegExp(
        `\\b(?:will|would|to|shall|must|can) (?:soon |then |also |later )?(?<trigger>(?:put|place|send|deliver|loft|lift|carry|launch|insert|deploy))(?= [^.;]{0,80}?${orbit}\\b)`,
        "g",
      ),
      future: true,
      example: "By 2025 the ministry will place four further satellites in orbit.",
      counter: "The ministry placed four satellites in orbit.",
    },
    {
      name: "carried up by a rocket",
      pattern:
        /[O][^.;]{0,60}?\b(?<trigger>(?:carried|lofted|lifted|hoisted|taken|flown|borne|launched|sent|shot)(?: up| aloft| there)?(?= (?:by|on|aboard|atop) (?:[a-z]+ ){0,2}?V{3}))/g,
      example: "The satellites were carried up by a Simorgh rocket.",
      counter: "The satellite was carried by lorry.",
    },
    {
      name: "rode to orbit",
      pattern:
        /[OV][^.;]{0,60}?\b(?<trigger>(?:went|goes|go|going|gone) up|rode|rides|hitched a (?:ride|lift)|flew|flies|fly|travelled|traveled|headed)(?= (?:in)?to (?:space|orbit)| (?:up )?(?:on|aboard|atop|with) (?:[a-z]+ ){0,2}?V{3}| (?:on|in) (?:[a-z]+ )?(?:T{4}|19|20)| from (?:the )?[BL]{3}| T{4})/g,
      example: "The satellite rode to orbit on a Soyuz from Plesetsk on May 16.",
      counter: "The satellite flew over Hawaii on Tuesday.",
    },
    {
      name: "left a place aboard a rocket",
      pattern: /\b(?<trigger>left|departed(?: from)?)(?= (?:[LB]+,? ){1,2}(?:aboard|atop|on(?: top of)?) (?:[a-z]+ )?V)/g,
      example: "The X-37B left Florida on a Falcon Heavy.",
      counter: "The satellite's builder left Florida on a train.",
    },
    {
      name: "left the pad",
      pattern:
        /[V][^.;]{0,70}?\b(?<trigger>left|departed(?: from)?|(?:roared|thundered|streaked|blasted|climbed) (?:off|away|into|from|skyward)(?: the night)?|started from|rose from|leapt (?:from|off)|leaped (?:from|off)|cleared)(?= (?:the |its )?(?:launch ?)?(?:pad|tower|ground|sky|[BL]{3}))/g,
      example: "The rocket roared off the pad at Sohae on Tuesday.",
      counter: "The rocket scientist left the company.",
    },
    {
      name: "launched, it …",
      pattern:
        /^\W*(?:first |originally |successfully )?(?<trigger>launched)(?= [^.;]{2,90}?, [^.;]{0,24}?(?:[OVD]{2}|\bit\b|the [a-z]+))/g,
      example: "Launched from French Guiana in 1995, the satellite was retired in 2011.",
      counter: "Launched last year, the app has a million users.",
    },
    {
      name: "which somebody launched",
      pattern:
        /[OV]{2}, (?:(?:an?|the) [^.,;]{0,40}, )?which (?:[NBA]+|it|they)(?: has| had)? (?<trigger>launched|sent up|put up|fired|orbited|lofted)\b/g,
      example: "Luch-5X, which Moscow sent up from Baikonur in March 2023, is a relay satellite.",
      counter: "The satellite which it launched works.",
    },
    {
      name: "announced a launch",
      pattern: /A (?<trigger>H+)(?= (?:T{4}|for T))/g,
      example: "Pyongyang has announced a third launch between 22 November and 1 December.",
      counter: "Pyongyang has announced a parade between 22 November and 1 December.",
    },
    {
      name: "since its launch",
      pattern: /\b(?:since|after|following|before) (?<trigger>H+)(?= (?:[a-z]+ )?T{4})/g,
      example: "The satellite has been in space since its launch on 21 November 2023.",
      counter: "The firm has grown since its launch on 21 November 2023.",
    },
    {
      name: "ordered launches",
      pattern: /\b(?<trigger>order(?:ed|s)|authori[sz]ed|approved|vow(?:ed|s)|promised|pledged)\b(?= (?:[a-z]+ ){0,3}?H)/g,
      future: true,
      example: "Kim ordered the launch of several more spy satellites.",
      counter: "Kim ordered the launch of the book.",
    },
    {
      name: "is to fly",
      pattern:
        /[OV][^.;]{0,30}?\b(?<trigger>(?:(?:is|are|was|were) (?:now |still )?(?:due|set|expected|scheduled|slated|planned) to|(?:is|are) to|will) (?:ride|fly(?! (?:over|by|past|across|above|near|in))|go up|follow|be sent up|be orbited|launch|go into space|head (?:to|into) (?:space|orbit)|join))\b/g,
      future: true,
      example: "The next satellite is expected to fly in October.",
      counter: "The satellite will fly over Hawaii tonight.",
    },
    {
      name: "began its journey",
      pattern: new RegExp(
        `[OV]${gap(60)}\\b(?<trigger>took to the (?:skies|air|sky)|(?:made|makes|make|had) (?:its|a|their) (?:maiden|first|second|third|test|latest|debut|successful)? ?(?:flight|debut|voyage|trip|journey|ascent)|(?:began|begins|begin|started) (?:its|their) (?:journey|trip|flight|voyage|ascent|climb)|(?:departed|left|set off|set out) (?:for (?:space|orbit)|earth|the ground)|(?:left|departed|rose from|took off from) (?:the )?[BL]{3}|hauled (?:up|aloft|into)|got off the ground|shot (?:up|skyward)|heads? (?:for|into) (?:space|orbit)|blasts? off|will (?:go up|be (?:sent|put|fired|lofted)|lift off)|(?:would|could|may|might|should) (?:go up|lift off|blast off))\\b`,
        "g",
      ),
      example: "The rocket made its maiden flight on Monday.",
      counter: "The rocket engineer made its acquaintance.",
    },
    {
      name: "it took place",
      pattern: /\b(?:it|this|that) (?<trigger>took place|occurred|happened)\b(?= (?:at|from|in|on) )/g,
      needs: ["place", "clock"],
      example: "It took place at Sohae at 10:42 p.m., state media said of the rocket launch.",
      counter: "It took place in the garden of the hotel.",
    },
    {
      name: "its flight began",
      pattern: new RegExp(
        `(?:[OV]|\\bits\\b)[^.;]{0,12}\\b(?<trigger>(?:flight|journey|ascent|countdown|maiden flight) (?:began|begins|started|ended|lasted|took place))\\b`,
        "g",
      ),
      example: "The rocket's flight began at 10:42 p.m.",
      counter: "The minister's flight began at noon.",
    },
    {
      name: "the latest launch",
      pattern:
        /(?<trigger>H+),? (?=T{3})|\b(?:it|this|that|there) (?:is|was|would be|will be|has been|have been) (?:[a-zNB']+ ){0,4}?(?<trigger2>H+)/g,
      example: "It was Pyongyang's third launch attempt of the year.",
      counter: "It was the launch of the book.",
    },
    {
      name: "is to launch",
      pattern:
        /[NBA][^.;]{0,24}?\b(?<trigger>(?:is|are) (?:now |also )?(?:to|due to|set to|scheduled to) (?:launch|send up|loft|fly|orbit|put up))\b(?= (?:[a-z]+ ){0,3}?[OV])/g,
      future: true,
      example: "SpaceX is to launch the satellite for Seoul on 30 November.",
      counter: "The bank is to launch a card.",
    },
    {
      name: "another will follow",
      pattern:
        /\b(?:another|others|more|one|a (?:second|third|fourth|fifth)|the (?:next|second|third|fourth|fifth|rest|other)(?: one| two| three)?|[OV]+) (?<trigger>(?:will|would|should|is to|are to|is due to|are due to|may|could) (?:follow|come next|join (?:it|them)|be next))\b/g,
      future: true,
      example: "Another satellite will follow in spring.",
      counter: "Another day will follow.",
    },
    {
      name: "launch of something on a day",
      pattern: /(?<trigger>H+)(?= of [^.;]{0,80}?O[^.;]{0,40}? ?T{5})/g,
      example: "The launch of the Chamran-1 research satellite on September 14, 2024, used a Qaem-100.",
      counter: "The launch of the book on September 14, 2024, was late.",
    },
    {
      name: "sent towards",
      pattern:
        /\b(?<trigger>(?:dispatched|sent|launched|fired|hurled)(?: off)? (?:to|towards?) (?:the )?(?:moon|mars|venus|sun|[a-z]+ station|O+|N{4}))\b(?=[^.;]{0,60}?(?:from (?:the )?[BL]|T{3}))/g,
      example: "The probe was dispatched towards the Moon from Wenchang on May 3.",
      counter: "The minister was sent to the Moon hotel.",
    },
    {
      name: "a rocket carried it up",
      pattern:
        /V[^.;]{0,30}?\b(?<trigger>hoist(?:ed|s)|loft(?:ed|s)|lift(?:ed|s)|carri(?:ed|es)|sent|hurled|took|delivered|flew)\b(?= (?:(?:[a-z]+ ){0,4}?O[^.;]{0,30}?from (?:the )?[BL]|(?:it|them|her) (?:up|aloft|into)))/g,
      example: "A PSLV hoisted seven satellites from Sriharikota on Sunday.",
      counter: "The rocket engineer carried it up the stairs.",
    },
    {
      name: "put into orbit aboard",
      pattern: new RegExp(
        `\\b(?<trigger>${lift})(?= [^.;]{0,80}?${orbit}\\b[^.;]{0,40}?(?:aboard|atop|on board) (?:[a-z]+ ){0,2}?V{3})`,
        "g",
      ),
      example: "Moscow put the satellite into orbit in March 2023 aboard a Proton-M rocket.",
      counter: "The satellite was put into orbit in March.",
    },
    {
      name: "wants more up there",
      pattern:
        /\b(?<trigger>wants?|wanted|plans for|aims for|hopes for)\b(?= (?:at least |to see )?(?:[a-z]+ ){0,3}?O+ (?:in (?:space|orbit)|up|aloft))/g,
      future: true,
      example: "Pyongyang wants at least three more reconnaissance satellites in space by the end of 2024.",
      counter: "Pyongyang wants a satellite office.",
    },
  ],
  not: [
    /\b(?:condemn|denounc|critici[sz]|protest|welcom|prais|hail|slamm|deplor|reject|discuss)[a-z]* H+ T/,
    /\b(?:the|a|these|those) launched O/,
    // "a site that has been used for launches since 2016": none of them.
    /\b(?:used|open|opened|closed|reserved|built|known|prepared) (?:for|to) H+/,
    /\b(?:newly|recently|freshly|just-|previously) ?launched (?:O|[a-z]+ O)/,
    // "the satellite that North Korea launched" only tells which one.
    /[OVD]+ (?:that|which) (?:[NB]+|it|they) (?:has |had )?(?:launched|fired)/,
    /\blaunch(?:ed|es|ing)? (?:an? |the |its |their )?(?:[a-z]+ ){0,2}?(?:attack|attacks|investigation|inquiry|campaign|website|app|product|brand|book|offensive|operation|probe into|appeal|service|account|scheme|initiative|war|strike|strikes|protest|bid|lawsuit|career|drone|drones|balloon|balloons|talks|tender|project|programme|program|fund|album)\b/,
    /\bfired (?:him|her|them|the (?:coach|manager|minister|staff|director))\b/,
  ],
};

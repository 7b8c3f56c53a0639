import type { FrameKind } from "./types.ts";

const arms = "(?:arms|weapons?|ammunition|munitions?|artillery|military|technology|technical|space|missile|nuclear)";

/** Politics around space programmes: nothing physical, kept with its speaker and stance. */
export const statement: FrameKind = {
  type: "statement",
  placeRole: "mentioned",
  event: "event",
  subject: "any",
  splits: false,
  needs: ["nothing"],
  verb: { past: "was stated", future: "was stated" },
  ways: [
    {
      name: "asked whether",
      pattern: /\b(?<trigger>asked (?:by [^,;.]{1,40}? )?(?:whether|if|about))\b/g,
      absorbsNegation: true,
      example: "Asked whether Russia would help with satellites, Putin said: “That is why we have come here.”",
      counter: "He asked for a chair.",
    },
    {
      name: "called it something",
      pattern:
        /(?<!\b(?:is|was|are|were|been|be|so) )\b(?<trigger>called|calls|described|describes|labell?ed|branded|hailed|slammed|blasted|rejected|protested|defended)\b(?= (?:the |its |it |this |that |such |any )?(?:[a-z]+ )*(?:H|O|V|launch|plan|move|claims?|it|reports?|satellite|programme|program)[^.;]*)/g,
      actorSpeaks: true,
      example: "Kishida called the launch a serious threat.",
      counter: "The satellite called Noor was small.",
    },
    {
      name: "calls this hysteria",
      pattern:
        /\b(?<trigger>(?:calls?|called|dismiss(?:es|ed)|describes?|described|brand(?:s|ed)|label(?:s|led)|brush(?:es|ed) (?:aside|off)) (?:this|it|that|these|such|the (?:[a-z]+ )?(?:claims?|reports?|charges?|accusations?|idea|story|talk|allegations?))(?: (?:as|a|an|mere|pure|[a-z]+))*)(?=[.,;]|$| aside)/g,
      actorSpeaks: true,
      example: "Moscow calls this hysteria.",
      counter: "The satellite called Noor was small.",
    },
    {
      name: "condemned",
      pattern:
        /\b(?<trigger>(?:violat(?:es|ed|e|ing|ion|ions)|breach(?:es|ed)?|in breach) (?:of )?(?:[a-zNB'-]+ ){0,6}?(?:resolutions?|sanctions|agreements?|treaty|sovereignty|law|airspace)|condemn(?:ed|s|ing|ation)|critici[sz](?:ed|es|ing)|rebuk(?:ed|es)|denounc(?:ed|es|ing)|provocations?|provocative|threat to|threatens? (?:peace|security|stability)|threats? to (?:peace|security)|sovereign right|legitimate right|right to self-defen[cs]e|right to (?:use|explore|develop|launch)|sanctions|security council|sovereignty|retaliat(?:e|ion|ory)|destabili[sz]ing|irresponsible|unacceptable|grave concern|deeply? concern(?:ed)?|opposes|opposed|urged|called on|calls on|call on)\b/g,
      actorSpeaks: true,
      example: "Washington condemned the launch as a violation of UN resolutions.",
      counter: "The old house was condemned.",
    },
    {
      name: "deals",
      pattern: new RegExp(
        `\\b(?<trigger>${arms} (?:(?:and|or) ${arms} )?(?:deals?|trade|transfers?|shipments?|supplies|exports?|sales|exchanges?|cooperation|assistance|aid|support|help)|artillery shells|ammunition|(?:transfer|supply|exchange|sharing) of (?:arms|weapons|technology|ammunition|data|intelligence|images|imagery)|(?:arms|technology) for|supply(?:ing|ies)? (?:of )?(?:arms|weapons|ammunition)|(?:help|helped|helping|aid|aided|assist|assisted|assistance|advice|advised|experts?|engineers) (?:from |by |[a-z]+ )*?[BN][^.;]{0,40}?(?:satellite|rocket|space|[OVH]{4}))\\b`,
        "g",
      ),
      example: "Both Russia and North Korea deny any arms deal.",
      counter: "The shop's ice cream deal ended.",
    },
    {
      name: "helped with satellites",
      pattern:
        /[NBA](?:[^.;]{0,50}?)\b(?<trigger>(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|aid(?:ed|s|ing)?|advis(?:ed|es|ing)|provid(?:ed|es|ing|e)|suppl(?:ied|ies|ying|y)|giv(?:en|es|ing|e)|gave|transferr(?:ed|ing)|shar(?:ed|es|ing|e)|sell|sold|sells|hand(?:ed|ing|s)?(?: over)?|pass(?:ed|ing|es)?(?: on)?) (?:[a-zNB'-]+ ){0,8}?(?:technology|data|intelligence|imagery|assistance|know-how|parts|components|expertise|advice|help|support|[OVH]{5,}|weapons|arms))/g,
      example: "Russia gave North Korea technical advice, lawmakers said.",
      counter: "The teacher helped the pupil.",
    },
    {
      name: "use of a satellite",
      pattern: /\b(?<trigger>us(?:e|es|ed|ing))\b (?:[a-z]+ )?(?=O+ (?:to|over|for|against|in)\b)/g,
      example: "Moscow planned to use the satellite over Ukraine.",
      counter: "The shop used the rocket toy.",
    },
    {
      name: "data passed on",
      pattern:
        /\b(?:data|images?|imagery|pictures?|photos?|intelligence|information)\b[^.;]{0,60}?\b(?<trigger>(?:passed|given|handed|shared|provided|transferred|sold|sent)(?: on| over)? (?:to|with))\b(?= (?:[a-z]+ ){0,2}?[NB])(?! (?:reuters|the media))/g,
      example: "Its images would be passed to Russia.",
      counter: "The ball was passed to the left.",
    },
    {
      name: "met",
      pattern:
        /[NBA][^.;]{0,60}?\b(?<trigger>met|held (?:[a-z]+ )?(?:talks|a summit|a meeting|consultations)|hold talks|signed (?:an? |the )?(?:[a-z]+ )?(?:agreement|treaty|pact|deal|memorandum|accord|contract)|agreed (?:to|on)|(?:agreements?|deals?|treaty|pact|contracts?) (?:was|were|had been|has been|would be) (?:signed|reached|made|concluded|discussed)|discussed|visited|toured|inspected|attended|presided over|congratulated|praised|travelled to|traveled to|arrived (?:in|at))\b/g,
      example: "Putin and Kim met at the Vostochny Cosmodrome.",
      counter: "The deadline was met.",
    },
    {
      name: "purpose",
      pattern:
        /\b(?<trigger>(?:(?:is|was|are|were) (?:meant|intended|designed|needed|necessary|aimed|essential|used|purely|solely|entirely) (?:to|for|at|in)|purpose|for (?:peaceful|military|civilian|scientific) (?:purposes|use)|spy(?:ing)? on|deterrence|deterrent|war deterrent|to monitor|in order to monitor|cover for|disguise[ds]? (?:for|as)|test of (?:ballistic )?missile|ballistic missile technology))\b/g,
      example: "The satellite is meant to monitor US forces, state media said.",
      counter: "The tool is designed to cut wood.",
    },
    {
      name: "weapons in space",
      pattern:
        /[ANB][^.;]{0,60}?\b(?<trigger>(?:having|possessing|putting|placing|stationing|deploying|basing|keeping) (?:[a-z]+ ){0,3}?(?:weapons?|arms|warheads?))\b(?= (?:in|into) (?:outer )?(?:space|orbit))/g,
      example: "Moscow denies having weapons in orbit.",
      counter: "Moscow denies having weapons in the province.",
    },
    {
      name: "carries a weapon",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,40}?\b(?<trigger>(?:carr(?:y|ies|ied|ying)|(?:is|was|are|were|be) armed with) (?:[a-z]+ ){0,3}?(?:weapons?|warheads?|arms))\b/g,
      example: "Analysts suspect that the satellite carries a weapon.",
      counter: "The officer carries a weapon.",
    },
    {
      name: "control of the text",
      pattern:
        /\b(?<trigger>fake news|fabricat(?:ed|ion|ions)|disinformation|baseless|groundless|slander|smear|exaggerated|propaganda|hoax)\b/g,
      example: "The agency called the reports baseless.",
      counter: "The steel parts were fabricated in Ulsan.",
    },
  ],
  not: [],
};

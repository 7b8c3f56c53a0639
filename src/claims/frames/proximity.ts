import type { FrameKind } from "./types.ts";

/** Two objects near each other, or in one orbit or plane. */
export const proximity: FrameKind = {
  type: "proximity",
  placeRole: "region",
  event: "event",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "came near another object", future: "would come near another object" },
  ways: [
    {
      name: "came within",
      pattern:
        /\b(?<trigger>(?:came|come|comes|coming|pass(?:ed|es|ing)?|approach(?:ed|es|ing)?|flew|flies|got|closed|moved|maneuvered|manoeuvred) (?:to )?(?:as close as |closer than |within|to within)(?! (?:the )?(?:range|sight|view|reach|hours|days|minutes|weeks|months|striking))|(?:came|come|comes|coming|got|pass(?:ed|es|ing)?|flew|flies|approached|closed)(?= (?:to )?K+ (?:of|from|away|to)\b)|close (?:approach|approaches|encounter|encounters|pass|passes) (?:with|to|by|of|between)|near[- ]miss(?:es)?|near[- ]collision)\b/g,
      example: "Kosmos 2542 came within 150 km of USA 245.",
      counter: "The vote came within days of the summit.",
    },
    {
      name: "shadowing",
      pattern:
        /[OBN](?:[^.;]{0,50}?)\b(?<!\bthe |\bits )(?<trigger>shadow(?:ed|s|ing)|stalk(?:ed|s|ing)|tail(?:ed|s|ing)|follow(?:ed|s|ing)|track(?:ed|s|ing)|chas(?:ed|es|ing)|inspect(?:ed|s|ing)|park(?:ed|s|ing) (?:itself )?(?:next to|near|beside|close to)|approach(?:ed|es|ing)|sidl(?:ed|es|ing) up|rendezvous(?:ed)?|dock(?:ed|s|ing))\b(?= (?:[a-z'-]+ ){0,6}?O| up to| (?:them|it)\b)/g,
      example: "Cosmos 2576 is shadowing USA 314.",
      counter: "The police are shadowing the suspect.",
    },
    {
      name: "same orbit",
      pattern:
        /\b(?<trigger>(?:in|into|shar(?:es|ed|ing)|enter(?:ed|s)|occup(?:ies|ied)) (?:the |an? |nearly |almost )*(?:same|identical|similar|coplanar) (?:orbit|orbital plane|plane|orbital slot)|shar(?:es?|ed|ing) (?:an? |the |its |their )?(?:[a-z]+ )?(?:orbit|plane|orbital plane)(?= with)|(?:orbital )?planes? (?:of [^.;]{0,40}? )?(?:coincides?|coincided|match(?:es|ed)?|are identical|were identical)|coplanar|dogfight(?:ing|s)?)\b/g,
      example: "Cosmos 2576 is in the same orbit as a US government satellite.",
      counter: "They are in the same boat.",
    },
    {
      name: "at a distance from",
      pattern:
        /K (?<trigger>(?:(?:away )?from|behind|ahead of)(?= (?:[a-z'-]+ ){0,4}?O)|(?:apart|away)(?=[ .,]))|\b(?<trigger2>distance (?:of|between|was|is|had been)|separation (?:of|between)|miss distance)\b(?=[^.;]{0,60}?[K])/g,
      example: "Luch 5X is parked 20 km from Intelsat 1002.",
      counter: "The house is 5 km from the station.",
    },
    {
      name: "collided",
      pattern: /[OD](?:[^.;]{0,60}?)\b(?<trigger>collid(?:ed|es|e|ing)|collision)\b/g,
      example: "Two satellites nearly collided.",
      counter: "Two cars collided.",
    },
  ],
  not: [/\b(?:cars?|trains?|ships?|police|suspect)\b/],
};

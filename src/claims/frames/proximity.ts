import { flier, gap } from "./parts.ts";
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
        /\b(?<trigger>(?:came|come|comes|coming|pass(?:ed|es|ing)?|approach(?:ed|es|ing)?|flew|flies|got|closed|moved|maneuvered|manoeuvred) (?:to )?(?:as close as |closer than |within|to within)(?! (?:the )?(?:range|sight|view|reach|hours|days|minutes|weeks|months|striking))|(?:came|come|comes|coming|got|pass(?:ed|es|ing)?|flew|flies|approached|closed)(?= (?:to )?K+ (?:of|from|away|to)\b)|close (?:approach|approaches|encounter|encounters|pass|passes)(?: (?:with|to|by|of|between)|(?=,? (?:at (?:about |some |around )?K|of K|takes? place|took place|is (?:due|expected)|on T|T{4}))|(?= on T))|near[- ]miss(?:es)?|near[- ]collision)\b/g,
      example: "Kosmos 2542 came within 150 km of USA 245.",
      counter: "The vote came within days of the summit.",
    },
    {
      name: "shadowing",
      pattern:
        /[OBN](?:[^.;]{0,50}?)\b(?<!\bthe |\bits )(?<trigger>shadow(?:ed|s|ing)|stalk(?:ed|s|ing)|tail(?:ed|s|ing)|follow(?:ed(?! by)|s|ing)|track(?:ed|s|ing)|chas(?:ed|es|ing)|inspect(?:ed|s|ing)|park(?:ed|s|ing) (?:itself )?(?:next to|near|beside|close to|within)|approach(?:ed|es|ing)|sidl(?:ed|es|ing) up|rendezvous(?:ed)?|dock(?:ed|s|ing))\b(?= (?:[a-zN'-]+ ){0,6}?O| up to| (?:them|it)\b)/g,
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
        /K (?<trigger>(?:(?:away )?from|behind|ahead of)(?= (?:[a-z'-]+ ){0,4}?O)|(?:apart|away)(?=[ .,]))|\b(?<trigger2>distance (?:of(?! K+ (?:at|in) (?:its |the )?(?:perigee|apogee)|[^.;]{0,40} (?:above|from) (?:the )?earth)|between|was|is|had been)|separation (?:of|between)|miss distance)\b(?=[^.;]{0,60}?[K])/g,
      example: "Luch 5X is parked 20 km from Intelsat 1002.",
      counter: "The house is 5 km from the station.",
    },
    {
      name: "collided",
      pattern: /[OD](?:[^.;]{0,60}?)\b(?<trigger>collid(?:ed|es|e|ing)|collision)\b/g,
      example: "Two satellites nearly collided.",
      counter: "Two cars collided.",
    },
    {
      name: "came close",
      pattern:
        /(?:[O]|\bit\b|\bthey\b)[^.;]{0,60}?\b(?<trigger>(?:came|come|comes|coming|got|gets|getting|drew|moved|flew|drifted|strayed|ventured) (?:[a-z]+ )?(?:(?:very|too|dangerously|so|a bit too|uncomfortably|right) )*(?:close|near|nearby|alongside|next)\b(?: to)?|(?:sat|sits|sitting|stood|stayed|stays|lingered|lingers|lingering|loiter(?:ed|s|ing)|hover(?:ed|s|ing)|hung|hanging|lurk(?:ed|s|ing)|station(?:ed|s)|settled|parked|waited|remained) (?:[a-z]+ ){0,2}?(?:beside|near|nearby|alongside|next to|close to|around|behind|in the vicinity of)|(?:pulled|pulls|pulling|drew|draws|crept|creeps|creeping|snuggl(?:ed|es|ing)|nestl(?:ed|es|ing)|inched|edged|sneaked|sidled) (?:up )?(?:alongside|beside|next to|up to|to within|near|close to)|(?:visit(?:ed|s|ing)?|reach(?:ed|es)|join(?:ed|s)|meet(?:s|ing)?|met)(?= (?:[a-z0-9]+ ){0,2}?O{4})|nearly (?:hit|struck|collided)|narrowly missed|almost (?:hit|collided with)|(?:mov(?:ed|es|ing)|danc(?:ed|es|ing)|man(?:oeuv|euv)(?:r|er)ing|flying|flew) (?:[a-z]+ ){0,4}?around (?:each other|one another))/g,
      example: "On July 1 it came close to the Chinese satellite Tianlian-1.",
      counter: "The talks came close to a deal.",
    },
    {
      name: "followed by",
      pattern:
        /(?:[O]|\bit\b|\bthey\b)[^.;]{0,60}?\b(?<trigger>(?:is|are|was|were|been|being) (?:[a-z]+ )?(?:followed|shadowed|stalked|tailed|trailed|chased|tracked|visited|approached|inspected|escorted|harassed|buzzed))\b(?= by (?:[a-z]+ ){0,5}?(?:O{3}|another|two|a pair))/g,
      example: "Two Intelsats were being followed by a pair of Russian satellites.",
      counter: "The satellite launch was followed by a parade.",
    },
    {
      name: "missed by",
      pattern:
        /(?:[OD]|\bit\b)[^.;]{0,60}?\b(?<trigger>miss(?:ed|es|ing)?|pass(?:ed|es)? (?:[a-z]+ ){0,2}?(?:by|of|past)|skimmed|whizzed past)\b(?= [^.;]{0,40}?(?:by |at )?K)/g,
      example: "The satellite missed the station by 4 km.",
      counter: "The rocket missed its slot by a day.",
    },
    {
      name: "listens in on",
      pattern:
        /\b(?<trigger>(?:intercept(?:ed|s|ing)?|eavesdrop(?:ped|s|ping)?|snoop(?:ed|s|ing)?|listen(?:ed|s|ing)?(?: in)?)(?: on| to)?)\b(?= (?:the |its )?(?:[a-z]+ ){0,4}?(?:of |from )?(?:the )?(?:O{4}|N{4}))/g,
      example: "A Russian satellite had intercepted the communications of USA 326.",
      counter: "The police intercepted the mail of the bank.",
    },
    {
      name: "passes below",
      pattern: new RegExp(
        `${flier}${gap(40)}\\b(?<trigger>pass(?:es|ed|ing)?|fl(?:y|ies|ew)|mov(?:es|ed|ing)|go(?:es)?|went|com(?:es|ing)) (?:[a-z]+ ){0,2}?(?:below|under|beneath|above|over|past|by)\\b(?= (?:the )?(?:O{4}|it\\b))`,
        "g",
      ),
      example: "Kosmos 2558 will pass below USA 326 regularly.",
      counter: "The satellite will pass over Seoul.",
    },
    {
      name: "in company",
      pattern: new RegExp(
        `${flier}${gap(60)}\\b(?<trigger>(?:is|was|has been|are|been|were) (?:now |also |still )?(?:on the (?:tail|heels) of|neighbou?ring|in (?:hot )?pursuit of|tagging along (?:with|behind)|flying in formation with|next to|close to|near|beside|alongside|keeping company with|in the (?:vicinity|neighbou?rhood) of|hard on the heels of)|tagg(?:ed|ing) along (?:with|behind)|(?:kept|keeps|keeping) (?:pace|company|station|watch) (?:with|on|near|over)|(?:orbit|plane|path|track) (?:match(?:es|ed)|coincid(?:es|ed) with|mirrors|is (?:nearly |almost )?(?:the same as|identical (?:to|with)))|brings? it (?:near|close|within)|(?:grabb|captur|tow|nudg|dock|grappl|latch)(?:ed|es|ing) (?:onto |on to |with |away )?|sped away from|separated from(?! (?:the |its )?(?:[a-z]+ ){0,2}?(?:V|rocket|launch))|released (?:an? )?(?=O|object|sub-?satellite)|(?:beside|near|next to|alongside|close to) which)\\b(?= ?(?:[a-z'-]+ ){0,6}?(?:[OD]{3}|it\\b|them\\b|another\\b|an american|a dead))`,
        "g",
      ),
      example: "The Russian satellite is on the tail of USA 245.",
      counter: "The satellite office is next to the bank.",
    },
    {
      name: "closest approach",
      pattern:
        /\b(?<trigger>(?:closest|nearest) (?:approach|point|pass|encounter)|at its (?:closest|nearest)|(?:could|may|might|will|would) (?:hit|strike|collide with|run into|crash into)|(?:missed|pass(?:ed|es)?|skirt(?:ed|s)?|miss(?:es)?) (?:one another|each other|it|[OVD]+))\b(?=[^.;]{0,60}?(?:K{2}|T{3}|[ODV]{3}|each other|one another))/g,
      example: "The closest approach to the satellite came at 14:47 UTC.",
      counter: "The closest approach to the castle is by bus.",
    },
  ],
  not: [/\b(?:cars?|trains?|ships?|police|suspect)\b/],
};

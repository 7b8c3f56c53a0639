import { gap, remains } from "./parts.ts";
import type { FrameKind } from "./types.ts";

/** The end of an orbit: re-entry, fall, forecasts of both. */
export const decay: FrameKind = {
  type: "decay",
  placeRole: "fall-area",
  event: "event",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "re-entered", future: "would re-enter" },
  ways: [
    {
      name: "re-entered",
      pattern:
        /\b(?<trigger>re-?enter(?:ed|s|ing)?|re-?entr(?:y|ies)(?=[^.;]{0,90}?[TLK]{3})|decay(?:ed|s|ing)?|deorbit(?:ed|s|ing)?|de-orbit(?:ed|s|ing)?|enter(?:ed|s|ing)? the (?:earth's |upper |dense )?atmosphere|burn(?:ed|t|s|ing)? (?:up|away)|broke up over|disintegrated (?:over|in the atmosphere)|fell (?:back )?(?:to (?:earth|the ground)|out of orbit|from (?:orbit|the sky|space))|fall(?:s|ing|en)? (?:back )?(?:to (?:earth|the ground)|out of orbit|from (?:orbit|the sky|space))|plung(?:ed|es|ing|e) (?:back )?(?:to earth|through the atmosphere|into (?:the )?[BL]|into the (?:atmosphere|ocean|sea|pacific))|com(?:e|es|ing) down(?!(?: from| by| to)? K)|came down(?!(?: from| by| to)? K)|(?:has|have|had) (?:[a-z]+ )?fallen(?! (?:ill|short|behind|silent|by|to K|from K|out with|asleep|apart))|came back to earth|splash(?:ed|es) down|hit(?:s|ting)? the moon|crash(?:ed|es|ing) (?:in)?to the (?:moon|atmosphere))\b/g,
      example: "The stage re-entered over the Pacific on 24 July.",
      counter: "The envoy re-entered politics.",
    },
    {
      name: "latest prediction",
      pattern:
        /\b(?<trigger>(?:latest|new|updated|last|final|current) (?:prediction|forecast|estimate|window))\b(?=[^.;]{0,50}?T{3})/g,
      future: true,
      example: "Its latest prediction for the satellite was 139 minutes either side of 0232 GMT on Sunday.",
      counter: "The latest forecast was for rain.",
    },
    {
      name: "debris fell",
      pattern:
        /[DV](?:[^.;]{0,60}?)\b(?<trigger>fell|falls|fall|plunged|plunges|landed|lands|rained|struck|hit|crashed|dropped|splashed)\b(?= (?:[a-z]+ ){0,3}?(?:in|into|on|over|near|off|through|at)\b)/g,
      example: "Debris fell into the Indian Ocean at 10:45 a.m.",
      counter: "The rocket fell silent.",
    },
    {
      name: "debris found",
      pattern:
        /D[^.;]{0,60}?\b(?<trigger>detected|found|recovered|spotted|fished|salvaged|washed up)\b(?= (?:[a-z]+ ){0,3}?(?:in|on|off|near|from) (?:the )?(?:[a-z]+ )?(?:waters?|sea|seabed|coast|beach|[BLN]{3}))/g,
      example: "Fragments of the rocket were detected in waters off Eocheong Island.",
      counter: "Fragments of the vase were detected by chance.",
    },
    {
      name: "came home",
      pattern:
        /(?:[OD]|\bit\b|\bstage\b)[^.;]{0,60}?\b(?<trigger>(?:has |have |had )?(?:plunged|plummeted|dropped|tumbled|crashed|hurtled|fell|fallen|come|came|returned|streaked|dived|dove) (?:back )?(?:to (?:its|their) (?:[a-z]+ )?(?:doom|death|end|grave)|(?:down )?to earth|home|out of (?:orbit|space|the sky)|through the atmosphere|into the (?:atmosphere|ocean|sea|pacific|atlantic)|from (?:orbit|space|the sky))|met (?:its|a|their) (?:[a-z]+ ){0,2}?end|(?:was|were|been) (?:[a-z]+ )?(?:destroyed|incinerated|consumed|vapori[sz]ed|burned up|burnt up) (?:on|in|during|by|as) (?:[a-z]+ ){0,3}?(?:re-?entry|atmosphere|reentered)|ended (?:its|their) (?:life|days|journey) (?:in|over)|orbit (?:has |had )?decayed|(?:broke|broken|breaking) (?:up|apart) (?:in|over|as) (?:[a-z]+ ){0,3}?(?:atmosphere|[BL]{3})|disintegrated (?:over|in|on|as))\b/g,
      example: "A defunct satellite plunged to its doom over the Pacific.",
      counter: "The minister plunged into the crowd.",
    },
    {
      name: "impact point",
      pattern:
        /\b(?<trigger>(?:impact|entry|re-?entry|landing|splashdown) (?:point|location|site|area|window|time|zone)s?)\b(?=[^.;]{0,80}?[TLBK]{3})/g,
      example: "The probable impact point was predicted over the North Pacific Ocean.",
      counter: "The landing site of the helicopter was closed.",
    },
    {
      name: "forecast of a fall",
      pattern:
        /\b(?<trigger>(?:predict(?:ed|s|ion|ions)?|forecasts?|expected|estimated?|due|likely|calculat(?:ed|es|ion)|window) (?:[a-zO'-]+ ){0,4}?(?:re-?enter|re-?entry|fall|come down|crash|land|plunge|descent|demise|return to earth))\b/g,
      future: true,
      example: "The satellite is predicted to come down between 13:00 and 17:00 UTC.",
      counter: "Prices are predicted to fall.",
    },
    {
      name: "came to ground",
      pattern: new RegExp(
        `${remains}${gap(60)}\\b(?<trigger>(?:f(?:ell|allen)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|crash(?:es|ed|ing)?|smash(?:es|ed|ing)?|slam(?:s|med)?|dropped|tumbl(?:e|es|ed|ing)|splash(?:es|ed)?|land(?:ed)?|rain(?:s|ed)?|(?:come|came|gone|went)(?! over)|return(?:s|ed|ing)?|descend(?:s|ed)?|slip(?:s|ped)?|sank|hurtl(?:e|es|ed)|streak(?:s|ed)) (?:back )?(?:[a-z]+ ){0,2}?(?:(?:down )?(?:in|into|on|onto|over|near|off|west of|east of|north of|south of) (?:the )?(?:[a-z-]+ ){0,3}?(?:seas?\\b|ocean|pacific|atlantic|waters?\\b|ground|land\\b|villages?|town|houses?|farm|field|jungle|desert|coast|[BL]{3})|to (?:the )?(?:earth|ground|surface)|out of (?:orbit|space)|down (?:at|on|around|by) (?:T|[a-z]+ T)))(?! (?:short|silent|ill))`,
        "g",
      ),
      example: "Chunks of the satellite rained down on villages in Borneo.",
      counter: "The satellite firm fell into debt.",
    },
    {
      name: "met the atmosphere",
      pattern: new RegExp(
        `${remains}${gap(60)}\\b(?<trigger>(?:hit(?:s|ting)?|m(?:eet|eets|et)|reach(?:es|ed|ing)?|str(?:ike|ikes|uck|iking)|enter(?:s|ed|ing)?|pierc(?:es|ed)|surviv(?:e|es|ed)) (?:the |its )?(?:[a-z]+ ){0,2}?(?:atmosphere|ground|surface|air|sea|ocean|re-?entry|plunge|fall|descent|journey)|perish(?:ed|es) (?:in|over|on)|(?:pull|drag)(?:ed|ged|s)? (?:[a-zO ]+ )?(?:out of orbit|down)|incinerat(?:ed|es)|vapori[sz](?:ed|es)|burn(?:s|ed|t|ing)? (?:[a-z]+ )?(?:up|out|to (?:ashes|a cinder))|(?:is|was|are|were) no more|disappeared from orbit|left orbit|orbit (?:has |had )?decayed)\\b`,
        "g",
      ),
      example: "The old probe of the satellite agency should hit the atmosphere around 10 May.",
      counter: "The satellite phone hit the market.",
    },
    {
      name: "a fall and its time",
      pattern: new RegExp(
        `\\b(?<trigger>(?:uncontrolled |fiery |final |controlled )*(?:return to earth|demise|(?<=\\b(?:the|its|their|O|o's|'s|final|for the) )(?:fall|descent|plunge|splashdown|crash|plummet)))\\b(?=(?: of (?:the )?[OD]+)?[^.;]{0,70}?(?:T{3}|L{3}|K{3}|\\b(?:earlier|later|week|month|day|hours?)\\b))`,
        "g",
      ),
      example: "The satellite's demise came two days earlier than forecast.",
      counter: "The demise of the newspaper came in May.",
    },
    {
      name: "pull it out of orbit",
      pattern:
        /\b(?<trigger>(?:pull|drag|tug|bring|haul)(?:s|ed|ged)? (?:the |it |its )?(?:O+ )?(?:out of orbit|down to earth|back to earth))\b/g,
      example: "Drag will pull the satellite out of orbit by the middle of May.",
      counter: "The scandal will pull the minister out of office.",
    },
    {
      name: "put its return at",
      pattern:
        /\b(?:put|puts|set|sets|expects?|expected|estimates?|estimated|gave|gives) (?:the |its )?(?:O+ ?(?:'s )?|[a-z]+ )?(?<trigger>return|re-?entry|fall|end|demise|impact|splashdown)\b(?=[^.;]{0,24}?T{4})|A (?:the |its )?(?:O+ ?(?:'s )?)?(?<trigger2>return|re-?entry|fall|demise|impact|splashdown)\b(?=[^.;]{0,24}?T{4})/g,
      example: "Engineers put the satellite's return at 11:14 p.m. EST on Tuesday.",
      counter: "The bank put the return at four percent.",
    },
  ],
  not: [
    /\bre-?entry (?:in)?to (?:[a-z]+ )?(?:life|politics|society|work|public|office|office|the (?:labou?r|job) market)/,
    /\borbits? (?:has |had )?(?:[a-z]+ )?decay/,
    /\bre-?enter(?:ed|s)? (?:politics|the (?:race|market|talks|country|stage of)|an? (?:[a-z-]+ )?(?:phase|period|round))/,
    /\btooth decay|urban decay|moral decay|decayed (?:building|infrastructure)/,
    /\bfell (?:silent|short|ill|behind|apart|asleep)/,
  ],
};

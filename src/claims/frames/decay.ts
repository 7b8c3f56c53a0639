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
        /\b(?<trigger>re-?enter(?:ed|s|ing)?|re-?entr(?:y|ies)(?=[^.;]{0,90}?[TLK]{3})|decay(?:ed|s|ing)?|deorbit(?:ed|s|ing)?|de-orbit(?:ed|s|ing)?|enter(?:ed|s|ing)? the (?:earth's |upper |dense )?atmosphere|burn(?:ed|t|s|ing)? up|broke up over|disintegrated (?:over|in the atmosphere)|fell (?:back )?(?:to (?:earth|the ground)|out of orbit|from (?:orbit|the sky|space))|fall(?:s|ing|en)? (?:back )?(?:to (?:earth|the ground)|out of orbit|from (?:orbit|the sky|space))|plung(?:ed|es|ing|e) (?:back )?(?:to earth|through the atmosphere|into (?:the )?[BL]|into the (?:atmosphere|ocean|sea|pacific))|com(?:e|es|ing) down(?!(?: from| by| to)? K)|came down(?!(?: from| by| to)? K)|(?:has|have|had) (?:[a-z]+ )?fallen(?! (?:ill|short|behind|silent|by|to K|from K|out with|asleep|apart))|came back to earth|splash(?:ed|es) down|hit(?:s|ting)? the moon|crash(?:ed|es|ing) (?:in)?to the (?:moon|atmosphere))\b/g,
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
        /D[^.;]{0,60}?\b(?<trigger>detected|found|recovered|spotted|fished|salvaged|washed up)\b(?= (?:[a-z]+ ){0,3}?(?:in|on|off|near|from) (?:the )?(?:[a-z]+ )?(?:waters?|sea|seabed|coast|beach|[BL]))/g,
      example: "Fragments of the rocket were detected in waters off Eocheong Island.",
      counter: "Fragments of the vase were detected by chance.",
    },
  ],
  not: [
    /\bre-?entry (?:in)?to (?:[a-z]+ )?(?:life|politics|society|work|public|office|office|the (?:labou?r|job) market)/,
    /\borbits? (?:has |had )?(?:[a-z]+ )?decay/,
    /\bre-?enter(?:ed|s)? (?:politics|the (?:race|market|talks|country|stage of))/,
    /\btooth decay|urban decay|moral decay|decayed (?:building|infrastructure)/,
    /\bfell (?:silent|short|ill|behind|apart|asleep)/,
  ],
};

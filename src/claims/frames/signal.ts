import type { FrameKind } from "./types.ts";

const sent =
  "(?:signals?|telemetry|beacons?|transmissions?|data|information|imagery|photos?|photographs?|pictures?|images?|radio signals?)";

/** Something was received from a satellite, or sent by one, or nothing was. A reception is not an exposure. */
export const signal: FrameKind = {
  type: "signal",
  placeRole: "receiver",
  event: "reception",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "was received", future: "would be received" },
  ways: [
    {
      name: "received pictures",
      pattern: new RegExp(
        `\\b(?<trigger>received|receives|receiving|receive|obtained|downloaded|downlinked)\\b(?: [a-zKOT'-]+){0,6}? ${sent}\\b`,
        "g",
      ),
      example: "The control centre received pictures of Guam at 9:21 a.m.",
      counter: "The leader received a letter.",
    },
    {
      name: "pictures … received",
      pattern: new RegExp(
        `\\b(?:${sent})\\b[^.;]{0,160}?\\b(?<trigger>received|downlinked|downloaded|came in|arrived)\\b`,
        "g",
      ),
      example: "Photos of Guam, received at 9:21 a.m., were shown.",
      counter: "The photos were warmly welcomed.",
    },
    {
      name: "transmits",
      pattern: new RegExp(
        `(?:[OD]|\\bit\\b)[^.;:]{0,50}?\\b(?<trigger>transmit(?:s|ted|ting)?|broadcast(?:s|ing)?|beam(?:s|ed|ing)(?: back| down)?|emit(?:s|ted|ting)?|sen[dt](?:s|ing)?(?: back| down)?)\\b(?: [a-zK'-]+){0,5}? (?:${sent}|songs?|melod(?:y|ies)|music|hymns?|anthem)\\b`,
        "g",
      ),
      example: "The satellite transmits songs at 470 MHz.",
      counter: "The ministry sends letters.",
    },
    {
      name: "signals detected",
      pattern:
        /\b(?:signals?|transmissions?|beacons?|telemetry)\b(?: [a-zOK]+){0,6}? (?<trigger>acquired|detected|heard|picked up|registered|received|found|observed|recorded)\b|\b(?<trigger2>detected|heard|found|registered|observed|recorded|detect|hear|find|picked up)\b(?: [a-z]+){0,4}? (?:signals?|transmissions?|beacons?|telemetry)\b/g,
      actorSpeaks: true,
      example: "No signals from it have been detected.",
      counter: "Signals of discontent were detected in the city.",
    },
    {
      name: "contact",
      pattern:
        /\b(?<trigger>(?:made|established|establishing|regained|in|had) (?:[a-z]+ ){0,3}?(?:contact|communications?|communicat(?:ed|ing))|contact (?:(?:with|to) [^.;]{0,60}? )?(?:was|has been|had been) (?:[a-z]+ )?(?:made|established|lost|restored|regained)|(?:made|makes|established|regained|lost|restored) (?:first |initial |radio |two-way )*contact|sends? (?:[a-z]+ ){0,2}?(?:signals?|telemetry|data)(?= to)|communicat(?:ed|es|ing|e|ion|ions) (?:was |were |has been |had been )?(?:with|established))\b(?! (?:with )?(?:[a-z]+ ){0,2}?(?:police|officials|relatives|voters|media))/g,
      example: "The station made contact with the satellite 78 minutes later.",
      counter: "The officials made contact with relatives.",
    },
    {
      name: "called home",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,40}?\b(?<trigger>called home|phoned home|checked in|reported in|exchanged (?:[a-z]+ )?(?:signals|data|messages)|(?:is |was |has been |still )?transmit(?:ting|s|ted)?(?= (?:at|on|in) )|linked up with|answered|woke up)\b/g,
      example: "The satellite called home 78 minutes after lift-off.",
      counter: "The soldier called home.",
    },
    {
      name: "was contacted",
      pattern:
        /\b(?<trigger>(?:managed to |able to |could |again |trying to |tried to )?(?:contact(?:ed)?|reach(?:ed)?|hail(?:ed)?|raise[d]?|commanded|command)(?= (?:the |its )?O)|(?:radioed|reported|signalled|signaled|phoned|called) (?:back|home|in)|(?:data|telemetry|signals?|pictures?|images?) (?:began|begun|started|continue[sd]?) (?:to )?(?:flow|arriv|com|stream|reach)[a-z]*|answered (?:a |the )?(?:call|command|signal)s?)\b/g,
      example: "Engineers managed to contact the satellite.",
      counter: "Engineers managed to contact the mayor.",
    },
    {
      name: "fell silent",
      negative: true,
      pattern:
        /(?:[OD]|\bit\b)[^.;]{0,40}?\b(?<trigger>(?:has |had |have )?(?:fallen|fell|gone|went) (?:silent|quiet))\b|\b(?<trigger2>(?:nothing|no word) (?:has been|was|had been) heard (?:of|from))\b(?= (?:the |its )?(?:O|it\b))/g,
      example: "The satellite has fallen silent since 20 February.",
      counter: "The hall has fallen silent.",
    },
  ],
  not: [
    /\b(?:traffic signals?|mobile signal|mixed signals?|sent? (?:a |strong |clear )+(?:signal|message))\b/,
    /\bsignals? (?:to|of) (?:the )?(?:world|west|discontent|intent|strength|support)\b/,
  ],
};

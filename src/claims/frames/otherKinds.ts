import type { FrameKind } from "./types.ts";

/** How often a place is passed. */
export const coverage: FrameKind = {
  type: "coverage",
  ability: true,
  placeRole: "target",
  event: "event",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "passed regularly", future: "would pass regularly" },
  ways: [
    {
      name: "passes every so often",
      pattern:
        /\b(?<trigger>(?:pass(?:es|ed)?|com(?:e|es|ing) (?:back |over)|revisit(?:s|ed|ing)?|fl(?:ies|ew|y)|monitor(?:s|ed|ing)?|observ(?:es|ed|e)|watch(?:es|ed|ing)?|look(?:s|ed|ing)? at|inspect(?:s|ed)?|survey(?:s|ed)?|image[sd]?|cover(?:s|ed)?|photograph(?:s|ed)?|sees?|return(?:s|ed)?|scan(?:s|ned)?|visit(?:s|ed)?))\b(?=[^.;]{0,90}?\b(?:every|times? (?:a|per|each) (?:day|week)|(?:once|twice) (?:a|per|each|every) day|(?:once|twice) daily|daily|per day|a day|K+ (?:a|per|each) day)\b)/g,
      example: "The constellation passes over the peninsula every two hours.",
      counter: "The bus passes every ten minutes.",
    },
    {
      name: "revisit time",
      pattern: /\b(?<trigger>revisit (?:time|rate|interval|frequency)s?|revisits?|daily transits?|passes (?:a|per) day)\b/g,
      example: "The revisit time over North Korea is two hours.",
      counter: "The film revisits the war.",
    },
  ],
  not: [/\b(?:bus|train|ferry|tram)\b/],
};

/** How fine a camera sees. */
export const resolution: FrameKind = {
  type: "resolution",
  ability: true,
  placeRole: "mentioned",
  event: "event",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "had a resolution", future: "would have a resolution" },
  ways: [
    {
      name: "resolution of",
      pattern:
        /\b(?<trigger>(?:ground |spatial |image |imaging |optical )?resolution)\b(?=[^.;]{0,40}?K)|K[^.;]{0,14}?\b(?<trigger2>resolution)\b/g,
      example: "Its camera has a resolution of 30 cm.",
      counter: "The Security Council passed a resolution.",
    },
    {
      name: "tell apart",
      pattern:
        /\b(?<trigger>tell(?:s|ing)? apart|pick(?:s|ed|ing)? out|make(?:s)? out|show(?:s)? (?:objects|things|details))\b(?=[^.;]{0,40}?K)/g,
      example: "The camera can tell apart objects 3 metres in size.",
      counter: "The twins are hard to tell apart.",
    },
    {
      name: "sees so small",
      pattern:
        /\b(?<trigger>(?:see|sees|distinguish|distinguishes|discern|discerns|identify|resolve|resolves|detect|recognise|recognize|spot|make out)) (?:[a-z]+ ){0,4}?(?:objects?|features?|things|details?|items|D+)\b(?=[^.;]{0,60}?K)|\b(?<trigger2>(?:show|shows|showed|sees?|reveals?) (?:nothing|little|details?|objects?|things) (?:[a-z]+ ){0,4}?(?:than|as))(?= (?:about )?K)/g,
      example: "The camera can see objects 30 cm across.",
      counter: "The guards see visitors.",
    },
  ],
  not: [
    /\b(?:security council|un|united nations|council|peaceful|conflict) resolution/,
    /\bresolution (?:to|against|condemning|adopted)/,
  ],
};

/** What can be reached from a site. */
export const siteCapability: FrameKind = {
  type: "site-capability",
  ability: true,
  placeRole: "site",
  event: "event",
  subject: "any",
  splits: false,
  needs: ["place"],
  verb: { past: "could be reached", future: "could be reached" },
  ways: [
    {
      name: "can be launched from",
      pattern:
        /\b(?<trigger>(?:can|could|cannot|can not|able to|unable to|impossible to|possible to|allows?|permits?|suitable for|ideal for|capable of|must|has to|have to|only) (?:[a-z-]+ ){0,5}?(?:launch(?:es|ing|ed)?|reach(?:ed|ing)?|fly|be reached))\b(?=[^.;]{0,90}?\b(?:orbits?|inclinations?|eastward|westward|retrograde|polar|sun-synchronous|from [BLN]))/g,
      example: "Sun-synchronous orbits can be reached from Vostochny.",
      counter: "The minister can reach Seoul by train.",
    },
    {
      name: "builds or handles",
      needs: ["nothing"],
      pattern:
        /\b(?<trigger>(?:is|are|was|were) building|(?:can|could|will|would) (?:now |also )?(?:handle|take|launch|lift|support|accommodate))\b(?= (?:an? |the |its )?(?:[a-z]+,? ){0,4}?(?:launch ?pads?|pads?\b|bigger rockets?|larger rockets?|heavier rockets?|V{3}))(?=[^.;]*)/g,
      example: "The new pad at Sohae can handle bigger rockets.",
      counter: "The workers are building a heliport.",
    },
    {
      name: "launch pad ready",
      pattern:
        /\b(?<trigger>(?:new|coastal|second|upgraded|modernised|modernized|expanded) (?:coastal )?(?:launch ?pad|launch site|launch tower|gantry|engine test stand)|launch ?pad|test stand)\b(?=[^.;]{0,80}?\b(?:built|completed|ready|used|upgraded|under construction|construction|modified|finished|moderni[sz]ed))/g,
      example: "The new launch pad at Sohae was completed in May.",
      counter: "The launch pad of the campaign was ready.",
    },
  ],
  not: [],
};

/** Areas closed for a launch or fall. */
export const hazardArea: FrameKind = {
  type: "hazard-area",
  placeRole: "fall-area",
  event: "event",
  subject: "any",
  splits: false,
  needs: ["nothing"],
  verb: { past: "was declared dangerous", future: "would be dangerous" },
  ways: [
    {
      name: "issued a warning",
      pattern:
        /\b(?<trigger>(?:issued|published|released|announced|broadcast) (?:a |an |several |new |three |two )?(?:[a-z]+ )?(?:warnings?|notams?|notices?))\b(?=[^.;]{0,90}?\b(?:areas?|zones?|waters|debris|seas?|ships|aircraft|airspace)\b)/g,
      actorSpeaks: true,
      example: "The Japan Coast Guard issued a navigational warning for three areas.",
      counter: "The weather bureau issued a storm warning.",
    },
    {
      name: "warned of debris",
      absorbsNegation: true,
      pattern:
        /\b(?<trigger>(?:warn(?:ed|s|ing)?|ask(?:ed|s)?|told|urged|advised|alerted)(?: of| about| against| to)?)\b(?=[^.;]{0,60}?\b(?:D{3,}|debris|falling|splashdown|drop zones?)\b[^.;]{0,80}?(?:\b(?:zones?|areas?|waters|sea|airspace|ships|vessels)\b|L{3}))|A (?:(?!pieces|fragments|bits|parts|chunks)[a-z]+ ){0,4}?(?<trigger2>(?:out for|of|for) (?:falling |possible )?D+)(?=[^.;]{0,60}?(?:\b(?:zones?|areas?|waters|sea|airspace)\b|L{3}))/g,
      example: "Mariners were warned of falling debris in three zones.",
      counter: "Mariners were warned of fog.",
    },
    {
      name: "the areas of a notice",
      pattern:
        /\b(?<trigger>(?:lists?|listed|names?|named|covers?|covered|marks?|marked|gives?|gave|closes?|closed|shuts?|shut|seals? off) (?:[a-z]+ ){0,4}?(?:areas?|zones?|airspace|waters|boxes|sectors?))\b(?=[^.;]{0,80}?(?:[BLKT]{3}|V{3}|D{3}))|\b(?:the |three |two |all |danger |drop )+(?:areas|zones) (?<trigger2>lie|lies|are|stretch|extend|run)\b(?=[^.;]{0,60}?[BL]{3})/g,
      example: "The notice lists two areas in the Yellow Sea and one east of the Philippines.",
      counter: "The menu lists two areas of the cellar.",
    },
    {
      name: "told to stay clear",
      absorbsNegation: true,
      pattern:
        /\b(?<trigger>(?:stay|steer|keep) (?:clear of|away from|out of)|avoid)\b(?=[^.;]{0,60}?\b(?:areas?|zones?|waters|debris|airspace)\b)/g,
      example: "Ships were told to stay clear of areas where debris could fall.",
      counter: "Stay clear of the dog.",
    },
    {
      name: "warned areas",
      pattern:
        /\b(?<trigger>(?:navigational|navigation|maritime|navarea|coastal|air|aviation|safety) warnings?|notams?|notices? to (?:airmen|mariners|air missions)|hazard (?:areas?|zones?)|danger (?:areas?|zones?)|dangerous (?:areas?|zones?|waters)|drop zones?|exclusion zones?|impact (?:areas?|zones?)|maritime (?:areas?|zones?)|(?:no-fly|closed) (?:areas?|zones?)|clos(?:ed|es|ing) (?:[a-z]+ ){0,3}?airspace|airspace (?:was|is|were|had been|has been) (?:[a-z]+ )?(?:closed|shut)|shut(?:ting)? (?:[a-z]+ ){0,3}?airspace)\b/g,
      example: "A navigational warning names three areas from May 31 to June 11.",
      counter: "A gale warning was issued.",
    },
  ],
  not: [/\b(?:storm|gale|typhoon|tsunami|flood|war|combat) (?:warnings?|zones?)/],
};

/** Lights and things seen in the sky. */
export const sighting: FrameKind = {
  type: "sighting",
  placeRole: "observer",
  event: "event",
  subject: "any",
  splits: false,
  needs: ["place", "clock"],
  verb: { past: "was seen", future: "would be seen" },
  ways: [
    {
      name: "a glowing object",
      pattern:
        /\b(?<trigger>trains? of (?:burning |glowing |bright )*(?:D{3,}|fragments|pieces|lights|debris)|(?:glowing|burning|bright|shining|flaming|unidentified|strange) (?:objects?|D+|lights?)|(?:ball|balls|streak|rows?|string|chain|flash(?:es)?|trail) of (?:fire|light|lights|flame))\b/g,
      example: "Pilots reported a glowing object above Okinawa at 8 p.m.",
      counter: "The critic wrote a glowing review.",
    },
    {
      name: "somebody saw it",
      pattern:
        /\b(?<trigger>(?:saw|seen|spotted|filmed|witnessed|noticed|watched|photographed))\b(?= (?:[a-z-]+ ){0,3}?(?:D{3}|V{3}|O{3}|her\b|lights?\b|fireball|flash|streak))|A (?<trigger2>[DVO]{3,})(?= (?:streak|burn|fall|fly|cross|pass|race|flash|glow|break|over|in the sky))/g,
      needs: ["place", "clock"],
      example: "People in Merida saw the debris streak over Yucatan.",
      counter: "People saw the film.",
    },
    {
      name: "a light in the sky",
      pattern:
        /\b(?<trigger>(?:bright |strange |mysterious |unidentified |glowing |moving |white |blue |string of |row of |chain of |train of |trail of |streaks? of )+(?:lights?|objects?|dots?|trails?|spirals?|fireballs?)|fireballs?|lights? in the (?:night )?sky|streaks? of light|bright streaks?|shooting stars?)\b/g,
      example: "A bright light was seen over Busan at 19:05.",
      counter: "The light in the office was on.",
    },
    {
      name: "was visible",
      pattern:
        /[OVD](?:[^.;]{0,40}?)\b(?<trigger>(?:was|were|is|could be|can be|will be) (?:[a-z]+ )?(?:visible|seen|spotted|filmed|observed)(?: with the naked eye)?)\b(?=[^.;]{0,60}?\b(?:from|over|above|in the sky|across))/g,
      example: "The rocket was seen from southern Taiwan at 3:04 p.m.",
      counter: "The minister was seen in Seoul.",
    },
  ],
  not: [/\btraffic lights?|lights? (?:went|were) out/],
};

/** A promise that is no single event of another type. */
export const plan: FrameKind = {
  type: "plan",
  placeRole: "mentioned",
  event: "event",
  subject: "any",
  splits: false,
  needs: ["nothing"],
  verb: { past: "was planned", future: "would be done" },
  ways: [
    {
      name: "wants so many",
      pattern:
        /\b(?<trigger>(?:wants?|wanted|needs?|seeks?|hopes? for|aims? for|is working on|are working on|is building|are building|is developing|are developing|has ordered|plans?(?! to)))\b(?= (?:[a-zK0-9,]+ ){0,4}?(?:O{4}|\b(?:networks?|constellations?|fleet|system)\b[^.;]{0,40}?(?:O{3}|satellites?)))/g,
      example: "Seoul wants five more spy satellites by 2025.",
      counter: "Seoul wants five bridges by 2025.",
    },
    {
      name: "will build",
      pattern:
        /\b(?<trigger>(?:will|would|plans? to|planned to|planning to|intends? to|aims? to|vow(?:s|ed)? to|pledg(?:es|ed) to|wants? to|hopes? to|going to|expects? to|set to|promis(?:es|ed) to|ordered (?:[a-z]+ )?to) (?:[a-z]+ )?(?:build|develop|deploy|create|establish|expand|construct|produce|operate|complete|mass-produce|assemble|form|field|acquire|set up|begin|start|resume|upgrade|moderni[sz]e|replace|add|buy|(?<!would )have|get|own|field))\b(?=[^.;]{0,100}?(?:[OV]|\b(?:satellites?|constellations?|space|launch|reconnaissance|orbital|rockets?|spacecraft|cosmodrome|spaceport)\b))/g,
      example: "The agency will build a constellation of forty satellites.",
      counter: "The city will build a bridge.",
    },
  ],
  not: [],
};

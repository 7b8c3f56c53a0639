import { flier, gap } from "./parts.ts";
import type { FrameKind } from "./types.ts";

/** Whether a satellite lives: works, is controlled, tumbles, is dead. "No sign of work" is its own proposition. */
export const status: FrameKind = {
  type: "status",
  placeRole: "mentioned",
  event: "event",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "had the status", future: "would have the status" },
  ways: [
    {
      name: "dead",
      says: "was dead",
      pattern:
        /(?:[OD]|\bit\b)(?:[^.;]{0,60}?)\b(?<trigger>(?:is|was|are|were|be|been|being|went|gone|goes|lies|remains|declared|appears?|seems?|now) (?:now |already |most |[a-z]{2,}ly |(?:not|n't) |to be )*(?:dead|defunct|silent|lifeless|inert|inoperative|inactive|uncontrolled|out of control|out of action|disabled|derelict|a (?:dead|piece of)|lost|space junk|(?:just |merely |simply )*(?:wandering|drifting|floating) (?:aimlessly |uselessly |uncontrolled |silently )?(?:in|through|around) (?:space|orbit)))\b/g,
      example: "The satellite is dead.",
      counter: "The talks are dead.",
    },
    {
      name: "alive",
      says: "was working",
      pattern:
        /(?:[OD]|\bit\b)(?:[^.;]{0,60}?)\b(?<trigger>(?:is|was|are|were|be|been|remains|remained|stays) (?:now |still |very much |[a-z]{2,}ly |thereby |confirmed |(?:to|as) be |(?:not|n't) |indeed |again |to be )*(?:alive|operational|operating(?: (?:normally|nominally))?|functional|functioning|working|active|(?:taken |brought )?under control|controlled|in control|healthy|stable|stabilised|stabilized|manoeuvrable|maneuverable|in service|online)|(?:has|had|have) (?:since |now )?(?:been )?(?:stabili[sz]ed|recovered|revived))\b/g,
      example: "The satellite is alive.",
      counter: "The hope is alive.",
    },
    {
      name: "works or not",
      says: "was not working",
      pattern:
        /(?:[O]|\bit\b)(?:[^.;]{0,50}?)\b(?<trigger>works(?: (?:normally|well|properly))?|operates (?:normally|properly)|functions (?:normally|properly)|malfunctioned|malfunctions|stopped (?:working|transmitting|responding)|ceased (?:to work|operating|operations|functioning)|does not work|doesn't work|did not work|failed(?! to)|failed to (?:respond|work|function|operate|communicate|separate)|lost (?:power|attitude|control)|responds|does not respond)\b/g,
      example: "The satellite stopped responding in March.",
      counter: "The minister works in Seoul.",
    },
    {
      name: "tumbling",
      says: "was tumbling",
      pattern: /\b(?<trigger>tumbl(?:ing|es|ed)|spinning|flash(?:ing|es|ed)|rotating (?:uncontrollably|out of control))\b/g,
      example: "The satellite is tumbling, officials said.",
      counter: "Shares are tumbling.",
    },
    {
      name: "no sign of work",
      says: "showed no sign of work",
      pattern:
        /\b(?<trigger>(?:shows?|showed|showing|there (?:is|was|are|were|has been)|sees?|saw|seen|found|finds|detected) (?:yet )?no (?:signs?|evidence|indications?)(?: that| of| it)?|(?:is|was|has|have|does|did|are|were|been) (?:not|n't) (?:showing|show|shown|showed) any (?:signs?|evidence|indications?)|(?:is|was|are|were) (?:not|n't) (?:doing|performing|conducting|carrying out) (?:any|its|much|a lot of)|without (?:doing|performing|carrying out|conducting) any|(?:does|did|do|has|have) (?:not|n't) (?:appear|seem|seemed|appeared) to be (?:working|operating|functioning|performing|conducting|doing))\b(?=[^.;]{0,80}\b(?:work|perform|perform(?:ing|ed|s)|conduct|conducting|reconnaissance|mission|task|tasks|function|functioning|operat|operating|doing|activity|activities|imaging|capab))/g,
      absorbsNegation: true,
      example: "The satellite shows no sign of performing reconnaissance.",
      counter: "The minister shows no sign of fatigue.",
    },
    {
      name: "broke up",
      says: "broke up or failed",
      pattern:
        /(?:[O]|\bit\b)(?:[^.;]{0,50}?)\b(?<trigger>broke (?:apart|up)|broken (?:apart|up)|fragmented|exploded in (?:orbit|space)|suffered (?:an? )?(?:[a-z]+ )?(?:anomaly|failure|malfunction|explosion|outage)|(?:is|was|as|been|declared|lost as)? ?a total loss|lost all (?:power|contact)|is (?:no longer|not) (?:usable|responding))\b/g,
      example: "Intelsat 33E broke apart on October 19.",
      counter: "The marriage of the pop stars broke apart.",
    },
    {
      name: "doing its work",
      says: "was doing its work",
      pattern:
        /(?:[O]|\bit\b)(?:[^.;]{0,50}?)\b(?<trigger>(?:began|begun|begins|begin|started|starts|start|will begin|commenced|commences) (?:[a-z]+ ){0,3}?(?:mission|missions|operations?|operating|reconnaissance|duty|work|service)|performing (?:its )?(?:[a-z]+ )?(?:mission|duties|tasks?)|carr(?:ies|ied|ying) out (?:its )?(?:mission|reconnaissance)|is not (?:performing|conducting|doing) (?:[a-z]+ ){0,3})\b/g,
      example: "It will officially begin its reconnaissance mission on December 1.",
      counter: "The envoy began his mission in Moscow.",
    },
    {
      name: "taken out of service",
      says: "was taken out of service",
      pattern:
        /(?:[OD]|\bit\b|\bgirl\b|\bveteran\b)[^.;]{0,60}?\b(?<trigger>(?:was|were|been|being|is) (?:[a-z]+ly )?(?:retired|decommissioned|pensioned off|switched off|turned off|shut down|powered down|mothballed|deactivated|put to sleep|abandoned|written off|taken out of service)|retired|(?:has|had|have) (?:gone|went) (?:dark|dead)|went (?:dark|dead)|ran out of (?:fuel|propellant|power)|has run out of (?:fuel|propellant|power)|(?:ended|completed|concluded|finished) its (?:[a-z]+ )?(?:mission|life|service|working life)|died|has died|gave up (?:the ghost)?|reached the end of its (?:[a-z]+ )?life|outlived)\b/g,
      example: "The satellite was retired in 2011.",
      counter: "The general was retired in 2011.",
    },
    {
      name: "came apart",
      says: "broke up or failed",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,50}?\b(?<trigger>came apart|fell apart|disintegrated(?! (?:over|in the atmosphere|on re-?entry|as it))|shattered|blew apart|exploded(?! (?:after|during|shortly|seconds|minutes|in mid))|fragmented|broke in(?:to)? (?:two|pieces)|burst)\b/g,
      example: "A Russian satellite came apart not far from the station.",
      counter: "The coalition came apart.",
    },
    {
      name: "does nothing",
      says: "showed no sign of work",
      absorbsNegation: true,
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,40}?\b(?<trigger>(?:is|was|has been) (?:doing|producing|delivering|achieving) (?:nothing|little|no)|(?:has|had|have|did|does) (?:not|n't) (?:yet )?(?:carr(?:ied|y) out|perform(?:ed)?|conduct(?:ed)?|done|do|sent|send|produced?) (?:any|its|much)|(?:has |had )?(?:showed|shown|shows|gives|given) no (?:signs?|hint|trace) of (?:life|activity))\b/g,
      example: "The satellite has not carried out any reconnaissance.",
      counter: "The minister has not carried out any inspection.",
    },
    {
      name: "the mission begins",
      says: "was doing its work",
      pattern:
        /\b(?<trigger>(?:start|starts|started|begin|begins|began|launch|commence|resume)(?:ing)? (?:[a-zNB'-]+ ){0,3}?O+(?:'s)? (?:[a-z]+ ){0,2}?(?:mission|operations?|duty|duties|work|task|tasks))\b/g,
      example: "North Korea plans to formally start the satellite's mission on Dec. 1.",
      counter: "The envoy plans to start his mission on Dec. 1.",
    },
    {
      name: "how it is",
      says: "had this condition",
      pattern: new RegExp(
        `${flier}${gap(50)}\\b(?<trigger>(?:is|was|are|were|be|been|remains|remained|became|become|has become|had become|looks|appears|seems|stays) (?:now |still |just |very much |[a-z]{2,}ly |not |n't |probably |thought to be |believed to be |said to be |to be |being |fully |back )*(?:an? (?:[a-z]+ )?(?:dud|failure|flop|write-off|wreck|corpse|zombie|success|lemon|brick|shell)|in (?:good|perfect|excellent|poor|bad|fine|rude|full) (?:[a-z]+ )?(?:health|shape|order|condition|working order)|operational|in operation|in use|(?:being )?(?:controlled|operated|commanded|steered)(?: from| by)?|on duty|in (?:safe|sleep|survival) mode|beyond (?:repair|control|reach)|adrift|broken|crippled|damaged|unresponsive|useless|idle|intact|steady|dormant|asleep))\\b`,
        "g",
      ),
      example: "The satellite is a dud.",
      counter: "The minister is a dud.",
    },
    {
      name: "what became of it",
      says: "changed its condition",
      pattern: new RegExp(
        `(?:${flier}|\\b(?:panels?|batter(?:y|ies)|antennas?|camera|engine|transponders?)\\b)${gap(50)}\\b(?<trigger>regained (?:stability|control|attitude|contact|power)|lost (?:stability|its stability|power|attitude|control|its bearings)|(?:stopped|ceased|quit|no longer) (?:[a-z]+ )?(?:respond|answer|transmit|work|function|operat|talk|send)[a-z]*|gave up the ghost|(?:has |had |have )?(?:begun|began|started|taken up|took up|entered) (?:its |their |full |normal |regular )*(?:duties|duty|work|service|mission|operations?)|(?:has |had )?(?:came|come) to (?:an|its) end|failed to (?:deploy|unfold|open|wake|respond|power)|(?:has |had )?failed(?= in| after| on|\\.)|(?:has |had )?(?:recovered|revived|been revived|woken up|come back to life|come alive)|(?:has|had) ended(?: its (?:mission|life))?|(?:just|merely|only|simply) (?:circling|drifting|floating|wandering|orbiting)|(?:is|was) spinning)\\b`,
        "g",
      ),
      example: "The satellite regained stability in April.",
      counter: "The currency regained stability in April.",
    },
    {
      name: "has control of it",
      says: "was under control",
      pattern:
        /\b(?<trigger>(?:has|have|had|keeps?|kept|retains?|retained|(?:is|are|was|were) in) (?:[a-z]+ )?(?:control|command) (?:of|over))\b(?= (?:the |its |their )?(?:O|it\b))/g,
      example: "North Korea has control over the spacecraft.",
      counter: "The party has control over the ministry.",
    },
    {
      name: "lost contact",
      says: "was lost to its operators",
      pattern: /\b(?<trigger>lost (?:all )?(?:contact|touch|communications?))\b(?= with (?:the |its )?(?:O|it\b))/g,
      example: "Controllers lost contact with the satellite on Tuesday.",
      counter: "The officials lost contact with relatives.",
    },
    {
      name: "broke into pieces",
      says: "broke up or failed",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,40}?\b(?<trigger>(?:broke|broken|shattered|split|burst) (?:up )?(?:in)?to(?= (?:[a-z]+ ){0,4}?(?:K|D|[0-9]|pieces|fragments|dozens|hundreds)))/g,
      example: "Yunhai 1-02 broke into at least 37 pieces on 18 March 2021.",
      counter: "The coalition broke into two.",
    },
  ],
  not: [
    /\b(?:talks?|peace|economy|plan|hopes?|shares|market|currency) (?:is|are) (?:dead|alive)/,
    /\bprices? (?:is|are) tumbling/,
  ],
};

import type { FrameKind } from "./types.ts";

/** How many objects there are, or how often something happened. */
export const count: FrameKind = {
  type: "count",
  placeRole: "region",
  event: "event",
  subject: "any",
  splits: false,
  needs: ["nothing"],
  verb: { past: "were counted", future: "would be counted" },
  ways: [
    {
      name: "has so many in orbit",
      pattern:
        /\b(?<trigger>has|have|had|operates?|operated|owns?|possess(?:es|ed)?|maintains?|keeps?|there (?:are|were|is)|include[sd]?)\b(?= (?:now |currently |already |about |some |around |over |more than |at least |only |nearly |almost |fewer than |a total of |no )*(?:K|O|D|\d|one|two|three|four|five|six|seven|eight|nine|ten|no|dozens|hundreds|thousands)[^.;]{0,60}?\b(?:in orbit|in space|overhead|in (?:the|its) (?:constellation|sky)|of debris|orbiting|aloft)|(?: about| some| over| more than)? K|(?: about| around| some| over| more than| at least)? ?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds|scores) (?:of )?(?:[a-z]+ ){0,2}?(?:pieces|fragments|objects|satellites|debris))/g,
      example: "North Korea has two satellites in orbit.",
      counter: "The mayor has two daughters.",
    },
    {
      name: "tracks so many",
      pattern:
        /\b(?<trigger>(?:is |are |was |were )?(?:tracks?|tracking|tracked|counts?|counted|catalogu?ed|numbers?|numbered|totals?|totalled))\b(?= (?:about |around |some |over |more than |at least )?(?:K|D|(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds|scores) (?:of )?(?:[a-z]+ ){0,2}?(?:pieces|fragments|objects|satellites)))/g,
      actorSpeaks: true,
      example: "US Space Command is tracking around 20 pieces of the satellite.",
      counter: "The police tracked 20 suspects.",
    },
    {
      name: "so many were in orbit",
      pattern:
        /(?:O|D|K)[^.;]{0,40}?\b(?<trigger>(?:are|were|is|remain|remained) (?:now |currently |still )?(?:in orbit|in space|overhead|flying overhead|orbiting|aloft|being tracked|tracked)|reached orbit|entered orbit)\b/g,
      plural: true,
      example: "Two objects reached orbit.",
      counter: "Two ministers are in Paris.",
    },
    {
      name: "pieces of debris",
      pattern:
        /\b(?<trigger>(?:creat|generat|produc|caus)(?:ed|es|ing)|left(?: behind)?|detected|observed|catalogued)\b(?= (?:[a-z-]+ ){0,4}?(?:K|D|(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds|scores)\b)[^.;]{0,30}?\b(?:pieces|fragments|objects|debris))/g,
      example: "The test created more than 1,500 trackable pieces of debris.",
      counter: "The storm left 200 homes without power.",
    },
    {
      name: "has so many satellites",
      pattern:
        /[NB]+(?:'s [a-z]+)?[^.;,]{0,20}?\b(?<trigger>has|have|had|operates?|operated|owns?|fl(?:ies|y)|controls?)\b(?= (?:now |currently |already |about |some |around |over |more than |at least |only |nearly |almost |fewer than |a total of |a fleet of )*(?:[0-9][0-9,]* (?:[a-z]+ ){0,2}?)?(?:O{6}|K))/g,
      needs: ["number"],
      example: "China operates more than 300 spy satellites.",
      counter: "China has a plan.",
    },
    {
      name: "the count stands at",
      pattern:
        /\b(?:count|number|tally|total|figure|fleet|constellation)\b[^.;]{0,60}?\b(?<trigger>(?:has |had |have )?(?:reached|risen to|grown to|climbed to|passed|exceeded|hit)|stood at|stands at|is now|was|is)\b(?= (?:now |about |around |some |over |more than |at least |nearly |almost )*(?:K|D|O|[0-9]))/g,
      example: "Its own count had reached 180 fragments by Thursday evening.",
      counter: "The number of visitors has grown.",
    },
    {
      name: "pieces catalogued",
      pattern:
        /(?:K|[0-9,]+ (?:[a-z]+ )?(?:pieces|fragments|objects|D)(?: of D+)?(?! of [a-z]))[^.;]{0,40}?\b(?<trigger>(?:(?:were|have been|had been|are|been) (?:[a-z]+ )?(?:catalogu?ed|tracked|detected|counted|identified|registered|created|produced|generated|found|logged)))\b/g,
      example: "Some 1,500 pieces of debris were catalogued.",
      counter: "Some 1,500 pieces of art were catalogued.",
    },
    {
      name: "following so many pieces",
      pattern:
        /\b(?<trigger>(?:is|are|was|were) (?:following|monitoring|watching|tracking)|follows?|followed|monitors?|monitored|logged|identified|registered)\b(?= (?:about |around |some |over |more than |at least |nearly )*(?:[0-9][0-9,]* (?:[a-z]+ ){0,2}?(?:pieces|fragments|objects)|K|D+ ?of))/g,
      actorSpeaks: true,
      example: "Trackers are following 57 pieces of the satellite.",
      counter: "Trackers are following the satellite.",
    },
    {
      name: "numbers so many",
      pattern:
        /\b(?<trigger>(?:logged|log|listed|registered|(?:now )?numbers?|consists? of|consisted of|comprises?|comprised|contains?|amounts? to|grown to|grew to|swollen to|rose to|risen to|fallen to|totals?|totalled|put (?=K[^.;]{0,40}?orbit)|put (?=(?:[a-z]+ ){0,3}?(?:[0-9,]+ )?(?:[a-z]+ )?(?:O{5}|sat)[^.;]{0,30}?orbit)))\b(?= (?:about |around |some |over |more than |at least |nearly |almost |fewer than )*(?:[0-9][0-9,]* (?:[a-z]+ ){0,3}?(?:bits|pieces|fragments|objects|satellites|O|D)|K|O{6,}|D{6,}))/g,
      example: "The cloud of debris consists of more than 700 fragments.",
      counter: "The menu consists of four courses.",
    },
    {
      name: "have reached orbit",
      plural: true,
      pattern:
        /\b(?:of (?:the |its |their )?(?:[a-zNB']+ ){0,3}?O+[^.;]{0,40}?|(?:one|two|three|four|five|six|seven|eight|nine|ten|only|[0-9]+) (?:of )?[^.;]{0,40}?)(?<trigger>(?:have|had) (?:reached|made it to|entered) orbit|(?:are|were|remain) (?:still |now )?(?:in orbit|up there|flying|in space|working|operational|active))\b/g,
      example: "Of the four satellites, two are still in orbit.",
      counter: "Of the four ministers, two are still in office.",
    },
  ],
  not: [/\b(?:visits?|people|troops|soldiers|homes|jobs|points|votes|seats|minutes|hours|days|deaths)\b/],
};

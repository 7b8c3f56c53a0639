import { flier, gap } from "./parts.ts";
import type { FrameKind } from "./types.ts";

/** The orbit that something is in, or that it reached one. */
export const orbit: FrameKind = {
  type: "orbit",
  placeRole: "mentioned",
  event: "event",
  subject: "satellite",
  splits: false,
  needs: ["nothing"],
  verb: { past: "was in orbit", future: "would be in orbit" },
  ways: [
    {
      name: "entered orbit",
      pattern:
        /\b(?<trigger>(?:enter(?:ed|s|ing)?|reach(?:ed|es|ing)?|achiev(?:ed|es|ing)|attain(?:ed|s|ing)?|slipped into|settled into|arrived in|got into|made it (?:in)?to|went into) (?:[a-zK'-]+ ){0,5}?orbits?)\b/g,
      event: "orbit-insertion",
      example: "The satellite entered its orbit 705 seconds later.",
      counter: "The talks entered a new orbit of mistrust between parties.",
    },
    {
      name: "is in orbit",
      says: "was in orbit",
      pattern:
        /\b(?<trigger>(?:was|been|is|are|were|remains?|remained|stays?|still) (?:now |still |already |actually |indeed |safely )*in (?:[a-zK'-]+ ){0,4}?orbits?)\b/g,
      example: "The satellite is in orbit.",
      counter: "The bank is in orbit around the ministry, a critic said.",
    },
    {
      name: "put into orbit",
      pattern:
        /\b(?<trigger>(?:put|puts|putting|plac(?:ed|es|ing|e)|insert(?:ed|s|ing)?|inject(?:ed|s|ing)?|deliver(?:ed|s|ing)?|deploy(?:ed|s|ing)?|boosted|sent|lofted|carried|lifted|delivered|released)\b(?: [a-zOKTNB',-]+){0,9}? (?:in|into|to|on) (?:[a-zK'-]+ ){0,5}?orbits?)\b/g,
      event: "orbit-insertion",
      example: "It accurately put the satellite into orbit at 22:54:13.",
      counter: "He put the book into print.",
    },
    {
      name: "orbit of so many kilometres",
      needs: ["number", "place"],
      pattern:
        /\b(?<trigger>orbits?|orbit(?:ing|ed)|perigee|apogee|circl(?:e|es|ed|ing)|(?:flies|flying|flew)(?! (?:for |over )?K+(?!K)(?! (?:above|high|up)))|altitude|height|altitudes|inclination|inclined|revolution|period|semi-major axis|eccentricity)\b(?=[^;.]{0,120}?K)|K[^;.]{0,40}?\b(?<trigger2>orbits?|perigee|apogee|inclination|altitude|above (?:the )?earth)\b/g,
      example: "It circles the Earth in an orbit of 493 by 512 km.",
      counter: "The altitude of the town is pleasant.",
    },
    {
      name: "flying at so many kilometres",
      needs: ["number", "place"],
      pattern:
        /\b(?<trigger>(?:whizz|speed|rac|fly|cruis|hurtl|orbit|circl|travel|mov|zoom)(?:ing|s|es|ed|e)? (?:[a-z]+ ){0,3}?at (?:about |around |some |roughly |a height of |an altitude of |altitudes of )?)(?=K)/g,
      example: "Noor-1 is whizzing round at 425 km.",
      counter: "The car was speeding at dawn.",
    },
    {
      name: "stood at so many kilometres",
      needs: ["number", "place"],
      pattern:
        /(?:[OD]|\bit\b|\bits (?:orbit|perigee|apogee|height|altitude))[^.;]{0,40}?\b(?<trigger>(?:measured|tracked|stood|stands|sits|sat|lies|lay) at)(?= (?:about |around )?K)/g,
      example: "On 3 June the satellite was measured at 501.6 km by 489 km.",
      counter: "The satellite company's shares stood at 12 dollars.",
    },
    {
      name: "circles the globe",
      says: "was in orbit",
      pattern: /\b(?<trigger>(?:circl|orbit)(?:e|es|ed|ing|s)? (?:the )?(?:globe|earth|planet))\b/g,
      example: "The satellite is confirmed to circle the globe.",
      counter: "The yacht will sail round the globe.",
    },
    {
      name: "in a named orbit",
      pattern:
        /\b(?<trigger>(?:is|was|are|were|flies|flying|orbits|circles|operates|operating|remains|sits|moves|placed|put|launched|inserted|injected|deployed) (?:[a-zO]+ ){0,4}?(?:in|into) (?:an? |the )?(?:[a-z]+ )?(?:sun-synchronous|geostationary|geosynchronous|polar|low earth|low-earth|retrograde|elliptical|circular|medium earth) orbits?)\b/g,
      example: "The satellite is in a Sun-synchronous orbit.",
      counter: "The firm is in a geostationary mood.",
    },
    {
      name: "has flown at so many kilometres",
      needs: ["number", "place"],
      pattern:
        /(?:[OD]|\bit\b|\bstation\b)[^.;]{0,60}?\b(?<trigger>flown|flew|operates?|operated|operating|stays?|stayed|keeps?|kept|works?|worked|hovers?|hangs?|hung)\b(?= (?:[a-z]+ )?(?:at|between|some|about|around) (?:a height of |an altitude of |altitudes of |about |around |roughly )?K)/g,
      example: "The satellite had for a long time flown at about 555 km.",
      counter: "The minister flew at noon.",
    },
    {
      name: "so many times a day",
      pattern:
        /(?:[O]|\bit\b|\bthey\b)[^.;]{0,30}?\b(?<trigger>(?:completes?|completed|makes?|made|goes|circles|orbits|does) (?:[a-zK]+ ){0,3}?(?:[0-9.]+ )?(?:[a-z]+ )?(?:orbits|revolutions|laps|turns|times|circuits)(?: [a-z]+){0,3}? (?:a|per|each|every) day|completes (?:[a-z]+ )?K{8,}|takes (?:[a-z]+ )?K+ to (?:go round|go around|circle|orbit|complete))/g,
      example: "It completes 15 orbits a day.",
      counter: "The bus completes 15 rounds a day.",
    },
    {
      name: "stationed over the equator",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,30}?\b(?<trigger>stationed|positioned|located|parked|sits?|sat|stands?|stood|hovers?|hangs?)\b(?= (?:[a-z]+ ){0,2}?(?:(?:over|above) the equator|at K|in (?:the )?(?:[a-z]+ )?geostationary))/g,
      example: "The satellite is stationed over the equator at 62 degrees east.",
      counter: "The officer was stationed over the bakery.",
    },
    {
      name: "has been in space",
      says: "was in orbit",
      pattern:
        /[O][^.;]{0,30}?\b(?<trigger>(?:has|have|had) been (?:[a-z]+ )?in (?:space|orbit)|(?:is|are|was|were) (?:still |now |safely )*in space)\b/g,
      example: "The satellite has been in space since November.",
      counter: "The film has been in cinemas since November.",
    },
    {
      name: "goes round",
      says: "was in orbit",
      pattern: new RegExp(
        `${flier}${gap(40)}\\b(?<trigger>(?:went|goes|go|going|loops?|looped|looping|spins?|spinning|whizz(?:es|ing)?|race[sd]?|racing|travel(?:s|led|ling)?|moves?|moving|sweeps?|revolv(?:es|ed|ing)|laps|speeds|hurtl(?:es|ing)) (?:a?round|about) (?:the )?(?:earth|globe|planet|world))\\b`,
        "g",
      ),
      example: "The satellite went round the Earth once every 94 minutes.",
      counter: "The yacht went round the world.",
    },
    {
      name: "found in an orbit",
      pattern:
        /\b(?<trigger>(?:found|catalogu?ed|listed|tracked|registered|logged|spotted|detected|seen|observed|put|lists?|lofted|ended up|arrived) (?:[a-zO]+ ){0,4}?(?:in|into|at) (?:an? |its |the )?(?:[a-zK-]+ ){0,4}?(?:orbits?|(?:altitude|height) of K))\b|A[^.;]{0,20}?(?<trigger2>(?:O{3,}|D{3,}|it|them) (?:in|into) (?:an? |its |the )?(?:[a-zK-]+ ){0,4}?orbit)\b/g,
      example: "Trackers found the satellite in a near-polar orbit.",
      counter: "Trackers found the hiker in a near-by hut.",
    },
    {
      name: "higher or lower than before",
      needs: ["number", "place"],
      pattern: new RegExp(
        `${flier}${gap(30)}\\b(?<trigger>(?:is|was|are|were|flies|flew) (?:now |still |[a-z]+ )*)(?=(?:about |some |around )?K+ (?:higher|lower|up|above|below|high)\\b)`,
        "g",
      ),
      example: "The satellite is now some 10 km higher than in January.",
      counter: "The tower is 10 m higher than before.",
    },
  ],
  not: [
    /[OVD]+ (?:that|which) (?:[NB]+|it|they) (?:has |had )?(?:put|placed|launched|sent|lofted)/,
    /\bin(?:to)? the (?:same )?orbit (?:of|as) (?:the )?(?:[a-z]+ )?(?:chairman|president|party|mayor|boss)/,
    /\borbit of (?:influence|power)/,
  ],
};

import type { ClaimType } from "../../model/index.ts";
import { flier, gap } from "./parts.ts";
import type { Way } from "./types.ts";

const other = "(?:O{3}|it\\b|them\\b|each other\\b|one another\\b|its (?:neighbou?r|target|quarry)\\b)";

const overflight: readonly Way[] = [
  {
    name: "a pass at an hour",
    needs: ["clock", "place"],
    pattern: /\b(?<trigger>(?:pass|passes|flyover|overflight|transit)),? (?=(?:is |was |came |began )?(?:at |on )?T{4})/g,
    example: "The satellite's next pass at 14:36 UTC on 27 November was over Washington.",
    counter: "The next mountain pass at noon was closed.",
  },
];

const proximity: readonly Way[] = [
  {
    name: "stands so far from another",
    pattern: new RegExp(
      `${flier}${gap(50)}\\b(?<trigger>(?:park|approach|clos|pass|settl|station|position|plac|stay|remain|linger|loiter|hover|drift|mov|creep|edg|inch|ventur|man(?:oeuv|euv)r|trail|lag|follow|orbit|cruis)[a-z]*|c(?:a|o)mes?|coming|g(?:o|e)ts?|fl(?:ew|ies|y|ying)|dr(?:ew|aws?|awn)|crept|sat|sits?|is|was|were|are|been|brought|kept)(?= (?:itself |in )?(?:[a-z]+ ){0,2}?K+ (?:of|from|off|away from|behind|ahead of|below|above|beneath) (?:[a-z'-]+ ){0,5}?${other})`,
      "g",
    ),
    example: "Luch-2 has parked itself within 50 km of Intelsat 39.",
    counter: "The satellite office is within 50 km of Seoul.",
  },
  {
    name: "stayed close to another",
    pattern: new RegExp(
      `(?:${flier}|\\b(?:satellites|spacecraft)\\b)${gap(50)}\\b(?<trigger>(?:stay|remain|linger|loiter|hover|park|station|wait|lurk|drift|orbit|rest|keep)(?:s|ed|ing)?|kept|hung|hangs|fl(?:y|ies|ew|ying)|sat|sits) (?:itself )?(?:[a-z]+ ){0,2}?(?:close|near|nearby|alongside|beside|next|behind|ahead of|around|in the vicinity|in lockstep|in tandem|in step)(?: to| of| with)?(?= (?:[a-z'-]+ ){0,6}?${other})`,
      "g",
    ),
    example: "The Russian satellite has stayed close to Intelsat 1002.",
    counter: "The satellite dish was parked near the bank.",
  },
  {
    name: "closed in on another",
    pattern: new RegExp(
      `${flier}${gap(60)}\\b(?<trigger>(?:clos|hom|zero|mov|edg|creep|inch|sneak|swoop|sidl)[a-z]*|crept|snuck|drew|came|gained) (?:in|up|nearer|closer|ground)(?: (?:on|to|towards?))?(?= (?:[a-z'-]+ ){0,6}?${other})`,
      "g",
    ),
    example: "Cosmos 2542 crept up on USA 245.",
    counter: "The satellite firm closed in on a deal.",
  },
  {
    name: "will stop beside another",
    pattern: new RegExp(
      `${flier}${gap(40)}\\b(?<trigger>(?:stop|halt|end up|arrive|settle|park|come to rest|slot in|fetch up)(?:s|ped|ed|d)? (?:[a-z]+ ){0,2}?(?:beside|near|next to|close to|alongside|by|between))(?= (?:[a-z'-]+ ){0,5}?${other})`,
      "g",
    ),
    example: "The satellite will stop beside Intelsat 10-02 around 30 June.",
    counter: "The satellite van will stop beside the church.",
  },
  {
    name: "joined up",
    pattern: new RegExp(
      `(?:O{3}[^.;]{0,40}?O{3}|\\b(?:both|they|pair|two|duo)\\b)${gap(60)}\\b(?<trigger>merge[ds]?|(?:stay|remain|been|fly|flew|kept)(?:ed|ing|s)? together|joined up|link(?:ed)? up|dock(?:ed|s)?(?: with each other)?|side by side|(?:became|become|are) one|in formation)\\b`,
      "g",
    ),
    plural: false,
    example: "Shijian-21 and Shijian-25 appeared to merge on 2 July.",
    counter: "The two satellite firms appeared to disagree.",
  },
  {
    name: "a few kilometres away",
    pattern: new RegExp(
      `${flier}${gap(60)}\\b(?<trigger>(?:(?:a few|several|some|dozens of|tens of|hundreds of|just|only a few) (?:dozen |hundred |thousand )?|a )(?:kilomet(?:er|re)s?|miles?|met(?:er|re)s?) (?:away|apart|off|from (?=(?:[a-z]+ ){0,3}?O)|of (?=(?:each other|one another|(?:[a-z]+ ){0,3}?O))))`,
      "g",
    ),
    example: "Two American inspection satellites were watching from a few dozen kilometres away.",
    counter: "The satellite office is a few miles away.",
  },
  {
    name: "came no nearer than",
    pattern: new RegExp(
      `(?:${flier}|\\b(?:two|they|both|pair)\\b)[^.;]{0,30}?\\b(?<trigger>(?:came|come|got|get|passed|flew|been) (?:any )?(?:nearer|closer))(?= (?:than )?K)|\\b(?:they|both|pair|two) (?:[a-z]+ ){0,1}?(?<trigger2>passed|flew past|came|got)(?= K{9})`,
      "g",
    ),
    example: "The two satellites never came nearer than 350 km.",
    counter: "The two satellite firms never came nearer to a deal.",
  },
];

const notPreposition = "(?:(?!(?:over|from|in|at|near|by|off|above|on|to|across|with|during|for)\\b)[a-z'-]+ )";
const imaging: readonly Way[] = [
  {
    name: "its camera took in",
    pattern: new RegExp(
      `(?:${flier}|\\b(?:cameras?|lens|sensors?|telescope|radar)\\b)${gap(40)}\\b(?<trigger>took in|takes in|saw|caught|picked up|covered|recorded|mapped|surveyed|watched|gazed (?:down )?(?:at|on)|looked (?:down )?(?:on|at|over))(?= (?:the |an? |several |two |three |some |parts of )*${notPreposition}{0,4}?[BL]{3})`,
      "g",
    ),
    example: "The satellite's camera took in the Suez Canal.",
    counter: "The satellite office took in guests at noon.",
  },
  {
    name: "got a place",
    pattern:
      /O{3} (?:has |had |also |just )?(?<trigger>got|gets|grabbed|bagged|nailed|snagged)(?= (?:the |a )?(?:[a-z]+ )?[BL]{4})/g,
    example: "Malligyong-1 got the White House and the Pentagon.",
    counter: "The satellite firm got a permit in Seoul.",
  },
];

const sounds = "(?:signals?|transmissions?|beacons?|telemetry|downlinks?)";
const signal: readonly Way[] = [
  {
    name: "transmissions were recorded",
    pattern: new RegExp(
      `\\b${sounds}\\b${gap(80)}\\b(?<trigger>recorded|acquired|captured|intercepted|logged|copied|decoded|demodulated|picked up|heard|monitored)\\b`,
      "g",
    ),
    example: "Transmissions of the satellite on 8 GHz were recorded in the Netherlands.",
    counter: "Traffic signals were repaired in the Netherlands.",
  },
  {
    name: "intercepted transmissions",
    pattern: new RegExp(
      `\\b(?<trigger>(?:acquir|captur|intercept|logg|record|decod|copi|tun|monitor|track)(?:ed|es|s|ing)?|pick(?:s|ed|ing)? up|tuned in to|listened to)(?= (?:[a-zOK'-]+ ){0,6}?${sounds}\\b)|A (?:the |its )?(?:[a-z]+ )?(?:O+(?:'s)? )?(?<trigger2>${sounds})\\b`,
      "g",
    ),
    actorSpeaks: true,
    example: "An antenna in Dwingeloo picked up the transmissions of the satellite.",
    counter: "The firm recorded a profit.",
  },
  {
    name: "talked to the ground",
    pattern: new RegExp(
      `${flier}${gap(90)}\\b(?<trigger>(?:talk|speak|spoke|report|link|connect|check|phon|radio)(?:s|ed|ing)? (?:up |in |back |home )?(?:to|with)(?= (?:its |the |a )?(?:[a-z]+ ){0,2}?(?:ground|N+|station|controllers|control)))`,
      "g",
    ),
    example: "The satellite talked to its ground station 160 minutes later.",
    counter: "The satellite engineer talked to the press.",
  },
  {
    name: "nobody heard it",
    negative: true,
    pattern:
      /\b(?:nobody|no one|none|no (?:amateurs?|trackers?|stations?|N+))\b[^.;]{0,30}?\b(?<trigger>heard|picked up|received|detected|recorded)(?= (?:[a-zO' -]+ )?(?:downlink|signals?|transmissions?|beacons?|telemetry|O{3}))/g,
    example: "Nobody has heard a downlink of the satellite.",
    counter: "Nobody has heard the satellite engineer sing.",
  },
  {
    name: "sends pictures",
    pattern: new RegExp(
      `${flier}${gap(60)}\\b(?<trigger>(?:continue|continues|continued|keeps?|kept|began|begun|started|able)? ?(?:to )?(?:send|beam|transmit|relay|return|download)(?:s|ing|ed)?(?: back| down)?)(?= (?:[a-z-]+ ){0,3}?(?:images?|imagery|pictures?|photos?|photographs?|data)\\b)`,
      "g",
    ),
    example: "The satellite continues to send images.",
    counter: "The satellite dealer will email pictures.",
  },
];

const status: readonly Way[] = [
  {
    name: "in what shape it is",
    says: "had this condition",
    pattern: new RegExp(
      `${flier}${gap(40)}\\b(?<trigger>(?:is|was|are|were|been|remains?|remained|lies|sits|drifts) (?:[a-z]+ ){0,2}?(?:out of (?:fuel|propellant|power|order|action|service|reach|contact)|without (?:power|fuel)|in (?:pieces|trouble|retirement|(?:full |good )?working order)|beyond (?:repair|rescue)|up and running|(?:still )?going strong|performing (?:well|normally|as expected)|(?:not )?(?:responding|answering)(?: to)?))\\b`,
      "g",
    ),
    example: "The satellite is up and running.",
    counter: "The satellite office is beyond the river.",
  },
  {
    name: "fell to bits",
    says: "broke up or failed",
    pattern: new RegExp(
      `${flier}${gap(50)}\\b(?<trigger>(?:fell|fallen|falls|broke|broken|went|blew|came|blown|goes|shattered|burst) (?:in)?to (?:bits|pieces|fragments|smithereens|shreds|a cloud))\\b`,
      "g",
    ),
    example: "The satellite fell to bits on Wednesday.",
    counter: "The satellite firm fell to the Americans.",
  },
  {
    name: "its break-up",
    says: "broke up or failed",
    pattern: /\b(?<trigger>break-?up|fragmentation|disintegration)\b(?= [^.;]{0,30}?T{3})/g,
    example: "LeoLabs puts the break-up of the satellite between 13:05 and 14:51 UTC on 26 June.",
    counter: "The break-up of the band came in May.",
  },
  {
    name: "it's alive",
    says: "had this condition",
    pattern:
      /\bit's (?:still |now |very much |not |clearly )*(?<trigger>alive|dead|working|tumbling|operational|gone|silent|healthy|defunct)\b/g,
    example: "The satellite passed. It's alive.",
    counter: "It's alive with the sound of music.",
  },
  {
    name: "does nothing at all",
    says: "showed no sign of work",
    absorbsNegation: true,
    pattern: new RegExp(
      `${flier}${gap(40)}\\b(?<trigger>(?:is|was|are|were) (?:not|n't) (?:actually |really )?(?:doing|up to) (?:anything|much)|(?:merely|just|simply|only) (?:orbits|circles|drifts|floats)|(?:is|was|are|were) (?:idle|idling|doing nothing)|without (?:any )?activity)\\b`,
      "g",
    ),
    example: "The minister said the satellite was not doing anything.",
    counter: "The satellite engineer just drifts from job to job, not doing anything.",
  },
  {
    name: "sets out on its mission",
    says: "was doing its work",
    pattern: new RegExp(
      `${flier}${gap(40)}\\b(?<trigger>(?:set(?:s|ting)? (?:out|off|about)|embark(?:s|ed|ing)?|t(?:ake|ook|akes|aken)(?: up)?|enter(?:s|ed|ing)?|commence[sd]?|go(?:es)?|went|gone) (?:on |into |upon )?(?:its |their |full |regular |the |formal )*(?:[a-z]+ )?(?:missions?|duty|duties|service|tasks?|operational use))\\b`,
      "g",
    ),
    example: "The satellite will formally set out on its mission from December 1.",
    counter: "The satellite engineer took a day off duty.",
  },
  {
    name: "blew up a satellite",
    says: "broke up or failed",
    pattern:
      /[NB]{3}[^.;]{0,30}?\b(?<trigger>blew up|blown up|destroyed|shot down|shattered|smashed|took out|obliterated|blasted)(?= (?:one of |an? |the |its |own |old |ageing )*(?:O{3}))/g,
    example: "Russia blew up one of its own satellites with a missile on Monday.",
    counter: "Russia blew up one of its own bridges.",
  },
];

const orbit: readonly Way[] = [
  {
    name: "travels at so many kilometres",
    needs: ["number"],
    pattern: new RegExp(
      `${flier}${gap(30)}\\b(?<trigger>travel(?:l?ing|s|l?ed)?|circl(?:e|es|ing|ed)|cruis(?:e|es|ing|ed)|hurtl(?:e|es|ing)|zips?|loops?|fl(?:y|ies|ying)|coast(?:s|ing)?|orbit(?:s|ing|ed)|hang(?:s|ing)?|hover(?:s|ing)?|sit(?:s|ting)?|lurk(?:s|ing)?|perched|operat(?:e|es|ing)|stationed|positioned|located|parked)\\b(?= (?:[a-zB,-]+ ){0,6}?K{4})`,
      "g",
    ),
    example: "The craft is travelling at 7.6 km per second, satellite trackers say.",
    counter: "The satellite engineer is travelling at Easter.",
  },
  {
    name: "was at so many kilometres",
    needs: ["number"],
    pattern: new RegExp(
      `${flier}${gap(20)}\\b(?<trigger>(?:is|was|are|were|been) (?:now |then |still |already |[a-z]+ )?)(?=at K{5})`,
      "g",
    ),
    example: "At the time the satellite was at about 355 km.",
    counter: "The satellite engineer was at home.",
  },
  {
    name: "in orbit since",
    says: "was in orbit",
    pattern: /\b(?<trigger>(?:has|have|had) been (?:[a-z]+ )?in (?:orbit|space))(?= (?:since )?T{3})/g,
    example: "The satellite, the only one left, has been in orbit since 2015.",
    counter: "The firm has been in Orbit House since 2015.",
  },
];

const count: readonly Way[] = [
  {
    name: "of them still fly",
    plural: false,
    pattern:
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|most|half|[0-9,]+) of (?:its |the |their |those |these )?(?:[a-zNB']+ ){0,3}?O+[^.;]{0,30}?\b(?<trigger>(?:are|were|remain|remained|is) (?:still |now |currently )?(?:flying|aloft|circling|up there|in (?:orbit|space|service|use)|alive|orbiting))\b/g,
    example: "Three of its satellites are still flying.",
    counter: "Three of its ministers are still flying economy.",
  },
  {
    name: "puts the number at",
    pattern:
      /\b(?<trigger>(?:puts?|putting) (?:the |its |their )?(?:number|figure|count|total|tally) at)(?= (?:about |around |some |over |more than |at least |nearly )*[0-9])/g,
    example: "Roscosmos put the number at more than 80 pieces of the satellite.",
    counter: "The number he put at the end was odd.",
  },
  {
    name: "has logged so many",
    pattern:
      /[NBA]{3} (?:said it |says it |it )?(?<trigger>(?:has |had |is |was )?(?:logged|counted|catalogu?ed|identified|sees?|saw|seen|tracks?|tracked|tracking|lists?|listed|logs?|counts?))(?= (?:about |around |some |over |more than |at least |nearly )*[0-9][0-9,]*(?:[.,;]|$| and\b| so far\b| of them\b))/g,
    example: "ExoAnalytic Solutions has logged 57, and the satellite is gone.",
    counter: "ExoAnalytic Solutions has logged off.",
  },
  {
    name: "scattered so many pieces",
    pattern:
      /\b(?<trigger>scatter(?:ed|s|ing)|spew(?:ed|ing)|strew(?:n|ing)|thr(?:ew|owing) off|shed(?:ding)?|spraying|sprayed)(?= (?:about |around |some |over |more than |at least |nearly |hundreds|thousands|dozens)*(?:[0-9][0-9,]*|hundreds|thousands|dozens)? ?(?:of )?(?:[a-z]+ ){0,2}?(?:pieces|fragments|bits|objects|D{3}))/g,
    example: "The satellite was hit, scattering at least 1,500 trackable pieces in low Earth orbit.",
    counter: "The satellite van was hit, scattering papers.",
  },
];

const cameras =
  "\\b(?:cameras?|lens|sensors?|telescope|images?|imagery|pictures?|photos?|see|sees|spot|spots|distinguish|distinguishes|resolves?|shows?|detects?|picks? out|makes? out|identify|identifies)\\b";
const resolution: readonly Way[] = [
  {
    name: "details as small as",
    pattern: new RegExp(
      `${cameras}[^.;]{0,60}?\\b(?<trigger>(?:objects?|details?|features?|things?|items?|vehicles?|anything) )(?=(?:[a-z]+ ){0,4}?K+)|${cameras}[^.;]{0,60}?\\b(?<trigger2>as (?:small|fine|little) as|smaller than|no (?:bigger|larger|smaller) than|down to) (?=(?:about )?K+)`,
      "g",
    ),
    example: "The satellite's camera makes out details half a metre wide.",
    counter: "The camera shop sells small items.",
  },
  {
    name: "tell a car from a truck",
    needs: ["nothing"],
    pattern:
      /\b(?<trigger>(?:tell|distinguish) (?:an? )?(?:cars?|trucks?|lorr(?:y|ies)|tanks?|planes?|ships?|vehicles?|fighter jets?) from)\b/g,
    example: "The satellite can tell a car from a truck.",
    counter: "He can tell a crow from a raven.",
  },
];

const hazardArea: readonly Way[] = [
  {
    name: "declared an area closed",
    pattern:
      /\b(?<trigger>(?:declar|announc|impos|designat|establish|set up|set aside|clos|cordon|mark|seal)[a-z]* (?:off )?(?:[a-zLBN-]+ ){0,5}?(?:no-fly (?:zones?|areas?)|(?:danger|exclusion|hazard|closure|keep-out|drop|restricted|prohibited) (?:zones?|areas?)))\b/g,
    example: "Manila declared a no-fly zone north-east of Luzon for the rocket's debris.",
    counter: "The city declared a low-emission zone.",
  },
  {
    name: "where debris may fall",
    pattern:
      /\b(?<trigger>(?:areas?|zones?|waters|sea|seas) (?:where|in which|into which) (?:[a-z]+ ){0,3}?(?:[DV]{3}[DV]*|debris|stages?|parts|wreckage|boosters?|fairing)[^.;]{0,20}?(?:fall|drop|land|come down|expected|splash)|(?:keep-out|splashdown|exclusion|closure|no-fly) (?:zones?|areas?|boxes))\b/g,
    example: "A notice lists waters where debris could fall.",
    counter: "A map lists waters where fish could live.",
  },
];

const sighting: readonly Way[] = [
  {
    name: "crossed the sky",
    pattern:
      /\b(?:lights?|fireballs?|trails?|glow|objects?|flash(?:es)?|[DVO]{3,}|it|streaks?|dots?|spiral)\b[^.;]{0,30}?\b(?<trigger>(?:streak|blaze?|flash|light|lit|glow|burn|race?|cross|trail|arc|shot)(?:d|ed|es|s|ing)? (?:up |across |through |over |in )*the (?:[a-z]+ )?(?:sky|skies|heavens))\b/g,
    needs: ["nothing"],
    example: "A bright light streaked across the sky over Kyiv on 19 April 2023.",
    counter: "The smell of burning crossed the sky-blue room.",
  },
  {
    name: "an orange glow",
    pattern:
      /\b(?<trigger>(?:(?:orange|red|white|green|blue|yellow|bright|faint|strange|brilliant|luminous) )+(?:glow|flash|light|streak|plume|trail|ball|spiral|cloud)s?)\b(?=[^.;]{0,60}?(?:T{3}|L{3}|B{3}|\bsky\b))|\b(?:saw|seen|filmed|spotted|captured|recorded|showed) (?:an? |the )?(?<trigger2>glow|flash|plume|streak|trail)\b/g,
    example: "Cameras in Dandong filmed an orange glow at 10:43 p.m.",
    counter: "The orange glow of the lamp was kind.",
  },
  {
    name: "snapped it",
    pattern:
      /\b(?<trigger>(?:snapp|photograph|film|videoed|imag|captur|observ|watch|spott|caught|saw)(?:ed|ing|s)? (?:it|them|her))\b(?=[^.;]{0,60}?\b(?:over|above|from) (?:the )?[BLN]{3})/g,
    example: "A skywatcher snapped it tumbling over Leiden, the satellite's home.",
    counter: "He snapped it shut over the objections.",
  },
];

const siteCapability: readonly Way[] = [
  {
    name: "builds a pad",
    pattern:
      /\b(?<trigger>(?:build|built|construct|upgrad|expand|renovat|moderni[sz]|refurbish|extend|erect|enlarg)[a-z]*)(?= (?:[a-z,-]+ ){0,5}?(?:launch ?pads?|pads?|launch towers?|gantry|gantries|test stands?|launch (?:site|centre|center|complex|station|tower)|assembly (?:building|hall)|rail (?:spur|line))\b)/g,
    example: "Workers at Sohae are building a second, larger launch pad.",
    counter: "Workers at Sohae are building a school.",
  },
  {
    name: "a pad can take",
    pattern:
      /\b(?:pads?|site|spaceport|cosmodrome|tower|gantry|facility)\b[^.;]{0,40}?\b(?<trigger>(?:can|could|will be able to|is able to|is designed to|was built to|is big enough to|would allow|allows) (?:[a-z]+ )?(?:handle|launch|take|accommodate|support|host|serve|send|fire))(?= [^.;]{0,40}?(?:[VOH]{3}|bigger|larger|heavier))/g,
    example: "The new pad at Sohae can handle bigger rockets.",
    counter: "The new hotel at Sohae can handle bigger parties.",
  },
  {
    name: "a pad was finished",
    pattern:
      /\b(?:pads?(?! of)|launch ?pads?|quay|pier|tower|gantry|test stand|assembly hall|launch site)\b[^.;]{0,40}?\b(?<trigger>(?:(?:has|have|had) been|was|were|is|are|being) (?:[a-z]+ )?(?:finished|completed|built|erected|extended|enlarged|upgraded|rebuilt|repaired|under construction|ready))\b/g,
    example: "Work goes on at Sohae, where a new quay and a second pad have been finished.",
    counter: "In Seoul a new pad of paper was finished by the poet.",
  },
];

export const widerSight: Partial<Record<ClaimType, readonly Way[]>> = {
  proximity,
  overflight,
  imaging,
  signal,
  status,
  orbit,
  count,
  resolution,
  "hazard-area": hazardArea,
  sighting,
  "site-capability": siteCapability,
};

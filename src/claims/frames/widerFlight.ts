import type { ClaimType } from "../../model/index.ts";
import { flier, gap, remains } from "./parts.ts";
import type { Way } from "./types.ts";

/** Verbs of carrying something up, in all their forms. */
const carry =
  "(?:sen[dt]s?|sending|put(?:s|ting)?|plac(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)|lift(?:s|ed|ing)?|loft(?:s|ed|ing)?|boost(?:s|ed|ing)?|propel(?:s|led|ling)?|hurl(?:s|ed|ing)?|" +
  "hoist(?:s|ed|ing)?|haul(?:s|ed|ing)?|ferr(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|deploy(?:s|ed|ing)?|t(?:ake|akes|ook|aken)|fl(?:ew|own|ies|ying)|insert(?:s|ed)?|inject(?:s|ed)?)";
/** Verbs of moving something that is in orbit. */
const shift =
  "(?:boost|rais|lift|mov|shift|steer|nudg|push|tak|took|bring|brought|sen[dt]|driv|drove|haul|kick|guid|transfer|lower|dropp?|plac|relocat|tow|re-?position|man(?:oeuv|euv))[a-z]*";
const elsewhere =
  "(?:in)?to (?:an?|its|the|another|this|their) (?:[a-z-]+ ){0,2}?(?:higher|lower|new|different|graveyard|disposal|safer|parking|slot|position|spot|longitude)";

const launch: readonly Way[] = [
  {
    name: "rose into the sky",
    pattern: new RegExp(
      `[OV](?![OV])${gap(60)}\\b(?<trigger>(?:thunder|roar|climb|soar|streak|lift|ris|rose|arc|blast|rocket|shot|surg|leap|leapt|hurtl|ascend|vault|took off|lit up)[a-z]*)\\b(?= (?:[a-z]+ )?(?:(?:into|towards?|through|up into) (?:the )?(?:[a-z-]+ ){0,2}?(?:sky|skies|darkness|dawn|dusk|clouds?|air|heavens|night)\\b|skywards?\\b|heavenwards?\\b))`,
      "g",
    ),
    example: "The rocket thundered into the night sky above Xichang.",
    counter: "The rocket salad rose in price.",
  },
  {
    name: "sent aloft",
    pattern: new RegExp(
      `\\b(?<trigger>${carry} (?:aloft|skywards?))(?= [^.;]{0,60}?(?:O{3}|from (?:the )?[BL]))|V{3}[^.;]{0,40}?\\b(?<trigger2>${carry} (?:it|them|her|O+) (?:up|aloft|skywards?|into the sky))\\b`,
      "g",
    ),
    example: "China sent aloft another batch of satellites.",
    counter: "The crowd sent aloft a cheer.",
  },
  {
    name: "a rocket carried it from a site",
    pattern: new RegExp(`V{3}[^.;]{0,60}?\\b(?<trigger>${carry})(?= [^.;]{0,60}?O{3}[^.;]{0,40}?from (?:the )?[BL]{3})`, "g"),
    example: "A PSLV rocket hoisted seven satellites from Sriharikota.",
    counter: "The rocket firm took pictures of the office from Seoul.",
  },
  {
    name: "was sent off from a site",
    pattern: new RegExp(
      `[OV](?![OV])${gap(60)}\\b(?<trigger>dispatched|despatched|sent (?:off|up|aloft|on its way)|flown|lofted|hurled|catapulted|propelled|put up)(?= [^.;]{0,60}?from (?:the )?[BL]{3})`,
      "g",
    ),
    example: "The probe was dispatched towards the Moon from Wenchang.",
    counter: "The satellite engineer was sent off by the referee.",
  },
  {
    name: "put into orbit aboard a rocket",
    pattern: new RegExp(
      `\\b(?<trigger>${carry})(?= [^.;]{0,60}?orbit\\b[^.;]{0,50}?\\b(?:aboard|atop|on board) (?:an? |the |its )?(?:[a-z-]+ ){0,3}?V{3})`,
      "g",
    ),
    example: "Moscow put the satellite into orbit aboard a Proton rocket.",
    counter: "The chairman put the firm into orbit with a speech.",
  },
  {
    name: "the launch of it on a day",
    pattern: /(?<trigger>H)(?= of [^.;]{0,70}?[OV]{2},? (?:[a-zBL-]+ ){0,4}?T{4})/g,
    example: "The launch of the satellite on September 14 used a new rocket.",
    counter: "The launch of the satellite office on September 14 was a success.",
  },
  {
    name: "is slated to go up",
    pattern: new RegExp(
      `[OV](?![OV])${gap(30)}\\b(?<trigger>(?:is|are|was|were) (?:now |still |currently |tentatively )?(?:slated|booked|scheduled|due|set|expected|earmarked|planned|targeted) (?:to (?:ride|lift off|blast off|launch|leave earth)|for (?:an? )?(?:[a-z]+ )?(?:H+|lift-?off|take-?off)))`,
      "g",
    ),
    future: true,
    example: "The next satellite is slated to ride a Soyuz in late June.",
    counter: "The satellite engineer is slated to speak in June.",
  },
  {
    name: "orbited from a place, it …",
    pattern:
      /O{3},? (?:which (?:was|were|had been) |that (?:was|were|had been) )?(?<trigger>orbited|lofted|put up|sent up|flown|put into space|sent aloft)(?= (?:[a-z]+ )?(?:T{3}|from (?:the )?[BL]{3}|by [BNV]{3}|aboard|on board))/g,
    example: "The country's first military satellite, orbited on 2 December 2023 from California, works.",
    counter: "The satellite office, flown with flags, was closed.",
  },
  {
    name: "launches to come",
    pattern:
      /(?<trigger>H)(?= (?:of [^.;]{0,40}? )?(?:are|were|is|was) (?:on the (?:agenda|cards|calendar|schedule|horizon|way)|in (?:the (?:pipeline|works)|store|preparation)|still to come|to (?:come|follow)|ahead|imminent))/g,
    future: true,
    example: "Three more launches of the satellite are on the agenda.",
    counter: "Three more launches of the book are on the agenda.",
  },
  {
    name: "promised so many more",
    pattern:
      /A{4} (?:to (?:launch|put up|send up|orbit|add) )?(?<trigger>(?:another |at least |up to )?(?:one|two|three|four|five|six|several|[0-9]+) (?:more|others|further|additional)(?: ones)?)(?= (?:T{3}|in (?:orbit|space)|this|next|before|by|soon|to follow)|[.,;])/g,
    future: true,
    example: "Pyongyang has promised three more by December.",
    counter: "The minister has promised three more schools.",
  },
  {
    name: "a third try",
    pattern:
      /\b(?:second|third|fourth|fifth|new|another|further|next|fresh|repeat) (?<trigger>(?:try|attempt|bid|go|effort|shot) (?:will|would|could|may|might|is to) be (?:made|staged|mounted|undertaken))\b/g,
    future: true,
    example: "A third try will be made in October, the space agency said of its satellite.",
    counter: "A third try was scored in October.",
  },
  {
    name: "the next launch could come",
    pattern:
      /(?<trigger>H)(?= (?:could|may|might|will|would|should|is to|are to) (?:come|take place|happen|follow|occur|go ahead|be (?:held|made|carried out|conducted|attempted)))/g,
    future: true,
    example: "The next launch of a satellite will follow; the next launch could come in March.",
    counter: "The launch of the book could come in March.",
  },
  {
    name: "more flights are due",
    pattern:
      /\b(?:more|further|additional|test|next|other) (?<trigger>(?:flights?|missions?|H+) (?:are|is|were) (?:due|planned|scheduled|set|expected|slated|foreseen|to follow))\b/g,
    future: true,
    example: "Four more flights are due by 2027, after the satellite.",
    counter: "More flights to Paris are due in May.",
  },
];

const launchFailure: readonly Way[] = [
  {
    name: "it came to pieces",
    pattern: new RegExp(
      `(?:[VH](?![VH])|\\b(?:stage|booster|engine|motor|fairing)\\b)${gap(60)}\\b(?<trigger>burst(?:ing)? (?:in)?to (?:[a-z]+ ){0,4}?(?:flames?|fire)|(?:shut|cut|shutting|cutting) (?:itself )?(?:down|off|out)(?= [^.;]{0,30}?(?:early|prematurely|too soon))|(?:failed to|refused to|did not|didn't) (?:ignite|fire|light|start|re-?ignite|restart|come away)|(?:spun|veered|veering|cartwheeled) (?:out of control|off course|end over end)|toppled|tipped over|came to pieces|(?:explod|disintegrat)(?:ing|es) (?:in|after|over|shortly|seconds|minutes)|ended up in (?:the )?(?:sea|water|ocean|flames|pieces))`,
      "g",
    ),
    example: "The rocket was seen bursting into a ball of flame.",
    counter: "The rocket firm shut down its office.",
  },
  {
    name: "without the speed to stay up",
    absorbsNegation: true,
    pattern:
      /\b(?<trigger>(?:without|lacked|short of|did not have|had not) (?:the |enough |sufficient |necessary |required )+(?:speed|velocity|thrust|energy)|(?:fell|stopped|came up) short of (?:[a-z]+ ){0,2}?(?:velocity|speed|orbit))\b/g,
    example: "It left the satellite without enough speed to stay up.",
    counter: "It left the car without enough petrol to go on.",
  },
  {
    name: "a vain bid",
    pattern:
      /\b(?<trigger>(?:failed|unsuccessful|abortive|botched|fruitless|vain) (?:[a-z]+ )?(?:bids?|efforts?|tries|try|missions?|flights?))\b(?= [^.;]{0,30}?(?:[OV]{3}|orbit|space))/g,
    example: "It was the second failed bid to put a spy satellite in space.",
    counter: "It was the second failed bid for the bank.",
  },
  {
    name: "was lost as a stage failed",
    pattern:
      /O(?!O)[^.;]{0,60}?\b(?<trigger>(?:was|were) (?:lost|destroyed) (?:when|as))(?= (?:[a-z-]+ ){0,3}?(?:[VD]{3}|stage|engine|rocket|booster|upper))/g,
    example: "Three satellites were lost when the upper stage failed.",
    counter: "Three satellites were lost in the accounts.",
  },
  {
    name: "flights that ended badly",
    pattern:
      /\b(?:flights?|missions?|tries|efforts?|bids?|launches|H+)\b[^.;]{0,40}?\b(?<trigger>(?:ended|finished|wound up|landed) (?:up )?(?:in|at) (?:the )?(?:[a-z]+ )?(?:seas?|water|ocean|failure|flames|smoke|disaster|pieces|bottom|vain)|(?:went|gone) (?:badly )?wrong|came to nothing|did not (?:get|make it) (?:that )?far)\b/g,
    example: "Two of the three earlier flights of the rocket ended in the sea.",
    counter: "Two of the three flights to Paris ended in the fog.",
  },
  {
    name: "lost contact with the stage",
    pattern:
      /\b(?<trigger>lost (?:contact|touch|communications?) with)(?= (?:the |its |their )?(?:[a-z]+ )?(?:D{3}|V{3}|rocket|booster))/g,
    example: "The company lost contact with the rocket eight minutes after lift-off.",
    counter: "The company lost contact with the mayor.",
  },
];

const decay: readonly Way[] = [
  {
    name: "burned away",
    pattern: new RegExp(
      `${remains}${gap(60)}\\b(?<trigger>(?:burn(?:s|ed|t|ing)?|disintegrat(?:e|es|ed|ing)|perish(?:es|ed|ing)?|vapori[sz](?:e|es|ed|ing)|melt(?:s|ed|ing)?|incinerated?|consumed|fragment(?:s|ed)?) (?:up |away |apart |out |down |to pieces |completely |entirely |harmlessly |safely |mostly |largely )*(?:in|on|during|over|above|as|high above|upon|within|by))(?= (?:[a-zLB,-]+ ){0,4}?(?:atmosphere|re-?entry|re-?enter[a-z]*|descent|way down|[BL]{3}))`,
      "g",
    ),
    example: "Most of the spacecraft will burn away in the atmosphere.",
    counter: "The satellite firm broke up in the courts.",
  },
  {
    name: "pulled out of orbit",
    pattern:
      /\b(?<trigger>(?:pull|drag|bring|brought|tug|haul|suck|draw|drew|drawn)(?:s|ed|ing|ged|ging)? [^.;]{0,40}?(?:out of orbit|(?:down|back) to earth|into the (?:[a-z]+ )?atmosphere|down from orbit))\b/g,
    example: "Drag will pull the satellite out of orbit in May.",
    counter: "The report pulled the firm out of trouble.",
  },
  {
    name: "its return",
    pattern:
      /(?:O's|\bits|\btheir|\bthe O+'s) (?:[a-z-]+ )?(?<trigger>return|fall|plunge|descent|demise|splashdown|break-?up|end|landing)\b(?! to (?:service|work|operation|duty|power))(?=[^.;]{0,60}?(?:T{3}|L{3}|\b(?:atmosphere|ocean|pacific|atlantic|earth)\b))/g,
    example: "Engineers put the satellite's return at 11:14 p.m. on Tuesday.",
    counter: "The satellite's return to service was put off to Tuesday.",
  },
  {
    name: "came down in a village",
    pattern: new RegExp(
      `(?:D(?!D)|\\b(?:ring|tanks?|sphere|panel|chunks?|pieces?|fragments?|stage|booster)\\b)${gap(50)}\\b(?<trigger>(?:land|crash|f(?:a|e)ll|plung|plummet|smash|slam|dropp?|thudd?|c(?:o|a)m|turn|wash)(?:s|ed|es|ing|e)? (?:down |up |ashore |to earth )*(?:in|into|on|onto|near|outside|at|across|beside))(?= (?:[a-zN-]+ ){0,5}?(?:[BLN]{3}|fields?|gardens?|farms?|roofs?|forests?|beach|yard|street))`,
      "g",
    ),
    example: "A metal ring from a rocket landed in a field near Nairobi.",
    counter: "The rings of the firm landed in court.",
  },
  {
    name: "wreckage was found",
    pattern: new RegExp(
      `(?:D(?!D)|\\b(?:ring|tanks?|sphere|panel|chunks?|pieces?|fragments?)\\b)${gap(50)}\\b(?<trigger>found|discovered|recovered|located|retrieved|picked up|washed up)(?= (?:[a-z-]+ ){0,4}?(?:in|on|near|off|at|outside|along) (?:the )?(?:[a-z-]+ ){0,3}?[BLN]{3})`,
      "g",
    ),
    needs: ["place"],
    example: "Fragments of the stage were found in the Sulu Sea.",
    counter: "Fragments of the vase were found by children.",
  },
  {
    name: "tumbles back to Earth",
    pattern: new RegExp(
      `${remains}${gap(60)}\\b(?<trigger>(?:tumbl|hurtl|dropp?|f(?:a|e)ll|crash|plung|plummet|descend|sink|sank|careen|spiral)[a-z]* (?:back |down |all the way )*to (?:the )?(?:earth|ground|surface)\\b)`,
      "g",
    ),
    example: "The rocket stage is expected to tumble back to Earth.",
    counter: "The minister was brought back to earth.",
  },
  {
    name: "is no longer in orbit",
    absorbsNegation: true,
    pattern: new RegExp(`${flier}${gap(30)}\\b(?<trigger>(?:is|are|was|were) no longer in (?:orbit|space)\\b)`, "g"),
    example: "The satellite is no longer in orbit.",
    counter: "The minister is no longer in office.",
  },
  {
    name: "smacked into the sea",
    pattern: new RegExp(
      `${remains}${gap(70)}\\b(?<trigger>(?:smack|slamm?|smash|thud|thump|crash|barrel|plough|plow|hurtl|dropp?|ditch|div|dov|plung|plopp?|splash)(?:s|es|ed|e|ing)? (?:down |back )*(?:in|into|onto|off))(?= (?:the |an? )?(?:[a-z-]+ ){0,3}?(?:[BL]{3}|seas?\\b|ocean\\b|pacific\\b|atlantic\\b|waters?\\b))`,
      "g",
    ),
    example: "The old probe smacked into the Indian Ocean, satellite trackers said.",
    counter: "The satellite van smacked into a tree.",
  },
  {
    name: "debris was seen in the waters",
    pattern:
      /D{3}[^.;]{0,40}?\b(?<trigger>seen|spotted|observed|detected|tracked|fell|came down)(?= (?:[a-z]+ ){0,2}?(?:in|over|off|on) (?:the )?(?:[a-zBL]+ ){0,3}?(?:waters|seas?|coast|ocean)\b)/g,
    example: "Many pieces of debris of the rocket were seen in North Korean waters.",
    counter: "Many pieces of debris were seen in the street.",
  },
  {
    name: "broke up on the way down",
    pattern: new RegExp(
      `${remains}${gap(60)}\\b(?<trigger>br(?:eak|eaks|eaking|oke|oken) (?:up|apart) (?:in|on|during|as|upon|high in))(?= (?:[a-z,-]+ ){0,4}?(?:atmosphere|re-?entry|re-?enter[a-z]*|descent|way down))`,
      "g",
    ),
    example: "The satellite broke apart on re-entry.",
    counter: "The satellite broke apart in orbit.",
  },
  {
    name: "confirmed the re-entry",
    pattern:
      /A{3} (?:the |its |their |an? )(?:[a-z]+ )?(?<trigger>re-?entry|return to earth)(?=[.,;]| (?:and|but|on|at|over)\b)/g,
    example: "US Space Command confirmed the re-entry of the satellite. It confirmed the re-entry.",
    counter: "The firm confirmed the re-entry into politics of its chief.",
  },
];

const manoeuvre: readonly Way[] = [
  {
    name: "moved it to another orbit",
    pattern: new RegExp(
      `\\b(?<trigger>${shift} (?:itself|O+|it|them|one of (?:its|them)|the (?:K+ )?(?:[a-z-]+ ?){1,2})(?: up| down| back| away)? ${elsewhere})\\b|${flier}${gap(40)}\\b(?<trigger2>(?:was|were|been|being|is) (?:boosted|raised|lifted|moved|shifted|steered|nudged|pushed|taken|brought|sent|transferred|lowered|relocated|towed|repositioned) ${elsewhere})\\b`,
      "g",
    ),
    example: "Data show the satellite boosting itself to a higher orbit.",
    counter: "The firm moved its office to a new position.",
  },
  {
    name: "nudged its perigee",
    pattern:
      /\b(?<trigger>(?:nudg|boost|push|lift|rais|lower|trimm|drove|bring|brought|took|pull|dropp|mov|jack|hik|bump|increas|reduc|shr[aiu]nk|circulari[sz])[a-z]* (?:up |down )?(?:the |its |their |O+(?:'s)? )?(?:[a-z]+ )?(?:perigee|apogee|inclination|(?:low|high)(?:est)? point|semi-major axis))\b/g,
    example: "A burn nudged the perigee of the satellite up to 500 km.",
    counter: "The scandal nudged the minister out.",
  },
  {
    name: "an orbit adjustment",
    pattern:
      /\b(?<trigger>(?:orbit|orbital|altitude|plane|inclination|course|collision-avoidance|avoidance|evasive|station-keeping|phasing|orbit-raising)[- ](?:adjust(?:ment)?s?|changes?|corrections?|trims?|raises?|boosts?|raising|lowering|shifts?|burns?|man(?:oeuvre|euver)s?|moves?))\b(?=[^.;]{0,70}?(?:T{3}|K{3}))/g,
    example: "An orbit adjustment of the satellite on Friday took it 3 km higher.",
    counter: "A price adjustment on Friday took it higher.",
  },
  {
    name: "a burn raised it",
    pattern:
      /(?:K+|\b(?:five|four|three|two|several|short|long|single|second|final|new|of|engine|thruster)) (?:[a-z-]+ ){0,2}?(?<trigger>burns?|firings?|reboosts?)\b(?=[^.;]{0,60}?(?:T{3}|K{3}|\b(?:raised|lifted|nudged|pushed|lowered|sent|took|changed)\b))/g,
    example: "A two-minute burn of the satellite raised it by 9 km.",
    counter: "Three severe burns kept the satellite engineer away.",
  },
  {
    name: "has been climbing",
    pattern: new RegExp(
      `${flier}${gap(30)}\\b(?<trigger>(?:(?:has|have|had) been|is|was|are|were) (?:[a-z]+ )?(?:climbing|rising|ascending|descending|sinking|dropping|drifting|creeping|spiralling|losing (?:height|altitude)|gaining (?:height|altitude)))(?=[^.;]{0,24}?(?:K{3}|\\b(?:eastwards?|westwards?|higher|lower)\\b))`,
      "g",
    ),
    example: "The craft has been climbing by 2 km a day, satellite trackers found.",
    counter: "The satellite firm has been climbing in value.",
  },
  {
    name: "stepped aside",
    pattern:
      /\b(?<trigger>dodg(?:ed|es|ing|e)|sidestepp(?:ed|ing)|(?:mov|steer|manoeuvr|maneuver|stepp|swerv)(?:ed|es|ing|e|s)? (?:itself |O+ |the [a-z]+ |it )?(?:aside|clear|out of the way))\b(?=[^.;]{0,60}?(?:D{3}|O{3}|V{3}|\b(?:space junk|debris|stage|scrap|fragments?)\b))/g,
    example: "The space station dodged a piece of debris on Tuesday.",
    counter: "The minister dodged a question.",
  },
  {
    name: "fired the engines of",
    pattern:
      /\b(?<trigger>(?:fir|ignit|light|burn)(?:ed|es|s|ing)? (?:up )?(?:the|on-?board|one|two|four|all) (?:[a-z-]+ ){0,2}?(?:engines?|thrusters?|motors?))\b(?= of (?:[a-z]+ ){0,3}?O{3})/g,
    example: "It was raised by firing the engines of the satellite.",
    counter: "He started the engines of the lorry.",
  },
  {
    name: "left its neighbour",
    pattern: new RegExp(
      `${flier}${gap(20)}\\b(?<trigger>left|leaves|has left|had left|departed|abandoned|drew away from)(?= O{4})`,
      "g",
    ),
    example: "The Russian satellite left Astra 4A on 23 June.",
    counter: "The satellite engineer left the rocket firm in June.",
  },
  {
    name: "is heading west",
    pattern: new RegExp(
      `${flier}${gap(30)}\\b(?<trigger>(?:(?:is|was|has been|are|were|had been) (?:[a-z]+ )?)?(?:heading|headed|moving|drifting|travelling|traveling|on its way|sliding|creeping) (?:slowly |back )?(?:west|east)(?:wards?)?|(?:is|was|are|were) (?:on the move|moving)(?: again)?(?= again| since|[.,;]))`,
      "g",
    ),
    example: "The satellite is heading west at 0.67 degrees a day.",
    counter: "The satellite crew is heading to the west coast.",
  },
  {
    name: "no burns seen",
    negative: true,
    pattern:
      /\b(?<trigger>no (?:[a-z-]+ )?(?:burns?|man(?:oeuvres?|euvers?)|orbit changes?|thrusting)(?: (?:has|have|was|were))?(?: been)? (?:seen|detected|observed|found|made|noted|spotted|recorded))\b/g,
    example: "The satellite is alive, with no burns seen.",
    counter: "The satellite cook had no burns treated.",
  },
  {
    name: "its orbit rose",
    pattern:
      /\b(?:orbits?|perigee|apogee|altitude|height)(?: of (?:the )?O+)? (?:has |had |have )?(?<trigger>r[oi]se[ns]?|fell|fallen|climbed|dropped|increased|decreased|went (?:up|down)|came down|grown?|grew|shrank|jumped|crept (?:up|down))\b/g,
    example: "The orbit of the satellite rose for the second time this year.",
    counter: "The height of the waves rose.",
  },
];

export const widerFlight: Partial<Record<ClaimType, readonly Way[]>> = {
  launch,
  "launch-failure": launchFailure,
  decay,
  manoeuvre,
};

import { nameWords } from "../../catalogue/index.ts";

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
/** Aircraft, missiles, meetings, illnesses and roads have such names too. */
const others =
  "Hwasong|Hwaseong|Pukguksong|Musudan|Rodong|Nodong|Boeing|Airbus|Covid|COVID|Agni|Shahab|Fateh|Ghadr|Emad|Kheibar|Shahed|Orlan|Geran|Iskander|Kinzhal|Zircon|Trident|Minuteman|Taepodong|Unha|Chollima|Sejjil|MiG|Sukhoi|Tupolev|Su|Tu|Il|An|Ka|Mi|Kh|KN|DF|JL|SM|PAC|RQ|MQ|KC|EP|" +
  "All|About|Some|Over|Only|Nearly|Almost|Another|At|By|In|On|From|These|Those|Its|Their|With|Within|After|Before|Every|Around|Up|THAAD|Patriot|Arrow|Nudol|Article|Section|Group|Route|Highway|Type|Unit|Page|Figure|Flight|Building|Room|Channel|Radio|COP|ISO|Formula|Brexit|Apollo|Version|Block|Pad|Complex|Tier|Stage|Module|Expedition";
const not = `(?!(?:${months}|${weekdays}|${others})\\b)`;

const flies = "(?:satellites?|spacecraft|space ?planes?|cubesats?|probes?|space telescope|orbiter|lander)";
const numbered = `${not}[A-Z][A-Za-z]*(?:[- ]\\d+[A-Z]?|-[A-Z]*\\d+[A-Z]?)`;
/** A name whose number is tied to it: "ALOS-4", "CAS500-3", "Sich-2-30". One letter is an aircraft's. */
const tied = `${not}[A-Z][A-Za-z'’]+\\d*-(?:[A-Z]{2,}-)?[A-Z]{0,2}\\d+[A-Z]?(?:-\\d+[A-Z]?)?(?![-\\w])`;
const bare = `${not}(?:[A-Z][a-z]{2,}|[A-Z]{3,}[a-z]?)(?: [A-Z][a-z]{2,})?`;
const lifted =
  "(?:launch(?:ed|es|ing)?|orbited|put|placed|carr(?:y|ied|ies|ying)|deploy(?:ed|ing)?|lofted|boosted|sent|delivered|lifted|released|injected)";
const moved =
  "(?:launched|orbits?|orbiting|orbited|circles|circled|entered|re-?enter(?:s|ed)|passed over|passes over|raised|lowered|reached|separated|deployed|man(?:oeu|eu)v(?:re|er)(?:d|ed)|transmit(?:s|ted)|burned up|burnt up|went up|lifted off|came within|exchanged|photographed|followed)";

/** Where a text tells by its own words that a name is a satellite's. The name is the first group that is met. */
const ways: readonly RegExp[] = [
  // "the X-37B spaceplane", "Pathfinder-2, a small test satellite", "the satellite Pathfinder-2", "a satellite called Aurora"
  new RegExp(
    `\\b(${numbered})(?= ${flies}\\b|, (?:an?|the|its) (?:[A-Za-z-]+ ){0,5}?${flies}\\b)|\\b${flies},? (${numbered})\\b|` +
      `\\b${flies},? (?:called|named|dubbed|code-?named|known as) ["“']?([A-Z][A-Za-z]+(?:[- ]\\d+[A-Z]?)?)`,
    "g",
  ),
  // "launched ALOS-4", "put its first satellite, EOS-08, into orbit", "carrying NEXTSat-2"
  new RegExp(`\\b${lifted} (?:up |into orbit )?(?:(?:the|its|their|an?) )?(?:[a-z-]+,? ){0,3}?(${tied})`, "g"),
  // "ALOS-4 has been launched", "CAS500-3 exchanged signals"
  new RegExp(`\\b(${tied}),? (?:(?:has|had|have|been|also|now|was|is|were|will|be|itself|then|later) )*${moved}\\b`, "g"),
  // "NEXTSat-2", "GHGSat-C10"
  /\b([A-Z][A-Za-z]*(?:Sat|SAT)-?[A-Z]?\d+[A-Z]?)(?![-\w])/g,
];
/** Any such name, in a text that plainly speaks of spaceflight, unless the words around call it something else. */
const anyTied = new RegExp(
  `(?<!\\b(?:rocket|missile|launcher|vehicle|engine|aircraft|fighter|bomber|drone|jet|carrier) )\\b(${tied})` +
    "(?! (?:missiles?|drones?|jets?|bombers?|fighters?|aircraft|tanks?|rockets?|carrier|launch vehicles?|launchers?|boosters?|engines?|variants?|virus|vaccines?|pandemic|treaty|summit|class)\\b)",
  "g",
);
/** A name without a number, or with one behind a space: "Tyche", "IMAGE", "ADRAS-J", "IGS Radar-8", "SAOCOM 1B", "GaoJing 1-02". */
const plain = `${not}(?:[A-Z][a-z]{2,}[A-Za-z]*|[A-Z]{3,}[a-z]?|[A-Z][a-z]*[A-Z][A-Za-z]+)(?:-(?:[A-Z]{1,3}\\d?|[IV]{1,4}|[A-Z][a-z]+))?(?: [A-Z][a-z]+-\\d+| \\d{1,2}(?:-\\d+)?[A-Z]?)?(?![-\\w])`;
/** One that no plain word looks like. */
const odd = `${not}(?:[A-Z]{4,}|[A-Z]+[a-z]+[A-Z][A-Za-z]+|[A-Z]{3,}-(?:[A-Z]\\d?|[IV]{1,4}))(?: \\d{1,2}(?:-\\d+)?[A-Z]?)?(?![-\\w])`;
const two = `(${plain})(?: and (${plain}))?`;
const work =
  "(?! (?:agenc(?:y|ies)|offices?|cent(?:re|er)|control|towns?|networks?|operators?|makers?|manufacturers?|compan(?:y|ies)|firms?|experts?|watchers?|trackers?|spotters?|engineers?|designers?|program(?:me)?s?|industry|launch(?:es)?|project|orbit|images?|pictures?|data|communications?)\\b)(?!['’-])";
const has = "(?:was|were|is|are|has|have|had|will|would|which)";

/** Names without a number, in a text that speaks of satellites: "launch IMAP from", "the satellite Aurora was". */
const plainWays: readonly RegExp[] = [
  // "The youngest, Tyche, was launched", "the radar satellite IGS Radar-8 rose"
  new RegExp(
    `\\b(?:${flies}|craft|newcomer|youngest|newest|latest|oldest|one)(?:,| called| named| dubbed)? ${two}(?=,? (?:${has}|launched|built|weighing|went|lifted|rose|${moved})\\b)`,
    "g",
  ),
  // "its inspection satellite ADRAS-J approached"
  new RegExp(
    `\\b(?:${flies}|sister|twin|predecessor|successor) (${plain})(?= (?!said|says|official|spokes|minister|is said)[a-z]+)`,
    "g",
  ),
  new RegExp(`\\b${flies},? ([A-Z]{2,}-[A-Z][a-z]+ \\d{1,2}|${odd})(?![-\\w])`, "g"),
  // "launched EMISAT, which", "with a telescope for X-rays, the Einstein Probe"
  new RegExp(`\\b${lifted} (?:up )?(?:the |its )?(${odd})`, "g"),
  /\b((?!(?:Cube|Small|Nano|Micro|Mini|Pico|Am|Rad)Sat\b)[A-Z][A-Za-z]*[A-Za-z]Sat)(?![-\w])/g,
  /\b((?:[A-Z][a-z]+ ){1,2}(?:Probe|Telescope|Orbiter|Explorer|Surveyor|Observatory|Lander))\b/g,
  // "Kowsar and Hodhod, the first satellites of", "LES-5, a relay that"
  new RegExp(
    `(?<![-\\w])${two}, (?:an?|the|its|their|(?:one|the [a-z]+) of (?:the|its|their)(?: [a-z]+)?|[A-Z][a-z]+['’]s) (?:(?!(?:of|head|chief|director|boss|minister|owner|maker|builder|father|analyst|historian|astronomer)\\b)[A-Za-z-]+ ){0,4}?(?:${flies}|telescope|relay|observatory)\\b${work}`,
    "g",
  ),
  // "A successor called IRIS", "a relay dubbed Hotel"
  new RegExp(
    `\\b(?:${flies}|craft|successor|predecessor|newcomer|relay|cargo|payload)s?,? (?:called|named|dubbed|code-?named|known as|christened|nicknamed) ["“']?${two}`,
    "g",
  ),
  // "IMAGE had been launched", "Kowsar and Hodhod were sent into space"
  new RegExp(
    `(?<![-\\w])${two},? (?:had|has|have|was|were|is|are|will)(?: also| now| then| first| finally)? (?:been |be |to be )?(?:launched|lofted|orbited|(?:put|placed|sent|carried|lifted|injected) (?:up )?into (?:space|orbit|an? )|deployed in(?:to)? )`,
    "g",
  ),
  // "carried Tyche into orbit", "with Argentina's SAOCOM 1B"
  new RegExp(
    `\\b(?:carr(?:y|ied|ies|ying)|put|placed|sent|boosted|delivered|lofted|released) (?:up )?(?:the |its |[A-Z][a-z]+['’]s )?${two} (?:into (?:orbit|space|an? )|to (?:orbit|space)|aloft|in orbit)`,
    "g",
  ),
  new RegExp(`\\b(?:with|carrying|launched|of) [A-Z][a-z]+(?:['’]s?) ([A-Z]{3,} \\d{1,2}[A-Z]?)(?![-\\w])`, "g"),
  // "the DSCOVR probe", "its RHESSI satellite", "a retired ERBS satellite"
  new RegExp(`(${odd}) (?:satellite|spacecraft|probe|orbiter|lander|spaceplane)s?\\b${work}`, "g"),
  new RegExp(
    `\\b(?:[Tt]he|[Ii]ts) (?:[a-z-]+ ){0,2}?(${plain}) (?:satellite|spacecraft|probe|orbiter|lander|spaceplane)\\b${work}`,
    "g",
  ),
  new RegExp(
    `\\b(?:launch(?:ed|es|ing)?|orbited|deployed|lofted|blasted) (?:(?:the|its) )?(${bare})(?= (?:from|into|on (?:an?|board)|aboard|atop|to (?:low|an?|geo|sun|the Moon|the moon))\\b)`,
    "g",
  ),
  new RegExp(
    `\\b(?:satellite|spacecraft|probe|spaceplane|space telescope|lander|orbiter),? (${bare})(?=,? (?:was|is|has|had|will|into|from|re-?entered|passed|orbits)\\b|, )`,
    "g",
  ),
];

const spaceWords =
  /\b(?:satellites?|cubesats?|spacecraft|orbit(?:s|al)?|rockets?|probes?|space|cosmodrome|Cape Canaveral|Baikonur|Vandenberg|Plesetsk|lander|lunar|astronauts?|cosmonauts?|taikonauts?|Tanegashima|Palmachim|Jiuquan|Wenchang|Xichang|Taiyuan|Sohae|Sriharikota|Kourou|Vostochny|re-?ent(?:ry|ers?|ered)|Cosmos|Kosmos|NASA|ISRO|ESA|JAXA|Roscosmos)\b/gi;
const MOST = 40;
const LOOK = 60_000;

/** Names that the text itself says are a satellite's, by their first word. */
export function namesTold(shadow: string): ReadonlyMap<string, readonly string[]> {
  const head = shadow.slice(0, LOOK);
  const words = head.match(spaceWords)?.length ?? 0;
  const found = new Set<string>();
  for (const way of words >= 3
    ? [...ways, anyTied, ...plainWays]
    : words === 2
      ? [...ways, ...plainWays]
      : words === 1
        ? ways
        : ways.slice(0, 1)) {
    for (const match of head.matchAll(way)) {
      for (const name of match.slice(1)) if (name !== undefined && found.size < MOST && isName(name, head)) found.add(name);
    }
  }
  const byWord = new Map<string, string[]>();
  for (const name of [...found].toSorted((a, b) => b.length - a.length)) {
    const first = nameWords(name)[0]?.text ?? "";
    byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  return byWord;
}

/** Words that begin a sentence with a capital, makers and kinds: "Yesterday, the satellite", "the Soviet probe". */
const noNames =
  /^(?:It|This|That|They|Both|These|Those|What|Which|Who|There|Nothing|None|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Another|Others|Each|Neither|Either|He|She|We|You|Its|Their|Our|Only|All|Many|Most|The|An?|Yesterday|Today|Tonight|Tomorrow|Meanwhile|However|Later|Then|Now|Earlier|Instead|Still|Moreover|Also|Soon|Indeed|Finally|Unlike|Like|Together|Separately|Elsewhere|Recently|Last|Next|Once|Since|Until|Initially|Originally|Officially|Eventually|Afterwards|Thus|Hence|Perhaps|Overnight|First|Second|Third|After|Before|When|While|If|As|Although|Soviet|Western|Eastern|Northern|Southern|European|African|Asian|Arab|Earth|Moon|Mars|Venus|Sun|Lunar|Martian|Maxar|Planet|Boeing|Airbus|Lockheed|Northrop|Thales|Starlink|OneWeb|Kuiper|Intelsat|Eutelsat|SpaceX|Galileo|Copernicus|Telesat|Viasat|Iridium|Globalstar|Army|Navy|Air|Force|Guards?|Pentagon|Internet|GPS|CubeSat|Doppler|GMT|UTC|President|Minister|General|Colonel|Admiral|Professor|Dr|Mr|Mrs|Ms|Sir)(?![\w])/;

/** Whether what stands where a name should is one: no beginning of a sentence, nationality or word that the text writes small elsewhere. */
function isName(name: string, head: string): boolean {
  if (noNames.test(name)) return false;
  if (/\d/.test(name) || /[A-Z].*[A-Z]/.test(name)) return true;
  if (/(?:ian|ese|ish|ean)$/.test(name) || (/[^s]s$/.test(name) && !name.includes(" "))) return false;
  const small = name.toLowerCase();
  for (let at = head.indexOf(small); at >= 0; at = head.indexOf(small, at + 1))
    if (!/\w/.test(head.charAt(at - 1)) && !/\w/.test(head.charAt(at + small.length))) return false;
  return true;
}

/** The name told that begins here, the longest first. */
export function toldAt(shadow: string, start: number, names: readonly string[]): string | undefined {
  return names.find((name) => shadow.startsWith(name, start) && !/[\w-]/.test(shadow.charAt(start + name.length)));
}

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
const tied = `${not}[A-Z][A-Za-z'’]+\\d*-\\d+[A-Z]?(?:-\\d+[A-Z]?)?(?![-\\w])`;
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
/** Names without a number, in a text that speaks of satellites: "launch IMAP from", "the satellite Aurora was". */
const plainWays: readonly RegExp[] = [
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
  /\b(?:satellites?|spacecraft|orbit(?:s|al)?|rockets?|probes?|space|cosmodrome|Cape Canaveral|Baikonur|Vandenberg|Plesetsk|re-?ent(?:ry|ers?|ered)|Cosmos|Kosmos|NASA|ISRO|ESA|JAXA|Roscosmos)\b/gi;
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
      const name = match.slice(1).find((group) => group !== undefined);
      if (name !== undefined && found.size < MOST) found.add(name);
    }
  }
  const byWord = new Map<string, string[]>();
  for (const name of [...found].toSorted((a, b) => b.length - a.length)) {
    const first = nameWords(name)[0]?.text ?? "";
    byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  return byWord;
}

/** The name told that begins here, the longest first. */
export function toldAt(shadow: string, start: number, names: readonly string[]): string | undefined {
  return names.find((name) => shadow.startsWith(name, start) && !/[\w-]/.test(shadow.charAt(start + name.length)));
}

import { nameWords, resolveObject, type KnowledgeIndex, type Meaning, type NameWord } from "../../catalogue/index.ts";
import type { Span } from "../../base/index.ts";
import type { ObjectRecord } from "../../model/index.ts";
import { namesTold, toldAt } from "./namesTold.ts";
import type { Entity, NameMark } from "./types.ts";

/** Families whose names are a word and a number; with the number they name one object, known to us or not. */
const families =
  "malligyong|mallikyong|manrigyong|manligyong|kwangmyongsong|gwangmyeongseong|cosmos|kosmos|usa|yaogan|gaofen|jilin|shijian|shiyan|luch|olymp|noor|nour|" +
  "khayyam|chamran|soraya|mahda|keyhan|kayhan|hatef|nahid|pars|zafar|ofek|ofeq|eros|nrol|starlink|oneweb|intelsat|eutelsat|gsat|cartosat|risat|" +
  "microsat|kompsat|arirang|cas500|sentinel|landsat|worldview|geoeye|tianlian|tiangong|tianzhou|shenzhou|beidou|glonass|navstar|" +
  "ers|envisat|aeolus|rosat|skynet|syracuse|athena|sicral|helios|cso|pleiades|spot|sar-lupe|igs|qzs|michibiki|ekspress|meridian|" +
  "kanopus|resurs|persona|lotos|razdan|tundra|elektro|meteor|fengyun|zhangheng|haiyang|huanjing|ziyuan|tianhui|tianmu|" +
  "bluewalker|bluebird|capella|iceye|umbra|hawkeye|gps|wgs|aehf|sbirs|gssap|otv|astra|thor|telstar|hispasat|measat|inmarsat|viasat|amos|turksat|arabsat|" +
  "nilesat|badr|galaxy|echostar|anik|paksat|hotbird|yamal|optus|superbird|koreasat|apstar|asiasat|chinasat|zhongxing|chandrayaan|eos|lacrosse|topaz|metop|noaa|goes|" +
  "himawari|jason|cryosat|terrasar|radarsat|gokturk|khalifasat|ionosfera|kondor|bars|pion|paya|kowsar|hodhod|tolou|navid|rasad|omid|425|hj|tianzhi|chuangxin|qianfan|" +
  "jielong|shiyong|tjs|tongxin|xjs|xjy|aist|zohreh|bilim|kazsat|angosat|nigcomsat|diwata|vinasat|lapan|theos|lemur|skysat|flock|dove|blacksky|planetscope|elisa|ceres|" +
  "yunhai|essaim|spirale|cerise|clementine|sicral|italsat|spainsat|xtar|paz|ingenio|satcombw|h2sat|exactview|proba|aeolus|swarm|grace|champ|goce|tandem|enmap|" +
  "venera|vega|zond|mariner|pioneer|voyager|explorer|molniya|almaz|gonets|sputnik|alos|daichi|ibuki|gosat|superview|gaojing|adras|saocom|prisma|skynet|cosmo-skymed|csg|sarah|" +
  "sich|egyptsat|cbers|amazonia|fakhr|saman|nvs|cms|gisat|insat|prss|ekran|bion|foton|glonass-k|hayabusa|orion|trumpet|mentor|misty|onyx|quasar|keyhole|kh|les|formosat|triton|" +
  "peruat|perusat|alsat|falconeye|mohammed|sbirs|dsp|muos|mev|xjss|xjs|sy|sj|yg|gf";
const familyNames: ReadonlySet<string> = new Set(families.split("|"));
/** A family's word in any case behind its capital ("WorldView", "WORLDVIEW"), and what numbers it. */
const familyWord = /^(?:425|H2SAT|CAS500|SAR-L[Uu][Pp][Ee]|[A-Z][A-Za-z]*)/;
const familyNumber = new RegExp(
  `^(?: No\\. ?\\d+|[- ](?:[A-Z]{1,2}(?=\\d)|[A-Z0-9]{1,3}[- ])?\\d+[A-Za-z]?(?:[- ]\\d+[A-Z]?\\b){0,2}|[- ]\\d*[A-Z]{1,3}\\b(?: No\\. ?\\d+)?)(?![-\\w])`,
);
const vehicles =
  "Long March|Falcon|Soyuz|Proton|Angara|Simorgh|Qaem|Ghaem|Qased|Ghased|Zoljanah|Safir|Ariane|Vega|Atlas|Delta|Electron|Kuaizhou|Kinetica|Ceres|Nuri|KSLV|GSLV|" +
  "PSLV|SSLV|LVM3|LVM|H-IIA|HIIA|H3|Epsilon|Shavit|Starship|New Glenn|Chollima|Unha|Taepodong|Vulcan|Minotaur|Pegasus|Antares|Rokot|Tsyklon|Zenit|Dnepr|" +
  "Zhuque|Tianlong|Hyperbola|Jielong|Gravity|Kairos|Terran|Spectrum|Zuljanah|Qaem-100|Cosmos-3M|Kosmos-3M|Paektusan";
const vehicleName = new RegExp(
  `^(?:${vehicles})(?:[- ]?(?:\\d+[A-Z]?(?:[-/.]\\w{1,5})?|Heavy|V|IV|II|I)\\b)*(?:\\/Y\\d+|[- ][CDFM]\\d{1,3}\\b)?`,
);
/** The first words of these names: most capitalised words are none, and need no pattern tried on them. */
const firstWords = (names: string): ReadonlySet<string> =>
  new Set(names.split("|").flatMap((name) => nameWords(name)[0]?.text ?? []));
const familyWords: ReadonlySet<string> = new Set([
  ..."x soyuz progress crew chang change chang'e chang’e".split(" "),
  ...families.split("|").flatMap((name) => nameWords(name)[0]?.folded ?? []),
]);
const vehicleWords = firstWords(vehicles);

/** "Cosmos 2558", "WorldView-3": the family's name with its number, or undefined. */
function familyAt(text: string): string | undefined {
  // Spaceplanes, ships and probes whose numbers are written in ways of their own.
  const plane =
    /^(?:X-37[A-Z]?\b|(?:Soyuz|Progress)(?: TMA| TM| MS| M)-\d+M?\b|Crew Dragon\b|Chang['’]e[- ]\d(?:[- ]T\d)?)/.exec(
      text,
    )?.[0];
  if (plane !== undefined) return plane;
  const word = familyWord.exec(text)?.[0];
  if (word === undefined || !familyNames.has(word.toLowerCase())) return undefined;
  const number = familyNumber.exec(text.slice(word.length))?.[0];
  return number === undefined ? undefined : word + number;
}

/**
 * Names in a stretch of the shadow text, longest match first, in order, none overlapping. What the whole text calls a satellite is
 * looked for once.
 */
export function nameFinder(shadow: string, index: KnowledgeIndex): (stretch: Span) => readonly NameMark[] {
  const ownNames = namesTold(shadow);
  return (stretch) => findNames(shadow, stretch, ownNames, index);
}

function findNames(
  shadow: string,
  [from, to]: Span,
  ownNames: ReadonlyMap<string, readonly string[]>,
  index: KnowledgeIndex,
): readonly NameMark[] {
  const words = nameWords(shadow.slice(from, to));
  const marks: NameMark[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word === undefined) break;
    const start = from + word.start;
    const known = index.matchAt(words, at).find((match) => fits(words, at, match.words, match.meanings));
    // "the Gulf of Mexico" is not "the Gulf".
    if (known !== undefined && word.folded === "the" && longerBehind(words, at, known.words, index)) {
      at += 1;
      continue;
    }
    const lastEnd = known === undefined ? start : from + (words[at + known.words - 1]?.end ?? word.end);
    // The full stop of "U.S." belongs to the name.
    const knownEnd =
      known !== undefined && /\.[A-Z]$/.test(shadow.slice(start, lastEnd)) && shadow.charAt(lastEnd) === "."
        ? lastEnd + 1
        : lastEnd;
    const capital = word.text.charAt(0) !== word.text.charAt(0).toLowerCase();
    const family = !capital
      ? undefined
      : ((tied(words, at) && familyWords.has(word.folded)
          ? familyAt(shadow.slice(start, Math.min(to, start + 40)))
          : undefined) ??
        (known === undefined &&
        ownNames.has(word.text) &&
        !(vehicleWords.has(word.text) && vehicleName.test(shadow.slice(start, start + 40)))
          ? toldAt(shadow, start, ownNames.get(word.text) ?? [])
          : undefined));
    const vehicle =
      capital && family === undefined && vehicleWords.has(word.text)
        ? vehicleName.exec(shadow.slice(start, Math.min(to, start + 40)))?.[0]
        : undefined;
    if (known !== undefined && knownEnd >= start + (family ?? vehicle ?? "").length) {
      const entities = entitiesOf(known.meanings);
      if (entities.length > 0) marks.push({ span: [start, knownEnd], entities });
      at += entities.length > 0 ? known.words : 1;
      continue;
    }
    const shaped = family ?? vehicle;
    if (shaped === undefined) {
      at += 1;
      continue;
    }
    const end = start + shaped.length;
    // "LVM3 M4", "PSLV-C61": the flight's number is no part of the rocket's name.
    const written = shaped.replace(/\s+/g, " ");
    const name = family === undefined ? written.replace(/(?<=\w)[- ][CDFM]\d{1,3}$/, "") : written;
    const matches = family === undefined ? [] : resolveObject(name, index).filter((match) => match.how !== "family");
    const objects: readonly ObjectRecord[] = matches.map((match) => match.object);
    marks.push({
      span: [start, end],
      entities: [
        family === undefined
          ? { kind: "vehicle", name, launches: [] }
          : objects.length > 0
            ? { kind: "object", objects, spelling: true }
            : { kind: "unknown-object", name, launches: [] },
      ],
    });
    while (at < words.length && from + (words[at]?.start ?? 0) < end) at += 1;
  }
  return marks;
}

/** "the North" is a country in "the North said" and none in "the North Pacific". */
function fits(words: readonly NameWord[], at: number, count: number, meanings: readonly Meaning[]): boolean {
  if (meanings.every((meaning) => meaning.kind === "zone")) return false;
  const written = words
    .slice(at, at + count)
    .map((word) => word.text)
    .join(" ");
  if (!/^(?:the )?(?:North|South|States|West|East)$/i.test(written)) return true;
  const next = words[at + count];
  return !(next !== undefined && /^\s+$/.test(next.gap) && /^[A-Z]/.test(next.text));
}

/** Behind a name that begins with "the" stands one that goes on further. */
function longerBehind(words: readonly NameWord[], at: number, count: number, index: KnowledgeIndex): boolean {
  return index.matchAt(words, at + 1).some((match) => match.words >= count && fits(words, at + 1, match.words, match.meanings));
}

/** A family's name needs its number right behind it. */
function tied(words: readonly NameWord[], at: number): boolean {
  const gap = words[at + 1]?.gap;
  return gap !== undefined && gap.length <= 1;
}

function entitiesOf(meanings: readonly Meaning[]): readonly Entity[] {
  const found: Entity[] = [];
  const objects = meanings.flatMap((meaning) => (meaning.kind === "object" ? [meaning.object] : []));
  if (objects.length > 0)
    found.push({
      kind: "object",
      objects: objects.toSorted((a, b) => Number(a.kind !== "payload") - Number(b.kind !== "payload")),
      spelling: false,
    });
  for (const meaning of meanings) {
    if (meaning.kind === "launches" && meaning.by === "vehicle" && objects.length === 0)
      found.push({ kind: "vehicle", name: meaning.name, launches: meaning.launches });
    if (meaning.kind === "launches" && meaning.by === "payload" && objects.length === 0)
      found.push({ kind: "unknown-object", name: meaning.name, launches: meaning.launches });
    if (meaning.kind === "place") found.push({ kind: "place", place: meaning.place });
    if (meaning.kind === "organisation") found.push({ kind: "organisation", organisation: meaning.organisation });
    if (meaning.kind === "country") found.push({ kind: "country", country: meaning.country, how: meaning.as });
  }
  return found;
}

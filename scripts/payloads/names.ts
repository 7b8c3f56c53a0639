/**
 * Names of payloads as catalogues write them, made into the names that newspapers use: without brackets and pinyin counters, with both ways of
 * writing a family. What the reader does by itself needs no alias here: capitals, hyphens and spaces between letters and digits.
 */
import { nameWords } from "../../src/catalogue/index.ts";
import { wholeNames } from "./wholeNames.ts";

/** Ways of writing one family, the number behind it the same. */
const spellings: readonly (readonly string[])[] = [
  ["Kosmos", "Cosmos", "Космос"],
  ["Yaogan", "YG"],
  ["Gaofen", "GF"],
  ["Shijian", "SJ"],
  ["Tianhui", "TH"],
  ["Shiyan"],
  ["TJS", "Tongxin Jishu Shiyan"],
  ["Chinasat", "Zhongxing"],
  ["Superview", "Gaojing"],
  ["Ziyuan", "ZY"],
  ["Haiyang", "HY"],
  ["Fengyun"],
  ["Huanjing", "HJ"],
  ["Tianlian"],
  ["Ofeq", "Ofek"],
  ["Arirang", "KOMPSAT"],
  ["Chollian", "GEO-KOMPSAT"],
  ["Daichi", "ALOS"],
  ["Noor", "Nour"],
  ["Khayyam", "Khayam"],
  ["Meteor-M", "Meteor-M No."],
  ["Resurs-P", "Resurs-P No."],
  ["Kanopus-V", "Kanopus-V No."],
  ["Kondor-FKA", "Kondor-FKA No."],
  ["Arktika-M", "Arktika-M No."],
  ["Elektro-L", "Elektro-L No."],
  ["IGS Optical", "IGS O"],
  ["IGS Radar", "IGS R"],
  ["Ekspress", "Express"],
  ["Progress MS"],
  ["Soyuz MS"],
  ["OTV", "X-37B OTV"],
];
const familyOf = new Map(spellings.flatMap((ways) => ways.map((way) => [keyOfName(way), ways] as const)));

/** Two letters before a number tell a satellite only where analysts write them so. */
const shortFamilies = new Set(["yg", "gf", "sj", "th", "zy", "hy", "hj", "ps"]);

/** Words that begin many things with numbers; a satellite's name of such a word needs another word beside it. */
const commonWords = new Set(
  (
    "object payload mission unit block model stage flight crew test satellite sat spacecraft apollobp dummy unknown ballast deb group type class mark " +
    "star step link phase page day track channel route level team time image polar sky space moon sun earth world europe part section sector chapter " +
    "version plan target reflector capsule module segment pair first second third heavy fourth fifth mass simulator subsat subsatellite tank piece " +
    "january february march april may june july august september october november december monday friday station room gate hotel bus series north " +
    "south east west center centre number capsula maket box ring line art alpha beta delta gamma sigma omega bird lace eye cat dove swan hawk falcon eagle " +
    "fox bee ant fly lion tiger bear dragon phoenix ghost shadow spark pathfinder scout patriot liberty freedom independence unity hope faith grace vision " +
    "global legion crystal corona cluster courier sphere emerald gambit canyon poppy misty lanyard strawman jumpseat trumpet chalet vortex magnum orion project don fast observer radio catch topo resources relay dash rss rainbow grab jack jay delta titan centaur agena transporter bandwagon nato punch tempo unicorn tomorrow fy saturn atlas runner raptor hermes " +
    "horizon dream spirit opportunity curiosity discovery challenger columbia atlantis endeavour enterprise resilience endurance polaris"
  ).split(" "),
);

/** Rockets that share the name of a satellite of the first years: "Soyuz-2", "Kosmos-3M", "Start-1". */
const rockets = new Set(
  "soyuz2 soyuz5 soyuz6 kosmos1 kosmos2 kosmos3 cosmos1 cosmos2 cosmos3 космос1 космос2 космос3 start1 start2 molniya1 proton1 proton2 proton3 proton4 pegasus1 pegasus2 pegasus3 vega1 vega2 atlas1 atlas2 atlas3 atlas5 titan1 titan2 titan3 titan4 gemini1 gemini2 gemini3 gemini25 vostok1a thor1 thor2 thor3 electron1 electron2 ariane1 ariane2 ariane3 ariane4 ariane5 ariane6 zenit1 zenit2 zenit3 angara1 angara5 kuaizhou1 ceres1 jielong1 jielong3 dragon2 tsyklon3 minotaur1 minotaur4 antares1 firefly1 alpha1 long1".split(
    " ",
  ),
);

/** The name without what separates and without capitals: what two spellings of one name share. */
export function keyOfName(name: string): string {
  return nameWords(name)
    .map(({ folded }) => folded)
    .join(" ");
}

/** What only catalogues call it: the maker's number ("Kobal't 541", "Argon 90L") and counters in pinyin. */
const serial =
  /\d+L$|^(?:Kobal|Zenit-\d|Argon|Oblik|Oktan|Gektor|Germes|Gerakl|Feniks|Siluet|Rotor|Orlets|Oko|Tselina|Yantar|Terilen|Transtage|Kometa|Sapfir|Yenisey|Ikar|Jianbing|JSE|Project|Block)\b|\b(?:zu|hao) \d|\bR$/i;

/** The parts of a catalogue's name: "ALOS-4 (DAICHI-4)" has two, "Yaogan 37 01 xing" is "Yaogan 37 01". */
function partsOf(raw: string): readonly string[] {
  return raw
    .replace(/\[/g, "(")
    .replace(/[\]"?*]/g, " ")
    .replace(/\b(?:No\.|SL) ?(?=\d)/gi, "")
    .split(/[()/,]|\s'|'\s/)
    .map((part) =>
      part
        .replace(/\s+(?:xing|hao|weixing|spacecraft)$/i, "")
        .replace(/^['’]/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "" && part !== "-" && !serial.test(part));
}

/** Whether a name tells one thing in ordinary prose: a word and a number, or one of the names that are known to be whole. */
function tells(name: string): boolean {
  if (wholeNames.has(name)) return true;
  const words = nameWords(name);
  const [first, second] = words;
  if (first === undefined || words.length > 5 || name.length > 40 || rockets.has(keyOfName(name).replaceAll(" ", "")))
    return false;
  const numbered = words.some(({ text }) => /^\p{Nd}+$/u.test(text));
  const ordinal = /^(?:I{2,3}|IV|VI{0,3}|IX|X{1,3}I{0,3}|X?IV|X?VI{0,3}|X{0,2}IX)[A-Z]?$/;
  const last = words.at(-1)?.text ?? "";
  if (!/^\p{L}/u.test(first.text)) return false;
  if (!numbered) return words.length > 1 && ordinal.test(last) && first.text.length >= 5 && !commonWords.has(first.folded);
  const number = Number(words.find(({ text }) => /^\p{Nd}+$/u.test(text))?.text);
  const year = number >= 1950 && number <= 2049 && !/^(?:kosmos|cosmos|космос)$/.test(first.folded);
  if (year || /^(?:NRO Mission|Mission|ISS|FM|SL|PL|BP|SN|SV|S\/N)\b/.test(name)) return false;
  if (first.text.length < 3) {
    const long = words.slice(1).some(({ text }) => /^\p{L}{4,}$/u.test(text));
    return shortFamilies.has(first.folded) ? second !== undefined : long && words.length > 2;
  }
  if (!commonWords.has(first.folded)) return true;
  // "Crew 5" and "Star 3" are not taken, "Star One C1" and "Dragon CRS-9" are.
  return words.slice(1).some(({ text, folded }) => /^\p{L}{3,}$/u.test(text) && !commonWords.has(folded));
}

/** Lists write all in capitals; a word of six letters is no abbreviation. */
function titled(name: string): string {
  return name.replace(/\p{Lu}{6,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function shouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** The names of an object that a text may use, from those that catalogues give it: each in every way of writing its family. */
export function newspaperNames(raw: readonly string[]): readonly string[] {
  const named = new Map<string, string>();
  const add = (name: string): void => {
    if (!tells(name)) return;
    const written = wholeNames.has(name) ? name : titled(name);
    const key = keyOfName(written);
    // Readers mind capitals: of "METOP-B" and "Metop-B" the second fits both ways of writing.
    const before = named.get(key);
    if (before === undefined || (shouted(before) && !shouted(written))) named.set(key, written);
  };
  for (const part of raw.flatMap(partsOf)) {
    add(part);
    const split = /^(.*?\p{L})[-. ]{0,2}(0*)(\d.*)$/u.exec(part);
    if (split === null) continue;
    const [, family = "", zeros = "", rest = ""] = split;
    for (const way of familyOf.get(keyOfName(family)) ?? []) {
      add(`${way}${way.endsWith(".") ? " " : "-"}${zeros}${rest}`);
      if (zeros !== "" && /^\d/.test(rest)) add(`${way}-${rest}`);
    }
  }
  return [...named.values()];
}

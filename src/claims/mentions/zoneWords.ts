import { pattern } from "../text/index.ts";
import { isDigitAt, matchAt } from "./lexicon.ts";
import type { ZoneWord } from "./types.ts";

/** Abbreviations of zones that news texts use; what they mean is decided elsewhere. */
export const ABBREVIATION =
  "UTC|GMT|UT1|UT|TUC|TU|KST|JST|PYT|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AKST|AKDT|HST|HDT|HAST|ChST|CEST|CET|MESZ|MEZ|EEST|EET|WEST|WET|BST|IST|IDT|IRST|IRDT|MSK|MSD|мск|МСК|MCK|PKT|SGT|HKT|AEST|AEDT|AWST|ACST|ACDT|NZST|NZDT|NZT|EAT|WAT|SAST|CAT|TRT|ICT|WIB|VLAT|YAKT|AST|ADT|NST|NPT|VET|ART|BRT|CLT|CLST|COT|PET|GST|PHT|MMT|UZT|ALMT|AZT|GET|AMT|NDT|SST";

const abbreviation = pattern(`(?:${ABBREVIATION})(?![\\p{L}\\d])`, "uy");
/** "2:29 p.m. Eastern": the zones of North America by their short names, right behind a clock. */
const american =
  /(?:US |U\.S\. )?(?<name>Eastern|Central|Mountain|Pacific)(?![\p{L}-]|\s(?:[Tt]ime|[Ss]tandard|[Dd]aylight|Ocean|Asia|Europe|Front|Command|Fleet|[Cc]oast|Committee))/uy;
/** "5:48 our time", "7:56 here": of where the text is at home. */
const our = /(?:our|your) time(?!\p{L})|(?:over )?here(?=\s?[,.;:)?!]|$)/uy;
const zulu = /(?:Z(?![\p{L}\d])|[Zz]ulu(?: time)?\b|(?:coordinated )?universal time\b)/uy;
const offset = /(?:UTC|GMT|UT)\s?(?<sign>[+-])\s?(?<h>\d{1,2})(?::?(?<m>[0-5]\d))?(?![\d:])/uy;
/** A minus sign could be a range of times: "10:15-10:27". */
const bareOffset = /(?<sign>\+)(?<h>[01]\d):?(?<m>[0-5]\d)(?![\d:])/uy;
const local =
  /(?:the\s)?local(?:\s[Tt]ime)?(?:\s(?:in|at)\s(?:the\s)?(?<place>\p{Lu}(?:[\p{L}'-]|\.(?=\p{L}))*(?:\s\p{Lu}(?:[\p{L}'-]|\.(?=\p{L}))*){0,2}))?(?!\p{L})|time\slocal(?!\p{L})/uy;
const notZones =
  "Same|First|Last|This|That|Next|Second|Real|Full|Long|Some|Any|Prime|Space|Spare|Flight|Launch|Lead|Travel|Part|Half|Every|The|Short|New|Financial|Sunday|Japan Times|Record|Response|Big|Race";
const named = pattern(
  `(?:the\\s)?(?!(?:${notZones})\\s[Tt]ime|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)(?<name>\\p{Lu}[\\p{L}.'-]+(?:[\\s-]\\p{Lu}[\\p{L}.'-]+){0,3}?)(?:\\s(?<kind>[Ss]tandard|[Dd]aylight|[Ss]ummer|[Ll]ocal|[Ww]inter|[Ss]avings?))?\\s(?:[Tt]ime|TIME)(?!s)(?!\\p{L})`,
  "uy",
);
const placed = /time\sin\s(?<name>\p{Lu}(?:[\p{L}'-]|\.(?=\p{L}))*(?:\s\p{Lu}(?:[\p{L}'-]|\.(?=\p{L}))*){0,2})/uy;
const german =
  /(?<name>koreanischer|japanischer|Moskauer|iranischer|Pekinger|chinesischer|deutscher|mitteleuropäischer|örtlicher|Pjöngjanger)\s(?:Zeit|Ortszeit)|Ortszeit/uy;
const french = /heure\s(?:de\s)?(?<name>locale|Paris|Moscou|Pékin|Séoul|Pyongyang|Tokyo)/uy;
const italian = /ora\s(?<name>italiana|locale|di Mosca)/uy;

const translated: Readonly<Record<string, string>> = {
  koreanischer: "Korean",
  japanischer: "Japanese",
  Moskauer: "Moscow",
  iranischer: "Iranian",
  Pekinger: "Beijing",
  chinesischer: "Chinese",
  deutscher: "German",
  mitteleuropäischer: "CET",
  Pjöngjanger: "Pyongyang",
  Moscou: "Moscow",
  Pékin: "Beijing",
  Séoul: "Seoul",
  Paris: "Paris",
  Pyongyang: "Pyongyang",
  Tokyo: "Tokyo",
  italiana: "Italian",
  "di Mosca": "Moscow",
};

/** A zone written at this place: offset, abbreviation, "Pyongyang time", "local time". `afterClock` allows "Z" and "+09:00". */
export function zoneAt(
  shadow: string,
  at: number,
  afterClock: boolean,
): { readonly zone: ZoneWord; readonly end: number } | null {
  if (isDigitAt(shadow, at)) return null;
  const shifted = matchAt(offset, shadow, at) ?? (afterClock ? matchAt(bareOffset, shadow, at) : null);
  if (shifted?.groups !== undefined) {
    const { sign, h, m } = shifted.groups;
    const minutes = (Number(h) * 60 + Number(m ?? 0)) * (sign === "-" ? -1 : 1);
    if (Math.abs(minutes) <= 14 * 60) return done({ kind: "offset", span: [at, at + shifted[0].length], minutes });
  }
  const z = afterClock ? matchAt(zulu, shadow, at) : null;
  if (z !== null) return done({ kind: "offset", span: [at, at + z[0].length], minutes: 0 });
  const here = matchAt(local, shadow, at);
  // "local media" is no zone: the word alone counts only right after a clock and before a stop.
  if (
    here !== null &&
    (/time/iu.test(here[0]) ||
      (afterClock && /^\s?[,.;)\]]|^\s(?:on|when|and)\b|^$/u.test(shadow.slice(at + here[0].length, at + here[0].length + 8))))
  ) {
    return done({ kind: "local", span: [at, at + here[0].length], name: here.groups?.["place"] ?? null });
  }
  const ours = afterClock ? matchAt(our, shadow, at) : null;
  if (ours !== null) return done({ kind: "name", span: [at, at + ours[0].length], name: "our", standard: null });
  const wide = afterClock ? matchAt(american, shadow, at) : null;
  if (wide?.groups !== undefined)
    return done({ kind: "name", span: [at, at + wide[0].length], name: wide.groups["name"] ?? "", standard: null });
  const short = matchAt(abbreviation, shadow, at);
  if (short !== null) return done({ kind: "name", span: [at, at + short[0].length], name: short[0], standard: null });
  const long = matchAt(named, shadow, at) ?? matchAt(placed, shadow, at);
  if (long?.groups !== undefined) {
    const kind = long.groups["kind"]?.toLowerCase() ?? long.groups["name"]?.toLowerCase() ?? "";
    const standard = /standard|winter/u.test(kind)
      ? ("standard" as const)
      : /daylight|summer|saving/u.test(kind)
        ? ("daylight" as const)
        : null;
    const name = (long.groups["name"] ?? "").replace(/ (?:Standard|Daylight|Summer|Winter|Local|Savings?|Mean)$/u, "");
    return done({ kind: "name", span: [at, at + long[0].length], name: /^Local$/u.test(name) ? "local" : name, standard });
  }
  return foreignZone(shadow, at);
}

function foreignZone(shadow: string, at: number): { readonly zone: ZoneWord; readonly end: number } | null {
  const match = matchAt(german, shadow, at) ?? matchAt(french, shadow, at) ?? matchAt(italian, shadow, at);
  if (match === null) return null;
  const word = match.groups?.["name"];
  const span = [at, at + match[0].length] as const;
  const name = word === undefined ? undefined : translated[word];
  return done(name === undefined ? { kind: "local", span, name: null } : { kind: "name", span, name, standard: null });
}

function done(zone: ZoneWord): { readonly zone: ZoneWord; readonly end: number } {
  return { zone, end: zone.span[1] };
}

const placeName = /(?:in\s)?(?<name>\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){0,2})(?=\s?[)\],;/.]|\s(?:or|and)\s|$)/uy;

/** A place that stands for its zone inside brackets: "(8:24 in Poland)", "6.52am (London)". Which names are places is not known here. */
export function placeAsZoneAt(shadow: string, at: number): { readonly zone: ZoneWord; readonly end: number } | null {
  const match = matchAt(placeName, shadow, at);
  const name = match?.groups?.["name"];
  if (match === null || name === undefined) return null;
  return done({ kind: "name", span: [at, at + match[0].length], name, standard: null });
}

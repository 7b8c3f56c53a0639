import { resolveCountry, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { NameMark } from "../names/index.ts";
import type { ZoneChoice } from "../time/types.ts";
import { townZones } from "../time/index.ts";

/**
 * Where a text without a dateline is at home: the clock by which its readers live. Told by the name of the paper or ministry, by
 * the tongue that it was translated from, or by the towns, bodies and people it speaks of.
 */
export interface Home extends ZoneChoice {
  /** The name of the publisher or the note of a translator says so; else only what the text speaks of. */
  readonly sure: boolean;
  /** All clocks of that land, where only what the text speaks of says so: each of its places has its own. */
  readonly clocks: ReadonlySet<string>;
}

/** How much of a text is looked at, characters. */
const NEAR = 20_000;

const translated = /\b[Tt]ranslat(?:ed|ion) (?:by [A-Z]\w+ )?from (?:the |its )?(?:original )?(?<tongue>[A-Z][a-z]+)/;
/** Tongues that are spoken at home in one land, by its people's name or the tongue's. */
const tongues: Readonly<Record<string, string>> = {
  Japanese: "JP",
  Korean: "KR",
  Polish: "PL",
  German: "DE",
  French: "FR",
  Italian: "IT",
  Russian: "RU",
  Ukrainian: "UA",
  Persian: "IR",
  Farsi: "IR",
  Chinese: "CN",
  Mandarin: "CN",
  Hebrew: "IL",
  Turkish: "TR",
  Dutch: "NL",
  Danish: "DK",
  Swedish: "SE",
  Norwegian: "NO",
  Finnish: "FI",
  Czech: "CZ",
  Hungarian: "HU",
  Greek: "GR",
  Hindi: "IN",
  Indonesian: "ID",
  Thai: "TH",
  Vietnamese: "VN",
  Spanish: "ES",
  Portuguese: "PT",
};

/** Whose satellites, rockets and watchers are written of everywhere: that a text names them says little of where it was written. */
const everywhere = /^(?:US|RU|CN|KP|IR|SU|NL|UA)$/;

const properName = /\p{Lu}[\p{L}.'-]*(?: (?:of |the |de |do )?\p{Lu}[\p{L}.'-]*){0,2}/gu;

/** @param marks the names that the head of the text was found to hold. */
export function homeOf(
  shadow: string,
  publisher: string | null,
  marks: readonly NameMark[],
  index: KnowledgeIndex,
): Home | null {
  const named = publisher === null ? null : zoneInName(publisher, index);
  if (named !== null) return { zone: named, because: `the zone of ${publisher}`, sure: true, clocks: none };
  const tongue = translated.exec(shadow.slice(0, NEAR))?.groups?.["tongue"];
  const land = index.countriesByCode.get(tongues[tongue ?? ""] ?? "");
  if (land !== undefined)
    return { zone: land.zone, because: `the text was translated from ${tongue ?? ""}`, sure: true, clocks: none };
  return spokenOf(shadow, marks, index);
}

/** What papers and bodies call their land, where it is no name of a country by itself. */
const lands: Readonly<Record<string, string>> = { Korea: "Asia/Seoul", America: "America/New_York" };

/** "Seoul Space Letter", "South Korea's Ministry of National Defense", "The Warsaw Wire". */
function zoneInName(publisher: string, index: KnowledgeIndex): string | null {
  const words = publisher.replace(/'s\b/g, "").split(/[^\p{L}.'-]+/u);
  for (let length = 3; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const name = words.slice(at, at + length).join(" ");
      if (!/^\p{Lu}/u.test(name)) continue;
      const town = townZones.get(name.toLowerCase())?.zone ?? lands[name];
      if (town !== undefined) return town;
      const country = resolveCountry(name, index);
      if (country !== null) return country.zone;
      for (const meaning of index.meaningsOf(name))
        if (meaning.kind === "place" && meaning.place.zone !== null && meaning.place.kind !== "sea") return meaning.place.zone;
    }
  }
  return null;
}

/** The land of which the text names most towns, bodies and people, where it is far ahead of all others. */
function spokenOf(shadow: string, marks: readonly NameMark[], index: KnowledgeIndex): Home | null {
  const weights = new Map<string, number>();
  const zones = new Map<string, Map<string, number>>();
  const seen = new Set<string>();
  const count = (name: string, country: string, zone: string | null, weight: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const half = /^(?:NL|UA)$/.test(country) || (everywhere.test(country) && weight < TOWN);
    weights.set(country, (weights.get(country) ?? 0) + (half ? weight / 2 : weight));
    const own = zones.get(country) ?? new Map<string, number>();
    zones.set(country, own);
    if (zone !== null) own.set(zone, (own.get(zone) ?? 0) + weight);
  };
  const head = shadow.slice(0, NEAR);
  for (const [name] of head.matchAll(properName)) {
    const words = name.split(" ");
    for (const part of [name, ...words]) {
      const town = townZones.get(part.toLowerCase());
      if (town !== undefined && !launchLands.test(part.toLowerCase())) count(part.toLowerCase(), town.country, town.zone, TOWN);
    }
  }
  for (const { span, entities } of marks) {
    const name = head.slice(span[0], span[1]).toLowerCase();
    for (const entity of entities.slice(0, 1)) {
      if (entity.kind === "place" && entity.place.country !== null && /^(?:city|province|region)$/.test(entity.place.kind))
        count(name, entity.place.country, entity.place.zone, launchLands.test(name) ? 0 : TOWN);
      else if (entity.kind === "country") count(name, entity.country.code, null, 1);
      else if (entity.kind === "place" && entity.place.country !== null && entity.place.kind === "capital")
        count(name, entity.place.country, null, 1);
      else if (entity.kind === "organisation" && entity.organisation.country !== null)
        count(name, entity.organisation.country, null, 1);
    }
  }
  const ranked = [...weights].toSorted((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const alone = (second?.[1] ?? 0) < 1;
  if (first === undefined || first[1] < (alone ? TOWN : LEAST) || first[1] < LEAD * (second?.[1] ?? 0)) return null;
  const country = index.countriesByCode.get(first[0]);
  const own = [...(zones.get(first[0]) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const zone = own ?? country?.zone ?? null;
  return zone === null || country === undefined
    ? null
    : {
        zone,
        because: `the text speaks of ${country.name} more than of any other land`,
        sure: false,
        clocks: clocksOf(country.code, index),
      };
}

const none: ReadonlySet<string> = new Set();

function clocksOf(code: string, { knowledge }: KnowledgeIndex): ReadonlySet<string> {
  return new Set(knowledge.places.flatMap(({ country, zone }) => (country === code && zone !== null ? [zone] : [])));
}

/** What a town weighs; a body, a people or a capital weighs 1. */
const TOWN = 2;
/** Where rockets rise, and what lies beneath their paths, says nothing of where a text is at home. */
const launchLands = /^(?:florida|california|hainan|gansu|sichuan|semnan|hawaii|alaska|guam|okinawa|luzon)$/;
/** How much must speak for a land, and how far it must be ahead of the next. */
const LEAST = 3;
const LEAD = 1.3;

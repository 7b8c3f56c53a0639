import type { Knowledge } from "../../catalogue/index.ts";
import { townZones } from "./townZones.ts";
import type { ZoneChoice } from "./types.ts";

interface Rule {
  readonly zone: string;
  /** Whose zone it is, to choose among equal abbreviations; null for international ones. */
  readonly country: string | null;
}

const rule = (zone: string, country: string | null): Rule => ({ zone, country });

/**
 * What abbreviations and names of zones mean. Where an abbreviation says standard or summer time, the clock in force there
 * comes first ("EST" in July is a slip for the time of New York) and the fixed offset second; they differ in half the year.
 */
const table: readonly (readonly [names: string, rules: readonly Rule[]])[] = [
  [
    "UTC GMT UT UT1 TU TUC Z Zulu Universal Greenwich Coordinated-Universal Universal-Coordinated Greenwich-Mean",
    [rule("UTC", null)],
  ],
  ["KST Korea Korean Korea-Standard Korean-Standard", [rule("Asia/Seoul", "KR"), rule("Asia/Pyongyang", "KP")]],
  ["Seoul South-Korea South-Korean", [rule("Asia/Seoul", "KR")]],
  ["PYT Pyongyang North-Korea North-Korean DPRK", [rule("Asia/Pyongyang", "KP")]],
  ["JST Japan Japanese Tokyo Japan-Standard", [rule("Asia/Tokyo", "JP")]],
  ["ET Eastern US-Eastern U.S.-Eastern New-York Washington D.C. Florida Cape-Canaveral Cape", [rule("America/New_York", "US")]],
  ["EST Eastern-Standard", [rule("America/New_York", "US"), rule("-05:00", "US")]],
  ["EDT Eastern-Daylight", [rule("America/New_York", "US"), rule("-04:00", "US")]],
  ["CT Central US-Central Houston Texas Chicago", [rule("America/Chicago", "US")]],
  ["CST", [rule("America/Chicago", "US"), rule("-06:00", "US"), rule("Asia/Shanghai", "CN"), rule("America/Havana", "CU")]],
  ["CDT Central-Daylight", [rule("America/Chicago", "US"), rule("-05:00", "US")]],
  ["Central-Standard", [rule("America/Chicago", "US"), rule("-06:00", "US")]],
  ["MT Mountain Denver Colorado", [rule("America/Denver", "US")]],
  ["MST Mountain-Standard", [rule("America/Denver", "US"), rule("-07:00", "US"), rule("Asia/Kuala_Lumpur", "MY")]],
  ["MDT Mountain-Daylight", [rule("America/Denver", "US"), rule("-06:00", "US")]],
  ["PT Pacific US-Pacific California Los-Angeles Vandenberg", [rule("America/Los_Angeles", "US")]],
  ["PST Pacific-Standard", [rule("America/Los_Angeles", "US"), rule("-08:00", "US"), rule("Asia/Manila", "PH")]],
  ["PDT Pacific-Daylight", [rule("America/Los_Angeles", "US"), rule("-07:00", "US")]],
  ["AKST AKDT Alaska Alaskan", [rule("America/Anchorage", "US")]],
  ["HST HDT HAST Hawaii Hawaiian Hawaii-Aleutian Hawaii-Standard Honolulu", [rule("Pacific/Honolulu", "US")]],
  ["ChST Guam Chamorro", [rule("Pacific/Guam", "GU")]],
  ["AST Atlantic", [rule("America/Halifax", "CA"), rule("Asia/Riyadh", "SA")]],
  ["ADT", [rule("America/Halifax", "CA")]],
  ["NST", [rule("America/St_Johns", "CA"), rule("Asia/Kathmandu", "NP")]],
  ["NDT Newfoundland", [rule("America/St_Johns", "CA")]],
  ["CET MEZ Central-European CEST MESZ Central-European-Summer", [rule("Europe/Paris", null)]],
  ["EET EEST Eastern-European Kyiv Kiev Ukrainian Ukraine", [rule("Europe/Kyiv", "UA")]],
  ["WET WEST Western-European Lisbon", [rule("Europe/Lisbon", "PT")]],
  ["BST", [rule("Europe/London", "GB"), rule("Asia/Dhaka", "BD")]],
  ["London British UK U.K. British-Summer", [rule("Europe/London", "GB")]],
  ["IST", [rule("Asia/Kolkata", "IN"), rule("Asia/Jerusalem", "IL"), rule("Europe/Dublin", "IE")]],
  ["IDT Israel Israeli Jerusalem Tel-Aviv", [rule("Asia/Jerusalem", "IL")]],
  ["India Indian India-Standard Indian-Standard Delhi New-Delhi", [rule("Asia/Kolkata", "IN")]],
  ["IRST IRDT Iran Iranian Tehran Teheran", [rule("Asia/Tehran", "IR")]],
  ["MSK MSD МСК мск MCK Moscow Russian Russia Moscow-Standard", [rule("Europe/Moscow", "RU")]],
  ["VLAT Vladivostok", [rule("Asia/Vladivostok", "RU")]],
  ["YAKT Yakutsk Vostochny Amur", [rule("Asia/Yakutsk", "RU")]],
  ["Beijing Peking China Chinese Beijing-Standard China-Standard Hong-Kong HKT Shanghai", [rule("Asia/Shanghai", "CN")]],
  ["Taiwan Taiwanese Taipei", [rule("Asia/Taipei", "TW")]],
  ["PKT Pakistan Pakistani", [rule("Asia/Karachi", "PK")]],
  ["NPT Nepal", [rule("Asia/Kathmandu", "NP")]],
  ["SGT Singapore", [rule("Asia/Singapore", "SG")]],
  ["PHT Philippine Manila", [rule("Asia/Manila", "PH")]],
  ["ICT Bangkok Vietnam", [rule("Asia/Bangkok", "TH")]],
  ["WIB Jakarta", [rule("Asia/Jakarta", "ID")]],
  ["MMT Myanmar", [rule("Asia/Yangon", "MM")]],
  ["ALMT Kazakhstan Kazakh Astana Almaty Baikonur", [rule("Asia/Almaty", "KZ")]],
  ["UZT", [rule("Asia/Tashkent", "UZ")]],
  ["AZT Baku", [rule("Asia/Baku", "AZ")]],
  ["GET Tbilisi", [rule("Asia/Tbilisi", "GE")]],
  ["AMT", [rule("Asia/Yerevan", "AM"), rule("America/Manaus", "BR")]],
  ["GST Gulf Gulf-Standard Dubai UAE", [rule("Asia/Dubai", "AE")]],
  ["TRT Turkish Turkey Istanbul Ankara", [rule("Europe/Istanbul", "TR")]],
  ["EAT East-Africa Nairobi Kenyan", [rule("Africa/Nairobi", "KE")]],
  ["WAT Lagos", [rule("Africa/Lagos", "NG")]],
  ["CAT", [rule("Africa/Maputo", "MZ")]],
  ["SAST South-African", [rule("Africa/Johannesburg", "ZA")]],
  ["AEST AEDT Sydney Australian-Eastern Canberra Melbourne", [rule("Australia/Sydney", "AU")]],
  ["AWST Perth", [rule("Australia/Perth", "AU")]],
  ["ACST ACDT Adelaide", [rule("Australia/Adelaide", "AU")]],
  ["NZST NZDT NZT New-Zealand Auckland Mahia", [rule("Pacific/Auckland", "NZ")]],
  ["VET Caracas", [rule("America/Caracas", "VE")]],
  ["ART Argentine", [rule("America/Argentina/Buenos_Aires", "AR")]],
  ["BRT Brasilia", [rule("America/Sao_Paulo", "BR")]],
  ["CLT CLST Chilean", [rule("America/Santiago", "CL")]],
  ["COT", [rule("America/Bogota", "CO")]],
  ["PET", [rule("America/Lima", "PE")]],
  ["SST", [rule("Pacific/Pago_Pago", "AS"), rule("Asia/Singapore", "SG")]],
  ["Kourou French-Guiana", [rule("America/Cayenne", "GF")]],
  ["Paris French", [rule("Europe/Paris", "FR")]],
  ["Rome Italian", [rule("Europe/Rome", "IT")]],
  ["Berlin German", [rule("Europe/Berlin", "DE")]],
  ["Madrid Spanish", [rule("Europe/Madrid", "ES")]],
  ["Warsaw Polish Poland", [rule("Europe/Warsaw", "PL")]],
];

const known: ReadonlyMap<string, readonly Rule[]> = new Map(
  table.flatMap(([names, rules]) => names.split(" ").map((name) => [name.replaceAll("-", " ").toLowerCase(), rules] as const)),
);

/**
 * Zones that a written name may mean, likeliest first; those of `country` come before others. Looks in our own table, then in
 * the zones, countries and places of the packs. Empty where nothing is known by that name.
 */
export function zonesOfName(knowledge: Knowledge | null): (name: string, country: string | null) => readonly ZoneChoice[] {
  const index = knowledge === null ? new Map<string, readonly Rule[]>() : indexOf(knowledge);
  return (name, country) => {
    const key = name.trim().replaceAll("-", " ").toLowerCase();
    const plain = key.replace(/ (?:standard|daylight|summer|winter|local)$/u, "");
    const town = townZones.get(key);
    const rules =
      known.get(key) ?? index.get(key) ?? known.get(plain) ?? index.get(plain) ?? (town === undefined ? [] : [town]);
    const ordered =
      country === null ? rules : [...rules.filter((r) => r.country === country), ...rules.filter((r) => r.country !== country)];
    return ordered.map((r) => ({ zone: r.zone, because: reasonOf(name, r.zone) }));
  };
}

function reasonOf(name: string, zone: string): string {
  if (zone === "UTC") return /^UTC?$/u.test(name) ? "" : `${name} is UTC`;
  return /^[+-]/u.test(zone)
    ? `${name} taken as UTC${zone} all year`
    : `${name} taken as the clock of ${zone.replaceAll("_", " ")}`;
}

function indexOf(knowledge: Knowledge): Map<string, readonly Rule[]> {
  const found = new Map<string, readonly Rule[]>();
  const add = (name: string, rules: readonly Rule[]): void => {
    const key = name.replaceAll("-", " ").toLowerCase();
    if (!found.has(key)) found.set(key, rules);
  };
  for (const { names, rules } of knowledge.zones) for (const name of names) add(name.replace(/ time$/iu, ""), rules);
  for (const country of knowledge.countries) {
    const rules = [rule(country.zone, country.code)];
    for (const name of [country.name, country.capital, ...country.aliases, ...country.demonyms]) add(name, rules);
  }
  for (const place of knowledge.places) {
    if (place.zone === null) continue;
    const rules = [rule(place.zone, place.country)];
    for (const name of [place.name, ...place.aliases]) add(name, rules);
  }
  return found;
}

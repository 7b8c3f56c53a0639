/** Which payloads news speak of, and what came of them. */
import type { GcatRow } from "../../src/sources/gcat/table.ts";
import type { Listed } from "./tables.ts";

/** Swarms whose members nobody names, and passengers without a name of their own. */
export const swarms =
  /^\W*(?:Starlink|OneWeb|OWLID|Kuiper|Flock|FM\d+|Lemur|SpaceBEE|Dove\b|Qianfan|Hulianwang|Xingwang|Globalstar|Orbcomm|Swarm|BRO-|Sirion|Astrocast|Kepler-\d|KEPLER|Planetum|Connecta|Tianqi|Tianmu|Yunyao|SITRO|PICO-|GPAP|Kineis|Geely|GeeSat|Gonets|Hawk-|OPTOSAT|Tevel|QB50|CP\d|AeroCube|Fossa|Sateliot|CSSHQ)/i;
const parts =
  /\b(?:SS ?\d+|R\/B|DEB|deb|CENTAUR|AKM|subsat\w*|Subsat\w*|mass (?:model|simulator)|MGM|maket|Shroud|Sekkision|Cal(?:ibration)? sphere)\b/;
/** Commercial craft of new kinds that news follow. */
const followed =
  /^\W*(?:MEV|Mission Ext|BlueWalker|BlueBird|ADRAS|ELSA|Astroscale|Varda|W-\d|Blue Ring|Otter|Orbital Express|Beresheet|IM-\d|Iridium|Terran|Genesis)/i;

export function isNewsworthy(row: GcatRow, listed: Listed | undefined): boolean {
  const name = row("Name") || row("Payload_Name");
  if (swarms.test(name) || parts.test(name)) return false;
  const kind = row("Class").charAt(0);
  const category = row("Category").replace(/[?*]/g, "");
  const slow = listed !== undefined && listed.revolutionsDay < 2.5;
  if (kind === "D") return true;
  if (kind === "C")
    return (
      !/^(?:TECH|EDU|CAL|TARG|BIO)\b/.test(category) ||
      row("LDate") < "2010" ||
      slow ||
      /^\W*(?:Shiyan|Shijian|Proba|ETS|POEM|SpaDeX)/i.test(name)
    );
  if (kind === "B")
    return slow || followed.test(name) || /^(?:IMG|SS|SIG|PLAN|NAV|MET)\b/.test(category) || row("LDate") < "1995";
  return false;
}

/** The day on which it came down; null where it is not known to have; undefined where it came down on a day that the tables do not give. */
export function cameDownOn(
  row: GcatRow,
  observed: string | null,
  listed: Listed | undefined,
  dayOf: (text: string) => string | null,
): string | null | undefined {
  if (observed !== null) return observed;
  // The day of a certain end: of ships it is that of landing.
  const ended = row("TDate");
  const ship =
    (/^SS\b/.test(row("Category")) || row("Program") === "X37") && /^\d{4} [A-Z][a-z]{2} +\d{1,2}/.test(ended)
      ? dayOf(ended.replace(/\?$/, ""))
      : null;
  const flies = ended === "*" || ended === "";
  if (listed === undefined) return ship ?? (flies || /^PLAN|^AST/.test(row("Category")) ? null : undefined);
  if (listed.last >= "2026" || listed.perigeeKm > 600) return null;
  if (ship !== null) return ship;
  return listed.last >= "2024-07" && !mayHaveFallen(listed) ? null : undefined;
}

/** So low when lists had it last, in 2024, that it may have come down since: of such nobody may say that it is in orbit. */
function mayHaveFallen({ perigeeKm, revolutionsDay }: Listed): boolean {
  return perigeeKm < 200 || (perigeeKm < 450 && revolutionsDay > 14);
}

/** Whose the newest payloads are that only lists name, by the beginning of their names. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:COSMOS|SOYUZ-MS|PROGRESS-MS|RESURS|ELEKTRO|METEOR-M|LUCH|GLONASS)\b.*\d/, "RU"],
  [/^(?:YAOGAN|SHIJIAN|SHIYAN|TJS|GAOFEN|TIANHUI|ZIYUAN|HAIYANG|FENGYUN|BEIDOU|CHINASAT|SHENZHOU|TIANZHOU|JILIN)\b.*\d/, "CN"],
  [/^(?:NAVSTAR|USA|WORLDVIEW|GPS|NOAA|GOES)\b.*\d/, "US"],
  [/^(?:ALOS|HIMAWARI|QZS|HTV)\b.*\d/, "JP"],
  [/^SENTINEL\b.*\d/, "XX"],
];

export function ownerOfNewest(name: string): string | null {
  return families.find(([begins]) => begins.test(name))?.[1] ?? null;
}

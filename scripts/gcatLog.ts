/**
 * A copy of GCAT's launch log (J. McDowell, planet4589.org, CC-BY 4.0) with the sites of the packs and the owners of the payloads: what
 * scripts/build-site-habits.ts writes the habits from, and what bench/origin.ts takes for the truth.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { addSeconds, degPerRad, secondsBetween, utc, type Instant } from "../src/engine/index.ts";
import type { LaunchSite } from "../src/analysis/index.ts";

export interface LogRow {
  readonly tag: string;
  /** The log has two decimals of a day. */
  readonly liftOff: Instant;
  readonly day: Instant;
  /** Days from 2000-01-01 to the day of launch, UTC. */
  readonly dayNumber: number;
  /** GCAT's code. */
  readonly code: string;
  /** The nearest site of the packs within 200 km. */
  readonly siteId: string | null;
  readonly inclinationDeg: number | null;
  /** Of the orbit that the log gives; the apogee of orbits that leave the Earth is a million. */
  readonly perigeeKm: number;
  readonly apogeeKm: number;
  /** The country with which most payloads of the launch are registered at the United Nations; null where none is. */
  readonly owner: string | null;
  /** GCAT's name of the vehicle. */
  readonly vehicle: string;
}

export const packSites: readonly LaunchSite[] = ["core", "dprk-satellites"].flatMap((pack) =>
  readFileSync(new URL(`../packs/${pack}/sites.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): LaunchSite => JSON.parse(line)),
);

const text = (path: string): string => gunzipSync(readFileSync(path)).toString("utf8");
const millennium = utc("2000-01-01T00:00:00Z");
const nearestKm = 200;
/** The log gives orbits that leave the Earth a negative apogee. */
const escapeKm = 1_000_000;

/** Launches to orbit from `from` on (a date); `shared` is the folder with launches/ and satcat/. */
export function readLog(shared: string, from: string): readonly LogRow[] {
  const siteOf = siteCodes(text(`${shared}launches/gcat-sites.tsv.gz`));
  const owners = ownersByTag(text(`${shared}satcat/gcat-psatcat.tsv.gz`));
  const [head = [], ...rows] = csvRows(text(`${shared}launches/gcat-orbital-launches.csv.gz`));
  const column = (name: string): number => head.indexOf(name);
  return rows.flatMap((row) => {
    const cell = (name: string): string => (row[column(name)] ?? "").trim();
    const [tag, date] = [cell("Launch_Tag"), cell("Launch_Date")];
    if (!(date >= from) || !/^\d{4}-\d{3}$/.test(tag)) return [];
    const day = utc(`${date}T00:00:00Z`);
    const liftOff = addSeconds(utc("2000-01-01T12:00:00Z"), (Number(cell("Launch_JD")) - 2451545) * 86400 + 5);
    const inclination = cell("Inc");
    return [
      {
        tag,
        liftOff,
        day,
        dayNumber: Math.round(secondsBetween(millennium, day) / 86400),
        code: cell("Launch_Site"),
        siteId: siteOf.get(cell("Launch_Site")) ?? null,
        inclinationDeg: inclination !== "" && Number(inclination) >= 0 ? Number(inclination) : null,
        perigeeKm: Number(cell("Perigee")),
        apogeeKm: Number(cell("Apogee")) > 0 ? Number(cell("Apogee")) : escapeKm,
        owner: owners.get(tag) ?? null,
        vehicle: cell("LV_Type"),
      },
    ];
  });
}

function siteCodes(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of list.split("\n")) {
    const cells = line.split("\t");
    const [longitude, latitude] = [Number(cells[10]), Number(cells[11])];
    if (line.startsWith("#") || !Number.isFinite(longitude)) continue;
    const away = (site: LaunchSite): number =>
      Math.hypot(site.latitudeDeg - latitude, (site.longitudeDeg - longitude) * Math.cos(latitude / degPerRad)) * 111;
    const [nearest] = packSites.toSorted((a, b) => away(a) - away(b));
    if (nearest !== undefined && away(nearest) < nearestKm) found.set(cells[0]?.trim() ?? "", nearest.siteId);
  }
  return found;
}

/** GCAT's codes of states, where they are not the two letters of ISO 3166. */
const codes: Readonly<Record<string, string>> = {
  J: "JP",
  F: "FR",
  UK: "GB",
  I: "IT",
  D: "DE",
  E: "ES",
  N: "NO",
  L: "LU",
  S: "SE",
  B: "BE",
  "I-ESA": "EU",
  "I-EU": "EU",
  ESA: "EU",
  "I-EUM": "EU",
  UAE: "AE",
  T: "TH",
};

function ownersByTag(payloads: string): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const line of payloads.split("\n").slice(2)) {
    const cells = line.split("\t");
    const [tag, state] = [(cells[1] ?? "").slice(0, 8), (cells[17] ?? "").replace(/[^A-Z-]/g, "")];
    if (!/^\d{4}-\d{3}$/.test(tag) || state === "-" || state === "" || state.startsWith("NR")) continue;
    const own = votes.get(tag) ?? new Map<string, number>();
    const code = codes[state] ?? state;
    votes.set(tag, own.set(code, (own.get(code) ?? 0) + 1));
  }
  return new Map(
    [...votes].flatMap(([tag, own]) => {
      const [most] = [...own].toSorted((x, y) => y[1] - x[1]);
      return most === undefined ? [] : [[tag, most[0]] as const];
    }),
  );
}

function csvRows(all: string): readonly (readonly string[])[] {
  return all.split("\n").map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => {
      const cell = match[1] ?? "";
      return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    }),
  );
}

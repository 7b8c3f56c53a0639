/**
 * Where orbits were launched from, tried on launches of 2021–2025 in GCAT's log of which a public snapshot holds a set at most two days old:
 * `node bench/origin.ts [--list]`. Needs the collection of public evidence beside the checkout.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  readElementSets,
  secondsBetween,
  sgp4,
  utc,
  type Instant,
  type MeanElements,
} from "../src/engine/index.ts";
import { rankOrigins, type LaunchSite, type OriginWay } from "../src/analysis/index.ts";

const shared = fileURLToPath(new URL("../../shared/data/", import.meta.url));
if (!existsSync(shared)) {
  console.log("no collection beside the checkout: nothing measured");
  process.exit(0);
}
const list = process.argv.includes("--list");
const text = (path: string): string =>
  path.endsWith(".gz") ? gunzipSync(readFileSync(path)).toString("utf8") : readFileSync(path, "utf8");

interface LogRow {
  readonly tag: string;
  readonly liftOff: Instant;
  readonly day: Instant;
  readonly site: string;
  readonly state: string;
}

const sites: readonly LaunchSite[] = ["core", "dprk-satellites"].flatMap((pack) =>
  readFileSync(new URL(`../packs/${pack}/sites.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): LaunchSite => JSON.parse(line)),
);

const siteOf = new Map<string, string>();
for (const line of text(`${shared}launches/gcat-sites.tsv.gz`).split("\n")) {
  const cells = line.split("\t");
  const [longitude, latitude] = [Number(cells[10]), Number(cells[11])];
  if (line.startsWith("#") || !Number.isFinite(longitude)) continue;
  const away = (site: LaunchSite): number =>
    Math.hypot(site.latitudeDeg - latitude, (site.longitudeDeg - longitude) * Math.cos(latitude / degPerRad)) * 111;
  const [nearest] = sites.toSorted((a, b) => away(a) - away(b));
  if (nearest !== undefined && away(nearest) < 200) siteOf.set(cells[0]?.trim() ?? "", nearest.siteId);
}

const log = new Map<string, LogRow>();
for (const line of text(`${shared}launches/gcat-orbital-launches.csv.gz`).split("\n").slice(1)) {
  const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? "");
  const [tag = "", julian = "", date = "", site = "", state = ""] = [cells[0], cells[1], cells[2], cells[10], cells[32]];
  if (!(date >= "2021") || !/^\d{4}-\d{3}$/.test(tag)) continue;
  const day = utc(`${date}T00:00:00Z`);
  const j2000 = utc("2000-01-01T12:00:00Z");
  log.set(tag, { tag, day, liftOff: addSeconds(j2000, (Number(julian) - 2451545) * 86400 + 5), site: site.trim(), state });
}

/** States that registered the payloads of a launch with the United Nations, by GCAT's list; the commonest of each. */
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
};
const owners = new Map<string, string>();
const votes = new Map<string, Map<string, number>>();
for (const line of text(`${shared}satcat/gcat-psatcat.tsv.gz`).split("\n").slice(2)) {
  const cells = line.split("\t");
  const [tag, state] = [(cells[1] ?? "").slice(0, 8), (cells[17] ?? "").replace(/[^A-Z-]/g, "")];
  if (!log.has(tag) || state === "-" || state === "" || state.startsWith("NR")) continue;
  const own = votes.get(tag) ?? new Map<string, number>();
  const code = codes[state] ?? state;
  votes.set(tag, own.set(code, (own.get(code) ?? 0) + 1));
}
for (const [tag, own] of votes) {
  const [most] = [...own].toSorted((x, y) => y[1] - x[1]);
  if (most !== undefined) owners.set(tag, most[0]);
}

const first = new Map<string, { readonly set: MeanElements; readonly ageS: number }>();
for (const folder of ["catalog", "elements"]) {
  for (const file of readdirSync(`${shared}${folder}`).filter((name) =>
    /\.(3le\.gz|tle|tle\.gz|omm\.csv|omm\.csv\.gz)$/.test(name),
  )) {
    for (const set of readElementSets(text(`${shared}${folder}/${file}`)).sets) {
      const tag = set.cosparId?.slice(0, 8) ?? "";
      const row = log.get(tag);
      if (row === undefined) continue;
      const ageS = secondsBetween(row.liftOff, set.epoch);
      const known = first.get(tag);
      if (ageS > 0 && ageS < 2 * 86400 && (known === undefined || ageS < known.ageS)) first.set(tag, { set, ageS });
    }
  }
}

interface Tally {
  right: number;
  all: number;
}
const variants = [
  { name: "day known, owner known where the payload is registered", day: true, owner: true },
  { name: "day known, no owner", day: true, owner: false },
  { name: "day not known (two days before the set), owner", day: false, owner: true },
  { name: "day not known, no owner", day: false, owner: false },
] as const;
const tallies = variants.map((): Tally => ({ right: 0, all: 0 }));
const [direct, lags]: [Tally, number[]] = [{ right: 0, all: 0 }, []];
const seen = new Set<string>();
for (const [tag, { set, ageS }] of [...first].toSorted(([a], [b]) => a.localeCompare(b))) {
  const row = log.get(tag);
  const truth = row === undefined ? undefined : siteOf.get(row.site);
  const made = sgp4(set);
  if (row === undefined || !made.ok) continue;
  seen.add(row.site);
  const lines: string[] = [];
  for (const [i, variant] of variants.entries()) {
    const during = variant.day
      ? { start: row.day, end: addSeconds(row.day, 86400) }
      : { start: addSeconds(set.epoch, -2 * 86400), end: set.epoch };
    const ranked = rankOrigins(
      made.value,
      sites,
      { during, owner: variant.owner ? (owners.get(tag) ?? null) : null },
      builtInEarthData,
    );
    const isTruth = (way: OriginWay): boolean => [way.site, ...way.sameAs].some(({ siteId }) => siteId === truth);
    const place = ranked.findIndex(isTruth);
    const tally = tallies[i];
    if (tally === undefined) continue;
    tally.all += 1;
    if (place === 0) tally.right += 1;
    const own = ranked[place];
    if (i === 0 && own !== undefined && own.ascent === "direct") {
      direct.all += 1;
      if (Math.abs(secondsBetween(row.liftOff, own.liftOff)) <= 900) direct.right += 1;
    }
    if (i === 0 && own?.phaseAt != null && own.ascent === "direct") lags.push(secondsBetween(own.planeAt, own.phaseAt));
    if (i < 2) {
      const off =
        own === undefined
          ? ""
          : `${Math.round(secondsBetween(row.liftOff, own.liftOff) / 60)} min, ${own.ascent} ${(own.planeDistanceRad * degPerRad).toFixed(1)}°`;
      lines.push(
        `${place + 1} of ${ranked.length} (${ranked[0]?.site.siteId ?? "none"} ${(ranked[0]?.share ?? 0).toFixed(2)}) ${off} phase ${own?.phaseAt == null ? "-" : Math.round(secondsBetween(own.planeAt, own.phaseAt))} s`,
      );
    }
  }
  if (list)
    console.log(
      `${tag} ${row.site} i ${(set.inclinationRad * degPerRad).toFixed(1)} e ${set.eccentricity.toFixed(3)} n ${(set.meanMotionRadMin * 229.18).toFixed(2)} age ${(ageS / 86400).toFixed(2)} owner ${owners.get(tag) ?? "-"}: ${lines.join(" | ")}`,
    );
}
console.log(`${first.size} launches from ${seen.size} sites of the log with a set at most two days old`);
for (const [i, variant] of variants.entries()) {
  const { right, all } = tallies[i] ?? { right: 0, all: 0 };
  console.log(`${variant.name}: right site first in ${right} of ${all} (${((100 * right) / all).toFixed(0)} %)`);
}
console.log(`direct ascents: lift-off inside 15 minutes of the log's in ${direct.right} of ${direct.all}`);
const sorted = lags.toSorted((a, b) => a - b);
console.log(
  `phase against plane in direct ascents, s: ${[0.1, 0.25, 0.5, 0.75, 0.9].map((q) => sorted[Math.floor(q * (sorted.length - 1))]?.toFixed(0)).join(" ")}`,
);

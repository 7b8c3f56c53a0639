/**
 * Counts what inclinations were reached from each launch site of the packs before 2021, from a copy of GCAT's launch log
 * (J. McDowell, planet4589.org, CC-BY 4.0): `node scripts/build-site-habits.ts LAUNCHES.csv.gz SITES.tsv.gz`. Writes
 * src/analysis/origin/siteHabits.ts. Launches since 2021 are left out: the ranking is tried on those.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

const [launchesPath, sitesPath] = process.argv.slice(2);
if (launchesPath === undefined || sitesPath === undefined) throw new Error("give the log and the list of sites");
const text = (path: string): string => gunzipSync(readFileSync(path)).toString("utf8");
const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface PackSite {
  readonly siteId: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}
const packSites: readonly PackSite[] = ["core", "dprk-satellites"].flatMap((pack) =>
  readFileSync(root(`packs/${pack}/sites.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line): PackSite => JSON.parse(line)),
);

const places = new Map<string, readonly [number, number]>();
for (const line of text(sitesPath).split("\n")) {
  const cells = line.split("\t");
  const [code, longitude, latitude] = [cells[0]?.trim() ?? "", Number(cells[10]), Number(cells[11])];
  if (!line.startsWith("#") && Number.isFinite(longitude) && Number.isFinite(latitude)) places.set(code, [latitude, longitude]);
}

const nearestKm = 200;
function packSite(code: string): string | null {
  const place = places.get(code);
  if (place === undefined) return null;
  const away = (site: PackSite): number =>
    Math.hypot(site.latitudeDeg - place[0], (site.longitudeDeg - place[1]) * Math.cos((place[0] * Math.PI) / 180)) * 111;
  const [nearest] = packSites.toSorted((a, b) => away(a) - away(b));
  return nearest !== undefined && away(nearest) < nearestKm ? nearest.siteId : null;
}

const counts = new Map<string, Map<number, number>>();
const rows = csvRows(text(launchesPath));
const [head = [], ...body] = rows;
const column = (name: string): number => head.indexOf(name);
let used = 0;
for (const row of body) {
  const year = Number((row[column("Launch_Date")] ?? "").slice(0, 4));
  const inclination = row[column("Inc")] ?? "";
  const site = packSite((row[column("Launch_Site")] ?? "").trim());
  if (!(year >= 2012 && year <= 2020) || site === null || inclination === "" || !(Number(inclination) >= 0)) continue;
  const bin = Math.floor(Number(inclination));
  const own = counts.get(site) ?? new Map<number, number>();
  own.set(bin, (own.get(bin) ?? 0) + 1);
  counts.set(site, own);
  used += 1;
}
const lines = [...counts]
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([site, own]) => {
    const pairs = [...own].toSorted(([a], [b]) => a - b).map(([bin, count]) => `[${bin}, ${count}]`);
    return `  ${/^[a-z]+$/.test(site) ? site : `"${site}"`}: [${pairs.join(", ")}],`;
  });
writeFileSync(
  root("src/analysis/origin/siteHabits.ts"),
  `/**
 * What inclinations were reached from where: launches of 2012 to 2020 by site of the packs, as [whole degrees, launches]. From GCAT's launch log
 * (J. McDowell, planet4589.org, CC-BY 4.0) by scripts/build-site-habits.ts; ${used} launches.
 */
export type SiteHabits = Readonly<Record<string, readonly (readonly [degrees: number, launches: number])[]>>;

export const siteHabits: SiteHabits = {
${lines.join("\n")}
};
`,
);
console.log(`${used} launches, ${counts.size} sites`);

function csvRows(all: string): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const match of all.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)) {
    const cell = match[1] ?? "";
    found.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (match[2] === "\n") found.push([]);
    if (match[2] === "") break;
  }
  return found;
}

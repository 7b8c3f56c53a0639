import { fail, ok, type Result } from "../../base/index.ts";
import { utcOfMs, type Harvest } from "../harvest.ts";
import { sha256Hex, type Network, type ProviderRules } from "../network/index.ts";
import type { SourceProblem } from "../problems.ts";
import { tableEnd } from "../celestrak/gp.ts";
import { nothingKnown, tableLines, tableRows } from "../files/index.ts";
import { columnsOf, gcatFrom, launchRows, objectRows, type GcatRows } from "./rows.ts";
import { readGcatTable, type GcatTable } from "./table.ts";

/** A personal site, given freely (CC BY 4.0): its tables change every few days, so twice a day is plenty. */
const gcat: ProviderRules = { id: "gcat", name: "GCAT", perMinute: 10, perHour: 60, afterBlockS: 24 * 3600 };
const intervalS = 12 * 3600;

export type GcatPart = "launches" | "sites" | "vehicles" | "catalogue";

const base = "https://planet4589.org/space/gcat/tsv";
const paths = {
  launches: `${base}/launch/launch.tsv`,
  sites: `${base}/tables/sites.tsv`,
  orgs: `${base}/tables/orgs.tsv`,
  vehicles: `${base}/tables/lv.tsv`,
  objects: `${base}/cat/satcat.tsv`,
} as const;
type TableName = keyof typeof paths;

interface FetchedTable {
  readonly table: GcatTable;
  readonly url: string;
  readonly bytes: Buffer;
  readonly fetchedMs: number;
}

/** One of GCAT's tables as rows; the launch log also needs its sites and its organisations, which are fetched with it. */
export async function fetchGcat(network: Network, part: GcatPart): Promise<Result<Harvest, SourceProblem>> {
  if (part === "launches") {
    const parts: FetchedTable[] = [];
    for (const name of ["sites", "orgs", "launches"] as const) {
      const got = await fetchTable(network, name);
      if (!got.ok) return got;
      parts.push(got.value);
    }
    const [sites, orgs, log] = parts;
    if (sites === undefined || orgs === undefined || log === undefined) throw new TypeError("three tables were fetched");
    return ok(harvestOf(log, launchRows(log.table, sites.table, orgs.table), [sites, orgs]));
  }
  const got = await fetchTable(network, part === "catalogue" ? "objects" : part);
  if (!got.ok) return got;
  const rows = part === "catalogue" ? objectRows(got.value.table) : plainRows(got.value, part);
  return ok(harvestOf(got.value, rows, []));
}

/** Sites and vehicles as a file of theirs is imported. */
function plainRows({ bytes, table }: FetchedTable, part: "sites" | "vehicles"): GcatRows {
  const lines = tableLines(bytes.toString("utf8"));
  const { rows, records, problems } = tableRows(
    part === "sites" ? "gcat-sites" : "gcat-vehicles",
    lines,
    gcatFrom.pack,
    nothingKnown,
  );
  const leftOut = problems.map(
    (problem) => `line ${problem.place?.line ?? "?"}: ${problem.found}; expected ${problem.expected}`,
  );
  return { rows: rows.map((row) => ({ ...row, ...gcatFrom })), records, leftOut: [...table.leftOut, ...leftOut] };
}

async function fetchTable(network: Network, name: TableName): Promise<Result<FetchedTable, SourceProblem>> {
  const url = paths[name];
  const got = await network.get({
    provider: gcat,
    url,
    accept: ["text/tab-separated-values", "text/plain", "application/octet-stream", "text/csv"],
    intervalS,
    judge: (bytes) => {
      const text = bytes.toString("utf8");
      return text.startsWith("#")
        ? tableEnd(text, url)
        : {
            code: "answer-shape",
            place: { file: url },
            found: `it begins "${text.slice(0, 40)}"`,
            expected: "a header with #",
          };
    },
  });
  if (!got.ok) return got;
  const { bytes, fetchedMs } = got.value;
  const read = readGcatTable(bytes.toString("utf8"), columnsOf[name]);
  if (!read.ok) return fail({ code: "answer-shape", place: { file: url }, found: read.problem, expected: "GCAT's columns" });
  return ok({ table: read.value, url, bytes, fetchedMs });
}

function harvestOf(main: FetchedTable, rows: GcatRows, beside: readonly FetchedTable[]): Harvest {
  const hashes = [main, ...beside].map((table) => sha256Hex(table.bytes));
  return {
    name: main.url,
    encoding: "gcat-tsv",
    seen: main.table.updated ?? utcOfMs(main.fetchedMs),
    sha256: hashes.length === 1 ? (hashes[0] ?? "") : sha256Hex(hashes.join("\n")),
    bytes: main.bytes.length,
    from: gcatFrom,
    sets: [],
    ...rows,
  };
}

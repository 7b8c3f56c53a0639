/** The whole house on one text: read, evidence gathered, judged; the archive holds the optional evidence collection. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveForWriting, openEvidence, type OpenEvidence } from "../../src/answers/index.ts";
import { checkText } from "../../src/check/index.ts";
import type { CheckedClaim } from "../../src/model/index.ts";
import { importFile } from "../../src/sources/index.ts";
import { sharedData } from "../../test/sharedData.ts";
import type { PublishedCase } from "./types.ts";

/** Sites and organisations first: the log is placed by the one and given to states by the other. */
const files = [
  "satcat/gcat-orgs.tsv.gz",
  "launches/gcat-sites.tsv.gz",
  "launches/gcat-orbital-launches.csv.gz",
  "satcat/gcat-observation-payloads.csv.gz",
  "satcat/celestrak-satcat-excerpt.csv",
  "elements/39026.tle",
  "elements/41332.tle",
  "elements/58400.tle",
  "elements/watchlist.tle.gz",
  ...["full-2021-05-29", "full-2022-01-22", "full-2023-03-31", "full-2023-10-09", "full-2024-07-05"].map(list),
  ...["02-01", "04-01", "06-10", "07-01", "09-02", "10-09"].map((day) => list(`active-2024-${day}`)),
  list("active-2026-01-15"),
];

function list(name: string): string {
  return `catalog/${name}.3le.gz`;
}

export const casesPresent = files.every((file) => sharedData(file) !== null);

/** The claim of each case as it was read and judged: the one of its type, else the first; null where the text gave none. */
export async function checkCases(cases: readonly PublishedCase[]): Promise<ReadonlyMap<string, CheckedClaim | null>> {
  return withEvidence(async (evidence) => {
    const checked = new Map<string, CheckedClaim | null>();
    for (const one of cases) {
      const { claims } = await checkText({ text: one.text, published: one.published }, await evidence.workspaceFor(one.text), {
        version: "cases",
        now: "2026-11-25T00:00:00Z",
        asOf: null,
        bytesSha256: "",
      });
      checked.set(one.id, claims.find(({ type }) => type === one.type) ?? claims[0] ?? null);
    }
    return checked;
  });
}

/** Catalogue numbers of what was in orbit for reconnaissance, of these owners. */
export async function spiesOf(owners: readonly string[], at: string): Promise<ReadonlySet<number>> {
  return withEvidence(async (evidence) => {
    const archive = await evidence.archive();
    const rows = owners.flatMap((owner) => archive?.answer({ kind: "catalogue-at", at, where: { owner } }, null).rows ?? []);
    const spies = rows.filter((row) => row.kind === "object" && /reconnaissance/.test(row.value.purpose ?? ""));
    return new Set(spies.flatMap((row) => (row.kind === "object" ? [row.value.noradId] : [])));
  });
}

async function withEvidence<T>(work: (evidence: OpenEvidence) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "groundtrack-cases-"));
  const before = process.env["GROUNDTRACK_HOME"];
  process.env["GROUNDTRACK_HOME"] = folder;
  try {
    await fillArchive();
    const evidence = await openEvidence([]);
    const result = await work(evidence);
    evidence.close();
    return result;
  } finally {
    if (before === undefined) delete process.env["GROUNDTRACK_HOME"];
    else process.env["GROUNDTRACK_HOME"] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillArchive(): Promise<void> {
  const archive = await archiveForWriting();
  for (const file of files) {
    const path = sharedData(file);
    if (path === null) throw new Error(`${file} is not there`);
    const done = await importFile(path, archive, {
      seen: null,
      origin: { name: "18th Space Defense Squadron", id: "us-18sds" },
    });
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
  }
  archive.close();
}

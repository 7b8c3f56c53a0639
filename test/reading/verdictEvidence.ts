import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveForWriting, openEvidence } from "../../src/answers/index.ts";
import { importFile } from "../../src/sources/index.ts";
import { sharedData } from "../sharedData.ts";
import type { VerdictEvidence } from "./verdictScore.ts";

/** The built-in packs alone, whatever archive the user of this machine has. */
export async function packEvidence(): Promise<VerdictEvidence> {
  return evidenceIn(folderUntilExit("groundtrack-packs-"), false);
}

function folderUntilExit(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const archived = [
  "elements/58400.tle",
  "elements/58401.tle",
  "elements/41332.tle",
  "elements/39026.tle",
  "elements/watchlist.tle.gz",
  "satcat/gcat-observation-payloads.csv.gz",
  "satcat/gcat-orgs.tsv.gz",
  "satcat/gcat-psatcat.tsv.gz",
  "satcat/celestrak-satcat-excerpt.csv",
  "launches/gcat-sites.tsv.gz",
  "launches/gcat-lv.tsv.gz",
  "launches/gcat-orbital-launches.csv.gz",
] as const;

/** Sets of the catalogue come from one squadron, whoever passes them on. */
const presumed = { name: "18th Space Defense Squadron (presumed)", id: "us-18sds" };

/**
 * The built-in packs and an archive of the optional evidence collection: element sets of the objects that make news, launch
 * log, payloads. Null without it.
 */
export async function archiveEvidence(): Promise<VerdictEvidence | null> {
  const files = archived.map(sharedData).filter((path) => path !== null);
  if (files.length < archived.length) return null;
  const home = folderUntilExit("groundtrack-archive-");
  const archive = await archiveForWriting(join(home, "archive.sqlite"));
  for (const file of files) {
    const done = await importFile(file, archive, { seen: null, origin: presumed });
    if (!done.ok) throw new TypeError(`${file} cannot be imported: ${done.problem.code}`);
  }
  archive.close();
  return evidenceIn(home, true);
}

function evidenceIn(home: string, archive: boolean): VerdictEvidence {
  const opened = openEvidence([]);
  return {
    archive,
    workspaceFor: async (text) => {
      // The folder is looked up at each question where no archive has been found yet.
      process.env["GROUNDTRACK_HOME"] = home;
      return (await opened).workspaceFor(text);
    },
  };
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../base/index.ts";
import { builtInLeapSeconds, readFinals2000A, type EarthOrientation } from "../engine/index.ts";

/** Where `sync iers` keeps the table of the Earth's orientation, and beside it what it holds. */
export function orientationPaths(home: string): { readonly table: string; readonly note: string } {
  const folder = join(home, "earth-orientation");
  return { table: join(folder, "finals2000A.all"), note: join(folder, "finals2000A.json") };
}

/** Written after the table: a note tells of a table that is there. */
export interface OrientationNote {
  readonly sha256: string;
  /** Julian date of the last measured row. */
  readonly measuredUntilDay: number;
  /** When it was fetched, UTC. */
  readonly fetched: string;
}

/**
 * The synced table where it is measured further than another one; null where there is none or it is not newer (then only a short note was
 * read). Fails, in words, where the table is there and not what was kept.
 */
export async function heldOrientation(home: string, than: EarthOrientation): Promise<Result<EarthOrientation | null, string>> {
  const paths = orientationPaths(home);
  const note = noteOf(await readFile(paths.note, "utf8").catch(() => null));
  if (note === null || note.measuredUntilDay <= than.measuredUntilDay) return ok(null);
  const bytes = await readFile(paths.table).catch(() => null);
  if (bytes === null) return fail(`${paths.table} is not there`);
  if (createHash("sha256").update(bytes).digest("hex") !== note.sha256) return fail(`${paths.table} is not what was fetched`);
  const version = `IERS finals2000A, fetched ${note.fetched.slice(0, 10)}, sha256:${note.sha256.slice(0, 12)}`;
  const read = readFinals2000A(bytes.toString("latin1"), version, builtInLeapSeconds);
  return read.ok ? ok(read.value) : fail(`${paths.table} cannot be read: ${read.problem.code}`);
}

function noteOf(text: string | null): OrientationNote | null {
  if (text === null) return null;
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null) return null;
    const { sha256, measuredUntilDay, fetched } = { sha256: null, measuredUntilDay: null, fetched: null, ...json };
    return typeof sha256 === "string" && typeof measuredUntilDay === "number" && typeof fetched === "string"
      ? { sha256, measuredUntilDay, fetched }
      : null;
  } catch {
    return null;
  }
}

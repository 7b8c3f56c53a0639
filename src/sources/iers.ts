import { fail, ok, type Result } from "../base/index.ts";
import { builtInEarthData, readFinals2000A } from "../engine/index.ts";
import { utcOfMs } from "./harvest.ts";
import { orientationPaths, type OrientationNote } from "./heldOrientation.ts";
import { sha256Hex, writeWhole, type Network, type ProviderRules } from "./network/index.ts";
import type { SourceProblem } from "./problems.ts";

/** The table is renewed once a week (Bulletin A on Thursdays), its end daily. */
const iers: ProviderRules = { id: "iers", name: "IERS", perMinute: 10, perHour: 30, afterBlockS: 24 * 3600 };
const url = "https://datacenter.iers.org/data/9/finals2000A.all";

export interface KeptOrientation {
  readonly path: string;
  readonly sha256: string;
  /** Julian dates: first row, last measured row. */
  readonly firstDay: number;
  readonly measuredUntilDay: number;
  readonly days: number;
}

/**
 * The Earth's orientation since 1973 with a year's forecast, kept as `earth-orientation/finals2000A.all` under the data folder once
 * it was read to the end: every row, no day missing.
 */
export async function fetchEarthOrientation(network: Network, home: string): Promise<Result<KeptOrientation, SourceProblem>> {
  const place = { file: url };
  const { leapSeconds } = builtInEarthData;
  const got = await network.get({
    provider: iers,
    url,
    accept: ["text/plain", "application/octet-stream"],
    intervalS: 24 * 3600,
    judge: (bytes) => {
      const text = bytes.toString("latin1");
      if (!text.endsWith("\n")) return { code: "body-cut", place, found: "its last line has no end" };
      const read = readFinals2000A(text, "", leapSeconds);
      const row = read.ok ? "" : ` in line ${read.problem.place?.line ?? "?"}`;
      return read.ok ? null : { code: "answer-shape", place, found: `${read.problem.code}${row}`, expected: "finals2000A" };
    },
  });
  if (!got.ok) return got;
  const { bytes } = got.value;
  const read = readFinals2000A(bytes.toString("latin1"), "", leapSeconds);
  if (!read.ok) return fail({ code: "answer-shape", place, found: read.problem.code, expected: "finals2000A" });
  const paths = orientationPaths(home);
  const { firstDay, measuredUntilDay, ut1MinusTaiS } = read.value;
  const sha256 = sha256Hex(bytes);
  const note: OrientationNote = { sha256, measuredUntilDay, fetched: utcOfMs(got.value.fetchedMs) };
  await writeWhole(paths.table, bytes);
  await writeWhole(paths.note, Buffer.from(`${JSON.stringify(note)}\n`));
  return ok({ path: paths.table, sha256, firstDay, measuredUntilDay, days: ut1MinusTaiS.length });
}

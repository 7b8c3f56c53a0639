import { z } from "zod";
import { fail, ok, type Result } from "../../base/index.ts";
import { completenessClass, type Provenance } from "../../catalogue/index.ts";
import { readElementSets } from "../../engine/index.ts";
import type { EvidenceRow } from "../../model/index.ts";
import { readEntries } from "../catalogueRows.ts";
import { distinct, elementWords } from "../celestrak/gp.ts";
import { utcOfMs, type Harvest } from "../harvest.ts";
import { sha256Hex, type Fetched } from "../network/index.ts";
import type { SourceProblem } from "../problems.ts";
import { heldList, wholeCatalogue } from "../whole.ts";
import type { SpaceTrackSession } from "./session.ts";

const origin = { origin: "18th Space Defense Squadron", originId: "us-18sds", via: "Space-Track" };
const setsFrom: Provenance = { ...origin, pack: "Space-Track gp_history" };
const catalogueFrom: Provenance = { ...origin, pack: "Space-Track satcat" };

const hourS = 3600;
const dayS = 24 * hourS;

/** Days of UTC, [from, to): 2023-11-22. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The current sets: of one object, or of all in orbit. The class `gp` holds the latest set of each object. At most once an hour.
 */
export async function fetchGpClass(
  session: SpaceTrackSession,
  noradId: number | null,
): Promise<Result<Harvest, SourceProblem>> {
  const which = noradId === null ? "/decay_date/null-val/epoch/%3Enow-30" : `/NORAD_CAT_ID/${noradId}`;
  const got = await session.query(`/class/gp${which}/orderby/NORAD_CAT_ID`, hourS);
  return got.ok ? setsOf(got.value, noradId, null, { ...setsFrom, pack: "Space-Track gp" }) : got;
}

/**
 * All sets of an object with epochs in these days: asked once and kept, as Space-Track wants it. Days that are over make a
 * statement of completeness: what is not in the answer was not published there.
 */
export async function fetchHistory(
  session: SpaceTrackSession,
  noradId: number,
  days: Days,
): Promise<Result<Harvest, SourceProblem>> {
  const path = `/class/gp_history/NORAD_CAT_ID/${noradId}/EPOCH/${days.from}--${days.to}/orderby/EPOCH%20asc`;
  const got = await session.query(path, dayS);
  return got.ok ? setsOf(got.value, noradId, days, setsFrom) : got;
}

function setsOf(got: Fetched, noradId: number | null, days: Days | null, from: Provenance): Result<Harvest, SourceProblem> {
  const place = { file: got.url };
  const text = got.bytes.toString("utf8");
  const empty = /^\s*\[\s*\]\s*$/.test(text);
  const read = empty ? { sets: [], problems: [] } : readElementSets(text);
  const wanted = read.sets.filter((set) => noradId === null || set.noradId === noradId);
  const first = read.sets[0];
  if (wanted.length === 0 && first !== undefined) {
    return fail({ code: "wrong-object", place, found: first.noradId, expected: noradId ?? "any" });
  }
  if (empty && days === null) return fail({ code: "nothing-found", place, expected: `object ${noradId}` });
  const strangers = read.sets.length - wanted.length;
  const seen = utcOfMs(got.fetchedMs);
  return ok({
    name: got.url,
    encoding: "omm-json",
    seen,
    sha256: sha256Hex(`${got.url}\n${sha256Hex(got.bytes)}`),
    bytes: got.bytes.length,
    from,
    sets: distinct(wanted.map((elements) => ({ elements, lines: null }))),
    rows:
      noradId === null
        ? heldList(
            wanted.map(({ written }) => written.EPOCH),
            wanted.length,
            "Space-Track's class gp",
            from,
          )
        : days === null
          ? []
          : wholeHistory(noradId, days, seen, from, read.problems.length === 0),
    records: [],
    leftOut: [
      ...read.problems.map(elementWords),
      ...(strangers === 0 ? [] : [`${strangers} records are of other objects than ${noradId}`]),
    ],
  });
}

/** Sets of an epoch can still come two days later: nearer to the moment of asking nothing is whole. */
function wholeHistory(noradId: number, days: Days, seen: string, from: Provenance, whole: boolean): readonly EvidenceRow[] {
  const settled = utcOfMs(Date.parse(seen) - 2 * dayS * 1000);
  const end = [`${days.to}T00:00:00Z`, settled].toSorted()[0] ?? settled;
  const start = `${days.from}T00:00:00Z`;
  if (!whole || end <= start) return [];
  const because = `all sets that Space-Track gave on ${seen.slice(0, 10)} for these days`;
  const of = completenessClass.elementSetsOf(noradId);
  return [{ kind: "completeness", ...from, published: null, value: { of, during: { start, end }, complete: true, because } }];
}

/** Space-Track's words for what CelesTrak abbreviates. */
const celestrakTypes: Readonly<Record<string, string>> = { PAYLOAD: "PAY", "ROCKET BODY": "R/B", DEBRIS: "DEB" };

const text = z.string().nullish();
const satcatRecord = z.object({
  NORAD_CAT_ID: z.coerce.string(),
  OBJECT_ID: text,
  INTLDES: text,
  OBJECT_NAME: text,
  SATNAME: text,
  OBJECT_TYPE: text,
  COUNTRY: text,
  LAUNCH: text,
  DECAY: text,
});
const decayRecord = z.object({ NORAD_CAT_ID: z.coerce.string(), DECAY_EPOCH: z.string(), MSG_TYPE: text });

/** The catalogue's entry of one object, or all entries. At most once a day. */
export async function fetchSatcatClass(
  session: SpaceTrackSession,
  noradId: number | null,
): Promise<Result<Harvest, SourceProblem>> {
  const which = noradId === null ? "" : `/NORAD_CAT_ID/${noradId}`;
  const got = await session.query(`/class/satcat/CURRENT/Y${which}/orderby/NORAD_CAT_ID`, dayS);
  if (!got.ok) return got;
  const records = recordsOf(got.value, satcatRecord);
  return records.ok ? catalogueHarvest(got.value, records.value, new Map(), noradId, noradId === null) : records;
}

/** Re-entries that are over, with their catalogue entries: of one object, or of the last thirty days. At most once a day. */
export async function fetchDecays(session: SpaceTrackSession, noradId: number | null): Promise<Result<Harvest, SourceProblem>> {
  const whichDecay = noradId === null ? "/DECAY_EPOCH/%3Enow-30" : `/NORAD_CAT_ID/${noradId}`;
  const whichEntry = noradId === null ? "/DECAY/%3Enow-30" : `/NORAD_CAT_ID/${noradId}`;
  const decays = await session.query(`/class/decay/MSG_TYPE/Historical${whichDecay}/orderby/NORAD_CAT_ID`, dayS);
  if (!decays.ok) return decays;
  const decayed = recordsOf(decays.value, decayRecord);
  if (!decayed.ok) return decayed;
  const entries = await session.query(`/class/satcat/CURRENT/Y${whichEntry}/orderby/NORAD_CAT_ID`, dayS);
  if (!entries.ok) return entries;
  const records = recordsOf(entries.value, satcatRecord);
  if (!records.ok) return records;
  // "2023-06-30 0:00:00": the day is what the message fixes.
  const days = new Map(decayed.value.map((record) => [record.NORAD_CAT_ID, record.DECAY_EPOCH.slice(0, 10)]));
  return catalogueHarvest(entries.value, records.value, days, noradId, false);
}

function catalogueHarvest(
  got: Fetched,
  records: readonly z.infer<typeof satcatRecord>[],
  decays: ReadonlyMap<string, string>,
  noradId: number | null,
  whole: boolean,
): Result<Harvest, SourceProblem> {
  const place = { file: got.url };
  const wanted = records.filter((record) => noradId === null || Number(record.NORAD_CAT_ID) === noradId);
  if (wanted.length === 0 && noradId !== null) {
    const first = records[0];
    return first === undefined
      ? fail({ code: "nothing-found", place, expected: `object ${noradId}` })
      : fail({ code: "wrong-object", place, found: first.NORAD_CAT_ID, expected: noradId });
  }
  const read = readEntries(
    wanted.map((record) => ({
      OBJECT_NAME: record.OBJECT_NAME ?? record.SATNAME ?? "",
      OBJECT_ID: record.OBJECT_ID ?? record.INTLDES ?? "",
      NORAD_CAT_ID: record.NORAD_CAT_ID,
      OBJECT_TYPE: celestrakTypes[record.OBJECT_TYPE ?? ""] ?? "UNK",
      OWNER: record.COUNTRY ?? "",
      LAUNCH_DATE: record.LAUNCH ?? "",
      DECAY_DATE: decays.get(record.NORAD_CAT_ID) ?? record.DECAY ?? "",
    })),
    catalogueFrom,
  );
  const seen = utcOfMs(got.fetchedMs);
  const leftOut = [...read.leftOut];
  const strangers = records.length - wanted.length;
  if (strangers > 0) leftOut.push(`${strangers} records are of other objects than ${noradId}`);
  return ok({
    name: got.url,
    encoding: "space-track-satcat",
    seen,
    sha256: sha256Hex(`${got.url}\n${sha256Hex(got.bytes)}\n${JSON.stringify([...decays])}`),
    bytes: got.bytes.length,
    from: catalogueFrom,
    sets: [],
    rows: [
      ...read.rows,
      ...(whole
        ? wholeCatalogue(read.rows, seen, catalogueFrom, `the US catalogue as Space-Track gave it on ${seen.slice(0, 10)}`)
        : []),
    ],
    records: [],
    leftOut,
  });
}

function recordsOf<T>(got: Fetched, schema: z.ZodType<T>): Result<readonly T[], SourceProblem> {
  const place = { file: got.url };
  try {
    const read = z.array(schema).safeParse(JSON.parse(got.bytes.toString("utf8")));
    if (read.success) return ok(read.data);
    const issue = read.error.issues[0];
    const found = `record ${String(issue?.path[0] ?? "?")}: ${issue?.message ?? "not as expected"}`;
    return fail({ code: "answer-shape", place, found, expected: "records of the catalogue" });
  } catch {
    return fail({ code: "answer-shape", place, found: "it is no JSON", expected: "records of the catalogue" });
  }
}

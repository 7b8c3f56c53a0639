/**
 * How fast the archive keeps and finds, beside the same work in bare prepared statements: `node bench/archive.ts`. `--sets N` is the
 * size of the large archive (20 million where left out; 1.9 GB of disk in the folder of `--folder`, else the system's for temporary
 * files; removed afterwards). Wall time is what a user waits; processor time beside it tells how far other work was in the way.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import type { OmmRecord } from "../src/model/index.ts";
import { writeTle } from "../src/engine/index.ts";
import { importFile } from "../src/sources/index.ts";
import { nodeRateDegDay } from "../src/catalogue/quality.ts";
import { openArchive, type SqliteArchive } from "../src/store/index.ts";
import { columnsOf } from "../src/store/sqlite/setColumns.ts";
import { utcMicroseconds, utcOfMicroseconds } from "../src/store/microseconds.ts";
import { migrations } from "../src/store/sqlite/migrations.ts";
import { statements } from "../src/store/sqlite/statements.ts";

const { values } = parseArgs({ options: { sets: { type: "string" }, folder: { type: "string" }, keep: { type: "boolean" } } });
const totalSets = Number(values.sets ?? 20_000_000);
const folder = mkdtempSync(join(values.folder ?? tmpdir(), "groundtrack-bench-"));
const objects = 30_000;
const firstEpochUs = utcMicroseconds("2020-01-01T00:00:00.000000");
/** A repeatable stream of numbers: the same file each time. */
let state = 12_345;
const random = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** Sets as an object has them: of one orbit whose node drifts as the Earth's flattening has it, each a little off. */
function record(object: number, index: number, stepUs: number): OmmRecord {
  const epochUs = firstEpochUs + index * stepUs + (object % 1000) * 864_000;
  const meanMotion = (1_300_000_000 + object * 10_000) / 1e8;
  const nodeDegDay = nodeRateDegDay({ MEAN_MOTION: meanMotion, ECCENTRICITY: 0.001, INCLINATION: 53 });
  const node = object * 7 + (nodeDegDay * (epochUs - firstEpochUs)) / 86_400e6;
  return {
    OBJECT_NAME: `OBJECT ${object}`,
    OBJECT_ID: "2019-001A",
    EPOCH: utcOfMicroseconds(Math.round(epochUs / 864) * 864),
    MEAN_MOTION: (Math.round(meanMotion * 1e8) + random(500)) / 1e8,
    ECCENTRICITY: (10_000 + random(100)) / 1e7,
    INCLINATION: (530_000 + random(30)) / 1e4,
    RA_OF_ASC_NODE: (Math.floor((node - 360 * Math.floor(node / 360)) * 1e4 + random(100)) % 3_600_000) / 1e4,
    ARG_OF_PERICENTER: random(3_600_000) / 1e4,
    MEAN_ANOMALY: random(3_600_000) / 1e4,
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: "U",
    NORAD_CAT_ID: object,
    ELEMENT_SET_NO: 999,
    REV_AT_EPOCH: index % 99_999,
    BSTAR: (10_000 + random(80_000)) / 1e9,
    MEAN_MOTION_DOT: random(5000) / 1e8,
    MEAN_MOTION_DDOT: 0,
  };
}

async function open(name: string): Promise<SqliteArchive> {
  const opened = await openArchive(join(folder, name), { mode: "write" });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

interface Timed<T> {
  readonly value: T;
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const used = process.cpuUsage(before);
  return { value, wallMs: performance.now() - start, cpuMs: (used.user + used.system) / 1000 };
}

const ms = ({ wallMs, cpuMs }: Timed<unknown>): string => `${wallMs.toFixed(0)} ms (processor ${cpuMs.toFixed(0)} ms)`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function tleText(records: readonly OmmRecord[]): string {
  return records
    .map((each) => {
      const lines = writeTle(each);
      if (!lines.ok) throw new Error(JSON.stringify(lines.problem));
      return `0 ${each.OBJECT_NAME}\n${lines.value.join("\n")}\n`;
    })
    .join("");
}

const options = { seen: null, origin: { name: "bench", id: null } };

async function importText(archive: SqliteArchive, name: string, text: string): Promise<number> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const done = await importFile(path, archive, options);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value.counts.sets.added;
}

/** The same rows in the same table by one prepared statement in one transaction, columns ready. */
function bareInsert(name: string, records: readonly OmmRecord[]): Timed<number> {
  const db = new DatabaseSync(join(folder, name));
  for (const step of migrations) db.exec(step);
  db.exec("pragma journal_mode = wal; pragma synchronous = full");
  const rows = records.map((f) => {
    const c = columnsOf(f, utcMicroseconds(f.EPOCH));
    const figures = [c.meanMotion, c.eccentricity, c.inclination, c.raan, c.argumentOfPerigee, c.meanAnomaly, f.BSTAR];
    const tail = [
      c.meanMotionDot,
      0,
      f.ELEMENT_SET_NO,
      f.REV_AT_EPOCH,
      Math.ceil(c.epochUs / 1000) + 86_400_000,
      0,
      0,
      1,
      1,
      1,
    ];
    return [f.NORAD_CAT_ID, c.epochUs, c.content, ...figures, ...tail];
  });
  const before = process.cpuUsage();
  const start = performance.now();
  const insert = db.prepare(statements.insertSet);
  db.exec("begin");
  for (const row of rows) insert.run(...row);
  db.exec("commit");
  const used = process.cpuUsage(before);
  const result = { value: rows.length, wallMs: performance.now() - start, cpuMs: (used.user + used.system) / 1000 };
  db.close();
  return result;
}

async function snapshot(): Promise<void> {
  const archive = await open("snapshot.sqlite");
  const of = (index: number): readonly OmmRecord[] =>
    Array.from({ length: objects }, (_, object) => record(object + 1, index, 86_400e6));
  const days = [of(0), of(1), of(2)];
  const [first, second, third] = [tleText(days[0] ?? []), tleText(days[1] ?? []), tleText(days[2] ?? [])];
  const fresh = await timed(() => importText(archive, "s1.tle", first));
  const again = await timed(() => importText(archive, "s2.tle", second));
  const last = await timed(() => importText(archive, "s3.tle", third));
  const bare = bareInsert("bare.sqlite", days[0] ?? []);
  say(`snapshot of ${objects} objects (asked ≤ 1000 ms)`);
  say(`   first into an empty archive ${ms(fresh)}, second ${ms(again)}, third ${ms(last)}`);
  say(`   bare prepared statements, figures ready: ${ms(bare)}`);
  archive.close();
}

async function bulk(): Promise<void> {
  const archive = await open("bulk.sqlite");
  const records = Array.from({ length: 300_000 }, (_, at) => record(1 + Math.floor(at / 2000), at % 2000, 8 * 3600e6));
  const text = tleText(records);
  const warm = tleText(records.slice(0, 20_000).map((each) => ({ ...each, NORAD_CAT_ID: each.NORAD_CAT_ID + 1000 })));
  await importText(archive, "warm.tle", warm);
  const ours = await timed(() => importText(archive, "bulk.tle", text));
  const bare = bareInsert("bulk-bare.sqlite", records);
  const rate = (t: Timed<number>): string =>
    `${Math.round(t.value / t.wallMs) * 1000} sets/s (by processor time ${Math.round(t.value / t.cpuMs) * 1000})`;
  say(`bulk import with parsing, ${records.length} sets as lines (asked ≥ 150,000 sets/s)`);
  say(`   ${rate(ours)}; bare prepared statements without parsing: ${rate(bare)}`);
  archive.close();
}

/** at, oldest and known, as the archive asks it: each object's latest set alone, where the archive reads the one before it too. */
const latestOfEach = `select e.* from (select distinct object from label) each join element_set e on e.object = each.object
  where e.epoch_us = (select l.epoch_us from element_set l where l.object = each.object and l.epoch_us <= ?1 and l.epoch_us >= ?2
  and l.known_ms <= ?3 order by l.epoch_us desc limit 1) and e.known_ms <= ?3`;

async function large(): Promise<void> {
  const archive = await open("large.sqlite");
  const each = Math.floor(totalSets / objects);
  const stepUs = Math.floor((5 * 365.25 * 86_400e6) / each / 864) * 864;
  const provenance = { origin: "bench", originId: null, via: "bench", pack: "bench", published: null };
  const built = await timed(() => {
    const batch = archive.beginBatch({ name: "large", encoding: "rows", seen: null });
    for (let object = 1; object <= objects; object++) {
      for (let index = 0; index < each; index++) {
        void batch.addRow({ kind: "element-set", ...provenance, value: record(object, index, stepUs) }, 1);
      }
    }
    void batch.end({ sha256: null, bytes: null, refused: 0 });
    return each * objects;
  });
  archive.close();
  const path = join(folder, "large.sqlite");
  const bytes = statSync(path).size;
  say(`archive of ${built.value} sets of ${objects} objects, written in ${(built.wallMs / 1000).toFixed(0)} s`);
  say(`   ${(bytes / built.value).toFixed(1)} bytes a set on the disk (as lines: ${tleText([record(1, 0, 1)]).length})`);

  const opening = await timed(() => openArchive(path, { mode: "read" }));
  if (!opening.value.ok) throw new Error(JSON.stringify(opening.value.problem));
  const reader = opening.value.value;
  say(`   opened in ${opening.wallMs.toFixed(1)} ms`);
  const spanUs = each * stepUs;
  const ask = (): { readonly object: number; readonly start: string; readonly end: string; readonly asOf: string } => {
    const at = firstEpochUs + random(1e9) * (spanUs / 1e9);
    const text = (us: number): string => `${utcOfMicroseconds(us).slice(0, 19)}Z`;
    return { object: 1 + random(objects), start: text(at), end: text(at + 60e6), asOf: text(at + 86_400e6) };
  };
  for (const warm of [true, false]) {
    const asked = Array.from({ length: 30_000 }, ask);
    const times = new Float64Array(asked.length);
    let found = 0;
    const used = process.cpuUsage();
    for (const [at, { object, start, end, asOf }] of asked.entries()) {
      const began = performance.now();
      const answer = reader.answer({ kind: "sets-around", noradId: object, during: { start, end }, eachSide: 2 }, asOf);
      times[at] = performance.now() - began;
      found += answer.rows.length;
    }
    const cpuUs = meanCpuUs(used, asked.length);
    if (!warm) {
      say(`as-of look-up, two sets on each side (asked ≤ 50 µs median, ≤ 1 ms p99): ${spread(times)}; ${found} rows`);
      say(`   processor time a look-up, mean: ${cpuUs} µs`);
    }
  }
  const db = new DatabaseSync(path, { readOnly: true });
  db.exec("pragma cache_size = -65536; pragma mmap_size = 68719476736");
  const [before, after] = [db.prepare(statements.setsBefore), db.prepare(statements.setsFrom)];
  before.setReturnArrays(true);
  after.setReturnArrays(true);
  for (const warm of [true, false]) {
    const asked = Array.from({ length: 30_000 }, ask);
    const times = new Float64Array(asked.length);
    const used = process.cpuUsage();
    for (const [at, { object, start, asOf }] of asked.entries()) {
      const [us, known] = [utcMicroseconds(start), utcMicroseconds(asOf) / 1000];
      const began = performance.now();
      before.all(object, known, us, 2);
      after.all(object, known, us, us + 60 * 86_400e6, 2);
      times[at] = performance.now() - began;
    }
    const cpuUs = meanCpuUs(used, asked.length);
    if (!warm)
      say(`   bare prepared statements, rows as arrays, unscreened: ${spread(times)}; processor time, mean: ${cpuUs} µs`);
  }
  const latest = db.prepare(latestOfEach);
  latest.setReturnArrays(true);
  for (let turn = 0; turn < 3; turn++) {
    const at = ask();
    const us = utcMicroseconds(at.start);
    const bare = await timed(() => latest.all(us, us - 30 * 86_400e6, utcMicroseconds(at.asOf) / 1000).length);
    say(`   the latest set of each object in one bare statement, as arrays, unscreened: ${bare.value} sets in ${ms(bare)}`);
  }
  db.close();
  for (let turn = 0; turn < 3; turn++) {
    const at = ask();
    const whole = await timed(() => reader.setsAt(at.start, 30, at.asOf).sets.length);
    say(`whole catalogue at a moment (asked ≤ 300 ms): ${whole.value} sets in ${ms(whole)}`);
  }
  reader.close();
}

function meanCpuUs(since: NodeJS.CpuUsage, works: number): string {
  const used = process.cpuUsage(since);
  return ((used.user + used.system) / works).toFixed(0);
}

function spread(times: Float64Array): string {
  const sorted = times.toSorted();
  const at = (share: number): string => `${((sorted[Math.floor(share * sorted.length)] ?? 0) * 1000).toFixed(0)} µs`;
  return `median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}`;
}

say(
  `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} processors, Node ${process.version}, SQLite ${process.versions["sqlite"] ?? ""}`,
);
try {
  await snapshot();
  await bulk();
  await large();
} finally {
  if (values.keep !== true) rmSync(folder, { recursive: true });
}

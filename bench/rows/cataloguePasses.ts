/**
 * All passes of the whole catalogue over one place in a week, two threads, against the loop that users of satellite.js write: one-minute steps,
 * look angles, "above 10°?". The peer runs one thread on every twentieth object; its time is scaled to all objects and halved.
 */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ecfToLookAngles, eciToEcf, gstime, propagate, twoline2satrec } from "satellite.js";
import type { Row, Work } from "../row.ts";
import { elementLines } from "../sets.ts";

export interface PassWork {
  readonly pairs: readonly (readonly [line1: string, line2: string])[];
  readonly from: string;
  readonly days: number;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly heightKm: number;
  readonly minElevationDeg: number;
}

export interface PassRow {
  /** The catalogue number as line 1 writes it. */
  readonly object: string;
  readonly riseS: number;
  readonly setS: number;
}

interface Answer {
  readonly count: number;
  readonly build: string;
  readonly rows: readonly PassRow[];
}

const THREADS = 2;
const ROUNDS = 10;
const PEER_EVERY = 20;
const place = { latitudeDeg: 48.2, longitudeDeg: 16.37, heightKm: 0.2, minElevationDeg: 10, days: 7 };

export const cataloguePassesWork: Work = { id: "catalogue-passes", must: "≥ 30×, none missed", aim: "≥ 100×", measure };
export const skyfieldWork: Work = { id: "catalogue-passes-skyfield", must: "≥ 100×", aim: "≥ 400×", measure: measureSkyfield };

async function measure(): Promise<Row> {
  const { pairs, from, epoch } = elementLines();
  const ours = await findOurs(pairs, epoch);
  const sample = pairs.filter((_, i) => i % PEER_EVERY === 0);
  const peer = minuteByMinute(sample, epoch);
  const peerMs = (peer.ms * pairs.length) / sample.length / THREADS;
  const { missed, beyond } = compareRows(peer.rows, ours.rows, new Set(sample.map(([line1]) => line1.slice(2, 7))));
  return {
    id: "catalogue-passes",
    what: `all passes above 10° over 48.2° N 16.4° E in 7 days, ${from}, ${THREADS} threads (${ours.build})`,
    ours: Number((ours.ms / 1000).toPrecision(3)),
    peer: Number((peerMs / 1000).toPrecision(3)),
    peerName: `satellite.js 7.1.0 propagate(), eciToEcf(), ecfToLookAngles() at one-minute steps, ${sample.length} objects on one thread, scaled and halved`,
    unit: "s",
    ratio: peerMs / ours.ms,
    agreement: `${ours.count} passes; of the peer's ${peer.rows.length} on the sample ${missed} are missing; ${beyond} more fall between its minutes`,
  };
}

/** Ours, warm, the shortest of some rounds; with the rows of a last one. */
async function findOurs(
  pairs: PassWork["pairs"],
  from: string,
): Promise<{ readonly ms: number; readonly count: number; readonly build: string; readonly rows: readonly PassRow[] }> {
  const workers = await Promise.all(
    Array.from({ length: THREADS }, async (_, thread) => {
      const work: PassWork = { ...place, from, pairs: pairs.filter((__, i) => i % THREADS === thread) };
      const worker = new Worker(new URL("passesWorker.ts", import.meta.url), { workerData: work });
      await answerOf(worker);
      return worker;
    }),
  );
  const ask = async (withRows: boolean): Promise<readonly Answer[]> =>
    Promise.all(
      workers.map(async (worker) => {
        const answer = answerOf(worker);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(withRows);
        return answer;
      }),
    );
  let ms = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await ask(false);
    ms = Math.min(ms, performance.now() - started);
  }
  const answers = await ask(true);
  await Promise.all(workers.map(async (worker) => worker.terminate()));
  return {
    ms,
    count: answers.reduce((sum, answer) => sum + answer.count, 0),
    build: answers[0]?.build ?? "",
    rows: answers.flatMap((answer) => answer.rows),
  };
}

async function answerOf(worker: Worker): Promise<Answer> {
  const [answer]: Answer[] = await once(worker, "message"); // rejects where the thread fails
  if (answer === undefined) throw new Error("a thread answered with nothing");
  return answer;
}

function minuteByMinute(pairs: PassWork["pairs"], epoch: string): { readonly ms: number; readonly rows: readonly PassRow[] } {
  const records = pairs.map(([line1, line2]) => ({ object: line1.slice(2, 7), record: twoline2satrec(line1, line2) }));
  const start = Date.parse(epoch);
  const dates = Array.from({ length: place.days * 1440 + 1 }, (_, minute) => new Date(start + minute * 60000));
  const sidereal = dates.map((date) => gstime(date));
  const toRad = Math.PI / 180;
  const observer = { latitude: place.latitudeDeg * toRad, longitude: place.longitudeDeg * toRad, height: place.heightKm };
  const run = (): PassRow[] => {
    const rows: PassRow[] = [];
    for (const { object, record } of records) {
      let riseS = -1;
      for (let minute = 0; minute < dates.length; minute++) {
        const state = propagate(record, dates[minute]!);
        if (state === null) break;
        const up =
          ecfToLookAngles(observer, eciToEcf(state.position, sidereal[minute]!)).elevation >= place.minElevationDeg * toRad;
        if (up && riseS < 0) riseS = minute * 60;
        if (!up && riseS >= 0) {
          rows.push({ object, riseS, setS: (minute - 1) * 60 });
          riseS = -1;
        }
      }
      if (riseS >= 0) rows.push({ object, riseS, setS: (dates.length - 1) * 60 });
    }
    return rows;
  };
  let ms = Infinity;
  let rows: PassRow[] = [];
  for (let round = 0; round < 2; round++) {
    const started = performance.now();
    rows = run();
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, rows };
}

/** How many of the peer's passes ours lack, and how many ours have on the same objects beyond the peer's. */
function compareRows(
  peer: readonly PassRow[],
  ours: readonly PassRow[],
  objects: ReadonlySet<string>,
): { readonly missed: number; readonly beyond: number } {
  const byObject = Map.groupBy(ours, (row) => row.object);
  let missed = 0;
  for (const pass of peer) {
    const found = byObject.get(pass.object)?.some((one) => one.riseS <= pass.setS + 1 && one.setS >= pass.riseS - 1) ?? false;
    if (!found) missed += 1;
  }
  const onSample = ours.filter((row) => objects.has(row.object)).length;
  return { missed, beyond: onSample - (peer.length - missed) };
}

async function measureSkyfield(): Promise<Row> {
  const { pairs, from, epoch } = elementLines();
  const sample = pairs.filter((_, i) => i % Math.ceil(pairs.length / 40) === 0);
  const head = {
    id: "catalogue-passes-skyfield",
    what: `the same, against find_events() on ${sample.length} objects; ${from}`,
    unit: "s",
  };
  const ours = await findOurs(pairs, epoch);
  const oursS = Number((ours.ms / 1000).toPrecision(3));
  const peer = skyfield(sample, epoch);
  if (peer === null) {
    return {
      ...head,
      ours: oursS,
      peer: Number.NaN,
      peerName: "Skyfield is not installed (Debian: python3-skyfield)",
      ratio: null,
      agreement: "–",
    };
  }
  const peerMs = (peer.ms * pairs.length) / sample.length / THREADS;
  const byObject = Map.groupBy(ours.rows, (row) => row.object);
  let missed = 0;
  const apartS: number[] = [];
  for (const pass of peer.rows) {
    const found = byObject.get(pass.object)?.find((one) => one.riseS < pass.setS && one.setS > pass.riseS);
    if (found === undefined) missed += 1;
    else if (pass.riseS > 0 && pass.setS < place.days * 86400 - 1) {
      apartS.push(Math.max(Math.abs(found.riseS - pass.riseS), Math.abs(found.setS - pass.setS)));
    }
  }
  return {
    ...head,
    ours: oursS,
    peer: Number((peerMs / 1000).toPrecision(3)),
    peerName: `Skyfield ${peer.version} EarthSatellite.find_events(), one thread, scaled to all objects and halved`,
    ratio: peerMs / ours.ms,
    agreement:
      `of its ${peer.rows.length} passes ${missed} are missing; rises and sets: half within ${part(apartS, 0.5)} s, 99 % within ${part(apartS, 0.99)} s ` +
      `(find_events() stops at a second; looking every second confirms ours: scripts/prove-passes.ts)`,
  };
}

function part(list: readonly number[], share: number): string {
  return (list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? Number.NaN).toFixed(2);
}

interface SkyfieldAnswer {
  readonly ms: number;
  readonly version: string;
  readonly rows: readonly PassRow[];
}

function skyfield(pairs: PassWork["pairs"], epoch: string): SkyfieldAnswer | null {
  const script = fileURLToPath(new URL("skyfieldPasses.py", import.meta.url));
  try {
    const input = JSON.stringify({ ...place, epoch, pairs });
    const answer: SkyfieldAnswer = JSON.parse(
      execFileSync("/usr/bin/python3", [script], { input, maxBuffer: 1 << 28, encoding: "utf8" }),
    );
    return answer;
  } catch {
    return null;
  }
}

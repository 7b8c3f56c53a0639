/** States per second against satellite.js's bulk propagator: the same satellites and times, buffers reused, both warm. */
import {
  BulkPropagator,
  createMultiThreadRuntime,
  createSingleThreadRuntime,
  EciBaseCalculator,
  twoline2satrec,
  type SatRec,
} from "satellite.js";
import {
  createCatalogue,
  createEphemeris,
  fillEphemeris,
  parseTle,
  utc,
  type Catalogue,
  type MeanElements,
} from "../../src/engine/index.ts";
import { openThreads } from "../../src/threads/index.ts";
import { takeTurns, type Row, type Work } from "../row.ts";
import { elementLines } from "../sets.ts";

interface Job {
  readonly id: string;
  readonly deep: boolean;
  readonly threads: number;
  readonly must: string;
  readonly aim: string;
}

const jobs: readonly Job[] = [
  { id: "near-earth-1-thread", deep: false, threads: 1, must: "≥ 4.5×", aim: "≥ 8×" },
  { id: "near-earth-2-threads", deep: false, threads: 2, must: "≥ 4.5×", aim: "≥ 8×" },
  { id: "deep-space-1-thread", deep: true, threads: 1, must: "≥ 1.2×", aim: "≥ 4×" },
];

/** One thread: little enough to stay in a processor's cache. Several: enough that starting them is not what is timed. */
const satellitesFor = (threads: number): number => (threads > 1 ? 512 : 64);
const TIMES = 360;
const ROUNDS = 60;
const PARTS = 8;

export const stateWorks: readonly Work[] = jobs.map((job) => ({ ...job, measure: () => measure(job) }));

async function measure(job: Job): Promise<Row> {
  const satellites = satellitesFor(job.threads);
  const { catalogue, satrecs, epoch } = sample(job.deep, satellites);
  const from = utc(epoch);
  const ephemeris = createEphemeris(catalogue, satellites, TIMES);
  ephemeris.minutes.forEach((_, i, minutes) => (minutes[i] = i));

  const many = job.threads > 1;
  const runtime = many ? await createMultiThreadRuntime({ threadsCount: job.threads }) : await createSingleThreadRuntime();
  // One thread: the peer's work in parts, so that a round of it lasts about as long as one of ours. Several: whole, since starting them costs.
  const parts = many ? 1 : PARTS;
  const size = satellites / parts;
  const dates = Array.from({ length: TIMES }, (_, i) => new Date(Date.parse(epoch) + i * 60_000));
  const bulks = Array.from({ length: parts }, (_, part) => {
    const bulk = new BulkPropagator({ runtime, calculators: [new EciBaseCalculator()], satRecsCount: size, datesCount: TIMES });
    bulk.setSatRecs(satrecs.slice(part * size, (part + 1) * size));
    bulk.setDates(dates);
    return bulk;
  });

  const threads = many ? await openThreads(job.threads) : null;
  const ours =
    threads === null ? () => fillEphemeris(catalogue, from, ephemeris) : () => threads.fill(catalogue, from, ephemeris);
  const { oursMs, peerMs } = await takeTurns(
    ROUNDS,
    ours,
    bulks.map((bulk) => () => bulk.run()),
  );
  let apartKm = 0;
  bulks.forEach((bulk, part) => {
    const { position } = bulk.getRawOutput().eci;
    position.forEach((x, i) => {
      apartKm = Math.max(apartKm, Math.abs(x - ephemeris.positionsKm[part * size * TIMES * 3 + i]!));
    });
  });
  await threads?.close();
  for (const bulk of bulks) bulk.dispose();

  const states = satellites * TIMES;
  const regime = job.deep ? "deep-space" : "near-Earth";
  const thread = many ? `${job.threads} threads each` : "one thread each";
  return {
    id: job.id,
    what: `${regime} states, ${satellites} satellites × ${TIMES} minutes, ${catalogue.build} build, ${thread}`,
    ours: Math.round((states / oursMs) * 1000),
    peer: Math.round((states / peerMs) * 1000),
    peerName: `satellite.js 7.1.0 BulkPropagator.run() with EciBaseCalculator, ${many ? "multi" : "single"}-thread runtime`,
    unit: "states/s",
    ratio: peerMs / oursMs,
    agreement: `${(apartKm * 1e6).toPrecision(2)} mm at most (its dates are one double of days: 40 µs)`,
  };
}

/** Satellites spread over the catalogue that neither side refuses or fails on. */
function sample(
  deep: boolean,
  count: number,
): { readonly catalogue: Catalogue; readonly satrecs: readonly SatRec[]; readonly epoch: string } {
  const { pairs, epoch } = elementLines();
  const fit: { readonly set: MeanElements; readonly lines: readonly [string, string] }[] = [];
  const midnight = utc(epoch);
  for (const lines of pairs) {
    const read = parseTle(lines[0], lines[1]);
    if (!read.ok) continue;
    const set = read.value;
    const isDeep = (2 * Math.PI) / set.meanMotionRadMin >= 225;
    const fresh = Math.abs(set.epoch.taiDay - midnight.taiDay) <= 3;
    if (isDeep === deep && fresh && !/^2 [A-Z]/.test(lines[1])) fit.push({ set, lines });
  }
  const picked = Array.from({ length: count }, (_, i) => fit[Math.floor((i * fit.length) / count)]!);
  return {
    catalogue: createCatalogue(picked.map(({ set }) => set)),
    satrecs: picked.map(({ lines }) => twoline2satrec(...lines)),
    epoch,
  };
}

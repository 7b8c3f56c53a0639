/**
 * Filling an ephemeris with several threads: what the threads say to each other, and who does which rows. No thread is started here: a
 * shell hands over ports to workers that it started (`src/threads/`), each of which runs `answer`. The catalogue's memory is shared, so
 * nothing is copied; rows that no SIMD build can do are done by the caller's own thread at the end.
 */
export { answer, createWorkerState, type Reply, type Task, type WorkerState } from "./worker.ts";
export { threadsOver, type Threads, type WorkerPort } from "./threads.ts";

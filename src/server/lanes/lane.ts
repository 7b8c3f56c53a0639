import { Worker } from "node:worker_threads";
import type { FromWorker, ToWorker, WorkerStart } from "./messages.ts";
import { cancelled, type Outcome } from "./outcome.ts";

/** A task that waits or is being done. */
export interface Job {
  readonly task: string;
  readonly input: unknown;
  readonly onProgress: (done: number, of: number) => void;
  readonly settle: (outcome: Outcome) => void;
  readonly stop: SharedArrayBuffer;
}

/** One worker thread with the jobs that it has; another takes its place when it dies or does not come back. */
export interface Lane {
  readonly free: () => boolean;
  readonly start: (job: Job) => void;
  /** Whoever waited for a job has gone. */
  readonly cancel: (job: Job) => void;
  readonly close: () => Promise<void>;
}

export interface LaneOptions {
  readonly data: WorkerStart;
  /** How many jobs at once: one where jobs compute, more where they wait for others. */
  readonly atOnce: number;
  readonly longestS: number;
  /** Called when it can take another job. */
  readonly onFree: () => void;
}

/** A thread that computes looks whether it is still wanted at every step; one that is in a long step is ended after so long. */
const graceS = 2;
/** To load its code and to open its evidence: half a second, more on a machine that is busy. That is not the task's time. */
const startS = 30;

export function openLane(options: LaneOptions): Lane {
  const entry = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
  const running = new Map<number, { readonly job: Job; readonly timer: NodeJS.Timeout }>();
  let counter = 0;
  let closed = false;
  /** Begun with the first job, and with the first after it was lost: one that cannot begin is not begun for ever. */
  let worker: Worker | null = null;

  function begin(): Worker {
    const made = new Worker(entry, { workerData: options.data, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    made.on("message", (message: FromWorker) => take(message));
    made.on("error", (error) => {
      if (made === worker) lose(error.message);
    });
    made.on("exit", () => {
      if (made === worker && !closed) lose("its thread ended");
    });
    return made;
  }

  function take(message: FromWorker): void {
    const found = running.get(message.id);
    if (found === undefined) return;
    if (message.kind === "progress") return found.job.onProgress(message.done, message.of);
    if (message.kind === "begun") {
      clearTimeout(found.timer);
      running.set(message.id, { job: found.job, timer: endAfter(message.id, options.longestS) });
      return;
    }
    finish(message.id, message.outcome);
    options.onFree();
  }

  function finish(id: number, outcome: Outcome): void {
    const found = running.get(id);
    if (found === undefined) return;
    running.delete(id);
    clearTimeout(found.timer);
    found.job.settle(outcome);
  }

  /** Ends the thread with all that it does. */
  function lose(because: string, outcome?: Outcome): void {
    void worker?.terminate();
    worker = null;
    const lost: Outcome = {
      ok: false,
      problem: {
        kind: "bug",
        text: `The work on this was lost: ${because}.`,
        doThis: "Ask for less at once: a shorter text, a shorter interval.",
      },
    };
    for (const id of running.keys()) finish(id, outcome ?? lost);
    options.onFree();
  }

  function endAfter(id: number, seconds: number): NodeJS.Timeout {
    return setTimeout(() => tooLong(id), seconds * 1000);
  }

  function tooLong(id: number): void {
    if (!running.has(id)) return;
    lose("it took too long", {
      ok: false,
      problem: {
        kind: "too-long",
        text: `The work took more than ${options.longestS} s and was ended.`,
        doThis: "Ask for less at once: a shorter text, a shorter interval.",
      },
    });
  }

  function post(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    (worker ??= begin()).postMessage(message);
  }

  return {
    free: () => !closed && running.size < options.atOnce,
    start(job) {
      const id = (counter += 1);
      running.set(id, { job, timer: endAfter(id, startS + options.longestS) });
      try {
        post({ kind: "do", id, task: job.task, input: job.input, stop: job.stop });
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error); // what cannot be sent must not hold the thread
        finish(id, {
          ok: false,
          problem: { kind: "bug", text: `The task could not be sent: ${words}.`, doThis: "Report it with what was asked." },
        });
      }
    },
    cancel(job) {
      const found = [...running].find(([, one]) => one.job === job);
      if (found === undefined) return;
      const [id] = found;
      Atomics.store(new Int32Array(job.stop), 0, 1);
      post({ kind: "stop", id });
      if (options.atOnce > 1) return; // waits for others, who would be lost with it; the message ends it
      setTimeout(() => {
        if (running.has(id)) lose("it was cancelled", cancelled);
      }, graceS * 1000).unref();
    },
    async close() {
      closed = true;
      for (const id of running.keys()) finish(id, cancelled);
      await worker?.terminate();
    },
  };
}

import { availableParallelism } from "node:os";
import { limits } from "../limits.ts";
import { openLane, type Job, type Lane, type LaneOptions } from "./lane.ts";
import { cancelled, type Outcome } from "./outcome.ts";
import { answerCache } from "./cache.ts";
import type { TaskName } from "../tasks/index.ts";
import type { AskOptions, Work } from "./work.ts";

export interface PoolOptions {
  readonly version: string;
  readonly packs: readonly string[];
  /** Threads that compute; by default one a core, four at most. */
  readonly threads?: number;
  readonly waiting?: number;
  readonly longestS?: number;
  /** A text that changes with the evidence: kept answers are good for one value of it. */
  readonly evidenceStamp: () => string;
}

const mostThreads = 4;
const fetchedAtOnce = 8;
/** Longer than a fetch may take by its own limits: ending the thread would end the others' too. */
const longestFetchS = 120;

/**
 * Threads that do tasks, so that the one that answers requests is never busy. Those that wait are served in the order in which they came;
 * past so many they are turned away. Fetching of pages has a thread of its own: a slow site holds up no check.
 */
export function openPool(options: PoolOptions): Work {
  const data = { version: options.version, packs: [...options.packs] };
  const most = options.waiting ?? limits.waiting;
  const longestS = options.longestS ?? limits.taskS;
  const cache = answerCache(limits.cacheBytes, limits.cacheS * 1000);
  const threads = options.threads ?? Math.min(mostThreads, availableParallelism());
  const computing = queueOver(Array.from({ length: threads }, () => ({ atOnce: 1, longestS })));
  const fetching = queueOver([{ atOnce: fetchedAtOnce, longestS: longestFetchS }]);

  function queueOver(kinds: readonly Pick<LaneOptions, "atOnce" | "longestS">[]) {
    const waiting: Job[] = [];
    const lanes: Lane[] = kinds.map((kind) => openLane({ data, ...kind, onFree: () => next() }));
    function next(): void {
      for (;;) {
        const lane = lanes.find((one) => one.free());
        const job = lane === undefined ? undefined : waiting.shift();
        if (lane === undefined || job === undefined) return;
        lane.start(job);
      }
    }
    return {
      take(job: Job): boolean {
        if (waiting.length >= most) return false;
        waiting.push(job);
        next();
        return true;
      },
      drop(job: Job): void {
        const at = waiting.indexOf(job);
        if (at === -1) for (const lane of lanes) lane.cancel(job);
        else {
          waiting.splice(at, 1);
          job.settle(cancelled);
        }
      },
      async close(): Promise<void> {
        for (const job of waiting.splice(0)) job.settle(cancelled);
        await Promise.all(lanes.map((lane) => lane.close()));
      },
    };
  }

  /** What is being made right now: who asks the same meanwhile waits for that. */
  const beingMade = new Map<string, Promise<Outcome>>();

  function doIt(task: TaskName, input: unknown, signal: AskOptions["signal"], onProgress: AskOptions["onProgress"]) {
    const queue = task === "fetch-page" ? fetching : computing;
    return new Promise<Outcome>((settle) => {
      const job: Job = {
        task,
        input,
        settle,
        onProgress: onProgress ?? (() => undefined),
        stop: new SharedArrayBuffer(4),
      };
      if (!queue.take(job)) return settle(busy);
      signal?.addEventListener("abort", () => queue.drop(job), { once: true });
    });
  }

  return {
    async ask(task, input, { signal, onProgress, mayBeKept = true } = {}) {
      if (signal?.aborted === true) return cancelled;
      const key = cache.keyOf(task, input, options.evidenceStamp());
      const kept = mayBeKept && key !== null ? cache.get(key) : null;
      if (kept !== null) return kept;
      const same = mayBeKept && key !== null && onProgress === undefined ? beingMade.get(key) : undefined;
      if (same !== undefined) {
        const made = await same;
        if (made.ok) return made; // else whoever asked first has gone, or it failed: then for ourselves
        if (signal?.aborted) return cancelled; // its abort has been told already, and is not told twice
      }
      const making = doIt(task, input, signal, onProgress);
      if (key !== null) beingMade.set(key, making);
      const outcome = await making;
      if (key !== null && beingMade.get(key) === making) beingMade.delete(key);
      if (key !== null && outcome.ok) cache.put(key, outcome);
      return outcome;
    },
    async close() {
      await Promise.all([computing.close(), fetching.close()]);
    },
  };
}

const busy: Outcome = {
  ok: false,
  problem: {
    kind: "busy",
    text: "More is being asked at once than this machine can do.",
    doThis: `Ask again in ${limits.retryAfterS} s.`,
  },
};

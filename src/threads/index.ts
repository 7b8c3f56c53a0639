/**
 * Threads for Node: `groundtrack/engine/threads`. The workers are Node's own, started once and kept; the protocol is the engine's.
 */
import { Worker } from "node:worker_threads";
import { threadsOver, type Reply, type Task, type Threads, type WorkerPort } from "../engine/index.ts";

export type { Threads } from "../engine/index.ts";

/** Starts so many workers. Close them when done; an open one keeps the program from ending. */
export async function openThreads(count: number): Promise<Threads> {
  const entry = new URL(import.meta.url.endsWith(".ts") ? "./nodeWorker.ts" : "./nodeWorker.js", import.meta.url);
  return threadsOver(await Promise.all(Array.from({ length: count }, () => openPort(entry))));
}

async function openPort(entry: URL): Promise<WorkerPort> {
  const worker = new Worker(entry);
  const waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void }[] = [];
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (reply: Reply) => waiting.shift()?.resolve(reply));
  worker.on("error", failAll);
  worker.on("exit", (code) => failAll(new Error(`the worker ended with ${code}`)));
  await new Promise<void>((resolve, reject) => {
    worker.once("online", resolve);
    worker.once("error", reject);
  });
  return {
    ask: (task: Task) =>
      new Promise<Reply>((resolve, reject) => {
        waiting.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage(task);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

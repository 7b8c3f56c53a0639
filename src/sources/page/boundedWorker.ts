import { Worker } from "node:worker_threads";

/**
 * What a worker of this folder makes of a document that comes from anyone: its first message; "too-slow" where it took longer than it may;
 * or in words why it failed. The worker has its own memory, within bounds, and is ended in every case.
 */
export async function inWorker<T>(entry: "worker" | "feedWorker", workerData: unknown, seconds: number): Promise<T | string> {
  const file = `./${entry}.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`;
  const worker = new Worker(new URL(file, import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T | string>((done) => {
      worker.once("message", (content: T) => done(content));
      worker.once("error", (error: Error) => done(error.message));
      worker.once("exit", () => done("its reader ended without a text"));
      timer = setTimeout(() => done("too-slow"), seconds * 1000);
    });
  } finally {
    clearTimeout(timer);
    await ended(worker);
  }
}

/**
 * Ends a worker for sure. An order to end that comes while it loads its modules can be lost (3 of 250 in a trial), and a hostile
 * page would then keep it busy for good: the order is given again until it has ended.
 */
async function ended(worker: Worker): Promise<void> {
  const exited = new Promise<void>((done) => void worker.once("exit", () => done()));
  const again = setInterval(() => void worker.terminate(), 50);
  await Promise.race([exited, worker.terminate()]);
  clearInterval(again);
}

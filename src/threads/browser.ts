/**
 * Threads for the browser: the same as `index.ts` over Web Workers. The page must be cross-origin isolated for the memory to be shared;
 * where it is not, the threads are there and the page's own thread does the work. Bundlers find the worker by its URL.
 */
import { threadsOver, type Reply, type Task, type Threads, type WorkerPort } from "../engine/index.ts";

export type { Threads } from "../engine/index.ts";

/** The few names of the DOM that are needed, so that this file compiles beside Node's. */
interface BrowserWorker {
  readonly addEventListener: {
    (kind: "message", listener: (event: { readonly data: Reply }) => void): void;
    (kind: "error", listener: (event: { readonly message: string }) => void): void;
  };
  readonly postMessage: (task: Task) => void;
  readonly terminate: () => void;
}
declare const Worker: new (url: URL, options: { readonly type: "module" }) => BrowserWorker;

/** Starts so many workers. Close them when done. */
export function openThreads(count: number): Promise<Threads> {
  return Promise.resolve(threadsOver(Array.from({ length: count }, openPort)));
}

function openPort(): WorkerPort {
  const worker = new Worker(new URL("./browserWorker.js", import.meta.url), { type: "module" });
  const waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void }[] = [];
  worker.addEventListener("message", ({ data }) => waiting.shift()?.resolve(data));
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(message));
  });
  return {
    ask: (task) =>
      new Promise<Reply>((resolve, reject) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
        worker.postMessage(task);
        waiting.push({ resolve, reject });
      }),
    close: () => {
      worker.terminate();
      return Promise.resolve();
    },
  };
}

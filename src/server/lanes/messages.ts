import { z } from "zod";

/** What a worker thread is started with. */
export const workerStart = z.object({ version: z.string(), packs: z.array(z.string()) });
export type WorkerStart = z.infer<typeof workerStart>;

/**
 * To a worker: a task to do, or to give up the one of that number. `stop` is shared memory that becomes 1 when nobody waits any more:
 * a thread that computes sees it, and no message.
 */
export const toWorker = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("do"),
    id: z.int(),
    task: z.string(),
    input: z.unknown(),
    stop: z.instanceof(SharedArrayBuffer),
  }),
  z.object({ kind: z.literal("stop"), id: z.int() }),
]);
export type ToWorker = z.infer<typeof toWorker>;

/** From a worker: that it has its evidence and begins, how far it is, what came out. */
export type FromWorker =
  | { readonly kind: "begun"; readonly id: number }
  | { readonly kind: "progress"; readonly id: number; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly id: number; readonly outcome: import("./outcome.ts").Outcome };

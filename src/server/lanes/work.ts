import type { TaskName } from "../tasks/index.ts";
import type { Outcome } from "./outcome.ts";

export interface AskOptions {
  /** Ends the task when whoever asked has gone. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** False where the answer must be made anew. */
  readonly mayBeKept?: boolean;
}

/** Whoever does the tasks: threads in a server, the same thread in a test. It never rejects. */
export interface Work {
  ask(task: TaskName, input: unknown, options?: AskOptions): Promise<Outcome>;
  close(): Promise<void>;
}

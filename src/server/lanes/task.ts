import type { z } from "zod";
import type { OpenEvidence } from "../../answers/index.ts";
import type { UtcText } from "../../model/index.ts";

/** What tasks work with, besides their input. */
export interface TaskContext {
  readonly evidence: OpenEvidence;
  /** Groundtrack's own version. */
  readonly version: string;
  readonly now: () => UtcText;
  /** Ends what waits for others. */
  readonly signal: AbortSignal;
  /** Tells how far the work is; throws where nobody waits for it any more. */
  readonly tell: (done: number, of: number) => void;
}

/** Values as tasks give them: the same shape, nothing in it to be changed. */
export type Told<T> = T extends readonly (infer U)[]
  ? readonly Told<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Told<T[K]> }
    : T;

/** One kind of work: JSON in, JSON out, so that it can be done in another thread. */
export interface Task {
  readonly run: (input: unknown, context: TaskContext) => Promise<unknown>;
}

/** `input` is checked when the task runs; `output` is what the compiler holds the result against, and the tests the answers. */
export function task<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  _output: O,
  run: (input: z.infer<I>, context: TaskContext) => Promise<Told<z.infer<O>>>,
): Task {
  return { run: async (given, context) => run(input.parse(given), context) };
}

import { AnswerFailure, openEvidence } from "../../answers/index.ts";
import { taskNamed } from "../tasks/index.ts";
import { outcomeOf } from "./outcome.ts";
import type { TaskContext } from "./task.ts";
import type { Work } from "./work.ts";

/** Does tasks where it stands, one after the other or many at once: for tests, and for programs that have threads of their own. */
export async function directWork(version: string, now: TaskContext["now"]): Promise<Work> {
  const evidence = await openEvidence([]);
  return {
    ask: async (name, input, { signal, onProgress } = {}) =>
      outcomeOf(async () =>
        taskNamed(name)?.run(input, {
          evidence,
          version,
          now,
          signal: signal ?? new AbortController().signal,
          tell: (done, of) => {
            if (signal?.aborted === true) throw new AnswerFailure("cancelled", "Whoever asked has gone.");
            onProgress?.(done, of);
          },
        }),
      ),
    close: async () => evidence.close(),
  };
}
